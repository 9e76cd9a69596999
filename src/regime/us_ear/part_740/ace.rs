//! Cybersecurity items: 15 CFR 740.22.

use super::terms::UNAUTHORIZED_INTRUSION;
use super::waiver;
use crate::fact::Activity;
use crate::regime::table::{Codes, Places, Waiver, When, Word};

const GOVERNMENT: &str = "exceptions.ace.government_end_user";

pub(super) static WAIVERS: &[Waiver] = &[Waiver {
    by_entry: true,
    to: Places::of(&["*"]).except(&["E:1", "E:2"]),
    when: When::All(&[
        When::IsNot(UNAUTHORIZED_INTRUSION),
        // Governments of Country Group D.
        When::Any(&[
            When::NoneOf(&[When::To(Places::of(&["D:1", "D:2", "D:3", "D:4", "D:5"]))]),
            When::IsNot(GOVERNMENT),
            When::All(&[When::To(Places::of(&["A:6"])), When::Is("exceptions.ace.police_or_response_team")]),
        ]),
        // Others in D:1 and D:5.
        When::Any(&[
            When::NoneOf(&[When::To(Places::of(&["D:1", "D:5"]))]),
            When::Is(GOVERNMENT),
            When::Activity(&[Activity::DeemedExport]),
            When::Is("exceptions.ace.disclosure_or_incident_response"),
            When::All(&[
                When::Code(Codes::of(&["4A005", "4D001.a", "4D004", "4E001.a", "4E001.c"])),
                When::Is("exceptions.ace.favorable_treatment_end_user"),
            ]),
        ]),
    ]),
    ..waiver(
        "us-ear/740.22",
        "ACE",
        "cybersecurity items, but for governments in Country Group D and most users in D:1 and D:5",
        &["15 CFR 740.22(a)", "15 CFR 740.22(b)", "15 CFR 740.22(c)"],
    )
}];

pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        GOVERNMENT,
        "Is the end user a government end user: any public body at any level, or someone acting for it, also state-run utilities, transport and arms firms, but no U.S. subsidiary, bank, insurer or civil medical institution (15 CFR 740.22(b)(3) to (5))?",
    )
    .of_order(),
    Word::yes_no(
        "exceptions.ace.police_or_response_team",
        "Are these digital artifacts of an incident at a favored end user for police or courts, or items for a national incident response team to respond, disclose or investigate (15 CFR 740.22(c)(2)(i), (ii))?",
    ),
    Word::yes_no(
        "exceptions.ace.disclosure_or_incident_response",
        "Is it for vulnerability disclosure or cyber incident response (15 CFR 740.22(c)(4)(ii))?",
    ),
    Word::yes_no(
        "exceptions.ace.favorable_treatment_end_user",
        "Is the end user a U.S. subsidiary, bank or financial service, insurer, or civil medical institution (15 CFR 740.22(b)(3))?",
    )
    .of_order(),
];
