//! What changed Annex I since 2021-09-09, with the day on which it took effect.

use jiff::civil::{Date, date};

use crate::regime::table::{Published, Span};

/// Took over decisions of 2021 (2D352, 3D006 and others).
pub(super) const REGULATION_2023_66: Span = Span::since(
    date(2023, 1, 12),
    Published("Commission Delegated Regulation (EU) 2023/66", Some(date(2023, 1, 11))),
);

/// Replaced the whole annex, and brought the first entries that no regime adopted by consensus.
pub(super) const REGULATION_2025_2003: Span = Span::since(LIST_OF_2025, THE_LIST_OF_2025);

/// The first day of the list that was read.
pub(super) const LIST_OF_2025: Date = date(2025, 11, 15);

/// What closes readings of the annex from before.
pub(super) const THE_LIST_OF_2025: Published =
    Published("Commission Delegated Regulation (EU) 2025/2003", Some(date(2025, 11, 14)));
