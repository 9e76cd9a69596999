//! What an order must be like, as far as it is settled.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::World;
use super::codes::Codes;
use super::parties::Parties;
use super::range::Range;
use crate::citation::Text;
use crate::code::HsCode;
use crate::country::CountrySet;
use crate::fact::{Activity, FactKey, ItemKind};
use crate::rule::{Condition, Destinations, FactTest};

/// What is left open of an order by the goals that it must meet.
#[derive(Debug, Clone)]
pub(in crate::diff) struct Case {
    pub(super) activities: Vec<Activity>,
    pub(super) kinds: Vec<ItemKind>,
    pub(super) to: CountrySet,
    pub(super) from: CountrySet,
    pub(super) origin: CountrySet,
    /// Countries of which the route passes one, each.
    pub(super) via: Vec<CountrySet>,
    /// Countries that it does not pass.
    pub(super) not_via: CountrySet,
    pub(super) facts: BTreeMap<FactKey, Range>,
    /// Codes of the item.
    pub(super) item: Codes,
    /// Whether the item is in no entry.
    pub(super) basket: Option<bool>,
    /// Codes that the item is for.
    pub(super) made_for: Codes,
    /// Codes that the item is a direct product of.
    pub(super) product_of: Codes,
    /// Codes of its content from home.
    pub(super) content: Codes,
    /// Beginnings of tariff codes, of each list one.
    pub(super) tariff: Vec<Vec<Text>>,
    /// Beginnings that the tariff code does not have.
    pub(super) not_tariff: Vec<Text>,
    /// The share of controlled content from home, in percent.
    pub(super) share: Range,
    pub(super) parties: Parties,
    /// What is not modelled: it may hold and may not, and does the same wherever it is said.
    pub(super) not_modelled: BTreeMap<Text, bool>,
}

impl Case {
    /// Any order.
    pub(super) fn any() -> Self {
        Self {
            activities: Activity::ALL.into(),
            kinds: [ItemKind::Commodity, ItemKind::Software, ItemKind::Technology].into(),
            to: CountrySet::all(),
            from: CountrySet::all(),
            origin: CountrySet::all(),
            via: Vec::new(),
            not_via: CountrySet::EMPTY,
            facts: BTreeMap::new(),
            item: Codes::default(),
            basket: None,
            made_for: Codes::default(),
            product_of: Codes::default(),
            content: Codes::default(),
            tariff: Vec::new(),
            not_tariff: Vec::new(),
            share: Range::default(),
            parties: Parties::default(),
            not_modelled: BTreeMap::new(),
        }
    }

    /// Goes to one of these countries, or to none of them.
    pub(super) fn go(&mut self, countries: CountrySet, wanted: bool) {
        self.to = narrowed(self.to, countries, wanted);
    }

    /// Takes in a condition on one fact; false: it contradicts what is known.
    pub(super) fn assume(
        &mut self,
        leaf: &Condition,
        wanted: bool,
        countries: impl Fn(&Destinations) -> CountrySet,
    ) -> bool {
        match leaf {
            Condition::Fact { key, is } => {
                return self.facts.entry(key.clone()).or_default().narrow(is, wanted);
            }
            Condition::ControlledContentAbove(percent) => {
                return self.share.narrow(&FactTest::Above(*percent), wanted);
            }
            Condition::Basket => return self.basket.replace(wanted).is_none_or(|known| known == wanted),
            Condition::ForCode(codes) => self.made_for.ask(codes, wanted),
            Condition::ForControlledFor { reason, codes } => {
                self.made_for.ask_for(codes, Some(reason), wanted);
            }
            Condition::DirectProductOf(codes) => self.product_of.ask(codes, wanted),
            Condition::HomeContent(codes) => self.content.ask(codes, wanted),
            // Whether such content needs a license, here or on the way, is not looked into: it may.
            Condition::ControlledContentOf(codes) if wanted => self.content.ask(codes, true),
            // The item of an order is content of nothing.
            Condition::AsContent => return !wanted,
            Condition::Tariff(digits) if wanted => self.tariff.push(digits.clone()),
            Condition::Tariff(digits) => self.not_tariff.extend(digits.iter().cloned()),
            Condition::Origin(places) => self.origin = narrowed(self.origin, countries(places), wanted),
            Condition::From(places) => self.from = narrowed(self.from, countries(places), wanted),
            Condition::Via(places) | Condition::LicenseNeededVia { places, .. } if wanted => {
                self.via.push(countries(places));
            }
            Condition::Via(places) => self.not_via = self.not_via.union(countries(places)),
            Condition::Party(test) => self.parties.ask(test, countries(&test.places), wanted),
            Condition::Listed(test) => self.parties.ask_listed(test, wanted),
            Condition::Activity(named) => {
                self.activities.retain(|activity| named.contains(activity) == wanted);
            }
            Condition::Kind(named) => self.kinds.retain(|kind| named.contains(kind) == wanted),
            Condition::NotModelled(text) => {
                let known = self.not_modelled.insert(text.clone(), wanted);
                return known.is_none_or(|known| known == wanted);
            }
            // Taken apart before, or no matter here.
            Condition::ControlledContentOf(_)
            | Condition::LicenseNeededVia { .. }
            | Condition::Always
            | Condition::Never
            | Condition::All(_)
            | Condition::Any(_)
            | Condition::NoneOf(_)
            | Condition::Code(_)
            | Condition::ControlledFor(_)
            | Condition::Destination(_) => {}
        }
        true
    }

    /// Whether some order is of this kind.
    pub(super) fn may_be(&self, world: &World<'_>) -> bool {
        let somewhere = [self.to, self.from, self.origin].iter().all(|countries| !countries.is_empty());
        let route = self.via.iter().all(|countries| !countries.difference(self.not_via).is_empty());
        somewhere
            && self.activity().is_some()
            && route
            && !self.kinds.is_empty()
            && self.item_may_be(world)
            && [&self.made_for, &self.product_of, &self.content]
                .iter()
                .all(|codes| codes.pick(world).is_some())
            && self.tariff().is_some()
            && self.parties.pick(world.day).is_some()
    }

    /// What may be done: a transfer stays in one country.
    pub(super) fn activity(&self) -> Option<Activity> {
        let within = !self.to.intersection(self.from).is_empty();
        self.activities.iter().copied().find(|activity| *activity != Activity::Transfer || within)
    }

    /// A tariff code of this kind: `Some(None)` where none is asked for, `None` where there is none.
    #[expect(clippy::option_option, reason = "each level says something else")]
    pub(super) fn tariff(&self) -> Option<Option<HsCode>> {
        if self.tariff.is_empty() && self.not_tariff.is_empty() {
            return Some(None);
        }
        let chapters: Vec<Text> = (1..=97).map(|chapter| format!("{chapter:02}").into()).collect();
        let begins = |code: &str, digits: &[Text]| digits.iter().any(|digits| code.starts_with(&**digits));
        let all = self.tariff.iter().flatten().chain(chapters.iter().filter(|_| self.tariff.is_empty()));
        let codes = all.flat_map(|digits| ["0", "9"].map(|rest| format!("{digits}{}", rest.repeat(10))));
        let mut codes = codes.filter_map(|code| Some(code.get(..10)?.to_string()));
        let found = codes.find(|code| {
            self.tariff.iter().all(|digits| begins(code, digits)) && !begins(code, &self.not_tariff)
        });
        found.map(|code| code.parse().ok())
    }

    fn item_may_be(&self, world: &World<'_>) -> bool {
        match self.basket {
            Some(true) => !self.item.is_asked_for(),
            Some(false) if !self.item.is_asked_for() => self.item.any_outside(world).is_some(),
            _ => self.item.pick(world).is_some(),
        }
    }
}

fn narrowed(known: CountrySet, countries: CountrySet, wanted: bool) -> CountrySet {
    if wanted { known.intersection(countries) } else { known.difference(countries) }
}
