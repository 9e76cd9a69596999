//! Taking a name field apart: what people write into one field beside a name.
//!
//! A field is always looked up whole as well; its parts are looked up beside it, and a hit says which part
//! it is about.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::script::Script;
use super::table::{COMMA_MARKS, FIELD_MARKS, FIELD_SIGNS};

/// At most this many parts are looked up.
const MOST_PARTS: usize = 12;
/// A number of so many figures in front of a name is one of the desk's own.
const CUSTOMER_NUMBER: usize = 4;

/// The stretches of a field that may be names by themselves, in the order in which they stand; none if the
/// field is one name.
pub(super) fn parts(field: &str) -> Vec<String> {
    let mut cuts = cut(field, marks(field));
    let with_commas = COMMA_MARKS.iter().any(|mark| find_mark(field, mark).is_some());
    if with_commas {
        let more: Vec<String> = cuts
            .iter()
            .filter(|part| part.contains(','))
            .flat_map(|part| part.split(','))
            .map(clean)
            .collect();
        cuts.extend(more);
    }
    if let Some(rest) = without_number(field) {
        cuts.push(rest.to_string());
    }
    let mut parts: Vec<String> = Vec::new();
    let mut add = |part: String| {
        let new = part.chars().any(char::is_alphanumeric) && part != clean(field) && !parts.contains(&part);
        if new && parts.len() < MOST_PARTS {
            parts.push(part);
        }
    };
    for cut in &cuts {
        add(cut.clone());
    }
    for part in cuts.iter().map(String::as_str).chain(core::iter::once(field)) {
        scripts_apart(part).into_iter().for_each(&mut add);
    }
    parts
}

/// Acronyms that a name gives of itself in brackets: `National University of Defense Technology (NUDT)`.
pub(super) fn acronym(name: &str) -> Option<&str> {
    let (before, rest) = name.split_once('(')?;
    let (inside, _) = rest.split_once(')')?;
    let inside = inside.trim();
    let letters = inside.len();
    let is_acronym = (3..=10).contains(&letters) && inside.bytes().all(|byte| byte.is_ascii_uppercase());
    // Its letters are letters of the name, in order, the first one beginning a word.
    let mut of_name = before.chars().flat_map(char::to_uppercase);
    let spelled = inside.chars().all(|letter| of_name.any(|other| other == letter));
    let begins = inside.chars().next().is_some_and(|first| {
        before.split(|letter: char| !letter.is_alphanumeric()).any(|word| word.starts_with(first))
    });
    (is_acronym && spelled && begins && before.split_whitespace().count() > 1).then_some(inside)
}

fn clean(text: &str) -> String {
    let outside = |letter: char| {
        letter.is_whitespace()
            || matches!(letter, ',' | ';' | ':' | '-' | '*' | '#' | '!' | '.' | '_' | '"' | '\u{a0}')
    };
    // A dot at the end may belong to the name (`Ltd.`), and does not count either way.
    text.trim_matches(outside).into()
}

/// Where marks and signs begin and end, in order and apart from each other.
fn marks(field: &str) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for sign in FIELD_SIGNS {
        found.extend(field.match_indices(sign).map(|(at, _)| (at, at + sign.len())));
    }
    let lower = field.to_lowercase();
    // Lower case may have other lengths: then only signs are looked for.
    if lower.len() == field.len() {
        for mark in FIELD_MARKS {
            let mut from = 0;
            while let Some(at) = lower.get(from..).and_then(|rest| rest.find(mark)).map(|at| at + from) {
                if stands_alone(&lower, at, mark) {
                    found.push((at, at + mark.len()));
                }
                from = at + mark.len();
            }
        }
    }
    found.sort_unstable_by_key(|(start, end)| (*start, core::cmp::Reverse(*end)));
    let mut apart: Vec<(usize, usize)> = Vec::with_capacity(found.len());
    for (start, end) in found {
        match apart.last_mut() {
            Some((_, before)) if start < *before => *before = (*before).max(end),
            _ => apart.push((start, end)),
        }
    }
    apart
}

fn find_mark(field: &str, mark: &str) -> Option<usize> {
    let lower = field.to_lowercase();
    lower.match_indices(mark).map(|(at, _)| at).find(|at| stands_alone(&lower, *at, mark))
}

/// Whether a mark is not part of a longer word.
fn stands_alone(text: &str, at: usize, mark: &str) -> bool {
    if !mark.is_ascii() {
        return true;
    }
    let before = text.get(..at).and_then(|before| before.chars().next_back());
    let after = text.get(at + mark.len()..).and_then(|after| after.chars().next());
    let ends_in_word = mark.ends_with(|letter: char| letter.is_alphanumeric());
    let joined = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    let hyphenated = before == Some('-') && mark.starts_with(char::is_alphabetic);
    !joined(before) && !hyphenated && (!ends_in_word || !joined(after))
}

fn cut(field: &str, marks: Vec<(usize, usize)>) -> Vec<String> {
    if marks.is_empty() {
        return Vec::new();
    }
    let mut parts = Vec::with_capacity(marks.len() + 2);
    let mut from = 0;
    let mut outside = String::new();
    let mut depth = 0_usize;
    for (start, end) in marks {
        let part = field.get(from..start).unwrap_or_default();
        if depth == 0 {
            outside.push_str(part);
        }
        parts.push(clean(part));
        match field.get(start..end).unwrap_or_default() {
            "(" | "[" | "{" | "（" | "【" => depth += 1,
            ")" | "]" | "}" | "）" | "】" => depth = depth.saturating_sub(1),
            _ if depth == 0 => outside.push('\u{0}'),
            _ => {}
        }
        from = end;
    }
    let last = field.get(from..).unwrap_or_default();
    outside.push_str(last);
    parts.push(clean(last));
    // `A (f/k/a X) Ltd` is also called `A Ltd`.
    parts.extend(outside.split('\u{0}').map(clean));
    parts
}

fn without_number(field: &str) -> Option<&str> {
    let (first, rest) = field.trim().split_once([' ', ',', ':', '-'])?;
    let figures = first.bytes().filter(u8::is_ascii_digit).count();
    (figures >= CUSTOMER_NUMBER && figures == first.len()).then(|| rest.trim())
}

/// A field in two scripts that cannot be compared holds one name in each.
fn scripts_apart(text: &str) -> Vec<String> {
    let script = |letter: char| Script::of(letter).filter(|script| *script != Script::Digits);
    let mut scripts: Vec<Script> = Vec::new();
    for of in text.chars().filter_map(script) {
        if !scripts.contains(&of) {
            scripts.push(of);
        }
    }
    if scripts.len() < 2 {
        return Vec::new();
    }
    scripts
        .into_iter()
        .map(|of| {
            let own = |letter: char| script(letter).is_none_or(|other| other == of);
            let own: String = text.chars().map(|letter| if own(letter) { letter } else { ' ' }).collect();
            clean(&own)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_cut_at_its_marks() {
        for (field, part) in [
            ("KESTREL AIR c/o Heron Forwarding", "KESTREL AIR"),
            ("KESTREL AIR ATTN: Receiving Dept", "KESTREL AIR"),
            ("Attn: Purchasing, Kestrel Technologies Co Ltd", "Kestrel Technologies Co Ltd"),
            ("Golden Dunlin Trading DBA KESTREL AIR", "KESTREL AIR"),
            ("XYZ Industries (formerly PJSC Kestrel)", "PJSC Kestrel"),
            ("A (f/k/a Kestrel) Ltd", "Kestrel"),
            ("A (f/k/a Kestrel) Ltd", "A  Ltd"),
            ("Kestrel Technologies Co., Ltd. - USD", "Kestrel Technologies Co., Ltd"),
            ("*** DO NOT USE *** Kestrel", "Kestrel"),
            ("MR. KESTREL (GENERAL DIRECTOR)", "MR. KESTREL"),
            ("100234 Kestrel Ltd", "Kestrel Ltd"),
            ("华为技术 Kestrel Technologies", "Kestrel Technologies"),
            ("华为技术 Kestrel Technologies", "华为技术"),
            ("Kestrel Second Academy. Subordinate Institution - 201 Institute", "201 Institute"),
        ] {
            let parts = parts(field);
            assert!(parts.iter().any(|found| found == part), "{field}: {parts:?}");
        }
        for whole in ["Kestrel Air", "Dakar Attic Trading", "AL-AKA, Ahmed", "Huawei Technologies Co., Ltd."]
        {
            assert!(parts(whole).is_empty(), "{whole}: {:?}", parts(whole));
        }
    }

    #[test]
    fn acronyms_in_brackets() {
        assert_eq!(acronym("National University of Defense Technology (NUDT)"), Some("NUDT"));
        assert_eq!(acronym("Kestrel Trading (UAE) Ltd"), None);
        assert_eq!(acronym("Kestrel (HK)"), None);
        assert_eq!(acronym("Northern Industries Corporation (NORINCO)"), Some("NORINCO"));
    }
}
