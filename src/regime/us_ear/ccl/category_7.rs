//! Commerce Control List, category 7: reason rows and exception lines.
//!
//! Source: 15 CFR part 774, supplement no. 1, text of 2026-07-23 (reason rows checked against 2026-08-07).

use super::places::{
    ADVANCED_COMPUTING, CHINA_RUSSIA_VENEZUELA, EXCEPT_CANADA, IRAN_NORTH_KOREA, IRAQ, IRAQ_PAKISTAN,
    MACAU_OR_D5, NORTH_KOREA, PAKISTAN, UN,
};
use crate::regime::table::{ANYWHERE, Denial, Grant, Listed, Places, Row, Status, WHOLE, When, Word, on};

/// Entries by code.
pub(super) static ENTRIES: &[Listed] = &[
    // HEADING: Accelerometers as follows (see List of Items Controlled) and “specially designed” “components” therefor.
    Listed::entry("7A001", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        // RAW: MT | MT applies to commodities that meet or exceed the parameters of 7A101 | MT Column 1.
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Gyros or Angular Rate Sensors, Having any of the Following, and “Specially Designed” “Components” Therefor.
    Listed::entry("7A002", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        // RAW: MT | MT applies to commodities that meet or exceed the parameters of 7A102 | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: 'Inertial measurement equipment or systems', having any of the following.
    Listed::entry("7A003", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        // RAW: MT | MT applies to commodities in 7A003.d that meet or exceed the parameters of 7A103 | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: 'Star trackers' and “components” therefor, as follows (see List of Items Controlled).
    Listed::entry("7A004", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("MT", "MT1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Satellite navigation system” receiving equipment having any of the following and “specially designed” “components” therefor.
    Listed::entry("7A005", "TITLE").rows(&[
        Row::column("NS", "NS1", on(&["b"])),
        // RAW: MT | MT applies to commodities in 7A005.b that meet or exceed the parameters of 7A105 | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", on(&["b"])),
    ]),
    // HEADING: Airborne altimeters operating at frequencies other than 4.2 to 4.4 GHz inclusive and having any of the following (see List of Items Controlled).
    Listed::entry("7A006", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        // RAW: MT | MT applies to commodities in this entry that meet or exceed the parameters of 7A106 | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Underwater sonar navigation systems using Doppler velocity or correlation velocity logs integrated with a heading source and having a positioning “accuracy” of equal to or less (better) than 3% of distance traveled “Circular Error Probable” (“CEP”) and “specially designed” “components” therefor.
    Listed::entry("7A008", "TITLE").rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Accelerometers, other than those controlled by 7A001 (see List of Items Controlled), and “specially designed” “parts” and “components” therefor.
    Listed::entry("7A101", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Gyros, other than those controlled by 7A002 (see List of Items Controlled), and “specially designed” “parts” and “components” therefor.
    Listed::entry("7A102", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Instrumentation, navigation equipment and systems, other than those controlled by 7A003, and “specially designed” “parts” and “components” therefor, as follows (see List of Items Controlled).
    Listed::entry("7A103", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Gyro-astro compasses and other devices, other than those controlled by 7A004, which derive position or orientation by means of automatically tracking celestial bodies or satellites and “specially designed” “parts” and “components” therefor.
    Listed::entry("7A104", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Receiving equipment for 'navigation satellite systems', having any of the following characteristics (see List of Items Controlled), and “specially designed” “parts” and “components” therefor.
    Listed::entry("7A105", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Altimeters, other than those controlled by 7A006, of radar or laser radar type, designed or modified for use in “missiles”. (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("7A106", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: Three axis magnetic heading sensors having all of the following characteristics (see List of Items Controlled), and “specially designed” “parts” and “components” therefor.
    Listed::entry("7A107", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Passive sensors for determining bearing to specific electromagnetic sources (direction finding equipment) or terrain characteristics, designed or modified for use in “missiles”. (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("7A115", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: Flight control systems and “parts” and “components”, as follows (see List of Items Controlled).
    Listed::entry("7A116", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Guidance sets” capable of achieving system accuracy of 3.33% or less of the range (e.g., a “CEP” of 10 km or less at a “range” of 300 km). (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("7A117", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: Military fire control, laser, imaging, and guidance equipment, as follows (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 7A611.
    Listed::entry("7A611", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            // RAW: MT | MT applies to commodities in 7A611.a that meet or exceed the parameters in 7A103.b or .c | MT Column 1.
            Row::not_modelled("MT", WHOLE, "…"),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: Other navigation direction finding equipment, airborne communication equipment, all aircraft inertial navigation systems not controlled under 7A003 or 7A103, and other avionic equipment, including “parts” and “components,” n.e.s.
    Listed::entry("7A994", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Test, calibration or alignment equipment, “specially designed” for equipment controlled by 7A (except 7A994).
    Listed::entry("7B001", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("MT", "MT1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Equipment “specially designed” to characterize mirrors for ring “laser” gyros, as follows (see List of Items Controlled).
    Listed::entry("7B002", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("MT", "MT1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Equipment “specially designed” for the “production” of equipment controlled by 7A (except 7A994).
    Listed::entry("7B003", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("MT", "MT1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Production equipment”, and other test, calibration, and alignment equipment, other than that described in 2B119 to 2B122, 7B003, and 7B102, designed or modified to be used with equipment controlled by 7A001 to 7A004 or 7A101 to 7A104.
    Listed::entry("7B101", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Equipment, other than those controlled by 7B002, designed or modified to characterize mirrors, for laser gyro equipment, as follows (see List of Items Controlled).
    Listed::entry("7B102", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Specially designed” “production facilities” for equipment controlled by 7A117. (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("7B103", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: Test, inspection, and production commodities “specially designed” for military fire control, laser, imaging, and guidance equipment, as follows (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 7B611.
    Listed::entry("7B611", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            // RAW: MT | MT applies to 7B611.a commodities "specially designed" for 7A611.a commodities controlled for MT reasons | MT Column 1.
            Row::not_modelled("MT", WHOLE, "…"),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: Other equipment for the test, inspection, or “production” of navigation and avionics equipment.
    Listed::entry("7B994", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” “specially designed” or modified for the “development” or “production” of equipment controlled by 7A (except 7A994) or 7B (except 7B994).
    Listed::entry("7D001", "TITLE").rows(&[
        // RAW: NS | NS applies to "software" for equipment controlled by 7A001 to 7A004, 7A006, 7A008, 7B001, 7B002 or 7B003 | NS Column 1.
        Row::not_modelled("NS", WHOLE, "…"),
        // RAW: MT | MT applies to "software" for equipment controlled for MT reasons. MT does not apply to "software" for equipment controlled by 7A008 | MT Column 1.
        Row::not_modelled("MT", WHOLE, "…"),
        // RAW: RS | RS applies to "software" for inertial navigation systems and inertial equipment, and "components" therefor, for "9A991.b aircraft" | RS Column 1.
        Row::not_modelled("RS", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Source code” for the operation or maintenance of any inertial navigation equipment, including inertial equipment not controlled by 7A003 or 7A004, or Attitude and Heading Reference Systems ('AHRS').
    Listed::entry("7D002", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("MT", "MT1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Other “software” as follows (see List of Items Controlled).
    // RAW STA: License Exception STA may not be used to ship or transmit software in 7D003.a or .b to any of the destinations listed in Country Group A:6 (See Supplement No. 1 to part 740 of the EAR).
    Listed::entry("7D003", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        // RAW: MT | MT applies to "software" for equipment controlled for MT reasons. MT does not apply to "software" for equipment controlled by 7A008 | MT Column 1.
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Source code” incorporating “development” “technology” specified by 7E004.a.2, a.3, a.5, a.6 or 7E004.b, for any of the following: (see List of Items Controlled).
    // RAW STA: License Exception STA may not be used to ship or transmit “software” in 7D004.a to .d and .g to any of the destinations listed in Country Group A:6 (See Supplement No. 1 to part 740 of the EAR).
    Listed::entry("7D004", "TITLE").rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” “Specially Designed” To Decrypt “Satellite Navigation System” Ranging Signals Designed for Government Use.
    Listed::entry("7D005", "TITLE").rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” “specially designed” or modified for the “use” of equipment controlled for missile technology (MT) reasons by 7A001 to 7A006, 7A101 to 7A107, 7A115, 7A116, 7A117, 7B001, 7B002, 7B003, 7B101, 7B102, or 7B103.
    Listed::entry("7D101", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Integration “software”, as follows (See List of Items Controlled).
    Listed::entry("7D102", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” “specially designed” for modelling or simulation of the “guidance sets” controlled by 7A117 or for their design integration with “missiles”. (This entry is “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("7D103", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: “Software” “specially designed” for commodities controlled by 7A611 or equipment controlled by 7B611, as follows (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any software in 7D611.
    Listed::entry("7D611", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE.except(&["y"])),
        // RAW: MT | MT applies to 7D611.a "software" "specially designed" for 7A611.a commodities controlled for MT reasons | MT Column 1.
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("RS", "RS1", WHOLE.except(&["y"])),
        Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: “Software”, n.e.s., for the “development”, “production”, or “use” of navigation, airborne communication and other avionics.
    Listed::entry("7D994", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology” according to the General Technology Note for the “development” of equipment or “software,” specified by 7A. (except 7A994), 7B. (except 7B994), 7D001, 7D002, 7D003 or 7D005.
    // RAW STA: License Exception STA may not be used to ship or transmit any technology in this entry to any of the destinations listed in Country Group A:6 (See Supplement No. 1 to part 740 of the EAR).
    Listed::entry("7E001", "TITLE").rows(&[
        // RAW: NS | NS applies to "technology" for items controlled by 7A001 to 7A004, 7A006, 7A008, 7B001 to 7B003, 7D001 to 7D005 | NS Column 1
        Row::not_modelled("NS", WHOLE, "…"),
        // RAW: MT | MT applies to technology for equipment controlled for MT reasons. MT does not apply to "technology" for equipment controlled by 7A008. MT does apply to "technology" for equipment specified in 7A001, 7A002 or 7A003.d that meets or exceeds parameters of 7A101, 7A102 or 7A103 | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        // RAW: RS | RS applies to "technology" for inertial navigation systems or inertial equipment, and "components" therefor, for 9A991.b aircraft | RS Column 1
        Row::not_modelled("RS", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Technology” according to the General Technology Note for the “production” of equipment controlled by 7A (except 7A994) or 7B (except 7B994).
    // RAW STA: License Exception STA may not be used to ship or transmit any technology in this entry to any of the destinations listed in Country Group A:6 (See Supplement No. 1 to part 740 of the EAR).
    Listed::entry("7E002", "TITLE").rows(&[
        // RAW: NS | NS applies to "technology" for equipment controlled by 7A001 to 7A004, 7A006, 7A008 or 7B001 to 7B003 | NS Column 1.
        Row::not_modelled("NS", WHOLE, "…"),
        // RAW: MT | MT applies to technology for equipment controlled for MT reasons. MT does not apply to "technology" for equipment controlled by 7A008. MT does apply to "technology" for equipment specified in 7A001, 7A002 or 7A003.d that meets or exceeds parameters of 7A101, 7A102 or 7A103 | MT Column 1.
        Row::not_modelled("MT", WHOLE, "…"),
        // RAW: RS | RS applies to "technology" for inertial navigation systems or inertial equipment, and "components" therefor, for 9A991.b aircraft | RS Column 1.
        Row::not_modelled("RS", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Technology” according to the General Technology Note for the repair, refurbishing or overhaul of equipment controlled by 7A001 to 7A004.
    Listed::entry("7E003", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("MT", "MT1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Other “technology” as follows (see List of Items Controlled).
    Listed::entry("7E004", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        // RAW: MT | MT applies to "technology" for equipment or systems controlled for MT reasons | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Technology,” according to the General Technology Note for the “use” of equipment controlled by 7A001 to 7A006, 7A101 to 7A107, 7A115 to 7A117, 7B001, 7B002, 7B003, 7B101, 7B102, 7B103, or 7D101 to 7D103 for MT reasons.
    Listed::entry("7E101", "TITLE").rows(&[
        Row::column("MT", "MT1", WHOLE),
        // RAW: RS | RS applies to "technology" required for the use of inertial navigation systems, or inertial equipment, or "specially designed" "parts" and "components" therefor, "specially designed" for 9A991.b aircraft | RS Column 1
        Row::not_modelled("RS", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Technology” for protection of avionics and electrical subsystems against electromagnetic pulse (EMP) and electromagnetic interference (EMI) hazards, from external sources, as follows (see List of Items Controlled).
    Listed::entry("7E102", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Design “Technology” for the integration of the flight control, guidance, and propulsion data into a flight management system, designed or modified for rockets or missiles capable of achieving a “range” equal to or greater than 300 km, for optimization of rocket system trajectory. (This entry is “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("7E104", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: “Technology” “required” for the “development,” “production,” operation, installation, maintenance, repair, overhaul or refurbishing of commodities controlled by 7A611, commodities controlled by 7B611, or software controlled by 7D611, as follows (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any technology in 7E611.
    Listed::entry("7E611", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE.except(&["y"])),
        // RAW: MT | MT applies to "technology" in 7E611.a if "required" for items controlled for MT reasons in 7A611.a, 7B611.a, or 7D611.a | MT Column 1.
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("RS", "RS1", WHOLE.except(&["y"])),
        Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: “Technology”, n.e.s., for the “development”, “production”, or “use” of navigation, airborne communication, and other avionics equipment.
    Listed::entry("7E994", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
];

/// Facts that only these entries ask for.
pub(super) static WORDS: &[Word] = &[];
