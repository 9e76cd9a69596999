//! Governments, international organizations and inspections, the space station: 15 CFR 740.11.

use super::terms::{
    CUBA_SYRIA_OPEN, CYBERSECURITY, NOT_600, NOT_MT, NOT_OCCUPIED, NOT_RUSSIA_BELARUS, SHORT_SHOTGUN,
    ZERO_X_5ZZ,
};
use super::{situation, waiver};
use crate::fact::{Activity, ItemKind};
use crate::regime::table::{Codes, Places, Waiver, When, Word};
use crate::regime::us_ear::code_sets::SERIES_600;

/// Firearm entries, which only 15 CFR 740.11(b)(2)(i) and (ii) may carry, and `0x5zz` items to E:1.
const NO_FIREARMS: When = When::NoneOf(&[
    When::Code(Codes::of(&["0A501", "0A506", "0A507", "0A508", "0A509"])),
    When::All(&[When::Code(ZERO_X_5ZZ), When::To(Places::of(&["E:1"]))]),
]);

const NOT_SENSITIVE: When = When::IsNot("item.on_sensitive_list");
const NOT_VERY_SENSITIVE: When = When::IsNot("item.on_very_sensitive_list");

const NOT_IRAN: When = When::NoneOf(&[When::To(Places::of(&["IR"]))]);

/// 15 CFR 740.11(a).
pub(super) const SAFEGUARDS: When = When::All(&[
    NO_FIREARMS,
    NOT_MT,
    NOT_600,
    NOT_RUSSIA_BELARUS,
    When::NoneOf(&[When::To(Places::of(&["IR", "SY"])), When::ControlledFor("EI")]),
    When::Kind(&[ItemKind::Commodity, ItemKind::Software]),
    When::Any(&[NOT_SENSITIVE, When::To(Places::of(&["A:5"]))]),
    NOT_VERY_SENSITIVE,
    When::Is("exceptions.gov.international_safeguards"),
]);

/// 15 CFR 740.11(b)(2)(i).
pub(super) const PERSONAL_USE: When =
    When::All(&[NOT_IRAN, When::Is("exceptions.gov.us_personnel_personal_use")]);

/// 15 CFR 740.11(b)(2)(ii).
pub(super) const OFFICIAL_USE: When =
    When::All(&[NOT_IRAN, When::Is("exceptions.gov.us_agency_official_use")]);

/// 15 CFR 740.11(b)(2)(iii)(A).
const ON_BEHALF: When =
    When::All(&[NO_FIREARMS, NOT_IRAN, When::Is("exceptions.gov.for_us_agency_under_contract")]);

/// 15 CFR 740.11(b)(2)(iii)(B).
const COOPERATIVE_PROGRAM: When = When::All(&[
    NO_FIREARMS,
    NOT_IRAN,
    When::NoneOf(&[When::ControlledFor("CW"), When::ControlledFor("CB")]),
    When::Is("exceptions.gov.cooperative_program"),
    When::Is("exceptions.gov.written_authorization_of_agency_head"),
]);

/// 15 CFR 740.11(b)(2)(iii)(C).
const ASSISTANCE_PROGRAM: When = When::All(&[
    NO_FIREARMS,
    NOT_IRAN,
    When::Is("exceptions.gov.temporary_for_assistance_program"),
    When::Is("exceptions.gov.written_authorization_of_agency_head"),
    When::Any(&[
        When::NoneOf(&[When::To(Places::of(&["E:1", "E:2"]))]),
        When::NoneOf(&[
            When::ControlledFor("NS"),
            When::ControlledFor("MT"),
            When::ControlledFor("CB"),
            When::ControlledFor("NP"),
            When::ControlledFor("FC"),
            When::ControlledFor("AT"),
        ]),
        When::Is("end_user.civil"),
    ]),
]);

/// 15 CFR 740.11(b)(2)(iii)(D).
const CROSS_SERVICING: When = When::All(&[
    NO_FIREARMS,
    NOT_IRAN,
    When::Kind(&[ItemKind::Commodity, ItemKind::Software]),
    When::Is("exceptions.gov.cross_servicing_agreement"),
    When::Is("exceptions.gov.written_authorization_of_agency_head"),
]);

/// 15 CFR 740.11(b)(2)(iii)(E).
const FURNISHED_EQUIPMENT: When =
    When::All(&[NO_FIREARMS, NOT_IRAN, When::Is("exceptions.gov.government_furnished_equipment")]);

/// 15 CFR 740.11(b)(2)(iv).
const DIRECTED: When =
    When::All(&[NO_FIREARMS, NOT_IRAN, When::Is("exceptions.gov.directed_by_defense_or_energy")]);

/// 15 CFR 740.11(b)(2)(v).
const DEFENSE_SALES: When = When::All(&[NO_FIREARMS, NOT_IRAN, When::Is("exceptions.gov.sold_by_defense")]);

/// 15 CFR 740.11(b)(2)(vi).
const CONTRACT_TECHNOLOGY: When = When::All(&[
    NO_FIREARMS,
    NOT_IRAN,
    When::Kind(&[ItemKind::Technology]),
    When::Is("exceptions.gov.technology_under_us_contract"),
    When::Any(&[NOT_600, When::IsNot("exceptions.gov.development_or_production_technology")]),
]);

/// 15 CFR 740.11(b)(2)(vii).
const MICROELECTRONICS: When =
    When::All(&[NO_FIREARMS, NOT_IRAN, When::Is("exceptions.gov.microelectronics_under_us_contract")]);

/// 15 CFR 740.11(b)(2), any of its authorizations.
pub(super) const UNITED_STATES: When = When::Any(&[
    PERSONAL_USE,
    OFFICIAL_USE,
    ON_BEHALF,
    COOPERATIVE_PROGRAM,
    ASSISTANCE_PROGRAM,
    CROSS_SERVICING,
    FURNISHED_EQUIPMENT,
    DIRECTED,
    DEFENSE_SALES,
    CONTRACT_TECHNOLOGY,
    MICROELECTRONICS,
]);

/// 15 CFR 740.11(b), to end users of the U.S. Government.
pub(super) const US_END_USER: When = When::Any(&[PERSONAL_USE, OFFICIAL_USE, ON_BEHALF]);

const ALLIED_GOVERNMENT: When = When::Is("exceptions.gov.for_a5_government_or_nato");

/// What 15 CFR 740.11(c)(3) leaves open, outside the destinations that part 746 closes to (c).
const COOPERATING_ITEMS: When = When::All(&[
    NO_FIREARMS,
    NOT_MT,
    NOT_RUSSIA_BELARUS,
    NOT_OCCUPIED,
    When::NoneOf(&[
        When::To(Places::of(&["IR", "KP"])),
        When::ControlledFor("NP"),
        When::Code(Codes::of(&[
            "0A501.a",
            "0A501.b",
            "0A501.c",
            "0A501.d",
            "0A501.e",
            "0A503",
            "0A506",
            "0A507",
            "0A509",
            "0A981",
            "0A982",
            "0A983",
            "0E504",
            "0E982",
            "6A002.a.1.c",
        ])),
        SHORT_SHOTGUN,
        CYBERSECURITY,
        When::All(&[When::Code(Codes::of(&["6E001", "6E002"])), When::For(Codes::of(&["6A002.a.1.c"]))]),
        When::All(&[When::ControlledFor("EI"), When::Code(Codes::of(&["5A002", "5A004", "5D002", "5E002"]))]),
    ]),
    When::Any(&[NOT_600, ALLIED_GOVERNMENT]),
    When::Any(&[NOT_SENSITIVE, ALLIED_GOVERNMENT]),
    NOT_VERY_SENSITIVE,
]);

/// 15 CFR 740.11(d).
pub(super) const CHEMICAL_INSPECTIONS: When = When::All(&[
    NO_FIREARMS,
    NOT_MT,
    NOT_600,
    CUBA_SYRIA_OPEN,
    When::Is("exceptions.gov.chemical_weapons_inspection"),
]);

const RESALE: &str =
    "Get authorization before resale or other disposal, unless 15 CFR 740.11(b)(2)(iii)(G) frees it.";
const FILING: &str =
    "File in AES under GOV and note its number on the shipping papers (15 CFR 740.11(b)(2)(iii)(F)).";
const ENHANCED_COMPUTERS: &str = "Let no national of Country Group E:1 use computers enhanced beyond 4A003.b with these assemblies (15 CFR 740.11(a)(2)(iv), (d)(4)).";

pub(super) static WAIVERS: &[Waiver] = &[
    Waiver {
        when: SAFEGUARDS,
        obligations: &[ENHANCED_COMPUTERS],
        ..waiver(
            "us-ear/740.11/a",
            "GOV",
            "safeguards of the IAEA and Euratom",
            &["15 CFR 740.11(a)", "15 CFR 740.2(a)(5)", "15 CFR 740.2(a)(13)"],
        )
    },
    Waiver {
        when: PERSONAL_USE,
        ..waiver(
            "us-ear/740.11/b/2/i",
            "GOV",
            "personal use of personnel of the U.S. Government",
            &["15 CFR 740.11(b)(2)(i)"],
        )
    },
    Waiver {
        when: OFFICIAL_USE,
        ..waiver(
            "us-ear/740.11/b/2/ii",
            "GOV",
            "made by, or consigned to, an agency of the U.S. Government for its official use",
            &["15 CFR 740.11(b)(2)(ii)"],
        )
    },
    Waiver {
        when: ON_BEHALF,
        obligations: &[FILING, RESALE],
        ..waiver(
            "us-ear/740.11/b/2/iii/A",
            "GOV",
            "for use of a U.S. agency alone, to a U.S. person, under contract with the agency",
            &["15 CFR 740.11(b)(2)(iii)(A)"],
        )
    },
    Waiver {
        when: COOPERATIVE_PROGRAM,
        obligations: &[FILING, RESALE],
        ..waiver(
            "us-ear/740.11/b/2/iii/B",
            "GOV",
            "cooperative programs of the U.S. Government",
            &["15 CFR 740.11(b)(2)(iii)(B)"],
        )
    },
    Waiver {
        when: ASSISTANCE_PROGRAM,
        obligations: &[FILING, RESALE, "Have the item back within four years (15 CFR 740.11(b)(2)(iii)(C))."],
        ..waiver(
            "us-ear/740.11/b/2/iii/C",
            "GOV",
            "temporary, for foreign assistance or sales programs",
            &["15 CFR 740.11(b)(2)(iii)(C)"],
        )
    },
    Waiver {
        when: CROSS_SERVICING,
        obligations: &[FILING, RESALE],
        ..waiver(
            "us-ear/740.11/b/2/iii/D",
            "GOV",
            "acquisition and cross-servicing agreements",
            &["15 CFR 740.11(b)(2)(iii)(D)"],
        )
    },
    Waiver {
        when: FURNISHED_EQUIPMENT,
        obligations: &[
            FILING,
            RESALE,
            "Put the statement of 15 CFR 740.11(b)(2)(iii)(E)(3) on the shipping papers.",
        ],
        ..waiver(
            "us-ear/740.11/b/2/iii/E",
            "GOV",
            "government-furnished equipment that no foreign person receives",
            &["15 CFR 740.11(b)(2)(iii)(E)"],
        )
    },
    Waiver {
        when: DIRECTED,
        ..waiver(
            "us-ear/740.11/b/2/iv",
            "GOV",
            "on written request of the Departments of Defense or Energy",
            &["15 CFR 740.11(b)(2)(iv)"],
        )
    },
    Waiver {
        when: DEFENSE_SALES,
        ..waiver(
            "us-ear/740.11/b/2/v",
            "GOV",
            "sold, leased or lent by the Department of Defense, handed over in the United States",
            &["15 CFR 740.11(b)(2)(v)"],
        )
    },
    Waiver {
        when: CONTRACT_TECHNOLOGY,
        ..waiver(
            "us-ear/740.11/b/2/vi",
            "GOV",
            "technology that a contract with a U.S. agency provides for",
            &["15 CFR 740.11(b)(2)(vi)"],
        )
    },
    Waiver {
        when: MICROELECTRONICS,
        ..waiver(
            "us-ear/740.11/b/2/vii",
            "GOV",
            "microelectronics that a contract with a U.S. agency provides for",
            &["15 CFR 740.11(b)(2)(vii)"],
        )
    },
    Waiver {
        to: Places::of(&["A:1", "SG", "TW"]),
        when: When::All(&[COOPERATING_ITEMS, When::Is("exceptions.gov.cooperating_agency_official_use")]),
        ..waiver(
            "us-ear/740.11/c/2/i",
            "GOV",
            "official use of an agency of a cooperating government inside such a country",
            &["15 CFR 740.11(c)(1)", "15 CFR 740.11(c)(2)(i)", "15 CFR 740.11(c)(3)"],
        )
    },
    Waiver {
        when: When::All(&[COOPERATING_ITEMS, When::Is("exceptions.gov.cooperating_military_or_nato")]),
        ..waiver(
            "us-ear/740.11/c/2/ii",
            "GOV",
            "armed forces of cooperating governments and NATO",
            &["15 CFR 740.11(c)(1)", "15 CFR 740.11(c)(2)(ii)", "15 CFR 740.11(c)(3)"],
        )
    },
    Waiver {
        to: Places::of(&["B"]),
        when: When::All(&[COOPERATING_ITEMS, When::Is("exceptions.gov.cooperating_diplomatic_mission")]),
        ..waiver(
            "us-ear/740.11/c/2/iii",
            "GOV",
            "missions of cooperating governments in Country Group B",
            &["15 CFR 740.11(c)(1)", "15 CFR 740.11(c)(2)(iii)", "15 CFR 740.11(c)(3)"],
        )
    },
    Waiver {
        when: CHEMICAL_INSPECTIONS,
        obligations: &["Protect business confidentiality (15 CFR 740.11(d)(3)).", ENHANCED_COMPUTERS],
        ..waiver(
            "us-ear/740.11/d",
            "GOV",
            "inspections under the Chemical Weapons Convention",
            &["15 CFR 740.11(d)", "15 CFR 740.2(a)(5)", "15 CFR 740.2(a)(13)"],
        )
    },
    Waiver {
        to: Places::of(&["FR", "JP", "KZ", "RU"]),
        when: When::All(&[
            When::Kind(&[ItemKind::Commodity]),
            When::Code(Codes::of(&["9A004"])),
            When::Activity(&[Activity::Export, Activity::Reexport]),
            NOT_MT,
            When::NoneOf(&[When::Code(SERIES_600)]),
            When::Is("exceptions.gov.space_station_short_notice"),
        ]),
        obligations: &[
            "Launch, return or destroy within six months, or ask for the extension (15 CFR 740.11(e)(5)).",
            "Keep the written notice and the dates of shipment and launch (15 CFR 740.11(e)(8)).",
        ],
        ..waiver(
            "us-ear/740.11/e",
            "GOV",
            "commodities of 9A004 for the space station on short notice",
            &["15 CFR 740.11(e)", "15 CFR 746.8(c)(2)(ii)"],
        )
    },
];

pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "item.on_sensitive_list",
        "Is the item on the Sensitive List (15 CFR part 774, supplement no. 6)?",
    ),
    Word::yes_no(
        "item.on_very_sensitive_list",
        "Is the item on the Very Sensitive List (15 CFR part 774, supplement no. 7)?",
    ),
    situation(
        "exceptions.gov.international_safeguards",
        "Is the item consigned to the IAEA (Vienna, Toronto, Tokyo) or to Euratom in Luxembourg, or reexported under their control, for official safeguards (15 CFR 740.11(a)(1))?",
    )
    .of_order(),
    situation(
        "exceptions.gov.us_personnel_personal_use",
        "Is the item for personal use of U.S. Government personnel, their families or household staff, in a quantity for that only (15 CFR 740.11(b)(2)(i))?",
    )
    .of_order(),
    situation(
        "exceptions.gov.us_agency_official_use",
        "Is the shipment made by, or consigned to, an agency of the U.S. Government or its contractor support personnel, solely for official use or a lawful program, the agency not just forwarding for others (15 CFR 740.11(b)(2)(ii))?",
    )
    .of_order(),
    situation(
        "exceptions.gov.for_us_agency_under_contract",
        "Is the item solely for use by a U.S. agency, destined to a U.S. person, and under a contract between you and the agency (15 CFR 740.11(b)(2)(iii)(A))?",
    )
    .of_order(),
    situation(
        "exceptions.gov.cooperative_program",
        "Does the item implement a cooperative program, agreement or arrangement in force between the U.S. Government and a foreign government or organization, and have you a contract with the agency for it (15 CFR 740.11(b)(2)(iii)(B))?",
    )
    .of_order(),
    Word::yes_no(
        "exceptions.gov.written_authorization_of_agency_head",
        "Has the head of the responsible U.S. agency, or a designee, authorized you in writing to use GOV, with items, end users and restrictions named (15 CFR 740.11(b)(2)(iii)(B)(2), (C)(2), (D)(3))?",
    )
    .of_order(),
    situation(
        "exceptions.gov.temporary_for_assistance_program",
        "Is it a temporary shipment, of up to four years, for a foreign assistance or sales program, under a contract with a U.S. agency (15 CFR 740.11(b)(2)(iii)(C))?",
    )
    .of_order(),
    situation(
        "exceptions.gov.cross_servicing_agreement",
        "Is the shipment at the direction of the Department of Defense for an acquisition and cross-servicing agreement in force, under a contract (15 CFR 740.11(b)(2)(iii)(D))?",
    )
    .of_order(),
    situation(
        "exceptions.gov.government_furnished_equipment",
        "Is it government-furnished equipment sent by the contractor under its contract, which no foreign person receives (15 CFR 740.11(b)(2)(iii)(E))?",
    )
    .of_order(),
    situation(
        "exceptions.gov.directed_by_defense_or_energy",
        "Have you an official written request or directive of the Department of Defense or Energy for this shipment (15 CFR 740.11(b)(2)(iv))?",
    )
    .of_order(),
    situation(
        "exceptions.gov.sold_by_defense",
        "Was the item sold, leased or lent by the Department of Defense under the arms export or foreign assistance acts, handed over in the United States, and does it leave on a military carrier of the recipient or the defense transportation service (15 CFR 740.11(b)(2)(v))?",
    )
    .of_order(),
    situation(
        "exceptions.gov.technology_under_us_contract",
        "Does a contract between you and a U.S. agency provide for this transfer of technology (15 CFR 740.11(b)(2)(vi))?",
    )
    .of_order(),
    Word::yes_no(
        "exceptions.gov.development_or_production_technology",
        "Is it technology for developing or producing 600 series items (15 CFR 740.11(b)(2)(vi))?",
    ),
    situation(
        "exceptions.gov.microelectronics_under_us_contract",
        "Is it a microelectronics item whose export by you a contract with a U.S. agency provides for (15 CFR 740.11(b)(2)(vii))?",
    )
    .of_order(),
    Word::yes_no(
        "exceptions.gov.for_a5_government_or_nato",
        "Is the item for use by a government of Country Group A:5 or an agency of NATO (15 CFR 740.11(c)(3)(i), (v))?",
    )
    .of_order(),
    situation(
        "exceptions.gov.cooperating_agency_official_use",
        "Is the item consigned to and for official use of an agency of a government of Country Group A:1, Singapore or Taiwan, or of an intergovernmental body of such governments only, within their territory (15 CFR 740.11(c)(1), (2)(i))?",
    )
    .of_order(),
    situation(
        "exceptions.gov.cooperating_military_or_nato",
        "Is the item consigned to and for official use of the armed forces, or the military end use, of a government of Country Group A:1, Singapore or Taiwan, or of an agency of NATO (15 CFR 740.11(c)(2)(ii))?",
    )
    .of_order(),
    situation(
        "exceptions.gov.cooperating_diplomatic_mission",
        "Is the item consigned to and for official use of a diplomatic or consular mission of a government of Country Group A:1, Singapore or Taiwan (15 CFR 740.11(c)(2)(iii))?",
    )
    .of_order(),
    situation(
        "exceptions.gov.chemical_weapons_inspection",
        "Is it for official use of the OPCW in The Hague or its inspections, under its effective control, and neither a sample taken in the United States nor out of official use (15 CFR 740.11(d)(1), (2))?",
    )
    .of_order(),
    situation(
        "exceptions.gov.space_station_short_notice",
        "Is the commodity needed at the launch site within 45 days of your written order, for a scheduled supply mission on a U.S., Russian, ESA or Japanese launcher, received by launch staff only, none of them a national of E:1 or under part 744 (15 CFR 740.11(e))?",
    )
    .of_order(),
];
