//! Annex I, category 8: marine.
//!
//! Text of 2025-11-15 with the corrigendum of 2026-02-09. Paragraphs that the text prints as not used are left out;
//! titles are in our own words.

use super::Entry;

/// Entries by code.
pub(super) static ENTRIES: &[Entry] = &[
    Entry::new("8A001", "submersibles and surface vessels").paragraphs(
        "a b b.1 b.1.a b.1.b b.2 b.3 b.3.a b.3.b c c.1 c.1.a c.1.b c.2 c.2.a c.2.b c.2.c c.2.c.1 \
         c.2.c.2 e e.1 e.2",
    ),
    Entry::new("8A002", "marine systems and parts")
        .paragraphs(
            "a a.1 a.2 a.3 a.4 b b.1 b.2 b.3 c d d.1 d.2 d.2.a d.2.b g g.1 g.2 h h.1 h.2 i i.1 i.1.a \
         i.1.b i.2 j j.1 j.1.a j.1.b j.1.c j.1.d j.1.d.1 j.1.d.2 j.1.d.3 j.2 j.2.a j.2.b j.2.c \
         j.2.d j.3 j.3.a j.3.b j.3.b.1 j.3.b.2 j.3.b.3 j.4 j.4.a j.4.b o o.2 o.2.a o.2.b o.2.c \
         o.2.d o.2.e o.3 o.3.a o.3.b o.4 p p.1 p.2 q q.1 q.2 r",
        )
        .added_since_2022("o.4"),
    Entry::new("8B001", "quiet water tunnels"),
    Entry::new("8C001", "underwater syntactic foam").paragraphs("a b"),
    Entry::new("8D001", "software, category 8"),
    Entry::new("8D002", "propeller noise software"),
    Entry::new("8E001", "technology, category 8"),
    Entry::new("8E002", "other marine technology")
        .paragraphs("a b c c.1 c.1.a c.1.b c.1.c c.2 c.3 c.4 c.4.a c.4.b"),
];
