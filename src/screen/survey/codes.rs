//! The codes that rules distinguish: one stands for all that are decided alike.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use jiff::civil::Date;

use crate::code::{Designation, EntryCode};
use crate::rule::Truth;
use crate::screen::Screener;
use crate::screen::code_index::CodeIndex;

/// What codes share that are decided alike: their truth in each set of codes of their entry, whether they
/// lie above or below each code that classifies, and both of the paragraphs below them.
type Alike = (Seen, BTreeSet<Seen>);
type Seen = (Vec<Truth>, Vec<(bool, bool)>);

impl Screener {
    /// The codes of a regime's list on a day, such that all below one and not below another of them are
    /// decided alike: each stands for itself and the codes behind it.
    pub(crate) fn survey_codes(&self, regime: usize, day: Date) -> Vec<(Designation, Vec<EntryCode>)> {
        let Some(set) = self.regimes.get(regime) else { return Vec::new() };
        let implied = set.model.criteria.iter().filter_map(|row| row.implied_by.as_ref());
        let implied: Vec<CodeIndex> = implied.map(CodeIndex::new).collect();
        let mut by_base: BTreeMap<[u8; 5], Vec<&CodeIndex>> = BTreeMap::new();
        for codes in set.code_sets.iter().chain(&implied) {
            let bases: BTreeSet<[u8; 5]> = codes.named().map(EntryCode::base).collect();
            for base in bases {
                by_base.entry(base).or_default().push(codes);
            }
        }
        let mut criteria: BTreeMap<[u8; 5], Vec<EntryCode>> = BTreeMap::new();
        for criterion in &set.model.criteria {
            criteria.entry(criterion.code.base()).or_default().push(criterion.code);
        }
        let mut found: Vec<(Designation, Vec<EntryCode>)> = [(Designation::Basket, Vec::new())].into();
        for entry in &set.model.entries {
            if entry.window.standing(day, None) == crate::window::Standing::NotInForce {
                continue;
            }
            let base = entry.code.base();
            let sets = by_base.get(&base).map_or(&[][..], Vec::as_slice);
            let own = criteria.get(&base).map_or(&[][..], Vec::as_slice);
            let named = sets.iter().flat_map(|set| set.named()).copied();
            let listed = entry.paragraphs.iter().map(|path| entry.code.with_paragraph(*path));
            let codes: BTreeSet<EntryCode> = named
                .filter(|code| code.base() == base)
                .chain(listed)
                .chain(own.iter().copied())
                .chain([entry.code])
                .filter(|code| set.check_code(*code, day).is_ok())
                .collect();
            let mut classes: BTreeMap<Alike, Vec<EntryCode>> = BTreeMap::new();
            for code in codes {
                let seen = |code: EntryCode| -> Seen {
                    let truths = sets.iter().map(|set| set.truth(code, &[])).collect();
                    let matched = own.iter().map(|other| (code.contains(*other), other.contains(code)));
                    (truths, matched.collect())
                };
                let below = set.leaves_below(code).map(seen).collect();
                classes.entry((seen(code), below)).or_default().push(code);
            }
            let mut classes: Vec<Vec<EntryCode>> = classes.into_values().collect();
            classes.sort();
            for class in classes {
                if let Some(first) = class.first() {
                    found.push((Designation::Entry(*first), class));
                }
            }
        }
        found
    }
}
