//! Checks a rule set as a whole: everything that is wrong, at once.

mod condition;
mod contradiction;
mod exceptions;
mod head;
mod letters;
mod limits;
mod lists;
mod never;
mod overlay;
mod row;
mod scope;
mod shadow;
mod text;
mod window;

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use jiff::civil::Date;

pub use self::limits::Limits;
use self::never::Scene;
use super::diagnostic::{Diagnostic, DiagnosticCode, Severity};
use super::{Chapter, Entry, RuleSet};
use crate::citation::Text;
use crate::fact::FactKind;
use crate::rule::{Destinations, ListTest, PartyTest};
use crate::window::{LawQuestion, Window};

impl RuleSet {
    /// Everything that is wrong with the set, in the order of its tables; empty: nothing is.
    ///
    /// A set with errors may still build into a screener, and then answer wrongly: check for
    /// [`Severity::Error`] after loading. A set without errors builds. What is checked is the list of
    /// [`DiagnosticCode`], within [`Limits`].
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
        let days = days(self);
        let mut checker = Checker::new(self, &days);
        checker.head();
        checker.chapters();
        checker.words();
        checker.groups();
        checker.readings();
        checker.entries();
        checker.criteria();
        checker.requirements();
        checker.exceptions();
        checker.eligibility();
        checker.restrictions();
        checker.notices();
        checker.tariff_hints();
        checker.moved();
        checker.found
    }
}

/// Days on which a group may change, and the first day of all.
fn days(set: &RuleSet) -> Vec<Date> {
    let members = set.groups.iter().flat_map(|group| &group.members).map(|member| &member.window);
    let windows = members.chain(set.readings.iter().map(|reading| &reading.window));
    let days: BTreeSet<Date> = windows.flat_map(Window::boundaries).chain([Date::MIN]).collect();
    days.into_iter().collect()
}

struct Checker<'a> {
    set: &'a RuleSet,
    found: Vec<Diagnostic>,
    /// How many of them are errors.
    errors: usize,
    facts: BTreeMap<&'a str, FactKind>,
    groups: BTreeSet<&'a str>,
    symbols: BTreeSet<&'a str>,
    /// Reasons for control of requirements.
    reasons: BTreeSet<&'a str>,
    chapters: BTreeMap<&'a str, &'a Chapter>,
    /// Questions of law by id, and the ends of their stays.
    questions: BTreeMap<String, (LawQuestion, Option<Date>)>,
    entries: BTreeMap<[u8; 5], &'a Entry>,
    /// Days on which a group may change, and the first day of all.
    days: &'a [Date],
    tests: BTreeSet<Test<'a>>,
    /// How many tests there are of places, of parties and lists, of words.
    counts: [usize; 3],
}

/// What the engine gives an id once, however many rows share it.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Test<'a> {
    Places(&'a Destinations),
    Party(&'a PartyTest),
    Listed(&'a ListTest),
    Words(&'a [Text]),
}

impl<'a> Checker<'a> {
    fn new(set: &'a RuleSet, days: &'a [Date]) -> Self {
        Self {
            found: Vec::new(),
            errors: 0,
            facts: set.vocabulary.iter().map(|word| (word.key.as_str(), word.kind)).collect(),
            groups: set.groups.iter().map(|group| &*group.name).collect(),
            symbols: set.exceptions.iter().map(|exception| &*exception.symbol).collect(),
            reasons: set.requirements.iter().filter_map(|row| row.reason.as_deref()).collect(),
            chapters: set.chapters.iter().map(|chapter| (&*chapter.id, chapter)).collect(),
            questions: BTreeMap::new(),
            entries: set.entries.iter().map(|entry| (entry.code.base(), entry)).collect(),
            days,
            tests: BTreeSet::new(),
            counts: [0; 3],
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
        self.errors += usize::from(severity == Severity::Error);
        let (path, remedy) = (path.to_string(), remedy.to_string());
        self.found.push(Diagnostic { code, severity, path, message, remedy });
    }

    /// Where and when conditions of a row are asked.
    fn scene<'w>(&self, window: &'w Window) -> Scene<'w>
    where
        'a: 'w,
    {
        Scene::new(self.set, self.days, window)
    }
}
