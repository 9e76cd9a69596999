//! What a host tells the crate: facts, items, parties, orders.
//!
//! A fact is known or unknown. Nothing here knows a rule.

mod document;
mod error;
mod facts;
mod key;
mod order;
mod party;
mod question;
mod value;
mod word;

pub(crate) use self::document::{NUMBER_RANGE, in_range};
pub use self::error::OrderError;
pub use self::facts::{FactHasher, Facts};
pub use self::key::{FactDefinition, FactKey, FactKeyParseError, FactKind, FactSubject};
pub use self::order::{Activity, Content, Item, ItemKind, Line, Money, Order};
pub use self::party::{Hit, HitScope, HitStatus, Owner, Party, Role, Screening};
pub use self::question::{AnswerKind, AnswerPlace};
pub use self::value::Value;
pub use self::word::WordParseError;
