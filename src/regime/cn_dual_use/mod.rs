//! China's controls on dual-use items.
//!
//! Instruments: the Export Control Law (Presidential Order No. 58 of 2020), State Council Decree 792, the
//! dual-use item list of announcement No. 51 of 2024 with what was added to it, and the announcements of
//! 2023 to 2026 that control items, destinations and transfers abroad. Items of announcements from before
//! the list stand under the codes of the list. Left out: the nuclear list, controlled chemicals, the
//! technology catalogue, and item lists from before August 2023.

mod announcements;
mod chapters;
mod criteria;
mod list;
mod rules;

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::vec::Vec;

use jiff::civil::Date;
use semver::{Version, VersionReq};

use self::announcements::Announcement;
use self::list::Item;
use super::{assemble, common};
use crate::citation::Text;
use crate::code::{EntryCode, Regime};
use crate::country::Country;
use crate::rule::{
    AllowedExceptions, CodeSet, Condition, Destinations, Level, Place, Requirement, RequirementClass,
};
use crate::rule_set::{Entry, EntryStatus, Notice, RuleSet};
use crate::window::Window;

/// The version of the rule set.
pub const VERSION: Version = Version::new(1, 0, 0);

/// The last day through which sources were searched.
pub const AS_OF: Date = chapters::VERIFIED_THROUGH;

const CHINA: Country = Country::constant("CN");

/// The built-in rule set `cn-dual-use`.
#[must_use]
pub fn rules() -> RuleSet {
    let items = || list::CATEGORIES.iter().copied().flatten();
    let requirements = items().flat_map(item_rules);
    RuleSet {
        regime: Regime::CnDualUse,
        home: CHINA,
        title: Cow::Borrowed("China, dual-use items"),
        version: VERSION,
        engine: VersionReq::STAR,
        verified_through: AS_OF,
        subject: Condition::From(Destinations {
            include: [Place::Country(CHINA)].into(),
            exclude: Vec::new(),
        }),
        chapters: chapters::PARTS.iter().map(assemble::chapter).collect(),
        vocabulary: common::WORDS.iter().chain(rules::WORDS).map(assemble::word).collect(),
        derived: Vec::new(),
        groups: Vec::new(),
        readings: Vec::new(),
        entries: entries(),
        criteria: criteria::TESTS.iter().filter_map(assemble::criterion).collect(),
        requirements: requirements.chain(rules::RULES.iter().map(assemble::requirement)).collect(),
        exceptions: Vec::new(),
        eligibility: Vec::new(),
        restrictions: Vec::new(),
        notices: [unsure_rows()].into(),
    }
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
        item: Condition::Always,
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
        if !code.paragraph().is_whole() {
            entry.paragraphs.push(code.paragraph());
        }
    }
    entries.into_values().collect()
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
