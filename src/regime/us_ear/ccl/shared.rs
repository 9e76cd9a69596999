//! Amendments of the list, and rows, grants and conditions that several of its entries share.

use jiff::civil::date;

use super::places::{ADVANCED_COMPUTING, MACAU_OR_D5};
use crate::fact::{Activity, Role};
use crate::regime::table::{ANYWHERE, Grant, Lists, Paragraphs, Places, Published, Row, Span, WHOLE, When};
use crate::regime::us_ear::advanced_computing::{
    AI_DIFFUSION_ENFORCEMENT, NOT_DEEMED, REVIEWS_REGIONAL_B, REVIEWS_WORLDWIDE_A,
};
use crate::regime::us_ear::part_742::REVIEWS_WORLDWIDE_2024;
use crate::regime::us_ear::part_744_23::REVIEWS_EQUIPMENT;

const CHIPS_2022: Published = Published("87 FR 62186", Some(date(2022, 10, 13)));
const MACAU_2023: Published = Published("88 FR 2821", Some(date(2023, 1, 18)));
const COMPUTING_2023: Published = Published("88 FR 73458", Some(date(2023, 10, 25)));
const EQUIPMENT_2023: Published = Published("88 FR 73424", Some(date(2023, 10, 25)));
const CORRECTIONS_2024: Published = Published("89 FR 23876", Some(date(2024, 4, 4)));
const PARTNERS_2024: Published = Published("89 FR 72926", Some(date(2024, 9, 6)));
const MEMORY_2024: Published = Published("89 FR 96790", Some(date(2024, 12, 5)));
const DIFFUSION_2025: Published = Published("90 FR 4544", Some(date(2025, 1, 15)));

/// The advanced computing entries as they came in.
pub(super) const COMPUTING_SINCE_2022: Span = Span::since(date(2022, 10, 21), CHIPS_2022);

/// Their scope until the thresholds and destinations of 2023.
pub(super) const COMPUTING_2022_TO_2023: Span =
    COMPUTING_SINCE_2022.until(date(2023, 11, 17), COMPUTING_2023);

/// The same in Macau. The day of publication; the day of effect was not read.
pub(super) const COMPUTING_IN_MACAU_2023: Span =
    Span::since(date(2023, 1, 18), MACAU_2023).until(date(2023, 11, 17), COMPUTING_2023);

/// The manufacturing equipment entry of 2022, until it moved into 3B001 and 3B002.
pub(super) const EQUIPMENT_2022_TO_2023: Span =
    Span::since(date(2022, 10, 7), CHIPS_2022).until(date(2023, 11, 17), EQUIPMENT_2023);

/// The same in Macau.
pub(super) const EQUIPMENT_IN_MACAU_2023: Span =
    Span::since(date(2023, 1, 18), MACAU_2023).until(date(2023, 11, 17), EQUIPMENT_2023);

/// The thresholds, destinations and `.z` paragraphs of 2023.
pub(super) const COMPUTING_SINCE_2023: Span = Span::since(date(2023, 11, 17), COMPUTING_2023);

/// The same, as far as the worldwide requirement took their place.
pub(super) const COMPUTING_2023_TO_2025: Span = COMPUTING_SINCE_2023.until(date(2025, 1, 13), DIFFUSION_2025);

/// Manufacturing equipment in 3B001 and 3B002.
pub(super) const EQUIPMENT_SINCE_2023: Span = Span::since(date(2023, 11, 17), EQUIPMENT_2023);

/// The entries and rows that partner countries brought in as well.
pub(super) const PARTNERS_SINCE_2024: Span = Span::since(date(2024, 9, 6), PARTNERS_2024);

/// High-bandwidth memory and more equipment. Effective this day; compliance for most of it was asked
/// from 2024-12-31 only.
pub(super) const MEMORY_SINCE_2024: Span = Span::since(date(2024, 12, 2), MEMORY_2024);

/// The worldwide requirement and its exceptions. Effective this day; compliance was asked from
/// 2025-05-15 only.
pub(super) const DIFFUSION_SINCE_2025: Span = Span::since(date(2025, 1, 13), DIFFUSION_2025);

/// The two groups of License Exception STA.
pub(super) const STA_GROUPS: Places = Places::of(&["A:5", "A:6"]);

/// The second group of License Exception STA, the only one where 15 CFR 740.20(c)(2) adds to (c)(1).
pub(super) const STA_SECOND_GROUP: Places = Places::of(&["A:6"]);

/// Where License Exception ACE stays open.
pub(super) const OUTSIDE_E: Places = Places::of(&["*"]).except(&["E:1", "E:2"]);

/// Russian industry sector sanctions (15 CFR 746.8).
pub(super) const RUSSIA_BELARUS: Places = Places::of(&["RU", "BY"]);

const DEEMED: When = When::Activity(&[Activity::DeemedExport, Activity::DeemedReexport]);

/// People employed when the worldwide controls came are out of them: 15 CFR 742.4(a)(5)(ii)(A),
/// 742.6(a)(10)(ii)(A).
pub(super) const NOT_GRANDFATHERED: When =
    When::NoneOf(&[When::All(&[DEEMED, When::Is("deemed.employed_on_2024_09_06")])]);

/// Deemed exports to nationals of other places than these are out of the worldwide controls:
/// 15 CFR 742.4(a)(5)(ii)(B), 742.6(a)(10)(ii)(B).
pub(super) const NOT_TO_OTHER_NATIONALS: When =
    When::NoneOf(&[When::All(&[DEEMED, When::NoneOf(&[When::To(Places::of(&["D:1", "D:5"]))])])]);

/// Both exclusions together.
pub(super) const NOT_EXCLUDED_DEEMED: When = When::All(&[NOT_GRANDFATHERED, NOT_TO_OTHER_NATIONALS]);

/// Foreign equipment from countries with their own controls is out: 15 CFR 742.4(a)(4)(ii),
/// 742.6(a)(6)(i)(A)(2).
const NOT_FROM_EXCLUDED_COUNTRY: When = When::NoneOf(&[When::All(&[
    When::NoneOf(&[When::From(Places::of(&["US"])), When::Origin(Places::of(&["US"]))]),
    When::Is("equipment.reexported_from_excluded_country"),
])]);

/// Software or technology for commodities at the level of 3A090.a, through other software.
pub(super) const SUPPORTS_LEVEL_A: When = When::Is("item.supports_3a090_a_level");

/// The same for 3A090.b.
pub(super) const SUPPORTS_LEVEL_B: When = When::Is("item.supports_3a090_b_level");

/// Worldwide national security row (15 CFR 742.4(a)(5)).
pub(super) const fn worldwide_ns(at: Paragraphs) -> Row {
    Row::places("NS", at, ANYWHERE, "15 CFR 742.4(a)(5)")
        .span(PARTNERS_SINCE_2024)
        .reviews(REVIEWS_WORLDWIDE_2024)
}

/// Worldwide regional stability row (15 CFR 742.6(a)(10)).
pub(super) const fn worldwide_rs(at: Paragraphs) -> Row {
    Row::places("RS", at, ANYWHERE, "15 CFR 742.6(a)(10)")
        .span(PARTNERS_SINCE_2024)
        .reviews(REVIEWS_WORLDWIDE_2024)
}

/// National security row of semiconductor manufacturing equipment.
pub(super) const fn equipment_ns(at: Paragraphs) -> Row {
    Row::places("NS", at, MACAU_OR_D5, "15 CFR 742.4(a)(4)")
        .when(NOT_FROM_EXCLUDED_COUNTRY)
        .reviews(REVIEWS_EQUIPMENT)
}

/// Regional stability row of semiconductor manufacturing equipment.
pub(super) const fn equipment_rs(at: Paragraphs) -> Row {
    Row::places("RS", at, MACAU_OR_D5, "15 CFR 742.6(a)(6)(i)(A)")
        .when(NOT_FROM_EXCLUDED_COUNTRY)
        .reviews(REVIEWS_EQUIPMENT)
}

/// What takes deemed exports and excluded countries out of the two rows above.
pub(super) const NOT_EXCLUDED_EQUIPMENT: When = When::All(&[NOT_DEEMED, NOT_FROM_EXCLUDED_COUNTRY]);

const FOOTNOTE_5_PARTY: When = When::All(&[
    When::Any(&[
        When::Listed(Lists::of(&["us/entity-list"], &Role::TRANSACTION).footnotes(&["5"])),
        // Affiliates are listed like their owners (744.11(a)(1)), while that binds.
        When::All(&[
            When::Listed(
                Lists::of(&["us/entity-list", "us/military-end-user", "us/sdn"], &Role::TRANSACTION)
                    .owning(50)
                    .while_in_force("us-ear/744.11/a/1"),
            ),
            When::Listed(
                Lists::of(&["us/entity-list"], &Role::TRANSACTION)
                    .footnotes(&["5"])
                    .owned_in_part()
                    .while_in_force("us-ear/744.11/a/1"),
            ),
        ]),
    ]),
    When::IsNot("item.subject_by_footnote_5_rules_only"),
]);

/// The row of items controlled to parties of footnote 5 alone. Items that are subject to the regulations
/// only because of these parties have their requirement in 15 CFR 744.11(a)(2)(v).
pub(super) const fn footnote_5() -> Row {
    Row::places("RS", WHOLE, ANYWHERE, "15 CFR 742.6(a)(11)").span(MEMORY_SINCE_2024).when(FOOTNOTE_5_PARTY)
}

/// Items at the level of 3A090.a, from 2025: everywhere.
pub(super) const fn level_a(at: Paragraphs) -> Row {
    Row::places("RS", at, ANYWHERE, "15 CFR 742.6(a)(6)(iii)(A)")
        .span(DIFFUSION_SINCE_2025)
        .reviews(REVIEWS_WORLDWIDE_A)
        .enforcement(AI_DIFFUSION_ENFORCEMENT)
}

/// Items at the level of 3A090.b, from 2025.
pub(super) const fn level_b(at: Paragraphs) -> Row {
    Row::places("RS", at, ADVANCED_COMPUTING, "15 CFR 742.6(a)(6)(iii)(B)")
        .span(DIFFUSION_SINCE_2025)
        .reviews(REVIEWS_REGIONAL_B)
}

/// Both levels, before the worldwide requirement.
pub(super) const fn both_levels(at: Paragraphs) -> Row {
    Row::places("RS", at, ADVANCED_COMPUTING, "15 CFR 742.6(a)(6)(iii)")
        .span(COMPUTING_2023_TO_2025)
        .tail("2023")
        .reviews(REVIEWS_REGIONAL_B)
}

/// Notified Advanced Computing.
pub(super) const fn nac(at: Paragraphs) -> Grant {
    Grant::yes("NAC", at).span(COMPUTING_SINCE_2023)
}

/// Advanced Computing Authorized, split from NAC in 2024.
pub(super) const fn aca(at: Paragraphs) -> Grant {
    Grant::yes("ACA", at).span(Span::since(date(2024, 4, 4), CORRECTIONS_2024))
}

/// Artificial Intelligence Authorization.
pub(super) const fn aia(at: Paragraphs) -> Grant {
    Grant::yes("AIA", at).span(DIFFUSION_SINCE_2025)
}

/// Advanced Compute Manufacturing.
pub(super) const fn acm(at: Paragraphs) -> Grant {
    Grant::yes("ACM", at).span(DIFFUSION_SINCE_2025)
}

/// Low Processing Performance.
pub(super) const fn lpp(at: Paragraphs) -> Grant {
    Grant::yes("LPP", at).span(DIFFUSION_SINCE_2025)
}

/// Implemented Export Control.
pub(super) const fn iec(at: Paragraphs) -> Grant {
    Grant::yes("IEC", at).span(PARTNERS_SINCE_2024)
}
