//! Commerce Control List, category 6: reason rows and exception lines.
//!
//! Source: 15 CFR part 774, supplement no. 1, text of 2026-07-23 (reason rows checked against 2026-08-07).
//! What the copies of that text lost or cut off is completed from a copy of mid-2025; each place says so.

use super::places::{IRAQ, NORTH_KOREA, PAKISTAN, UN};
use crate::regime::table::{
    Codes, Denial, Grant, Listed, Places, Row, Status, WHOLE, When, Word, decimal, on,
};

/// Entries by code.
pub(super) static ENTRIES: &[Listed] = &[
    Listed::entry("6A001", "sonar, hydrophones and other underwater acoustics")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[
            Grant::lvs(
                3000,
                WHOLE.except(&[
                    "a.1.b.1", "a.1.e", "a.2.a.1", "a.2.a.2", "a.2.a.3", "a.2.a.5", "a.2.a.6", "a.2.b",
                    "a.2.c", "a.2.e.1", "a.2.e.2", "a.2.f",
                ]),
            ),
            Grant::lvs(3000, on(&["a.1.b.1"])).when(When::All(&[
                When::AtLeast("sonar.transmitting_frequency_khz", decimal(5, 0)),
                When::Any(&[
                    When::Above("sonar.transmitting_frequency_khz", decimal(30, 0)),
                    When::AtMost("sonar.sound_pressure_level_db", decimal(210, 0)),
                ]),
            ])),
            Grant::lvs(3000, on(&["a.2.c", "a.2.f"])).when(When::IsNot("sonar.processing_in_real_time")),
            Grant::yes("GBS", on(&["a.1.b.4"])),
        ])
        .denials(&[Denial::no("STA", on(&["a.1.b", "a.1.e", "a.2"]).except(&["a.2.a.4"]), A6)]),
    // Completed from the text of mid-2025: the copy of 2026 stops after the first LVS amount.
    Listed::entry("6A002", "light and infrared detectors, focal plane arrays, night vision")
        .rows(&[
            Row::column("NS", "NS2", WHOLE),
            Row::column("MT", "MT1", on(&["a.1", "a.3"])).item(When::All(&[
                When::Is("detector.protects_missiles_from_nuclear_effects"),
                When::Is("item.usable_in_missiles"),
            ])),
            Row::column("RS", "RS1", on(&["a.1", "a.2", "a.3", "c", "f"]).except(&["a.3.d.2.a", "a.3.e"])),
            // Lead selenide is read as a condition of both exclusions, the stricter reading.
            Row::column("RS", "RS1", on(&["a.3.d.2.a", "a.3.e"]))
                .item(When::IsNot("focal_plane_array.of_lead_selenide")),
            Row::column("CC", "CC1", on(&["c"])).item(When::Is("viewer.police_model_infrared")),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", on(&["a.1", "a.2", "a.3", "c"]), UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[
            Grant::lvs(500, on(&["f"])),
            Grant::lvs(3000, WHOLE.except(&["a.1", "a.2", "a.3", "c", "f"])).when(NOT_MT),
        ]),
    // 742.4(a)(2) and (3) set small thermal cameras apart, with the destinations of NS column 2: all but A:1.
    Listed::entry("6A003", "scientific and thermal imaging cameras")
        .rows(&[
            Row::column("NS", "NS2", WHOLE),
            Row::column("NP", "NP1", on(&["a.3", "a.4"])),
            Row::column("NP", "NP1", on(&["a.6"])).item(When::For(Codes::of(&["6A003.a.3", "6A003.a.4"]))),
            Row::column("RS", "RS1", on(&["b.3", "b.4.a", "b.4.c"])),
            Row::column("RS", "RS1", on(&["b.4.b"]))
                .item(When::Above("camera.frame_rate_hz", decimal(60, 0)))
                .tail("b.4.b-fast"),
            Row::column("RS", "RS1", on(&["b.4.b"]))
                .item(When::Above("camera.focal_plane_elements", decimal(111_000, 0)))
                .when(When::NoneOf(&[CONSUMER_READY]))
                .cite("15 CFR 742.6(a)(2)(ii), (iii)")
                .tail("b.4.b-large"),
            Row::column("RS", "RS1", on(&["b.4.b"]))
                .when(When::All(&[
                    When::Is("camera.to_be_embedded_in_civil_product"),
                    When::NoneOf(&[CONSUMER_READY, EMBEDDED_BY_AUTHORIZED_COMPANY]),
                ]))
                .cite("15 CFR 742.6(a)(2)(ii) to (v)")
                .tail("b.4.b-embedded"),
            Row::column("RS", "RS2", on(&["b.4.b"]))
                .item(SMALL_AND_SLOW)
                .when(When::IsNot("camera.to_be_embedded_in_civil_product"))
                .tail("b.4.b-small"),
            // The chart does not mark India in this column; the section asks for a license all the same.
            Row::places(
                "RS",
                on(&["b.4.b"]),
                INDIA,
                "15 CFR 742.6(a)(4)(i) and part 738, supplement no. 1, footnote 7",
            )
            .item(SMALL_AND_SLOW)
            .when(When::IsNot("camera.to_be_embedded_in_civil_product"))
            .tail("b.4.b-small-india"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", on(&["b.3", "b.4"]), UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE.except(&["a.3", "a.4", "a.5", "a.6", "b.1", "b.3", "b.4"]))])
        .denials(&[Denial::no("STA", on(&["b.3", "b.4"]), A6)]),
    Listed::entry("6A004", "mirrors and other special optics")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(3000, WHOLE), Grant::yes("GBS", on(&["a.1", "a.2", "a.4", "b", "d.2", "f"]))])
        .denials(&[Denial::no("STA", on(&["c", "d"]), A6)]),
    // Completed from the text of mid-2025: the copy of 2026 stops after the first half of the LVS line.
    Listed::entry("6A005", "lasers above power and pulse limits")
        .rows(&[
            Row::column("NS", "NS2", WHOLE),
            Row::column(
                "NP",
                "NP1",
                on(&[
                    "a.2", "a.3", "a.4", "b.2.b", "b.3", "b.4", "b.6.c", "c.1.b", "c.2.b", "d.2", "d.3.c",
                    "d.4.c",
                ]),
            )
            .item(When::Is("laser.meets_nuclear_parameters")),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[
            Grant::lvs(3000, WHOLE).when(When::NoneOf(&[When::ControlledFor("NP")])),
            Grant::yes("GBS", on(&["b.6.d.2"]).except(&["b.6.d.2.b"])).when(When::All(&[
                When::Is("laser.neodymium_doped_not_glass"),
                When::Above("laser.wavelength_nm", decimal(1000, 0)),
                When::AtMost("laser.wavelength_nm", decimal(1100, 0)),
                When::AtMost("laser.average_or_cw_power_kw", decimal(2, 0)),
                When::Is("laser.multiple_transverse_mode"),
                When::Any(&[When::IsNot("laser.q_switched"), When::Is("laser.continuously_excited")]),
            ])),
            Grant::yes("GBS", on(&["c.1", "c.2", "c.3"])).when(When::All(&[
                When::Is("laser.dye_or_liquid"),
                When::NoneOf(&[When::All(&[
                    When::Is("laser.pulsed_single_longitudinal_mode_oscillator"),
                    When::Above("laser.average_or_cw_power_kw", decimal(1, 3)),
                    When::Above("laser.repetition_rate_khz", decimal(1, 0)),
                    When::Below("laser.pulse_duration_ns", decimal(100, 0)),
                ])]),
            ])),
            Grant::yes("GBS", on(&["d.2"])).when(When::All(&[
                When::Is("laser.continuous_wave"),
                When::AtMost("laser.average_or_cw_power_kw", decimal(10, 0)),
            ])),
            Grant::yes("GBS", on(&["d.3"])).when(When::All(&[
                When::AtLeast("laser.wavelength_nm", decimal(9000, 0)),
                When::AtMost("laser.wavelength_nm", decimal(11_000, 0)),
                When::AtMost("laser.pulse_energy_j", decimal(2, 0)),
                When::AtMost("laser.average_or_cw_power_kw", decimal(5, 0)),
            ])),
            Grant::yes("GBS", on(&["d.3"])).when(When::All(&[
                When::Is("laser.continuous_wave"),
                When::Is("laser.multiple_transverse_mode"),
                When::AtMost("laser.average_or_cw_power_kw", decimal(15, 0)),
            ])),
        ]),
    // Completed from the text of mid-2025: the copy of 2026 lost the STA line. Its words on
    // underwater receivers are read of paragraph e only, the stricter reading.
    Listed::entry("6A006", "magnetometers and electric field sensors")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[
            Grant::lvs(1500, WHOLE.except(&["a.1", "a.2", "d", "e"])),
            Grant::lvs(1500, on(&["a.2"])).when(When::AtLeast("magnetometer.sensitivity_pt", decimal(2, 0))),
        ])
        .denials(&[
            Denial::no("STA", on(&["a.1", "a.2", "d"]), A6),
            Denial::no("STA", on(&["c.1", "e"]), A6)
                .when(When::Is("magnetic_sensor.squid_or_optically_pumped")),
        ]),
    Listed::entry("6A007", "gravity meters and gradiometers")
        .rows(&[
            Row::column("NS", "NS2", WHOLE),
            // Paragraph b names both accuracies itself.
            Row::column("MT", "MT1", on(&["b"])),
            Row::column("MT", "MT1", on(&["c"]))
                .item(When::Is("gravity_gradiometer.meets_gravity_meter_accuracies")),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::lvs(3000, WHOLE).when(NOT_MT)]),
    Listed::entry("6A008", "radar and laser radar")
        .rows(&[
            Row::column("NS", "NS2", WHOLE),
            Row::column("MT", "MT1", WHOLE).item(When::All(&[
                When::Is("radar.designed_for_airborne_use"),
                When::Is("radar.usable_in_missile_systems"),
            ])),
            Row::column("RS", "RS1", on(&["j.1"])),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[
            Grant::lvs(5000, WHOLE.except(&["j.1"])).when(NOT_MT),
            Grant::yes("GBS", on(&["b", "c", "l.1"])),
        ])
        .denials(&[Denial::no("STA", on(&["d", "h", "k"]), A6)]),
    Listed::entry("6A102", "radiation-hardened detectors for missiles")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("6A103", "blast- and heat-resistant radomes for missiles")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("6A107", "other gravity meters for air or sea")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("6A108", "other radar and tracking systems of missile concern")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("6A202", "photomultiplier tubes of large area and short rise time")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("6A203", "other high-speed cameras of nuclear concern")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("6A205", "other lasers of nuclear concern")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("6A225", "interferometers for very high velocities")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("6A226", "pressure sensors for shock experiments")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("6A293", "fast cameras outside 6A003 and 6A203")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:5", "A:6"]))]),
    Listed::entry("6A611", "military acoustics and radar (reference to 3A611 and 7A611)")
        .status(Status::NotModelled("a reference without rows: 3A611 and 7A611 hold the items")),
    Listed::entry("6A991", "other marine and land acoustics").rows(&[
        Row::column("AT", "AT2", WHOLE),
        Row::places("RIS", WHOLE, Places::of(&["RU", "BY"]), "15 CFR 746.8"),
    ]),
    Listed::entry("6A992", "other optical sensors")
        .rows(&[Row::column("AT", "AT1", WHOLE), Row::places("RS", WHOLE, IRAQ, "15 CFR 746.3")]),
    Listed::entry("6A993", "other cameras").rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("6A994", "other optics").rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("6A995", "other lasers").rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("6A996", "other magnetometers and superconducting sensors")
        .rows(&[Row::places("RS", WHOLE, PAKISTAN, "15 CFR 742.6(a)(12)"), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("6A997", "other gravity meters for ground use").rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("6A998", "other radar and laser radar").rows(&[
        Row::column("RS", "RS1", on(&["b"])),
        Row::column("RS", "RS2", on(&["c"])),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("6A999", "seismic and other special equipment").rows(&[
        Row::column("RS", "RS2", on(&["c"])),
        Row::places("AT", WHOLE, NORTH_KOREA, "15 CFR 742.19"),
    ]),
    Listed::entry("6B002", "masks and reticles for certain optical sensors")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(5000, WHOLE), Grant::yes("GBS", WHOLE)]),
    Listed::entry("6B004", "equipment to measure optical surfaces")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(5000, WHOLE), Grant::yes("GBS", on(&["b"]))]),
    Listed::entry("6B007", "equipment to make and calibrate land gravity meters")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(5000, WHOLE)]),
    Listed::entry("6B008", "pulse radar systems to measure cross-sections")
        .rows(&[
            Row::column("NS", "NS2", WHOLE),
            Row::column("MT", "MT1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
        ])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("6B108", "other radar cross-section measurement for missiles")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("6B619", "test and production equipment for directed energy weapons")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("6B995", "tooling for certain optics and lasers").rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("6C002", "materials for optical sensors")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(3000, WHOLE)]),
    Listed::entry("6C004", "materials for optics")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(1500, WHOLE), Grant::yes("GBS", on(&["a", "e"]))]),
    Listed::entry("6C005", "materials for lasers")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    Listed::entry("6C992", "other sensing fibers and sensor materials")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("6C994", "other materials for optics").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // NS names the equipment of the whole heading. The exclusions of TSR are from the text of mid-2025: the
    // copy of 2026 stops before them.
    Listed::entry("6D001", "software to develop or make certain optics, lasers, radar")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("MT", "MT1", WHOLE)
                .item(When::ForControlledFor("MT", Codes::of(&["6A008", "6B008"]))),
            Row::column("RS", "RS1", WHOLE).item(When::For(Codes::of(&["6A008.j.1"]))),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[
            Grant::yes("TSR", WHOLE)
                .to(A5)
                .when(When::NoneOf(&[When::ControlledFor("MT"), When::For(Codes::of(&["6A008.j.1"]))])),
            Grant::yes("TSR", WHOLE).when(When::NoneOf(&[
                When::ControlledFor("MT"),
                When::For(Codes::of(&[
                    "6A008.j.1",
                    "6A004.c",
                    "6A004.d",
                    "6A008.d",
                    "6A008.h",
                    "6A008.k",
                    "6B008",
                ])),
            ])),
        ])
        .denials(&[Denial::no("STA", WHOLE, A6)
            .when(When::For(Codes::of(&["6A004.c", "6A004.d", "6A008.d", "6A008.h", "6A008.k", "6B008"])))]),
    Listed::entry("6D002", "software to use certain detectors and radar")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("MT", "MT1", WHOLE)
                .item(When::ForControlledFor("MT", Codes::of(&["6A008", "6B008"]))),
            Row::column("RS", "RS1", WHOLE).item(When::For(Codes::of(&["6A008.j.1"]))),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("TSR", WHOLE).when(When::NoneOf(&[
            When::ControlledFor("MT"),
            When::For(Codes::of(&["6A008.j.1", "6A002.b"])),
        ]))]),
    Listed::entry("6D003", "other software for sensors")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", on(&["c"])),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("TSR", WHOLE.except(&["a", "c"])), Grant::yes("TSR", on(&["a"])).to(A5)])
        .denials(&[Denial::no("STA", on(&["a"]), A6)]),
    Listed::entry("6D102", "software to use radar of 6A108")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("6D103", "software reconstructing missile flight paths from records")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("6D201", "software unlocking performance of high-speed cameras")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("6D619", "software for equipment of 6B619")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("6D991", "other software for sensors and cameras").rows(&[
        Row::column("RS", "RS1", WHOLE)
            .item(When::For(Codes::of(&["6A002", "6A003", "6A998.b"])))
            .tail("for-6a002"),
        Row::column("RS", "RS2", WHOLE).item(When::For(Codes::of(&["6A998.c"]))).tail("for-6a998-c"),
        Row::column("AT", "AT1", WHOLE)
            .item(When::Any(&[
                When::For(Codes::of(&["6A002", "6A003", "6A996", "6A997", "6A998"])),
                When::NoneOf(&[When::For(Codes::of(&["6A991"]))]),
            ]))
            .tail("other"),
        Row::column("AT", "AT2", WHOLE).item(When::For(Codes::of(&["6A991"]))).tail("for-6a991"),
    ]),
    Listed::entry("6D992", "software to develop or make other detectors, optics, lasers")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("6D993", "further software for sensors and air traffic control").rows(&[
        Row::column("RS", "RS1", on(&["c"])),
        Row::column("RS", "RS2", on(&["b"])),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("6E001", "technology to develop sensors, lasers and their software")
        .rows(&[
            Row::column("NS", "NS1", WHOLE).item(When::For(Codes::of(&[
                "6A001", "6A002", "6A003", "6A004", "6A005", "6A006", "6A007", "6A008", "6B002", "6B004",
                "6B007", "6B008", "6C002", "6C004", "6C005", "6D001", "6D002", "6D003",
            ]))),
            Row::column("MT", "MT1", WHOLE).item(When::ForControlledFor(
                "MT",
                Codes::of(&[
                    "6A002", "6A007", "6A008", "6A102", "6A107", "6A108", "6B008", "6B108", "6D001", "6D002",
                    "6D102", "6D103",
                ]),
            )),
            Row::column("NP", "NP1", WHOLE).item(When::ForControlledFor(
                "NP",
                Codes::of(&["6A003", "6A005", "6A202", "6A203", "6A205", "6A225", "6A226", "6D001", "6D201"]),
            )),
            Row::column("RS", "RS1", WHOLE).item(When::For(Codes::of(&[
                "6A002.a.1",
                "6A002.a.2",
                "6A002.a.3",
                "6A002.c",
                "6A002.f",
                "6A003.b.3",
                "6A003.b.4",
                "6A008.j.1",
            ]))),
            Row::column("CC", "CC1", WHOLE).item(When::ForControlledFor("CC", Codes::of(&["6A002"]))),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)")
                .item(When::ForControlledFor("UN", Codes::of(&["6A002", "6A003"]))),
        ])
        .grants(&[
            Grant::yes("TSR", WHOLE).to(A5).when(When::NoneOf(&[
                NO_TSR_ANYWHERE,
                When::All(&[
                    When::For(Codes::of(&["6D001", "6D002"])),
                    When::Is("software.for_space_qualified_laser_radar"),
                ]),
            ])),
            Grant::yes("TSR", WHOLE).when(When::NoneOf(&[
                NO_TSR_ANYWHERE,
                When::All(&[
                    When::For(Codes::of(&["6D001", "6D002"])),
                    When::Is("software.for_space_qualified_laser_radar"),
                ]),
                When::For(Codes::of(&[
                    "6A001.a.1.b",
                    "6A001.a.1.e",
                    "6A001.a.2.a.1",
                    "6A001.a.2.a.2",
                    "6A001.a.2.a.3",
                    "6A001.a.2.a.5",
                    "6A001.a.2.a.6",
                    "6A001.a.2.b",
                    "6A001.a.2.d",
                    "6A001.a.2.e",
                    "6A004.c",
                    "6A004.d",
                    "6A006.a.2",
                    "6A006.c.1",
                    "6A006.d",
                    "6A006.e",
                    "6A008.d",
                    "6A008.h",
                    "6A008.k",
                    "6B008",
                    "6D003.a",
                ])),
                When::All(&[
                    When::For(Codes::of(&["6A001.a.2.c", "6A001.a.2.f"])),
                    When::Is("sonar.processing_in_real_time"),
                ]),
                When::All(&[
                    When::For(Codes::of(&["6D001"])),
                    When::Is("software.for_radar_cross_section_measurement"),
                ]),
            ])),
        ])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    // The exclusions of TSR are from the text of mid-2025: the copy of 2026 stops before them. STA is taken
    // away by reference to the STA lines of entries; 6A002 has none, but 740.20(b)(2)(x) bars all of it.
    Listed::entry("6E002", "technology to produce sensors and lasers")
        .rows(&[
            Row::column("NS", "NS1", WHOLE).item(When::For(Codes::of(&[
                "6A001", "6A002", "6A003", "6A004", "6A005", "6A006", "6A007", "6A008", "6B002", "6B004",
                "6B007", "6B008", "6C002", "6C004", "6C005",
            ]))),
            Row::column("MT", "MT1", WHOLE).item(When::ForControlledFor(
                "MT",
                Codes::of(&["6A002", "6A007", "6A008", "6A102", "6A107", "6A108", "6B008", "6B108"]),
            )),
            Row::column("NP", "NP1", WHOLE).item(When::ForControlledFor(
                "NP",
                Codes::of(&["6A003", "6A005", "6A202", "6A203", "6A205", "6A225", "6A226"]),
            )),
            Row::column("RS", "RS1", WHOLE).item(When::For(Codes::of(&[
                "6A002.a.1",
                "6A002.a.2",
                "6A002.a.3",
                "6A002.c",
                "6A002.f",
                "6A003.b.3",
                "6A003.b.4",
                "6A008.j.1",
            ]))),
            Row::column("CC", "CC1", WHOLE).item(When::ForControlledFor("CC", Codes::of(&["6A002"]))),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)")
                .item(When::ForControlledFor("UN", Codes::of(&["6A002", "6A003"]))),
        ])
        .grants(&[
            Grant::yes("TSR", WHOLE).to(A5).when(When::NoneOf(&[NO_TSR_ANYWHERE])),
            Grant::yes("TSR", WHOLE).when(When::NoneOf(&[
                NO_TSR_ANYWHERE,
                When::For(Codes::of(&[
                    "6A001.a.1.b",
                    "6A001.a.1.e",
                    "6A001.a.2.a.1",
                    "6A001.a.2.a.2",
                    "6A001.a.2.a.3",
                    "6A001.a.2.a.5",
                    "6A001.a.2.a.6",
                    "6A001.a.2.b",
                    "6A004.c",
                    "6A004.d",
                    "6A006.a.2",
                    "6A006.c.1",
                    "6A006.d",
                    "6A006.e",
                    "6A008.d",
                    "6A008.h",
                    "6A008.k",
                    "6B008",
                ])),
                When::All(&[
                    When::For(Codes::of(&["6A001.a.2.c", "6A001.a.2.f"])),
                    When::Is("sonar.processing_in_real_time"),
                ]),
            ])),
        ])
        .denials(&[Denial::no("STA", WHOLE, A6).when(When::For(
            Codes::of(&[
                "6A001.a.1.b",
                "6A001.a.1.e",
                "6A001.a.2",
                "6A002",
                "6A003.b.3",
                "6A003.b.4",
                "6A004.c",
                "6A004.d",
                "6A006.a.1",
                "6A006.a.2",
                "6A006.c.1",
                "6A006.d",
                "6A006.e",
                "6A008.d",
                "6A008.h",
                "6A008.k",
                "6B008",
            ])
            .except(&["6A001.a.2.a.4"]),
        ))]),
    Listed::entry("6E003", "other technology for sensors")
        .rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::yes("TSR", WHOLE)]),
    Listed::entry("6E101", "technology to use certain sensors of missile concern")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("6E201", "technology to use cameras and lasers of nuclear concern")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("6E202", "technology to produce or use software of 6D201")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("6E619", "technology for items of 6B619 and 6D619")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("6E991", "technology for other acoustics, magnetometers and radar").rows(&[
        Row::column("RS", "RS1", WHOLE).item(When::For(Codes::of(&["6A998.b", "6A998.c", "6A999.c"]))),
        Row::column("AT", "AT1", WHOLE)
            .item(When::Any(&[
                When::For(Codes::of(&["6A996", "6A997", "6A998", "6A999.c"])),
                When::NoneOf(&[When::For(Codes::of(&["6A991"]))]),
            ]))
            .tail("other"),
        Row::column("AT", "AT2", WHOLE).item(When::For(Codes::of(&["6A991"]))).tail("for-6a991"),
    ]),
    Listed::entry("6E992", "technology for other sensors, optics and lasers")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("6E993", "further technology for sensors and optics")
        .rows(&[Row::column("RS", "RS1", on(&["e"])), Row::column("AT", "AT1", WHOLE)]),
];

/// Facts that only these entries ask for.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "camera.to_be_embedded_in_civil_product",
        "Is the camera exported or reexported to be embedded in a civil product?",
    ),
    Word::number("camera.focal_plane_elements", "elements", "How many elements has the focal plane array?"),
    Word::yes_no(
        "camera.within_license_for_consumer_products",
        "Does a license issued under 15 CFR 742.6(a)(2)(iii) allow this camera, packaged as a consumer-ready civil product, to go to this civil end user without a further license?",
    ),
    Word::yes_no(
        "camera.within_license_for_authorized_companies",
        "Does a license issued under 15 CFR 742.6(a)(2)(v) allow this camera to go to this company, which embeds it in products distributed in Country Group A:1 only?",
    ),
    Word::yes_no(
        "camera_technology.for_civil_automotive_integration",
        "Is the technology for integrating the cameras into camera systems specially designed for civil automotive use?",
    ),
    Word::yes_no(
        "detector.protects_missiles_from_nuclear_effects",
        "Is the detector specially designed or modified to protect missiles against nuclear effects (electromagnetic pulse, X-rays, blast and heat)?",
    ),
    Word::yes_no("focal_plane_array.of_lead_selenide", "Is the focal plane array based on lead selenide?"),
    Word::yes_no("viewer.police_model_infrared", "Is the item a police-model infrared viewer?"),
    Word::yes_no(
        "gravity_gradiometer.meets_gravity_meter_accuracies",
        "Does the gravity gradiometer reach both accuracies of 6A007.b.1 and b.2 (0.7 mGal at rest and in service within 2 minutes)?",
    ),
    Word::number(
        "magnetometer.sensitivity_pt",
        "pT rms per square root Hz",
        "What is the sensitivity of the magnetometer?",
    ),
    Word::yes_no(
        "radar.designed_for_airborne_use",
        "Is the radar or laser radar designed for airborne applications?",
    ),
    Word::yes_no(
        "radar.usable_in_missile_systems",
        "Is the radar or laser radar usable in systems that are controlled for MT reasons?",
    ),
    Word::yes_no(
        "magnetic_sensor.squid_or_optically_pumped",
        "Does the gradiometer or receiver use magnetometers of 6A006.a.1 or 6A006.a.2 (superconducting, optically pumped or nuclear precession)?",
    ),
    Word::number(
        "sonar.transmitting_frequency_khz",
        "kHz",
        "What is the transmitting frequency of the acoustic system (of a band, the lowest)?",
    ),
    Word::number(
        "sonar.sound_pressure_level_db",
        "dB re 1 uPa at 1 m",
        "What is the sound pressure level of the acoustic system?",
    ),
    Word::yes_no(
        "sonar.processing_in_real_time",
        "Is the processing equipment specially designed for real-time use with towed hydrophone arrays or with bottom or bay cable systems?",
    ),
    Word::yes_no(
        "software.for_space_qualified_laser_radar",
        "Is the software, for which the technology is, specially designed for space-qualified laser radar of 6A008.j.1?",
    ),
    Word::yes_no(
        "software.for_radar_cross_section_measurement",
        "Is the software, for which the technology is, specially designed to develop or produce equipment of 6B008?",
    ),
    Word::yes_no("laser.meets_nuclear_parameters", "Does the laser meet or exceed the parameters of 6A205?"),
    Word::yes_no(
        "laser.neodymium_doped_not_glass",
        "Is the laser neodymium-doped, in another host than glass?",
    ),
    Word::yes_no("laser.dye_or_liquid", "Is the laser a dye laser or another liquid laser?"),
    Word::yes_no("laser.continuous_wave", "Does the laser work in continuous wave?"),
    Word::yes_no("laser.continuously_excited", "Is the laser continuously excited, not pulse-excited?"),
    Word::yes_no("laser.q_switched", "Is the laser Q-switched?"),
    Word::yes_no("laser.multiple_transverse_mode", "Does the laser work in multiple transverse modes?"),
    Word::yes_no(
        "laser.pulsed_single_longitudinal_mode_oscillator",
        "Is the laser a pulsed oscillator of a single longitudinal mode?",
    ),
    Word::number("laser.wavelength_nm", "nm", "What is the output wavelength of the laser?"),
    Word::number(
        "laser.average_or_cw_power_kw",
        "kW",
        "What is the maximum rated average or continuous output power of the laser?",
    ),
    Word::number("laser.pulse_energy_j", "J", "What is the energy of one pulse of the laser?"),
    Word::number("laser.pulse_duration_ns", "ns", "What is the pulse duration of the laser?"),
    Word::number("laser.repetition_rate_khz", "kHz", "What is the repetition rate of the laser?"),
];

/// Country Group A:5, the first destinations of License Exception STA.
const A5: Places = Places::of(&["A:5"]);

/// Country Group A:6, the destinations of paragraph (c)(2) of License Exception STA.
const A6: Places = Places::of(&["A:6"]);

const INDIA: Places = Places::of(&["IN"]);

/// Not controlled for MT reasons.
const NOT_MT: When = When::NoneOf(&[When::ControlledFor("MT")]);

/// Small and slow thermal cameras.
const SMALL_AND_SLOW: When = When::All(&[
    When::AtMost("camera.frame_rate_hz", decimal(60, 0)),
    When::AtMost("camera.focal_plane_elements", decimal(111_000, 0)),
]);

/// 15 CFR 742.6(a)(2)(iii): consumer-ready cameras under a license that frees later exports.
const CONSUMER_READY: When =
    When::All(&[When::Is("camera.within_license_for_consumer_products"), When::To(Places::of(&["A:1"]))]);

/// 15 CFR 742.6(a)(2)(v): small and slow cameras for companies named in a license.
const EMBEDDED_BY_AUTHORIZED_COMPANY: When =
    When::All(&[When::Is("camera.within_license_for_authorized_companies"), SMALL_AND_SLOW]);

/// What the TSR lines of 6E001 and 6E002 exclude wherever it goes.
const NO_TSR_ANYWHERE: When = When::Any(&[
    When::ControlledFor("MT"),
    When::For(Codes::of(&["6A002", "6A004.e", "6A008.j.1"])),
    When::All(&[
        When::For(Codes::of(&["6A003"])),
        When::IsNot("camera_technology.for_civil_automotive_integration"),
    ]),
]);
