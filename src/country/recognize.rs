//! Which country was meant by a text that is no alpha-2 code.

use alloc::string::String;
use alloc::vec::Vec;

use super::Country;
use super::former::CODES;
use super::names::NAMES;
use crate::nearest::{folded, nearest, plain};

/// The countries that a text may mean, the likeliest first.
#[derive(Debug, Default)]
pub(super) struct Recognized {
    pub(super) countries: Vec<Country>,
    /// There is one, and the text says nothing else.
    pub(super) certain: bool,
    /// What the text stands for, where that is not a name of the country.
    pub(super) stands_for: Option<&'static str>,
}

impl Recognized {
    fn certainly(country: Country) -> Self {
        Self { countries: [country].into(), certain: true, stands_for: None }
    }
}

pub(super) fn recognize(text: &str) -> Recognized {
    let plain = plain(text);
    let upper = plain.to_uppercase();
    if let Some(country) = Country::from_code(&upper).or_else(|| from_alpha_3(&upper)) {
        return Recognized::certainly(country);
    }
    let is_former = |code: &str, alpha_3: &str| !upper.is_empty() && (code == upper || alpha_3 == upper);
    if let Some((.., what, certain, now)) = CODES.iter().find(|(code, alpha_3, ..)| is_former(code, alpha_3))
    {
        let countries = now.iter().filter_map(|code| Country::from_code(code)).collect();
        return Recognized { countries, certain: *certain, stands_for: Some(what) };
    }
    let wanted = folded(&plain);
    let named = named(&wanted);
    if !named.is_empty() {
        let certain = named.len() == 1;
        return Recognized { countries: named, certain, stands_for: None };
    }
    code_and_name(&plain).unwrap_or_else(|| misspelt(&wanted))
}

fn from_alpha_3(code: &str) -> Option<Country> {
    NAMES.iter().find(|(_, alpha_3, _)| *alpha_3 == code).and_then(|(code, ..)| Country::from_code(code))
}

/// The countries that bear a name.
fn named(wanted: &str) -> Vec<Country> {
    let bears = |(country, name): (Country, &str)| (folded(name) == wanted).then_some(country);
    let mut countries: Vec<Country> = names().filter_map(bears).collect();
    countries.dedup();
    // Of two countries of one name the one is meant far more often that has it in short: both are shown.
    countries.sort_unstable_by_key(|country| core::cmp::Reverse(country.code()));
    countries.dedup();
    countries
}

fn names() -> impl Iterator<Item = (Country, &'static str)> {
    let others = |country: Country| NAMES.get(country.index()).map_or(&[][..], |(.., names)| names);
    Country::all().flat_map(move |country| {
        core::iter::once(country.name())
            .chain(others(country).iter().copied())
            .map(move |name| (country, name))
    })
}

/// `DE - Germany`, `Germany (DE)`: a code and a name that agree; `US-CA`: a code and a part of the country.
fn code_and_name(plain: &str) -> Option<Recognized> {
    let mut words = plain.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let (first, last) = (words.clone().next()?, words.clone().next_back()?);
    let rest = |from: usize, to: usize| folded(plain.get(from..to).unwrap_or_default());
    let ways =
        [(first, rest(plain.find(first)? + first.len(), plain.len())), (last, rest(0, plain.rfind(last)?))];
    for (code, name) in ways {
        let country = Country::from_code(code).or_else(|| from_alpha_3(code));
        if let Some(country) = country.filter(|country| named(&name).contains(country)) {
            return Some(Recognized::certainly(country));
        }
    }
    let country = Country::from_code(first).filter(|_| words.nth(1).is_some() && plain.len() <= 6)?;
    let countries: Vec<Country> = Country::from_code(last).into_iter().chain([country]).collect();
    Some(Recognized { countries, certain: false, stands_for: None })
}

/// A name with a slip of the pen.
fn misspelt(wanted: &str) -> Recognized {
    const SHORTEST: usize = 4;
    if wanted.chars().count() < SHORTEST {
        return Recognized::default();
    }
    let known: Vec<(String, Country)> = names()
        .map(|(country, name)| (folded(name), country))
        .filter(|(name, _)| name.chars().count() >= SHORTEST)
        .collect();
    let near = nearest(wanted, known.iter().map(|(name, _)| name.as_str()));
    let countries =
        near.and_then(|near| known.iter().find(|(name, _)| name == near)).map(|(_, country)| *country);
    Recognized { countries: countries.into_iter().collect(), ..Recognized::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<&'static str> {
        recognize(text).countries.iter().map(|country| country.code()).collect()
    }

    #[test]
    fn tables_agree() {
        assert!(NAMES.iter().map(|(code, ..)| *code).eq(Country::all().map(Country::code)));
        let mut alpha_3: Vec<&str> = NAMES.iter().map(|(_, code, _)| *code).collect();
        assert!(alpha_3.iter().all(|code| code.len() == 3));
        alpha_3.sort_unstable();
        alpha_3.dedup();
        assert_eq!(alpha_3.len(), Country::COUNT);
        for (code, _, what, certain, now) in CODES {
            assert_eq!(Country::from_code(code), None, "{code}");
            assert!(now.iter().all(|code| Country::from_code(code).is_some()), "{what}");
            assert!(!certain || now.len() == 1, "{what}");
        }
    }

    #[test]
    fn every_country_is_known_by_its_names() {
        let shared =
            ["Congo", "Kongo", "Korea", "Virgin Islands", "St. Martin", "Saint Martin", "Saint-Martin"];
        for (country, name) in names() {
            let recognized = recognize(name);
            assert!(recognized.countries.contains(&country), "{name}");
            assert_eq!(recognized.certain, !shared.contains(&name), "{name}: {:?}", recognized.countries);
        }
    }

    #[test]
    fn countries_as_people_write_them() {
        for (text, expected, certain) in [
            ("USA", &["US"][..], true),
            ("de", &["DE"], true),
            (" DE ", &["DE"], true),
            ("Viet Nam", &["VN"], true),
            ("DE - Germany", &["DE"], true),
            ("Germany (DEU)", &["DE"], true),
            ("EL", &["GR"], true),
            ("XI", &["GB"], false),
            ("UK", &["GB"], true),
            ("AN", &["CW", "SX", "BQ"], false),
            ("Korea", &["KR", "KP"], false),
            ("Germny", &["DE"], false),
            ("US-CA", &["CA", "US"], false),
            ("ZZ", &[], false),
            ("", &[], false),
            ("QX", &[], false),
            ("somewhere else", &[], false),
        ] {
            assert_eq!(codes(text), expected, "{text}");
            assert_eq!(recognize(text).certain, certain, "{text}");
        }
    }
}
