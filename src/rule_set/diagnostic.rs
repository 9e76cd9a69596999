//! What is wrong with a rule set, where, and what to do about it.

use alloc::string::String;
use core::fmt;

use serde::{Deserialize, Serialize};

/// One thing that is wrong with a rule set.
///
/// # Syntax
/// Displays as `error[unknown_fact] at requirements[3].condition: unknown fact `x` (remedy)`, one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Diagnostic {
    /// What kind of thing.
    pub code: DiagnosticCode,
    /// Whether the set may be used all the same.
    pub severity: Severity,
    /// Where, as a path in the document such as `requirements[3].condition.all[0]`.
    pub path: String,
    /// What, with the offending text.
    pub message: String,
    /// What to do about it.
    pub remedy: String,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        let Self { code, path, message, remedy, .. } = self;
        write!(f, "{severity}[{}] at {path}: {message} ({remedy})", code.id())
    }
}

/// Whether a set may be used.
///
/// # Order
/// Least to most severe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// It may; someone should look.
    Warning,
    /// It may not: an answer could be wrong.
    Error,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $id:literal,)*) => {
        /// The kinds of things that are wrong with rule sets. Ids are stable.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[non_exhaustive]
        pub enum DiagnosticCode {
            $($(#[$doc])* $name,)*
        }

        impl DiagnosticCode {
            /// All of them, in their order.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The id, such as `unknown_fact`.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)*
                }
            }
        }
    };
}

codes! {
    /// A fact that the vocabulary does not have: the condition would be unknown for ever.
    UnknownFact = "unknown_fact",
    /// A fact is tested as another kind than the vocabulary says.
    WrongFactKind = "wrong_fact_kind",
    /// A code that is no entry, or no paragraph of its entry.
    UnknownCode = "unknown_code",
    /// A country group that the set does not define.
    UnknownGroup = "unknown_group",
    /// An exception that the set does not define.
    UnknownException = "unknown_exception",
    /// A reason for control that no requirement of the set has.
    UnknownReason = "unknown_reason",
    /// A chapter that the set does not define.
    UnknownChapter = "unknown_chapter",
    /// A row without a source.
    MissingCitation = "missing_citation",
    /// A window, or a stay, that holds no day.
    EmptyWindow = "empty_window",
    /// A window, a stay or a chapter's coverage that ends before it starts; stays out of order.
    ReversedWindow = "reversed_window",
    /// Two rows that say the same of the same days, or a stay that ends inside the one above it.
    OverlappingWindows = "overlapping_windows",
    /// A row that is in force only on days that its chapter does not cover.
    WindowOutsideCoverage = "window_outside_coverage",
    /// Two rows of one id.
    DuplicateId = "duplicate_id",
    /// A row that can never hold, or that changes nothing where it does.
    NeverFires = "never_fires",
    /// A row behind another one that always holds where it does and demands as much: it adds nothing.
    Shadowed = "shadowed",
    /// Rows on exceptions that contradict themselves or each other.
    ContradictoryExceptions = "contradictory_exceptions",
    /// An exception is allowed for a requirement which it never overcomes, or it overcomes none at all.
    ExceptionNeverReaches = "exception_never_reaches",
    /// Text that may show other than it is: control characters, and in ids invisible letters, scripts
    /// mixed with each other, letters that stand for others.
    DeceptiveText = "deceptive_text",
    /// More rows, larger conditions or longer texts than [`Limits`](crate::Limits) allow.
    TooLarge = "too_large",
    /// The set was written for another version of this crate.
    Engine = "engine",
    /// The overlay was written for another rule set, or for overlays that do not lie beneath it.
    Extends = "extends",
    /// A requirement that nothing beneath the overlay has.
    UnknownRule = "unknown_rule",
    /// An override that does not say why, or who answers for it.
    MissingReason = "missing_reason",
}
