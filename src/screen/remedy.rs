//! What was probably meant by a fact or a word that is not known.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::vocabulary::Vocabulary;
use crate::citation::Text;
use crate::fact::{FactDefinition, FactKey};
use crate::nearest::{folded, nearest};
use crate::problem::{Refusal, Shown};

/// Always a word of a text fact: none of those that a rule is about.
pub(crate) const OTHER: &str = "other";
/// How many facts are offered.
const OFFERED: usize = 3;
/// How many words are listed whole.
const LISTED: usize = 12;

impl Vocabulary {
    /// Why a key is no fact of the loaded rule sets.
    pub(super) fn unknown_fact(&self, key: &str) -> Refusal {
        let near = self.alike(key);
        let shown = Shown(key);
        let message = match near.as_slice() {
            [] => format!(
                "unknown fact `{shown}`: no known fact is like it; each rule set lists its own under `vocabulary`"
            ),
            [only] => format!("unknown fact `{shown}`: the nearest known fact is `{only}`"),
            several => {
                format!("unknown fact `{shown}`: the nearest known facts are `{}`", several.join("`, `"))
            }
        };
        Refusal::new(message).found(key).suggest(near)
    }

    /// The facts that a key may mean, the likeliest first. An attestation is offered to nobody who did not write
    /// its name: it denies too much.
    fn alike(&self, key: &str) -> Vec<String> {
        let wanted = folded(key);
        if let Some(same) = self.words.iter().find(|word| folded(word.key.as_str()) == wanted) {
            return [same.key.to_string()].into();
        }
        let denies = |key: &FactKey| self.words.iter().any(|other| other.denied_by.as_ref() == Some(key));
        let attests = |word: &FactDefinition| word.denied_by.is_none() && denies(&word.key);
        let words: Vec<&FactDefinition> = self.words.iter().filter(|word| !attests(word)).collect();
        let keys = words.iter().map(|word| word.key.as_str());
        if let Some(near) = nearest(key, keys) {
            return [near.to_string()].into();
        }
        let by_name: Vec<String> = words
            .iter()
            .filter(|word| {
                let last = word.key.as_str().rsplit('.').next().unwrap_or_default();
                folded(last) == wanted || (wanted.len() > 2 && initials(last) == wanted)
            })
            .map(|word| word.key.to_string())
            .collect();
        if !by_name.is_empty() {
            return by_name.into_iter().take(OFFERED).collect();
        }
        let asked: Vec<String> = parts(key).filter(|part| part.len() > 2 && !is_unit(part)).collect();
        let mut scored: Vec<(usize, &str)> = words
            .iter()
            .map(|word| (shared(&asked, word), word.key.as_str()))
            .filter(|(score, _)| *score > 0 && *score == asked.len())
            .collect();
        scored.sort_by_key(|(score, _)| core::cmp::Reverse(*score));
        scored.into_iter().take(OFFERED).map(|(_, key)| key.to_string()).collect()
    }
}

/// How many of the words are in the key of a fact or in its question.
fn shared(asked: &[String], word: &FactDefinition) -> usize {
    let known: Vec<String> = parts(word.key.as_str()).chain(parts(&word.question)).collect();
    asked.iter().filter(|part| known.contains(part)).count()
}

fn parts(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .map(str::to_lowercase)
}

fn initials(text: &str) -> String {
    parts(text).filter_map(|part| part.chars().next()).collect()
}

/// What stands at the end of a key to say in what it counts.
fn is_unit(part: &str) -> bool {
    const UNITS: [&str; 24] = [
        "mm", "mm2", "cm", "cm2", "m", "km", "in", "nm", "um", "kg", "g", "t", "lb", "hz", "khz", "mhz",
        "ghz", "w", "kw", "v", "gb", "s", "usd", "percent",
    ];
    UNITS.contains(&part)
}

/// Why a word is none of those that a text fact takes.
pub(super) fn unknown_word(word: &str, known: &[Text]) -> Refusal {
    let wanted = folded(word);
    let same = known.iter().find(|known| folded(known) == wanted);
    let meant = same.or_else(|| known.iter().find(|known| is_formula(word, known)));
    let near = meant.map(|known| &**known).or_else(|| nearest(word, known.iter().map(|known| &**known)));
    let shown = Shown(word);
    let of_none = format!("or `{OTHER}` where it is none of the known");
    let message = match near {
        Some(near) => format!("unknown word `{shown}`: the nearest known word is `{near}`; {of_none}"),
        None if known.len() <= LISTED => {
            format!("unknown word `{shown}`: expected `{}`, {of_none}", known.join("`, `"))
        }
        None => {
            let first = known.get(..LISTED).unwrap_or(known).join("`, `");
            let more = known.len().saturating_sub(LISTED);
            format!("unknown word `{shown}`: expected `{first}` or one of {more} more, {of_none}")
        }
    };
    let certain = same.is_some();
    let suggestions = near.map(String::from).into_iter();
    Refusal { certain, ..Refusal::new(message).found(word).suggest(suggestions) }
}

/// Whether a text such as `GaN` is written for the words `gallium_nitride`: the start of each, or the sign of
/// the element that it names.
fn is_formula(text: &str, known: &str) -> bool {
    const SIGNS: [(&str, &str); 8] = [
        ("as", "arsenide"),
        ("sb", "antimonide"),
        ("zn", "zinc"),
        ("cd", "cadmium"),
        ("hg", "mercury"),
        ("pb", "lead"),
        ("ag", "silver"),
        ("w", "tungsten"),
    ];
    let letters: String = folded(text).chars().filter(|letter| !letter.is_ascii_digit()).collect();
    let mut rest = letters.as_str();
    for part in known.split('_') {
        let sign =
            SIGNS.iter().find(|(sign, name)| *name == part && rest.starts_with(sign)).map(|(sign, _)| *sign);
        let length = match sign {
            Some(sign) => sign.len(),
            None => (1..=2)
                .rev()
                .find(|length| rest.get(..*length).is_some_and(|start| part.starts_with(start)))
                .unwrap_or(0),
        };
        if length == 0 {
            return false;
        }
        rest = rest.get(length..).unwrap_or_default();
    }
    rest.is_empty() && known.contains('_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_words() {
        for (formula, word) in [
            ("GaN", "gallium_nitride"),
            ("GaAs", "gallium_arsenide"),
            ("Ga2O3", "gallium_oxide"),
            ("InGaAs", "indium_gallium_arsenide"),
            ("GaSb", "gallium_antimonide"),
        ] {
            assert!(is_formula(formula, word), "{formula}");
            assert!(!is_formula(formula, "germanium_dioxide"), "{formula}");
        }
        assert!(!is_formula("Gallium", "gallium_nitride"));
    }
}
