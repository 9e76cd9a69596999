//! Codes of control lists and of customs tariffs.
//!
//! Every list code is a base such as `3A001` with a path of paragraphs behind it. Three lists share
//! that shape and little else: `3C001` is gallium in China, hetero-epitaxial material in the EU and in
//! the U.S. So a code travels as a [`ControlCode`], which carries its regime.

mod control_code;
mod entry_code;
mod error;
mod hs;
mod list_code;
mod paragraph;
mod repair;
mod usml;

pub use self::control_code::{ControlCode, Designation, Regime, RegimeParseError};
pub use self::entry_code::EntryCode;
pub use self::error::{CodeParseError, CodeParseErrorKind};
pub use self::hs::HsCode;
pub use self::list_code::{CnCode, Eccn, EuCode};
pub use self::paragraph::{Paragraph, Segment};
pub use self::usml::UsmlCode;
