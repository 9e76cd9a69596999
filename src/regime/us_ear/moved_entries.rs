//! Entries of the Commerce Control List whose items went elsewhere. Item masters hold their codes for years.
//!
//! Codes that are still printed, with nothing under them (`9A018`), are entries that are not modelled.

use jiff::civil::{Date, date};

use crate::regime::table::Departed;

const NUCLEAR_DAY: Date = date(2013, 10, 15);
const NUCLEAR: &str = "15 CFR 774.1(b)";
const FIREARMS: &str = "85 FR 4136";
const FIREARMS_DAY: Date = date(2020, 3, 9);
const BY_NUCLEAR_COMMISSION: &str = "the Nuclear Regulatory Commission licenses such items (10 CFR part 110): they are on no list of the regime";

/// By code.
pub(super) static DEPARTED: &[Departed] = &[
    Departed::to("0A001", &[], NUCLEAR_DAY, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("0A018", &["0A505"], FIREARMS_DAY, FIREARMS).unverified(),
    Departed::to("0A018.b", &["0A505.x"], FIREARMS_DAY, "15 CFR part 774, supplement no. 1, ECCN 0A505"),
    Departed::to("0A984", &["0A502"], FIREARMS_DAY, FIREARMS),
    Departed::to("0A985", &["0A503"], FIREARMS_DAY, FIREARMS),
    Departed::to("0A986", &["0A505"], FIREARMS_DAY, FIREARMS),
    Departed::to("0A987", &["0A504"], FIREARMS_DAY, FIREARMS),
    Departed::to("0A988", &["1A613"], date(2023, 2, 24), "88 FR 12108").unverified(),
    Departed::to("0B001", &[], NUCLEAR_DAY, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("0B002", &[], NUCLEAR_DAY, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("0B003", &[], NUCLEAR_DAY, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("0B004", &[], NUCLEAR_DAY, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("0B005", &[], NUCLEAR_DAY, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("0B006", &[], NUCLEAR_DAY, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("0B986", &["0B505"], FIREARMS_DAY, FIREARMS).unverified(),
    Departed::to("0C001", &[], NUCLEAR_DAY, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("0C002", &[], NUCLEAR_DAY, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("0C004", &[], NUCLEAR_DAY, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("0C005", &[], NUCLEAR_DAY, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("0C006", &[], NUCLEAR_DAY, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("0C201", &[], NUCLEAR_DAY, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("0E018", &["0E505"], FIREARMS_DAY, FIREARMS).unverified(),
    Departed::to("0E984", &["0E502"], FIREARMS_DAY, FIREARMS).unverified(),
    Departed::to("0E987", &["0E504"], FIREARMS_DAY, FIREARMS).unverified(),
    Departed::to("1C012", &[], NUCLEAR_DAY, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("1C352", &["1C351"], date(2015, 6, 16), "80 FR 34266"),
];
