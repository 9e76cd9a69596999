//! The serde form of orders, as the contract fixes it.
//!
//! The document keeps texts as they came, so that every refusal can name the path and the offending
//! text; unknown fields are refused by serde itself.

use alloc::borrow::Cow;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::de::{MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::error::OrderError;
use super::facts::Facts;
use super::key::FactKey;
use super::order::{Activity, Content, Item, ItemKind, Line, Money, Order};
use super::party::{Hit, HitScope, HitStatus, Owner, Party, Role, Screening};
use super::reference::Reference;
use super::value::Value;
use crate::code::{ControlCode, EntryCode, HsCode, Regime};
use crate::country::Country;
use crate::problem::Problems;

/// Numbers of an order stay below this, so that products with thresholds are exact.
const LARGEST: u64 = 1_000_000_000_000_000;
/// Decimal places of a number of an order, at most.
const MOST_PLACES: u32 = 9;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct OrderDocument<'a> {
    id: String,
    date: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    as_known_on: Option<Cow<'a, str>>,
    activity: Activity,
    from: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    to: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    via: Vec<Cow<'a, str>>,
    #[serde(default)]
    parties: Vec<PartyDocument<'a>>,
    #[serde(default, skip_serializing_if = "FactsDocument::is_empty")]
    facts: FactsDocument,
    lines: Vec<LineDocument<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reference: Option<Reference>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PartyDocument<'a> {
    role: Role,
    name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    country: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    headquarters: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ultimate_parent_headquarters: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    government: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    screening: Option<ScreeningDocument<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    owners: Option<Vec<OwnerDocument<'a>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    citizenships: Option<Vec<Cow<'a, str>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    permanent_resident: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    protected_person: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reference: Option<Reference>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ScreeningDocument<'a> {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    clear_as_of: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    as_of: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hits: Option<Vec<HitDocument>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct HitDocument {
    list: String,
    entry: String,
    status: HitStatus,
    #[serde(default)]
    scope: HitScope,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    footnotes: Option<Vec<String>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnerDocument<'a> {
    name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    share: Option<Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    screening: Option<ScreeningDocument<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    owners: Option<Vec<OwnerDocument<'a>>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LineDocument<'a> {
    id: String,
    item: ItemDocument<'a>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    quantity: Option<Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    value: Option<MoneyDocument>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    to: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    parties: Option<Vec<PartyDocument<'a>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reference: Option<Reference>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemDocument<'a> {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    kind: Option<ItemKind>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    origin: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    classifications: Vec<ClassificationDocument<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hs: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "FactsDocument::is_empty")]
    facts: FactsDocument,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    content: Option<Vec<ContentDocument<'a>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    direct_product_of: Option<Vec<Cow<'a, str>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reference: Option<Reference>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ClassificationDocument<'a> {
    regime: Cow<'a, str>,
    code: Cow<'a, str>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ContentDocument<'a> {
    origin: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    classifications: Vec<ClassificationDocument<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    value: Option<MoneyDocument>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct MoneyDocument {
    amount: Value,
    currency: String,
}

/// Facts as they came: a key may stand twice, which is refused later, with its path.
#[derive(Default)]
struct FactsDocument(Vec<(String, Value)>);

impl FactsDocument {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'de> Deserialize<'de> for FactsDocument {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries;

        impl<'de> Visitor<'de> for Entries {
            type Value = FactsDocument;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map of facts")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<FactsDocument, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(FactsDocument(entries))
            }
        }

        deserializer.deserialize_map(Entries)
    }
}

impl Serialize for FactsDocument {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, value) in &self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Order {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let document = OrderDocument::deserialize(deserializer)?;
        read_order(document).map_err(serde::de::Error::custom)
    }
}

impl Serialize for Order {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_order(self).serialize(serializer)
    }
}

fn read_order(document: OrderDocument<'_>) -> Result<Order, OrderError> {
    let mut reader = Reader::default();
    let facts = reader.facts("facts", document.facts);
    let date = reader.date("date", &document.date);
    let as_known_on = document.as_known_on.and_then(|text| reader.date("as_known_on", &text));
    let from = reader.country("from", &document.from);
    let to = document.to.as_deref().and_then(|text| reader.country("to", text));
    let elsewhere = !document.lines.is_empty() && document.lines.iter().all(|line| line.to.is_some());
    if document.to.is_none() && !document.activity.is_deemed() && !elsewhere {
        reader.problems.add("to", "missing country: expected where the items go, such as `DE`");
    }
    let via = reader.countries("via", &document.via);
    let parties = reader.parties("parties", document.parties);
    let mut ids = BTreeSet::new();
    let mut lines = Vec::new();
    for (place, line) in document.lines.into_iter().enumerate() {
        if !ids.insert(line.id.clone()) {
            let message = format!("duplicate line id `{}`: expected every id once", line.id);
            reader.problems.add(format!("lines[{place}].id"), message);
        }
        lines.push(reader.line(&format!("lines[{place}]"), line));
    }
    let order = date.zip(from).map(|(date, from)| Order {
        id: document.id,
        date,
        as_known_on,
        activity: document.activity,
        from,
        to,
        via,
        parties,
        facts,
        lines,
        reference: document.reference,
    });
    match order {
        Some(order) => reader.problems.finish(order),
        None => Err(reader.problems.into()),
    }
}

#[derive(Default)]
struct Reader {
    problems: Problems,
}

impl Reader {
    fn date(&mut self, path: &str, text: &str) -> Option<Date> {
        let date = text.parse::<Date>().ok().filter(|_| text.len() == 10);
        if date.is_none() {
            let message = format!("impossible date `{text}`: expected a day such as `2026-08-03`");
            self.problems.add(path, message);
        }
        date
    }

    fn country(&mut self, path: &str, text: &str) -> Option<Country> {
        self.problems.keep(path, text.parse())
    }

    fn countries(&mut self, path: &str, texts: &[Cow<'_, str>]) -> Vec<Country> {
        let texts = texts.iter().enumerate();
        texts.filter_map(|(place, text)| self.country(&format!("{path}[{place}]"), text)).collect()
    }

    /// A number that is not negative and small enough to be exact in every comparison.
    fn number(&mut self, path: &str, value: &Value) -> Option<Decimal> {
        let number = match value {
            Value::Decimal(number) => Some(*number),
            Value::Text(text) => text.parse().ok(),
            Value::Bool(_) => None,
        };
        match number {
            Some(number) if in_range(number) => Some(number.normalize()),
            _ => {
                let message = format!("number `{value}` out of range: {NUMBER_RANGE}");
                self.problems.add(path, message);
                None
            }
        }
    }

    fn facts(&mut self, path: &str, document: FactsDocument) -> Facts {
        let mut facts = Facts::default();
        for (key, value) in document.0 {
            if facts.contains_key(key.as_str()) {
                self.problems
                    .add(format!("{path}.{key}"), format!("duplicate fact `{key}`: expected it once"));
            }
            facts.insert(FactKey::new(key), value);
        }
        facts
    }

    fn money(&mut self, path: &str, document: &MoneyDocument) -> Option<Money> {
        let currency = &document.currency;
        if currency.len() != 3 || !currency.bytes().all(|byte| byte.is_ascii_uppercase()) {
            let message = format!("unknown currency `{currency}`: expected an ISO 4217 code such as `USD`");
            self.problems.add(format!("{path}.currency"), message);
        }
        let amount = self.number(&format!("{path}.amount"), &document.amount)?;
        Some(Money { amount, currency: currency.clone() })
    }

    fn parties(&mut self, path: &str, documents: Vec<PartyDocument<'_>>) -> Vec<Party> {
        let documents = documents.into_iter().enumerate();
        documents.map(|(place, party)| self.party(&format!("{path}[{place}]"), party)).collect()
    }

    fn party(&mut self, path: &str, document: PartyDocument<'_>) -> Party {
        let mut country = |field: &str, text: Option<Cow<'_, str>>| {
            text.and_then(|text| self.country(&format!("{path}.{field}"), &text))
        };
        let (at, headquarters) =
            (country("country", document.country), country("headquarters", document.headquarters));
        let parent = country("ultimate_parent_headquarters", document.ultimate_parent_headquarters);
        let screening =
            document.screening.and_then(|found| self.screening(&format!("{path}.screening"), found));
        let owners = document.owners.map(|owners| self.owners(&format!("{path}.owners"), owners));
        let citizenships =
            document.citizenships.map(|texts| self.countries(&format!("{path}.citizenships"), &texts));
        Party {
            role: document.role,
            name: document.name,
            country: at,
            headquarters,
            ultimate_parent_headquarters: parent,
            government: document.government,
            screening,
            owners,
            citizenships,
            permanent_resident: document.permanent_resident,
            protected_person: document.protected_person,
            reference: document.reference,
        }
    }

    fn owners(&mut self, path: &str, documents: Vec<OwnerDocument<'_>>) -> Vec<Owner> {
        let owner = |(place, document): (usize, OwnerDocument<'_>)| {
            let path = format!("{path}[{place}]");
            let share = document.share.and_then(|share| self.number(&format!("{path}.share"), &share));
            if share.is_some_and(|share| share > Decimal::ONE_HUNDRED) {
                let message = "share above 100: expected a percentage from `0` to `100`";
                self.problems.add(format!("{path}.share"), message);
            }
            let screening =
                document.screening.and_then(|found| self.screening(&format!("{path}.screening"), found));
            let owners = document.owners.map(|owners| self.owners(&format!("{path}.owners"), owners));
            Owner { name: document.name, share, screening, owners }
        };
        documents.into_iter().enumerate().map(owner).collect()
    }

    fn screening(&mut self, path: &str, document: ScreeningDocument<'_>) -> Option<Screening> {
        match (document.clear_as_of, document.as_of, document.hits) {
            (Some(day), None, None) => {
                let as_of = self.date(&format!("{path}.clear_as_of"), &day)?;
                Some(Screening { as_of, hits: Vec::new() })
            }
            (None, Some(day), Some(hits)) => {
                let as_of = self.date(&format!("{path}.as_of"), &day)?;
                Some(Screening { as_of, hits: hits.into_iter().map(Hit::from).collect() })
            }
            _ => {
                let message = "expected `clear_as_of` alone, or `as_of` with `hits`";
                self.problems.add(path, message);
                None
            }
        }
    }

    fn line(&mut self, path: &str, document: LineDocument<'_>) -> Line {
        let quantity = document.quantity.and_then(|value| self.number(&format!("{path}.quantity"), &value));
        let value = document.value.and_then(|money| self.money(&format!("{path}.value"), &money));
        let item = self.item(&format!("{path}.item"), document.item);
        let to = document.to.and_then(|text| self.country(&format!("{path}.to"), &text));
        let parties = document.parties.map(|parties| self.parties(&format!("{path}.parties"), parties));
        Line { id: document.id, item, quantity, value, to, parties, reference: document.reference }
    }

    fn item(&mut self, path: &str, document: ItemDocument<'_>) -> Item {
        let origin = document.origin.and_then(|text| self.country(&format!("{path}.origin"), &text));
        let hs =
            document.hs.and_then(|text| self.problems.keep(&format!("{path}.hs"), text.parse::<HsCode>()));
        let facts = self.facts(&format!("{path}.facts"), document.facts);
        let classifications =
            self.classifications(&format!("{path}.classifications"), &document.classifications);
        let content = document.content.map(|content| {
            let content = content.into_iter().enumerate();
            content
                .filter_map(|(place, part)| self.content(&format!("{path}.content[{place}]"), &part))
                .collect()
        });
        let direct_product_of = document.direct_product_of.map(|codes| {
            let codes = codes.iter().enumerate();
            let read = |(place, text): (usize, &Cow<'_, str>)| {
                let path = format!("{path}.direct_product_of[{place}]");
                self.problems.keep(&path, text.parse::<EntryCode>())
            };
            codes.filter_map(read).collect()
        });
        Item {
            description: document.description,
            kind: document.kind,
            origin,
            classifications,
            hs,
            facts,
            content,
            direct_product_of,
            reference: document.reference,
        }
    }

    fn content(&mut self, path: &str, document: &ContentDocument<'_>) -> Option<Content> {
        let classifications =
            self.classifications(&format!("{path}.classifications"), &document.classifications);
        let value = document.value.as_ref().and_then(|money| self.money(&format!("{path}.value"), money));
        let origin = self.country(&format!("{path}.origin"), &document.origin)?;
        Some(Content { origin, classifications, value })
    }

    fn classifications(&mut self, path: &str, documents: &[ClassificationDocument<'_>]) -> Vec<ControlCode> {
        let read = |(place, document): (usize, &ClassificationDocument<'_>)| {
            let path = format!("{path}[{place}]");
            let regime = self.problems.keep(&format!("{path}.regime"), document.regime.parse::<Regime>())?;
            self.problems.keep(&format!("{path}.code"), ControlCode::parse(regime, &document.code))
        };
        documents.iter().enumerate().filter_map(read).collect()
    }
}

/// What [`in_range`] accepts, for messages.
pub(crate) const NUMBER_RANGE: &str =
    "expected a decimal number from `0` to below `1000000000000000` with at most 9 decimals";

/// Whether a number is fit for an order.
pub(crate) fn in_range(number: Decimal) -> bool {
    number >= Decimal::ZERO && number < Decimal::from(LARGEST) && number.normalize().scale() <= MOST_PLACES
}

impl From<HitDocument> for Hit {
    fn from(document: HitDocument) -> Self {
        let HitDocument { list, entry, status, scope, footnotes } = document;
        Self { list, entry, status, scope, footnotes }
    }
}

fn write_order(order: &Order) -> OrderDocument<'_> {
    OrderDocument {
        id: order.id.clone(),
        date: order.date.to_string().into(),
        as_known_on: order.as_known_on.map(|day| day.to_string().into()),
        activity: order.activity,
        from: order.from.code().into(),
        to: order.to.map(|country| country.code().into()),
        via: codes(&order.via),
        parties: order.parties.iter().map(write_party).collect(),
        facts: write_facts(&order.facts),
        lines: order.lines.iter().map(write_line).collect(),
        reference: order.reference.clone(),
    }
}

fn codes(countries: &[Country]) -> Vec<Cow<'static, str>> {
    countries.iter().map(|country| country.code().into()).collect()
}

fn write_facts(facts: &Facts) -> FactsDocument {
    FactsDocument(facts.iter().map(|(key, value)| (key.to_string(), value.clone())).collect())
}

fn write_party(party: &Party) -> PartyDocument<'_> {
    let code = |country: Option<Country>| country.map(|country| country.code().into());
    PartyDocument {
        role: party.role,
        name: party.name.clone(),
        country: code(party.country),
        headquarters: code(party.headquarters),
        ultimate_parent_headquarters: code(party.ultimate_parent_headquarters),
        government: party.government,
        screening: party.screening.as_ref().map(write_screening),
        owners: party.owners.as_deref().map(write_owners),
        citizenships: party.citizenships.as_deref().map(codes),
        permanent_resident: party.permanent_resident,
        protected_person: party.protected_person,
        reference: party.reference.clone(),
    }
}

fn write_owners(owners: &[Owner]) -> Vec<OwnerDocument<'static>> {
    let write = |owner: &Owner| OwnerDocument {
        name: owner.name.clone(),
        share: owner.share.map(Value::Decimal),
        screening: owner.screening.as_ref().map(write_screening),
        owners: owner.owners.as_deref().map(write_owners),
    };
    owners.iter().map(write).collect()
}

fn write_screening(screening: &Screening) -> ScreeningDocument<'static> {
    let day = Cow::Owned(screening.as_of.to_string());
    if screening.hits.is_empty() {
        return ScreeningDocument { clear_as_of: Some(day), as_of: None, hits: None };
    }
    let write = |hit: &Hit| {
        let Hit { list, entry, status, scope, footnotes } = hit.clone();
        HitDocument { list, entry, status, scope, footnotes }
    };
    let hits = screening.hits.iter().map(write).collect();
    ScreeningDocument { clear_as_of: None, as_of: Some(day), hits: Some(hits) }
}

fn write_line(line: &Line) -> LineDocument<'_> {
    let item = &line.item;
    LineDocument {
        id: line.id.clone(),
        item: ItemDocument {
            description: item.description.clone(),
            kind: item.kind,
            origin: item.origin.map(|country| country.code().into()),
            classifications: write_classifications(&item.classifications),
            hs: item.hs.map(|code| code.to_string().into()),
            facts: write_facts(&item.facts),
            content: item.content.as_ref().map(|parts| parts.iter().map(write_content).collect()),
            direct_product_of: item
                .direct_product_of
                .as_ref()
                .map(|codes| codes.iter().map(|code| code.to_string().into()).collect()),
            reference: item.reference.clone(),
        },
        quantity: line.quantity.map(Value::Decimal),
        value: line.value.as_ref().map(write_money),
        to: line.to.map(|country| country.code().into()),
        parties: line.parties.as_ref().map(|parties| parties.iter().map(write_party).collect()),
        reference: line.reference.clone(),
    }
}

fn write_content(content: &Content) -> ContentDocument<'_> {
    ContentDocument {
        origin: content.origin.code().into(),
        classifications: write_classifications(&content.classifications),
        value: content.value.as_ref().map(write_money),
    }
}

fn write_classifications(codes: &[ControlCode]) -> Vec<ClassificationDocument<'static>> {
    let write = |code: &ControlCode| ClassificationDocument {
        regime: code.regime.id().into(),
        code: code.designation.to_string().into(),
    };
    codes.iter().map(write).collect()
}

fn write_money(money: &Money) -> MoneyDocument {
    MoneyDocument { amount: Value::Decimal(money.amount), currency: money.currency.clone() }
}
