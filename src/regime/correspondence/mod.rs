//! Which codes of one list speak of the goods of another.
//!
//! A code never travels without its regime: the same string may stand for other goods, and the same goods
//! stand under other strings. What is here helps to look; it classifies nothing.

mod table;
mod traps;

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use self::table::SUBJECTS;
use self::traps::TRAPS;
use crate::code::{ControlCode, EntryCode, Regime};

/// How the items of one entry lie to those of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// The same items.
    Exact,
    /// Some of the other's items.
    Narrower,
    /// The other's items and more.
    Broader,
    /// Some in common.
    Overlap,
    /// None in common, or the other list has no entry.
    None,
}

impl Relation {
    /// The same seen from the other side.
    #[must_use]
    pub const fn reversed(self) -> Self {
        match self {
            Self::Narrower => Self::Broader,
            Self::Broader => Self::Narrower,
            same => same,
        }
    }

    /// From A against B and B against C to A against C, where that follows.
    fn then(self, next: Self) -> Option<Self> {
        match (self, next) {
            (Self::Exact, other) | (other, Self::Exact) => Some(other),
            (Self::Narrower, Self::Narrower) => Some(Self::Narrower),
            (Self::Broader, Self::Broader) => Some(Self::Broader),
            _ => None,
        }
    }
}

/// One row of the table.
#[derive(Debug, Clone, Copy)]
struct Subject {
    name: &'static str,
    us_ear: &'static [&'static str],
    eu_dual_use: &'static [&'static str],
    cn_dual_use: &'static [&'static str],
    /// The U.S. entry against the EU entry.
    us_to_eu: Relation,
    /// The Chinese entry against the EU entry.
    cn_to_eu: Relation,
    source: &'static str,
    sure: bool,
}

impl Subject {
    fn codes(&self, regime: Regime) -> &'static [&'static str] {
        match regime {
            Regime::UsEar => self.us_ear,
            Regime::CnDualUse => self.cn_dual_use,
            Regime::EuDualUse => self.eu_dual_use,
        }
    }

    fn to_eu(self, regime: Regime) -> Relation {
        match regime {
            Regime::UsEar => self.us_to_eu,
            Regime::CnDualUse => self.cn_to_eu,
            Regime::EuDualUse => Relation::Exact,
        }
    }

    /// How the entries of one regime lie to those of another; `None`: not compared.
    fn relation(&self, from: Regime, to: Regime) -> Option<Relation> {
        if self.codes(to).is_empty() {
            return Some(Relation::None);
        }
        if self.codes(Regime::EuDualUse).is_empty() && from != Regime::EuDualUse {
            return None;
        }
        self.to_eu(from).then(self.to_eu(to).reversed())
    }
}

/// What another list has on the subject of a code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Related {
    /// The subject.
    pub subject: &'static str,
    /// The other list.
    pub regime: Regime,
    /// Its codes; empty: it has none.
    pub codes: Vec<EntryCode>,
    /// How the code asked for lies to them; `None`: not compared.
    pub relation: Option<Relation>,
    /// How that is known.
    pub source: &'static str,
    /// Whether it is more than a weak indication.
    pub sure: bool,
}

/// A code whose string stands for other goods on another list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SameStringOtherGoods {
    /// The code.
    pub code: EntryCode,
    /// What it is on China's list.
    pub in_china: &'static str,
    /// What it is in the EU and the United States.
    pub elsewhere: &'static str,
}

/// What the other lists have on the subjects of a code, in the order of the regimes.
///
/// ```
/// use export_control::regime::correspondence::{Relation, related};
/// use export_control::{ControlCode, Regime};
///
/// let gallium_nitride = ControlCode::parse(Regime::CnDualUse, "3C001.b")?;
/// let found = related(gallium_nitride);
/// let us = found.iter().find(|row| row.regime == Regime::UsEar).unwrap();
/// assert_eq!(us.relation, Some(Relation::Broader));
/// assert!(us.codes.iter().any(|code| code.to_string() == "3C005"));
/// # Ok::<(), export_control::CodeParseError>(())
/// ```
#[must_use]
pub fn related(code: ControlCode) -> Vec<Related> {
    let Some(entry) = code.designation.entry_code() else { return Vec::new() };
    let read = |codes: &[&str]| codes.iter().filter_map(|code| code.parse().ok()).collect::<Vec<EntryCode>>();
    let mut found = Vec::new();
    for subject in SUBJECTS {
        let own = read(subject.codes(code.regime));
        if !own.iter().any(|known| known.contains(entry) || entry.contains(*known)) {
            continue;
        }
        for regime in Regime::ALL.into_iter().filter(|regime| *regime != code.regime) {
            found.push(Related {
                subject: subject.name,
                regime,
                codes: read(subject.codes(regime)),
                relation: subject.relation(code.regime, regime),
                source: subject.source,
                sure: subject.sure,
            });
        }
    }
    found
}

/// Whether the string of a code stands for other goods on the lists of China on one side and of the EU and
/// the United States on the other.
///
/// ```
/// use export_control::regime::correspondence::same_string_other_goods;
///
/// let trap = same_string_other_goods("3C001.a".parse()?).unwrap();
/// assert_eq!(trap.in_china, "gallium and its compounds");
/// assert!(same_string_other_goods("1C225".parse()?).is_none());
/// # Ok::<(), export_control::CodeParseError>(())
/// ```
#[must_use]
pub fn same_string_other_goods(code: EntryCode) -> Option<SameStringOtherGoods> {
    let (_, in_china, elsewhere) = TRAPS.iter().find(|(trap, ..)| *trap == code.base_text())?;
    Some(SameStringOtherGoods { code: code.entry(), in_china, elsewhere })
}
