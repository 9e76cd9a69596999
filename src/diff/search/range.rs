//! What is left of one fact.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use rust_decimal::Decimal;

use crate::citation::Text;
use crate::fact::Value;
use crate::rule::FactTest;
use crate::screen::OTHER;

/// The values that a fact may still have.
#[derive(Debug, Clone, Default)]
pub(super) struct Range {
    bool: Option<bool>,
    /// The bound, and whether it is itself in.
    least: Option<(Decimal, bool)>,
    most: Option<(Decimal, bool)>,
    words: Option<Vec<Text>>,
    other_words: Vec<Text>,
}

impl Range {
    /// Narrows by a test that is to pass or to fail; false: nothing is left.
    pub(super) fn narrow(&mut self, test: &FactTest, wanted: bool) -> bool {
        match (test, wanted) {
            (FactTest::Equals(value), _) => {
                let value = *value == wanted;
                return self.bool.replace(value).is_none_or(|known| known == value);
            }
            (FactTest::AtLeast(number), true) | (FactTest::Below(number), false) => {
                self.at_least(*number, true);
            }
            (FactTest::Above(number), true) | (FactTest::AtMost(number), false) => {
                self.at_least(*number, false);
            }
            (FactTest::AtMost(number), true) | (FactTest::Above(number), false) => {
                self.at_most(*number, true);
            }
            (FactTest::Below(number), true) | (FactTest::AtLeast(number), false) => {
                self.at_most(*number, false);
            }
            (FactTest::OneOf(words), true) => {
                let known = self.words.take();
                let open = |word: &&Text| known.as_ref().is_none_or(|known| known.contains(word));
                self.words = Some(words.iter().filter(open).cloned().collect());
            }
            (FactTest::OneOf(words), false) => self.other_words.extend(words.iter().cloned()),
        }
        let (least, itself) = self.least.unwrap_or((Decimal::ZERO, true));
        let some_number = self.most.is_none_or(|(most, to)| least < most || (least == most && itself && to));
        some_number && self.words.as_ref().is_none_or(|_| self.word().is_some())
    }

    fn at_least(&mut self, number: Decimal, itself: bool) {
        if self.least.is_none_or(|(known, in_it)| number > known || (number == known && in_it)) {
            self.least = Some((number, itself));
        }
    }

    fn at_most(&mut self, number: Decimal, itself: bool) {
        if self.most.is_none_or(|(known, in_it)| number < known || (number == known && in_it)) {
            self.most = Some((number, itself));
        }
    }

    fn word(&self) -> Option<&Text> {
        self.words.iter().flatten().find(|word| !self.other_words.contains(word))
    }

    /// One of the values.
    pub(super) fn value(&self) -> Option<Value> {
        if let Some(value) = self.bool {
            return Some(value.into());
        }
        if let Some(word) = self.word() {
            return Some(Value::Text(word.to_string()));
        }
        // A rule that tests for `other` itself leaves no word that is certain to be another one.
        if !self.other_words.is_empty() && self.other_words.iter().all(|word| word != OTHER) {
            return Some(Value::Text(String::from(OTHER)));
        }
        self.number().map(Value::Decimal)
    }

    /// One of the numbers.
    pub(super) fn number(&self) -> Option<Decimal> {
        match (self.least, self.most) {
            (Some((least, true)), _) => Some(least),
            (Some((least, false)), Some((most, _))) => {
                least.checked_add(most)?.checked_div(Decimal::from(2_u8))
            }
            (Some((least, false)), None) => least.checked_add(Decimal::ONE),
            (None, Some(_)) => Some(Decimal::ZERO),
            (None, None) => None,
        }
    }
}
