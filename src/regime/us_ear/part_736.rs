//! General prohibitions that are not spelled out elsewhere: denial orders, transit, known violations.
//!
//! Source: 15 CFR 736.2, eCFR of 2026-02-10. Prohibitions one to three and five to seven are the list, the
//! product and content rules, part 744 and part 746; nine is about the terms of licenses already held.

use crate::regime::table::{ALWAYS, Allowed, Lists, Looked, Places, Rule, When, Word};
use crate::rule::{RequirementClass, ReviewPolicy};

const CHAPTER: &str = "part-736";

/// Rules by paragraph.
pub(super) static RULES: &[Rule] = &[
    // BIS may authorize what an order forbids "on an exceptional basis": so not beyond all authorization.
    Rule::license(
        "us-ear/736.2/b/4",
        CHAPTER,
        RequirementClass::General,
        "a person denied export privileges takes part: the denial order forbids the transaction as far as its terms reach, no exception helps, and BIS authorizes only exceptionally",
        &["15 CFR 736.2(b)(4)", "15 CFR 764.3(a)(2)"],
    )
    // The text forbids outright; that BIS may authorize on an exceptional basis is no license to apply for.
    .prohibited()
    .when(When::Listed(Lists::of(&["us/denied-persons"], &[])))
    .reviews(&[Looked {
        policy: ReviewPolicy::NotStated,
        text: "only on an exceptional basis",
        when: When::Always,
        span: ALWAYS,
        cites: &["15 CFR 736.2(b)(4)(i)"],
    }]),
    Rule::license(
        "us-ear/736.2/b/8",
        CHAPTER,
        RequirementClass::General,
        "transit through, or unloading in, a country to which the item could not go without a license",
        &["15 CFR 736.2(b)(8)"],
    )
    // Unless an exception authorizes it to that country, or it could go there without a license: (b)(8)(i).
    .when(When::All(&[When::Via(TRANSIT), When::LicenseNeededVia(TRANSIT, "transit.license_needed")]))
    // An exception to a country of transit is part of the condition.
    .exceptions(Allowed::None),
    Rule::license(
        "us-ear/736.2/b/10",
        CHAPTER,
        RequirementClass::General,
        "going ahead with an item in the knowledge that a violation has occurred, is about to occur or is intended",
        &["15 CFR 736.2(b)(10)"],
    )
    .prohibited()
    .when(When::Any(&[When::Is("knowledge.diversion"), When::Is("knowledge.violation")])),
];

/// Countries of transit: 15 CFR 736.2(b)(8)(ii).
const TRANSIT: Places = Places::of(&[
    "AM", "AZ", "BY", "KH", "CU", "GE", "KZ", "KG", "LA", "MN", "KP", "RU", "TJ", "TM", "UA", "UZ", "VN",
]);

/// Facts that these rules ask for.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "transit.license_needed",
        "Would the item need a license, which no exception overcomes, if a country of transit were its destination?",
    ),
    Word::yes_no(
        "knowledge.violation",
        "Do you know that export control law was violated with this item, or is about to be, or is meant to be?",
    )
    .of_order()
    .denied_by("end_use.none_of_concern"),
];
