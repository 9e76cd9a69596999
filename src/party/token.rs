//! Words of a name with their role in it.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::legal_form::{gather_legal_form, legal_form_at};
use super::lexicon::{HanWord, LegalFamily, Lexicon};
use super::normalize::Word;
use super::script::Script;
use super::spelling::spelling_key;

/// What a party is, as far as anybody said. A hint for reading its name, never a filter by itself: the
/// lists of the Bureau of Industry and Security and of the State Department give no type at all.
///
/// # Syntax
/// `person`, `organization`, `vessel`, `aircraft`. Read as well: `individual`, `entity`, `organisation`,
/// and the same with a capital letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartyKind {
    /// A natural person.
    Person,
    /// A company, authority, or other body.
    Organization,
    /// A ship.
    Vessel,
    /// An aircraft.
    Aircraft,
}

impl PartyKind {
    /// The kind as text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Organization => "organization",
            Self::Vessel => "vessel",
            Self::Aircraft => "aircraft",
        }
    }
}

impl fmt::Display for PartyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The text names no kind of party.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown type of party `{text}`: expected `person`, `organization`, `vessel` or `aircraft`")]
pub struct PartyKindParseError {
    text: String,
}

impl FromStr for PartyKind {
    type Err = PartyKindParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.to_ascii_lowercase().as_str() {
            "person" | "individual" => Ok(Self::Person),
            "organization" | "organisation" | "entity" => Ok(Self::Organization),
            "vessel" => Ok(Self::Vessel),
            "aircraft" => Ok(Self::Aircraft),
            _ => Err(PartyKindParseError { text: text.into() }),
        }
    }
}

impl Serialize for PartyKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for PartyKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// The role of a word in a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum TokenClass {
    Word,
    /// A word that thousands of organizations share.
    Generic,
    LegalForm(LegalFamily),
    Title,
    Particle,
    Stop,
    Number,
    /// One letter.
    Initial,
}

/// A word of a name, or several that make one legal form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) text: String,
    pub(super) key: String,
    pub(super) class: TokenClass,
    pub(super) script: Script,
}

impl Token {
    fn new(text: String, class: TokenClass, script: Script) -> Self {
        let key = spelling_key(&text);
        Self { text, key, class, script }
    }
}

/// The tokens of a name, given its words.
pub(super) fn tokenize(lexicon: &Lexicon, mut words: Vec<Word>, kind: Option<PartyKind>) -> Vec<Token> {
    if kind == Some(PartyKind::Vessel) {
        strip_vessel_prefix(&mut words);
    }
    let mut words = join_numbers(lexicon, split_runs(lexicon, words), kind);
    if matches!(kind, None | Some(PartyKind::Organization)) {
        gather_legal_form(lexicon, &mut words);
    }
    let mut tokens = Vec::with_capacity(words.len());
    let mut at = 0;
    while let Some(part) = words.get(at) {
        match part {
            Part::Ready(token) => tokens.push(token.clone()),
            Part::Word(word) => {
                if let Some((family, length)) = legal_form_at(lexicon, &words, at, kind) {
                    let text = words
                        .get(at..at + length)
                        .unwrap_or_default()
                        .iter()
                        .map(Part::text)
                        .collect::<Vec<_>>()
                        .join(" ");
                    let key = spelling_key(&text.replace(' ', ""));
                    tokens.push(Token {
                        text,
                        key,
                        class: TokenClass::LegalForm(family),
                        script: Script::Latin,
                    });
                    at += length;
                    continue;
                }
                let class = class_of(lexicon, word, kind);
                tokens.push(Token::new(word.text.clone(), class, word.script));
            }
        }
        at += 1;
    }
    tokens
}

/// A word still to be classed, or a token that is.
#[derive(Clone, Debug)]
pub(super) enum Part {
    Word(Word),
    Ready(Token),
}

impl Part {
    fn text(&self) -> &str {
        match self {
            Self::Word(word) => &word.text,
            Self::Ready(token) => &token.text,
        }
    }
}

fn strip_vessel_prefix(words: &mut Vec<Word>) {
    for length in [2, 1] {
        if words.len() > length {
            let prefix =
                words.iter().take(length).map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ");
            if Lexicon::is_vessel_prefix(&prefix) {
                words.drain(..length);
                return;
            }
        }
    }
}

/// Takes Chinese and Korean company names apart, which are written without gaps.
fn split_runs(lexicon: &Lexicon, words: Vec<Word>) -> Vec<Part> {
    let mut parts = Vec::with_capacity(words.len());
    for word in words {
        if !matches!(word.script, Script::Han | Script::Hangul) || word.text.chars().count() < 4 {
            parts.push(Part::Word(word));
            continue;
        }
        let mut plain = String::new();
        let mut rest = word.text.as_str();
        let flush = |plain: &mut String, parts: &mut Vec<Part>| {
            if !plain.is_empty() {
                parts.push(Part::Word(Word { text: core::mem::take(plain), script: word.script }));
            }
        };
        while let Some(letter) = rest.chars().next() {
            if let Some((kind, length)) = lexicon.han_prefix(rest) {
                flush(&mut plain, &mut parts);
                let class = match kind {
                    HanWord::LegalForm(family) => TokenClass::LegalForm(family),
                    HanWord::Place | HanWord::Business => TokenClass::Generic,
                };
                let text = rest.get(..length).unwrap_or_default().to_string();
                parts.push(Part::Ready(Token::new(text, class, word.script)));
                rest = rest.get(length..).unwrap_or_default();
            } else {
                plain.push(letter);
                rest = rest.get(letter.len_utf8()..).unwrap_or_default();
            }
        }
        flush(&mut plain, &mut parts);
    }
    parts
}

/// Writes numbers as digits: `First`, `1st` and `I.` of a fund, `Forty-Four`.
fn join_numbers(lexicon: &Lexicon, parts: Vec<Part>, kind: Option<PartyKind>) -> Vec<Part> {
    if kind == Some(PartyKind::Person) {
        return parts;
    }
    let mut result: Vec<Part> = Vec::with_capacity(parts.len());
    let mut tens: Option<u32> = None;
    for part in parts {
        let Part::Word(word) = part else {
            tens = None;
            result.push(part);
            continue;
        };
        let Some(number) = number_of(lexicon, &word.text) else {
            tens = None;
            result.push(Part::Word(word));
            continue;
        };
        let text = match (tens, number.parse::<u32>()) {
            (Some(ten), Ok(unit)) if unit > 0 && unit < 10 => {
                result.pop();
                tens = None;
                (ten + unit).to_string()
            }
            (_, Ok(value)) => {
                let spelled = !word.text.starts_with(|letter: char| letter.is_ascii_digit());
                tens = (spelled && (20..100).contains(&value) && value % 10 == 0).then_some(value);
                number
            }
            _ => number,
        };
        result.push(Part::Ready(Token {
            key: text.clone(),
            text,
            class: TokenClass::Number,
            script: Script::Digits,
        }));
    }
    result
}

fn number_of(lexicon: &Lexicon, word: &str) -> Option<String> {
    let digits = word.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        let ending = word.get(digits.len()..).unwrap_or_default();
        if matches!(ending, "" | "st" | "nd" | "rd" | "th") {
            let plain = digits.trim_start_matches('0');
            return Some(if plain.is_empty() { "0".into() } else { plain.into() });
        }
        return None;
    }
    lexicon.class(word).number.map(|number| format!("{number}"))
}

fn class_of(lexicon: &Lexicon, word: &Word, kind: Option<PartyKind>) -> TokenClass {
    let class = lexicon.class(&word.text);
    if word.script == Script::Digits {
        return TokenClass::Number;
    }
    if word.script == Script::Latin && word.text.chars().count() == 1 {
        return if class.stop && word.text == "y" { TokenClass::Stop } else { TokenClass::Initial };
    }
    if matches!(kind, Some(PartyKind::Vessel | PartyKind::Aircraft)) {
        return if class.stop && !class.particle { TokenClass::Stop } else { TokenClass::Word };
    }
    let organization = kind == Some(PartyKind::Organization);
    let person = kind == Some(PartyKind::Person);
    if class.stop && !(person && class.particle) {
        return TokenClass::Stop;
    }
    if class.particle && !organization {
        return TokenClass::Particle;
    }
    if class.particle && word.text.len() <= 3 {
        return TokenClass::Particle;
    }
    if class.title && !organization {
        return TokenClass::Title;
    }
    if class.generic && !person {
        return TokenClass::Generic;
    }
    TokenClass::Word
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(name: &str, kind: Option<PartyKind>) -> Vec<String> {
        let lexicon = Lexicon::new();
        tokenize(&lexicon, lexicon.letters.words(name), kind)
            .into_iter()
            .map(|token| {
                format!(
                    "{}:{}",
                    token.text,
                    match token.class {
                        TokenClass::Word => "w",
                        TokenClass::Generic => "g",
                        TokenClass::LegalForm(_) => "l",
                        TokenClass::Title => "t",
                        TokenClass::Particle => "p",
                        TokenClass::Stop => "s",
                        TokenClass::Number => "n",
                        TokenClass::Initial => "i",
                    }
                )
            })
            .collect()
    }

    #[test]
    fn roles() {
        let organization = Some(PartyKind::Organization);
        assert_eq!(shape("Acme Joint Stock Company", organization), ["acme:w", "joint stock company:l"]);
        assert_eq!(shape("Acme Joynt Stock Company", organization), ["acme:w", "joynt stock company:l"]);
        assert_eq!(shape("Company Acme Joint Stock", organization), ["joint stock company:l", "acme:w"]);
        assert_eq!(shape("Company Acme Joint Stok", organization), ["joint stok company:l", "acme:w"]);
        assert_eq!(shape("Acme Tools Limitid", organization), ["acme:w", "tools:w", "limitid:l"]);
        assert_eq!(shape("Limited STC Tools", organization), ["limited:l", "stc:w", "tools:w"]);
        assert_eq!(shape("ООО \"БАЙ\"", organization), ["ooo:l", "bai:w"]);
        assert_eq!(shape("Brigade Forty-Four", organization), ["brigade:w", "44:n"]);
        assert_eq!(shape("1st Brigade", organization), ["1:n", "brigade:w"]);
        assert_eq!(
            shape("Dr. Bashar al-Assad", Some(PartyKind::Person)),
            ["dr:t", "bashar:w", "al:p", "assad:w"]
        );
        assert_eq!(shape("CORP", organization), ["corp:w"], "the last word left is a name");
        assert_eq!(shape("华为技术有限公司", organization), ["华为:w", "技术:g", "有限公司:l"]);
        assert_eq!(shape("MV Hellenic Spirit", Some(PartyKind::Vessel)), ["hellenic:w", "spirit:w"]);
    }
}
