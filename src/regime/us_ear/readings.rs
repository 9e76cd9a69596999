//! Territories that the Country Chart does not name, and the country whose row holds for them.
//!
//! Source: 15 CFR 738.3(b): a territory takes the row of the country it belongs to; which country that
//! is, is geography. Hong Kong is read as China since 85 FR 83765 (2020-12-23); Liechtenstein as
//! Switzerland (chart footnote 5). Macau has a row of its own.

/// Territory, country, source.
pub(super) static READINGS: &[(&str, &str, &str)] = &[
    ("HK", "CN", "85 FR 83765"),
    ("LI", "CH", "15 CFR part 738, supplement no. 1, footnote 5"),
    ("AI", "GB", TERRITORY),
    ("AS", "US", TERRITORY),
    ("AX", "FI", TERRITORY),
    ("BL", "FR", TERRITORY),
    ("BM", "GB", TERRITORY),
    ("BQ", "NL", TERRITORY),
    ("BV", "NO", TERRITORY),
    ("CC", "AU", TERRITORY),
    ("CK", "NZ", TERRITORY),
    ("CX", "AU", TERRITORY),
    ("FK", "GB", TERRITORY),
    ("FO", "DK", TERRITORY),
    ("GF", "FR", TERRITORY),
    ("GG", "GB", TERRITORY),
    ("GI", "GB", TERRITORY),
    ("GL", "DK", TERRITORY),
    ("GP", "FR", TERRITORY),
    ("GS", "GB", TERRITORY),
    ("GU", "US", TERRITORY),
    ("HM", "AU", TERRITORY),
    ("IM", "GB", TERRITORY),
    ("IO", "GB", TERRITORY),
    ("JE", "GB", TERRITORY),
    ("KY", "GB", TERRITORY),
    ("MF", "FR", TERRITORY),
    ("MP", "US", TERRITORY),
    ("MQ", "FR", TERRITORY),
    ("MS", "GB", TERRITORY),
    ("NC", "FR", TERRITORY),
    ("NF", "AU", TERRITORY),
    ("NU", "NZ", TERRITORY),
    ("PF", "FR", TERRITORY),
    ("PM", "FR", TERRITORY),
    ("PN", "GB", TERRITORY),
    ("PR", "US", TERRITORY),
    ("RE", "FR", TERRITORY),
    ("SH", "GB", TERRITORY),
    ("SJ", "NO", TERRITORY),
    ("TC", "GB", TERRITORY),
    ("TF", "FR", TERRITORY),
    ("TK", "NZ", TERRITORY),
    ("UM", "US", TERRITORY),
    ("VG", "GB", TERRITORY),
    ("VI", "US", TERRITORY),
    ("WF", "FR", TERRITORY),
    ("YT", "FR", TERRITORY),
];

const TERRITORY: &str = "15 CFR 738.3(b)";

/// Places that the chart does not name and that belong to no country of the chart.
pub(super) static UNNAMED: &[&str] = &["AQ", "PS"];
