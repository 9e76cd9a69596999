//! The temporary general license that came with the affiliates rule of 2025 (90 FR 47201).
//!
//! Its terms were not read here: whether a transaction is within them is asked. The days are those of the rule.

use jiff::civil::date;

use super::waiver;
use crate::regime::table::{Places, Published, Span, Waiver, When, Word};
use crate::rule::RequirementClass;

const AFFILIATES_RULE: Published = Published("90 FR 47201", Some(date(2025, 9, 30)));

pub(super) static WAIVERS: &[Waiver] = &[Waiver {
    to: Places::of(&["*"]).except(&["E:1", "E:2"]),
    when: When::Is("exceptions.affiliates_license.terms_met"),
    classes: &[RequirementClass::EndUser],
    span: Span::since(date(2025, 9, 29), AFFILIATES_RULE).until(date(2025, 11, 29), AFFILIATES_RULE),
    obligations: &["Keep what shows that each party and the destination meet its terms (15 CFR part 762)."],
    ..waiver(
        "us-ear/736/affiliates-license",
        "TGL",
        "transactions with affiliates of listed parties within the temporary general license of the rule",
        &["90 FR 47201", "15 CFR part 736, supplement no. 1"],
    )
}];

pub(super) static WORDS: &[Word] = &[Word::yes_no(
    "exceptions.affiliates_license.terms_met",
    "Is the transaction within the terms of the temporary general license for affiliates of listed parties (90 FR 47201, 29 September to 28 November 2025): destination, owners and parties?",
)
.of_order()];
