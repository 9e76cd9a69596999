//! Records of determinations, and their replay.
//!
//! A record holds what an auditor asks for years later (15 CFR 762.2 and 762.6; Decree 792, article 27):
//! the order with its facts and dates, by which rule sets, overlays and lists it was judged, what came out,
//! and of every rule that was looked at whether it applied. It is a document of its own: whoever has the
//! rule sets replays it and gets the same bytes, or is told where they differ.

mod basis;
mod compare;
mod names;
mod recorder;
mod statuses;

use jiff::civil::Date;
use semver::Version;
use serde::{Deserialize, Serialize};

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

pub use self::basis::{RecordedOverlay, RecordedRuleSet};
pub use self::compare::{Difference, OtherBasis, Replay};
pub use self::names::NameEvidence;
pub use self::recorder::Recorder;
pub use self::statuses::RuleStatuses;
use crate::determination::Determination;
use crate::digest::Digest;
use crate::fact::Order;
use crate::rule_set::SchemaNumber;
use crate::window::LegalReading;

/// A determination with everything that led to it, sealed by a digest.
///
/// # Syntax
/// In JSON: `{ "schema": 1, "record": { … }, "digest": "sha256:…" }`; the digest is of the compact JSON of
/// what stands behind `record`.
///
/// ```
/// # #[cfg(feature = "cn-dual-use")] {
/// use export_control::record::{Record, Recorder};
/// use export_control::regime::cn_dual_use;
/// use export_control::{Order, Screener};
/// use jiff::civil::date;
///
/// let screener = Screener::builder().regime(cn_dual_use::rules()).build()?;
/// let order: Order = serde_json::from_str(
///     r#"{ "id": "SO-1", "date": "2023-08-01", "activity": "export", "from": "CN", "to": "US",
///          "lines": [ { "id": "10", "item": { "kind": "commodity", "origin": "CN",
///                                             "facts": { "material": "gallium_nitride" } } } ] }"#,
/// )?;
/// let record = Recorder::new(&screener).record(&order, date(2023, 8, 1))?;
/// let kept = serde_json::to_string(&record)?;
///
/// let record: Record = serde_json::from_str(&kept)?;
/// assert!(record.is_intact());
/// assert!(Recorder::new(&screener).replay(&record)?.is_exact());
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    schema: SchemaNumber<1>,
    #[serde(rename = "record")]
    content: RecordContent,
    digest: Digest,
}

/// What a record holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordContent {
    /// The day on which it was made, as the host says.
    pub made_on: Date,
    /// The version of this crate that made it.
    pub engine: Version,
    /// By which law and policy the order was judged, in the order of loading.
    pub rule_sets: Vec<RecordedRuleSet>,
    /// How the host read open questions of law, by id; the order may say otherwise.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub assumptions: BTreeMap<String, LegalReading>,
    /// The order: its facts, the day whose law was asked for and, if given, the day on which it was to be
    /// known.
    pub order: Order,
    /// How the parties were looked for in lists, if the host says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub names: Option<NameEvidence>,
    /// What came out.
    pub determination: Determination,
    /// Of every rule that was looked at, whether it applies.
    pub statuses: Vec<RuleStatuses>,
}

impl Record {
    /// The schema that this version of the crate writes and reads.
    pub const SCHEMA: u32 = 1;

    /// Seals the content of a record.
    #[must_use]
    pub fn seal(content: RecordContent) -> Self {
        let digest = Digest::of(&content);
        Self { schema: SchemaNumber, content, digest }
    }

    /// What it holds.
    #[must_use]
    pub fn content(&self) -> &RecordContent {
        &self.content
    }

    /// The digest that was written with it.
    #[must_use]
    pub fn digest(&self) -> &Digest {
        &self.digest
    }

    /// Whether the content is what it was when it was sealed.
    #[must_use]
    pub fn is_intact(&self) -> bool {
        self.digest.is_of(&self.content)
    }
}
