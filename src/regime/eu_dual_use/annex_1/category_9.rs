//! Annex I, category 9: aerospace and propulsion.
//!
//! Text of 2025-11-15 with the corrigendum of 2026-02-09. Paragraphs that the text prints as not used are left out;
//! titles are in our own words.

use super::Entry;

/// Entries by code.
pub(super) static ENTRIES: &[Entry] = &[
    Entry::new("9A001", "aero gas turbines").paragraphs("a"),
    Entry::new("9A002", "marine gas turbines").paragraphs("a b"),
    Entry::new("9A003", "parts with gas turbine technology").paragraphs("a b"),
    Entry::new("9A004", "launchers and spacecraft")
        .paragraphs("a b c d e e.1 e.2 e.3 f f.1 f.1.a f.1.b f.2 g h"),
    Entry::new("9A005", "liquid rocket propulsion"),
    Entry::new("9A006", "liquid propulsion parts").paragraphs("a b c d e f g h"),
    Entry::new("9A007", "solid rocket propulsion").paragraphs("a b c d e"),
    Entry::new("9A008", "solid propulsion parts").paragraphs("a b c d d.1 d.2 d.3"),
    Entry::new("9A009", "hybrid rocket propulsion").paragraphs("a b"),
    Entry::new("9A010", "launcher structures")
        .paragraphs("a a.1 a.2 a.2.a a.2.b a.2.c a.3 b b.1 b.2 b.2.a b.2.b b.2.c b.3 c d"),
    Entry::new("9A011", "ramjets, scramjets, combined cycle"),
    Entry::new("9A012", "unmanned aircraft and airships").paragraphs("a a.1 a.1.a a.1.b a.2 b b.3 b.4"),
    Entry::new("9A101", "small turbojets and turbofans, missile-related").paragraphs("a a.1 a.2 a.3 a.4 b"),
    Entry::new("9A102", "turboprops for unmanned aircraft"),
    Entry::new("9A104", "sounding rockets"),
    Entry::new("9A105", "liquid rocket engines, missile-related").paragraphs("a b"),
    Entry::new("9A106", "liquid propulsion parts, missile-related").paragraphs("c d e"),
    Entry::new("9A107", "solid rocket motors, missile-related"),
    Entry::new("9A108", "solid propulsion parts, missile-related").paragraphs("a b c"),
    Entry::new("9A109", "hybrid motors, missile-related").paragraphs("a b"),
    Entry::new("9A110", "composite structures, missile-related"),
    Entry::new("9A111", "pulse jet or detonation engines"),
    Entry::new("9A112", "unmanned aircraft, missile-related")
        .paragraphs("a b b.1 b.1.a b.1.b b.2 b.2.a b.2.b"),
    Entry::new("9A115", "launch support equipment").paragraphs("a b"),
    Entry::new("9A116", "reentry vehicles").paragraphs("a b c d"),
    Entry::new("9A117", "staging and separation mechanisms"),
    Entry::new("9A118", "combustion regulators"),
    Entry::new("9A119", "rocket stages"),
    Entry::new("9A120", "propellant tanks"),
    Entry::new("9A121", "umbilical and interstage connectors"),
    Entry::new("9A350", "aerial spraying or fogging systems").paragraphs("a b c"),
    Entry::new("9B001", "turbine part manufacturing equipment").paragraphs("a b b.1 b.2 b.3 c"),
    Entry::new("9B002", "on-line controls for turbine development").paragraphs("a b"),
    Entry::new("9B003", "turbine brush seal production equipment"),
    Entry::new("9B004", "solid-state joining tooling"),
    Entry::new("9B005", "wind-tunnel on-line controls").paragraphs("a b c"),
    Entry::new("9B006", "acoustic vibration test equipment"),
    Entry::new("9B007", "rocket motor inspection equipment"),
    Entry::new("9B008", "skin friction transducers"),
    Entry::new("9B009", "powder-metal turbine tooling").paragraphs("a b"),
    Entry::new("9B010", "unmanned aircraft production equipment"),
    Entry::new("9B105", "aerodynamic test facilities"),
    Entry::new("9B106", "environmental and anechoic chambers")
        .paragraphs("a a.1 a.1.a a.1.b a.2 b b.1 b.2 b.3"),
    Entry::new("9B107", "aerothermodynamic test facilities").paragraphs("a b"),
    Entry::new("9B115", "production equipment, missile-related"),
    Entry::new("9B116", "production facilities, missile-related"),
    Entry::new("9B117", "rocket test stands").paragraphs("a b"),
    Entry::new("9C108", "rocket motor insulation"),
    Entry::new("9C110", "prepregs and metal-coated preforms"),
    Entry::new("9D001", "development software, category 9"),
    Entry::new("9D002", "production software, category 9"),
    Entry::new("9D003", "FADEC software"),
    Entry::new("9D004", "other category 9 software")
        .paragraphs("a b b.1 b.1.a b.1.b b.2 b.2.a b.2.b c e f g g.1 g.2"),
    Entry::new("9D005", "spacecraft operation software"),
    Entry::new("9D101", "use software, missile-related category 9"),
    Entry::new("9D103", "launcher and missile modelling software"),
    Entry::new("9D104", "use software, missile-related propulsion").paragraphs("a b"),
    Entry::new("9D105", "subsystem coordination software"),
    Entry::new("9E001", "development technology, category 9"),
    Entry::new("9E002", "production technology, category 9"),
    Entry::new("9E003", "other turbine technology")
        .paragraphs(
            "a a.1 a.2 a.2.a a.2.b a.2.c a.2.d a.2.e a.3 a.3.a a.3.b a.3.b.1 a.3.b.1.a a.3.b.1.b \
         a.3.b.1.c a.3.b.2 a.3.c a.3.c.1 a.3.c.2 a.3.c.3 a.4 a.5 a.6 a.8 a.11 a.11.a a.11.b b b.1 \
         b.2 c c.1 c.1.a c.1.b c.1.c c.2 c.2.a c.2.b c.2.c d e e.1 e.2 e.3 f f.1 f.1.a f.1.b \
         f.1.c f.1.d f.2 f.2.a f.2.b f.2.c f.3 f.3.a f.3.b g h h.1 h.2 h.3 i i.1 i.2 i.3 j k k.1 \
         k.2 k.3 k.4 k.5 k.6",
        )
        .added_since_2022("a.2.e k"),
    Entry::new("9E101", "technology for missile-related 9A").paragraphs("a b"),
    Entry::new("9E102", "use technology, missile-related category 9"),
];
