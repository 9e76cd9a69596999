//! What rules refer to: groups, readings, entries, tariff codes.

use alloc::format;

use super::Checker;
use crate::rule_set::{DiagnosticCode, EntryStatus};

impl Checker<'_> {
    pub(super) fn groups(&mut self) {
        let set = self.set;
        self.unique("groups", "name", set.groups.iter().map(|group| &*group.name));
        for (place, group) in set.groups.iter().enumerate() {
            self.id(&format!("groups[{place}].name"), &group.name);
            if group.members.is_empty() {
                // A column of the chart may be printed empty; its rows are not reported one by one.
                let message = format!("group `{}` has no members: rows for it alone never hold", group.name);
                let path = format!("groups[{place}].members");
                self.warning(DiagnosticCode::NeverFires, &path, message, "check that the group is empty");
            }
            if !self.size(&format!("groups[{place}].members"), group.members.len()) {
                continue;
            }
            for (at, member) in group.members.iter().enumerate() {
                let path = format!("groups[{place}].members[{at}]");
                self.window(&path, &member.window, None);
                let before = group.members.get(..at).unwrap_or_default();
                let own = before.iter().filter(|other| other.country == member.country);
                let what = format!("`{}` in group `{}`", member.country, group.name);
                self.overlap(&path, &member.window, own.map(|other| &other.window), &what);
            }
        }
    }

    pub(super) fn readings(&mut self) {
        let set = self.set;
        for (place, reading) in set.readings.iter().enumerate() {
            let path = format!("readings[{place}]");
            self.window(&path, &reading.window, None);
            if reading.country == reading.read_as {
                let message = format!("`{}` is read as itself", reading.country);
                let remedy = "name the country it is read as, or remove the row";
                self.warning(DiagnosticCode::NeverFires, &format!("{path}.read_as"), message, remedy);
            }
            let before = set.readings.get(..place).unwrap_or_default();
            let own = before.iter().filter(|other| other.country == reading.country);
            let what = format!("the reading of `{}`", reading.country);
            self.overlap(&path, &reading.window, own.map(|other| &other.window), &what);
            self.cites(&format!("{path}.citation"), core::slice::from_ref(&reading.citation));
        }
    }

    pub(super) fn entries(&mut self) {
        let set = self.set;
        let codes: alloc::vec::Vec<_> = set.entries.iter().map(|entry| format!("{}", entry.code)).collect();
        self.unique("entries", "code", codes.iter().map(|code| &**code));
        for (place, entry) in set.entries.iter().enumerate() {
            let path = format!("entries[{place}]");
            self.text(&format!("{path}.title"), &entry.title);
            if let EntryStatus::NotModelled(text) | EntryStatus::OtherAgency(text) = &entry.status {
                self.text(&format!("{path}.status"), text);
            }
            self.chapter(&format!("{path}.chapter"), &entry.chapter);
            self.window(&path, &entry.window, None);
            self.size(&format!("{path}.paragraphs"), entry.paragraphs.len());
            if !entry.code.paragraph().is_whole() {
                let message = format!("`{}` is a paragraph", entry.code);
                let remedy = "give the bare code; paragraphs are listed below it";
                self.error(DiagnosticCode::UnknownCode, &format!("{path}.code"), message, remedy);
            }
        }
    }

    pub(super) fn tariff_hints(&mut self) {
        for (place, hint) in self.set.tariff_hints.iter().enumerate() {
            let path = format!("tariff_hints[{place}]");
            self.code(&format!("{path}.code"), hint.code);
            self.window(&path, &hint.window, None);
            self.size(&format!("{path}.tariff_codes"), hint.tariff_codes.len());
            if hint.tariff_codes.is_empty() {
                let message = format!("names no tariff code for `{}`", hint.code);
                let path = format!("{path}.tariff_codes");
                self.warning(
                    DiagnosticCode::NeverFires,
                    &path,
                    message,
                    "name a tariff code, or remove the row",
                );
            }
        }
    }

    pub(super) fn moved(&mut self) {
        for (place, moved) in self.set.moved.iter().enumerate() {
            let path = format!("moved[{place}]");
            for (at, code) in moved.to.iter().enumerate() {
                self.code(&format!("{path}.to[{at}]"), *code);
            }
            self.size(&format!("{path}.to"), moved.to.len());
            self.text(&format!("{path}.source"), &moved.source);
            if let Some(note) = &moved.note {
                self.text(&format!("{path}.note"), note);
            }
            if moved.to.is_empty() && moved.note.is_none() {
                let message = format!("does not say where the items of `{}` are", moved.code);
                let remedy = "name the codes that have them now, or say in a note who has";
                self.warning(DiagnosticCode::NeverFires, &path, message, remedy);
            }
        }
    }
}
