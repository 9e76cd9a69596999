//! Military and military-intelligence end uses and end users: 15 CFR 744.21, 744.22.

use jiff::civil::date;

use super::supplement_2::{ENTRIES, ITEMS};
use super::{AFFILIATES, AFFILIATES_LICENSE, CHAPTER, NONE_OF_CONCERN, USERS};
use crate::fact::Role;
use crate::regime::table::{
    ALWAYS, Allowed, Lists, Looked, Places, Published, Rule, Span, When, Word, looked,
};
use crate::rule::{RequirementClass, ReviewPolicy, Seat};

/// Rules by section.
pub(super) static RULES: &[Rule] = &[
    Rule::license(
        "us-ear/744.21/a/1",
        CHAPTER,
        RequirementClass::EndUse,
        "items of supplement no. 2 for a military end use or end user in Burma, Cambodia, China or Venezuela",
        &["15 CFR 744.21(a)(1)", "15 CFR part 744, supplement no. 2"],
    )
    .codes(ENTRIES)
    .item(ITEMS)
    .when(When::All(&[
        When::Is("knowledge.military_end_use"),
        When::Any(&[When::To(FOUR), When::Party(USERS, &[Seat::Address], FOUR)]),
        OLD_CONTRACT,
    ]))
    .exceptions(GOV)
    .reviews(DENIAL),
    Rule::license(
        "us-ear/744.21/a/1/ni",
        CHAPTER,
        RequirementClass::EndUse,
        "items of supplement no. 2 for a military end use or end user in Nicaragua",
        &["15 CFR 744.21(a)(1)", "15 CFR part 744, supplement no. 2"],
    )
    .codes(ENTRIES)
    .item(ITEMS)
    .when(When::All(&[When::Is("knowledge.military_end_use"), IN_NICARAGUA]))
    .span(Span::since(date(2024, 3, 15), NICARAGUA))
    .exceptions(GOV)
    .reviews(DENIAL),
    // Nicaragua is in the text since an amendment that was seen by its citation only.
    Rule::license(
        "us-ear/744.21/a/1/ni/before",
        CHAPTER,
        RequirementClass::EndUse,
        "items of supplement no. 2 for a military end use or end user in Nicaragua, before 89 FR 18783",
        &["15 CFR 744.21(a)(1)"],
    )
    .codes(ENTRIES)
    .item(ITEMS)
    .when(When::All(&[
        When::Is("knowledge.military_end_use"),
        IN_NICARAGUA,
        When::NotModelled("15 CFR 744.21 as it read before 89 FR 18783 was not read"),
    ]))
    .span(Span { from: None, until: Some((date(2024, 3, 15), NICARAGUA)), stays: &[] })
    .exceptions(GOV)
    .reviews(DENIAL),
    Rule::license(
        "us-ear/744.21/a/2",
        CHAPTER,
        RequirementClass::EndUse,
        "any item for a military end use or end user in Belarus or Russia",
        &["15 CFR 744.21(a)(2)"],
    )
    .when(When::All(&[
        When::Is("knowledge.military_end_use"),
        When::Any(&[
            When::To(BELARUS_RUSSIA),
            When::Party(USERS, &[Seat::Address], BELARUS_RUSSIA),
        ]),
    ]))
    .exceptions(GOV)
    .reviews(BELARUS_RUSSIA_REVIEW),
    Rule::license(
        "us-ear/744.21/b/1/ii",
        CHAPTER,
        RequirementClass::EndUser,
        "items of supplement no. 2 when a party, wherever it is, stands on the Military End-User List",
        &["15 CFR 744.21(b)(1)(ii)", "15 CFR part 744, supplement no. 7"],
    )
    .codes(ENTRIES)
    .item(ITEMS)
    .when(When::Listed(Lists::of(&["us/military-end-user"], &Role::TRANSACTION)))
    .exceptions(GOV)
    .reviews(DENIAL),
    Rule::license(
        "us-ear/744.21/b/1/ii/footnote-3",
        CHAPTER,
        RequirementClass::EndUser,
        "any item when a party, wherever it is, stands on the Entity List as a military end user of Belarus or Russia (footnote 3)",
        &["15 CFR 744.21(a)(2)", "15 CFR 744.21(b)(1)(ii)"],
    )
    .when(When::Listed(Lists::of(&["us/entity-list"], &Role::TRANSACTION).footnotes(&["3"])))
    .exceptions(GOV)
    .reviews(BELARUS_RUSSIA_REVIEW),
    Rule::license(
        "us-ear/744.21/a/3",
        CHAPTER,
        RequirementClass::EndUser,
        "items of supplement no. 2 when parties of the Military End-User List own half or more of a party",
        &["15 CFR 744.21(a)(3)", "15 CFR part 744, supplement no. 8"],
    )
    .codes(ENTRIES)
    .item(ITEMS)
    .when(When::Listed(Lists::of(&["us/military-end-user"], &Role::TRANSACTION).owning(50)))
    .span(AFFILIATES)
    .exceptions(AFFILIATES_LICENSE)
    .exceptions(GOV)
    .reviews(DENIAL),
    Rule::license(
        "us-ear/744.21/a/3/footnote-3",
        CHAPTER,
        RequirementClass::EndUser,
        "any item when listed parties own half or more of a party, one of them a military end user of Belarus or Russia (footnote 3)",
        &["15 CFR 744.21(a)(3)", "15 CFR 744.21(a)(2)", "15 CFR part 744, supplement no. 8"],
    )
    .when(When::All(&[
        When::Listed(
            Lists::of(&["us/entity-list", "us/military-end-user", "us/sdn"], &Role::TRANSACTION).owning(50),
        ),
        When::Listed(Lists::of(&["us/entity-list"], &Role::TRANSACTION).footnotes(&["3"]).owned_in_part()),
    ]))
    .span(AFFILIATES)
    .exceptions(GOV)
    .reviews(BELARUS_RUSSIA_REVIEW),
    Rule::license(
        "us-ear/744.22/a",
        CHAPTER,
        RequirementClass::EndUse,
        "any item for a military-intelligence end use or end user in a listed country",
        &["15 CFR 744.22(a)"],
    )
    .when(When::All(&[
        When::Is("knowledge.military_intelligence_end_use"),
        When::Any(&[
            When::To(INTELLIGENCE),
            When::Party(USERS, &[Seat::Address], INTELLIGENCE),
        ]),
    ]))
    .exceptions(OFFICIAL_USE)
    .reviews(INTELLIGENCE_REVIEW),
    Rule::license(
        "us-ear/744.22/f/2",
        CHAPTER,
        RequirementClass::EndUser,
        "any item for a military-intelligence organization that the section names, wherever it is",
        &["15 CFR 744.22(a)", "15 CFR 744.22(f)(2)"],
    )
    .when(When::Is("knowledge.named_military_intelligence_user"))
    .exceptions(OFFICIAL_USE)
    .reviews(INTELLIGENCE_REVIEW),
];

/// Personal and official use of the U.S. Government (744.21(c)).
const GOV: Allowed = Allowed::Only(&["us-ear/740.11/b/2/i", "us-ear/740.11/b/2/ii"]);

/// Official use of the U.S. Government (744.22(c)).
const OFFICIAL_USE: Allowed = Allowed::Only(&["us-ear/740.11/b/2/ii"]);

const FOUR: Places = Places::of(&["MM", "KH", "CN", "VE"]);

const BELARUS_RUSSIA: Places = Places::of(&["BY", "RU"]);

const INTELLIGENCE: Places = Places::of(&["BY", "MM", "KH", "CN", "RU", "VE", "E:1", "E:2"]);

const NICARAGUA: Published = Published("89 FR 18783", Some(date(2024, 3, 15)));

const IN_NICARAGUA: When =
    When::Any(&[When::To(Places::of(&["NI"])), When::Party(USERS, &[Seat::Address], Places::of(&["NI"]))]);

/// Not a contract of old for Venezuela (744.21(h)).
const OLD_CONTRACT: When = When::NoneOf(&[When::All(&[
    When::To(Places::of(&["VE"])),
    When::Is("contract.venezuela_signed_before_2014_11_07"),
])]);

const DENIAL: &[Looked] =
    &[looked(ReviewPolicy::PresumptionOfDenial, "presumption of denial", &["15 CFR 744.21(e)(1)"])];

const BELARUS_RUSSIA_REVIEW: &[Looked] = &[
    Looked {
        policy: ReviewPolicy::CaseByCase,
        text: "food and medicine designated EAR99",
        when: When::All(&[When::Basket, When::Is("item.food_or_medicine")]),
        span: ALWAYS,
        cites: &["15 CFR 744.21(e)(1)"],
    },
    looked(
        ReviewPolicy::PolicyOfDenial,
        "policy of denial, unless the Entity List says otherwise",
        &["15 CFR 744.21(e)(1)"],
    ),
];

const INTELLIGENCE_REVIEW: &[Looked] =
    &[looked(ReviewPolicy::PresumptionOfDenial, "presumption of denial", &["15 CFR 744.22(e)"])];

/// Facts that these rules ask for.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "knowledge.named_military_intelligence_user",
        "Do you know, or have reason to know, that the item is for a military-intelligence organization named in 15 CFR 744.22(f)(2), wherever it is?",
    )
    .of_order()
    .denied_by(NONE_OF_CONCERN),
    Word::yes_no(
        "contract.venezuela_signed_before_2014_11_07",
        "Was the contract for this transaction with Venezuela signed before 2014-11-07?",
    )
    .of_order()
    .denied_by("knowledge.military_end_use"),
];
