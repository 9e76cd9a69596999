//! The order of which every cell of an answer table is a variation.

use alloc::collections::BTreeMap;
use alloc::string::ToString;
use alloc::vec::Vec;

use jiff::civil::Date;

use crate::code::{ControlCode, Designation};
use crate::country::Country;
use crate::fact::{Activity, FactKey, Facts, Item, Line, Order, Party, Role, Screening};
use crate::rule_set::RuleSet;

/// What is known besides code, destination and activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Knowledge {
    /// Nothing. A release has its person, of whom only the citizenship is known.
    Nothing,
    /// An ordinary sale: no end use of concern is known, the end user is private, at the destination
    /// with all its seats, on no list, owned by nobody listed. An ordinary release: the person is of
    /// the country of release in all this.
    Ordinary,
}

/// The country from which re-exports are asked: one stands for all, the first by code that is not home.
pub(crate) fn third_country(set: &RuleSet) -> Country {
    Country::all().find(|country| *country != set.home).unwrap_or(set.home)
}

/// The order of which every cell of a table is a variation in code and destination. Of a release, the
/// destination is the person's citizenship.
pub(crate) fn order_of(
    set: &RuleSet,
    activity: Activity,
    knowledge: Knowledge,
    day: Date,
    to: Country,
    code: Designation,
) -> Order {
    let ordinary = knowledge == Knowledge::Ordinary;
    let from = match activity {
        Activity::Export | Activity::DeemedExport => set.home,
        Activity::Transfer => to,
        Activity::Reexport | Activity::DeemedReexport => third_country(set),
    };
    let mut party = if activity.is_deemed() {
        let mut person = Party::new(Role::ForeignPerson, "foreign person");
        person.citizenships = Some([to].into());
        person.permanent_resident = Some(false);
        person.protected_person = Some(false);
        person
    } else {
        Party::new(Role::EndUser, "end user")
    };
    if ordinary {
        let seat = if activity.is_deemed() { from } else { to };
        party.country = Some(seat);
        party.headquarters = Some(seat);
        party.ultimate_parent_headquarters = Some(seat);
        party.government = Some(false);
        party.screening = Some(Screening::clear(day));
        party.owners = Some(Vec::new());
    }
    let mut facts = Facts::default();
    if ordinary {
        attest(set, &mut facts);
    }
    Order {
        id: "survey".to_string(),
        date: day,
        as_known_on: None,
        activity,
        from,
        to: (!activity.is_deemed()).then_some(to),
        via: Vec::new(),
        parties: if ordinary || activity.is_deemed() { [party].into() } else { Vec::new() },
        facts,
        assumptions: BTreeMap::new(),
        lines: [Line::new(
            "1",
            Item {
                origin: Some(set.home),
                classifications: [ControlCode { regime: set.regime, designation: code }].into(),
                ..Item::default()
            },
        )]
        .into(),
        reference: None,
    }
}

/// Adds the exporter's attestation that no end use or end user of concern is known, where the set has one.
pub(crate) fn attest(set: &RuleSet, facts: &mut Facts) {
    const ATTESTATION: &str = "end_use.none_of_concern";
    let known = set.vocabulary.iter().any(|word| word.key.as_str() == ATTESTATION);
    if known && !facts.contains_key(ATTESTATION) {
        facts.insert(FactKey::new(ATTESTATION), true.into());
    }
}
