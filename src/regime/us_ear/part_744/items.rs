//! End-use rules for certain items: vessels and aircraft, cameras, microprocessors: 15 CFR 744.7, 744.9,
//! 744.17.

use jiff::civil::date;

use super::{CHAPTER, NONE_OF_CONCERN};
use crate::fact::Activity;
use crate::regime::table::{
    ALWAYS, Allowed, Codes, Looked, Places, Published, Rule, Span, When, Word, decimal, looked,
};
use crate::rule::{RequirementClass, ReviewPolicy};

/// Rules by section.
pub(super) static RULES: &[Rule] = &[
    Rule::license(
        "us-ear/744.7/a",
        CHAPTER,
        RequirementClass::EndUse,
        "an item for a foreign vessel or aircraft that may not go freely to the countries where it lies, is registered and is controlled",
        &["15 CFR 744.7(a)", "15 CFR 744.7(b)"],
    )
    .when(When::All(&[
        When::Is("end_use.foreign_vessel_or_aircraft"),
        When::IsNot("vessel_aircraft.countries_permitted"),
        When::IsNot("vessel_aircraft.us_canadian_carrier_stores"),
    ])),
    Rule::license(
        "us-ear/744.9/a/1/i",
        CHAPTER,
        RequirementClass::EndUse,
        "high-speed and framing cameras for a military end user",
        &["15 CFR 744.9(a)(1)(i)"],
    )
    .codes(Codes::of(&["6A003.a.3", "6A003.a.4", "6A003.a.6"]))
    .to(EXCEPT_AUKUS_CANADA)
    .when(When::All(&[When::Is("knowledge.military_end_use"), NOT_DEPLOYED]))
    .exceptions(OFFICIAL_USE)
    .reviews(AS_MUNITIONS),
    Rule::license(
        "us-ear/744.9/a/1/ii",
        CHAPTER,
        RequirementClass::EndUse,
        "imaging cameras, detectors and sights that hold them, for a military end user",
        &["15 CFR 744.9(a)(1)(ii)"],
    )
    .codes(CAMERAS.except(&["6A003.a.3", "6A003.a.4", "6A003.a.6"]))
    .to(Places::of(&["*"]).except(&["A:1"]))
    .item(CAMERA_LIMITS)
    .when(When::All(&[When::Is("knowledge.military_end_use"), NOT_DEPLOYED]))
    .exceptions(OFFICIAL_USE)
    .reviews(AS_MUNITIONS),
    Rule::license(
        "us-ear/744.9/a/1/iii",
        CHAPTER,
        RequirementClass::EndUse,
        "imaging cameras, detectors and sights that hold them, to be built into a military commodity of 0A919",
        &["15 CFR 744.9(a)(1)(iii)"],
    )
    .codes(CAMERAS)
    .to(EXCEPT_AUKUS_CANADA)
    .item(CAMERA_LIMITS)
    .when(When::All(&[When::Is("knowledge.incorporation_into_0a919"), NOT_DEPLOYED]))
    .exceptions(OFFICIAL_USE)
    .reviews(AS_MUNITIONS),
    // Two rules of 2024 amended the section; which of them freed Australia and the United Kingdom was not read.
    Rule::license(
        "us-ear/744.9/a/1/before",
        CHAPTER,
        RequirementClass::EndUse,
        "the same to Australia and the United Kingdom before the amendment of 2024",
        &["15 CFR 744.9(a)(1)"],
    )
    .codes(CAMERAS)
    .to(Places::of(&["AU", "GB"]))
    .item(CAMERA_LIMITS)
    .when(When::All(&[
        When::Any(&[When::Is("knowledge.military_end_use"), When::Is("knowledge.incorporation_into_0a919")]),
        When::NotModelled("15 CFR 744.9 as it read before 89 FR 28601 was not read"),
    ]))
    .span(Span {
        from: None,
        until: Some((date(2024, 4, 19), Published("89 FR 28601", Some(date(2024, 4, 19))))),
        stays: &[],
    })
    .exceptions(OFFICIAL_USE)
    .reviews(AS_MUNITIONS),
    Rule::license(
        "us-ear/744.17/a",
        CHAPTER,
        RequirementClass::EndUse,
        "fast microprocessors, and software and technology to make them, for a military end use or end user in group D:1",
        &["15 CFR 744.17(a)"],
    )
    .codes(MICROPROCESSORS)
    .to(Places::of(&["D:1"]))
    .when(When::All(&[When::Is("knowledge.military_end_use"), MICROPROCESSOR]))
    .exceptions(GOV)
    .reviews(&[looked(ReviewPolicy::PresumptionOfDenial, "presumption of denial", &["15 CFR 744.17(c)"])]),
];

/// 744.17(a): the limits of speed and width are those of 3A991.a.1, so its code says what the fact asks.
const MICROPROCESSOR: When = When::Any(&[
    When::Code(Codes::of(&["3A991.a.1"])),
    When::All(&[When::Code(Codes::of(&["3D991", "3E991"])), When::For(Codes::of(&["3A991.a.1"]))]),
    When::Is("item.microprocessor_of_744_17"),
]);

/// Official use of the U.S. Government (744.9(e)).
const OFFICIAL_USE: Allowed = Allowed::Only(&["us-ear/740.11/b/2/ii"]);

/// For the U.S. Government and agencies of cooperating governments (744.17(f)).
const GOV: Allowed = Allowed::Only(&["GOV"]);

/// Where such microprocessors, their software and technology are: the words of the section are those of
/// 3A991.a.1, so that none of them is in no entry.
const MICROPROCESSORS: Codes = Codes::of(&[
    "3A001", "3A090", "3A611", "3A901", "3A991", "3D001", "3D002", "3D611", "3D901", "3D991", "3E001",
    "3E002", "3E611", "3E901", "3E905", "3E991", "5A002", "5A004", "5A992", "5D002", "5D992", "5E002",
    "5E992", "9A515", "9D515", "9E515",
]);

const EXCEPT_AUKUS_CANADA: Places = Places::of(&["*"]).except(&["AU", "CA", "GB"]);

const CAMERAS: Codes = Codes::of(&["0A504", "6A002", "6A003", "6A993.a", "8A002.d"]);

/// Of the sights those that hold such a camera or detector, of 6A993.a the slow cameras.
const CAMERA_LIMITS: When = When::Any(&[
    When::Code(Codes::of(&["6A002", "6A003", "8A002.d"])),
    When::All(&[When::Code(Codes::of(&["6A993.a"])), When::AtMost("camera.frame_rate_hz", decimal(9, 0))]),
    When::All(&[When::Code(Codes::of(&["0A504"])), When::Is("sight.incorporates_imaging_camera")]),
]);

/// Not taken along by a unit of a government of group A:1 (744.9(a)(2)).
const NOT_DEPLOYED: When = When::NoneOf(&[When::All(&[
    When::Activity(&[Activity::Reexport, Activity::Transfer]),
    When::Is("reexport.military_deployment"),
])]);

const AS_MUNITIONS: &[Looked] = &[Looked {
    policy: ReviewPolicy::NotStated,
    text: "as under the International Traffic in Arms Regulations",
    when: When::Always,
    span: ALWAYS,
    cites: &["15 CFR 744.9(c)"],
}];

/// Facts that these rules ask for.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "end_use.foreign_vessel_or_aircraft",
        "Is the item going to, or for the use of, a foreign vessel or aircraft in a port, in service or under construction?",
    )
    .of_order()
    .denied_by(NONE_OF_CONCERN),
    Word::yes_no(
        "vessel_aircraft.countries_permitted",
        "Could the item go without a license, or under an exception, to each country where the vessel or aircraft lies, is or will be registered, and is controlled, leased or chartered?",
    ),
    Word::yes_no(
        "vessel_aircraft.us_canadian_carrier_stores",
        "Are these fuel, stores, supplies or spare parts for a vessel or aircraft of U.S. or Canadian registry on the terms of 15 CFR 744.7(b)?",
    ),
    Word::yes_no(
        "sight.incorporates_imaging_camera",
        "Does the sight incorporate a commodity of 6A002 or 6A003, or a camera of 6A993.a of at most 9 Hz?",
    ),
    Word::yes_no(
        "knowledge.incorporation_into_0a919",
        "Do you know, or were you informed, that the item will be built into a military commodity of 0A919?",
    )
    .of_order()
    .denied_by(NONE_OF_CONCERN),
    Word::yes_no(
        "item.microprocessor_of_744_17",
        "Is the item a microprocessor, microcomputer or microcontroller circuit of 5 GFLOPS or more whose arithmetic logic unit is 32 bits wide or more, or software or technology to develop or produce one?",
    ),
];
