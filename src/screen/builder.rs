//! Building a screener from rule sets.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use semver::Version;

use super::Screener;
use super::compile::compile;
use super::facts::check_question;
use super::scene::ULTIMATE;
use super::vocabulary::Vocabulary;
use crate::citation::Text;
use crate::code::Regime;
use crate::fact::{FactDefinition, FactKey, FactKind, FactSubject};
use crate::rule_set::{Limits, Overlay, OverlayError, RuleSet, layered};
use crate::window::LegalReading;

/// Collects rule sets for a [`Screener`].
#[derive(Debug, Default)]
pub struct ScreenerBuilder {
    sets: Vec<RuleSet>,
    overlays: Vec<Overlay>,
    assumptions: BTreeMap<String, LegalReading>,
    lists: Vec<String>,
    screening_days: Option<u32>,
}

impl ScreenerBuilder {
    /// Adds the law of a regime.
    #[must_use]
    pub fn regime(mut self, rules: RuleSet) -> Self {
        self.sets.push(rules);
        self
    }

    /// Adds the law of several regimes, such as [`regime::built_in`](crate::regime::built_in).
    #[must_use]
    pub fn regimes(mut self, rules: impl IntoIterator<Item = RuleSet>) -> Self {
        self.sets.extend(rules);
        self
    }

    /// Lays the policy of a company or an agency upon the law of its regime, above the overlays of the
    /// regime that were added before.
    #[must_use]
    pub fn overlay(mut self, overlay: Overlay) -> Self {
        self.overlays.push(overlay);
        self
    }

    /// Reads an open question of law in one way for all orders, as counsel has confirmed it or as the policy of
    /// the company is. An order may read it otherwise. Every determination that it touches says so.
    ///
    /// ```
    /// # #[cfg(feature = "cn-dual-use")] {
    /// use export_control::{LegalReading, Screener, regime::cn_dual_use};
    ///
    /// let builder = Screener::builder().regime(cn_dual_use::rules());
    /// let question = "cn-dual-use/61-2025/after-2026-11-09";
    /// let screener = builder.assume(question, LegalReading::NotInForce).build()?;
    /// assert_eq!(screener.assumptions().len(), 1);
    /// # }
    /// # Ok::<(), export_control::BuildError>(())
    /// ```
    #[must_use]
    pub fn assume(mut self, question: impl Into<String>, reading: LegalReading) -> Self {
        self.assumptions.insert(question.into(), reading);
        self
    }

    /// Declares a list of the host, such as `acme/watch`: orders may carry hits on it. Lists that a rule set
    /// or an overlay tests are known without it.
    #[must_use]
    pub fn list(mut self, id: impl Into<String>) -> Self {
        self.lists.push(id.into());
        self
    }

    /// How many days before the order a party may have been screened without a caveat; without this,
    /// [`Screener::SCREENING_DAYS`].
    #[must_use]
    pub fn screening_days(mut self, days: u32) -> Self {
        self.screening_days = Some(days);
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
        let Self { sets, overlays, assumptions, lists, screening_days } = self;
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
        // The engine's own word comes last, so that no rule set gives it another meaning.
        let own = ultimate_destination();
        if let Err(known) = vocabulary.add(&own) {
            let (key, expected) = (own.key.to_string(), known.kind);
            return Err(BuildError::WrongKind { key, expected, found: own.kind });
        }
        vocabulary.resolve_denials();
        let mut regimes = Vec::new();
        for Layers { law, model, overlays } in sets {
            regimes.push(compile(law, model, overlays, &mut vocabulary)?);
        }
        for id in assumptions.keys() {
            check_question(&regimes, id).map_err(|message| BuildError::UnknownQuestion { message })?;
        }
        if !assumptions.is_empty() {
            for set in &mut regimes {
                set.assume(&assumptions);
            }
        }
        let screening_days = screening_days.unwrap_or(Screener::SCREENING_DAYS);
        Ok(Screener { vocabulary, regimes, assumptions, lists, screening_days })
    }
}

/// The country that settles a destination in doubt: a fact whatever rule sets are loaded.
fn ultimate_destination() -> FactDefinition {
    FactDefinition {
        key: FactKey::new(ULTIMATE),
        kind: FactKind::Country,
        subject: FactSubject::Order,
        question: Text::from("Which is the country of ultimate destination?"),
        unit: None,
        denied_by: None,
        not_denied_of: Vec::new(),
        not_denied_to: Vec::new(),
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
    /// A test of lists follows a requirement that the set does not have.
    #[error("unknown requirement `{id}`: expected the id of a requirement of the rule set")]
    UnknownRule {
        /// The id.
        id: String,
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
    /// An assumption about a question of law that no rule set leaves open.
    #[error("{message}")]
    UnknownQuestion {
        /// The id, and the nearest that is known.
        message: String,
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
