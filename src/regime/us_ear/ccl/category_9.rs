//! Commerce Control List, category 9: reason rows and exception lines.
//!
//! Source: 15 CFR part 774, supplement no. 1, text of 2026-07-23 (reason rows checked against 2026-08-07).
//! What the copies of that text lost or cut off is completed from a copy of mid-2025; each place says so.

use jiff::civil::date;

use super::places::{CHINA_RUSSIA_VENEZUELA, UN};
use crate::regime::table::{
    ALWAYS, Codes, Denial, Grant, Listed, Places, Published, Row, Span, Status, WHOLE, When, Word, decimal,
    on,
};

/// Entries by code.
pub(super) static ENTRIES: &[Listed] = &[
    Listed::entry("9A001", "aircraft gas turbine engines").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("MT", "MT1", WHOLE).item(When::Is("engine.meets_missile_parameters")),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("9A002", "marine gas turbine engines")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(5000, WHOLE)]),
    Listed::entry("9A003", "assemblies of certain aircraft gas turbines")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(5000, WHOLE)]),
    Listed::entry("9A004", "space launch vehicles, spacecraft, habitats and space stations").rows(&[
        Row::column("NS", "NS1", on(&["g", "r", "u", "w"])),
        Row::column("NS", "NS2", on(&["s", "v", "x"])),
        Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
        Row::column("AT", "AT1", on(&["g", "s", "u", "v", "w", "x", "y"])),
        Row::not_modelled(
            "ITAR",
            on(&["a"]),
            "subject to the ITAR (State Department): U.S. Munitions List IV",
        ),
        Row::not_modelled(
            "NS",
            on(&["b", "c", "d", "e", "f", "h"]),
            "no reason row: 9A515 holds these items",
        ),
    ]),
    Listed::entry("9A005", "liquid rocket propulsion systems")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("9A006", "parts of liquid rocket propulsion")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("9A007", "solid rocket propulsion systems")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("9A008", "parts of solid rocket propulsion")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("9A009", "hybrid rocket propulsion systems")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("9A010", "structures for launchers and spacecraft (reference)").status(
        Status::NotModelled("a reference without rows: see U.S. Munitions List IV and XV, 9A604, 9A515"),
    ),
    Listed::entry("9A011", "ramjets, scramjets and combined cycle engines")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("9A012", "non-military unmanned aircraft and airships").rows(&[
        Row::column("NS", "NS1", WHOLE.except(&["a.1"])),
        Row::column("NS", "NS2", on(&["a.1"])).span(Span::since(date(2026, 1, 21), DRONE_RULE)),
        Row::column("NS", "NS1", on(&["a.1"]))
            .span(ALWAYS.until(date(2026, 1, 21), DRONE_RULE))
            .tail("a.1-until-2026"),
        Row::column("MT", "MT1", on(&["a"])).item(When::Any(&[
            When::AtLeast("uav.maximum_range_km", decimal(300, 0)),
            When::Is("uav.dispenses_aerosols"),
        ])),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("9A018", "munitions list aircraft equipment (empty)")
        .status(Status::NotModelled("empty: the items moved to 9A610, 9A619 and 0A606")),
    Listed::entry("9A101", "other turbojet and turbofan engines")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("9A102", "turboprop systems for unmanned aircraft")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("9A103", "liquid propellant tanks")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("9A104", "sounding rockets")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("9A105", "liquid propellant rocket engines")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("9A106", "other parts of liquid rocket propulsion")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("9A107", "other solid rocket motors")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("9A108", "other parts of solid rocket propulsion")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("9A109", "other hybrid rocket motors")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("9A110", "composite structures for certain unmanned aircraft")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("9A111", "pulse jet engines")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("9A115", "launch and handling equipment for missiles")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("9A116", "reentry vehicles")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("9A117", "staging and separation mechanisms")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("9A118", "combustion regulators for missile engines")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("9A119", "rocket stages")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("9A120", "other unmanned aircraft that dispense aerosols")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("9A515", "spacecraft and related commodities")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["e", "x", "y"])),
            Row::column("RS", "RS1", WHOLE.except(&["a.1", "a.2", "a.3", "a.4", "e", "g", "x", "y"])),
            // In place of the chart.
            Row::places(
                "RS",
                on(&["a.1", "a.2", "a.3", "a.4", "g"]),
                WORLDWIDE_LESS_THREE,
                "15 CFR 742.6(a)(9)",
            ),
            Row::column("MT", "MT1", on(&["d", "e.2"])).item(When::All(&[
                When::Is("item.usable_in_missiles"),
                When::Is("microcircuit.protects_missiles_from_nuclear_effects"),
            ])),
            Row::column("MT", "MT1", on(&["h"]))
                .item(When::AtLeast("thruster.total_impulse_newton_seconds", decimal(841_000, 0))),
            Row::column("NS", "NS2", on(&["x"])),
            Row::column("RS", "RS2", on(&["e", "x"])),
            Row::places("RS", on(&["y"]), CHINA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::places("RS", on(&["y"]), RUSSIA, "15 CFR 742.6(a)(7)")
                .when(When::IsNot("end_use.international_space_station"))
                .tail("y-russia"),
            Row::column("AT", "AT1", WHOLE),
            // The chart does not mark India in this column; the section asks for a license all the same.
            Row::places(
                "RS",
                on(&["e"]),
                INDIA,
                "15 CFR 742.6(a)(4)(i) and part 738, supplement no. 1, footnote 7",
            )
            .tail("e-india"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[
            Denial::no("STA", on(&["a.1", "a.2", "a.3", "a.4", "g"]), A5)
                .when(When::IsNot("exceptions.sta.bis_determined_eligible")),
            Denial::no("STA", on(&["a.5"]), A5).when(When::All(&[
                When::Is("spacecraft.sub_orbital"),
                When::IsNot("exceptions.sta.bis_determined_eligible"),
            ])),
            Denial::no("STA", on(&["a.1", "a.2", "a.3", "a.4"]), Places::of(&["A:5", "A:6"]))
                .when(When::Is("spacecraft.missile_propulsion_removable")),
            Denial::no("STA", WHOLE, A6),
        ]),
    Listed::entry("9A604", "parts for launch vehicles, missiles and rockets")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("MT", "MT1", on(&["c", "d", "f"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("9A610", "military aircraft and related commodities")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["b", "x", "y"])),
            Row::column("NS", "NS1", on(&["x"])).when(When::IsNot("part.for_l100_aircraft")),
            Row::column("RS", "RS1", WHOLE.except(&["b", "x", "y"])),
            Row::column("RS", "RS1", on(&["x"])).when(When::IsNot("part.for_l100_aircraft")),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("MT", "MT1", on(&["t", "u", "v", "w"])),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[
            Denial::no("STA", on(&["a"]), A5).when(When::IsNot("exceptions.sta.bis_determined_eligible")),
            Denial::no("STA", WHOLE, A6),
        ]),
    Listed::entry("9A619", "military gas turbine engines and related commodities")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("9A620", "cryogenic and superconducting equipment for military vehicles")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("9A980", "mobile crime laboratories").rows(&[Row::column("CC", "CC1", WHOLE)]),
    Listed::entry("9A990", "diesel engines and tractors")
        .rows(&[Row::column("AT", "AT1", WHOLE.except(&["a"])), Row::column("AT", "AT2", on(&["a"]))]),
    Listed::entry("9A991", "other aircraft, gas turbines and parts")
        .rows(&[Row::column("AT", "AT1", WHOLE), Row::places("UN", on(&["a"]), UN, "15 CFR 746.1(b)")]),
    Listed::entry("9A992", "canopies, harnesses and platforms").rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("9B001", "tooling for gas turbine blades and castings")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("MT", "MT1", WHOLE).item(FOR_MISSILE_ENGINES),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::lvs(5000, WHOLE).when(NOT_MT), Grant::yes("GBS", WHOLE).when(NOT_MT)])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("9B002", "control and data systems for gas turbine development")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("MT", "MT1", WHOLE).item(FOR_MISSILE_ENGINES),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::lvs(3000, WHOLE).when(NOT_MT), Grant::yes("GBS", WHOLE).when(NOT_MT)]),
    Listed::entry("9B003", "equipment to make or test brush seals")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("MT", "MT1", WHOLE).item(FOR_MISSILE_ENGINES),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::lvs(5000, WHOLE).when(NOT_MT), Grant::yes("GBS", WHOLE).when(NOT_MT)]),
    Listed::entry("9B004", "tooling joining airfoils to disks")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("MT", "MT1", WHOLE).item(FOR_MISSILE_ENGINES),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::lvs(3000, WHOLE).when(NOT_MT), Grant::yes("GBS", WHOLE).when(NOT_MT)]),
    Listed::entry("9B005", "control and data systems for wind tunnels")
        .rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("9B006", "acoustic vibration test equipment")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(3000, WHOLE), Grant::yes("GBS", WHOLE)]),
    Listed::entry("9B007", "inspection equipment for rocket motors").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("MT", "MT1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("9B008", "skin friction transducers for hot flows")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(5000, WHOLE)]),
    Listed::entry("9B009", "tooling for powder metallurgy rotors")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(5000, WHOLE)]),
    Listed::entry("9B010", "production equipment for unmanned aircraft")
        .rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("9B104", "aerothermodynamic test facilities")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("9B105", "wind tunnels of missile concern")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("9B106", "environmental chambers of missile concern")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("9B115", "production equipment for missile propulsion")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("9B116", "production facilities for missile propulsion and unmanned aircraft")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("9B117", "test stands for rockets and rocket motors")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("9B515", "test and production equipment for spacecraft")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("MT", "MT1", on(&["a"]))
                .item(When::Is("item.for_missile_controlled_spacecraft_parts")),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::lvs(1500, WHOLE), Grant::lvs(5000, on(&["b"]))])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("9B604", "test and production equipment for missiles and rockets")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("MT", "MT1", on(&["a", "b"])),
            Row::column("MT", "MT1", on(&["d"])).item(When::Is("item.for_missile_regime_defense_articles")),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("9B610", "test and production equipment for military aircraft")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["c"])),
            Row::column("RS", "RS1", WHOLE),
            Row::column("MT", "MT1", on(&["c"])),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("9B619", "test and production equipment for military gas turbines")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("9B620", "test and production equipment for items of 9A620")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("9B990", "other vibration test equipment").rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("9B991", "other tooling for gas turbine blades").rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("9C110", "prepregs and preforms for items of 9A110")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("9C610", "materials for military aircraft")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("9C619", "materials for military gas turbines")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("9D001", "software to develop engines, unmanned aircraft and their tooling")
        .rows(&[
            Row::column("NS", "NS1", WHOLE).item(When::For(Codes::of(&[
                "9A001", "9A002", "9A003", "9A004", "9A012", "9B001", "9B002", "9B003", "9B004", "9B005",
                "9B006", "9B007", "9B008", "9B009", "9B010", "9E003",
            ]))),
            Row::column("MT", "MT1", WHOLE).item(When::ForControlledFor("MT", Codes::of(&["9B116"]))),
            Row::column("AT", "AT1", WHOLE),
        ])
        .denials(&[Denial::no("STA", WHOLE, A6).when(When::For(Codes::of(&[
            "9B001.b",
            "9E003.a.1",
            "9E003.a.2",
            "9E003.a.3",
            "9E003.a.4",
            "9E003.a.5",
            "9E003.a.8",
            "9E003.h",
        ])))]),
    Listed::entry("9D002", "software to make engines, unmanned aircraft and their tooling")
        .rows(&[
            Row::column("NS", "NS1", WHOLE).item(When::For(Codes::of(&[
                "9A001", "9A002", "9A003", "9A004", "9A012", "9B001", "9B002", "9B003", "9B004", "9B005",
                "9B006", "9B007", "9B008", "9B009", "9B010",
            ]))),
            Row::column("MT", "MT1", WHOLE).item(When::ForControlledFor("MT", Codes::of(&["9B116"]))),
            Row::column("AT", "AT1", WHOLE),
        ])
        .denials(&[Denial::no("STA", WHOLE, A6).when(When::For(Codes::of(&["9B001.b"])))]),
    Listed::entry("9D003", "engine control software holding certain technology")
        .rows(&[
            Row::column("NS", "NS1", WHOLE).item(When::For(Codes::of(&["9A001", "9A002", "9A003"]))),
            Row::column("MT", "MT1", WHOLE).item(When::For(Codes::of(&["9A101", "9A106"]))),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("TSR", WHOLE).when(NOT_MT)]),
    Listed::entry("9D004", "other software for engines and unmanned aircraft")
        .rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .denials(&[Denial::no("STA", on(&["a", "c"]), A6)]),
    Listed::entry("9D005", "software running spacecraft equipment (reference to 9D515)")
        .status(Status::NotModelled("a reference without rows: 9D515 holds the software")),
    Listed::entry("9D018", "software for items of 9A018 (empty)")
        .status(Status::NotModelled("empty: the software moved to 9D610 and 9D619 or is EAR99")),
    Listed::entry("9D101", "software to use missile test facilities")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("9D103", "software to model missiles")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("9D104", "software to use engines and unmanned aircraft of missile concern")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("9D105", "software coordinating missile subsystems")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("9D515", "software for spacecraft")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["x", "y"])),
            Row::column("RS", "RS1", WHOLE.except(&["x", "y"])),
            Row::column("NS", "NS2", on(&["x"])),
            Row::column("RS", "RS2", on(&["x"])),
            Row::places("RS", on(&["y"]), CHINA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::places("RS", on(&["y"]), RUSSIA, "15 CFR 742.6(a)(7)")
                .when(When::IsNot("end_use.international_space_station"))
                .tail("y-russia"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .denials(&[Denial::no("STA", on(&["b", "d", "e"]), A5), Denial::no("STA", WHOLE, A6)]),
    Listed::entry("9D604", "software for launch vehicles and missiles")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("MT", "MT1", on(&["a"]))
                .item(When::ForControlledFor("MT", Codes::of(&["9A604.c", "9A604.d", "9B604"]))),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("9D610", "software for military aircraft")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            Row::column("MT", "MT1", WHOLE.except(&["y"])).item(When::All(&[
                When::Is("software.for_operation_or_upkeep"),
                When::ForControlledFor("MT", Codes::of(&["9A610", "9B610"])),
            ])),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", on(&["b"]), A5), Denial::no("STA", WHOLE, A6)]),
    Listed::entry("9D619", "software for military gas turbines")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", on(&["b"]), A5), Denial::no("STA", WHOLE, A6)]),
    Listed::entry("9D620", "software for items of 9A620")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("9D990", "software for diesel engines, tractors and vibration test equipment").rows(&[
        Row::column("AT", "AT1", WHOLE)
            .item(When::For(Codes::of(&["9A990"]).except(&["9A990.a"])))
            .tail("other"),
        Row::column("AT", "AT1", WHOLE)
            .item(When::All(&[
                When::For(Codes::of(&["9B990"])),
                When::NotModelled("the heading covers software for 9B990, its reason rows do not name it"),
            ]))
            .tail("for-9b990"),
        Row::column("AT", "AT2", WHOLE).item(When::For(Codes::of(&["9A990.a"]))).tail("for-9a990-a"),
    ]),
    Listed::entry("9D991", "software for other aircraft and gas turbines")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("9E001", "technology to develop unmanned aircraft, tooling and software")
        .rows(&[
            Row::column("NS", "NS1", WHOLE).item(When::ForControlledFor(
                "NS",
                Codes::of(&[
                    "9A004", "9A012", "9B001", "9B002", "9B003", "9B004", "9B005", "9B006", "9B007", "9B008",
                    "9B009", "9B010", "9D001", "9D002", "9D003", "9D004",
                ]),
            )),
            Row::column("MT", "MT1", WHOLE).item(When::ForControlledFor(
                "MT",
                Codes::of(&[
                    "9A012", "9B001", "9B002", "9B003", "9B004", "9B005", "9B007", "9B104", "9B105", "9B106",
                    "9B115", "9B116", "9B117", "9D001", "9D002", "9D003", "9D004",
                ]),
            )),
            Row::column("AT", "AT1", WHOLE),
        ])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    // The copy of 2026 lost the STA line; it is from the text of mid-2025.
    Listed::entry("9E002", "technology to produce tooling and space equipment")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("MT", "MT1", WHOLE).item(When::ForControlledFor(
                "MT",
                Codes::of(&[
                    "9B001", "9B002", "9B003", "9B004", "9B005", "9B007", "9B104", "9B105", "9B106", "9B115",
                    "9B116",
                ]),
            )),
            Row::column("AT", "AT1", WHOLE),
        ])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    // Also 740.20(b)(2)(viii)(E). The copy of 2026 lost the STA lines; they are from the text of mid-2025.
    Listed::entry("9E003", "other technology for gas turbines and aircraft")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            // 742.14(a) leaves out paragraph a.7, which the entry names.
            Row::places(
                "SI",
                on(&["a.1", "a.2", "a.3", "a.4", "a.5", "a.6", "a.7", "a.8", "h", "i", "l"]),
                WORLDWIDE_LESS_THREE,
                "15 CFR 742.14(a)",
            ),
            Row::column("AT", "AT1", WHOLE),
        ])
        .denials(&[
            Denial::no(
                "STA",
                on(&["a.1", "a.2", "a.3", "a.4", "a.5", "c", "h"]),
                Places::of(&["A:5", "A:6"]),
            ),
            Denial::no("STA", on(&["i"]), Places::of(&["A:5", "A:6"]))
                .when(When::IsNot("technology.for_fan_or_power_turbines")),
            Denial::no("STA", on(&["k"]), A6),
        ]),
    Listed::entry("9E018", "technology for items of 9A018 (empty)")
        .status(Status::NotModelled("empty: the technology moved to 9E610 and 9E619 or is EAR99")),
    Listed::entry("9E101", "technology to develop or make missile-related propulsion")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("9E102", "technology to use missile-related propulsion and test facilities")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("9E515", "technology for spacecraft")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["x", "y"])),
            Row::column("RS", "RS1", WHOLE.except(&["f", "x", "y"])),
            // In place of the chart.
            Row::places("RS", on(&["f"]), WORLDWIDE_LESS_THREE, "15 CFR 742.6(a)(9)"),
            // Paragraphs .f, .x and .y are for other commodities.
            Row::column("MT", "MT1", WHOLE.except(&["f", "x", "y"])).item(When::ForControlledFor(
                "MT",
                Codes::of(&["9A515.d", "9A515.e.2", "9A515.h", "9B515.a"]),
            )),
            Row::column("NS", "NS2", on(&["x"])),
            Row::column("RS", "RS2", on(&["x"])),
            Row::places("RS", on(&["y"]), CHINA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::places("RS", on(&["y"]), RUSSIA, "15 CFR 742.6(a)(7)")
                .when(When::IsNot("end_use.international_space_station"))
                .tail("y-russia"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .denials(&[
            Denial::no("STA", on(&["b", "d", "e", "f"]), A5)
                .when(When::IsNot("exceptions.sta.bis_determined_eligible")),
            Denial::no("STA", WHOLE, A6),
        ]),
    Listed::entry("9E604", "technology for launch vehicles and missiles")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("MT", "MT1", on(&["a"]))
                .item(When::ForControlledFor("MT", Codes::of(&["9A604", "9B604", "9D604"]))),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("9E610", "technology for military aircraft")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("MT", "MT1", WHOLE.except(&["y"]))
                .item(When::ForControlledFor("MT", Codes::of(&["9A610", "9B610", "9D610"]))),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", on(&["b"]), A5), Denial::no("STA", WHOLE, A6)]),
    Listed::entry("9E619", "technology for military gas turbines")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", on(&["b", "c"]), A5), Denial::no("STA", WHOLE, A6)]),
    Listed::entry("9E620", "technology for items of 9A620")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("9E990", "technology for diesel engines, tractors and vibration test equipment").rows(&[
        Row::column("AT", "AT1", WHOLE)
            .item(When::For(Codes::of(&["9A990", "9B990"]).except(&["9A990.a"])))
            .tail("other"),
        Row::column("AT", "AT2", WHOLE).item(When::For(Codes::of(&["9A990.a"]))).tail("for-9a990-a"),
    ]),
    Listed::entry("9E991", "technology for other aircraft and gas turbines")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("9E993", "further technology for gas turbines and aircraft")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
];

/// Facts that only these entries ask for.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no("engine.meets_missile_parameters", "Does the engine have the characteristics of 9A101?"),
    Word::number(
        "uav.maximum_range_km",
        "km",
        "What is the maximum range of the unmanned aircraft, whatever its payload?",
    ),
    Word::yes_no(
        "uav.dispenses_aerosols",
        "Does the unmanned aircraft meet the requirements of 9A120 (autonomous or flown out of sight, with an aerosol dispenser of more than 20 liters or made to take one)?",
    ),
    Word::yes_no(
        "microcircuit.protects_missiles_from_nuclear_effects",
        "Does the microcircuit serve to protect missiles against nuclear effects (electromagnetic pulse, X-rays, blast and heat)?",
    ),
    Word::number(
        "thruster.total_impulse_newton_seconds",
        "N s",
        "What is the total impulse capacity of the thruster?",
    ),
    Word::yes_no("spacecraft.sub_orbital", "Is the item a sub-orbital craft?"),
    Word::yes_no(
        "spacecraft.missile_propulsion_removable",
        "Does the spacecraft contain a separable or removable propulsion system of U.S. Munitions List category IV(d)(2) or XV(e)(12) that is designated MT?",
    ),
    Word::yes_no(
        "end_use.international_space_station",
        "Is the item for use in, with or for the International Space Station, launches to it included?",
    ),
    Word::yes_no(
        "part.for_l100_aircraft",
        "Is the item a part or component exported or reexported for use in an aircraft of 9A610.b (L-100 made before 2013)?",
    ),
    Word::yes_no(
        "item.for_missile_controlled_spacecraft_parts",
        "Is the equipment for developing or producing commodities of U.S. Munitions List category XV(e)(12) or XV(e)(19) that are controlled for MT reasons?",
    ),
    Word::yes_no(
        "item.for_missile_regime_defense_articles",
        "Is the item a production facility or production equipment specially designed for articles of the missile regime annex in U.S. Munitions List category IV(d)(1), (h)(1), (h)(4), (h)(6) to (h)(9), (h)(11), (h)(20), (h)(21) or (h)(26)?",
    ),
    Word::yes_no("technology.for_fan_or_power_turbines", "Is the technology for fan or power turbines?"),
    Word::yes_no(
        "software.for_operation_or_upkeep",
        "Is the software specially designed for operation, installation, maintenance, repair, overhaul or refurbishing?",
    ),
];

/// Country Group A:5, the first destinations of License Exception STA.
const A5: Places = Places::of(&["A:5"]);

/// Country Group A:6, the destinations of paragraph (c)(2) of License Exception STA.
const A6: Places = Places::of(&["A:6"]);

const INDIA: Places = Places::of(&["IN"]);

/// 15 CFR 742.6(a)(9) and 742.14(a).
const WORLDWIDE_LESS_THREE: Places = Places::of(&["*"]).except(&["AU", "CA", "GB"]);

/// 15 CFR 742.6(a)(7), less Russia.
const CHINA_VENEZUELA: Places = Places::of(&["CN", "VE"]);

/// 15 CFR 742.6(a)(7): not for the International Space Station.
const RUSSIA: Places = Places::of(&["RU"]);

/// Not controlled for MT reasons.
const NOT_MT: When = When::NoneOf(&[When::ControlledFor("MT")]);

/// Equipment for engines of 9A001 that are controlled for MT reasons, and for those of 9A101.
const FOR_MISSILE_ENGINES: When =
    When::Any(&[When::ForControlledFor("MT", Codes::of(&["9A001"])), When::For(Codes::of(&["9A101"]))]);

/// Moved 9A012.a.1 from NS column 1 to 2. The day of publication; the day of effect was not read.
const DRONE_RULE: Published = Published("FR Doc. 2026-01059", Some(date(2026, 1, 21)));
