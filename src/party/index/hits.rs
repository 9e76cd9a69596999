//! From names that match to hits: one for each listed party, with its evidence.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::party::hit::{Evidence, Hit, HitBand, SearchOutcome};
use crate::party::list::{ListSnapshot, NameKind};
use crate::party::query::{PartyQuery, SearchPolicy, WeakAliasPolicy};
use crate::party::score::Score;
use crate::party::token::PartyKind;

use super::prepare::pieces_of;
use super::scratch::{QueryName, Scratch};
use super::search::Strategy;
use super::{Index, MATCHER_VERSION, evidence};

/// A name that matched.
#[derive(Clone, Copy, Debug)]
struct Found {
    name: u32,
    score: Score,
    query: usize,
}

impl Index {
    pub(super) fn search_in(
        &self,
        query: &PartyQuery,
        policy: &SearchPolicy,
        strategy: Strategy,
    ) -> SearchOutcome {
        let mut scratch = Scratch::default();
        let mut queries: Vec<QueryName> = Vec::with_capacity(1 + query.aliases.len());
        let mut found: Vec<Found> = Vec::new();
        for text in core::iter::once(&query.name).chain(&query.aliases) {
            let prepared = self.prepare(text, query.kind, strategy, &mut scratch);
            let number = queries.len();
            self.find(&prepared, policy.threshold, strategy, &mut scratch, &mut |name, score| {
                found.push(Found { name, score, query: number });
            });
            queries.push(prepared);
        }
        let name_queries = queries.len();
        for text in &query.addresses {
            let prepared = self.prepare(text, None, Strategy::Exhaustive, &mut scratch);
            let number = queries.len();
            for (at, name) in self.names.iter().enumerate().filter(|(_, name)| name.role == NameKind::Address)
            {
                if name.place == 0 {
                    continue;
                }
                let Ok(at) = u32::try_from(at) else { break };
                let options = (true, Score::ZERO);
                let pieces = pieces_of(&prepared);
                let score = self.score(&prepared, &pieces, at, options, &mut Vec::new(), &mut scratch);
                if score >= policy.threshold && score > Score::ZERO {
                    found.push(Found { name: at, score, query: number });
                }
            }
            queries.push(prepared);
        }

        let mut best: BTreeMap<u32, Vec<Found>> = BTreeMap::new();
        for candidate in found {
            let Some(name) = self.names.get(candidate.name as usize) else { continue };
            let Some(entry) = self.entry(name.entry) else { continue };
            let ended = policy.as_of.is_some_and(|day| !entry.in_force(day));
            if ended || excluded(query.kind, entry.kind) {
                continue;
            }
            if name.role == NameKind::WeakAlias && policy.weak_aliases == WeakAliasPolicy::Ignore {
                continue;
            }
            best.entry(name.entry).or_default().push(candidate);
        }
        self.add_identifier_hits(query, policy, &mut best);

        let mut hits: Vec<(u32, Hit)> = Vec::with_capacity(best.len());
        for (entry, candidates) in best {
            if let Some(hit) = self.hit(entry, &candidates, query, policy, &queries, &mut scratch) {
                hits.push((entry, hit));
            }
        }
        hits.sort_by_key(|(entry, hit)| {
            (core::cmp::Reverse(hit.score), core::cmp::Reverse(hit.evidence_balance()), *entry)
        });
        let left_out = hits.len().saturating_sub(policy.most_hits);
        hits.truncate(policy.most_hits);
        let scripts: Vec<_> = queries.iter().take(name_queries).flat_map(QueryName::scripts).collect();
        SearchOutcome {
            hits: hits.into_iter().map(|(_, hit)| hit).collect(),
            left_out,
            not_comparable: self.not_comparable(&scripts),
            lists: self.references(),
            matcher: MATCHER_VERSION,
        }
    }

    fn add_identifier_hits(
        &self,
        query: &PartyQuery,
        policy: &SearchPolicy,
        best: &mut BTreeMap<u32, Vec<Found>>,
    ) {
        if query.identifiers.is_empty() {
            return;
        }
        let entries = self.snapshots.iter().flat_map(ListSnapshot::entries);
        for (number, entry) in entries.enumerate() {
            let equal = entry
                .identifiers
                .iter()
                .any(|listed| query.identifiers.iter().any(|own| own.same_as(listed)));
            let in_force = policy.as_of.is_none_or(|day| entry.in_force(day));
            if let (true, true, Ok(number)) = (equal, in_force, u32::try_from(number)) {
                best.entry(number).or_default();
            }
        }
    }

    /// The hit for one entry, from its names that matched.
    fn hit(
        &self,
        entry_number: u32,
        candidates: &[Found],
        query: &PartyQuery,
        policy: &SearchPolicy,
        queries: &[QueryName],
        scratch: &mut Scratch,
    ) -> Option<Hit> {
        let entry = self.entry(entry_number)?;
        let weak = |found: &Found| {
            self.names.get(found.name as usize).is_some_and(|name| name.role == NameKind::WeakAlias)
        };
        let makes_hit = |found: &&Found| match policy.weak_aliases {
            WeakAliasPolicy::Full => true,
            WeakAliasPolicy::ExactOnly => !weak(found) || found.score == Score::ONE,
            WeakAliasPolicy::ConfirmOnly | WeakAliasPolicy::Ignore => !weak(found),
        };
        let found = candidates
            .iter()
            .filter(makes_hit)
            .min_by_key(|found| (core::cmp::Reverse(found.score), found.query, found.name));
        let mut evidence = evidence::collect(entry, query);
        let identified = evidence.iter().any(|item| matches!(item, Evidence::IdentifierEqual { .. }));
        if found.is_none() && !identified {
            return None;
        }
        for candidate in candidates.iter().filter(|candidate| weak(candidate)) {
            if found.is_some_and(|found| found.name == candidate.name) {
                continue;
            }
            if let Some(name) = self.names.get(candidate.name as usize) {
                let text = entry
                    .names
                    .get(usize::from(name.place))
                    .map(|name| name.text.clone())
                    .unwrap_or_default();
                evidence.push(Evidence::WeakAlias { name: text, score: candidate.score });
            }
        }
        let mut score = found.map_or(Score::ZERO, |found| found.score);
        let exact = score == Score::ONE;
        if identified {
            score = score.max(Score::from_per_mille(950));
        }
        let name = found.and_then(|found| self.names.get(found.name as usize));
        let place = name.map_or(0, |name| usize::from(name.place));
        let listed = entry.names.get(place)?;
        let mut alignment = Vec::new();
        let mut query_alias = None;
        if let Some(found) = found {
            if let Some(prepared) = queries.get(found.query) {
                let pieces = pieces_of(prepared);
                let mut targets = Vec::new();
                self.score(prepared, &pieces, found.name, (true, Score::ZERO), &mut targets, scratch);
                alignment = scratch.aligner.explain(&pieces, &targets);
                if evidence::is_weak_name(&targets) {
                    evidence.push(Evidence::InferredWeakName);
                }
            }
            if found.query > 0 {
                query_alias = query
                    .aliases
                    .get(found.query - 1)
                    .or_else(|| query.addresses.get((found.query - 1).checked_sub(query.aliases.len())?))
                    .cloned();
            }
        }
        let band = if exact {
            HitBand::Exact
        } else if score >= policy.strong {
            HitBand::Strong
        } else {
            HitBand::Possible
        };
        let requirement = entry.license_requirement.as_ref();
        Some(Hit {
            name: listed.text.clone(),
            list: entry.list.clone(),
            entry: entry.id.clone(),
            score,
            band,
            name_kind: listed.kind,
            listed_as: (place > 0).then(|| entry.name().into()),
            query_alias,
            alignment,
            evidence,
            countries: entry.countries.clone(),
            scope: requirement.map(|requirement| requirement.scope),
            footnotes: requirement.map(|requirement| requirement.footnotes.clone()).unwrap_or_default(),
            citation: entry.citation.clone(),
            entry_digest: self.entry_digest(entry_number),
        })
    }
}

/// A ship is no person, whatever its name.
fn excluded(query: Option<PartyKind>, listed: Option<PartyKind>) -> bool {
    let thing = |kind| matches!(kind, Some(PartyKind::Vessel | PartyKind::Aircraft));
    thing(query) && listed == Some(PartyKind::Person) || thing(listed) && query == Some(PartyKind::Person)
}
