//! Texts that may show other than they are, or are too long.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString};

use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::letters::{BIDIRECTIONAL, INVISIBLE, LINE_ENDS, LOOKALIKES, SCRIPTS, TAGS};
use super::{Checker, Limits};
use crate::citation::Text;
use crate::rule_set::DiagnosticCode;

impl Checker<'_> {
    /// A text for people: without characters that reorder or hide it, and not too long.
    pub(super) fn text(&mut self, path: &str, text: &str) {
        if let Some((what, letter)) = text.chars().find_map(|letter| Some((control(letter)?, letter))) {
            let message = format!("{what} character `U+{:04X}`", u32::from(letter));
            self.error(DiagnosticCode::DeceptiveText, path, message, "remove it");
        }
        if text.len() > Limits::TEXT {
            let message = format!("`{}` bytes: expected at most {}", text.len(), Limits::TEXT);
            self.error(DiagnosticCode::TooLarge, path, message, "shorten the text");
        }
    }

    /// A word that is compared letter by letter: a text of which every letter can be seen.
    pub(super) fn word(&mut self, path: &str, word: &str) {
        self.text(path, word);
        if word.trim().is_empty() {
            let message = "empty text where a word is expected".to_string();
            self.error(DiagnosticCode::DeceptiveText, path, message, "write the word, or remove it");
        }
        if let Some(letter) = word.chars().find(|letter| within(INVISIBLE, *letter)) {
            let message = format!("invisible character `U+{:04X}`", u32::from(letter));
            self.error(DiagnosticCode::DeceptiveText, path, message, "remove it");
        }
    }

    /// An id: a word in one script and in its plain form.
    pub(super) fn id(&mut self, path: &str, id: &str) {
        self.word(path, id);
        let stands_for = |letter: char| letter.is_alphanumeric() && !letter.nfkc().eq([letter]);
        if let Some(letter) = id.chars().find(|letter| is_nfc(id) && stands_for(*letter)) {
            let plain: String = letter.nfkc().collect();
            let message = format!("`{id}` has `{letter}`, `U+{:04X}`, for `{plain}`", u32::from(letter));
            self.error(DiagnosticCode::DeceptiveText, path, message, "write the plain letter");
        } else if !is_nfc(id) {
            let message = format!("`{}` is not in the composed form, NFC", id.escape_default());
            self.error(DiagnosticCode::DeceptiveText, path, message, "write each letter as one character");
        }
        let scripts: BTreeSet<&str> = id.chars().filter_map(script).collect();
        if scripts.len() > 1 {
            let scripts = scripts.into_iter().collect::<alloc::vec::Vec<_>>().join(" and ");
            let message = format!("`{}` mixes {scripts} letters", id.escape_default());
            self.error(DiagnosticCode::DeceptiveText, path, message, "write the id in one script");
        }
    }

    /// Words of a list in a row.
    pub(super) fn words_of(&mut self, path: &str, words: &[Text]) {
        if self.size(path, words.len()) {
            for (place, word) in words.iter().enumerate() {
                self.word(&format!("{path}[{place}]"), word);
            }
        }
    }

    /// Reports rows of one id, and ids that look like the id of another row.
    pub(super) fn unique<'i>(&mut self, table: &str, field: &str, ids: impl Iterator<Item = &'i str>) {
        let mut known: BTreeMap<&str, usize> = BTreeMap::new();
        let mut shapes: BTreeMap<String, usize> = BTreeMap::new();
        for (place, id) in ids.enumerate() {
            let path = format!("{table}[{place}].{field}");
            if let Some(first) = known.get(id) {
                let message = format!("`{id}` is also {table}[{first}]");
                self.error(DiagnosticCode::DuplicateId, &path, message, "give each row an id of its own");
                continue;
            }
            known.insert(id, place);
            if let Some(first) = shapes.get(&shape(id)) {
                let message = format!("`{}` looks like {table}[{first}]", id.escape_default());
                let remedy = "write both in one script, or tell them apart";
                self.error(DiagnosticCode::DeceptiveText, &path, message, remedy);
            } else {
                shapes.insert(shape(id), place);
            }
        }
    }
}

/// What is wrong with a character in any text.
fn control(letter: char) -> Option<&'static str> {
    if within(BIDIRECTIONAL, letter) {
        Some("bidirectional control")
    } else if letter.is_control() || within(LINE_ENDS, letter) {
        Some("control")
    } else if within(TAGS, letter) {
        Some("invisible tag")
    } else {
        None
    }
}

/// The script of a letter, as far as one can be mistaken for another; `None` for digits, signs and
/// letters of scripts that look like no other.
fn script(letter: char) -> Option<&'static str> {
    let own = SCRIPTS.iter().find(|(first, last, _)| (*first..=*last).contains(&letter));
    own.filter(|_| letter.is_alphabetic()).map(|(_, _, script)| *script)
}

/// What an id looks like: letters of other scripts that cannot be told from Latin ones read as these.
fn shape(id: &str) -> String {
    let seen = id.nfkc().filter(|letter| !within(INVISIBLE, *letter));
    seen.map(|letter| {
        let at = LOOKALIKES.binary_search_by_key(&letter, |(own, _)| *own).ok();
        at.and_then(|at| LOOKALIKES.get(at)).map_or(letter, |(_, latin)| *latin)
    })
    .collect()
}

fn within(ranges: &[(char, char)], letter: char) -> bool {
    ranges.iter().any(|(first, last)| (*first..=*last).contains(&letter))
}
