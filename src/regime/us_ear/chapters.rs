//! Parts of the regulations, the text that was read, and since when its history is known.

use jiff::civil::{Date, date};

use crate::regime::table::Part;

/// The last day through which sources were searched; nothing later was found.
pub(super) const VERIFIED_THROUGH: Date = date(2026, 9, 25);

/// The day of the text of the list and of parts 744 and 738.
pub(super) const TEXT_OF: Date = date(2026, 7, 23);

/// Chapters by id.
pub(super) static PARTS: &[Part] = &[
    part("part-734", "scope of the regulations", date(2022, 10, 7), "15 CFR part 734, retyped"),
    part("part-736", "general prohibitions", date(2022, 10, 7), "15 CFR part 736, eCFR of 2026-02-10"),
    part("part-740", "license exceptions", date(2026, 2, 10), "15 CFR part 740, eCFR of 2026-02-10"),
    // The two sections with rules of their own, 742.8 and 742.19, were last amended in 2009 and 2020.
    part("part-742", "control policy", date(2022, 10, 7), "15 CFR part 742, eCFR of 2026-02-10"),
    part("part-744", "end users and end uses", date(2022, 10, 7), "15 CFR part 744, eCFR of 2026-07-23"),
    // Its sections were last amended on that day (746.8, by 89 FR 87279), 746.1 and 746.9 again in 2025.
    part("part-746", "embargoes", date(2024, 11, 1), "15 CFR part 746, eCFR of 2026-02-10"),
    part(
        "advanced-computing",
        "advanced computing and semiconductors since 2022",
        date(2022, 10, 7),
        "the Federal Register rules of 2022 to 2026 and the eCFR of 2026-07-23",
    ),
    part("category-0", "list category 0", TEXT_OF, "15 CFR part 774, eCFR of 2026-07-23"),
    part("category-1", "list category 1", TEXT_OF, "15 CFR part 774, eCFR of 2026-07-23"),
    part("category-2", "list category 2", TEXT_OF, "15 CFR part 774, eCFR of 2026-07-23"),
    part(
        "category-3",
        "list category 3",
        date(2025, 1, 27),
        "15 CFR part 774, eCFR of 2025-01-27 and 2026-07-23",
    ),
    part(
        "category-4",
        "list category 4",
        date(2025, 1, 27),
        "15 CFR part 774, eCFR of 2025-01-27 and 2026-07-23",
    ),
    part(
        "category-5",
        "list category 5",
        date(2025, 1, 27),
        "15 CFR part 774, eCFR of 2025-01-27 and 2026-07-23",
    ),
    part("category-6", "list category 6", TEXT_OF, "15 CFR part 774, eCFR of 2026-07-23"),
    part("category-7", "list category 7", TEXT_OF, "15 CFR part 774, eCFR of 2026-07-23"),
    part("category-8", "list category 8", TEXT_OF, "15 CFR part 774, eCFR of 2026-07-23"),
    part("category-9", "list category 9", TEXT_OF, "15 CFR part 774, eCFR of 2026-07-23"),
];

const fn part(id: &'static str, title: &'static str, covered_from: Date, vintage: &'static str) -> Part {
    Part { id, title, covered_from, verified_through: VERIFIED_THROUGH, vintage }
}
