//! Legal sources, as findings name them.

use alloc::borrow::Cow;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Text of a rule set: borrowed from the built-in tables, owned when it was loaded.
pub type Text = Cow<'static, str>;

/// A publication that opened, closed or stayed a rule, and the day on which it could be read.
///
/// The day is what "as known on" asks for: before it, nobody could have known.
///
/// ```
/// use export_control::Source;
/// use jiff::civil::date;
///
/// let source = Source::new("88 FR 73458", Some(date(2023, 10, 25)));
/// assert!(source.is_known_on(date(2023, 11, 1)));
/// assert!(!source.is_known_on(date(2023, 10, 1)));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The instrument and place, such as `88 FR 73458` or `MOFCOM No. 72 of 2025`.
    pub citation: Text,
    /// The day of publication; `None` when no source gives it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<Date>,
}

impl Source {
    /// A source with its day of publication.
    pub fn new(citation: impl Into<Text>, published: Option<Date>) -> Self {
        Self { citation: citation.into(), published }
    }

    /// Whether the source could be read on that day. A source without a date counts as known.
    #[must_use]
    pub fn is_known_on(&self, day: Date) -> bool {
        self.published.is_none_or(|published| published <= day)
    }
}
