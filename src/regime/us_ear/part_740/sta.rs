//! Strategic trade authorization: 15 CFR 740.20.

use super::terms::{NOT_600, NOT_MT, SHORT_SHOTGUN};
use super::{limit, waiver};
use crate::fact::Activity;
use crate::regime::table::{Codes, Limit, Places, Waiver, When, Word};

/// The papers of 15 CFR 740.20(d).
const PAPERS: When = When::Any(&[
    When::Is("exceptions.sta.prior_consignee_statement"),
    When::Is("exceptions.sta.government_consignee"),
    When::All(&[
        When::Activity(&[Activity::DeemedExport, Activity::DeemedReexport]),
        When::Is("exceptions.sta.recipient_told_of_limits"),
    ]),
]);

/// 15 CFR 740.20(b)(3) and note to (c)(1).
const MUNITIONS: When = When::Any(&[
    NOT_600,
    When::All(&[
        When::Is("exceptions.sta.munitions_end_use"),
        When::Is("exceptions.sta.parties_approved_before"),
        When::Any(&[
            When::NoneOf(&[When::Code(Codes::of(&["0A606.a", "8A609.a", "8A620.a", "8A620.b", "9A610.a"]))]),
            When::Is("exceptions.sta.end_item_approved"),
        ]),
    ]),
]);

const DUTIES: &[&str] = &[
    "Give the consignee the code of each item before shipment (15 CFR 740.20(d)(1)).",
    "Keep the consignee's statement and a log that ties it to each shipment (15 CFR 740.20(d)(2)).",
    "Tell the consignee in writing, with each tangible shipment, that it goes under STA (15 CFR 740.20(d)(3)).",
    "Later reexports under APR (a) or (b) are closed (15 CFR 740.20(e)); report what 15 CFR 743.1 asks for (15 CFR 740.20(f)).",
];

pub(super) static WAIVERS: &[Waiver] = &[
    Waiver {
        to: Places::of(&["A:5"]),
        when: When::All(&[NOT_MT, PAPERS, MUNITIONS]),
        reasons: &["NS", "CB", "NP", "RS", "CC", "SI"],
        obligations: DUTIES,
        ..waiver(
            "us-ear/740.20/c/1/i",
            "STA",
            "items controlled for several reasons to Country Group A:5",
            &["15 CFR 740.20(b)(1)", "15 CFR 740.20(b)(3)", "15 CFR 740.20(c)(1)(i)", "15 CFR 740.20(d)"],
        )
    },
    Waiver {
        to: Places::of(&["A:5"]),
        when: When::All(&[
            When::Code(Codes::of(&["9A012", "9A120"])),
            When::ControlledFor("MT"),
            When::IsNot("exceptions.sta.carries_500_kg_over_300_km"),
            PAPERS,
        ]),
        reasons: &["MT", "NS", "CB", "NP", "RS", "CC", "SI"],
        obligations: DUTIES,
        ..waiver(
            "us-ear/740.20/c/1/ii",
            "STA",
            "smaller unmanned aircraft controlled for missile technology to Country Group A:5",
            &[
                "15 CFR 740.20(b)(1)",
                "15 CFR 740.20(b)(2)(iii)",
                "15 CFR 740.20(c)(1)(ii)",
                "15 CFR 740.20(d)",
            ],
        )
    },
    Waiver {
        to: Places::of(&["A:6"]),
        when: When::All(&[NOT_MT, NOT_600, PAPERS]),
        reasons: &["NS"],
        obligations: DUTIES,
        ..waiver(
            "us-ear/740.20/c/2",
            "STA",
            "items controlled for national security alone to Country Group A:6",
            &["15 CFR 740.20(b)(1)", "15 CFR 740.20(c)(2)", "15 CFR 740.20(d)"],
        )
    },
];

const TAKES: &[&str] = &["STA"];

const TURBINE: When = When::All(&[
    When::Code(Codes::of(&["9E003.i"])),
    When::IsNot("exceptions.sta.fan_or_power_turbine_technology"),
]);

/// Limits of 15 CFR 740.20(b)(2); what an entry says of STA itself stands in the list.
pub(super) static LIMITS: &[Limit] = &[
    Limit {
        takes: TAKES,
        when: When::Any(&[
            When::Code(Codes::of(&[
                "0A501.a", "0A501.b", "0A501.c", "0A501.d", "0A501.e", "0A503", "0A506", "0A507", "0A509",
                "0A981", "0A982", "0A983", "0E504", "0E982",
            ])),
            SHORT_SHOTGUN,
        ]),
        ..limit(
            "us-ear/740.20/b/2/ii",
            "no STA for firearms and crime control items",
            &["15 CFR 740.20(b)(2)(ii)"],
        )
    },
    Limit {
        takes: TAKES,
        when: When::Any(&[
            When::ControlledFor("EI"),
            When::ControlledFor("SS"),
            When::ControlledFor("SL"),
            When::ControlledFor("CW"),
            When::All(&[
                When::ControlledFor("MT"),
                When::NoneOf(&[When::Code(Codes::of(&["9A012", "9A120"]))]),
            ]),
        ]),
        ..limit(
            "us-ear/740.20/b/2/iii",
            "no STA for items of these reasons for control",
            &["15 CFR 740.20(b)(2)(iii)"],
        )
    },
    Limit {
        takes: TAKES,
        when: When::Any(&[
            When::Code(Codes::of(&[
                "1C351.a",
                "1C351.b",
                "1C351.c",
                "1C351.d.14",
                "1C351.d.15",
                "1C351.e",
                "1C353",
                "1C354",
                "1E351",
            ])),
            When::All(&[
                When::Code(Codes::of(&["1E001"])),
                When::For(Codes::of(&[
                    "1C351.a",
                    "1C351.b",
                    "1C351.c",
                    "1C351.d.14",
                    "1C351.d.15",
                    "1C351.e",
                    "1C353",
                    "1C354",
                ])),
            ]),
        ]),
        ..limit("us-ear/740.20/b/2/v", "no STA for pathogens and toxins", &["15 CFR 740.20(b)(2)(v)"])
    },
    Limit {
        takes: TAKES,
        codes: Some(Codes::of(&["7E004"]).except(&["7E004.a.7"])),
        ..limit("us-ear/740.20/b/2/vii", "no STA for 7E004", &["15 CFR 740.20(b)(2)(vii)"])
    },
    Limit {
        takes: TAKES,
        codes: Some(Codes::of(&["9B001"])),
        to: Places::of(&["A:6"]),
        ..limit("us-ear/740.20/b/2/viii/A", "no STA for 9B001 to A:6", &["15 CFR 740.20(b)(2)(viii)(A)"])
    },
    Limit {
        takes: TAKES,
        when: When::Any(&[
            When::Code(Codes::of(&[
                "9D004.f",
                "9D004.g",
                "9E003.a.1",
                "9E003.a.2",
                "9E003.a.3",
                "9E003.a.4",
                "9E003.a.5",
                "9E003.c",
                "9E003.h",
            ])),
            TURBINE,
            When::All(&[
                When::Code(Codes::of(&["9D001", "9D002"])),
                When::Any(&[
                    When::For(Codes::of(&["9B001"])),
                    When::All(&[
                        When::For(Codes::of(&["9A001"])),
                        When::Is("exceptions.sta.component_with_hot_section_technology"),
                    ]),
                ]),
            ]),
            When::All(&[
                When::Code(Codes::of(&["9D001"])),
                When::For(Codes::of(&[
                    "9E003.a.1",
                    "9E003.a.2",
                    "9E003.a.3",
                    "9E003.a.4",
                    "9E003.a.5",
                    "9E003.c",
                    "9E003.h",
                    "9E003.i",
                ])),
            ]),
        ]),
        ..limit(
            "us-ear/740.20/b/2/viii/B",
            "no STA for hot section technology of engines and its software",
            &[
                "15 CFR 740.20(b)(2)(viii)(B)",
                "15 CFR 740.20(b)(2)(viii)(C)",
                "15 CFR 740.20(b)(2)(viii)(D)",
                "15 CFR 740.20(b)(2)(viii)(E)",
            ],
        )
    },
    Limit {
        takes: TAKES,
        when: When::Any(&[
            When::Code(Codes::of(&["6A002", "6A293", "6D003.c"])),
            When::All(&[When::Code(Codes::of(&["6D002"])), When::For(Codes::of(&["6A002.b"]))]),
            When::All(&[
                When::Code(Codes::of(&["6D991", "6E001", "6E002"])),
                When::For(Codes::of(&["6A002", "6A003"])),
            ]),
        ]),
        ..limit(
            "us-ear/740.20/b/2/x",
            "no STA for infrared detectors, and software and technology for them and for cameras",
            &["15 CFR 740.20(b)(2)(x)"],
        )
    },
    Limit {
        takes: TAKES,
        when: When::Any(&[
            When::All(&[
                When::Code(Codes::of(&["3A001.b.2", "3A001.b.3"])),
                When::NoneOf(&[When::Is("item.for_civil_telecommunications")]),
            ]),
            When::All(&[
                When::Code(Codes::of(&["3E001"])),
                When::For(Codes::of(&["3A001.b.2", "3A001.b.3"])),
            ]),
        ]),
        ..limit(
            "us-ear/740.20/b/2/xi",
            "no STA for microwave circuits and transistors, but for civil telecommunications",
            &["15 CFR 740.20(b)(2)(xi)"],
        )
    },
];

pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "exceptions.sta.prior_consignee_statement",
        "Has the consignee, told the code of each item, given the statement of 15 CFR 740.20(d)(2)(i) to (vi), and for 600 series and 9x515 items also (vii) and (viii) as far as they apply?",
    ),
    Word::yes_no(
        "exceptions.sta.government_consignee",
        "Is the consignee a government of Country Group A:5 or A:6 (15 CFR 740.20(d)(2), note)?",
    )
    .of_order(),
    Word::yes_no(
        "exceptions.sta.recipient_told_of_limits",
        "Was the recipient of the release told in writing, without expiry, of the limits on further disclosure (15 CFR 740.20(d)(4))?",
    ),
    Word::yes_no(
        "exceptions.sta.munitions_end_use",
        "Are all persons in, and natural persons nationals of, Country Group A:5 or the United States, and is the end use one of 15 CFR 740.20(b)(3)(ii): their armed forces, police and like agencies, or work for these or for someone in the United States, or one otherwise authorized?",
    ),
    Word::yes_no(
        "exceptions.sta.parties_approved_before",
        "Were purchaser, intermediate consignee, ultimate consignee and end user all approved before on a license or other approval of BIS or DDTC (15 CFR 740.20(c)(1), note)?",
    )
    .of_order(),
    Word::yes_no(
        "exceptions.sta.end_item_approved",
        "Has BIS approved this end item for STA on request (15 CFR 740.20(b)(3)(iii), (g))?",
    ),
    Word::yes_no(
        "exceptions.sta.carries_500_kg_over_300_km",
        "Can the unmanned aircraft or airship deliver a payload of 500 kg or more to a range of 300 km or more (15 CFR 740.20(c)(1)(ii)(A))?",
    ),
    Word::yes_no(
        "exceptions.sta.fan_or_power_turbine_technology",
        "Is the 9E003.i technology for fan or power turbines only (15 CFR 740.20(b)(2)(viii)(E))?",
    ),
    Word::yes_no(
        "exceptions.sta.component_with_hot_section_technology",
        "Is the software for developing or producing 9A001 engine components that incorporate technology of 9E003.a.1 to a.5, c, h, or i other than for fan or power turbines (15 CFR 740.20(b)(2)(viii)(B)(1))?",
    ),
];
