//! Restrictions on all license exceptions: 15 CFR 740.2, and those of parts 744 and 746 that leave open a
//! portion of an exception only.
//!
//! Where a paragraph leaves open a portion, one row leaves the symbol open and another takes it again
//! unless the conditions of the portion hold.

use jiff::civil::date;

use super::terms::HEADQUARTERED_IN_MACAU_OR_D5;
use super::{bag, gov, limit, tmp, tsu};
use crate::fact::{Activity, Role};
use crate::regime::table::{Codes, Limit, Lists, Places, Published, Span, When, Word, decimal};
use crate::regime::us_ear::code_sets::{SERIES_600, SPACECRAFT};
use crate::regime::us_ear::places::{MACAU_OR_D5, PAKISTAN};

const UAE_RULE: Published = Published("91 FR 43034", Some(date(2026, 7, 14)));

/// Interception devices, for which GOV alone is open.
const INTERCEPTION: When = When::Any(&[
    When::Code(Codes::of(&["5A001.f.1", "5A980", "5D980"])),
    When::All(&[When::Code(Codes::of(&["5D001"])), When::For(Codes::of(&["5A001.f.1", "5E001.a"]))]),
]);

const INTERCEPTION_TECHNOLOGY: When = When::Any(&[
    When::Code(Codes::of(&["5E980"])),
    When::All(&[When::Code(Codes::of(&["5E001.a"])), When::For(Codes::of(&["5A001.f.1", "5D001.a"]))]),
]);

/// Under the license requirements of 15 CFR 742.7, by chart column or everywhere.
const CRIME_CONTROL: When = When::All(&[
    When::Any(&[
        When::All(&[When::ControlledFor("CC"), When::To(Places::of(&["CC1", "CC2", "CC3"]))]),
        When::Code(Codes::of(&["0A503", "0A981", "0A982", "0A983", "0E982"])),
    ]),
    When::NoneOf(&[
        When::To(Places::of(&["NATO"])),
        When::All(&[When::To(Places::of(&["NATO-SINCE"])), When::Is("exceptions.destination.nato_member")]),
    ]),
]);

const CRIME_CONTROL_TO: Places = Places::of(&["*"]).except(&["AU", "IN", "JP", "NZ"]);

const INFRARED: When = When::All(&[
    When::Code(Codes::of(&["6E001", "6E002"])),
    When::For(Codes::of(&["6A002"])),
    When::Is("exceptions.infrared.restricted_technology"),
]);

const DETECTION: Codes = Codes::of(&["2A983", "2A984", "2D983", "2D984", "2E983", "2E984"]);

const SEMICONDUCTOR_EQUIPMENT: Codes = Codes::of(&[
    "3B001.a.4",
    "3B001.c",
    "3B001.d",
    "3B001.f.1",
    "3B001.f.5",
    "3B001.f.6",
    "3B001.k",
    "3B001.l",
    "3B001.m",
    "3B001.n",
    "3B001.p.2",
    "3B001.p.4",
    "3B001.r",
    "3B002.c",
    "3B993",
    "3B994",
]);

/// The equipment, and software and technology associated with it.
const SEMICONDUCTOR_MAKING: When = When::Any(&[
    When::Code(SEMICONDUCTOR_EQUIPMENT),
    When::Code(Codes::of(&["3D993", "3D994", "3E993", "3E994"])),
    When::All(&[
        When::Code(Codes::of(&["3D001", "3D002", "3D003", "3D992", "3E001", "3E992"])),
        When::For(SEMICONDUCTOR_EQUIPMENT),
    ]),
]);

const ADVANCED_ITEMS: When = When::Any(&[
    When::Code(Codes::of(&[
        "3A001.z", "3A090", "4A003.z", "4A004.z", "4A005.z", "4A090", "4D090", "4E091", "5A002.z", "5A004.z",
        "5A992.z", "5D002.z", "5D992.z",
    ])),
    When::All(&[When::Code(Codes::of(&["3D001", "3E001"])), When::For(Codes::of(&["3A001.z", "3A090"]))]),
    When::All(&[
        When::Code(Codes::of(&["4D001", "4E001"])),
        When::For(Codes::of(&["4A003.z", "4A004.z", "4A005.z", "4A090", "4D001", "4D090", "4E091"])),
    ]),
    When::All(&[
        When::Code(Codes::of(&["5D002", "5E002"])),
        When::For(Codes::of(&["5A002.z", "5A004.z", "5D002.z"])),
    ]),
    When::All(&[When::Code(Codes::of(&["5E992"])), When::For(Codes::of(&["5A992.z", "5D992.z"]))]),
]);

const ADVANCED_COMPUTING: When = When::All(&[
    ADVANCED_ITEMS,
    When::Any(&[
        When::To(Places::of(&["D:1", "D:4", "D:5"]).except(&["A:5", "A:6"])),
        HEADQUARTERED_IN_MACAU_OR_D5,
    ]),
]);

const D5_OR_HONG_KONG: Places = Places::of(&["D:5", "HK"]);

/// Of the 600 series or 9x515, and to, from or made in D:5 or Hong Kong.
const MUNITIONS_AND_D5: When = When::All(&[
    When::Any(&[When::Code(SERIES_600), When::Code(SPACECRAFT)]),
    When::Any(&[When::To(D5_OR_HONG_KONG), When::From(D5_OR_HONG_KONG), When::Origin(D5_OR_HONG_KONG)]),
]);

/// Hong Kong, which takes China's place in the groups, is named beside D:5 and not freed with it.
const D5: When = When::To(Places::of(&["D:5"]).except(&["HK"]));

const ONLY_US_OFFICIAL: When = When::NoneOf(&[gov::OFFICIAL_USE]);
const NOT_FOR_UNITED_STATES: When = When::NoneOf(&[gov::UNITED_STATES]);
const NO_US_END_USER: When = When::NoneOf(&[gov::US_END_USER]);
const NEITHER_OPERATION_NOR_UPDATE: When = When::NoneOf(&[tsu::OPERATION, tsu::UPDATES]);

const HONG_KONG: Places = Places::of(&["HK"]);

/// NP column 1 alone is meant; items of column 2 are asked for papers too.
const HONG_KONG_CONTROLLED: When = When::Any(&[
    When::ControlledFor("NS"),
    When::ControlledFor("MT"),
    When::ControlledFor("NP"),
    When::ControlledFor("CB"),
]);

/// Items that some entry opens to IEC.
const IMPLEMENTED: When = When::Any(&[
    When::Code(Codes::of(&[
        "2B910",
        "2D910",
        "2E903",
        "2E910",
        "3A901",
        "3A904",
        "3B001.c.1.a",
        "3B001.c.1.c",
        "3B001.q",
        "3B903",
        "3B904",
        "3C907",
        "3C908",
        "3C909",
        "3D901",
        "3D907",
        "3E901",
        "3E905",
        "4A906",
        "4D906",
        "4E906",
    ])),
    When::All(&[When::Code(Codes::of(&["3D001"])), When::For(Codes::of(&["3B001.q"]))]),
    When::All(&[
        When::Code(Codes::of(&["3D002", "3D992", "3E992"])),
        When::For(Codes::of(&["3B001.c.1.a", "3B001.c.1.c"])),
    ]),
]);

const SEMI_AUTOMATIC: Codes = Codes::of(&["0A506", "0A507", "0A508"]);
const NOT_A5_OR_A6: Places = Places::of(&["*", "MX", "TR", "ZA"]).except(&["A:5", "A:6"]);
const LARGE_FIREARMS_CONTRACT: When = When::All(&[
    When::AtLeast("exceptions.contract.semi_automatic_firearms_usd", decimal(4_000_000, 0)),
    When::NoneOf(&[When::Is("exceptions.contract.nato_agency_use")]),
]);

const PAKISTAN_ITEMS: Codes =
    Codes::of(&["1B999", "2A992", "2B999", "3A992", "3A999", "6A996"]).except(&["2B999.h.2"]);

const CAMERAS: Codes = Codes::of(&["0A504", "6A002", "6A003", "6A993.a", "8A002.d"]);

const UN_EMBARGO: Places = Places::of(&["UN-ARMS-EMBARGO"]).except(&["IQ", "IR", "KP"]);

const MUNITIONS_TECHNOLOGY: Codes = Codes::of(&["9D610.b", "9D619.b", "9E610.b", "9E619.b", "9E619.c"]);
const TEMPORARILY_LISTED: Codes = Codes::of(&["0A521", "0B521", "0C521", "0D521", "0E521"]);
const FIREARMS: Codes = Codes::of(&["0A501", "0A502", "0A506", "0A507", "0A508"]);
const WITH_DEFENSE_ARTICLE: When = When::All(&[
    When::Activity(&[Activity::Reexport, Activity::Transfer]),
    When::Is("exceptions.firearms.with_defense_article"),
]);

pub(super) static LIMITS: &[Limit] = &[
    Limit {
        when: When::Is("exceptions.use_suspended_or_revoked"),
        ..limit(
            "us-ear/740.2/a/1",
            "the exporter's use of exceptions is suspended, revoked or bound to a notice",
            &["15 CFR 740.2(a)(1)", "15 CFR 740.2(b)", "15 CFR 740.2(c)"],
        )
    },
    Limit {
        when: INTERCEPTION,
        leaves: &["GOV"],
        ..limit("us-ear/740.2/a/3", "interception devices and their software", &["15 CFR 740.2(a)(3)"])
    },
    Limit {
        when: When::All(&[INTERCEPTION, ONLY_US_OFFICIAL]),
        takes: &["GOV"],
        ..limit(
            "us-ear/740.2/a/3/gov",
            "interception devices: GOV for official use of U.S. agencies only",
            &["15 CFR 740.2(a)(3)", "15 CFR 740.11(b)(2)(ii)"],
        )
    },
    Limit {
        when: INTERCEPTION_TECHNOLOGY,
        ..limit("us-ear/740.2/a/3/technology", "technology for interception devices", &["15 CFR 740.2(a)(3)"])
    },
    Limit {
        to: CRIME_CONTROL_TO,
        when: CRIME_CONTROL,
        leaves: &["BAG", "GOV", "STA"],
        ..limit(
            "us-ear/740.2/a/4",
            "crime control items outside NATO, Australia, India, Japan and New Zealand",
            &["15 CFR 740.2(a)(4)"],
        )
    },
    Limit {
        to: CRIME_CONTROL_TO,
        when: When::All(&[CRIME_CONTROL, ONLY_US_OFFICIAL]),
        takes: &["GOV"],
        ..limit(
            "us-ear/740.2/a/4/gov",
            "crime control items: GOV for official use of U.S. agencies only",
            &["15 CFR 740.2(a)(4)(ii)"],
        )
    },
    Limit {
        to: CRIME_CONTROL_TO,
        when: When::All(&[CRIME_CONTROL, When::NoneOf(&[bag::FIREARMS_OF_TRAVELER])]),
        takes: &["BAG"],
        ..limit(
            "us-ear/740.2/a/4/bag",
            "crime control items: BAG for firearms of travelers only",
            &["15 CFR 740.2(a)(4)(iii)"],
        )
    },
    Limit {
        to: Places::of(&["*"]).except(&["D:4", "D:5"]),
        when: When::ControlledFor("MT"),
        leaves: &["APR", "AVS", "GOV", "RPL", "STA", "TMP", "TSU"],
        ..limit(
            "us-ear/740.2/a/5/i",
            "missile technology items outside D:4 and D:5",
            &["15 CFR 740.2(a)(5)(i)"],
        )
    },
    Limit {
        to: Places::of(&["D:4", "D:5"]),
        when: When::ControlledFor("MT"),
        leaves: &["AVS", "RPL", "TMP", "TSU"],
        ..limit("us-ear/740.2/a/5/ii", "missile technology items to D:4 and D:5", &["15 CFR 740.2(a)(5)(ii)"])
    },
    Limit {
        to: Places::of(&["CU"]),
        leaves: &["AGR", "APR", "AVS", "BAG", "CCD", "GFT", "GOV", "RPL", "SCP", "TMP", "TSU"],
        ..limit("us-ear/740.2/a/6/cuba", "Cuba", &["15 CFR 740.2(a)(6)", "15 CFR 746.2(a)(1)"])
    },
    Limit {
        to: Places::of(&["IR"]),
        ..limit("us-ear/740.2/a/6/iran", "Iran", &["15 CFR 740.2(a)(6)", "15 CFR 746.7(c)"])
    },
    Limit {
        to: Places::of(&["KP"]),
        leaves: &["AVS", "BAG", "GFT", "GOV", "TMP", "TSU"],
        ..limit("us-ear/740.2/a/6/north-korea", "North Korea", &["15 CFR 740.2(a)(6)", "15 CFR 746.4(c)"])
    },
    Limit {
        to: Places::of(&["SY"]),
        leaves: &["AVS", "BAG", "CCD", "GOV", "RPL", "SPP", "TMP", "TSU"],
        ..limit("us-ear/740.2/a/6/syria", "Syria", &["15 CFR 740.2(a)(6)", "15 CFR 746.9(b)"])
    },
    Limit {
        to: Places::of(&["UA"]),
        when: When::Is("destination.occupied_ukraine"),
        leaves: &["AVS", "BAG", "GFT", "GOV", "MED", "TMP", "TSU"],
        ..limit(
            "us-ear/740.2/a/6/occupied-ukraine",
            "Crimea and the so-called Donetsk and Luhansk People's Republics",
            &["15 CFR 740.2(a)(6)", "15 CFR 746.6(c)"],
        )
    },
    Limit {
        to: Places::of(&["BY", "RU"]),
        when: When::NoneOf(&[When::Activity(&[Activity::DeemedExport, Activity::DeemedReexport])]),
        leaves: &["AVS", "BAG", "CCD", "ENC", "GOV", "MED", "TMP", "TSU"],
        ..limit(
            "us-ear/740.2/a/6/russia-belarus",
            "Russia and Belarus",
            &["15 CFR 740.2(a)(6)", "15 CFR 746.8(c)"],
        )
    },
    Limit {
        when: INFRARED,
        leaves: &["GOV"],
        ..limit(
            "us-ear/740.2/a/7",
            "technology for infrared detectors and image intensifiers",
            &["15 CFR 740.2(a)(7)"],
        )
    },
    Limit {
        when: When::All(&[INFRARED, NOT_FOR_UNITED_STATES]),
        takes: &["GOV"],
        ..limit(
            "us-ear/740.2/a/7/gov",
            "technology for infrared detectors: GOV for the U.S. Government only",
            &["15 CFR 740.2(a)(7)"],
        )
    },
    Limit {
        codes: Some(DETECTION),
        leaves: &["GOV", "RPL", "TSU"],
        ..limit("us-ear/740.2/a/8", "detection of explosives and concealed objects", &["15 CFR 740.2(a)(8)"])
    },
    Limit {
        codes: Some(DETECTION),
        when: ONLY_US_OFFICIAL,
        takes: &["GOV"],
        ..limit(
            "us-ear/740.2/a/8/gov",
            "detection equipment: GOV for official use of U.S. agencies only",
            &["15 CFR 740.2(a)(8)(ii)"],
        )
    },
    Limit {
        codes: Some(DETECTION),
        when: NEITHER_OPERATION_NOR_UPDATE,
        takes: &["TSU"],
        ..limit(
            "us-ear/740.2/a/8/tsu",
            "detection equipment: TSU for operation and corrections only",
            &["15 CFR 740.2(a)(8)(iii)"],
        )
    },
    Limit {
        to: MACAU_OR_D5,
        when: SEMICONDUCTOR_MAKING,
        leaves: &["GOV"],
        ..limit(
            "us-ear/740.2/a/9/i",
            "semiconductor manufacturing items to Macau and D:5",
            &["15 CFR 740.2(a)(9)(i)"],
        )
    },
    Limit {
        to: MACAU_OR_D5,
        when: When::All(&[SEMICONDUCTOR_MAKING, NOT_FOR_UNITED_STATES]),
        takes: &["GOV"],
        ..limit(
            "us-ear/740.2/a/9/i/gov",
            "semiconductor manufacturing items: GOV for the U.S. Government only",
            &["15 CFR 740.2(a)(9)(i)"],
        )
    },
    Limit {
        when: ADVANCED_COMPUTING,
        leaves: &["ACA", "ACM", "AIA", "GOV", "HBM", "NAC", "RPL", "TMP", "TSU"],
        ..limit(
            "us-ear/740.2/a/9/ii",
            "advanced computing items to D:1, D:4 and D:5, and to those headquartered in Macau or D:5",
            &["15 CFR 740.2(a)(9)(ii)"],
        )
    },
    Limit {
        when: When::All(&[ADVANCED_COMPUTING, When::NoneOf(&[tmp::INSPECTION])]),
        takes: &["TMP"],
        ..limit(
            "us-ear/740.2/a/9/ii/tmp",
            "advanced computing items: TMP for inspection and repair only",
            &["15 CFR 740.2(a)(9)(ii)", "15 CFR 740.9(a)(6)"],
        )
    },
    Limit {
        when: When::All(&[ADVANCED_COMPUTING, NOT_FOR_UNITED_STATES]),
        takes: &["GOV"],
        ..limit(
            "us-ear/740.2/a/9/ii/gov",
            "advanced computing items: GOV for the U.S. Government only",
            &["15 CFR 740.2(a)(9)(ii)", "15 CFR 740.11(b)"],
        )
    },
    Limit {
        when: When::All(&[ADVANCED_COMPUTING, NEITHER_OPERATION_NOR_UPDATE]),
        takes: &["TSU"],
        ..limit(
            "us-ear/740.2/a/9/ii/tsu",
            "advanced computing items: TSU for operation and corrections only",
            &["15 CFR 740.2(a)(9)(ii)", "15 CFR 740.13(a)", "15 CFR 740.13(c)"],
        )
    },
    Limit {
        codes: Some(Codes::of(&["0A983"])),
        ..limit("us-ear/740.2/a/10", "implements of torture", &["15 CFR 740.2(a)(10)", "15 CFR 742.11"])
    },
    Limit {
        codes: Some(Codes::of(&["0A919"])),
        leaves: &["GOV"],
        ..limit("us-ear/740.2/a/11", "military commodities of 0A919", &["15 CFR 740.2(a)(11)"])
    },
    Limit {
        codes: Some(Codes::of(&["0A919"])),
        when: When::NoneOf(&[When::All(&[When::Activity(&[Activity::Reexport]), gov::OFFICIAL_USE])]),
        takes: &["GOV"],
        ..limit(
            "us-ear/740.2/a/11/gov",
            "military commodities of 0A919: GOV for reexports for U.S. agencies only",
            &["15 CFR 740.2(a)(11)"],
        )
    },
    Limit {
        when: MUNITIONS_AND_D5,
        leaves: &["BAG", "GOV", "TMP"],
        ..limit(
            "us-ear/740.2/a/12",
            "600 series and 9x515 items to, from or made in D:5 or Hong Kong",
            &["15 CFR 740.2(a)(12)"],
        )
    },
    Limit {
        when: When::All(&[MUNITIONS_AND_D5, When::NoneOf(&[When::All(&[D5, gov::UNITED_STATES])])]),
        takes: &["GOV"],
        ..limit(
            "us-ear/740.2/a/12/i",
            "600 series and 9x515 items: GOV for the U.S. Government in D:5 only",
            &["15 CFR 740.2(a)(12)(i)"],
        )
    },
    Limit {
        when: When::All(&[
            MUNITIONS_AND_D5,
            When::NoneOf(&[When::All(&[
                D5,
                When::Code(Codes::of(&["1A613.c", "1A613.d"])),
                tmp::PROTECTIVE_EQUIPMENT,
            ])]),
        ]),
        takes: &["TMP"],
        ..limit(
            "us-ear/740.2/a/12/ii/tmp",
            "600 series and 9x515 items: TMP for protective equipment in D:5 only",
            &["15 CFR 740.2(a)(12)(ii)"],
        )
    },
    Limit {
        when: When::All(&[
            MUNITIONS_AND_D5,
            When::NoneOf(&[When::All(&[
                D5,
                When::Code(Codes::of(&["1A613.c", "1A613.d"])),
                bag::PROTECTIVE_EQUIPMENT,
            ])]),
        ]),
        takes: &["BAG"],
        ..limit(
            "us-ear/740.2/a/12/ii/bag",
            "600 series and 9x515 items: BAG for protective equipment in D:5 only",
            &["15 CFR 740.2(a)(12)(ii)"],
        )
    },
    Limit {
        codes: Some(SERIES_600),
        to: Places::of(&["*"]).except(&["D:5", "HK"]),
        leaves: &["BAG", "GOV", "LVS", "RPL", "STA", "TMP", "TSU"],
        ..limit("us-ear/740.2/a/13", "600 series items outside D:5 and Hong Kong", &["15 CFR 740.2(a)(13)"])
    },
    Limit {
        codes: Some(SERIES_600),
        when: When::ControlledFor("MT"),
        takes: &["STA"],
        ..limit(
            "us-ear/740.2/a/13/sta",
            "600 series items controlled for missile technology",
            &["15 CFR 740.2(a)(13)"],
        )
    },
    Limit {
        codes: Some(MUNITIONS_TECHNOLOGY),
        leaves: &["GOV"],
        ..limit(
            "us-ear/740.2/a/13/technology",
            "certain software and technology of 610 and 619",
            &["15 CFR 740.2(a)(13)"],
        )
    },
    Limit {
        codes: Some(MUNITIONS_TECHNOLOGY),
        when: NOT_FOR_UNITED_STATES,
        takes: &["GOV"],
        ..limit(
            "us-ear/740.2/a/13/technology/gov",
            "certain software and technology of 610 and 619: GOV for the U.S. Government only",
            &["15 CFR 740.2(a)(13)"],
        )
    },
    // Exceptions of single entries (part 774, supplement no. 5) are not here.
    Limit {
        codes: Some(TEMPORARILY_LISTED),
        leaves: &["GOV"],
        ..limit("us-ear/740.2/a/14", "0Y521 items", &["15 CFR 740.2(a)(14)"])
    },
    Limit {
        codes: Some(TEMPORARILY_LISTED),
        when: ONLY_US_OFFICIAL,
        takes: &["GOV"],
        ..limit(
            "us-ear/740.2/a/14/gov",
            "0Y521 items: GOV for official use of U.S. agencies only",
            &["15 CFR 740.2(a)(14)"],
        )
    },
    Limit {
        codes: Some(SERIES_600),
        to: Places::of(&["*"]).except(&["A:5"]),
        when: When::AtLeast("exceptions.contract.major_defense_equipment_usd", decimal(14_000_000, 0)),
        leaves: &["GOV"],
        ..limit(
            "us-ear/740.2/a/15",
            "600 series items under large contracts outside A:5",
            &["15 CFR 740.2(a)(15)"],
        )
    },
    Limit {
        codes: Some(SERIES_600),
        to: Places::of(&["*"]).except(&["A:5"]),
        when: When::All(&[
            When::AtLeast("exceptions.contract.major_defense_equipment_usd", decimal(14_000_000, 0)),
            NO_US_END_USER,
        ]),
        takes: &["GOV"],
        ..limit(
            "us-ear/740.2/a/15/gov",
            "600 series items under large contracts: GOV for U.S. end users only",
            &["15 CFR 740.2(a)(15)"],
        )
    },
    Limit {
        codes: Some(SERIES_600),
        to: Places::of(&["A:5"]),
        when: When::AtLeast("exceptions.contract.major_defense_equipment_usd", decimal(25_000_000, 0)),
        leaves: &["GOV"],
        ..limit(
            "us-ear/740.2/a/16",
            "600 series items under large contracts to A:5",
            &["15 CFR 740.2(a)(16)", "15 CFR 740.20(b)(3)(iv)"],
        )
    },
    Limit {
        codes: Some(SERIES_600),
        to: Places::of(&["A:5"]),
        when: When::All(&[
            When::AtLeast("exceptions.contract.major_defense_equipment_usd", decimal(25_000_000, 0)),
            NO_US_END_USER,
        ]),
        takes: &["GOV"],
        ..limit(
            "us-ear/740.2/a/16/gov",
            "600 series items under large contracts: GOV for U.S. end users only",
            &["15 CFR 740.2(a)(16)"],
        )
    },
    Limit {
        when: When::Listed(Lists::of(&["us/unverified"], &Role::TRANSACTION)),
        ..limit(
            "us-ear/740.2/a/17",
            "a party is on the Unverified List",
            &["15 CFR 740.2(a)(17)", "15 CFR 744.15"],
        )
    },
    Limit {
        codes: Some(SPACECRAFT),
        when: When::ControlledFor("MT"),
        takes: &["STA"],
        ..limit(
            "us-ear/740.2/a/18",
            "9x515 items controlled for missile technology",
            &["15 CFR 740.2(a)(18)"],
        )
    },
    Limit {
        to: HONG_KONG,
        when: When::All(&[
            HONG_KONG_CONTROLLED,
            When::NoneOf(&[When::Is("exceptions.hong_kong.import_license_or_statement")]),
        ]),
        ..limit("us-ear/740.2/a/19", "to Hong Kong without its import license", &["15 CFR 740.2(a)(19)"])
    },
    Limit {
        when: When::All(&[
            When::From(HONG_KONG),
            When::Activity(&[Activity::Reexport]),
            HONG_KONG_CONTROLLED,
            When::NoneOf(&[When::Is("exceptions.hong_kong.export_license_or_statement")]),
        ]),
        ..limit(
            "us-ear/740.2/a/20",
            "reexport from Hong Kong without its export license",
            &["15 CFR 740.2(a)(20)"],
        )
    },
    Limit {
        codes: Some(FIREARMS),
        when: WITH_DEFENSE_ARTICLE,
        leaves: &["GOV"],
        ..limit(
            "us-ear/740.2/a/21",
            "firearms with a defense article of USML Category I(h)(2)",
            &["15 CFR 740.2(a)(21)"],
        )
    },
    Limit {
        codes: Some(FIREARMS),
        when: When::All(&[WITH_DEFENSE_ARTICLE, ONLY_US_OFFICIAL]),
        takes: &["GOV"],
        ..limit(
            "us-ear/740.2/a/21/gov",
            "firearms with a defense article: GOV for official use of U.S. agencies only",
            &["15 CFR 740.2(a)(21)"],
        )
    },
    Limit {
        when: IMPLEMENTED,
        leaves: &["GOV", "IEC", "RPL", "TMP", "TSU"],
        ..limit(
            "us-ear/740.2/a/22",
            "items with controls that other countries have implemented",
            &["15 CFR 740.2(a)(22)"],
        )
    },
    Limit {
        when: When::All(&[IMPLEMENTED, When::NoneOf(&[tmp::TECHNOLOGY_BY_US_PERSON, tmp::INSPECTION])]),
        takes: &["TMP"],
        ..limit(
            "us-ear/740.2/a/22/tmp",
            "IEC items: TMP for technology of U.S. persons and for inspection only",
            &["15 CFR 740.2(a)(22)"],
        )
    },
    Limit {
        when: When::All(&[IMPLEMENTED, NOT_FOR_UNITED_STATES]),
        takes: &["GOV"],
        ..limit(
            "us-ear/740.2/a/22/gov",
            "IEC items: GOV for the U.S. Government only",
            &["15 CFR 740.2(a)(22)"],
        )
    },
    Limit {
        when: When::All(&[IMPLEMENTED, NEITHER_OPERATION_NOR_UPDATE]),
        takes: &["TSU"],
        ..limit(
            "us-ear/740.2/a/22/tsu",
            "IEC items: TSU for operation and corrections only",
            &["15 CFR 740.2(a)(22)"],
        )
    },
    Limit {
        codes: Some(SEMI_AUTOMATIC),
        to: NOT_A5_OR_A6,
        when: LARGE_FIREARMS_CONTRACT,
        leaves: &["GOV"],
        ..limit(
            "us-ear/740.2/a/23",
            "semi-automatic firearms and shotguns under large contracts",
            &["15 CFR 740.2(a)(23)"],
        )
    },
    Limit {
        codes: Some(SEMI_AUTOMATIC),
        to: NOT_A5_OR_A6,
        when: When::All(&[LARGE_FIREARMS_CONTRACT, NO_US_END_USER]),
        takes: &["GOV"],
        ..limit(
            "us-ear/740.2/a/23/gov",
            "semi-automatic firearms under large contracts: GOV for U.S. end users only",
            &["15 CFR 740.2(a)(23)"],
        )
    },
    Limit {
        codes: Some(PAKISTAN_ITEMS),
        to: PAKISTAN,
        leaves: &["GOV", "RPL", "TMP"],
        ..limit(
            "us-ear/740.2/a/25",
            "certain items to Pakistan",
            &["15 CFR 740.2(a)(25)", "15 CFR 742.6(a)(12)"],
        )
    },
    Limit {
        codes: Some(PAKISTAN_ITEMS),
        to: PAKISTAN,
        when: When::NoneOf(&[
            tmp::TOOLS_OF_TRADE,
            tmp::KITS,
            tmp::EXHIBITION,
            tmp::TO_SUBSIDIARY,
            tmp::AFTER_DISPLAY,
            tmp::FOREIGN_RETURN,
        ]),
        takes: &["TMP"],
        ..limit(
            "us-ear/740.2/a/25/tmp",
            "certain items to Pakistan: portions of TMP only",
            &["15 CFR 740.2(a)(25)"],
        )
    },
    Limit {
        codes: Some(PAKISTAN_ITEMS),
        to: PAKISTAN,
        when: When::NoneOf(&[gov::SAFEGUARDS, gov::UNITED_STATES, gov::CHEMICAL_INSPECTIONS]),
        takes: &["GOV"],
        ..limit(
            "us-ear/740.2/a/25/gov",
            "certain items to Pakistan: portions of GOV only",
            &["15 CFR 740.2(a)(25)"],
        )
    },
    // The text was not read: what it asks is put to the exporter.
    Limit {
        to: Places::of(&["AE"]),
        when: When::NoneOf(&[When::Is("exceptions.sta.uae_recipient_eligible")]),
        takes: &["STA"],
        span: Span::since(date(2026, 7, 10), UAE_RULE),
        ..limit(
            "us-ear/740.2/a/26",
            "the United Arab Emirates: STA for approved recipients only",
            &["15 CFR 740.2(a)(26)", "91 FR 43034"],
        )
    },
    Limit {
        to: UN_EMBARGO,
        when: When::ControlledFor("UN"),
        leaves: &["GOV"],
        ..limit("us-ear/746.1/b/4", "items controlled for a UN arms embargo", &["15 CFR 746.1(b)(4)"])
    },
    Limit {
        to: UN_EMBARGO,
        when: When::All(&[When::ControlledFor("UN"), NOT_FOR_UNITED_STATES]),
        takes: &["GOV"],
        ..limit(
            "us-ear/746.1/b/4/gov",
            "items controlled for a UN arms embargo: GOV under 740.11(b) only",
            &["15 CFR 746.1(b)(4)"],
        )
    },
    Limit {
        to: MACAU_OR_D5,
        when: When::All(&[When::Is("knowledge.sme_production"), NOT_FOR_UNITED_STATES]),
        takes: &["GOV"],
        ..limit(
            "us-ear/744.23/c",
            "making of semiconductor equipment: GOV for the U.S. Government only",
            &["15 CFR 744.23(c)", "15 CFR 740.2(a)(9)(i)"],
        )
    },
    Limit {
        codes: Some(CAMERAS),
        to: Places::of(&["*"]).except(&["AU", "CA", "GB"]),
        when: When::All(&[When::Is("knowledge.military_end_use"), ONLY_US_OFFICIAL]),
        takes: &["GOV"],
        ..limit(
            "us-ear/744.9/e",
            "cameras for military end users: GOV for official use of U.S. agencies only",
            &["15 CFR 744.9(e)"],
        )
    },
    Limit {
        to: Places::of(&["BY", "CN", "KH", "MM", "NI", "RU", "VE"]),
        when: When::All(&[
            When::Is("knowledge.military_end_use"),
            When::NoneOf(&[gov::PERSONAL_USE, gov::OFFICIAL_USE]),
        ]),
        takes: &["GOV"],
        ..limit(
            "us-ear/744.21/c",
            "military end uses: GOV for personnel and official use of U.S. agencies only",
            &["15 CFR 744.21(c)"],
        )
    },
    Limit {
        when: When::All(&[When::Is("knowledge.military_intelligence_end_use"), ONLY_US_OFFICIAL]),
        takes: &["GOV"],
        ..limit(
            "us-ear/744.22/c",
            "military-intelligence end uses: GOV for official use of U.S. agencies only",
            &["15 CFR 744.22(c)"],
        )
    },
];

pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "exceptions.use_suspended_or_revoked",
        "Has BIS suspended or revoked your use of license exceptions, or told you to give notice before using one (15 CFR 740.2(a)(1), (b), (c))?",
    )
    .of_order()
    .denied_by("end_use.none_of_concern"),
    Word::yes_no(
        "exceptions.destination.nato_member",
        "Does 15 CFR 772.1 list the destination, which joined NATO after 2016, as a member state?",
    )
    .of_order(),
    Word::yes_no(
        "exceptions.infrared.restricted_technology",
        "Is the technology required for developing or producing the detectors and arrays of 15 CFR 740.2(a)(7)(i) (peak response over 900 and up to 30,000 nm, small lead salt arrays apart), or image intensifier tubes of the third generation or better ((ii))?",
    ),
    Word::number(
        "exceptions.contract.major_defense_equipment_usd",
        "USD",
        "For how much 600 Series Major Defense Equipment (15 CFR 772.1) is the contract under which the item is sold (0 if none)?",
    ),
    Word::yes_no(
        "exceptions.hong_kong.import_license_or_statement",
        "Have you Hong Kong's valid import license for the item, or its written statement that none is needed (15 CFR 740.2(a)(19))?",
    ),
    Word::yes_no(
        "exceptions.hong_kong.export_license_or_statement",
        "Have you Hong Kong's valid export license for the item, or its written statement that none is needed (15 CFR 740.2(a)(20))?",
    ),
    Word::yes_no(
        "exceptions.firearms.with_defense_article",
        "Does the firearm have a defense article of USML Category I(h)(2) built in, or do you know that one will be (15 CFR 740.2(a)(21))?",
    ),
    Word::number(
        "exceptions.contract.semi_automatic_firearms_usd",
        "USD",
        "For how much are items of 0A506, 0A507 and 0A508 in the contract or export of which this is part (15 CFR 740.2(a)(23))?",
    ),
    Word::yes_no(
        "exceptions.contract.nato_agency_use",
        "Are the items for official use by an agency of NATO (15 CFR 740.2(a)(23))?",
    ),
    Word::yes_no(
        "exceptions.sta.uae_recipient_eligible",
        "Does 15 CFR 740.2(a)(26) leave STA open for every recipient in the United Arab Emirates: its Government, entities of supplement no. 8 to part 740, named U.S. companies' subsidiaries?",
    )
    .of_order(),
];
