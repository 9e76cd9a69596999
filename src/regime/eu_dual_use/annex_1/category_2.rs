//! Annex I, category 2: materials processing.
//!
//! Text of 2025-11-15 with the corrigendum of 2026-02-09. Paragraphs that the text prints as not used are left out;
//! titles are in our own words.

use super::Entry;
use super::acts::{REGULATION_2023_66, REGULATION_2025_2003};

/// Entries by code.
pub(super) static ENTRIES: &[Entry] = &[
    Entry::new("2A001", "precision bearings").paragraphs("a c c.1 c.2 c.3"),
    Entry::new("2A101", "radial ball bearings, missile-related").paragraphs("a b c"),
    Entry::new("2A225", "actinide-resistant crucibles").paragraphs(
        "a a.1 a.2 a.2.a a.2.b a.2.c a.2.d a.2.e a.2.f a.2.g a.2.h a.2.i b b.1 b.2 c c.1 c.2 c.3",
    ),
    Entry::new("2A226", "bellows-sealed valves").paragraphs("a b c"),
    Entry::new("2B001", "machine tools").paragraphs(
        "a a.1 a.2 b b.1 b.1.a b.1.b b.2 b.2.a b.2.b b.2.c b.3 b.4 b.4.a b.4.b c c.1 c.1.a c.1.b \
         c.2 c.2.a c.2.b c.2.c d e e.1 e.1.a e.1.b e.1.c e.2 e.2.a e.2.b f",
    ),
    Entry::new("2B002", "optical finishing machines").paragraphs("a b c d d.1 d.2 d.3 d.4 d.5"),
    Entry::new("2B003", "gear-making machines").paragraphs("a b c"),
    Entry::new("2B004", "hot isostatic presses").paragraphs("a b b.1 b.2 b.3"),
    Entry::new("2B005", "coating deposition equipment")
        .paragraphs("a a.1 a.1.a a.1.b a.1.c a.2 a.2.a a.2.b b c c.1 c.2 d d.1 d.2 e f g g.1 g.2")
        .added_since_2022("a.1.a"),
    Entry::new("2B006", "dimensional measuring machines")
        .paragraphs("a b b.1 b.2 b.3 b.3.a b.3.b b.3.c b.4 c d"),
    Entry::new("2B007", "special robots").paragraphs("b c d"),
    Entry::new("2B008", "rotary tables and tilting spindles").paragraphs("c c.1 c.2 d d.1 d.2"),
    Entry::new("2B009", "spin- and flow-forming machines").paragraphs("a b"),
    Entry::new("2B104", "isostatic presses, missile-related").paragraphs("a b c"),
    Entry::new("2B105", "CVD furnaces for carbon-carbon"),
    Entry::new("2B109", "flow-forming machines, missile-related").paragraphs("a a.1 a.2 b"),
    Entry::new("2B116", "vibration test systems").paragraphs("a b c d"),
    Entry::new("2B117", "densification and pyrolysis controls"),
    Entry::new("2B119", "balancing machines, missile-related").paragraphs("a a.1 a.2 a.3 a.4 b"),
    Entry::new("2B120", "motion simulators and rate tables").paragraphs("a b c c.1 c.1.a c.1.b c.2 c.3"),
    Entry::new("2B121", "positioning tables").paragraphs("a b"),
    Entry::new("2B122", "test centrifuges"),
    Entry::new("2B201", "machine tools, nuclear-related").paragraphs("a a.1 a.2 a.3 b b.1 b.2 b.3 c"),
    Entry::new("2B204", "isostatic presses, nuclear-related").paragraphs("a a.1 a.2 b"),
    Entry::new("2B206", "measuring machines, nuclear-related")
        .paragraphs("a a.1 a.2 b b.1 b.2 c c.1 c.2 c.2.a c.2.b d d.1 d.1.a d.1.b d.2"),
    Entry::new("2B207", "robots and end-effectors, nuclear-related").paragraphs("a b"),
    Entry::new("2B209", "flow-forming machines, nuclear-related").paragraphs("a a.1 a.2 b"),
    Entry::new("2B219", "rotor balancing machines").paragraphs("a a.1 a.2 a.3 b b.1 b.2 b.3 b.4"),
    Entry::new("2B225", "remote manipulators").paragraphs("a b"),
    Entry::new("2B226", "controlled-atmosphere induction furnaces").paragraphs("a a.1 a.2 a.3 b"),
    Entry::new("2B227", "vacuum melting and casting furnaces")
        .paragraphs("a a.1 a.2 b b.1 b.2 c d d.1 d.2 e"),
    Entry::new("2B228", "centrifuge rotor assembly equipment").paragraphs("a b c"),
    Entry::new("2B230", "corrosion-resistant pressure transducers").paragraphs("a b c c.1 c.2"),
    Entry::new("2B231", "large vacuum pumps").paragraphs("a b c"),
    Entry::new("2B232", "high-velocity guns"),
    Entry::new("2B233", "bellows-sealed scroll pumps")
        .paragraphs("a b c c.1 c.2 c.3 c.4 c.5 c.6")
        .added_since_2022("c.2 c.3 c.6"),
    Entry::new("2B350", "chemical production equipment")
        .paragraphs(
            "a a.1 a.2 a.3 a.4 a.5 a.6 a.7 a.8 b b.1 b.2 b.3 b.4 b.5 b.6 b.7 b.8 c c.1 c.2 c.3 c.4 \
         c.5 c.6 c.7 c.8 d d.1 d.2 d.3 d.4 d.5 d.6 d.7 d.8 d.9 d.10 d.11 e e.1 e.2 e.3 e.4 e.5 \
         e.6 e.7 e.8 e.9 f f.1 f.2 g g.1 g.1.a g.1.b g.2 g.2.a g.2.b g.2.c g.2.d g.3 g.3.a g.3.b \
         h h.1 h.2 h.3 h.4 h.5 h.6 h.7 h.8 h.9 i i.1 i.2 i.3 i.4 i.5 i.6 i.7 i.8 i.9 i.10 i.11 j \
         j.1 j.2 j.3 k k.1 k.2",
        )
        .added_since_2022("i.2 j.2"),
    Entry::new("2B351", "toxic gas monitors").paragraphs("a b"),
    Entry::new("2B352", "biological production and handling equipment")
        .paragraphs(
            "a a.1 a.2 a.2.a a.2.b a.2.c b b.1 b.2 b.2.a b.2.b b.2.c c c.1 c.1.a c.1.b c.1.c c.2 d \
         d.1 d.1.a d.1.b d.1.b.1 d.1.b.2 d.2 e f f.1 f.2 f.2.a f.2.b f.2.c f.2.d g g.1 g.2 g.2.a \
         g.2.b g.3 h h.1 h.2 h.3 i j",
        )
        .added_since_2022("j"),
    Entry::new("2B510", "metal additive manufacturing machines, closed-loop")
        .paragraphs("a a.1 a.2 a.3 b b.1 b.2 c c.1 c.2 c.3 d")
        .since(&REGULATION_2025_2003),
    Entry::new("2D001", "software for category 2 equipment").paragraphs("a b"),
    Entry::new("2D002", "multi-axis numerical control software"),
    Entry::new("2D003", "optical finishing conversion software"),
    Entry::new("2D101", "software for missile-related 2B"),
    Entry::new("2D201", "software for nuclear-related 2B"),
    Entry::new("2D202", "software for 2B201 machine tools"),
    Entry::new("2D351", "software for gas monitors"),
    Entry::new("2D352", "software for nucleic acid synthesisers").since(&REGULATION_2023_66),
    Entry::new("2E001", "development technology, category 2"),
    Entry::new("2E002", "production technology, category 2"),
    Entry::new("2E003", "other category 2 technology").paragraphs("b b.1 b.1.a b.1.b b.1.c c e f"),
    Entry::new("2E101", "use technology, missile-related category 2"),
    Entry::new("2E201", "use technology, nuclear-related category 2"),
    Entry::new("2E301", "use technology, chemical/biological equipment"),
    Entry::new("2E503", "high-temperature coating technology for ceramic composites")
        .paragraphs("g g.1 g.2")
        .since(&REGULATION_2025_2003),
];
