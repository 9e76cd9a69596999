//! Denial notifications, and whether a planned transaction is essentially identical.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::handling::{Marked, disclose};
use super::subject::{ItemStatement, PartyStatement};
use crate::country::Country;
use crate::problem::Problems;
use crate::rule::Truth;

/// What an authority refused, so that another does not grant it unknowingly (Regulation (EU) 2021/821,
/// Art. 16; Wassenaar Initial Elements, appendix 2).
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DenialNotification {
    /// What was decided.
    pub decision: RefusalKind,
    /// When.
    pub decided_on: Date,
    /// Where the items would have gone.
    pub destination: Country,
    /// Items.
    pub items: Vec<ItemStatement>,
    /// Who would have used them.
    pub end_user: Marked<PartyStatement>,
    /// Who would have received them on the way.
    pub consignees: Marked<Vec<PartyStatement>>,
    /// What was stated as the use.
    pub stated_end_use: Marked<String>,
    /// Why it was refused.
    pub reason: Marked<String>,
}
disclose!(DenialNotification {
    open: [decision, decided_on, destination, items],
    marked: [end_user, consignees, stated_end_use, reason],
});

/// What was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RefusalKind {
    /// No license was given.
    Denied,
    /// One was annulled.
    Annulled,
    /// One was suspended.
    Suspended,
    /// One was limited in substance.
    Limited,
}

/// For how long a denial is looked at, in years. From a secondary source of the EU practice.
const YEARS: i32 = 3;

impl DenialNotification {
    /// Whether a planned transaction is essentially identical: the same end user or consignee, and the same
    /// item. Unknown where a name was withheld, or where a code leaves open which item it is; false when the
    /// denial is older than three years.
    #[must_use]
    pub fn essentially_identical(&self, party: &PartyStatement, item: &ItemStatement, on: Date) -> Truth {
        if self.decided_on.checked_add(YEARS.years()).is_ok_and(|end| end <= on) {
            return Truth::False;
        }
        self.same_party(party).and(self.same_item(item))
    }

    fn same_party(&self, party: &PartyStatement) -> Truth {
        let user = self.end_user.value().map_or(Truth::Unknown, |user| user.has_name_of(party).into());
        let consignee = self.consignees.value().map_or(Truth::Unknown, |consignees| {
            consignees.iter().any(|consignee| consignee.has_name_of(party)).into()
        });
        user.or(consignee)
    }

    fn same_item(&self, item: &ItemStatement) -> Truth {
        let pairs = self.items.iter().flat_map(|denied| &denied.codes).flat_map(|denied| {
            item.codes.iter().filter(|code| code.regime == denied.regime).map(move |code| (denied, code))
        });
        let mut compared = false;
        let mut same = Truth::False;
        for (denied, planned) in pairs {
            let codes = denied.parsed().zip(planned.parsed());
            let entries = codes.and_then(|(a, b)| a.designation.entry_code().zip(b.designation.entry_code()));
            let Some((denied, planned)) = entries else { continue };
            compared = true;
            same = same.or(if denied == planned {
                Truth::True
            } else if denied.contains(planned) || planned.contains(denied) {
                Truth::Unknown
            } else {
                Truth::False
            });
        }
        // Without codes of one list nothing was compared.
        if compared { same } else { Truth::Unknown }
    }

    pub(super) fn check(&self, problems: &mut Problems) {
        super::body::check_items(&self.items, problems);
    }
}
