//! Tables that hold each value once.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

/// Values by place, each once.
pub(super) struct Interner<T> {
    places: BTreeMap<T, u32>,
}

impl<T> Default for Interner<T> {
    fn default() -> Self {
        Self { places: BTreeMap::new() }
    }
}

impl<T: Ord> Interner<T> {
    pub(super) fn len(&self) -> usize {
        self.places.len()
    }

    pub(super) fn place_of(&mut self, value: T) -> u32 {
        // The limits of a rule set keep ids far below the end of the range.
        let next = u32::try_from(self.places.len()).unwrap_or(u32::MAX);
        *self.places.entry(value).or_insert(next)
    }

    pub(super) fn in_order(&self) -> impl Iterator<Item = &T> {
        let mut values: Vec<(&u32, &T)> = self.places.iter().map(|(value, place)| (place, value)).collect();
        values.sort_unstable_by_key(|(place, _)| **place);
        values.into_iter().map(|(_, value)| value)
    }

    pub(super) fn into_vec(self) -> Vec<T> {
        let mut values: Vec<(u32, T)> =
            self.places.into_iter().map(|(value, place)| (place, value)).collect();
        values.sort_unstable_by_key(|(place, _)| *place);
        values.into_iter().map(|(_, value)| value).collect()
    }
}
