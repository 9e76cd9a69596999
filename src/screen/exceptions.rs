//! Which exceptions overcome what may be required.

use super::context::Context;
use super::decide::Decision;
use crate::rule::Truth;

/// What is known of one exception for one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SymbolTruth {
    /// Whether its own terms are met: entry, destination, conditions, and nothing takes it away.
    pub(crate) terms: Truth,
    /// Whether it overcomes, alone, every requirement that applies or may apply.
    pub(crate) usable: Truth,
}

/// Whether the requirements of a line are overcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Authorized {
    NotNeeded,
    Available,
    Possible,
    None,
}

impl Context<'_> {
    pub(super) fn decide_exceptions(&self, decision: &mut Decision) {
        let Decision { requirements, symbols, waivers, best, gaps, .. } = decision;
        waivers.clear();
        for (place, waiver) in self.set.waivers.iter().enumerate() {
            let reaches = requirements.iter().any(|(id, _)| self.set.overcomes(place, *id));
            waivers.push(if reaches { self.waiver(waiver) } else { Truth::False });
        }
        best.clear();
        best.resize(requirements.len(), (Truth::False, None));
        for symbol in 0..self.set.symbols.len() {
            let own = || {
                let all = self.set.waivers.iter().zip(waivers.iter()).enumerate();
                all.filter(|(_, (waiver, _))| usize::from(waiver.symbol) == symbol)
            };
            let taken = self.taken(symbol);
            let terms = own().fold(Truth::False, |terms, (_, (_, truth))| terms.or(*truth)).and(!taken);
            let mut usable = Truth::True;
            for ((id, applies), best) in requirements.iter().zip(best.iter_mut()) {
                let overcome = own()
                    .filter(|(place, _)| self.set.overcomes(*place, *id))
                    .fold(Truth::False, |overcome, (_, (_, truth))| overcome.or(*truth))
                    .and(!taken);
                if overcome > best.0 {
                    *best = (overcome, u16::try_from(symbol).ok());
                }
                usable = usable.and(match applies {
                    Truth::True => overcome,
                    _ => overcome.or(Truth::Unknown),
                });
            }
            if !gaps.is_empty() {
                usable = usable.and(Truth::Unknown);
            }
            symbols.push(SymbolTruth { terms, usable: usable.and(terms) });
        }
    }

    /// Whether one row of an exception has its terms met.
    fn waiver(&self, waiver: &super::compile::Waiver) -> Truth {
        let state = self.epoch.state(waiver.dated);
        if !state.may_bind() {
            return Truth::False;
        }
        let mut truth = self.destination_in(waiver.scope);
        if truth != Truth::False && waiver.by_entry {
            truth = truth.and(self.granted(waiver.symbol));
        }
        if truth != Truth::False {
            truth = truth.and(self.truth(waiver.condition));
        }
        state.limit(truth)
    }

    /// Whether the entries of the item grant an exception.
    pub(super) fn granted(&self, symbol: u16) -> Truth {
        let grants = self.set.grants_of(symbol, &self.classification.codes);
        let granted = grants.fold(Truth::False, |granted, grant| {
            let state = self.epoch.state(grant.dated);
            if !state.may_bind() || granted == Truth::True {
                return granted;
            }
            let mut truth = self.code(grant.codes).and(self.destination_in(grant.scope));
            if truth != Truth::False {
                truth = truth.and(self.truth(grant.condition));
            }
            granted.or(state.limit(truth))
        });
        self.classification.or_open(granted)
    }

    /// Whether a restriction takes an exception away.
    fn taken(&self, symbol: usize) -> Truth {
        self.set.limits.iter().fold(Truth::False, |taken, limit| {
            let takes = limit.takes.get(symbol).copied().unwrap_or(true);
            if !takes || taken == Truth::True { taken } else { taken.or(self.limit(limit)) }
        })
    }

    /// Whether a restriction holds for the line.
    pub(super) fn limit(&self, limit: &super::compile::Limit) -> Truth {
        let state = self.epoch.state(limit.dated);
        if !state.may_bind() {
            return Truth::False;
        }
        let mut truth = self.destination_in(limit.scope);
        if let (Some(set), true) = (limit.codes, truth != Truth::False) {
            truth = truth.and(self.code(set));
        }
        if truth != Truth::False {
            truth = truth.and(self.truth(limit.condition));
        }
        state.limit(truth)
    }
}

impl Decision {
    /// Whether what may be required is overcome.
    pub(crate) fn authorized(&self) -> Authorized {
        if self.requirements.is_empty() && self.gaps.is_empty() {
            return Authorized::NotNeeded;
        }
        let every = |least: Truth| self.best.iter().all(|(truth, _)| *truth >= least);
        if every(Truth::True) && self.gaps.is_empty() {
            return Authorized::Available;
        }
        let applying = self.requirements.iter().zip(&self.best);
        let open = applying.filter(|((_, applies), _)| *applies == Truth::True);
        if open.clone().all(|(_, (truth, _))| *truth >= Truth::Unknown) {
            Authorized::Possible
        } else {
            Authorized::None
        }
    }

    /// The symbols by which the requirements are overcome: one that does it alone, or one for each.
    pub(crate) fn authorized_by(&self) -> impl Iterator<Item = usize> + '_ {
        let alone = self.symbols.iter().position(|symbol| symbol.usable == Truth::True);
        let each = self.best.iter().enumerate().filter_map(|(place, (_, symbol))| {
            let before = self.best.get(..place).unwrap_or_default();
            let first = !before.iter().any(|(_, earlier)| earlier == symbol);
            symbol.filter(|_| first).map(usize::from)
        });
        alone.into_iter().chain(each.filter(move |_| alone.is_none()))
    }
}
