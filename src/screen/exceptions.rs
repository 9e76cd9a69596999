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
///
/// # Order
/// Of several persons, the last holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Authorized {
    NotNeeded,
    Available,
    Possible,
    None,
}

/// How far what is required is overcome for each person of a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Joined {
    authorized: Authorized,
    /// Bit set of the symbols by which it is.
    by: u64,
    /// Whether some person was taken in.
    begun: bool,
}

/// Bit sets of symbols.
#[derive(Clone, Copy)]
pub(super) struct Taken {
    surely: u64,
    perhaps: u64,
}

impl Taken {
    fn surely(self, symbol: usize) -> bool {
        self.surely >> symbol & 1 == 1
    }

    pub(super) fn truth(self, symbol: usize) -> Truth {
        if self.surely(symbol) {
            Truth::True
        } else if self.perhaps >> symbol & 1 == 1 {
            Truth::Unknown
        } else {
            Truth::False
        }
    }
}

impl Context<'_> {
    pub(super) fn decide_exceptions(&self, decision: &mut Decision) {
        let Decision { requirements, symbols, waivers, best, gaps, .. } = decision;
        symbols.clear();
        waivers.clear();
        waivers.resize(self.set.waivers.len(), Truth::False);
        let mut open = 0_u64;
        for (place, (waiver, truth)) in self.set.waivers.iter().zip(waivers.iter_mut()).enumerate() {
            if requirements.iter().any(|(id, _)| self.set.overcomes(place, *id)) {
                *truth = self.waiver(waiver);
                open |= u64::from(*truth != Truth::False) << waiver.symbol;
            }
        }
        let taken = self.taken(open);
        best.clear();
        best.resize(requirements.len(), (Truth::False, None));
        for symbol in 0..self.set.symbols.len() {
            let mut found = SymbolTruth { terms: Truth::False, usable: Truth::False };
            if open >> symbol & 1 == 1 && !taken.surely(symbol) {
                let kept = !taken.truth(symbol);
                let own = || {
                    let places = self.set.waivers_of(symbol).iter().map(|place| usize::from(*place));
                    places.filter_map(|place| Some((place, *waivers.get(place)?)))
                };
                found.terms = own().fold(Truth::False, |terms, (_, truth)| terms.or(truth)).and(kept);
                found.usable = found.terms;
                for ((id, applies), best) in requirements.iter().zip(best.iter_mut()) {
                    let overcome = own()
                        .filter(|(place, _)| self.set.overcomes(*place, *id))
                        .fold(Truth::False, |overcome, (_, truth)| overcome.or(truth))
                        .and(kept);
                    if overcome > best.0 {
                        *best = (overcome, u16::try_from(symbol).ok());
                    }
                    found.usable = found.usable.and(match applies {
                        Truth::True => overcome,
                        _ => overcome.or(Truth::Unknown),
                    });
                }
                if !gaps.is_empty() {
                    found.usable = found.usable.and(Truth::Unknown);
                }
            }
            symbols.push(found);
        }
    }

    /// Which of the open exceptions a restriction takes away.
    pub(super) fn taken(&self, open: u64) -> Taken {
        let mut taken = Taken { surely: 0, perhaps: 0 };
        for limit in &self.set.limits {
            let reached = limit.takes & open & !taken.surely;
            if reached != 0 {
                match self.limit(limit) {
                    Truth::True => taken.surely |= reached,
                    Truth::Unknown => taken.perhaps |= reached,
                    Truth::False => {}
                }
            }
        }
        taken
    }

    /// Whether one row of an exception has its terms met.
    pub(super) fn waiver(&self, waiver: &super::compiled::Waiver) -> Truth {
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

    /// Whether one row of an exception has its terms met, and nothing takes it away.
    pub(super) fn open_waiver(&self, waiver: &super::compiled::Waiver) -> Truth {
        match self.waiver(waiver) {
            Truth::False => Truth::False,
            truth => truth.and(!self.taken(1 << waiver.symbol).truth(usize::from(waiver.symbol))),
        }
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

    /// Whether a restriction holds for the line.
    pub(super) fn limit(&self, limit: &super::compiled::Limit) -> Truth {
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
        if let Some(joined) = self.joined {
            return joined.authorized;
        }
        if self.requirements.is_empty() && self.gaps.is_empty() {
            return Authorized::NotNeeded;
        }
        let every = |least: Truth| self.best.iter().all(|(truth, _)| *truth >= least);
        if every(Truth::True) && self.gaps.is_empty() {
            return Authorized::Available;
        }
        // Whichever paragraph it is, one of these requirements applies, and none can be overcome.
        if self.whichever_of.is_some() && self.best.iter().all(|(truth, _)| *truth == Truth::False) {
            return Authorized::None;
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
        let joined = self.joined.map(|joined| (0..64).filter(move |symbol| joined.by >> symbol & 1 == 1));
        let alone = self.symbols.iter().position(|symbol| symbol.usable == Truth::True);
        let each = self.best.iter().enumerate().filter_map(|(place, (_, symbol))| {
            let before = self.best.get(..place).unwrap_or_default();
            let first = !before.iter().any(|(_, earlier)| earlier == symbol);
            symbol.filter(|_| first).map(usize::from)
        });
        let single = alone.into_iter().chain(each.filter(move |_| alone.is_none()));
        let single = single.filter(|_| self.joined.is_none());
        joined.into_iter().flatten().chain(single)
    }

    /// Makes room for what exceptions do for each person.
    pub(super) fn start_joining(&mut self) {
        self.joined = Some(Joined { authorized: Authorized::NotNeeded, by: 0, begun: false });
        self.symbols.clear();
        self.waivers.clear();
        self.best.clear();
        self.best.resize(self.requirements.len(), (Truth::True, None));
    }

    /// Takes in what exceptions do for another person for whom something may be required.
    pub(super) fn join_exceptions(&mut self, one: &Self) {
        let Some(joined) = &mut self.joined else { return };
        joined.authorized = joined.authorized.max(one.authorized());
        joined.by = one.authorized_by().fold(joined.by, |by, symbol| by | 1 << symbol);
        if joined.begun {
            for (known, new) in self.symbols.iter_mut().zip(&one.symbols) {
                known.terms = known.terms.and(new.terms);
                known.usable = known.usable.and(new.usable);
            }
            for (known, new) in self.waivers.iter_mut().zip(&one.waivers) {
                *known = known.and(*new);
            }
        } else {
            joined.begun = true;
            self.symbols.extend_from_slice(&one.symbols);
            self.waivers.extend_from_slice(&one.waivers);
        }
        for ((id, _), best) in self.requirements.iter().zip(&mut self.best) {
            let own = one.requirements.iter().zip(&one.best).find(|((own, _), _)| own == id);
            if let Some((_, own)) = own.filter(|(_, own)| own.0 <= best.0) {
                *best = *own;
            }
        }
    }
}
