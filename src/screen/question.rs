//! A missing fact as a question that a person can answer.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::atom::{Atom, PartyGap, not_consulted};
use super::facts::FactValue;
use super::open::{LineField, MissingFact};
use super::program::FactId;
use super::scene::ULTIMATE;
use super::witness::Witness;
use super::words::country_text;
use crate::citation::Text;
use crate::code::{EntryCode, Paragraph};
use crate::fact::{AnswerKind, AnswerPlace, FactSubject, PartyFact};
use crate::rule_set::Derivation;
use crate::window::LegalReading;

/// A question, and what an answer to it looks like.
#[expect(clippy::struct_field_names, reason = "as the answer calls it")]
pub(crate) struct Question {
    pub(crate) fact: Text,
    pub(crate) subject: String,
    pub(crate) question: Text,
    pub(crate) kind: AnswerKind,
    pub(crate) place: AnswerPlace,
    pub(crate) unit: Option<Text>,
    /// The answers there are; empty where they are not few.
    pub(crate) choices: Vec<Text>,
    /// An open fact that answers this one where it is true.
    pub(crate) covered_by: Option<Text>,
}

/// The kinds of items, as a document names them.
const KINDS: [&str; 3] = ["commodity", "software", "technology"];

const CONTENT: &str = "Which controlled content of the regime's own origin is in the item, with codes and values (empty if none)?";
const TARIFF: &str = "What is the tariff code of the item (six digits or more)?";
const DIRECT_PRODUCT_OF: &str = "Of which controlled technology or software, or of plants made with it, is the item a direct product (list of codes; empty if none)?";

impl Witness<'_> {
    /// The question for something that is missing.
    pub(super) fn question(&self, missing: MissingFact) -> Question {
        match missing {
            MissingFact::Parties => {
                let question = if self.context.order.order.activity.is_deemed() {
                    "Who is the foreign person, or who else receives or uses the item?"
                } else {
                    "Who is the end user or ultimate consignee?"
                };
                field("parties", self.nobody(), question, AnswerKind::Parties)
            }
            MissingFact::Line(place, about) => self.line_question(place, about),
            MissingFact::Ultimate => self.ultimate_question(),
            MissingFact::Party(place, gap) => self.party_question(place, gap),
            MissingFact::Listings(place) => self.party_fact_question(place, PartyFact::ListingsReviewed),
            MissingFact::Fact(fact) => self.fact_question(fact),
            MissingFact::Law(place) => self.law_question_to_answer(place),
        }
    }

    /// Whom a question is about that is about no party in particular.
    fn nobody(&self) -> String {
        if self.context.scene.cast.of_line {
            line_subject(&self.context.line.id)
        } else {
            "order".to_string()
        }
    }

    /// The question that settles a destination in doubt.
    fn ultimate_question(&self) -> Question {
        let readings = &self.context.destination.readings;
        let named: Vec<String> =
            readings.iter().map(|country| format!("{country} ({})", country_text(country))).collect();
        let subject =
            if self.context.scene.of_line { line_subject(&self.context.line.id) } else { "order".into() };
        let question = format!("Which is the country of ultimate destination: {}?", named.join(", "));
        Question {
            place: AnswerPlace::Facts,
            choices: readings.iter().map(|country| Cow::Owned(country.to_string())).collect(),
            ..field(ULTIMATE, subject, question, AnswerKind::Country)
        }
    }

    fn party_question(&self, place: u16, gap: PartyGap) -> Question {
        if gap == PartyGap::Receives {
            return self.party_fact_question(place, PartyFact::ReceivesOrUsesItem);
        }
        let (fact, kind, question) = party_question(gap);
        let lists = if matches!(gap, PartyGap::Screening | PartyGap::Owners) {
            self.lists_not_consulted(place)
        } else {
            Vec::new()
        };
        let question = if lists.is_empty() {
            Text::Borrowed(question)
        } else {
            Text::Owned(format!("{question} Not consulted yet: {}.", lists.join(", ")))
        };
        field(fact, self.party_subject(usize::from(place)), question, kind)
    }

    /// The lists that the rules ask for and that were not consulted for a party or its owners.
    fn lists_not_consulted(&self, place: u16) -> Vec<&str> {
        let mut lists: Vec<&str> = Vec::new();
        let Some(party) = self.context.scene.cast.parties.get(usize::from(place)) else { return lists };
        for atom in &self.context.set.atoms {
            if let Atom::Listed(test, _) = atom {
                for list in not_consulted(party, test) {
                    if !lists.contains(&list) {
                        lists.push(list);
                    }
                }
            }
        }
        lists
    }

    fn party_fact_question(&self, place: u16, fact: PartyFact) -> Question {
        let subject = self.party_subject(usize::from(place));
        let place = AnswerPlace::Facts;
        Question { place, ..field(fact.key(), subject, fact.question(), AnswerKind::Bool) }
    }

    fn law_question_to_answer(&self, place: u16) -> Question {
        let Some((id, question)) = self.law_question(place) else {
            return field("", "law".to_string(), "", AnswerKind::Text);
        };
        let choices = [LegalReading::InForce, LegalReading::NotInForce];
        Question {
            fact: id.clone(),
            place: AnswerPlace::Assumptions,
            choices: choices.map(|reading| Text::Owned(reading.to_string())).to_vec(),
            ..field("", "law".to_string(), question, AnswerKind::Text)
        }
    }

    fn fact_question(&self, fact: FactId) -> Question {
        let Some(word) = self.vocabulary.words.get(usize::from(fact)) else {
            return field("", "order".to_string(), "", AnswerKind::Text);
        };
        let denier = self.denier(fact).and_then(|denier| self.vocabulary.words.get(usize::from(denier)));
        Question {
            fact: word.key.as_text().clone(),
            subject: match word.subject {
                FactSubject::Order | FactSubject::Party => "order".to_string(),
                FactSubject::Line => line_subject(&self.context.line.id),
            },
            question: word.question.clone(),
            kind: word.kind.into(),
            place: AnswerPlace::Facts,
            unit: word.unit.clone(),
            choices: self.vocabulary.known_words(fact).to_vec(),
            covered_by: denier.map(|denier| denier.key.as_text().clone()),
        }
    }

    /// The fact that nobody has given and that answers this one where it is true.
    pub(super) fn denier(&self, fact: FactId) -> Option<FactId> {
        let denials = &self.vocabulary.denials;
        let (_, denier) = denials.iter().find(|(denied, _)| *denied == fact)?;
        let word = self.vocabulary.words.get(usize::from(fact))?;
        if !word.may_be_denied(self.context.order.order, self.context.line) {
            return None;
        }
        let value = self.context.facts.get(usize::from(*denier));
        (value == Some(&FactValue::Unknown)).then_some(*denier)
    }

    fn line_question(&self, place: u16, about: LineField) -> Question {
        let line = self.context.order.order.lines.get(usize::from(place));
        let subject = line.map_or_else(String::new, |line| line_subject(&line.id));
        match about {
            LineField::Classification if place == self.place => self.classification_question(subject),
            LineField::Classification => {
                let question = format!("Which code does the item have under {} (or `none`)?", self.regime());
                field("classification", subject, question, AnswerKind::Classification)
            }
            LineField::Kind => {
                let question = "Is the item a commodity, software or technology?";
                let choices = KINDS.map(Text::from).to_vec();
                Question { choices, ..field("kind", subject, question, AnswerKind::Text) }
            }
            LineField::Origin => {
                field("origin", subject, "What is the country of origin of the item?", AnswerKind::Country)
            }
            LineField::Tariff => field("hs", subject, TARIFF, AnswerKind::Text),
            LineField::Content => field("content", subject, CONTENT, AnswerKind::Content),
            LineField::DirectProductOf => {
                field("direct_product_of", subject, DIRECT_PRODUCT_OF, AnswerKind::Codes)
            }
            LineField::Value => {
                let rows = &self.context.set.model.derived;
                let currency = rows.iter().find_map(|row| match &row.from {
                    Derivation::EntryValue { currency } => Some(currency.clone()),
                    _ => None,
                });
                let question = "What is the line worth?";
                Question { unit: currency, ..field("value", subject, question, AnswerKind::Money) }
            }
        }
    }

    /// The code that would settle a scope, or how far below it the item is.
    fn classification_question(&self, subject: String) -> Question {
        let regime = self.regime();
        let classification = self.context.classification;
        let codes = &classification.codes;
        let below = |code: &EntryCode| (*code, self.steps_below(*code));
        let steps = codes.iter().map(|code| code.code).find(|code| !self.steps_below(*code).is_empty());
        let steps = steps.as_ref().map(below);
        let found: Vec<String> = codes.iter().map(|code| code.code.to_string()).collect();
        let (question, choices) = match (steps, codes.first()) {
            (_, Some(_)) if !classification.complete => {
                let found = found.join(", ");
                let question =
                    format!("Facts point to {found} under {regime}: which codes does the item have in all?");
                (question, Vec::new())
            }
            (Some((code, steps)), _) => {
                let named = steps.join(", ");
                (format!("Which paragraph of {code} under {regime} is it: {named}?"), steps)
            }
            (None, Some(code)) => {
                (format!("Which paragraph of {} under {regime} is it?", code.code), Vec::new())
            }
            (None, None) => {
                (format!("Which code does the item have under {regime} (or `none`)?"), Vec::new())
            }
        };
        let choices = choices.into_iter().map(Cow::Owned).collect();
        Question { choices, ..field("classification", subject, question, AnswerKind::Classification) }
    }

    fn regime(&self) -> crate::code::Regime {
        self.context.set.model.regime
    }

    /// The codes one step below a code, on the way to the paragraphs of its entry.
    fn steps_below(&self, code: EntryCode) -> Vec<String> {
        let own = code.paragraph();
        let step = |path: &Paragraph| {
            let mut above = core::iter::successors(Some(*path), Paragraph::parent);
            above.find(|path| path.depth() == own.depth() + 1 && own.contains(*path))
        };
        let paragraphs = self.context.set.entry(code).map_or(&[][..], |entry| &entry.paragraphs);
        let mut steps: Vec<String> = Vec::new();
        for step in paragraphs.iter().filter_map(step) {
            let step = code.with_paragraph(step).to_string();
            if !steps.contains(&step) {
                steps.push(step);
            }
        }
        steps
    }
}

fn line_subject(id: &str) -> String {
    format!("line:{id}")
}

/// A question about a field of the order, not about a fact.
fn field(fact: &'static str, subject: String, question: impl Into<Text>, kind: AnswerKind) -> Question {
    Question {
        fact: fact.into(),
        subject,
        question: question.into(),
        kind,
        place: AnswerPlace::Field,
        unit: None,
        choices: Vec::new(),
        covered_by: None,
    }
}

fn party_question(gap: PartyGap) -> (&'static str, AnswerKind, &'static str) {
    match gap {
        PartyGap::NoRecipient => {
            ("parties", AnswerKind::Parties, "Who is the end user or ultimate consignee?")
        }
        PartyGap::Country => ("country", AnswerKind::Country, "In which country is the party?"),
        PartyGap::Headquarters => {
            ("headquarters", AnswerKind::Country, "In which country are the headquarters of the party?")
        }
        PartyGap::UltimateParent => (
            "ultimate_parent_headquarters",
            AnswerKind::Country,
            "In which country are the headquarters of the party's ultimate parent?",
        ),
        PartyGap::Government => ("government", AnswerKind::Bool, "Is the party a government or part of one?"),
        PartyGap::Screening => (
            "screening",
            AnswerKind::Screening,
            "Is the party on a restricted-party list (screen it, and decide every possible hit)?",
        ),
        PartyGap::Owners => (
            "owners",
            AnswerKind::Owners,
            "Who owns the party, with which shares, and are the owners listed (`party.owners_complete`: nobody else does)?",
        ),
        PartyGap::Receives => {
            (PartyFact::ReceivesOrUsesItem.key(), AnswerKind::Bool, PartyFact::ReceivesOrUsesItem.question())
        }
        PartyGap::Citizenships => (
            "citizenships",
            AnswerKind::Countries,
            "Of which countries is the foreign person a citizen or permanent resident (most recent last)?",
        ),
        PartyGap::PermanentResident => (
            "permanent_resident",
            AnswerKind::Bool,
            "Is the foreign person a permanent resident of the country of release?",
        ),
        PartyGap::ProtectedPerson => (
            "protected_person",
            AnswerKind::Bool,
            "Is the foreign person a protected person (in the U.S., under 8 U.S.C. 1324b(a)(3))?",
        ),
    }
}
