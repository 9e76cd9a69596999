//! What keeps an answer open: the facts that are missing, as ids.
//!
//! Walks compiled nodes and makes no text. What an answer follows from is followed to its end: where a
//! paragraph, a share of content or a reason for control is open because of a fact, that fact is named.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use super::atom::PartyGap;
use super::classify::{Classification, Classified, CodeStatus};
use super::compiled::{Grant, Limit, Rule, Waiver};
use super::facts::FactValue;
use super::program::{FactId, Node, NodeId, ReasonId, ScopeId, SetId, children};
use super::witness::Witness;
use crate::fact::Activity;
use crate::rule::Truth;
use crate::rule_set::Derivation;

/// Something that nobody has said.
///
/// # Order
/// What is asked first of two that settle as much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum MissingFact {
    /// A party in a role that nobody has.
    Parties,
    /// A field of a line, by the place of the line.
    Line(u16, LineField),
    /// Which of several countries goods go to in the end.
    Ultimate,
    /// Something of a party, by its place among the parties of the line.
    Party(u16, PartyGap),
    /// Whether somebody has looked at listings of a party that no rule reads.
    Listings(u16),
    /// A fact of the vocabulary, about what its definition says.
    Fact(FactId),
    /// An open question of law, by its place in the rule set.
    Law(u16),
}

/// A field of a line or of its item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum LineField {
    Classification,
    Kind,
    Origin,
    Content,
    DirectProductOf,
    Value,
    Tariff,
}

/// Adds what is not there yet.
pub(super) fn note(missing: &mut Vec<MissingFact>, fact: MissingFact) {
    if !missing.contains(&fact) {
        missing.push(fact);
    }
}

/// Adds what one walk found, or the question that is left where it found nothing.
fn note_or(missing: &mut Vec<MissingFact>, otherwise: Option<MissingFact>, own: Vec<MissingFact>) {
    let rest = otherwise.filter(|_| own.is_empty());
    own.into_iter().chain(rest).for_each(|fact| note(missing, fact));
}

impl Witness<'_> {
    /// Appends what keeps a condition open, if it is open.
    pub(super) fn open(&self, node: NodeId, missing: &mut Vec<MissingFact>) {
        let set = self.context.set;
        if self.context.truth(node) != Truth::Unknown {
            return;
        }
        match set.nodes.get(node as usize) {
            Some(Node::All { end } | Node::Any { end } | Node::NoneOf { end }) => {
                for child in children(set, node, *end) {
                    self.open(child, missing);
                }
            }
            Some(Node::Fact { fact, .. }) => self.open_fact(*fact, missing),
            Some(Node::Code(codes)) => self.open_code(*codes, missing),
            Some(Node::ForCode(_)) => self.open_for_codes(missing),
            Some(Node::ForControlledFor { reason, set }) => self.open_for_controlled(*reason, *set, missing),
            Some(Node::ControlledFor(reason)) => self.open_controlled_for(*reason, missing),
            Some(Node::Destination(_)) => self.open_destination(missing),
            Some(Node::Origin(_)) => self.note_field(LineField::Origin, missing),
            Some(Node::Kind(_)) => self.note_field(LineField::Kind, missing),
            Some(Node::Order(atom)) => self.open_parties(*atom, missing),
            Some(Node::DirectProductOf(_)) => self.note_field(LineField::DirectProductOf, missing),
            Some(Node::HomeContent(_)) => self.note_field(LineField::Content, missing),
            Some(Node::ContentAbove(_) | Node::ControlledContentOf(_)) => self.open_content(missing),
            Some(Node::Tariff(_)) => self.note_field(LineField::Tariff, missing),
            Some(Node::LicenseNeededVia { said, .. }) => {
                if let Some(said) = said {
                    self.open_fact(*said, missing);
                }
            }
            Some(Node::Basket) => self.open_classification(missing),
            // What is not modelled no fact settles; the rest is always known.
            Some(Node::Constant(_) | Node::From(_) | Node::Via(_) | Node::Activity(_) | Node::AsContent)
            | None => {}
        }
    }

    fn note_field(&self, field: LineField, missing: &mut Vec<MissingFact>) {
        note(missing, self.field(field));
    }

    fn field(&self, field: LineField) -> MissingFact {
        MissingFact::Line(self.place, field)
    }

    /// What would settle a fact: itself, or the facts that are missing where it follows from others.
    fn open_fact(&self, fact: FactId, missing: &mut Vec<MissingFact>) {
        let derived = &self.context.set.model.derived;
        let words = &self.vocabulary.words;
        let Some(word) = words.get(usize::from(fact)) else { return };
        // A fact follows from facts of rows above it only, and is asked for once: whatever a rule set
        // says, this comes to an end.
        let mut seen = BTreeSet::new();
        let mut pending = alloc::vec![(word.key.as_str(), derived.len())];
        while let Some((key, above)) = pending.pop() {
            if !seen.insert((key, above)) {
                continue;
            }
            let row = derived.iter().take(above).enumerate().find(|(_, row)| row.key.as_str() == key);
            match row.map(|(place, row)| (place, &row.from)) {
                Some((place, Derivation::Sum(keys))) => {
                    let open = keys.iter().rev().filter(|key| self.is_unknown(key.as_str()));
                    pending.extend(open.map(|key| (key.as_str(), place)));
                }
                Some((place, Derivation::Quotient { of, by })) => {
                    let open = [by, of].into_iter().filter(|key| self.is_unknown(key.as_str()));
                    pending.extend(open.map(|key| (key.as_str(), place)));
                }
                Some((_, Derivation::EntryValue { currency })) => self.open_entry_value(currency, missing),
                None => {
                    if let Some(fact) = self.vocabulary.find(key) {
                        note(missing, MissingFact::Fact(fact));
                    }
                }
            }
        }
    }

    fn is_unknown(&self, key: &str) -> bool {
        let id = self.vocabulary.find(key);
        id.and_then(|id| self.context.facts.get(usize::from(id))) == Some(&FactValue::Unknown)
    }

    /// What is not known of the lines under the entry of this line: their codes, or what they are worth.
    fn open_entry_value(&self, currency: &str, missing: &mut Vec<MissingFact>) {
        let regime = self.context.set.model.regime;
        let own = Classification::given(self.context.line, regime);
        if own.codes.is_empty() {
            return self.note_field(LineField::Classification, missing);
        }
        for (place, line) in (0..).zip(&self.context.order.order.lines) {
            let given = Classification::given(line, regime);
            let same = |code: &Classified| own.codes.iter().any(|own| own.code.base() == code.code.base());
            if !given.complete {
                note(missing, MissingFact::Line(place, LineField::Classification));
            } else if given.codes.iter().any(same)
                && line.value.as_ref().is_none_or(|value| value.currency != currency)
            {
                note(missing, MissingFact::Line(place, LineField::Value));
            }
        }
    }

    /// The codes of the item that a set leaves open.
    pub(super) fn open_code(&self, codes: SetId, missing: &mut Vec<MissingFact>) {
        let classification = self.context.classification;
        let mut own = Vec::new();
        for code in &classification.codes {
            let set = self.context.set.code_sets.get(codes as usize);
            let inside = set.map_or(Truth::Unknown, |set| set.truth(code.code, &classification.ruled_out));
            if inside == Truth::Unknown || (inside == Truth::True && code.status == CodeStatus::Possible) {
                self.open_classified(code, &mut own);
            }
        }
        note_or(missing, Some(self.field(LineField::Classification)), own);
    }

    /// What would tell whether the item has a code that the facts point to.
    fn open_classified(&self, code: &Classified, missing: &mut Vec<MissingFact>) {
        let criterion = code.criterion.and_then(|place| self.context.set.criteria.get(place));
        match (code.status, criterion) {
            (CodeStatus::Possible, Some(criterion)) => self.open(criterion.condition, missing),
            _ => self.note_field(LineField::Classification, missing),
        }
    }

    fn open_classification(&self, missing: &mut Vec<MissingFact>) {
        for code in &self.context.classification.codes {
            if code.status == CodeStatus::Possible {
                self.open_classified(code, missing);
            }
        }
        if !self.context.classification.complete {
            self.note_field(LineField::Classification, missing);
        }
    }

    fn open_for_codes(&self, missing: &mut Vec<MissingFact>) {
        if let Some(fact) = self.context.set.for_codes {
            note(missing, MissingFact::Fact(fact));
        }
    }

    /// What technology is for may be controlled for a reason, or not, by a fact of the item.
    fn open_for_controlled(&self, reason: ReasonId, set: SetId, missing: &mut Vec<MissingFact>) {
        let mut own = Vec::new();
        let context = &self.context;
        let known = context.set.for_codes.and_then(|fact| context.facts.get(usize::from(fact)));
        if let Some(FactValue::Codes(codes)) = known {
            for code in codes.iter().filter(|code| context.set_truth(set, **code) != Truth::False) {
                self.open_controls(reason, *code, &mut own);
            }
        }
        note_or(missing, context.set.for_codes.map(MissingFact::Fact), own);
    }

    fn open_controlled_for(&self, reason: ReasonId, missing: &mut Vec<MissingFact>) {
        let mut own = Vec::new();
        for code in &self.context.classification.codes {
            if code.status == CodeStatus::Possible {
                self.open_classified(code, &mut own);
            }
            self.open_controls(reason, code.code, &mut own);
        }
        note_or(missing, Some(self.field(LineField::Classification)), own);
    }

    /// What tells whether rows for a reason have an item of this code in their scope. The paragraph of the
    /// code itself is not named.
    fn open_controls(&self, reason: ReasonId, code: crate::code::EntryCode, missing: &mut Vec<MissingFact>) {
        let Some(context) = self.context.deeper() else { return };
        let deeper = Self { context, ..*self };
        for rule in self.context.set.rules_of_entry(code).filter(|rule| rule.reason == Some(reason)) {
            if self.context.controls(rule, code) == Truth::Unknown {
                deeper.open(rule.item, missing);
            }
        }
    }

    /// Where it goes, where that is in doubt.
    pub(super) fn open_destination(&self, missing: &mut Vec<MissingFact>) {
        let order = self.context.order.order;
        let scene = self.context.scene;
        if order.activity.is_deemed() {
            let person = scene.cast.person.and_then(|place| u16::try_from(place).ok()).zip(scene.person());
            let Some((place, person)) = person else { return note(missing, MissingFact::Parties) };
            if person.citizenships.as_ref().is_none_or(Vec::is_empty) {
                note(missing, MissingFact::Party(place, PartyGap::Citizenships));
            }
            if person.permanent_resident.is_none() {
                note(missing, MissingFact::Party(place, PartyGap::PermanentResident));
            }
            if person.protected_person.is_none() && order.activity == Activity::DeemedExport {
                note(missing, MissingFact::Party(place, PartyGap::ProtectedPerson));
            }
            return;
        }
        for (place, party) in scene.cast.recipients() {
            if let (None, Ok(place)) = (party.country, u16::try_from(place)) {
                note(missing, MissingFact::Party(place, PartyGap::Country));
            }
        }
        if self.context.destination.readings.len() > 1 {
            note(missing, MissingFact::Ultimate);
        }
    }

    fn open_scope(&self, scope: ScopeId, missing: &mut Vec<MissingFact>) {
        if self.context.destination_in(scope) == Truth::Unknown {
            self.open_destination(missing);
        }
    }

    fn open_parties(&self, atom: u16, missing: &mut Vec<MissingFact>) {
        let Some(atom) = self.context.set.atoms.get(usize::from(atom)) else { return };
        atom.visit(self.context.scene.cast, self.context.epoch, |place, truth, gap| {
            let place = place.and_then(|place| u16::try_from(place).ok());
            match (truth, place, gap) {
                (Truth::Unknown, Some(place), Some(gap)) => note(missing, MissingFact::Party(place, gap)),
                (Truth::Unknown, None, _) => note(missing, MissingFact::Parties),
                // Known of the party, and open in law.
                _ => {}
            }
        });
    }

    /// What keeps the share of controlled content open: the content, what the line is worth, or facts on
    /// which it hangs whether content of a code would itself need a license.
    fn open_content(&self, missing: &mut Vec<MissingFact>) {
        let set = self.context.set;
        let Some(content) = &self.context.line.item.content else {
            return self.note_field(LineField::Content, missing);
        };
        let mut incomplete = false;
        for part in content.iter().filter(|part| part.origin == set.model.home) {
            let own = part.classifications.iter().filter(|code| code.regime == set.model.regime);
            let worth = self.context.line.value.as_ref();
            incomplete |= own.clone().next().is_none();
            incomplete |= part.value.as_ref().zip(worth).is_some_and(|(a, b)| a.currency != b.currency);
            incomplete |= part.value.is_none();
            for code in own {
                let mut open = Vec::new();
                let known = self.context.each_content_rule(code.designation, |content, _, rule| {
                    let part = Witness { context: *content, ..*self };
                    if content.stated_requirement(rule) == Truth::Unknown {
                        part.open_terms(rule, &mut open);
                    }
                });
                let paragraph = self.field(LineField::Classification);
                incomplete |= !known || open.contains(&paragraph);
                // Where content goes and what it is follows from the order and the content.
                open.into_iter().filter(|fact| *fact != paragraph).for_each(|fact| note(missing, fact));
            }
        }
        if incomplete {
            self.note_field(LineField::Content, missing);
        }
        if self.context.line.value.is_none() {
            self.note_field(LineField::Value, missing);
        }
    }

    /// What keeps a requirement open, where the regime reaches the transaction.
    fn open_terms(&self, rule: &Rule, missing: &mut Vec<MissingFact>) {
        self.open_scope(rule.scope, missing);
        if self.context.crosses(rule) == Truth::Unknown {
            self.open_destination(missing);
        }
        if let Some(codes) = rule.codes.filter(|codes| self.context.code(*codes) == Truth::Unknown) {
            self.open_code(codes, missing);
        }
        self.open(rule.item, missing);
        self.open(rule.condition, missing);
    }

    /// What keeps a requirement open.
    pub(super) fn open_requirement(&self, rule: &Rule, missing: &mut Vec<MissingFact>) {
        let mut own = Vec::new();
        self.open_terms(rule, &mut own);
        for lift in rule.lifts.iter().filter(|lift| self.context.lift(**lift) == Truth::Unknown) {
            self.open(lift.dated.condition, &mut own);
        }
        if own.is_empty() && !rule.extraterritorial {
            self.open(self.context.set.subject, &mut own);
        }
        note_or(missing, None, own);
    }

    /// What keeps the terms of one row of an exception open.
    pub(super) fn open_waiver(&self, waiver: &Waiver, missing: &mut Vec<MissingFact>) {
        self.open_scope(waiver.scope, missing);
        if waiver.by_entry && self.context.granted(waiver.symbol) == Truth::Unknown {
            let mut own = Vec::new();
            for grant in self.context.set.grants_of(waiver.symbol, &self.context.classification.codes) {
                self.open_grant(grant, &mut own);
            }
            if own.is_empty() {
                self.open_classification(&mut own);
            }
            note_or(missing, None, own);
        }
        self.open(waiver.condition, missing);
    }

    fn open_grant(&self, grant: &Grant, missing: &mut Vec<MissingFact>) {
        let reaches = self.context.code(grant.codes).and(self.context.destination_in(grant.scope));
        if reaches == Truth::False || !self.context.epoch.state(grant.dated).may_bind() {
            return;
        }
        if self.context.truth(grant.condition) == Truth::False {
            return;
        }
        if self.context.code(grant.codes) == Truth::Unknown {
            self.open_code(grant.codes, missing);
        }
        self.open_scope(grant.scope, missing);
        self.open(grant.condition, missing);
    }

    /// What keeps it open whether a restriction takes exceptions away.
    pub(super) fn open_limit(&self, limit: &Limit, missing: &mut Vec<MissingFact>) {
        self.open_scope(limit.scope, missing);
        if let Some(codes) = limit.codes.filter(|codes| self.context.code(*codes) == Truth::Unknown) {
            self.open_code(codes, missing);
        }
        self.open(limit.condition, missing);
    }
}
