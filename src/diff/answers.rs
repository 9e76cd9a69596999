//! Which answers change, by enumeration: every code that rules distinguish, every destination, every
//! activity, for an ordinary order and for one of which nothing else is known.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use jiff::civil::Date;

use super::compare::{MOVES, RELEASES, Side, compare};
use crate::code::{EntryCode, Regime};
use crate::country::{Country, CountrySet};
use crate::determination::Outcome;
use crate::fact::{Activity, Order};
use crate::screen::Screener;

/// Which way an answer moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// More is or may be required, or an exception is gone, and nothing is less.
    Tightened,
    /// Less is or may be required, or an exception is new, and nothing is more.
    Loosened,
    /// Both.
    Mixed,
    /// The same is required by another rule.
    Reworded,
}

/// Codes, destinations and activities whose answer changed in the same way.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswerChange {
    /// The codes; a code stands for what lies below it, but for [`AnswerChange::except`].
    pub codes: Vec<String>,
    /// Codes below these whose answer did not change in this way.
    pub except: Vec<String>,
    /// The destinations; of a release, the citizenships.
    pub destinations: CountrySet,
    /// The activities.
    pub activities: Vec<Activity>,
    /// Whether it is the answer to an ordinary order (no end use of concern known; a private end user at
    /// the destination, screened clear), rather than to one of which nothing else is known. The person of
    /// an ordinary release is screened clear and lives in the country of release.
    pub ordinary: bool,
    /// What was required.
    pub before: Outcome,
    /// What is required.
    pub after: Outcome,
    /// Which way it moved.
    pub direction: Direction,
    /// Rules that apply more surely than before.
    pub gained: Vec<String>,
    /// Rules that apply less surely than before.
    pub lost: Vec<String>,
    /// Exceptions that are open more surely than before.
    pub opened: Vec<String>,
    /// Exceptions that are open less surely than before.
    pub closed: Vec<String>,
    /// What brought the change about.
    pub sources: Vec<String>,
    /// An order whose answer moved.
    pub witness: Order,
}

/// All answers of one regime that differ between two states of the law.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswerDiff {
    /// The regime.
    pub regime: Regime,
    /// The day of the earlier state.
    pub from: Date,
    /// The day of the later state.
    pub to: Date,
    /// The country from which re-exports were asked; rules may answer otherwise from another.
    pub third_country: Country,
    /// Codes that came onto the list.
    pub added: Vec<EntryCode>,
    /// Codes that left it.
    pub removed: Vec<EntryCode>,
    /// What changed, the widest first.
    pub changes: Vec<AnswerChange>,
}

impl Screener {
    /// Which answers of a regime differ between two days. `None`: the regime is not loaded.
    ///
    /// Exact over the codes that rules distinguish, all destinations, export from home, re-export and
    /// transfer, each twice: for an ordinary order, and with nothing else known. A re-export is asked from
    /// one country only, [`AnswerDiff::third_country`]: where rules look at the country from which goods
    /// are re-exported (in the EAR some do, such as License Exception APR, 15 CFR 740.16, and the foreign
    /// direct product rules), the answer from another country may have moved otherwise. Releases to
    /// foreign persons are answered by [`Screener::deemed_changes_between`]; orders that give further facts
    /// by [`crate::Impact`].
    #[must_use]
    pub fn changes_between(&self, regime: Regime, from: Date, to: Date) -> Option<AnswerDiff> {
        compare(&Side::new(self, regime, from)?, &Side::new(self, regime, to)?, MOVES, None)
    }

    /// As [`Screener::changes_between`], for deemed exports and deemed re-exports. The destination is then
    /// the most recent citizenship of the person, who is neither a permanent resident nor protected.
    #[must_use]
    pub fn deemed_changes_between(&self, regime: Regime, from: Date, to: Date) -> Option<AnswerDiff> {
        compare(&Side::new(self, regime, from)?, &Side::new(self, regime, to)?, RELEASES, None)
    }

    /// Which answers of a regime on a day differ between this screener and another, such as one with a
    /// later version of the rule set. `None`: the regime is not loaded in both.
    #[must_use]
    pub fn changes_to(&self, later: &Screener, regime: Regime, day: Date) -> Option<AnswerDiff> {
        compare(&Side::new(self, regime, day)?, &Side::new(later, regime, day)?, MOVES, None)
    }

    /// As [`Screener::changes_to`], for deemed exports and deemed re-exports.
    #[must_use]
    pub fn deemed_changes_to(&self, later: &Screener, regime: Regime, day: Date) -> Option<AnswerDiff> {
        compare(&Side::new(self, regime, day)?, &Side::new(later, regime, day)?, RELEASES, None)
    }
}

impl AnswerDiff {
    /// Whether some answer was loosened.
    #[must_use]
    pub fn loosens(&self) -> bool {
        let looser =
            |change: &AnswerChange| matches!(change.direction, Direction::Loosened | Direction::Mixed);
        self.changes.iter().any(looser)
    }
}

impl fmt::Display for AnswerChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let few = |names: &[String]| {
            let shown = names.iter().take(3).cloned().collect::<Vec<_>>();
            match names.len().saturating_sub(3) {
                0 => shown.join(", "),
                more => format!("{} and {more} others", shown.join(", ")),
            }
        };
        let countries: Vec<String> =
            self.destinations.iter().map(|country| country.name().to_string()).collect();
        let places =
            if countries.len() == Country::COUNT { "all destinations".to_string() } else { few(&countries) };
        write!(f, "{}", few(&self.codes))?;
        if !self.except.is_empty() {
            write!(f, " (but for {})", few(&self.except))?;
        }
        write!(f, ": {places}: ")?;
        if self.before == self.after {
            write!(f, "{} as before", self.after)?;
        } else {
            write!(f, "{} -> {}", self.before, self.after)?;
        }
        for (title, symbols) in [("opened", &self.opened), ("closed", &self.closed)] {
            if !symbols.is_empty() {
                write!(f, "; exceptions {title}: {}", symbols.join(" "))?;
            }
        }
        if self.sources.is_empty() { Ok(()) } else { write!(f, ", {}", few(&self.sources)) }
    }
}
