//! Listed parties and what they own: 15 CFR 744.8, 744.11, 744.15, 744.16, 744.19.

use jiff::civil::date;

use super::{AFFILIATES, CHAPTER, NONE_OF_CONCERN, looked};
use crate::fact::{ItemKind, Role};
use crate::regime::table::{
    ALWAYS, Allowed, Codes, Lists, Looked, Places, Published, Rule, Span, Warning, When, Word,
};
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
            When::Listed(ENTITY.owning(1)),
            When::All(&[
                When::Listed(BLOCKED.owning(1)),
                When::Any(&[
                    When::Listed(BLOCKED.footnotes(PROGRAMS).owning(1)),
                    When::Is("party.blocked_under_744_8_program"),
                ]),
                When::IsNot("ofac.authorized"),
            ]),
        ]),
    ]))
    .span(AFFILIATES)
    .reviews(ENTITY_REVIEW),
    Rule::license(
        "us-ear/744.11/a/2/i",
        CHAPTER,
        RequirementClass::EndUser,
        "a foreign-made product of U.S. technology for something that a footnote 1 entity makes, buys or orders, or with it as a party",
        &["15 CFR 744.11(a)(2)(i)", "15 CFR 734.9(e)(1)"],
    )
    .when(When::All(&[
        FOREIGN_MADE,
        When::Any(&[
            When::Listed(ENTITY.footnotes(&["1"])),
            When::Is("knowledge.product_for_footnote_1_entity"),
        ]),
        When::Any(&[
            When::DirectProductOf(FOOTNOTE_1_TECHNOLOGY),
            When::Is("item.made_in_plant_of_us_technology"),
        ]),
    ]))
    .exceptions(Allowed::ByTheirTerms)
    .reviews(&[looked(
        ReviewPolicy::NotStated,
        "as the entry says; case by case for items that serve telecommunications below 5G",
        &["15 CFR 744.11(a)(2)(i)"],
    )]),
    Rule::license(
        "us-ear/744.11/a/2/iv",
        CHAPTER,
        RequirementClass::EndUser,
        "a foreign-made product of U.S. technology for something that a footnote 4 entity makes, buys or orders, or with it as a party",
        &["15 CFR 744.11(a)(2)(iv)", "15 CFR 734.9(e)(2)"],
    )
    .when(When::All(&[
        FOREIGN_MADE,
        When::Any(&[
            When::Listed(ENTITY.footnotes(&["4"])),
            When::Is("knowledge.product_for_footnote_4_entity"),
        ]),
        When::Any(&[
            When::DirectProductOf(FOOTNOTE_4_TECHNOLOGY),
            When::Is("item.made_in_plant_of_us_technology"),
        ]),
    ]))
    .reviews(ENTITY_REVIEW),
    Rule::license(
        "us-ear/744.11/a/2/v",
        CHAPTER,
        RequirementClass::EndUser,
        "foreign-made chip-making equipment for a footnote 5 entity or a plant that makes advanced-node logic or DRAM",
        &["15 CFR 744.11(a)(2)(v)", "15 CFR 734.9(e)(3)", "15 CFR 734.4(a)(9)"],
    )
    .codes(FOOTNOTE_5_ITEMS)
    .when(When::All(&[
        FOREIGN_MADE,
        When::Any(&[
            When::Listed(ENTITY.footnotes(&["5"])),
            When::Is("knowledge.product_for_footnote_5_entity"),
        ]),
        When::Is("exporter.footnote_5_rule_reaches"),
        When::Any(&[
            When::DirectProductOf(FOOTNOTE_5_TECHNOLOGY),
            When::Is("item.made_in_plant_of_us_technology"),
            When::Is("item.contains_circuit_of_us_technology"),
        ]),
    ]))
    .span(Span::since(date(2024, 12, 2), Published("89 FR 96817", Some(date(2024, 12, 5)))))
    .reviews(&[looked(
        ReviewPolicy::NotStated,
        "as the entry says; otherwise case by case where a foreign-made item outside the rule does the same",
        &["15 CFR 744.11(a)(2)(v)(B)"],
    )]),
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

/// From abroad, and not made in the United States: the product rules reach nothing else.
const FOREIGN_MADE: When =
    When::NoneOf(&[When::From(Places::of(&["US"])), When::Origin(Places::of(&["US"]))]);

/// 15 CFR 734.9(e)(1).
const FOOTNOTE_1_TECHNOLOGY: Codes = Codes::of(&[
    "3D001", "3D901", "3D991", "3D992", "3D993", "3D994", "3E001", "3E002", "3E003", "3E901", "3E991",
    "3E992", "3E993", "3E994", "4D001", "4D993", "4D994", "4E001", "4E992", "4E993", "5D001", "5D991",
    "5E001", "5E991",
]);

/// 15 CFR 734.9(e)(2).
const FOOTNOTE_4_TECHNOLOGY: Codes = Codes::of(&[
    "3D001", "3D901", "3D991", "3D992", "3D993", "3D994", "3E001", "3E002", "3E003", "3E901", "3E991",
    "3E992", "3E993", "3E994", "4D001", "4D993", "4D994", "4E001", "4E992", "4E993", "5D001", "5D002",
    "5D991", "5E001", "5E002", "5E991",
]);

/// 15 CFR 734.9(e)(3).
const FOOTNOTE_5_TECHNOLOGY: Codes = Codes::of(&[
    "3D001", "3D901", "3D991", "3D992", "3D993", "3D994", "3E001", "3E901", "3E991", "3E992", "3E993",
    "3E994",
]);

/// 15 CFR 744.11(a)(2)(v)(A). Where its paragraphs differ on 3B001.f.6 the longer list stands.
const FOOTNOTE_5_ITEMS: Codes =
    Codes::of(&["3B001", "3B002", "3B611", "3B903", "3B991", "3B992", "3B993", "3B994"]).except(&[
        "3B001.a.4",
        "3B001.c",
        "3B001.d",
        "3B001.f.1",
        "3B001.f.5",
        "3B001.g",
        "3B001.h",
        "3B001.k",
        "3B001.l",
        "3B001.m",
        "3B001.n",
        "3B001.p.2",
        "3B001.p.4",
        "3B001.r",
        "3B002.c",
        "3B991.b.2.a",
        "3B991.b.2.b",
    ]);

const BLOCKED_REVIEW: &[Looked] =
    &[looked(ReviewPolicy::PresumptionOfDenial, "presumption of denial", &["15 CFR 744.8(d)"])];

const ENTITY_REVIEW: &[Looked] =
    &[looked(ReviewPolicy::NotStated, "as the entry of the list says", &["15 CFR 744.16(c)(1)"])];

/// Notices about listed parties that bring no license requirement by themselves.
pub(super) static WARNINGS: &[Warning] = &[
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

/// Facts that only these rules ask for.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "party.blocked_under_744_8_program",
        "Is the blocked party, or blocked owner, designated under a program of 15 CFR 744.8(a)(1): Belarus, Russia or Ukraine orders, FTO, SDGT, NPWMD, SDNT, SDNTK, illicit drugs, TCO?",
    )
    .of_order(),
    Word::yes_no(
        "ofac.authorized",
        "Is the transaction authorized by a license of the Office of Foreign Assets Control, exempt from its rules, or on the terms of one of its general licenses?",
    )
    .of_order(),
    Word::yes_no(
        "release.vulnerability_disclosure_to_huawei",
        "Is this only information to Huawei or its listed affiliates on security weaknesses in their own items, for running networks of third parties?",
    ),
    product(
        "knowledge.product_for_footnote_1_entity",
        "Do you know that the foreign-made item will go into, or serve to make, something that an Entity List entity with footnote 1 makes, buys or orders?",
    ),
    product(
        "knowledge.product_for_footnote_4_entity",
        "Do you know that the foreign-made item will go into, or serve to make, something that an Entity List entity with footnote 4 makes, buys or orders?",
    ),
    product(
        "knowledge.product_for_footnote_5_entity",
        "Do you know that the foreign-made item will go into something that an Entity List entity with footnote 5 makes, buys or orders, or is for a plant in Macau or Country Group D:5 that makes advanced-node logic or DRAM?",
    ),
    Word::yes_no(
        "exporter.footnote_5_rule_reaches",
        "Do the place of export, and the headquarters of the exporter and its ultimate parent, fall under 15 CFR 744.11(a)(2)(v)(A)(1) to (4)?",
    )
    .of_order(),
    Word::yes_no(
        "item.made_in_plant_of_us_technology",
        "Was the foreign-made item produced by a plant, or a major component of one, that is itself a direct product of U.S. technology or software of the entries that the rule names?",
    ),
    Word::yes_no(
        "item.contains_circuit_of_us_technology",
        "Does the foreign-made item contain an integrated circuit that such a plant produced, or one of U.S. origin?",
    ),
];

/// A use for the products of a listed entity; the attestation denies it unless it is given itself.
const fn product(key: &'static str, question: &'static str) -> Word {
    Word::yes_no(key, question).of_order().denied_by(NONE_OF_CONCERN)
}
