//! Conditions: three-valued formulas over the facts of an order.

use alloc::vec::Vec;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::scope::{CodeSet, Destinations};
use crate::citation::Text;
use crate::fact::{Activity, FactKey, ItemKind, Role};

/// A formula over the facts of one line. Whatever it needs and nobody has said makes it unknown.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Condition {
    /// True.
    #[default]
    Always,
    /// False.
    Never,
    /// All of them.
    All(Vec<Condition>),
    /// At least one of them.
    Any(Vec<Condition>),
    /// None of them.
    NoneOf(Vec<Condition>),
    /// A fact passes a test.
    Fact {
        /// The fact.
        key: FactKey,
        /// The test.
        is: FactTest,
    },
    /// The item is in one of these codes.
    Code(CodeSet),
    /// The item is in no entry of the list, and the regime reaches it all the same: its code is the
    /// basket of the regime (`EAR99`). `NoneOf` of this is "in any entry of the list".
    ///
    /// Unknown while the item has no code under the regime.
    Basket,
    /// What the software or technology is for is in one of these codes (fact `item.for_codes`).
    ForCode(CodeSet),
    /// What the software or technology is for is in one of these codes and controlled for this reason.
    ForControlledFor {
        /// The reason for control, such as `MT`.
        reason: Text,
        /// The codes.
        codes: CodeSet,
    },
    /// The item is controlled for this reason, wherever it goes: a requirement row of that reason has
    /// the item in its scope.
    ControlledFor(Text),
    /// The destination is one of these.
    Destination(Destinations),
    /// The country of origin is one of these.
    Origin(Destinations),
    /// The item leaves from one of these.
    From(Destinations),
    /// One of the countries of transit is one of these; false when the order names none.
    Via(Destinations),
    /// The item would itself need a license, which no exception overcomes, if it went to a country of
    /// transit that is one of these: list and embargo rules count, end uses and end users do not.
    LicenseNeededVia {
        /// The countries of transit that are asked about.
        places: Destinations,
        /// A fact by which the order may say so itself; where it is given, it goes before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        said: Option<FactKey>,
    },
    /// A party passes a test.
    Party(PartyTest),
    /// A party, or its owners, are listed.
    Listed(ListTest),
    /// The activity is one of these.
    Activity(Vec<Activity>),
    /// The item is one of these kinds.
    Kind(Vec<ItemKind>),
    /// The item is a direct product of technology or software in one of these codes.
    DirectProductOf(CodeSet),
    /// Content of the regime's own origin is in one of these codes.
    HomeContent(CodeSet),
    /// Content of the regime's own origin is in one of these codes, and would need a license to the destination
    /// by itself.
    ControlledContentOf(CodeSet),
    /// The item is looked at as content of another, whose controlled content is being counted.
    AsContent,
    /// The tariff code of the item begins with one of these digits: where the law itself names tariff codes.
    /// Unknown without a tariff code, or with one that ends above the digits.
    Tariff(Vec<Text>),
    /// The share of controlled content of the regime's own origin exceeds this percentage of the value.
    ControlledContentAbove(Decimal),
    /// The law says something here that is not modelled: unknown. The text says what.
    NotModelled(Text),
}

/// A test of one fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactTest {
    /// A boolean has this value.
    Equals(bool),
    /// A number is this or more.
    AtLeast(Decimal),
    /// A number is this or less.
    AtMost(Decimal),
    /// A number is more.
    Above(Decimal),
    /// A number is less.
    Below(Decimal),
    /// A word is one of these.
    OneOf(Vec<Text>),
}

/// Which seat of a party is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seat {
    /// Its address.
    Address,
    /// Its headquarters.
    Headquarters,
    /// The headquarters of its ultimate parent.
    UltimateParent,
    /// Whether it is a government; the places say of which countries.
    Government,
}

/// A party in one of the roles has one of the seats in one of the places.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartyTest {
    /// Roles looked at; empty: any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    /// Seats looked at.
    pub seats: Vec<Seat>,
    /// Where.
    pub places: Destinations,
}

/// A party in one of the roles is on one of the lists.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListTest {
    /// The lists, such as `us/entity-list`.
    pub lists: Vec<Text>,
    /// Roles looked at; empty: any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    /// Only entries that carry one of these footnotes; empty: any entry.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub footnotes: Vec<Text>,
    /// If given, not the party itself is looked at but its owners: listed owners, and owners captured in
    /// the same way, together hold this share in percent or more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owned_percent: Option<Decimal>,
    /// If given, the test holds only while the requirement with this id is in force, and is open while nobody
    /// has read whether it is: what a law says in passing of a rule that comes and goes elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub while_in_force: Option<Text>,
}
