//! One listed party, whatever the list.

use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;
use core::hash::{Hash, Hasher};

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::country::Country;
use crate::party::table::IDENTIFIER_KINDS;
use crate::party::token::PartyKind;

use super::birth_date::BirthDate;
use super::license::{LicensePolicy, LicenseRequirement};

/// Which list, by the authority's country and a short name.
///
/// # Syntax
/// `us/entity-list`, `us/denied-persons`, `us/unverified`, `us/military-end-user`, `us/sdn`,
/// `us/nonproliferation`, `us/debarred`, …; `cn/control-list`, `cn/watch-list`, `cn/unreliable-entities`;
/// any other text for other lists, such as `acme/blocked-customers`.
///
/// # Order
/// By text.
///
/// ```
/// use export_control::party::ListId;
///
/// let list = ListId::from_csl_source("Entity List (EL) - Bureau of Industry and Security");
/// assert_eq!(list.as_str(), "us/entity-list");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ListId(Arc<str>);

impl ListId {
    /// The list with this id.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self(id.into())
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ListId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl From<&str> for ListId {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl Serialize for ListId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for ListId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|id| Self::new(&id))
    }
}

/// What a listed name is to the party.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NameKind {
    /// The name under which the party is listed.
    Primary,
    /// Another name that the list gives.
    Alias,
    /// A name of former times.
    Former,
    /// An alias that the list itself calls weak: broad or generic. It only helps to confirm (OFAC FAQ 122
    /// to 125).
    WeakAlias,
    /// A listed address: the Entity List has addresses as entries of their own.
    Address,
}

/// A name of a listed party.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ListedName {
    /// As the list prints it, without what is no part of the name.
    pub text: String,
    /// What it is to the party.
    pub kind: NameKind,
}

/// An address as far as the list gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Address {
    /// Street, house, city and so on in one line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
}

/// Kinds of identifiers that name one party and no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum IdentifierKind {
    /// Ship number of the International Maritime Organization.
    Imo,
    /// Maritime mobile service identity.
    Mmsi,
    /// Tax number: INN, NIT, RFC, VAT and the like.
    Tax,
    /// Number in a company register: OGRN, unified social credit code and the like.
    Registration,
    /// Legal entity identifier.
    Lei,
    /// Business identifier code of a bank.
    Swift,
    /// Passport.
    Passport,
    /// Identity card or national number.
    NationalId,
    /// Tail number of an aircraft, or its serial number.
    Aircraft,
    /// Address of a digital currency.
    DigitalCurrency,
    /// Any other.
    Other,
}

impl IdentifierKind {
    /// The kind that a list's own words mean, or `None` for what is no identifier (`Gender`,
    /// `Secondary sanctions risk:`, e-mail and web addresses, the operator of an aircraft).
    #[must_use]
    pub fn from_list_words(words: &str) -> Option<Self> {
        Self::known_words(words).unwrap_or(Some(Self::Other))
    }

    /// The same, or `None` if no word of it is known.
    #[expect(clippy::option_option, reason = "words that are known not to name an identifier are known")]
    pub(super) fn known_words(words: &str) -> Option<Option<Self>> {
        let mut plain = String::from(" ");
        for letter in words.chars().filter(|letter| *letter != '.') {
            let letter = if letter.is_alphanumeric() { letter.to_ascii_lowercase() } else { ' ' };
            if letter != ' ' || !plain.ends_with(' ') {
                plain.push(letter);
            }
        }
        plain.push(' ');
        let stands = |phrase: &str| {
            plain.match_indices(phrase).any(|(at, _)| {
                let before = plain.get(..at).is_some_and(|before| before.ends_with(' '));
                before && plain.get(at + phrase.len()..).is_some_and(|after| after.starts_with(' '))
            })
        };
        IDENTIFIER_KINDS.iter().find(|(phrase, _)| stands(phrase)).map(|(_, kind)| *kind)
    }
}

/// An identifier of a party.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Identifier {
    /// What kind of number it is.
    pub kind: IdentifierKind,
    /// The number, as printed.
    pub number: String,
    /// The country that gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
}

impl Identifier {
    /// An identifier as a list prints it, or `None` if the words say that it is none, or the number is none:
    /// a number holds a digit, save tail numbers and codes of banks.
    pub(super) fn of_list(words: &str, number: &str, country: Option<Country>) -> Option<Self> {
        let kind = IdentifierKind::from_list_words(words)?;
        let letters_alone = matches!(kind, IdentifierKind::Aircraft | IdentifierKind::Swift);
        let is_number = letters_alone || number.bytes().any(|byte| byte.is_ascii_digit());
        is_number.then(|| Self { kind, number: number.trim().into(), country })
    }

    /// Whether both are the same number and, where both say it, of one country. Blanks, dashes and letters
    /// like `IMO` in front do not count. Lists and hosts name the kinds of numbers differently, so a number
    /// of six letters and figures, five of them figures, is the same whatever the kinds; a shorter one is
    /// the same only under one kind.
    #[must_use]
    pub fn same_as(&self, other: &Self) -> bool {
        let countries_agree = match (self.country, other.country) {
            (Some(a), Some(b)) => a == b,
            _ => true,
        };
        if !countries_agree {
            return false;
        }
        let number = plain(&self.number);
        let figures = number.bytes().filter(u8::is_ascii_digit).count();
        let long_enough = number.len() >= 4 && self.kind == other.kind || number.len() >= 6 && figures >= 5;
        long_enough && number == plain(&other.number)
    }

    /// The number without blanks, dashes and letters like `IMO` in front.
    pub(in crate::party) fn plain_number(&self) -> String {
        plain(&self.number)
    }
}

fn plain(number: &str) -> String {
    let number: String = number
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_uppercase())
        .collect();
    match number.strip_prefix("IMO") {
        Some(rest) => rest.into(),
        None => number,
    }
}

/// A listed party in the form that every list is brought to.
///
/// A party that a list prints several times (once per country, say) has several entries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, from = "EntryForm")]
pub struct ListEntry {
    /// The list.
    pub list: ListId,
    /// The entry's id in its list, stable from one version to the next.
    pub id: String,
    /// What the party is, if the list says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<PartyKind>,
    /// Its names, the primary one first.
    pub names: Vec<ListedName>,
    /// Every country that the entry names: of addresses, nationality, flag.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<Country>,
    /// Country codes of the list that are no country today (`AN`, `CS`), as printed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former_countries: Vec<String>,
    /// Addresses that carry more than a country.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub addresses: Vec<Address>,
    /// Dates of birth.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dates_of_birth: Vec<BirthDate>,
    /// Identifiers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub identifiers: Vec<Identifier>,
    /// Sanctions programs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub programs: Vec<String>,
    /// Where the listing was published, as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub citation: Option<String>,
    /// The first day of the listing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// The last day of the listing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// What needs a license. Entries with the same words share them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub license_requirement: Option<Arc<LicenseRequirement>>,
    /// How applications are looked at. Entries with the same words share them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub license_policy: Option<Arc<LicensePolicy>>,
    /// What was cut from the names, and remarks of the list.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

impl ListEntry {
    /// An entry that has a name and nothing else yet.
    #[must_use]
    pub fn new(list: ListId, id: &str, name: &str) -> Self {
        Self {
            list,
            id: id.into(),
            kind: None,
            names: alloc::vec![ListedName { text: name.into(), kind: NameKind::Primary }],
            countries: Vec::new(),
            former_countries: Vec::new(),
            addresses: Vec::new(),
            dates_of_birth: Vec::new(),
            identifiers: Vec::new(),
            programs: Vec::new(),
            citation: None,
            from: None,
            until: None,
            license_requirement: None,
            license_policy: None,
            notes: Vec::new(),
        }
    }

    /// The name under which the party is listed.
    #[must_use]
    pub fn name(&self) -> &str {
        self.names.first().map_or("", |name| &name.text)
    }

    /// Whether the listing is in force on a day, as far as the list says: denial orders end.
    #[must_use]
    pub fn in_force(&self, on: Date) -> bool {
        self.from.is_none_or(|from| from <= on) && self.until.is_none_or(|until| on <= until)
    }

    /// Whether the entry lists an address rather than a party.
    #[must_use]
    pub fn is_address(&self) -> bool {
        self.names.iter().any(|name| name.kind == NameKind::Address)
    }

    /// Adds the names in one printed cell.
    pub(in crate::party) fn add_cell(&mut self, cell: &str) {
        super::names::add_names(self, cell, NameKind::Primary);
    }

    pub(super) fn add_country(&mut self, country: Option<Country>) {
        if let Some(country) = country {
            if !self.countries.contains(&country) {
                self.countries.push(country);
            }
        }
    }

    /// Adds the country with this code; a code of two letters that is no country today is kept as text.
    pub(super) fn add_country_code(&mut self, code: &str) {
        let code = code.trim();
        match Country::from_code(code) {
            Some(country) => self.add_country(Some(country)),
            None if is_old_code(code) && !self.former_countries.iter().any(|known| known == code) => {
                self.former_countries.push(code.into());
            }
            None => {}
        }
    }

    /// Adds a date of birth; what cannot be read is kept among the notes.
    pub(super) fn add_date_of_birth(&mut self, text: &str) {
        match text.parse() {
            Ok(date) => self.dates_of_birth.push(date),
            Err(_) if text.trim().is_empty() => {}
            Err(_) => self.notes.push(format!("date of birth as printed: {}", text.trim())),
        }
    }
}

fn is_old_code(code: &str) -> bool {
    matches!(code.len(), 2..=4) && code.bytes().all(|byte| byte.is_ascii_uppercase())
}

impl Hash for ListEntry {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self { list, id, kind, names, countries, former_countries, addresses, .. } = self;
        (list, id, kind, names, countries, addresses).hash(state);
        let Self { dates_of_birth, identifiers, programs, citation, from, until, .. } = self;
        (dates_of_birth, identifiers, programs, citation, from, until).hash(state);
        (&self.license_requirement, &self.license_policy, &self.notes).hash(state);
        // Digests of entries without such codes stay what they were: decisions are kept with them.
        if !former_countries.is_empty() {
            former_countries.hash(state);
        }
    }
}

/// An entry as it is read: what an older list prints in a country or a date is no reason to refuse it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "ListEntry")]
struct EntryForm {
    list: ListId,
    id: String,
    #[serde(default)]
    kind: Option<PartyKind>,
    names: Vec<ListedName>,
    #[serde(default)]
    countries: Vec<String>,
    #[serde(default)]
    former_countries: Vec<String>,
    #[serde(default)]
    addresses: Vec<Address>,
    #[serde(default)]
    dates_of_birth: Vec<String>,
    #[serde(default)]
    identifiers: Vec<Identifier>,
    #[serde(default)]
    programs: Vec<String>,
    #[serde(default)]
    citation: Option<String>,
    #[serde(default)]
    from: Option<Date>,
    #[serde(default)]
    until: Option<Date>,
    #[serde(default)]
    license_requirement: Option<Arc<LicenseRequirement>>,
    #[serde(default)]
    license_policy: Option<Arc<LicensePolicy>>,
    #[serde(default)]
    notes: Vec<String>,
}

impl From<EntryForm> for ListEntry {
    fn from(form: EntryForm) -> Self {
        let mut entry = Self {
            list: form.list,
            id: form.id,
            kind: form.kind,
            names: form.names,
            countries: Vec::new(),
            former_countries: form.former_countries,
            addresses: form.addresses,
            dates_of_birth: Vec::new(),
            identifiers: form.identifiers,
            programs: form.programs,
            citation: form.citation,
            from: form.from,
            until: form.until,
            license_requirement: form.license_requirement,
            license_policy: form.license_policy,
            notes: form.notes,
        };
        for code in &form.countries {
            entry.add_country_code(code);
        }
        for date in &form.dates_of_birth {
            entry.add_date_of_birth(date);
        }
        entry
    }
}
