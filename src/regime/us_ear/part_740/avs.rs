//! Aircraft, vessels and spacecraft: 15 CFR 740.15.

use super::terms::{
    MT_AS_PARTS, MT_ELSEWHERE, NO_SANCTIONS, NOT_MT, NOT_OCCUPIED, NOT_RUSSIA_BELARUS, ONLY_ANTI_TERRORISM,
    SYRIA_OPEN,
};
use super::{situation, waiver};
use crate::fact::{Activity, ItemKind};
use crate::regime::table::{Codes, Places, Waiver, When, Word};

const NOT_IRAN: When = When::NoneOf(&[When::To(Places::of(&["IR"]))]);
const NOT_NORTH_KOREA: When = When::NoneOf(&[When::To(Places::of(&["KP"]))]);
const NOT_E1_OR_E2: When = When::NoneOf(&[When::To(Places::of(&["E:1", "E:2"]))]);

/// 15 CFR 746.9(b)(7).
const CIVIL_IN_SYRIA: When =
    When::Any(&[When::NoneOf(&[When::To(Places::of(&["SY"]))]), When::Is("end_user.civil")]);

/// 15 CFR 746.8(c)(2)(v). Releases to Russian nationals are no matter of aircraft.
const NOT_RUSSIAN_CRAFT: When = When::Any(&[
    When::NoneOf(&[When::To(Places::of(&["BY", "RU"]))]),
    When::IsNot("exceptions.avs.russian_or_belarusian_craft"),
]);

/// 15 CFR 740.15(b)(4): to Cuba and Syria only what is controlled for anti-terrorism or not at all.
const CUBA_SYRIA_ITEMS: When = When::Any(&[
    When::NoneOf(&[When::To(Places::of(&["CU", "SY"]))]),
    ONLY_ANTI_TERRORISM,
    When::Code(Codes::of(&["2B999", "3A991", "4A994", "5A992", "9A991"]).except(&["5A992.z"])),
]);

const COMMODITY: When = When::Kind(&[ItemKind::Commodity]);

const SEVEN_DAYS: &str =
    "Stay in one such country no more than seven consecutive days (15 CFR 740.15(a), note).";
const FOURTEEN_DAYS: &str =
    "Stay in one such country no more than 14 consecutive days (15 CFR 740.15(d), note).";

pub(super) static WAIVERS: &[Waiver] = &[
    Waiver {
        when: When::All(&[
            COMMODITY,
            When::Activity(&[Activity::Export]),
            NOT_IRAN,
            NOT_NORTH_KOREA,
            NOT_OCCUPIED,
            NOT_MT,
            NOT_RUSSIAN_CRAFT,
            // Syria is open to U.S. registered aircraft, and to reexports.
            When::NoneOf(&[When::To(Places::of(&["SY"]))]),
            When::Is("exceptions.avs.foreign_aircraft_departs"),
            When::Is("exceptions.avs.aircraft_sojourn_criteria"),
        ]),
        obligations: &[SEVEN_DAYS],
        ..waiver(
            "us-ear/740.15/a/1",
            "AVS",
            "foreign civil aircraft that leave after a sojourn",
            &["15 CFR 740.15(a)(1)", "15 CFR 740.15(a)(3)"],
        )
    },
    Waiver {
        when: When::All(&[
            COMMODITY,
            When::Activity(&[Activity::Export]),
            NOT_IRAN,
            NOT_NORTH_KOREA,
            NOT_OCCUPIED,
            NOT_MT,
            NOT_RUSSIAN_CRAFT,
            CIVIL_IN_SYRIA,
            When::Is("exceptions.avs.us_aircraft_departs"),
            When::Is("exceptions.avs.aircraft_sojourn_criteria"),
            When::Any(&[
                When::Is("exceptions.avs.air_carrier_or_ambulance"),
                When::All(&[NOT_E1_OR_E2, When::Is("exceptions.avs.us_licensed_pilot")]),
            ]),
        ]),
        obligations: &[SEVEN_DAYS],
        ..waiver(
            "us-ear/740.15/a/2",
            "AVS",
            "U.S. registered civil aircraft on a sojourn abroad",
            &["15 CFR 740.15(a)(2)", "15 CFR 740.15(a)(3)"],
        )
    },
    Waiver {
        when: When::All(&[
            COMMODITY,
            When::Activity(&[Activity::Reexport]),
            NOT_IRAN,
            NOT_MT,
            NOT_RUSSIAN_CRAFT,
            CIVIL_IN_SYRIA,
            When::Is("exceptions.avs.lawful_aircraft_reexported"),
            When::Is("exceptions.avs.aircraft_sojourn_criteria"),
            When::Any(&[
                NOT_E1_OR_E2,
                When::Is("exceptions.avs.air_carrier_or_ambulance"),
                When::Is("exceptions.avs.foreign_registered"),
            ]),
        ]),
        obligations: &[SEVEN_DAYS],
        ..waiver(
            "us-ear/740.15/a/4",
            "AVS",
            "reexport of lawfully exported civil aircraft on a sojourn",
            &["15 CFR 740.15(a)(3)", "15 CFR 740.15(a)(4)"],
        )
    },
    Waiver {
        when: When::All(&[
            COMMODITY,
            NOT_IRAN,
            NOT_NORTH_KOREA,
            NOT_OCCUPIED,
            MT_AS_PARTS,
            NOT_RUSSIAN_CRAFT,
            CIVIL_IN_SYRIA,
            CUBA_SYRIA_ITEMS,
            When::Is("exceptions.avs.permanent_equipment_of_vessel"),
        ]),
        ..waiver(
            "us-ear/740.15/b/1",
            "AVS",
            "equipment and spares a vessel needs",
            &["15 CFR 740.15(b)(1)", "15 CFR 740.15(b)(4)"],
        )
    },
    Waiver {
        when: When::All(&[
            COMMODITY,
            NOT_IRAN,
            NOT_NORTH_KOREA,
            NOT_OCCUPIED,
            MT_AS_PARTS,
            NOT_RUSSIAN_CRAFT,
            CIVIL_IN_SYRIA,
            CUBA_SYRIA_ITEMS,
            When::Is("exceptions.avs.permanent_equipment_of_aircraft"),
        ]),
        ..waiver(
            "us-ear/740.15/b/2/i",
            "AVS",
            "equipment and spares an aircraft needs",
            &["15 CFR 740.15(b)(2)(i)", "15 CFR 740.15(b)(4)"],
        )
    },
    Waiver {
        to: Places::of(&["A:2"]),
        when: When::All(&[
            COMMODITY,
            NO_SANCTIONS,
            MT_ELSEWHERE,
            When::Code(Codes::of(&["7A101", "7A102", "7A103"])),
            When::To(Places::of(&["SUPPLEMENT-3-746"])),
            When::Is("exceptions.avs.supplement_3_to_part_746"),
            When::Is("exceptions.avs.for_civil_manned_aircraft"),
        ]),
        ..waiver(
            "us-ear/740.15/b/2/ii",
            "AVS",
            "7A101 to 7A103 for civil manned aircraft",
            &["15 CFR 740.15(b)(2)(ii)"],
        )
    },
    Waiver {
        when: When::All(&[
            COMMODITY,
            NOT_IRAN,
            NOT_NORTH_KOREA,
            NOT_OCCUPIED,
            MT_AS_PARTS,
            NOT_RUSSIAN_CRAFT,
            CIVIL_IN_SYRIA,
            CUBA_SYRIA_ITEMS,
            When::Is("exceptions.avs.ship_or_plane_stores"),
        ]),
        ..waiver(
            "us-ear/740.15/b/3",
            "AVS",
            "ship and plane stores for the voyage",
            &["15 CFR 740.15(b)(3)", "15 CFR 740.15(b)(4)"],
        )
    },
    Waiver {
        to: Places::of(&["*"]).except(&["AU", "CA", "GB", "US"]),
        when: When::All(&[
            COMMODITY,
            When::Activity(&[Activity::Export]),
            SYRIA_OPEN,
            CIVIL_IN_SYRIA,
            MT_ELSEWHERE,
            NOT_D1_LESS_CHINA,
            When::Is("exceptions.avs.for_allied_vessel_or_plane"),
        ]),
        ..waiver(
            "us-ear/740.15/c/1",
            "AVS",
            "stores and spares for a U.S., Australian, Canadian or British vessel or plane in port",
            &["15 CFR 740.15(c)(1)", "15 CFR 740.15(c)(3)"],
        )
    },
    Waiver {
        when: When::All(&[
            COMMODITY,
            When::Activity(&[Activity::Export]),
            SYRIA_OPEN,
            CIVIL_IN_SYRIA,
            MT_ELSEWHERE,
            NOT_D1_LESS_CHINA,
            When::Is("exceptions.avs.for_allied_airline_installation"),
        ]),
        ..waiver(
            "us-ear/740.15/c/2",
            "AVS",
            "stores and spares for a U.S., Australian, Canadian or British airline's installation or agent",
            &["15 CFR 740.15(c)(2)", "15 CFR 740.15(c)(3)"],
        )
    },
    Waiver {
        to: Places::of(&["*"]).except(&["IR", "KP"]),
        when: When::All(&[
            COMMODITY,
            When::Activity(&[Activity::Export, Activity::Reexport]),
            NOT_RUSSIA_BELARUS,
            NOT_MT,
            CIVIL_IN_SYRIA,
            // 740.15(d)(5) closes E:1, 746.9(b)(7) opens (d) to Syria, which is in E:1: the stricter one.
            When::NoneOf(&[When::To(Places::of(&["E:1"]))]),
            When::Any(&[
                When::NoneOf(&[When::To(Places::of(&["CU"]))]),
                When::Is("exceptions.avs.cargo_vessel_for_hire"),
            ]),
            When::Is("exceptions.avs.vessel_sojourn"),
        ]),
        obligations: &[FOURTEEN_DAYS],
        ..waiver("us-ear/740.15/d", "AVS", "vessels on a sojourn", &["15 CFR 740.15(d)"])
    },
    Waiver {
        to: Places::of(&["CU"]),
        when: When::All(&[MT_ELSEWHERE, When::Is("exceptions.avs.cargo_stays_on_board_in_cuba")]),
        ..waiver("us-ear/740.15/e", "AVS", "cargo that transits Cuba on board", &["15 CFR 740.15(e)"])
    },
    Waiver {
        to: Places::of(&["*"]).except(&["D:5"]),
        when: When::All(&[
            COMMODITY,
            When::Activity(&[Activity::Export]),
            NO_SANCTIONS,
            MT_ELSEWHERE,
            When::Is("exceptions.avs.spacecraft_for_fundamental_research"),
        ]),
        ..waiver(
            "us-ear/740.15/f",
            "AVS",
            "spacecraft and parts that a university made for fundamental research",
            &["15 CFR 740.15(f)"],
        )
    },
];

/// Cuba is closed by the sanctions; of D:1, China stays open.
const NOT_D1_LESS_CHINA: When = When::NoneOf(&[When::To(Places::of(&["D:1"]).except(&["CN"]))]);

pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "exceptions.avs.russian_or_belarusian_craft",
        "Is the aircraft or vessel registered in, owned, controlled, chartered or leased by Russia, Belarus or a national of them (15 CFR 746.8(c)(2)(v))?",
    ),
    Word::yes_no(
        "exceptions.avs.aircraft_sojourn_criteria",
        "Are all criteria of a temporary sojourn met: no sale, no transfer of control, and crew, dispatch, routes, maintenance, spares, registration, technology, livery, flight number and lease as 15 CFR 740.15(a)(3) asks?",
    ),
    situation(
        "exceptions.avs.foreign_aircraft_departs",
        "Does an operating civil aircraft of foreign registry leave the United States under its own power, not sold to nationals of E:1 or E:2, without cargo that lacks a license (15 CFR 740.15(a)(1))?",
    ),
    situation(
        "exceptions.avs.us_aircraft_departs",
        "Does a civil aircraft of U.S. registry leave under its own power, registration unchanged, for no foreign military activity, without cargo that lacks a license (15 CFR 740.15(a)(2))?",
    ),
    Word::yes_no(
        "exceptions.avs.air_carrier_or_ambulance",
        "Does the aircraft operate under an FAA carrier, commercial or air taxi certificate or part 129 specifications, or is it an air ambulance under part 135 (15 CFR 740.15(a)(2)(i))?",
    ),
    Word::yes_no(
        "exceptions.avs.us_licensed_pilot",
        "Will a pilot licensed in the United States fly it abroad, but for domestic flights there (15 CFR 740.15(a)(2)(ii)(E))?",
    ),
    situation(
        "exceptions.avs.lawful_aircraft_reexported",
        "Was the civil aircraft lawfully exported from the United States, and are the terms of 15 CFR 740.15(a) for its registry met on this flight ((a)(4))?",
    ),
    Word::yes_no("exceptions.avs.foreign_registered", "Is the aircraft of foreign registry?"),
    situation(
        "exceptions.avs.permanent_equipment_of_vessel",
        "Is it equipment or a spare part for permanent use on a vessel that needs it, the vessel neither registered in, owned, controlled, chartered nor leased by D:1, Cuba or their nationals; or repair equipment for a D:1 fishing vessel admitted under agreement (15 CFR 740.15(b)(1))?",
    ),
    situation(
        "exceptions.avs.permanent_equipment_of_aircraft",
        "Is it equipment or a spare part for permanent use on an aircraft that needs it, the aircraft neither registered in, owned, controlled, chartered nor leased by D:1, Cuba or their nationals (15 CFR 740.15(b)(2)(i))?",
    ),
    Word::yes_no(
        "exceptions.avs.supplement_3_to_part_746",
        "Is the destination listed in supplement no. 3 to part 746 (15 CFR 740.15(b)(2)(ii))?",
    )
    .of_order(),
    situation(
        "exceptions.avs.for_civil_manned_aircraft",
        "Is the item for use in, or production of, civil manned aircraft (15 CFR 740.15(b)(2)(ii))?",
    ),
    situation(
        "exceptions.avs.ship_or_plane_stores",
        "Are these stores, medical supplies, food or slop chest articles in usual quantity for the outgoing and return voyage (15 CFR 740.15(b)(3))?",
    ),
    situation(
        "exceptions.avs.for_allied_vessel_or_plane",
        "Are these stores or spares, ordered by the master, owner or agent of a specific U.S., Australian, Canadian or British vessel or plane in port, necessary for it, in usual quantity and filed as cargo (15 CFR 740.15(c)(1))?",
    ),
    situation(
        "exceptions.avs.for_allied_airline_installation",
        "Are these stores or spares but no fuel, ordered by a U.S., Australian, Canadian or British airline for its own installation or agent, for aircraft of those registries outside Cuban and D:1 hands, in usual quantity and filed as cargo (15 CFR 740.15(c)(2))?",
    ),
    situation(
        "exceptions.avs.vessel_sojourn",
        "Does a vessel go on a temporary sojourn with all terms of 15 CFR 740.15(d)(1), (2) or (4) for its flag and of (d)(3) met: no sale or transfer of control, flag unchanged, no military activity, no cargo that lacks a license?",
    ),
    Word::yes_no(
        "exceptions.avs.cargo_vessel_for_hire",
        "Is it a cargo vessel for hire that transports items (15 CFR 740.15(d)(6))?",
    ),
    situation(
        "exceptions.avs.cargo_stays_on_board_in_cuba",
        "Does the cargo only transit Cuba, on board a craft on lawful sojourn, and leave with it, not removed or transferred (15 CFR 740.15(e))?",
    ),
    situation(
        "exceptions.avs.spacecraft_for_fundamental_research",
        "Does an accredited U.S. university export what it made only for fundamental research, to a university or research center and nationals outside D:5, with all results published, and if permanent for a research satellite launched outside D:5 (15 CFR 740.15(f))?",
    ),
];
