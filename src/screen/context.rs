//! What a condition is evaluated against: one line of one order under one rule set.

use rust_decimal::Decimal;

use super::classify::Classification;
use super::compiled::{Compiled, Rule};
use super::epoch::Epoch;
use super::facts::{FactValue, PreparedOrder};
use super::program::{ReasonId, ScopeId, SetId, any};
use super::scene::{Destination, Scene};
use crate::code::{Designation, EntryCode};
use crate::country::Country;
use crate::fact::{Activity, Content, ItemKind, Line};
use crate::rule::{RequirementClass, Truth};

#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) set: &'a Compiled,
    pub(super) epoch: &'a Epoch,
    pub(super) order: &'a PreparedOrder<'a>,
    pub(super) scene: &'a Scene<'a>,
    /// Of the scene; of a country of transit, where that is asked about.
    pub(super) destination: Destination,
    pub(super) line: &'a Line,
    pub(super) facts: &'a [FactValue<'a>],
    pub(super) atoms: &'a [Truth],
    pub(super) classification: &'a Classification,
    /// Inside how many answers about another item, or about what the item is controlled for, this one is
    /// sought.
    pub(super) nested: u8,
    /// Whether the item is content of the one of the line, whose controlled content is being counted.
    pub(super) as_content: bool,
}

/// How deep an answer may ask for others. What technology is for may be for something itself; what that is
/// for nobody has said. Without a bound, an item that is for itself would be asked about for ever.
const MOST_NESTED: u8 = 2;

impl Context<'_> {
    /// The context of an answer that this one leans on; `None`: it lies too deep.
    pub(super) fn deeper(&self) -> Option<Self> {
        (self.nested < MOST_NESTED).then_some(Self { nested: self.nested + 1, ..*self })
    }

    /// Whether the destination is in a scope: unknown where its readings disagree.
    pub(super) fn destination_in(&self, scope: ScopeId) -> Truth {
        self.destination.is_in(self.epoch.scope(scope))
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

    /// What is done with the item. Content is judged as if it were exported or reexported by itself.
    pub(super) fn activity(&self) -> Activity {
        match self.order.order.activity {
            Activity::Transfer if self.as_content => Activity::Reexport,
            activity => activity,
        }
    }

    /// What the item is. Of content, the product group of its code tells.
    pub(super) fn kind(&self) -> Option<ItemKind> {
        if !self.as_content {
            return self.line.item.kind;
        }
        match self.classification.codes.first()?.code.base() {
            [_, b'A' | b'B' | b'C', ..] => Some(ItemKind::Commodity),
            [_, b'D', ..] => Some(ItemKind::Software),
            [_, b'E', ..] => Some(ItemKind::Technology),
            _ => None,
        }
    }

    /// Where the item is from. What is counted is content of the home country.
    pub(super) fn origin(&self) -> Option<Country> {
        if self.as_content { Some(self.set.model.home) } else { self.line.item.origin }
    }

    /// Content of the home country.
    fn home_parts(&self) -> Option<impl Iterator<Item = &Content>> {
        let content = self.line.item.content.as_ref()?;
        Some(content.iter().filter(|part| part.origin == self.set.model.home))
    }

    /// The codes of a part of the content under the regime.
    fn codes_of<'p>(&self, part: &'p Content) -> impl Iterator<Item = Designation> + 'p {
        let regime = self.set.model.regime;
        let own = part.classifications.iter().filter(move |code| code.regime == regime);
        own.map(|code| code.designation)
    }

    /// Whether content of the home country is in a set of codes.
    pub(super) fn home_content(&self, set: SetId) -> Truth {
        self.content_of(set, |_| Truth::True)
    }

    /// Whether content of the home country is in a set of codes, and would need a license by itself.
    pub(super) fn controlled_content_of(&self, set: SetId) -> Truth {
        self.content_of(set, |designation| self.content_controlled(designation))
    }

    fn content_of(&self, set: SetId, test: impl Fn(Designation) -> Truth) -> Truth {
        let Some(parts) = self.home_parts() else { return Truth::Unknown };
        parts.fold(Truth::False, |found, part| {
            let inside = self.codes_of(part).map(|designation| match designation.entry_code() {
                Some(code) => match self.set_truth(set, code) {
                    Truth::False => Truth::False,
                    inside => inside.and(test(designation)),
                },
                None => Truth::False,
            });
            found.or(inside.reduce(Truth::or).unwrap_or(Truth::Unknown))
        })
    }

    /// Whether controlled content of the home country exceeds a share of the line's value
    /// (15 CFR 734.4 and supplement no. 2 to part 734, as data: the rule set says of which country).
    pub(super) fn content_above(&self, percent: Decimal) -> Truth {
        let Some(parts) = self.home_parts() else { return Truth::Unknown };
        let mut surely = Decimal::ZERO;
        let mut perhaps = Decimal::ZERO;
        let mut unvalued = Truth::False;
        for part in parts {
            let controlled = self
                .codes_of(part)
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
    /// rules count, end uses and end users do not, nor what an exception takes that frees content.
    fn content_controlled(&self, designation: Designation) -> Truth {
        let mut truth = Truth::False;
        let known = self.each_content_rule(designation, |content, id, rule| {
            // A share of content is counted by the law: what a policy sets aside stays controlled.
            let applies = content.stated_requirement(rule);
            if applies != Truth::False && truth != Truth::True {
                truth = truth.or(applies.and(!content.freed_as_content(id)));
            }
        });
        let gap = designation.entry_code().and_then(|code| self.set.entry_gap(code, self.epoch.from));
        if !known || gap.is_some() { truth.or(Truth::Unknown) } else { truth }
    }

    /// Shows the rules that count for content of this code, with the content in the place of the item; false:
    /// the answer lies too deep.
    pub(super) fn each_content_rule(
        &self,
        designation: Designation,
        mut show: impl FnMut(&Context<'_>, u16, &Rule),
    ) -> bool {
        let classification = Classification::of(designation);
        let Some(context) = self.deeper() else { return false };
        let content = Context { classification: &classification, as_content: true, ..context };
        let entry_rules = designation.entry_code().into_iter();
        let entry_rules = entry_rules.flat_map(|code| self.set.rule_ids_of_entry(code.base()));
        let general = self.epoch.general.iter().flat_map(|(_, rules)| rules.iter().copied());
        for id in entry_rules.chain(general) {
            let Some(rule) = self.set.rule(id) else { continue };
            if matches!(rule.class, RequirementClass::List | RequirementClass::Embargo) {
                show(&content, id, rule);
            }
        }
        true
    }

    /// Whether an exception that frees content overcomes a rule for it.
    fn freed_as_content(&self, rule: u16) -> Truth {
        let waivers = self.set.waivers.iter().enumerate();
        let mut freeing =
            waivers.filter(|(place, waiver)| waiver.frees_content && self.set.overcomes(*place, rule));
        freeing
            .try_fold(Truth::False, |freed, (_, waiver)| match freed {
                Truth::True => Err(freed),
                _ => Ok(freed.or(self.open_waiver(waiver))),
            })
            .unwrap_or(Truth::True)
    }
}
