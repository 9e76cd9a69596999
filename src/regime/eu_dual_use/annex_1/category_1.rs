//! Annex I, category 1: special materials and related equipment.
//!
//! Text of 2025-11-15 with the corrigendum of 2026-02-09. Paragraphs that the text prints as not used are left out;
//! titles are in our own words.

use super::Entry;
use super::acts::REGULATION_2025_2003;

/// Entries by code.
pub(super) static ENTRIES: &[Entry] = &[
    Entry::new("1A001", "fluorinated seals, gaskets, bladders").paragraphs("a"),
    Entry::new("1A002", "composite structures and laminates").paragraphs("a a.1 a.2 b b.1 b.1.a b.1.b b.2"),
    Entry::new("1A003", "aromatic polyimide film, sheet, tape").paragraphs("a b"),
    Entry::new("1A004", "CBRN protection and detection gear")
        .paragraphs("a a.1 a.2 a.3 a.4 a.4.a a.4.b a.4.c a.4.d a.4.e a.4.f b b.1 b.2 b.3 c c.1 c.2 c.3 d"),
    Entry::new("1A005", "body armour").paragraphs("a b"),
    Entry::new("1A006", "bomb-disposal equipment").paragraphs("a b"),
    Entry::new("1A007", "electrical initiation devices and detonators").paragraphs("a b b.1 b.2 b.3 b.4"),
    Entry::new("1A008", "shaped charges and cutters").paragraphs("a a.1 a.2 b b.1 b.2 c d"),
    Entry::new("1A102", "carbon-carbon parts for launchers"),
    Entry::new("1A202", "composite tubes").paragraphs("a b c"),
    Entry::new("1A225", "platinised catalysts for hydrogen isotope exchange"),
    Entry::new("1A226", "heavy-water column packings").paragraphs("a b"),
    Entry::new("1A227", "high-density radiation shielding windows").paragraphs("a b c"),
    Entry::new("1B001", "composite production and inspection equipment")
        .paragraphs("a b c d d.1 d.2 d.3 d.4 e f f.1 f.2 g"),
    Entry::new("1B002", "metal alloy powder production equipment").paragraphs("a b"),
    Entry::new("1B003", "superplastic forming and diffusion-bonding tooling").paragraphs("a b c"),
    Entry::new("1B101", "composite production equipment, missile-related").paragraphs("a b c c.1 c.2 c.3 d"),
    Entry::new("1B102", "metal powder production equipment, missile-related").paragraphs("a b"),
    Entry::new("1B115", "propellant production equipment").paragraphs("a b"),
    Entry::new("1B116", "pyrolytic deposition nozzles"),
    Entry::new("1B117", "batch mixers").paragraphs("a b c d"),
    Entry::new("1B118", "continuous mixers").paragraphs("a b c c.1 c.2 c.2.a c.2.b"),
    Entry::new("1B119", "fluid energy mills"),
    Entry::new("1B201", "filament winders, nuclear-related").paragraphs("a a.1 a.2 a.3 b c"),
    Entry::new("1B225", "fluorine electrolysis cells"),
    Entry::new("1B226", "electromagnetic isotope separators"),
    Entry::new("1B228", "cryogenic hydrogen distillation columns").paragraphs("a b c c.1 c.2 d"),
    Entry::new("1B230", "potassium amide solution pumps").paragraphs("a b c c.1 c.2"),
    Entry::new("1B231", "tritium plant and equipment").paragraphs("a b b.1 b.2"),
    Entry::new("1B232", "turboexpanders").paragraphs("a b"),
    Entry::new("1B233", "lithium isotope separation equipment").paragraphs("a b b.1 b.2 b.3 b.4 c d"),
    Entry::new("1B234", "explosive containment vessels").paragraphs("a b"),
    Entry::new("1B235", "tritium production targets").paragraphs("a b"),
    Entry::new("1C001", "radar-absorbing and conductive materials").paragraphs("a b c c.1 c.2 c.3 c.4 c.5"),
    Entry::new("1C002", "special alloys and alloy powders")
        .paragraphs(
            "a a.1 a.2 b b.1 b.1.a b.1.b b.2 b.2.a b.2.b b.3 b.3.a b.3.b b.4 b.4.a b.4.b b.5 b.5.a \
         b.5.b c c.1 c.1.a c.1.b c.1.c c.1.d c.1.e c.2 c.2.a c.2.b c.2.c c.2.d c.2.e c.2.f c.2.g \
         c.2.h c.2.i c.3 d d.1 d.2 d.3 d.3.a d.3.b d.3.c",
        )
        .added_since_2022("c.2.i"),
    Entry::new("1C003", "magnetic metals").paragraphs("a b b.1 b.2 c c.1 c.2 c.3 c.3.a c.3.b"),
    Entry::new("1C004", "uranium-titanium and tungsten alloys").paragraphs("a b c d"),
    Entry::new("1C005", "superconducting composite conductors").paragraphs("a a.1 a.2 b b.1 b.2 c"),
    Entry::new("1C006", "special fluids and lubricants")
        .paragraphs("b c c.1 c.2 c.3 c.3.a c.3.b c.3.c d d.1 d.1.a d.1.b d.1.c d.1.d d.2 d.3 d.4"),
    Entry::new("1C007", "ceramic powders and ceramic composites")
        .paragraphs(
            "a c c.1 c.1.a c.1.a.1 c.1.a.2 c.1.b c.1.b.1 c.1.b.1.a c.1.b.1.b c.1.b.1.c c.1.b.1.d \
         c.1.b.2 c.2 e e.1 e.2 e.3",
        )
        .added_since_2022("c.1.b.1.a c.1.b.1.b c.1.b.1.c c.1.b.1.d"),
    Entry::new("1C008", "non-fluorinated polymers").paragraphs("a a.1 a.2 a.3 a.4 d e f"),
    Entry::new("1C009", "unprocessed fluorinated compounds").paragraphs("b c"),
    Entry::new("1C010", "fibrous and filamentary materials").paragraphs(
        "a a.1 a.2 b b.1 b.2 c c.1 c.1.a c.1.b c.2 d d.1 d.1.a d.1.b d.2 e e.1 e.1.a e.1.b \
         e.1.b.1 e.1.b.2 e.2 e.2.a e.2.b e.2.c",
    ),
    Entry::new("1C011", "fine metal powders and compounds")
        .paragraphs("a b b.1 b.2 c d e")
        .added_since_2022("e"),
    Entry::new("1C012", "nuclear heat-source materials").paragraphs("a b"),
    Entry::new("1C101", "signature-reducing materials"),
    Entry::new("1C102", "carbon-carbon materials for launchers"),
    Entry::new("1C107", "graphite and ceramics, missile-related").paragraphs("a a.1 a.2 a.3 b c d e f"),
    Entry::new("1C111", "propellants and constituents")
        .paragraphs(
            "a a.1 a.2 a.2.a a.2.a.1 a.2.a.2 a.2.a.3 a.2.b a.3 a.3.a a.3.b a.3.c a.3.d a.3.e a.3.f \
         a.4 a.4.a a.4.b a.4.c a.4.d a.4.e a.4.f a.4.g a.4.h a.4.i a.4.j a.4.k a.4.l a.4.m a.4.n \
         a.4.o a.4.p a.4.q a.5 a.5.a a.5.b a.6 a.6.a b b.1 b.2 b.3 b.4 b.5 b.6 c c.1 c.2 c.3 c.4 \
         c.5 c.6 c.6.a c.6.b c.6.c c.6.d c.6.e c.6.f c.6.g c.6.h c.6.i c.6.j c.6.k c.6.l c.6.m \
         c.6.n c.6.o c.7 d",
        )
        .added_since_2022("a.5.a a.5.b"),
    Entry::new("1C116", "maraging steel, missile-related").paragraphs("a a.1 a.2 b b.1 b.2"),
    Entry::new("1C117", "materials for missile components")
        .paragraphs("a b c c.1 c.1.a c.1.b c.1.c c.2 c.2.a c.2.b c.2.c"),
    Entry::new("1C118", "duplex stainless steel, titanium-stabilised")
        .paragraphs("a a.1 a.2 a.3 b b.1 b.2 b.3"),
    Entry::new("1C202", "strong aluminium and titanium alloys").paragraphs("a a.1 a.2 b b.1 b.2"),
    Entry::new("1C210", "carbon, aramid, glass fibres, nuclear-related").paragraphs("a a.1 a.2 b b.1 b.2 c"),
    Entry::new("1C216", "maraging steel, nuclear-related"),
    Entry::new("1C225", "enriched boron-10"),
    Entry::new("1C226", "tungsten and tungsten carbide shapes").paragraphs("a b"),
    Entry::new("1C227", "pure calcium").paragraphs("a b"),
    Entry::new("1C228", "pure magnesium").paragraphs("a b"),
    Entry::new("1C229", "pure bismuth").paragraphs("a b"),
    Entry::new("1C230", "beryllium"),
    Entry::new("1C231", "hafnium"),
    Entry::new("1C232", "helium-3"),
    Entry::new("1C233", "enriched lithium-6"),
    Entry::new("1C234", "low-hafnium zirconium"),
    Entry::new("1C235", "tritium"),
    Entry::new("1C236", "alpha-neutron source radionuclides").paragraphs("a b c d"),
    Entry::new("1C237", "radium-226"),
    Entry::new("1C238", "chlorine trifluoride"),
    Entry::new("1C239", "dense fast high explosives"),
    Entry::new("1C240", "nickel powder, porous nickel").paragraphs("a a.1 a.2 b"),
    Entry::new("1C241", "rhenium and rhenium-tungsten alloys").paragraphs("a b"),
    Entry::new("1C350", "chemical weapon precursors")
        .paragraphs(
            "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 \
         33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 \
         62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90",
        )
        .added_since_2022("90"),
    Entry::new("1C351", "human and animal pathogens, toxins")
        .paragraphs(
            "a a.1 a.2 a.3 a.4 a.4.a a.4.b a.4.b.1 a.4.b.2 a.5 a.6 a.7 a.8 a.9 a.11 a.12 a.13 a.14 \
         a.15 a.16 a.17 a.18 a.19 a.20 a.21 a.22 a.23 a.24 a.25 a.26 a.27 a.28 a.29 a.30 a.31 \
         a.32 a.33 a.34 a.35 a.36 a.37 a.38 a.39 a.40 a.41 a.42 a.43 a.44 a.45 a.46 a.47 a.48 \
         a.49 a.50 a.51 a.52 a.53 a.54 a.55 a.56 a.57 a.58 a.59 c c.1 c.2 c.3 c.4 c.5 c.6 c.7 c.8 \
         c.9 c.10 c.11 c.12 c.13 c.14 c.15 c.16 c.17 c.18 c.19 c.20 c.21 c.22 d d.1 d.2 d.3 d.4 \
         d.5 d.6 d.7 d.8 d.10 d.11 d.12 d.14 d.15 d.16 d.17 d.18 d.19 d.20 d.21 d.22 d.23 d.24 e \
         e.1 e.2",
        )
        .added_since_2022("d.20 d.21 d.22 d.23 d.24"),
    Entry::new("1C353", "genetic elements and modified organisms").paragraphs("a a.1 a.2 a.2.a a.2.b a.3"),
    Entry::new("1C354", "plant pathogens")
        .paragraphs("a a.1 a.2 b b.1 b.2 b.3 b.4 b.5 c c.1 c.2 c.3 c.4 c.5 c.6 c.7 c.8 c.9 c.10 c.11"),
    Entry::new("1C450", "toxic chemicals and precursors under CWC")
        .paragraphs("a a.1 a.2 a.3 a.4 a.5 a.6 a.7 b b.1 b.2 b.3 b.4 b.5 b.6 b.7 b.8"),
    Entry::new("1C513", "powders treated with inoculants").since(&REGULATION_2025_2003),
    Entry::new("1D001", "software for 1B001-1B003"),
    Entry::new("1D002", "software for composite development"),
    Entry::new("1D003", "software enabling 1A004 detectors"),
    Entry::new("1D101", "software for missile-related 1B equipment"),
    Entry::new("1D103", "signature analysis software"),
    Entry::new("1D201", "software for 1B201"),
    Entry::new("1E001", "technology, category 1 development and production"),
    Entry::new("1E002", "other category 1 technology").paragraphs(
        "a b c c.1 c.1.a c.1.a.1 c.1.a.2 c.1.a.3 c.1.a.4 c.1.b c.1.b.1 c.1.b.2 c.1.c c.1.c.1 \
         c.1.c.2 c.2 e f g",
    ),
    Entry::new("1E101", "use technology, missile-related category 1"),
    Entry::new("1E102", "development technology for category 1 software"),
    Entry::new("1E103", "autoclave and hydroclave regulation technology"),
    Entry::new("1E104", "pyrolytic deposition technology"),
    Entry::new("1E201", "use technology, nuclear-related category 1"),
    Entry::new("1E202", "development technology for nuclear-related 1A"),
    Entry::new("1E203", "development technology for 1D201"),
];
