//! What changed: between two days or two versions of a rule set, by answer and by row, and whom it hits.

mod aligned;
mod answers;
mod cells;
mod compare;
mod group;
mod impact;
mod rows;
mod search;
mod tightens;

pub use self::answers::{AnswerChange, AnswerDiff, Direction};
pub use self::impact::{Impact, Moved};
pub use self::rows::{ApplyError, Bump, Edit, RuleSetDiff, RuleSetHead};
pub use self::tightens::{Loosening, loosenings, only_tightens};
