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
use crate::rule_set::{Limits, Overlay, OverlayError, RuleSet, layered};

/// Collects rule sets for a [`Screener`].
#[derive(Debug, Default)]
pub struct ScreenerBuilder {
    sets: Vec<RuleSet>,
    overlays: Vec<Overlay>,
}

impl ScreenerBuilder {
    /// Adds the law of a regime.
    #[must_use]
    pub fn regime(mut self, rules: RuleSet) -> Self {
        self.sets.push(rules);
        self
    }

    /// Lays the policy of a company or an agency upon the law of its regime, above the overlays of the
    /// regime that were added before.
    #[must_use]
    pub fn overlay(mut self, overlay: Overlay) -> Self {
        self.overlays.push(overlay);
        self
    }

    /// Compiles what was added.
    ///
    /// # Errors
    /// An overlay that does not fit what lies beneath, or whose regime is not there; two sets of one
    /// regime; a set that needs another engine; a row that refers to a fact, a group or an exception that
    /// its set does not define, tests a fact of another kind, or cites nothing; a set that is larger than
    /// its [`Limits`].
    pub fn build(self) -> Result<Screener, BuildError> {
        let mut vocabulary = Vocabulary::default();
        let Self { sets, overlays } = self;
        let sets = sets.into_iter().map(|law| layers(law, &overlays)).collect::<Result<Vec<_>, _>>()?;
        for overlay in &overlays {
            let regime = overlay.extends.regime;
            if !sets.iter().any(|layers| layers.model.regime == regime) {
                return Err(BuildError::OverlayWithoutRegime { overlay: overlay.id.to_string(), regime });
            }
        }
        for (place, set) in sets.iter().map(|layers| &layers.model).enumerate() {
            if sets.iter().take(place).any(|other| other.model.regime == set.regime) {
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
        for Layers { law, model, overlays } in sets {
            regimes.push(compile(law, model, overlays, &mut vocabulary)?);
        }
        Ok(Screener { vocabulary, regimes })
    }
}

/// A rule set with the overlays upon it.
struct Layers {
    /// As it was loaded, where there are overlays.
    law: Option<RuleSet>,
    model: RuleSet,
    overlays: Vec<Overlay>,
}

fn layers(law: RuleSet, overlays: &[Overlay]) -> Result<Layers, OverlayError> {
    let own = overlays.iter().filter(|overlay| overlay.extends.regime == law.regime);
    let overlays: Vec<Overlay> = own.cloned().collect();
    if overlays.is_empty() {
        return Ok(Layers { law: None, model: law, overlays });
    }
    let model = layered(&law, &overlays)?;
    Ok(Layers { law: Some(law), model, overlays })
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
    #[error("fact `{key}` is of kind `{expected}` and used as `{found}`")]
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
    /// An overlay that does not fit what lies beneath it.
    #[error(transparent)]
    Overlay(#[from] OverlayError),
    /// An overlay upon nothing.
    #[error("overlay `{overlay}` extends `{regime}`: expected its rule set to be added too")]
    OverlayWithoutRegime {
        /// The overlay.
        overlay: String,
        /// What it extends.
        regime: Regime,
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
