//! Cuba, North Korea and Syria: 15 CFR 746.2, 746.4, 746.9.

use jiff::civil::date;

use super::{CHAPTER, DEEMED, EXPORTS, FOOD_OR_MEDICINE, LISTED_ITEM};
use crate::regime::table::{
    Allowed, Codes, Looked, Places, Published, Rule, Span, When, Word, looked, looked_when,
};
use crate::rule::{RequirementClass, ReviewPolicy};

/// Rules by section.
pub(super) static RULES: &[Rule] = &[
    Rule::license(
        "us-ear/746.2/a",
        CHAPTER,
        RequirementClass::Embargo,
        "all items to Cuba, and releases to Cubans of technology and source code that are in the list",
        &["15 CFR 746.2(a)", "15 CFR 746.1(a)(1)"],
    )
    .to(Places::of(&["CU"]))
    .when(When::All(&[EXPORTS, When::NoneOf(&[When::All(&[When::Basket, DEEMED])])]))
    // TMP 740.9(a)(9), (b)(1)(iv); TSU 740.13(a), (b), (c); RPL 740.10(a); BAG; GOV; GFT; AVS 740.15(a), (b),
    // (d), (e); APR 740.16(h); AGR; CCD; SCP.
    .exceptions(Allowed::Only(&[
        "TMP", "TSU", "RPL", "BAG", "GOV", "GFT", "AVS", "APR", "AGR", "CCD", "SCP",
    ]))
    .reviews(CUBA_REVIEW),
    Rule::license(
        "us-ear/746.4/a",
        CHAPTER,
        RequirementClass::Embargo,
        "all items to North Korea but food and medicine in no entry of the list",
        &["15 CFR 746.4(a)"],
    )
    .to(Places::of(&["KP"]))
    .when(When::All(&[EXPORTS, When::NoneOf(&[FOOD_OR_MEDICINE])]))
    // TMP 740.9(a)(9); GOV 740.11(a), (b)(2); GFT but for luxury goods; TSU 740.13(a), (b); BAG 740.14(a) to
    // (d); AVS 740.15(a)(4).
    .exceptions(Allowed::Only(&["TMP", "GOV", "GFT", "TSU", "BAG", "AVS"]))
    .reviews(NORTH_KOREA_REVIEW),
    Rule::license(
        "us-ear/746.9/a",
        CHAPTER,
        RequirementClass::Embargo,
        "all items to Syria but food and medicine in no entry of the list; of releases to Syrians those that are in the list",
        &["15 CFR 746.9(a)"],
    )
    .to(Places::of(&["SY"]))
    .when(SYRIA)
    .span(Span::since(date(2025, 9, 2), SYRIA_RULE))
    // SPP; TMP 740.9(a)(3), (7), (9), (10), (11)(ii); RPL 740.10(a); GOV 740.11(b)(2), (c), (d); TSU 740.13(a),
    // (b), (c), (g); BAG 740.14(a) to (d); AVS 740.15(a) to (d); CCD.
    .exceptions(Allowed::Only(&["SPP", "TMP", "RPL", "GOV", "TSU", "BAG", "AVS", "CCD"]))
    .reviews(SYRIA_REVIEW),
    // The rule of 2025-09-02 relaxes: what needs a license after it needed one before. The exceptions of that
    // time were not read, so none is taken.
    Rule::license(
        "us-ear/746.9/a/before",
        CHAPTER,
        RequirementClass::Embargo,
        "items to Syria before 2025-09-02; the exceptions of that time were not read",
        &["15 CFR 746.9(a)", "90 FR 42320"],
    )
    .to(Places::of(&["SY"]))
    .when(When::Any(&[
        SYRIA,
        When::NotModelled("15 CFR 746.9 as it read before 90 FR 42320 was not read"),
    ]))
    .span(Span { from: None, until: Some((date(2025, 9, 2), SYRIA_RULE)), stays: &[] }),
];

const SYRIA_RULE: Published = Published("90 FR 42320", Some(date(2025, 9, 2)));

const SYRIA: When = When::All(&[
    EXPORTS,
    When::NoneOf(&[FOOD_OR_MEDICINE]),
    When::Any(&[LISTED_ITEM, When::NoneOf(&[DEEMED])]),
]);

const CUBA_REVIEW: &[Looked] = &[
    looked_when(
        ReviewPolicy::PresumptionOfApproval,
        "medicines and medical devices, and what else the section says is generally approved",
        When::Any(&[
            When::Is("item.medicine_or_medical_device"),
            When::Is("end_use.cuba_generally_approved"),
        ]),
        &["15 CFR 746.2(b)(1)", "15 CFR 746.2(b)(2)"],
    ),
    looked_when(
        ReviewPolicy::CaseByCase,
        "the needs of the Cuban people; sojourns of air carriers and cargo vessels",
        When::Is("end_use.needs_of_cuban_people"),
        &["15 CFR 746.2(b)(3)", "15 CFR 746.2(b)(4)"],
    ),
    looked(ReviewPolicy::PolicyOfDenial, "general policy of denial", &["15 CFR 746.2(b)"]),
];

const NORTH_KOREA_REVIEW: &[Looked] = &[
    looked_when(
        ReviewPolicy::PolicyOfDenial,
        "luxury goods, arms, items of UN concern, and items controlled for NP or MT reasons other than 7A103",
        When::Any(&[
            When::Is("item.luxury_arms_or_un_listed"),
            When::All(&[
                When::Any(&[When::ControlledFor("NP"), When::ControlledFor("MT")]),
                When::NoneOf(&[When::Code(Codes::of(&["7A103"]))]),
            ]),
        ]),
        &["15 CFR 746.4(b)(1)", "15 CFR 746.4(b)(2)", "15 CFR 746.4(b)(3)"],
    ),
    looked_when(
        ReviewPolicy::PresumptionOfApproval,
        "humanitarian items and efforts",
        When::Is("end_use.humanitarian"),
        &["15 CFR 746.4(b)(4)"],
    ),
    looked(ReviewPolicy::CaseByCase, "case by case", &["15 CFR 746.4(b)"]),
];

const SYRIA_REVIEW: &[Looked] = &[
    looked_when(
        ReviewPolicy::PresumptionOfApproval,
        "listed items for commercial uses that support the economy or the people of Syria",
        When::All(&[LISTED_ITEM, When::Is("end_use.syrian_civil_development")]),
        &["15 CFR 746.9(c)(1)"],
    ),
    looked(ReviewPolicy::CaseByCase, "case by case", &["15 CFR 746.9(c)(2)"]),
];

/// Facts that these rules ask for.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "item.medicine_or_medical_device",
        "Is the item a medicine or medical device as 15 CFR part 772 defines them, outside the limits of 746.2(b)(1)?",
    ),
    Word::yes_no(
        "end_use.cuba_generally_approved",
        "Is the transaction of a kind that 15 CFR 746.2(b)(2) names: telecommunications, civil society, news bureaus, agriculture, aviation safety, environment?",
    ),
    Word::yes_no(
        "end_use.needs_of_cuban_people",
        "Does the transaction meet needs of the Cuban people as 15 CFR 746.2(b)(3) describes them, or is it a sojourn of an air carrier or cargo vessel?",
    ),
    Word::yes_no(
        "item.luxury_arms_or_un_listed",
        "Is the item a luxury good, arms or related materiel, or named in the UN documents of 15 CFR 746.4(b)(2)?",
    ),
    Word::yes_no(
        "end_use.humanitarian",
        "Does the transaction meet humanitarian needs of the population, or support United Nations humanitarian efforts?",
    ),
    Word::yes_no(
        "end_use.syrian_civil_development",
        "Is the use commercial and civil, in support of the economy or the people of Syria, without military significance?",
    ),
];
