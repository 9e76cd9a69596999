//! Why a regime does not reach a transaction, or may: a few clauses, the most telling first.
//!
//! The condition that says so is the widest of a rule set: it fails in dozens of ways at once, most of which
//! nobody asked about. Where an item is, is from, and what is in it is said; the rest is counted.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::program::{Node, NodeId};
use super::witness::Witness;
use super::words::country_text;
use crate::fact::Activity;
use crate::rule::{Condition, Destinations, Place, Truth};

/// How many clauses a reader gets, with the count of the rest.
const CLAUSES: usize = 4;

/// What a clause is about.
///
/// # Order
/// The most telling first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum About {
    Destination,
    From,
    Via,
    Origin,
    /// What is in it, and what it was made with.
    Content,
    DirectProduct,
    Kind,
    Other,
}

struct Clause {
    about: About,
    text: String,
}

impl Witness<'_> {
    /// Why the regime does not reach the transaction, or may not: nothing where it does.
    pub(super) fn reach(&self) -> Vec<String> {
        let set = self.context.set;
        let truth = self.context.truth(set.subject);
        if truth == Truth::True {
            return Vec::new();
        }
        let mut clauses = Vec::new();
        self.clauses(&set.model.subject, set.subject, &mut clauses);
        clauses.sort_by_key(|clause| clause.about);
        clauses.dedup_by(|next, last| {
            next.text == last.text || (next.about == last.about && next.about != About::Other)
        });
        self.join_content(truth, &mut clauses);
        let mut texts: Vec<String> = Vec::new();
        for clause in clauses {
            if !clause.text.is_empty() && !texts.contains(&clause.text) {
                texts.push(clause.text);
            }
        }
        if texts.len() > CLAUSES {
            let rest = texts.split_off(CLAUSES - 1).len();
            texts.push(match truth {
                Truth::Unknown => format!("{rest} further questions are open"),
                _ => format!("none of {rest} further conditions holds"),
            });
        }
        if texts.is_empty() {
            texts.push("these rules reach no transaction".to_string());
        }
        texts
    }

    /// Content and direct products in one clause, where both are known to be none.
    fn join_content(&self, truth: Truth, clauses: &mut Vec<Clause>) {
        let item = &self.context.line.item;
        let none = item.content.as_ref().is_some_and(Vec::is_empty)
            && item.direct_product_of.as_ref().is_some_and(Vec::is_empty);
        let both = clauses.iter().any(|clause| clause.about == About::Content)
            && clauses.iter().any(|clause| clause.about == About::DirectProduct);
        if truth == Truth::False && none && both {
            clauses.retain(|clause| clause.about != About::DirectProduct);
            let home = country_text(self.context.set.model.home);
            for clause in clauses.iter_mut().filter(|clause| clause.about == About::Content) {
                clause.text = format!(
                    "neither content from {home} nor controlled technology that it was made with is stated"
                );
            }
        }
    }

    /// Appends the clauses that give a condition its truth. Where one of several parts is enough, the one
    /// that is told best.
    fn clauses(&self, condition: &Condition, node: NodeId, clauses: &mut Vec<Clause>) {
        let truth = self.context.truth(node);
        let (parts, wanted, one) = match condition {
            Condition::All(parts) => (parts, truth, truth == Truth::False),
            Condition::Any(parts) => (parts, truth, truth == Truth::True),
            Condition::NoneOf(parts) => (parts, !truth, truth == Truth::False),
            Condition::Always | Condition::Never => return,
            leaf => {
                clauses.push(self.clause(leaf, node, truth));
                return;
            }
        };
        let mut best: Option<Vec<Clause>> = None;
        let mut child = node + 1;
        for part in parts {
            if self.context.truth(child) == wanted {
                if one {
                    let mut own = Vec::new();
                    self.clauses(part, child, &mut own);
                    if best.as_ref().is_none_or(|best| rank(&own) < rank(best)) {
                        best = Some(own);
                    }
                } else {
                    self.clauses(part, child, clauses);
                }
            }
            child = self.context.set.nodes.get(child as usize).map_or(child, |own: &Node| own.next(child));
        }
        clauses.extend(best.into_iter().flatten());
    }

    fn clause(&self, leaf: &Condition, node: NodeId, truth: Truth) -> Clause {
        let item = &self.context.line.item;
        let home = || country_text(self.context.set.model.home);
        let told = |about| Clause { about, text: self.leaf(leaf, node, truth) };
        match leaf {
            Condition::Destination(places) => match self.comes_home(places, truth) {
                Some(text) => Clause { about: About::Destination, text },
                // Where it goes, if not home, matters only beside something else.
                None => told(About::Other),
            },
            Condition::From(_) => told(About::From),
            // A route that was not given, or is direct, tells nothing.
            Condition::Via(_) if self.context.order.order.via.is_empty() => {
                Clause { about: About::Via, text: String::new() }
            }
            Condition::Via(_) => told(About::Via),
            Condition::Origin(_) => {
                let text = match item.origin {
                    Some(origin) => format!("its origin is {}", country_text(origin)),
                    None => "its country of origin is not stated".to_string(),
                };
                Clause { about: About::Origin, text }
            }
            Condition::Kind(_) => told(About::Kind),
            Condition::HomeContent(_)
            | Condition::ControlledContentOf(_)
            | Condition::ControlledContentAbove(_) => {
                let text = match &item.content {
                    None => {
                        format!("how much of its content is controlled and from {} is not stated", home())
                    }
                    Some(content)
                        if !content.iter().any(|part| part.origin == self.context.set.model.home) =>
                    {
                        format!("no content from {} is stated", home())
                    }
                    Some(_) if truth == Truth::Unknown => {
                        format!("how much of its content is controlled and from {} is not settled", home())
                    }
                    Some(_) => format!("its content from {} is not of the kind or share that counts", home()),
                };
                Clause { about: About::Content, text }
            }
            Condition::DirectProductOf(_) => {
                let text = match &item.direct_product_of {
                    None => "which controlled technology or software it was made with is not stated",
                    Some(codes) if codes.is_empty() => {
                        "no controlled technology or software that it was made with is stated"
                    }
                    Some(_) if truth == Truth::Unknown => {
                        "whether the technology or software it was made with counts is not settled"
                    }
                    Some(_) => "the technology or software it was made with does not count here",
                };
                Clause { about: About::DirectProduct, text: text.to_string() }
            }
            _ => told(About::Other),
        }
    }

    /// The words for an order that comes into the country whose law it is.
    fn comes_home(&self, places: &Destinations, truth: Truth) -> Option<String> {
        let home = self.context.set.model.home;
        let only = self.context.destination.only();
        let anywhere_else = places.include.contains(&Place::Anywhere);
        if only.is_none() || truth == Truth::Unknown {
            return None;
        }
        let is_home = only == Some(home);
        let in_parts =
            !anywhere_else && truth == Truth::True && places.include.contains(&Place::Country(home));
        if !is_home && !in_parts {
            return None;
        }
        let country = country_text(home);
        let what = match self.context.order.order.activity {
            Activity::DeemedExport | Activity::DeemedReexport => {
                format!("the release counts as one to {country} itself")
            }
            _ => format!("it goes to {country} itself"),
        };
        Some(format!("{what}, and these rules are for what leaves it"))
    }
}

/// What is told best has the least rank: all of it telling, and little of it.
fn rank(clauses: &[Clause]) -> (About, usize) {
    (clauses.iter().map(|clause| clause.about).max().unwrap_or(About::Other), clauses.len())
}
