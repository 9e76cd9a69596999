//! Deciding one line under one rule set.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::cmp::{Ordering, Reverse};

use super::Screener;
use super::classify::Classification;
use super::compiled::{EntryGap, Lift, Rule};
use super::context::Context;
use super::exceptions::{Joined, SymbolTruth};
use super::facts::{FactValue, PreparedOrder};
use super::program::{Node, NodeId};
use super::scene::Destination;
use super::state::State;
use crate::code::{EntryCode, Regime};
use crate::rule::{Level, Truth};

/// What was decided for one line under one regime, as ids and bits. Reuse it from line to line: its
/// buffers are kept.
#[derive(Debug, Clone, Default)]
pub struct Decision {
    pub(super) regime: usize,
    pub(super) line: usize,
    /// Which of the line's scenes, where it was decided by one.
    pub(super) scene: usize,
    pub(crate) subject: Truth,
    pub(crate) at_least: Option<Level>,
    pub(crate) at_most: Option<Level>,
    /// Requirements that apply or may apply: place in the rule set, truth.
    pub(crate) requirements: Vec<(u16, Truth)>,
    pub(crate) gaps: Vec<Gap>,
    /// By symbol of the rule set.
    pub(crate) symbols: Vec<SymbolTruth>,
    pub(crate) waivers: Vec<Truth>,
    pub(super) best: Vec<(Truth, Option<u16>)>,
    /// A code above paragraphs each of which requires `at_least`, where no rule alone surely does.
    pub(crate) whichever_of: Option<EntryCode>,
    /// Of a release to several persons: how far what is required is overcome for each of them.
    pub(super) joined: Option<Joined>,
    /// Room for the item with a paragraph in the place of such a code.
    narrowed: Classification,
    /// Room for the decision of one scene of several.
    pub(super) one: Option<Box<Decision>>,
}

/// Something that nobody has read or said, which keeps the outcome open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gap {
    /// The item has not been classified: any entry may reach it.
    Unclassified,
    /// The entry is not modelled, or another agency's.
    Entry(EntryCode),
    /// The entry's chapter does not cover the day.
    EntryNotCovered(EntryCode),
    /// A chapter of rules for any item does not cover the day.
    Chapter(u16),
}

impl Decision {
    /// The least that the law requires, whatever the missing facts are.
    #[must_use]
    pub fn at_least(&self) -> Level {
        self.at_least.unwrap_or(Level::NotSubject)
    }

    /// The most that the law may require, depending on missing facts.
    #[must_use]
    pub fn at_most(&self) -> Level {
        self.at_most.unwrap_or(Level::Prohibited)
    }

    /// The requirements that apply or may apply, each by its place in
    /// [`RuleSet::requirements`](crate::RuleSet::requirements).
    pub fn requirements(&self) -> impl Iterator<Item = (usize, Truth)> + '_ {
        self.requirements.iter().map(|(place, truth)| (usize::from(*place), *truth))
    }

    fn clear(&mut self) {
        self.requirements.clear();
        self.gaps.clear();
        self.symbols.clear();
        self.waivers.clear();
        self.best.clear();
        self.whichever_of = None;
        self.joined = None;
        self.scene = 0;
        (self.at_least, self.at_most, self.subject) = (None, None, Truth::Unknown);
    }
}

impl Screener {
    /// How many regimes are loaded.
    #[must_use]
    pub fn regime_count(&self) -> usize {
        self.regimes.len()
    }

    /// The regime at a place, in the order of loading.
    #[must_use]
    pub fn regime(&self, place: usize) -> Option<Regime> {
        self.regimes.get(place).map(|set| set.model.regime)
    }

    /// The rule set at a place, in the order of loading.
    #[must_use]
    pub fn rule_set(&self, place: usize) -> Option<&crate::rule_set::RuleSet> {
        self.regimes.get(place).map(|set| &set.model)
    }

    /// Decides what the law requires of one line under one regime, both by place. Allocates nothing once
    /// the buffers of `decision` have grown. A place out of range leaves everything open.
    ///
    /// Of a release to several persons, each is decided for itself, and the strictest holds.
    pub fn decide(&self, prepared: &PreparedOrder<'_>, line: usize, regime: usize, decision: &mut Decision) {
        let scenes = prepared.scene_count(line);
        if scenes == 1 {
            return self.decide_scene(prepared, line, regime, 0, decision);
        }
        let mut one = decision.one.take().unwrap_or_default();
        decision.clear();
        (decision.line, decision.regime) = (line, regime);
        for scene in 0..scenes {
            self.decide_scene(prepared, line, regime, scene, &mut one);
            decision.join(&one);
        }
        decision.one = Some(one);
    }

    /// Decides one scene of a line.
    pub(crate) fn decide_scene(
        &self,
        prepared: &PreparedOrder<'_>,
        line: usize,
        regime: usize,
        scene: usize,
        decision: &mut Decision,
    ) {
        decision.clear();
        (decision.line, decision.regime, decision.scene) = (line, regime, scene);
        if let Some(context) = self.context(prepared, line, regime, scene) {
            context.decide(decision);
        }
    }

    /// Decides which exceptions overcome what a decision found: the second axis.
    ///
    /// Of a release to several persons, an exception helps as far as it helps for each for whom something
    /// may be required.
    pub fn authorize(&self, prepared: &PreparedOrder<'_>, decision: &mut Decision) {
        let (line, regime) = (decision.line, decision.regime);
        let scenes = prepared.scene_count(line);
        if scenes == 1 {
            return self.authorize_scene(prepared, decision);
        }
        let mut one = decision.one.take().unwrap_or_default();
        decision.start_joining();
        for scene in 0..scenes {
            self.decide_scene(prepared, line, regime, scene, &mut one);
            if one.at_most() > Level::NoLicenseRequired {
                self.authorize_scene(prepared, &mut one);
                decision.join_exceptions(&one);
            }
        }
        decision.one = Some(one);
    }

    /// As [`Screener::authorize`], for a decision of one scene.
    pub(crate) fn authorize_scene(&self, prepared: &PreparedOrder<'_>, decision: &mut Decision) {
        if let Some(context) = self.context(prepared, decision.line, decision.regime, decision.scene) {
            context.decide_exceptions(decision);
        }
    }

    pub(super) fn context<'a>(
        &'a self,
        prepared: &'a PreparedOrder<'a>,
        line: usize,
        regime: usize,
        scene: usize,
    ) -> Option<Context<'a>> {
        let line = prepared.lines.get(line)?;
        let classification = line.classifications.get(scene)?.get(regime)?;
        let scene = prepared.scenes.get(line.scenes.clone())?.get(scene)?;
        Some(Context {
            set: self.regimes.get(regime)?,
            epoch: prepared.epochs.get(regime)?,
            order: prepared,
            scene,
            destination: scene.destination,
            line: line.line,
            facts: &line.facts,
            atoms: scene.atoms.get(regime)?,
            classification,
            nested: 0,
            as_content: false,
        })
    }
}

impl Decision {
    /// Takes in what was decided for another person: the stricter holds, rule by rule.
    fn join(&mut self, one: &Self) {
        self.subject = if self.at_most.is_none() { one.subject } else { self.subject.or(one.subject) };
        self.whichever_of = match self.at_least.cmp(&one.at_least) {
            Ordering::Less => one.whichever_of,
            Ordering::Equal => self.whichever_of.and(one.whichever_of),
            Ordering::Greater => self.whichever_of,
        };
        self.at_least = self.at_least.max(one.at_least);
        self.at_most = self.at_most.max(one.at_most);
        self.requirements.extend_from_slice(&one.requirements);
        self.requirements.sort_unstable_by_key(|(id, truth)| (*id, Reverse(*truth)));
        self.requirements.dedup_by_key(|(id, _)| *id);
        for gap in &one.gaps {
            if !self.gaps.contains(gap) {
                self.gaps.push(*gap);
            }
        }
    }
}

impl Context<'_> {
    fn decide(&self, decision: &mut Decision) {
        decision.subject = self.truth(self.set.subject);
        let subject = decision.subject;
        let (mut at_least, mut at_most) = subject_levels(subject);
        self.each_candidate(|id, rule| {
            let truth = self.applies(rule, subject);
            if truth != Truth::False {
                decision.requirements.push((id, truth));
                at_most = at_most.max(rule.level);
                if truth == Truth::True {
                    at_least = at_least.max(rule.level);
                }
            }
        });
        decision.requirements.sort_unstable_by_key(|(id, _)| *id);
        if subject != Truth::False {
            self.each_gap(|gap, level| {
                decision.gaps.push(gap);
                at_most = at_most.max(level);
            });
        }
        if at_least < at_most {
            let Decision { requirements, narrowed, .. } = decision;
            if let Some((code, level)) = self.whichever_paragraph(requirements, subject, at_least, narrowed) {
                decision.whichever_of = Some(code);
                at_least = level;
            }
        }
        if at_least < at_most {
            if let Some(level) = self.whichever_destination(decision).filter(|level| *level > at_least) {
                // No code requires as much by itself.
                decision.whichever_of = None;
                at_least = level;
            }
        }
        decision.at_least = Some(at_least);
        decision.at_most = Some(at_most);
    }

    /// The least that is required wherever the line goes, of the countries that it may go to; `None`: it goes
    /// to one, or to any. Rule by rule, readings that disagree leave open what each of them requires.
    fn whichever_destination(&self, decision: &mut Decision) -> Option<Level> {
        let Destination { readings, open, at_home } = self.destination;
        if open || readings.len() < 2 {
            return None;
        }
        let mut one = decision.one.take().unwrap_or_default();
        let mut least: Option<Level> = None;
        for country in readings.iter() {
            let own = if at_home.is_known() { at_home } else { (country == self.order.order.from).into() };
            let destination = Destination { at_home: own, ..Destination::settled(country) };
            one.clear();
            Context { destination, ..*self }.decide(&mut one);
            least = Some(least.map_or(one.at_least(), |least| least.min(one.at_least())));
        }
        decision.one = Some(one);
        least
    }

    /// Whether a requirement applies to the line, where the regime reaches the transaction or is not asked.
    pub(super) fn applies(&self, rule: &Rule, subject: Truth) -> Truth {
        match (subject, rule.extraterritorial) {
            (_, true) => self.requirement(rule),
            (Truth::False, false) => Truth::False,
            (_, false) => self.requirement(rule).and(subject),
        }
    }

    /// Shows the rules that may reach the item: those of its entries, and those of any item whose guard
    /// is not denied.
    pub(super) fn each_candidate(&self, mut show: impl FnMut(u16, &Rule)) {
        for (place, classified) in self.classification.codes.iter().enumerate() {
            let base = classified.code.base();
            let before = self.classification.codes.get(..place).unwrap_or_default();
            if before.iter().any(|earlier| earlier.code.base() == base) {
                continue;
            }
            for id in self.set.rule_ids_of_entry(base) {
                if let Some(rule) = self.set.rules.get(usize::from(id)) {
                    show(id, rule);
                }
            }
        }
        for (guard, rules) in &self.epoch.general {
            let denied = guard.and_then(|fact| self.facts.get(usize::from(fact)));
            if matches!(denied, Some(FactValue::Bool(false))) {
                continue;
            }
            for id in rules {
                if let Some(rule) = self.set.rules.get(usize::from(*id)) {
                    show(*id, rule);
                }
            }
        }
    }

    /// Whether a requirement applies to the line.
    pub(super) fn requirement(&self, rule: &Rule) -> Truth {
        self.while_in_force(rule, || self.terms(rule))
    }

    /// Whether a requirement applies to the line by the law, whatever overlays set aside.
    pub(super) fn stated_requirement(&self, rule: &Rule) -> Truth {
        self.while_in_force(rule, || self.stated_terms(rule))
    }

    fn while_in_force(&self, rule: &Rule, terms: impl FnOnce() -> Truth) -> Truth {
        let state = self.epoch.state(rule.dated);
        // What nobody has read is a gap of its own, told once for the chapter.
        if matches!(state, State::On | State::Unverified) { state.limit(terms()) } else { Truth::False }
    }

    /// Whether a line meets the terms of a requirement, in force or not, and no overlay sets it aside.
    pub(super) fn terms(&self, rule: &Rule) -> Truth {
        let truth = self.stated_terms(rule);
        if rule.lifts.is_empty() || truth == Truth::False { truth } else { truth.and(!self.lifted(rule)) }
    }

    /// Whether an overlay sets a rule aside for the line.
    pub(super) fn lifted(&self, rule: &Rule) -> Truth {
        rule.lifts.iter().fold(Truth::False, |lifted, lift| lifted.or(self.lift(*lift)))
    }

    pub(super) fn lift(&self, lift: Lift) -> Truth {
        self.epoch.state(lift.dated.dated).limit(self.truth(lift.dated.condition))
    }

    /// Whether a line meets the terms of a requirement, in force or not, as the law states them.
    pub(super) fn stated_terms(&self, rule: &Rule) -> Truth {
        let mut truth = self.destination_in(rule.scope).and(self.crosses(rule));
        if truth == Truth::False {
            return Truth::False;
        }
        if let Some(set) = rule.codes {
            truth = truth.and(self.code(set));
            if truth == Truth::False {
                return Truth::False;
            }
        }
        truth = truth.and(self.truth(rule.item));
        if truth == Truth::False {
            return Truth::False;
        }
        truth.and(self.truth(rule.condition))
    }

    /// Whether a rule that is about where an item goes has anything to ask: a release abroad to a person of
    /// the country where it happens goes nowhere. Rules about uses and users bind all the same.
    pub(super) fn crosses(&self, rule: &Rule) -> Truth {
        if rule.binds_at_home() { Truth::True } else { !self.destination.at_home }
    }

    pub(super) fn each_gap(&self, mut show: impl FnMut(Gap, Level)) {
        if !self.classification.complete {
            show(Gap::Unclassified, Level::LicenseRequired);
        }
        for classified in &self.classification.codes {
            let code = classified.code;
            match self.set.entry_gap(code, self.epoch.from) {
                None => {}
                Some(EntryGap::NotModelled) => show(Gap::Entry(code), Level::LicenseRequired),
                Some(EntryGap::NotCovered) => show(Gap::EntryNotCovered(code), Level::LicenseRequired),
            }
        }
        for (chapter, rules) in self.chapter_gaps() {
            if rules.may_reach(self.classification) {
                show(Gap::Chapter(chapter), rules.level);
            }
        }
    }

    /// Whether one of the facts that a condition asks for is known.
    pub(super) fn touches(&self, condition: NodeId) -> bool {
        self.set.nodes_of(condition).iter().any(|node| match node {
            Node::Fact { fact, .. } => {
                let value = self.facts.get(usize::from(*fact));
                value.is_some_and(|value| *value != FactValue::Unknown)
            }
            _ => false,
        })
    }
}

/// What the regime requires at least and at most by whether it reaches the transaction, before any rule.
pub(super) fn subject_levels(subject: Truth) -> (Level, Level) {
    match subject {
        Truth::True => (Level::NoLicenseRequired, Level::NoLicenseRequired),
        Truth::Unknown => (Level::NotSubject, Level::NoLicenseRequired),
        Truth::False => (Level::NotSubject, Level::NotSubject),
    }
}
