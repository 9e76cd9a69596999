//! An order made ready: facts looked up once, tests of parties evaluated once.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::Screener;
use super::classify::{Classification, classify};
use super::compiled::Compiled;
use super::context::Context;
use super::epoch::Epoch;
use super::program::FactId;
use super::suggest::nearest;
use super::vocabulary::Vocabulary;
use crate::code::{Designation, EntryCode};
use crate::country::Country;
use crate::fact::{Activity, FactKind, Facts, Line, NUMBER_RANGE, Order, OrderError, Role, Value, in_range};
use crate::problem::Problems;
use crate::rule::Truth;
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
    /// The destination in the two readings that missing facts leave; the same twice when it is known.
    pub(super) destinations: [Option<Country>; 2],
    pub(super) lines: Vec<PreparedLine<'a>>,
    /// By regime.
    pub(super) regimes: Vec<PreparedRegime<'a>>,
}

#[derive(Debug)]
pub(super) struct PreparedLine<'a> {
    pub(super) line: &'a Line,
    /// By fact id.
    pub(super) facts: Vec<FactValue<'a>>,
    /// By regime.
    pub(super) classifications: Vec<Classification>,
}

#[derive(Debug)]
pub(super) struct PreparedRegime<'a> {
    pub(super) epoch: Cow<'a, Epoch>,
    /// Truth of party and list tests, by atom id.
    pub(super) atoms: Vec<Truth>,
}

impl PreparedOrder<'_> {
    /// How many lines the order has.
    #[must_use]
    pub fn line_count(&self) -> usize {
        self.lines.len()
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
        let regimes: Vec<PreparedRegime<'a>> = self.regimes.iter().map(|set| regime(set, order)).collect();
        let mut prepared =
            PreparedOrder { order, destinations: destinations(order), lines: Vec::new(), regimes };
        let mut lines = Vec::new();
        for (place, line) in order.lines.iter().enumerate() {
            let mut facts = self.vocabulary.values(order, line, place, &mut problems);
            for set in &self.regimes {
                derive(set, &self.vocabulary, order, line, &mut facts);
            }
            let mut classifications = Vec::new();
            for (set, regime) in self.regimes.iter().zip(&prepared.regimes) {
                let given = Classification::given(line, set.model.regime);
                let context = Context {
                    set,
                    epoch: &regime.epoch,
                    order: &prepared,
                    line,
                    facts: &facts,
                    atoms: &regime.atoms,
                    classification: &given,
                    nested: 0,
                };
                classifications.push(classify(&context));
            }
            lines.push(PreparedLine { line, facts, classifications });
        }
        prepared.lines = lines;
        problems.finish(prepared)
    }

    /// Refuses facts and codes that no rule set knows.
    fn check(&self, order: &Order, problems: &mut Problems) {
        self.vocabulary.check("facts", &order.facts, problems);
        if let (Activity::Transfer, Some(to)) = (order.activity, order.to) {
            if order.from != to && !self.regimes.iter().any(|set| set.reads_as_one(order.from, to)) {
                let (from, to) = (order.from.code(), to.code());
                let message = "a transfer stays within one country: expected `export` or `reexport`";
                problems.add("activity", format!("`transfer` from `{from}` to `{to}`: {message}"));
            }
        }
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

/// Where the order goes. A release to a foreign person goes to the most recent citizenship; to a
/// permanent resident or protected person it stays in the country (15 CFR 734.13(b), 772.1 "foreign
/// person"). Where that is not known, both readings count.
fn destinations(order: &Order) -> [Option<Country>; 2] {
    if !order.activity.is_deemed() {
        return [order.to; 2];
    }
    let Some(person) = order.parties.iter().find(|party| party.role == Role::ForeignPerson) else {
        return [None; 2];
    };
    let citizenship = person.citizenships.as_ref().and_then(|all| all.last().copied());
    let at_home = order.activity == Activity::DeemedExport && person.protected_person == Some(true);
    match person.permanent_resident {
        _ if at_home => [Some(order.from); 2],
        Some(true) => [Some(order.from); 2],
        Some(false)
            if person.protected_person == Some(false) || order.activity == Activity::DeemedReexport =>
        {
            [citizenship; 2]
        }
        _ => [citizenship, Some(order.from)],
    }
}

fn regime<'a>(set: &'a Compiled, order: &'a Order) -> PreparedRegime<'a> {
    let epoch = match order.as_known_on {
        None => Cow::Borrowed(set.epoch(order.date)),
        Some(known_on) => Cow::Owned(set.epoch_as_known_on(order.date, known_on)),
    };
    let atoms = set.atoms.iter().map(|atom| atom.truth(order, &epoch)).collect();
    PreparedRegime { epoch, atoms }
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
        self.deny(&mut values);
        values
    }

    /// What attestations and other facts that are true say of facts that nobody has given.
    fn deny(&self, values: &mut [FactValue<'_>]) {
        for (fact, attestation) in &self.denials {
            let denied = values.get(usize::from(*attestation)) == Some(&FactValue::Bool(true));
            if let (true, Some(value @ FactValue::Unknown)) = (denied, values.get_mut(usize::from(*fact))) {
                *value = FactValue::Bool(false);
            }
        }
    }

    /// Makes a fact true, and false what it denies.
    pub(super) fn affirm(&self, fact: FactId, values: &mut [FactValue<'_>]) {
        if let Some(value) = values.get_mut(usize::from(fact)) {
            *value = FactValue::Bool(true);
        }
        self.deny(values);
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
