//! Dual-use item list, category 9: aerospace.
//!
//! Codes, names in our own words, and tariff codes of the 2026 edition of the licence catalogue. Rows
//! marked `unsure` were put together from a damaged copy and await a second source.

use super::Item;
use crate::regime::cn_dual_use::announcements::{NO_21_2024, NO_31_2024, UNIFIED_LIST};

/// Items by code.
pub(super) static ITEMS: &[Item] = &[
    Item::new("9A012.a.1", "unmanned aircraft or airships, gust take-off", &UNIFIED_LIST).earlier(&NO_31_2024).hs("8801009010 8806100010 8806221011 8806229010 8806231011 8806239010 8806241011 8806249010 8806291011 8806299010 8806921011 8806929010 8806931011 8806939010 8806941011 8806949010 8806990010").unsure(),
    Item::new("9A012.a.2", "unmanned aircraft or airships, 1 h endurance", &UNIFIED_LIST).earlier(&NO_31_2024).hs("8806100010 8806221011 8806231011 8806241011 8806291011 8806921011 8806931011 8806941011 8806990010").unsure(),
    Item::new("9A012.b.1", "piston or rotary engines for unmanned aircraft", &UNIFIED_LIST).earlier(&NO_31_2024).hs("8407101010 8407102010 8408909230").unsure(),
    Item::new("9A012.b.2", "aero engines above 16 kW for unmanned aircraft", &UNIFIED_LIST).earlier(&NO_31_2024).hs("8408909320 8411111010 8411119010 8411121010 8411129020 8411210010 8411221010 8411222010 8411223010 8411810002 8501200010 8501320010 8501330010 8501340010 8501400010 8501520010 8501530010").unsure(),
    Item::new("9A012.c.1", "infrared imaging payloads", &UNIFIED_LIST).earlier(&NO_31_2024).hs("8525891110 8525892110 8525893110").unsure(),
    Item::new("9A012.c.2", "synthetic aperture radar payloads", &UNIFIED_LIST).earlier(&NO_31_2024).hs("8526109011"),
    Item::new("9A012.c.3", "laser target designator payloads", &UNIFIED_LIST).earlier(&NO_31_2024).hs("9013200093").unsure(),
    Item::new("9A012.c.4", "inertial measurement payloads", &UNIFIED_LIST).earlier(&NO_31_2024).hs("9014209014").unsure(),
    Item::new("9A012.d", "conversion equipment, manned to unmanned", &UNIFIED_LIST).earlier(&NO_31_2024).unsure(),
    Item::new("9A012.e", "radio communication equipment for unmanned aircraft", &UNIFIED_LIST).earlier(&NO_31_2024).hs("8517629910 8517691002 8526920010").unsure(),
    Item::new("9A101.a", "turbojet engines", &UNIFIED_LIST).hs("8411111090 8411129010").unsure(),
    Item::new("9A101.b", "turbofan engines", &UNIFIED_LIST).hs("8411121090").unsure(),
    Item::new("9A101.c", "turbo-compound engines", &UNIFIED_LIST).unsure(),
    Item::new("9A106.a", "propellant control servo valves", &UNIFIED_LIST).hs("8481802110 8481802910 8481803110 8481803910 8481804010").unsure(),
    Item::new("9A106.b", "propellant pumps", &UNIFIED_LIST).hs("8413701040 8413709980").unsure(),
    Item::new("9A111.a", "ramjet engines", &UNIFIED_LIST).hs("8412101040"),
    Item::new("9A111.b", "scramjet engines", &UNIFIED_LIST).hs("8412101040"),
    Item::new("9A111.c", "pulse jet engines", &UNIFIED_LIST).hs("8412101040"),
    Item::new("9A111.d", "combined cycle engines", &UNIFIED_LIST).hs("8412101040").unsure(),
    Item::new("9A111.e", "combustion regulators for those engines", &UNIFIED_LIST).hs("8412901010 9032899020").unsure(),
    Item::new("9A501.a", "unmanned aircraft, range 300 km", &UNIFIED_LIST).hs("8806100010 8806221011 8806231011 8806239010 8806241011 8806249010 8806291011 8806299010 8806921011 8806931011 8806939010 8806941011 8806949010 8806990010").unsure(),
    Item::new("9A501.b.1", "autonomous unmanned aircraft, navigation capable", &UNIFIED_LIST).hs("8806100010 8806221011 8806231011 8806239010 8806241011 8806249010 8806291011 8806299010 8806921011 8806931011 8806939010 8806941011 8806949010 8806990010").unsure(),
    Item::new("9A501.b.2", "autonomous unmanned aircraft with aerosol dispenser", &UNIFIED_LIST).hs("8806100010 8806221011 8806231011 8806239010 8806241011 8806249010 8806291011 8806299010 8806921011 8806931011 8806939010 8806941011 8806949010 8806990010").unsure(),
    Item::new("9A501.c.1", "beyond-sight unmanned aircraft with aerosol dispenser", &UNIFIED_LIST).hs("8806221011 8806231011 8806239010 8806241011 8806291011 8806921011 8806931011 8806941011").unsure(),
    Item::new("9A501.c.2", "beyond-sight unmanned aircraft convertible to aerosol", &UNIFIED_LIST).hs("8806100010 8806221011 8806231011 8806241011 8806249010 8806291011 8806299010 8806921011 8806931011 8806939010 8806941011 8806949010 8806990010").unsure(),
    Item::new("9B001.a", "directional or single-crystal superalloy casting equipment", &UNIFIED_LIST).earlier(&NO_21_2024).hs("8454301010 8454309010").unsure(),
    Item::new("9B001.b", "casting cores, shells and tooling for turbines", &UNIFIED_LIST).earlier(&NO_21_2024).hs("6903100010 6903200010 6903900010 6909110010 6909120010 6909190010 7616991020 8205900020 8480490010 8480600010").unsure(),
    Item::new("9B004", "tooling for solid-state disc-blade joining", &UNIFIED_LIST).earlier(&NO_21_2024).hs("6804219010 6804229010 7326901920 7326901930 8205900030 8207201010 8207209010 8207300030 8428909030 8466200010 8480419020 9031809081 9031809082").unsure(),
    Item::new("9B105", "supersonic and hypersonic wind tunnels", &UNIFIED_LIST).unsure(),
    Item::new("9B116", "production facilities for 9A101, 9A106, 9A111", &UNIFIED_LIST),
    Item::new("9B117", "rocket engine test stands", &UNIFIED_LIST).hs("9031200030"),
    Item::new("9C110.a", "polyimide composites", &UNIFIED_LIST).hs("3926909010"),
    Item::new("9C110.b", "polyamide composites", &UNIFIED_LIST).hs("3926909010"),
    Item::new("9C110.c", "polycarbonate composites", &UNIFIED_LIST).hs("3926909010"),
    Item::new("9C110.d", "quartz-fibre composites", &UNIFIED_LIST).hs("3921909010"),
    Item::new("9C110.e", "carbon-fibre composites", &UNIFIED_LIST).hs("3921909010"),
    Item::new("9C110.f", "boron-fibre composites", &UNIFIED_LIST).hs("3921909010"),
    Item::new("9C110.g", "magnesium-matrix composites", &UNIFIED_LIST).hs("8104902010").unsure(),
    Item::new("9C110.h", "titanium-matrix composites", &UNIFIED_LIST).hs("8108901020 8108903210").unsure(),
    Item::new("9C116.a", "ceramic heat-shield material", &UNIFIED_LIST),
    Item::new("9C116.b", "ablative heat-shield material", &UNIFIED_LIST),
    Item::new("9D001", "software for 9B001 and 9B004", &UNIFIED_LIST).unsure(),
    Item::new("9E001", "technology for 9B001 and 9B004", &UNIFIED_LIST).unsure(),
    Item::new("9E101.a", "ceramic heat-shield part technology", &UNIFIED_LIST),
    Item::new("9E101.b", "ablative heat-shield part technology", &UNIFIED_LIST),
    Item::new("9E101.c", "heat-sink device technology", &UNIFIED_LIST).unsure(),
    Item::new("9E101.d", "radiation-hardening design technology", &UNIFIED_LIST),
    Item::new("9E101.e", "hardened structure design technology", &UNIFIED_LIST),
];
