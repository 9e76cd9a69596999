//! Texts that may show other than they are.

use alloc::collections::BTreeSet;
use alloc::format;

use super::{Checker, Limits};
use crate::rule_set::DiagnosticCode;

impl Checker<'_> {
    /// An id: a text in one script.
    pub(super) fn id(&mut self, path: &str, id: &str) {
        self.text(path, id);
        if id.trim().is_empty() {
            self.error(DiagnosticCode::DeceptiveText, path, "empty id".into(), "name the row");
        }
        let scripts: BTreeSet<&str> = id.chars().filter_map(script).collect();
        if scripts.len() > 1 {
            let scripts = scripts.into_iter().collect::<alloc::vec::Vec<_>>().join(" and ");
            let message = format!("`{}` mixes {scripts} letters", id.escape_default());
            self.error(DiagnosticCode::DeceptiveText, path, message, "write the id in one script");
        }
    }

    /// A text: without bidirectional controls, and not too long.
    pub(super) fn text(&mut self, path: &str, text: &str) {
        if let Some(control) = text.chars().find(|letter| is_bidirectional_control(*letter)) {
            let message = format!("bidirectional control character U+{:04X}", u32::from(control));
            self.error(DiagnosticCode::DeceptiveText, path, message, "remove it");
        }
        if text.len() > Limits::TEXT {
            let message = format!("{} bytes: expected at most {}", text.len(), Limits::TEXT);
            self.error(DiagnosticCode::TooLarge, path, message, "shorten the text");
        }
    }
}

fn is_bidirectional_control(letter: char) -> bool {
    matches!(
        letter,
        '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
    )
}

/// The script of a letter, as far as one can be mistaken for another; `None` for digits, signs and
/// letters of scripts that look like no other.
fn script(letter: char) -> Option<&'static str> {
    match letter {
        'a'..='z' | 'A'..='Z' | '\u{00C0}'..='\u{024F}' | '\u{1E00}'..='\u{1EFF}' => Some("Latin"),
        '\u{0370}'..='\u{03FF}' | '\u{1F00}'..='\u{1FFF}' => Some("Greek"),
        '\u{0400}'..='\u{052F}' => Some("Cyrillic"),
        '\u{0530}'..='\u{058F}' => Some("Armenian"),
        '\u{13A0}'..='\u{13FF}' => Some("Cherokee"),
        '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' => Some("full-width Latin"),
        _ => None,
    }
}
