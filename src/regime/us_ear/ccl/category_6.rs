//! Commerce Control List, category 6: reason rows and exception lines.
//!
//! Source: 15 CFR part 774, supplement no. 1, text of 2026-07-23 (reason rows checked against 2026-08-07).

use super::places::{
    ADVANCED_COMPUTING, CHINA_RUSSIA_VENEZUELA, EXCEPT_CANADA, IRAN_NORTH_KOREA, IRAQ, IRAQ_PAKISTAN,
    MACAU_OR_D5, NORTH_KOREA, PAKISTAN, UN,
};
use crate::regime::table::{ANYWHERE, Denial, Grant, Listed, Places, Row, Status, WHOLE, When, Word, on};

/// Entries by code.
pub(super) static ENTRIES: &[Listed] = &[
    // HEADING: Acoustic systems, equipment and “components,” as follows (see List of Items Controlled).
    // RAW LVS: $3000; N/A for 6A001.a.1.b.1 object detection and location systems having a transmitting frequency below 5 kHz or a sound pressure level exceeding 210 dB (reference 1 µPa at 1 m) for equipment with an operating frequency in the band from 2 kHz to 30 kHz inclusive; 6A001.a.1.e, 6A001.a.2.a.1, a.2.a.2, 6A001.a.2.a.3, a.2.a.5, a.2.a.6, 6A001.a.2.b; processing equipment controlled by 6A001.a.2.c, and “specially designed” for real-time application with towed acoustic hydrophone arrays; a.2.e.1, a.2.e.2; and bottom or bay cable systems controlled by 6A001.a.2.f and having processing equipment “specially designed” for real-time application with bottom or bay cable systems.
    // RAW STA: License Exception STA may not be used to ship commodities in 6A001.a.1.b, 6A001.a.1.e or 6A001.a.2 (except .a.2.a.4) to any of the destinations listed in Country Group A:6 (See Supplement No.1 to part 740 of the EAR).
    Listed::entry("6A001", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::yes("GBS", on(&["a.1.b.4"]))]),
    // HEADING: Optical sensors and equipment, and “components” therefor, as follows (see List of Items Controlled).
    // RAW LVS: $500 for 6A002.f.
    Listed::entry("6A002", "TITLE").rows(&[
        Row::column("NS", "NS2", WHOLE),
        // RAW: MT | MT applies to optical detectors in 6A002.a.1, or a.3 that are "specially designed" or modified to protect "missiles" against nuclear effects (e.g., Electromagnetic Pulse (EMP), X-rays, combined blast and thermal effects), and usable for "missiles" | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        // RAW: RS | RS applies to 6A002.a.1, a.2, a.3 (except a.3.d.2.a and a.3.e for lead selenide based focal plane arrays (FPAs)), .c, and .f. | RS Column 1
        Row::not_modelled("RS", WHOLE, "…"),
        // RAW: CC | CC applies to police-model infrared viewers in 6A002.c | CC Column 1
        Row::not_modelled("CC", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", on(&["a.1", "a.2", "a.3", "c"]), UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: Cameras, systems or equipment, and “components” therefor, as follows (see List of Items Controlled).
    // RAW LVS: $1500, except N/A for 6A003.a.3 through a.6, b.1, b.3 and b.4.
    // RAW STA: License Exception STA may not be used to ship any commodity in 6A003.b.3 or b.4 to any of the destinations listed in Country Group A:6 (See Supplement No.1 to part 740 of the EAR).
    Listed::entry("6A003", "TITLE").rows(&[
        Row::column("NS", "NS2", WHOLE),
        // RAW: NP | NP applies to cameras controlled by 6A003.a.3 or a.4 and to plug-ins in 6A003.a.6 for cameras controlled by 6A003.a.3 or a.4 | NP Column 1
        Row::not_modelled("NP", WHOLE, "…"),
        // RAW: RS | RS applies to 6A003.b.3, 6A003.b.4.a, 6A003.b.4.c and to items controlled in 6A003.b.4.b that have a frame rate greater than 60 Hz or that incorporate a focal plane array with more than 111,000 elements, or to items in 6A003.b.4.b when being exported or reexported to be embedded in a civil product. (But see § 742.6(a)(2)(iii) and (v) for certain exemptions) | RS Column 1
        Row::not_modelled("RS", WHOLE, "…"),
        // RAW: RS | RS applies to items controlled in 6A003.b.4.b that have a frame rate of 60 Hz or less and that incorporate a focal plane array with not more than 111,000 elements if not being exported or reexported to be embedded in a civil product | RS Column 2
        Row::not_modelled("RS", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", on(&["b.3", "b.4"]), UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: Optical equipment and “components,” as follows (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA may not be used to ship any commodity in 6A004.c or .d to any of the destinations listed in Country Group A:6 (See Supplement No. 1 to part 740 of the EAR).
    Listed::entry("6A004", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(3000, WHOLE), Grant::yes("GBS", on(&["a.1", "a.2", "a.4", "b", "d.2", "f"]))]),
    // HEADING: “Lasers”, “components” and optical equipment, as follows (see List of Items Controlled), excluding items that are subject to the export licensing authority of the Nuclear Regulatory Commission (see 10 CFR part 110).
    // RAW LVS: N/A for NP items
    // RAW GBS: Neodymium-doped (other than glass) “lasers” controlled by 6A005.b.6.d.2 (except 6A005.b.6.d.2.b) that have an output wavelength exceeding 1,000 nm, but not exceeding 1,100 nm, and an average or CW output power not exceeding 2 kW, and operate in a pulse-excited, non- “Q-switched” multiple-transverse mode, or in a continuously excited, multiple-transverse mode; Dye and Liquid Lasers controlled by 6A005.c.1, c.2 and c.3, except for a pulsed single longitudinal mode oscillator having an average output power exceeding 1 W and a repetition rate exceeding 1 kHz if the “pulse duration” is less than 100 ns; CO “lasers” controlled by 6A005.d.2 having a CW maximum rated single or multimode output power not exceeding 10 kW; CO 2 or CO/CO 2 “lasers” controlled by 6A005.d.3 having an output wavelength in the range from 9,000 to 11,000 nm and having a pulsed output not exceeding 2 J per pulse and a maximum rated average single or multimode output power not exceeding 5 kW; and CO 2 “lasers” controlled by 6A005.d.3 that operate in CW multiple-transverse mode, and having a CW output power not exceeding 15 kW.
    Listed::entry("6A005", "TITLE").rows(&[
        Row::column("NS", "NS2", WHOLE),
        // RAW: NP | NP applies to lasers controlled by 6A005.a.2, a.3, a.4, b.2.b, b.3, b.4, b.6.c, c.1.b, c.2.b, d.2, d.3.c, or d.4.c that meet or exceed the technical parameters described in 6A205 | NP Column 1
        Row::not_modelled("NP", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Magnetometers”, “magnetic gradiometers”, “intrinsic magnetic gradiometers”, underwater electric field sensors, “compensation systems”, and “specially designed” “components” therefor, as follows (see List of Items Controlled).
    // RAW LVS: $1500, N/A for 6A006.a.1; “Magnetometers” and subsystems defined in 6A006.a.2 using optically pumped or nuclear precession (proton/Overhauser) having a 'sensitivity' lower (better) than 2 pT (rms) per square root Hz; and 6A006.d, and 6A006.e.
    Listed::entry("6A006", "TITLE").rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Gravity meters (gravimeters) and gravity gradiometers, as follows (see List of Items Controlled).
    // RAW LVS: $3000; N/A for MT
    Listed::entry("6A007", "TITLE").rows(&[
        Row::column("NS", "NS2", WHOLE),
        // RAW: MT | MT applies to 6A007.b and .c when the accuracies in 6A007.b.1 and b.2 are met or exceeded | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Radar systems, equipment and assemblies, having any of the following (see List of Items Controlled), and “specially designed” “components” therefor.
    // RAW LVS: $5000; N/A for MT and for 6A008.j.1.
    // RAW GBS: Yes, for 6A008.b, .c, and l.1 only
    // RAW STA: License Exception STA may not be used to ship any commodity in 6A008.d, 6A008.h or 6A008.k to any of the destinations listed in Country Group A:6 (See Supplement No. 1 to part 740 of the EAR).
    Listed::entry("6A008", "TITLE").rows(&[
        Row::column("NS", "NS2", WHOLE),
        // RAW: MT | MT applies to items that are designed for airborne applications and that are usable in systems controlled for MT reasons | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("RS", "RS1", on(&["j.1"])),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Radiation hardened detectors, other than those controlled by 6A002, “specially designed” or modified for protecting against nuclear effects (e.g., Electromagnetic Pulse (EMP), X-rays, combined blast and thermal effects) and usable for “missiles,” designed or rated to withstand radiation levels which meet or exceed a total irradiation dose of 5 × 10 5 rads (silicon).
    Listed::entry("6A102", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Radomes designed to withstand a combined thermal shock greater than 100 cal/sq cm accompanied by a peak over pressure of greater than 50 kPa, usable in protecting “missiles” against nuclear effects (e.g., Electromagnetic Pulse (EMP), X-rays, combined blast and thermal effects), and usable for “missiles”. (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("6A103", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: Gravity meters (gravimeters) or gravity gradiometers, other than those controlled by 6A007, designed or modified for airborne or marine use, as follows, (see List of Items Controlled) and “specially designed” “parts” and “components” therefor.
    Listed::entry("6A107", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Radar systems and tracking systems, other than those controlled by 6A008, as follows (see List of Items Controlled).
    Listed::entry("6A108", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Photomultiplier tubes having both of the following characteristics (see List of Items Controlled).
    Listed::entry("6A202", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: High-speed cameras, imaging devices and “components” therefor, other than those controlled by 6A003 (see List of Items Controlled).
    Listed::entry("6A203", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Lasers,” “laser” amplifiers and oscillators, other than those controlled by 6A005 (see List of Items Controlled), excluding items that are subject to the export licensing authority of the Nuclear Regulatory Commission (see 10 CFR part 110).
    Listed::entry("6A205", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Velocity interferometers for measuring velocities exceeding 1 km/s during time intervals of less than 10 microseconds.
    Listed::entry("6A225", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Pressure sensors, as follows (see List of Items Controlled).
    Listed::entry("6A226", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Cameras not classified ECCNs 6A003 or 6A203 with all the following characteristics: (see List of Items Controlled).
    // RAW STA: License Exception STA (§ 740.20 of the EAR) may not be used for ECCN 6A293.
    Listed::entry("6A293", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Acoustic systems and equipment, radar, and “parts,” “components,” “accessories,” and “attachments” “specially designed” therefor, “specially designed” for a military application that are not enumerated in any USML category or other ECCN are controlled by ECCN 3A611. Military fire control, laser, imaging, and guidance equipment that are not enumerated in any USML category or ECCN are controlled by ECCN 7A611.
    // RAW status: no reason rows
    Listed::entry("6A611", "TITLE").status(Status::NotModelled("…")),
    // HEADING: Marine or terrestrial acoustic equipment, n.e.s., capable of detecting or locating underwater objects or features or positioning surface vessels or underwater vehicles; and “specially designed” “parts” and “components,” n.e.s.
    Listed::entry("6A991", "TITLE").rows(&[
        Row::column("AT", "AT2", WHOLE),
        // RAW: None | Russian industry sector sanctions apply to entire entry | See § 746.8 for specific license requirements and license review policy.
        Row::not_modelled("None", WHOLE, "…"),
    ]),
    // HEADING: Optical Sensors, not controlled by 6A002, as follows (see List of Items Controlled).
    Listed::entry("6A992", "TITLE")
        .rows(&[Row::column("AT", "AT1", WHOLE), Row::places("RS", WHOLE, IRAQ, "15 CFR 746.3")]),
    // HEADING: Cameras, not controlled by 6A003 or 6A203, as follows (see List of Items Controlled).
    Listed::entry("6A993", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Optics, not controlled by 6A004, as follows (see List of Items Controlled).
    Listed::entry("6A994", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Lasers” as follows (see List of Items Controlled).
    Listed::entry("6A995", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Magnetometers” not controlled by ECCN 6A006, “Superconductive” electromagnetic sensors, and “specially designed” “components” therefor, as follows (see List of Items Controlled).
    Listed::entry("6A996", "TITLE")
        .rows(&[Row::places("RS", WHOLE, PAKISTAN, "15 CFR 742.6(a)(12)"), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Gravity meters (gravimeters) for ground use, n.e.s., as follows (see List of Items Controlled).
    Listed::entry("6A997", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Radar systems, equipment and major “components,” n.e.s., and “specially designed” “components” therefor, as follows (see List of Items Controlled).
    Listed::entry("6A998", "TITLE").rows(&[
        Row::column("RS", "RS1", on(&["b"])),
        Row::column("RS", "RS2", on(&["c"])),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Specific processing equipment, as follows (see List of Items Controlled).
    Listed::entry("6A999", "TITLE").rows(&[
        Row::column("RS", "RS2", on(&["c"])),
        Row::places("AT", WHOLE, NORTH_KOREA, "15 CFR 742.19"),
    ]),
    // HEADING: Masks and Reticles, “Specially Designed” for Optical Sensors Specified by 6A002.a.1.b or 6A002.a.1.d.
    Listed::entry("6B002", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(5000, WHOLE), Grant::yes("GBS", WHOLE)]),
    // HEADING: Optical equipment, as follows (see List of Items Controlled).
    Listed::entry("6B004", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(5000, WHOLE), Grant::yes("GBS", on(&["b"]))]),
    // HEADING: Equipment to produce, align and calibrate land-based gravity meters with a static “accuracy” of less (better) than 0.1 mGal.
    Listed::entry("6B007", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(5000, WHOLE)]),
    // HEADING: Pulse radar cross-section measurement systems having transmit pulse widths of 100 ns or less, and “specially designed” “components” therefor.
    // RAW STA: License Exception STA may not be used to ship any commodity in this entry to any of the destinations listed in Country Group A:6 (See Supplement No. 1 to part 740 of the EAR).
    Listed::entry("6B008", "TITLE").rows(&[
        Row::column("NS", "NS2", WHOLE),
        Row::column("MT", "MT1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Systems, other than those controlled by 6B008, “specially designed” for radar cross section measurement usable for rockets, missiles, or unmanned aerial vehicles capable of achieving a “range” equal to or greater than 300 km and their subsystems.
    Listed::entry("6B108", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Test, inspection, and production “equipment” and related commodities “specially designed” for the “development,” “production,” repair, overhaul, or refurbishing of commodities enumerated or otherwise described in USML Category XVIII (see List of Items Controlled)
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 6B619.
    Listed::entry("6B619", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: Equipment, including tools, dies, fixtures or gauges, and other “specially designed” “parts,” “components” and “accessories” therefor, “specially designed” or modified for any of the following (see List of Items Controlled).
    Listed::entry("6B995", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Optical sensor materials as follows (see List of Items Controlled).
    Listed::entry("6C002", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(3000, WHOLE)]),
    // HEADING: Optical materials as follows (see List of Items Controlled).
    Listed::entry("6C004", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(1500, WHOLE), Grant::yes("GBS", on(&["a", "e"]))]),
    // HEADING: “Laser” materials as follows (see List of Items Controlled).
    Listed::entry("6C005", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: Optical sensing fibers not controlled by 6A002.d.3 that are modified structurally to have a ‘ beat length’ of less than 500 mm (high birefringence) or optical sensor materials not described in 6C002.b and having a zinc content of equal to or more than 6% by ‘ mole fraction.’
    Listed::entry("6C992", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Optical materials, as follows (see List of Items Controlled).
    Listed::entry("6C994", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” “specially designed” for the “development” or “production” of equipment controlled by 6A004, 6A005, 6A008, or 6B008.
    // RAW TSR: Yes, except for the following:
    // RAW STA: License Exception STA may not be used to ship or transmit “software” “specially designed” for the “development” or “production” of equipment specified by ECCNs 6A004.c, 6A004.d, 6A008.d, 6A008.h, 6A008.k, or 6B008 to any of the destinations listed in Country Group A:6 (See Supplement No. 1 to part 740 of the EAR)
    Listed::entry("6D001", "TITLE").rows(&[
        // RAW: NS | NS applies to "software" for equipment controlled by 6A004, 6A005, 6A008 or 6B008 | NS Column 1.
        Row::not_modelled("NS", WHOLE, "…"),
        // RAW: MT | MT applies to "software" for equipment controlled by 6A008 or 6B008 for MT reasons | MT Column 1.
        Row::not_modelled("MT", WHOLE, "…"),
        // RAW: RS | RS applies to "software" for equipment controlled by 6A008.j.1 | RS Column 1.
        Row::not_modelled("RS", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Software” “specially designed” for the “use” of equipment controlled by 6A002.b, 6A008, or 6B008.
    // RAW TSR: Yes, except N/A for the following: (1) Items controlled for MT reasons; (2) “Software” “specially designed” for the “use” of “space qualified” “laser” radar or Light Detection and Ranging (LIDAR) equipment defined in 6A008.j.1; or (3) “Software” “specially designed” for the “use” of commodities controlled by 6A002.b.
    Listed::entry("6D002", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        // RAW: MT | MT applies to "software" for equipment controlled by 6A008 or 6B008 for MT reasons | MT Column 1.
        Row::not_modelled("MT", WHOLE, "…"),
        // RAW: RS | RS applies to "software" for equipment controlled by 6A008.j.1 | RS Column 1.
        Row::not_modelled("RS", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Other “software” as follows (see List of Items Controlled).
    // RAW TSR: Yes, except for 6D003.c and exports or reexports to destinations outside of those countries listed in Country Group A:5 (See Supplement No. 1 to part 740 of the EAR) of “software” for items controlled by 6D003.a.
    // RAW STA: License Exception STA may not be used to ship or transmit software in 6D003.a to any of the destinations listed in Country Group A:6 (See Supplement No.1 to part 740 of the EAR).
    Listed::entry("6D003", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("RS", "RS1", on(&["c"])),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Software” “specially designed” or modified for the “use” of equipment controlled by 6A108.
    Listed::entry("6D102", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” that processes post-flight, recorded data, enabling determination of vehicle position throughout its flight path, “specially designed” or modified for “missiles”.
    Listed::entry("6D103", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” “specially designed” to enhance or release the performance characteristics of high-speed cameras and imaging devices, and components therefor, to meet or exceed the level of the performance characteristics described in ECCN 6A203.
    Listed::entry("6D201", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” “specially designed” for the “development,” “production,” operation or maintenance of commodities controlled by 6B619.
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 6D619.
    Listed::entry("6D619", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("RS", "RS1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: “Software,” n.e.s., “specially designed” for the “development”, “production”, or “use” of commodities controlled by 6A002, 6A003, 6A991, 6A996, 6A997, or 6A998.
    Listed::entry("6D991", "TITLE").rows(&[
        // RAW: RS | RS applies to "software" for commodities controlled by 6A002, 6A003, or 6A998.b | RS Column 1
        Row::not_modelled("RS", WHOLE, "…"),
        // RAW: RS | RS applies to "software" for commodities controlled by 6A998.c | RS Column 2
        Row::not_modelled("RS", WHOLE, "…"),
        // RAW: AT | AT applies to entire entry, except "software" for commodities controlled by 6A991 | AT Column 1
        Row::not_modelled("AT", WHOLE, "…"),
        // RAW: AT | AT applies to "software" for commodities controlled by 6A991 | AT Column 2
        Row::not_modelled("AT", WHOLE, "…"),
    ]),
    // HEADING: “Software” “specially designed” for the “development” or “production” of equipment controlled by 6A992, 6A994, or 6A995.
    Listed::entry("6D992", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Other “software,” not controlled by 6D003, as follows (see List of Items Controlled).
    Listed::entry("6D993", "TITLE").rows(&[
        Row::column("RS", "RS1", on(&["c"])),
        Row::column("RS", "RS2", on(&["b"])),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Technology” According to the General Technology Note for the “Development” of Equipment, Materials or “Software” Controlled by 6A (Except 6A991, 6A992, 6A994, 6A995, 6A996, 6A997, 6A998, or 6A999.c), 6B (Except 6B995), 6C (Except 6C992 or 6C994), or 6D (Except 6D991, 6D992, or 6D993).
    // RAW TSR: Yes, except for the following: (1) Items controlled for MT reasons; (2) “Technology” for commodities controlled by 6A002, 6A004.e or 6A008.j.1; (3) “Technology” for 6A003 cameras, unless for “technology” for the integration of 6A003 cameras into camera systems “specially designed” for civil automotive applications; (4) “Technology” for “software” “specially designed” for “space qualified” “laser” radar or Light Detection and Ranging (LIDAR) equipment defined in 6A008.j.1 and controlled by 6D001 or 6D002; or (5) Exports or reexports to destinations outside of those countries listed in Country Group A:5 (See Supplement No. 1 to part 740 of the EAR) of “technology” for the “development” of the following: (a) Items controlled by 6A001.a.1.b, 6A001.a.1.e, 6A001.a.2.a.1, 6A001.a.2.a.2, 6A001.a.2.a.3, 6A001.a.2.a.5, 6A001.a.2.a.6, 6A001.a.2.b, 6A001.a.2.d, 6A001.a.2.e., 6A004.c, 6A004.d, 6A006.a.2, 6A006.c.1, 6A006.d, 6A006.e, 6A008.d, 6A008.h, 6A008.k, 6B008, or 6D003.a; (b) Equipment controlled by 6A001.a.2.c or 6A001.a.2.f when “specially designed” for real time applications; or (c) “Software” controlled by 6D001 and “specially designed” for the “development” or “production” of equipment controlled by 6B008, or 6D003.a.
    // RAW STA: License Exception STA may not be used to ship or transmit any technology in this entry to any of the destinations listed in Country Group A:6 (See Supplement No.1 to part 740 of the EAR).
    Listed::entry("6E001", "TITLE").rows(&[
        // RAW: NS | NS applies to "technology" for items controlled by 6A001 to 6A008, 6B002 to 6B008, 6C002 to 6C005, or 6D001 to 6D003 | NS Column 1
        Row::not_modelled("NS", WHOLE, "…"),
        // RAW: MT | MT applies to "technology" for items controlled by 6A002, 6A007, 6A008, 6A102, 6A107, 6A108, 6B008, 6B108, 6D001, 6D002, 6D102 or 6D103 for MT reasons | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        // RAW: NP | NP applies to "technology" for items controlled by 6A003, 6A005, 6A202, 6A203, 6A205, 6A225, 6A226, 6D001, or 6D201 for NP reasons | NP Column 1
        Row::not_modelled("NP", WHOLE, "…"),
        // RAW: RS | RS applies to "technology" for items controlled by 6A002.a.1, .a.2, .a.3, .c, or .f, 6A003.b.3 or .b.4, or 6A008.j.1 | RS Column 1
        Row::not_modelled("RS", WHOLE, "…"),
        // RAW: CC | CC applies to "technology" for equipment controlled by 6A002 for CC reasons | CC Column 1
        Row::not_modelled("CC", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
        // RAW: UN | UN applies to "technology" for equipment controlled by 6A002 or 6A003 for UN reasons | See § 746.1(b) for UN controls
        Row::not_modelled("UN", WHOLE, "…"),
    ]),
    // HEADING: “Technology” According to the General Technology Note for the “Production” of Equipment or Materials Controlled by 6A (Except 6A991, 6A992, 6A994, 6A995, 6A996, 6A997, 6A998 or 6A999.c), 6B (Except 6B995) or 6C (except 6C992 or 6C994).
    // RAW TSR: Yes, except for the following:
    // RAW STA: License Exception STA may not be used to ship or transmit “technology” according to the General Technology Note for the “production” of equipment specified in the STA exclusion paragraphs found in the License Exception sections of by ECCNs 6A001, 6A002, 6A003, 6A004, 6A006, 6A008, or 6B008 to any of the destinations listed in Country Group A:6 (See Supplement No.1 to part 740 of the EAR).
    Listed::entry("6E002", "TITLE").rows(&[
        // RAW: NS | NS applies to "technology" for equipment controlled by 6A001 to 6A008, 6B002 to 6B008, or 6C002 to 6C005 | NS Column 1
        Row::not_modelled("NS", WHOLE, "…"),
        // RAW: MT | MT applies to "technology" for equipment controlled by 6A002, 6A007, 6A008, 6A102, 6A107, 6A108, 6B008, or 6B108 for MT reasons | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        // RAW: NP | NP applies to "technology" for items controlled by 6A003, 6A005, 6A202, 6A203, 6A205, 6A225 or 6A226 for NP reasons | NP Column 1
        Row::not_modelled("NP", WHOLE, "…"),
        // RAW: RS | RS applies to "technology" for items controlled by 6A002.a.1, .a.2, .a.3, .c, or .f, 6A003.b.3 or .b.4, or 6A008.j.1 | RS Column 1
        Row::not_modelled("RS", WHOLE, "…"),
        // RAW: CC | CC applies to "technology" for equipment controlled by 6A002 for CC reasons | CC Column 1
        Row::not_modelled("CC", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
        // RAW: UN | UN applies to "technology" for equipment controlled by 6A002 or 6A003 for UN reasons | See § 746.1(b) for UN controls
        Row::not_modelled("UN", WHOLE, "…"),
    ]),
    // HEADING: Other “technology” as follows (see List of Items Controlled).
    Listed::entry("6E003", "TITLE")
        .rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::yes("TSR", WHOLE)]),
    // HEADING: “Technology” according to the General Technology Note for the “use” of equipment or “software” controlled by 6A002, 6A007.b and .c, 6A008, 6A102, 6A107, 6A108, 6B108, 6D102 or 6D103.
    Listed::entry("6E101", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology” according to the General Technology Note for the “use” of equipment controlled by 6A003.a.3, 6A003.a.4; 6A005.a.2, 6A005.b.2.b, 6A005.b.3, 6A005.b.4.b.2, 6A005.b.6.c, 6A005.c.1.b, 6A005.c.2.b, 6A005.d.2, 6A005.d.3.c, or 6A005.d.4.c (that meet or exceed the parameters of 6A205); 6A202, 6A203, 6A205, 6A225 or 6A226.
    Listed::entry("6E201", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology” according to the General Technology Note for the “production” or “use” of “software” controlled by 6D201.
    Listed::entry("6E202", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology” “required” for the “development,” “production,” operation, installation, maintenance, repair, overhaul or refurbishing of commodities controlled by 6B619 or “software” controlled by 6D619.
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 6E619.
    Listed::entry("6E619", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("RS", "RS1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: “Technology” for the “development”, “production” or “use” of equipment controlled by 6A991, 6A996, 6A997, 6A998 or 6A999.c.
    Listed::entry("6E991", "TITLE").rows(&[
        // RAW: RS | RS applies to "technology" for equipment controlled by 6A998.b, 6A998.c and 6A999.c | RS Column 1
        Row::not_modelled("RS", WHOLE, "…"),
        // RAW: AT | AT applies to entire entry, except "technology" for equipment controlled by 6A991 | AT Column 1
        Row::not_modelled("AT", WHOLE, "…"),
        // RAW: AT | AT applies to "technology" for equipment controlled by 6A991 | AT Column 2
        Row::not_modelled("AT", WHOLE, "…"),
    ]),
    // HEADING: “Technology” for the “development” or “production” of equipment, materials or “software” controlled by 6A992, 6A994, or 6A995, 6B995, 6C992, 6C994, or 6D993.
    Listed::entry("6E992", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Other “technology”, not controlled by 6E003, as follows (see List of Items Controlled).
    Listed::entry("6E993", "TITLE")
        .rows(&[Row::column("RS", "RS1", on(&["e"])), Row::column("AT", "AT1", WHOLE)]),
];

/// Facts that only these entries ask for.
pub(super) static WORDS: &[Word] = &[];
