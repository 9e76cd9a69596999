//! Parts of the rule set and the texts that were read.

use jiff::civil::{Date, date};

use crate::regime::table::Part;

/// The last day through which sources were searched.
pub(super) const VERIFIED_THROUGH: Date = date(2026, 8, 18);

/// The articles of the regulation.
pub(super) const ARTICLES: &str = "articles";
/// Annex IV.
pub(super) const ANNEX_4: &str = "annex-4";
/// Annex II.
pub(super) const GENERAL_AUTHORISATIONS: &str = "general-authorisations";

/// Chapters by id.
pub(super) static PARTS: &[Part] = &[
    part(
        ARTICLES,
        "Regulation (EU) 2021/821, articles",
        date(2021, 9, 9),
        "Arts 2, 4, 5, 7 to 16, 21, 23, 25, 27 in public copies; Arts 3, 6 and 22 from secondary sources",
    ),
    part(
        super::annex_1::CHAPTER,
        "Annex I, list of dual-use items",
        date(2022, 10, 7),
        "consolidated text of 2025-11-15 with the corrigendum of 2026-02-09, compared with the list of October 2022",
    ),
    part(
        ANNEX_4,
        "Annex IV, transfers inside the Union",
        date(2025, 11, 15),
        "consolidated text of 2025-11-15; its conditions in our own words",
    ),
    part(
        GENERAL_AUTHORISATIONS,
        "Annex II, Union general export authorisations",
        date(2022, 5, 5),
        "consolidated text of 2025-11-15, with Delegated Regulation (EU) 2022/699 from four notices",
    ),
];

const fn part(id: &'static str, title: &'static str, covered_from: Date, vintage: &'static str) -> Part {
    Part { id, title, covered_from, verified_through: VERIFIED_THROUGH, vintage }
}
