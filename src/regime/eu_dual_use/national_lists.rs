//! National control lists under Art. 9, as layers upon the law of the Union: one for each exporting state.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::vec::Vec;

use jiff::civil::{Date, date};
use semver::{Version, VersionReq};

use crate::citation::Source;
use crate::code::Regime;
use crate::country::Country;
use crate::fact::{FactDefinition, FactKey, FactKind, FactSubject};
use crate::regime::assemble;
use crate::regime::table::{ANYWHERE, When};
use crate::rule::{Condition, Destinations, FactTest, Level, Place};
use crate::rule_set::{Days, Extends, Overlay, PolicyRule};

/// A national list: state, what brought it, the first day (`None`: not read), and its subjects.
#[derive(Debug, Clone, Copy)]
struct NationalList {
    state: Country,
    act: &'static str,
    published: Option<Date>,
    from: Option<Date>,
    subjects: &'static str,
}

/// Lists of which a source tells. Their items were not read: whether an item is on one is asked.
static LISTS: &[NationalList] = &[
    list(
        "NL",
        "Regeling geavanceerde productieapparatuur voor halfgeleiders (Stcrt 2023, 18212)",
        Some(date(2023, 6, 23)),
        Some(date(2023, 9, 1)),
        "lithography, deposition, epitaxy, pellicles, since 2025 metrology of semiconductors",
    ),
    list(
        "ES",
        "Orden ICT/534/2023 (BOE-A-2023-12785)",
        Some(date(2023, 5, 31)),
        Some(date(2023, 7, 1)),
        "quantum computing, additive manufacturing and other emerging technologies",
    ),
    list(
        "FR",
        "Arrêté du 2 février 2024 (NOR ECOI2401482A)",
        Some(date(2024, 2, 10)),
        Some(date(2024, 3, 1)),
        "quantum computing, cryogenic electronics, equipment for advanced electronic components",
    ),
    list(
        "DE",
        "Ausfuhrliste, part I, section B, with the 21st ordinance amending the AWV",
        Some(date(2024, 7, 17)),
        None,
        "items with numbers 901 to 999, among them quantum computing and semiconductor equipment",
    ),
    list(
        "IT",
        "Decreto n. 1325/BIS/371",
        Some(date(2024, 7, 1)),
        None,
        "quantum computing, semiconductors, coatings, additive manufacturing, peptide synthesis",
    ),
    list(
        "FI",
        "decree of the Ministry for Foreign Affairs on a national control list (from memory)",
        None,
        None,
        "quantum computing, semiconductors",
    ),
    list("LT", "national list (from memory)", None, None, "not read"),
    list("SI", "national list (from memory)", None, None, "quantum computing, semiconductors"),
    list("DK", "national list (from memory)", None, None, "quantum computing, semiconductors"),
];

const fn list(
    state: &'static str,
    act: &'static str,
    published: Option<Date>,
    from: Option<Date>,
    subjects: &'static str,
) -> NationalList {
    NationalList { state: Country::constant(state), act, published, from, subjects }
}

/// The national lists of which a source tells, each an overlay for exports from its state.
///
/// The items of the lists were not read: an export of an item that is not in Annex I asks whether it is on the
/// list of the state that it leaves, and needs an authorisation where it is. On days before a list is known to
/// have been in force nothing is asked.
///
/// ```
/// use export_control::Screener;
/// use export_control::regime::eu_dual_use;
///
/// let law = Screener::builder().regime(eu_dual_use::rules());
/// let screener = eu_dual_use::national_lists().into_iter().fold(law, |law, list| law.overlay(list)).build()?;
/// assert!(screener.vocabulary().iter().any(|fact| fact.key.as_str() == "item.on_national_list.nl"));
/// # Ok::<(), export_control::BuildError>(())
/// ```
#[must_use]
pub fn national_lists() -> Vec<Overlay> {
    LISTS.iter().map(overlay).collect()
}

fn overlay(list: &'static NationalList) -> Overlay {
    let state = list.state.code().to_ascii_lowercase();
    let key = FactKey::new(format!("item.on_national_list.{state}"));
    let name = list.state.name();
    Overlay {
        id: Cow::Owned(format!("eu-dual-use/national-list/{state}")),
        title: Cow::Owned(format!("national control list of {name}")),
        version: Version::new(1, 0, 0),
        engine: VersionReq::STAR,
        extends: Extends { regime: Regime::EuDualUse, version: VersionReq::STAR, overlays: BTreeMap::new() },
        adopted: Source::new(list.act, list.published),
        days: Days { from: list.from.or(list.published), until: None },
        vocabulary: Vec::from([FactDefinition {
            key: key.clone(),
            kind: FactKind::Bool,
            subject: FactSubject::Line,
            question: Cow::Owned(format!(
                "Is the item on the national control list of {name} ({})?",
                list.subjects
            )),
            unit: None,
            denied_by: None,
            not_denied_of: Vec::new(),
            not_denied_to: Vec::new(),
        }]),
        groups: Vec::new(),
        rules: Vec::from([PolicyRule {
            id: Cow::Borrowed("listed"),
            summary: Cow::Owned(format!("items on the national control list of {name}: {}", list.subjects)),
            level: Level::LicenseRequired,
            scope_of: None,
            even_when_stayed: false,
            beyond_reach: false,
            codes: None,
            destinations: Destinations::anywhere(),
            condition: Condition::All(Vec::from([
                Condition::From(Destinations {
                    include: Vec::from([Place::Country(list.state)]),
                    exclude: Vec::new(),
                }),
                assemble::condition(&When::To(ANYWHERE.except(&[super::places::UNION]))),
                Condition::Basket,
                Condition::Fact { key, is: FactTest::Equals(true) },
            ])),
            days: Days::default(),
            exceptions: Vec::new(),
            citations: Vec::from([
                Cow::Borrowed(list.act),
                Cow::Borrowed("Regulation (EU) 2021/821, Art. 9"),
            ]),
        }]),
        restrictions: Vec::new(),
        notices: Vec::new(),
        overrides: Vec::new(),
    }
}
