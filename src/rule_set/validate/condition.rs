//! Conditions: what they name exists, and they can hold.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};

use rust_decimal::Decimal;

use super::{Checker, Limits};
use crate::citation::Text;
use crate::fact::FactKind;
use crate::rule::{Condition, FactTest, Place};
use crate::rule_set::DiagnosticCode;

impl Checker<'_> {
    /// Checks what a condition names, and how deep it is.
    pub(super) fn condition(&mut self, path: &str, condition: &Condition) {
        self.at_depth(path, condition, 0);
    }

    fn at_depth(&mut self, path: &str, condition: &Condition, depth: usize) {
        if depth > Limits::DEPTH {
            let message = format!("conditions nested deeper than {}", Limits::DEPTH);
            self.error(DiagnosticCode::TooLarge, path, message, "flatten the condition");
            return;
        }
        match condition {
            Condition::All(parts) | Condition::Any(parts) | Condition::NoneOf(parts) => {
                let name = match condition {
                    Condition::All(_) => "all",
                    Condition::Any(_) => "any",
                    _ => "none_of",
                };
                for (place, part) in parts.iter().enumerate() {
                    self.at_depth(&format!("{path}.{name}[{place}]"), part, depth + 1);
                }
            }
            Condition::Fact { key, is } => {
                let kind = match is {
                    FactTest::Equals(_) => FactKind::Bool,
                    FactTest::OneOf(_) => FactKind::Text,
                    _ => FactKind::Decimal,
                };
                self.fact(&format!("{path}.fact"), key.as_str(), Some(kind));
            }
            Condition::Code(codes)
            | Condition::ForCode(codes)
            | Condition::ForControlledFor { codes, .. }
            | Condition::DirectProductOf(codes) => self.codes(path, codes),
            Condition::Destination(places)
            | Condition::Origin(places)
            | Condition::From(places)
            | Condition::Via(places) => {
                self.groups_of(path, places);
            }
            Condition::Party(test) => {
                self.groups_of(&format!("{path}.party.places"), &test.places);
            }
            Condition::NotModelled(text) => self.text(path, text),
            Condition::Always
            | Condition::Never
            | Condition::Basket
            | Condition::ControlledFor(_)
            | Condition::Listed(_)
            | Condition::Activity(_)
            | Condition::Kind(_)
            | Condition::ControlledContentAbove(_) => {}
        }
    }
}

/// Why a condition can never hold, whatever the facts are; `None`: it may.
///
/// Decides by form: what it lets pass may still never hold, what it names surely never does.
pub(super) fn never(condition: &Condition) -> Option<String> {
    match condition {
        Condition::Never => Some("it says `never`".to_string()),
        Condition::Any(parts) if parts.is_empty() => Some("no alternative is given".to_string()),
        Condition::Any(parts) => {
            let mut whys = parts.iter().map(never);
            let first = whys.next().flatten();
            if whys.all(|why| why.is_some()) { first } else { None }
        }
        Condition::All(parts) => parts.iter().find_map(never).or_else(|| contradiction(parts)),
        Condition::NoneOf(parts) => {
            let always = parts.iter().any(always);
            always.then(|| "it excludes what always holds".to_string())
        }
        Condition::Activity(activities) if activities.is_empty() => Some("no activity is named".to_string()),
        Condition::Kind(kinds) if kinds.is_empty() => Some("no kind is named".to_string()),
        Condition::Listed(test) if test.lists.is_empty() => Some("no list is named".to_string()),
        Condition::Party(test) if test.seats.is_empty() => Some("no seat is named".to_string()),
        Condition::Fact { key, is: FactTest::OneOf(words) } if words.is_empty() => {
            Some(format!("no word of `{key}` is named"))
        }
        _ => None,
    }
}

fn always(condition: &Condition) -> bool {
    match condition {
        Condition::Always => true,
        Condition::All(parts) => parts.iter().all(always),
        Condition::Any(parts) => parts.iter().any(always),
        Condition::NoneOf(parts) => parts.iter().all(|part| never(part).is_some()),
        _ => false,
    }
}

/// What tests of one fact leave of it.
#[derive(Default)]
struct Left<'a> {
    bool: Option<bool>,
    /// The bound, and whether it is itself in.
    least: Option<(Decimal, bool)>,
    most: Option<(Decimal, bool)>,
    words: Option<alloc::vec::Vec<&'a Text>>,
}

/// Tests of one fact in a conjunction that exclude each other.
fn contradiction(parts: &[Condition]) -> Option<String> {
    let mut facts: BTreeMap<&str, Left<'_>> = BTreeMap::new();
    for part in parts {
        let Condition::Fact { key, is } = part else { continue };
        let left = facts.entry(key.as_str()).or_default();
        let holds = match is {
            FactTest::Equals(value) => left.bool.replace(*value).is_none_or(|known| known == *value),
            FactTest::AtLeast(number) => left.at_least(*number, true),
            FactTest::Above(number) => left.at_least(*number, false),
            FactTest::AtMost(number) => left.at_most(*number, true),
            FactTest::Below(number) => left.at_most(*number, false),
            FactTest::OneOf(words) => {
                let known = left.words.take();
                let open = |word: &&Text| known.as_ref().is_none_or(|known| known.contains(word));
                let words: alloc::vec::Vec<&Text> = words.iter().filter(open).collect();
                let some = !words.is_empty();
                left.words = Some(words);
                some
            }
        };
        if !holds {
            return Some(format!("its tests of `{key}` exclude each other"));
        }
    }
    None
}

impl Left<'_> {
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

/// A place as a rule names it.
pub(super) fn word_of(place: &Place) -> String {
    match place {
        Place::Anywhere => "*".to_string(),
        Place::Group(name) => name.to_string(),
        Place::Country(country) => country.code().to_string(),
    }
}
