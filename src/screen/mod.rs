//! The screener: rule sets compiled for all days they know, and the decisions it takes.
//!
//! Deciding a line allocates nothing once its buffers have grown; text is made from a decision only
//! when someone asks.

mod atom;
mod builder;
mod chapter_gap;
mod check_code;
mod classify;
mod code_index;
mod compile;
mod compiled;
mod context;
mod decide;
mod doubt;
mod epoch;
mod exception_view;
mod exceptions;
mod facts;
mod interner;
mod law_view;
mod list_ids;
mod open;
mod paragraphs;
mod program;
mod question;
mod reach;
mod remedy;
mod scene;
mod state;
mod survey;
mod transit;
mod unread;
mod view;
mod vocabulary;
mod witness;
mod words;

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

pub use self::builder::{BuildError, ScreenerBuilder};
pub(crate) use self::classify::CodeStatus;
use self::compiled::Compiled;
pub use self::decide::Decision;
pub(crate) use self::decide::Gap;
pub(crate) use self::exception_view::OF_NO_USE;
pub(crate) use self::exceptions::{Authorized, SymbolTruth};
pub use self::facts::PreparedOrder;
pub(crate) use self::open::MissingFact;
pub(crate) use self::remedy::OTHER;
pub(crate) use self::scene::ULTIMATE;
pub(crate) use self::survey::{Alike, Knowledge, Levels, Spread, Survey, attest, order_of, third_country};
pub(crate) use self::view::LineView;
use self::vocabulary::Vocabulary;
use crate::fact::FactDefinition;
use crate::rule_set::{Overlay, RuleSet};
use crate::window::LegalReading;

/// Rule sets, compiled: immutable, and safe to share between threads.
///
/// ```
/// use export_control::{Screener, regime::us_ear};
///
/// let screener = Screener::builder().regime(us_ear::rules()).build()?;
/// assert_eq!(screener.rule_sets().count(), 1);
/// # Ok::<(), export_control::BuildError>(())
/// ```
#[derive(Debug)]
pub struct Screener {
    vocabulary: Vocabulary,
    regimes: Vec<Compiled>,
    assumptions: BTreeMap<String, LegalReading>,
    /// Lists that the host declared.
    lists: Vec<String>,
    /// How old a screening may be without a caveat.
    screening_days: u32,
}

impl Screener {
    /// How many days before the order a party may have been screened without a caveat, unless
    /// [`ScreenerBuilder::screening_days`] says otherwise.
    pub const SCREENING_DAYS: u32 = 30;

    /// Starts from nothing.
    #[must_use]
    pub fn builder() -> ScreenerBuilder {
        ScreenerBuilder::default()
    }

    /// The rule sets it was built from, in their order, with the rows that overlays add.
    pub fn rule_sets(&self) -> impl Iterator<Item = &RuleSet> {
        self.regimes.iter().map(|set| &set.model)
    }

    /// The law of a regime by its place, as it was loaded: without what overlays add.
    #[must_use]
    pub fn law(&self, place: usize) -> Option<&RuleSet> {
        self.regimes.get(place).map(|set| set.law.as_ref().unwrap_or(&set.model))
    }

    /// The overlays upon a regime by its place, from the lowest up.
    #[must_use]
    pub fn overlays(&self, place: usize) -> &[Overlay] {
        self.regimes.get(place).map_or(&[], |set| &set.overlays)
    }

    /// How the host reads open questions of law, by id: see [`ScreenerBuilder::assume`].
    #[must_use]
    pub fn assumptions(&self) -> &BTreeMap<String, LegalReading> {
        &self.assumptions
    }

    /// The ids of the questions of law that the loaded rule sets leave open on some day.
    pub fn questions_of_law(&self) -> impl Iterator<Item = &str> {
        self.regimes.iter().flat_map(|set| &set.questions).map(|(id, _)| &**id)
    }

    /// Every fact that the loaded rule sets know, in their order.
    #[must_use]
    pub fn vocabulary(&self) -> &[FactDefinition] {
        &self.vocabulary.words
    }
}
