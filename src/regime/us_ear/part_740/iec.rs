//! Implemented export controls: 15 CFR 740.24.
//!
//! Which destination is open to which item stands in a document of BIS that 15 CFR 740.24(c) incorporates by
//! reference; it was not read, so that the exporter must say what it says.

use jiff::civil::date;

use super::waiver;
use crate::regime::table::{Published, Span, Waiver, When, Word};

pub(super) static WAIVERS: &[Waiver] = &[Waiver {
    by_entry: true,
    when: When::Is("exceptions.iec.listed_for_destination"),
    span: Span::since(date(2024, 9, 6), Published("89 FR 72926", Some(date(2024, 9, 6)))),
    ..waiver(
        "us-ear/740.24",
        "IEC",
        "items of 2024 to countries with equal controls",
        &["15 CFR 740.24(a)", "15 CFR 740.24(b)", "15 CFR 740.24(c)"],
    )
}];

pub(super) static WORDS: &[Word] = &[Word::yes_no(
    "exceptions.iec.listed_for_destination",
    "Does the table of BIS, License Exception IEC Eligible Items and Destinations (bis.gov/IEC), list this item for this destination (15 CFR 740.24(c))?",
)];
