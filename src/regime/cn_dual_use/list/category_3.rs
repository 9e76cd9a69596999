//! Dual-use item list, category 3: electronics.
//!
//! Codes, names in our own words, and tariff codes of the 2026 edition of the licence catalogue. Rows
//! marked `unsure` were put together from a damaged copy and await a second source.

use super::Item;
use crate::regime::cn_dual_use::announcements::{
    NO_10_2025, NO_23_2023, NO_33_2024, NO_58_2025, UNIFIED_LIST,
};

/// Items by code.
pub(super) static ITEMS: &[Item] = &[
    Item::new("3A001", "lithium-ion batteries, 300 Wh/kg", &NO_58_2025),
    Item::new(
        "3A101",
        "analogue-to-digital converters, military temperature or radiation-hard",
        &UNIFIED_LIST,
    )
    .hs("8543709930")
    .unsure(),
    Item::new("3A201.a.1", "pulse discharge capacitors, first parameter set", &UNIFIED_LIST).unsure(),
    Item::new("3A201.a.2", "pulse discharge capacitors, second parameter set", &UNIFIED_LIST).unsure(),
    Item::new("3A201.b", "superconducting solenoidal electromagnets", &UNIFIED_LIST)
        .hs("8505909010")
        .unsure(),
    Item::new("3A201.c.1", "flash X-ray or pulsed accelerators, set one", &UNIFIED_LIST)
        .hs("8543100010 9022909020")
        .unsure(),
    Item::new("3A201.c.2", "flash X-ray or pulsed accelerators, set two", &UNIFIED_LIST)
        .hs("8543100010")
        .unsure(),
    Item::new("3A225", "frequency changers or generators", &UNIFIED_LIST)
        .hs("8501610010 8504403010 8504409940")
        .unsure(),
    Item::new("3A226", "high-power direct current supplies", &UNIFIED_LIST).hs("8504401920"),
    Item::new("3A227", "high-voltage direct current supplies", &UNIFIED_LIST).hs("8504401930"),
    Item::new("3A228.a", "cold-cathode tube switching devices", &UNIFIED_LIST).unsure(),
    Item::new("3A228.b", "triggered spark gaps", &UNIFIED_LIST).hs("8535900010"),
    Item::new("3A228.c", "fast-switching modules or assemblies", &UNIFIED_LIST).hs("8535900020").unsure(),
    Item::new("3A229.a", "detonator firing sets", &UNIFIED_LIST).hs("3603500010").unsure(),
    Item::new("3A229.b", "modular electrical pulse generators", &UNIFIED_LIST).hs("8504409960").unsure(),
    Item::new("3A229.c", "micro-firing units", &UNIFIED_LIST),
    Item::new("3A230", "high-speed pulse generators and heads", &UNIFIED_LIST).hs("8543209010"),
    Item::new("3A231", "neutron generator systems and tubes", &UNIFIED_LIST).hs("8543100020"),
    Item::new("3A232.a.1", "exploding bridge detonators", &UNIFIED_LIST).hs("3603600010"),
    Item::new("3A232.a.2", "exploding bridge wire detonators", &UNIFIED_LIST).hs("3603600010"),
    Item::new("3A232.a.3", "slapper detonators", &UNIFIED_LIST).hs("3603600010"),
    Item::new("3A232.a.4", "exploding foil initiators", &UNIFIED_LIST).hs("3603600010"),
    Item::new("3A232.b", "multipoint initiation arrangements", &UNIFIED_LIST).hs("3603400010").unsure(),
    Item::new("3A233.a", "inductively coupled plasma mass spectrometers", &UNIFIED_LIST)
        .hs("8543709940 9027819020"),
    Item::new("3A233.b", "glow discharge mass spectrometers", &UNIFIED_LIST).hs("8543709940 9027819020"),
    Item::new("3A233.c", "thermal ionisation mass spectrometers", &UNIFIED_LIST).hs("8543709940 9027819020"),
    Item::new("3A233.d", "electron bombardment mass spectrometers", &UNIFIED_LIST)
        .hs("8543709940 9027819020"),
    Item::new("3A233.e", "mass spectrometers with microfluorination source", &UNIFIED_LIST)
        .hs("8543709940 9027819020"),
    Item::new("3A234", "striplines, low-inductance path to detonators", &UNIFIED_LIST).unsure(),
    Item::new("3B901", "battery and electrode material equipment", &NO_58_2025),
    Item::new("3C001.a", "gallium metal", &UNIFIED_LIST)
        .earlier(&NO_23_2023)
        .hs("8112929010 8112929090 8112999000"),
    Item::new("3C001.b", "gallium nitride", &UNIFIED_LIST)
        .earlier(&NO_23_2023)
        .hs("2850001901 3818009020 3825690020 8541410010"),
    Item::new("3C001.c", "gallium oxide", &UNIFIED_LIST)
        .earlier(&NO_23_2023)
        .hs("2825909001 3818009020 3825690020"),
    Item::new("3C001.d", "gallium phosphide", &UNIFIED_LIST)
        .earlier(&NO_23_2023)
        .hs("2853904050 3818009020 3825690020"),
    Item::new("3C001.e", "gallium arsenide", &UNIFIED_LIST)
        .earlier(&NO_23_2023)
        .hs("2853909040 3818009020 3825690020"),
    Item::new("3C001.f", "indium gallium arsenide", &UNIFIED_LIST)
        .earlier(&NO_23_2023)
        .hs("2853909040 3818009020 3825690020"),
    Item::new("3C001.g", "gallium selenide", &UNIFIED_LIST)
        .earlier(&NO_23_2023)
        .hs("2842909024 3818009020 3825690020"),
    Item::new("3C001.h", "gallium antimonide", &UNIFIED_LIST)
        .earlier(&NO_23_2023)
        .hs("2853909040 3818009020 3825690020"),
    Item::new("3C002.a", "germanium metal", &UNIFIED_LIST)
        .earlier(&NO_23_2023)
        .hs("8112921010 8112921090 8112991000 9001909070 9002201010 9002209010"),
    Item::new("3C002.b", "zone-refined germanium ingot", &UNIFIED_LIST).earlier(&NO_23_2023).hs("8112921090"),
    Item::new("3C002.c", "zinc germanium phosphide", &UNIFIED_LIST)
        .earlier(&NO_23_2023)
        .hs("2853904050 3818009020 3825690020"),
    Item::new("3C002.d", "germanium epitaxial growth substrate", &UNIFIED_LIST)
        .earlier(&NO_23_2023)
        .hs("8112921090"),
    Item::new("3C002.e", "germanium dioxide", &UNIFIED_LIST)
        .earlier(&NO_23_2023)
        .hs("2825600001 3818009020 3825690020"),
    Item::new("3C002.f", "germanium tetrachloride", &UNIFIED_LIST)
        .earlier(&NO_23_2023)
        .hs("2827399001 3818009020 3825690020"),
    Item::new("3C003.a", "antimony ores and raw materials", &UNIFIED_LIST)
        .earlier(&NO_33_2024)
        .hs("2617101000 2617109001 2617109090 2830902000"),
    Item::new("3C003.b", "antimony metal and products", &UNIFIED_LIST)
        .earlier(&NO_33_2024)
        .hs("8110101000 8110102000 8110200000 8110900000"),
    Item::new("3C003.c", "antimony oxide, 99.99 percent or purer", &UNIFIED_LIST)
        .earlier(&NO_33_2024)
        .hs("2825800010"),
    Item::new("3C003.d", "organo-antimony compounds, high purity", &UNIFIED_LIST)
        .earlier(&NO_33_2024)
        .hs("2931900032"),
    Item::new("3C003.e", "antimony hydride", &UNIFIED_LIST).earlier(&NO_33_2024).hs("2850009020"),
    Item::new("3C003.f", "indium antimonide", &UNIFIED_LIST).earlier(&NO_33_2024).hs("2853909031"),
    Item::new("3C004.a", "indium phosphide", &NO_10_2025).hs("2853904051"),
    Item::new("3C004.b", "trimethylindium", &NO_10_2025).hs("2931900032"),
    Item::new("3C004.c", "triethylindium", &NO_10_2025).hs("2931900032"),
    Item::new("3C901.a.1", "lithium iron phosphate cathode material", &NO_58_2025),
    Item::new("3C901.a.2", "ternary cathode precursors", &NO_58_2025),
    Item::new("3C901.a.3", "lithium-rich manganese cathode material", &NO_58_2025),
    Item::new("3C901.b.1", "artificial and blended graphite anode material", &NO_58_2025).unsure(),
    Item::new("3D224", "software or keys unlocking 3A225 performance", &UNIFIED_LIST).unsure(),
    Item::new("3D225", "software enhancing 3A225 items", &UNIFIED_LIST).unsure(),
    Item::new("3E003", "gold-antimony smelting separation technology", &UNIFIED_LIST).earlier(&NO_33_2024),
    Item::new("3E004", "technology to produce 3C004 indium items", &NO_10_2025),
    Item::new("3E201", "technology for nuclear-reason category 3 items", &UNIFIED_LIST),
    Item::new("3E901.a", "battery-related technology", &NO_58_2025).unsure(),
    Item::new("3E901.b", "electrode material technology", &NO_58_2025).unsure(),
];
