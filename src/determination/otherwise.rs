//! The answer beside the answer: what it would be if open questions of law were read the other way.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::build::disposition;
use super::{Determination, Disposition, Missing, Otherwise, Outcome};
use crate::fact::{Order, OrderError};
use crate::rule::Level;
use crate::screen::{Decision, Screener};
use crate::window::LegalReading;

impl Screener {
    /// Where questions of law are asked, answers the order once more as if none of these rules were in force.
    pub(super) fn add_otherwise(
        &self,
        order: &Order,
        determination: &mut Determination,
    ) -> Result<(), OrderError> {
        let asked =
            asked(determination.lines.iter().flat_map(|line| &line.regimes).flat_map(|it| &it.missing));
        if asked.is_empty() {
            return Ok(());
        }
        let mut other = order.clone();
        other.assumptions.extend(not_in_force(&asked));
        let prepared = self.prepare(&other)?;
        let mut decision = Decision::default();
        let mut lines: Vec<(Outcome, Disposition)> = Vec::new();
        for (place, line) in determination.lines.iter_mut().enumerate() {
            let mut answers: Vec<(Outcome, Disposition)> = Vec::new();
            for (at, regime) in line.regimes.iter_mut().enumerate() {
                self.decide(&prepared, place, at, &mut decision);
                if decision.at_most() > Level::NoLicenseRequired {
                    self.authorize(&prepared, &mut decision);
                }
                let outcome = Outcome { at_least: decision.at_least(), at_most: decision.at_most() };
                let mut released = disposition(outcome, decision.authorized());
                // A listing that no rule reads holds whatever the law is.
                if self.view(&prepared, &decision).is_some_and(|view| !view.unread(&decision).open.is_empty())
                {
                    released = released.max(Disposition::NeedsFacts);
                }
                let answer = (outcome, released);
                regime.otherwise = otherwise(&self::asked(regime.missing.iter()), answer);
                answers.push(answer);
            }
            let own = self::asked(line.regimes.iter().flat_map(|regime| &regime.missing));
            if let Some(answer) = answers.into_iter().reduce(join) {
                line.otherwise = otherwise(&own, answer);
                lines.push(answer);
            }
        }
        if let Some(answer) = lines.into_iter().reduce(join) {
            determination.otherwise = otherwise(&asked, answer);
        }
        Ok(())
    }
}

/// The ids of the questions of law among what is missing.
fn asked<'a>(missing: impl Iterator<Item = &'a Missing>) -> BTreeSet<String> {
    missing.filter(|missing| missing.subject == "law").map(|missing| missing.fact.to_string()).collect()
}

fn not_in_force(ids: &BTreeSet<String>) -> BTreeMap<String, LegalReading> {
    ids.iter().map(|id| (id.clone(), LegalReading::NotInForce)).collect()
}

fn otherwise(ids: &BTreeSet<String>, (outcome, disposition): (Outcome, Disposition)) -> Vec<Otherwise> {
    if ids.is_empty() {
        return Vec::new();
    }
    [Otherwise { assumptions: not_in_force(ids), outcome, disposition }].into()
}

fn join(one: (Outcome, Disposition), other: (Outcome, Disposition)) -> (Outcome, Disposition) {
    (one.0.join(other.0), one.1.max(other.1))
}
