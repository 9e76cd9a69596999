//! Destination scopes that many rows share.

use crate::regime::table::{Places, When};

/// Macau or Country Group D:5 (15 CFR 742.4(a)(4), 742.6(a)(6)(i)). China is in D:5.
pub(super) const MACAU_OR_D5: Places = Places::of(&["MO", "D:5"]);

/// The United Arab Emirates or Country Groups D:1, D:4, D:5, less A:5 and A:6
/// (15 CFR 742.6(a)(6)(iii)(B)). The Emirates are named, so their place in A:5 does not take them out.
pub(super) const ADVANCED_COMPUTING: Places =
    Places::of(&["AE", "D:1", "D:4", "D:5"]).except(&["A:5", "A:6"]);

/// 15 CFR 742.6(a)(7).
pub(super) const CHINA_RUSSIA_VENEZUELA: Places = Places::of(&["CN", "RU", "VE"]);

/// Anywhere but Canada.
pub(super) const EXCEPT_CANADA: Places = Places::of(&["*"]).except(&["CA"]);

/// 15 CFR 742.19.
pub(super) const NORTH_KOREA: Places = Places::of(&["KP"]);

/// Rows that name Iran and North Korea.
pub(super) const IRAN_NORTH_KOREA: Places = Places::of(&["IR", "KP"]);

/// 15 CFR 746.3.
pub(super) const IRAQ: Places = Places::of(&["IQ"]);

/// 15 CFR 742.6(a)(12).
pub(super) const PAKISTAN: Places = Places::of(&["PK"]);

/// Rows that name Iraq and Pakistan.
pub(super) const IRAQ_PAKISTAN: Places = Places::of(&["IQ", "PK"]);

/// UN arms embargoes (15 CFR 746.1(b)(2)).
pub(super) const UN: Places = Places::of(&["UN-ARMS-EMBARGO"]);

/// States not party to the Chemical Weapons Convention (15 CFR 742.18).
pub(super) const CWC_NON_PARTIES: Places = Places::of(&["CWC-NON-PARTIES"]);

/// Sent from a country of supplement no. 3 to part 746.
pub(super) const FROM_ALLIES: When = When::All(&[
    When::From(Places::of(&["SUPPLEMENT-3-746"])),
    When::Is("route.from_supplement_3_to_part_746_country"),
]);

/// Sent from elsewhere.
pub(super) const NOT_FROM_ALLIES: When = When::NoneOf(&[FROM_ALLIES]);
