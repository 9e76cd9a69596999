//! Annex I, category 5: telecommunications and information security.
//!
//! Text of 2025-11-15 with the corrigendum of 2026-02-09. Paragraphs that the text prints as not used are left out;
//! titles are in our own words.

use super::Entry;

/// Entries by code.
pub(super) static ENTRIES: &[Entry] = &[
    Entry::new("5A001", "telecommunications equipment").paragraphs(
        "a a.1 a.2 a.3 a.4 b b.1 b.1.a b.1.b b.1.c b.1.d b.2 b.2.a b.2.b b.3 b.3.a b.3.b b.4 \
         b.4.a b.4.b b.5 b.5.a b.5.b b.5.c b.5.d b.6 c d d.1 d.2 d.3 d.4 e e.1 e.2 f f.1 f.2 f.3 \
         f.3.a f.3.b f.3.c f.4 g h h.1 h.2 j j.1 j.1.a j.1.b j.1.c j.2 j.2.a j.2.b",
    ),
    Entry::new("5A002", "cryptographic security equipment")
        .paragraphs("a a.1 a.2 a.3 a.4 a.4.a a.4.b b c d d.1 d.2 e"),
    Entry::new("5A003", "non-cryptographic security equipment").paragraphs("a b"),
    Entry::new("5A004", "cryptanalysis and security-bypass equipment").paragraphs("a b b.1 b.2"),
    Entry::new("5A101", "telemetry and telecontrol, missile-related"),
    Entry::new("5B001", "telecom test and production equipment").paragraphs("a b b.2 b.2.a b.2.d b.4"),
    Entry::new("5B002", "security test and production equipment").paragraphs("a b"),
    Entry::new("5D001", "telecom software").paragraphs("a c d d.2 d.2.a d.2.b d.4 e e.1 e.2"),
    Entry::new("5D002", "security software")
        .paragraphs("a a.1 a.2 a.3 a.3.a a.3.b b c c.1 c.2 c.3 c.3.a c.3.b"),
    Entry::new("5D101", "software for 5A101"),
    Entry::new("5E001", "telecom technology").paragraphs(
        "a b b.1 b.2 b.3 b.4 c c.2 c.2.a c.2.d c.2.e c.3 c.4 c.4.a c.4.b c.4.c c.6 c.6.a c.6.b d \
         d.1 d.1.a d.1.b d.1.c d.1.d d.2 d.2.a d.2.b d.3 d.4 d.5 d.6 d.7 d.8 e e.1 e.2",
    ),
    Entry::new("5E002", "security technology").paragraphs("a b"),
    Entry::new("5E101", "technology for 5A101"),
];
