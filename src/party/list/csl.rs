//! The U.S. Consolidated Screening List in its own JSON schema.
//!
//! Source: International Trade Administration, `data.trade.gov`. A key may be absent, null, `""` or `[]`
//! for one and the same meaning; all four occur.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use jiff::civil::Date;
use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use crate::country::Country;
use crate::party::table::LIST_SOURCES;

use super::entry::{Address, Identifier, IdentifierKind, ListEntry, ListId, NameKind};
use super::license::LicenseTexts;
use super::names::{add_names, mark_address_entry};
use super::snapshot::ListSnapshot;

/// The bulk file, or an answer of the search service.
///
/// Each record is brought to the neutral form as soon as it is read, so that the file never lies in
/// memory twice. [`CslRecord`] reads records one by one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct CslFile {
    /// When the file was made, as printed.
    #[serde(deserialize_with = "text")]
    pub search_performed_at: Option<String>,
    /// How many records there are.
    pub total: Option<u64>,
    /// The records, in the neutral form.
    #[serde(rename = "results", deserialize_with = "entries")]
    pub entries: Vec<ListEntry>,
}

impl CslFile {
    /// The list in the neutral form, dated by the file or, where it has no date, by the caller.
    #[must_use]
    pub fn into_snapshot(self, date: Option<Date>) -> ListSnapshot {
        let stamped = self
            .search_performed_at
            .as_deref()
            .and_then(|stamp| stamp.get(..10))
            .and_then(|day| day.parse().ok());
        ListSnapshot::new(ListId::new("us/consolidated"), date.or(stamped), self.entries)
    }
}

/// One record. Every text may be absent; see the schema for which lists fill what.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
#[expect(missing_docs, reason = "the fields of the source, in its own words")]
pub struct CslRecord {
    #[serde(alias = "_id", deserialize_with = "text")]
    pub id: Option<String>,
    #[serde(deserialize_with = "text")]
    pub source: Option<String>,
    #[serde(deserialize_with = "text")]
    pub entity_number: Option<String>,
    #[serde(rename = "type", deserialize_with = "text")]
    pub kind: Option<String>,
    #[serde(deserialize_with = "texts")]
    pub programs: Vec<String>,
    #[serde(deserialize_with = "text")]
    pub name: Option<String>,
    #[serde(deserialize_with = "text")]
    pub title: Option<String>,
    #[serde(deserialize_with = "list")]
    pub addresses: Vec<CslAddress>,
    #[serde(deserialize_with = "text")]
    pub federal_register_notice: Option<String>,
    #[serde(deserialize_with = "text")]
    pub start_date: Option<String>,
    #[serde(deserialize_with = "text")]
    pub end_date: Option<String>,
    #[serde(deserialize_with = "text")]
    pub standard_order: Option<String>,
    #[serde(deserialize_with = "text")]
    pub license_requirement: Option<String>,
    #[serde(deserialize_with = "text")]
    pub license_policy: Option<String>,
    #[serde(deserialize_with = "text")]
    pub call_sign: Option<String>,
    #[serde(deserialize_with = "text")]
    pub vessel_type: Option<String>,
    #[serde(deserialize_with = "text")]
    pub gross_tonnage: Option<String>,
    #[serde(deserialize_with = "text")]
    pub gross_registered_tonnage: Option<String>,
    #[serde(deserialize_with = "text")]
    pub vessel_flag: Option<String>,
    #[serde(deserialize_with = "text")]
    pub vessel_owner: Option<String>,
    #[serde(deserialize_with = "text")]
    pub remarks: Option<String>,
    #[serde(deserialize_with = "text")]
    pub source_list_url: Option<String>,
    #[serde(deserialize_with = "texts")]
    pub alt_names: Vec<String>,
    #[serde(deserialize_with = "texts")]
    pub citizenships: Vec<String>,
    #[serde(deserialize_with = "texts")]
    pub dates_of_birth: Vec<String>,
    #[serde(deserialize_with = "texts")]
    pub nationalities: Vec<String>,
    #[serde(deserialize_with = "texts")]
    pub places_of_birth: Vec<String>,
    #[serde(deserialize_with = "text")]
    pub source_information_url: Option<String>,
    #[serde(deserialize_with = "list")]
    pub ids: Vec<CslIdentifier>,
    #[serde(deserialize_with = "text")]
    pub country: Option<String>,
}

/// An address of a record.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
#[expect(missing_docs, reason = "the fields of the source, in its own words")]
pub struct CslAddress {
    #[serde(deserialize_with = "text")]
    pub address: Option<String>,
    #[serde(deserialize_with = "text")]
    pub city: Option<String>,
    #[serde(deserialize_with = "text")]
    pub state: Option<String>,
    #[serde(deserialize_with = "text")]
    pub postal_code: Option<String>,
    #[serde(deserialize_with = "text")]
    pub country: Option<String>,
}

/// An identifier of a record; some are none, such as the type `Gender`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
#[expect(missing_docs, reason = "the fields of the source, in its own words")]
pub struct CslIdentifier {
    #[serde(rename = "type", deserialize_with = "text")]
    pub kind: Option<String>,
    #[serde(deserialize_with = "text")]
    pub number: Option<String>,
    #[serde(deserialize_with = "text")]
    pub country: Option<String>,
    #[serde(deserialize_with = "text")]
    pub issue_date: Option<String>,
    #[serde(deserialize_with = "text")]
    pub expiration_date: Option<String>,
}

impl ListId {
    /// The list that a source string of the consolidated list means, such as
    /// `Entity List (EL) - Bureau of Industry and Security`; the abbreviation alone will do. A source that
    /// is not known becomes `us/` and its words, so that no entry is lost.
    #[must_use]
    pub fn from_csl_source(source: &str) -> Self {
        let source = source.trim();
        let abbreviation = source
            .rsplit_once('(')
            .and_then(|(_, rest)| rest.split_once(')'))
            .map_or(source, |(inside, _)| inside.trim().trim_end_matches(" List"));
        let row = LIST_SOURCES
            .iter()
            .find(|row| row.0.eq_ignore_ascii_case(abbreviation))
            .or_else(|| LIST_SOURCES.iter().find(|row| source.contains(row.1)));
        if let Some(row) = row {
            return Self::new(row.2);
        }
        let name = source.split([')', '(']).next().unwrap_or_default();
        let words: Vec<String> = name
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        Self::new(&format!("us/{}", if words.is_empty() { String::from("unknown") } else { words.join("-") }))
    }

    /// The full English name of a list that the consolidated list carries, or `None`.
    #[must_use]
    pub fn title(&self) -> Option<&'static str> {
        LIST_SOURCES.iter().find(|row| row.2 == self.as_str()).map(|row| row.3)
    }
}

impl CslRecord {
    /// The record in the neutral form.
    #[must_use]
    pub fn into_entry(self) -> ListEntry {
        self.into_sharing_entry(&mut LicenseTexts::default())
    }

    fn into_sharing_entry(self, texts: &mut LicenseTexts) -> ListEntry {
        let list = ListId::from_csl_source(self.source.as_deref().unwrap_or_default());
        let id = self.id.or(self.entity_number).unwrap_or_default();
        let mut entry = ListEntry::new(list, &id, "");
        entry.names.clear();
        entry.kind = self.kind.as_deref().and_then(|kind| kind.parse().ok());
        add_names(&mut entry, self.name.as_deref().unwrap_or_default(), NameKind::Primary);
        for alias in &self.alt_names {
            add_names(&mut entry, alias, NameKind::Alias);
        }
        for address in &self.addresses {
            let country = country(address.country.as_deref());
            entry.add_country(country);
            let parts = [&address.address, &address.city, &address.state, &address.postal_code];
            let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
            if !parts.is_empty() {
                entry.addresses.push(Address { text: Some(parts.join(", ")), country });
            }
        }
        for code in self.citizenships.iter().chain(&self.nationalities) {
            entry.add_country(country(Some(code)));
        }
        entry.add_country(country(self.country.as_deref()));
        entry.add_country(country_of_name(self.vessel_flag.as_deref()));
        entry.dates_of_birth = self.dates_of_birth.iter().filter_map(|date| date.parse().ok()).collect();
        for number in self.ids {
            let kind = number.kind.as_deref().and_then(IdentifierKind::from_list_words);
            if let (Some(kind), Some(text)) = (kind, number.number) {
                let country = country(number.country.as_deref());
                entry.identifiers.push(Identifier { kind, number: text, country });
            }
        }
        entry.programs = self.programs;
        entry.citation = self.federal_register_notice;
        entry.from = self.start_date.as_deref().and_then(|date| date.parse().ok());
        entry.until = self.end_date.as_deref().and_then(|date| date.parse().ok());
        entry.license_requirement = self.license_requirement.as_deref().map(|text| texts.requirement(text));
        entry.license_policy = self.license_policy.as_deref().map(|text| texts.policy(text));
        entry.notes.extend(self.remarks);
        mark_address_entry(&mut entry);
        entry.names.shrink_to_fit();
        entry.countries.shrink_to_fit();
        entry
    }
}

fn country(code: Option<&str>) -> Option<Country> {
    Country::from_code(code?.trim())
}

/// The country with this English name, as lists print it.
pub(super) fn country_of_name(name: Option<&str>) -> Option<Country> {
    let name = name?.trim();
    let printed = crate::party::table::COUNTRY_NAMES.iter().find(|row| row.0.eq_ignore_ascii_case(name));
    if let Some((_, code)) = printed {
        return Country::from_code(code);
    }
    Country::all()
        .find(|country| country.name().eq_ignore_ascii_case(name))
        .or_else(|| Country::from_code(name))
}

/// Records, each converted before the next is read.
fn entries<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<ListEntry>, D::Error> {
    struct Records;
    impl<'de> Visitor<'de> for Records {
        type Value = Vec<ListEntry>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a list of records")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut records: A) -> Result<Self::Value, A::Error> {
            let mut texts = LicenseTexts::default();
            let mut entries = Vec::new();
            while let Some(record) = records.next_element::<CslRecord>()? {
                entries.push(record.into_sharing_entry(&mut texts));
            }
            Ok(entries)
        }
    }
    deserializer.deserialize_seq(Records)
}

/// Null, absent and empty are one.
fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Cell {
        Text(String),
        Number(i64),
        Empty([(); 0]),
    }
    Ok(match Option::<Cell>::deserialize(deserializer)? {
        Some(Cell::Text(text)) if !text.trim().is_empty() => Some(text),
        Some(Cell::Number(number)) => Some(format!("{number}")),
        Some(Cell::Text(_) | Cell::Empty([])) | None => None,
    })
}

/// A list, a null, an empty text, or a text with `; ` between its parts.
fn texts<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Cell {
        Many(Vec<Option<String>>),
        One(String),
    }
    let filled = |text: &String| !text.trim().is_empty();
    Ok(match Option::<Cell>::deserialize(deserializer)? {
        Some(Cell::Many(many)) => many.into_iter().flatten().filter(filled).collect(),
        Some(Cell::One(one)) => one.split("; ").map(String::from).filter(filled).collect(),
        None => Vec::new(),
    })
}

/// A list, a null, or an empty text.
fn list<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Cell<T> {
        Many(Vec<T>),
        Text(String),
    }
    match Option::<Cell<T>>::deserialize(deserializer)? {
        Some(Cell::Many(many)) => Ok(many),
        Some(Cell::Text(text)) if !text.trim().is_empty() => {
            Err(serde::de::Error::custom(format!("cannot read `{text}`: expected a list of objects")))
        }
        Some(Cell::Text(_)) | None => Ok(Vec::new()),
    }
}
