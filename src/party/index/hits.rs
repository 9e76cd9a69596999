//! From names that match to hits: one for each listed party, with its evidence.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use crate::party::field::parts;
use crate::party::hit::{Evidence, Hit, HitBand, NotScreened, SearchOutcome};
use crate::party::list::{ListEntry, NameKind};
use crate::party::query::{PartyQuery, SearchPolicy, WeakAliasPolicy};
use crate::party::score::Score;
use crate::party::token::PartyKind;

use super::coverage::{Coverage, ScriptSet};
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

/// A name to look for, and where in the query it stands.
struct Asked {
    name: QueryName,
    /// The alias or address, if it is not the party's first name.
    alias: Option<String>,
    /// The part of the field, if it is not the whole.
    part: Option<String>,
}

/// A part of a field with a single word in it must be that name, not one like it.
pub(super) const LONE_PART: Score = Score::from_per_mille(900);

impl Index {
    pub(super) fn search_in(
        &self,
        query: &PartyQuery,
        policy: &SearchPolicy,
        strategy: Strategy,
    ) -> SearchOutcome {
        let mut scratch = Scratch::default();
        let mut asked: Vec<Asked> = Vec::with_capacity(1 + query.aliases.len());
        let mut found: Vec<Found> = Vec::new();
        let mut scripts = ScriptSet::default();
        let mut nothing_to_compare = true;
        let names = core::iter::once((&query.name, None));
        for (field, alias) in names.chain(query.aliases.iter().map(|alias| (alias, Some(alias.clone())))) {
            let parts = parts(field).into_iter().map(Some);
            for part in core::iter::once(None).chain(parts) {
                let text = part.as_deref().unwrap_or(field);
                let name = self.prepare(text, query.kind, strategy, &mut scratch);
                let number = asked.len();
                let least = if part.is_some() && name.is_lone() { LONE_PART } else { Score::ZERO };
                let threshold = policy.threshold.max(least);
                self.find(&name, threshold, strategy, &mut scratch, &mut |name, score| {
                    found.push(Found { name, score, query: number });
                });
                self.find_whole(&name, query.kind, strategy, &mut |name, score| {
                    if score >= threshold {
                        found.push(Found { name, score, query: number });
                    }
                });
                if part.is_none() {
                    nothing_to_compare &= name.is_empty(&self.lexicon);
                    scripts.add(name.scripts());
                }
                asked.push(Asked { name, alias: alias.clone(), part });
            }
        }
        for text in &query.addresses {
            let name = self.prepare(text, None, Strategy::Exhaustive, &mut scratch);
            let number = asked.len();
            for (at, listed) in (0_u32..).zip(&self.names) {
                if listed.role != NameKind::Address || listed.place == 0 {
                    continue;
                }
                let options = (true, Score::ZERO);
                let pieces = pieces_of(&name);
                let score = self.score(&name, &pieces, at, options, &mut Vec::new(), &mut scratch);
                if score >= policy.threshold && score > Score::ZERO {
                    found.push(Found { name: at, score, query: number });
                }
            }
            asked.push(Asked { name, alias: Some(text.clone()), part: None });
        }

        let mut best: BTreeMap<u32, Vec<Found>> = BTreeMap::new();
        for candidate in found {
            let Some(name) = self.names.get(candidate.name as usize) else { continue };
            let Some(entry) = self.entry(name.entry) else { continue };
            let ended = policy.as_of.is_some_and(|day| !entry.in_force(day));
            if ended || excluded(query.kind, entry.kind) {
                continue;
            }
            let policy_of_list = policy.weak_aliases_on(&entry.list);
            if name.role == NameKind::WeakAlias && policy_of_list == WeakAliasPolicy::Ignore {
                continue;
            }
            best.entry(name.entry).or_default().push(candidate);
        }
        for number in self.with_identifiers(&query.identifiers, strategy) {
            let in_force = |entry: &ListEntry| policy.as_of.is_none_or(|day| entry.in_force(day));
            if self.entry(number).is_some_and(in_force) {
                best.entry(number).or_default();
            }
        }

        let mut hits: Vec<(u32, Hit)> = Vec::with_capacity(best.len());
        for (entry, candidates) in best {
            if let Some(hit) = self.hit(entry, &candidates, query, policy, &asked, &mut scratch) {
                hits.push((entry, hit));
            }
        }
        hits.sort_by_key(|(entry, hit)| {
            (core::cmp::Reverse(hit.score), core::cmp::Reverse(hit.evidence_balance()), *entry)
        });
        let left_out = hits.len().saturating_sub(policy.most_hits);
        hits.truncate(policy.most_hits);
        let not_compared = self.coverage.not_compared(scripts);
        let not_screened = if self.lists.iter().all(|list| list.entries == 0) {
            Some(NotScreened::NoEntries)
        } else {
            (nothing_to_compare && hits.is_empty()).then_some(NotScreened::NothingToCompare)
        };
        SearchOutcome {
            hits: hits.into_iter().map(|(_, hit)| hit).collect(),
            left_out,
            not_comparable: if not_compared.is_empty() { Vec::new() } else { Coverage::scripts_of(scripts) },
            not_compared,
            not_screened,
            lists: self.references(),
            matcher: MATCHER_VERSION,
        }
    }

    /// The hit for one entry, from its names that matched.
    fn hit(
        &self,
        entry_number: u32,
        candidates: &[Found],
        query: &PartyQuery,
        policy: &SearchPolicy,
        asked: &[Asked],
        scratch: &mut Scratch,
    ) -> Option<Hit> {
        let entry = self.entry(entry_number)?;
        let weak = |found: &Found| {
            self.names.get(found.name as usize).is_some_and(|name| name.role == NameKind::WeakAlias)
        };
        let mut evidence = evidence::collect(entry, query);
        let agrees = evidence.iter().any(|item| {
            matches!(
                item,
                Evidence::BirthDayEqual { .. }
                    | Evidence::BirthDatePossible { .. }
                    | Evidence::CountryAgrees { .. }
            )
        });
        let exact_alias = |found: &Found| found.score == Score::ONE;
        let weak_policy = policy.weak_aliases_on(&entry.list);
        let makes_hit = |found: &&Found| match weak_policy {
            _ if !weak(found) => true,
            WeakAliasPolicy::Full => true,
            WeakAliasPolicy::ConfirmOnly => exact_alias(found) && agrees,
            WeakAliasPolicy::ExactOnly | WeakAliasPolicy::ByAuthority => exact_alias(found),
            WeakAliasPolicy::Ignore => false,
        };
        let found = candidates
            .iter()
            .filter(makes_hit)
            .min_by_key(|found| (core::cmp::Reverse(found.score), weak(found), found.query, found.name));
        let identified = evidence.iter().any(|item| matches!(item, Evidence::IdentifierEqual { .. }));
        if found.is_none() && !identified {
            return None;
        }
        let mut told: Vec<u32> = found.map(|found| found.name).into_iter().collect();
        for candidate in candidates.iter().filter(|candidate| weak(candidate)) {
            if told.contains(&candidate.name) {
                continue;
            }
            told.push(candidate.name);
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
        // What the list itself calls weak proves nothing, however exact.
        let by_weak_alias = weak_policy != WeakAliasPolicy::Full && found.is_some_and(weak);
        let exact = score == Score::ONE && !by_weak_alias;
        if identified {
            score = score.max(Score::from_per_mille(950));
        }
        let name = found.and_then(|found| self.names.get(found.name as usize));
        let place = name.map_or(0, |name| usize::from(name.place));
        let listed = entry.names.get(place)?;
        let mut alignment = Vec::new();
        let asked = found.and_then(|found| asked.get(found.query));
        if let (Some(found), Some(asked)) = (found, asked) {
            let pieces = pieces_of(&asked.name);
            let mut targets = Vec::new();
            self.score(&asked.name, &pieces, found.name, (true, Score::ZERO), &mut targets, scratch);
            alignment = scratch.aligner.explain(&pieces, &targets);
            if evidence::is_weak_name(&targets) {
                evidence.push(Evidence::InferredWeakName);
            }
        }
        let band = if exact {
            HitBand::Exact
        } else if score >= policy.strong && !by_weak_alias {
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
            query_alias: asked.and_then(|asked| asked.alias.clone()),
            query_part: asked.and_then(|asked| asked.part.clone()),
            alignment,
            evidence,
            countries: entry.countries.clone(),
            scope: requirement.map(|requirement| requirement.scope),
            footnotes: requirement.map(|requirement| requirement.footnotes.clone()).unwrap_or_default(),
            citation: entry.citation.clone(),
            from: entry.from,
            until: entry.until,
            entry_digest: self.entry_digest(entry_number),
        })
    }
}

/// A ship is no person, whatever its name.
fn excluded(query: Option<PartyKind>, listed: Option<PartyKind>) -> bool {
    let thing = |kind| matches!(kind, Some(PartyKind::Vessel | PartyKind::Aircraft));
    thing(query) && listed == Some(PartyKind::Person) || thing(listed) && query == Some(PartyKind::Person)
}
