//! From what an order must be like to an order.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::World;
use super::case::Case;
use super::codes::Pick;
use crate::code::{ControlCode, Designation, EntryCode};
use crate::country::{Country, CountrySet};
use crate::fact::{
    Activity, Content, FactKey, FactSubject, Facts, Item, Line, Money, Order, Party, Role, Value,
};
use crate::screen::ULTIMATE;

impl World<'_> {
    /// An order of this kind; `None` where it would need a code that the list does not spell out.
    pub(in crate::diff) fn order(&self, case: &Case) -> Option<Order> {
        let activity = case.activity()?;
        let to = if activity == Activity::Transfer { case.to.intersection(case.from) } else { case.to };
        let to = to.iter().next()?;
        let home = self.set.home;
        let from = match activity {
            Activity::Transfer => to,
            _ if case.from.contains(home) && activity == Activity::Export => home,
            _ => prefer(case.from, |country| country != to && country != home)?,
        };
        let (mut order_facts, item_facts) = self.facts(case)?;
        if !activity.is_deemed() {
            // Parties are wherever tests of parties want them: that leaves no doubt where it goes.
            order_facts.insert(FactKey::new(ULTIMATE), to.code().into());
        }
        let mut parties = case.parties.pick(self.day)?;
        if activity.is_deemed() {
            parties.push(foreign_person(case.parties.ordinary(Role::ForeignPerson, self.day)?, to));
        }
        let item = Item {
            kind: case.kinds.first().copied(),
            origin: prefer(case.origin, |country| country == home),
            classifications: self.classifications(case)?,
            facts: item_facts,
            hs: case.tariff()?,
            content: Some(self.content(case)?),
            direct_product_of: Some(codes(case.product_of.pick(self)?)?),
            ..Item::default()
        };
        Some(Order {
            id: "example".to_string(),
            date: self.day,
            as_known_on: None,
            activity,
            from,
            to: (!activity.is_deemed()).then_some(to),
            via: case
                .via
                .iter()
                .filter_map(|countries| countries.difference(case.not_via).iter().next())
                .collect(),
            parties,
            facts: order_facts,
            assumptions: BTreeMap::new(),
            lines: [Line { value: Some(dollars(Decimal::ONE_HUNDRED)), ..Line::new("1", item) }].into(),
            reference: None,
        })
    }

    /// Facts of the order, and of the line.
    fn facts(&self, case: &Case) -> Option<(Facts, Facts)> {
        let (mut order, mut item) = (Facts::default(), Facts::default());
        for (key, range) in &case.facts {
            let word = self.set.vocabulary.iter().find(|word| word.key == *key)?;
            let facts = if word.subject == FactSubject::Order { &mut order } else { &mut item };
            facts.insert(key.clone(), range.value()?);
        }
        let made_for: Vec<String> =
            codes(case.made_for.pick(self)?)?.iter().map(ToString::to_string).collect();
        let key = FactKey::new("item.for_codes");
        if self.set.vocabulary.iter().any(|word| word.key == key) {
            item.insert(key, Value::Text(made_for.join(", ")));
        }
        Some((order, item))
    }

    fn classifications(&self, case: &Case) -> Option<Vec<ControlCode>> {
        let code = |designation| ControlCode { regime: self.set.regime, designation };
        let picks = match case.basket {
            Some(false) if !case.item.is_asked_for() => [case.item.any_outside(self)?].into(),
            _ => case.item.pick(self)?,
        };
        if picks.is_empty() {
            return Some([code(Designation::NotListed)].into());
        }
        Some(codes(picks)?.into_iter().map(|entry| code(Designation::Entry(entry))).collect())
    }

    fn content(&self, case: &Case) -> Option<Vec<Content>> {
        let own = codes(case.content.pick(self)?)?;
        let share = case.share.number();
        if own.is_empty() && share.is_none_or(|share| share.is_zero()) {
            return Some(Vec::new());
        }
        let code = |entry| ControlCode { regime: self.set.regime, designation: Designation::Entry(entry) };
        Some(
            [Content {
                origin: self.set.home,
                classifications: own.into_iter().map(code).collect(),
                value: Some(dollars(share.unwrap_or_default())),
            }]
            .into(),
        )
    }
}

/// A party as a person to whom something is released.
fn foreign_person(party: Party, citizenship: Country) -> Party {
    Party {
        name: "person".to_string(),
        citizenships: Some([citizenship].into()),
        permanent_resident: Some(false),
        protected_person: Some(false),
        ..party
    }
}

fn codes(picks: Vec<Pick>) -> Option<Vec<EntryCode>> {
    let code = |pick: Pick| match pick {
        Pick::Code(code) => Some(code),
        Pick::Below(_) => None,
    };
    picks.into_iter().map(code).collect()
}

/// A country that is liked, or any.
fn prefer(countries: CountrySet, liked: impl Fn(Country) -> bool) -> Option<Country> {
    countries.iter().find(|country| liked(*country)).or_else(|| countries.iter().next())
}

fn dollars(amount: Decimal) -> Money {
    Money { amount, currency: "USD".to_string() }
}
