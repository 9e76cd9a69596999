//! Windows: in order, not empty, inside what is covered, not overlapping.

use alloc::format;
use alloc::string::ToString;

use jiff::civil::Date;

use super::Checker;
use crate::rule_set::DiagnosticCode;
use crate::window::{AfterStay, Stay, Window};

impl Checker<'_> {
    pub(super) fn window(&mut self, path: &str, window: &Window, chapter: Option<&str>) {
        let own = format!("{path}.window");
        self.span(&own, window.from, window.until);
        if !self.size(&format!("{own}.stays"), window.stays.len()) {
            return;
        }
        let mut last: Option<&Stay> = None;
        for (place, stay) in window.stays.iter().enumerate() {
            let path = format!("{own}.stays[{place}]");
            self.span(&path, Some(stay.from), stay.until);
            if last.is_some_and(|last| stay.from < last.from) {
                let message = format!("starts on `{}`, before the stay above it", stay.from);
                self.error(DiagnosticCode::ReversedWindow, &path, message, "list stays in order of time");
            } else if let (Some(until), Some(end)) = (stay.until, last.and_then(|last| last.until)) {
                // A stay may prolong the one above it. One that ends inside it would cut it short.
                if until < end {
                    let message = format!("ends on `{until}`, inside the stay above it, until `{end}`");
                    let remedy = "end the stay above where this one starts, or remove one";
                    self.error(DiagnosticCode::OverlappingWindows, &path, message, remedy);
                }
            }
            if let (Some(until), Some(from)) = (stay.until, window.from) {
                if until <= from {
                    let message = format!("ends on `{until}`, when the row is not yet in force");
                    self.error(DiagnosticCode::EmptyWindow, &path, message, "remove the stay");
                }
            }
            if window.until.is_some_and(|until| until <= stay.from) {
                let message = format!("starts on `{}`, when the row is no longer in force", stay.from);
                self.error(DiagnosticCode::EmptyWindow, &path, message, "remove the stay");
            }
            self.question(&path, stay);
            last = Some(stay);
        }
        let sources = [&window.opened_by, &window.closed_by].into_iter().flatten();
        for source in sources.chain(window.stays.iter().map(|stay| &stay.source)) {
            self.text(&own, &source.citation);
        }
        let chapter = chapter.and_then(|id| self.chapters.get(id).copied());
        if let (None, Some(until), Some(chapter)) = (window.from, window.until, chapter) {
            if until <= chapter.covered_from {
                let (id, covered) = (&chapter.id, chapter.covered_from);
                let message =
                    format!("in force until `{until}`, while chapter `{id}` is covered from `{covered}`");
                let remedy = "date the start of the row, or remove the row";
                // Unknown before, gone after: it never surely binds, and never surely passes either.
                self.warning(DiagnosticCode::WindowOutsideCoverage, &own, message, remedy);
            }
        }
        if let (Some(from), None, Some(chapter)) = (window.from, &window.opened_by, chapter) {
            if from > chapter.verified_through {
                let (id, verified) = (&chapter.id, chapter.verified_through);
                let message =
                    format!("in force from `{from}`, while chapter `{id}` was read through `{verified}`");
                let remedy = "name what opens the window";
                self.error(DiagnosticCode::WindowOutsideCoverage, &own, message, remedy);
            }
        }
    }

    /// Reports a question of law that is never asked, or that is another one elsewhere under the same id.
    fn question(&mut self, path: &str, stay: &Stay) {
        let Some(question) = &stay.question else { return };
        let path = format!("{path}.question");
        self.id(&format!("{path}.id"), &question.id);
        self.text(&format!("{path}.about"), &question.about);
        for note in &question.notes {
            for text in [&note.text, &note.source.citation, &note.weight] {
                self.text(&format!("{path}.notes"), text);
            }
        }
        if stay.then != AfterStay::Unverified || stay.until.is_none() {
            let message = format!("`{}` is never asked: the stay leaves nothing open", question.id);
            let remedy = "remove the question, or end the stay with `then` `unverified`";
            self.error(DiagnosticCode::NeverFires, &path, message, remedy);
        }
        let meaning = (question.clone(), stay.until);
        let known = self.questions.entry(question.id.to_string()).or_insert_with(|| meaning.clone());
        if *known != meaning {
            let message = format!("`{}` is another question elsewhere", question.id);
            let remedy =
                "say the same, of stays with the same end, wherever the id stands, or give it another id";
            self.error(DiagnosticCode::DuplicateId, &path, message, remedy);
        }
    }

    pub(super) fn span(&mut self, path: &str, from: Option<Date>, until: Option<Date>) {
        let (Some(from), Some(until)) = (from, until) else { return };
        if from == until {
            let message = format!("from `{from}` until `{until}` holds no day");
            self.error(DiagnosticCode::EmptyWindow, path, message, "`until` is the first day out of force");
        } else if until < from {
            let message = format!("ends on `{until}`, before it starts on `{from}`");
            self.error(DiagnosticCode::ReversedWindow, path, message, "exchange the two days");
        }
    }

    /// Reports a window that shares days with another of the same thing.
    pub(super) fn overlap<'w>(
        &mut self,
        path: &str,
        window: &Window,
        mut others: impl Iterator<Item = &'w Window>,
        what: &str,
    ) {
        if others.any(|other| share_days(window, other)) {
            let message = format!("{what} is said twice of the same days");
            let remedy = "end the earlier window where the later one starts, or remove one";
            self.error(DiagnosticCode::OverlappingWindows, &format!("{path}.window"), message, remedy);
        }
    }
}

pub(super) fn share_days(one: &Window, other: &Window) -> bool {
    let ends_before = |one: &Window, other: &Window| match (one.until, other.from) {
        (Some(until), Some(from)) => until <= from,
        _ => false,
    };
    !ends_before(one, other) && !ends_before(other, one)
}
