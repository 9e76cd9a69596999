//! Tariff codes that lists print beside their entries.

use alloc::vec::Vec;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::code::{EntryCode, HsCode};
use crate::window::{Standing, Window};

/// Tariff codes that a list names beside one of its codes: a reason to look, never a decision.
///
/// ```
/// use export_control::{TariffHint, Window};
/// use jiff::civil::date;
///
/// let hint = TariffHint {
///     code: "3C001.b".parse()?,
///     tariff_codes: vec!["2850001901".parse()?],
///     edition: 2026,
///     window: Window::ALWAYS,
/// };
/// assert!(hint.points_at("2850.0019".parse()?, date(2026, 3, 1)));
/// assert!(!hint.points_at("2850001902".parse()?, date(2026, 3, 1)));
/// // The last two digits are renumbered each year: outside the year of the edition eight count.
/// assert!(hint.points_at("2850001902".parse()?, date(2025, 3, 1)));
/// // A heading of four digits says too little to point at anything.
/// assert!(!hint.points_at("2850".parse()?, date(2026, 3, 1)));
/// # Ok::<(), export_control::CodeParseError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TariffHint {
    /// The code of the list.
    pub code: EntryCode,
    /// Goods that hold such items.
    pub tariff_codes: Vec<HsCode>,
    /// The year whose tariff numbered them.
    pub edition: i16,
    /// When the list named them.
    #[serde(default)]
    pub window: Window,
}

impl TariffHint {
    /// Whether goods of this tariff code may hold the item on that day.
    #[must_use]
    pub fn points_at(&self, tariff_code: HsCode, day: Date) -> bool {
        const SUBHEADING: usize = 6;
        if tariff_code.digits().len() < SUBHEADING
            || matches!(self.window.standing(day, None), Standing::NotInForce | Standing::Stayed)
        {
            return false;
        }
        let counted = if day.year() == self.edition { 10 } else { 8 };
        let asked = prefix(tariff_code.digits(), counted);
        self.tariff_codes.iter().any(|known| {
            let known = prefix(known.digits(), counted);
            known.starts_with(asked) || asked.starts_with(known)
        })
    }
}

fn prefix(digits: &str, length: usize) -> &str {
    digits.get(..length).unwrap_or(digits)
}
