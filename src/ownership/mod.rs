//! Who owns whom, and whom a listed owner drags along.
//!
//! The rule of the U.S. Treasury (OFAC's 50 percent rule, FAQ 398 to 402), of the U.S. Bureau of Industry
//! and Security (15 CFR part 744, Supplement No. 8) and of China's Announcement No. 61 of 2025 is one and
//! the same in form: an entity is captured if owners that are listed or captured themselves hold together
//! a threshold share of it. A captured owner counts with its full stake; shares are not multiplied down a
//! chain. Only ownership counts, not control. Whether and when such a rule is in force is not known here.

mod capture;
mod graph;
mod percent;

pub use self::capture::{Capture, CaptureLink, CaptureRule, CaptureStatus, OwnershipFinding};
pub use self::graph::{OwnerId, OwnershipGraph, OwnershipGraphError};
pub use self::percent::{Percent, PercentParseError, Share};
