//! How large a rule set may be.

/// How large a rule set may be.
///
/// The built-in sets stay well below. A set within these limits has ids to spare in a screener.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits;

impl Limits {
    /// Rows of one table, and different scopes, tests of parties and lists of words in all tables.
    pub const ROWS: usize = 65_534;
    /// Items of one list inside a row: members of a group, paragraphs of an entry, codes of a set, places,
    /// citations, stays, reviews.
    pub const LIST: usize = 4_096;
    /// Symbols of exceptions, however many rows are under each: the engine keeps them as bits of a word.
    pub const SYMBOLS: usize = 64;
    /// Conditions inside conditions.
    pub const DEPTH: usize = 32;
    /// Conditions in one condition, itself counted.
    pub const NODES: usize = 4_096;
    /// Bytes of one text.
    pub const TEXT: usize = 4_096;
}
