//! Codes that a list does not have.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use jiff::civil::Date;

use super::compiled::Compiled;
use super::words::either;
use crate::code::{EntryCode, Paragraph};
use crate::nearest::nearest;
use crate::problem::Refusal;
use crate::rule_set::MovedEntry;
use crate::window::Standing;

impl Compiled {
    /// Whether a code is one that the list had on that day.
    ///
    /// # Errors
    /// It is not; the message names what would have been valid.
    pub(super) fn check_code(&self, code: EntryCode, day: Date) -> Result<(), Refusal> {
        let entry = self.entry(code);
        let in_force = entry.is_some_and(|entry| entry.window.standing(day, None) != Standing::NotInForce);
        let moved = self.model.moved.iter().filter(|moved| !in_force && moved.code.contains(code));
        if let Some(moved) = moved.max_by_key(|moved| moved.code.paragraph().depth()) {
            return Err(gone(moved, code, day));
        }
        let Some(entry) = entry else { return Err(self.no_entry(code)) };
        if entry.window.standing(day, None) == Standing::NotInForce {
            let until = entry.window.until.map_or(String::new(), |day| format!(" until {day}"));
            let from = entry.window.from.map_or(String::new(), |day| format!(" from {day}"));
            let message = format!("entry `{}` is not on the list on {day}: it was{from}{until}", entry.code);
            return Err(Refusal::new(message).found(code));
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
        let mut siblings: Vec<String> = entry
            .paragraphs
            .iter()
            .filter(|known| {
                known.parent() == Some(parent) || (parent.contains(**known) && known.depth() == path.depth())
            })
            .take(12)
            .map(|known| entry.code.with_paragraph(*known).to_string())
            .collect();
        if siblings.is_empty() {
            let known: Vec<String> =
                entry.paragraphs.iter().map(|known| entry.code.with_paragraph(*known).to_string()).collect();
            let near = nearest(&code.to_string(), known.iter().map(String::as_str));
            siblings.push(near.map_or_else(|| entry.code.to_string(), Into::into));
        }
        let message = format!(
            "entry `{}` has no paragraph `{path}`: the nearest are `{}`",
            entry.code,
            siblings.join("`, `")
        );
        Err(Refusal::new(message).found(code).suggest(siblings))
    }

    /// An entry that the list does not have, and the ones of its category and group that are spelt alike.
    fn no_entry(&self, code: EntryCode) -> Refusal {
        let known = self.model.entries.iter().map(|entry| entry.code);
        let alike = |known: &EntryCode| known.base().first_chunk::<2>() == code.base().first_chunk();
        let known: Vec<String> = known.filter(alike).map(|known| known.to_string()).collect();
        let near = nearest(code.base_text(), known.iter().map(String::as_str));
        let nearest = near.map_or(String::new(), |near| format!("; the nearest entry is `{near}`"));
        let regime = self.model.regime;
        let message = format!("no entry `{}` on the list of `{regime}`{nearest}", code.entry());
        Refusal::new(message).found(code).suggest(near.map(String::from))
    }
}

/// A code whose items went elsewhere.
fn gone(moved: &MovedEntry, code: EntryCode, day: Date) -> Refusal {
    let MovedEntry { to, day: since, note, source, verified, .. } = moved;
    let names: Vec<String> = to.iter().map(|code| format!("`{code}`")).collect();
    let whither = if names.is_empty() {
        format!("entry `{code}` left the list")
    } else {
        format!("entry `{code}` moved to {}", either(&names))
    };
    let hearsay = if *verified { "" } else { ", not verified" };
    let mut message = format!("{whither} on {since} ({source}{hearsay})");
    if let Some(note) = note {
        message.push_str("; ");
        message.push_str(note);
    }
    if day < *since {
        message = format!("{message}; what the list said on {day} is not covered");
    }
    let suggestions = to.iter().map(ToString::to_string);
    Refusal::new(message).found(code).suggest(suggestions)
}
