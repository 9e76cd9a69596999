//! A rule set: one regime's law as versioned data.

mod chapter;
mod derivation;
mod diagnostic;
mod document;
mod entry;
mod group;
mod known_on;
mod moved;
mod overlay;
mod places;
mod retention;
mod tables;
mod tariff;
mod validate;

use alloc::vec::Vec;

use jiff::civil::Date;
use semver::{Version, VersionReq};
use serde::{Deserialize, Serialize};

pub use self::chapter::Chapter;
pub use self::derivation::{Derivation, DerivedFact};
pub use self::diagnostic::{Diagnostic, DiagnosticCode, Severity};
pub use self::document::{OverlayDocument, RuleSetDocument, SchemaNumber};
pub use self::entry::{Entry, EntryStatus};
pub use self::group::{CountryGroup, Member, Reading};
pub use self::moved::MovedEntry;
pub use self::overlay::{Days, Extends, Overlay, OverlayError, Override, PolicyRule};
pub(crate) use self::overlay::{layered, override_window, own_id};
pub(crate) use self::places::{PlacesOn, resolve};
pub use self::retention::Retention;
pub(crate) use self::tables::{NamedRow, tables};
pub use self::tariff::TariffHint;
pub use self::validate::Limits;
use crate::citation::Text;
use crate::code::Regime;
use crate::country::Country;
use crate::fact::FactDefinition;
use crate::rule::{Condition, Criterion, Eligibility, Exception, Requirement, Restriction};
use crate::window::Window;

/// The law of one regime, or a layer above it, with its version and what it covers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleSet {
    /// Whose law it is.
    pub regime: Regime,
    /// The country that makes the law: content of this origin is counted.
    pub home: Country,
    /// What it is called, for people.
    pub title: Text,
    /// Its version: patch = transcription corrected; minor = law added or tightened; major = something
    /// loosened or removed.
    pub version: Version,
    /// Which versions of this crate can read it.
    pub engine: VersionReq,
    /// The last day through which sources were read; later orders carry a caveat.
    pub verified_through: Date,
    /// Where changes of the law are published: what to look through for what came later; empty: not said.
    #[serde(default = "nowhere", skip_serializing_if = "str::is_empty")]
    pub published_in: Text,
    /// When a transaction is subject to the regime at all.
    pub subject: Condition,
    /// Sources in law of that.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subject_citations: Vec<Text>,
    /// Parts with their coverage.
    pub chapters: Vec<Chapter>,
    /// The facts its rules ask for.
    pub vocabulary: Vec<FactDefinition>,
    /// Facts that follow from others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub derived: Vec<DerivedFact>,
    /// Country groups, and chart columns, which are groups too.
    pub groups: Vec<CountryGroup>,
    /// Territories that are read as another country.
    pub readings: Vec<Reading>,
    /// The entries of the list.
    pub entries: Vec<Entry>,
    /// Parameters that classify.
    pub criteria: Vec<Criterion>,
    /// What is demanded.
    pub requirements: Vec<Requirement>,
    /// What overcomes it.
    pub exceptions: Vec<Exception>,
    /// Which entries grant which exceptions.
    pub eligibility: Vec<Eligibility>,
    /// What takes exceptions away.
    pub restrictions: Vec<Restriction>,
    /// What else the reader must know.
    pub notices: Vec<Notice>,
    /// Tariff codes that point at entries.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tariff_hints: Vec<TariffHint>,
    /// Codes whose items went elsewhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub moved: Vec<MovedEntry>,
}

fn nowhere() -> Text {
    Text::Borrowed("")
}

/// A caveat that goes with every determination for which its condition is true.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// The kind of caveat, such as `not_evaluated`.
    pub kind: Text,
    /// In a few words, with the authority to ask.
    pub text: Text,
    /// When it is shown.
    pub condition: Condition,
    /// In which span.
    #[serde(default)]
    pub window: Window,
}
