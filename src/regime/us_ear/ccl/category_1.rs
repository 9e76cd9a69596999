//! Commerce Control List, category 1: reason rows and exception lines.
//!
//! Source: 15 CFR part 774, supplement no. 1, text of 2026-07-23 (reason rows checked against 2026-08-07).

use super::places::{
    ADVANCED_COMPUTING, CHINA_RUSSIA_VENEZUELA, EXCEPT_CANADA, IRAN_NORTH_KOREA, IRAQ, IRAQ_PAKISTAN,
    MACAU_OR_D5, NORTH_KOREA, PAKISTAN, UN,
};
use crate::regime::table::{ANYWHERE, Denial, Grant, Listed, Places, Row, Status, WHOLE, When, Word, on};

/// Entries by code.
pub(super) static ENTRIES: &[Listed] = &[
    // HEADING: “Parts” and “components” made from fluorinated compounds, as follows (see List of Items Controlled).
    Listed::entry("1A001", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(5000, WHOLE)]),
    // HEADING: “Composite” structures or laminates, as follows (see List of Items Controlled).
    // RAW LVS: $1,500; N/A for NP; N/A for “composite” structures or laminates controlled by 1A002.a, having an organic “matrix” and made from materials controlled by 1C010.c or 1C010.d.
    // RAW STA: License Exception STA may not be used to ship any item in this entry to any of the destinations listed in Country Group A:6 (See Supplement No. 1 to part 740 of the EAR).
    Listed::entry("1A002", "TITLE").rows(&[
        Row::column("NS", "NS2", WHOLE),
        // RAW: NP | NP applies to 1A002.b.1 in the form of tubes with an inside diameter between 75 mm and 400 mm | NP Column 1
        Row::not_modelled("NP", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Manufactures of non-“fusible” aromatic polyimides in film, sheet, tape or ribbon form having any of the following (see List of Items Controlled).
    Listed::entry("1A003", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(200, WHOLE)]),
    // HEADING: Protective and detection equipment and “components”, not “specially designed” for military use, as follows (see List of Items Controlled).
    Listed::entry("1A004", "TITLE")
        .rows(&[
            Row::column("NS", "NS2", WHOLE),
            // RAW: CB | CB applies to chemical detection systems and dedicated detectors therefor, in 1A004.c, that also have the technical characteristic | CB Column 2
            Row::not_modelled("CB", WHOLE, "…"),
            Row::column("RS", "RS2", on(&["d"])),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("GBS", on(&["a", "b", "c.2"]))]),
    // HEADING: Body armor and “specially designed” “components” therefor, as follows (see List of Items Controlled).
    // RAW GBS: Yes, except UN
    Listed::entry("1A005", "TITLE").rows(&[
        Row::column("NS", "NS2", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Equipment, “specially designed” or modified for the disposal of Improvised Explosive Devices (IEDs), as follows (see List of Items Controlled), and “specially designed” “components” and “accessories” therefor.
    Listed::entry("1A006", "TITLE").rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Equipment and devices, “specially designed” to initiate charges and devices containing “energetic materials,” by electrical means, as follows (see List of Items Controlled).
    Listed::entry("1A007", "TITLE").rows(&[
        Row::column("NS", "NS2", WHOLE),
        // RAW: NP | NP applies to 1A007.b, as well as 1A007.a when the detonator firing set meets or exceeds the parameters of 3A229 | NP Column 1
        Row::not_modelled("NP", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Charges, devices and “components”, as follows (see List of Items Controlled).
    // RAW LVS: $3,000 for .a through .c; $6,000 for .d.
    Listed::entry("1A008", "TITLE").rows(&[
        Row::column("NS", "NS2", WHOLE),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: Devices for reduced observables such as radar reflectivity, ultraviolet/infrared signatures and acoustic signatures, for applications usable in rockets, missiles, or unmanned aerial vehicles capable of achieving a “range” equal to or greater than 300 km or their complete subsystems.
    Listed::entry("1A101", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Resaturated pyrolized carbon-carbon “parts” and “components” designed for rockets, missiles, or unmanned aerial vehicles capable of achieving a “range” equal to or greater than 300 km. (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("1A102", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: Composite structures, other than those controlled by 1A002, in the form of tubes and having both of the following characteristics (see List of Items Controlled).
    Listed::entry("1A202", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Platinized catalysts “specially designed” or prepared for promoting the hydrogen isotope exchange reaction between hydrogen and water for the recovery of tritium from heavy water or for the production of heavy water.
    Listed::entry("1A225", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Specialized packings, which may be used in separating heavy water from ordinary water, having both of the following characteristics (see List of Items Controlled).
    Listed::entry("1A226", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: High-density (lead glass or other) radiation shielding windows, having all of the following characteristics (see List of Items Controlled), and “specially designed” frames therefor.
    Listed::entry("1A227", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Target assemblies and components for the production of tritium as follows (See List of Items Controlled):
    Listed::entry("1A231", "TITLE").rows(&[
        // RAW: NP | NP applies to entire entry AT applies to entire entry | NP Column 1 AT Column 1
        Row::not_modelled("NP", WHOLE, "…"),
    ]),
    // HEADING: Depleted uranium (any uranium containing less than 0.711% of the isotope U-235) in shipments of more than 1,000 kilograms in the form of shielding contained in X-ray units, radiographic exposure or teletherapy devices, radioactive thermoelectric generators, or packaging for the transportation of radioactive materials.
    Listed::entry("1A290", "TITLE").rows(&[Row::column("NP", "NP2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Military dissemination “equipment” for riot control agents, military detection and protection “equipment” for toxicological agents (including chemical, biological, and riot control agents), and related commodities (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 1A607.
    Listed::entry("1A607", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("RS", "RS1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: Armored and protective “equipment” and related commodities, as follows (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 1A613.
    Listed::entry("1A613", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: Chemical agents, including tear gas formulation containing 1 percent or less of orthochlorobenzalmalononitrile (CS), or 1 percent or less of chloroacetophenone (CN), except in individual containers with a net weight of 20 grams or less; liquid pepper except when packaged in individual containers with a net weight of 3 ounces (85.05 grams) or less; smoke bombs; non-irritant smoke flares, canisters, grenades and charges; and other pyrotechnic articles having dual military and commercial use, and “parts” and “components” “specially designed” therefor, n.e.s.
    Listed::entry("1A984", "TITLE").rows(&[Row::column("CC", "CC1", WHOLE)]),
    // HEADING: Fingerprinting powders, dyes, and inks.
    Listed::entry("1A985", "TITLE").rows(&[Row::column("CC", "CC1", WHOLE)]),
    // HEADING: Protective and detection equipment not “specially designed” for military use and not controlled by ECCN 1A004 or ECCN 2B351, as follows (see List of Items Controlled), and “parts” and “components” not “specially designed” for military use and not controlled by ECCN 1A004 or ECCN 2B351 therefor.
    Listed::entry("1A995", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Specific Processing Equipment, n.e.s., as Follows (See List of Items Controlled).
    Listed::entry("1A999", "TITLE").rows(&[
        // RAW: None | Country Chart. AT applies to entire entry. A license is required for items controlled by this entry to North Korea for anti-terrorism reasons. The Commerce Country Chart is not designed to determine AT licensing requirements for this entry. See § 742.19 of the EAR for additional information. | Country Chart. AT applies to entire entry. A license is required for items controlled by this entry to North Korea for anti-terrorism reasons. The Commerce Country Chart is not designed to determine AT licensing requirements for this entry. See § 742.19 of the EAR for additional information.
        Row::not_modelled("None", WHOLE, "…"),
    ]),
    // HEADING: Equipment for the production or inspection of “composite” structures or laminates controlled by 1A002 or “fibrous or filamentary materials” controlled by 1C010, as follows (see List of Items Controlled), and “specially designed” “components” and “accessories” therefor.
    // RAW LVS: N/A for MT and for 1B001.a; $5000 for all other items
    Listed::entry("1B001", "TITLE").rows(&[
        Row::column("NS", "NS2", WHOLE),
        // RAW: MT | MT applies to entire entry, except 1B001.d.4, e and f. Note: MT applies to equipment in 1B001.d that meet or exceed the parameters of 1B101 | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        // RAW: NP | NP applies to filament winding machines described in 1B001.a that are capable of winding cylindrical rotors having a diameter between 75 mm (3 in) and 400 mm (16 in) and lengths of 600 mm (24 in) or greater; AND coordinating and programming controls and precision mandrels for these filament winding machines | NP Column 1.
        Row::not_modelled("NP", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Equipment designed to produce metal alloy powder or particulate materials and having any of the following (see List of Items Controlled).
    Listed::entry("1B002", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(5000, WHOLE)]),
    // HEADING: Tools, dies, molds or fixtures, for “superplastic forming” or “diffusion bonding” titanium, aluminum or their alloys, “specially designed” for the manufacture of any of the following (see List of Items Controlled).
    Listed::entry("1B003", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(5000, WHOLE)]),
    // HEADING: Items on the Wassenaar Arrangement Munitions List (see List of Items Controlled).
    // RAW LVS: $3000 for 1B018.a for countries WITHOUT an “X” in RS Column 2 on the Country Chart contained in Supplement No. 1 to part 738 of the EAR;
    Listed::entry("1B018", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        // RAW: MT | MT applies to equipment for the "production" of rocket propellants | MT Column 1.
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("RS", "RS2", on(&["a"])),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: Equipment, other than that controlled by 1B001, for the “production” of structural composites, fibers, prepregs or preforms, usable for rockets, missiles, or unmanned aerial vehicles capable of achieving a “range” equal to or greater than 300 km and their subsystems, as follows (see List of Items Controlled); and “specially designed” “parts,” “components” and “accessories” therefor.
    Listed::entry("1B101", "TITLE").rows(&[
        Row::column("MT", "MT1", WHOLE),
        // RAW: NP | NP applies to filament winding machines described in 1B101.a that are capable of winding cylindrical rotors having a diameter between 75 mm (3 in.) and 400 mm (16 in.) and lengths of 600 mm (24 in.) or greater AND to coordinating and programming controls and precision mandrels for these filament winding machines | NP Column 1.
        Row::not_modelled("NP", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Metal powder “production equipment,” other than that specified in 1B002, and “parts” and “components” as follows (see List of Items Controlled).
    Listed::entry("1B102", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Equipment, other than that controlled in 1B002 or 1B102, for the “production” of propellant or propellant constituents (see List of Items Controlled), and “specially designed” “parts” and “components” therefor.
    Listed::entry("1B115", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Specially Designed” nozzles for producing pyrolitically derived materials formed on a mold, mandrel or other substrate from precursor gases which decompose in the 1,573 K (1,300 °C) to 3,173 K (2,900 °C) temperature range at pressures of 130 Pa to 20 kPa.
    Listed::entry("1B116", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Batch mixers having all of the following (see List of Items Controlled), and “specially designed” “parts” and “components” therefor.
    Listed::entry("1B117", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Continuous mixers having all of the following (see List of Items Controlled), and “specially designed” “parts” and “components” therefor.
    Listed::entry("1B118", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Fluid energy mills usable for grinding or milling propellant or propellant constituents specified in 1C011.a, 1C011.b or 1C111, or on the U.S. Munitions List, and “specially designed” “parts” and “components” therefor.
    Listed::entry("1B119", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Filament winding machines (other than those controlled by ECCN 1B001 or 1B101) and related equipment, as described in this ECCN (see List of Items Controlled).
    Listed::entry("1B201", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Electrolytic cells for fluorine production with a production capacity greater than 250 g of fluorine per hour.
    Listed::entry("1B225", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Electromagnetic isotope separators designed for, or equipped with, single or multiple ion sources capable of providing a total ion beam current of 50 mA or greater.
    Listed::entry("1B226", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Hydrogen cryogenic distillation columns having all of the characteristics described in this ECCN (see List of Items Controlled).
    Listed::entry("1B228", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Pumps capable of circulating solutions of concentrated or dilute potassium amide catalyst in liquid ammonia (KNH 2 /NH 3 ), having all of the following characteristics (see List of Items Controlled).
    Listed::entry("1B230", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Tritium facilities or plants, and equipment therefor, as follows (see List of Items Controlled).
    Listed::entry("1B231", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Turboexpanders or turboexpander-compressor sets having both of the following characteristics (see List of Items Controlled).
    Listed::entry("1B232", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Lithium isotope separation facilities or plants, and systems and equipment therefor (see List of Items Controlled).
    Listed::entry("1B233", "TITLE")
        .rows(&[Row::column("NP", "NP1", on(&["b"])), Row::column("AT", "AT1", on(&["b"]))]),
    // HEADING: High explosive containment vessels, chambers, containers, and other similar containment devices, not enumerated in ECCN 1B608 or in USML Category IV or V of the ITAR, designed for the testing of high explosives or explosive devices and having both of the characteristics described in this ECCN (see List of Items Controlled).
    Listed::entry("1B234", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Military test, inspection, and production “equipment” and related commodities “specially designed” for the “development,” “production,” repair, overhaul, or refurbishing of commodities identified in ECCN 1A607 or 1C607, or defense articles enumerated or otherwise described in USML Category XIV (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 1B607.
    Listed::entry("1B607", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: Test, inspection, and production “equipment” and related commodities “specially designed” for the “development,” “production,” repair, overhaul, or refurbishing of commodities enumerated in ECCN 1C608 or USML Category V (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 1B608.
    Listed::entry("1B608", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            // RAW: MT | MT applies to equipment "specially designed" for MT-controlled commodities in ECCN 1C608 or MT articles in USML Category V | MT Column 1
            Row::not_modelled("MT", WHOLE, "…"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: Test, inspection, and “production” “equipment” and related commodities “specially designed” for the “development,” “production,” repair, overhaul, or refurbishing of commodities controlled by ECCN 1A613 or USML Category X, as follows (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 1B613.
    Listed::entry("1B613", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: Specific processing equipment, n.e.s., as follows (see List of Items Controlled).
    Listed::entry("1B999", "TITLE").rows(&[
        Row::places("RS", WHOLE, IRAQ_PAKISTAN, "15 CFR 742.6(a)(12), 746.3"),
        Row::places("AT", WHOLE, NORTH_KOREA, "15 CFR 742.19"),
    ]),
    // HEADING: Materials “specially designed” for absorbing electromagnetic radiation, or intrinsically conductive polymers, as follows (see List of Items Controlled).
    // RAW STA: License Exception STA may not be used to ship any item in this entry to any of the destinations listed in Country Group A:6 (See Supplement No.1 to part 740 of the EAR).
    Listed::entry("1C001", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        // RAW: MT | MT applies to items that meet or exceed the parameters of ECCN 1C101 | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Metal alloys, metal alloy powder and alloyed materials, as follows (see List of Items Controlled).
    // RAW LVS: $3000; N/A for NP
    Listed::entry("1C002", "TITLE").rows(&[
        Row::column("NS", "NS2", WHOLE),
        // RAW: NP | NP applies to 1C002.b.3 or b.4 if they exceed the parameters stated in 1C202 | NP Column 1
        Row::not_modelled("NP", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Magnetic metals, of all types and of whatever form, having any of the following (see List of Items Controlled).
    Listed::entry("1C003", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(3000, WHOLE)]),
    // HEADING: Uranium titanium alloys or tungsten alloys with a “matrix” based on iron, nickel or copper, having all of the following (see List of Items Controlled).
    Listed::entry("1C004", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(3000, WHOLE)]),
    // HEADING: “Superconductive” “composite” conductors in lengths exceeding 100 m or with a mass exceeding 100 g, as follows (see List of Items Controlled).
    Listed::entry("1C005", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: Fluids and lubricating materials, as follows (see List of Items Controlled).
    Listed::entry("1C006", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(3000, WHOLE), Grant::yes("GBS", on(&["d"]))]),
    // HEADING: Ceramic powders, ceramic “matrix” “composite” materials and 'precursor materials,' as follows (see List of Items Controlled).
    // RAW LVS: $5,000, except N/A for MT and for 1C007.e
    // RAW STA: License Exception STA may not be used to ship any item in 1C007.c entry to any of the destinations listed in Country Group A:6 (See Supplement No.1 to part 740 of the EAR).
    Listed::entry("1C007", "TITLE").rows(&[
        Row::column("NS", "NS2", WHOLE),
        // RAW: MT | MT applies to items in 1C007.c when the dielectric constant is less than 6 at any frequency from 100 MHz to 100 GHz for use in "missile" radomes | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Non-fluorinated polymeric substances as follows (see List of Items Controlled).
    Listed::entry("1C008", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(200, WHOLE)]),
    // HEADING: Unprocessed fluorinated compounds as follows (see List of Items Controlled).
    Listed::entry("1C009", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(5000, WHOLE)]),
    // HEADING: “Fibrous or filamentary materials” as follows (see List of Items Controlled).
    // RAW LVS: $1500, N/A for NP
    // RAW STA: License Exception STA may not be used to ship any item in 1C010.c to any of the destinations listed in Country Group A:6 (See Supplement No.1 to part 740 of the EAR).
    Listed::entry("1C010", "TITLE").rows(&[
        Row::column("NS", "NS2", WHOLE),
        // RAW: NP | NP applies to 1C010.a (aramid "fibrous or filamentary materials", b (carbon "fibrous and filamentary materials"), and e.1 for "fibrous and filamentary materials" that meet or exceed the control criteria of ECCN 1C210 | NP Column 1
        Row::not_modelled("NP", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Metals and compounds, as follows (see List of Items Controlled).
    Listed::entry("1C011", "TITLE").rows(&[
        Row::column("NS", "NS2", WHOLE),
        // RAW: MT | MT applies to 1C011.a and .b for items that meet or exceed the parameters in 1C111. | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Commercial charges and devices containing energetic materials on the Wassenaar Arrangement Munitions List and certain chemicals.
    // RAW status: no reason rows
    Listed::entry("1C018", "TITLE").status(Status::NotModelled("…")),
    // HEADING: Materials for Reduced Observables such as Radar Reflectivity, Ultraviolet/Infrared Signatures and Acoustic Signatures (i.e., Stealth Technology), Other than Those Controlled by 1C001, for applications usable in rockets, missiles, or unmanned aerial vehicles capable of achieving a “range” equal to or greater than 300km, and their subsystems.
    Listed::entry("1C101", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Resaturated pyrolized carbon-carbon materials designed for space launch vehicles specified in 9A004 or sounding rockets specified in 9A104. (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("1C102", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: Graphite and Ceramic Materials, Other Than Those Controlled by 1C007, Which Can be Machined to Any of the Following Products as Follows (See List of Items Controlled).
    Listed::entry("1C107", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Propellants and constituent chemicals for propellants, other than those specified in 1C011, as follows (see List of Items Controlled).
    Listed::entry("1C111", "TITLE").rows(&[
        Row::column("MT", "MT1", WHOLE),
        // RAW: NP | NP applies to 1C111.a.3.f only | NP Column 1.
        Row::not_modelled("NP", WHOLE, "…"),
        // RAW: RS | RS applies to 1C111.d.3 only | RS Column 1.
        Row::not_modelled("RS", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Maraging steels having both of the following (see List of Items Controlled).
    Listed::entry("1C116", "TITLE").rows(&[
        Row::column("MT", "MT1", WHOLE),
        // RAW: NP | NP applies to items that meet or exceed the parameters of 1C216 | NP Column 1
        Row::not_modelled("NP", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Materials for the fabrication of missile “parts” or “components” for rockets or missiles capable of achieving a “range” equal to or greater than 300 km, as follows (see List of Items Controlled).
    Listed::entry("1C117", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Titanium-stabilized duplex stainless steel (Ti-DSS), having all of the following characteristics (see List of Items Controlled).
    Listed::entry("1C118", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Alloys other than those controlled by 1C002.b.3 or 1C002.b.4 as follows (see List of Items Controlled).
    Listed::entry("1C202", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Fibrous or filamentary materials” or prepregs, other than those controlled by 1C010.a, .b or .e, as follows (see List of Items Controlled).
    Listed::entry("1C210", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Maraging steel, other than that controlled by 1C116, “capable of” an ultimate tensile strength of 1,950 MPa or more, at 293 K (20 °C).
    Listed::entry("1C216", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Boron enriched in the boron-10 ( 10 B) isotope to greater than its natural isotopic abundance, as follows: elemental boron, compounds, mixtures containing boron, manufactures thereof, waste or scrap of any of the foregoing.
    Listed::entry("1C225", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Tungsten, tungsten carbide, and alloys containing more than 90% tungsten by weight, having both of the following characteristics (see List of Items Controlled).
    Listed::entry("1C226", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Calcium having both of the following characteristics (see List of Items Controlled).
    Listed::entry("1C227", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Magnesium having both of the following characteristics (see List of Items Controlled).
    Listed::entry("1C228", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Bismuth having both of the following characteristics (see List of Items Controlled)
    Listed::entry("1C229", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Beryllium metal, alloys containing more than 50% beryllium by weight, beryllium compounds, manufactures thereof, and waste or scrap of any of the foregoing.
    Listed::entry("1C230", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Hafnium metal, hafnium alloys and compounds containing more than 60% hafnium by weight, manufactures thereof, and waste or scrap of any of the foregoing.
    Listed::entry("1C231", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Helium-3 ( 3 He), mixtures containing helium-3, and products or devices containing any of the foregoing.
    Listed::entry("1C232", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Lithium enriched in the lithium-6 ( 6 Li) isotope to greater than its natural isotopic abundance, and products or devices containing enriched lithium, as follows: elemental lithium, alloys, compounds, mixtures containing lithium, manufactures thereof, and waste or scrap of any of the foregoing.
    Listed::entry("1C233", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Zirconium with a hafnium content of less than 1 part hafnium to 500 parts zirconium by weight, as follows: metal, alloys containing more than 50% zirconium by weight, compounds, manufactures thereof, and waste or scrap of any of the foregoing.
    Listed::entry("1C234", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Tritium, tritium compounds, mixtures containing tritium in which the ratio of tritium to hydrogen atoms exceeds 1 part in 1,000, and products or devices containing any of the foregoing.
    Listed::entry("1C235", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Radionuclides appropriate for making neutron sources based on alpha-n reaction and products or devices containing such radionuclides (see List of Items Controlled).
    Listed::entry("1C236", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Radium-226 ( 226 Ra), radium-226 alloys, radium-226 compounds, mixtures containing radium-226, manufactures thereof, and products or devices containing any of the foregoing.
    Listed::entry("1C237", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: High explosives, other than those controlled by the U.S. Munitions List, or substances or mixtures containing more than 2% by weight thereof, with a crystal density greater than 1.8 g/cm 3 and having a detonation velocity greater than 8,000 m/s.
    Listed::entry("1C239", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Nickel powder or porous nickel metal, other than nickel powder or porous nickel metal, specially prepared for the manufacture of gaseous diffusion barriers subject to the export licensing authority of the Nuclear Regulatory Commission (see 10 CFR part 110), as follows (see List of Items Controlled).
    Listed::entry("1C240", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Rhenium and alloys containing rhenium (see List of Items Controlled).
    Listed::entry("1C241", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Graphite and deuterium that is intended for use other than in a nuclear reactor, as follows (see List of Items Controlled).
    Listed::entry("1C298", "TITLE").rows(&[Row::column("NP", "NP2", WHOLE)]),
    // HEADING: Chemicals that may be used as precursors for toxic chemical agents (see List of Items Controlled).
    Listed::entry("1C350", "TITLE").rows(&[
        Row::column("CB", "CB2", WHOLE),
        // RAW: CW | CW applies to 1C350.b and .c. | CW applies to 1C350.b and .c. The Commerce Country Chart is not designed to determine licensing requirements for items controlled for CW reasons. A license is required, for CW reasons, to export or reexport Schedule 2 chemicals and mixtures identified in 1C350.b to States not Party to the CWC (destinations not listed in Supplement No. 2 to part 745 of the EAR). A license is required, for CW reasons, to export Schedule 3 chemicals and mixtures identified in 1C350.c to States not Party to the CWC, unless an End-Use Certificate issued by the government of the importing country has been obtained by the exporter prior to export. A license is required, for CW reasons, to reexport Schedule 3 chemicals and mixtures identified in 1C350.c from a State not Party to the CWC to any other State not Party to the CWC. (See § 742.18 of the EAR for license requirements and policies for toxic and precursor chemicals controlled for CW reasons. See § 745.2 of the EAR for End-Use Certificate requirements that apply to exports of Schedule 3 chemicals to countries not listed in Supplement No. 2 to part 745 of the EAR.)
        Row::not_modelled("CW", on(&["b", "c"]), "…"),
        // RAW: AT | AT applies to entire entry. | AT applies to entire entry. The Commerce Country Chart is not designed to determine licensing requirements for items controlled for AT reasons in 1C350. A license is required, for AT reasons, to export or reexport items controlled by 1C350 to a country in Country Group E:1 of Supplement No. 1 to part 740 of the EAR. (See part 742 of the EAR for additional information on the AT controls that apply to Iran, North Korea, and Syria. See part 746 of the EAR for additional information on sanctions that apply to Iran, North Korea, and Syria.)
        Row::not_modelled("AT", WHOLE, "…"),
    ]),
    // HEADING: Human and animal pathogens and “toxins,” as follows (see List of Items Controlled).
    Listed::entry("1C351", "TITLE").rows(&[
        // RAW: CB | CB applies to items controlled by 1C351.d.15 and .16 | CB Column 1.
        Row::not_modelled("CB", WHOLE, "…"),
        Row::column("CB", "CB2", WHOLE),
        Row::column("AT", "AT1", WHOLE),
        // RAW: CW | CW applies to 1C351.d.15 and .d.16 and a license is required for CW reasons for all destinations, including Australia, Canada, and the United Kingdom, as follows: CW applies to 1C351.d.15 for ricin in the form of (1) Ricinus communis AgglutininII (RCAII), also known as ricin D or Ricinus Communis LectinIII (RCLIII) and (2) Ricinus communis LectinIV (RCLIV), also known as ricin E. | CW applies to 1C351.d.15 and .d.16 and a license is required for CW reasons for all destinations, including Australia, Canada, and the United Kingdom, as follows: CW applies to 1C351.d.15 for ricin in the form of (1) Ricinus communis AgglutininII (RCAII), also known as ricin D or Ricinus Communis LectinIII (RCLIII) and (2) Ricinus communis LectinIV (RCLIV), also known as ricin E. CW applies to 1C351.d.16 for saxitoxin identified by C.A.S. #35523-89-8. See § 742.18 of the EAR for licensing information pertaining to chemicals subject to restriction pursuant to the Chemical Weapons Convention (CWC). The Commerce Country Chart is not designed to determine licensing requirements for items controlled for CW reasons.
        Row::not_modelled("CW", WHOLE, "…"),
    ]),
    // HEADING: Genetic elements and genetically modified organisms, as follows (see List of Items Controlled).
    Listed::entry("1C353", "TITLE").rows(&[
        // RAW: CB | CB applies to genetic elements of items controlled by 1C351.d.15 and .16 | CB Column 1.
        Row::not_modelled("CB", WHOLE, "…"),
        Row::column("CB", "CB2", WHOLE),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Plant pathogens, as follows (see List of Items Controlled).
    Listed::entry("1C354", "TITLE").rows(&[Row::column("CB", "CB2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Chemical Weapons Convention (CWC) Schedule 2 and 3 chemicals and families of chemicals not controlled by ECCN 1C350 or “subject to the ITAR” (see 22 CFR parts) (see List of Items Controlled).
    Listed::entry("1C355", "TITLE").rows(&[
        // RAW: CW | CW applies to entire entry. | CW applies to entire entry. The Commerce Country Chart is not designed to determine licensing requirements for items controlled for CW reasons. A license is required to export or reexport CWC Schedule 2 chemicals and mixtures identified in 1C355.a to States not Party to the CWC (destinations not listed in Supplement No. 2 to part 745 of the EAR). A license is required to export CWC Schedule 3 chemicals and mixtures identified in 1C355.b to States not Party to the CWC, unless an End Use Certificate issued by the government of the importing country is obtained by the exporter, prior to export. A license is required to reexport CWC Schedule 3 chemicals and mixtures identified in 1C355.b from a State not Party to the CWC to any other State not Party to the CWC. (See § 742.18 of the EAR for license requirements and policies for toxic and precursor chemicals controlled for CW reasons.)
        Row::not_modelled("CW", WHOLE, "…"),
        // RAW: AT | AT applies to entire entry. | AT applies to entire entry. The Commerce Country Chart is not designed to determine licensing requirements for items controlled for AT reasons in 1C350. A license is required, for AT reasons, to export or reexport items controlled by 1C350 to a country in Country Group E:1 of Supplement No. 1 to part 740 of the EAR. (See part 742 of the EAR for additional information on the AT controls that apply to Iran, North Korea, and Syria. See part 746 of the EAR for additional information on sanctions that apply to Iran, North Korea, and Syria.)
        Row::not_modelled("AT", WHOLE, "…"),
    ]),
    // HEADING: Mixtures and Medical, Analytical, Diagnostic, and Food Testing Kits Not Controlled by ECCN 1C350, as follows (See List of Items Controlled).
    Listed::entry("1C395", "TITLE").rows(&[
        // RAW: CB | CB applies to entire entry. | CB applies to entire entry. The Commerce Country Chart is not designed to determine licensing requirements for items controlled for CB reasons in 1C395. A license is required, for CB reasons, to export or reexport mixtures controlled by 1C395.a and test kits controlled by 1C395.b to States not Party to the CWC (destinations not listed in Supplement No. 2 to part 745 of the EAR).
        Row::not_modelled("CB", WHOLE, "…"),
        // RAW: CW | CW applies to entire entry. | CW applies to entire entry. The Commerce Country Chart is not designed to determine licensing requirements for items controlled for CW reasons. A license is required for CW reasons, as follows, to States not Party to the CWC (destinations not listed in Supplement No. 2 to part 745 of the EAR): (1) Exports and reexports of mixtures controlled by 1C395.a, (2) exports and reexports of test kits controlled by 1C395.b that contain CWC Schedule 2 chemicals controlled by ECCN 1C350, (3) exports of test kits controlled by 1C395.b that contain CWC Schedule 3 chemicals controlled by ECCN 1C350, except that a license is not required, for CW reasons, to export test kits containing CWC Schedule 3 chemicals if an End-Use Certificate issued by the government of the importing country is obtained by the exporter prior to export, and (4) reexports from States not Party to the CWC of test kits controlled by 1C395.b that contain CWC Schedule 3 chemicals. (See § 742.18 of the EAR for license requirements and policies for toxic and precursor chemicals controlled for CW reasons.)
        Row::not_modelled("CW", WHOLE, "…"),
        // RAW: AT | AT applies to entire entry. | AT applies to entire entry. The Commerce Country Chart is not designed to determine licensing requirements for items controlled for AT reasons in 1C395. A license is required, for AT reasons, to export or reexport items controlled by 1C395 to a country in Country Group E:1 of Supplement No. 1 to part 740 of the EAR. (See part 742 of the EAR for additional information on the AT controls that apply to Iran, North Korea, Sudan, and Syria. See part 746 of the EAR for additional information on sanctions that apply to Iran, North Korea, and Syria.)
        Row::not_modelled("AT", WHOLE, "…"),
    ]),
    // HEADING: Tear Gases, Riot Control Agents and materials for the detection and decontamination of chemical warfare agents (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 1C607.
    Listed::entry("1C607", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE.except(&["a.10", "a.11", "a.12", "a.14"])),
        Row::column("RS", "RS1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: “Energetic materials” and related commodities (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 1C608.
    Listed::entry("1C608", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("MT", "MT1", on(&["m"])),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: Inorganic chemicals listed in Supplement No. 1 to part 754 of the EAR that were produced or derived from the Naval Petroleum Reserves (NPR) or became available for export as a result of an exchange of any NPR produced or derived commodities.
    Listed::entry("1C980", "TITLE").rows(&[
        // RAW: SS | SS applies to entire entry. | SS applies to entire entry. For licensing requirements (and possible License Exceptions) proceed directly to part 754 of the EAR. The Commerce Country Chart is not designed to determine licensing requirements for items controlled for SS reasons
        Row::not_modelled("SS", WHOLE, "…"),
    ]),
    // HEADING: Other petroleum products listed in Supplement No. 1 to part 754 of the EAR that were produced or derived from the Naval Petroleum Reserves (NPR) or became available for export as a result of an exchange of any NPR produced or derived commodities.
    Listed::entry("1C982", "TITLE").rows(&[
        // RAW: SS | SS applies to entire entry. | SS applies to entire entry. For licensing requirements (and possible License Exceptions) proceed directly to part 754 of the EAR. The Commerce Country Chart is not designed to determine licensing requirements for items controlled for SS reasons
        Row::not_modelled("SS", WHOLE, "…"),
    ]),
    // HEADING: Natural gas liquids and other natural gas derivatives listed in Supplement No. 1 to part 754 of the EAR that were produced or derived from the Naval Petroleum Reserves (NPR) or became available for export as a result of an exchange of any NPR produced or derived commodities.
    Listed::entry("1C983", "TITLE").rows(&[
        // RAW: SS | SS applies to entire entry. | SS applies to entire entry. For licensing requirements (and possible License Exceptions) proceed directly to part 754 of the EAR. The Commerce Country Chart is not designed to determine licensing requirements for items controlled for SS reasons.
        Row::not_modelled("SS", WHOLE, "…"),
    ]),
    // HEADING: Manufactured gas and synthetic natural gas (except when commingled with natural gas and thus subject to export authorization from the Department of Energy) listed in Supplement No. 1 to part 754 of the EAR that were produced or derived from the Naval Petroleum Reserves (NPR) or became available for export as a result of an exchange of any NPR produced or derived commodities.
    Listed::entry("1C984", "TITLE").rows(&[
        // RAW: SS | SS applies to entire entry. | SS applies to entire entry. For licensing requirements (and possible License Exceptions) proceed directly to part 754 of the EAR. The Commerce Country Chart is not designed to determine licensing requirements for items controlled for SS reasons
        Row::not_modelled("SS", WHOLE, "…"),
    ]),
    // HEADING: Unprocessed western red cedar (thuja plicata) logs and timber, and rough, dressed and worked lumber containing wane, as described in § 754.4 of the EAR.
    Listed::entry("1C988", "TITLE").rows(&[
        // RAW: SS | SS applies to entire entry. | SS applies to entire entry. For licensing requirements (and possible License Exceptions) proceed directly to part 754 of the EAR. The Commerce Country Chart is not designed to determine licensing requirements for items controlled for SS reasons
        Row::not_modelled("SS", WHOLE, "…"),
    ]),
    // HEADING: Fibrous and filamentary materials, not controlled by 1C010 or 1C210, for use in “composite” structures and with a specific modulus of 3.18 × 10 6 m or greater and a specific tensile strength of 7.62 × 10 4 m or greater.
    Listed::entry("1C990", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Vaccines, immunotoxins, medical products, diagnostic and food testing kits, as follows (see List of Items Controlled).
    Listed::entry("1C991", "TITLE")
        .rows(&[Row::column("CB", "CB3", on(&["c"])), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Commercial charges and devices containing energetic materials, n.e.s. and nitrogen trifluoride in a gaseous state (see List of Items Controlled).
    Listed::entry("1C992", "TITLE").rows(&[
        Row::column("AT", "AT1", WHOLE),
        // RAW: RS | RS applies to entire entry | A license is required for items controlled by this entry for export or reexport to Iraq and transfer within Iraq for regional stability reasons. The Commerce Country Chart is not designed to determine RS license requirements for this entry. See §§ 742.6 and 746.3 of the EAR for additional information.
        Row::not_modelled("RS", WHOLE, "…"),
        // RAW: None | Russian industry sector sanctions apply to entire entry | See § 746.8 for specific license requirements and license review policy.
        Row::not_modelled("None", WHOLE, "…"),
    ]),
    // HEADING: Mixtures not controlled by ECCN 1C350, ECCN 1C355 or ECCN 1C395 that contain chemicals controlled by ECCN 1C350 or ECCN 1C355 and medical, analytical, diagnostic, and food testing kits not controlled by ECCN 1C350 or ECCN 1C395 that contain chemicals controlled by ECCN 1C350.d, as follows (see List of Items controlled).
    Listed::entry("1C995", "TITLE")
        .rows(&[Row::column("AT", "AT1", WHOLE), Row::places("RS", WHOLE, IRAQ, "15 CFR 746.3")]),
    // HEADING: Hydraulic fluids containing synthetic hydrocarbon oils, not controlled by 1C006, having all the following characteristics (see List of Items Controlled).
    Listed::entry("1C996", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Ammonium Nitrate, Including Fertilizers and Fertilizer Blends Containing More Than 15% by Weight Ammonium Nitrate, Except Liquid Fertilizers (Containing Any Amount of Ammonium Nitrate) or Dry Fertilizers Containing Less Than 15% by Weight Ammonium Nitrate.
    Listed::entry("1C997", "TITLE")
        .rows(&[Row::column("AT", "AT1", WHOLE), Row::places("RS", WHOLE, IRAQ, "15 CFR 746.3")]),
    // HEADING: Non-fluorinated polymeric substances, not controlled by 1C008, as follows (see List of Items Controlled).
    Listed::entry("1C998", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Specific Materials, n.e.s., as Follows (See List of Items Controlled).
    Listed::entry("1C999", "TITLE").rows(&[
        Row::places("AT", WHOLE, NORTH_KOREA, "15 CFR 742.19"),
        Row::places("RS", WHOLE, IRAQ, "15 CFR 746.3"),
    ]),
    // HEADING: “Software” “specially designed” or modified for the “development”, “production” or “use” of equipment controlled by 1B001 to 1B003.
    // RAW TSR: Yes, except N/A for MT
    Listed::entry("1D001", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        // RAW: MT | MT applies to "software" for the "development," "production," operation, or maintenance of items controlled by 1B001 for MT reasons | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        // RAW: NP | NP applies to "software" for the "development", "production" or "use" of items controlled by 1B001 for NP reasons | NP Column 1
        Row::not_modelled("NP", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Software” for the “development” of organic “matrix”, metal “matrix” or carbon “matrix” laminates or “composites”.
    // RAW STA: License Exception STA may not be used to ship or transmit “software” for the “development” of organic “matrix”, metal “matrix” or carbon “matrix” laminates or “composites” specified in ECCN 1A002 to any of the destinations listed in Country Group A:6 (See Supplement No. 1 to part 740 of the EAR).
    Listed::entry("1D002", "TITLE")
        .rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::yes("TSR", WHOLE)]),
    // HEADING: “Software” “specially designed” or modified to enable equipment to perform the functions of equipment controlled under 1A004.c or 1A004.d.
    Listed::entry("1D003", "TITLE").rows(&[
        Row::column("NS", "NS2", WHOLE),
        // RAW: RS | RS applies to software for equipment controlled by 1A004.d | RS Column 2.
        Row::not_modelled("RS", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Software” “specially designed“ or modified for the “development,” “production,” or “use” of items controlled by 1B018.b.
    Listed::entry("1D018", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        // RAW: MT | MT applies to "software" for the "development", "production", operation, or maintenance of items controlled by 1B018 for MT reasons | MT applies to "software" for the "development", "production", operation, or maintenance of items controlled by 1B018 for MT reasons
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: “Software” “specially designed” or modified for the operation or maintenance of commodities controlled by 1B101, 1B102, 1B115, 1B117, 1B118, or 1B119.
    Listed::entry("1D101", "TITLE").rows(&[
        Row::column("MT", "MT1", WHOLE),
        // RAW: NP | NP applies to "software" for the "use" of items controlled by 1B101.a | NP Column 1.
        Row::not_modelled("NP", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Software” “specially designed” for reduced observables such as radar reflectivity, ultraviolet/infrared signatures and acoustic signatures, for applications usable in rockets, missiles, or unmanned aerial vehicles capable of delivering at least a 500 kg payload to a “range” equal to or greater than 300 km and their complete subsystems.
    Listed::entry("1D103", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” “specially designed” or modified for the “use” of items controlled by 1B201.
    Listed::entry("1D201", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” for process control that is specifically configured to control or initiate “production” of chemicals controlled by 1C350.
    Listed::entry("1D390", "TITLE").rows(&[Row::column("CB", "CB2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” “specially designed” for the “development,” “production,” operation, or maintenance of items controlled by 1A607, 1B607 or 1C607 (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 1D607.
    Listed::entry("1D607", "TITLE").rows(&[
        // RAW: NS | NS applies to entire entry, except "software" for 1C607.a.10, .a.11, .a.12, and .a.14 | NS Column 1.
        Row::not_modelled("NS", WHOLE, "…"),
        Row::column("RS", "RS1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: “Software” “specially designed” for the “development,” “production,” operation, or maintenance of commodities controlled by 1B608 or 1C608 (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 1D608.
    Listed::entry("1D608", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("RS", "RS1", WHOLE),
        // RAW: MT | MT applies to "software" "specially designed" for the "use" of 1B608 equipment in the "production" and handling of materials controlled by 1C608.m or MT articles in USML Category V | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: “Software” “specially designed” for the “development,” “production,” operation, or maintenance of commodities controlled by 1A613 or 1B613, as follows (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any “software” in 1D613.
    Listed::entry("1D613", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE.except(&["y"])),
        Row::column("RS", "RS1", WHOLE.except(&["y"])),
        Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: “Software” “specially designed” for the “development,” “production” or “use” of materials controlled by 1C210.b, or 1C990.
    Listed::entry("1D993", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Specific Software, n.e.s., as Follows (See List of Items Controlled).
    Listed::entry("1D999", "TITLE").rows(&[
        // RAW: None | Country Chart. AT applies to entire entry. A license is required for items controlled by this entry to North Korea for anti-terrorism reasons. The Commerce Country Chart is not designed to determine AT licensing requirements for this entry. See § 742.19 of the EAR for additional information. | Country Chart. AT applies to entire entry. A license is required for items controlled by this entry to North Korea for anti-terrorism reasons. The Commerce Country Chart is not designed to determine AT licensing requirements for this entry. See § 742.19 of the EAR for additional information.
        Row::not_modelled("None", WHOLE, "…"),
    ]),
    // HEADING: “Technology” according to the General Technology Note for the “development” or “production” of items controlled by 1A002, 1A003, 1A004, 1A005, 1A006.b, 1A007, 1A008 1A101, 1A231, 1B (except 1B608, 1B613 or 1B999), or 1C (except 1C355, 1C608, 1C980 to 1C984, 1C988, 1C990, 1C991, 1C995 to 1C999).
    // RAW TSR: Yes, except for the following:
    // RAW STA: License Exception STA may not be used to ship or transmit “technology” according to the General Technology Note for the “development” or “production” of equipment and materials specified by ECCNs 1A002, 1C001, 1C007.c, 1C010.c or d or 1C012 to any of the destinations listed in Country Group A:6 (See Supplement No. 1 to part 740 of the EAR).
    Listed::entry("1E001", "TITLE").rows(&[
        // RAW: NS | NS applies to "technology" for items controlled by 1A002, 1A003, 1A005, 1A006.b, 1A007, 1B001 to 1B003, 1B018, 1C001 to 1C011, or 1C018 | NS Column 1.
        Row::not_modelled("NS", WHOLE, "…"),
        // RAW: NS | NS applies to "technology" for items controlled by 1A004 | NS Column 2.
        Row::not_modelled("NS", WHOLE, "…"),
        // RAW: MT | MT applies to "technology" for items controlled by 1A101, 1B001, 1B101, 1B102, 1B115 to 1B119, 1C001, 1C007, 1C011, 1C101, 1C102, 1C107, 1C111, 1C116, 1C117, or 1C118 for MT reasons | MT Column 1.
        Row::not_modelled("MT", WHOLE, "…"),
        // RAW: NP | NP applies to "technology" for items controlled by 1A002, 1A007, 1A231, 1B001, 1B101, 1B201, 1B225, 1B226, 1B228 to 1B234, 1C002, 1C010, 1C111, 1C116, 1C202, 1C210, 1C216, 1C225 to 1C237, or 1C239 to 1C241 for NP reasons | NP Column 1.
        Row::not_modelled("NP", WHOLE, "…"),
        // RAW: CB | CB applies to "technology" for items controlled by 1C351.d.15 and .16 and the 1C353 genetic elements of toxins in ECCN 1C351.d.15 and .16 | CB Column 1.
        Row::not_modelled("CB", WHOLE, "…"),
        // RAW: CB | CB applies to "technology" for items controlled by 1C351, 1C353, or 1C354; and CB applies to "technology" for materials controlled by 1C350 and for chemical detection systems and dedicated detectors therefor, in 1A004.c, that also have the technical characteristics described in 2B351.a | CB Column 2.
        Row::not_modelled("CB", WHOLE, "…"),
        // RAW: RS | RS applies to technology for equipment controlled in 1A004.d | RS Column 2.
        Row::not_modelled("RS", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Other “technology” as follows (see List of Items Controlled).
    // RAW TSR: Yes, except for 1E002.e and .f.
    // RAW STA: License Exception STA may not be used to ship or transmit any item in 1E002.e or .f to any of the destinations listed in Country Group A:6 (See Supplement No. 1 to part 740 of the EAR).
    Listed::entry("1E002", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE.except(&["g"])),
        Row::column("NS", "NS2", on(&["g"])),
        Row::column("MT", "MT1", on(&["e"])),
        // RAW: NP | NP applies to "technology" for items controlled by 1A002 for NP reasons | NP Column 1
        Row::not_modelled("NP", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Technology”, in accordance with the General Technology Note, for the “use” of commodities and “software” controlled by 1A101, 1A102, 1B001, 1B101, 1B102, 1B115 to 1B119, 1C001, 1C007, 1C011, 1C101, 1C107, 1C111, 1C116, 1C117, 1C118, 1D001, 1D101, or 1D103.
    Listed::entry("1E101", "TITLE").rows(&[
        // RAW: MT | MT applies to "technology" for commodities and software controlled by 1A101, 1A102, 1B001, 1B101, 1B102, 1B115 to 1B119, 1C001, 1C007, 1C011, 1C101, 1C107, 1C111, 1C116, 1C117, 1C118, 1D001, 1D101, or 1D103 for MT reasons | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        // RAW: NP | NP applies to "technology" for items controlled by 1B001, 1B101, 1C111, 1C116, 1D001, or 1D101 for NP reasons | NP Column 1
        Row::not_modelled("NP", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Technology” according to the General Technology Note for the “development” of software controlled by 1D001, 1D101 or 1D103.
    Listed::entry("1E102", "TITLE").rows(&[
        Row::column("MT", "MT1", WHOLE),
        // RAW: NP | NP applies to "technology" for items controlled by 1D001 and 1D101 for NP reasons | NP Column 1.
        Row::not_modelled("NP", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Technical data” (including processing conditions) and procedures for the regulation of temperature, pressure or atmosphere in autoclaves or hydroclaves, when used for the “production” of “composites” or partially processed “composites”, usable for equipment or materials specified in 1C007, 1C102, 1C107, 1C116, 1C117, 1C118, 9A110, and 9C110.
    Listed::entry("1E103", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology” for the “production” of pyrolytically derived materials formed on a mold, mandrel or other substrate from precursor gases which decompose in the 1,573 K (1,300 °C) to 3,173 K (2,900 °C) temperature range at pressures of 130 Pa (1 mm Hg) to 20 kPa (150 mm Hg), including “technology” for the composition of precursor gases, flow-rates and process control schedules and parameters.
    Listed::entry("1E104", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology” according to the General Technology Note for the “use” of items controlled by 1A002, 1A007, 1A202, 1A225 to 1A227, 1A231, 1B201, 1B225, 1B226, 1B228 to 1B232, 1B233.b, 1B234, 1C002.b.3 and b.4, 1C010.a, 1C010.b, 1C010.e.1, 1C202, 1C210, 1C216, 1C225 to 1C237, 1C239 to 1C241 or 1D201.
    Listed::entry("1E201", "TITLE").rows(&[
        // RAW: NP | NP applies to entire entry, for items controlled for NP reasons | NP Column 1
        Row::not_modelled("NP", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Technology” according to the General Technology Note for the “development” or “production” of goods controlled by 1A202 or 1A225 to 1A227.
    Listed::entry("1E202", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology” according to the General Technology Note for the “development” or “production” of “software” controlled by 1D201.
    Listed::entry("1E203", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology” according to the “General Technology Note” for facilities designed or intended to produce chemicals controlled by 1C350.
    Listed::entry("1E350", "TITLE").rows(&[Row::column("CB", "CB2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology” according to the “General Technology Note” for the disposal of chemicals or microbiological materials controlled by 1C350, 1C351, 1C353, or 1C354.
    Listed::entry("1E351", "TITLE").rows(&[
        // RAW: CB | CB applies to "technology" for the disposal of items controlled by 1C351.d.15 and .16 and the 1C353 genetic elements of toxins in ECCN 1C351.d.15 and .16 | CB Column 1.
        Row::not_modelled("CB", WHOLE, "…"),
        // RAW: CB | CB applies to "technology" for the disposal of items controlled by 1C351, 1C353, or 1C354; and CB applies to "technology" for the disposal of items controlled by 1C350 | CB Column 2.
        Row::not_modelled("CB", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Technology for the production of Chemical Weapons Convention (CWC) Schedule 2 and 3 chemicals, as follows (see List of Items Controlled):
    Listed::entry("1E355", "TITLE").rows(&[
        // RAW: CW | CW applies to entire entry. A license is required for CW reasons to CWC non-States Parties (destinations not listed in Supplement No. 2 to part 745), except for Israel and Taiwan. See § 742.18 of the EAR. The Commerce Country Chart is not designed to determine licensing requirements for items controlled for CW reasons | CW applies to entire entry. A license is required for CW reasons to CWC non-States Parties (destinations not listed in Supplement No. 2 to part 745), except for Israel and Taiwan. See § 742.18 of the EAR. The Commerce Country Chart is not designed to determine licensing requirements for items controlled for CW reasons
        Row::not_modelled("CW", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Technology” “required” for the “development,” “production,” operation, installation, maintenance, repair, overhaul, or refurbishing of items controlled by ECCN 1A607, 1B607, 1C607, or 1D607 (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 1E607.
    Listed::entry("1E607", "TITLE").rows(&[
        // RAW: NS | NS applies to entire entry, except "technology" for 1C607.a.10, .a.11, .a.12, and .a.14 and for 1D607 "software" therefor | NS Column 1.
        Row::not_modelled("NS", WHOLE, "…"),
        Row::column("RS", "RS1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: “Technology” “required” for the “development,” “production,” operation, installation, maintenance, repair, overhaul, or refurbishing of equipment controlled in 1B608 or materials controlled by 1C608 (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 1E608.
    Listed::entry("1E608", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("RS", "RS1", WHOLE),
        // RAW: MT | MT applies to "technology" "required" for 1C608.m | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: “Technology” “required” for the “development,” “production,” operation, installation, maintenance, repair, overhaul, or refurbishing of commodities controlled by 1A613 or 1B613 or “software” controlled by 1D613, as follows (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any “technology” in 1E613.
    Listed::entry("1E613", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE.except(&["y"])),
        Row::column("RS", "RS1", WHOLE.except(&["y"])),
        Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: “Technology” for the “development”, “production”, or “use” of fibrous and filamentary materials controlled by 1C990.
    Listed::entry("1E994", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology” for the “development” or “production” of processing equipment controlled by 1B999, and materials controlled by 1C996, 1C997, 1C998, or 1C999.
    Listed::entry("1E998", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
];

/// Facts that only these entries ask for.
pub(super) static WORDS: &[Word] = &[];
