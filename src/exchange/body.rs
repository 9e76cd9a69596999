//! Bodies of documents about items, end users and cases.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::handling::{Marked, disclose};
use super::notice::Objective;
use super::subject::{ItemStatement, PartyStatement};
use crate::country::Country;
use crate::determination::Determination;
use crate::fact::Order;
use crate::problem::Problems;

/// A question about an item, and the transaction behind it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Enquiry {
    /// The item.
    pub item: ItemStatement,
    /// What is asked, at least one.
    pub questions: Vec<String>,
    /// The transaction, if it is told.
    pub order: Marked<Option<Order>>,
}
disclose!(Enquiry { open: [item, questions], marked: [order] });

/// The answer.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// The id of the enquiry.
    pub enquiry: String,
    /// In words.
    pub answer: String,
    /// What the rules say of the transaction.
    pub determination: Marked<Option<Determination>>,
}
disclose!(Reply { open: [enquiry, answer], marked: [determination] });

/// A wish to see how an item is used. In China a check by a foreign authority needs the consent of MOFCOM
/// (State Council Decree 792, Art. 38).
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EndUseCheckRequest {
    /// What was delivered.
    pub items: Vec<ItemStatement>,
    /// The country of the visit.
    pub country: Country,
    /// Days proposed, first and last.
    pub proposed: (Date, Date),
    /// Whom to visit.
    pub end_user: Marked<PartyStatement>,
    /// Why.
    pub reason: Marked<String>,
}
disclose!(EndUseCheckRequest { open: [items, country, proposed], marked: [end_user, reason] });

/// What came of it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EndUseCheckResult {
    /// The id of the request.
    pub request: String,
    /// The day of the visit, if there was one.
    #[serde(default)]
    pub visited_on: Option<Date>,
    /// What it showed.
    pub result: CheckResult,
    /// In words.
    pub findings: Marked<String>,
}
disclose!(EndUseCheckResult { open: [request, visited_on, result], marked: [findings] });

/// What an end-use check showed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckResult {
    /// The use is as stated.
    Confirmed,
    /// It is not.
    NotConfirmed,
    /// The check could not be made.
    NotPossible,
    /// The check was declined.
    Declined,
}

/// A statement of end user and end use (Export Control Law of China, Art. 15; 15 CFR 748.10 and .11).
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EndUserStatement {
    /// Items.
    pub items: Vec<ItemStatement>,
    /// Where they are used.
    pub destination: Country,
    /// What for.
    pub end_use: String,
    /// What the end user promises.
    pub undertakings: Vec<Undertaking>,
    /// The day of signature.
    pub signed_on: Date,
    /// The authority that certifies it, if one does.
    #[serde(default)]
    pub certified_by: Option<String>,
    /// Who uses.
    pub end_user: Marked<PartyStatement>,
    /// Who exports and who imports.
    pub traders: Marked<Vec<PartyStatement>>,
    /// The contract.
    pub contract: Marked<String>,
}
disclose!(EndUserStatement {
    open: [items, destination, end_use, undertakings, signed_on, certified_by],
    marked: [end_user, traders, contract],
});

/// What an end user promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Undertaking {
    /// Not for weapons of mass destruction or their delivery.
    NotForWeaponsOfMassDestruction,
    /// Not for another use than stated.
    NotForOtherUses,
    /// Not to a third party without permission of the exporting country.
    NotToThirdPartiesWithoutPermission,
    /// Visits of the exporting country's authority are accepted.
    AcceptsChecks,
}

/// Parties put on or taken off a list.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListingNotice {
    /// The list, such as `cn/control-list`.
    pub list: String,
    /// When it takes effect.
    pub effective: Date,
    /// Parties that are added.
    #[serde(default)]
    pub added: Vec<PartyStatement>,
    /// Parties that are taken off.
    #[serde(default)]
    pub removed: Vec<PartyStatement>,
    /// What the listing means for dealings.
    pub measures: String,
    /// What it serves.
    pub objectives: Vec<Objective>,
    /// Why, in words.
    pub reason: Marked<String>,
}
disclose!(ListingNotice { open: [list, effective, added, removed, measures, objectives], marked: [reason] });

fn some<T>(path: &str, rows: &[T], problems: &mut Problems) {
    if rows.is_empty() {
        problems.add(path, "empty: expected at least one");
    }
}

pub(super) fn check_items(items: &[ItemStatement], problems: &mut Problems) {
    some("body.items", items, problems);
    for (place, item) in items.iter().enumerate() {
        item.check(&format!("body.items[{place}]"), problems);
    }
}

impl Enquiry {
    pub(super) fn check(&self, problems: &mut Problems) {
        self.item.check("body.item", problems);
        some("body.questions", &self.questions, problems);
    }
}

impl Reply {
    pub(super) fn check(&self, problems: &mut Problems) {
        problems.text("body.enquiry", &self.enquiry);
        problems.text("body.answer", &self.answer);
    }
}

impl EndUseCheckRequest {
    pub(super) fn check(&self, problems: &mut Problems) {
        check_items(&self.items, problems);
        let (first, last) = self.proposed;
        if last < first {
            problems
                .add("body.proposed", format!("`{last}` is before `{first}`: expected the first day first"));
        }
    }
}

impl EndUseCheckResult {
    pub(super) fn check(&self, problems: &mut Problems) {
        problems.text("body.request", &self.request);
        let visited = matches!(self.result, CheckResult::Confirmed | CheckResult::NotConfirmed);
        if visited != self.visited_on.is_some() {
            problems.add("body.visited_on", "a check that was made has a day, another has none");
        }
    }
}

impl EndUserStatement {
    pub(super) fn check(&self, problems: &mut Problems) {
        check_items(&self.items, problems);
        problems.text("body.end_use", &self.end_use);
        some("body.undertakings", &self.undertakings, problems);
    }
}

impl ListingNotice {
    pub(super) fn check(&self, problems: &mut Problems) {
        problems.text("body.list", &self.list);
        problems.text("body.measures", &self.measures);
        if self.added.is_empty() && self.removed.is_empty() {
            problems.add("body.added", "empty, as is `removed`: expected at least one party");
        }
    }
}
