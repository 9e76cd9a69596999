//! Making records, and replaying them.

use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use jiff::civil::Date;
use semver::Version;

use super::basis::{RecordedOverlay, RecordedRuleSet};
use super::compare::{OtherBasis, Replay, differences};
use super::names::NameEvidence;
use super::statuses::RuleStatuses;
use super::{Record, RecordContent};
use crate::determination::Determination;
use crate::digest::Digest;
use crate::fact::{Order, OrderError};
use crate::party::{Index, SnapshotRef};
use crate::screen::Screener;

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
            order: order.clone(),
            names,
            determination,
            statuses,
        }))
    }

    /// Answers the order of a record again and says where the answer differs from what was kept, and which
    /// rule sets are not those of then.
    ///
    /// # Errors
    /// The rule sets here refuse the order.
    pub fn replay(&self, record: &Record) -> Result<Replay, OrderError> {
        let kept = record.content();
        let (determination, statuses) = self.answer(&kept.order)?;
        let mut replay = Replay { basis: self.other_basis(&kept.rule_sets), differences: Vec::new() };
        differences("determination", &kept.determination, &determination, &mut replay.differences);
        differences("statuses", &kept.statuses, &statuses, &mut replay.differences);
        replay.differences.sort_by_key(|difference| !difference.is_decisive());
        Ok(replay)
    }

    fn answer(&self, order: &Order) -> Result<(Determination, Vec<RuleStatuses>), OrderError> {
        let mut determination = self.screener.screen_in_full(order)?;
        let statuses = RuleStatuses::split(&mut determination);
        Ok((determination, statuses))
    }

    fn other_basis(&self, kept: &[RecordedRuleSet]) -> Vec<OtherBasis> {
        let mut found = Vec::new();
        for set in kept {
            let here = self.rule_sets.iter().find(|here| here.id == set.id);
            let name = |version: &Version, digest: &Digest| format!("{version} {digest}");
            found.extend(OtherBasis::of(
                format!("rule set `{}`", set.id),
                Some(name(&set.version, &set.digest)),
                here.map(|here| name(&here.version, &here.digest)),
            ));
            let beneath = here.map_or(&[][..], |here| &here.overlays);
            let find = |list: &[RecordedOverlay], id: &str| {
                list.iter().find(|other| other.id == id).map(|other| name(&other.version, &other.digest))
            };
            for overlay in &set.overlays {
                let what = format!("overlay `{}`", overlay.id);
                let own = Some(name(&overlay.version, &overlay.digest));
                found.extend(OtherBasis::of(what, own, find(beneath, &overlay.id)));
            }
            for overlay in beneath.iter().filter(|overlay| find(&set.overlays, &overlay.id).is_none()) {
                let what = format!("overlay `{}`", overlay.id);
                found.extend(OtherBasis::of(what, None, find(beneath, &overlay.id)));
            }
        }
        for set in self.rule_sets.iter().filter(|set| !kept.iter().any(|kept| kept.id == set.id)) {
            let what = format!("rule set `{}`", set.id);
            found.extend(OtherBasis::of(what, None, Some(set.version.to_string())));
        }
        found
    }
}

impl Record {
    /// Looks for the parties of the record again in lists and says where what is found differs. `None`: the
    /// record does not say how they were looked for.
    #[must_use]
    pub fn replay_names(&self, index: &Index) -> Option<Replay> {
        let kept = self.content().names.as_ref()?;
        let here = kept.again(index);
        let mut replay = Replay::default();
        replay.basis.extend(OtherBasis::of(
            "matching rules".to_string(),
            Some(kept.matcher.to_string()),
            Some(here.matcher.to_string()),
        ));
        for list in &kept.lists {
            let other = here.lists.iter().find(|other| other.id == list.id);
            let name = |list: &SnapshotRef| format!("{} entries, {}", list.count, list.digest);
            replay.basis.extend(OtherBasis::of(
                format!("list `{}`", list.id),
                Some(name(list)),
                other.map(name),
            ));
        }
        differences("names.searches", &kept.searches, &here.searches, &mut replay.differences);
        Some(replay)
    }
}

fn engine() -> Version {
    // The version of a package is one: Cargo sees to it.
    Version::parse(env!("CARGO_PKG_VERSION")).unwrap_or(Version::new(0, 0, 0))
}
