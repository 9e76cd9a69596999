//! Dual-use item list, category 7: navigation.
//!
//! Codes, names in our own words, and tariff codes of the 2026 edition of the licence catalogue. Rows
//! marked `unsure` were put together from a damaged copy and await a second source.

use super::Item;
use crate::regime::cn_dual_use::announcements::UNIFIED_LIST;

/// Items by code.
pub(super) static ITEMS: &[Item] = &[
    Item::new("7A101", "accelerometers", &UNIFIED_LIST).hs("9014800010").unsure(),
    Item::new("7A102", "gyroscopes", &UNIFIED_LIST).hs("9014209015"),
    Item::new("7A103.a", "gyro-stabilised platforms", &UNIFIED_LIST).hs("9014209013"),
    Item::new("7A103.b", "UAV autopilots", &UNIFIED_LIST).hs("9014201010").unsure(),
    Item::new("7A104", "gyro-astro compasses and celestial navigation devices", &UNIFIED_LIST)
        .hs("9014209011")
        .unsure(),
    Item::new("7A105", "navigation information processors", &UNIFIED_LIST).hs("9014209012").unsure(),
    Item::new("7A106", "altimeters for target detection", &UNIFIED_LIST).hs("9014800020").unsure(),
    Item::new("7B101.a", "accelerometer test stations", &UNIFIED_LIST).hs("9031200020"),
    Item::new("7B101.b", "accelerometer axis align stations", &UNIFIED_LIST),
    Item::new("7B102.a", "gyro tuning test stations", &UNIFIED_LIST).hs("9031809020"),
    Item::new("7B102.b", "gyro dynamic balance testers", &UNIFIED_LIST).hs("9031100010"),
    Item::new("7B102.c", "gyro/motor run-in test stands", &UNIFIED_LIST).hs("9031200010"),
    Item::new("7B102.d", "gyro evacuation and filling stations", &UNIFIED_LIST),
    Item::new("7B102.e", "centrifuge fixtures for gyro bearings", &UNIFIED_LIST),
    Item::new("7B102.f", "rectangular scatterometers for ring laser gyros", &UNIFIED_LIST).unsure(),
    Item::new("7B102.g", "polar scatterometers for ring laser gyros", &UNIFIED_LIST),
    Item::new("7B102.h", "reflectometers for ring laser gyros", &UNIFIED_LIST),
    Item::new("7B102.i", "profilometers for ring laser gyros", &UNIFIED_LIST),
    Item::new("7B102.j", "inertial platform test stations, centrifuges, rate tables", &UNIFIED_LIST)
        .hs("9031200040")
        .unsure(),
    Item::new("7B102.k", "inertial measurement unit testers", &UNIFIED_LIST).hs("9031809010"),
    Item::new("7B102.l", "IMU stable element handling fixtures", &UNIFIED_LIST).hs("9031900020"),
    Item::new("7B102.m", "inertial platform balance fixtures", &UNIFIED_LIST).hs("9031900030"),
    Item::new("7B103", "other gyro or accelerometer test equipment", &UNIFIED_LIST),
    Item::new("7D101", "flight control and test software", &UNIFIED_LIST).unsure(),
    Item::new("7D105", "software for 7A105 navigation processors", &UNIFIED_LIST),
    Item::new("7E102.a", "design technology for shielding systems", &UNIFIED_LIST),
    Item::new("7E102.b", "design technology for hardened circuits", &UNIFIED_LIST).unsure(),
    Item::new("7E102.c", "design technology for hardening criteria", &UNIFIED_LIST).unsure(),
];
