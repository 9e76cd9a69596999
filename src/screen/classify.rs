//! What an item is under one regime: codes given by the exporter, codes matched by facts.

use alloc::vec::Vec;

use super::code_index::CodeIndex;
use super::context::Context;
use super::program::any;
use crate::code::{Designation, EntryCode, Regime};
use crate::fact::Line;
use crate::rule::Truth;

/// The codes of an item, and whether they are all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Classification {
    pub(super) codes: Vec<Classified>,
    /// Given as the basket category, such as EAR99.
    pub(super) in_basket: bool,
    /// Given as on no list.
    pub(super) not_listed: bool,
    /// Whether the item surely has no other codes: the exporter has classified it.
    pub(super) complete: bool,
    /// Paragraphs below a given code that the facts rule out.
    pub(super) ruled_out: Vec<EntryCode>,
    /// Criteria that contradict what was given, by place.
    pub(super) conflicts: Vec<usize>,
}

/// A code and how it was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Classified {
    pub(super) code: EntryCode,
    pub(super) status: CodeStatus,
    /// The criterion that matched, by place.
    pub(super) criterion: Option<usize>,
}

/// How a code was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CodeStatus {
    Given,
    Matched,
    Possible,
}

impl Classified {
    /// A truth that holds if the item has this code.
    pub(super) fn limit(&self, truth: Truth) -> Truth {
        match self.status {
            CodeStatus::Given | CodeStatus::Matched => truth,
            CodeStatus::Possible => truth.and(Truth::Unknown),
        }
    }
}

impl Classification {
    /// What the exporter says.
    pub(super) fn given(line: &Line, regime: Regime) -> Self {
        let own = line.item.classifications.iter().filter(|code| code.regime == regime);
        own.fold(Self::default(), |known, code| known.with(code.designation))
    }

    /// An item of which just this is known.
    pub(super) fn of(designation: Designation) -> Self {
        Self::default().with(designation)
    }

    fn with(mut self, designation: Designation) -> Self {
        self.complete = true;
        match designation {
            Designation::Entry(code) => {
                self.codes.push(Classified { code, status: CodeStatus::Given, criterion: None });
            }
            Designation::Basket => self.in_basket = true,
            Designation::NotListed => self.not_listed = true,
        }
        self
    }

    /// Whether the item is in a set of codes. Paragraphs that the facts rule out do not leave it open.
    pub(super) fn is_in(&self, set: &CodeIndex) -> Truth {
        self.or_open(any(&self.codes, |code| code.limit(set.truth(code.code, &self.ruled_out))))
    }

    /// A truth of the known codes, as a truth of the item. An item of which no code is settled may be
    /// anything. One that has a settled code is judged by it; that there may be further codes is a gap
    /// of its own, told once, which keeps the outcome open and every exception unsure.
    pub(super) fn or_open(&self, known: Truth) -> Truth {
        let settled = self.codes.iter().any(|code| code.status != CodeStatus::Possible);
        if self.complete || settled { known } else { known.or(Truth::Unknown) }
    }

    /// Whether the item is in the basket: subject to the regime and in no entry.
    pub(super) fn basket(&self) -> Truth {
        match any(&self.codes, |code| code.limit(Truth::True)) {
            Truth::False if self.complete => (self.in_basket || self.not_listed).into(),
            Truth::True => Truth::False,
            Truth::False | Truth::Unknown => Truth::Unknown,
        }
    }
}

/// Completes what was given by what the facts say.
///
/// A criterion that holds adds its code, whatever was given: the stricter reading. Below a bare entry
/// it names the paragraph. Where nothing was given, a criterion that may hold, and of which at least
/// one fact is known, is a possibility.
pub(super) fn classify(context: &Context<'_>) -> Classification {
    classify_by(context, 0..context.set.criteria.len())
}

/// As [`classify`], by these criteria only.
#[inline]
pub(super) fn classify_by(context: &Context<'_>, criteria: impl Iterator<Item = usize>) -> Classification {
    let mut result = context.classification.clone();
    let mut refined = Vec::new();
    for place in criteria {
        let rows = (context.set.criteria.get(place), context.set.model.criteria.get(place));
        let (Some(criterion), Some(model)) = rows else { continue };
        if !context.epoch.state(criterion.dated).may_bind() {
            continue;
        }
        let truth = context.epoch.state(criterion.dated).limit(context.truth(criterion.condition));
        let given = &context.classification;
        let above = given.codes.iter().any(|code| code.code.contains(model.code));
        let implied = given.codes.iter().any(|code| {
            model.code.contains(code.code)
                || model.implied_by.as_ref().is_some_and(|set| set.truth(code.code) == Truth::True)
        });
        match truth {
            Truth::True if implied => {}
            Truth::True => {
                if above {
                    refined.push(model.code);
                } else if given.complete {
                    result.conflicts.push(place);
                }
                let status = CodeStatus::Matched;
                result.codes.push(Classified { code: model.code, status, criterion: Some(place) });
            }
            Truth::Unknown if !given.complete && context.touches(criterion.condition) => {
                let status = CodeStatus::Possible;
                result.codes.push(Classified { code: model.code, status, criterion: Some(place) });
            }
            Truth::Unknown => {}
            Truth::False => {
                if above {
                    result.ruled_out.push(model.code);
                } else if given.codes.iter().any(|code| code.code == model.code) {
                    result.conflicts.push(place);
                }
            }
        }
    }
    keep_emptied(context, &refined, &mut result);
    result.codes.retain(|code| {
        code.status != CodeStatus::Given || !refined.iter().any(|found| code.code.contains(*found))
    });
    result
}

/// A code that the exporter has given is never emptied by facts: where they rule out all its paragraphs, they
/// contradict it, and the code stands as if they said nothing.
fn keep_emptied(context: &Context<'_>, refined: &[EntryCode], result: &mut Classification) {
    if result.ruled_out.is_empty() {
        return;
    }
    for given in &context.classification.codes {
        let mut leaves = context.set.leaves_below(given.code).peekable();
        let ruled_out = |leaf: EntryCode| result.ruled_out.iter().any(|out| out.contains(leaf));
        let found = refined.iter().any(|found| given.code.contains(*found));
        if leaves.peek().is_none() || found || !leaves.all(ruled_out) {
            continue;
        }
        result.ruled_out.retain(|out| !given.code.contains(*out));
        let about = |row: &crate::rule::Criterion| given.code.contains(row.code);
        result.conflicts.extend(context.set.model.criteria.iter().position(about));
    }
}
