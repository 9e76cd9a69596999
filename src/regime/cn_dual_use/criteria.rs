//! From the name of a material to its code.
//!
//! Before 2024-12-01 there were no codes: announcement No. 23 of 2023 named the items. The codes of the
//! later list stand for them, item by item, and a note says so.

use jiff::civil::date;

use super::announcements::{NO_23_2023, UNIFIED_LIST};
use crate::regime::table::{Published, Span, Test, When};

/// The announcement took effect.
const SINCE: Span =
    Span::since(date(2023, 8, 1), Published("MOFCOM and GACC No. 23 of 2023", Some(date(2023, 7, 3))));

/// Criteria by code.
pub(super) static TESTS: &[Test] = &[
    material("3C001.a", &["gallium_metal"]),
    material("3C001.b", &["gallium_nitride"]),
    material("3C001.c", &["gallium_oxide"]),
    material("3C001.d", &["gallium_phosphide"]),
    material("3C001.e", &["gallium_arsenide"]),
    material("3C001.f", &["indium_gallium_arsenide"]),
    material("3C001.g", &["gallium_selenide"]),
    material("3C001.h", &["gallium_antimonide"]),
    material("3C002.a", &["germanium_metal"]),
    material("3C002.b", &["zone_refined_germanium"]),
    material("3C002.c", &["zinc_germanium_phosphide"]),
    material("3C002.d", &["germanium_epitaxial_substrate"]),
    material("3C002.e", &["germanium_dioxide"]),
    material("3C002.f", &["germanium_tetrachloride"]),
];

const fn material(code: &'static str, words: &'static [&'static str]) -> Test {
    Test {
        code,
        when: When::OneOf("material", words),
        span: SINCE,
        implied_by: None,
        note: Some("before 2024-12-01 named without a code; the code is that of the later list"),
        cites: CITES,
    }
}

static CITES: &[&str] = &[NO_23_2023.citation, UNIFIED_LIST.citation];
