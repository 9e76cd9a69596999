//! What came out: a determination, its serde form, its explanation.

mod build;
mod compare;
mod explain;
mod join;
mod otherwise;
mod questions;

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use jiff::civil::Date;
use semver::Version;
use serde::{Deserialize, Serialize};

pub use self::compare::{Side, SideBySide, SideRequirement};
pub use self::explain::Explanation;
use crate::citation::Text;
use crate::code::Regime;
use crate::country::Country;
use crate::fact::{Activity, AnswerKind, AnswerPlace, Reference};
use crate::rule::{Level, ReviewPolicy};
use crate::rule_set::Overlay;
use crate::window::LegalReading;

/// The answer to an order, in the JSON form of the contract.
///
/// Unknown fields are ignored when one is read: later versions may say more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Determination {
    /// The order's id.
    pub order: String,
    /// The day whose law was applied.
    pub as_of: Date,
    /// What is planned.
    pub activity: Activity,
    /// Where the items are.
    pub from: Country,
    /// Where they go; absent for deemed exports.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Country>,
    /// What the law requires of the order: the most restrictive of its lines, at both ends.
    pub outcome: Outcome,
    /// What the order desk does.
    pub disposition: Disposition,
    /// The answer if the open questions of law that are asked were read otherwise.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub otherwise: Vec<Otherwise>,
    /// What to ask next, over all lines and regimes: the most decisive first, at most five. What follows from
    /// another open question is not asked before that one is answered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ask: Vec<Missing>,
    /// Line by line, in the order of the lines.
    pub lines: Vec<LineDetermination>,
    /// The host's reference on the order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<Reference>,
    /// The host's references on parties of the order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub party_references: Vec<PartyReference>,
}

/// The host's reference on a party, beside an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartyReference {
    /// The place of the party, from 0.
    pub party: usize,
    /// The reference.
    pub reference: Reference,
}

/// The answer under other readings of the open questions of law that stand in `missing`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Otherwise {
    /// Each question by its id, and how it would be read.
    pub assumptions: BTreeMap<String, LegalReading>,
    /// What would be required then.
    pub outcome: Outcome,
    /// What the order desk would do then.
    pub disposition: Disposition,
}

/// An interval on the ladder of requirements. Facts that are missing widen it; a fact that is added
/// never widens it and never moves it outside what it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Outcome {
    /// What is required whatever the missing facts are.
    pub at_least: Level,
    /// What may be required, depending on them.
    pub at_most: Level,
}

/// Displays the level, or both ends where they differ.
impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.at_least == self.at_most {
            return self.at_least.fmt(f);
        }
        write!(f, "at least {}, at most {}", self.at_least, self.at_most)
    }
}

/// What the order desk does.
///
/// # Order
/// Least to most cautious; of several, the last holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Disposition {
    /// Ship: at most, no license is required.
    Release,
    /// Ship under the exceptions named, and do what they ask.
    ReleaseUnderException,
    /// Find out what is missing first.
    NeedsFacts,
    /// Get a license.
    NeedsLicense,
    /// Do not ship.
    Stop,
}

impl fmt::Display for Disposition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Release => "release",
            Self::ReleaseUnderException => "release under exception",
            Self::NeedsFacts => "needs facts",
            Self::NeedsLicense => "needs license",
            Self::Stop => "stop",
        })
    }
}

/// The answer for one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineDetermination {
    /// The line's id.
    pub line: String,
    /// The host's words for the item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The most restrictive of the regimes, at both ends.
    pub outcome: Outcome,
    /// The most cautious of the regimes.
    pub disposition: Disposition,
    /// The answer if the open questions of law that are asked were read otherwise.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub otherwise: Vec<Otherwise>,
    /// Regime by regime, in the order of loading.
    pub regimes: Vec<RegimeDetermination>,
    /// The host's reference on the line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<Reference>,
    /// The host's reference on the item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item_reference: Option<Reference>,
    /// The host's references on parties that the line has of its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub party_references: Vec<PartyReference>,
}

/// The answer for one line under one regime.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegimeDetermination {
    /// The regime.
    pub regime: Regime,
    /// Which rule set answered.
    pub rule_set: RuleSetVersion,
    /// What the item is.
    pub classification: Vec<ClassificationEntry>,
    /// Why the regime does not reach the transaction, or may not; absent where it plainly does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<SubjectFinding>,
    /// What the law requires, before any exception.
    pub outcome: Outcome,
    /// Whether exceptions overcome it.
    pub authorization: Authorization,
    /// What follows.
    pub disposition: Disposition,
    /// The answer if the open questions of law that are asked were read otherwise.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub otherwise: Vec<Otherwise>,
    /// Requirements that apply or may apply; on request also those that do not.
    pub requirements: Vec<RequirementFinding>,
    /// Exceptions, where something may be required: those that may be used in the order of the rule set, then
    /// those that may not, the closest first.
    pub exceptions: Vec<ExceptionFinding>,
    /// What is missing, the most decisive first.
    pub missing: Vec<Missing>,
    /// What else the reader must know.
    pub caveats: Vec<Caveat>,
}

/// A rule set by id and version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleSetVersion {
    /// The regime's id.
    pub id: Regime,
    /// The version of the set.
    pub version: Version,
    /// The last day through which sources were read.
    pub verified_through: Date,
    /// The overlays upon it in whose span the day lies, from the lowest up.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overlays: Vec<OverlayVersion>,
}

/// An overlay by id and version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OverlayVersion {
    /// The overlay's id.
    pub id: String,
    /// Its version.
    pub version: Version,
}

impl OverlayVersion {
    fn of(overlay: &Overlay) -> Self {
        Self { id: overlay.id.to_string(), version: overlay.version.clone() }
    }
}

/// A code of the item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClassificationEntry {
    /// The code.
    pub code: String,
    /// How it was found.
    pub status: ClassificationStatus,
    /// What the entry covers, in a few words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What the code alone would not tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// How a code was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClassificationStatus {
    /// By the exporter.
    Given,
    /// The facts satisfy every criterion.
    Matched,
    /// Facts are missing.
    Possible,
}

impl fmt::Display for ClassificationStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Given => "given",
            Self::Matched => "matched",
            Self::Possible => "possible",
        })
    }
}

/// Whether a regime reaches a transaction that it does not plainly reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubjectStatus {
    /// It does not.
    NotSubject,
    /// Facts are missing.
    Unknown,
}

impl fmt::Display for SubjectStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::NotSubject => "not subject",
            Self::Unknown => "unknown",
        })
    }
}

/// Why a regime does not reach a transaction, or may not.
///
/// Rules that bind wherever the item is, such as those on transfers abroad, are requirements of their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubjectFinding {
    /// Whether it reaches it.
    pub status: SubjectStatus,
    /// What decided or is not known, in words: a few clauses, the most telling first.
    pub because: Vec<String>,
    /// Sources in law of what is subject, if the rule set gives them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub citations: Vec<String>,
}

/// Whether what is required is overcome by exceptions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authorization {
    /// Whether it is.
    pub status: AuthorizationStatus,
    /// By which symbols.
    pub by: Vec<String>,
}

/// Whether what is required is overcome by exceptions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AuthorizationStatus {
    /// Nothing may apply.
    NotNeeded,
    /// Every requirement that applies or may apply is surely overcome.
    Available,
    /// Facts are missing.
    Possible,
    /// Some requirement is not overcome.
    None,
}

impl fmt::Display for AuthorizationStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::NotNeeded => "not needed",
            Self::Available => "available",
            Self::Possible => "possible",
            Self::None => "none",
        })
    }
}

/// Whether a requirement applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RequirementStatus {
    /// It does.
    Applies,
    /// It does not.
    DoesNotApply,
    /// Facts are missing.
    Unknown,
}

impl fmt::Display for RequirementStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Applies => "applies",
            Self::DoesNotApply => "does not apply",
            Self::Unknown => "unknown",
        })
    }
}

/// A requirement that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequirementFinding {
    /// The rule's id.
    pub rule: String,
    /// What it says, in a few words.
    pub summary: String,
    /// Whether it applies.
    pub status: RequirementStatus,
    /// What it demands.
    pub level: Level,
    /// Reason for control.
    pub reason: Option<String>,
    /// Chart column.
    pub column: Option<String>,
    /// What decided, in words.
    pub because: Vec<String>,
    /// Sources in law.
    pub citations: Vec<String>,
    /// How an application would be looked at.
    pub review: ReviewFinding,
    /// A dated statement that the authority does not enforce the text.
    pub enforcement: Option<String>,
}

/// How an application would be looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewFinding {
    /// The policy; of several that may hold, the most severe.
    pub policy: ReviewPolicy,
    /// In a few words, with its source.
    pub text: String,
}

/// Whether an exception may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExceptionStatus {
    /// It overcomes, alone, everything that applies or may apply.
    Available,
    /// It does not, or its terms are not met.
    Unavailable,
    /// Facts are missing.
    Unknown,
}

impl fmt::Display for ExceptionStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Available => "available",
            Self::Unavailable => "unavailable",
            Self::Unknown => "unknown",
        })
    }
}

/// An exception that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExceptionFinding {
    /// Its symbol.
    pub symbol: String,
    /// What it is for, in a few words.
    pub summary: String,
    /// Whether it may be used.
    pub status: ExceptionStatus,
    /// What decided, in a few short sentences, the most telling first.
    pub because: Vec<String>,
    /// What would open or close it, where that is open: what its own terms ask for first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<Missing>,
    /// What its user must do.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub obligations: Vec<String>,
    /// Sources in law.
    pub citations: Vec<String>,
}

/// A fact that is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Missing {
    /// The fact, or the field of the order: see `place`.
    pub fact: Text,
    /// Whom it is about: `order`, `line:<id>`, `party:<index>`, or `line:<id>/party:<index>` where the line has
    /// parties of its own; `law`: it is a question of law, of which `fact` is the id, and
    /// [`Order::assumptions`](crate::Order::assumptions) or the host's policy answers it.
    pub subject: String,
    /// The question to ask.
    pub question: Text,
    /// How many open requirements it would settle alone; of an attestation, where it is given.
    pub would_settle: usize,
    /// What kind of answer it takes.
    #[serde(default, skip_serializing_if = "AnswerKind::is_unstated")]
    pub kind: AnswerKind,
    /// Where the answer goes: among the facts of the subject, or into a field.
    #[serde(default, skip_serializing_if = "AnswerPlace::is_unstated")]
    pub place: AnswerPlace,
    /// The unit of a number, the currency of an amount.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Text>,
    /// The answers there are, where they are few.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Text>,
    /// Another missing fact which, when true, makes this one false, such as an attestation: ask that first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub covered_by: Option<Text>,
    /// The exceptions that it would open or close, where no requirement asks for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<Text>,
}

/// Something else that the reader must know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Caveat {
    /// What kind. Of the engine:
    ///
    /// - `beyond_verified_date`, `before_coverage`, `not_evaluated`, `other_agency`, `stay_expired_unverified`:
    ///   what was not read, or is not here;
    /// - `assumed`: an open question of law was read as the order or the policy of the host says;
    /// - `listing_not_evaluated`: a hit, of a party or an owner, that no loaded rule reads; nothing is released
    ///   until somebody has reviewed it (`party.listings_reviewed`);
    /// - `listed_party`: a hit, of a party or an owner, that rules read and of which none binds;
    /// - `screening_age`: parties screened long before the order, or after it;
    /// - `stayed`, `text_not_enforced`, `override`: what would bind and does not, or not as written;
    /// - `every_paragraph`: rules ask for the paragraph of a code, and whichever it is, as much is required;
    /// - `classification_conflict`, `tariff_hint`: what to compare with the list;
    /// - `value_conflict`: a number that is stated below what the order adds up to;
    /// - `destination`: a stated country of ultimate destination that fits nothing else in the order.
    ///
    /// Notices of a rule set or of an overlay bring kinds of their own, such as `obligation`.
    pub kind: String,
    /// In words.
    pub text: String,
}

impl Outcome {
    /// The most restrictive of two, at both ends.
    fn join(self, other: Self) -> Self {
        Self { at_least: self.at_least.max(other.at_least), at_most: self.at_most.max(other.at_most) }
    }
}
