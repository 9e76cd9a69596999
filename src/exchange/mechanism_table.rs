//! The mechanisms of August 2023: what is known, and how.
//!
//! `true` beside a source: it was read; `false`: another source tells of it.

use jiff::civil::{Date, date};

use crate::country::Country;

/// A mechanism.
#[derive(Debug, Clone, Copy)]
pub(super) struct Built {
    pub(super) id: &'static str,
    pub(super) title: &'static str,
    pub(super) level: &'static str,
    pub(super) per_year: Option<u8>,
    pub(super) first_host: Option<Country>,
    pub(super) with_private_sector: bool,
    pub(super) agreed_on: Date,
    pub(super) meetings: &'static [Held],
    pub(super) source: (&'static str, bool),
}

/// A meeting.
#[derive(Debug, Clone, Copy)]
pub(super) struct Held {
    pub(super) on: Date,
    pub(super) place: &'static str,
    pub(super) host: Option<Country>,
    pub(super) source: (&'static str, bool),
}

const UNITED_STATES: Country = Country::constant("US");
const CHINA: Country = Country::constant("CN");
const READOUT: (&str, bool) = ("readout of the U.S. Department of Commerce, 2023-08-28", true);
const REPORTS: (&str, bool) = ("press reports", false);

/// In the order of the readout.
pub(super) static MECHANISMS: [Built; 3] = [
    Built {
        id: "us-cn/commercial-issues-working-group",
        title: "commercial issues working group",
        level: "vice ministers",
        per_year: Some(2),
        first_host: Some(UNITED_STATES),
        with_private_sector: true,
        agreed_on: date(2023, 8, 28),
        meetings: &[
            Held { on: date(2024, 4, 4), place: "Washington", host: Some(UNITED_STATES), source: REPORTS },
            Held { on: date(2024, 9, 7), place: "Tianjin", host: Some(CHINA), source: REPORTS },
        ],
        source: READOUT,
    },
    Built {
        id: "us-cn/export-control-enforcement-information-exchange",
        title: "export control enforcement information exchange",
        level: "assistant secretaries",
        per_year: None,
        first_host: None,
        with_private_sector: false,
        agreed_on: date(2023, 8, 28),
        meetings: &[Held {
            on: date(2023, 8, 29),
            place: "Beijing, MOFCOM",
            host: Some(CHINA),
            source: READOUT,
        }],
        source: READOUT,
    },
    Built {
        id: "us-cn/ministers",
        title: "meeting of the commerce ministers in person",
        level: "ministers",
        per_year: Some(1),
        first_host: None,
        with_private_sector: false,
        agreed_on: date(2023, 8, 28),
        meetings: &[
            Held { on: date(2023, 8, 28), place: "Beijing", host: Some(CHINA), source: READOUT },
            Held { on: date(2023, 11, 16), place: "San Francisco", host: None, source: REPORTS },
        ],
        source: READOUT,
    },
];
