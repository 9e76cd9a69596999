//! Days of an order, strictly and as people write them.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use jiff::civil::Date;

use crate::nearest::plain;
use crate::problem::{Refusal, Shown, instead};

/// Names of months by their first letters, in English, German, French and Spanish.
const MONTHS: [(&str, i8); 31] = [
    ("jan", 1),
    ("ene", 1),
    ("jän", 1),
    ("feb", 2),
    ("fév", 2),
    ("fev", 2),
    ("mar", 3),
    ("mär", 3),
    ("maer", 3),
    ("apr", 4),
    ("avr", 4),
    ("abr", 4),
    ("may", 5),
    ("mai", 5),
    ("jun", 6),
    ("juin", 6),
    ("jul", 7),
    ("juil", 7),
    ("aug", 8),
    ("aoû", 8),
    ("aou", 8),
    ("ago", 8),
    ("sep", 9),
    ("oct", 10),
    ("okt", 10),
    ("nov", 11),
    ("dec", 12),
    ("dez", 12),
    ("déc", 12),
    ("dic", 12),
    ("mrz", 3),
];

/// A day in the form `2026-08-03`.
pub(super) fn read_day(text: &str) -> Result<Date, Refusal> {
    let day = text.parse::<Date>().ok().filter(|_| text.len() == 10);
    day.ok_or_else(|| refusal(text))
}

fn refusal(text: &str) -> Refusal {
    let expected = "expected a day such as `2026-08-03`";
    let (days, certain) = readings(text);
    let suggestions: Vec<String> = days.iter().map(ToString::to_string).collect();
    let what = if suggestions.is_empty() { "impossible date" } else { "malformed date" };
    let message = format!("{what} `{}`: {}", Shown(text), instead(&suggestions, expected));
    let certain = certain && suggestions.len() == 1;
    Refusal { certain, ..Refusal::new(message).found(text).suggest(suggestions) }
}

/// The days that a text may name, and whether it says nothing else.
fn readings(text: &str) -> (BTreeSet<Date>, bool) {
    let plain = plain(text).to_lowercase();
    let mut certain = true;
    let mut parts: Vec<&str> = Vec::new();
    let mut rest = plain.as_str();
    while !rest.is_empty() {
        let is_digit = rest.starts_with(|letter: char| letter.is_ascii_digit());
        let is_letter = rest.starts_with(char::is_alphabetic);
        let same = |letter: char| {
            if is_digit {
                letter.is_ascii_digit()
            } else {
                letter.is_alphabetic() == is_letter && !letter.is_ascii_digit()
            }
        };
        let end = rest.find(|letter| !same(letter)).unwrap_or(rest.len());
        let (part, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        // A time of day behind the day: which day it is depends on the place.
        if parts.len() >= 3 && (part == "t" || after.starts_with(':') || part.contains(':')) {
            certain = false;
            break;
        }
        if is_digit || is_letter {
            parts.push(part);
        }
        rest = after;
    }
    parts.retain(|part| !matches!(*part, "年" | "月" | "日" | "de" | "of" | "th" | "st" | "nd" | "rd"));
    // Hours stand behind the day with a blank between.
    if parts.len() > 3 && !certain {
        parts.truncate(3);
    }
    let day = |year: Option<i16>, month: Option<i8>, day: Option<i8>| Date::new(year?, month?, day?).ok();
    let number = |part: &str| part.parse::<i8>().ok().filter(|_| part.len() <= 2);
    let year = |part: &str| part.parse::<i16>().ok().filter(|_| part.len() == 4);
    let month = |part: &str| {
        let known = MONTHS.iter().filter(|(name, _)| part.starts_with(name));
        known.max_by_key(|(name, _)| name.len()).map(|(_, month)| *month)
    };
    let days: Vec<Option<Date>> = match parts.as_slice() {
        [all] if all.len() == 8 => {
            let at = |from: usize, to: usize| all.get(from..to).unwrap_or_default();
            [day(year(at(0, 4)), number(at(4, 6)), number(at(6, 8)))].into()
        }
        [first, second, third] if year(first).is_some() => {
            let month = number(second).or_else(|| month(second));
            [day(year(first), month, number(third))].into()
        }
        [first, second, third] => match (month(first), month(second)) {
            (Some(month), None) => [day(year(third), Some(month), number(second))].into(),
            (None, Some(month)) => [day(year(third), Some(month), number(first))].into(),
            _ => {
                let day_first = day(year(third), number(second), number(first));
                // Points stand between day, month and year, in this order.
                let month_first =
                    if plain.contains('.') { None } else { day(year(third), number(first), number(second)) };
                [day_first, month_first].into()
            }
        },
        _ => Vec::new(),
    };
    (days.into_iter().flatten().collect(), certain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_as_people_write_them() {
        for (text, days, certain) in [
            ("03.08.2026", &["2026-08-03"][..], true),
            ("3.8.2026", &["2026-08-03"], true),
            ("2026/08/03", &["2026-08-03"], true),
            ("2026-8-3", &["2026-08-03"], true),
            ("20260803", &["2026-08-03"], true),
            ("3 Aug 2026", &["2026-08-03"], true),
            ("Aug 3, 2026", &["2026-08-03"], true),
            ("3. August 2026", &["2026-08-03"], true),
            ("1 juillet 2026", &["2026-07-01"], true),
            ("2026年8月3日", &["2026-08-03"], true),
            ("03/08/2026", &["2026-03-08", "2026-08-03"], false),
            ("25/08/2026", &["2026-08-25"], true),
            ("08/08/2026", &["2026-08-08"], true),
            ("2026-02-03T10:00:00", &["2026-02-03"], false),
            ("2026-02-03 10:00", &["2026-02-03"], false),
            ("2026-02-30", &[], false),
            ("03.08.26", &[], false),
            ("tomorrow", &[], false),
            ("", &[], false),
        ] {
            let refusal = read_day(text).unwrap_err();
            assert_eq!(refusal.suggestions, days, "{text}");
            assert_eq!(refusal.certain, certain, "{text}");
        }
    }
}
