//! The terms of a row as an answer table holds them: what is the same for all codes, worked out once,
//! and what must be asked of each code.

use alloc::vec::Vec;

use super::spread::Spread;
use crate::country::CountrySet;
use crate::fact::Activity;
use crate::rule::{Seat, Truth};
use crate::screen::atom::Atom;
use crate::screen::compiled::{Compiled, Lift, Rule};
use crate::screen::context::Context;
use crate::screen::facts::FactValue;
use crate::screen::program::{FactId, Node, NodeId, ReasonId, ScopeId, SetId, Test, children};
use crate::screen::state::State;
use crate::screen::vocabulary::Vocabulary;

/// The terms of one row on one day, for one activity and state of knowledge.
#[derive(Debug, Clone)]
pub(super) struct Terms {
    /// What holds whatever the code.
    pub(super) settled: Spread,
    /// The codes that it is for.
    pub(super) codes: Option<SetId>,
    /// Conditions on the code, all of which must hold besides.
    pub(super) open: Vec<NodeId>,
    /// Conditions on the code that set the row aside, with how the overlay that says so stands.
    pub(super) aside: Vec<(NodeId, State)>,
}

impl Terms {
    const NEVER: Self = Self { settled: Spread::NOWHERE, codes: None, open: Vec::new(), aside: Vec::new() };

    /// Whether they are met nowhere, whatever the code.
    pub(super) fn never(&self) -> bool {
        self.settled.perhaps.is_empty()
    }

    /// A release abroad to a person of the country where it happens goes nowhere: the person of the table's
    /// order is of the destination.
    pub(super) fn cross(&mut self, context: &Context<'_>, rule: &Rule) {
        let order = context.order.order;
        if order.activity == Activity::DeemedReexport && !rule.binds_at_home() {
            let mut elsewhere = CountrySet::all();
            elsewhere.remove(order.from);
            self.settled = self.settled.and(Spread::known(elsewhere));
        }
    }

    /// Whether they are the same for all codes.
    pub(super) fn is_settled(&self) -> bool {
        self.codes.is_none() && self.open.is_empty() && self.aside.is_empty()
    }
}

/// By node of a rule set: where it holds, if that is the same for all codes.
#[derive(Debug)]
pub(super) struct Settled(Vec<Option<Spread>>);

/// A fact that an attestation makes false, but not of what goes to some countries: of that it is open.
#[derive(Debug)]
pub(super) struct Denied {
    pub(super) fact: FactId,
    open: CountrySet,
}

impl Denied {
    /// Those of the order of a table, which gives none of them itself.
    pub(super) fn of(vocabulary: &Vocabulary, context: &Context<'_>) -> Vec<Self> {
        let attested = |attestation: FactId| {
            let value = context.facts.get(usize::from(attestation));
            value == Some(&FactValue::Bool(true)) && context.order.order.to.is_some()
        };
        let denials = vocabulary.denials.iter().filter(|(_, attestation)| attested(*attestation));
        let denied = denials.filter_map(|(fact, _)| {
            let kept = &vocabulary.words.get(usize::from(*fact))?.not_denied_to;
            let open = kept.iter().copied().collect();
            (!kept.is_empty()).then_some(Self { fact: *fact, open })
        });
        denied.collect()
    }

    fn spread(&self, test: &Test) -> Spread {
        let denied = Spread::everywhere(matches!(test, Test::Equals(false)).into());
        Spread { surely: denied.surely.difference(self.open), perhaps: denied.perhaps.union(self.open) }
    }
}

impl Settled {
    /// Children stand behind their parent, so from the last node to the first each is read once.
    pub(super) fn new(context: &Context<'_>, denied: &[Denied]) -> Self {
        let nodes = &context.set.nodes;
        let mut settled = Self(alloc::vec![None; nodes.len()]);
        for (own, node) in (0..).zip(nodes).collect::<Vec<_>>().into_iter().rev() {
            let spread = match node {
                Node::Code(_) | Node::ControlledFor(_) | Node::Basket => None,
                Node::All { end } => settled.all(context.set, own, *end),
                Node::Any { end } => settled.any(context.set, own, *end),
                Node::NoneOf { end } => settled.any(context.set, own, *end).map(Spread::not),
                Node::Destination(scope) => Some(scope_spread(context, *scope)),
                Node::From(scope) if context.order.order.activity == Activity::Transfer => {
                    Some(scope_spread(context, *scope))
                }
                Node::Order(atom) => Some(atom_spread(context, *atom)),
                Node::Fact { fact, test } => {
                    let somewhere = denied.iter().find(|denied| denied.fact == *fact);
                    let same = || Spread::everywhere(context.truth(own));
                    Some(somewhere.map_or_else(same, |denied| denied.spread(test)))
                }
                // Asks for the code, along a route; the order of a table has none.
                Node::LicenseNeededVia { scope, .. } if context.via_in(*scope).next().is_some() => {
                    Some(Spread::everywhere(Truth::Unknown))
                }
                _ => Some(Spread::everywhere(context.truth(own))),
            };
            if let Some(slot) = settled.0.get_mut(own as usize) {
                *slot = spread;
            }
        }
        settled
    }

    pub(super) fn get(&self, node: NodeId) -> Option<Spread> {
        self.0.get(node as usize).copied().flatten()
    }

    /// A part that holds nowhere settles the whole, whatever the parts that ask for the code.
    fn all(&self, set: &Compiled, own: NodeId, end: NodeId) -> Option<Spread> {
        let mut parts = Parts { whole: Spread::everywhere(Truth::True), open: false };
        for child in children(set, own, end) {
            parts.add(self.get(child), Spread::and);
        }
        (!parts.open || parts.whole.perhaps.is_empty()).then_some(parts.whole)
    }

    fn any(&self, set: &Compiled, own: NodeId, end: NodeId) -> Option<Spread> {
        let mut parts = Parts { whole: Spread::NOWHERE, open: false };
        for child in children(set, own, end) {
            parts.add(self.get(child), Spread::or);
        }
        (!parts.open || parts.whole.surely.is_full()).then_some(parts.whole)
    }

    /// The terms of a row.
    pub(super) fn terms(
        &self,
        context: &Context<'_>,
        state: State,
        scope: ScopeId,
        codes: Option<SetId>,
        conditions: &[NodeId],
    ) -> Terms {
        let settled = scope_spread(context, scope).limit(state);
        let mut terms = Terms { settled, codes, ..Terms::NEVER };
        for condition in conditions {
            if terms.never() {
                break;
            }
            self.take_apart(context.set, *condition, &mut terms);
        }
        if terms.never() { Terms::NEVER } else { terms }
    }

    /// Takes away what overlays set aside of a rule.
    pub(super) fn set_aside(&self, context: &Context<'_>, lifts: &[Lift], terms: &mut Terms) {
        for lift in lifts {
            let (node, state) = (lift.dated.condition, context.epoch.state(lift.dated.dated));
            match self.get(node) {
                Some(spread) => terms.settled = terms.settled.and(spread.limit(state).not()),
                None if state.may_bind() => terms.aside.push((node, state)),
                None => {}
            }
        }
    }

    fn take_apart(&self, set: &Compiled, node: NodeId, terms: &mut Terms) {
        match (self.get(node), set.nodes.get(node as usize)) {
            (Some(spread), _) => terms.settled = terms.settled.and(spread),
            (None, Some(Node::All { end })) => {
                children(set, node, *end).for_each(|child| self.take_apart(set, child, terms));
            }
            (None, _) => terms.open.push(node),
        }
    }

    /// Where the terms of a row are met by a code.
    pub(super) fn met(&self, code: &Coded<'_>, terms: &Terms) -> Spread {
        let mut spread = terms.settled;
        if let Some(set) = terms.codes {
            spread = spread.and_truth(code.context.code(set));
        }
        for node in &terms.open {
            if spread.perhaps.is_empty() {
                break;
            }
            spread = spread.and(self.spread(code, *node));
        }
        for (node, state) in &terms.aside {
            spread = spread.and(self.spread(code, *node).limit(*state).not());
        }
        spread
    }

    /// Where a condition holds for a code.
    pub(super) fn spread(&self, code: &Coded<'_>, node: NodeId) -> Spread {
        if let Some(spread) = self.get(node) {
            return spread;
        }
        let context = &code.context;
        let any = |end: NodeId| {
            children(context.set, node, end)
                .fold(Spread::NOWHERE, |any, child| any.or(self.spread(code, child)))
        };
        match context.set.nodes.get(node as usize) {
            Some(Node::All { end }) => children(context.set, node, *end)
                .fold(Spread::everywhere(Truth::True), |all, child| all.and(self.spread(code, child))),
            Some(Node::Any { end }) => any(*end),
            Some(Node::NoneOf { end }) => any(*end).not(),
            Some(Node::ControlledFor(reason)) => Spread::everywhere(code.controlled_for(*reason)),
            _ => Spread::everywhere(context.truth(node)),
        }
    }
}

/// A code in the place of the classification of a table's item.
pub(super) struct Coded<'a> {
    pub(super) context: Context<'a>,
    /// By reason: whether the item is controlled for it. Many conditions ask for few reasons.
    controlled_for: Vec<Truth>,
}

impl<'a> Coded<'a> {
    pub(super) fn new(context: Context<'a>) -> Self {
        let set = context.set;
        let mut controlled_for = alloc::vec![Truth::False; set.reasons.len()];
        for classified in &context.classification.codes {
            for rule in set.rules_of_entry(classified.code) {
                let reason = rule.reason.and_then(|reason| controlled_for.get_mut(usize::from(reason)));
                if let Some(truth) = reason.filter(|truth| **truth != Truth::True) {
                    *truth = truth.or(classified.limit(context.controls(rule, classified.code)));
                }
            }
        }
        Self { context, controlled_for }
    }

    fn controlled_for(&self, reason: ReasonId) -> Truth {
        let truth = self.controlled_for.get(usize::from(reason)).copied().unwrap_or_default();
        self.context.classification.or_open(truth)
    }
}

/// Parts of a condition as they are put together.
struct Parts {
    whole: Spread,
    /// Whether some part asks for the code.
    open: bool,
}

impl Parts {
    fn add(&mut self, part: Option<Spread>, combine: fn(Spread, Spread) -> Spread) {
        match part {
            Some(spread) => self.whole = combine(self.whole, spread),
            None => self.open = true,
        }
    }
}

fn scope_spread(context: &Context<'_>, scope: ScopeId) -> Spread {
    Spread::known(*context.epoch.scope(scope))
}

/// The one party of an ordinary order has all its seats at the destination; the person of a release
/// stays where it is.
fn atom_spread(context: &Context<'_>, atom: u16) -> Spread {
    let order = context.order.order;
    match (context.set.atoms.get(usize::from(atom)), context.scene.cast.parties) {
        (Some(Atom::Party(test, scope)), [party]) if !order.activity.is_deemed() => {
            let looked_at = test.roles.is_empty() || test.roles.contains(&party.role);
            let placed = test.seats.iter().any(|seat| *seat != Seat::Government);
            if looked_at && placed { scope_spread(context, *scope) } else { Spread::NOWHERE }
        }
        _ => Spread::everywhere(context.atoms.get(usize::from(atom)).copied().unwrap_or_default()),
    }
}
