//! What a condition is evaluated against: one line of one order under one rule set.

use rust_decimal::Decimal;

use super::classify::Classification;
use super::compiled::{Compiled, Rule};
use super::epoch::Epoch;
use super::facts::{FactValue, PreparedOrder};
use super::program::{ReasonId, ScopeId, SetId, any};
use crate::code::{Designation, EntryCode};
use crate::fact::Line;
use crate::rule::{RequirementClass, Truth};

#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) set: &'a Compiled,
    pub(super) epoch: &'a Epoch,
    pub(super) order: &'a PreparedOrder<'a>,
    pub(super) line: &'a Line,
    pub(super) facts: &'a [FactValue<'a>],
    pub(super) atoms: &'a [Truth],
    pub(super) classification: &'a Classification,
    /// Inside how many answers about another item, or about what the item is controlled for, this one is
    /// sought.
    pub(super) nested: u8,
}

/// How deep an answer may ask for others. What technology is for may be for something itself; what that is
/// for nobody has said. Without a bound, an item that is for itself would be asked about for ever.
const MOST_NESTED: u8 = 2;

impl Context<'_> {
    /// The context of an answer that this one leans on; `None`: it lies too deep.
    pub(super) fn deeper(&self) -> Option<Self> {
        (self.nested < MOST_NESTED).then_some(Self { nested: self.nested + 1, ..*self })
    }

    /// Whether the destination is in a scope. Unknown where no destination is known and the scope does
    /// not hold everywhere, or where two readings of the destination disagree.
    pub(super) fn destination_in(&self, scope: ScopeId) -> Truth {
        let scope = self.epoch.scope(scope);
        let reading = |destination: Option<crate::country::Country>| match destination {
            Some(country) => scope.contains(country).into(),
            None if scope.is_empty() => Truth::False,
            None if scope.is_full() => Truth::True,
            None => Truth::Unknown,
        };
        let [first, second] = self.order.destinations;
        let truth = reading(first);
        if first == second || reading(second) == truth { truth } else { Truth::Unknown }
    }

    /// Whether some row for this reason has an item of this code in its scope, wherever it goes.
    pub(super) fn controlled_for(&self, reason: ReasonId, code: EntryCode) -> Truth {
        let mut truth = Truth::False;
        for rule in self.set.rules_of_entry(code) {
            if rule.reason == Some(reason) {
                truth = truth.or(self.controls(rule, code));
            }
        }
        truth
    }

    /// Whether a row has an item of this code in its scope, wherever it goes.
    #[inline]
    pub(super) fn controls(&self, rule: &Rule, code: EntryCode) -> Truth {
        let state = self.epoch.state(rule.dated);
        match rule.codes {
            Some(set) if state.may_bind() => {
                let item = self.deeper().map_or(Truth::Unknown, |context| context.truth(rule.item));
                state.limit(self.set_truth(set, code).and(item))
            }
            _ => Truth::False,
        }
    }

    pub(super) fn item_controlled_for(&self, reason: ReasonId) -> Truth {
        let known =
            any(&self.classification.codes, |code| code.limit(self.controlled_for(reason, code.code)));
        self.classification.or_open(known)
    }

    /// Whether content of the home country is in a set of codes.
    pub(super) fn home_content(&self, set: SetId) -> Truth {
        let Some(content) = &self.line.item.content else { return Truth::Unknown };
        content.iter().filter(|part| part.origin == self.set.model.home).fold(Truth::False, |found, part| {
            let own = part.classifications.iter().filter(|code| code.regime == self.set.model.regime);
            let inside = own.map(|code| match code.designation.entry_code() {
                Some(code) => self.set_truth(set, code),
                None => Truth::False,
            });
            found.or(inside.reduce(Truth::or).unwrap_or(Truth::Unknown))
        })
    }

    /// Whether controlled content of the home country exceeds a share of the line's value
    /// (15 CFR 734.4 and supplement no. 2 to part 734, as data: the rule set says of which country).
    pub(super) fn content_above(&self, percent: Decimal) -> Truth {
        let Some(content) = &self.line.item.content else { return Truth::Unknown };
        let mut surely = Decimal::ZERO;
        let mut perhaps = Decimal::ZERO;
        let mut unvalued = Truth::False;
        for part in content.iter().filter(|part| part.origin == self.set.model.home) {
            let own = |code: &crate::code::ControlCode| {
                (code.regime == self.set.model.regime).then_some(code.designation)
            };
            let codes = part.classifications.iter().filter_map(own);
            let controlled = codes
                .map(|designation| self.content_controlled(designation))
                .reduce(Truth::or)
                .unwrap_or(Truth::Unknown);
            if controlled == Truth::False {
                continue;
            }
            let same_currency = |money: &&crate::fact::Money| {
                self.line.value.as_ref().is_some_and(|value| value.currency == money.currency)
            };
            match part.value.as_ref().filter(same_currency) {
                Some(money) => {
                    perhaps += money.amount;
                    if controlled == Truth::True {
                        surely += money.amount;
                    }
                }
                None => unvalued = Truth::Unknown,
            }
        }
        if perhaps.is_zero() && unvalued == Truth::False {
            return Truth::False;
        }
        let Some(value) = &self.line.value else { return Truth::Unknown };
        let exceeds = |part: Decimal| {
            let threshold = percent.checked_mul(value.amount)?;
            Some(part.checked_mul(Decimal::ONE_HUNDRED)? > threshold)
        };
        match (exceeds(surely), exceeds(perhaps)) {
            (Some(true), _) => Truth::True,
            (_, Some(false)) => unvalued,
            _ => Truth::Unknown,
        }
    }

    /// Whether content of this code would itself need a license to the destination: list and embargo
    /// rules count, end uses and end users do not.
    fn content_controlled(&self, designation: Designation) -> Truth {
        let classification = Classification::of(designation);
        let Some(context) = self.deeper() else { return Truth::Unknown };
        let content = Context { classification: &classification, ..context };
        let entry_rules = designation.entry_code().into_iter();
        let entry_rules = entry_rules.flat_map(|code| self.set.rules_of_entry(code));
        let general = self.epoch.general.iter().flat_map(|(_, rules)| rules);
        let general = general.filter_map(|id| self.set.rules.get(usize::from(*id)));
        let mut truth = Truth::False;
        for rule in entry_rules.chain(general) {
            if matches!(rule.class, RequirementClass::List | RequirementClass::Embargo) {
                // A share of content is counted by the law: what a policy sets aside stays controlled.
                truth = truth.or(content.stated_requirement(rule));
            }
        }
        let gap = designation.entry_code().and_then(|code| self.set.entry_gap(code, self.epoch.from));
        if gap.is_some() { truth.or(Truth::Unknown) } else { truth }
    }
}
