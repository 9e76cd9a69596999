//! What changed: between two days or two versions of a rule set.
//!
//! Three views, each made of the one before. By row, [`RuleSetDiff`] says which rows of the law differ: it
//! is small enough to send and makes the later set of the earlier one. By answer, [`AnswerDiff`] says what
//! that means for every code, destination and activity, whoever trades; a row may change and no answer,
//! and answers change between two days of one set. The version step, [`Bump`], is read from both. By
//! order, [`Impact`] says which of a host's own orders, with all their facts, are answered otherwise.

mod aligned;
mod answers;
mod bump;
mod cells;
mod compare;
mod group;
mod impact;
mod rows;
mod search;
mod tightens;

pub use self::answers::{AnswerChange, AnswerDiff, Direction};
pub use self::bump::Bump;
pub use self::impact::{Impact, Moved};
pub use self::rows::{ApplyError, Edit, Placed, RuleSetDiff, RuleSetHead};
pub use self::tightens::{Loosening, loosenings, only_tightens};
