//! Which entries of which lists can be compared with a name at all, by the scripts of both.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::party::hit::NotCompared;
use crate::party::list::ListId;
use crate::party::script::Script;

/// Some scripts, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ScriptSet(u8);

impl ScriptSet {
    pub(super) fn add(&mut self, scripts: impl Iterator<Item = Script>) {
        for script in scripts {
            self.0 |= bit(script);
        }
    }

    fn has(self, script: Script) -> bool {
        self.0 & bit(script) != 0
    }

    fn is_comparable_with(self, other: Self) -> bool {
        let digits_alone = |set: Self| set.0 == bit(Script::Digits);
        self.0 & other.0 & !bit(Script::Digits) != 0 || digits_alone(self) || digits_alone(other)
    }
}

fn bit(script: Script) -> u8 {
    match script {
        Script::Latin => 1,
        Script::Digits => 2,
        Script::Han => 4,
        Script::Hangul => 8,
        Script::Arabic => 16,
        Script::Hebrew => 32,
        Script::Other => 64,
    }
}

/// How many entries of each list have names in which scripts.
#[derive(Clone, Debug, Default)]
pub(super) struct Coverage {
    entries: BTreeMap<ListId, BTreeMap<ScriptSet, usize>>,
}

impl Coverage {
    pub(super) fn add(&mut self, list: &ListId, scripts: ScriptSet) {
        let known = match self.entries.get_mut(list) {
            Some(known) => known,
            None => self.entries.entry(list.clone()).or_default(),
        };
        *known.entry(scripts).or_default() += 1;
    }

    /// The lists with entries that no name in these scripts can be compared with.
    pub(super) fn not_compared(&self, query: ScriptSet) -> Vec<NotCompared> {
        if query == ScriptSet::default() {
            return Vec::new();
        }
        let mut rows = Vec::new();
        for (list, sets) in &self.entries {
            let out = sets.iter().filter(|(scripts, _)| !scripts.is_comparable_with(query));
            let entries: usize = out.map(|(_, count)| *count).sum();
            if entries > 0 {
                rows.push(NotCompared { list: list.clone(), entries });
            }
        }
        rows
    }

    /// The scripts of the query, if there are entries that cannot be compared with it.
    pub(super) fn scripts_of(query: ScriptSet) -> Vec<Script> {
        let all = [Script::Latin, Script::Han, Script::Hangul, Script::Arabic, Script::Hebrew, Script::Other];
        all.into_iter().filter(|script| query.has(*script)).collect()
    }
}
