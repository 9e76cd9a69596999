//! The order of which every cell of an answer table is a variation.

use alloc::string::ToString;
use alloc::vec::Vec;

use jiff::civil::Date;

use crate::code::{ControlCode, Designation};
use crate::country::Country;
use crate::fact::{Activity, FactKey, Facts, Item, Line, Order, Party, Role, Screening};

/// What is known besides code, destination and activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Knowledge {
    /// Nothing.
    Nothing,
    /// An ordinary sale: no end use of concern is known, the end user is private, at the destination
    /// with all its seats, on no list, owned by nobody listed.
    Ordinary,
}

/// The order of which every cell of a table is a variation in code and destination.
pub(crate) fn order_of(
    set: &crate::rule_set::RuleSet,
    activity: Activity,
    knowledge: Knowledge,
    day: Date,
    to: Country,
    code: Designation,
) -> Order {
    // A third country stands for all from which goods are re-exported: any that is not home.
    let abroad = Country::all().find(|country| *country != set.home).unwrap_or(set.home);
    let mut party = Party::new(Role::EndUser, "end user");
    party.country = Some(to);
    party.headquarters = Some(to);
    party.ultimate_parent_headquarters = Some(to);
    party.government = Some(false);
    party.screening = Some(Screening { as_of: day, hits: Vec::new() });
    party.owners = Some(Vec::new());
    let ordinary = knowledge == Knowledge::Ordinary;
    let mut facts = Facts::default();
    if ordinary && set.vocabulary.iter().any(|word| word.key.as_str() == ATTESTATION) {
        facts.insert(FactKey::new(ATTESTATION), true.into());
    }
    Order {
        id: "survey".to_string(),
        date: day,
        as_known_on: None,
        activity,
        from: match activity {
            Activity::Export | Activity::DeemedExport => set.home,
            Activity::Transfer => to,
            Activity::Reexport | Activity::DeemedReexport => abroad,
        },
        to: Some(to),
        via: Vec::new(),
        parties: if ordinary { [party].into() } else { Vec::new() },
        facts,
        lines: [Line {
            id: "1".to_string(),
            item: Item {
                description: None,
                kind: None,
                origin: Some(set.home),
                classifications: [ControlCode { regime: set.regime, designation: code }].into(),
                hs: None,
                facts: Facts::default(),
                content: None,
                direct_product_of: None,
            },
            quantity: None,
            value: None,
        }]
        .into(),
    }
}

const ATTESTATION: &str = "end_use.none_of_concern";
