//! The law on one day: which rules stand, and which countries each scope holds.

use alloc::vec::Vec;

use jiff::civil::Date;

use super::program::{FactId, ScopeId};
use super::state::State;
use crate::country::CountrySet;

/// The days from `from` to the next epoch, on which nothing changes.
#[derive(Debug, Clone)]
pub(super) struct Epoch {
    pub(super) from: Date,
    /// By dated id.
    pub(super) states: Vec<State>,
    /// By scope id.
    pub(super) scopes: Vec<CountrySet>,
    /// Rules of any item that may bind, by guard: a fact without which none of them holds.
    pub(super) general: Vec<(Option<FactId>, Vec<u16>)>,
    /// Places of the chapters of such rules that begin later.
    pub(super) gaps: Vec<u16>,
}

impl Epoch {
    pub(super) fn state(&self, dated: u32) -> State {
        self.states.get(dated as usize).copied().unwrap_or(State::NotCovered)
    }

    pub(super) fn scope(&self, scope: ScopeId) -> &CountrySet {
        self.scopes.get(usize::from(scope)).unwrap_or(&CountrySet::EMPTY)
    }
}
