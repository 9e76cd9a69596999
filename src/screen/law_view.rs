//! What a determination says of stays: rules that do not bind for a while, the questions of law that remain
//! when a stay has ended, and how they were read.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::compiled::Rule;
use super::open::MissingFact;
use super::state::State;
use super::view::LineView;
use super::witness::Witness;
use crate::citation::Text;
use crate::rule::Truth;
use crate::rule_set::RuleSet;
use crate::window::{ByItsWords, LegalReading, Stay};

impl LineView<'_> {
    /// The open question of law that keeps a requirement open.
    pub(crate) fn question_of_law(&self, id: u16) -> Option<MissingFact> {
        let rule = self.context().set.rule(id)?;
        if self.context().epoch.state(rule.dated) != State::Unverified {
            return None;
        }
        self.context().epoch.question_of(rule.dated).map(MissingFact::Law)
    }

    /// What is open about a rule whose stay has ended.
    pub(crate) fn unverified_stay(&self, id: u16) -> Option<String> {
        let rule = self.context().set.rule(id)?;
        let model = self.rule_set().requirements.get(usize::from(id))?;
        if self.context().epoch.state(rule.dated) != State::Unverified {
            return None;
        }
        let (question, stay) = self.law_question(rule.dated)?;
        let about = stay.question.as_ref().map_or(&model.id, |question| &question.about);
        let mut text = format!("{about}: {}", history(stay));
        let known_on = self.context().order.order.as_known_on;
        let notes = stay.question.iter().flat_map(|question| &question.notes);
        for note in notes.filter(|note| known_on.is_none_or(|day| note.source.is_known_on(day))) {
            let day = note.source.published.map_or_else(String::new, |day| format!(", {day}"));
            text = format!("{text}; {} ({}{day}; {})", note.text, note.source.citation, note.weight);
        }
        Some(format!(
            "{text}; no rule or announcement on it has been read: treat as licensed until counsel confirms, or settle `{question}` by an assumption",
        ))
    }

    /// Why an open question keeps a row open, in a few words.
    pub(super) fn open_in_short(&self, dated: u32) -> Option<String> {
        let (id, _) = self.law_question(dated)?;
        Some(format!("whether it is in force is an open question of law (`{id}`)"))
    }

    /// Whether an open question about a row was answered by an assumption.
    pub(super) fn is_assumed(&self, dated: u32) -> bool {
        let epoch = self.context().epoch;
        epoch.question_of(dated).is_some() && epoch.state(dated) != State::Unverified
    }

    /// Assumptions that decide something here, each once, in words.
    pub(crate) fn assumed(&self) -> impl Iterator<Item = String> {
        let mut read: BTreeMap<&Text, &Stay> = BTreeMap::new();
        for (rule, _) in self.reached_rules(|dated| self.is_assumed(dated)) {
            read.extend(self.law_question(rule.dated));
        }
        read.into_iter().filter_map(|(id, stay)| {
            let (reading, by_order) = self.reading(id)?;
            let who = if by_order { "the order says so" } else { "policy of the host" };
            let about =
                stay.question.as_ref().map_or_else(String::new, |question| format!(": {}", question.about));
            Some(format!("`{id}` is assumed to be `{reading}` ({who}){about}, {}", history(stay)))
        })
    }

    /// Rules that would apply, or might by what is known of the order, if they were not stayed. A rule that
    /// is merely not ruled out would stand on every order.
    pub(crate) fn stays(&self) -> impl Iterator<Item = String> {
        let context = *self.context();
        let stayed = |dated| context.epoch.state(dated) == State::Stayed && !self.is_assumed(dated);
        let told = self.reached_rules(stayed).into_iter().filter(move |(rule, _)| {
            let settled = rule.codes.is_none_or(|set| context.code(set) == Truth::True)
                && context.destination_in(rule.scope) == Truth::True;
            let pointed_at = context.stated_terms(rule) == Truth::True
                || context.touches(rule.item)
                || context.touches(rule.condition);
            settled && pointed_at
        });
        told.filter_map(|(_, place)| {
            let model = self.rule_set().requirements.get(place)?;
            let stay = model.window.last_stay(self.day(), context.order.order.as_known_on)?;
            let until = stay.last_day().map_or_else(String::new, |day| format!(" through {day}"));
            Some(format!("{} ({}) is stayed{until} by {}", model.id, model.summary, stay.source.citation))
        })
    }

    /// Where changes of the law are published.
    pub(crate) fn published_in(&self) -> &str {
        published_in(self.rule_set())
    }

    /// Rules of rows of a kind whose terms the order meets or may meet, in force or not.
    fn reached_rules(&self, row: impl Fn(u32) -> bool) -> Vec<(&Rule, usize)> {
        let context = self.context();
        let reached = context.truth(context.set.subject) != Truth::False;
        let rules = context.set.rules.iter().zip(0..).filter(|(rule, _)| {
            row(rule.dated)
                && (rule.extraterritorial || reached)
                && context.stated_terms(rule) != Truth::False
        });
        rules.collect()
    }

    fn law_question(&self, dated: u32) -> Option<(&Text, &Stay)> {
        let context = self.context();
        let place = context.epoch.question_of(dated)?;
        context.set.questions.get(usize::from(place)).map(|(id, stay)| (id, stay))
    }

    fn reading(&self, id: &str) -> Option<(LegalReading, bool)> {
        let order = self.context().order.order;
        let own = order.assumptions.get(id).map(|reading| (*reading, true));
        own.or_else(|| self.screener.assumptions.get(id).map(|reading| (*reading, false)))
    }
}

impl Witness<'_> {
    /// An open question of law with its id, in words that somebody can act on.
    pub(super) fn law_question(&self, place: u16) -> Option<(&Text, String)> {
        let set = self.context.set;
        let day = self.context.order.order.date;
        let (id, stay) = set.questions.get(usize::from(place))?;
        let about = match &stay.question {
            Some(question) => format!("Is {} in force on {day}? It was", question.about),
            None => format!("Are the rules in force on {day} that were"),
        };
        let question = format!(
            "{about} {}. Ask counsel, or look through {}; answer `{id}` by `assumptions` of the order, or once for all orders by policy: `{}` or `{}`",
            history(stay),
            published_in(&set.model),
            LegalReading::InForce,
            LegalReading::NotInForce,
        );
        Some((id, question))
    }
}

/// Where changes of the law are published.
fn published_in(set: &RuleSet) -> &str {
    match &*set.published_in {
        "" => "what the authority has published since",
        place => place,
    }
}

/// The stay in plain days, and what its text says of the time after it.
fn history(stay: &Stay) -> String {
    let (Some(last), Some(until)) = (stay.last_day(), stay.until) else {
        return format!("suspended ({})", stay.source.citation);
    };
    let words = match stay.question.as_ref().map(|question| question.by_its_words) {
        Some(ByItsWords::Revives) => format!("by its own words the rule applies again from {until}"),
        Some(ByItsWords::Lapses) => format!("by its own words the rule is gone from {until}"),
        Some(ByItsWords::Silent) | None => format!("what holds from {until} it does not say"),
    };
    format!("suspended through {last} ({}); {words}", stay.source.citation)
}
