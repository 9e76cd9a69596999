//! From the built-in tables to the model.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::table::{
    Allowed, Codes, Denial, Departed, Grant, In, Limit, Listed, Lists, Looked, Paragraphs, Part, Places,
    Published, Question, Row, Rule, Said, Span, Status, Test, Unenforced, Waiver, Warning, When, Word,
    is_country,
};
use crate::citation::{Source, Text};
use crate::code::{EntryCode, Paragraph};
use crate::country::Country;
use crate::fact::{FactDefinition, FactKey};
use crate::rule::{
    AllowedExceptions, CodeSet, Condition, Criterion, Destinations, Eligibility, EnforcementNote, Exception,
    FactTest, Level, ListTest, Overcomes, PartyTest, Place, Requirement, RequirementClass, Restriction,
    Review,
};
use crate::rule_set::{Chapter, CountryGroup, Entry, EntryStatus, Member, MovedEntry, Notice, Reading};
use crate::window::{LawQuestion, Stay, StayNote, Window};

/// What differs from list to list when entries become requirements.
pub(in crate::regime) struct ListForm {
    /// Prefix of ids, such as `us-ear`.
    pub(in crate::regime) regime: &'static str,
    /// Chapter of the entries.
    pub(in crate::regime) chapter: &'static str,
    /// How a row is cited: `15 CFR part 774, supplement no. 1, ECCN 3A001`.
    pub(in crate::regime) citation: fn(&str) -> String,
    /// What a row that rests on these sources asks of the activity, beside its own condition.
    pub(in crate::regime) activity: fn(&[Text]) -> Condition,
    /// What an LVS limit asks of the order.
    pub(in crate::regime) value_limit: fn(u32) -> Condition,
}

pub(in crate::regime) fn texts(words: &'static [&'static str]) -> Vec<Text> {
    words.iter().map(|word| Cow::Borrowed(*word)).collect()
}

fn codes(codes: Codes) -> CodeSet {
    let read = |words: &[&str]| words.iter().filter_map(|word| word.parse().ok()).collect();
    CodeSet { include: read(codes.include), exclude: read(codes.exclude) }
}

fn paragraphs(entry: EntryCode, at: Paragraphs) -> CodeSet {
    let below = |words: &[&str]| {
        words.iter().filter_map(|word| Some(entry.with_paragraph(word.parse::<Paragraph>().ok()?))).collect()
    };
    let include = if at.include.is_empty() { [entry].into() } else { below(at.include) };
    CodeSet { include, exclude: below(at.exclude) }
}

fn places(places: Places) -> Destinations {
    let read = |words: &'static [&'static str]| words.iter().map(|word| place(word)).collect();
    Destinations { include: read(places.include), exclude: read(places.exclude) }
}

fn place(word: &'static str) -> Place {
    match Country::from_code(word) {
        _ if word == "*" => Place::Anywhere,
        Some(country) if is_country(word) => Place::Country(country),
        _ => Place::Group(Cow::Borrowed(word)),
    }
}

pub(in crate::regime) fn condition(when: &When) -> Condition {
    let all = |parts: &[When]| parts.iter().map(condition).collect();
    let fact = |key: &'static str, is| Condition::Fact { key: FactKey::new(key), is };
    match *when {
        When::Always => Condition::Always,
        When::All(parts) => Condition::All(all(parts)),
        When::Any(parts) => Condition::Any(all(parts)),
        When::NoneOf(parts) => Condition::NoneOf(all(parts)),
        When::Is(key) => fact(key, FactTest::Equals(true)),
        When::IsNot(key) => fact(key, FactTest::Equals(false)),
        When::AtLeast(key, number) => fact(key, FactTest::AtLeast(number)),
        When::AtMost(key, number) => fact(key, FactTest::AtMost(number)),
        When::Above(key, number) => fact(key, FactTest::Above(number)),
        When::Below(key, number) => fact(key, FactTest::Below(number)),
        When::OneOf(key, words) => fact(key, FactTest::OneOf(texts(words))),
        When::Code(set) => Condition::Code(codes(set)),
        When::For(set) => Condition::ForCode(codes(set)),
        When::ForControlledFor(reason, set) => {
            Condition::ForControlledFor { reason: Cow::Borrowed(reason), codes: codes(set) }
        }
        When::Basket => Condition::Basket,
        When::ControlledFor(reason) => Condition::ControlledFor(Cow::Borrowed(reason)),
        When::To(to) => Condition::Destination(places(to)),
        When::Origin(of) => Condition::Origin(places(of)),
        When::From(from) => Condition::From(places(from)),
        When::Via(via) => Condition::Via(places(via)),
        When::LicenseNeededVia(via, said) => {
            Condition::LicenseNeededVia { places: places(via), said: Some(FactKey::new(said)) }
        }
        When::Party(roles, seats, of) => {
            Condition::Party(PartyTest { roles: roles.to_vec(), seats: seats.to_vec(), places: places(of) })
        }
        When::Listed(lists) => Condition::Listed(list_test(lists)),
        When::Activity(activities) => Condition::Activity(activities.to_vec()),
        When::Kind(kinds) => Condition::Kind(kinds.to_vec()),
        When::ContentOf(set) => Condition::HomeContent(codes(set)),
        When::DirectProductOf(set) => Condition::DirectProductOf(codes(set)),
        When::ControlledContentOf(set) => Condition::ControlledContentOf(codes(set)),
        When::AsContent => Condition::AsContent,
        When::Tariff(digits) => Condition::Tariff(texts(digits)),
        When::ContentAbove(percent) => Condition::ControlledContentAbove(percent),
        When::NotModelled(what) => Condition::NotModelled(Cow::Borrowed(what)),
    }
}

fn list_test(lists: Lists) -> ListTest {
    ListTest {
        lists: texts(lists.names),
        roles: lists.roles.to_vec(),
        footnotes: texts(lists.footnotes),
        owned_percent: lists.owned_percent,
        while_in_force: lists.while_in_force.map(Cow::Borrowed),
    }
}

fn source(Published(citation, published): Published) -> Source {
    Source::new(citation, published)
}

fn question(question: &Question) -> LawQuestion {
    let note = |said: &Said| StayNote {
        text: Cow::Borrowed(said.text),
        source: source(said.by),
        weight: Cow::Borrowed(said.weight),
    };
    LawQuestion {
        id: Cow::Borrowed(question.id),
        about: Cow::Borrowed(question.about),
        by_its_words: question.by_its_words,
        notes: question.notes.iter().map(note).collect(),
    }
}

pub(in crate::regime) fn window(span: Span) -> Window {
    let stays = span.stays.iter().map(|stay| Stay {
        from: stay.from,
        until: stay.until,
        source: source(stay.by),
        then: stay.then,
        question: stay.question.as_ref().map(question),
    });
    Window {
        from: span.from.map(|(day, _)| day),
        until: span.until.map(|(day, _)| day),
        opened_by: span.from.map(|(_, by)| source(by)),
        closed_by: span.until.map(|(_, by)| source(by)),
        stays: stays.collect(),
    }
}

fn allowed(allowed: Allowed) -> AllowedExceptions {
    match allowed {
        Allowed::ByTheirTerms => AllowedExceptions::ByTheirTerms,
        Allowed::None => AllowedExceptions::None,
        Allowed::Only(symbols) => AllowedExceptions::Only(texts(symbols)),
    }
}

pub(in crate::regime) fn reviews(looked: &'static [Looked]) -> Vec<Review> {
    let review = |looked: &Looked| Review {
        policy: looked.policy,
        text: Cow::Borrowed(looked.text),
        window: window(looked.span),
        condition: condition(&looked.when),
        citations: texts(looked.cites),
    };
    looked.iter().map(review).collect()
}

fn enforcement(notes: &'static [Unenforced]) -> Vec<EnforcementNote> {
    let note = |note: &Unenforced| EnforcementNote {
        text: Cow::Borrowed(note.text),
        window: window(note.span),
        condition: condition(&note.when),
        citations: texts(note.cites),
    };
    notes.iter().map(note).collect()
}

pub(in crate::regime) fn requirement(rule: &'static Rule) -> Requirement {
    Requirement {
        id: Cow::Borrowed(rule.id),
        chapter: Cow::Borrowed(rule.chapter),
        summary: Cow::Borrowed(rule.summary),
        class: rule.class,
        reason: rule.reason.map(Cow::Borrowed),
        column: None,
        level: rule.level,
        extraterritorial: rule.extraterritorial,
        codes: rule.codes.map(codes),
        destinations: places(rule.to),
        item: condition(&rule.item),
        condition: condition(&rule.when),
        window: window(rule.span),
        exceptions: allowed(rule.exceptions),
        reviews: reviews(rule.reviews),
        enforcement: enforcement(rule.enforcement),
        citations: texts(rule.cites),
    }
}

/// The requirement rows of one entry; ids are `regime/entry/reason[/first paragraph or tail]`.
pub(in crate::regime) fn rows(listed: &'static Listed, form: &ListForm) -> Vec<Requirement> {
    let Ok(entry) = listed.code.parse::<EntryCode>() else { return Vec::new() };
    listed.rows.iter().map(|row| self::row(listed, entry, row, form)).collect()
}

fn row(listed: &'static Listed, entry: EntryCode, row: &'static Row, form: &ListForm) -> Requirement {
    let mut id = format!("{}/{}/{}", form.regime, listed.code, row.reason.to_ascii_lowercase());
    let first = row.at.include.first().copied();
    if let Some(tail) = row.tail.or(first) {
        id.push('/');
        id.push_str(tail);
    }
    let destinations = match row.column {
        Some(column) => {
            Destinations { include: [Place::Group(Cow::Borrowed(column))].into(), exclude: Vec::new() }
        }
        None => places(row.to),
    };
    let mut citations: Vec<Text> = row.cite.into_iter().map(Cow::Borrowed).collect();
    let activity = (form.activity)(&citations);
    citations.push(Cow::Owned((form.citation)(listed.code)));
    Requirement {
        id: Cow::Owned(id),
        chapter: Cow::Borrowed(form.chapter),
        summary: Cow::Borrowed(listed.title),
        class: RequirementClass::List,
        reason: Some(Cow::Borrowed(row.reason)),
        column: row.column.map(Cow::Borrowed),
        level: Level::LicenseRequired,
        extraterritorial: false,
        codes: Some(paragraphs(entry, row.at)),
        destinations,
        item: condition(&row.item),
        condition: both(activity, condition(&row.when)),
        window: window(row.span),
        exceptions: allowed(row.exceptions),
        reviews: reviews(row.reviews),
        enforcement: enforcement(row.enforcement),
        citations,
    }
}

fn both(first: Condition, second: Condition) -> Condition {
    match (first, second) {
        (Condition::Always, other) | (other, Condition::Always) => other,
        (first, second) => Condition::All([first, second].into()),
    }
}

/// The exceptions that an entry grants.
pub(in crate::regime) fn grants(listed: &'static Listed, form: &ListForm) -> Vec<Eligibility> {
    let Ok(entry) = listed.code.parse::<EntryCode>() else { return Vec::new() };
    let eligibility = |grant: &Grant| Eligibility {
        symbol: Cow::Borrowed(grant.symbol),
        codes: paragraphs(entry, grant.at),
        destinations: places(grant.to),
        condition: match grant.limit {
            Some(limit) => Condition::All([(form.value_limit)(limit), condition(&grant.when)].into()),
            None => condition(&grant.when),
        },
        window: window(grant.span),
        citations: [Cow::Owned((form.citation)(listed.code))].into(),
    };
    listed.grants.iter().map(eligibility).collect()
}

/// The exceptions that an entry takes away.
pub(in crate::regime) fn denials(listed: &'static Listed, form: &ListForm) -> Vec<Restriction> {
    let Ok(entry) = listed.code.parse::<EntryCode>() else { return Vec::new() };
    let restriction = |(place, denial): (usize, &Denial)| Restriction {
        id: Cow::Owned(format!(
            "{}/{}/no-{}/{}",
            form.regime,
            listed.code,
            denial.symbol.to_ascii_lowercase(),
            place + 1
        )),
        summary: Cow::Owned(format!("{} excludes {}", listed.code, denial.symbol)),
        codes: Some(paragraphs(entry, denial.at)),
        destinations: places(denial.to),
        condition: condition(&denial.when),
        leaves: Vec::new(),
        takes: [Cow::Borrowed(denial.symbol)].into(),
        window: Window::ALWAYS,
        citations: [Cow::Owned((form.citation)(listed.code))].into(),
    };
    listed.denials.iter().enumerate().map(restriction).collect()
}

/// The entry itself, with its paragraphs: path after path, separated by blanks.
pub(in crate::regime) fn entry(listed: &'static Listed, form: &ListForm, paragraphs: &str) -> Option<Entry> {
    Some(Entry {
        code: listed.code.parse().ok()?,
        title: Cow::Borrowed(listed.title),
        chapter: Cow::Borrowed(form.chapter),
        status: match listed.status {
            Status::Modelled => EntryStatus::Modelled,
            Status::NotModelled(why) => EntryStatus::NotModelled(Cow::Borrowed(why)),
            Status::OtherAgency(agency) => EntryStatus::OtherAgency(Cow::Borrowed(agency)),
        },
        paragraphs: paragraphs.split(' ').filter_map(|path| path.parse().ok()).collect(),
        open_below: false,
        window: window(listed.span),
    })
}

pub(in crate::regime) fn exception(waiver: &'static Waiver) -> Exception {
    let reasons = (!waiver.reasons.is_empty()).then(|| texts(waiver.reasons));
    Exception {
        id: Cow::Borrowed(waiver.id),
        symbol: Cow::Borrowed(waiver.symbol),
        chapter: Cow::Borrowed(waiver.chapter),
        summary: Cow::Borrowed(waiver.summary),
        by_entry: waiver.by_entry,
        destinations: places(waiver.to),
        condition: condition(&waiver.when),
        overcomes: Overcomes {
            classes: waiver.classes.to_vec(),
            reasons,
            except_reasons: texts(waiver.except_reasons),
        },
        frees_content: waiver.frees_content,
        window: window(waiver.span),
        obligations: texts(waiver.obligations),
        citations: texts(waiver.cites),
    }
}

pub(in crate::regime) fn restriction(limit: &'static Limit) -> Restriction {
    Restriction {
        id: Cow::Borrowed(limit.id),
        summary: Cow::Borrowed(limit.summary),
        codes: limit.codes.map(codes),
        destinations: places(limit.to),
        condition: condition(&limit.when),
        leaves: texts(limit.leaves),
        takes: texts(limit.takes),
        window: window(limit.span),
        citations: texts(limit.cites),
    }
}

pub(in crate::regime) fn criterion(test: &'static Test) -> Option<Criterion> {
    Some(Criterion {
        code: test.code.parse().ok()?,
        condition: condition(&test.when),
        window: window(test.span),
        implied_by: test.implied_by.map(codes),
        note: test.note.map(Cow::Borrowed),
        citations: texts(test.cites),
    })
}

pub(in crate::regime) fn word(word: &'static Word) -> FactDefinition {
    let countries = |codes: &[&str]| codes.iter().filter_map(|code| Country::from_code(code)).collect();
    FactDefinition {
        key: FactKey::new(word.key),
        kind: word.kind,
        subject: word.subject,
        question: Cow::Borrowed(word.question),
        unit: word.unit.map(Cow::Borrowed),
        denied_by: word.denied_by.map(FactKey::new),
        not_denied_of: countries(word.not_denied_of),
        not_denied_to: countries(word.not_denied_to),
    }
}

pub(in crate::regime) fn chapter(part: &'static Part) -> Chapter {
    Chapter {
        id: Cow::Borrowed(part.id),
        title: Cow::Borrowed(part.title),
        covered_from: part.covered_from,
        verified_through: part.verified_through,
        vintage: Cow::Borrowed(part.vintage),
    }
}

pub(in crate::regime) fn notice(warning: &'static Warning) -> Notice {
    Notice {
        kind: Cow::Borrowed(warning.kind),
        text: Cow::Borrowed(warning.text),
        condition: condition(&warning.when),
        window: window(warning.span),
    }
}

pub(in crate::regime) fn moved(departed: &'static Departed) -> Option<MovedEntry> {
    Some(MovedEntry {
        code: departed.code.parse().ok()?,
        to: departed.to.iter().filter_map(|code| code.parse().ok()).collect(),
        day: departed.day,
        note: departed.note.map(Cow::Borrowed),
        source: Cow::Borrowed(departed.source),
        verified: departed.verified,
    })
}

/// A group whose members are given one by one.
pub(in crate::regime) fn group(name: &'static str, members: &'static [In]) -> CountryGroup {
    let member =
        |row: &In| Some(Member { country: Country::from_code(row.country)?, window: window(row.span) });
    CountryGroup { name: Cow::Borrowed(name), members: members.iter().filter_map(member).collect() }
}

/// Groups from a matrix: for each country, the names of its groups separated by blanks.
pub(in crate::regime) fn groups_by_country(
    rows: &'static [(&'static str, &'static str)],
) -> Vec<CountryGroup> {
    let mut groups: BTreeMap<&'static str, Vec<Member>> = BTreeMap::new();
    for (country, names) in rows {
        let Some(country) = Country::from_code(country) else { continue };
        for name in names.split(' ').filter(|name| !name.is_empty()) {
            groups.entry(name).or_default().push(Member { country, window: Window::ALWAYS });
        }
    }
    groups.into_iter().map(|(name, members)| CountryGroup { name: Cow::Borrowed(name), members }).collect()
}

pub(in crate::regime) fn reading(
    row: &'static (&'static str, &'static str, &'static str),
) -> Option<Reading> {
    let (country, read_as, citation) = row;
    Some(Reading {
        country: Country::from_code(country)?,
        read_as: Country::from_code(read_as)?,
        window: Window::ALWAYS,
        citation: Cow::Borrowed(citation),
    })
}
