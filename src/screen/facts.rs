//! An order made ready: facts looked up once, tests of parties evaluated once.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use rust_decimal::Decimal;

use super::Screener;
use super::classify::{Classification, classify};
use super::compiled::Compiled;
use super::context::Context;
use super::epoch::Epoch;
use super::scene::Scene;
use super::suggest::nearest;
use super::vocabulary::Vocabulary;
use crate::code::{Designation, EntryCode};
use crate::country::Country;
use crate::fact::{FactKind, Facts, Line, NUMBER_RANGE, Order, OrderError, Value, in_range};
use crate::problem::Problems;
use crate::rule_set::Derivation;

/// What is known of one fact.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum FactValue<'a> {
    Unknown,
    Bool(bool),
    /// `over / under`; plain numbers are over one.
    Number {
        over: Decimal,
        under: Decimal,
    },
    Text(&'a str),
    Codes(Vec<EntryCode>),
    Country(Country),
}

impl FactValue<'_> {
    fn number(number: Decimal) -> Self {
        Self::Number { over: number, under: Decimal::ONE }
    }

    fn as_decimal(&self) -> Option<Decimal> {
        match self {
            Self::Number { over, under } if *under == Decimal::ONE => Some(*over),
            _ => None,
        }
    }
}

/// An order that has been checked against the vocabulary and made ready for one screener.
#[derive(Debug)]
pub struct PreparedOrder<'a> {
    pub(super) order: &'a Order,
    /// Those of the order, then those of lines that have their own.
    pub(super) scenes: Vec<Scene<'a>>,
    pub(super) lines: Vec<PreparedLine<'a>>,
    /// By regime.
    pub(super) epochs: Vec<Cow<'a, Epoch>>,
}

#[derive(Debug)]
pub(super) struct PreparedLine<'a> {
    pub(super) line: &'a Line,
    /// By fact id.
    pub(super) facts: Vec<FactValue<'a>>,
    /// Its scenes, among those of the prepared order.
    pub(super) scenes: Range<usize>,
    /// By scene and regime.
    pub(super) classifications: Vec<Vec<Classification>>,
}

impl PreparedOrder<'_> {
    /// How many lines the order has.
    #[must_use]
    pub fn line_count(&self) -> usize {
        self.lines.len()
    }

    /// In how many scenes a line is decided: one, or one for each person of a release.
    pub(crate) fn scene_count(&self, line: usize) -> usize {
        self.lines.get(line).map_or(1, |line| line.scenes.len())
    }
}

impl Screener {
    /// Checks an order against the vocabulary and the lists, and makes it ready to be decided.
    ///
    /// # Errors
    /// No lines; a fact that no rule set knows or a value of the wrong kind; a code that its list does not
    /// have.
    pub fn prepare<'a>(&'a self, order: &'a Order) -> Result<PreparedOrder<'a>, OrderError> {
        let mut problems = Problems::default();
        self.check(order, &mut problems);
        let epochs: Vec<Cow<'a, Epoch>> = self.regimes.iter().map(|set| epoch(set, order)).collect();
        let mut scenes = Scene::of_order(order, &self.regimes, &epochs);
        let shared = 0..scenes.len();
        let mut of_lines = Vec::new();
        for line in &order.lines {
            of_lines.push(match Scene::of_line(order, line, &self.regimes, &epochs) {
                Some(own) => {
                    let before = scenes.len();
                    scenes.extend(own);
                    before..scenes.len()
                }
                None => shared.clone(),
            });
        }
        let mut prepared = PreparedOrder { order, scenes, lines: Vec::new(), epochs };
        let mut lines = Vec::new();
        for ((place, line), scenes) in order.lines.iter().enumerate().zip(of_lines) {
            let mut facts = self.vocabulary.values(order, line, place, &mut problems);
            for set in &self.regimes {
                derive(set, &self.vocabulary, order, line, &mut facts);
            }
            let mut classifications = Vec::new();
            for scene in prepared.scenes.get(scenes.clone()).unwrap_or_default() {
                let mut of_scene = Vec::new();
                for ((set, epoch), atoms) in self.regimes.iter().zip(&prepared.epochs).zip(&scene.atoms) {
                    let given = Classification::given(line, set.model.regime);
                    let context = Context {
                        set,
                        epoch,
                        order: &prepared,
                        scene,
                        destination: scene.destination,
                        line,
                        facts: &facts,
                        atoms,
                        classification: &given,
                        nested: 0,
                    };
                    of_scene.push(classify(&context));
                }
                classifications.push(of_scene);
            }
            lines.push(PreparedLine { line, facts, scenes, classifications });
        }
        prepared.lines = lines;
        problems.finish(prepared)
    }

    /// Refuses facts and codes that no rule set knows.
    fn check(&self, order: &Order, problems: &mut Problems) {
        self.vocabulary.check("facts", &order.facts, problems);
        if order.lines.is_empty() {
            problems.add("lines", "empty list `[]`: expected at least one line");
        }
        for (place, line) in order.lines.iter().enumerate() {
            self.vocabulary.check(&format!("lines[{place}].item.facts"), &line.item.facts, problems);
            for (at, code) in line.item.classifications.iter().enumerate() {
                let set = self.regimes.iter().find(|set| set.model.regime == code.regime);
                if let (Some(set), Designation::Entry(entry)) = (set, code.designation) {
                    if let Err(message) = set.check_code(entry, order.date) {
                        problems.add(format!("lines[{place}].item.classifications[{at}].code"), message);
                    }
                }
            }
        }
    }
}

fn epoch<'a>(set: &'a Compiled, order: &Order) -> Cow<'a, Epoch> {
    match order.as_known_on {
        None => Cow::Borrowed(set.epoch(order.date)),
        Some(known_on) => Cow::Owned(set.epoch_as_known_on(order.date, known_on)),
    }
}

impl Vocabulary {
    fn check(&self, path: &str, facts: &Facts, problems: &mut Problems) {
        for key in facts.keys() {
            if self.find(key.as_str()).is_none() {
                let known = self.words.iter().map(|word| word.key.as_str());
                let nearest = nearest(key.as_str(), known).unwrap_or("end_use.none_of_concern");
                problems.add(
                    format!("{path}.{key}"),
                    format!("unknown fact `{key}`: the nearest known fact is `{nearest}`"),
                );
            }
        }
    }

    /// What is known of each fact for one line: facts of the line go before facts of the order, and an
    /// attestation denies what it covers.
    fn values<'a>(
        &self,
        order: &'a Order,
        line: &'a Line,
        place: usize,
        problems: &mut Problems,
    ) -> Vec<FactValue<'a>> {
        let mut values = alloc::vec![FactValue::Unknown; self.words.len()];
        let line_path = || format!("lines[{place}].item.facts");
        // Order facts are reported once, with the first line.
        let mut repeated = Problems::default();
        let order_problems = if place == 0 { &mut *problems } else { &mut repeated };
        self.read_into(&mut values, &order.facts, || "facts".into(), order_problems);
        self.read_into(&mut values, &line.item.facts, line_path, problems);
        for (fact, attestation) in &self.denials {
            let denied = values.get(usize::from(*attestation)) == Some(&FactValue::Bool(true));
            if let (true, Some(value @ FactValue::Unknown)) = (denied, values.get_mut(usize::from(*fact))) {
                *value = FactValue::Bool(false);
            }
        }
        values
    }

    fn read_into<'a>(
        &self,
        values: &mut [FactValue<'a>],
        facts: &'a Facts,
        path: impl Fn() -> String,
        problems: &mut Problems,
    ) {
        for (key, value) in facts {
            let Some(id) = self.find(key.as_str()) else { continue };
            let kind = self.words.get(usize::from(id)).map(|word| word.kind);
            match read_value(kind.unwrap_or(FactKind::Text), value, self.known_words(id)) {
                Ok(read) => {
                    if let Some(slot) = values.get_mut(usize::from(id)) {
                        *slot = read;
                    }
                }
                Err(message) => problems.add(format!("{}.{key}", path()), message),
            }
        }
    }
}

fn read_value<'a>(
    kind: FactKind,
    value: &'a Value,
    words: &[crate::citation::Text],
) -> Result<FactValue<'a>, String> {
    match (kind, value) {
        (FactKind::Bool, Value::Bool(value)) => Ok(FactValue::Bool(*value)),
        (FactKind::Bool, _) => Err(format!("wrong kind of value `{value}`: expected `true` or `false`")),
        (FactKind::Decimal, _) => {
            let number = match value {
                Value::Decimal(number) => Some(*number),
                Value::Text(text) => text.parse().ok(),
                Value::Bool(_) => None,
            };
            let number = number.filter(|number| in_range(*number));
            number.map(FactValue::number).ok_or_else(|| format!("wrong number `{value}`: {NUMBER_RANGE}"))
        }
        (FactKind::Text, Value::Text(word)) => {
            let known = words.iter().any(|known| known == word);
            match nearest(word, words.iter().map(|word| &**word)).filter(|_| !known) {
                // A misspelt word must not pass as a word that no rule is about.
                Some(near) => Err(format!("unknown word `{word}`: the nearest known word is `{near}`")),
                None => Ok(FactValue::Text(word)),
            }
        }
        (FactKind::Text, _) => Err(format!("wrong kind of value `{value}`: expected a word as a string")),
        (FactKind::Codes, Value::Text(text)) => {
            let codes = text.split(',').map(str::trim).filter(|code| !code.is_empty());
            let codes: Result<Vec<EntryCode>, _> = codes.map(str::parse).collect();
            codes.map(FactValue::Codes).map_err(|error| format!("{error}"))
        }
        (FactKind::Country, Value::Text(text)) => {
            text.parse().map(FactValue::Country).map_err(|error| format!("{error}"))
        }
        (FactKind::Country, _) => {
            Err(format!("wrong kind of value `{value}`: expected a country such as `DE`"))
        }
        (FactKind::Codes, _) => {
            Err(format!("wrong kind of value `{value}`: expected codes such as `3A001.b.2, 3A090`"))
        }
    }
}

/// Fills in the facts that follow from others, where the order does not give them.
fn derive<'a>(
    set: &Compiled,
    vocabulary: &Vocabulary,
    order: &Order,
    line: &Line,
    facts: &mut [FactValue<'a>],
) {
    for derived in &set.model.derived {
        let Some(id) = vocabulary.find(derived.key.as_str()) else { continue };
        let number = |key: &crate::fact::FactKey, facts: &[FactValue<'a>]| {
            vocabulary.find(key.as_str()).and_then(|id| facts.get(usize::from(id))?.as_decimal())
        };
        let value = match &derived.from {
            Derivation::Sum(keys) => {
                let sum = keys
                    .iter()
                    .map(|key| number(key, facts))
                    .try_fold(Decimal::ZERO, |sum, number| sum.checked_add(number?));
                sum.map(FactValue::number)
            }
            Derivation::Quotient { of, by } => match (number(of, facts), number(by, facts)) {
                (Some(over), Some(under)) if !under.is_zero() => Some(FactValue::Number { over, under }),
                _ => None,
            },
            Derivation::EntryValue { currency } => {
                entry_value(set, order, line, currency).map(FactValue::number)
            }
        };
        if let (Some(value), Some(slot @ FactValue::Unknown)) = (value, facts.get_mut(usize::from(id))) {
            *slot = value;
        }
    }
}

/// The value of all lines of the order under the entry of this line; `None` where a line of the entry
/// has no value in the currency, or a line is not classified and so may be of the entry.
fn entry_value(set: &Compiled, order: &Order, line: &Line, currency: &str) -> Option<Decimal> {
    let regime = set.model.regime;
    let own = Classification::given(line, regime);
    let bases: Vec<[u8; 5]> = own.codes.iter().map(|code| code.code.base()).collect();
    if bases.is_empty() {
        return None;
    }
    let mut total = Decimal::ZERO;
    for other in &order.lines {
        let given = Classification::given(other, regime);
        let same = given.codes.iter().any(|code| bases.contains(&code.code.base()));
        if given.complete && !same {
            continue;
        }
        let value = other.value.as_ref().filter(|money| given.complete && money.currency == currency)?;
        total = total.checked_add(value.amount)?;
    }
    Some(total)
}
