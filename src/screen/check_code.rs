//! Codes that a list does not have.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use jiff::civil::Date;

use super::compiled::Compiled;
use super::suggest::nearest;
use crate::code::{EntryCode, Paragraph};
use crate::window::Standing;

impl Compiled {
    /// Whether a code is one that the list had on that day.
    ///
    /// # Errors
    /// It is not; the message names what would have been valid.
    pub(super) fn check_code(&self, code: EntryCode, day: Date) -> Result<(), String> {
        let Some(entry) = self.entry(code) else {
            let known = self.model.entries.iter().map(|entry| entry.code);
            let alike = |known: &EntryCode| known.base().first_chunk::<2>() == code.base().first_chunk();
            let known: Vec<String> = known.filter(alike).map(|known| known.to_string()).collect();
            let near = nearest(code.base_text(), known.iter().map(String::as_str));
            let near = near.map_or(String::new(), |near| format!("; the nearest entry is `{near}`"));
            let regime = self.model.regime;
            return Err(format!("no entry `{}` on the list of `{regime}`{near}", code.entry()));
        };
        if entry.window.standing(day, None) == Standing::NotInForce {
            let until = entry.window.until.map_or(String::new(), |day| format!(" until {day}"));
            let from = entry.window.from.map_or(String::new(), |day| format!(" from {day}"));
            return Err(format!("entry `{}` is not on the list on {day}: it was{from}{until}", entry.code));
        }
        let path = code.paragraph();
        if path.is_whole() || entry.paragraphs.is_empty() || entry.paragraphs.contains(&path) {
            return Ok(());
        }
        // The printed list does not letter every sub-paragraph; a path below a leaf is refused, a path
        // that leads to known paragraphs is not.
        let leads = |known: &Paragraph| path.contains(*known) || (entry.open_below && known.contains(path));
        if entry.paragraphs.iter().any(leads) {
            return Ok(());
        }
        let parent = path.parent().unwrap_or(Paragraph::WHOLE);
        let siblings: Vec<String> = entry
            .paragraphs
            .iter()
            .filter(|known| {
                known.parent() == Some(parent) || (parent.contains(**known) && known.depth() == path.depth())
            })
            .take(12)
            .map(|known| format!("`{}`", entry.code.with_paragraph(*known)))
            .collect();
        let near = if siblings.is_empty() {
            let known: Vec<String> =
                entry.paragraphs.iter().map(|known| entry.code.with_paragraph(*known).to_string()).collect();
            let near = nearest(&code.to_string(), known.iter().map(String::as_str));
            format!("`{}`", near.map_or_else(|| entry.code.to_string(), Into::into))
        } else {
            siblings.join(", ")
        };
        Err(format!("entry `{}` has no paragraph `{path}`: the nearest are {near}", entry.code))
    }
}
