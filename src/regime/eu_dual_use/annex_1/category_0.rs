//! Annex I, category 0: nuclear materials, facilities and equipment.
//!
//! Text of 2025-11-15 with the corrigendum of 2026-02-09. Paragraphs that the text prints as not used are left out;
//! titles are in our own words.

use super::Entry;

/// Entries by code.
pub(super) static ENTRIES: &[Entry] = &[
    Entry::new("0A001", "reactors and dedicated parts").paragraphs("a b c d e f g h i i.1 i.2 j k"),
    Entry::new("0B001", "isotope separation plant and parts").paragraphs(
        "a a.1 a.2 a.3 a.4 a.5 a.6 a.7 a.8 a.9 b b.1 b.2 b.3 b.4 b.5 b.6 b.7 b.7.a b.7.b b.8 b.9 \
         b.10 b.11 b.12 b.13 b.13.a b.13.b b.14 b.14.a b.14.b c c.1 c.2 c.3 c.4 c.5 c.6 d d.1 d.2 \
         d.3 d.4 d.5 d.6 d.7 d.7.a d.7.b d.7.c d.7.d e e.1 e.2 e.3 e.4 e.5 e.6 f f.1 f.2 f.3 g \
         g.1 g.2 g.3 g.4 g.5 h h.1 h.2 h.3 h.4 h.5 h.5.a h.5.b h.5.c h.6 i i.1 i.2 i.3 i.5 i.6 j \
         j.1 j.2 j.3 j.4 j.5 j.5.a j.5.b j.5.c j.5.d j.6 j.6.a j.6.b",
    ),
    Entry::new("0B002", "auxiliary systems for separation plant")
        .paragraphs("a b c d e f f.1 f.2 f.3 g g.1 g.2 g.3 g.4"),
    Entry::new("0B003", "uranium conversion plant").paragraphs("a b c d e f g h i"),
    Entry::new("0B004", "heavy water production plant")
        .paragraphs(
            "a a.1 a.2 a.3 a.4 a.5 b b.1 b.2 b.3 b.4 b.5 b.7 b.8 b.9 b.10 b.10.1 b.10.2 b.10.3 b.10.4",
        )
        .added_since_2022("a.3 a.4 a.5 b.10"),
    Entry::new("0B005", "reactor fuel fabrication plant"),
    Entry::new("0B006", "spent fuel reprocessing plant"),
    Entry::new("0B007", "plutonium conversion plant").paragraphs("a b"),
    Entry::new("0C001", "source material: uranium, thorium"),
    Entry::new("0C002", "fissile material"),
    Entry::new("0C003", "heavy water and deuterium compounds"),
    Entry::new("0C004", "nuclear-grade graphite"),
    Entry::new("0C005", "powders for diffusion barriers"),
    Entry::new("0D001", "software for category 0 goods"),
    Entry::new("0E001", "technology for category 0 goods"),
];
