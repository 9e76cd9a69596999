//! Russia and Belarus: 15 CFR 746.8.
//!
//! Supplements no. 2, 4, 5, 6 and 7 to the part list items by tariff code and description and were not read:
//! whether an item is in one of them is a fact. Paragraph (a)(3), for entities with footnote 3, stands with
//! the product rules.

use super::super::code_sets::ANTI_TERRORISM_ONLY;
use super::super::places::{FROM_ALLIES, NOT_FROM_ALLIES};
use super::{CHAPTER, FOREIGN_MADE, LISTED_ITEM};
use crate::fact::{Activity, ItemKind};
use crate::regime::table::{Allowed, Codes, Looked, Places, Rule, When, Word, looked, looked_when};
use crate::rule::{RequirementClass, ReviewPolicy};

/// Rules by paragraph. They do not reach deemed exports (746.8(a)(12)(i)).
pub(super) static RULES: &[Rule] = &[
    Rule::license(
        "us-ear/746.8/a/1",
        CHAPTER,
        RequirementClass::Embargo,
        "items of any entry of the list to or within Russia or Belarus",
        &["15 CFR 746.8(a)(1)", "15 CFR 746.8(a)(12)"],
    )
    .to(BOTH)
    .item(LISTED_ITEM)
    .when(When::All(&[MOVED, COUNTED, When::NoneOf(&[MASS_MARKET])]))
    .exceptions(EXCEPTIONS)
    .reviews(REVIEW),
    // Crimea has its own rule (746.6(a)(1)(ii)).
    Rule::license(
        "us-ear/746.8/a/2",
        CHAPTER,
        RequirementClass::Embargo,
        "foreign-made products of U.S. technology for Russia or Belarus, or for what is made there, under their product rule",
        &["15 CFR 746.8(a)(2)", "15 CFR 746.8(a)(12)(iii)(A)", "15 CFR 734.9(f)"],
    )
    .when(When::All(&[
        MOVED,
        FOREIGN_MADE,
        When::Any(&[When::To(BOTH), When::Is("knowledge.for_production_in_russia_or_belarus")]),
        When::Is("item.under_russia_belarus_product_rule"),
        NOT_FROM_ALLIES,
        When::NoneOf(&[MASS_MARKET]),
    ]))
    .exceptions(EXCEPTIONS)
    .reviews(REVIEW),
    Rule::license(
        "us-ear/746.8/a/4",
        CHAPTER,
        RequirementClass::EndUse,
        "items for deepwater, Arctic offshore or shale oil and gas projects of Russia or Belarus, or where that cannot be determined",
        &["15 CFR 746.8(a)(4)(i)", "15 CFR part 738, supplement no. 1, footnote 6"],
    )
    .when(When::All(&[
        MOVED,
        When::Any(&[
            When::Is("knowledge.russian_oil_gas_project"),
            When::All(&[When::To(BOTH), When::Is("end_use.oil_gas_project_undetermined")]),
        ]),
        When::Any(&[
            When::Code(Codes::of(&[
                "0A998", "1C992", "3A229", "3A231", "3A232", "6A991", "8A992", "8D999",
            ])),
            When::Is("item.in_supplement_2_to_part_746"),
        ]),
    ]))
    .exceptions(EXCEPTIONS)
    .reviews(&[looked(
        ReviewPolicy::PolicyOfDenial,
        "policy of denial where the project may produce oil or gas",
        &["15 CFR 746.8(b)(2)"],
    )]),
    Rule::license(
        "us-ear/746.8/a/5",
        CHAPTER,
        RequirementClass::Embargo,
        "industrial goods of supplement no. 4 that are in no entry of the list, to or within Russia or Belarus",
        &["15 CFR 746.8(a)(5)", "15 CFR part 746, supplement no. 4", "88 FR 33422"],
    )
    .to(BOTH)
    .item(When::Basket)
    .when(When::All(&[MOVED, COUNTED, INDUSTRIAL_GOOD]))
    .exceptions(EXCEPTIONS)
    .reviews(REVIEW),
    Rule::license(
        "us-ear/746.8/a/6",
        CHAPTER,
        RequirementClass::Embargo,
        "items of supplement no. 6 that are in no entry of the list, to or within Russia or Belarus",
        &["15 CFR 746.8(a)(6)"],
    )
    .to(BOTH)
    .item(When::Basket)
    .when(When::All(&[MOVED, COUNTED, When::Is("item.in_supplement_6_to_part_746")]))
    .exceptions(EXCEPTIONS)
    .reviews(REVIEW),
    Rule::license(
        "us-ear/746.8/a/7",
        CHAPTER,
        RequirementClass::Embargo,
        "luxury goods of supplement no. 5 that are in no entry of the list, to or within Russia or Belarus",
        &["15 CFR 746.8(a)(7)"],
    )
    .to(BOTH)
    .item(When::Basket)
    .when(When::All(&[MOVED, COUNTED, When::Is("item.in_supplement_5_to_part_746")]))
    .exceptions(EXCEPTIONS)
    .reviews(REVIEW),
    Rule::license(
        "us-ear/746.8/a/8",
        CHAPTER,
        RequirementClass::Embargo,
        "business, design and machine-control software in no entry of the list, to or within Russia or Belarus",
        &["15 CFR 746.8(a)(8)", "15 CFR 746.8(a)(12)(ii)", "15 CFR 746.8(a)(12)(iv)"],
    )
    .to(BOTH)
    .item(When::Basket)
    .when(When::All(&[
        MOVED,
        When::Kind(&[ItemKind::Software]),
        When::Is("software.of_746_8_a_8"),
        When::IsNot("end_user.allied_civil"),
        When::IsNot("end_user.agriculture_or_medicine_only"),
    ]))
    .exceptions(SOFTWARE_EXCEPTIONS)
    .reviews(REVIEW),
];

const BOTH: Places = Places::of(&["BY", "RU"]);

const MOVED: When = When::Activity(&[Activity::Export, Activity::Reexport, Activity::Transfer]);

/// 746.8(a)(12)(iii)(B): content that is controlled for anti-terrorism alone, or in no entry, is not counted when
/// the item with it is sent from a country of supplement no. 3.
const COUNTED: When = When::NoneOf(&[When::All(&[
    When::AsContent,
    When::Any(&[When::Basket, When::Code(ANTI_TERRORISM_ONLY)]),
    FROM_ALLIES,
])]);

/// Supplement no. 4 names tariff codes, and since 88 FR 33422 all of chapters 84, 85 and 90.
const INDUSTRIAL_GOOD: When =
    When::Any(&[When::Tariff(&["84", "85", "90"]), When::Is("item.in_supplement_4_to_part_746")]);

/// 746.8(a)(12)(ii).
const MASS_MARKET: When = When::All(&[
    When::Any(&[
        When::Code(Codes::of(&["5A991"])),
        When::All(&[
            When::Code(Codes::of(&["5A992.c", "5D992.c"])),
            When::Is("encryption.classified_under_740_17"),
        ]),
    ]),
    When::Is("end_user.allied_civil"),
]);

/// TMP 740.9(a)(9); GOV 740.11(b), for 9A004 also (e); TSU 740.13(c) for allied civil end users; BAG but for
/// 740.14(e); AVS 740.15(a), (b) but for aircraft of Russia or Belarus; ENC for allied civil end users; CCD; MED
/// (746.8(c)(2)).
const EXCEPTIONS: Allowed =
    Allowed::Only(&["TMP", "GOV", "TSU", "BAG", "AVS", "us-ear/740.17", "CCD", "MED"]);

/// The same without GOV (746.8(c)(2)(ii)).
const SOFTWARE_EXCEPTIONS: Allowed =
    Allowed::Only(&["TMP", "TSU", "BAG", "AVS", "us-ear/740.17", "CCD", "MED"]);

const REVIEW: &[Looked] = &[
    looked_when(
        ReviewPolicy::CaseByCase,
        "health and safety, winding down, humanitarian needs, government to government, replacement licenses, companies of allied countries, civil telecommunications",
        When::Is("license.case_by_case_ground_of_746"),
        &["15 CFR 746.8(b)(3)"],
    ),
    looked(ReviewPolicy::PolicyOfDenial, "policy of denial", &["15 CFR 746.8(b)(3)"]),
];

/// Facts that these rules ask for.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "item.in_supplement_2_to_part_746",
        "Is the item listed in supplement no. 2 to 15 CFR part 746 (oil and gas)?",
    ),
    Word::yes_no(
        "item.in_supplement_4_to_part_746",
        "Is the item listed, by tariff code and description, in supplement no. 4 to 15 CFR part 746 (industrial goods)?",
    ),
    Word::yes_no(
        "item.in_supplement_5_to_part_746",
        "Is the item listed, by tariff code, value and description, in supplement no. 5 to 15 CFR part 746 (luxury goods)?",
    ),
    Word::yes_no(
        "item.under_russia_belarus_product_rule",
        "Is the foreign-made item subject to the regulations under the product rule for Russia, Belarus and Crimea, 15 CFR 734.9(f)?",
    ),
    Word::yes_no(
        "knowledge.russian_oil_gas_project",
        "Do you know, or have reason to know, of a use in looking for or producing oil or gas in Russian deepwater or Arctic offshore locations, or in shale of Russia or Belarus?",
    )
    .of_order()
    .denied_by("end_use.none_of_concern"),
    Word::yes_no(
        "end_use.oil_gas_project_undetermined",
        "Is the item for oil or gas, and can you not determine whether for deepwater, Arctic offshore or shale projects?",
    )
    .of_order(),
    Word::yes_no(
        "software.of_746_8_a_8",
        "Is the software, or what it updates, for enterprise resources, customers, business intelligence, supply chains, data warehouses, maintenance, projects, product life cycles, building models, computer-aided design or manufacture, engineering to order, or running CNC machine tools?",
    ),
    Word::yes_no(
        "end_user.allied_civil",
        "Is the end user civil, and a subsidiary or joint venture of companies of the United States or of Country Groups A:5 and A:6, or one of their missions, on the terms of 15 CFR 746.8(a)(12)(ii)?",
    )
    .of_order(),
    Word::yes_no(
        "end_user.agriculture_or_medicine_only",
        "Is the end user engaged exclusively in agriculture or medicine?",
    )
    .of_order(),
    Word::yes_no(
        "encryption.classified_under_740_17",
        "Has the item been classified in accordance with 15 CFR 740.17?",
    ),
    Word::yes_no(
        "license.case_by_case_ground_of_746",
        "Is there a ground for case-by-case review in 15 CFR 746.6(b) or 746.8(b)(3), such as safety, humanitarian needs or an allied company?",
    )
    .of_order(),
];
