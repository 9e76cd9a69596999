//! Annex I, category 6: sensors and lasers.
//!
//! Text of 2025-11-15 with the corrigendum of 2026-02-09. Paragraphs that the text prints as not used are left out;
//! titles are in our own words.

use super::Entry;

/// Entries by code.
pub(super) static ENTRIES: &[Entry] = &[
    Entry::new("6A001", "sonar and other acoustics")
        .paragraphs(
            "a a.1 a.1.a a.1.a.1 a.1.a.1.a a.1.a.1.b a.1.a.1.c a.1.a.1.d a.1.a.1.d.1 a.1.a.1.d.2 \
         a.1.a.1.d.3 a.1.a.2 a.1.a.2.a a.1.a.2.a.1 a.1.a.2.a.2 a.1.a.2.b a.1.a.2.b.1 a.1.a.2.b.2 \
         a.1.a.2.b.3 a.1.a.2.b.3.a a.1.a.2.b.3.b a.1.a.2.b.4 a.1.a.2.b.4.a a.1.a.2.b.4.b \
         a.1.a.2.b.4.c a.1.a.3 a.1.a.3.a a.1.a.3.b a.1.a.3.c a.1.b a.1.b.1 a.1.b.2 a.1.b.3 \
         a.1.b.4 a.1.b.5 a.1.b.6 a.1.b.6.a a.1.b.6.b a.1.c a.1.c.1 a.1.c.1.a a.1.c.1.b a.1.c.3 \
         a.1.d a.1.d.1 a.1.d.2 a.1.e a.1.e.1 a.1.e.2 a.1.e.3 a.2 a.2.a a.2.a.1 a.2.a.2 a.2.a.3 \
         a.2.a.3.a a.2.a.3.b a.2.a.3.c a.2.a.3.d a.2.a.3.e a.2.a.4 a.2.a.5 a.2.a.6 a.2.b a.2.b.1 \
         a.2.b.2 a.2.b.3 a.2.b.4 a.2.b.5 a.2.b.7 a.2.b.8 a.2.c a.2.d a.2.d.1 a.2.d.2 a.2.e \
         a.2.e.1 a.2.e.2 a.2.e.2.a a.2.e.2.b a.2.e.3 a.2.f a.2.g a.2.g.1 a.2.g.2 a.2.g.3 a.2.g.4 \
         b b.1 b.1.a b.1.b b.2",
        )
        .added_since_2022("a.2.a.3.a"),
    Entry::new("6A002", "optical sensors, image intensifiers, focal planes").paragraphs(
        "a a.1 a.1.a a.1.a.1 a.1.a.2 a.1.b a.1.b.1 a.1.b.2 a.1.c a.1.d a.2 a.2.a a.2.a.1 a.2.a.2 \
         a.2.a.2.a a.2.a.2.b a.2.a.3 a.2.a.3.a a.2.a.3.b a.2.a.3.c a.2.b a.2.b.1 a.2.b.2 \
         a.2.b.2.a a.2.b.2.b a.2.b.3 a.2.c a.2.c.1 a.2.c.2 a.2.c.3 a.3 a.3.a a.3.a.1 a.3.a.2 \
         a.3.a.2.a a.3.a.2.b a.3.b a.3.b.1 a.3.b.2 a.3.b.2.a a.3.b.2.b a.3.c a.3.d a.3.d.1 \
         a.3.d.2 a.3.d.2.a a.3.d.2.b a.3.e a.3.f a.3.g a.3.g.1 a.3.g.2 a.3.g.3 b b.1 b.2 b.2.a \
         b.2.b b.2.b.1 b.2.b.2 c c.1 c.2 c.3 d d.1 d.2 d.2.a d.2.b d.3 f",
    ),
    Entry::new("6A003", "cameras").paragraphs(
        "a a.3 a.4 a.5 a.5.a a.5.b a.6 a.6.a a.6.b b b.1 b.1.a b.1.a.1 b.1.a.2 b.1.a.3 b.1.b \
         b.1.b.1 b.1.b.2 b.1.b.3 b.2 b.2.a b.2.b b.2.c b.3 b.4 b.4.a b.4.b b.4.c b.5",
    ),
    Entry::new("6A004", "optics and mirrors").paragraphs(
        "a a.1 a.1.a a.1.a.1 a.1.a.2 a.1.b a.1.b.1 a.1.b.2 a.2 a.3 a.4 a.4.a a.4.b a.4.b.1 \
         a.4.b.2 a.4.b.2.a a.4.b.2.b b b.1 b.2 c c.1 c.2 c.3 c.4 d d.1 d.2 d.2.a d.2.a.1 d.2.a.2 \
         d.2.a.3 d.2.b d.3 d.3.a d.3.b d.3.c d.3.d d.3.d.1 d.3.d.2 e e.1 e.2 e.3 f f.1 f.2",
    ),
    Entry::new("6A005", "lasers").paragraphs(
        "a a.1 a.2 a.3 a.3.a a.3.b a.4 a.5 a.5.a a.5.b a.6 a.6.a a.6.a.1 a.6.a.2 a.6.a.2.a \
         a.6.a.2.b a.6.b a.6.b.1 a.6.b.2 a.7 a.7.a a.7.b a.8 a.9 a.9.a a.9.b a.10 b b.1 b.1.a \
         b.1.b b.2 b.2.a b.2.b b.3 b.3.a b.3.a.1 b.3.a.2 b.3.b b.3.b.1 b.3.b.2 b.4 b.4.a b.4.a.1 \
         b.4.a.2 b.4.b b.4.b.1 b.4.b.2 b.5 b.5.a b.5.a.1 b.5.a.2 b.5.b b.5.b.1 b.5.b.2 b.5.b.3 \
         b.5.c b.5.c.1 b.5.c.2 b.5.c.3 b.6 b.6.a b.6.a.1 b.6.a.2 b.6.a.3 b.6.b b.6.b.1 b.6.b.2 \
         b.6.b.3 b.6.c b.6.c.1 b.6.c.1.a b.6.c.1.b b.6.c.1.c b.6.c.1.d b.6.c.1.e b.6.c.2 \
         b.6.c.2.a b.6.c.2.b b.6.c.2.c b.6.c.2.d b.6.d b.6.d.1 b.6.d.1.a b.6.d.1.b b.6.d.1.c \
         b.6.d.2 b.6.d.2.a b.6.d.2.b b.6.d.2.c b.7 b.7.a b.7.a.1 b.7.a.2 b.7.a.3 b.7.b b.7.b.1 \
         b.7.b.2 b.7.b.3 b.8 b.8.a b.8.b b.9 b.9.a b.9.a.1 b.9.a.2 b.9.b b.9.b.1 b.9.b.2 b.10 \
         b.10.a b.10.b c c.1 c.1.a c.1.b c.2 c.2.a c.2.b c.3 c.3.a c.3.b d d.1 d.1.a d.1.a.1 \
         d.1.a.2 d.1.b d.1.b.1 d.1.b.2 d.1.b.3 d.1.b.4 d.1.b.5 d.1.c d.1.c.1 d.1.c.2 d.1.c.3 \
         d.1.d d.1.d.1 d.1.d.1.a d.1.d.1.b d.1.d.1.c d.1.d.1.d d.1.d.1.e d.1.d.2 d.1.d.2.a \
         d.1.d.2.b d.1.d.2.c d.1.d.2.d d.1.d.2.e d.1.d.3 d.1.d.3.a d.1.d.3.b d.1.d.3.c d.1.d.4 \
         d.1.e d.1.e.1 d.1.e.2 d.2 d.2.a d.2.b d.3 d.3.a d.3.b d.3.b.1 d.3.b.2 d.3.c d.3.c.1 \
         d.3.c.2 d.4 d.4.a d.4.a.1 d.4.a.2 d.4.b d.4.b.1 d.4.b.2 d.4.c d.4.c.1 d.4.c.2 d.4.d \
         d.4.d.1 d.4.d.2 d.5 d.5.a d.5.b d.5.c d.5.c.1 d.5.c.2 d.6 d.6.a d.6.b e e.1 e.2 e.3 \
         e.3.a e.3.a.1 e.3.a.2 e.3.b e.3.b.1 e.3.b.2 e.3.b.3 e.3.b.3.a e.3.b.3.b e.3.c e.3.c.1 \
         e.3.c.2 f f.2 f.3 f.3.a f.3.b f.4 g g.1 g.2 g.3 g.4 g.5",
    ),
    Entry::new("6A006", "magnetometers")
        .paragraphs("a a.1 a.1.a a.1.b a.2 a.3 a.4 a.4.a a.4.b a.4.c a.5 b c c.1 c.2 c.3 d e"),
    Entry::new("6A007", "gravity meters").paragraphs("a b b.1 b.2 c"),
    Entry::new("6A008", "radar")
        .paragraphs("a a.1 a.2 b c d e f g h h.1 h.2 i j j.1 j.2 j.3 k k.1 k.2 l l.1 l.4"),
    Entry::new("6A102", "hardened detectors, missile-related"),
    Entry::new("6A107", "gravity meters, missile-related").paragraphs("a b"),
    Entry::new("6A108", "radar and tracking, missile-related").paragraphs("a b b.1 b.2 b.2.a b.2.b b.2.c c"),
    Entry::new("6A202", "photomultipliers").paragraphs("a b"),
    Entry::new("6A203", "high-speed cameras, nuclear-related")
        .paragraphs("a a.1 a.2 a.3 a.4 a.5 b b.1 b.2 b.3 b.4 b.5 c c.1 c.2 c.3 c.4 d"),
    Entry::new("6A205", "lasers, nuclear-related").paragraphs(
        "a a.1 a.2 b b.1 b.2 b.3 b.4 c c.1 c.2 c.3 c.4 d d.1 d.2 d.3 d.4 e f f.1 f.1.a f.1.b f.2 \
         g g.1 g.2 g.3 g.4",
    ),
    Entry::new("6A225", "velocity interferometers"),
    Entry::new("6A226", "high-pressure sensors").paragraphs("a b"),
    Entry::new("6B002", "masks for optical sensors"),
    Entry::new("6B004", "optical measuring equipment").paragraphs("a b"),
    Entry::new("6B007", "gravity meter production equipment"),
    Entry::new("6B008", "pulse radar cross-section measurement"),
    Entry::new("6B108", "radar cross-section measurement, missile-related"),
    Entry::new("6C002", "tellurium-based sensor materials").paragraphs("a b b.1 b.2 b.3"),
    Entry::new("6C004", "optical materials")
        .paragraphs("a a.1 a.2 b b.1 b.2 b.3 b.4 b.5 c c.1 c.1.a c.1.b c.2 d e e.1 e.2 e.3 f"),
    Entry::new("6C005", "laser host materials and fibres")
        .paragraphs("a a.1 b b.1 b.1.a b.1.b b.2 b.2.a b.2.b"),
    Entry::new("6D001", "development software, category 6"),
    Entry::new("6D002", "use software, category 6"),
    Entry::new("6D003", "other category 6 software")
        .paragraphs("a a.1 a.2 a.3 a.4 a.5 a.5.a a.5.b c d f f.1 f.2 f.3 f.4 g h h.1 h.2 h.2.a h.2.b"),
    Entry::new("6D102", "software for 6A108"),
    Entry::new("6D103", "post-flight tracking software"),
    Entry::new("6D203", "software releasing camera performance"),
    Entry::new("6E001", "development technology, category 6"),
    Entry::new("6E002", "production technology, category 6"),
    Entry::new("6E003", "other category 6 technology").paragraphs("a a.1 a.2 b"),
    Entry::new("6E101", "use technology, missile-related category 6"),
    Entry::new("6E201", "use technology, nuclear-related category 6"),
    Entry::new("6E203", "keys releasing camera performance"),
];
