//! Conditions as the engine reads them: a flat list of nodes, children behind their parent.
//!
//! Node for node it is the condition of the rule set, so an explanation can walk both side by side.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::compiled::Compiled;
use super::context::Context;
use super::facts::FactValue;
use crate::code::EntryCode;
use crate::rule::Truth;

/// Places in the tables of a compiled rule set.
pub(super) type NodeId = u32;
pub(super) type SetId = u32;
pub(super) type ScopeId = u16;
pub(super) type FactId = u16;
pub(super) type ReasonId = u16;

#[derive(Debug, Clone)]
pub(super) enum Node {
    Constant(Truth),
    /// Children stand between this node and `end`.
    All {
        end: NodeId,
    },
    Any {
        end: NodeId,
    },
    NoneOf {
        end: NodeId,
    },
    Fact {
        fact: FactId,
        test: Test,
    },
    Code(SetId),
    ForCode(SetId),
    ForControlledFor {
        reason: ReasonId,
        set: SetId,
    },
    ControlledFor(ReasonId),
    Destination(ScopeId),
    Origin(ScopeId),
    From(ScopeId),
    Via(ScopeId),
    LicenseNeededVia {
        scope: ScopeId,
        said: Option<FactId>,
    },
    /// A party or list test: evaluated once per order.
    Order(u16),
    /// Bit set of activities.
    Activity(u8),
    /// Bit set of kinds.
    Kind(u8),
    DirectProductOf(SetId),
    HomeContent(SetId),
    ControlledContentOf(SetId),
    ContentAbove(Decimal),
    AsContent,
    /// Place in the table of word lists.
    Tariff(u16),
    Basket,
}

#[derive(Debug, Clone)]
pub(super) enum Test {
    Equals(bool),
    AtLeast(Decimal),
    AtMost(Decimal),
    Above(Decimal),
    Below(Decimal),
    /// Place in the table of word lists.
    OneOf(u16),
}

impl Node {
    /// The node behind this one and its children.
    pub(super) fn next(&self, own: NodeId) -> NodeId {
        match self {
            Self::All { end } | Self::Any { end } | Self::NoneOf { end } => *end,
            _ => own + 1,
        }
    }
}

/// The parts of a composite condition.
pub(super) fn children(set: &Compiled, own: NodeId, end: NodeId) -> impl Iterator<Item = NodeId> + '_ {
    let next = move |child: &NodeId| Some(set.nodes.get(*child as usize)?.next(*child));
    core::iter::successors(Some(own + 1), next).take_while(move |child| *child < end)
}

impl Context<'_> {
    /// The truth of a condition for the line in this context.
    pub(super) fn truth(&self, node: NodeId) -> Truth {
        match self.set.nodes.get(node as usize) {
            Some(Node::Constant(truth)) => *truth,
            Some(Node::All { end }) => self.fold(node + 1, *end, Truth::False, Truth::True, Truth::and),
            Some(Node::Any { end }) => self.fold(node + 1, *end, Truth::True, Truth::False, Truth::or),
            Some(Node::NoneOf { end }) => !self.fold(node + 1, *end, Truth::True, Truth::False, Truth::or),
            Some(Node::Fact { fact, test }) => self.test(*fact, test),
            Some(Node::Code(set)) => self.code(*set),
            Some(Node::ForCode(set)) => self.for_codes(|code| self.set_truth(*set, code)),
            Some(Node::ForControlledFor { reason, set }) => {
                self.for_codes(|code| self.set_truth(*set, code).and(self.controlled_for(*reason, code)))
            }
            Some(Node::ControlledFor(reason)) => self.item_controlled_for(*reason),
            Some(Node::Destination(scope)) => self.destination_in(*scope),
            Some(Node::Origin(scope)) => {
                self.origin().map(|origin| self.epoch.scope(*scope).contains(origin)).into()
            }
            Some(Node::From(scope)) => self.epoch.scope(*scope).contains(self.order.order.from).into(),
            Some(Node::Via(scope)) => self.via_in(*scope).next().is_some().into(),
            Some(Node::LicenseNeededVia { scope, said }) => self.license_needed_via(*scope, *said),
            Some(Node::Order(atom)) => self.atoms.get(usize::from(*atom)).copied().unwrap_or_default(),
            Some(Node::Activity(bits)) => (bits >> self.activity() as u8 & 1 == 1).into(),
            Some(Node::Kind(bits)) => self.kind().map(|kind| bits >> kind as u8 & 1 == 1).into(),
            Some(Node::DirectProductOf(set)) => match &self.line.item.direct_product_of {
                Some(codes) => any(codes, |code| self.set_truth(*set, *code)),
                None => Truth::Unknown,
            },
            Some(Node::HomeContent(set)) => self.home_content(*set),
            Some(Node::ControlledContentOf(set)) => self.controlled_content_of(*set),
            Some(Node::AsContent) => self.as_content.into(),
            Some(Node::Tariff(list)) => self.tariff(*list),
            Some(Node::ContentAbove(percent)) => self.content_above(*percent),
            Some(Node::Basket) => self.classification.basket(),
            // Cannot be: ids are made by the compiler. Unknown widens, so it is the safe answer.
            None => Truth::Unknown,
        }
    }

    /// Folds the children until one decides.
    fn fold(
        &self,
        first: NodeId,
        end: NodeId,
        decisive: Truth,
        start: Truth,
        combine: fn(Truth, Truth) -> Truth,
    ) -> Truth {
        let mut truth = start;
        let mut child = first;
        while child < end && truth != decisive {
            truth = combine(truth, self.truth(child));
            child = self.set.nodes.get(child as usize).map_or(end, |node| node.next(child));
        }
        truth
    }

    fn test(&self, fact: FactId, test: &Test) -> Truth {
        match (self.facts.get(usize::from(fact)), test) {
            (Some(FactValue::Bool(value)), Test::Equals(wanted)) => (value == wanted).into(),
            (Some(FactValue::Number { over, under }), _) => number_test(*over, *under, test).into(),
            (Some(FactValue::Text(word)), Test::OneOf(list)) => {
                let words = self.set.word_lists.get(usize::from(*list));
                words.map(|words| words.iter().any(|known| known == word)).into()
            }
            _ => Truth::Unknown,
        }
    }

    /// Whether the tariff code begins with one of these digits.
    fn tariff(&self, list: u16) -> Truth {
        // Content has no tariff code of its own.
        let hs = self.line.item.hs.as_ref().filter(|_| !self.as_content);
        let (Some(hs), Some(list)) = (hs, self.set.word_lists.get(usize::from(list))) else {
            return Truth::Unknown;
        };
        any(list, |digits| {
            if hs.digits().starts_with(&**digits) {
                Truth::True
            } else if digits.starts_with(hs.digits()) {
                Truth::Unknown
            } else {
                Truth::False
            }
        })
    }

    pub(super) fn set_truth(&self, set: SetId, code: EntryCode) -> Truth {
        self.set.code_sets.get(set as usize).map_or(Truth::Unknown, |set| set.truth(code, &[]))
    }

    /// Whether the line's item is in a set of codes.
    pub(super) fn code(&self, set: SetId) -> Truth {
        match self.set.code_sets.get(set as usize) {
            Some(set) => self.classification.is_in(set),
            None => Truth::Unknown,
        }
    }

    /// Whether one of the codes that software or technology is for passes.
    fn for_codes(&self, test: impl Fn(EntryCode) -> Truth) -> Truth {
        match self.set.for_codes.and_then(|fact| self.facts.get(usize::from(fact))) {
            Some(FactValue::Codes(codes)) => any(codes, |code| test(*code)),
            _ => Truth::Unknown,
        }
    }
}

pub(super) fn any<T>(items: &[T], test: impl Fn(&T) -> Truth) -> Truth {
    items.iter().fold(Truth::False, |truth, item| truth.or(test(item)))
}

/// Compares `over / under` with the threshold of the test by multiplication, so nothing is rounded.
/// `None` where the product leaves the range of decimals.
fn number_test(over: Decimal, under: Decimal, test: &Test) -> Option<bool> {
    let times = |threshold: &Decimal| threshold.checked_mul(under);
    match test {
        Test::AtLeast(threshold) => Some(over >= times(threshold)?),
        Test::AtMost(threshold) => Some(over <= times(threshold)?),
        Test::Above(threshold) => Some(over > times(threshold)?),
        Test::Below(threshold) => Some(over < times(threshold)?),
        Test::Equals(_) | Test::OneOf(_) => None,
    }
}

/// Word lists of [`Test::OneOf`].
pub(super) type WordLists = Vec<Vec<crate::citation::Text>>;
