//! Dual-use item list, category 8: marine.
//!
//! Codes, names in our own words, and tariff codes of the 2026 edition of the licence catalogue. Rows
//! marked `unsure` were put together from a damaged copy and await a second source.

use super::Item;
use crate::regime::cn_dual_use::announcements::UNIFIED_LIST;

/// Items by code.
pub(super) static ITEMS: &[Item] = &[
    Item::new("8A901.a", "trailing suction hopper dredgers", &UNIFIED_LIST).hs("8905100010").unsure(),
    Item::new("8A901.b", "cutter suction dredgers", &UNIFIED_LIST).hs("8905100010").unsure(),
    Item::new("8A901.c", "grab or bucket dredgers", &UNIFIED_LIST).hs("8905100010").unsure(),
    Item::new("8A901.d", "sand suction vessels", &UNIFIED_LIST).hs("8905100010").unsure(),
    Item::new("8A901.e", "self-propelled self-unloading mud barges", &UNIFIED_LIST).hs("8901904110").unsure(),
];
