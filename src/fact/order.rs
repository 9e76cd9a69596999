//! Orders and their lines.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize, Serializer};

use super::facts::Facts;
use super::party::Party;
use super::reference::Reference;
use crate::code::{ControlCode, EntryCode, HsCode};
use crate::country::Country;
use crate::window::LegalReading;

/// What is planned: one transaction, its parties, its lines.
///
/// Reads and writes the JSON of the contract through serde; see the crate page for an example.
#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    /// The host's name for it.
    pub id: String,
    /// The day of the planned activity.
    pub date: Date,
    /// The day whose knowledge is asked for; `None`: all that the rule sets know.
    pub as_known_on: Option<Date>,
    /// What is planned.
    pub activity: Activity,
    /// Where the items are.
    pub from: Country,
    /// Where they go: ship-to, not sold-to. `None` for deemed exports, where a citizenship decides. An ultimate
    /// consignee or end user elsewhere leaves the destination in doubt until the fact `destination.ultimate`
    /// settles it.
    pub to: Option<Country>,
    /// Countries of transit.
    pub via: Vec<Country>,
    /// Who takes part.
    pub parties: Vec<Party>,
    /// Facts that hold for all lines.
    pub facts: Facts,
    /// How open questions of law are to be read, by id; they go before the host's policy.
    pub assumptions: BTreeMap<String, LegalReading>,
    /// What moves; ids unique. An order without lines is refused when it is screened.
    pub lines: Vec<Line>,
    /// What the host finds it by; comes back with the answer.
    pub reference: Option<Reference>,
}

/// The kinds of activity that export control law distinguishes (15 CFR 734.13, 734.14, 734.16).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Activity {
    /// Out of the country that makes the law.
    Export,
    /// From one foreign country to another.
    Reexport,
    /// A change of end use or end user inside one country.
    Transfer,
    /// Release of technology or source code to foreign persons inside the country, each for itself.
    DeemedExport,
    /// The same in a foreign country, to a person of a third one.
    DeemedReexport,
}

impl Activity {
    /// All of them, those in which goods move first.
    pub const ALL: [Self; 5] =
        [Self::Export, Self::Reexport, Self::Transfer, Self::DeemedExport, Self::DeemedReexport];

    /// Whether technology is released to a person, so that a citizenship is the destination.
    #[must_use]
    pub const fn is_deemed(self) -> bool {
        matches!(self, Self::DeemedExport | Self::DeemedReexport)
    }
}

/// One line of an order.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The host's name for it.
    pub id: String,
    /// What moves.
    pub item: Item,
    /// How many.
    pub quantity: Option<Decimal>,
    /// What the line is worth.
    pub value: Option<Money>,
    /// Where it goes, if elsewhere than the order; `None`: as the order.
    pub to: Option<Country>,
    /// Who takes part in this line, in the place of those of the order; `None`: those of the order.
    pub parties: Option<Vec<Party>>,
    /// What the host finds it by; comes back with the answer.
    pub reference: Option<Reference>,
}

impl Line {
    /// A line of which only id and item are known.
    pub fn new(id: impl Into<String>, item: Item) -> Self {
        Self { id: id.into(), item, quantity: None, value: None, to: None, parties: None, reference: None }
    }
}

/// Commodity, software or technology.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// A thing.
    Commodity,
    /// A program.
    Software,
    /// Information needed to develop, produce or use.
    Technology,
}

/// What moves. By default, nothing is known of it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Item {
    /// Words of the host; never decides anything.
    pub description: Option<String>,
    /// Commodity, software or technology; `None`: not known.
    pub kind: Option<ItemKind>,
    /// Country of origin; `None`: not known.
    pub origin: Option<Country>,
    /// The exporter's classifications; a regime without one has not been classified.
    pub classifications: Vec<ControlCode>,
    /// Tariff code: a hint; it decides only where the law itself names tariff codes.
    pub hs: Option<HsCode>,
    /// Facts about the item and its use; they go before facts of the order.
    pub facts: Facts,
    /// Controlled content of foreign-made items; `None`: not known, empty: none.
    pub content: Option<Vec<Content>>,
    /// Codes of technology or software of which the item is a direct product; `None`: not known.
    pub direct_product_of: Option<Vec<EntryCode>>,
    /// What the host finds it by; comes back with the answer.
    pub reference: Option<Reference>,
}

/// Content of one origin inside a foreign-made item.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// Where the content is from.
    pub origin: Country,
    /// Its classifications.
    pub classifications: Vec<ControlCode>,
    /// What it is worth in one order line; `None`: not known.
    pub value: Option<Money>,
}

/// An amount of money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Money {
    /// How much, not negative.
    #[serde(serialize_with = "in_one_spelling")]
    pub amount: Decimal,
    /// ISO 4217 code, three upper-case letters.
    pub currency: String,
}

/// A number without zeros at its end: `27000.00` and `27000` are one number, and digests compare texts.
fn in_one_spelling<S: Serializer>(number: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&number.normalize())
}
