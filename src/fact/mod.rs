//! What a host tells the crate: facts, items, parties, orders.
//!
//! A fact is known or unknown. Nothing here knows a rule.

mod currency;
mod currency_table;
mod day;
mod document;
mod error;
mod facts;
mod key;
mod number;
mod order;
mod party;
mod party_fact;
mod question;
mod reference;
mod validate;
mod value;
mod word;

pub use self::error::{Change, OrderError, ReadError};
pub use self::facts::{FactHasher, Facts};
pub use self::key::{FactDefinition, FactKey, FactKeyParseError, FactKind, FactSubject};
pub(crate) use self::number::{Unit, in_range, out_of_range, read_number};
pub use self::order::{Activity, Content, Item, ItemKind, Line, Money, Order};
pub use self::party::{Hit, HitScope, HitStatus, Owner, Party, Role, Screening};
pub use self::party_fact::PartyFact;
pub use self::question::{AnswerKind, AnswerPlace};
pub use self::reference::Reference;
pub use self::value::Value;
pub use self::word::WordParseError;
