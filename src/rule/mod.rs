//! What a rule can say: conditions over facts, scopes of codes and countries, requirements,
//! exceptions, reviews, criteria of classification.
//!
//! Everything here is data with a serde form. The engine that reads it knows no country and no entry.

mod condition;
mod criterion;
mod exception;
mod requirement;
mod scope;
mod truth;

pub use self::condition::{Condition, FactTest, ListTest, PartyTest, Seat};
pub use self::criterion::Criterion;
pub use self::exception::{Eligibility, Exception, Overcomes, Restriction};
pub use self::requirement::{
    AllowedExceptions, EnforcementNote, Level, Requirement, RequirementClass, Review, ReviewPolicy,
};
pub use self::scope::{CodeSet, Destinations, Place};
pub use self::truth::Truth;
