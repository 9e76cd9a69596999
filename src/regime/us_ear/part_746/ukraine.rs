//! Crimea and the so-called Donetsk and Luhansk People's Republics: 15 CFR 746.6.

use super::super::places::NOT_FROM_ALLIES;
use super::{CHAPTER, FOOD_OR_MEDICINE, FOREIGN_MADE};
use crate::fact::{Activity, ItemKind};
use crate::regime::table::{Allowed, Codes, Looked, Places, Rule, When, Word, looked, looked_when};
use crate::rule::{RequirementClass, ReviewPolicy};

/// Rules by paragraph. Nationality decides for deemed exports, and there is none of these regions
/// (746.6(a)(3)).
pub(super) static RULES: &[Rule] = &[
    Rule::license(
        "us-ear/746.6/a/1",
        CHAPTER,
        RequirementClass::Embargo,
        "all items to or within the occupied regions of Ukraine but food, medicine and certain free communication software",
        &["15 CFR 746.6(a)(1)(i)", "15 CFR 746.6(a)(2)", "15 CFR 746.6(a)(5)"],
    )
    .to(ADDRESSED)
    .when(When::All(&[
        MOVED,
        When::Is("destination.occupied_ukraine"),
        When::NoneOf(&[FOOD_OR_MEDICINE, FREE_SOFTWARE]),
        When::IsNot("end_use.ukraine_government_deployment"),
    ]))
    .exceptions(EXCEPTIONS)
    .reviews(REVIEW),
    Rule::license(
        "us-ear/746.6/a/1/ii",
        CHAPTER,
        RequirementClass::Embargo,
        "foreign-made products of U.S. technology to or within Crimea, under the product rule for Russia, Belarus and Crimea",
        &["15 CFR 746.6(a)(1)(ii)", "15 CFR 746.6(a)(4)", "15 CFR 734.9(f)"],
    )
    .to(ADDRESSED)
    .when(When::All(&[
        MOVED,
        FOREIGN_MADE,
        When::Is("destination.occupied_ukraine"),
        When::Is("item.under_russia_belarus_product_rule"),
        NOT_FROM_ALLIES,
        When::IsNot("end_use.ukraine_government_deployment"),
    ]))
    .exceptions(EXCEPTIONS)
    .reviews(REVIEW),
];

/// Countries under which an address in these regions may be written.
const ADDRESSED: Places = Places::of(&["RU", "UA"]);

const MOVED: When = When::Activity(&[Activity::Export, Activity::Reexport, Activity::Transfer]);

const FREE_SOFTWARE: When = When::All(&[
    When::Kind(&[ItemKind::Software]),
    When::Any(&[When::Basket, When::Code(Codes::of(&["5D992.c"]))]),
    When::Is("software.free_personal_communication"),
]);

/// TMP 740.9(a)(9); GOV 740.11(a), (b)(2); GFT; TSU 740.13(a), (b); BAG 740.14(a) to (d); AVS 740.15(a)(4), (d);
/// MED (746.6(c)).
const EXCEPTIONS: Allowed = Allowed::Only(&["TMP", "GOV", "GFT", "TSU", "BAG", "AVS", "MED"]);

const REVIEW: &[Looked] = &[
    looked_when(
        ReviewPolicy::CaseByCase,
        "safety of flight, sea and nuclear plants, humanitarian needs, space cooperation, companies of allied countries, government to government",
        When::Is("license.case_by_case_ground_of_746"),
        &["15 CFR 746.6(b)"],
    ),
    looked(ReviewPolicy::PolicyOfDenial, "policy of denial", &["15 CFR 746.6(b)"]),
];

/// Facts that these rules ask for. Who says that the destination is in these regions denies the special
/// cases, unless they are given.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "software.free_personal_communication",
        "Is the item software for personal communication over the internet that is widely available to the public at no cost?",
    )
    .denied_by("destination.occupied_ukraine"),
    Word::yes_no(
        "end_use.ukraine_government_deployment",
        "Is the item used in or for a deployment by the Government of Ukraine?",
    )
    .of_order()
    .denied_by("destination.occupied_ukraine"),
];
