//! From the name of a material, and its parameters, to its code.
//!
//! Before 2024-12-01 there were no codes: the announcements named the items. The codes of the later list
//! stand for them, item by item, and a note says so.

use super::announcements::{
    Announcement, NO_10_2025, NO_18_2025, NO_23_2023, NO_31_2024, NO_33_2024, NO_39_2023,
};
use crate::regime::table::{Codes, When, decimal};

/// What an announcement names, under the code that it has or got later.
#[derive(Debug, Clone, Copy)]
pub(super) struct Named {
    pub(super) code: &'static str,
    pub(super) announcement: &'static Announcement,
    pub(super) when: When,
}

/// Criteria by code.
pub(super) static NAMED: &[Named] = &[
    parameters(
        "1C108.b",
        &NO_39_2023,
        When::All(&[
            When::OneOf("material", &["artificial_graphite"]),
            When::Above("material.purity_percent", decimal(999, 1)),
            When::Above("material.flexural_strength_mpa", decimal(30, 0)),
            When::Above("material.density_g_per_cm3", decimal(173, 2)),
        ]),
    ),
    material(
        "1C108.c",
        &NO_39_2023,
        &["natural_flake_graphite", "spheroidized_graphite", "expanded_graphite"],
    ),
    material("1C117.d.1", &NO_10_2025, &["ammonium_paratungstate"]),
    material("1C117.d.2", &NO_10_2025, &["tungsten_oxide"]),
    parameters(
        "1C117.d.3",
        &NO_10_2025,
        When::All(&[
            When::OneOf("material", &["tungsten_carbide"]),
            When::NoneOf(&[When::Code(Codes::of(&["1C226"]))]),
        ]),
    ),
    material("1C902.a.1", &NO_18_2025, &["samarium_metal"]),
    material("1C902.a.4", &NO_18_2025, &["samarium_cobalt_magnet"]),
    material("1C902.b", &NO_18_2025, &["samarium_oxide"]),
    material("1C902.c", &NO_18_2025, &["samarium_compound"]),
    material("1C903.a.1", &NO_18_2025, &["gadolinium_metal"]),
    material("1C903.b", &NO_18_2025, &["gadolinium_oxide"]),
    material("1C903.c", &NO_18_2025, &["gadolinium_compound"]),
    material("1C904.a.1", &NO_18_2025, &["terbium_metal"]),
    material("1C904.a.4", &NO_18_2025, &["neodymium_magnet_with_terbium"]),
    material("1C904.b", &NO_18_2025, &["terbium_oxide"]),
    material("1C904.c", &NO_18_2025, &["terbium_compound"]),
    material("1C905.a.1", &NO_18_2025, &["dysprosium_metal"]),
    material("1C905.a.4", &NO_18_2025, &["neodymium_magnet_with_dysprosium"]),
    material("1C905.b", &NO_18_2025, &["dysprosium_oxide"]),
    material("1C905.c", &NO_18_2025, &["dysprosium_compound"]),
    material("1C906.a.1", &NO_18_2025, &["lutetium_metal"]),
    material("1C906.b", &NO_18_2025, &["lutetium_oxide"]),
    material("1C906.c", &NO_18_2025, &["lutetium_compound"]),
    material("1C907.a.1", &NO_18_2025, &["scandium_metal"]),
    material("1C907.b", &NO_18_2025, &["scandium_oxide"]),
    material("1C907.c", &NO_18_2025, &["scandium_compound"]),
    material("1C908.a.1", &NO_18_2025, &["yttrium_metal"]),
    material("1C908.b", &NO_18_2025, &["yttrium_oxide"]),
    material("1C908.c", &NO_18_2025, &["yttrium_compound"]),
    material("3C001.a", &NO_23_2023, &["gallium_metal"]),
    material("3C001.b", &NO_23_2023, &["gallium_nitride"]),
    material("3C001.c", &NO_23_2023, &["gallium_oxide"]),
    material("3C001.d", &NO_23_2023, &["gallium_phosphide"]),
    material("3C001.e", &NO_23_2023, &["gallium_arsenide"]),
    material("3C001.f", &NO_23_2023, &["indium_gallium_arsenide"]),
    material("3C001.g", &NO_23_2023, &["gallium_selenide"]),
    material("3C001.h", &NO_23_2023, &["gallium_antimonide"]),
    material("3C002.a", &NO_23_2023, &["germanium_metal"]),
    material("3C002.b", &NO_23_2023, &["zone_refined_germanium"]),
    material("3C002.c", &NO_23_2023, &["zinc_germanium_phosphide"]),
    material("3C002.d", &NO_23_2023, &["germanium_epitaxial_substrate"]),
    material("3C002.e", &NO_23_2023, &["germanium_dioxide"]),
    material("3C002.f", &NO_23_2023, &["germanium_tetrachloride"]),
    material("3C003.a", &NO_33_2024, &["antimony_ore"]),
    material("3C003.b", &NO_33_2024, &["antimony_metal"]),
    parameters(
        "3C003.c",
        &NO_33_2024,
        When::All(&[
            When::OneOf("material", &["antimony_oxide"]),
            When::AtLeast("material.purity_percent", decimal(9999, 2)),
        ]),
    ),
    parameters(
        "3C003.d",
        &NO_33_2024,
        When::All(&[
            When::OneOf("material", &["trimethylantimony", "triethylantimony", "organo_antimony"]),
            When::Above("material.purity_percent", decimal(99999, 3)),
        ]),
    ),
    parameters(
        "3C003.e",
        &NO_33_2024,
        When::All(&[
            When::OneOf("material", &["antimony_hydride"]),
            When::Above("material.purity_percent", decimal(99999, 3)),
        ]),
    ),
    parameters(
        "3C003.f",
        &NO_33_2024,
        When::All(&[
            When::OneOf("material", &["indium_antimonide"]),
            When::NotModelled(
                "defect density of single crystals, purity of polycrystals: compare with the list",
            ),
        ]),
    ),
    material("3C004.a", &NO_10_2025, &["indium_phosphide"]),
    material("3C004.b", &NO_10_2025, &["trimethylindium"]),
    material("3C004.c", &NO_10_2025, &["triethylindium"]),
    parameters(
        "6C001.a",
        &NO_10_2025,
        When::All(&[
            When::OneOf("material", &["bismuth_metal"]),
            When::NoneOf(&[When::Code(Codes::of(&["1C229"]))]),
        ]),
    ),
    material("6C001.b", &NO_10_2025, &["bismuth_germanate"]),
    material("6C001.c", &NO_10_2025, &["triphenylbismuth"]),
    material("6C001.d", &NO_10_2025, &["tris_p_ethoxyphenyl_bismuth"]),
    material("6C002.a", &NO_10_2025, &["tellurium_metal"]),
    material("6C002.b.1", &NO_10_2025, &["cadmium_telluride"]),
    material("6C002.b.2", &NO_10_2025, &["cadmium_zinc_telluride"]),
    material("6C002.b.3", &NO_10_2025, &["mercury_cadmium_telluride"]),
    Named {
        code: "9A012",
        announcement: &NO_31_2024,
        when: When::All(&[
            When::Is("item.unmanned_aircraft"),
            When::NotModelled("range, endurance and equipment: compare with the list"),
        ]),
    },
];

/// A material that is controlled in whatever quality.
const fn material(
    code: &'static str,
    announcement: &'static Announcement,
    words: &'static [&'static str],
) -> Named {
    Named { code, announcement, when: When::OneOf("material", words) }
}

/// A material that is controlled from certain parameters on.
const fn parameters(code: &'static str, announcement: &'static Announcement, when: When) -> Named {
    Named { code, announcement, when }
}
