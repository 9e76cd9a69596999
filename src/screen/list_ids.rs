//! Ids of lists and facts of parties in an order: whatever no rule could ever read is refused.

use alloc::format;
use alloc::string::String;

use super::Screener;
use super::atom::Atom;
use crate::fact::{Order, Owner, PartyFact, Screening, Value};
use crate::nearest::nearest;
use crate::party::{KNOWN_LISTS, ListId, UNKNOWN_LIST};
use crate::problem::Problems;

impl Screener {
    /// Refuses lists that neither a rule nor the table of lists knows, and facts that are not of a party.
    pub(super) fn check_parties(&self, order: &Order, problems: &mut Problems) {
        for (place, party) in order.parties.iter().enumerate() {
            let path = format!("parties[{place}]");
            self.check_screening(&path, party.screening.as_ref(), problems);
            self.check_owners(&path, party.owners.as_deref(), problems);
            for (key, value) in &party.facts {
                let known = PartyFact::ALL.into_iter().any(|fact| fact.key() == key.as_str());
                let path = format!("{path}.facts.{key}");
                if !known {
                    let keys = PartyFact::ALL.map(PartyFact::key);
                    let near = nearest(key.as_str(), keys.into_iter())
                        .unwrap_or(PartyFact::ReceivesOrUsesItem.key());
                    problems
                        .add(path, format!("unknown fact `{key}` of a party: the nearest known is `{near}`"));
                } else if !matches!(value, Value::Bool(_)) {
                    let message = format!("wrong kind of value `{value}`: expected `true` or `false`");
                    problems.add(path, message);
                }
            }
        }
    }

    fn check_owners(&self, path: &str, owners: Option<&[Owner]>, problems: &mut Problems) {
        for (place, owner) in owners.unwrap_or_default().iter().enumerate() {
            let path = format!("{path}.owners[{place}]");
            self.check_screening(&path, owner.screening.as_ref(), problems);
            self.check_owners(&path, owner.owners.as_deref(), problems);
        }
    }

    fn check_screening(&self, path: &str, screening: Option<&Screening>, problems: &mut Problems) {
        let Some(screening) = screening else { return };
        for (place, hit) in screening.hits.iter().enumerate() {
            self.check_list(|| format!("{path}.screening.hits[{place}].list"), &hit.list, problems);
        }
        for (place, list) in screening.lists.iter().flatten().enumerate() {
            self.check_list(|| format!("{path}.screening.lists[{place}]"), list, problems);
        }
    }

    fn check_list(&self, path: impl Fn() -> String, list: &str, problems: &mut Problems) {
        if !self.knows_list(list) {
            let near = self.nearest_list(list);
            problems.add(path(), format!("unknown list `{list}`: the nearest known list is `{near}`; lists of your own are declared to the builder"));
        }
    }

    fn knows_list(&self, list: &str) -> bool {
        KNOWN_LISTS.iter().any(|known| known.id == list)
            || list.strip_prefix(UNKNOWN_LIST).is_some_and(|name| !name.is_empty())
            || self.own_lists().any(|known| known == list)
    }

    /// The lists that rules test, and those that the host declared.
    fn own_lists(&self) -> impl Iterator<Item = &str> {
        let tested = self.regimes.iter().flat_map(|set| &set.atoms).filter_map(|atom| match atom {
            Atom::Listed(test, _) => Some(test),
            Atom::Party(..) => None,
        });
        let tested = tested.flat_map(|test| test.lists.iter().map(|list| &**list));
        tested.chain(self.lists.iter().map(String::as_str))
    }

    /// What was probably meant: the id in other letters, the abbreviation or the whole source of the U.S.
    /// download, or the id with the fewest letters that differ.
    fn nearest_list(&self, text: &str) -> String {
        let plain = text.trim().to_lowercase().replace('_', "-");
        if self.knows_list(&plain) {
            return plain;
        }
        // `us/dpl` and `DPL` are abbreviations of the download, a bracket or blanks make a source of it.
        let abbreviation = plain.strip_prefix("us/").unwrap_or(&plain);
        for source in [text.trim(), abbreviation] {
            let list = ListId::from_csl_source(source);
            if KNOWN_LISTS.iter().any(|known| known.id == list.as_str()) {
                return list.as_str().into();
            }
        }
        let known = KNOWN_LISTS.iter().map(|known| known.id).chain(self.own_lists());
        nearest(&plain, known).unwrap_or("us/entity-list").into()
    }
}
