//! Screening the parties of an order.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::adjudication::{Adjudication, PartyListing, PartyScreening};
use super::index::Index;
use super::query::{PartyQuery, SearchPolicy};
use crate::country::Country;
use crate::fact::{Hit, Order, Owner, Screening};

/// Screens every party of an order and of its lines, and every owner, that carries no screening yet.
///
/// What was decided before goes into the result; other hits are possible, or confirmed where the name is
/// identical after normalization and a country agrees. The lists consulted are those that hold an entry: an
/// index without entries clears nobody. A name in a script that the lists cannot be compared with, or in which
/// there is nothing to compare, stays unscreened: no hit would mean nothing. Lists without a date count as of
/// the order's day.
///
/// Returns each search with all that it found, for a host that keeps records.
pub fn screen_parties(
    order: &mut Order,
    index: &Index,
    policy: &SearchPolicy,
    decisions: &[Adjudication],
) -> Vec<PartySearch> {
    let held = index.lists().iter().filter(|list| list.entries > 0);
    let lists = held.map(|list| list.list.to_string()).collect();
    let mut screener = Screener { index, policy, decisions, day: order.date, lists, searches: Vec::new() };
    let of_lines = order.lines.iter_mut().flat_map(|line| line.parties.iter_mut().flatten());
    for party in order.parties.iter_mut().chain(of_lines) {
        if party.screening.is_none() {
            party.screening = screener.screen(&party.name, party.country);
        }
        for owner in party.owners.iter_mut().flatten() {
            screener.screen_owner(owner);
        }
    }
    screener.searches
}

/// A name that was looked for, and what was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartySearch {
    /// What was looked for.
    pub query: PartyQuery,
    /// What was found.
    pub found: PartyScreening,
}

impl PartySearch {
    /// Looks for a party.
    #[must_use]
    pub fn new(query: PartyQuery, index: &Index, policy: &SearchPolicy, decisions: &[Adjudication]) -> Self {
        let found = PartyScreening::new(&query, index.search(&query, policy), decisions);
        Self { query, found }
    }
}

struct Screener<'a> {
    index: &'a Index,
    policy: &'a SearchPolicy,
    decisions: &'a [Adjudication],
    day: Date,
    /// The lists of which the index holds an entry, sorted.
    lists: Vec<String>,
    searches: Vec<PartySearch>,
}

impl Screener<'_> {
    fn screen_owner(&mut self, owner: &mut Owner) {
        if owner.screening.is_none() {
            owner.screening = self.screen(&owner.name, None);
        }
        for owner in owner.owners.iter_mut().flatten() {
            self.screen_owner(owner);
        }
    }

    fn screen(&mut self, name: &str, country: Option<Country>) -> Option<Screening> {
        let mut query = PartyQuery::new(name);
        if let Some(country) = country {
            query = query.country(country);
        }
        let search = PartySearch::new(query, self.index, self.policy, self.decisions);
        let found = search.found.clone();
        self.searches.push(search);
        let nothing_to_compare = !name.chars().any(char::is_alphanumeric);
        if self.lists.is_empty() || found.hits.is_empty() && (nothing_to_compare || !found.is_whole()) {
            return None;
        }
        let dates: Option<Vec<Date>> = found.lists.iter().map(|list| list.date).collect();
        let as_of = dates.and_then(|dates| dates.into_iter().min()).unwrap_or(self.day);
        let hits = found.hits.into_iter().map(Hit::from).collect();
        Some(Screening { as_of, lists: Some(self.lists.clone()), hits })
    }
}

impl From<PartyListing> for Hit {
    fn from(listing: PartyListing) -> Self {
        Self {
            list: listing.list.to_string(),
            entry: listing.hit.name,
            status: listing.status,
            scope: listing.scope,
            // Most lists do not print footnotes: none seen is not none.
            footnotes: (!listing.footnotes.is_empty()).then_some(listing.footnotes),
        }
    }
}
