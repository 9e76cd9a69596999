//! The law on one day: which rules stand, and which countries each scope holds.

use alloc::vec::Vec;

use jiff::civil::Date;

use super::program::{FactId, ScopeId};
use super::state::State;
use crate::country::CountrySet;
use crate::window::LegalReading;

/// The days from `from` to the next epoch, on which nothing changes.
#[derive(Debug, Clone)]
pub(super) struct Epoch {
    pub(super) from: Date,
    /// By dated id.
    pub(super) states: Vec<State>,
    /// Rows that a question of law leaves open, by dated id, and the place of the question.
    pub(super) open: Vec<(u32, u16)>,
    /// By scope id.
    pub(super) scopes: Vec<CountrySet>,
    /// Rules of any item that may bind, by guard: a fact without which none of them holds.
    pub(super) general: Vec<(Option<FactId>, Vec<u16>)>,
    /// Places of the chapters of such rules that begin later.
    pub(super) gaps: Vec<u16>,
}

impl Epoch {
    /// Reads open questions of law, by place: rows bind, do not, or stay open where nothing is said.
    pub(super) fn read(&mut self, reading: impl Fn(u16) -> Option<LegalReading>) {
        for (dated, question) in &self.open {
            if let Some(state) = self.states.get_mut(*dated as usize) {
                *state = match reading(*question) {
                    None => State::Unverified,
                    Some(LegalReading::InForce) => State::On,
                    Some(LegalReading::NotInForce) => State::Stayed,
                };
            }
        }
    }

    /// The question of law, by place, that leaves a row open, whether or not it has been answered.
    pub(super) fn question_of(&self, dated: u32) -> Option<u16> {
        self.open.iter().find(|(open, _)| *open == dated).map(|(_, question)| *question)
    }

    pub(super) fn state(&self, dated: u32) -> State {
        self.states.get(dated as usize).copied().unwrap_or(State::NotCovered)
    }

    pub(super) fn scope(&self, scope: ScopeId) -> &CountrySet {
        self.scopes.get(usize::from(scope)).unwrap_or(&CountrySet::EMPTY)
    }
}
