//! What a search found.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::country::Country;

use super::align::AlignedToken;
use super::list::{BirthDate, Identifier, LicenseScope, ListDigest, ListId, NameKind, SnapshotRef};
use super::score::Score;
use super::script::Script;

/// How good a hit is, by its score and the thresholds of the policy.
///
/// # Order
/// From weak to exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HitBand {
    /// Above the threshold.
    Possible,
    /// Above the strong threshold.
    Strong,
    /// The same name after normalization.
    Exact,
}

/// What speaks for or against a hit beside the name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
#[non_exhaustive]
pub enum Evidence {
    /// Both name this identifier.
    IdentifierEqual {
        /// As the list prints it.
        identifier: Identifier,
    },
    /// Both have an identifier of one kind and country, and they differ.
    IdentifierDiffers {
        /// As the list prints it.
        identifier: Identifier,
    },
    /// Both name this country.
    CountryAgrees {
        /// The country.
        country: Country,
    },
    /// Both name countries, and none in common.
    CountryDiffers,
    /// The dates of birth are the same day.
    BirthDayEqual {
        /// The date.
        date: BirthDate,
    },
    /// The dates of birth can be one.
    BirthDatePossible {
        /// As the list prints it.
        date: BirthDate,
    },
    /// No listed date of birth can be the party's.
    BirthDateDiffers,
    /// The party's type and the listed one differ.
    KindDiffers,
    /// A weak alias of the entry matches too.
    WeakAlias {
        /// The alias.
        name: String,
        /// How alike it is.
        score: Score,
    },
    /// The matching name is short or generic, so many parties bear it. Inferred, the list does not say so.
    InferredWeakName,
    /// The entry lists an address, not a party: whoever uses it needs a look.
    ListedAddress,
}

impl Evidence {
    /// Which way it points: more than 0 for the hit, less than 0 against it.
    #[must_use]
    pub const fn direction(&self) -> i8 {
        match self {
            Self::IdentifierEqual { .. } => 4,
            Self::BirthDayEqual { .. } => 3,
            Self::CountryAgrees { .. } | Self::BirthDatePossible { .. } | Self::WeakAlias { .. } => 1,
            Self::ListedAddress => 0,
            Self::CountryDiffers | Self::KindDiffers | Self::InferredWeakName => -1,
            Self::BirthDateDiffers => -3,
            Self::IdentifierDiffers { .. } => -2,
        }
    }
}

/// A listed party that may be the one looked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hit {
    /// The listed name that matched.
    pub name: String,
    /// The list.
    pub list: ListId,
    /// The entry's id in the list.
    pub entry: String,
    /// How alike the names are, or 0.95 and more if an identifier is equal.
    pub score: Score,
    /// How good that is.
    pub band: HitBand,
    /// What the name that matched is to the listed party.
    pub name_kind: NameKind,
    /// The name under which the party is listed, if another one matched.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub listed_as: Option<String>,
    /// The party's name or alias that matched, if it was not the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query_alias: Option<String>,
    /// The part of the name field that matched, if it was not the whole field: `MAHAN AIR` of
    /// `MAHAN AIR c/o Some Forwarder`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query_part: Option<String>,
    /// What was laid beside what.
    pub alignment: Vec<AlignedToken>,
    /// What else speaks for or against it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
    /// Countries of the entry.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<Country>,
    /// Which items the entry controls, if the list says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<LicenseScope>,
    /// Footnotes on the entry.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub footnotes: Vec<u8>,
    /// Where the listing was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub citation: Option<String>,
    /// The first day of the listing, if the list says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// The last day of the listing, if the list says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// The content of the entry, for telling later whether it changed.
    pub entry_digest: ListDigest,
}

impl Hit {
    /// Whether the name is the same after normalization and a country agrees: only then may a hit be
    /// taken as confirmed without anybody looking.
    #[must_use]
    pub fn is_identical(&self) -> bool {
        self.band == HitBand::Exact
            && self.evidence.iter().any(|evidence| matches!(evidence, Evidence::CountryAgrees { .. }))
            && self.evidence.iter().all(|evidence| evidence.direction() >= 0)
    }

    /// The sum of what speaks for and against it.
    #[must_use]
    pub fn evidence_balance(&self) -> i32 {
        self.evidence.iter().map(|evidence| i32::from(evidence.direction())).sum()
    }
}

/// Everything a search says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchOutcome {
    /// The hits, best first.
    pub hits: Vec<Hit>,
    /// How many hits were left out because there were more than the policy wants.
    #[serde(default)]
    pub left_out: usize,
    /// Scripts of the query in which some entries have no name: there, no hit means nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_comparable: Vec<Script>,
    /// The lists with such entries, and how many.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_compared: Vec<NotCompared>,
    /// Why nothing was looked for, if nothing was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_screened: Option<NotScreened>,
    /// The lists that were consulted.
    pub lists: Vec<SnapshotRef>,
    /// The version of the matching rules: scores of different versions are not comparable.
    pub matcher: u32,
}

/// Entries of a list that have no name in any script of the query.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotCompared {
    /// The list.
    pub list: ListId,
    /// How many of its entries.
    pub entries: usize,
}

/// Why a party was not screened at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum NotScreened {
    /// The name holds no word that could be anybody's: empty, punctuation, a title, `unknown`.
    NothingToCompare,
    /// The lists hold no entry.
    NoEntries,
}

impl SearchOutcome {
    /// Whether the party is clear: no hit, and its name could be compared with every entry of lists that
    /// have some.
    #[must_use]
    pub fn is_clear(&self) -> bool {
        self.hits.is_empty()
            && self.not_comparable.is_empty()
            && self.not_screened.is_none()
            && !self.lists.is_empty()
    }
}

/// Two names compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PairOutcome {
    /// How alike they are.
    pub score: Score,
    /// What was laid beside what.
    pub alignment: Vec<AlignedToken>,
    /// Whether the names are written in scripts that cannot be compared: then the score says nothing.
    pub comparable: bool,
}
