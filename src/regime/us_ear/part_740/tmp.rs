//! Temporary imports, exports and transfers: 15 CFR 740.9.

use super::terms::{
    CUBA_OPEN, FIREARMS, MT_AS_PARTS_OR_BEARINGS, MT_ELSEWHERE, NO_SANCTIONS, NOT_E1, NOT_MT, SYRIA_OPEN,
};
use super::waiver;
use crate::fact::{Activity, ItemKind};
use crate::regime::table::{Codes, Places, Waiver, When, Word};

const E1: When = When::To(Places::of(&["E:1"]));
const NO_FIREARMS: When = When::NoneOf(&[FIREARMS]);
const TEMPORARY: When = When::Is("exceptions.tmp.temporary_use_abroad");
const FIREARMS_TERMS: When = When::Any(&[NO_FIREARMS, When::Is("exceptions.tmp.firearms_terms_met")]);

/// 15 CFR 740.9(a)(1).
pub(super) const TOOLS_OF_TRADE: When = When::All(&[
    When::Kind(&[ItemKind::Commodity, ItemKind::Software]),
    TEMPORARY,
    NO_FIREARMS,
    NO_SANCTIONS,
    MT_ELSEWHERE,
    When::NoneOf(&[E1]),
    When::Is("exceptions.tmp.tools_of_trade"),
]);

/// 15 CFR 740.9(a)(3).
pub(super) const TECHNOLOGY_BY_US_PERSON: When = When::All(&[
    When::Kind(&[ItemKind::Technology]),
    TEMPORARY,
    SYRIA_OPEN,
    MT_ELSEWHERE,
    When::Is("exceptions.tmp.technology_of_us_person"),
]);

/// 15 CFR 740.9(a)(4).
pub(super) const KITS: When = When::All(&[
    When::Kind(&[ItemKind::Commodity]),
    TEMPORARY,
    NO_FIREARMS,
    NO_SANCTIONS,
    MT_AS_PARTS_OR_BEARINGS,
    When::NoneOf(&[E1]),
    When::Is("exceptions.tmp.kit_of_replacement_parts"),
]);

/// 15 CFR 740.9(a)(5).
pub(super) const EXHIBITION: When = When::All(&[
    When::Kind(&[ItemKind::Commodity, ItemKind::Software]),
    TEMPORARY,
    FIREARMS_TERMS,
    NO_SANCTIONS,
    MT_ELSEWHERE,
    When::NoneOf(&[E1]),
    When::Is("exceptions.tmp.exhibition_or_demonstration"),
]);

/// 15 CFR 740.9(a)(6).
pub(super) const INSPECTION: When = When::All(&[
    When::Kind(&[ItemKind::Commodity]),
    TEMPORARY,
    FIREARMS_TERMS,
    NO_SANCTIONS,
    MT_ELSEWHERE,
    When::NoneOf(&[E1]),
    When::Is("exceptions.tmp.inspection_test_or_repair"),
]);

/// 15 CFR 740.9(a)(10).
pub(super) const TO_SUBSIDIARY: When = When::All(&[
    When::Kind(&[ItemKind::Commodity]),
    TEMPORARY,
    NO_FIREARMS,
    SYRIA_OPEN,
    MT_ELSEWHERE,
    When::Is("exceptions.tmp.for_own_foreign_facility"),
]);

/// 15 CFR 740.9(a)(11).
pub(super) const PROTECTIVE_EQUIPMENT: When = When::All(&[
    When::Code(Codes::of(&["1A613.c", "1A613.d", "1A607.f", "1A607.x"])),
    TEMPORARY,
    SYRIA_OPEN,
    NOT_MT,
    When::Is("exceptions.tmp.protective_set_of_us_person"),
    When::Any(&[
        When::NoneOf(&[When::To(Places::of(&["D:5"]))]),
        When::Is("exceptions.tmp.us_government_travel"),
    ]),
]);

const CANADIAN_TRANSIT: When = When::Is("exceptions.tmp.in_transit_from_canada");

const CONTROLLED_TO_D: When = When::Any(&[
    When::All(&[When::ControlledFor("NS"), When::To(Places::of(&["D:1"]))]),
    When::All(&[When::ControlledFor("NP"), When::To(Places::of(&["D:2"]))]),
    When::All(&[When::ControlledFor("CB"), When::To(Places::of(&["D:3"]))]),
    When::All(&[When::ControlledFor("MT"), When::To(Places::of(&["D:4"]))]),
]);

/// 15 CFR 740.9(b)(2).
pub(super) const AFTER_DISPLAY: When = When::All(&[
    When::Activity(&[Activity::Export]),
    NO_FIREARMS,
    NO_SANCTIONS,
    MT_ELSEWHERE,
    When::Is("exceptions.tmp.imported_for_display"),
    When::Any(&[
        When::Is("exceptions.tmp.back_to_country_of_import"),
        When::All(&[When::NoneOf(&[E1, CONTROLLED_TO_D]), When::IsNot("exceptions.tmp.import_certificate")]),
    ]),
]);

/// 15 CFR 740.9(b)(3).
pub(super) const FOREIGN_RETURN: When = When::All(&[
    When::Activity(&[Activity::Export]),
    NO_SANCTIONS,
    MT_ELSEWHERE,
    When::Is("exceptions.tmp.foreign_item_returned_unchanged"),
]);

const RETURN_WITHIN_A_YEAR: &str = "Bring the items back, or have them used up, within one year; else apply for a license 90 days before (15 CFR 740.9(a)(14)).";
const FIREARMS_FILING: &str =
    "File serial number, make, model and caliber of each firearm in AES (15 CFR 740.9(a), 758.1(g)(4)).";

pub(super) static WAIVERS: &[Waiver] = &[
    Waiver {
        to: NOT_E1,
        when: TOOLS_OF_TRADE,
        obligations: &[
            RETURN_WITHIN_A_YEAR,
            "Protect software against access by others (15 CFR 740.9(a)(1)).",
        ],
        ..waiver(
            "us-ear/740.9/a/1",
            "TMP",
            "tools of trade of the exporter's own people",
            &["15 CFR 740.9(a)", "15 CFR 740.9(a)(1)"],
        )
    },
    Waiver {
        when: TECHNOLOGY_BY_US_PERSON,
        obligations: &[
            "Keep the technology from anyone not authorized; no foreign production, no technical assistance (15 CFR 740.9(a)(3)(ii), (iv)).",
        ],
        ..waiver(
            "us-ear/740.9/a/3",
            "TMP",
            "technology of U.S. persons and their employees who travel",
            &["15 CFR 740.9(a)", "15 CFR 740.9(a)(3)"],
        )
    },
    Waiver {
        to: NOT_E1,
        when: KITS,
        obligations: &[RETURN_WITHIN_A_YEAR],
        ..waiver(
            "us-ear/740.9/a/4",
            "TMP",
            "kits of replacement parts under the exporter's control",
            &["15 CFR 740.9(a)", "15 CFR 740.9(a)(4)"],
        )
    },
    Waiver {
        to: NOT_E1,
        when: EXHIBITION,
        obligations: &[
            RETURN_WITHIN_A_YEAR,
            FIREARMS_FILING,
            "Show the exporter as ultimate consignee in care of whoever holds the goods; no more than 120 days at one site (15 CFR 740.9(a)(5)).",
        ],
        ..waiver(
            "us-ear/740.9/a/5",
            "TMP",
            "exhibition and demonstration",
            &["15 CFR 740.9(a)", "15 CFR 740.9(a)(5)"],
        )
    },
    Waiver {
        to: NOT_E1,
        when: INSPECTION,
        obligations: &[RETURN_WITHIN_A_YEAR, FIREARMS_FILING],
        ..waiver(
            "us-ear/740.9/a/6",
            "TMP",
            "commodities to be inspected, tested, calibrated or repaired abroad",
            &["15 CFR 740.9(a)", "15 CFR 740.9(a)(6)"],
        )
    },
    Waiver {
        when: When::All(&[
            When::Kind(&[ItemKind::Commodity]),
            TEMPORARY,
            NO_FIREARMS,
            SYRIA_OPEN,
            MT_ELSEWHERE,
            When::Is("exceptions.tmp.container_for_shipment"),
        ]),
        obligations: &[RETURN_WITHIN_A_YEAR],
        ..waiver(
            "us-ear/740.9/a/7",
            "TMP",
            "containers that a shipment needs",
            &["15 CFR 740.9(a)", "15 CFR 740.9(a)(7)"],
        )
    },
    Waiver {
        to: Places::of(&["MX"]),
        when: When::All(&[
            When::Kind(&[ItemKind::Commodity]),
            When::Activity(&[Activity::Export]),
            TEMPORARY,
            NO_FIREARMS,
            MT_ELSEWHERE,
            When::Is("exceptions.tmp.assembly_under_immex"),
        ]),
        obligations: &["Have all resulting end products returned within four years (15 CFR 740.9(a)(8))."],
        ..waiver(
            "us-ear/740.9/a/8",
            "TMP",
            "assembly in Mexico under its in-bond program",
            &["15 CFR 740.9(a)", "15 CFR 740.9(a)(8)"],
        )
    },
    Waiver {
        to: Places::of(&["BY", "CU", "KP", "RU", "SY", "UA"]),
        when: When::All(&[
            When::Any(&[
                When::NoneOf(&[When::To(Places::of(&["UA"]))]),
                When::Is("destination.occupied_ukraine"),
            ]),
            When::Kind(&[ItemKind::Commodity, ItemKind::Software]),
            TEMPORARY,
            NO_FIREARMS,
            NOT_MT,
            When::Is("exceptions.tmp.news_media"),
        ]),
        obligations: &[
            RETURN_WITHIN_A_YEAR,
            "Send BIS the packing list with destination and dates before leaving the United States (15 CFR 740.9(a)(9)(ii)).",
        ],
        ..waiver(
            "us-ear/740.9/a/9",
            "TMP",
            "equipment of accredited news media in sanctioned destinations",
            &["15 CFR 740.9(a)", "15 CFR 740.9(a)(9)"],
        )
    },
    Waiver {
        when: TO_SUBSIDIARY,
        obligations: &[
            RETURN_WITHIN_A_YEAR,
            "Let nothing leave the facility, alone or built in, without authorization (15 CFR 740.9(a)(10)).",
        ],
        ..waiver(
            "us-ear/740.9/a/10",
            "TMP",
            "tools and parts for a U.S. person's own facility abroad",
            &["15 CFR 740.9(a)", "15 CFR 740.9(a)(10)"],
        )
    },
    Waiver {
        when: PROTECTIVE_EQUIPMENT,
        obligations: &["Return the set within four years unless used up (15 CFR 740.9(a)(11)(iii))."],
        ..waiver(
            "us-ear/740.9/a/11",
            "TMP",
            "one set of protective equipment for a U.S. person's own use",
            &["15 CFR 740.9(a)", "15 CFR 740.9(a)(11)"],
        )
    },
    Waiver {
        when: When::All(&[
            When::Activity(&[Activity::Export]),
            NO_FIREARMS,
            MT_ELSEWHERE,
            When::Any(&[
                When::All(&[CANADIAN_TRANSIT, CUBA_OPEN]),
                When::All(&[
                    NO_SANCTIONS,
                    When::Is("exceptions.tmp.in_transit_under_customs_entry"),
                    When::NoneOf(&[E1, CONTROLLED_TO_D, When::Code(Codes::of(&["1C350"]))]),
                    When::IsNot("exceptions.tmp.import_certificate"),
                ]),
            ]),
        ]),
        ..waiver(
            "us-ear/740.9/b/1",
            "TMP",
            "items that pass through the United States",
            &["15 CFR 740.9(b)(1)"],
        )
    },
    Waiver {
        when: AFTER_DISPLAY,
        ..waiver(
            "us-ear/740.9/b/2",
            "TMP",
            "items that were imported under bond for marketing or display",
            &["15 CFR 740.9(b)(2)"],
        )
    },
    Waiver {
        when: FOREIGN_RETURN,
        ..waiver(
            "us-ear/740.9/b/3",
            "TMP",
            "return of foreign items to the country that they came from",
            &["15 CFR 740.9(b)(3)"],
        )
    },
    Waiver {
        when: When::All(&[
            When::Activity(&[Activity::Export]),
            NO_SANCTIONS,
            NOT_MT,
            When::Is("exceptions.tmp.refused_entry"),
        ]),
        ..waiver(
            "us-ear/740.9/b/4",
            "TMP",
            "return of shipments refused entry to the country of origin",
            &["15 CFR 740.9(b)(4)"],
        )
    },
    Waiver {
        to: Places::of(&["*"]).except(&["D:5"]),
        when: When::All(&[
            When::Activity(&[Activity::Export]),
            FIREARMS,
            NO_SANCTIONS,
            NOT_MT,
            When::Is("exceptions.tmp.firearms_temporarily_imported"),
        ]),
        obligations: &["Give Customs the import papers of the firearms at export (15 CFR 740.9(b)(5)(v))."],
        ..waiver(
            "us-ear/740.9/b/5",
            "TMP",
            "firearms that were in the United States for a time",
            &["15 CFR 740.9(b)(5)"],
        )
    },
    Waiver {
        when: When::All(&[
            When::Activity(&[Activity::Export]),
            NO_FIREARMS,
            NO_SANCTIONS,
            MT_ELSEWHERE,
            When::Is("exceptions.tmp.stays_on_board"),
        ]),
        ..waiver(
            "us-ear/740.9/b/notes",
            "TMP",
            "items that stay on board, or go from Canada or Mexico to the same country",
            &["15 CFR 740.9(b), notes 3 and 4"],
        )
    },
    Waiver {
        to: Places::of(&["*"]).except(&["CU", "IR"]),
        when: When::All(&[
            When::Kind(&[ItemKind::Software]),
            NO_SANCTIONS,
            NOT_MT,
            When::NoneOf(&[When::All(&[When::Code(Codes::of(&["5D002"])), E1])]),
            When::Is("exceptions.tmp.beta_test_software"),
            When::Is("exceptions.tmp.beta_test_importer_statement"),
        ]),
        obligations: &[
            "Have all copies destroyed or returned within 30 days of the end of the test (15 CFR 740.9(c)(7)).",
            "For non-standard cryptography, send BIS and NSA the technical information by the time of export (15 CFR 740.9(c)(8)).",
        ],
        ..waiver(
            "us-ear/740.9/c",
            "TMP",
            "beta test software meant for the general public",
            &["15 CFR 740.9(c)"],
        )
    },
];

pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "exceptions.tmp.temporary_use_abroad",
        "Are the items for temporary use abroad: no order for them before shipment, no knowledge that they will stay longer than allowed, not for lease or rental (15 CFR 740.9(a))?",
    ),
    Word::yes_no(
        "exceptions.tmp.firearms_terms_met",
        "Are the firearm terms of 15 CFR 740.9(a) met: no more than 75 in the shipment, neither to nor imported from D:5, Georgia, Kazakhstan, Kyrgyzstan, Moldova, Turkmenistan, Ukraine or Uzbekistan?",
    ),
    Word::yes_no(
        "exceptions.tmp.tools_of_trade",
        "Are these usual tools of trade in reasonable quantity, for use by you or your employees and under your effective control, sent no more than a month before departure (15 CFR 740.9(a)(1))?",
    ),
    Word::yes_no(
        "exceptions.tmp.technology_of_us_person",
        "Does the technology go with or to a U.S. person or its direct employee who travels, who may receive it, secured, and not for production or technical assistance abroad (15 CFR 740.9(a)(3))?",
    ),
    Word::yes_no(
        "exceptions.tmp.kit_of_replacement_parts",
        "Is it a kit of replacement parts, each fit for one-for-one replacement, under your effective control, with unused and defective parts coming back (15 CFR 740.9(a)(4))?",
    ),
    Word::yes_no(
        "exceptions.tmp.exhibition_or_demonstration",
        "Are the items for exhibition or demonstration, owned by you and under effective control, at no site for more than 120 days (15 CFR 740.9(a)(5))?",
    ),
    Word::yes_no(
        "exceptions.tmp.inspection_test_or_repair",
        "Is the commodity to be inspected, tested, calibrated or repaired abroad (15 CFR 740.9(a)(6))?",
    ),
    Word::yes_no(
        "exceptions.tmp.container_for_shipment",
        "Is it a container that a shipment needs and that no other exception covers (15 CFR 740.9(a)(7))?",
    ),
    Word::yes_no(
        "exceptions.tmp.assembly_under_immex",
        "Does the commodity go under a customs entry that requires its return, to a participant of Mexico's IMMEX program, and come back within four years (15 CFR 740.9(a)(8))?",
    ),
    Word::yes_no(
        "exceptions.tmp.news_media",
        "Are the items necessary for gathering news, in possession of accredited news media people and under control of their firm, and leave with them (15 CFR 740.9(a)(9))?",
    ),
    Word::yes_no(
        "exceptions.tmp.for_own_foreign_facility",
        "Are these components, parts, tools or test equipment that a U.S. person sends to a facility it owns or controls, to make, assemble, test or modify items there (15 CFR 740.9(a)(10))?",
    ),
    Word::yes_no(
        "exceptions.tmp.protective_set_of_us_person",
        "Is it one set of body armor (with one helmet) or protective gear (with one spare filter) in a U.S. person's baggage, for that person alone (15 CFR 740.9(a)(11)(i))?",
    ),
    Word::yes_no(
        "exceptions.tmp.us_government_travel",
        "Does the person travel on official business of, or under a contract for, the U.S. Government, or to Iraq with its Government's direct authorization (15 CFR 740.9(a)(11)(ii))?",
    ),
    Word::yes_no(
        "exceptions.tmp.in_transit_from_canada",
        "Is it a shipment from Canada in transit through the United States (15 CFR 740.9(b)(1)(iv))?",
    ),
    Word::yes_no(
        "exceptions.tmp.in_transit_under_customs_entry",
        "Do the items move through the United States under a T&E or I.E. customs entry, and are they no horses for export by sea (15 CFR 740.9(b)(1))?",
    ),
    Word::yes_no(
        "exceptions.tmp.import_certificate",
        "Did the items come into the United States under an International Import Certificate (15 CFR 740.9(b)(1)(iii)(A), (b)(2)(ii)(A))?",
    ),
    Word::yes_no(
        "exceptions.tmp.imported_for_display",
        "Were the items imported for marketing, exhibition or a fair, under bond, and do they leave by the terms of the bond (15 CFR 740.9(b)(2))?",
    ),
    Word::yes_no(
        "exceptions.tmp.back_to_country_of_import",
        "Do the items go back to the country from which they were imported (15 CFR 740.9(b)(2)(i))?",
    ),
    Word::yes_no(
        "exceptions.tmp.foreign_item_returned_unchanged",
        "Is it an item of foreign origin that goes back to the country it was imported from, with characteristics not enhanced in the United States (15 CFR 740.9(b)(3))?",
    ),
    Word::yes_no(
        "exceptions.tmp.refused_entry",
        "Was the shipment refused entry by an agency of the United States, not for reasons of OFAC rules, and does it return to its country of origin (15 CFR 740.9(b)(4))?",
    ),
    Word::yes_no(
        "exceptions.tmp.firearms_temporarily_imported",
        "Are these no more than 75 firearms, in the United States for no more than a year, neither made in nor shipped from the countries that 15 CFR 740.9(b)(5)(i), (ii) exclude, with statement, invoice and invitation given to Customs on import ((b)(5)(iv))?",
    ),
    Word::yes_no(
        "exceptions.tmp.stays_on_board",
        "Do the items pass through the United States without leaving the vessel or aircraft and without being manifested to it, or go from Canada or Mexico to a point in the same country (15 CFR 740.9(b), notes 3 and 4)?",
    ),
    Word::yes_no(
        "exceptions.tmp.beta_test_software",
        "Is it beta test software meant for the general public, free or at cost of distribution, installed by the user without much support, with the encryption notice given where needed (15 CFR 740.9(c)(3), (4), (8))?",
    ),
    Word::yes_no(
        "exceptions.tmp.beta_test_importer_statement",
        "Has the testing consignee given the statement of 15 CFR 740.9(c)(5)?",
    ),
];
