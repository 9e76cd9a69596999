//! Baggage: 15 CFR 740.14.

use super::terms::{CUBA_OPEN, NOT_MT, NOT_OCCUPIED, SHORT_SHOTGUN};
use super::waiver;
use crate::fact::ItemKind;
use crate::regime::table::{Codes, Places, Waiver, When, Word};

/// Firearms, shotguns, their parts and ammunition, and protective equipment, which have paragraphs of
/// their own.
const SPECIAL: When = When::Code(Codes::of(&[
    "0A501", "0A502", "0A505", "0A506", "0A507", "0A508", "0A509", "1A613.c", "1A613.d", "1A607.f", "1A607.x",
]));

const E1: When = When::To(Places::of(&["E:1"]));

const CONTROLLED: When = When::Any(&[
    When::ControlledFor("CB"),
    When::ControlledFor("NS"),
    When::ControlledFor("EI"),
    When::ControlledFor("NP"),
]);

/// 15 CFR 740.14(a) to (d) and (f), open to every sanctioned destination but Iran.
const BAGGAGE: When = When::All(&[
    NOT_MT,
    When::NoneOf(&[SPECIAL, When::To(Places::of(&["IR"]))]),
    When::Is("exceptions.bag.owned_and_for_own_use"),
    When::Any(&[
        When::NoneOf(&[CONTROLLED]),
        When::IsNot("exceptions.bag.unaccompanied"),
        When::All(&[
            When::NoneOf(&[When::To(Places::of(&["D:1", "D:2", "D:3", "D:4", "E:1"]))]),
            When::Is("exceptions.bag.within_three_months"),
        ]),
    ]),
    When::NoneOf(&[When::All(&[When::ControlledFor("EI"), E1])]),
    When::Any(&[
        When::NoneOf(&[When::ControlledFor("EI")]),
        When::IsNot("exceptions.bag.traveler_national_of_e1"),
    ]),
]);

/// 15 CFR 740.14(e)(1), (2).
const SHOTGUNS: When = When::All(&[
    When::Code(Codes::of(&["0A502", "0A508", "0A505.b", "0A505.c"])),
    NOT_MT,
    CUBA_OPEN,
    When::NoneOf(&[SHORT_SHOTGUN]),
    When::Is("exceptions.bag.shotguns_of_traveler"),
]);

/// 15 CFR 740.14(e)(3), (4).
const FIREARMS: When = When::All(&[
    When::Code(Codes::of(&["0A501", "0A506", "0A507", "0A509", "0A505.a"])),
    NOT_MT,
    CUBA_OPEN,
    When::Is("exceptions.bag.firearms_of_traveler"),
]);

/// 15 CFR 740.14(e).
pub(super) const FIREARMS_OF_TRAVELER: When = When::Any(&[SHOTGUNS, FIREARMS]);

/// 15 CFR 740.14(h).
pub(super) const PROTECTIVE_EQUIPMENT: When = When::All(&[
    When::Code(Codes::of(&["1A613.c", "1A613.d", "1A607.f", "1A607.x"])),
    NOT_MT,
    When::NoneOf(&[When::To(Places::of(&["IR", "KP", "SY"]))]),
    NOT_OCCUPIED,
    When::Is("exceptions.bag.protective_set_of_us_person"),
    When::Any(&[
        When::NoneOf(&[When::To(Places::of(&["D:5"]))]),
        When::Is("exceptions.tmp.us_government_travel"),
    ]),
]);

const BRING_BACK: &str = "Travelers bring back what they do not use up (15 CFR 740.14(b)).";
const UNACCOMPANIED: &str = "Mark unaccompanied baggage BAGGAGE; ship controlled items within three months of departure (15 CFR 740.14(d)).";

pub(super) static WAIVERS: &[Waiver] = &[
    Waiver {
        when: When::All(&[
            When::Kind(&[ItemKind::Commodity, ItemKind::Software]),
            BAGGAGE,
            When::Is("exceptions.bag.personal_household_or_tools"),
        ]),
        obligations: &[BRING_BACK, UNACCOMPANIED],
        ..waiver(
            "us-ear/740.14/b",
            "BAG",
            "personal and household effects, vehicles and tools of someone who leaves the United States",
            &[
                "15 CFR 740.14(a)",
                "15 CFR 740.14(b)",
                "15 CFR 740.14(c)",
                "15 CFR 740.14(d)",
                "15 CFR 740.14(f)",
            ],
        )
    },
    Waiver {
        when: When::All(&[
            When::Kind(&[ItemKind::Technology]),
            BAGGAGE,
            When::Is("exceptions.bag.technology_of_us_person"),
        ]),
        obligations: &[BRING_BACK],
        ..waiver(
            "us-ear/740.14/b/4",
            "BAG",
            "technology that a U.S. person takes along for own use",
            &["15 CFR 740.14(b)", "15 CFR 740.14(b)(4)", "15 CFR 740.14(g)"],
        )
    },
    Waiver {
        when: SHOTGUNS,
        obligations: &["Return all shotguns and unused shells (15 CFR 740.14(e)(1)(iii))."],
        ..waiver(
            "us-ear/740.14/e/1",
            "BAG",
            "up to three shotguns, with shells, of someone who leaves the United States",
            &["15 CFR 740.14(e)(1)", "15 CFR 740.14(e)(2)"],
        )
    },
    Waiver {
        when: FIREARMS,
        obligations: &[
            "Declare and show the firearms to Customs before leaving, and return them (15 CFR 740.14(e)(3)(iv), (v)).",
        ],
        ..waiver(
            "us-ear/740.14/e/3",
            "BAG",
            "up to three firearms and 1,000 rounds of someone who leaves the United States",
            &["15 CFR 740.14(e)(3)", "15 CFR 740.14(e)(4)"],
        )
    },
    Waiver {
        when: PROTECTIVE_EQUIPMENT,
        ..waiver(
            "us-ear/740.14/h",
            "BAG",
            "one set of protective equipment of a U.S. person",
            &["15 CFR 740.14(h)"],
        )
    },
];

pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "exceptions.bag.owned_and_for_own_use",
        "Does someone who leaves the United States take the items along as personal baggage: own or family property, in usual quantity, necessary for own use, not for sale, and of crew members not as cargo (15 CFR 740.14(a) to (c))?",
    ),
    Word::yes_no(
        "exceptions.bag.personal_household_or_tools",
        "Are these personal or household effects, vehicles or tools of trade (of crew members: effects only) (15 CFR 740.14(b)(1) to (4))?",
    ),
    Word::yes_no(
        "exceptions.bag.unaccompanied",
        "Does the baggage go on another carrier than the traveler (15 CFR 740.14(d))?",
    ),
    Word::yes_no(
        "exceptions.bag.within_three_months",
        "Is the unaccompanied baggage shipped within three months before or after the month of departure (15 CFR 740.14(d))?",
    ),
    Word::yes_no(
        "exceptions.bag.traveler_national_of_e1",
        "Is the traveler a national of a country of Country Group E:1 who is neither a U.S. citizen nor a permanent resident (15 CFR 740.14(f)(2))?",
    ),
    Word::yes_no(
        "exceptions.bag.technology_of_us_person",
        "Is it technology as a tool of trade of a U.S. citizen, permanent resident or protected individual, used by that person or family only, secured, and not for production or technical assistance abroad (15 CFR 740.14(b)(4), (g))?",
    ),
    Word::yes_no(
        "exceptions.bag.shotguns_of_traveler",
        "Are these shotguns and shells in the baggage of a U.S. citizen or permanent resident for own hunting, sport, science or protection, no more than three firearms on the trip, to be returned; or those that a nonresident brought in (15 CFR 740.14(e)(1), (2))?",
    ),
    Word::yes_no(
        "exceptions.bag.firearms_of_traveler",
        "Are these firearms, parts or ammunition in the baggage of a U.S. citizen or permanent resident for own use, no more than three firearms and 1,000 rounds on the trip, to be declared and returned; or those that a nonimmigrant brought in (15 CFR 740.14(e)(3), (4))?",
    ),
    Word::yes_no(
        "exceptions.bag.protective_set_of_us_person",
        "Is it one set of body armor (with one helmet) or protective gear (with one spare filter) in a U.S. person's baggage, not mailed, for that person alone (15 CFR 740.14(h)(1))?",
    ),
];
