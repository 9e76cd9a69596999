//! Dual-use item list, category 5: telecommunications and information security.
//!
//! Codes, names in our own words, and tariff codes of the 2026 edition of the licence catalogue. Rows
//! marked `unsure` were put together from a damaged copy and await a second source.

use super::Item;
use crate::regime::cn_dual_use::announcements::UNIFIED_LIST;

/// Items by code.
pub(super) static ITEMS: &[Item] = &[
    Item::new("5A002.a.1", "security chips, special-sector algorithms", &UNIFIED_LIST)
        .hs("8542311910")
        .unsure(),
    Item::new("5A002.a.2", "security chips, key length and speed", &UNIFIED_LIST)
        .hs("8542311910 8542319010")
        .unsure(),
    Item::new("5A002.b", "cipher machines, 10 Gbps class", &UNIFIED_LIST).hs("8543709950").unsure(),
    Item::new("5A002.c", "encrypting VPN equipment, 10 Gbps class", &UNIFIED_LIST)
        .hs("8517622920 8517623920")
        .unsure(),
    Item::new("5A002.d", "key management products", &UNIFIED_LIST).hs("8543709950").unsure(),
    Item::new("5A002.e", "special-sector cipher devices", &UNIFIED_LIST).unsure(),
    Item::new("5A002.f", "quantum cryptography equipment", &UNIFIED_LIST).unsure(),
    Item::new("5A004", "cryptanalysis equipment", &UNIFIED_LIST),
    Item::new("5A101", "telemetry and telecontrol equipment", &UNIFIED_LIST),
    Item::new("5B002.a", "cryptographic development and production equipment", &UNIFIED_LIST).unsure(),
    Item::new("5B002.b", "cryptographic test and verification equipment", &UNIFIED_LIST).unsure(),
    Item::new("5D002", "software for controlled cryptographic items", &UNIFIED_LIST).unsure(),
    Item::new("5E002", "technology for controlled cryptographic items", &UNIFIED_LIST).unsure(),
    Item::new("5E101", "technology for 5A101 items", &UNIFIED_LIST),
];
