//! Iran: 15 CFR 746.7.

use super::super::places::{FROM_ALLIES, NOT_FROM_ALLIES};
use super::{CHAPTER, EXPORTS, FOREIGN_MADE};
use crate::regime::table::{ALWAYS, Codes, Looked, Places, Rule, Warning, When, Word, looked, looked_when};
use crate::rule::{RequirementClass, ReviewPolicy};

/// Rules by paragraph. No exception overcomes them (746.7(c)).
pub(super) static RULES: &[Rule] = &[
    Rule::license(
        "us-ear/746.7/a/1/i",
        CHAPTER,
        RequirementClass::Embargo,
        "items of the list to Iran: those with a chart column for CB, NP, NS, MT, RS, CC or AT, and the entries named",
        &["15 CFR 746.7(a)(1)(i)"],
    )
    .to(IRAN)
    .item(LISTED)
    .when(EXPORTS)
    .reviews(REVIEW),
    Rule::license(
        "us-ear/746.7/a/1/ii",
        CHAPTER,
        RequirementClass::Embargo,
        "items of supplement no. 7 to Iran",
        &["15 CFR 746.7(a)(1)(ii)"],
    )
    .to(IRAN)
    .when(When::All(&[
        EXPORTS,
        When::Is("item.in_supplement_7_to_part_746"),
        // 746.7(a)(1)(v): EAR99 content sent from there is not counted.
        When::NoneOf(&[When::All(&[When::AsContent, When::Basket, FROM_ALLIES])]),
    ]))
    .reviews(REVIEW),
    Rule::license(
        "us-ear/746.7/a/1/iii",
        CHAPTER,
        RequirementClass::Embargo,
        "foreign-made products of U.S. technology in or to Iran, under the Iran product rule",
        &["15 CFR 746.7(a)(1)(iii)", "15 CFR 746.7(a)(1)(iv)", "15 CFR 734.9(j)"],
    )
    .to(IRAN)
    .when(When::All(&[
        FOREIGN_MADE,
        When::Is("item.under_iran_product_rule"),
        NOT_FROM_ALLIES,
        When::IsNot("item.excluded_from_iran_product_rule"),
        When::IsNot("ofac.authorized"),
    ]))
    .reviews(REVIEW),
    Rule::license(
        "us-ear/746.7/e",
        CHAPTER,
        RequirementClass::Embargo,
        "any item to Iran that the Iranian Transactions Regulations prohibit: the authorization of the Office of Foreign Assets Control is needed whether or not these regulations ask for a license",
        &["15 CFR 746.7(e)", "31 CFR part 560"],
    )
    .to(IRAN)
    .when(When::All(&[
        EXPORTS,
        When::IsNot("ofac.authorized"),
        When::IsNot("ofac.iran_rules_do_not_reach"),
    ]))
    .reviews(&[looked(
        ReviewPolicy::NotStated,
        "the Office of Foreign Assets Control decides",
        &["15 CFR 746.7(a)(2)"],
    )]),
];

const IRAN: Places = Places::of(&["IR"]);

/// Where a reason has rows with a chart column, or the entry is named.
const LISTED: When = When::Any(&[
    When::All(&[
        When::NoneOf(&[When::Code(WITHOUT_COLUMN)]),
        When::Any(&[
            When::ControlledFor("AT"),
            When::ControlledFor("NS"),
            When::ControlledFor("RS"),
            When::ControlledFor("CB"),
            When::ControlledFor("NP"),
            When::ControlledFor("MT"),
            When::ControlledFor("CC"),
        ]),
    ]),
    When::Code(NAMED),
    When::All(&[
        When::Code(Codes::of(&["5D001", "5E001.a"])),
        When::For(Codes::of(&["5A001.f.1", "5D001.a"])),
    ]),
]);

const NAMED: Codes = Codes::of(&[
    "0A503",
    "0A980",
    "0A982",
    "0A983",
    "0E982",
    "1C355",
    "1C395",
    "1C980",
    "1C982",
    "1C983",
    "1C984",
    "2A994",
    "2D994",
    "2E994",
    "5A001.f.1",
    "5A980",
    "5D980",
    "5E980",
]);

/// Entries whose rows name their destinations and show none of the columns (part 774, supplement no. 1,
/// text of 2026-08-07), and that the paragraph does not name.
const WITHOUT_COLUMN: Codes = Codes::of(&[
    "0A981", "0A998", "0A999", "0B999", "0D999", "1A999", "1B999", "1C988", "1C999", "1D999", "2A999",
    "2B999", "3A999", "8D999",
]);

const REVIEW: &[Looked] = &[
    looked_when(
        ReviewPolicy::CaseByCase,
        "humanitarian reasons, safety of civil aviation and of U.S.-origin aircraft",
        When::Any(&[When::Is("end_use.humanitarian"), When::Is("end_use.flight_safety")]),
        &["15 CFR 746.7(b)"],
    ),
    looked(ReviewPolicy::PolicyOfDenial, "generally denied", &["15 CFR 746.7(b)"]),
];

/// Notices.
pub(super) static WARNINGS: &[Warning] = &[Warning {
    kind: "not_evaluated",
    text: "Iran: the Office of Foreign Assets Control administers the embargo (31 CFR part 560), also on items that are in no entry of the list; its authorization counts as one of BIS (15 CFR 746.7(a)(2)).",
    when: When::To(IRAN),
    span: ALWAYS,
}];

/// Facts that these rules ask for.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "item.under_iran_product_rule",
        "Is the foreign-made item subject to the regulations under the Iran product rule, 15 CFR 734.9(j)?",
    ),
    Word::yes_no(
        "item.excluded_from_iran_product_rule",
        "Is the foreign-made item food, medicine or a medical device in no entry of the list, or an item for communications on the terms of 15 CFR 746.7(a)(1)(iv)(B)?",
    ),
    Word::yes_no(
        "ofac.iran_rules_do_not_reach",
        "Do the Iranian Transactions Regulations (31 CFR part 560) not prohibit this transaction at all?",
    )
    .of_order(),
    Word::yes_no("end_use.flight_safety", "Is the item for the safety of civil flight?"),
];
