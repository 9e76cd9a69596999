//! Parts of the rule set and the texts that were read.

use jiff::civil::{Date, date};

use crate::regime::table::Part;

/// The last day through which sources were searched.
pub(super) const VERIFIED_THROUGH: Date = date(2026, 10, 9);

/// Chapters by id.
pub(super) static PARTS: &[Part] = &[
    part("law", "Export Control Law and Decree 792", date(2020, 12, 1), "the Chinese full texts"),
    part(
        "announcements",
        "announcements on items, destinations and end users",
        date(2020, 12, 1),
        "reprints of the announcements of 2023 to 2026; item lists before August 2023 are not transcribed",
    ),
    part("list", "dual-use item list", date(2024, 12, 1), "licence catalogue, 2026 edition"),
    part(
        "foreign-transfers",
        "transfers between foreign countries",
        date(2020, 12, 1),
        "announcement No. 61 of 2025 in two reprints; its annex was not read",
    ),
];

const fn part(id: &'static str, title: &'static str, covered_from: Date, vintage: &'static str) -> Part {
    Part { id, title, covered_from, verified_through: VERIFIED_THROUGH, vintage }
}
