//! Vocabulary of the built-in tables: plain `Copy` data with const constructors, so that a wrong code,
//! date or country fails the build. [`assemble`](super::assemble) turns it into the model.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::code::{EntryCode, Paragraph};
use crate::country::Country;
use crate::fact::{Activity, FactKind, FactSubject, ItemKind, Role};
use crate::rule::{Level, RequirementClass, ReviewPolicy, Seat};
use crate::window::{AfterStay, ByItsWords};

/// An exact decimal for tables: `decimal(592, 2)` is 5.92.
pub(in crate::regime) const fn decimal(digits: u32, scale: u32) -> Decimal {
    Decimal::from_parts(digits, 0, 0, false, scale)
}

/// A condition.
#[derive(Debug, Clone, Copy)]
pub(in crate::regime) enum When {
    Always,
    All(&'static [When]),
    Any(&'static [When]),
    NoneOf(&'static [When]),
    /// A boolean fact is true.
    Is(&'static str),
    /// A boolean fact is false.
    IsNot(&'static str),
    AtLeast(&'static str, Decimal),
    AtMost(&'static str, Decimal),
    Above(&'static str, Decimal),
    Below(&'static str, Decimal),
    OneOf(&'static str, &'static [&'static str]),
    /// The item's own code.
    Code(Codes),
    /// The item is subject to the regime and in no entry of its list (EAR99).
    Basket,
    /// The codes of what software or technology is for.
    For(Codes),
    /// What software or technology is for is in these codes and controlled for this reason.
    ForControlledFor(&'static str, Codes),
    /// Some requirement row for this reason has the item in its scope.
    ControlledFor(&'static str),
    To(Places),
    Origin(Places),
    From(Places),
    /// A country of transit.
    Via(Places),
    /// The item would need a license to such a country of transit; the fact may say so.
    LicenseNeededVia(Places, &'static str),
    Party(&'static [Role], &'static [Seat], Places),
    Listed(Lists),
    Activity(&'static [Activity]),
    Kind(&'static [ItemKind]),
    DirectProductOf(Codes),
    /// Content of the regime's own origin is in one of these codes.
    ContentOf(Codes),
    ContentAbove(Decimal),
    /// Such content would need a license by itself.
    ControlledContentOf(Codes),
    /// The item is looked at as content of another.
    AsContent,
    /// The tariff code begins with one of these digits.
    Tariff(&'static [&'static str]),
    NotModelled(&'static str),
}

/// Full codes such as `3A001.z`, less others.
#[derive(Debug, Clone, Copy)]
pub(in crate::regime) struct Codes {
    pub(in crate::regime) include: &'static [&'static str],
    pub(in crate::regime) exclude: &'static [&'static str],
}

impl Codes {
    /// These codes and all below them.
    pub(in crate::regime) const fn of(include: &'static [&'static str]) -> Self {
        check_codes(include);
        Self { include, exclude: &[] }
    }

    /// Less these and all below them.
    pub(in crate::regime) const fn except(self, exclude: &'static [&'static str]) -> Self {
        check_codes(exclude);
        Self { include: self.include, exclude }
    }
}

#[expect(clippy::indexing_slicing, reason = "bounded by the loop; const fn")]
const fn check_codes(codes: &[&str]) {
    let mut at = 0;
    while at < codes.len() {
        let _ = EntryCode::constant(codes[at]);
        at += 1;
    }
}

/// Paragraphs of one entry, such as `b.2`, less others. No paragraphs: the whole entry.
#[derive(Debug, Clone, Copy)]
pub(in crate::regime) struct Paragraphs {
    pub(in crate::regime) include: &'static [&'static str],
    pub(in crate::regime) exclude: &'static [&'static str],
}

/// The whole entry.
pub(in crate::regime) const WHOLE: Paragraphs = Paragraphs { include: &[], exclude: &[] };

impl Paragraphs {
    /// Less these and all below them.
    pub(in crate::regime) const fn except(self, exclude: &'static [&'static str]) -> Self {
        check_paragraphs(exclude);
        Self { include: self.include, exclude }
    }
}

/// These paragraphs and all below them.
pub(in crate::regime) const fn on(include: &'static [&'static str]) -> Paragraphs {
    check_paragraphs(include);
    Paragraphs { include, exclude: &[] }
}

#[expect(clippy::indexing_slicing, reason = "bounded by the loop; const fn")]
const fn check_paragraphs(paragraphs: &[&str]) {
    let mut at = 0;
    while at < paragraphs.len() {
        let _ = Paragraph::constant(paragraphs[at]);
        at += 1;
    }
}

/// Places, less others. Each word is `*` (anywhere), a country code, or the name of a group.
#[derive(Debug, Clone, Copy)]
pub(in crate::regime) struct Places {
    pub(in crate::regime) include: &'static [&'static str],
    pub(in crate::regime) exclude: &'static [&'static str],
}

/// Every country.
pub(in crate::regime) const ANYWHERE: Places = Places { include: &["*"], exclude: &[] };

impl Places {
    /// These places.
    pub(in crate::regime) const fn of(include: &'static [&'static str]) -> Self {
        check_places(include);
        Self { include, exclude: &[] }
    }

    /// Less these.
    pub(in crate::regime) const fn except(self, exclude: &'static [&'static str]) -> Self {
        check_places(exclude);
        Self { include: self.include, exclude }
    }
}

#[expect(clippy::indexing_slicing, reason = "bounded by the loop; const fn")]
const fn check_places(places: &[&str]) {
    let mut at = 0;
    while at < places.len() {
        if is_country(places[at]) {
            let _ = Country::constant(places[at]);
        }
        at += 1;
    }
}

/// Whether a word of [`Places`] is a country code: two capital letters. Group names carry a digit or
/// more letters.
pub(in crate::regime) const fn is_country(word: &str) -> bool {
    matches!(word.as_bytes(), [b'A'..=b'Z', b'A'..=b'Z'])
}

/// Membership of restricted-party lists.
#[derive(Debug, Clone, Copy)]
pub(in crate::regime) struct Lists {
    pub(in crate::regime) names: &'static [&'static str],
    pub(in crate::regime) roles: &'static [Role],
    pub(in crate::regime) footnotes: &'static [&'static str],
    pub(in crate::regime) owned_percent: Option<Decimal>,
    pub(in crate::regime) while_in_force: Option<&'static str>,
}

impl Lists {
    /// A party in one of these roles (none: any) is on one of these lists.
    pub(in crate::regime) const fn of(lists: &'static [&'static str], roles: &'static [Role]) -> Self {
        Self { names: lists, roles, footnotes: &[], owned_percent: None, while_in_force: None }
    }

    /// Only entries with one of these footnotes.
    pub(in crate::regime) const fn footnotes(mut self, footnotes: &'static [&'static str]) -> Self {
        self.footnotes = footnotes;
        self
    }

    /// Not the party: its owners, who together hold this many percent or more.
    pub(in crate::regime) const fn owning(mut self, percent: u32) -> Self {
        self.owned_percent = Some(decimal(percent, 0));
        self
    }

    /// Not the party: an owner, however small its share.
    pub(in crate::regime) const fn owned_in_part(mut self) -> Self {
        self.owned_percent = Some(decimal(1, 6));
        self
    }

    /// Only while this requirement is in force.
    pub(in crate::regime) const fn while_in_force(mut self, rule: &'static str) -> Self {
        self.while_in_force = Some(rule);
        self
    }
}

/// A publication and its day, if a source gives it.
#[derive(Debug, Clone, Copy)]
pub(in crate::regime) struct Published(
    pub(in crate::regime) &'static str,
    pub(in crate::regime) Option<Date>,
);

/// A span of days.
#[derive(Debug, Clone, Copy)]
pub(in crate::regime) struct Span {
    pub(in crate::regime) from: Option<(Date, Published)>,
    pub(in crate::regime) until: Option<(Date, Published)>,
    pub(in crate::regime) stays: &'static [Suspension],
}

/// Without ends, as far as the chapter is covered.
pub(in crate::regime) const ALWAYS: Span = Span { from: None, until: None, stays: &[] };

impl Span {
    /// In force from this day.
    pub(in crate::regime) const fn since(day: Date, by: Published) -> Self {
        Self { from: Some((day, by)), until: None, stays: &[] }
    }

    /// No longer in force from this day.
    pub(in crate::regime) const fn until(mut self, day: Date, by: Published) -> Self {
        self.until = Some((day, by));
        self
    }

    /// With interruptions.
    pub(in crate::regime) const fn stayed(mut self, stays: &'static [Suspension]) -> Self {
        self.stays = stays;
        self
    }
}

/// A stay: the first day stayed, the first day no longer stayed, by what, and what follows.
#[derive(Debug, Clone, Copy)]
pub(in crate::regime) struct Suspension {
    pub(in crate::regime) from: Date,
    pub(in crate::regime) until: Option<Date>,
    pub(in crate::regime) by: Published,
    pub(in crate::regime) then: AfterStay,
    pub(in crate::regime) question: Option<Question>,
}

/// The question of law that a stay leaves open.
#[derive(Debug, Clone, Copy)]
pub(in crate::regime) struct Question {
    pub(in crate::regime) id: &'static str,
    pub(in crate::regime) about: &'static str,
    pub(in crate::regime) by_its_words: ByItsWords,
    pub(in crate::regime) notes: &'static [Said],
}

/// What somebody said of the time after a stay, by whom and when, and how much it weighs.
#[derive(Debug, Clone, Copy)]
pub(in crate::regime) struct Said {
    pub(in crate::regime) text: &'static str,
    pub(in crate::regime) by: Published,
    pub(in crate::regime) weight: &'static str,
}

/// A requirement that is not a row of a list entry.
#[derive(Debug, Clone, Copy)]
pub(in crate::regime) struct Rule {
    pub(in crate::regime) id: &'static str,
    pub(in crate::regime) chapter: &'static str,
    pub(in crate::regime) summary: &'static str,
    pub(in crate::regime) class: RequirementClass,
    pub(in crate::regime) reason: Option<&'static str>,
    pub(in crate::regime) level: Level,
    pub(in crate::regime) extraterritorial: bool,
    pub(in crate::regime) codes: Option<Codes>,
    pub(in crate::regime) to: Places,
    pub(in crate::regime) item: When,
    pub(in crate::regime) when: When,
    pub(in crate::regime) span: Span,
    pub(in crate::regime) exceptions: Allowed,
    pub(in crate::regime) reviews: &'static [Looked],
    pub(in crate::regime) enforcement: &'static [Unenforced],
    pub(in crate::regime) cites: &'static [&'static str],
}

/// Which exceptions may overcome a rule.
#[derive(Debug, Clone, Copy)]
pub(in crate::regime) enum Allowed {
    ByTheirTerms,
    None,
    /// By symbol, or by the id of one authorization.
    Only(&'static [&'static str]),
}

impl Rule {
    /// A license requirement of any item to anywhere, which no exception overcomes.
    pub(in crate::regime) const fn license(
        id: &'static str,
        chapter: &'static str,
        class: RequirementClass,
        summary: &'static str,
        cites: &'static [&'static str],
    ) -> Self {
        Self {
            id,
            chapter,
            summary,
            class,
            reason: None,
            level: Level::LicenseRequired,
            extraterritorial: false,
            codes: None,
            to: ANYWHERE,
            item: When::Always,
            when: When::Always,
            span: ALWAYS,
            exceptions: Allowed::None,
            reviews: &[],
            enforcement: &[],
            cites,
        }
    }

    /// The same, but forbidden outright.
    pub(in crate::regime) const fn prohibited(mut self) -> Self {
        self.level = Level::Prohibited;
        self
    }

    /// Binds even where the regime does not reach the transaction otherwise.
    pub(in crate::regime) const fn extraterritorial(mut self) -> Self {
        self.extraterritorial = true;
        self
    }

    pub(in crate::regime) const fn reason(mut self, reason: &'static str) -> Self {
        self.reason = Some(reason);
        self
    }

    pub(in crate::regime) const fn codes(mut self, codes: Codes) -> Self {
        self.codes = Some(codes);
        self
    }

    pub(in crate::regime) const fn to(mut self, to: Places) -> Self {
        self.to = to;
        self
    }

    /// Condition on the item, part of the scope wherever it goes.
    pub(in crate::regime) const fn item(mut self, item: When) -> Self {
        self.item = item;
        self
    }

    /// Condition on the transaction.
    pub(in crate::regime) const fn when(mut self, when: When) -> Self {
        self.when = when;
        self
    }

    pub(in crate::regime) const fn span(mut self, span: Span) -> Self {
        self.span = span;
        self
    }

    pub(in crate::regime) const fn exceptions(mut self, exceptions: Allowed) -> Self {
        self.exceptions = exceptions;
        self
    }

    pub(in crate::regime) const fn reviews(mut self, reviews: &'static [Looked]) -> Self {
        self.reviews = reviews;
        self
    }

    pub(in crate::regime) const fn enforcement(mut self, enforcement: &'static [Unenforced]) -> Self {
        self.enforcement = enforcement;
        self
    }
}

/// A review policy.
#[derive(Debug, Clone, Copy)]
pub(in crate::regime) struct Looked {
    pub(in crate::regime) policy: ReviewPolicy,
    pub(in crate::regime) text: &'static str,
    pub(in crate::regime) when: When,
    pub(in crate::regime) span: Span,
    pub(in crate::regime) cites: &'static [&'static str],
}

/// A review policy without conditions.
pub(in crate::regime) const fn looked(
    policy: ReviewPolicy,
    text: &'static str,
    cites: &'static [&'static str],
) -> Looked {
    looked_when(policy, text, When::Always, cites)
}

/// A review policy where a condition holds.
pub(in crate::regime) const fn looked_when(
    policy: ReviewPolicy,
    text: &'static str,
    when: When,
    cites: &'static [&'static str],
) -> Looked {
    Looked { policy, text, when, span: ALWAYS, cites }
}

/// A statement that a text is not enforced.
#[derive(Debug, Clone, Copy)]
pub(in crate::regime) struct Unenforced {
    pub(in crate::regime) text: &'static str,
    pub(in crate::regime) when: When,
    pub(in crate::regime) span: Span,
    pub(in crate::regime) cites: &'static [&'static str],
}

/// An exception on its own terms.
#[derive(Debug, Clone, Copy)]
pub(in crate::regime) struct Waiver {
    pub(in crate::regime) id: &'static str,
    pub(in crate::regime) symbol: &'static str,
    pub(in crate::regime) chapter: &'static str,
    pub(in crate::regime) summary: &'static str,
    pub(in crate::regime) by_entry: bool,
    pub(in crate::regime) to: Places,
    pub(in crate::regime) when: When,
    pub(in crate::regime) classes: &'static [RequirementClass],
    /// Reasons for control it overcomes; empty: any.
    pub(in crate::regime) reasons: &'static [&'static str],
    /// Reasons for control it never overcomes.
    pub(in crate::regime) except_reasons: &'static [&'static str],
    /// Content that could go under it is not counted as controlled.
    pub(in crate::regime) frees_content: bool,
    pub(in crate::regime) span: Span,
    pub(in crate::regime) obligations: &'static [&'static str],
    pub(in crate::regime) cites: &'static [&'static str],
}

/// A rule that takes exceptions away.
#[derive(Debug, Clone, Copy)]
pub(in crate::regime) struct Limit {
    pub(in crate::regime) id: &'static str,
    pub(in crate::regime) summary: &'static str,
    pub(in crate::regime) codes: Option<Codes>,
    pub(in crate::regime) to: Places,
    pub(in crate::regime) when: When,
    /// Exceptions left open (when `takes` is empty).
    pub(in crate::regime) leaves: &'static [&'static str],
    /// Exceptions taken away; empty: all but `leaves`.
    pub(in crate::regime) takes: &'static [&'static str],
    pub(in crate::regime) span: Span,
    pub(in crate::regime) cites: &'static [&'static str],
}

/// A criterion of classification.
#[derive(Debug, Clone, Copy)]
pub(in crate::regime) struct Test {
    pub(in crate::regime) code: &'static str,
    pub(in crate::regime) when: When,
    pub(in crate::regime) span: Span,
    pub(in crate::regime) implied_by: Option<Codes>,
    pub(in crate::regime) note: Option<&'static str>,
    pub(in crate::regime) cites: &'static [&'static str],
}

/// A word of the vocabulary.
#[derive(Debug, Clone, Copy)]
pub(in crate::regime) struct Word {
    pub(in crate::regime) key: &'static str,
    pub(in crate::regime) kind: FactKind,
    pub(in crate::regime) subject: FactSubject,
    pub(in crate::regime) question: &'static str,
    pub(in crate::regime) unit: Option<&'static str>,
    pub(in crate::regime) denied_by: Option<&'static str>,
    pub(in crate::regime) not_denied_of: &'static [&'static str],
    pub(in crate::regime) not_denied_to: &'static [&'static str],
}

impl Word {
    const fn new(key: &'static str, kind: FactKind, question: &'static str) -> Self {
        Self {
            key,
            kind,
            subject: FactSubject::Line,
            question,
            unit: None,
            denied_by: None,
            not_denied_of: &[],
            not_denied_to: &[],
        }
    }

    pub(in crate::regime) const fn yes_no(key: &'static str, question: &'static str) -> Self {
        Self::new(key, FactKind::Bool, question)
    }

    pub(in crate::regime) const fn number(
        key: &'static str,
        unit: &'static str,
        question: &'static str,
    ) -> Self {
        let mut word = Self::new(key, FactKind::Decimal, question);
        word.unit = Some(unit);
        word
    }

    pub(in crate::regime) const fn text(key: &'static str, question: &'static str) -> Self {
        Self::new(key, FactKind::Text, question)
    }

    pub(in crate::regime) const fn codes(key: &'static str, question: &'static str) -> Self {
        Self::new(key, FactKind::Codes, question)
    }

    /// About the order as a whole.
    pub(in crate::regime) const fn of_order(mut self) -> Self {
        self.subject = FactSubject::Order;
        self
    }

    /// False by this attestation unless given.
    pub(in crate::regime) const fn denied_by(mut self, key: &'static str) -> Self {
        self.denied_by = Some(key);
        self
    }

    /// Not of items from these countries: of those the attestation says nothing.
    pub(in crate::regime) const fn but_not_of_origin(mut self, countries: &'static [&'static str]) -> Self {
        check_places(countries);
        self.not_denied_of = countries;
        self
    }

    /// Not of what goes to these countries: of that the attestation says nothing.
    pub(in crate::regime) const fn but_not_to(mut self, countries: &'static [&'static str]) -> Self {
        check_places(countries);
        self.not_denied_to = countries;
        self
    }
}

/// A member of a country group.
#[derive(Debug, Clone, Copy)]
pub(in crate::regime) struct In {
    pub(in crate::regime) country: &'static str,
    pub(in crate::regime) span: Span,
}

/// A part of a rule set.
#[derive(Debug, Clone, Copy)]
pub(in crate::regime) struct Part {
    pub(in crate::regime) id: &'static str,
    pub(in crate::regime) title: &'static str,
    pub(in crate::regime) covered_from: Date,
    pub(in crate::regime) verified_through: Date,
    pub(in crate::regime) vintage: &'static str,
}

/// A caveat.
#[derive(Debug, Clone, Copy)]
pub(in crate::regime) struct Warning {
    pub(in crate::regime) kind: &'static str,
    pub(in crate::regime) text: &'static str,
    pub(in crate::regime) when: When,
    pub(in crate::regime) span: Span,
}

/// An entry of a list with its rows.
#[derive(Debug, Clone, Copy)]
pub(in crate::regime) struct Listed {
    pub(in crate::regime) code: &'static str,
    pub(in crate::regime) title: &'static str,
    pub(in crate::regime) status: Status,
    pub(in crate::regime) rows: &'static [Row],
    pub(in crate::regime) grants: &'static [Grant],
    pub(in crate::regime) denials: &'static [Denial],
    pub(in crate::regime) span: Span,
}

/// Whether the rules of an entry are here.
#[derive(Debug, Clone, Copy)]
pub(in crate::regime) enum Status {
    Modelled,
    NotModelled(&'static str),
    OtherAgency(&'static str),
}

impl Listed {
    /// An entry; the code is checked at build time.
    pub(in crate::regime) const fn entry(code: &'static str, title: &'static str) -> Self {
        let _ = EntryCode::constant(code);
        Self { code, title, status: Status::Modelled, rows: &[], grants: &[], denials: &[], span: ALWAYS }
    }

    /// Reason rows.
    pub(in crate::regime) const fn rows(mut self, rows: &'static [Row]) -> Self {
        self.rows = rows;
        self
    }

    /// Exceptions that the entry grants.
    pub(in crate::regime) const fn grants(mut self, grants: &'static [Grant]) -> Self {
        self.grants = grants;
        self
    }

    /// Exceptions that the entry takes away.
    pub(in crate::regime) const fn denials(mut self, denials: &'static [Denial]) -> Self {
        self.denials = denials;
        self
    }

    pub(in crate::regime) const fn status(mut self, status: Status) -> Self {
        self.status = status;
        self
    }

    pub(in crate::regime) const fn span(mut self, span: Span) -> Self {
        self.span = span;
        self
    }
}

/// A reason row of an entry: reason, paragraphs, destinations.
#[derive(Debug, Clone, Copy)]
pub(in crate::regime) struct Row {
    /// Tail of the id where reason and first paragraph are not unique.
    pub(in crate::regime) tail: Option<&'static str>,
    pub(in crate::regime) reason: &'static str,
    /// Chart column, whose marks are the destinations.
    pub(in crate::regime) column: Option<&'static str>,
    pub(in crate::regime) at: Paragraphs,
    pub(in crate::regime) to: Places,
    /// Condition on the item, part of the scope wherever it goes.
    pub(in crate::regime) item: When,
    /// Condition on the transaction.
    pub(in crate::regime) when: When,
    pub(in crate::regime) exceptions: Allowed,
    pub(in crate::regime) reviews: &'static [Looked],
    pub(in crate::regime) enforcement: &'static [Unenforced],
    pub(in crate::regime) span: Span,
    /// Source beside the entry itself.
    pub(in crate::regime) cite: Option<&'static str>,
}

impl Row {
    const fn new(reason: &'static str, at: Paragraphs, to: Places) -> Self {
        Self {
            tail: None,
            reason,
            column: None,
            at,
            to,
            item: When::Always,
            when: When::Always,
            exceptions: Allowed::ByTheirTerms,
            reviews: &[],
            enforcement: &[],
            span: ALWAYS,
            cite: None,
        }
    }

    /// A row whose destinations are those marked in a chart column: `Row::column("NS", "NS1", WHOLE)`.
    pub(in crate::regime) const fn column(
        reason: &'static str,
        column: &'static str,
        at: Paragraphs,
    ) -> Self {
        let mut row = Self::new(reason, at, ANYWHERE);
        row.column = Some(column);
        row
    }

    /// A row that names its destinations: `Row::places("RS", on(&["c"]), MACAU_OR_D5, "15 CFR …")`.
    pub(in crate::regime) const fn places(
        reason: &'static str,
        at: Paragraphs,
        to: Places,
        cite: &'static str,
    ) -> Self {
        let mut row = Self::new(reason, at, to);
        row.cite = Some(cite);
        row
    }

    /// A row that is here only to be counted: unknown, with the reason.
    pub(in crate::regime) const fn not_modelled(
        reason: &'static str,
        at: Paragraphs,
        why: &'static str,
    ) -> Self {
        let mut row = Self::new(reason, at, ANYWHERE);
        row.item = When::NotModelled(why);
        row
    }

    pub(in crate::regime) const fn item(mut self, item: When) -> Self {
        self.item = item;
        self
    }

    pub(in crate::regime) const fn when(mut self, when: When) -> Self {
        self.when = when;
        self
    }

    pub(in crate::regime) const fn tail(mut self, tail: &'static str) -> Self {
        self.tail = Some(tail);
        self
    }

    pub(in crate::regime) const fn exceptions(mut self, exceptions: Allowed) -> Self {
        self.exceptions = exceptions;
        self
    }

    pub(in crate::regime) const fn reviews(mut self, reviews: &'static [Looked]) -> Self {
        self.reviews = reviews;
        self
    }

    pub(in crate::regime) const fn enforcement(mut self, enforcement: &'static [Unenforced]) -> Self {
        self.enforcement = enforcement;
        self
    }

    pub(in crate::regime) const fn span(mut self, span: Span) -> Self {
        self.span = span;
        self
    }

    pub(in crate::regime) const fn cite(mut self, cite: &'static str) -> Self {
        self.cite = Some(cite);
        self
    }
}

/// An exception line of an entry that says yes.
#[derive(Debug, Clone, Copy)]
pub(in crate::regime) struct Grant {
    pub(in crate::regime) symbol: &'static str,
    pub(in crate::regime) at: Paragraphs,
    pub(in crate::regime) to: Places,
    pub(in crate::regime) when: When,
    /// Net value in U.S. dollars of one order under one entry, for LVS.
    pub(in crate::regime) limit: Option<u32>,
    pub(in crate::regime) span: Span,
}

impl Grant {
    /// The entry says yes for these paragraphs.
    pub(in crate::regime) const fn yes(symbol: &'static str, at: Paragraphs) -> Self {
        Self { symbol, at, to: ANYWHERE, when: When::Always, limit: None, span: ALWAYS }
    }

    /// LVS up to this many U.S. dollars for these paragraphs.
    pub(in crate::regime) const fn lvs(limit: u32, at: Paragraphs) -> Self {
        let mut grant = Self::yes("LVS", at);
        grant.limit = Some(limit);
        grant
    }

    pub(in crate::regime) const fn to(mut self, to: Places) -> Self {
        self.to = to;
        self
    }

    pub(in crate::regime) const fn when(mut self, when: When) -> Self {
        self.when = when;
        self
    }

    pub(in crate::regime) const fn span(mut self, span: Span) -> Self {
        self.span = span;
        self
    }
}

/// An exception line of an entry that says no to one whose own terms would say yes (STA).
#[derive(Debug, Clone, Copy)]
pub(in crate::regime) struct Denial {
    pub(in crate::regime) symbol: &'static str,
    pub(in crate::regime) at: Paragraphs,
    pub(in crate::regime) to: Places,
    pub(in crate::regime) when: When,
}

impl Denial {
    pub(in crate::regime) const fn no(symbol: &'static str, at: Paragraphs, to: Places) -> Self {
        Self { symbol, at, to, when: When::Always }
    }

    pub(in crate::regime) const fn when(mut self, when: When) -> Self {
        self.when = when;
        self
    }
}

/// A code whose items went elsewhere.
#[derive(Debug, Clone, Copy)]
pub(in crate::regime) struct Departed {
    pub(in crate::regime) code: &'static str,
    pub(in crate::regime) to: &'static [&'static str],
    pub(in crate::regime) day: Date,
    pub(in crate::regime) source: &'static str,
    pub(in crate::regime) note: Option<&'static str>,
    pub(in crate::regime) verified: bool,
}

impl Departed {
    pub(in crate::regime) const fn to(
        code: &'static str,
        to: &'static [&'static str],
        day: Date,
        source: &'static str,
    ) -> Self {
        Self { code, to, day, source, note: None, verified: true }
    }

    pub(in crate::regime) const fn note(self, note: &'static str) -> Self {
        Self { note: Some(note), ..self }
    }

    /// Known from hearsay: the source was not read.
    pub(in crate::regime) const fn unverified(self) -> Self {
        Self { verified: false, ..self }
    }
}
