//! Why an exception may or may not be used for a decided line, and how near it is.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::compiled::Waiver;
use super::decide::Decision;
use super::exceptions::SymbolTruth;
use super::open::{MissingFact, note};
use super::view::LineView;
use crate::citation::Text;
use crate::rule::{Exception, Truth};

/// What is said of an exception that overcomes nothing of what is required.
pub(crate) const OF_NO_USE: &str = "does not reach what is required here";

/// How far from being usable an exception is that a restriction takes away.
const TAKEN_AWAY: u8 = 1;
/// How far one is that the list does not grant: whoever looks for one looks into the entry first.
const OF_ITS_OWN_TERMS: u8 = 2;
/// How far one is for other destinations, kinds of items or activities.
const OF_ANOTHER_KIND: u8 = 2;
/// How far one is that the entry does not list, or that leaves a requirement standing.
const NOT_OF_THE_ENTRY: u8 = 3;

/// How far one is that is not in force.
const OFF: u8 = 4;

pub(super) const NOT_IN_FORCE: &str = "not in force on that day";

/// How many reasons an exception gives, and how long one is.
const REASONS: usize = 5;
const LENGTH: usize = 240;

/// What is known of an exception, in words.
pub(crate) struct ExceptionView<'a> {
    /// A few short reasons, the most telling first.
    pub(crate) reasons: Vec<String>,
    /// What would close or open it: what its own terms ask for, then what may take it away, then what keeps
    /// requirements open that it does not overcome.
    pub(crate) missing: Vec<MissingFact>,
    pub(crate) obligations: Vec<&'a Text>,
    pub(crate) citations: Vec<&'a Text>,
    /// How far it is from being usable: 0, if only facts of the order are in the way.
    pub(crate) distance: u8,
}

/// What the restrictions of a rule set say of a line: told once for all exceptions that they take away.
pub(crate) struct LimitView {
    takes: u64,
    taken: Truth,
    text: String,
    missing: Vec<MissingFact>,
}

impl LineView<'_> {
    /// The restrictions that take an exception away from the line, or may.
    pub(crate) fn limits(&self) -> Vec<LimitView> {
        let context = self.context();
        let rows = context.set.limits.iter().zip(&self.rule_set().restrictions);
        let seen = rows.filter_map(|(limit, model)| {
            let taken = context.limit(limit);
            let mut missing = Vec::new();
            if taken == Truth::Unknown {
                self.witness.open_limit(limit, &mut missing);
            }
            let may = if taken == Truth::True { "taken away" } else { "perhaps taken away" };
            let source = model.citations.first().map_or("", |citation| &**citation);
            let text = format!("{may}: {} ({source})", model.summary);
            (taken != Truth::False).then_some(LimitView { takes: limit.takes, taken, text, missing })
        });
        seen.collect()
    }

    /// Why an exception may or may not be used; what its user must do; its sources; what is missing.
    pub(crate) fn exception(
        &self,
        symbol: usize,
        truth: SymbolTruth,
        decision: &Decision,
        limits: &[LimitView],
    ) -> ExceptionView<'_> {
        let context = self.context();
        let mut rows_in_the_way: Vec<(u8, Vec<String>)> = Vec::new();
        let mut off = false;
        let mut obligations = Vec::new();
        let mut citations = Vec::new();
        let mut missing = Vec::new();
        let rows = context.set.waivers.iter().zip(&self.rule_set().exceptions);
        for ((place, (waiver, model)), terms) in rows.enumerate().zip(&decision.waivers) {
            if usize::from(waiver.symbol) != symbol {
                continue;
            }
            citations.extend(&model.citations);
            if *terms != Truth::False {
                obligations.extend(&model.obligations);
            }
            if !decision.requirements.iter().any(|(id, _)| context.set.overcomes(place, *id)) {
                continue;
            }
            if !context.epoch.state(waiver.dated).may_bind() {
                off = true;
                continue;
            }
            let mut own = Vec::new();
            if *terms == truth.terms && truth.terms != Truth::True {
                self.waiver_findings(waiver, model, *terms, &mut own);
            }
            if *terms == Truth::Unknown && truth.usable == Truth::Unknown {
                self.witness.open_waiver(waiver, &mut missing);
            }
            rows_in_the_way.push((self.distance(waiver, model), own));
        }
        if off && rows_in_the_way.is_empty() {
            rows_in_the_way.push((OFF, [NOT_IN_FORCE.to_string()].into()));
        }
        rows_in_the_way.sort_by_key(|(distance, _)| *distance);
        let mut distance = rows_in_the_way.first().map_or(u8::MAX, |(distance, _)| *distance);
        let mut reasons: Vec<String> = Vec::new();
        for text in rows_in_the_way.into_iter().flat_map(|(_, own)| own) {
            if !reasons.contains(&text) {
                reasons.push(text);
            }
        }
        let mut taken: Vec<String> = Vec::new();
        for limit in limits.iter().filter(|limit| limit.takes >> symbol & 1 == 1) {
            if limit.taken == Truth::True || truth.terms == Truth::Unknown {
                taken.push(limit.text.clone());
                distance = distance.saturating_add(TAKEN_AWAY);
            }
            if truth.usable == Truth::Unknown {
                limit.missing.iter().for_each(|fact| note(&mut missing, *fact));
            }
        }
        let mut left_over = Vec::new();
        if truth.usable != Truth::True && truth.terms != Truth::False {
            self.left_over(symbol, decision, &mut left_over, &mut missing);
        }
        if truth.usable == Truth::Unknown && !decision.gaps.is_empty() {
            note(&mut missing, self.missing_classification());
        }
        let reasons = if truth.usable == Truth::False && truth.terms != Truth::False && !left_over.is_empty()
        {
            // No answer to the open questions would help.
            distance = distance.saturating_add(NOT_OF_THE_ENTRY);
            [shown(left_over, REASONS), shown(reasons, 1), shown(taken, 1)].concat()
        } else if truth.usable == Truth::False && reasons.is_empty() && taken.is_empty() {
            [OF_NO_USE.to_string()].into()
        } else {
            [shown(reasons, 2), shown(taken, 2), shown(left_over, 1)].concat()
        };
        ExceptionView { reasons, missing, obligations, citations, distance }
    }

    /// How far one row of an exception is from being usable for the line.
    fn distance(&self, waiver: &Waiver, model: &Exception) -> u8 {
        let context = self.context();
        let mut distance =
            if waiver.by_entry { self.distance_of_entry(waiver.symbol) } else { OF_ITS_OWN_TERMS };
        if context.destination_in(waiver.scope) == Truth::False {
            distance += OF_ANOTHER_KIND;
        }
        if self.witness.fails_by_kind(&model.condition, waiver.condition) {
            distance += OF_ANOTHER_KIND;
        }
        distance
    }

    /// How far the entries of the item are from granting an exception.
    fn distance_of_entry(&self, symbol: u16) -> u8 {
        let context = self.context();
        let grants = context.set.grants_of(symbol, &context.classification.codes);
        let listed = grants
            .filter(|grant| context.epoch.state(grant.dated).may_bind())
            .filter(|grant| context.code(grant.codes) != Truth::False);
        let nearest = listed.map(|grant| match context.destination_in(grant.scope) {
            Truth::False => OF_ANOTHER_KIND,
            _ => 0,
        });
        nearest.min().unwrap_or(NOT_OF_THE_ENTRY)
    }

    fn waiver_findings(&self, waiver: &Waiver, model: &Exception, terms: Truth, findings: &mut Vec<String>) {
        let context = self.context();
        let destination = context.destination_in(waiver.scope);
        if destination == terms {
            findings.push(self.witness.destination_text(&model.destinations, destination));
        } else if waiver.by_entry && context.granted(waiver.symbol) == terms {
            self.grant_findings(waiver.symbol, terms, findings);
        } else {
            self.witness.walk(&model.condition, waiver.condition, findings);
        }
    }

    fn grant_findings(&self, symbol: u16, granted: Truth, findings: &mut Vec<String>) {
        let context = self.context();
        let before = findings.len();
        for grant in context.set.grants_of(symbol, &context.classification.codes) {
            let reaches = context.code(grant.codes).and(context.destination_in(grant.scope));
            let model = context.set.grant_model(grant);
            if let (true, Some(model)) = (reaches != Truth::False, model) {
                self.witness.walk(&model.condition, grant.condition, findings);
            }
        }
        if findings.len() == before {
            let verb = if granted == Truth::False { "does not list it" } else { "may or may not list it" };
            let text = if context.classification.codes.is_empty() && granted == Truth::False {
                "the item is in no entry that could list it".to_string()
            } else {
                format!("the entry of {} {verb}", self.witness.codes())
            };
            findings.push(text);
        }
    }

    /// The requirements that an exception with its terms met does not overcome, and what keeps them open.
    fn left_over(
        &self,
        symbol: usize,
        decision: &Decision,
        findings: &mut Vec<String>,
        missing: &mut Vec<MissingFact>,
    ) {
        let context = self.context();
        for (id, applies) in &decision.requirements {
            let waivers = context.set.waivers.iter().zip(&decision.waivers).enumerate();
            let reached = waivers
                .filter(|(_, (waiver, terms))| {
                    usize::from(waiver.symbol) == symbol && **terms != Truth::False
                })
                .any(|(place, _)| context.set.overcomes(place, *id));
            let model = self.rule_set().requirements.get(usize::from(*id));
            if let (false, Some(model)) = (reached, model) {
                let may = if *applies == Truth::True { "" } else { ", if that applies" };
                findings.push(format!("does not overcome \"{}\" ({}){may}", model.summary, model.id));
                if let (Truth::Unknown, Some(rule)) = (*applies, context.set.rule(*id)) {
                    self.witness.open_requirement(rule, missing);
                }
            }
        }
    }
}

/// The first texts, short, and how many more there are.
fn shown(texts: Vec<String>, most: usize) -> Vec<String> {
    let more = texts.len().saturating_sub(most);
    let mut shown: Vec<String> = texts.into_iter().take(most).map(shortened).collect();
    if let (Some(last), true) = (shown.last_mut(), more > 0) {
        *last = format!("{last}; and {more} more");
    }
    shown
}

/// A text cut behind a word where it is long.
fn shortened(text: String) -> String {
    if text.chars().count() <= LENGTH {
        return text;
    }
    let end = text.char_indices().nth(LENGTH).map_or(text.len(), |(at, _)| at);
    let start = text.get(..end).unwrap_or_default();
    let words = start.rsplit_once(' ').map_or(start, |(words, _)| words);
    format!("{} …", words.trim_end_matches([',', ';', ':', '.']))
}
