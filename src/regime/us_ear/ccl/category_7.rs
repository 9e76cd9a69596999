//! Commerce Control List, category 7: reason rows and exception lines.
//!
//! Source: 15 CFR part 774, supplement no. 1, text of 2026-07-23 (reason rows checked against 2026-08-07).
//! What the copies of that text lost or cut off is completed from a copy of mid-2025; each place says so.

use super::places::{CHINA_RUSSIA_VENEZUELA, UN};
use crate::regime::table::{Codes, Denial, Grant, Listed, Places, Row, Status, WHOLE, When, Word, on};

/// Entries by code.
pub(super) static ENTRIES: &[Listed] = &[
    Listed::entry("7A001", "accelerometers").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("MT", "MT1", WHOLE).item(When::All(&[
            When::Is("accelerometer.meets_missile_parameters"),
            When::IsNot("accelerometer.for_measurement_while_drilling"),
        ])),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("7A002", "gyros and angular rate sensors").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("MT", "MT1", WHOLE).item(When::Is("gyro.meets_missile_parameters")),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("7A003", "inertial measurement equipment").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("MT", "MT1", on(&["d"])).item(When::Is("inertial_equipment.meets_missile_parameters")),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("7A004", "star trackers").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("MT", "MT1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("7A005", "satellite navigation receivers with decryption or adaptive antennas").rows(&[
        Row::column("NS", "NS1", on(&["b"])),
        Row::column("MT", "MT1", on(&["b"])).item(When::Is("satellite_receiver.meets_missile_parameters")),
        Row::column("AT", "AT1", on(&["b"])),
        Row::not_modelled(
            "ITAR",
            on(&["a"]),
            "subject to the ITAR (State Department), not to these regulations",
        ),
    ]),
    Listed::entry("7A006", "airborne altimeters outside the usual band").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("MT", "MT1", WHOLE).item(When::Is("altimeter.for_missiles")),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("7A008", "underwater sonar navigation")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("7A101", "other accelerometers of missile concern")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("7A102", "other gyros of missile concern")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("7A103", "other navigation instruments of missile concern")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("7A104", "other celestial and satellite direction finders")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("7A105", "satellite navigation receivers of missile concern")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("7A106", "radar and laser altimeters for missiles")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("7A107", "three-axis magnetic heading sensors")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("7A115", "passive bearing and terrain sensors for missiles")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("7A116", "flight and attitude control systems for unmanned aircraft")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("7A117", "guidance sets for missiles")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("7A611", "military fire control, laser, imaging and guidance equipment")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            Row::column("MT", "MT1", on(&["a"])).item(When::Is("guidance_system.meets_missile_parameters")),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("7A994", "other navigation, airborne communication and avionics equipment")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("7B001", "test and calibration equipment for navigation equipment").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("MT", "MT1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("7B002", "equipment to characterize ring laser gyro mirrors").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("MT", "MT1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("7B003", "production equipment for navigation equipment").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("MT", "MT1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("7B101", "other production and test equipment for inertial equipment")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("7B102", "other equipment to characterize laser gyro mirrors")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("7B103", "production facilities for missile guidance sets")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("7B611", "test and production equipment for items of 7A611")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("MT", "MT1", on(&["a"])).item(When::ForControlledFor("MT", Codes::of(&["7A611.a"]))),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("7B994", "test and production equipment for other avionics")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("7D001", "software to develop or make navigation equipment").rows(&[
        Row::column("NS", "NS1", WHOLE).item(When::For(Codes::of(&[
            "7A001", "7A002", "7A003", "7A004", "7A006", "7A008", "7B001", "7B002", "7B003",
        ]))),
        Row::column("MT", "MT1", WHOLE).item(FOR_MISSILE_EQUIPMENT),
        Row::column("RS", "RS1", WHOLE).item(When::Is("inertial_equipment.for_civil_aircraft")),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("7D002", "source code to run or maintain inertial equipment").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("MT", "MT1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("7D003", "other navigation and flight control software")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("MT", "MT1", WHOLE).item(FOR_MISSILE_EQUIPMENT),
            Row::column("AT", "AT1", WHOLE),
        ])
        .denials(&[Denial::no("STA", on(&["a", "b"]), A6)]),
    Listed::entry("7D004", "source code holding certain flight control technology")
        .rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .denials(&[Denial::no("STA", on(&["a", "b", "c", "d", "g"]), A6)]),
    Listed::entry("7D005", "software decrypting government satellite navigation signals")
        .rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("7D101", "software to use navigation equipment of missile concern")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("7D102", "integration software for inertial and other navigation")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("7D103", "software modelling missile guidance sets")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("7D611", "software for military fire control and guidance")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            Row::column("MT", "MT1", on(&["a"])).item(When::ForControlledFor("MT", Codes::of(&["7A611.a"]))),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("7D994", "software for other avionics").rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("7E001", "technology to develop navigation equipment or software")
        .rows(&[
            Row::column("NS", "NS1", WHOLE).item(When::For(Codes::of(&[
                "7A001", "7A002", "7A003", "7A004", "7A006", "7A008", "7B001", "7B002", "7B003", "7D001",
                "7D002", "7D003", "7D004", "7D005",
            ]))),
            Row::column("MT", "MT1", WHOLE).item(FOR_MISSILE_EQUIPMENT),
            Row::column("RS", "RS1", WHOLE).item(When::Is("inertial_equipment.for_civil_aircraft")),
            Row::column("AT", "AT1", WHOLE),
        ])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("7E002", "technology to produce navigation equipment")
        .rows(&[
            Row::column("NS", "NS1", WHOLE).item(When::For(Codes::of(&[
                "7A001", "7A002", "7A003", "7A004", "7A006", "7A008", "7B001", "7B002", "7B003",
            ]))),
            Row::column("MT", "MT1", WHOLE).item(FOR_MISSILE_EQUIPMENT),
            Row::column("RS", "RS1", WHOLE).item(When::Is("inertial_equipment.for_civil_aircraft")),
            Row::column("AT", "AT1", WHOLE),
        ])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("7E003", "technology to repair or overhaul inertial equipment").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("MT", "MT1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // Also 740.20(b)(2)(vii). The copy of 2026 lost the STA line; it is from the text of mid-2025.
    Listed::entry("7E004", "other technology for navigation and flight control")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("MT", "MT1", WHOLE).item(FOR_MISSILE_EQUIPMENT),
            Row::column("AT", "AT1", WHOLE),
        ])
        .denials(&[Denial::no("STA", WHOLE.except(&["a.7"]), Places::of(&["A:5", "A:6"]))]),
    Listed::entry("7E101", "technology to use navigation equipment of missile concern").rows(&[
        Row::column("MT", "MT1", WHOLE),
        Row::column("RS", "RS1", WHOLE).item(When::Is("inertial_equipment.for_civil_aircraft")),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("7E102", "technology protecting avionics against electromagnetic pulses")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("7E104", "technology integrating missile flight management")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("7E611", "technology for military fire control and guidance")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            Row::column("MT", "MT1", on(&["a"]))
                .item(When::ForControlledFor("MT", Codes::of(&["7A611.a", "7B611.a", "7D611.a"]))),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("7E994", "technology for other avionics").rows(&[Row::column("AT", "AT1", WHOLE)]),
];

/// Facts that only these entries ask for.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "accelerometer.meets_missile_parameters",
        "Does the accelerometer meet or exceed the parameters of 7A101?",
    ),
    Word::yes_no(
        "accelerometer.for_measurement_while_drilling",
        "Is the accelerometer specially designed and developed as a sensor for measurement while drilling in wells?",
    ),
    Word::yes_no(
        "gyro.meets_missile_parameters",
        "Does the gyro or angular rate sensor meet or exceed the parameters of 7A102?",
    ),
    Word::yes_no(
        "inertial_equipment.meets_missile_parameters",
        "Does the inertial measurement equipment meet or exceed the parameters of 7A103?",
    ),
    Word::yes_no(
        "inertial_equipment.for_civil_aircraft",
        "Is the software or technology for inertial navigation systems or inertial equipment, or their components, of civil aircraft of 9A991.b?",
    ),
    Word::yes_no(
        "satellite_receiver.meets_missile_parameters",
        "Does the receiver meet or exceed the parameters of 7A105?",
    ),
    Word::yes_no(
        "altimeter.for_missiles",
        "Does the altimeter meet the description of 7A106 (radar or laser type, designed or modified for missiles)?",
    ),
    Word::yes_no(
        "guidance_system.meets_missile_parameters",
        "Does the guidance or navigation system meet or exceed the parameters of 7A103.b or 7A103.c?",
    ),
];

/// Country Group A:6, the destinations of paragraph (c)(2) of License Exception STA.
const A6: Places = Places::of(&["A:6"]);

/// For equipment controlled for MT reasons. The entries under the ITAR have no rows here; 7D101 and 7E101
/// name them as controlled for MT reasons.
const FOR_MISSILE_EQUIPMENT: When = When::Any(&[
    When::ForControlledFor(
        "MT",
        Codes::of(&[
            "7A001", "7A002", "7A003", "7A004", "7A005", "7A006", "7A101", "7A102", "7A103", "7A104",
            "7A105", "7A107", "7A116", "7A611", "7B001", "7B002", "7B003", "7B101", "7B102", "7B611",
            "9A012", "9A120", "9A610",
        ]),
    ),
    When::For(Codes::of(&["7A106", "7A115", "7A117", "7B103"])),
]);
