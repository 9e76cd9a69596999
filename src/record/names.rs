//! How the parties of an order were looked for in lists.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::fact::Order;
use crate::party::{
    Adjudication, Index, MATCHER_VERSION, PartySearch, SearchPolicy, SnapshotRef, screen_parties,
};

/// The searches for the parties of an order: with which rules, in which lists, after which decisions, and
/// what they found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameEvidence {
    /// The version of the matching rules.
    pub matcher: u32,
    /// How it was searched.
    pub policy: SearchPolicy,
    /// The lists as they stood.
    pub lists: Vec<SnapshotRef>,
    /// What had been decided on hits before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<Adjudication>,
    /// Name by name, in the order of the parties.
    pub searches: Vec<PartySearch>,
}

impl NameEvidence {
    /// Screens the parties of an order as [`screen_parties`] does, and keeps what it did.
    pub fn of(order: &mut Order, index: &Index, policy: &SearchPolicy, decisions: &[Adjudication]) -> Self {
        let searches = screen_parties(order, index, policy, decisions);
        Self {
            matcher: MATCHER_VERSION,
            policy: policy.clone(),
            lists: index.references(),
            decisions: decisions.to_vec(),
            searches,
        }
    }

    /// The same searches, in these lists and by the rules of this version.
    pub(super) fn again(&self, index: &Index) -> Self {
        let search = |search: &PartySearch| {
            PartySearch::new(search.query.clone(), index, &self.policy, &self.decisions)
        };
        Self {
            matcher: MATCHER_VERSION,
            policy: self.policy.clone(),
            lists: index.references(),
            decisions: self.decisions.clone(),
            searches: self.searches.iter().map(search).collect(),
        }
    }

    /// The matching rules and the lists, each with what is in it.
    pub(super) fn named(&self) -> Vec<(String, String)> {
        let list = |list: &SnapshotRef| {
            (format!("list `{}`", list.id), format!("{} entries, {}", list.count, list.digest))
        };
        let rules = ("matching rules".to_string(), self.matcher.to_string());
        core::iter::once(rules).chain(self.lists.iter().map(list)).collect()
    }
}
