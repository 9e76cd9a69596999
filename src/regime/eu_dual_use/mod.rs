//! The Union's controls on dual-use items.
//!
//! Instrument: Regulation (EU) 2021/821, Annex I and Annex IV as of 2025-11-15 with the corrigendum of 2026-02-09,
//! Annex II with Delegated Regulation (EU) 2022/699. Left out: what member states ask for by their own law (Arts 4(3),
//! 5(3), 6(3) and (4), 7(3), 8(4) and (5), 11(2)), of which it was not read who does; national control lists, which
//! are layers of their own ([`national_lists()`]); Union sanctions, which are named and not evaluated.

mod annex_1;
mod annex_4;
mod articles;
mod chapters;
mod duties;
mod general_authorisations;
mod national_lists;
mod places;
mod scopes;
mod words;

use alloc::borrow::Cow;
use alloc::format;
use alloc::vec::Vec;

use jiff::civil::Date;
use semver::{Version, VersionReq};

use self::annex_4::Taken;
pub use self::national_lists::national_lists;
use super::table::When;
use super::{assemble, common};
use crate::citation::Text;
use crate::code::Regime;
use crate::country::Country;
use crate::rule::{
    AllowedExceptions, CodeSet, Condition, Destinations, Level, Requirement, RequirementClass, Restriction,
};
use crate::rule_set::{Retention, RuleSet};
use crate::window::Window;

/// The version of the rule set.
pub const VERSION: Version = Version::new(1, 0, 0);

/// The last day through which sources were searched.
pub const AS_OF: Date = chapters::VERIFIED_THROUGH;

/// How long records are kept, counted from the end of the year of the export.
pub const RETENTION: Retention = Retention { years: 5, citation: "Regulation (EU) 2021/821, Art. 27" };

/// The Union has no country code of its own: its home is the seat of its institutions.
const HOME: Country = Country::constant("BE");

/// The built-in rule set `eu-dual-use`.
#[must_use]
pub fn rules() -> RuleSet {
    let taken = || annex_4::TAKEN.iter().enumerate();
    RuleSet {
        regime: Regime::EuDualUse,
        home: HOME,
        title: Cow::Borrowed("European Union, dual-use items"),
        version: VERSION,
        engine: VersionReq::STAR,
        verified_through: AS_OF,
        published_in: Cow::Borrowed("the Official Journal of the European Union, series L"),
        subject: assemble::condition(&scopes::SUBJECT),
        subject_citations: assemble::texts(scopes::SUBJECT_CITATIONS),
        chapters: chapters::PARTS.iter().map(assemble::chapter).collect(),
        vocabulary: common::WORDS.iter().chain(words::WORDS).map(assemble::word).collect(),
        derived: Vec::new(),
        groups: places::GROUPS.iter().map(|(name, members)| assemble::group(name, members)).collect(),
        readings: Vec::new(),
        entries: annex_1::entries().collect(),
        criteria: Vec::new(),
        requirements: annex_1::requirements()
            .chain(taken().map(transfer))
            .chain(articles::RULES.iter().map(assemble::requirement))
            .collect(),
        exceptions: general_authorisations::WAIVERS.iter().map(assemble::exception).collect(),
        eligibility: Vec::new(),
        restrictions: general_authorisations::LIMITS
            .iter()
            .map(assemble::restriction)
            .chain(taken().map(taken_away))
            .collect(),
        notices: duties::WARNINGS.iter().map(assemble::notice).collect(),
        tariff_hints: Vec::new(),
        moved: Vec::new(),
    }
}

/// The keys of all facts that the rules ask for.
pub(super) fn fact_keys() -> impl Iterator<Item = &'static str> {
    common::WORDS.iter().chain(words::WORDS).map(|word| word.key)
}

/// An authorisation for a transfer from one member state to another: Art. 11(1).
fn transfer((place, taken): (usize, &'static Taken)) -> Requirement {
    Requirement {
        id: Cow::Owned(format!("eu-dual-use/11/{}/{}", taken.code, place + 1)),
        chapter: Cow::Borrowed(chapters::ANNEX_4),
        summary: summary(taken),
        class: RequirementClass::List,
        reason: None,
        column: None,
        level: Level::LicenseRequired,
        extraterritorial: false,
        codes: Some(code_set(taken)),
        destinations: Destinations::anywhere(),
        item: condition(taken),
        condition: assemble::condition(&scopes::INSIDE_THE_UNION),
        window: assemble::window(articles::APPLIES),
        exceptions: AllowedExceptions::None,
        reviews: Vec::new(),
        enforcement: Vec::new(),
        citations: citations(taken, "Regulation (EU) 2021/821, Art. 11(1)"),
    }
}

/// Items of Annex IV are in section I of Annex II: no general authorisation but those for named items is for them.
fn taken_away((place, taken): (usize, &'static Taken)) -> Restriction {
    Restriction {
        id: Cow::Owned(format!("eu-dual-use/section-i/{}/{}", taken.code, place + 1)),
        summary: summary(taken),
        codes: Some(code_set(taken)),
        destinations: Destinations::anywhere(),
        condition: condition(taken),
        leaves: Vec::new(),
        takes: assemble::texts(general_authorisations::UNDER_SECTION_I),
        window: Window::ALWAYS,
        citations: citations(taken, "Regulation (EU) 2021/821, Annex II, section I"),
    }
}

fn summary(taken: &'static Taken) -> Text {
    match taken.only {
        Some(only) => Cow::Owned(format!("items of Annex IV: of {}, {only}", taken.code)),
        None => Cow::Owned(format!("items of Annex IV: {}", taken.code)),
    }
}

fn code_set(taken: &'static Taken) -> CodeSet {
    CodeSet { include: Vec::from([taken.code]), exclude: Vec::new() }
}

fn condition(taken: &'static Taken) -> Condition {
    match taken.only {
        Some(_) => assemble::condition(&When::Is("item.meets_annex_4_condition")),
        None => Condition::Always,
    }
}

fn citations(taken: &'static Taken, of: &'static str) -> Vec<Text> {
    Vec::from([
        Cow::Borrowed(of),
        Cow::Owned(format!("Regulation (EU) 2021/821, Annex IV, part {}, {}", taken.parts, taken.code)),
    ])
}
