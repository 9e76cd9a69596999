//! Listed parties and what they own: 15 CFR 744.8, 744.11, 744.15, 744.16, 744.19.
//!
//! Foreign-made products for entities with footnotes 1, 4 and 5 (744.11(a)(2)) stand with the product rules.

use jiff::civil::date;

use super::{AFFILIATES, AFFILIATES_LICENSE, CHAPTER, NONE_OF_CONCERN};
use crate::fact::{ItemKind, Role};
use crate::regime::table::{ALWAYS, Lists, Looked, Published, Rule, Span, Warning, When, Word, looked};
use crate::rule::{RequirementClass, ReviewPolicy};

/// Rules by section.
pub(super) static RULES: &[Rule] = &[
    Rule::license(
        "us-ear/744.8/b",
        CHAPTER,
        RequirementClass::EndUser,
        "any item when a party is blocked under one of the sanctions programs of the section",
        &["15 CFR 744.8(b)", "15 CFR 744.8(a)(1)"],
    )
    .when(When::All(&[
        When::Listed(BLOCKED),
        When::Any(&[When::Listed(BLOCKED.footnotes(PROGRAMS)), When::Is("party.blocked_under_744_8_program")]),
        When::IsNot("ofac.authorized"),
    ]))
    .span(Span::since(date(2024, 3, 21), SDN_RULE))
    .reviews(BLOCKED_REVIEW),
    Rule::license(
        "us-ear/744.8/before",
        CHAPTER,
        RequirementClass::EndUser,
        "blocked parties before the section covered the programs that it covers now",
        &["15 CFR 744.8"],
    )
    .when(When::All(&[
        When::Listed(BLOCKED),
        When::NotModelled("15 CFR 744.8 and 744.12 to 744.14 as they read before 89 FR 20115 were not read"),
    ]))
    .span(Span { from: None, until: Some((date(2024, 3, 21), SDN_RULE)), stays: &[] }),
    Rule::license(
        "us-ear/744.8/a/2",
        CHAPTER,
        RequirementClass::EndUser,
        "any item when parties blocked under one of the programs own half or more of a party",
        &["15 CFR 744.8(a)(2)", "15 CFR 744.8(b)"],
    )
    .when(When::All(&[
        When::Listed(BLOCKED.owning(50)),
        When::Any(&[
            When::Listed(BLOCKED.footnotes(PROGRAMS).owning(50)),
            When::Is("party.blocked_under_744_8_program"),
        ]),
        When::IsNot("ofac.authorized"),
    ]))
    .span(AFFILIATES)
    .reviews(BLOCKED_REVIEW),
    // Exceptions that single entries allow are not read here: the stricter reading.
    Rule::license(
        "us-ear/744.11/a",
        CHAPTER,
        RequirementClass::EndUser,
        "a party, or an address that it uses, stands on the Entity List: a license as the entry says",
        &["15 CFR 744.11(a)", "15 CFR 744.16(a)", "15 CFR part 744, supplement no. 4"],
    )
    .when(When::All(&[When::Listed(ENTITY), NOT_A_DISCLOSURE]))
    .reviews(ENTITY_REVIEW),
    Rule::license(
        "us-ear/744.11/a/1",
        CHAPTER,
        RequirementClass::EndUser,
        "parties of the Entity List own half or more of a party, directly or not, alone or together",
        &["15 CFR 744.11(a)(1)", "15 CFR part 744, supplement no. 8"],
    )
    .when(When::Listed(ENTITY.owning(50)))
    .span(AFFILIATES)
    .exceptions(AFFILIATES_LICENSE)
    .reviews(ENTITY_REVIEW),
    // Owners of several lists count together, and the strictest of them decides: an owner of the Military
    // End-User List alone brings only its own items (744.21(a)(3)).
    Rule::license(
        "us-ear/744.11/a/1/mixed",
        CHAPTER,
        RequirementClass::EndUser,
        "parties of the Entity, Military End-User and blocked-persons lists together own half or more of a party",
        &["15 CFR 744.11(a)(1)", "15 CFR 744.8(a)(2)", "15 CFR 744.21(a)(3)"],
    )
    .when(When::All(&[
        When::Listed(
            Lists::of(&["us/entity-list", "us/military-end-user", "us/sdn"], &Role::TRANSACTION).owning(50),
        ),
        When::Any(&[
            When::Listed(ENTITY.owned_in_part()),
            When::All(&[
                When::Listed(BLOCKED.owned_in_part()),
                When::Any(&[
                    When::Listed(BLOCKED.footnotes(PROGRAMS).owned_in_part()),
                    When::Is("party.blocked_under_744_8_program"),
                ]),
                When::IsNot("ofac.authorized"),
            ]),
        ]),
    ]))
    .span(AFFILIATES)
    .exceptions(AFFILIATES_LICENSE)
    .reviews(ENTITY_REVIEW),
];

const ENTITY: Lists = Lists::of(&["us/entity-list"], &Role::TRANSACTION);

/// Specially designated nationals and blocked persons.
const BLOCKED: Lists = Lists::of(&["us/sdn"], &Role::TRANSACTION);

/// Program tags of 744.8(a)(1), where a hit carries them among its footnotes.
const PROGRAMS: &[&str] = &[
    "BELARUS-EO14038",
    "BELARUS",
    "RUSSIA-EO14024",
    "UKRAINE-EO13660",
    "UKRAINE-EO13661",
    "UKRAINE-EO13662",
    "UKRAINE-EO13685",
    "FTO",
    "SDGT",
    "NPWMD",
    "ILLICIT DRUGS-EO14059",
    "ILLICIT-DRUGS-EO14059",
    "SDNT",
    "SDNTK",
    "TCO",
];

const SDN_RULE: Published = Published("89 FR 20115", Some(date(2024, 3, 21)));

/// Footnote 2: word to Huawei of weaknesses in its own products is left out.
const NOT_A_DISCLOSURE: When = When::NoneOf(&[When::All(&[
    When::Listed(ENTITY.footnotes(&["2"])),
    When::Kind(&[ItemKind::Technology, ItemKind::Software]),
    When::Is("release.vulnerability_disclosure_to_huawei"),
])]);

const BLOCKED_REVIEW: &[Looked] =
    &[looked(ReviewPolicy::PresumptionOfDenial, "presumption of denial", &["15 CFR 744.8(d)"])];

const ENTITY_REVIEW: &[Looked] =
    &[looked(ReviewPolicy::NotStated, "as the entry of the list says", &["15 CFR 744.16(c)(1)"])];

/// Notices about listed parties that bring no license requirement by themselves.
pub(super) static WARNINGS: &[Warning] = &[
    Warning {
        kind: "value_conflict",
        text: "`end_user.civil` is false and `end_use.none_of_concern` is true: a user who is not civil is of concern where the item goes to a country of 15 CFR 744.17, 744.21 or 744.22; look again at what was attested.",
        when: When::All(&[When::Is("end_use.none_of_concern"), When::IsNot("end_user.civil")]),
        span: ALWAYS,
    },
    Warning {
        kind: "obligation",
        text: "A party is, or may be, on the Unverified List: if no license is required, get its signed statement before you proceed and keep it; license exceptions are restricted (15 CFR 744.15, 740.2(a)(17)).",
        when: When::Listed(Lists::of(&["us/unverified"], &[])),
        span: ALWAYS,
    },
    Warning {
        kind: "not_evaluated",
        text: "A party is, or may be, blocked: the Office of Foreign Assets Control (31 CFR chapter V) decides too, whatever the Export Administration Regulations ask for.",
        when: When::Listed(Lists::of(&["us/sdn"], &[])),
        span: ALWAYS,
    },
    Warning {
        kind: "not_evaluated",
        text: "A party is, or may be, under nonproliferation sanctions of the Department of State: BIS denies license applications where the statutes of 15 CFR 744.19 are the ground.",
        when: When::Listed(Lists::of(&["us/nonproliferation"], &Role::TRANSACTION)),
        span: ALWAYS,
    },
];

/// Facts that these rules ask for.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "party.blocked_under_744_8_program",
        "Is the blocked party, or blocked owner, designated under a program of 15 CFR 744.8(a)(1): Belarus, Russia or Ukraine orders, FTO, SDGT, NPWMD, SDNT, SDNTK, illicit drugs, TCO?",
    )
    .of_order(),
    // An authorization is claimed or not there: with the attestation, and unless it is given, a license is needed.
    Word::yes_no(
        "ofac.authorized",
        "Is the transaction authorized by a license of the Office of Foreign Assets Control, exempt from its rules, or on the terms of one of its general licenses?",
    )
    .of_order()
    .denied_by(NONE_OF_CONCERN),
    Word::yes_no(
        "release.vulnerability_disclosure_to_huawei",
        "Is this only information to Huawei or its listed affiliates on security weaknesses in their own items, for running networks of third parties?",
    ),
];
