//! Parts of a conjunction that exclude each other.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use rust_decimal::Decimal;

use crate::citation::Text;
use crate::rule::{Condition, FactTest};

/// Tests of one fact that exclude each other.
pub(super) fn facts(parts: &[&Condition]) -> Option<String> {
    let mut facts: BTreeMap<&str, Left<'_>> = BTreeMap::new();
    for part in parts {
        let Condition::Fact { key, is } = part else { continue };
        if !facts.entry(key.as_str()).or_default().takes(is) {
            return Some(format!("its tests of `{key}` exclude each other"));
        }
    }
    None
}

/// Activities, or kinds of items, that exclude each other.
pub(super) fn words(parts: &[&Condition]) -> Option<String> {
    let activities = parts.iter().filter_map(|part| match part {
        Condition::Activity(activities) => Some(activities.clone()),
        _ => None,
    });
    let kinds = parts.iter().filter_map(|part| match part {
        Condition::Kind(kinds) => Some(kinds.clone()),
        _ => None,
    });
    if common(activities).is_some_and(|left| left.is_empty()) {
        return Some("its activities exclude each other".to_string());
    }
    common(kinds).filter(Vec::is_empty).map(|_| "its kinds of items exclude each other".to_string())
}

/// What is in all lists.
fn common<T: PartialEq>(lists: impl Iterator<Item = Vec<T>>) -> Option<Vec<T>> {
    lists.reduce(|mut left, list| {
        left.retain(|item| list.contains(item));
        left
    })
}

/// What tests of one fact leave of it.
#[derive(Default)]
struct Left<'a> {
    bool: Option<bool>,
    /// The bound, and whether it is itself in.
    least: Option<(Decimal, bool)>,
    most: Option<(Decimal, bool)>,
    words: Option<Vec<&'a Text>>,
}

impl<'a> Left<'a> {
    /// Adds a test; false if nothing is left.
    fn takes(&mut self, test: &'a FactTest) -> bool {
        match test {
            FactTest::Equals(value) => self.bool.replace(*value).is_none_or(|known| known == *value),
            FactTest::AtLeast(number) => self.at_least(*number, true),
            FactTest::Above(number) => self.at_least(*number, false),
            FactTest::AtMost(number) => self.at_most(*number, true),
            FactTest::Below(number) => self.at_most(*number, false),
            FactTest::OneOf(words) => {
                let known = self.words.take();
                let open = |word: &&Text| known.as_ref().is_none_or(|known| known.contains(word));
                let words: Vec<&Text> = words.iter().filter(open).collect();
                let some = !words.is_empty();
                self.words = Some(words);
                some
            }
        }
    }

    fn at_least(&mut self, number: Decimal, inclusive: bool) -> bool {
        if self.least.is_none_or(|(known, itself)| number > known || (number == known && itself)) {
            self.least = Some((number, inclusive));
        }
        self.holds()
    }

    fn at_most(&mut self, number: Decimal, inclusive: bool) -> bool {
        if self.most.is_none_or(|(known, itself)| number < known || (number == known && itself)) {
            self.most = Some((number, inclusive));
        }
        self.holds()
    }

    fn holds(&self) -> bool {
        match (self.least, self.most) {
            (Some((least, from)), Some((most, to))) => least < most || (least == most && from && to),
            _ => true,
        }
    }
}
