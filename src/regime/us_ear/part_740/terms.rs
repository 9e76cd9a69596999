//! Conditions that several exceptions share.

use crate::fact::{Activity, Role};
use crate::regime::table::{Codes, Places, When, Word};
use crate::regime::us_ear::code_sets::SERIES_600;
use crate::regime::us_ear::places::MACAU_OR_D5;
use crate::rule::Seat;

/// Entries whose second digit group begins with 5 in category 0 (`0x5zz`).
pub(super) const ZERO_X_5ZZ: Codes = Codes::of(&[
    "0A501", "0A502", "0A503", "0A504", "0A505", "0A506", "0A507", "0A508", "0A509", "0A521", "0B501",
    "0B505", "0B521", "0C521", "0D501", "0D505", "0D521", "0E501", "0E502", "0E504", "0E505", "0E521",
]);

/// Cybersecurity items (15 CFR 740.22(b)(1)).
pub(super) const CYBERSECURITY: When = When::Any(&[
    When::Code(Codes::of(&["4A005", "4D004", "4E001.c", "5A001.j"])),
    When::All(&[When::Code(Codes::of(&["4D001.a"])), When::For(Codes::of(&["4A005", "4D004"]))]),
    When::All(&[When::Code(Codes::of(&["4E001.a"])), When::For(Codes::of(&["4A005", "4D001.a", "4D004"]))]),
    When::All(&[When::Code(Codes::of(&["5B001.a", "5D001.a"])), When::For(Codes::of(&["5A001.j"]))]),
    When::All(&[When::Code(Codes::of(&["5D001.c"])), When::For(Codes::of(&["5A001.j", "5B001.a"]))]),
    When::All(&[When::Code(Codes::of(&["5E001.a"])), When::For(Codes::of(&["5A001.j", "5D001.a"]))]),
]);

/// Firearms that temporary exports and servicing treat apart: 0A501.a and .b, 0A506, 0A507, and shotguns
/// of 0A502 or 0A508 with a barrel of less than 18 inches.
pub(super) const FIREARMS: When =
    When::Any(&[When::Code(Codes::of(&["0A501.a", "0A501.b", "0A506", "0A507"])), SHORT_SHOTGUN]);

/// A shotgun of 0A502 or 0A508 with a barrel of less than 18 inches.
pub(super) const SHORT_SHOTGUN: When = When::All(&[
    When::Code(Codes::of(&["0A502", "0A508"])),
    When::Is("exceptions.firearms.shotgun_barrel_below_18_inches"),
]);

/// No row of the list controls the item for any reason: `EAR99`.
pub(super) const EAR99: When = When::All(&[ONLY_ANTI_TERRORISM, When::NoneOf(&[When::ControlledFor("AT")])]);

/// `EAR99`, or controlled for reasons of anti-terrorism alone.
pub(super) const ONLY_ANTI_TERRORISM: When = When::NoneOf(&[
    When::ControlledFor("NS"),
    When::ControlledFor("RS"),
    When::ControlledFor("MT"),
    When::ControlledFor("NP"),
    When::ControlledFor("CB"),
    When::ControlledFor("CC"),
    When::ControlledFor("CW"),
    When::ControlledFor("EI"),
    When::ControlledFor("FC"),
    When::ControlledFor("SI"),
    When::ControlledFor("SL"),
    When::ControlledFor("SS"),
    When::ControlledFor("UN"),
]);

/// Not of the 600 series.
pub(super) const NOT_600: When = When::NoneOf(&[When::Code(SERIES_600)]);

/// Not controlled for missile technology.
pub(super) const NOT_MT: When = When::NoneOf(&[When::ControlledFor("MT")]);

const D4_OR_D5: When = When::To(Places::of(&["D:4", "D:5"]));

/// Missile technology items may go to other places than D:4 and D:5 only (15 CFR 740.2(a)(5)(i)).
pub(super) const MT_ELSEWHERE: When = When::NoneOf(&[When::All(&[When::ControlledFor("MT"), D4_OR_D5])]);

/// To D:4 and D:5, of missile technology items only those of 15 CFR 740.2(a)(5)(ii)(A), as parts.
pub(super) const MT_AS_PARTS: When = When::Any(&[
    MT_ELSEWHERE,
    When::All(&[
        When::Code(Codes::of(&[
            "6A008", "7A001", "7A002", "7A004", "7A101", "7A102", "7A103", "7A104", "7A105", "7B001",
            "7D001", "7D002", "7D003", "7D101", "7D102", "7E003", "7E101", "9A515",
        ])),
        When::Is("exceptions.mt.part_of_vehicle_or_replacement"),
    ]),
]);

/// The same, and 2A001 and 2A101 as replacements (15 CFR 740.2(a)(5)(ii)(B)).
pub(super) const MT_AS_PARTS_OR_BEARINGS: When = When::Any(&[
    MT_AS_PARTS,
    When::All(&[
        When::Code(Codes::of(&["2A001", "2A101"])),
        When::Is("exceptions.mt.one_for_one_replacement"),
    ]),
]);

const DEEMED: When = When::Activity(&[Activity::DeemedExport, Activity::DeemedReexport]);

/// Outside Russia and Belarus; releases to their nationals are not in 15 CFR 746.8.
pub(super) const NOT_RUSSIA_BELARUS: When =
    When::Any(&[When::NoneOf(&[When::To(Places::of(&["BY", "RU"]))]), DEEMED]);

/// Outside the regions of Ukraine in 15 CFR 746.6.
pub(super) const NOT_OCCUPIED: When =
    When::Any(&[When::NoneOf(&[When::To(Places::of(&["UA"]))]), When::IsNot("destination.occupied_ukraine")]);

/// Outside every destination of 15 CFR 740.2(a)(6).
pub(super) const NO_SANCTIONS: When = When::All(&[
    When::NoneOf(&[When::To(Places::of(&["CU", "IR", "KP", "SY"]))]),
    NOT_RUSSIA_BELARUS,
    NOT_OCCUPIED,
]);

/// Outside every destination of 15 CFR 740.2(a)(6) but Cuba.
pub(super) const CUBA_OPEN: When = When::All(&[
    When::NoneOf(&[When::To(Places::of(&["IR", "KP", "SY"]))]),
    NOT_RUSSIA_BELARUS,
    NOT_OCCUPIED,
]);

/// Outside every destination of 15 CFR 740.2(a)(6) but Syria.
pub(super) const SYRIA_OPEN: When = When::All(&[
    When::NoneOf(&[When::To(Places::of(&["CU", "IR", "KP"]))]),
    NOT_RUSSIA_BELARUS,
    NOT_OCCUPIED,
]);

/// Outside every destination of 15 CFR 740.2(a)(6) but Cuba and Syria.
pub(super) const CUBA_SYRIA_OPEN: When =
    When::All(&[When::NoneOf(&[When::To(Places::of(&["IR", "KP"]))]), NOT_RUSSIA_BELARUS, NOT_OCCUPIED]);

/// Not Country Group E:1.
pub(super) const NOT_E1: Places = Places::of(&["*"]).except(&["E:1"]);

/// Macau, or Country Group D:5, seen from the headquarters of a party to the transaction.
pub(super) const HEADQUARTERED_IN_MACAU_OR_D5: When =
    When::Party(&Role::TRANSACTION, &[Seat::Headquarters, Seat::UltimateParent], MACAU_OR_D5);

/// 15 CFR 746.8(c)(2)(iii), (vi).
pub(super) const RUSSIA_RECIPIENT: &str = "exceptions.russia_belarus.allied_civil_recipient";

/// 15 CFR 740.17(f), 740.22(c)(5).
pub(super) const UNAUTHORIZED_INTRUSION: &str = "knowledge.unauthorized_intrusion";

/// Denies every situation that is not stated.
pub(super) const NO_SPECIAL_SITUATION: &str = "exceptions.no_special_situation";

pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        NO_SPECIAL_SITUATION,
        "Apart from what you state, is the transaction none of the situations that license exceptions are made for: temporary use, transit or return, repair or replacement, a government or its program, a gift or donation, operation or sales data, software updates, baggage, aircraft or vessels, permissive reexport, support for the Cuban people?",
    )
    .of_order(),
    Word::yes_no(
        UNAUTHORIZED_INTRUSION,
        "Do you know, or have reason to know, that the item will affect information systems or their data without the owner's authorization?",
    )
    .of_order()
    .denied_by("end_use.none_of_concern"),
    Word::yes_no(
        "exceptions.firearms.shotgun_barrel_below_18_inches",
        "Is the shotgun's barrel shorter than 18 inches (45.72 cm)?",
    ),
    Word::yes_no(
        "exceptions.mt.part_of_vehicle_or_replacement",
        "Does the item go as part of a spacecraft, manned aircraft, land or marine vehicle, or in a quantity fit for replacing such parts (15 CFR 740.2(a)(5)(ii)(A))?",
    ),
    Word::yes_no(
        "exceptions.mt.one_for_one_replacement",
        "Does the item replace, one for one, equipment that was lawfully exported, reexported or transferred before (15 CFR 740.2(a)(5)(ii)(B))?",
    ),
    Word::yes_no(
        RUSSIA_RECIPIENT,
        "Is the recipient in Russia or Belarus a civil end user of the kinds in 15 CFR 746.8(c)(2): wholly owned by, a joint venture among, or a branch of, companies of the United States or Country Groups A:5 and A:6?",
    )
    .of_order(),
];
