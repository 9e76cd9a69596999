//! What is looked for, and how.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::hash::{Hash, Hasher};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::country::Country;

use super::list::{BirthDate, Identifier, ListDigest, ListId};
use super::score::Score;
use super::table::OFAC_LISTS;
use super::token::PartyKind;

/// A party to look for. Only the name is needed; everything else is evidence beside it and never lowers
/// the score of a name for being absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, from = "QueryForm")]
pub struct PartyQuery {
    /// The name.
    pub name: String,
    /// Other names of the party.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// What the party is, if known.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<PartyKind>,
    /// Countries of address, registration, nationality.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<Country>,
    /// Addresses, each in one line. They are compared with addresses that are listed themselves.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub addresses: Vec<String>,
    /// Dates of birth, or one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dates_of_birth: Vec<BirthDate>,
    /// Identifiers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub identifiers: Vec<Identifier>,
    /// What was given as a country or a date of birth and cannot be read as one, as given. It is no evidence
    /// either way, and no reason to look for nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unread: Vec<String>,
}

impl Hash for PartyQuery {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self { name, aliases, kind, countries, addresses, dates_of_birth, identifiers, unread } = self;
        (name, aliases, kind, countries, addresses, dates_of_birth, identifiers).hash(state);
        // Digests of parties whose fields were all read stay what they were: decisions are kept with them.
        if !unread.is_empty() {
            unread.hash(state);
        }
    }
}

/// A query as it is read.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "PartyQuery")]
struct QueryForm {
    name: String,
    aliases: Vec<String>,
    #[serde(rename = "type")]
    kind: Option<PartyKind>,
    countries: Vec<String>,
    addresses: Vec<String>,
    dates_of_birth: Vec<String>,
    identifiers: Vec<Identifier>,
    unread: Vec<String>,
}

impl From<QueryForm> for PartyQuery {
    fn from(form: QueryForm) -> Self {
        let mut unread = form.unread;
        let mut countries = Vec::with_capacity(form.countries.len());
        for code in form.countries {
            match code.parse() {
                Ok(country) => countries.push(country),
                Err(_) => unread.push(code),
            }
        }
        let mut dates_of_birth = Vec::with_capacity(form.dates_of_birth.len());
        for date in form.dates_of_birth {
            match date.parse() {
                Ok(date) => dates_of_birth.push(date),
                Err(_) => unread.push(date),
            }
        }
        Self {
            name: form.name,
            aliases: form.aliases,
            kind: form.kind,
            countries,
            addresses: form.addresses,
            dates_of_birth,
            identifiers: form.identifiers,
            unread,
        }
    }
}

impl PartyQuery {
    /// A query for a name alone.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self { name: name.into(), ..Self::default() }
    }

    /// The digest of everything that is known of the party, for telling later whether it changed.
    #[must_use]
    pub fn digest(&self) -> ListDigest {
        ListDigest::of(self)
    }

    /// The same query for a party of this kind.
    #[must_use]
    pub fn kind(mut self, kind: Option<PartyKind>) -> Self {
        self.kind = kind;
        self
    }

    /// The same query with one more country.
    #[must_use]
    pub fn country(mut self, country: Country) -> Self {
        self.countries.push(country);
        self
    }
}

/// What a weak alias is good for. OFAC "does not expect that persons will screen for weak AKAs, but
/// expects that such AKAs may be used to help determine whether a hit arising from other information is
/// accurate" (FAQ 124).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WeakAliasPolicy {
    /// As the authority of the list says: [`WeakAliasPolicy::ConfirmOnly`] on OFAC's lists,
    /// [`WeakAliasPolicy::ExactOnly`] on all others, whose authorities say nothing of the kind.
    #[default]
    ByAuthority,
    /// Weak aliases are not looked at.
    Ignore,
    /// A weak alias makes a hit, a possible one, only if it is the same name after normalization and a date
    /// of birth or a country agrees; otherwise it is reported as evidence of a hit made by other information.
    ConfirmOnly,
    /// A weak alias makes a hit if it is the same name after normalization.
    ExactOnly,
    /// A weak alias is a name like any other.
    Full,
}

/// How to search.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SearchPolicy {
    /// Names below this score are no hits.
    pub threshold: Score,
    /// From here on a hit is strong.
    pub strong: Score,
    /// What weak aliases are good for.
    pub weak_aliases: WeakAliasPolicy,
    /// The same for single lists.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub weak_aliases_of: BTreeMap<ListId, WeakAliasPolicy>,
    /// At most this many hits are returned, best first; how many there were is said.
    pub most_hits: usize,
    /// The day for which lists are read: denial orders end. Without it, ended entries are hits too.
    pub as_of: Option<Date>,
}

impl Default for SearchPolicy {
    fn default() -> Self {
        Self {
            threshold: Score::from_per_mille(700),
            strong: Score::from_per_mille(850),
            weak_aliases: WeakAliasPolicy::default(),
            weak_aliases_of: BTreeMap::new(),
            most_hits: 100,
            as_of: None,
        }
    }
}

impl SearchPolicy {
    /// What weak aliases on this list are good for.
    #[must_use]
    pub fn weak_aliases_on(&self, list: &ListId) -> WeakAliasPolicy {
        match self.weak_aliases_of.get(list).copied().unwrap_or(self.weak_aliases) {
            WeakAliasPolicy::ByAuthority if OFAC_LISTS.contains(&list.as_str()) => {
                WeakAliasPolicy::ConfirmOnly
            }
            WeakAliasPolicy::ByAuthority => WeakAliasPolicy::ExactOnly,
            policy => policy,
        }
    }

    /// The default policy with another threshold.
    #[must_use]
    pub fn with_threshold(threshold: Score) -> Self {
        Self { threshold, ..Self::default() }
    }
}
