//! Permits that stand in for a license of each export, and the relief of No. 61 of 2025.
//!
//! The single license is what the rules demand; the general license and the registration certificate of
//! Decree 792 stand in for it where the exporter holds one. Neither reaches a party on the watch list
//! (Art. 26): that is a requirement of its own, which they do not overcome.

use super::foreign_transfers::{AT_ONCE, HUMANITARIAN};
use super::law::DECREE;
use super::scopes::EXPORT;
use crate::regime::table::{ANYWHERE, Span, Waiver, When};
use crate::rule::RequirementClass;

/// Permits by source.
pub(super) static WAIVERS: &[Waiver] = &[
    permit(
        "cn-dual-use/decree-792/15/general-license",
        "GENERAL-LICENSE",
        "a general license held: up to three years, the end users and exports it names",
        When::All(&[EXPORT, When::Is("permit.general_license_covers")]),
        DECREE,
        &[RequirementClass::List],
        &[
            "keep within the items, end users and time of the license",
            "report on transport, arrival, installation and use as it says",
            "apply anew when its key elements change",
            "keep records for five years",
        ],
        &["State Council Decree 792, Arts. 15, 16, 18 and 20", "Export Control Law, Art. 14"],
    ),
    permit(
        "cn-dual-use/decree-792/19/registration-certificate",
        "REGISTRATION",
        "a registration certificate held for one of the five cases of Art. 19, such as return after repair or exhibition",
        When::All(&[EXPORT, When::Is("permit.registration_certificate_covers")]),
        DECREE,
        &[RequirementClass::List],
        &["register each export before it", "keep records for five years"],
        &["State Council Decree 792, Arts. 15, 19 and 20"],
    ),
    permit(
        "cn-dual-use/61-2025/5/humanitarian",
        HUMANITARIAN,
        "humanitarian use: no license, but a report",
        When::Is("end_use.humanitarian"),
        AT_ONCE,
        &[RequirementClass::General],
        &["report to MOFCOM within ten working days after the export, with an undertaking on the use"],
        &["MOFCOM, announcement No. 61 of 2025, section 5"],
    ),
];

#[expect(clippy::too_many_arguments, reason = "one row of the table")]
const fn permit(
    id: &'static str,
    symbol: &'static str,
    summary: &'static str,
    when: When,
    span: Span,
    classes: &'static [RequirementClass],
    obligations: &'static [&'static str],
    cites: &'static [&'static str],
) -> Waiver {
    Waiver {
        id,
        symbol,
        chapter: "law",
        summary,
        by_entry: false,
        to: ANYWHERE,
        when,
        classes,
        reasons: &[],
        except_reasons: &[],
        frees_content: false,
        span,
        obligations,
        cites,
    }
}
