//! The U.S. Export Administration Regulations, 15 CFR parts 730 to 774.

mod advanced_computing;
mod ccl;
mod chapters;
mod code_sets;
mod country_chart;
mod country_groups;
mod moved_entries;
mod part_734;
mod part_736;
mod part_740;
mod part_742;
mod part_744;
mod part_744_23;
mod part_746;
mod places;
mod readings;
mod vocabulary;

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;
use rust_decimal::Decimal;
use semver::{Version, VersionReq};

use super::assemble::{self, ListForm};
use super::common;
use crate::citation::Text;
use crate::code::Regime;
use crate::country::Country;
use crate::fact::FactKey;
use crate::rule::{Condition, FactTest, Requirement};
use crate::rule_set::{CountryGroup, Derivation, DerivedFact, Member, Retention, RuleSet};
use crate::window::Window;

/// The version of the rule set.
pub const VERSION: Version = Version::new(2, 0, 0);

/// The last day through which sources were searched.
pub const AS_OF: Date = chapters::VERIFIED_THROUGH;

/// How long records are kept, counted from the last event of the transaction.
pub const RETENTION: Retention = Retention { years: 5, citation: "15 CFR 762.6(a)" };

const COUNTRY_CHART: &str = "15 CFR part 738, supplement no. 1";

const UNITED_STATES: Country = Country::constant("US");

/// The built-in rule set `us-ear`.
#[must_use]
pub fn rules() -> RuleSet {
    let mut set = RuleSet {
        regime: Regime::UsEar,
        home: UNITED_STATES,
        title: Cow::Borrowed("United States, Export Administration Regulations"),
        version: VERSION,
        engine: VersionReq::STAR,
        verified_through: AS_OF,
        published_in: Cow::Borrowed(
            "the Federal Register (agency: Industry and Security Bureau) and bis.gov",
        ),
        subject: assemble::condition(&part_734::SUBJECT),
        subject_citations: part_734::SUBJECT_CITATIONS.iter().copied().map(Cow::Borrowed).collect(),
        chapters: chapters::PARTS.iter().map(assemble::chapter).collect(),
        vocabulary: common::WORDS.iter().chain(vocabulary::WORDS).map(assemble::word).collect(),
        derived: derived(),
        groups: groups(),
        readings: readings::READINGS.iter().filter_map(assemble::reading).collect(),
        entries: Vec::new(),
        criteria: Vec::new(),
        requirements: Vec::new(),
        exceptions: Vec::new(),
        eligibility: Vec::new(),
        restrictions: Vec::new(),
        notices: Vec::new(),
        tariff_hints: Vec::new(),
        moved: moved_entries::DEPARTED.iter().filter_map(assemble::moved).collect(),
    };
    add_list(&mut set);
    add_rules(&mut set);
    add_exceptions(&mut set);
    set
}

/// What applies to items whatever entry they are in.
fn add_rules(set: &mut RuleSet) {
    let rules = [part_734::RULES, part_736::RULES, part_742::RULES, part_744_23::RULES].into_iter();
    let rules = rules.chain(part_744::RULES.iter().copied()).chain(part_746::RULES.iter().copied());
    set.requirements.extend(rules.flatten().map(assemble::requirement));
    let words =
        [part_734::WORDS, part_736::WORDS, part_742::WORDS, part_744_23::WORDS, advanced_computing::WORDS];
    let words =
        words.into_iter().chain(part_744::WORDS.iter().copied()).chain(part_746::WORDS.iter().copied());
    set.vocabulary.extend(words.flatten().map(assemble::word));
    let warnings = part_744::WARNINGS.iter().chain(part_746::WARNINGS).copied().flatten();
    set.notices.extend(warnings.map(assemble::notice));
    set.criteria.extend(advanced_computing::TESTS.iter().chain(ccl::TESTS).filter_map(assemble::criterion));
}

/// The keys of all facts that the rules ask for.
pub(super) fn fact_keys() -> impl Iterator<Item = &'static str> {
    let parts =
        [part_734::WORDS, part_736::WORDS, part_742::WORDS, part_744_23::WORDS, advanced_computing::WORDS];
    let lists = [part_744::WORDS, part_746::WORDS, part_740::WORDS].into_iter().flatten().copied();
    let shared = [common::WORDS, vocabulary::WORDS].into_iter();
    let list = ccl::CATEGORIES.iter().map(|(.., words)| *words);
    shared.chain(parts).chain(lists).chain(list).flatten().map(|word| word.key)
}

/// The Commerce Control List: entries, reason rows, exception lines, and the facts they ask for.
fn add_list(set: &mut RuleSet) {
    set.exceptions.extend(ccl::WAIVERS.iter().map(assemble::exception));
    for (chapter, entries, words) in ccl::CATEGORIES {
        let form = ListForm {
            regime: Regime::UsEar.id(),
            chapter,
            citation: cite_entry,
            activity: activity_of,
            value_limit,
        };
        set.vocabulary.extend(words.iter().map(assemble::word));
        for listed in *entries {
            set.entries.extend(assemble::entry(listed, &form, ccl::paragraphs_of(listed.code)));
            let rows = assemble::rows(listed, &form).into_iter();
            set.requirements.extend(rows.map(complete));
            set.eligibility.extend(assemble::grants(listed, &form));
            set.restrictions.extend(assemble::denials(listed, &form));
        }
    }
}

/// A row that names no review policy of its own has that of its reason for control; a row with a chart
/// column rests on the chart and on the section of its reason.
fn complete(mut row: Requirement) -> Requirement {
    if let Some(column) = &row.column {
        let mut section = part_742::SECTION_OF_REASON.iter();
        let section = section.find(|(reason, _)| row.reason.as_deref() == Some(*reason));
        row.citations.extend(section.map(|(_, section)| Cow::Borrowed(*section)));
        row.citations.push(Cow::Owned(format!("{COUNTRY_CHART}, column {column}")));
    }
    let of_reason =
        part_742::REVIEW_BY_REASON.iter().find(|(reason, _)| row.reason.as_deref() == Some(*reason));
    if let (true, Some((_, reviews))) = (row.reviews.is_empty(), of_reason) {
        row.reviews = assemble::reviews(reviews);
    }
    row
}

/// License exceptions and what takes them away.
fn add_exceptions(set: &mut RuleSet) {
    set.vocabulary.extend(part_740::WORDS.iter().copied().flatten().map(assemble::word));
    set.exceptions.extend(part_740::WAIVERS.iter().copied().flatten().map(assemble::exception));
    set.restrictions.extend(part_740::LIMITS.iter().copied().flatten().map(assemble::restriction));
}

fn cite_entry(code: &str) -> String {
    format!("15 CFR part 774, supplement no. 1, ECCN {code}")
}

/// Rows of the list speak of exports and reexports, releases among them; only where the section that a row
/// rests on names transfers within a country does the row reach them (15 CFR 736.2(b)(1)).
fn activity_of(sources: &[Text]) -> Condition {
    let names_transfers = |source: &Text| {
        part_742::NAMES_TRANSFERS.iter().any(|section| {
            source.split(", ").any(|part| part.trim_start_matches("15 CFR ").starts_with(section))
        })
    };
    if sources.iter().any(names_transfers) {
        return Condition::Always;
    }
    assemble::condition(&part_742::EXPORTS)
}

/// LVS: the order stays within the limit of the entry, and the year within twelve times the limit
/// (15 CFR 740.3(b) and (d)).
fn value_limit(limit: u32) -> Condition {
    let at_most = |key: &'static str, limit: Decimal| Condition::Fact {
        key: FactKey::new(key),
        is: FactTest::AtMost(limit),
    };
    Condition::All(
        [
            at_most("order.entry_value_usd", limit.into()),
            at_most("exceptions.lvs.year_total_with_order_usd", Decimal::from(12) * Decimal::from(limit)),
        ]
        .into(),
    )
}

fn derived() -> Vec<DerivedFact> {
    let fact = |key: &'static str, from| DerivedFact { key: FactKey::new(key), from };
    let key = |key: &'static str| FactKey::new(key);
    [
        fact(
            "ic.performance_density",
            Derivation::Quotient { of: key("ic.total_processing_performance"), by: key("ic.die_area_mm2") },
        ),
        fact("order.entry_value_usd", Derivation::EntryValue { currency: Cow::Borrowed("USD") }),
        fact(
            "exceptions.lvs.year_total_with_order_usd",
            Derivation::Sum(
                [key("order.entry_value_usd"), key("exceptions.lvs.calendar_year_total_usd")].into(),
            ),
        ),
    ]
    .into()
}

/// The columns of the chart as groups. Places that neither the chart nor 15 CFR 738.3(b) settles are in
/// every column that has marks: the stricter reading.
fn chart_columns() -> Vec<CountryGroup> {
    let mut columns = assemble::groups_by_country(country_chart::MARKS);
    let unnamed = readings::UNNAMED.iter().filter_map(|code| Country::from_code(code));
    for column in &mut columns {
        let member = |country| Member { country, window: Window::ALWAYS };
        column.members.extend(unnamed.clone().map(member));
    }
    for name in country_chart::COLUMNS {
        if !columns.iter().any(|column| column.name == *name) {
            columns.push(CountryGroup { name: Cow::Borrowed(name), members: Vec::new() });
        }
    }
    columns
}

/// Country groups, chart columns, and other lists of countries.
fn groups() -> Vec<CountryGroup> {
    let mut groups = assemble::groups_by_country(country_groups::MEMBERS);
    for (name, row) in country_groups::DATED {
        let dated = assemble::group(name, core::slice::from_ref(row));
        match groups.iter_mut().find(|group| group.name == dated.name) {
            Some(group) => group.members.extend(dated.members),
            None => groups.push(dated),
        }
    }
    groups.extend(chart_columns());
    groups.extend(country_groups::NAMED.iter().map(|(name, members)| assemble::group(name, members)));
    groups
}
