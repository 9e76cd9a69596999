//! Export control determinations as a pure library.
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(test)]
extern crate std;

pub mod country;
pub mod ownership;
pub mod party;

pub use country::{Country, CountryParseError, CountrySet};
pub use ownership::{CaptureRule, OwnershipGraph, Percent};
pub use party::{Index as PartyIndex, ListId, ListSnapshot, PartyQuery, PartyScreening, SearchPolicy};
