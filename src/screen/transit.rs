//! Whether the item of a line would itself need a license to a country that it only passes through.

use super::compiled::Rule;
use super::context::Context;
use super::exceptions::Taken;
use super::facts::FactValue;
use super::program::{FactId, ScopeId};
use super::scene::Destination;
use crate::country::Country;
use crate::rule::{RequirementClass, Truth};

impl Context<'_> {
    /// The countries of the route that a scope holds.
    pub(super) fn via_in(&self, scope: ScopeId) -> impl Iterator<Item = Country> + '_ {
        let scope = self.epoch.scope(scope);
        self.order.order.via.iter().copied().filter(|country| scope.contains(*country))
    }

    /// Whether the item would need a license if it went to a country of the route that a scope holds. What
    /// the order says of it itself goes before.
    pub(super) fn license_needed_via(&self, scope: ScopeId, said: Option<FactId>) -> Truth {
        let said = said.and_then(|fact| self.facts.get(usize::from(fact)));
        self.via_in(scope).fold(Truth::False, |needed, country| match said {
            Some(FactValue::Bool(said)) => needed.or((*said).into()),
            _ if needed == Truth::True => needed,
            _ => needed.or(self.license_needed_to(country)),
        })
    }

    /// Whether an item of this kind would need a license to a country: list and embargo rules count as far
    /// as no exception overcomes them there; end uses and end users do not, as nobody receives it there.
    pub(super) fn license_needed_to(&self, country: Country) -> Truth {
        let Some(context) = self.deeper() else { return Truth::Unknown };
        let there = Context { destination: Destination::settled(country), ..context };
        let mut taken: Option<Taken> = None;
        let mut needed = if self.classification.complete { Truth::False } else { Truth::Unknown };
        there.each_candidate(|id, rule| {
            if needed == Truth::True || !about_goods(rule) {
                return;
            }
            // A policy that sets a rule aside changes nothing of the law that the rule on transit asks for.
            let applies = there.stated_requirement(rule);
            if applies != Truth::False {
                let taken = *taken.get_or_insert_with(|| there.taken(u64::MAX));
                needed = needed.or(applies.and(!there.overcome(id, taken)));
            }
        });
        there.each_gap(|_, _| needed = needed.or(Truth::Unknown));
        needed
    }

    /// Whether some exception overcomes a rule.
    fn overcome(&self, rule: u16, taken: Taken) -> Truth {
        let rows = self.set.waivers.iter().enumerate();
        let mut reaching = rows.filter(|(place, _)| self.set.overcomes(*place, rule));
        let mut overcome = Truth::False;
        while let (false, Some((_, waiver))) = (overcome == Truth::True, reaching.next()) {
            let kept = !taken.truth(usize::from(waiver.symbol));
            if kept != Truth::False {
                overcome = overcome.or(self.waiver(waiver).and(kept));
            }
        }
        overcome
    }
}

/// Whether a rule asks for a license by item and place.
fn about_goods(rule: &Rule) -> bool {
    matches!(rule.class, RequirementClass::List | RequirementClass::Embargo)
}
