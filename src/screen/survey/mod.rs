//! The answer table: what is decided of a code for every destination at once.
//!
//! A scalar decision asks for one destination; here a truth is two sets of countries, where it surely
//! holds and where it may. The terms of a rule are walked once for all destinations. A test holds both
//! readings against each other.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::ToString;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::Screener;
use super::atom::Atom;
use super::code_index::CodeIndex;
use super::compiled::{Compiled, Limit, Rule};
use super::context::Context;
use super::decide::subject_levels;
use super::program::{Node, NodeId, ScopeId};
use super::state::State;
use crate::code::{ControlCode, Designation, EntryCode};
use crate::country::{Country, CountrySet};
use crate::fact::{Activity, FactKey, Facts, Item, Line, Order, Party, Role, Screening};
use crate::rule::{Level, Seat, Truth};

/// Where something surely holds, and where it may.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Spread {
    pub(crate) surely: CountrySet,
    pub(crate) perhaps: CountrySet,
}

impl Spread {
    const NOWHERE: Self = Self { surely: CountrySet::EMPTY, perhaps: CountrySet::EMPTY };

    fn everywhere(truth: Truth) -> Self {
        let full = |holds: bool| if holds { CountrySet::all() } else { CountrySet::EMPTY };
        Self { surely: full(truth == Truth::True), perhaps: full(truth != Truth::False) }
    }

    fn known(scope: CountrySet) -> Self {
        Self { surely: scope, perhaps: scope }
    }

    fn and(self, other: Self) -> Self {
        Self {
            surely: self.surely.intersection(other.surely),
            perhaps: self.perhaps.intersection(other.perhaps),
        }
    }

    fn or(self, other: Self) -> Self {
        Self { surely: self.surely.union(other.surely), perhaps: self.perhaps.union(other.perhaps) }
    }

    fn not(self) -> Self {
        Self { surely: self.perhaps.complement(), perhaps: self.surely.complement() }
    }

    fn limit(self, state: State) -> Self {
        match state {
            State::On => self,
            State::Off | State::Stayed => Self::NOWHERE,
            State::Unverified | State::NotCovered => {
                Self { surely: CountrySet::EMPTY, perhaps: self.perhaps }
            }
        }
    }

    pub(crate) fn at(&self, country: Country) -> Truth {
        match (self.surely.contains(country), self.perhaps.contains(country)) {
            (true, _) => Truth::True,
            (false, true) => Truth::Unknown,
            (false, false) => Truth::False,
        }
    }
}

/// What is decided of one code for every destination.
#[derive(Debug, Clone)]
pub(crate) struct Survey {
    subject: Spread,
    /// Rules that may apply somewhere: place in the rule set, where.
    pub(crate) rules: Vec<(u16, Spread)>,
    /// Exceptions whose terms may be met somewhere: place of the symbol, where.
    pub(crate) exceptions: Vec<(u16, Spread)>,
    levels: Vec<(Level, Spread)>,
    gap: Option<Level>,
}

impl Survey {
    /// Whether the outcome follows from the rules in the same way: their levels and places aside.
    pub(crate) fn same_frame(&self, other: &Self) -> bool {
        self.subject == other.subject && self.gap == other.gap
    }

    /// The outcome for a destination.
    pub(crate) fn outcome(&self, country: Country) -> (Level, Level) {
        let subject = self.subject.at(country);
        let (mut at_least, mut at_most) = subject_levels(subject);
        if subject != Truth::False {
            at_most = at_most.max(self.gap.unwrap_or(Level::NotSubject));
        }
        for (level, spread) in &self.levels {
            match spread.at(country) {
                Truth::True => {
                    at_least = at_least.max(*level);
                    at_most = at_most.max(*level);
                }
                Truth::Unknown => at_most = at_most.max(*level),
                Truth::False => {}
            }
        }
        (at_least, at_most)
    }
}

/// What codes share that are decided alike: their truth in each set of codes of their entry, and whether
/// they lie above or below each code that classifies.
type Alike = (Vec<Truth>, Vec<(bool, bool)>);

/// What is known besides code, destination and activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Knowledge {
    /// Nothing.
    Nothing,
    /// An ordinary sale: no end use of concern is known, the end user is private, at the destination
    /// with all its seats, on no list, owned by nobody listed.
    Ordinary,
}

/// The order of which every cell of a table is a variation in code and destination.
pub(crate) fn order_of(
    set: &crate::rule_set::RuleSet,
    activity: Activity,
    knowledge: Knowledge,
    day: Date,
    to: Country,
    code: Designation,
) -> Order {
    // A third country stands for all from which goods are re-exported: any that is not home.
    let abroad = Country::all().find(|country| *country != set.home).unwrap_or(set.home);
    let mut party = Party::new(Role::EndUser, "end user");
    party.country = Some(to);
    party.headquarters = Some(to);
    party.ultimate_parent_headquarters = Some(to);
    party.government = Some(false);
    party.screening = Some(Screening { as_of: day, hits: Vec::new() });
    party.owners = Some(Vec::new());
    let ordinary = knowledge == Knowledge::Ordinary;
    let mut facts = Facts::default();
    if ordinary && set.vocabulary.iter().any(|word| word.key.as_str() == ATTESTATION) {
        facts.insert(FactKey::new(ATTESTATION), true.into());
    }
    Order {
        id: "survey".to_string(),
        date: day,
        as_known_on: None,
        activity,
        from: match activity {
            Activity::Export | Activity::DeemedExport => set.home,
            Activity::Transfer => to,
            Activity::Reexport | Activity::DeemedReexport => abroad,
        },
        to: Some(to),
        via: Vec::new(),
        parties: if ordinary { [party].into() } else { Vec::new() },
        facts,
        lines: [Line {
            id: "1".to_string(),
            item: Item {
                description: None,
                kind: None,
                origin: Some(set.home),
                classifications: [ControlCode { regime: set.regime, designation: code }].into(),
                hs: None,
                facts: Facts::default(),
                content: None,
                direct_product_of: None,
            },
            quantity: None,
            value: None,
        }]
        .into(),
    }
}

const ATTESTATION: &str = "end_use.none_of_concern";

impl Screener {
    /// The codes of a regime's list on a day, such that all below one and not below another of them are
    /// decided alike: each stands for itself and the codes behind it.
    pub(crate) fn survey_codes(&self, regime: usize, day: Date) -> Vec<(Designation, Vec<EntryCode>)> {
        let Some(set) = self.regimes.get(regime) else { return Vec::new() };
        let implied = set.model.criteria.iter().filter_map(|row| row.implied_by.as_ref());
        let implied: Vec<CodeIndex> = implied.map(CodeIndex::new).collect();
        let mut by_base: BTreeMap<[u8; 5], Vec<&CodeIndex>> = BTreeMap::new();
        for codes in set.code_sets.iter().chain(&implied) {
            let bases: BTreeSet<[u8; 5]> = codes.named().map(EntryCode::base).collect();
            for base in bases {
                by_base.entry(base).or_default().push(codes);
            }
        }
        let mut criteria: BTreeMap<[u8; 5], Vec<EntryCode>> = BTreeMap::new();
        for criterion in &set.model.criteria {
            criteria.entry(criterion.code.base()).or_default().push(criterion.code);
        }
        let mut found: Vec<(Designation, Vec<EntryCode>)> = [(Designation::Basket, Vec::new())].into();
        for entry in &set.model.entries {
            if entry.window.standing(day, None) == crate::window::Standing::NotInForce {
                continue;
            }
            let base = entry.code.base();
            let sets = by_base.get(&base).map_or(&[][..], Vec::as_slice);
            let own = criteria.get(&base).map_or(&[][..], Vec::as_slice);
            let named = sets.iter().flat_map(|set| set.named()).copied();
            let listed = entry.paragraphs.iter().map(|path| entry.code.with_paragraph(*path));
            let codes: BTreeSet<EntryCode> = named
                .filter(|code| code.base() == base)
                .chain(listed)
                .chain(own.iter().copied())
                .chain([entry.code])
                .filter(|code| set.check_code(*code, day).is_ok())
                .collect();
            let mut classes: BTreeMap<Alike, Vec<EntryCode>> = BTreeMap::new();
            for code in codes {
                let truths = sets.iter().map(|set| set.truth(code, &[])).collect();
                let matched = own.iter().map(|other| (code.contains(*other), other.contains(code))).collect();
                classes.entry((truths, matched)).or_default().push(code);
            }
            let mut classes: Vec<Vec<EntryCode>> = classes.into_values().collect();
            classes.sort();
            for class in classes {
                if let Some(first) = class.first() {
                    found.push((Designation::Entry(*first), class));
                }
            }
        }
        found
    }

    /// Decides one code for every destination. `None` when the code is not on the list on that day.
    pub(crate) fn survey(
        &self,
        regime: usize,
        day: Date,
        activity: Activity,
        knowledge: Knowledge,
        code: Designation,
    ) -> Option<Survey> {
        let set = self.regimes.get(regime)?;
        let order = order_of(&set.model, activity, knowledge, day, set.model.home, code);
        let prepared = self.prepare(&order).ok()?;
        let context = self.context(&prepared, 0, regime)?;
        let subject = context.spread(set.subject);
        let mut survey =
            Survey { subject, rules: Vec::new(), exceptions: Vec::new(), levels: Vec::new(), gap: None };
        context.each_candidate(|id, rule| {
            let terms = context.rule_spread(rule);
            let spread = if rule.extraterritorial { terms } else { terms.and(subject) };
            if !spread.perhaps.is_empty() {
                survey.rules.push((id, spread));
                survey.levels.push((rule.level, spread));
            }
        });
        context.each_gap(|_, level| survey.gap = survey.gap.max(Some(level)));
        let needed = survey.rules.iter().fold(CountrySet::EMPTY, |all, (_, at)| all.union(at.perhaps));
        if !needed.is_empty() {
            let limits: Vec<(&Limit, Spread)> = set
                .limits
                .iter()
                .map(|limit| (limit, context.limit_spread(limit)))
                .filter(|(_, spread)| !spread.perhaps.is_empty())
                .collect();
            for symbol in 0..set.symbols.len() {
                let Ok(id) = u16::try_from(symbol) else { continue };
                let spread = context.exception_spread(id, &survey.rules, &limits).and(Spread::known(needed));
                if !spread.perhaps.is_empty() {
                    survey.exceptions.push((id, spread));
                }
            }
        }
        Some(survey)
    }

    /// Whether some row under a symbol may overcome a rule, by what the two say of each other.
    pub(crate) fn symbol_overcomes(&self, regime: usize, symbol: &str, rule: u16) -> bool {
        let Some(set) = self.regimes.get(regime) else { return false };
        let Some(symbol) = set.symbols.iter().position(|known| known == symbol) else { return false };
        let mut rows = set.waivers.iter().enumerate();
        rows.any(|(place, row)| usize::from(row.symbol) == symbol && set.overcomes(place, rule))
    }

    pub(crate) fn symbol_name(&self, regime: usize, symbol: u16) -> &str {
        let set = self.regimes.get(regime);
        set.and_then(|set| set.symbols.get(usize::from(symbol))).map_or("", |symbol| symbol)
    }

    /// The first day of each epoch of a regime.
    pub(crate) fn epochs(&self, regime: usize) -> Vec<Date> {
        self.regimes.get(regime).map_or_else(Vec::new, Compiled::epoch_days)
    }
}

impl Context<'_> {
    fn scope_spread(&self, scope: ScopeId) -> Spread {
        Spread::known(*self.epoch.scope(scope))
    }

    fn rule_spread(&self, rule: &Rule) -> Spread {
        let state = self.epoch.state(rule.dated);
        if !matches!(state, State::On | State::Unverified) {
            return Spread::NOWHERE;
        }
        let mut spread = self.scope_spread(rule.scope);
        if let (Some(set), false) = (rule.codes, spread.perhaps.is_empty()) {
            spread = spread.and(Spread::everywhere(self.code(set)));
        }
        for node in [rule.item, rule.condition] {
            if !spread.perhaps.is_empty() {
                spread = spread.and(self.spread(node));
            }
        }
        spread.limit(state)
    }

    /// Where some row of an exception that reaches a rule of the survey has its terms met.
    fn exception_spread(&self, symbol: u16, rules: &[(u16, Spread)], limits: &[(&Limit, Spread)]) -> Spread {
        let mut terms = Spread::NOWHERE;
        for (place, waiver) in self.set.waivers.iter().enumerate() {
            if waiver.symbol != symbol || !self.epoch.state(waiver.dated).may_bind() {
                continue;
            }
            let reached = rules.iter().filter(|(id, _)| self.set.overcomes(place, *id));
            let reached = reached.fold(CountrySet::EMPTY, |all, (_, at)| all.union(at.perhaps));
            if reached.is_empty() {
                continue;
            }
            let mut own = self.scope_spread(waiver.scope).and(Spread::known(reached));
            if waiver.by_entry && !own.perhaps.is_empty() {
                own = own.and(self.grant_spread(symbol));
            }
            if !own.perhaps.is_empty() {
                own = own.and(self.spread(waiver.condition));
            }
            terms = terms.or(own.limit(self.epoch.state(waiver.dated)));
        }
        if terms.perhaps.is_empty() {
            return terms;
        }
        let taken = limits.iter().fold(Spread::NOWHERE, |taken, (limit, spread)| {
            let takes = limit.takes >> symbol & 1 == 1;
            if takes { taken.or(*spread) } else { taken }
        });
        terms.and(taken.not())
    }

    fn grant_spread(&self, symbol: u16) -> Spread {
        let grants = self.set.grants_of(symbol, &self.classification.codes);
        let granted = grants.fold(Spread::NOWHERE, |granted, grant| {
            let own = self.scope_spread(grant.scope).and(Spread::everywhere(self.code(grant.codes)));
            if own.perhaps.is_empty() {
                return granted;
            }
            granted.or(own.and(self.spread(grant.condition)).limit(self.epoch.state(grant.dated)))
        });
        let open = if self.classification.complete { Truth::False } else { Truth::Unknown };
        granted.or(Spread::everywhere(open))
    }

    fn limit_spread(&self, limit: &Limit) -> Spread {
        let mut spread = match limit.codes {
            Some(set) => Spread::everywhere(self.code(set)),
            None => Spread::everywhere(Truth::True),
        };
        if !spread.perhaps.is_empty() {
            spread = spread.and(self.scope_spread(limit.scope));
        }
        if !spread.perhaps.is_empty() {
            spread = spread.and(self.spread(limit.condition));
        }
        spread.limit(self.epoch.state(limit.dated))
    }

    /// The truth of a condition for every destination.
    fn spread(&self, node: NodeId) -> Spread {
        if !self.set.asks_where(node) {
            return Spread::everywhere(self.truth(node));
        }
        match self.set.nodes.get(node as usize) {
            Some(Node::All { end }) => {
                let done = |spread: &Spread| spread.perhaps.is_empty();
                self.children(node, *end, Spread::everywhere(Truth::True), Spread::and, done)
            }
            Some(Node::Any { end }) => self.any_spread(node, *end),
            Some(Node::NoneOf { end }) => self.any_spread(node, *end).not(),
            Some(Node::Destination(scope)) => self.scope_spread(*scope),
            Some(Node::From(scope)) if self.order.order.activity == Activity::Transfer => {
                self.scope_spread(*scope)
            }
            Some(Node::Order(atom)) => self.atom_spread(*atom),
            _ => Spread::everywhere(self.truth(node)),
        }
    }

    fn any_spread(&self, own: NodeId, end: NodeId) -> Spread {
        self.children(own, end, Spread::NOWHERE, Spread::or, |spread| spread.surely.is_full())
    }

    /// Folds the children until one decides for every destination.
    fn children(
        &self,
        own: NodeId,
        end: NodeId,
        start: Spread,
        combine: fn(Spread, Spread) -> Spread,
        done: impl Fn(&Spread) -> bool,
    ) -> Spread {
        let mut spread = start;
        let mut child = own + 1;
        while child < end && !done(&spread) {
            spread = combine(spread, self.spread(child));
            child = self.set.nodes.get(child as usize).map_or(end, |node| node.next(child));
        }
        spread
    }

    /// The one party of an ordinary order has all its seats at the destination.
    fn atom_spread(&self, atom: u16) -> Spread {
        match (self.set.atoms.get(usize::from(atom)), self.order.order.parties.as_slice()) {
            (Some(Atom::Party(test, scope)), [party]) => {
                let looked_at = test.roles.is_empty() || test.roles.contains(&party.role);
                let placed = test.seats.iter().any(|seat| *seat != Seat::Government);
                if looked_at && placed { self.scope_spread(*scope) } else { Spread::NOWHERE }
            }
            _ => Spread::everywhere(self.atoms.get(usize::from(atom)).copied().unwrap_or_default()),
        }
    }
}
