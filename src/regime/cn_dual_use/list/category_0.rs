//! Dual-use item list, category 0: other items.
//!
//! Codes, names in our own words, and tariff codes of the 2026 edition of the licence catalogue. Rows
//! marked `unsure` were put together from a damaged copy and await a second source.

use super::Item;
use crate::regime::cn_dual_use::announcements::{NO_21_2024, NO_31_2024, UNIFIED_LIST};

/// Items by code.
pub(super) static ITEMS: &[Item] = &[
    Item::new("0A901", "high-pressure water cannon", &UNIFIED_LIST)
        .hs("8413603130 8424899930 8424909010")
        .unsure(),
    Item::new("0A902", "water cannon main parts", &UNIFIED_LIST)
        .hs("8413603902 8537109040 9032899092")
        .unsure(),
    Item::new("0A903.a", "counter-drone electronic jammers", &UNIFIED_LIST)
        .earlier(&NO_31_2024)
        .hs("8543709960")
        .unsure(),
    Item::new("0A903.b", "high-power lasers for counter-drone systems", &UNIFIED_LIST)
        .earlier(&NO_31_2024)
        .hs("9013200093")
        .unsure(),
    Item::new("0B901", "moulds for spacesuit visors", &UNIFIED_LIST).earlier(&NO_21_2024).hs("8480719020"),
    Item::new("0D901", "software for spacesuit visor moulds", &UNIFIED_LIST).unsure(),
    Item::new("0E901", "technology for spacesuit visor moulds", &UNIFIED_LIST).unsure(),
];
