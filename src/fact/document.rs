//! The serde form of orders, as the contract fixes it.
//!
//! The document keeps texts as they came, so that every refusal can name the path and the offending
//! text; unknown fields are refused by serde itself.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::currency;
use super::day::read_day;
use super::error::{Change, OrderError, ReadError};
use super::facts::Facts;
use super::key::FactKey;
use super::number::{Unit, read_number};
use super::order::{Activity, Content, Item, ItemKind, Line, Money, Order};
use super::party::{Hit, HitScope, HitStatus, Owner, Party, Role, Screening};
use super::reference::Reference;
use super::value::Value;
use crate::code::{ControlCode, EntryCode, HsCode, Regime};
use crate::country::Country;
use crate::problem::{Problems, Refusal};
use crate::window::LegalReading;

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
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    via: Vec<Cow<'a, str>>,
    #[serde(default, deserialize_with = "or_default")]
    parties: Vec<PartyDocument<'a>>,
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "FactsDocument::is_empty")]
    facts: FactsDocument,
    #[serde(default, skip_serializing_if = "FactsDocument::is_empty")]
    assumptions: FactsDocument,
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
    #[serde(default, skip_serializing_if = "FactsDocument::is_empty")]
    facts: FactsDocument,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ScreeningDocument<'a> {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    clear_as_of: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    as_of: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lists: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hits: Option<Vec<HitDocument>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct HitDocument {
    list: String,
    entry: String,
    status: HitStatus,
    #[serde(default, deserialize_with = "or_default")]
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
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    classifications: Vec<ClassificationDocument<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hs: Option<Cow<'a, str>>,
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "FactsDocument::is_empty")]
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
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
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
                while let Some((key, value)) = map.next_entry::<String, Option<Value>>()? {
                    entries.extend(value.map(|value| (key, value)));
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

/// A value, or what stands where there is none: `null` is as good as left out.
fn or_default<'de, D: Deserializer<'de>, T: Deserialize<'de> + Default>(
    deserializer: D,
) -> Result<T, D::Error> {
    Option::<T>::deserialize(deserializer).map(Option::unwrap_or_default)
}

/// One order: what else stands there is named.
struct OneOrder;

impl<'de> Visitor<'de> for OneOrder {
    type Value = OrderDocument<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("one order (an object, not a list of them)")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        OrderDocument::deserialize(MapAccessDeserializer::new(map))
    }
}

impl<'de> Deserialize<'de> for Order {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let document = deserializer.deserialize_map(OneOrder)?;
        read_order(document, Reader::default()).map_err(de::Error::custom)
    }
}

impl Order {
    /// Reads an order, and keeps apart what is no order at all and what is wrong with one.
    ///
    /// # Errors
    /// The text has not the shape of an order, or it says what cannot be.
    pub fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, ReadError<D::Error>> {
        let document = deserializer.deserialize_map(OneOrder).map_err(ReadError::Shape)?;
        read_order(document, Reader::default()).map_err(ReadError::Refused)
    }

    /// Reads an order as people write it: what can be read in one way only is taken so, and told. What may mean
    /// two things, or nothing, is refused as [`Order::read`] refuses it; nothing is filled in.
    ///
    /// ```
    /// use export_control::Order;
    ///
    /// let text = r#"{"id": "1", "date": "3 Aug 2026", "activity": "export", "from": "USA", "to": "Deutschland",
    ///     "lines": [{"id": "10", "item": {"classifications": [{"regime": "us-ear", "code": "5A992c"}]},
    ///         "value": {"amount": "1.200,00", "currency": "EURO"}}]}"#;
    /// let (order, changes) = Order::read_leniently(&mut serde_json::Deserializer::from_str(text))?;
    /// assert!(order.problems().is_empty());
    /// let changes: Vec<String> = changes.iter().map(ToString::to_string).collect();
    /// assert_eq!(changes[0], "date: `3 Aug 2026` read as `2026-08-03`");
    /// assert_eq!(changes.len(), 6);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As [`Order::read`].
    pub fn read_leniently<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<(Self, Vec<Change>), ReadError<D::Error>> {
        let document = deserializer.deserialize_map(OneOrder).map_err(ReadError::Shape)?;
        let mut changes = Vec::new();
        let reader = Reader { changes: Some(&mut changes), ..Reader::default() };
        let order = read_order(document, reader).map_err(ReadError::Refused)?;
        Ok((order, changes))
    }
}

impl Serialize for Order {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_order(self).serialize(serializer)
    }
}

fn read_order(document: OrderDocument<'_>, mut reader: Reader<'_>) -> Result<Order, OrderError> {
    let facts = reader.facts("facts", document.facts);
    let assumptions = reader.assumptions(document.assumptions);
    let date = reader.day("date", &document.date);
    let as_known_on = given(document.as_known_on).and_then(|text| reader.day("as_known_on", &text));
    let from = reader.country("from", &document.from);
    let to = given(document.to).and_then(|text| reader.country("to", &text));
    let via = reader.countries("via", &document.via);
    let parties = reader.parties("parties", document.parties);
    let lines = document.lines.into_iter().enumerate();
    let lines = lines.map(|(place, line)| reader.line(&format!("lines[{place}]"), line)).collect();
    let Reader { mut problems, .. } = reader;
    let activity = document.activity;
    let read = date.zip(from).is_some();
    // Without a day or a place there is no order; what else is wrong with it is told all the same.
    let (date, from) = (date.unwrap_or_default(), from.or(to).or_else(|| Country::all().next()));
    let Some(from) = from else { return Err(problems.into()) };
    let id = document.id;
    let reference = document.reference;
    let order = Order {
        id,
        date,
        as_known_on,
        activity,
        from,
        to,
        via,
        parties,
        facts,
        assumptions,
        lines,
        reference,
    };
    debug_assert!(read || !problems.as_slice().is_empty());
    problems.extend(order.validate());
    problems.finish(order)
}

/// A text that says something.
fn given(text: Option<Cow<'_, str>>) -> Option<Cow<'_, str>> {
    text.filter(|text| !text.trim().is_empty())
}

#[derive(Default)]
struct Reader<'a> {
    problems: Problems,
    /// Where what is certain may be read: what was changed.
    changes: Option<&'a mut Vec<Change>>,
}

impl Reader<'_> {
    /// What was read, or the problem; where that is allowed, what the text says for certain.
    fn keep<T, E: Into<Refusal>>(
        &mut self,
        path: &str,
        found: Result<T, E>,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let refusal: Refusal = match found {
            Ok(value) => return Some(value),
            Err(refusal) => refusal.into(),
        };
        if let (Some(changes), true, [meant]) =
            (self.changes.as_mut(), refusal.certain, refusal.suggestions.as_slice())
        {
            if let Some(value) = read(meant) {
                let from = refusal.found.unwrap_or_default();
                changes.push(Change { path: path.into(), from, to: meant.clone(), why: refusal.message });
                return Some(value);
            }
        }
        self.problems.refuse(path, refusal);
        None
    }

    fn parsed<T: FromStr<Err: Into<Refusal>>>(&mut self, path: &str, text: &str) -> Option<T> {
        self.keep(path, text.parse(), |text| text.parse().ok())
    }

    fn day(&mut self, path: &str, text: &str) -> Option<Date> {
        self.keep(path, read_day(text), |text| read_day(text).ok())
    }

    fn country(&mut self, path: &str, text: &str) -> Option<Country> {
        self.parsed(path, text)
    }

    fn countries(&mut self, path: &str, texts: &[Cow<'_, str>]) -> Vec<Country> {
        let texts = texts.iter().enumerate();
        texts.filter_map(|(place, text)| self.country(&format!("{path}[{place}]"), text)).collect()
    }

    /// A number in its one spelling; whether it is fit for its place is for the order to say.
    fn number(&mut self, path: &str, value: &Value, unit: Unit<'_>) -> Option<Decimal> {
        self.keep(path, read_number(value, unit), |text| read_number(&Value::from(text), unit).ok())
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

    fn assumptions(&mut self, document: FactsDocument) -> BTreeMap<String, LegalReading> {
        let mut assumptions = BTreeMap::new();
        for (id, value) in document.0 {
            let path = format!("assumptions.{id}");
            let reading = match &value {
                Value::Text(text) => text.parse::<LegalReading>().ok(),
                Value::Bool(_) | Value::Decimal(_) => None,
            };
            let Some(reading) = reading else {
                let message = format!("unknown reading `{value}`: expected `in_force` or `not_in_force`");
                self.problems.add(path, message);
                continue;
            };
            if assumptions.contains_key(&id) {
                self.problems.add(path, format!("duplicate assumption `{id}`: expected it once"));
            }
            assumptions.insert(id, reading);
        }
        assumptions
    }

    fn money(&mut self, path: &str, document: MoneyDocument) -> Option<Money> {
        let MoneyDocument { amount, currency } = document;
        let meant = currency::refusal_unless_ever(&currency);
        let currency = match meant {
            Some(refusal) if self.changes.is_some() => {
                self.keep(&format!("{path}.currency"), Err(refusal), |code| Some(code.to_string()))?
            }
            _ => currency,
        };
        let amount = self.number(&format!("{path}.amount"), &amount, Unit::Currency(&currency));
        // What is wrong with the currency is told beside what is wrong with the amount.
        if amount.is_none() {
            if let Some(refusal) = currency::refusal_unless_ever(&currency) {
                self.problems.refuse(format!("{path}.currency"), refusal);
            }
        }
        Some(Money { amount: amount?, currency })
    }

    fn parties(&mut self, path: &str, documents: Vec<PartyDocument<'_>>) -> Vec<Party> {
        let documents = documents.into_iter().enumerate();
        documents.map(|(place, party)| self.party(&format!("{path}[{place}]"), party)).collect()
    }

    fn party(&mut self, path: &str, document: PartyDocument<'_>) -> Party {
        let mut country = |field: &str, text: Option<Cow<'_, str>>| {
            given(text).and_then(|text| self.country(&format!("{path}.{field}"), &text))
        };
        let (at, headquarters) =
            (country("country", document.country), country("headquarters", document.headquarters));
        let parent = country("ultimate_parent_headquarters", document.ultimate_parent_headquarters);
        let screening =
            document.screening.and_then(|found| self.screening(&format!("{path}.screening"), found));
        let owners = document.owners.map(|owners| self.owners(&format!("{path}.owners"), owners));
        let facts = self.facts(&format!("{path}.facts"), document.facts);
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
            facts,
        }
    }

    fn owners(&mut self, path: &str, documents: Vec<OwnerDocument<'_>>) -> Vec<Owner> {
        let owner = |(place, document): (usize, OwnerDocument<'_>)| {
            let path = format!("{path}[{place}]");
            let share = document.share;
            let share = share.and_then(|share| self.number(&format!("{path}.share"), &share, Unit::Percent));
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
                let as_of = self.day(&format!("{path}.clear_as_of"), &day)?;
                Some(Screening { as_of, lists: document.lists, hits: Vec::new() })
            }
            (None, Some(day), Some(hits)) => {
                let as_of = self.day(&format!("{path}.as_of"), &day)?;
                let hits = hits.into_iter().map(Hit::from).collect();
                Some(Screening { as_of, lists: document.lists, hits })
            }
            _ => {
                let message = "expected `clear_as_of` alone, or `as_of` with `hits`";
                self.problems.add(path, message);
                None
            }
        }
    }

    fn line(&mut self, path: &str, document: LineDocument<'_>) -> Line {
        let quantity = document.quantity;
        let quantity =
            quantity.and_then(|value| self.number(&format!("{path}.quantity"), &value, Unit::Counted));
        let value = document.value.and_then(|money| self.money(&format!("{path}.value"), money));
        let item = self.item(&format!("{path}.item"), document.item);
        let to = document.to.and_then(|text| self.country(&format!("{path}.to"), &text));
        let parties = document.parties.map(|parties| self.parties(&format!("{path}.parties"), parties));
        Line { id: document.id, item, quantity, value, to, parties, reference: document.reference }
    }

    fn item(&mut self, path: &str, document: ItemDocument<'_>) -> Item {
        let origin = given(document.origin).and_then(|text| self.country(&format!("{path}.origin"), &text));
        let hs = given(document.hs).and_then(|text| self.parsed::<HsCode>(&format!("{path}.hs"), &text));
        let facts = self.facts(&format!("{path}.facts"), document.facts);
        let classifications =
            self.classifications(&format!("{path}.classifications"), &document.classifications);
        let content = document.content.map(|content| {
            let content = content.into_iter().enumerate();
            content
                .filter_map(|(place, part)| self.content(&format!("{path}.content[{place}]"), part))
                .collect()
        });
        let direct_product_of = document.direct_product_of.map(|codes| {
            let codes = codes.iter().enumerate();
            let read = |(place, text): (usize, &Cow<'_, str>)| {
                self.parsed::<EntryCode>(&format!("{path}.direct_product_of[{place}]"), text)
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

    fn content(&mut self, path: &str, document: ContentDocument<'_>) -> Option<Content> {
        let classifications =
            self.classifications(&format!("{path}.classifications"), &document.classifications);
        let value = document.value.and_then(|money| self.money(&format!("{path}.value"), money));
        let origin = self.country(&format!("{path}.origin"), &document.origin)?;
        Some(Content { origin, classifications, value })
    }

    fn classifications(&mut self, path: &str, documents: &[ClassificationDocument<'_>]) -> Vec<ControlCode> {
        let read = |(place, document): (usize, &ClassificationDocument<'_>)| {
            let path = format!("{path}[{place}]");
            let regime = self.parsed::<Regime>(&format!("{path}.regime"), &document.regime)?;
            let read = |text: &str| ControlCode::parse(regime, text);
            self.keep(&format!("{path}.code"), read(&document.code), |text| read(text).ok())
        };
        documents.iter().enumerate().filter_map(read).collect()
    }
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
        assumptions: FactsDocument(order.assumptions.iter().map(written).collect()),
        lines: order.lines.iter().map(write_line).collect(),
        reference: order.reference.clone(),
    }
}

fn written((id, reading): (&String, &LegalReading)) -> (String, Value) {
    (id.clone(), Value::Text(reading.id().into()))
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
        facts: write_facts(&party.facts),
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
    let lists = screening.lists.clone();
    if screening.hits.is_empty() {
        return ScreeningDocument { clear_as_of: Some(day), as_of: None, lists, hits: None };
    }
    let write = |hit: &Hit| {
        let Hit { list, entry, status, scope, footnotes } = hit.clone();
        HitDocument { list, entry, status, scope, footnotes }
    };
    let hits = screening.hits.iter().map(write).collect();
    ScreeningDocument { clear_as_of: None, as_of: Some(day), lists, hits: Some(hits) }
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
