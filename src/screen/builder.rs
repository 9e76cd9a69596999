//! Building a screener from rule sets.

use alloc::collections::BTreeSet;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use semver::Version;

use super::Screener;
use super::compile::compile;
use super::vocabulary::Vocabulary;
use crate::citation::Text;
use crate::code::Regime;
use crate::fact::FactKind;
use crate::rule_set::{Limits, RuleSet};

/// Collects rule sets for a [`Screener`].
#[derive(Debug, Default)]
pub struct ScreenerBuilder {
    sets: Vec<RuleSet>,
}

impl ScreenerBuilder {
    /// Adds the law of a regime.
    #[must_use]
    pub fn regime(mut self, rules: RuleSet) -> Self {
        self.sets.push(rules);
        self
    }

    /// Compiles what was added.
    ///
    /// # Errors
    /// Two sets of one regime; a set that needs another engine; a row that refers to a fact, a group or
    /// an exception that its set does not define, tests a fact of another kind, or cites nothing; a set
    /// that is larger than its [`Limits`].
    pub fn build(self) -> Result<Screener, BuildError> {
        let mut vocabulary = Vocabulary::default();
        for (place, set) in self.sets.iter().enumerate() {
            if self.sets.iter().take(place).any(|other| other.regime == set.regime) {
                return Err(BuildError::RegimeTwice { regime: set.regime });
            }
            let engine = Version::parse(env!("CARGO_PKG_VERSION")).map_err(|_| BuildError::TooLarge)?;
            if !set.engine.matches(&engine) {
                return Err(BuildError::Engine { regime: set.regime, needs: set.engine.to_string() });
            }
            if set.sizes().into_iter().any(|(_, size)| size > Limits::ROWS) {
                return Err(BuildError::TooLarge);
            }
            let symbols: BTreeSet<&Text> = set.exceptions.iter().map(|exception| &exception.symbol).collect();
            if symbols.len() > Limits::SYMBOLS {
                return Err(BuildError::TooLarge);
            }
            for word in &set.vocabulary {
                if let Err(known) = vocabulary.add(word) {
                    return Err(BuildError::WrongKind {
                        key: word.key.to_string(),
                        expected: known.kind,
                        found: word.kind,
                    });
                }
            }
        }
        vocabulary.resolve_denials();
        let mut regimes = Vec::new();
        for set in self.sets {
            regimes.push(compile(set, &mut vocabulary)?);
        }
        Ok(Screener { vocabulary, regimes })
    }
}

/// Why rule sets do not make a screener.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// Two sets of one regime: which would hold?
    #[error("regime `{regime}` twice: expected one rule set of each regime")]
    RegimeTwice {
        /// The regime.
        regime: Regime,
    },
    /// The set was written for another version of this crate.
    #[error("rule set `{regime}` needs engine `{needs}`, this is `{}`", env!("CARGO_PKG_VERSION"))]
    Engine {
        /// The regime.
        regime: Regime,
        /// What it needs.
        needs: String,
    },
    /// A row asks for a fact that the vocabulary does not have.
    #[error("unknown fact `{key}`: expected a key of the rule set's vocabulary")]
    UnknownFact {
        /// The key.
        key: String,
    },
    /// A fact is tested as another kind than the vocabulary says, or two sets disagree about it.
    #[error("fact `{key}` is of kind `{expected:?}` and used as `{found:?}`")]
    WrongKind {
        /// The key.
        key: String,
        /// What the vocabulary says.
        expected: FactKind,
        /// What the row does.
        found: FactKind,
    },
    /// A scope names a group that the set does not define.
    #[error("unknown country group `{group}`: expected a group of the rule set")]
    UnknownGroup {
        /// The name.
        group: String,
    },
    /// A row names an exception that the set does not define.
    #[error("unknown exception `{symbol}`: expected a symbol of the rule set's exceptions")]
    UnknownException {
        /// The symbol.
        symbol: String,
    },
    /// A requirement cites nothing.
    #[error("requirement `{id}` cites no source: expected at least one citation")]
    NoCitation {
        /// Its id.
        id: String,
    },
    /// More rows, scopes or symbols than ids, or conditions too deep: see [`Limits`].
    #[error(
        "rule set too large: expected at most {} rows and scopes, {} exceptions, conditions {} deep",
        Limits::ROWS,
        Limits::SYMBOLS,
        Limits::DEPTH
    )]
    TooLarge,
}
