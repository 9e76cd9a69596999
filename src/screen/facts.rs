//! An order made ready: facts looked up once, tests of parties evaluated once.

use alloc::borrow::Cow;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::Range;

use rust_decimal::Decimal;

use super::Screener;
use super::classify::{Classification, classify};
use super::compiled::Compiled;
use super::context::Context;
use super::epoch::Epoch;
use super::program::FactId;
use super::remedy::{OTHER, unknown_word};
use super::scene::Scene;
use super::vocabulary::Vocabulary;
use crate::code::{Designation, EntryCode};
use crate::country::Country;
use crate::fact::{
    Activity, FactDefinition, FactKind, Facts, Line, Order, OrderError, Unit, Value, in_range, out_of_range,
    read_number,
};
use crate::nearest::nearest;
use crate::problem::{Problems, Refusal, Shown};
use crate::regime::is_known;
use crate::rule_set::Derivation;
use crate::window::LegalReading;

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
    /// Facts that the order states and that what else it says contradicts.
    pub(super) value_conflicts: Vec<FactId>,
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
    /// What [`Order::problems`] tells; no lines; a fact that no rule set knows or a value of the wrong kind; a
    /// code that its list does not have.
    pub fn prepare<'a>(&'a self, order: &'a Order) -> Result<PreparedOrder<'a>, OrderError> {
        self.prepare_checked(order, order.validate())
    }

    /// As [`Screener::prepare`], for orders that the crate makes to ask about: they may hold what no document can
    /// say, such as the basket of a regime that has none.
    pub(crate) fn prepare_made<'a>(&'a self, order: &'a Order) -> Result<PreparedOrder<'a>, OrderError> {
        self.prepare_checked(order, Problems::default())
    }

    fn prepare_checked<'a>(
        &'a self,
        order: &'a Order,
        mut problems: Problems,
    ) -> Result<PreparedOrder<'a>, OrderError> {
        self.check(order, &mut problems);
        let epochs: Vec<Cow<'a, Epoch>> =
            self.regimes.iter().map(|set| self.on_the_day(set, order)).collect();
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
            let mut value_conflicts = Vec::new();
            for set in &self.regimes {
                derive(set, &self.vocabulary, order, line, &mut facts, &mut value_conflicts);
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
                        as_content: false,
                    };
                    of_scene.push(classify(&context));
                }
                classifications.push(of_scene);
            }
            lines.push(PreparedLine { line, facts, scenes, classifications, value_conflicts });
        }
        prepared.lines = lines;
        problems.finish(prepared)
    }

    /// Refuses facts and codes that no rule set knows.
    fn check(&self, order: &Order, problems: &mut Problems) {
        self.vocabulary.check("facts", &order.facts, problems);
        let to = order.lines.iter().map(|line| line.to.or(order.to));
        let to: BTreeSet<Country> = to.flatten().filter(|_| order.activity == Activity::Transfer).collect();
        for to in to {
            if order.from != to && !self.regimes.iter().any(|set| set.reads_as_one(order.from, to)) {
                let (from, to) = (order.from.code(), to.code());
                let message = "a transfer stays within one country: expected `export` or `reexport`";
                problems.add("activity", format!("`transfer` from `{from}` to `{to}`: {message}"));
            }
        }
        self.check_assumptions(order, problems);
        self.check_parties(order, problems);
        if order.lines.is_empty() {
            problems.add("lines", "empty list `[]`: expected at least one line");
        }
        for (place, line) in order.lines.iter().enumerate() {
            self.vocabulary.check(&format!("lines[{place}].item.facts"), &line.item.facts, problems);
            for (at, code) in line.item.classifications.iter().enumerate() {
                let set = self.regimes.iter().find(|set| set.model.regime == code.regime);
                if let (Some(set), Designation::Entry(entry)) = (set, code.designation) {
                    if let Err(refusal) = set.check_code(entry, order.date) {
                        problems.refuse(format!("lines[{place}].item.classifications[{at}].code"), refusal);
                    }
                }
            }
        }
    }
}

impl Screener {
    /// The law of the order's day, with open questions read as the order says, or else the host.
    fn on_the_day<'a>(&'a self, set: &'a Compiled, order: &'a Order) -> Cow<'a, Epoch> {
        let mut epoch = match order.as_known_on {
            None => Cow::Borrowed(set.epoch(order.date)),
            Some(known_on) => Cow::Owned(set.epoch_as_known_on(order.date, known_on)),
        };
        if !epoch.open.is_empty() && (order.as_known_on.is_some() || !order.assumptions.is_empty()) {
            epoch.to_mut().read(|question| {
                let (id, _) = set.questions.get(usize::from(question))?;
                self.reading(order, id).map(|(reading, _)| reading)
            });
        }
        epoch
    }

    /// How an open question of law is read for an order, and whether the order itself says so.
    pub(super) fn reading(&self, order: &Order, id: &str) -> Option<(LegalReading, bool)> {
        let own = order.assumptions.get(id).map(|reading| (*reading, true));
        own.or_else(|| self.assumptions.get(id).map(|reading| (*reading, false)))
    }

    fn check_assumptions(&self, order: &Order, problems: &mut Problems) {
        for id in order.assumptions.keys() {
            if let Err(message) = check_question(&self.regimes, id) {
                problems.add(format!("assumptions.{id}"), message);
            }
        }
    }
}

/// Whether an id is of a question of law that a loaded rule set leaves open.
pub(super) fn check_question(sets: &[Compiled], id: &str) -> Result<(), String> {
    let known = || sets.iter().flat_map(|set| &set.questions).map(|(known, _)| &**known);
    if known().any(|known| known == id) {
        return Ok(());
    }
    Err(match nearest(id, known()).or_else(|| known().next()) {
        Some(near) => format!("unknown question of law `{id}`: the nearest open one is `{near}`"),
        None => format!("unknown question of law `{id}`: expected none, the rules loaded leave none open"),
    })
}

impl Vocabulary {
    fn check(&self, path: &str, facts: &Facts, problems: &mut Problems) {
        for key in facts.keys() {
            let known = self.find(key.as_str()).is_some() || is_known(key.as_str());
            if !known {
                problems.refuse(format!("{path}.{key}"), self.unknown_fact(key.as_str()));
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
        self.deny(&mut values, order, line);
        values
    }

    /// What attestations and other facts that are true say of facts that nobody has given.
    fn deny(&self, values: &mut [FactValue<'_>], order: &Order, line: &Line) {
        for (fact, attestation) in &self.denials {
            let denied = values.get(usize::from(*attestation)) == Some(&FactValue::Bool(true));
            let word = self.words.get(usize::from(*fact));
            let denied = denied && word.is_none_or(|word| word.may_be_denied(order, line));
            if let (true, Some(value @ FactValue::Unknown)) = (denied, values.get_mut(usize::from(*fact))) {
                *value = FactValue::Bool(false);
            }
        }
    }

    /// Makes a fact true, and false what it denies.
    pub(super) fn affirm(&self, fact: FactId, order: &Order, line: &Line, values: &mut [FactValue<'_>]) {
        if let Some(value) = values.get_mut(usize::from(fact)) {
            *value = FactValue::Bool(true);
        }
        self.deny(values, order, line);
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
            let Some(word) = self.words.get(usize::from(id)) else { continue };
            match read_value(word, value, self.known_words(id)) {
                Ok(read) => {
                    if let Some(slot) = values.get_mut(usize::from(id)) {
                        *slot = read;
                    }
                }
                Err(refusal) => problems.refuse(format!("{}.{key}", path()), refusal),
            }
        }
    }
}

fn read_value<'a>(
    fact: &FactDefinition,
    value: &'a Value,
    words: &[crate::citation::Text],
) -> Result<FactValue<'a>, Refusal> {
    let wrong = |expected: &str| {
        Refusal::new(format!("wrong kind of value `{value}`: expected {expected}")).found(value)
    };
    match (fact.kind, value) {
        (FactKind::Bool, Value::Bool(value)) => Ok(FactValue::Bool(*value)),
        (FactKind::Bool, Value::Text(text)) => Err(match text.trim().to_lowercase().as_str() {
            word @ ("true" | "false") => {
                let message = format!("a string `{}`: write {word} without quotes", Shown(text));
                let refusal = Refusal::new(message).found(text).suggest([word.to_string()]);
                Refusal { certain: true, ..refusal }
            }
            "" => wrong("`true` or `false`; leave the fact out where it is not known"),
            _ => wrong("`true` or `false`, without quotes"),
        }),
        (FactKind::Bool, _) => Err(wrong("`true` or `false`")),
        (FactKind::Decimal, _) => {
            let unit = fact.unit.as_deref().map_or(Unit::Counted, Unit::Fixed);
            let number = read_number(value, unit)?;
            if in_range(number) { Ok(FactValue::number(number)) } else { Err(out_of_range(number)) }
        }
        // A word that no rule is about must not pass as one that rules nothing.
        (FactKind::Text, Value::Text(word)) => {
            let known = words.is_empty() || word == OTHER || words.iter().any(|known| known == word);
            if known { Ok(FactValue::Text(word)) } else { Err(unknown_word(word, words)) }
        }
        (FactKind::Text, _) => Err(wrong("a word as a string")),
        (FactKind::Codes, Value::Text(text)) => {
            let codes = text.split(',').map(str::trim).filter(|code| !code.is_empty());
            let codes: Result<Vec<EntryCode>, _> = codes.map(str::parse).collect();
            codes.map(FactValue::Codes).map_err(Refusal::from)
        }
        (FactKind::Country, Value::Text(text)) => text.parse().map(FactValue::Country).map_err(Refusal::from),
        (FactKind::Country, _) => Err(wrong("a country such as `DE`")),
        (FactKind::Codes, _) => Err(wrong("codes such as `3A001.b.2, 3A090`")),
    }
}

/// What follows for a fact from others: the number, or what it is at least while something is missing.
enum Derived {
    Exactly { over: Decimal, under: Decimal },
    AtLeast(Decimal),
}

/// Fills in the facts that follow from others. What the order states of such a fact holds if it is no less
/// than what follows; a statement below that is a contradiction, and the larger number holds, or none where
/// even that is not known in full.
fn derive<'a>(
    set: &Compiled,
    vocabulary: &Vocabulary,
    order: &Order,
    line: &Line,
    facts: &mut [FactValue<'a>],
    conflicts: &mut Vec<FactId>,
) {
    for derived in &set.model.derived {
        let Some(id) = vocabulary.find(derived.key.as_str()) else { continue };
        let number = |key: &crate::fact::FactKey, facts: &[FactValue<'a>]| {
            vocabulary.find(key.as_str()).and_then(|id| facts.get(usize::from(id))?.as_decimal())
        };
        let found = match &derived.from {
            Derivation::Sum(keys) => {
                let parts = keys.iter().map(|key| number(key, facts));
                sum(parts.map(|part| part.filter(|part| !part.is_sign_negative())))
            }
            Derivation::Quotient { of, by } => match (number(of, facts), number(by, facts)) {
                (Some(over), Some(under)) if under > Decimal::ZERO => Some(Derived::Exactly { over, under }),
                _ => None,
            },
            Derivation::EntryValue { currency } => entry_value(set, order, line, currency),
        };
        let (Some(found), Some(slot)) = (found, facts.get_mut(usize::from(id))) else { continue };
        let stated = match slot {
            FactValue::Unknown => None,
            FactValue::Number { over, under } => Some((*over, *under)),
            _ => continue,
        };
        let (over, under, settled) = match found {
            Derived::Exactly { over, under } => (over, under, true),
            Derived::AtLeast(over) => (over, Decimal::ONE, false),
        };
        let below = stated.is_some_and(|(stated, by)| {
            let both = (stated.checked_mul(under), over.checked_mul(by));
            !matches!(both, (Some(stated), Some(found)) if stated >= found)
        });
        if below && !conflicts.contains(&id) {
            conflicts.push(id);
        }
        match (stated, settled) {
            (Some(_), _) if !below => {}
            (_, true) => *slot = FactValue::Number { over, under },
            (_, false) => *slot = FactValue::Unknown,
        }
    }
}

/// The sum of what is known; exact where all is.
fn sum(parts: impl Iterator<Item = Option<Decimal>>) -> Option<Derived> {
    let (mut total, mut settled) = (Decimal::ZERO, true);
    for part in parts {
        match part {
            Some(part) => total = total.checked_add(part)?,
            None => settled = false,
        }
    }
    Some(if settled {
        Derived::Exactly { over: total, under: Decimal::ONE }
    } else {
        Derived::AtLeast(total)
    })
}

/// The value of all lines of the order under the entry of this line. It is no more than a part where a line
/// of the entry has no value in the currency, or none but zero, which is no price at which it was sold, or
/// where a line is not classified and so may be of the entry. `None` where this line is in no entry.
fn entry_value(set: &Compiled, order: &Order, line: &Line, currency: &str) -> Option<Derived> {
    let regime = set.model.regime;
    let own = Classification::given(line, regime);
    let bases: Vec<[u8; 5]> = own.codes.iter().map(|code| code.code.base()).collect();
    if bases.is_empty() {
        return None;
    }
    let values = order.lines.iter().filter_map(|other| {
        let given = Classification::given(other, regime);
        let same = given.codes.iter().any(|code| bases.contains(&code.code.base()));
        if given.complete && !same {
            return None;
        }
        let value = other.value.as_ref().filter(|money| given.complete && money.currency == currency);
        Some(value.map(|value| value.amount).filter(|amount| *amount > Decimal::ZERO))
    });
    sum(values)
}
