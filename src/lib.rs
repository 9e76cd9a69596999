//! Export control determinations as a pure library.
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(test)]
extern crate std;

pub mod country;

pub use country::{Country, CountryParseError, CountrySet};
pub mod code;
pub use code::{
    CnCode, CodeParseError, CodeParseErrorKind, ControlCode, Designation, Eccn, EntryCode, EuCode, HsCode,
    Paragraph, Regime, RegimeParseError, Segment, UsmlCode,
};

mod citation;
mod determination;
mod diff;
mod fact;
pub mod regime;
mod rule;
mod rule_set;
mod screen;
mod window;

pub use citation::{Source, Text};
pub use determination::{
    Authorization, AuthorizationStatus, Caveat, ClassificationEntry, ClassificationStatus, Determination,
    Disposition, ExceptionFinding, ExceptionStatus, Explanation, LineDetermination, Missing, Outcome,
    RegimeDetermination, RequirementFinding, RequirementStatus, ReviewFinding, RuleSetVersion,
};
pub use diff::{
    AnswerChange, AnswerDiff, ApplyError, Bump, Direction, Edit, Impact, Moved, RuleSetDiff, RuleSetHead,
};
pub use fact::{
    Activity, Content, FactDefinition, FactHasher, FactKey, FactKind, FactSubject, Facts, Hit, HitScope,
    HitStatus, Item, ItemKind, Line, Money, Order, OrderError, OrderProblem, Owner, Party, Role, Screening,
    Value,
};
pub use rule::{
    AllowedExceptions, CodeSet, Condition, Criterion, Destinations, Eligibility, EnforcementNote, Exception,
    FactTest, Level, ListTest, Overcomes, PartyTest, Place, Requirement, RequirementClass, Restriction,
    Review, ReviewPolicy, Seat, Truth,
};
pub use rule_set::{
    Chapter, CountryGroup, Derivation, DerivedFact, Diagnostic, DiagnosticCode, Entry, EntryStatus, Limits,
    Member, Notice, Reading, RuleSet, RuleSetDocument, SchemaNumber, Severity,
};
pub use screen::{BuildError, Decision, PreparedOrder, Screener, ScreenerBuilder};
pub use window::{AfterStay, Standing, Stay, Window};
