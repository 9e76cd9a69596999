//! Whom a change hits: orders answered before and after.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use crate::code::Regime;
use crate::determination::{Determination, Disposition, Outcome, RegimeDetermination, RequirementStatus};
use crate::fact::{Order, OrderError};
use crate::screen::Screener;

/// An order line whose answer moved under one regime.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// The order.
    pub order: String,
    /// The line.
    pub line: String,
    /// The regime.
    pub regime: Regime,
    /// What was required, and what the order desk did.
    pub before: (Outcome, Disposition),
    /// What is required, and what it does now.
    pub after: (Outcome, Disposition),
    /// Rules that apply, or may apply, and did not.
    pub gained: Vec<String>,
    /// Rules that applied, or might have, and do not.
    pub lost: Vec<String>,
}

/// What a change of the law means for a set of orders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Impact {
    /// How many orders were answered.
    pub orders: usize,
    /// Lines that moved, in the order of the orders.
    pub moved: Vec<Moved>,
}

impl Impact {
    /// Answers orders by two screeners, such as two versions of a rule set.
    ///
    /// # Errors
    /// An order that one of them refuses, as [`Screener::prepare`].
    pub fn of_versions(before: &Screener, after: &Screener, orders: &[Order]) -> Result<Self, OrderError> {
        let mut impact = Self { orders: orders.len(), moved: Vec::new() };
        for order in orders {
            impact.add(&before.screen(order)?, &after.screen(order)?);
        }
        Ok(impact)
    }

    /// Answers orders as if they were of one day, and of another.
    ///
    /// # Errors
    /// An order that is refused on one of the days, as [`Screener::prepare`].
    pub fn of_days(screener: &Screener, from: Date, to: Date, orders: &[Order]) -> Result<Self, OrderError> {
        let mut impact = Self { orders: orders.len(), moved: Vec::new() };
        for order in orders {
            let on = |date: Date| Order { date, as_known_on: None, ..order.clone() };
            impact.add(&screener.screen(&on(from))?, &screener.screen(&on(to))?);
        }
        Ok(impact)
    }

    fn add(&mut self, before: &Determination, after: &Determination) {
        for (was, is) in before.lines.iter().zip(&after.lines) {
            for old in &was.regimes {
                let Some(new) = is.regimes.iter().find(|new| new.regime == old.regime) else { continue };
                if old.outcome == new.outcome && old.disposition == new.disposition {
                    continue;
                }
                self.moved.push(Moved {
                    order: before.order.clone(),
                    line: was.line.clone(),
                    regime: old.regime,
                    before: (old.outcome, old.disposition),
                    after: (new.outcome, new.disposition),
                    gained: beyond(new, old),
                    lost: beyond(old, new),
                });
            }
        }
    }
}

/// Rules of the one that the other does not have, or has less surely.
fn beyond(one: &RegimeDetermination, other: &RegimeDetermination) -> Vec<String> {
    let strength = |of: &RegimeDetermination, rule: &str| {
        let finding = of.requirements.iter().find(|finding| finding.rule == rule);
        finding.map_or(0, |finding| match finding.status {
            RequirementStatus::DoesNotApply => 0,
            RequirementStatus::Unknown => 1,
            RequirementStatus::Applies => 2,
        })
    };
    let rules = one.requirements.iter().map(|finding| &finding.rule);
    rules.filter(|rule| strength(one, rule) > strength(other, rule)).cloned().collect()
}
