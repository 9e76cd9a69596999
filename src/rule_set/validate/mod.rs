//! Checks a rule set as a whole: everything that is wrong, at once.

mod condition;
mod overlay;
mod row;
mod text;
mod window;

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use jiff::civil::Date;
use semver::{Version, VersionReq};

use super::diagnostic::{Diagnostic, DiagnosticCode, Severity};
use super::{Chapter, Entry, RuleSet};
use crate::fact::FactKind;
use crate::window::Window;

/// How large a rule set may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits;

impl Limits {
    /// Rows of one table.
    pub const ROWS: usize = 65_534;
    /// Conditions inside conditions.
    pub const DEPTH: usize = 32;
    /// Bytes of one text.
    pub const TEXT: usize = 4_096;
}

impl RuleSet {
    /// Everything that is wrong with the set, in the order of its tables; empty: nothing is.
    ///
    /// A set with errors may still build into a screener, and then answer wrongly: check for
    /// [`Severity::Error`] after loading. What is checked is the list of [`DiagnosticCode`].
    ///
    /// A row that is dated from a day before its chapter's coverage is in order: the row knows its own
    /// start, coverage speaks of undated rows. An undated row that ends before coverage starts is not:
    /// it would be unknown first and gone afterwards.
    ///
    /// ```
    /// # #[cfg(feature = "cn-dual-use")] {
    /// use export_control::{DiagnosticCode, regime::cn_dual_use};
    ///
    /// let mut rules = cn_dual_use::rules();
    /// rules.requirements[0].citations.clear();
    /// let found = rules.validate();
    /// assert_eq!(found[0].code, DiagnosticCode::MissingCitation);
    /// assert_eq!(found[0].path, "requirements[0].citations");
    /// # }
    /// ```
    #[must_use]
    pub fn validate(&self) -> Vec<Diagnostic> {
        let mut checker = Checker::new(self);
        checker.head();
        checker.words();
        checker.lists();
        checker.rows();
        checker.found
    }
}

struct Checker<'a> {
    set: &'a RuleSet,
    found: Vec<Diagnostic>,
    facts: BTreeMap<&'a str, FactKind>,
    groups: BTreeSet<&'a str>,
    symbols: BTreeSet<&'a str>,
    /// Ids of rows of exceptions.
    exceptions: BTreeSet<&'a str>,
    chapters: BTreeMap<&'a str, &'a Chapter>,
    entries: BTreeMap<[u8; 5], &'a Entry>,
    /// Days on which a group may change.
    days: BTreeSet<Date>,
}

impl<'a> Checker<'a> {
    fn new(set: &'a RuleSet) -> Self {
        let members = set.groups.iter().flat_map(|group| &group.members).map(|member| &member.window);
        let windows = members.chain(set.readings.iter().map(|reading| &reading.window));
        Self {
            found: Vec::new(),
            facts: set.vocabulary.iter().map(|word| (word.key.as_str(), word.kind)).collect(),
            groups: set.groups.iter().map(|group| &*group.name).collect(),
            symbols: set.exceptions.iter().map(|exception| &*exception.symbol).collect(),
            exceptions: set.exceptions.iter().map(|exception| &*exception.id).collect(),
            chapters: set.chapters.iter().map(|chapter| (&*chapter.id, chapter)).collect(),
            entries: set.entries.iter().map(|entry| (entry.code.base(), entry)).collect(),
            days: windows.flat_map(Window::boundaries).chain([Date::MIN]).collect(),
            set,
        }
    }

    fn error(&mut self, code: DiagnosticCode, path: &str, message: String, remedy: &str) {
        self.add(Severity::Error, code, path, message, remedy);
    }

    fn warning(&mut self, code: DiagnosticCode, path: &str, message: String, remedy: &str) {
        self.add(Severity::Warning, code, path, message, remedy);
    }

    fn add(&mut self, severity: Severity, code: DiagnosticCode, path: &str, message: String, remedy: &str) {
        let (path, remedy) = (path.to_string(), remedy.to_string());
        self.found.push(Diagnostic { code, severity, path, message, remedy });
    }

    fn head(&mut self) {
        let set = self.set;
        self.text("title", &set.title);
        self.engine(&set.engine);
        let sizes = [
            ("chapters", set.chapters.len()),
            ("vocabulary", set.vocabulary.len()),
            ("derived", set.derived.len()),
            ("groups", set.groups.len()),
            ("readings", set.readings.len()),
            ("entries", set.entries.len()),
            ("criteria", set.criteria.len()),
            ("requirements", set.requirements.len()),
            ("exceptions", set.exceptions.len()),
            ("eligibility", set.eligibility.len()),
            ("restrictions", set.restrictions.len()),
            ("notices", set.notices.len()),
        ];
        for (table, size) in sizes {
            if size > Limits::ROWS {
                let message = format!("{size} rows: expected at most {}", Limits::ROWS);
                self.error(DiagnosticCode::TooLarge, table, message, "split the set");
            }
        }
        self.condition("subject", &set.subject);
        for citation in &set.subject_citations {
            self.text("subject_citations", citation);
        }
    }

    fn engine(&mut self, wanted: &VersionReq) {
        if let Ok(engine) = Version::parse(env!("CARGO_PKG_VERSION")) {
            if !wanted.matches(&engine) {
                let message = format!("needs engine `{wanted}`, this is `{engine}`");
                self.error(DiagnosticCode::Engine, "engine", message, "load it with a matching version");
            }
        }
    }

    fn words(&mut self) {
        use super::Derivation;
        let set = self.set;
        let ids = set.chapters.iter().map(|chapter| chapter.id.to_string());
        self.unique("chapters", "id", ids);
        for (place, chapter) in set.chapters.iter().enumerate() {
            self.id(&format!("chapters[{place}].id"), &chapter.id);
            self.text(&format!("chapters[{place}].title"), &chapter.title);
            if chapter.verified_through < chapter.covered_from {
                let Chapter { covered_from, verified_through, .. } = chapter;
                let message = format!("covered from `{covered_from}`, verified through `{verified_through}`");
                let path = format!("chapters[{place}].verified_through");
                self.error(DiagnosticCode::ReversedWindow, &path, message, "put the later day last");
            }
        }
        self.unique("vocabulary", "key", set.vocabulary.iter().map(|word| word.key.to_string()));
        for (place, word) in set.vocabulary.iter().enumerate() {
            let path = format!("vocabulary[{place}]");
            self.id(&format!("{path}.key"), word.key.as_str());
            self.text(&format!("{path}.question"), &word.question);
            if let Some(denial) = &word.denied_by {
                self.fact(&format!("{path}.denied_by"), denial.as_str(), Some(FactKind::Bool));
            }
        }
        self.unique("derived", "key", set.derived.iter().map(|derived| derived.key.to_string()));
        for (place, derived) in set.derived.iter().enumerate() {
            let path = format!("derived[{place}]");
            let from: Vec<&str> = match &derived.from {
                Derivation::Sum(keys) => keys.iter().map(crate::fact::FactKey::as_str).collect(),
                Derivation::Quotient { of, by } => [of.as_str(), by.as_str()].into(),
                Derivation::EntryValue { .. } => Vec::new(),
            };
            for key in [derived.key.as_str()].into_iter().chain(from) {
                self.fact(&path, key, Some(FactKind::Decimal));
            }
        }
    }

    fn lists(&mut self) {
        let set = self.set;
        self.unique("groups", "name", set.groups.iter().map(|group| group.name.to_string()));
        for (place, group) in set.groups.iter().enumerate() {
            self.id(&format!("groups[{place}].name"), &group.name);
            if group.members.is_empty() {
                // A column of the chart may be printed empty; its rows are not reported one by one.
                let message = format!("group `{}` has no members: rows for it alone never hold", group.name);
                let path = format!("groups[{place}].members");
                self.warning(DiagnosticCode::NeverFires, &path, message, "check that the group is empty");
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
        for (place, reading) in set.readings.iter().enumerate() {
            let path = format!("readings[{place}]");
            self.window(&path, &reading.window, None);
            let before = set.readings.get(..place).unwrap_or_default();
            let own = before.iter().filter(|other| other.country == reading.country);
            let what = format!("the reading of `{}`", reading.country);
            self.overlap(&path, &reading.window, own.map(|other| &other.window), &what);
            self.cites(&format!("{path}.citation"), core::slice::from_ref(&reading.citation));
        }
        self.unique("entries", "code", set.entries.iter().map(|entry| entry.code.to_string()));
        for (place, entry) in set.entries.iter().enumerate() {
            let path = format!("entries[{place}]");
            self.text(&format!("{path}.title"), &entry.title);
            self.chapter(&format!("{path}.chapter"), &entry.chapter);
            self.window(&path, &entry.window, None);
            if !entry.code.paragraph().is_whole() {
                let message = format!("`{}` is a paragraph", entry.code);
                let remedy = "give the bare code; paragraphs are listed below it";
                self.error(DiagnosticCode::UnknownCode, &format!("{path}.code"), message, remedy);
            }
        }
    }

    /// Reports rows of one id.
    fn unique(&mut self, table: &str, field: &str, ids: impl Iterator<Item = String>) {
        let mut known: BTreeMap<String, usize> = BTreeMap::new();
        for (place, id) in ids.enumerate() {
            if let Some(first) = known.get(&id) {
                let message = format!("`{id}` is also {table}[{first}]");
                let path = format!("{table}[{place}].{field}");
                self.error(DiagnosticCode::DuplicateId, &path, message, "give each row an id of its own");
            } else {
                known.insert(id, place);
            }
        }
    }

    fn chapter(&mut self, path: &str, id: &str) {
        if !self.chapters.contains_key(id) {
            let known = self.chapters.keys().copied().collect::<Vec<_>>().join("`, `");
            let message = format!("unknown chapter `{id}`");
            let remedy = format!("use one of `{known}`, or add the chapter with its coverage");
            self.error(DiagnosticCode::UnknownChapter, path, message, &remedy);
        }
    }

    fn fact(&mut self, path: &str, key: &str, wanted: Option<FactKind>) {
        match (self.facts.get(key), wanted) {
            (None, _) => {
                let message = format!("unknown fact `{key}`");
                self.error(DiagnosticCode::UnknownFact, path, message, "add it to the vocabulary");
            }
            (Some(kind), Some(wanted)) if *kind != wanted => {
                let message = format!("fact `{key}` is of kind `{kind:?}` and used as `{wanted:?}`");
                self.error(DiagnosticCode::WrongFactKind, path, message, "test it as the vocabulary says");
            }
            _ => {}
        }
    }

    fn cites(&mut self, path: &str, citations: &[crate::citation::Text]) {
        if citations.iter().all(|citation| citation.trim().is_empty()) {
            let message = "no source is cited".to_string();
            self.error(DiagnosticCode::MissingCitation, path, message, "cite the instrument and its place");
        }
        for citation in citations {
            self.text(path, citation);
        }
    }
}
