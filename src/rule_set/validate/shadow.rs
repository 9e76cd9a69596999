//! Rows behind others that hold wherever they do.
//!
//! Everything here decides by form and claims little: where it says yes, the wider row holds on every
//! day, for every item and destination of the narrower one, whatever the facts are.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::never::Scene;
use crate::citation::Text;
use crate::code::EntryCode;
use crate::rule::{
    AllowedExceptions, CodeSet, Condition, Destinations, Level, Requirement, RequirementClass, Review,
};
use crate::rule_set::RuleSet;
use crate::window::Window;

/// Requirements by what they could shadow.
pub(super) struct Shadows<'a> {
    set: &'a RuleSet,
    /// By kind and entry; `None`: any item.
    rows: BTreeMap<Key<'a>, Vec<usize>>,
}

type Key<'a> = (RequirementClass, Option<&'a Text>, Option<[u8; 5]>);

impl<'a> Shadows<'a> {
    pub(super) fn new(set: &'a RuleSet) -> Self {
        let mut rows: BTreeMap<Key<'a>, Vec<usize>> = BTreeMap::new();
        for (place, row) in set.requirements.iter().enumerate() {
            let mut add = |base| {
                let own = rows.entry((row.class, row.reason.as_ref(), base)).or_default();
                if own.last() != Some(&place) {
                    own.push(place);
                }
            };
            match &row.codes {
                Some(codes) => codes.include.iter().for_each(|code| add(Some(code.base()))),
                None => add(None),
            }
        }
        Self { set, rows }
    }

    /// A requirement that demands as much wherever this one does. Of two that say the same, the first.
    pub(super) fn of(&self, place: usize) -> Option<usize> {
        let row = self.set.requirements.get(place)?;
        let first = row.codes.as_ref().map(|codes| codes.include.first());
        let bases = match first {
            // A set of no codes is reported as such.
            Some(first) => [None, Some(first?.base())],
            None => [None, None],
        };
        let candidates =
            bases.iter().filter_map(|base| self.rows.get(&(row.class, row.reason.as_ref(), *base)));
        candidates.flatten().copied().find(|at| {
            self.set.requirements.get(*at).is_some_and(|other| {
                *at != place && self.covers(other, row) && (*at < place || !self.covers(row, other))
            })
        })
    }

    fn covers(&self, wider: &Requirement, row: &Requirement) -> bool {
        wider.level >= row.level
            && wider.extraterritorial >= row.extraterritorial
            && wider.column == row.column
            && covers_codes(wider.codes.as_ref(), row.codes.as_ref())
            && covers_places(&wider.destinations, &row.destinations)
            && implies(&row.item, &wider.item)
            && implies(&row.condition, &wider.condition)
            && covers_days(&wider.window, &row.window)
            && self.covered_as_early(wider, row)
            && as_strict(wider, row)
            && (row.reviews.is_empty() || row.reviews == wider.reviews)
            && (row.enforcement.is_empty() || row.enforcement == wider.enforcement)
            && controls_as_much(wider, row)
    }

    /// Whether an undated row is known as early as the other: before its chapter's coverage it is not.
    fn covered_as_early(&self, wider: &Requirement, row: &Requirement) -> bool {
        if wider.window.from.is_some() {
            return true;
        }
        let covered = |id: &Text| {
            let chapter = self.set.chapters.iter().find(|chapter| chapter.id == *id);
            chapter.map(|chapter| chapter.covered_from)
        };
        match row.window.from {
            Some(from) => covered(&wider.chapter).is_some_and(|covered| covered <= from),
            None => covered(&wider.chapter) <= covered(&row.chapter),
        }
    }
}

/// Whether a requirement is overcome by no exception that does not overcome the other.
fn as_strict(wider: &Requirement, row: &Requirement) -> bool {
    match (&wider.exceptions, &row.exceptions) {
        _ if wider.level == Level::Prohibited => true,
        (AllowedExceptions::None, _) => true,
        (AllowedExceptions::Only(few), AllowedExceptions::Only(more)) => {
            few.iter().all(|name| more.contains(name))
        }
        (wider, row) => wider == row,
    }
}

/// Whether conditions on reasons for control see as much of a row: they ask rows of one entry only.
fn controls_as_much(wider: &Requirement, row: &Requirement) -> bool {
    let of_one_entry = |row: &Requirement| {
        let mut bases = row.codes.iter().flat_map(|codes| &codes.include).map(EntryCode::base);
        bases.next().is_some_and(|first| bases.all(|base| base == first))
    };
    row.reason.is_none() || of_one_entry(wider) || !of_one_entry(row)
}

/// Whether one scope of items holds the other; `None` is any item.
pub(super) fn covers_codes(wider: Option<&CodeSet>, row: Option<&CodeSet>) -> bool {
    let Some(wider) = wider else { return true };
    let Some(row) = row else { return false };
    let inside = |code: &EntryCode| wider.include.iter().any(|own| own.contains(*code));
    // What the wider one takes out is out of the other too, or was never in it.
    let out_too = |out: &EntryCode| {
        row.exclude.iter().any(|own| own.contains(*out))
            || !row.include.iter().any(|code| code.contains(*out) || out.contains(*code))
    };
    row.include.iter().all(inside) && wider.exclude.iter().all(out_too)
}

/// Whether one scope of destinations holds the other, whatever its groups hold.
pub(super) fn covers_places(wider: &Destinations, row: &Destinations) -> bool {
    wider.is_anywhere()
        || (row.include.iter().all(|place| wider.include.contains(place))
            && wider.exclude.iter().all(|place| row.exclude.contains(place)))
}

/// Whether one window holds every day of the other, whatever was known when.
pub(super) fn covers_days(wider: &Window, row: &Window) -> bool {
    let published = |window: &Window| window.opened_by.as_ref().and_then(|source| source.published);
    let starts = wider.from.is_none_or(|wider| row.from.is_some_and(|from| wider <= from));
    let ends = wider.until.is_none_or(|wider| row.until.is_some_and(|until| until <= wider));
    let known = published(wider).is_none_or(|wider| published(row).is_some_and(|own| wider <= own));
    let stays = wider.stays.is_empty() || wider.stays == row.stays;
    starts && ends && known && stays
}

/// Whether a condition holds only where the other does.
pub(super) fn implies(row: &Condition, wider: &Condition) -> bool {
    *wider == Condition::Always
        || row == wider
        || match (row, wider) {
            (Condition::All(parts), Condition::All(wanted)) => wanted.iter().all(|part| parts.contains(part)),
            (Condition::All(parts), wanted) => parts.contains(wanted),
            (part, Condition::Any(parts)) => parts.contains(part),
            _ => false,
        }
}

/// Whether a review holds wherever the other does.
pub(super) fn always_before(first: &Review, other: &Review, scene: &Scene<'_>) -> bool {
    covers_days(&first.window, &other.window)
        && (scene.always(&first.condition) || implies(&other.condition, &first.condition))
}
