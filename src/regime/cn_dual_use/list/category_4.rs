//! Dual-use item list, category 4: computers.
//!
//! Codes, names in our own words, and tariff codes of the 2026 edition of the licence catalogue. Rows
//! marked `unsure` were put together from a damaged copy and await a second source.

use super::Item;
use crate::regime::cn_dual_use::announcements::UNIFIED_LIST;

/// Items by code.
pub(super) static ITEMS: &[Item] = &[
    Item::new("4A003.a", "high-performance digital computers", &UNIFIED_LIST)
        .hs("8471411010 8471491010 8471501010")
        .unsure(),
    Item::new("4A003.b", "electronic assemblies enhancing computer performance", &UNIFIED_LIST)
        .hs("8517623710")
        .unsure(),
    Item::new("4A003.c", "external interconnection equipment", &UNIFIED_LIST).hs("8517623910").unsure(),
    Item::new("4A101", "ruggedised analogue or digital computers", &UNIFIED_LIST).unsure(),
    Item::new("4A102", "hybrid computers for rocket modelling", &UNIFIED_LIST).unsure(),
    Item::new("4D102", "software for rocket modelling and design", &UNIFIED_LIST).unsure(),
];
