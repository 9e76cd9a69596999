//! China's controls on dual-use items.
//!
//! Instruments: the Export Control Law (Presidential Order No. 58 of 2020), State Council Decree 792, the
//! dual-use item list of announcement No. 51 of 2024 with what was added to it, and the announcements of
//! 2023 to 2026 that control items, destinations and transfers abroad. Items of announcements from before
//! the list stand under the codes of the list. Left out: the nuclear list, controlled chemicals, the
//! technology catalogue, and item lists from before August 2023.

mod announced;
mod announcements;
mod chapters;
mod criteria;
mod duties;
mod foreign_transfers;
mod law;
mod list;
mod permits;
mod scopes;
mod tariff;
mod words;

use alloc::borrow::Cow;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::vec::Vec;

use jiff::civil::Date;
use semver::{Version, VersionReq};

use self::announcements::{Announcement, UNIFIED_LIST};
use self::criteria::Named;
use self::list::Item;
use super::table::{Span, When};
use super::{assemble, common};
use crate::citation::Text;
use crate::code::{EntryCode, Regime};
use crate::country::Country;
use crate::rule::{
    AllowedExceptions, CodeSet, Condition, Criterion, Destinations, Level, Requirement, RequirementClass,
};
use crate::rule_set::{Entry, EntryStatus, Notice, Retention, RuleSet, TariffHint};
use crate::window::Window;

/// The version of the rule set.
pub const VERSION: Version = Version::new(2, 0, 0);

/// The last day through which sources were searched.
pub const AS_OF: Date = chapters::VERIFIED_THROUGH;

/// How long records are kept, counted from the last event of the transaction.
pub const RETENTION: Retention = Retention { years: 5, citation: "State Council Decree 792, Art. 27" };

/// The year of the licence catalogue whose tariff codes stand beside the list.
const CATALOGUE_EDITION: i16 = 2026;

const CHINA: Country = Country::constant("CN");

/// The built-in rule set `cn-dual-use`.
#[must_use]
pub fn rules() -> RuleSet {
    let items = || list::CATEGORIES.iter().copied().flatten();
    let requirements = items().flat_map(item_rules);
    let beside_the_list = [law::RULES, announced::RULES, foreign_transfers::RULES].into_iter().flatten();
    RuleSet {
        regime: Regime::CnDualUse,
        home: CHINA,
        title: Cow::Borrowed("China, dual-use items"),
        version: VERSION,
        engine: VersionReq::STAR,
        verified_through: AS_OF,
        published_in: Cow::Borrowed(
            "the announcements of MOFCOM, alone and with the customs administration (mofcom.gov.cn)",
        ),
        subject: assemble::condition(&scopes::EXPORT),
        subject_citations: scopes::EXPORT_CITATIONS.iter().copied().map(Cow::Borrowed).collect(),
        chapters: chapters::PARTS.iter().map(assemble::chapter).collect(),
        vocabulary: common::WORDS.iter().chain(words::WORDS).map(assemble::word).collect(),
        derived: Vec::new(),
        groups: Vec::new(),
        readings: Vec::new(),
        entries: entries(),
        criteria: criteria::NAMED.iter().filter_map(criterion).collect(),
        requirements: requirements.chain(beside_the_list.map(assemble::requirement)).collect(),
        exceptions: permits::WAIVERS.iter().map(assemble::exception).collect(),
        eligibility: Vec::new(),
        restrictions: Vec::new(),
        notices: duties::WARNINGS.iter().map(assemble::notice).chain([unsure_rows()]).collect(),
        tariff_hints: tariff_hints(),
        moved: Vec::new(),
    }
}

/// The keys of all facts that the rules ask for.
pub(super) fn fact_keys() -> impl Iterator<Item = &'static str> {
    common::WORDS.iter().chain(words::WORDS).map(|word| word.key)
}

/// A criterion from the start of the announcement on: its later home is the list.
fn criterion(named: &'static Named) -> Option<Criterion> {
    let announcement = named.announcement;
    let before_the_list = announcement.span.until.is_some();
    let list = before_the_list.then_some(Cow::Borrowed(UNIFIED_LIST.citation));
    Some(Criterion {
        code: named.code.parse().ok()?,
        condition: assemble::condition(&named.when),
        window: assemble::window(Span { until: None, ..announcement.span }),
        implied_by: None,
        note: before_the_list.then_some(Cow::Borrowed(
            "before 2024-12-01 named without a code; the code is that of the later list",
        )),
        citations: [Cow::Borrowed(announcement.citation)].into_iter().chain(list).collect(),
    })
}

/// A license for every destination: under the announcement that came before the list, and under the list.
fn item_rules(item: &'static Item) -> Vec<Requirement> {
    let Ok(code) = item.code.parse::<EntryCode>() else { return Vec::new() };
    let earlier = item.earlier.map(|earlier| item_rule(item, code, earlier, "/earlier", "announcements"));
    let listed = item_rule(item, code, item.added, "", "list");
    earlier.into_iter().chain([listed]).collect()
}

fn item_rule(
    item: &'static Item,
    code: EntryCode,
    announcement: &'static Announcement,
    tail: &str,
    chapter: &'static str,
) -> Requirement {
    Requirement {
        id: Cow::Owned(format!("cn-dual-use/{code}{tail}")),
        chapter: Cow::Borrowed(chapter),
        summary: Cow::Borrowed(item.name),
        class: RequirementClass::List,
        reason: None,
        column: None,
        level: Level::LicenseRequired,
        extraterritorial: false,
        codes: Some(CodeSet { include: [code].into(), exclude: Vec::new() }),
        destinations: Destinations::anywhere(),
        item: item.unless.map_or(Condition::Always, |fact| assemble::condition(&When::IsNot(fact))),
        condition: Condition::Always,
        window: assemble::window(announcement.span),
        exceptions: AllowedExceptions::ByTheirTerms,
        reviews: Vec::new(),
        enforcement: Vec::new(),
        citations: [Cow::Borrowed(announcement.citation), Cow::Borrowed("Export Control Law, Art. 12")]
            .into(),
    }
}

/// One entry for each base code, with the codes below it as paragraphs.
fn entries() -> Vec<Entry> {
    let mut entries: BTreeMap<EntryCode, Entry> = BTreeMap::new();
    let mut named_whole: BTreeSet<EntryCode> = BTreeSet::new();
    for item in list::CATEGORIES.iter().copied().flatten() {
        let Ok(code) = item.code.parse::<EntryCode>() else { continue };
        let entry = entries.entry(code.entry()).or_insert_with(|| Entry {
            code: code.entry(),
            title: Text::Borrowed(item.name),
            chapter: Cow::Borrowed("list"),
            status: EntryStatus::Modelled,
            paragraphs: Vec::new(),
            open_below: true,
            window: Window::ALWAYS,
        });
        if code.paragraph().is_whole() {
            named_whole.insert(code);
        } else {
            entry.paragraphs.push(code.paragraph());
        }
    }
    for entry in entries.values_mut().filter(|entry| !named_whole.contains(&entry.code)) {
        // The list names paragraphs, not entries: without the count, the first would stand for all.
        let further = entry.paragraphs.len().saturating_sub(1);
        if further > 0 {
            let plural = if further == 1 { "" } else { "s" };
            entry.title = Text::Owned(format!("{} and {further} further item{plural}", entry.title));
        }
    }
    entries.into_values().collect()
}

/// The tariff codes of the licence catalogue, and those that the announcements before the list printed.
fn tariff_hints() -> Vec<TariffHint> {
    let hint = |code: &str, tariff_codes: &str, edition, span| {
        Some(TariffHint {
            code: code.parse().ok()?,
            tariff_codes: tariff_codes.split(' ').filter_map(|digits| digits.parse().ok()).collect(),
            edition,
            window: assemble::window(span),
        })
    };
    let listed = list::CATEGORIES.iter().copied().flatten().filter(|item| !item.hs.is_empty());
    let catalogue = listed.filter_map(|item| hint(item.code, item.hs, CATALOGUE_EDITION, item.added.span));
    let printed = tariff::PRINTED
        .iter()
        .filter_map(|row| hint(row.code, row.tariff_codes, row.edition, row.announcement.span));
    printed.chain(catalogue).collect()
}

/// Rows that were put together from a damaged copy of the catalogue.
fn unsure_rows() -> Notice {
    let unsure = list::CATEGORIES.iter().copied().flatten().filter(|item| item.unsure);
    let include = unsure.filter_map(|item| item.code.parse().ok()).collect();
    Notice {
        kind: Cow::Borrowed("unsure_row"),
        text: Cow::Borrowed(
            "this row of the dual-use item list was put together from a damaged copy: compare it with the published list",
        ),
        condition: Condition::Code(CodeSet { include, exclude: Vec::new() }),
        window: Window::ALWAYS,
    }
}
