//! How much a change touches, in numbers.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::code::{EntryCode, HsCode};
use crate::country::{Country, CountrySet};
use crate::diff::RuleSetDiff;
use crate::rule::{CodeSet, Requirement, Truth};
use crate::rule_set::{PlacesOn, RuleSet, TariffHint, resolve};

/// How many entries, destinations and tariff headings the requirements of a change touch, of how many.
///
/// Counted from the rows, so that the receiver counts the same. A requirement of any item touches every
/// entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Footprint {
    /// Requirements that are added, changed or removed, of those of the new set.
    pub requirements: Share,
    /// Entries of the list that they are about.
    pub entries: Share,
    /// Destinations, on the day of effect.
    pub destinations: Share,
    /// Four-digit tariff headings of the items, of those that the set names; 0 of 0 where it names none.
    pub tariff_headings: Share,
}

/// So many of so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Share {
    /// Touched.
    pub touched: usize,
    /// Of all.
    pub of: usize,
}

impl core::fmt::Display for Share {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{} of {}", self.touched, self.of)
    }
}

impl core::fmt::Display for Footprint {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let Self { requirements, entries, destinations, tariff_headings } = self;
        write!(f, "{requirements} requirements, {entries} entries, {destinations} destinations, ")?;
        write!(f, "{tariff_headings} tariff headings")
    }
}

impl Footprint {
    /// Measures a change on the day on which it takes effect.
    #[must_use]
    pub fn measure(change: &RuleSetDiff, base: &RuleSet, new: &RuleSet, effective: Date) -> Self {
        // As they are after the change, and those that go as they were.
        let pairs = change.requirement_pairs(base).into_iter().filter(|[was, is]| was != is);
        let rows: Vec<&Requirement> = pairs.filter_map(|[was, is]| is.or(was)).collect();
        let any_item = rows.iter().any(|row| row.codes.is_none());
        let codes: Vec<&CodeSet> = rows.iter().filter_map(|row| row.codes.as_ref()).collect();
        let bases: BTreeSet<[u8; 5]> =
            codes.iter().flat_map(|set| &set.include).map(EntryCode::base).collect();
        let places = PlacesOn::new(new, effective, None);
        let destinations = rows.iter().map(|row| resolve(&row.destinations, &places));
        let destinations = destinations.fold(CountrySet::EMPTY, CountrySet::union);
        let entries = new.entries.len();
        let touched =
            new.entries.iter().filter(|entry| any_item || bases.contains(&entry.code.base())).count();
        let headings = |wanted: &dyn Fn(&TariffHint) -> bool| -> BTreeSet<[u8; 4]> {
            let hints = new.tariff_hints.iter().filter(|hint| wanted(hint));
            hints.flat_map(|hint| &hint.tariff_codes).filter_map(|code| heading(*code)).collect()
        };
        let reached =
            |hint: &TariffHint| any_item || codes.iter().any(|set| set.truth(hint.code) != Truth::False);
        Self {
            requirements: Share { touched: rows.len(), of: new.requirements.len() },
            entries: Share { touched, of: entries },
            destinations: Share { touched: destinations.len(), of: Country::COUNT },
            tariff_headings: Share { touched: headings(&reached).len(), of: headings(&|_| true).len() },
        }
    }
}

fn heading(code: HsCode) -> Option<[u8; 4]> {
    code.digits().as_bytes().get(..4)?.try_into().ok()
}
