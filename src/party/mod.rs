//! Screening of names against lists of restricted parties.
//!
//! Names are taken apart into words, the words are compared one to one whatever their order, and every
//! hit says which word was laid beside which and why. The library reads no file: the caller passes the
//! text of a list and decides what a hit means.

mod adjudication;
mod align;
mod contain;
mod distance;
mod field;
mod hash;
mod hit;
mod index;
mod legal_form;
mod lexicon;
mod list;
mod normalize;
mod order;
mod query;
mod relation;
mod rescreen;
mod score;
mod script;
mod spelling;
mod table;
mod token;

pub use self::adjudication::{Adjudication, HitVerdict, PartyListing, PartyScreening, ReopenReason};
pub use self::align::AlignedToken;
pub use self::hit::{Evidence, Hit, HitBand, NotCompared, NotScreened, PairOutcome, SearchOutcome};
pub use self::index::{Index, MATCHER_VERSION, NameComparer, compare_names};
pub use self::lexicon::LegalFamily;
pub use self::list::{
    Address, BirthDate, BirthDateParseError, ConsultedList, CslAddress, CslCsvError, CslCsvReader, CslFile,
    CslFileError, CslIdentifier, CslRecord, EcfrRow, EntryChange, Identifier, IdentifierKind, LicensePolicy,
    LicenseRequirement, LicenseScope, ListDigest, ListEntry, ListId, ListShrinkError, ListSnapshot,
    ListedName, NameKind, ReviewPosture, SnapshotChanges, SnapshotRef,
};
pub use self::order::{PartySearch, screen_parties};
pub use self::query::{PartyQuery, SearchPolicy, WeakAliasPolicy};
pub use self::relation::TokenRelation;
pub use self::rescreen::{KnownHit, RescreenFinding, RescreenReason, Rescreener, StoredParty, rescreen};
pub use self::score::Score;
pub use self::script::Script;
pub(crate) use self::table::{KNOWN_LISTS, KnownList, UNKNOWN_LIST};
pub use self::token::{PartyKind, PartyKindParseError};
