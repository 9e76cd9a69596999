//! Annex I, category 3: electronics.
//!
//! Text of 2025-11-15 with the corrigendum of 2026-02-09. Paragraphs that the text prints as not used are left out;
//! titles are in our own words.

use super::Entry;
use super::acts::{REGULATION_2023_66, REGULATION_2025_2003};

/// Entries by code.
pub(super) static ENTRIES: &[Entry] = &[
    Entry::new("3A001", "electronic components and integrated circuits")
        .paragraphs(
            "a a.1 a.1.a a.1.b a.1.c a.2 a.2.a a.2.b a.2.c a.3 a.5 a.5.a a.5.a.1 a.5.a.2 a.5.a.3 \
         a.5.a.4 a.5.a.5 a.5.b a.5.b.1 a.5.b.2 a.5.b.2.a a.5.b.2.a.1 a.5.b.2.a.2 a.5.b.2.b a.6 \
         a.6.a a.6.b a.6.c a.7 a.7.a a.7.b a.9 a.10 a.10.a a.10.b a.10.c a.11 a.11.a a.11.b a.12 \
         a.13 a.13.a a.13.b a.14 a.14.a a.14.a.1 a.14.a.2 a.14.a.3 a.14.a.4 a.14.a.5 a.14.b \
         a.14.b.1 a.14.b.2 b b.1 b.1.a b.1.a.1 b.1.a.2 b.1.a.3 b.1.a.4 b.1.a.4.a b.1.a.4.b \
         b.1.a.4.c b.1.a.4.d b.1.a.5 b.1.a.5.a b.1.a.5.b b.1.a.5.c b.1.b b.1.c b.1.d b.2 b.2.a \
         b.2.a.1 b.2.a.2 b.2.a.3 b.2.a.4 b.2.b b.2.b.1 b.2.b.2 b.2.c b.2.d b.2.e b.2.f b.2.g \
         b.2.h b.3 b.3.a b.3.a.1 b.3.a.2 b.3.a.3 b.3.a.4 b.3.b b.3.b.1 b.3.b.2 b.3.b.3 b.3.b.4 \
         b.3.c b.3.d b.3.e b.3.f b.4 b.4.a b.4.a.1 b.4.a.2 b.4.a.3 b.4.a.4 b.4.b b.4.b.1 b.4.b.2 \
         b.4.b.3 b.4.b.4 b.4.c b.4.d b.4.e b.4.e.1 b.4.e.2 b.4.e.3 b.5 b.5.a b.5.b b.7 b.7.a \
         b.7.b b.7.b.1 b.7.b.2 b.7.c b.7.c.1 b.7.c.2 b.7.d b.8 b.8.a b.8.b b.8.c b.9 b.9.a b.9.b \
         b.9.c b.9.c.1 b.9.c.2 b.10 b.11 b.11.a b.11.b b.11.d b.11.e b.11.f b.11.g b.12 b.12.a \
         b.12.b b.12.c b.12.d c c.1 c.1.a c.1.b c.1.b.1 c.1.b.2 c.1.b.3 c.1.b.4 c.1.c c.1.c.1 \
         c.1.c.2 c.1.c.3 c.2 c.3 d d.1 d.2 e e.1 e.1.a e.1.a.1 e.1.a.2 e.1.b e.2 e.2.a e.2.a.1 \
         e.2.a.2 e.2.a.3 e.2.b e.2.b.1 e.2.b.2 e.2.b.3 e.2.b.4 e.3 e.3.a e.3.b e.3.c e.4 f g g.1 \
         g.2 g.2.a g.2.b h h.1 h.2 h.3 i i.1 i.1.a i.1.b i.2 i.2.a i.2.b",
        )
        .added("b.11.f", &REGULATION_2023_66),
    Entry::new("3A002", "electronic assemblies and test equipment")
        .paragraphs(
            "a a.6 a.6.a a.6.b a.7 a.7.a a.7.b c c.1 c.2 c.3 c.4 c.4.a c.4.b c.4.b.1 c.4.b.2 d d.1 \
         d.1.a d.1.b d.2 d.3 d.3.b d.3.d d.3.e d.3.g d.4 d.4.a d.4.b d.5 d.5.a d.5.b d.5.c d.5.d \
         d.6 e e.1 e.3 e.4 f f.1 f.2 g g.1 g.2 g.3 g.3.a g.3.b g.3.c h h.1 h.1.a h.1.b h.1.c \
         h.1.d h.1.e h.2 h.2.a h.2.b h.2.c",
        )
        .added_since_2022("a.7.a a.7.b"),
    Entry::new("3A003", "spray-cooling thermal systems"),
    Entry::new("3A101", "missile-related electronics").paragraphs("a b"),
    Entry::new("3A102", "thermal batteries for missiles"),
    Entry::new("3A201", "capacitors, magnets, flash X-ray, nuclear-related").paragraphs(
        "a a.1 a.1.a a.1.b a.1.c a.1.d a.2 a.2.a a.2.b a.2.c b b.1 b.2 b.3 b.4 c c.1 c.1.a c.1.b \
         c.2 c.2.a c.2.b",
    ),
    Entry::new("3A225", "frequency changers").paragraphs("a b c"),
    Entry::new("3A226", "high-power DC supplies").paragraphs("a b"),
    Entry::new("3A227", "high-voltage DC supplies").paragraphs("a b"),
    Entry::new("3A228", "switching devices").paragraphs("a a.1 a.2 a.3 a.4 b b.1 b.2 c c.1 c.2 c.3"),
    Entry::new("3A229", "high-current pulse generators")
        .paragraphs("a b b.1 b.2 b.3 b.4 b.5 b.6 c c.1 c.2 c.3"),
    Entry::new("3A230", "fast pulse generators").paragraphs("a b"),
    Entry::new("3A231", "neutron generators").paragraphs("a b b.1 b.2"),
    Entry::new("3A232", "multipoint initiation systems").paragraphs("b"),
    Entry::new("3A233", "mass spectrometers").paragraphs("a b c d d.1 d.2 f"),
    Entry::new("3A234", "low-inductance striplines").paragraphs("a b"),
    Entry::new("3A501", "advanced and cryogenic integrated circuits, parametric amplifiers")
        .paragraphs("a a.15 a.16 b b.13 b.13.a b.13.b b.13.c")
        .since(&REGULATION_2025_2003),
    Entry::new("3A502", "high-end programmable logic assemblies")
        .paragraphs("i")
        .since(&REGULATION_2025_2003),
    Entry::new("3A504", "cryogenic cooling systems").paragraphs("a b").since(&REGULATION_2025_2003),
    Entry::new("3B001", "semiconductor manufacturing equipment").paragraphs(
        "a a.1 a.2 a.3 b b.2 b.3 b.4 b.5 e e.1 e.2 f f.1 f.1.a f.1.b f.2 f.3 f.3.a f.3.b f.3.b.1 \
         f.3.b.3 f.4 f.4.a f.4.b f.4.b.1 f.4.b.2 g h i j j.1 j.2",
    ),
    Entry::new("3B002", "semiconductor test equipment").paragraphs("a c"),
    Entry::new("3B501", "additional semiconductor manufacturing equipment")
        .paragraphs(
            "a a.4 a.4.a a.4.b f f.1 f.1.b f.1.b.1 f.1.b.2 f.1.b.3 k k.1 k.2 k.2.a k.2.b k.2.c l m n \
         n.1 n.1.a n.1.b n.1.c n.1.c.1 n.1.c.2 n.2 n.3 n.4 n.5 n.6 n.7 n.7.a n.7.a.1 n.7.a.2 \
         n.7.a.3 n.7.b n.7.b.1 n.7.b.2 n.7.c n.7.c.1 n.7.c.2 n.7.c.3 n.7.d n.7.d.1 n.7.d.2 n.8 \
         n.8.a n.8.b",
        )
        .since(&REGULATION_2025_2003),
    Entry::new("3B503", "chip-imaging electron microscopes")
        .paragraphs("a b c d e f g")
        .since(&REGULATION_2025_2003),
    Entry::new("3B504", "cryogenic wafer probers").paragraphs("a b").since(&REGULATION_2025_2003),
    Entry::new("3C001", "hetero-epitaxial wafers")
        .paragraphs("a b c d e f")
        .added("e f", &REGULATION_2023_66),
    Entry::new("3C002", "lithography resists").paragraphs("a a.1 a.2 b d e"),
    Entry::new("3C003", "pure organo-metallic compounds").paragraphs("a b"),
    Entry::new("3C004", "pure phosphorus, arsenic, antimony hydrides"),
    Entry::new("3C005", "high-resistivity wide-bandgap substrates").paragraphs("a b"),
    Entry::new("3C006", "epitaxial layers on such substrates"),
    Entry::new("3C507", "isotope-pure silicon/germanium epitaxy")
        .paragraphs("a b")
        .since(&REGULATION_2025_2003),
    Entry::new("3C508", "isotope-pure silicon/germanium gases")
        .paragraphs("a b")
        .since(&REGULATION_2025_2003),
    Entry::new("3C509", "isotope-pure silicon/germanium solids")
        .paragraphs("a b")
        .since(&REGULATION_2025_2003),
    Entry::new("3D001", "development software, category 3"),
    Entry::new("3D002", "use software, category 3 equipment"),
    Entry::new("3D003", "EUV computational lithography software"),
    Entry::new("3D004", "software for 3A003"),
    Entry::new("3D005", "EMP/ESD recovery software"),
    Entry::new("3D006", "design software for gate-all-around chips")
        .paragraphs("a b")
        .since(&REGULATION_2023_66),
    Entry::new("3D101", "software for 3A101"),
    Entry::new("3D225", "software releasing frequency-changer performance"),
    Entry::new("3D507", "software extracting layouts from micrographs").since(&REGULATION_2025_2003),
    Entry::new("3E001", "development and production technology, category 3"),
    Entry::new("3E002", "processor core technology").paragraphs("a b c"),
    Entry::new("3E003", "other category 3 technology").paragraphs("a b c d e f g h").added_since_2022("h"),
    Entry::new("3E004", "wafer flatness polishing technology"),
    Entry::new("3E101", "use technology, missile-related category 3"),
    Entry::new("3E102", "development technology for 3D101"),
    Entry::new("3E201", "use technology, nuclear-related category 3"),
    Entry::new("3E225", "keys releasing frequency-changer performance"),
    Entry::new("3E505", "gate-all-around transistor technology").since(&REGULATION_2025_2003),
];
