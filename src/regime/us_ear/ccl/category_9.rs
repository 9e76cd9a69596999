//! Commerce Control List, category 9: reason rows and exception lines.
//!
//! Source: 15 CFR part 774, supplement no. 1, text of 2026-07-23 (reason rows checked against 2026-08-07).

use super::places::{
    ADVANCED_COMPUTING, CHINA_RUSSIA_VENEZUELA, EXCEPT_CANADA, IRAN_NORTH_KOREA, IRAQ, IRAQ_PAKISTAN,
    MACAU_OR_D5, NORTH_KOREA, PAKISTAN, UN,
};
use crate::regime::table::{ANYWHERE, Denial, Grant, Listed, Places, Row, Status, WHOLE, When, Word, on};

/// Entries by code.
pub(super) static ENTRIES: &[Listed] = &[
    // HEADING: Aero gas turbine engines having any of the following (see List of Items Controlled).
    Listed::entry("9A001", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        // RAW: MT | MT applies to only to those engines that meet the characteristics listed in 9A101 | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: 'Marine gas turbine engines' designed to use liquid fuel and having all of the following (see List of Items Controlled), and “specially designed” assemblies and “components” therefor.
    Listed::entry("9A002", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(5000, WHOLE)]),
    // HEADING: “Specially designed” assemblies or “components”, incorporating any of the “technologies” controlled by 9E003.a, 9E003.h, 9E003.i, or 9E003.k, for any of the following aero gas turbine engines (see List of Items Controlled).
    Listed::entry("9A003", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(5000, WHOLE)]),
    // HEADING: Space launch vehicles and “spacecraft,” “spacecraft buses,” “spacecraft payloads,” “spacecraft” on-board systems or equipment, terrestrial equipment, and air-launch platforms, and “sub-orbital craft,” as follows (see List of Items Controlled).
    Listed::entry("9A004", "TITLE").rows(&[
        // RAW: NS | NS applies to 9A004 .g, .r, .u, and .w | NS Column 1.
        Row::not_modelled("NS", WHOLE, "…"),
        Row::column("NS", "NS2", on(&["s", "v", "x"])),
        Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
        Row::column("AT", "AT1", on(&["g", "s", "u", "v", "w", "x", "y"])),
    ]),
    // HEADING: Liquid rocket propulsion systems containing any of the systems or “components,” controlled by 9A006. (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("9A005", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: Systems, “components,” “specially designed” for liquid rocket propulsion systems. (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("9A006", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: Solid rocket propulsion systems. (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("9A007", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: “Components” “specially designed” for solid rocket propulsion systems. (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("9A008", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: Hybrid rocket propulsion systems. (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("9A009", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: “Specially Designed” “Parts,” “Components,” Systems and Structures, for Launch Vehicles, Launch Vehicle Propulsion Systems or “Spacecraft”. (See Related Controls Paragraph.)
    // RAW status: no reason rows
    Listed::entry("9A010", "TITLE").status(Status::NotModelled("…")),
    // HEADING: Ramjet, scramjet or 'combined cycle engines', and “specially designed” “parts” and “components” therefor. (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("9A011", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: Non-military “Unmanned Aerial Vehicles,” (“UAVs”), unmanned “airships”, related equipment and “components”, as follows (see List of Items Controlled).
    Listed::entry("9A012", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE.except(&["a.1"])),
        Row::column("NS", "NS2", on(&["a.1"])),
        // RAW: MT | MT applies to non-military Unmanned Aerial Vehicles (UAVs) and Remotely Piloted Vehicles (RPVs) that are capable of a maximum range of at least 300 kilometers (km), regardless of payload, and UAVs that meet the requirements of 9A120 | MT Column 1.
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Equipment on the Wassenaar Arrangement Munitions List.
    // RAW status: no reason rows
    Listed::entry("9A018", "TITLE").status(Status::NotModelled("…")),
    // HEADING: Turbojet and turbofan engines, other than those controlled by 9A001, as follows (see List of Items Controlled).
    Listed::entry("9A101", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: 'Turboprop engine systems' “specially designed” for items controlled in 9A012 for MT reasons, and “specially designed” “parts” and “components” therefor, having a maximum power greater than 10 kW (achieved uninstalled at sea level static conditions using the ICAO standard atmosphere), excluding civil certified engines.
    Listed::entry("9A102", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Liquid propellant tanks “specially designed” for the propellants controlled in ECCNs 1C011, 1C111 or other liquid propellants used in “missiles.” (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("9A103", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: Sounding rockets, capable of a range of at least 300 km. (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("9A104", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: Liquid propellant rocket engines. (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("9A105", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: Systems, “parts” or “components,” other than those controlled by 9A006, usable in “missiles,” and “specially designed” for liquid rocket propulsion systems, as follows (see List of Items Controlled).
    Listed::entry("9A106", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Solid propellant rocket motors, usable in rockets with a range capability of 300 km or greater, other than those controlled by 9A007, having total impulse capacity equal to or greater than 8.41 × 10 5 Ns, but less than 1.1 × 10 6 Ns. (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("9A107", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: Solid rocket propulsion “parts” and “components,” other than those controlled by 9A008, usable in rockets with a range capability of 300 km or greater. (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("9A108", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: Hybrid rocket motors, usable in rockets with a range capability of 300 km or greater, other than those controlled by 9A009, and “specially designed” “parts” and “components” therefor. (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("9A109", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: Composite structures, laminates and manufactures thereof “specially designed” for 9A012 items that are controlled for MT reasons.
    Listed::entry("9A110", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Pulse jet engines, usable in rockets, missiles, or unmanned aerial vehicles capable of achieving a “range” equal to or greater than 300 km, and “specially designed” “parts” and “components” therefor. (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("9A111", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: Apparatus, devices and vehicles, designed or modified for the transport, handling, control, activation and launching of rockets, missiles, and unmanned aerial vehicles capable of achieving a “range” equal to or greater than 300 km.
    Listed::entry("9A115", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Reentry vehicles, usable in “missiles,” and equipment designed or modified therefor. (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("9A116", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: Staging mechanisms, separation mechanisms, and interstages therefor, usable in “missiles”. (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("9A117", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: Devices to regulate combustion usable in engines which are usable in rockets, missiles, and unmanned aerial vehicles capable of achieving a “range” equal to or greater than 300 km, controlled by 9A011 or 9A111. (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("9A118", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: Individual rocket stages, usable in rockets with a range capability greater than 300 km or greater, other than those controlled by 9A005, 9A007, 9A009, 9A105, 9A107 and 9A109. (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("9A119", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: Complete unmanned aerial vehicles, not specified in 9A012, having all of the following characteristics (see List of Items Controlled).
    Listed::entry("9A120", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Spacecraft” and related commodities, as follows (see List of Items Controlled).
    // RAW STA: (1) Paragraph (c)(1) of License Exception STA (§ 740.20(c)(1) of the EAR) may not be used for “spacecraft” in ECCNs 9A515.a.1, a.2, a.3, or a.4, “sub-orbital craft,” or items in 9A515.g, unless determined by BIS to be eligible for License Exception STA in accordance with § 740.20(g) (License Exception STA eligibility requests for certain 9x515 and “600 series” items). (2) License Exception STA may not be used if the “spacecraft” controlled in ECCN 9A515.a.1, a.2, a.3, or a.4 contains a separable or removable propulsion system described in USML Category IV(d)(2) or USML Category XV(e)(12) and designated MT. (3) Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 9A515.
    Listed::entry("9A515", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["e", "x", "y"])),
            Row::column("RS", "RS1", WHOLE.except(&["e", "x", "y"])),
            // RAW: MT | MT applies to microcircuits in 9A515.d and 9A515.e.2 when "usable in" "missiles" for protecting "missiles" against nuclear effects (e.g., Electromagnetic Pulse (EMP), X-rays, combined blast and thermal effects). MT also applies to 9A515.h when the total impulse capacity is equal to or greater than 8.41 × 10 5 newton seconds | MT Column 1.
            Row::not_modelled("MT", WHOLE, "…"),
            Row::column("NS", "NS2", on(&["x"])),
            Row::column("RS", "RS2", on(&["e", "x"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: Commodities related to launch vehicles, missiles, and rockets (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in this ECCN 9A604.
    Listed::entry("9A604", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("RS", "RS1", WHOLE),
        Row::column("MT", "MT1", on(&["c", "d", "f"])),
        Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: Military Aircraft and Related Commodities, Other Than Those Enumerated in 9A991.a (See List of Items Controlled).
    // RAW STA: (1) Paragraph (c)(1) of License Exception STA (§ 740.20(c)(1) of the EAR) may not be used for any item in 9A610.a ( i.e., “end item” military aircraft), unless determined by BIS to be eligible for License Exception STA in accordance with § 740.20(g) (License Exception STA eligibility requests for 9x515 and “600 series” items). (2) Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 9A610.
    Listed::entry("9A610", "TITLE")
        .rows(&[
            // RAW: NS | NS applies to entire entry except: 9A610.b; parts and components controlled in 9A610.x if being exported or reexported for use in an aircraft controlled in 9A610.b; and 9A610.y | NS Column 1
            Row::not_modelled("NS", WHOLE, "…"),
            // RAW: RS | RS applies to entire entry except: 9A610.b; parts and components controlled in 9A610.x if being exported or reexported for use in an aircraft controlled in 9A610.b; and 9A610.y | RS Column 1
            Row::not_modelled("RS", WHOLE, "…"),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("MT", "MT1", on(&["t", "u", "v", "w"])),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: Military gas turbine engines and related commodities (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in ECCN 9A619.
    Listed::entry("9A619", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: Cryogenic and “superconductive” equipment, as follows (see list of items controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 9A620.
    Listed::entry("9A620", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: Nonmilitary mobile crime science laboratories; and accessories, n.e.s.
    Listed::entry("9A980", "TITLE").rows(&[Row::column("CC", "CC1", WHOLE)]),
    // HEADING: Diesel engines, n.e.s., and tractors and “specially designed” “parts” and “components” therefor, n.e.s. (see List of Items Controlled).
    Listed::entry("9A990", "TITLE").rows(&[
        Row::column("AT", "AT1", WHOLE.except(&["a"])),
        // RAW: AT | AT applies to 9A990.a only | AT Column 2.
        Row::not_modelled("AT", WHOLE, "…"),
    ]),
    // HEADING: “Aircraft,” n.e.s., and gas turbine engines not controlled by 9A001 or 9A101 and “parts” and “components,” n.e.s. (see List of Items Controlled).
    Listed::entry("9A991", "TITLE")
        .rows(&[Row::column("AT", "AT1", WHOLE), Row::places("UN", on(&["a"]), UN, "15 CFR 746.1(b)")]),
    // HEADING: Complete canopies, harnesses, and platforms and electronic release mechanisms therefor, except such types as are in normal sporting use.
    Listed::entry("9A992", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Manufacturing equipment, tooling or fixtures, as follows (See List of Items Controlled).
    // RAW LVS: $5000, except N/A for MT
    // RAW GBS: Yes, except N/A for MT
    // RAW STA: License Exception STA may not be used to ship commodities in 9B001 to any of the destinations listed in Country Group A:6 (See Supplement No.1 to part 740 of the EAR).
    Listed::entry("9B001", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        // RAW: MT | MT applies to equipment for engines controlled under 9A001 for MT reasons and for engines controlled under 9A101 | MT Column 1.
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: On-line (real time) control systems, instrumentation (including sensors) or automated data acquisition and processing equipment, having all of the following (see List of Items Controlled).
    // RAW LVS: $3,000, except N/A for MT
    // RAW GBS: Yes, except N/A for MT
    Listed::entry("9B002", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        // RAW: MT | MT applies to equipment for engines controlled under 9A001 for MT reasons and for engines controlled under 9A101 | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Equipment “specially designed” for the “production” or test of gas turbine brush seals designed to operate at tip speeds exceeding 335 m/s, and temperatures in excess of 773 K (500 °C), and “specially designed” “components” or “accessories” therefor.
    // RAW LVS: $5000, except N/A for MT
    // RAW GBS: Yes, except N/A for MT
    Listed::entry("9B003", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        // RAW: MT | MT applies to equipment for engines controlled under 9A001 for MT reasons and for engines controlled under 9A101 | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Tools, dies or fixtures, for the solid state joining of “superalloy”, titanium or intermetallic airfoil-to-disk combinations described in 9E003.a.3 or 9E003.a.6 for gas turbines.
    // RAW LVS: $3000, except N/A for MT
    // RAW GBS: Yes, except N/A for MT
    Listed::entry("9B004", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        // RAW: MT | MT applies to equipment for engines controlled under 9A001 for MT reasons and for engines controlled under 9A101 | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: On-line (real time) control systems, instrumentation (including sensors) or automated data acquisition and processing equipment, “specially designed” for use with any of the following (see List of Items Controlled).
    Listed::entry("9B005", "TITLE").rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Acoustic vibration test equipment capable of producing sound pressure levels of 160 Db or more (referenced to 20 uPa) with a rated output of 4 kW or more at a test cell temperature exceeding 1,273 K (1,000 °C), and “specially designed” quartz heaters therefor.
    Listed::entry("9B006", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(3000, WHOLE), Grant::yes("GBS", WHOLE)]),
    // HEADING: Equipment “specially designed” for inspecting the integrity of rocket motors and using Non-Destructive Test (NDT) techniques other than planar x-ray or basic physical or chemical analysis.
    Listed::entry("9B007", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("MT", "MT1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Direct measurement wall skin friction transducers “specially designed” to operate at a test flow total (stagnation) temperature exceeding 833 K (560 °C)).
    Listed::entry("9B008", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(5000, WHOLE)]),
    // HEADING: Tooling “specially designed” for producing gas turbine engine powder metallurgy rotor “parts” or “components” having all of the following (see List of Items Controlled).
    Listed::entry("9B009", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(5000, WHOLE)]),
    // HEADING: Equipment “Specially Designed” for the Production of Items Specified by 9A012.
    Listed::entry("9B010", "TITLE").rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: 'Aerothermodynamic test facilities', usable for rockets, missiles, or unmanned aerial vehicles capable of achieving a “range” equal to or greater than 300 km and their subsystems, and having an electrical power supply equal to or greater than 5 MW or a gas supply total pressure equal to or greater than 3 MPa.
    Listed::entry("9B104", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: ‘Aerodynamic test facilities’ for speeds of Mach 0.9 or more, usable for rockets, missiles, or unmanned aerial vehicles capable of achieving a “range” equal to or greater than 300 km and their subsystems.
    Listed::entry("9B105", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Environmental chambers usable for rockets, missiles, or unmanned aerial vehicles capable of achieving a “range” equal to or greater than 300 km and their subsystems, as follows (see List of Items Controlled).
    Listed::entry("9B106", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Specially designed” production “equipment” for systems, sub-systems and “components” controlled by ECCN 9A101 or by USML Category IV(d)(2), (d)(3), (d)(4), or (h)(17).
    Listed::entry("9B115", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Specially designed” “production facilities” for systems, sub-systems, and “components” controlled by ECCN 9A012 (applies to MT-controlled items only) or 9A101 or by USML Category IV(d)(2), (d)(3), (d)(4), or (h)(17).
    Listed::entry("9B116", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Test Benches and Test Stands for Solid or Liquid Propellant Rockets, Motors or Rocket Engines, Having Either of the Following Characteristics (see List of Items Controlled).
    Listed::entry("9B117", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Test, inspection, and production “equipment” “specially designed” for “spacecraft” and related commodities, as follows (see List of Items Controlled).
    // RAW LVS: $1500; $5000 for 9B515.b
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 9B515.
    Listed::entry("9B515", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        // RAW: MT | MT applies to equipment in 9B515.a for the "development" or "production" of commodities in USML Category XV(e)(12) and XV(e)(19) that are MT controlled | MT Column 1.
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("RS", "RS1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Test, inspection, and production “equipment” and related commodities “specially designed” for the “development,” “production,” repair, overhaul, or refurbishing of commodities in ECCN 9A604 or related defense articles in USML Category IV (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in this ECCN 9B604.
    Listed::entry("9B604", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            // RAW: MT | MT applies to 9B604.a and .b and to 9B604.d "specially designed" "production facilities" or production "equipment" for defense articles identified as MTCR Annex items in USML Category IV(d)(1), (h)(1), (h)(4), (h)(6), (h)(7), (h)(8), (h)(9), (h)(11), (h)(20), (h)(21), or (h)(26) | MT Column 1
            Row::not_modelled("MT", WHOLE, "…"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: Test, inspection, and production “equipment” and related commodities “specially designed” for the “development” or “production” of commodities enumerated or otherwise described in ECCN 9A610 or USML Category VIII (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 9B610.
    Listed::entry("9B610", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["c"])),
            Row::column("RS", "RS1", WHOLE),
            Row::column("MT", "MT1", on(&["c"])),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: Test, inspection, and production “equipment” and related commodities “specially designed” for the “development” or “production” of commodities enumerated or otherwise described in ECCN 9A619 or USML Category XIX (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in ECCN 9B619.
    Listed::entry("9B619", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: Test, inspection, and production commodities for cryogenic and “superconductive” equipment (see List of Items controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 9B620.
    Listed::entry("9B620", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: Vibration test equipment and “specially designed” “parts” and “components,” n.e.s.
    Listed::entry("9B990", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Specially designed” “equipment,” tooling or fixtures, not controlled by 9B001, for manufacturing or measuring gas turbine blades, vanes or tip shroud castings, as follows (see List of Items Controlled).
    Listed::entry("9B991", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Resin impregnated fiber prepregs and metal coated fiber preforms therefor, for composite structures, laminates and manufactures specified in 9A110, made either with organic matrix or metal matrix utilizing fibrous or filamentary reinforcements having a “specific tensile strength” greater than 7.62 × 10 4 m and a “specific modulus” greater than 3.18 × 10 6 m.
    Listed::entry("9C110", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Materials “specially designed” for commodities controlled by USML Category VIII or ECCN 9A610 and not elsewhere specified in the CCL or the USML (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 9C610.
    Listed::entry("9C610", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: Materials “specially designed” for commodities controlled by USML Category XIX or ECCN 9A619 and not elsewhere specified in the CCL or on the USML (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in ECCN 9C619.
    Listed::entry("9C619", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: “Software”, not specified in 9D003 or 9D004, “specially designed” or modified for the “development” of equipment or “technology” controlled by ECCN 9A001 to 9A004, 9A012, 9A101 (except for items in 9A101.b that are “subject to the ITAR”, see 22 CFR part 121), 9A106.d. or .e, 9A110, or 9A120, 9B (except for ECCNs 9B604, 9B610, 9B619, 9B990, and 9B991), or ECCN 9E003.
    // RAW STA: License Exception STA may not be used to ship or transmit “software” “specially designed” or modified for the “development” of equipment or “technology”, specified by ECCNs 9B001.b. or 9E003.a.1, 9E003.a.2 to a.5, 9E003.a.8, or 9E003.h to any of the destinations listed in Country Group A:6 (See Supplement No.1 to part 740 of the EAR).
    Listed::entry("9D001", "TITLE").rows(&[
        // RAW: NS | NS applies to "software" for equipment controlled by 9A001 to 9A004, 9A012, 9B001 to 9B010, and technology controlled by 9E003 | NS Column 1
        Row::not_modelled("NS", WHOLE, "…"),
        // RAW: MT | MT applies to "software" for equipment controlled by 9B116 for MT reasons | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Software”, not specified in 9D003 or 9D004, “specially designed” or modified for the “production” of equipment controlled by ECCN 9A001 to 9A004, 9A012, 9A101 (except for items in 9A101.b that are “subject to the ITAR”, see 22 CFR part 121), 9A106.d or .e, 9A110, or 9A120, 9B (except for ECCNs 9B604, 9B610, 9B619, 9B990, and 9B991).
    // RAW STA: License Exception STA may not be used to ship or transmit “software” “specially designed” or modified for the “production” of equipment specified by 9B001.b to any of the destinations listed in Country Group A:6 (See Supplement No.1 to part 740 of the EAR).
    Listed::entry("9D002", "TITLE").rows(&[
        // RAW: NS | NS applies to "software" for equipment controlled by 9A001 to 9A004, 9A012, 9B001 to 9B010 | NS Column 1
        Row::not_modelled("NS", WHOLE, "…"),
        // RAW: MT | MT applies to "software" for equipment controlled by 9B116 for MT reasons | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Software” Incorporating “Technology” Specified by ECCN 9E003.h and Used in “FADEC Systems” for Systems Controlled by ECCN 9A001 to 9A003, 9A101 (Except for Items in 9A101.b That Are “Subject to the ITAR”, See 22 CFR Part 121), 9A106.d or .e, or 9B (Except for ECCNs 9B604, 9B610, 9B619, 9B990, and 9B991).
    // RAW TSR: Yes, except N/A for MT
    Listed::entry("9D003", "TITLE").rows(&[
        // RAW: NS | NS applies to "software" for "use" of "FADEC systems" for equipment controlled by 9A001 to 9A003 | NS Column 1.
        Row::not_modelled("NS", WHOLE, "…"),
        // RAW: MT | MT applies to "software" required for the "use" of "FADEC systems" for gas turbine engines controlled by 9A101, or 9A106. | MT Column 1.
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Other “software” as follows (see List of Items Controlled).
    // RAW STA: License Exception STA may not be used to ship or transmit software in 9D004.a and 9D004.c to any of the destinations listed in Country Group A:6 (See Supplement No.1 to part 740 of the EAR)
    Listed::entry("9D004", "TITLE").rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” Specially Designed or Modified for the Operation of Items Specified by 9A004.e or 9A004.f. (This “Software” Is Controlled by ECCN 9D515.)
    // RAW status: no reason rows
    Listed::entry("9D005", "TITLE").status(Status::NotModelled("…")),
    // HEADING: “Software” for the “use” of equipment controlled by 9A018.
    // RAW status: no reason rows
    Listed::entry("9D018", "TITLE").status(Status::NotModelled("…")),
    // HEADING: “Software” “specially designed” or modified for the “use” of commodities controlled by 9B104, 9B105, 9B106, 9B116, or 9B117.
    Listed::entry("9D101", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” “specially designed” for modelling, simulation or design integration of “missiles,” or the subsystems controlled by 9A005, 9A007, 9A009, 9A105, 9A106, 9A107, 9A108, 9A109, 9A116 or 9A119. (This entry is “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("9D103", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: “Software” specially designed or modified for the “use” of equipment controlled by ECCN 9A001, 9A012 (for MT controlled items only), 9A101 (except for items in 9A101.b that are “subject to the ITAR”, see 22 CFR part 121), or 9A106.d.
    Listed::entry("9D104", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” that coordinates the function of more than one subsystem, “specially designed” or modified for “use” in rockets, missiles, or unmanned aerial vehicles capable of achieving a “range” equal to or greater than 300 km. (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("9D105", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: “Software” “specially designed” for the “development,” “production,” operation, installation, maintenance, repair, overhaul, or refurbishing of “spacecraft” and related commodities, as follows (see List of Items Controlled).
    // RAW STA: (1) Paragraph (c)(1) of License Exception STA (§ 740.20(c)(1) of the EAR) may not be used for 9D515.b, .d, or .e. (2) Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any “software” in 9D515.
    Listed::entry("9D515", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE.except(&["x", "y"])),
        Row::column("RS", "RS1", WHOLE.except(&["x", "y"])),
        Row::column("NS", "NS2", on(&["x"])),
        Row::column("RS", "RS2", on(&["x"])),
        // RAW: RS | RS applies to 9D515.y, except to Russia for use in, with, or for the International Space Station (ISS), including launch to the ISS | China, Russia, or Venezuela (see § 742.6(a)(7)).
        Row::not_modelled("RS", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Software” “specially designed” for the “development,” “production,” operation, or maintenance of commodities controlled by ECCN 9A604 or 9B604 (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in this ECCN 9D604.
    Listed::entry("9D604", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("RS", "RS1", WHOLE),
        // RAW: MT | MT applies to "software," as described in paragraph .a of this entry, for commodities controlled for MT reasons in ECCN 9A604.c or .d, or ECCN 9B604 | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: Software “specially designed” for the “development,” “production,” operation, or maintenance of military aircraft and related commodities controlled by 9A610, equipment controlled by 9B610, or materials controlled by 9C610 (see List of Items Controlled).
    // RAW STA: (1) Paragraph (c)(1) of License Exception STA (§ 740.20(c)(1) of the EAR) may not be used for 9D610.b. (2) Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any software in 9D610.
    Listed::entry("9D610", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE.except(&["y"])),
        // RAW: MT | MT applies to software "specially designed" for the operation, installation, maintenance, repair, overhaul, or refurbishing of commodities controlled for MT reasons in 9A610 or 9B610 | MT Column 1.
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("RS", "RS1", WHOLE.except(&["y"])),
        Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: Software “specially designed” for the “development,” “production,” operation or maintenance of military gas turbine engines and related commodities controlled by 9A619, equipment controlled by 9B619, or materials controlled by 9C619 (see List of Items Controlled).
    // RAW STA: (1) Paragraph (c)(1) of License Exception STA (§ 740.20(c)(1) of the EAR) may not be used for 9D619.b. (2) Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any software in ECCN 9D619.
    Listed::entry("9D619", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE.except(&["y"])),
        Row::column("RS", "RS1", WHOLE.except(&["y"])),
        Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: “Software” “specially designed” for cryogenic and “superconductive” equipment, as follows (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any “software” in 9D620.
    Listed::entry("9D620", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("RS", "RS1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: “Software”, n.e.s., for the “development” or “production” of equipment controlled by 9A990 or 9B990.
    Listed::entry("9D990", "TITLE").rows(&[
        // RAW: AT | AT applies to "software" for equipment under 9A990 except 9A990.a | AT Column 1
        Row::not_modelled("AT", WHOLE, "…"),
        // RAW: AT | AT applies to "software" for equipment under 9A990.a only | AT Column 2
        Row::not_modelled("AT", WHOLE, "…"),
    ]),
    // HEADING: “Software”, for the “development” or “production” of equipment controlled by 9A991 or 9B991.
    Listed::entry("9D991", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology” according to the General Technology Note for the “development” of equipment or “software”, controlled by 9A004, 9A012, 9B (except for ECCNs 9B604, 9B610, 9B619, 9B990 and 9B991), or ECCN 9D001 to 9D004, 9D101, or 9D104.
    // RAW STA: License Exception STA may not be used to ship or transmit any technology in this entry to any of the destinations listed in Country Group A:6 (See Supplement No. 1 to part 740 of the EAR)
    Listed::entry("9E001", "TITLE").rows(&[
        // RAW: NS | NS applies to "technology" for items controlled by 9A004, 9A012, 9B001 to 9B010, 9D001 to 9D004 for NS reasons | NS Column 1
        Row::not_modelled("NS", WHOLE, "…"),
        // RAW: MT | MT applies to "technology" for items controlled by 9A012, 9B001, 9B002, 9B003, 9B004, 9B005, 9B007, 9B104, 9B105, 9B106, 9B115, 9B116, 9B117, 9D001, 9D002, 9D003, or 9D004 for MT reasons | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Technology” according to the General Technology Note for the “production” of “equipment” controlled by ECCN 9A004 or 9B (except for ECCNs 9B117, 9B604, 9B610, 9B619, 9B990, and 9B991).
    Listed::entry("9E002", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        // RAW: MT | MT applies to "technology" for equipment controlled by 9B001, 9B002, 9B003, 9B004, 9B005, 9B007, 9B104, 9B105, 9B106, 9B115 or 9B116 for MT reasons | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Other “technology” as follows (see List of Items Controlled).
    Listed::entry("9E003", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        // RAW: SI | SI applies to 9E003.a.1 through a.8, .h, .i, and .l | See § 742.14 of the EAR for additional information.
        Row::not_modelled(
            "SI",
            on(&["a.1", "a.2", "a.3", "a.4", "a.5", "a.6", "a.7", "a.8", "h", "i", "l"]),
            "…",
        ),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Technology” for the “development,” “production,” or “use” of equipment controlled by 9A018.
    // RAW status: no reason rows
    Listed::entry("9E018", "TITLE").status(Status::NotModelled("…")),
    // HEADING: “Technology” according to the General Technology Note for the “development” or “production” of commodities or “software” controlled by ECCN 9A012 (applies only to “production” “technology” for MT-controlled items in 9A012), 9A101 (except for items in 9A101.b that are “subject to the ITAR,” see 22 CFR part 121), 9A106.d or .e, 9A110 (for items that are “specially designed” for non-military unmanned aerial vehicles controlled by 9A012), 9C110, 9D101, or 9D104.
    Listed::entry("9E101", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology” according to the General Technology Note for the “use” of commodities or “software” controlled by ECCN 9A004 (except for items in 9A004 that are “subject to the ITAR,” see 22 CFR part 121), 9A012, 9A101 (except for items in 9A101.b that are “subject to the ITAR,” see 22 CFR part 121), 9A106.d or .e, 9A110 (for items that are “specially designed” for non-military unmanned aerial vehicles controlled by 9A012), 9B105, 9B106, 9B115, 9B116, 9D101, or 9D104.
    Listed::entry("9E102", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology” “required” for the “development,” “production,” operation, installation, repair, overhaul, or refurbishing of “spacecraft” and related commodities, as follows (see List of Items Controlled).
    // RAW STA: (1) Paragraph (c)(1) of License Exception STA (§ 740.20(c)(1) of the EAR) may not be used for ECCN 9E515.b, .d, .e, or .f unless determined by BIS to be eligible for License Exception STA in accordance with § 740.20(g) (License Exception STA eligibility requests for certain 9x515 and “600 series” items). (2) Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any “technology” in 9E515.
    Listed::entry("9E515", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE.except(&["x", "y"])),
        Row::column("RS", "RS1", WHOLE.except(&["x", "y"])),
        // RAW: MT | MT applies to technology for items in 9A515.d, .e.2, .h, and 9B515.a controlled for MT reasons | MT Column 1.
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("NS", "NS2", on(&["x"])),
        Row::column("RS", "RS2", on(&["x"])),
        // RAW: RS | RS applies to 9E515.y, except to Russia for use in, with, or for the International Space Station (ISS), including launch to the ISS | China, Russia, or Venezuela (see § 742.6(a)(7)).
        Row::not_modelled("RS", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Technology” “required” for the “development,” “production,” operation, installation, maintenance, repair, overhaul, or refurbishing of commodities controlled by ECCN 9A604 or 9B604, or “software” controlled by ECCN 9D604 (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in this ECCN 9E604.
    Listed::entry("9E604", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("RS", "RS1", WHOLE),
        // RAW: MT | MT applies to "technology," as described in paragraph .a of this entry, for commodities and "software" controlled for MT reasons in ECCN 9A604, 9B604 or 9D604 | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: Technology “required” for the “development,” “production,” operation, installation, maintenance, repair, overhaul, or refurbishing of military aircraft and related commodities controlled by 9A610, equipment controlled by 9B610, materials controlled by 9C610, or software controlled by 9D610 (see List of Items Controlled).
    // RAW STA: (1) Paragraph (c)(1) of License Exception STA (§ 740.20(c)(1) of the EAR) may not be used for 9E610.b. (2) Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any technology in 9E610.
    Listed::entry("9E610", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE.except(&["y"])),
        Row::column("RS", "RS1", WHOLE.except(&["y"])),
        Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
        // RAW: MT | MT applies to "technology" "required" for the "development," "production," operation, installation, maintenance, repair, overhaul, or refurbishing of commodities or software controlled for MT reasons in 9A610, 9B610, or 9D610 for MT reasons | MT Column 1.
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: “Technology” “required” for the “development,” “production,” operation, installation, maintenance, repair, overhaul, or refurbishing of military gas turbine engines and related commodities controlled by 9A619, equipment controlled by 9B619, materials controlled by 9C619, or software controlled by 9D619 (see List of Items Controlled).
    // RAW STA: (1) Paragraph (c)(1) of License Exception STA (§ 740.20(c)(1) of the EAR) may not be used for 9E619.b. or .c. (2) Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any technology in ECCN 9E619.
    Listed::entry("9E619", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE.except(&["y"])),
        Row::column("RS", "RS1", WHOLE.except(&["y"])),
        Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: Technology “required” for cryogenic and “superconductive” equipment, as follows (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any technology in 9E620.
    Listed::entry("9E620", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("RS", "RS1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: “Technology”, n.e.s., for the “development” or “production” or “use” of equipment controlled by 9A990 or 9B990.
    Listed::entry("9E990", "TITLE").rows(&[
        // RAW: AT | AT applies to "technology" for equipment under 9A990 and 9B990 except 9A990.a | AT Column 1
        Row::not_modelled("AT", WHOLE, "…"),
        // RAW: AT | AT applies to "technology" for equipment under 9A990.a only | AT Column 2
        Row::not_modelled("AT", WHOLE, "…"),
    ]),
    // HEADING: “Technology”, for the “development”, “production” or “use” of equipment controlled by 9A991 or 9B991.
    Listed::entry("9E991", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Other “technology”, not described by 9E003, as follows (see List of Items Controlled).
    Listed::entry("9E993", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
];

/// Facts that only these entries ask for.
pub(super) static WORDS: &[Word] = &[];
