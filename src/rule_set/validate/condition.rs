//! Conditions: what they name exists, and they are not too large.

use alloc::format;

use super::never::Scene;
use super::{Checker, Limits, Test};
use crate::fact::FactKind;
use crate::rule::{Condition, FactTest};
use crate::rule_set::DiagnosticCode;

impl<'a> Checker<'a> {
    /// Checks a condition that is useless when it can never hold.
    pub(super) fn firing(&mut self, path: &str, condition: &'a Condition, scene: &Scene<'_>) {
        if !self.condition(path, condition) {
            return;
        }
        if let Some(why) = scene.never(condition) {
            let message = format!("can never hold: {why}");
            self.error(DiagnosticCode::NeverFires, path, message, "correct the condition, or remove the row");
        }
    }

    /// Checks what a condition names, and how large it is; true if it is not too large.
    pub(super) fn condition(&mut self, path: &str, condition: &'a Condition) -> bool {
        let mut nodes = 0;
        let small = self.at_depth(path, condition, 0, &mut nodes);
        if nodes > Limits::NODES {
            let message = format!("more than `{}` conditions in one", Limits::NODES);
            self.error(DiagnosticCode::TooLarge, path, message, "split the row");
        }
        small && nodes <= Limits::NODES
    }

    fn at_depth(&mut self, path: &str, condition: &'a Condition, depth: usize, nodes: &mut usize) -> bool {
        if depth > Limits::DEPTH {
            let message = format!("conditions nested deeper than `{}`", Limits::DEPTH);
            self.error(DiagnosticCode::TooLarge, path, message, "flatten the condition");
            return false;
        }
        *nodes += 1;
        match condition {
            Condition::All(parts) | Condition::Any(parts) | Condition::NoneOf(parts) => {
                let name = match condition {
                    Condition::All(_) => "all",
                    Condition::Any(_) => "any",
                    _ => "none_of",
                };
                let mut small = true;
                for (place, part) in parts.iter().enumerate() {
                    if *nodes > Limits::NODES {
                        break;
                    }
                    small &= self.at_depth(&format!("{path}.{name}[{place}]"), part, depth + 1, nodes);
                }
                return small;
            }
            Condition::Fact { key, is } => {
                let path = format!("{path}.fact");
                let kind = match is {
                    FactTest::Equals(_) => FactKind::Bool,
                    FactTest::OneOf(words) => {
                        self.word_list(&path, words);
                        FactKind::Text
                    }
                    _ => FactKind::Decimal,
                };
                self.fact(&path, key.as_str(), Some(kind));
            }
            Condition::ForControlledFor { reason, codes } => {
                self.codes(path, codes);
                self.reason(&format!("{path}.for_controlled_for"), reason);
            }
            Condition::ControlledFor(reason) => self.reason(&format!("{path}.controlled_for"), reason),
            Condition::Code(codes)
            | Condition::ForCode(codes)
            | Condition::HomeContent(codes)
            | Condition::ControlledContentOf(codes)
            | Condition::DirectProductOf(codes) => self.codes(path, codes),
            Condition::Destination(places)
            | Condition::Origin(places)
            | Condition::From(places)
            | Condition::Via(places) => {
                self.groups_of(path, places);
            }
            Condition::LicenseNeededVia { places, said } => {
                let path = format!("{path}.license_needed_via");
                self.groups_of(&format!("{path}.places"), places);
                if let Some(key) = said {
                    self.fact(&format!("{path}.said"), key.as_str(), Some(FactKind::Bool));
                }
            }
            Condition::Party(test) => {
                let path = format!("{path}.party");
                self.groups_of(&format!("{path}.places"), &test.places);
                self.count(&path, Test::Party(test));
            }
            Condition::Listed(test) => {
                let path = format!("{path}.listed");
                self.words_of(&format!("{path}.lists"), &test.lists);
                self.words_of(&format!("{path}.footnotes"), &test.footnotes);
                if let Some(id) = &test.while_in_force {
                    if !self.set.requirements.iter().any(|rule| rule.id == *id) {
                        let message = format!("unknown requirement `{id}`");
                        let remedy = "use the id of a requirement of the set";
                        let path = format!("{path}.while_in_force");
                        self.error(DiagnosticCode::UnknownRule, &path, message, remedy);
                    }
                }
                self.count(&path, Test::Listed(test));
            }
            Condition::Tariff(digits) => self.tariff(&format!("{path}.tariff"), digits),
            Condition::NotModelled(text) => self.text(path, text),
            Condition::Always
            | Condition::Never
            | Condition::Basket
            | Condition::AsContent
            | Condition::Activity(_)
            | Condition::Kind(_)
            | Condition::ControlledContentAbove(_) => {}
        }
        true
    }

    /// Checks the beginnings of tariff codes: what no code begins with would never match.
    fn tariff(&mut self, path: &str, digits: &[crate::citation::Text]) {
        self.words_of(path, digits);
        for (place, word) in digits.iter().enumerate() {
            if !(2..=10).contains(&word.len()) || !word.bytes().all(|byte| byte.is_ascii_digit()) {
                let message = format!("`{word}` begins no tariff code");
                let remedy = "write two to ten digits without dots, such as `84` or `850440`";
                self.error(DiagnosticCode::UnknownCode, &format!("{path}[{place}]"), message, remedy);
            }
        }
    }

    /// Checks a reason for control: a misspelt one would pass for one that nothing is controlled for.
    pub(super) fn reason(&mut self, path: &str, reason: &str) {
        if !self.reasons.contains(reason) {
            let message = format!("no requirement has the reason `{reason}`");
            let remedy = "use a reason of the requirements, or correct it";
            self.error(DiagnosticCode::UnknownReason, path, message, remedy);
        }
    }
}
