//! A missing fact as a question that a person can answer.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::atom::PartyGap;
use super::facts::FactValue;
use super::open::{LineField, MissingFact};
use super::program::FactId;
use super::witness::Witness;
use crate::citation::Text;
use crate::code::{EntryCode, Paragraph};
use crate::fact::{AnswerKind, AnswerPlace, FactSubject};
use crate::rule_set::Derivation;

/// A question, and what an answer to it looks like.
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
                field("parties", "order".to_string(), question, AnswerKind::Parties)
            }
            MissingFact::Line(place, about) => self.line_question(place, about),
            MissingFact::Party(place, gap) => {
                let (fact, kind, question) = party_question(gap);
                field(fact, format!("party:{place}"), question, kind)
            }
            MissingFact::Fact(fact) => self.fact_question(fact),
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
                FactSubject::Order => "order".to_string(),
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
            "Who owns the party, with which shares, and are the owners listed?",
        ),
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
