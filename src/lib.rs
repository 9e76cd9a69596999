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
