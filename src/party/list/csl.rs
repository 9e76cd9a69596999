//! The U.S. Consolidated Screening List in its own JSON schema.
//!
//! Source: International Trade Administration, `data.trade.gov`. A key may be absent, null, `""` or `[]`
//! for one and the same meaning; all four occur.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use jiff::civil::Date;
use serde::de::{IgnoredAny, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use crate::country::Country;
use crate::party::hash::Fnv128;
use crate::party::table::{KNOWN_LISTS, LIST_SOURCES, UNKNOWN_LIST};

use super::entry::{Address, Identifier, ListEntry, ListId, NameKind};
use super::license::LicenseTexts;
use super::names::{add_names, mark_address_entry};
use super::snapshot::ListSnapshot;

/// The bulk file.
///
/// Each record is brought to the neutral form as soon as it is read, so that the file never lies in
/// memory twice. [`CslRecord`] reads records one by one.
///
/// What is no whole list is refused when it is read ([`CslFileError`]): a list that is empty, or cut off,
/// or the error page of a server would clear everybody.
///
/// ```
/// use export_control::party::CslFile;
///
/// let refused = serde_json::from_str::<CslFile>(r#"{"statusCode": 401, "message": "Access denied"}"#);
/// assert!(refused.unwrap_err().to_string().contains("Access denied"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "FileForm")]
pub struct CslFile {
    /// When the file was made, as printed.
    pub search_performed_at: Option<String>,
    /// How many records there are.
    pub total: Option<u64>,
    /// The records, in the neutral form.
    pub entries: Vec<ListEntry>,
}

/// The text is no whole list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CslFileError {
    /// There is no list of records in it.
    #[error("no list: expected `results` with a record for each listed party{said}")]
    NoResults {
        /// What the document says instead, if it says anything.
        said: String,
    },
    /// The list of records is empty.
    #[error(
        "`results` is empty: an empty list would clear everybody; expected a record for each listed party"
    )]
    Empty,
    /// The file says that there are more records than it holds, or fewer.
    #[error(
        "`results` holds {found} records and `total` says {total}: expected the whole list; fetch the file again"
    )]
    Incomplete {
        /// Records in the file.
        found: usize,
        /// Records there should be.
        total: u64,
    },
    /// A record has no name.
    #[error(
        "record {record} of `results` has no name: expected the fields of the consolidated list, such as `name` and `source`"
    )]
    Nameless {
        /// The record, the first being 1.
        record: usize,
    },
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct FileForm {
    #[serde(deserialize_with = "text")]
    search_performed_at: Option<String>,
    total: Option<u64>,
    #[serde(deserialize_with = "entries")]
    results: Option<Vec<ListEntry>>,
    // What servers answer instead of a list.
    #[serde(deserialize_with = "words")]
    message: Option<String>,
    #[serde(deserialize_with = "words")]
    error: Option<String>,
}

impl TryFrom<FileForm> for CslFile {
    type Error = CslFileError;

    fn try_from(form: FileForm) -> Result<Self, Self::Error> {
        let Some(entries) = form.results else {
            let said = form.message.or(form.error).map(|said| format!("; the document says `{said}`"));
            return Err(CslFileError::NoResults { said: said.unwrap_or_default() });
        };
        if entries.is_empty() {
            return Err(CslFileError::Empty);
        }
        if let Some(total) = form.total.filter(|total| u64::try_from(entries.len()) != Ok(*total)) {
            return Err(CslFileError::Incomplete { found: entries.len(), total });
        }
        if let Some(at) = entries.iter().position(|entry| entry.names.is_empty()) {
            return Err(CslFileError::Nameless { record: at + 1 });
        }
        Ok(Self { search_performed_at: form.search_performed_at, total: form.total, entries })
    }
}

impl CslFile {
    /// The list in the neutral form, dated by the file or, where it has no date, by the caller.
    #[must_use]
    pub fn into_snapshot(self, date: Option<Date>) -> ListSnapshot {
        let stamped = self.search_performed_at.as_deref().and_then(day);
        ListSnapshot::new(ListId::new("us/consolidated"), date.or(stamped), self.entries)
    }
}

/// The day of a time stamp.
fn day(stamp: &str) -> Option<Date> {
    stamp.trim().get(..10)?.parse().ok()
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
    /// is not known becomes `us/other/` and its words, so that no entry is lost: such a list has rules nowhere,
    /// and its hits are told as not read.
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
        let words = if words.is_empty() { String::from("unknown") } else { words.join("-") };
        Self::new(&format!("{UNKNOWN_LIST}{words}"))
    }

    /// The full English name of a list that is known by its id, or `None`.
    #[must_use]
    pub fn title(&self) -> Option<&'static str> {
        KNOWN_LISTS.iter().find(|list| list.id == self.as_str()).map(|list| list.title)
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
        let mut entry = ListEntry::new(list, id.trim(), "");
        entry.names.clear();
        entry.kind = self.kind.as_deref().and_then(|kind| kind.parse().ok());
        add_names(&mut entry, self.name.as_deref().unwrap_or_default(), NameKind::Primary);
        for alias in &self.alt_names {
            add_names(&mut entry, alias, NameKind::Alias);
        }
        for address in &self.addresses {
            let country = country(address.country.as_deref());
            entry.add_country_code(address.country.as_deref().unwrap_or_default());
            let parts = [&address.address, &address.city, &address.state, &address.postal_code];
            let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
            if !parts.is_empty() {
                entry.addresses.push(Address { text: Some(parts.join(", ")), country });
            }
        }
        for code in self.citizenships.iter().chain(&self.nationalities) {
            entry.add_country_code(code);
        }
        entry.add_country_code(self.country.as_deref().unwrap_or_default());
        entry.add_country(country_of_name(self.vessel_flag.as_deref()));
        self.dates_of_birth.iter().for_each(|date| entry.add_date_of_birth(date));
        for number in self.ids {
            let country = country(number.country.as_deref());
            let words = number.kind.as_deref().unwrap_or_default();
            entry.identifiers.extend(Identifier::of_list(words, &number.number.unwrap_or_default(), country));
        }
        entry.programs = self.programs;
        entry.citation = self.federal_register_notice;
        entry.from = self.start_date.as_deref().and_then(day);
        entry.until = self.end_date.as_deref().and_then(day);
        // A day that cannot be read ends nothing: the entry stays in force.
        for (what, text, read) in
            [("start", &self.start_date, entry.from), ("end", &self.end_date, entry.until)]
        {
            if let (Some(text), None) = (text, read) {
                entry.notes.push(format!("{what} date as printed: {text}"));
            }
        }
        entry.license_requirement = self.license_requirement.as_deref().map(|text| texts.requirement(text));
        entry.license_policy = self.license_policy.as_deref().map(|text| texts.policy(text));
        entry.notes.extend(self.remarks);
        mark_address_entry(&mut entry);
        if entry.id.is_empty() {
            entry.id = id_of_content(&entry);
        }
        entry.names.shrink_to_fit();
        entry.countries.shrink_to_fit();
        entry
    }
}

/// An id for a record that has none: from the name and the countries, so that it stays the same while an
/// address or a citation is amended. A snapshot tells apart what is the same so far.
fn id_of_content(entry: &ListEntry) -> String {
    let mut digest = Fnv128::new();
    digest.text(entry.list.as_str());
    entry.names.first().iter().for_each(|name| digest.text(&name.text));
    entry.countries.iter().for_each(|country| digest.text(country.code()));
    format!("{:032x}", digest.finish())
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
fn entries<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<ListEntry>>, D::Error> {
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
    deserializer.deserialize_seq(Records).map(Some)
}

/// Words, wherever they stand in the value.
fn words<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Cell {
        Text(String),
        Message { message: String },
        Else(IgnoredAny),
    }
    Ok(match Cell::deserialize(deserializer)? {
        Cell::Text(text) | Cell::Message { message: text } => Some(text),
        Cell::Else(_) => None,
    })
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
