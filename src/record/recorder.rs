//! Making records, and replaying them.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use jiff::civil::Date;
use semver::Version;

use super::basis::RecordedRuleSet;
use super::compare::{Replay, differences, other_basis};
use super::names::NameEvidence;
use super::statuses::RuleStatuses;
use super::{Record, RecordContent};
use crate::determination::Determination;
use crate::fact::{Order, OrderError};
use crate::party::Index;
use crate::screen::Screener;
use crate::window::LegalReading;

/// Makes records of what a screener answers, and replays records by it.
///
/// Digests of the rule sets are taken once, when it is made.
#[derive(Debug)]
pub struct Recorder<'a> {
    screener: &'a Screener,
    rule_sets: Vec<RecordedRuleSet>,
}

impl<'a> Recorder<'a> {
    /// A recorder of this screener.
    #[must_use]
    pub fn new(screener: &'a Screener) -> Self {
        let places = 0..screener.regime_count();
        let sets = places
            .filter_map(|place| Some(RecordedRuleSet::of(screener.law(place)?, screener.overlays(place))));
        Self { screener, rule_sets: sets.collect() }
    }

    /// Answers an order and keeps everything that led to the answer. The day on which that is done is the
    /// host's to say.
    ///
    /// # Errors
    /// As [`Screener::prepare`].
    pub fn record(&self, order: &Order, made_on: Date) -> Result<Record, OrderError> {
        self.record_with_names(order, None, made_on)
    }

    /// As [`Recorder::record`], with the searches by which the parties were screened.
    ///
    /// # Errors
    /// As [`Screener::prepare`].
    pub fn record_with_names(
        &self,
        order: &Order,
        names: Option<NameEvidence>,
        made_on: Date,
    ) -> Result<Record, OrderError> {
        let (determination, statuses) = self.answer(order)?;
        Ok(Record::seal(RecordContent {
            made_on,
            engine: engine(),
            rule_sets: self.rule_sets.clone(),
            assumptions: self.screener.assumptions().clone(),
            order: order.clone(),
            names,
            determination,
            statuses,
        }))
    }

    /// Answers the order of a record again and says where the answer differs from what was kept, and which
    /// rule sets are not those of then; where it differs, also whether the engine is another.
    ///
    /// # Errors
    /// The rule sets here refuse the order.
    pub fn replay(&self, record: &Record) -> Result<Replay, OrderError> {
        let kept = record.content();
        let (determination, statuses) = self.answer(&kept.order)?;
        let named = |sets: &[RecordedRuleSet], assumptions: &BTreeMap<String, LegalReading>| {
            let readings =
                assumptions.iter().map(|(id, reading)| (format!("assumption `{id}`"), reading.to_string()));
            sets.iter().flat_map(RecordedRuleSet::named).chain(readings).collect::<Vec<_>>()
        };
        let basis = other_basis(
            &named(&kept.rule_sets, &kept.assumptions),
            &named(&self.rule_sets, self.screener.assumptions()),
        );
        let mut replay = Replay { basis, differences: Vec::new() };
        differences("determination", &kept.determination, &determination, &mut replay.differences);
        differences("statuses", &kept.statuses, &statuses, &mut replay.differences);
        replay.differences.sort_by_key(|difference| !difference.is_decisive());
        if !replay.differences.is_empty() {
            // Another engine that answers the same is no reason to look twice.
            let engine_of = |version: &Version| alloc::vec![("engine".into(), version.to_string())];
            replay.basis.splice(..0, other_basis(&engine_of(&kept.engine), &engine_of(&engine())));
        }
        Ok(replay)
    }

    fn answer(&self, order: &Order) -> Result<(Determination, Vec<RuleStatuses>), OrderError> {
        let mut determination = self.screener.screen_in_full(order)?;
        let statuses = RuleStatuses::split(&mut determination);
        Ok((determination, statuses))
    }
}

impl Record {
    /// Looks for the parties of the record again in lists and says where what is found differs. `None`: the
    /// record does not say how they were looked for.
    #[must_use]
    pub fn replay_names(&self, index: &Index) -> Option<Replay> {
        let kept = self.content().names.as_ref()?;
        let here = kept.again(index);
        let basis = other_basis(&kept.named(), &here.named());
        let mut replay = Replay { basis, differences: Vec::new() };
        differences("names.searches", &kept.searches, &here.searches, &mut replay.differences);
        Some(replay)
    }
}

fn engine() -> Version {
    // The version of a package is one: Cargo sees to it.
    Version::parse(env!("CARGO_PKG_VERSION")).unwrap_or(Version::new(0, 0, 0))
}
