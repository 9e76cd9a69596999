#![doc = include_str!("../README.md")]
//!
//! # Overview of the types
//!
//! | | |
//! |---|---|
//! | [`Order`], [`Line`], [`Item`], [`Party`], [`Facts`] | what a host knows |
//! | [`ControlCode`], [`Eccn`], [`CnCode`], [`EuCode`], [`HsCode`] | what items are called |
//! | [`RuleSet`], [`Requirement`], [`Exception`], [`Condition`] | law as data |
//! | [`Screener`], [`Decision`] | deciding |
//! | [`Determination`] | what came out, and why |
//! | [`regime`] | the built-in rule sets |
#![no_std]
#![forbid(unsafe_code)]
// No input may make the library panic. Tests may: that is how they fail.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::unreachable,
        clippy::todo
    )
)]

extern crate alloc;
#[cfg(test)]
extern crate std;

mod citation;
mod code;
mod country;
mod determination;
mod diff;
#[cfg(feature = "record")]
mod digest;
#[cfg(feature = "exchange")]
pub mod exchange;
mod fact;
mod nearest;
pub mod ownership;
pub mod party;
mod problem;
#[cfg(feature = "record")]
pub mod record;
pub mod regime;
mod rule;
mod rule_set;
mod screen;
mod window;

pub use citation::{Source, Text};
pub use code::{
    CnCode, CodeParseError, CodeParseErrorKind, ControlCode, Designation, Eccn, EntryCode, EuCode, HsCode,
    Paragraph, Regime, RegimeParseError, Segment, UsmlCode,
};
pub use country::{Country, CountryParseError, CountrySet};
pub use determination::{
    Authorization, AuthorizationStatus, Caveat, ClassificationEntry, ClassificationStatus, Determination,
    Disposition, ExceptionFinding, ExceptionStatus, Explanation, LineDetermination, Missing, Otherwise,
    Outcome, OverlayVersion, PartyReference, RegimeDetermination, RequirementFinding, RequirementStatus,
    ReviewFinding, RuleSetVersion, Side, SideBySide, SideRequirement, SubjectFinding, SubjectStatus,
};
pub use diff::{
    AnswerChange, AnswerDiff, ApplyError, Bump, Direction, Edit, Impact, Loosening, Moved, Placed,
    RuleSetDiff, RuleSetHead, loosenings, only_tightens,
};
#[cfg(feature = "record")]
pub use digest::Digest;
pub use fact::{
    Activity, AnswerKind, AnswerPlace, Change, Content, FactDefinition, FactHasher, FactKey,
    FactKeyParseError, FactKind, FactSubject, Facts, Hit, HitScope, HitStatus, Item, ItemKind, Line, Money,
    Order, OrderError, Owner, Party, PartyFact, ReadError, Reference, Role, Screening, Value, WordParseError,
};
pub use ownership::{CaptureRule, OwnershipGraph, Percent};
pub use party::{Index as PartyIndex, ListId, ListSnapshot, PartyQuery, PartyScreening, SearchPolicy};
pub use problem::Problem;
pub use rule::{
    AllowedExceptions, CodeSet, Condition, Criterion, Destinations, Eligibility, EnforcementNote, Exception,
    FactTest, Level, ListTest, Overcomes, PartyTest, Place, Requirement, RequirementClass, Restriction,
    Review, ReviewPolicy, Seat, Truth,
};
pub use rule_set::{
    Chapter, CountryGroup, Days, Derivation, DerivedFact, Diagnostic, DiagnosticCode, Entry, EntryStatus,
    Extends, Limits, Member, MovedEntry, Notice, Overlay, OverlayDocument, OverlayError, Override,
    PolicyRule, Reading, Retention, RuleSet, RuleSetDocument, SchemaNumber, Severity, TariffHint,
};
pub use screen::{BuildError, Decision, PreparedOrder, Screener, ScreenerBuilder};
pub use window::{AfterStay, ByItsWords, LawQuestion, LegalReading, Standing, Stay, StayNote, Window};
