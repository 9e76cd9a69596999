//! Annex I, category 4: computers.
//!
//! Text of 2025-11-15 with the corrigendum of 2026-02-09. Paragraphs that the text prints as not used are left out;
//! titles are in our own words.

use super::Entry;
use super::acts::REGULATION_2025_2003;

/// Entries by code.
pub(super) static ENTRIES: &[Entry] = &[
    Entry::new("4A001", "hardened computers").paragraphs("a a.1 a.2 a.2.a a.2.b a.2.c"),
    Entry::new("4A003", "high-performance digital computers").paragraphs("b c g"),
    Entry::new("4A004", "systolic, neural, optical computers").paragraphs("a b c"),
    Entry::new("4A005", "intrusion software delivery systems"),
    Entry::new("4A101", "ruggedised computers, missile-related"),
    Entry::new("4A102", "hybrid computers for launcher modelling"),
    Entry::new("4A506", "quantum computers and parts")
        .paragraphs("a a.1 a.2 a.3 a.4 a.5 a.6 a.7 a.8 b c")
        .since(&REGULATION_2025_2003),
    Entry::new("4A507", "computers with 3A501.a.16 chips").since(&REGULATION_2025_2003),
    Entry::new("4D001", "software, category 4").paragraphs("a b b.1 b.2 b.3").added_since_2022("b.3"),
    Entry::new("4D004", "intrusion software generators"),
    Entry::new("4E001", "technology, category 4").paragraphs("a b b.1 b.2 b.3 c").added_since_2022("b.3"),
];
