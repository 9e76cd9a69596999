//! Whether overlays only tighten, decided for every order.

use alloc::boxed::Box;
use alloc::collections::BTreeSet;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use jiff::civil::Date;

use super::search::{Case, Found, Goal, Wanted, World};
use crate::fact::Order;
use crate::rule::{Condition, Level, Requirement, Truth};
use crate::rule_set::{Overlay, Override, RuleSet, override_window, own_id};
use crate::screen::{BuildError, Decision, Screener, ScreenerBuilder, attest};
use crate::window::{Standing, Window};

/// An override that loosens: on this day, some orders are asked for less than by the law.
#[derive(Debug, Clone, PartialEq)]
pub struct Loosening {
    /// The override, such as `acme/policy/own-reading`.
    pub by: String,
    /// The requirement that it sets aside.
    pub rule: String,
    /// The first day on which it loosens.
    pub day: Date,
    /// An order of that day that is asked for less; `None` where none can be spelled out, such as one of an
    /// item in a paragraph that the list does not letter.
    pub order: Option<Box<Order>>,
}

/// Whether overlays, from the lowest up, only tighten a rule set: whether, whatever the order and the day,
/// everything that the law demands is still demanded, as surely and with no more exceptions.
///
/// # Errors
/// As [`ScreenerBuilder::build`](crate::ScreenerBuilder::build).
///
/// ```
/// # #[cfg(feature = "us-ear")] {
/// use export_control::regime::us_ear;
/// use export_control::{Overlay, only_tightens};
///
/// let overlay = |overrides: &str| -> Overlay {
///     let text = format!(
///         r#"{{ "id": "acme/policy", "title": "Acme", "version": "1.0.0", "engine": "*",
///               "extends": {{ "regime": "us-ear", "version": "2" }}, "adopted": {{ "citation": "memo" }},
///               "overrides": [{overrides}] }}"#
///     );
///     serde_json::from_str(&text).unwrap()
/// };
/// assert!(only_tightens(&us_ear::rules(), &[overlay("")])?);
/// let own_reading = r#"{ "id": "own-reading", "rule": "us-ear/744.21/a/1", "reason": "counsel",
///                        "approved_by": "general counsel", "citations": ["memo 7"] }"#;
/// assert!(!only_tightens(&us_ear::rules(), &[overlay(own_reading)])?);
/// # }
/// # Ok::<(), export_control::BuildError>(())
/// ```
pub fn only_tightens(base: &RuleSet, overlays: &[Overlay]) -> Result<bool, BuildError> {
    loosenings(base, overlays).map(|found| found.is_empty())
}

/// The overrides that loosen, with an order each: see [`only_tightens`].
///
/// Rules of an overlay, its restrictions and its notices cannot loosen: of all requirements each must be met
/// on its own, and nothing in the law leans on them. An override loosens unless its conditions and those of
/// the requirement never meet, or another rule of the overlays demands as much wherever they do.
///
/// # Errors
/// As [`only_tightens`].
pub fn loosenings(base: &RuleSet, overlays: &[Overlay]) -> Result<Vec<Loosening>, BuildError> {
    let law = Screener::builder().regime(base.clone()).build()?;
    let layered =
        overlays.iter().cloned().fold(Screener::builder().regime(base.clone()), ScreenerBuilder::overlay);
    let sides = Sides { law, layered: layered.build()?, overlays, base: base.requirements.len() };
    let mut found = Vec::new();
    for overlay in overlays {
        for row in &overlay.overrides {
            found.extend(sides.loosening(overlay, row));
        }
    }
    Ok(found)
}

/// The law, and the law with overlays.
struct Sides<'a> {
    law: Screener,
    layered: Screener,
    overlays: &'a [Overlay],
    /// How many requirements are the law's.
    base: usize,
}

impl Sides<'_> {
    fn loosening(&self, overlay: &Overlay, row: &Override) -> Option<Loosening> {
        let set = self.layered.rule_set(0)?;
        let place = set.requirements.iter().position(|rule| rule.id == row.rule)?;
        let rule = set.requirements.get(place)?;
        // What an overlay adds and another sets aside was never the law's.
        if place >= self.base {
            return None;
        }
        let window = override_window(overlay, row)?;
        self.days(set, &window, rule).find_map(|day| {
            let order = match self.search(set, place, rule, row, day) {
                Found::Nothing => return None,
                Found::TooMany => None,
                Found::Case(case) => self.example(set, day, &case, place),
            };
            Some(Loosening {
                by: own_id(overlay, &row.id).to_string(),
                rule: rule.id.to_string(),
                day,
                order: order.map(Box::new),
            })
        })
    }

    /// The days on which the override sets the rule aside and something begins.
    fn days<'s>(
        &'s self,
        set: &RuleSet,
        window: &'s Window,
        rule: &'s Requirement,
    ) -> impl Iterator<Item = Date> + 's {
        let days: BTreeSet<Date> = self.layered.epochs(0).into_iter().collect();
        let binds = |standing: Standing| matches!(standing, Standing::InForce | Standing::Unverified);
        let chapter = set.chapters.iter().find(|chapter| chapter.id == rule.chapter);
        // Before it is covered, an undated row is a gap, and no override closes that.
        let covered = chapter.map(|chapter| chapter.covered_from).filter(|_| rule.window.from.is_none());
        days.into_iter().filter(move |day| {
            covered.is_none_or(|covered| covered <= *day)
                && binds(window.standing(*day, None))
                && binds(rule.window.standing(*day, None))
        })
    }

    /// Looks for an order to which the rule applies, that the override reaches, and of which no rule of an
    /// overlay demands as much.
    fn search(&self, set: &RuleSet, place: usize, rule: &Requirement, row: &Override, day: Date) -> Found {
        let world = World::new(set, day);
        let own = set.requirements.get(self.base..).unwrap_or_default();
        let stands = |other: &&Requirement| other.window.standing(day, None) == Standing::InForce;
        let instead: Vec<(&Requirement, Vec<&Condition>)> = (self.base..)
            .zip(own)
            .filter(|(at, other)| stands(other) && self.demands_as_much(other, *at, rule, place))
            .map(|(_, other)| (other, self.aside(&other.id, day)))
            .collect();
        let mut goals: Vec<Wanted<'_>> =
            [(Goal::Row(rule, &[]), true), (Goal::Condition(&row.condition), true)].into();
        goals.extend(instead.iter().map(|(other, aside)| (Goal::Row(other, aside), false)));
        world.find(&goals)
    }

    /// Whether a rule of an overlay demands as much as a rule of the law, with no more exceptions.
    fn demands_as_much(&self, other: &Requirement, at: usize, rule: &Requirement, place: usize) -> bool {
        let waived = |place: usize| -> BTreeSet<usize> { self.layered.overcome_by(0, place).collect() };
        other.level >= rule.level
            && (other.level == Level::Prohibited || waived(at).is_subset(&waived(place)))
    }

    /// The conditions that set a rule aside on a day.
    fn aside(&self, rule: &str, day: Date) -> Vec<&Condition> {
        let rows =
            self.overlays.iter().flat_map(|overlay| overlay.overrides.iter().map(move |row| (overlay, row)));
        let own = rows.filter(|(overlay, row)| {
            let stands = |window: Window| window.standing(day, None) == Standing::InForce;
            row.rule == rule && override_window(overlay, row).is_some_and(stands)
        });
        own.map(|(_, row)| &row.condition).collect()
    }

    /// The order that was found, if the engine confirms it.
    fn example(&self, set: &RuleSet, day: Date, case: &Case, place: usize) -> Option<Order> {
        let plain = World::new(set, day).order(case)?;
        // Where it makes no difference, an order of which nothing of concern is known says more.
        let mut attested = plain.clone();
        attest(set, &mut attested.facts);
        [attested, plain].into_iter().find(|order| self.is_asked_for_less(order, place))
    }

    fn is_asked_for_less(&self, order: &Order, place: usize) -> bool {
        let truth = |screener: &Screener| {
            let prepared = screener.prepare_made(order).ok()?;
            let mut decision = Decision::default();
            screener.decide(&prepared, 0, 0, &mut decision);
            Some(
                decision.requirements().find(|(id, _)| *id == place).map_or(Truth::False, |(_, truth)| truth),
            )
        };
        matches!((truth(&self.layered), truth(&self.law)), (Some(after), Some(before)) if after < before)
    }
}
