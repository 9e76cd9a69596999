//! The tables of a rule set, and what their rows are called.

use alloc::format;
use alloc::string::{String, ToString};

use super::{Chapter, CountryGroup, DerivedFact, Entry, MovedEntry, Notice, Reading, RuleSet, TariffHint};
use crate::fact::FactDefinition;
use crate::rule::{Criterion, Eligibility, Exception, Requirement, Restriction};

/// A row of a table.
pub(crate) trait NamedRow: Clone + PartialEq {
    /// By what it is known when its content changes. Rows of one table may share a name.
    fn name(&self) -> String;
}

/// Calls a macro with every table: its field, its rows, how a row is named.
macro_rules! tables {
    ($with:ident) => {
        $with! {
            chapters: Chapter, |row| row.id.to_string();
            vocabulary: FactDefinition, |row| row.key.to_string();
            derived: DerivedFact, |row| row.key.to_string();
            groups: CountryGroup, |row| row.name.to_string();
            readings: Reading, |row| row.country.to_string();
            entries: Entry, |row| row.code.to_string();
            criteria: Criterion, |row| row.code.to_string();
            requirements: Requirement, |row| row.id.to_string();
            exceptions: Exception, |row| row.id.to_string();
            eligibility: Eligibility, |row| match row.codes.include.first() {
                Some(code) => format!("{}/{code}", row.symbol),
                None => row.symbol.to_string(),
            };
            restrictions: Restriction, |row| row.id.to_string();
            notices: Notice, |row| row.kind.to_string();
            tariff_hints: TariffHint, |row| format!("{}/{}", row.code, row.edition);
            moved: MovedEntry, |row| row.code.to_string();
        }
    };
}
pub(crate) use tables;

macro_rules! of_rule_set {
    ($($table:ident: $row:ty, |$it:ident| $name:expr;)*) => {
        $(
            impl NamedRow for $row {
                fn name(&self) -> String {
                    let $it = self;
                    $name
                }
            }
        )*

        impl RuleSet {
            /// The tables, and how many rows each has.
            pub(crate) fn sizes(&self) -> [(&'static str, usize); 14] {
                [$((stringify!($table), self.$table.len())),*]
            }
        }
    };
}
tables!(of_rule_set);
