//! What was meant by a text that is no code: the same code as people write it, or another thing.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::control_code::{EAR99, NOT_LISTED, Regime};
use super::error::Remedy;
use super::usml::UsmlCode;
use crate::nearest::plain;

/// What stands before a code and says what it is.
const LABELS: [&str; 16] = [
    "eccn",
    "ecn",
    "ccl",
    "ear",
    "us",
    "usa",
    "eu",
    "prc",
    "al",
    "no",
    "nr",
    "code",
    "annex",
    "i",
    "entry",
    "classification",
];
/// What stands behind a code and says how the item is shipped: designations of no license required and of
/// license exceptions (15 CFR 758.1(g)).
const SHIPPED_AS: [&str; 22] = [
    "NLR", "LVS", "GBS", "CIV", "TSR", "CTP", "APP", "TMP", "RPL", "GOV", "GFT", "TSU", "BAG", "AVS", "APR",
    "ENC", "AGR", "STA", "SCP", "CCD", "ACE", "IEC",
];
/// What item masters write where nobody has classified the item.
const UNCLASSIFIED: [&str; 18] = [
    "",
    "na",
    "nan",
    "none",
    "null",
    "nil",
    "tbd",
    "tba",
    "tbc",
    "unknown",
    "pending",
    "notapplicable",
    "no",
    "x",
    "xx",
    "xxx",
    "unclassified",
    "notclassified",
];
/// What stands before a paragraph of the munitions list.
const MUNITIONS_LABELS: [&str; 5] = ["usml", "category", "cat", "itar", "paragraph"];

/// A list code in other letters.
pub(super) fn list_code(text: &str, accepts: impl Fn(&str) -> bool) -> Remedy {
    let plain = plain(text);
    let letters: Vec<char> = plain.chars().collect();
    let Some((start, end, base)) = (0..letters.len()).find_map(|at| base_at(&letters, at)) else {
        return Remedy::default();
    };
    let rest = letters.get(end..).unwrap_or_default();
    if (0..rest.len()).any(|at| base_at(rest, at).is_some()) {
        return Remedy::note("expected one code: give the item one classification for each".to_string());
    }
    let before: String = letters.iter().take(start).collect();
    if !words(&before).all(|word| LABELS.contains(&word.to_lowercase().as_str())) {
        return Remedy::default();
    }
    let Some(paragraphs) = paragraphs(rest) else { return Remedy::default() };
    let mut code = base.text;
    for part in paragraphs {
        code.push('.');
        code.push_str(&part);
    }
    if accepts(&code) { Remedy::write(code, base.certain) } else { Remedy::default() }
}

/// What stands for another thing than an entry: the basket of the regime, "not classified", a paragraph of the
/// munitions list.
pub(super) fn word(regime: Regime, text: &str) -> Option<Remedy> {
    let plain = plain(text);
    if plain == NOT_LISTED {
        return Some(Remedy::write(NOT_LISTED.into(), true));
    }
    let own: Vec<String> = words(&plain).filter(|word| !is_designation(word)).map(String::from).collect();
    let joined = own.concat().to_lowercase();
    let unclassified = format!(
        "leave the classification out while the item is not classified; `{NOT_LISTED}` says that it is on no list of `{regime}`"
    );
    if joined == "ear99" || joined == "eccnear99" {
        return Some(match regime.basket() {
            Some(word) => Remedy::write(word.into(), true),
            None => Remedy::note(format!("`{EAR99}` is a word of `{}`: {unclassified}", Regime::UsEar)),
        });
    }
    if own.is_empty() && words(&plain).next().is_some() {
        return Some(Remedy::note(format!("it says how an item is shipped, not what it is: {unclassified}")));
    }
    if UNCLASSIFIED.contains(&joined.as_str()) {
        return Some(Remedy::note(unclassified));
    }
    let munitions = munitions(&plain)?;
    Some(Remedy::note(format!(
        "`{munitions}` is a paragraph of the United States Munitions List (22 CFR 121.1), which the State Department administers: expected a code of `{regime}`"
    )))
}

struct Base {
    text: String,
    /// No letter was taken for a digit.
    certain: bool,
}

/// A base such as `3A001` that starts here, with where it ends; blanks, dots and dashes may stand inside.
fn base_at(letters: &[char], start: usize) -> Option<(usize, usize, Base)> {
    // Inside a longer word there is no code.
    if start > 0 && letters.get(start - 1).is_some_and(|before| before.is_alphanumeric()) {
        return None;
    }
    let mut base = Base { text: String::new(), certain: true };
    let mut at = start;
    while base.text.len() < 5 {
        let letter = *letters.get(at)?;
        at += 1;
        let separator = matches!(letter, ' ' | '-' | '.' | '_');
        if separator && !base.text.is_empty() {
            continue;
        }
        let (read, certain) = if base.text.len() == 1 { group(letter)? } else { digit(letter)? };
        base.certain &= certain;
        base.text.push(read);
    }
    // A sixth digit makes it another number.
    let goes_on = letters.get(at).is_some_and(char::is_ascii_digit);
    (!goes_on).then_some((start, at, base))
}

fn digit(letter: char) -> Option<(char, bool)> {
    match letter {
        '0'..='9' => Some((letter, true)),
        'O' | 'o' | '\u{41e}' | '\u{43e}' => Some(('0', false)),
        'I' | 'l' | '|' => Some(('1', false)),
        _ => None,
    }
}

fn group(letter: char) -> Option<(char, bool)> {
    match letter.to_ascii_uppercase() {
        letter @ 'A'..='E' => Some((letter, true)),
        // Cyrillic and Greek letters that look alike.
        '\u{410}' | '\u{391}' => Some(('A', false)),
        '\u{412}' | '\u{392}' => Some(('B', false)),
        '\u{421}' => Some(('C', false)),
        '\u{415}' | '\u{395}' => Some(('E', false)),
        _ => None,
    }
}

/// The parts of a path, however they are set apart; `None` if there is more than a path.
fn paragraphs(rest: &[char]) -> Option<Vec<String>> {
    let rest: String = rest.iter().collect();
    if rest.contains(|letter: char| !letter.is_ascii_alphanumeric() && !SEPARATORS.contains(&letter)) {
        return None;
    }
    let mut parts: Vec<String> = Vec::new();
    let mut shipped = false;
    for word in words(&rest) {
        // Nothing but designations stands behind a designation.
        if is_designation(word) {
            shipped = true;
            continue;
        }
        if shipped {
            return None;
        }
        let mut last = None;
        for letter in word.chars() {
            let is_digit = letter.is_ascii_digit();
            if last != Some(is_digit) {
                parts.push(String::new());
            }
            parts.last_mut()?.push(letter.to_ascii_lowercase());
            last = Some(is_digit);
        }
    }
    parts.iter().all(|part| is_part(part)).then_some(parts)
}

const SEPARATORS: [char; 12] = [' ', '.', '-', '_', '/', '(', ')', '[', ']', ',', ':', ';'];

/// A number, a letter, a letter twice, or a small Roman numeral: longer words are no paragraphs.
fn is_part(part: &str) -> bool {
    let mut letters = part.chars();
    let first = letters.next();
    part.bytes().all(|byte| byte.is_ascii_digit())
        || part.len() == 1
        || (part.len() == 2 && letters.next() == first)
        || part.chars().all(|letter| matches!(letter, 'i' | 'v' | 'x'))
}

fn is_designation(word: &str) -> bool {
    SHIPPED_AS.iter().any(|known| known.eq_ignore_ascii_case(word))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// A paragraph of the munitions list, as it is printed.
fn munitions(plain: &str) -> Option<String> {
    let labelled = words(plain).next()?;
    let labelled = MUNITIONS_LABELS.contains(&labelled.to_lowercase().as_str());
    let own = words(plain).skip_while(|word| MUNITIONS_LABELS.contains(&word.to_lowercase().as_str()));
    let mut own = own.peekable();
    let category = own.next()?.to_ascii_uppercase();
    let mut text = category.clone();
    for part in own {
        text.push('(');
        text.push_str(part);
        text.push(')');
    }
    let code: UsmlCode = text.parse().ok()?;
    (labelled || category.len() > 1 || text != category).then(|| code.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_as_people_write_them() {
        let repaired =
            |text: &str| Regime::UsEar.parse_code(text).unwrap_err().suggestions().first().cloned();
        for (text, code) in [
            ("ear99", "EAR99"),
            ("EAR99 ", "EAR99"),
            ("EAR 99", "EAR99"),
            ("EAR-99 (NLR)", "EAR99"),
            ("5A992c", "5A992.c"),
            ("3A001.A.2.C", "3A001.a.2.c"),
            ("3a090", "3A090"),
            ("3A001a2c", "3A001.a.2.c"),
            ("3A001(a)(2)(c)", "3A001.a.2.c"),
            ("9A610.x ", "9A610.x"),
            ("9A610X", "9A610.x"),
            ("4A994.L", "4A994.l"),
            ("2B350.g.1.", "2B350.g.1"),
            ("３Ａ００１．ａ", "3A001.a"),
            ("3-A-001.a", "3A001.a"),
            ("5A002\u{2013}a\u{2013}1", "5A002.a.1"),
            ("ECCN 5A002", "5A002"),
            ("ECCN: 5A002.a", "5A002.a"),
            ("5A002.a.1(NLR)", "5A002.a.1"),
            ("5A002.a.1 / ENC", "5A002.a.1"),
            ("3A0O1", "3A001"),
            ("3\u{410}001", "3A001"),
            ("1C351.d15", "1C351.d.15"),
        ] {
            assert_eq!(repaired(text).as_deref(), Some(code), "{text}");
        }
        for text in ["3A001 or so", "see 3A001", "3A001, 3A002", "3A0011", "TBD", "-", "XI(c)", "IIA"] {
            assert_eq!(repaired(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_no_code_is_told_apart() {
        let said = |regime: Regime, text: &str| regime.parse_code(text).unwrap_err().to_string();
        for text in ["", " ", "-", "N/A", "n.a.", "TBD", "NONE", "NLR", "nlr"] {
            let said = said(Regime::CnDualUse, text);
            assert!(said.contains("leave the classification out") && said.contains("`none`"), "{said}");
        }
        for text in ["XI(c)", "USML XI(c)", "Cat XI(c)", "USML Cat. XI (c)", "XI.c"] {
            assert!(
                said(Regime::UsEar, text).contains("`XI(c)` is a paragraph of the United States Munitions"),
                "{text}"
            );
        }
        assert!(said(Regime::EuDualUse, "EAR99").contains("a word of `us-ear`"));
        assert!(said(Regime::UsEar, "3A001, 3A002").contains("one classification for each"));
    }
}
