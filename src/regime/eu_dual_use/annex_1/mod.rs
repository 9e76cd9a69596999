//! Annex I: the list of dual-use items, one row an entry with its paragraphs.
//!
//! The list of 2025-11-15 was compared, paragraph by paragraph, with the one of October 2022. What stood in both
//! is taken to have stood in between; what came since is open before the day that a source says, or before
//! 2025-11-15 where none does. Paragraphs that were only on the older list are left out: a code of theirs is refused.

mod acts;
mod category_0;
mod category_1;
mod category_2;
mod category_3;
mod category_4;
mod category_5;
mod category_6;
mod category_7;
mod category_8;
mod category_9;

use alloc::borrow::Cow;
use alloc::format;
use alloc::vec::Vec;

use self::acts::{REGULATION_2025_2003, THE_LIST_OF_2025};
use crate::code::{EntryCode, Paragraph};
use crate::regime::assemble;
use crate::regime::table::{ALWAYS, Span, When};
use crate::rule::{
    AllowedExceptions, CodeSet, Condition, Destinations, Level, Requirement, RequirementClass,
};
use crate::rule_set::{self, EntryStatus};

/// The categories of the list.
static CATEGORIES: &[&[Entry]] = &[
    category_0::ENTRIES,
    category_1::ENTRIES,
    category_2::ENTRIES,
    category_3::ENTRIES,
    category_4::ENTRIES,
    category_5::ENTRIES,
    category_6::ENTRIES,
    category_7::ENTRIES,
    category_8::ENTRIES,
    category_9::ENTRIES,
];

/// The chapter of the list.
pub(super) const CHAPTER: &str = "annex-1";
/// One entry of the list.
#[derive(Debug, Clone, Copy)]
struct Entry {
    code: EntryCode,
    title: &'static str,
    paragraphs: Paths,
    /// When it came, if it was not on the list of 2022.
    since: Span,
    /// Paragraphs that came later than the entry, and when, if a source says.
    added: Option<(Paths, Option<&'static Span>)>,
}

/// Paths of paragraphs, separated by blanks; a wrong one fails the build.
#[derive(Debug, Clone, Copy)]
struct Paths(&'static str);

impl Paths {
    const fn new(paths: &'static str) -> Self {
        Paragraph::check_all(paths);
        Self(paths)
    }

    fn below(self, entry: EntryCode) -> impl Iterator<Item = EntryCode> {
        self.each().map(move |path| entry.with_paragraph(path))
    }

    fn each(self) -> impl Iterator<Item = Paragraph> {
        self.0.split(' ').filter(|path| !path.is_empty()).map(Paragraph::constant)
    }
}

impl Entry {
    const fn new(code: &'static str, title: &'static str) -> Self {
        Self { code: EntryCode::constant(code), title, paragraphs: Paths(""), since: ALWAYS, added: None }
    }

    const fn paragraphs(mut self, paths: &'static str) -> Self {
        self.paragraphs = Paths::new(paths);
        self
    }

    /// The entry came with this act.
    const fn since(mut self, act: &'static Span) -> Self {
        self.since = *act;
        self
    }

    /// Some paragraphs came with this act.
    const fn added(mut self, paths: &'static str, act: &'static Span) -> Self {
        self.added = Some((Paths::new(paths), Some(act)));
        self
    }

    /// Some paragraphs came between October 2022 and 2025-11-15; no source that was read says when.
    const fn added_since_2022(mut self, paths: &'static str) -> Self {
        self.added = Some((Paths::new(paths), None));
        self
    }
}

/// The entries of the list.
pub(super) fn entries() -> impl Iterator<Item = rule_set::Entry> {
    all().map(|entry| rule_set::Entry {
        code: entry.code,
        title: Cow::Borrowed(entry.title),
        chapter: Cow::Borrowed(CHAPTER),
        status: EntryStatus::Modelled,
        paragraphs: entry.paragraphs.each().collect(),
        open_below: false,
        window: assemble::window(entry.since),
    })
}

/// An authorisation for whatever leaves the Union: Art. 3(1).
pub(super) fn requirements() -> impl Iterator<Item = Requirement> {
    all().flat_map(|entry| {
        let whole = CodeSet { include: [entry.code].into(), exclude: Vec::new() };
        let Some((paths, act)) = entry.added else {
            return Vec::from([requirement(entry, "", whole, entry.since)]);
        };
        // From the list of 2025 on all paragraphs are there: a bare code is settled.
        let until = |span: Span| span.until(acts::LIST_OF_2025, THE_LIST_OF_2025);
        let added: Vec<EntryCode> = paths.below(entry.code).collect();
        let before = CodeSet { include: [entry.code].into(), exclude: added.clone() };
        let new = CodeSet { include: added, exclude: Vec::new() };
        let mut new = requirement(entry, "/added", new, until(act.copied().unwrap_or(ALWAYS)));
        if act.is_none() {
            new.item = assemble::condition(&NOT_READ);
        }
        Vec::from([
            requirement(entry, "", whole, REGULATION_2025_2003),
            requirement(entry, "/before", before, until(ALWAYS)),
            new,
        ])
    })
}

const NOT_READ: When = When::NotModelled(
    "this paragraph came to the list between October 2022 and 2025-11-15; on which day was not read",
);

fn requirement(entry: &'static Entry, tail: &str, codes: CodeSet, span: Span) -> Requirement {
    Requirement {
        id: Cow::Owned(format!("eu-dual-use/3/{}{tail}", entry.code)),
        chapter: Cow::Borrowed(CHAPTER),
        summary: Cow::Borrowed(entry.title),
        class: RequirementClass::List,
        reason: None,
        column: None,
        level: Level::LicenseRequired,
        extraterritorial: false,
        codes: Some(codes),
        destinations: Destinations::anywhere(),
        item: Condition::Always,
        condition: assemble::condition(&super::scopes::OUT_OF_THE_UNION),
        window: assemble::window(span),
        exceptions: AllowedExceptions::ByTheirTerms,
        reviews: Vec::new(),
        enforcement: Vec::new(),
        citations: [
            Cow::Borrowed("Regulation (EU) 2021/821, Art. 3(1)"),
            Cow::Owned(format!("Regulation (EU) 2021/821, Annex I, {}", entry.code)),
        ]
        .into(),
    }
}

fn all() -> impl Iterator<Item = &'static Entry> {
    CATEGORIES.iter().copied().flatten()
}
