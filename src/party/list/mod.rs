//! Lists of restricted parties: one form for every source, and snapshots of them.

mod birth_date;
mod changes;
mod consulted;
mod csl;
mod csv;
mod ecfr;
mod entry;
mod license;
mod names;
mod snapshot;

pub use self::birth_date::{BirthDate, BirthDateParseError};
pub use self::changes::{EntryChange, ListShrinkError, SnapshotChanges};
pub use self::consulted::ConsultedList;
pub use self::csl::{CslAddress, CslFile, CslFileError, CslIdentifier, CslRecord};
pub use self::csv::{CslCsvError, CslCsvReader};
pub use self::ecfr::EcfrRow;
pub use self::entry::{Address, Identifier, IdentifierKind, ListEntry, ListId, ListedName, NameKind};
pub use self::license::{LicensePolicy, LicenseRequirement, LicenseScope, ReviewPosture};
pub use self::snapshot::{ListDigest, ListSnapshot, SnapshotRef};
