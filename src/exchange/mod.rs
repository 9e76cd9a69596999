//! Documents between authorities, and between a company and its authority or counsel.
//!
//! Notices of rule changes that carry the change itself, its purposes and its measured footprint;
//! explanations of a system counted from its rules; enquiries and replies; end-use checks; end-user
//! statements; denials; listings. Every document has a head, a strict wire form and handling marks that
//! the types enforce; a received notice gives exactly the sender's rules, or is refused with all reasons.

mod body;
mod denial;
mod document;
mod explanation;
mod footprint;
mod handling;
mod head;
mod mechanism;
mod mechanism_table;
mod notice;
mod problem;
mod subject;

pub use self::body::{
    CheckResult, EndUseCheckRequest, EndUseCheckResult, EndUserStatement, Enquiry, ListingNotice, Reply,
    Undertaking,
};
pub use self::denial::{DenialNotification, RefusalKind};
pub use self::document::{Body, Document, SCHEMA};
pub use self::explanation::SystemExplanation;
pub use self::footprint::{Footprint, Share};
pub use self::handling::{Disclose, Handling, Marked, Redacted};
pub use self::head::{Correspondent, DocumentStatus, Head};
pub use self::mechanism::{Cadence, Due, HostRule, Mechanism, Meeting, SourcedFact};
pub use self::notice::{Objective, Purpose, RuleChangeNotice};
pub use self::problem::DocumentError;
pub use self::subject::{ItemStatement, PartyStatement, StatedCode};
