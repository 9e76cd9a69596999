//! End uses and end users: 15 CFR part 744, eCFR of 2026-07-23 (section 744.23 stands elsewhere).
//!
//! The chapter reaches back to 2022-10-07; where the text of that time differs or was not read, rules have
//! windows, and the part before is not modelled.

mod items;
mod lists;
mod military;
mod proliferation;
mod supplement_2;

use jiff::civil::date;

use crate::fact::Role;
use crate::regime::table::{Allowed, Published, Question, Rule, Said, Span, Suspension, Warning, Word};
use crate::window::{AfterStay, ByItsWords};

/// Rules by subject.
pub(super) static RULES: &[&[Rule]] = &[proliferation::RULES, items::RULES, military::RULES, lists::RULES];

/// Facts by subject.
pub(super) static WORDS: &[&[Word]] =
    &[proliferation::WORDS, items::WORDS, military::WORDS, supplement_2::WORDS, lists::WORDS];

/// Notices.
pub(super) static WARNINGS: &[&[Warning]] = &[lists::WARNINGS];

const CHAPTER: &str = "part-744";

/// The attestation that denies knowledge.
const NONE_OF_CONCERN: &str = "end_use.none_of_concern";

/// Those whose place says where an item is used.
const USERS: &[Role] = &[Role::UltimateConsignee, Role::EndUser];

/// What follows from ownership by listed parties: 15 CFR 744.8(a)(2), 744.11(a)(1), 744.21(a)(3). By its own
/// words the stay of 90 FR 50857 ends and the rule applies again; no document that confirms or extends it was
/// read.
const AFFILIATES: Span = Span::since(date(2025, 9, 29), Published("90 FR 47212", Some(date(2025, 9, 30))))
    .stayed(&[Suspension {
        from: date(2025, 11, 10),
        until: Some(date(2026, 11, 10)),
        by: Published("90 FR 50857", Some(date(2025, 11, 12))),
        then: AfterStay::Unverified,
        question: Some(Question {
            id: "us-ear/744.11/affiliates/after-2026-11-09",
            about: "the rule that parties held by half by listed parties count as listed (90 FR 47201)",
            by_its_words: ByItsWords::Revives,
            notes: &[Said {
                text: "the Secretary of the Treasury said on television that the arrangement of Busan is extended to 2027-01-10",
                by: Published("NBC, as a secondary source reports it", Some(date(2026, 9, 23))),
                weight: "official statement, no instrument",
            }],
        }),
    }]);

/// The temporary general license that came with the rule. Owners that are blocked are not within it, as far as
/// was read.
const AFFILIATES_LICENSE: Allowed = Allowed::Only(&["us-ear/736/affiliates-license"]);
