//! Entries of the Commerce Control List whose items went elsewhere. Item masters hold their codes for years.
//!
//! A code that is still printed, with nothing under it, stands here too: an item cannot be in it.

use jiff::civil::{Date, date};

use crate::regime::table::Departed;

const REFORM_2013: Date = date(2013, 10, 15);
const REFORM_2014: Date = date(2014, 1, 6);
const NUCLEAR: &str = "15 CFR 774.1(b)";
const FIREARMS: &str = "85 FR 4136";
const FIREARMS_DAY: Date = date(2020, 3, 9);
const BY_NUCLEAR_COMMISSION: &str = "the Nuclear Regulatory Commission licenses such items (10 CFR part 110): they are on no list of the regime";

/// By code.
pub(super) static DEPARTED: &[Departed] = &[
    Departed::to("0A001", &[], REFORM_2013, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("0A018", &["0A505"], FIREARMS_DAY, FIREARMS).unverified(),
    Departed::to("0A018.b", &["0A505.x"], FIREARMS_DAY, "15 CFR part 774, supplement no. 1, ECCN 0A505"),
    Departed::to("0A984", &["0A502"], FIREARMS_DAY, FIREARMS),
    Departed::to("0A985", &["0A503"], FIREARMS_DAY, FIREARMS),
    Departed::to("0A986", &["0A505"], FIREARMS_DAY, FIREARMS),
    Departed::to("0A987", &["0A504"], FIREARMS_DAY, FIREARMS),
    Departed::to("0A988", &["1A613"], date(2023, 2, 24), "88 FR 12108").unverified(),
    Departed::to("0B001", &[], REFORM_2013, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("0B002", &[], REFORM_2013, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("0B003", &[], REFORM_2013, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("0B004", &[], REFORM_2013, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("0B005", &[], REFORM_2013, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("0B006", &[], REFORM_2013, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("0B986", &["0B505"], FIREARMS_DAY, FIREARMS).unverified(),
    Departed::to("0C001", &[], REFORM_2013, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("0C002", &[], REFORM_2013, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("0C004", &[], REFORM_2013, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("0C005", &[], REFORM_2013, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("0C006", &[], REFORM_2013, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("0C201", &[], REFORM_2013, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("0E018", &["0E505"], FIREARMS_DAY, FIREARMS).unverified(),
    Departed::to("0E984", &["0E502"], FIREARMS_DAY, FIREARMS).unverified(),
    Departed::to("0E987", &["0E504"], FIREARMS_DAY, FIREARMS).unverified(),
    Departed::to("1C012", &[], REFORM_2013, NUCLEAR).note(BY_NUCLEAR_COMMISSION),
    Departed::to("1C018", &["1C608"], date(2014, 7, 1), "15 CFR part 774, supplement no. 1, ECCN 1C018")
        .note("shaped charges, detonating cord and cutters are in `1A008`"),
    Departed::to("1C352", &["1C351"], date(2015, 6, 16), "80 FR 34266"),
    Departed::to(
        "2B018",
        &["0B606", "0B602", "0B501"],
        REFORM_2014,
        "15 CFR part 774, supplement no. 1, ECCN 2B018",
    )
    .note("the entry tells which of its paragraphs went where, not when: the day is not verified"),
    Departed::to(
        "2D018",
        &["0D606", "0D602", "0D501"],
        REFORM_2014,
        "15 CFR part 774, supplement no. 1, ECCN 2D018",
    )
    .note("the entry does not tell when: the day is not verified"),
    Departed::to("8A018", &["8A609", "8A620"], REFORM_2014, "15 CFR part 774, supplement no. 1, ECCN 8A018")
        .note("electric motors for submarines are in category XX of the munitions list (22 CFR 121.1)"),
    Departed::to("8A018.a", &["8A620"], REFORM_2014, "15 CFR part 774, supplement no. 1, ECCN 8A018"),
    Departed::to("8A018.b.1", &["8A620"], REFORM_2014, "15 CFR part 774, supplement no. 1, ECCN 8A018"),
    Departed::to("8A018.b.3", &["8A609"], REFORM_2014, "15 CFR part 774, supplement no. 1, ECCN 8A018"),
    Departed::to("8A018.b.4", &["8A620"], REFORM_2014, "15 CFR part 774, supplement no. 1, ECCN 8A018"),
    Departed::to(
        "9A018",
        &["9A610", "9A619", "0A606.b"],
        REFORM_2013,
        "15 CFR part 774, supplement no. 1, ECCN 9A018",
    ),
    Departed::to("9A018.a.1", &["9A610"], REFORM_2013, "15 CFR part 774, supplement no. 1, ECCN 9A018"),
    Departed::to("9A018.a.2", &["9A619"], REFORM_2013, "15 CFR part 774, supplement no. 1, ECCN 9A018"),
    Departed::to("9A018.b", &["0A606.b"], REFORM_2014, "15 CFR part 774, supplement no. 1, ECCN 9A018"),
    Departed::to("9A018.c", &["9A610"], REFORM_2013, "15 CFR part 774, supplement no. 1, ECCN 9A018"),
    Departed::to("9A018.d", &["9A610"], REFORM_2013, "15 CFR part 774, supplement no. 1, ECCN 9A018"),
    Departed::to("9A018.e", &["9A610"], REFORM_2013, "15 CFR part 774, supplement no. 1, ECCN 9A018"),
    Departed::to("9A018.f", &["9A610"], REFORM_2013, "15 CFR part 774, supplement no. 1, ECCN 9A018"),
    Departed::to("9D018", &["9D610", "9D619"], REFORM_2013, "15 CFR part 774, supplement no. 1, ECCN 9D018"),
    Departed::to("9E018", &["9E610", "9E619"], REFORM_2013, "15 CFR part 774, supplement no. 1, ECCN 9E018"),
];
