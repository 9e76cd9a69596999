//! Dual-use item list, category 6: sensors and lasers.
//!
//! Codes, names in our own words, and tariff codes of the 2026 edition of the licence catalogue. Rows
//! marked `unsure` were put together from a damaged copy and await a second source.

use super::Item;
use crate::regime::cn_dual_use::announcements::{NO_10_2025, UNIFIED_LIST};

/// Items by code.
pub(super) static ITEMS: &[Item] = &[
    Item::new("6A102.a", "radiation-hardened microcircuits and detectors", &UNIFIED_LIST).unsure(),
    Item::new("6A102.b", "structures hardened against blast and thermal shock", &UNIFIED_LIST).unsure(),
    Item::new("6A108.a", "radar equipment", &UNIFIED_LIST).hs("8526101010 8526109030 8526109040").unsure(),
    Item::new("6A108.b", "terrain contour mapping equipment", &UNIFIED_LIST).hs("9014209017").unsure(),
    Item::new("6A108.c", "scene mapping and correlation equipment", &UNIFIED_LIST).hs("9014209018").unsure(),
    Item::new("6A108.d", "imaging sensor equipment", &UNIFIED_LIST),
    Item::new("6A108.e", "electronics with conductive heat removal", &UNIFIED_LIST).unsure(),
    Item::new("6A108.f", "radiation-hardened electronics", &UNIFIED_LIST).unsure(),
    Item::new("6A108.g", "electronics reliable at high temperature", &UNIFIED_LIST).unsure(),
    Item::new("6A108.h", "electronics with integral structural support", &UNIFIED_LIST).unsure(),
    Item::new("6A202", "photomultiplier tubes", &UNIFIED_LIST).hs("8540890010"),
    Item::new("6A203.a.1", "mechanical streak cameras", &UNIFIED_LIST),
    Item::new("6A203.a.2", "electronic streak cameras", &UNIFIED_LIST).unsure(),
    Item::new("6A203.a.3", "streak tubes", &UNIFIED_LIST).unsure(),
    Item::new("6A203.a.4", "plug-ins for streak cameras", &UNIFIED_LIST).unsure(),
    Item::new("6A203.a.5", "synchronising electronics and rotor assemblies, streak", &UNIFIED_LIST).unsure(),
    Item::new("6A203.b.1", "framing cameras above 225000 frames per second", &UNIFIED_LIST)
        .hs("9006599030")
        .unsure(),
    Item::new("6A203.b.2", "framing cameras, short exposure", &UNIFIED_LIST).hs("9006599030").unsure(),
    Item::new("6A203.b.3", "framing tubes and solid-state imagers", &UNIFIED_LIST).unsure(),
    Item::new("6A203.b.4", "plug-ins for framing cameras", &UNIFIED_LIST).unsure(),
    Item::new("6A203.b.5", "synchronising electronics and rotor assemblies, framing", &UNIFIED_LIST).unsure(),
    Item::new("6A203.c.1", "solid-state or tube cameras, fast gating", &UNIFIED_LIST).unsure(),
    Item::new("6A203.c.2", "solid-state imaging devices and image intensifiers", &UNIFIED_LIST).unsure(),
    Item::new("6A203.c.3", "electro-optical shutters (Kerr or Pockels cells)", &UNIFIED_LIST).unsure(),
    Item::new("6A203.c.4", "plug-ins for solid-state cameras", &UNIFIED_LIST).unsure(),
    Item::new("6A203.d", "radiation-hardened TV cameras and lenses", &UNIFIED_LIST)
        .hs("8525821010 9002909010")
        .unsure(),
    Item::new("6A205.a", "copper vapour lasers", &UNIFIED_LIST).hs("9013200070"),
    Item::new("6A205.b", "argon ion lasers", &UNIFIED_LIST).hs("9013200030"),
    Item::new("6A205.c", "neodymium-doped (non-glass) lasers", &UNIFIED_LIST).hs("9013200080"),
    Item::new("6A205.d", "tunable pulsed single-mode dye oscillators", &UNIFIED_LIST)
        .hs("8548000010")
        .unsure(),
    Item::new("6A205.e", "tunable pulsed dye amplifiers and oscillators", &UNIFIED_LIST)
        .hs("8548000020")
        .unsure(),
    Item::new("6A205.f", "alexandrite lasers", &UNIFIED_LIST).hs("9013200040"),
    Item::new("6A205.g", "pulsed carbon dioxide lasers", &UNIFIED_LIST).hs("9013200050").unsure(),
    Item::new("6A205.h", "pulsed excimer lasers", &UNIFIED_LIST).hs("9013200060").unsure(),
    Item::new("6A205.i", "para-hydrogen Raman shifters", &UNIFIED_LIST).unsure(),
    Item::new("6A205.j", "pulsed carbon monoxide lasers", &UNIFIED_LIST).unsure(),
    Item::new("6A225", "velocity interferometers", &UNIFIED_LIST),
    Item::new("6A226.a", "shock pressure gauges", &UNIFIED_LIST).hs("9026201040").unsure(),
    Item::new("6A226.b", "quartz pressure transducers", &UNIFIED_LIST).hs("9026209010").unsure(),
    Item::new("6C001.a", "bismuth metal and products outside 1C229", &NO_10_2025)
        .hs("8106101091 8106101092 8106101099 8106109090 8106901019 8106901029 8106901099 8106909090"),
    Item::new("6C001.b", "bismuth germanate", &NO_10_2025).hs("2841900041"),
    Item::new("6C001.c", "triphenylbismuth", &NO_10_2025).hs("2931900032"),
    Item::new("6C001.d", "tris(p-ethoxyphenyl)bismuth", &NO_10_2025).hs("2931900032"),
    Item::new("6C002.a", "tellurium metal", &NO_10_2025).hs("2804500001"),
    Item::new("6C002.b.1", "cadmium telluride crystals", &NO_10_2025).hs("2842902000 3818009021"),
    Item::new("6C002.b.2", "cadmium zinc telluride crystals", &NO_10_2025).hs("2842909025 3818009021"),
    Item::new("6C002.b.3", "mercury cadmium telluride crystals", &NO_10_2025).hs("2852100010 3818009021"),
    Item::new("6D203", "software enhancing 6A203 cameras", &UNIFIED_LIST).unsure(),
    Item::new("6D204", "software or keys unlocking 6A203 performance", &UNIFIED_LIST).unsure(),
    Item::new("6E001", "technology to produce 6C001 bismuth items", &NO_10_2025),
    Item::new("6E002", "technology to produce 6C002 tellurium items", &NO_10_2025),
    Item::new("6E201", "technology for nuclear-reason category 6 items", &UNIFIED_LIST),
];
