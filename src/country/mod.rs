//! Countries by ISO 3166-1 alpha-2 code, and sets of them.
//!
//! A country is a place of the code table, nothing more: which groups it belongs to, and whether a
//! regime reads Hong Kong as China, is data of that regime.

mod former;
mod names;
mod recognize;
mod table;

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use self::recognize::{Recognized, recognize};
use self::table::COUNTRIES;
use crate::problem::{Refusal, Shown, instead};

/// A country or territory that has an ISO 3166-1 alpha-2 code (`XK` is accepted for Kosovo).
///
/// # Syntax
/// Two upper-case letters.
///
/// # Order
/// By code.
///
/// ```
/// use export_control::Country;
///
/// let germany: Country = "DE".parse()?;
/// assert_eq!(germany.code(), "DE");
/// assert_eq!(germany.name(), "Germany");
/// assert_eq!(
///     "Germany".parse::<Country>().unwrap_err().to_string(),
///     "unknown country `Germany`: write `DE`",
/// );
/// # Ok::<(), export_control::CountryParseError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(
    // INVARIANT: less than `COUNTRIES.len()`.
    u8,
);

impl Country {
    /// The number of countries in the table.
    pub const COUNT: usize = COUNTRIES.len();

    /// The country with this code, or `None`. Usable in constants.
    #[must_use]
    pub const fn from_code(code: &str) -> Option<Self> {
        let wanted = code.as_bytes();
        let mut low = 0;
        let mut high = COUNTRIES.len();
        if wanted.len() != 2 {
            return None;
        }
        while low < high {
            let middle = low + (high - low) / 2;
            // `middle` is below the length, and every code in the table has two bytes.
            #[expect(clippy::indexing_slicing, reason = "bounded by the loop; const fn")]
            let found = COUNTRIES[middle].0.as_bytes();
            #[expect(clippy::indexing_slicing, reason = "both codes have two bytes; const fn")]
            let (found, sought) =
                ((found[0] as u16) << 8 | found[1] as u16, (wanted[0] as u16) << 8 | wanted[1] as u16);
            if found == sought {
                #[expect(clippy::cast_possible_truncation, reason = "the table has 250 rows")]
                return Some(Self(middle as u8));
            } else if found < sought {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        None
    }

    /// Reads a country as people write it, where the text means one country and nothing else: lower-case and
    /// alpha-3 codes, names in English, German, French, Spanish, Chinese and, for many, other languages.
    ///
    /// ```
    /// use export_control::Country;
    ///
    /// for text in ["KOR", "kr", "South Korea", "Republik Korea", "韩国"] {
    ///     assert_eq!(Country::normalize(text)?.code(), "KR");
    /// }
    /// assert!(Country::normalize("Korea").is_err(), "there are two");
    /// # Ok::<(), export_control::CountryParseError>(())
    /// ```
    ///
    /// # Errors
    /// No country, several, or one that has a part of its own in law (`XI`, Northern Ireland).
    pub fn normalize(text: &str) -> Result<Self, CountryParseError> {
        let error = match text.parse() {
            Ok(country) => return Ok(country),
            Err(error) => error,
        };
        let certain = error.suggestions.first().filter(|_| error.certain);
        certain.and_then(|code| Self::from_code(code)).ok_or(error)
    }

    /// The country with this code, for tables: in a constant, a wrong code fails the build.
    ///
    /// # Panics
    /// At run time, if the code is unknown: use [`Country::from_code`] or `FromStr` there.
    #[must_use]
    #[expect(clippy::panic, reason = "meant for constants, where it is a build error")]
    pub const fn constant(code: &str) -> Self {
        match Self::from_code(code) {
            Some(country) => country,
            None => panic!("not an ISO 3166-1 alpha-2 code"),
        }
    }

    /// The alpha-2 code, such as `CN`.
    #[must_use]
    pub fn code(self) -> &'static str {
        COUNTRIES.get(usize::from(self.0)).map_or("", |row| row.0)
    }

    /// A short English name, such as `China`. For reading only.
    #[must_use]
    pub fn name(self) -> &'static str {
        COUNTRIES.get(usize::from(self.0)).map_or("", |row| row.1)
    }

    /// All countries of the table, by code.
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        (0..=u8::MAX).take(Self::COUNT).map(Self)
    }

    /// The place in the table, below [`Country::COUNT`].
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The text is not an ISO 3166-1 alpha-2 code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountryParseError {
    text: String,
    suggestions: Vec<String>,
    certain: bool,
    stands_for: Option<&'static str>,
}

impl CountryParseError {
    fn new(text: &str) -> Self {
        let Recognized { countries, certain, stands_for } = recognize(text);
        let suggestions = countries.iter().map(|country| String::from(country.code())).collect();
        Self { text: text.into(), suggestions, certain, stands_for }
    }

    /// What to write instead, the likeliest first; empty where nobody can know.
    #[must_use]
    pub fn suggestions(&self) -> &[String] {
        &self.suggestions
    }
}

impl fmt::Display for CountryParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown country `{}`: ", Shown(&self.text))?;
        if let Some(what) = self.stands_for {
            write!(f, "it stands for {what}")?;
            if self.suggestions.is_empty() {
                return Ok(());
            }
            f.write_str("; ")?;
        }
        let expected = "expected an ISO 3166-1 alpha-2 code such as `DE`";
        f.write_str(&instead(&self.suggestions, expected))
    }
}

impl core::error::Error for CountryParseError {}

impl From<CountryParseError> for Refusal {
    fn from(error: CountryParseError) -> Self {
        let refusal = Self::new(&error).found(&error.text);
        Self { certain: error.certain, ..refusal.suggest(error.suggestions) }
    }
}

impl FromStr for Country {
    type Err = CountryParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::from_code(text).ok_or_else(|| CountryParseError::new(text))
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = alloc::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(|error| serde::de::Error::custom(format!("{error}")))
    }
}

/// A set of countries: one bit each, so membership is one test and no set operation allocates.
///
/// ```
/// use export_control::{Country, CountrySet};
///
/// let set: CountrySet = ["CN", "MO"].into_iter().filter_map(Country::from_code).collect();
/// assert!(set.contains("CN".parse()?));
/// assert_eq!(set.len(), 2);
/// assert_eq!(set.complement().len(), Country::COUNT - 2);
/// # Ok::<(), export_control::CountryParseError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct CountrySet {
    bits: [u64; 4],
}

impl CountrySet {
    /// The empty set.
    pub const EMPTY: Self = Self { bits: [0; 4] };

    /// Every country of the table.
    #[must_use]
    pub const fn all() -> Self {
        Self { bits: [word_of_all(0), word_of_all(1), word_of_all(2), word_of_all(3)] }
    }

    /// Adds a country.
    pub fn insert(&mut self, country: Country) {
        if let Some(word) = self.bits.get_mut(country.index() / 64) {
            *word |= 1 << (country.index() % 64);
        }
    }

    /// Takes a country out.
    pub fn remove(&mut self, country: Country) {
        if let Some(word) = self.bits.get_mut(country.index() / 64) {
            *word &= !(1 << (country.index() % 64));
        }
    }

    /// Whether the country is in the set.
    #[must_use]
    pub fn contains(&self, country: Country) -> bool {
        self.bits.get(country.index() / 64).is_some_and(|word| word >> (country.index() % 64) & 1 == 1)
    }

    /// How many countries are in the set.
    #[must_use]
    pub fn len(&self) -> usize {
        self.bits.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// Whether the set is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bits == [0; 4]
    }

    /// Whether every country of the table is in the set.
    #[must_use]
    pub fn is_full(&self) -> bool {
        *self == Self::all()
    }

    /// Whether every country of this set is in the other.
    #[must_use]
    pub fn is_subset(&self, other: &Self) -> bool {
        self.bits.iter().zip(&other.bits).all(|(own, other)| own & !other == 0)
    }

    /// Whether no country is in both sets.
    #[must_use]
    pub fn is_disjoint(&self, other: &Self) -> bool {
        self.bits.iter().zip(&other.bits).all(|(own, other)| own & other == 0)
    }

    /// The countries in either set.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        self.zip(other, |a, b| a | b)
    }

    /// The countries in both sets.
    #[must_use]
    pub fn intersection(self, other: Self) -> Self {
        self.zip(other, |a, b| a & b)
    }

    /// The countries of this set that are not in the other.
    #[must_use]
    pub fn difference(self, other: Self) -> Self {
        self.zip(other, |a, b| a & !b)
    }

    /// The countries of the table that are not in the set.
    #[must_use]
    pub fn complement(self) -> Self {
        Self::all().difference(self)
    }

    /// The countries in one of the sets and not in the other.
    #[must_use]
    pub fn symmetric_difference(self, other: Self) -> Self {
        self.zip(other, |a, b| a ^ b)
    }

    /// The countries of the set, by code.
    pub fn iter(&self) -> impl Iterator<Item = Country> + '_ {
        let mut rest = self.bits;
        let mut place = 0_u8;
        core::iter::from_fn(move || {
            loop {
                let word = rest.get_mut(usize::from(place))?;
                if *word == 0 {
                    place += 1;
                    continue;
                }
                let bit = word.trailing_zeros();
                *word &= *word - 1;
                return Some(Country(64 * place + u8::try_from(bit).ok()?));
            }
        })
    }

    fn zip(self, other: Self, combine: impl Fn(u64, u64) -> u64) -> Self {
        let mut bits = [0; 4];
        for (word, (a, b)) in bits.iter_mut().zip(self.bits.into_iter().zip(other.bits)) {
            *word = combine(a, b);
        }
        Self { bits }
    }
}

/// The word of the set of all countries at a place.
const fn word_of_all(place: usize) -> u64 {
    match Country::COUNT.saturating_sub(64 * place) {
        0 => 0,
        rest @ 1..64 => (1 << rest) - 1,
        _ => u64::MAX,
    }
}

impl FromIterator<Country> for CountrySet {
    fn from_iter<I: IntoIterator<Item = Country>>(countries: I) -> Self {
        let mut set = Self::EMPTY;
        for country in countries {
            set.insert(country);
        }
        set
    }
}

impl fmt::Debug for CountrySet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table_is_sorted_and_codes_round_trip() {
        assert!(COUNTRIES.is_sorted_by(|a, b| a.0 < b.0));
        for country in Country::all() {
            assert_eq!(Country::from_code(country.code()), Some(country));
        }
    }

    #[test]
    fn the_set_of_all_holds_each_country_once() {
        assert_eq!(CountrySet::all(), Country::all().collect());
        assert_eq!(CountrySet::all().len(), Country::COUNT);
        assert!(CountrySet::all().iter().eq(Country::all()));
        let some = |country: &Country| country.index() % 7 == 3;
        let set: CountrySet = Country::all().filter(some).collect();
        assert!(set.iter().eq(Country::all().filter(some)));
    }
}
