//! Which questions are asked, and in which order.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::{Determination, Missing, RegimeDetermination};
use crate::citation::Text;
use crate::screen::{Decision, LineView, MissingFact};

/// How many questions are asked at a time.
const AT_A_TIME: usize = 5;

impl RegimeDetermination {
    /// What to ask next under this regime: the most decisive first, at most five. What follows from
    /// another open question is not asked before that one is answered.
    pub fn next_questions(&self) -> impl Iterator<Item = &Missing> {
        self.missing.iter().filter(|missing| missing.covered_by.is_none()).take(AT_A_TIME)
    }
}

impl Determination {
    /// The questions of all lines and regimes, each once, the most decisive first, at most five.
    pub(super) fn ask_first(&self) -> Vec<Missing> {
        let mut asked: Vec<Missing> = Vec::new();
        for regime in self.lines.iter().flat_map(|line| &line.regimes) {
            for missing in regime.missing.iter().filter(|missing| missing.covered_by.is_none()) {
                let same =
                    |known: &&mut Missing| known.fact == missing.fact && known.subject == missing.subject;
                match asked.iter_mut().find(same) {
                    Some(known) => {
                        known.would_settle += missing.would_settle;
                        known.exceptions.retain(|_| !missing.exceptions.is_empty());
                    }
                    None => asked.push(missing.clone()),
                }
            }
        }
        // Stable: of those that settle as much, the first in the order of the lines stays the first.
        asked.sort_by_key(|missing| (!missing.exceptions.is_empty(), usize::MAX - missing.would_settle));
        asked.truncate(AT_A_TIME);
        asked
    }
}

/// Collects missing facts and how much each would settle.
#[derive(Default)]
pub(super) struct Questions {
    facts: BTreeMap<MissingFact, Asked>,
    /// By symbol and what it needs.
    exceptions: Vec<(Text, Vec<MissingFact>)>,
}

#[derive(Default)]
struct Asked {
    /// Open rules of which it is the only missing fact.
    alone: usize,
    /// Open rules that ask for it.
    mentioned: usize,
}

impl Questions {
    /// Counts the facts that keep one rule open.
    pub(super) fn add(&mut self, facts: &[MissingFact]) {
        for missing in facts {
            let asked = self.facts.entry(*missing).or_default();
            asked.alone += usize::from(facts.len() == 1);
            asked.mentioned += 1;
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.facts.is_empty()
    }

    /// Notes the facts that keep an exception open.
    pub(super) fn add_exception(&mut self, symbol: Text, facts: Vec<MissingFact>) {
        self.exceptions.push((symbol, facts));
    }

    /// Adds what would answer open questions without their being asked, and counts what that settles.
    fn add_deniers(&mut self, view: &LineView<'_>, decision: &Decision) {
        let covered: Vec<MissingFact> = self.facts.keys().copied().collect();
        for missing in covered {
            let mut missing = missing;
            while let Some(denier) = view.denier(missing) {
                if self.facts.contains_key(&denier) {
                    break;
                }
                let alone = view.settled_by(denier, decision);
                self.facts.insert(denier, Asked { alone, mentioned: alone });
                missing = denier;
            }
        }
    }

    /// The most decisive first; behind them those that another open question covers; then those that only
    /// exceptions ask for, the exception with the fewest first.
    pub(super) fn ranked(mut self, view: &LineView<'_>, decision: &Decision) -> Vec<Missing> {
        self.add_deniers(view, decision);
        let mut facts: Vec<(MissingFact, Asked)> = self.facts.into_iter().collect();
        facts.sort_by(|(a_fact, a), (b_fact, b)| {
            (b.alone, b.mentioned, a_fact).cmp(&(a.alone, a.mentioned, b_fact))
        });
        let known: Vec<MissingFact> = facts.iter().map(|(fact, _)| *fact).collect();
        let mut ranked: Vec<Missing> =
            facts.into_iter().map(|(fact, asked)| missing(view, fact, asked.alone)).collect();
        ranked.sort_by_key(|missing| missing.covered_by.is_some());
        self.exceptions.sort_by_key(|(_, facts)| facts.len());
        let mut optional: Vec<(MissingFact, Missing)> = Vec::new();
        for (symbol, facts) in self.exceptions {
            for fact in facts.into_iter().filter(|fact| !known.contains(fact)) {
                match optional.iter_mut().find(|(known, _)| *known == fact) {
                    Some((_, missing)) => missing.exceptions.push(symbol.clone()),
                    None => {
                        let exceptions = [symbol.clone()].into();
                        optional.push((fact, Missing { exceptions, ..missing(view, fact, 0) }));
                    }
                }
            }
        }
        ranked.extend(optional.into_iter().map(|(_, missing)| missing));
        ranked
    }
}

/// A missing fact in words.
pub(super) fn missing(view: &LineView<'_>, fact: MissingFact, would_settle: usize) -> Missing {
    let question = view.question(fact);
    Missing {
        fact: question.fact,
        subject: question.subject,
        question: question.question,
        would_settle,
        kind: question.kind,
        place: question.place,
        unit: question.unit,
        choices: question.choices,
        covered_by: question.covered_by,
        exceptions: Vec::new(),
    }
}
