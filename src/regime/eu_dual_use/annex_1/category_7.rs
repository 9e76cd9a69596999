//! Annex I, category 7: navigation and avionics.
//!
//! Text of 2025-11-15 with the corrigendum of 2026-02-09. Paragraphs that the text prints as not used are left out;
//! titles are in our own words.

use super::Entry;

/// Entries by code.
pub(super) static ENTRIES: &[Entry] = &[
    Entry::new("7A001", "accelerometers").paragraphs("a a.1 a.1.a a.1.b a.2 a.2.a a.2.b a.3 b"),
    Entry::new("7A002", "gyros and rate sensors").paragraphs("a a.1 a.1.a a.1.b a.2 a.2.a a.2.b b"),
    Entry::new("7A003", "inertial measurement systems").paragraphs("a a.1 a.2 a.3 b c c.1 c.2 d d.1 d.2"),
    Entry::new("7A004", "star trackers").paragraphs("a b b.1 b.2"),
    Entry::new("7A005", "hardened satellite navigation receivers").paragraphs("a b"),
    Entry::new("7A006", "airborne altimeters").paragraphs("a b"),
    Entry::new("7A008", "underwater sonar navigation"),
    Entry::new("7A101", "accelerometers, missile-related").paragraphs("a b"),
    Entry::new("7A102", "gyros, missile-related"),
    Entry::new("7A103", "navigation equipment, missile-related").paragraphs("a a.1 a.2 b c d d.1 d.2"),
    Entry::new("7A104", "gyro-astro compasses"),
    Entry::new("7A105", "satellite navigation receivers, missile-related").paragraphs("a b b.1 b.2 b.3"),
    Entry::new("7A106", "radar or laser altimeters, missile-related"),
    Entry::new("7A115", "passive bearing sensors"),
    Entry::new("7A116", "flight controls and servo valves").paragraphs("a b c"),
    Entry::new("7A117", "missile guidance sets"),
    Entry::new("7B001", "navigation test and alignment equipment"),
    Entry::new("7B002", "ring-laser mirror characterisation equipment").paragraphs("a b"),
    Entry::new("7B003", "navigation production equipment"),
    Entry::new("7B102", "laser gyro reflectometers"),
    Entry::new("7B103", "navigation production facilities, missile-related").paragraphs("a b"),
    Entry::new("7D001", "software for category 7 production"),
    Entry::new("7D002", "navigation source code"),
    Entry::new("7D003", "other navigation software").paragraphs("a b b.1 b.2 b.3 e"),
    Entry::new("7D004", "flight-control source code").paragraphs("a b c d f g"),
    Entry::new("7D005", "software decrypting navigation ranging codes"),
    Entry::new("7D101", "use software, missile-related category 7"),
    Entry::new("7D102", "navigation integration software").paragraphs("a b c"),
    Entry::new("7D103", "guidance simulation software"),
    Entry::new("7D104", "operation software for 7A117-type subsystems"),
    Entry::new("7E001", "development technology, category 7"),
    Entry::new("7E002", "production technology, category 7"),
    Entry::new("7E003", "repair technology, category 7"),
    Entry::new("7E004", "other avionics technology").paragraphs(
        "a a.2 a.3 a.5 a.6 a.7 b b.1 b.3 b.4 b.5 b.7 b.7.a b.7.b b.7.b.1 b.7.b.2 b.7.b.3 b.7.b.4 \
         b.8 b.8.a b.8.b c c.1 c.1.a c.1.b c.1.c c.2 c.3",
    ),
    Entry::new("7E101", "use technology, missile-related category 7"),
    Entry::new("7E102", "EMP protection technology").paragraphs("a b c"),
    Entry::new("7E104", "flight data integration technology for rockets"),
];
