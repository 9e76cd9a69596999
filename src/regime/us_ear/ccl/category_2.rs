//! Commerce Control List, category 2: reason rows and exception lines.
//!
//! Source: 15 CFR part 774, supplement no. 1, text of 2026-07-23 (reason rows checked against 2026-08-07).

use super::places::{
    ADVANCED_COMPUTING, CHINA_RUSSIA_VENEZUELA, EXCEPT_CANADA, IRAN_NORTH_KOREA, IRAQ, IRAQ_PAKISTAN,
    MACAU_OR_D5, NORTH_KOREA, PAKISTAN, UN,
};
use crate::regime::table::{ANYWHERE, Denial, Grant, Listed, Places, Row, Status, WHOLE, When, Word, on};

/// Entries by code.
pub(super) static ENTRIES: &[Listed] = &[
    // HEADING: Anti-friction bearings, bearing systems and “components,” as follows, (see List of Items Controlled).
    // RAW LVS: $3000, N/A for MT
    Listed::entry("2A001", "TITLE").rows(&[
        Row::column("NS", "NS2", WHOLE),
        // RAW: MT | MT applies to radial ball bearings having all tolerances specified in accordance with ISO 492 Tolerance Class 2 (or ANSI/ABMA Std 20 Tolerance Class ABEC-9, or other national equivalents) or better and having all the following characteristics: an inner ring bore diameter between 12 and 50 mm; an outer ring outside diameter between 25 and 100 mm; and a width between 10 and 20 mm. | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Radial Ball Bearings Having all Tolerances Specified in Accordance With ISO 492 Tolerance Class 2 (or ANSI/ABMA Std 20 Tolerance Class ABEC-9 or Other National Equivalents), or Better and Having all of the Following Characteristics (see List of Items Controlled).
    Listed::entry("2A101", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Crucibles made of materials resistant to liquid actinide metals (see List of Items Controlled).
    Listed::entry("2A225", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Valves having all of the following characteristics (see List of Items Controlled).
    Listed::entry("2A226", "TITLE").rows(&[
        Row::column("NP", "NP1", WHOLE),
        // RAW: CB | CB applies to valves that also meet or exceed the technical parameters in 2B350.g | CB Column 2.
        Row::not_modelled("CB", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Generators and other equipment “specially designed”, prepared, or intended for use with nuclear plants.
    Listed::entry("2A290", "TITLE").rows(&[Row::column("NP", "NP2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Equipment, except items controlled by 2A290, related to nuclear material handling and processing and to nuclear reactors, and “parts,” “components” and “accessories” therefor (see List of Items Controlled).
    Listed::entry("2A291", "TITLE").rows(&[Row::column("NP", "NP2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Explosives or detonator detection equipment, both bulk and trace based, consisting of an automated device, or combination of devices for automated decision making to detect the presence of different types of explosives, explosive residue, or detonators; and “parts” and “components,” n.e.s.
    Listed::entry("2A983", "TITLE").rows(&[Row::column("RS", "RS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Concealed object detection equipment operating in the frequency range from 30 GHz to 3000 GHz and having a spatial resolution of 0.1 milliradian up to and including 1 milliradian at a standoff distance of 100 meters; and “parts” and “components,” n.e.s.
    Listed::entry("2A984", "TITLE").rows(&[Row::column("RS", "RS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Bearings and bearing systems not controlled by 2A001 (see List of Items Controlled).
    Listed::entry("2A991", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Piping, fittings and valves made of, or lined with stainless, copper-nickel alloy or other alloy steel containing 10% or more nickel and/or chromium.
    Listed::entry("2A992", "TITLE")
        .rows(&[Row::places("RS", WHOLE, PAKISTAN, "15 CFR 742.6(a)(12)"), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Pumps designed to move molten metals by electromagnetic forces.
    Listed::entry("2A993", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Portable electric generators and “specially designed” “parts” and “components”.
    Listed::entry("2A994", "TITLE").rows(&[Row::places("AT", WHOLE, IRAN_NORTH_KOREA, "15 CFR 742.19")]),
    // HEADING: Specific Processing Equipment, n.e.s., as Follows (See List of Items Controlled).
    Listed::entry("2A999", "TITLE").rows(&[
        // RAW: None | Country Chart. AT applies to entire entry. A license is required for items controlled by this entry to North Korea for anti-terrorism reasons. The Commerce Country Chart is not designed to determine AT licensing requirements for this entry. See § 742.19 of the EAR for additional information. | Country Chart. AT applies to entire entry. A license is required for items controlled by this entry to North Korea for anti-terrorism reasons. The Commerce Country Chart is not designed to determine AT licensing requirements for this entry. See § 742.19 of the EAR for additional information.
        Row::not_modelled("None", WHOLE, "…"),
    ]),
    // HEADING: Machine tools and any combination thereof, for removing (or cutting) metals, ceramics or “composites”, which, according to the manufacturer's technical specifications, can be equipped with electronic devices for “numerical control”; as follows (see List of Items Controlled).
    Listed::entry("2B001", "TITLE").rows(&[
        Row::column("NS", "NS2", WHOLE),
        // RAW: NP | NP applies to 2B001.a, .b, .c, and .d, EXCEPT: (1) turning machines under 2B001.a with a capacity no greater than 35 mm diameter; (2) bar machines (Swissturn), limited to machining only bar feed through, if maximum bar diameter is equal to or less than 42 mm and there is no capability of mounting chucks. (Machines may have drilling and/or milling capabilities for machining "parts" or "components" with diameters less than 42 mm); or (3) milling machines under 2B001.b with x-axis travel greater than two meters and overall positioning accuracy according to ISO 230/2 (2006) on the x-axis more (worse) than 22.5 µm. | NP Column 1.
        Row::not_modelled("NP", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Numerically controlled optical finishing machine tools equipped for selective material removal to produce non-spherical optical surfaces having all of the following characteristics (See List of Items Controlled).
    Listed::entry("2B002", "TITLE").rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Numerically controlled” machine tools, “specially designed” for the shaving, finishing, grinding or honing of hardened (R c = 40 or more) spur, helical and double-helical gears having all of the following.
    Listed::entry("2B003", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(5000, WHOLE)]),
    // HEADING: Hot “isostatic presses” having all of the characteristics described in the List of Items Controlled, and “specially designed” “components” and “accessories” therefor.
    Listed::entry("2B004", "TITLE").rows(&[
        Row::column("NS", "NS2", WHOLE),
        Row::column("MT", "MT1", WHOLE),
        // RAW: NP | NP applies to entire entry, except 2B004.b.3 and presses with maximum working pressures below 69 MPa | NP Column 1
        Row::not_modelled("NP", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Equipment “specially designed” for the deposition, processing and in-process control of inorganic overlays, coatings and surface modifications, as follows, for substrates specified in column 2, by processes shown in column 1 in the “Materials Processing Table; Deposition Techniques” following 2E003.f (see List of Items Controlled), and “specially designed” automated handling, positioning, manipulation and control “components” therefor.
    Listed::entry("2B005", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(1000, WHOLE)]),
    // HEADING: Dimensional inspection or measuring systems, equipment, position feedback units and “electronic assemblies”, as follows (see List of Items Controlled).
    Listed::entry("2B006", "TITLE").rows(&[
        Row::column("NS", "NS2", WHOLE),
        // RAW: NP | NP applies to those items in 2B006.a, b.1, b.3, and .c (angular displacement measuring instruments) that meet or exceed the technical parameters in 2B206. | NP Column 1
        Row::not_modelled("NP", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Robots” having any of the following characteristics described in the List of Items Controlled and “specially designed” controllers and “end-effectors” therefor.
    // RAW LVS: $5,000, except 2B007.b and .c
    Listed::entry("2B007", "TITLE").rows(&[
        Row::column("NS", "NS2", WHOLE),
        // RAW: NP | NP applies to equipment that meets or exceeds the criteria in ECCNs 2B207 | NP Column 1
        Row::not_modelled("NP", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: 'Compound rotary tables' and “tilting spindles”, “specially designed” for machine tools, as follows (see List of Items Controlled).
    Listed::entry("2B008", "TITLE").rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Spin-forming machines and flow-forming machines, which, according to the manufacturer's technical specifications, can be equipped with “numerical control” units or a computer control and having all of the following characteristics (see List of Items Controlled).
    Listed::entry("2B009", "TITLE").rows(&[
        Row::column("NS", "NS2", WHOLE),
        // RAW: MT | MT applies to: spin-forming machines combining the functions of spin-forming and flow-forming; and flow-forming machines that meet or exceed the parameters of 2B009.a and 2B109 | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        // RAW: NP | NP applies to flow-forming machines, and spin-forming machines capable of flow-forming functions, that meet or exceed the parameters of 2B209 | NP Column 1
        Row::not_modelled("NP", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Equipment on the Wassenaar Arrangement Munitions List.
    // RAW status: no reason rows
    Listed::entry("2B018", "TITLE").status(Status::NotModelled("…")),
    // HEADING: “Isostatic presses”, other than those controlled by 2B004, having all of the following characteristics (see List of Items Controlled).
    Listed::entry("2B104", "TITLE").rows(&[
        Row::column("MT", "MT1", WHOLE),
        Row::column("NP", "NP1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Chemical vapor deposition (CVD) furnaces, other than those controlled by 2B005.a, designed or modified for the densification of carbon-carbon composites.
    Listed::entry("2B105", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Flow-forming machines, other than those controlled by 2B009, as follows (see List of Items Controlled).
    Listed::entry("2B109", "TITLE").rows(&[
        Row::column("MT", "MT1", WHOLE),
        // RAW: NP | NP applies to items controlled by this entry that meet or exceed the technical parameters in 2B209 | NP Column 1
        Row::not_modelled("NP", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Vibration test systems and equipment, usable for rockets, missiles, or unmanned aerial vehicles capable of achieving a “range” equal to or greater than 300 km and their subsystems, and “parts” and “components” therefor, as follows (see List of Items Controlled).
    Listed::entry("2B116", "TITLE").rows(&[
        Row::column("MT", "MT1", WHOLE),
        // RAW: NP | NP applies to electrodynamic vibration test systems in 2B116.a and to all items in 2B116.b, .c, and .d | NP Column 1.
        Row::not_modelled("NP", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Equipment and process controls, other than those controlled by 2B004, 2B005.a, 2B104 or 2B105, designed or modified for the densification and pyrolysis of structural composite rocket nozzles and reentry vehicle nose tips.
    Listed::entry("2B117", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Balancing machines and related equipment, as follows (see List of Items Controlled).
    Listed::entry("2B119", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Motion simulators or rate tables (equipment capable of simulating motion), having all of the following characteristics (see List of Items Controlled).
    Listed::entry("2B120", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Positioning tables (equipment capable of precise rotary position in any axis), other than those controlled in 2B120, having all the following characteristics (See List of Items Controlled).
    Listed::entry("2B121", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Centrifuges capable of imparting accelerations greater than 100 g and designed or modified to incorporate sliprings or integrated non-contact devices capable of transferring electrical power, signal information, or both.
    Listed::entry("2B122", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Machine tools, and any combination thereof, other than those controlled by 2B001, for removing or cutting metals, ceramics or “composites,” which, according to manufacturer's technical specifications, can be equipped with electronic devices for simultaneous “contouring control” in two or more axes.
    Listed::entry("2B201", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Isostatic presses”, other than those controlled by 2B004 or 2B104, and related equipment, as follows (see List of Items Controlled).
    Listed::entry("2B204", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Dimensional inspection machines, instruments or systems, other than those described in 2B006, as follows (see List of Items Controlled).
    Listed::entry("2B206", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Robots”, “end-effectors” and control units, other than those controlled by 2B007, as follows (see List of Items Controlled).
    Listed::entry("2B207", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Flow forming machines, spin forming machines capable of flow forming functions, other than those controlled by 2B009 or 2B109, and mandrels, as follows (see List of Items Controlled).
    Listed::entry("2B209", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Remote manipulators that can be used to provide remote actions in radiochemical separation operations or hot cells, having either of the following characteristics (see List of Items Controlled).
    Listed::entry("2B225", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Controlled atmosphere (vacuum or inert gas) induction furnaces, and power supplies therefor, as follows (see List of Items Controlled).
    Listed::entry("2B226", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Vacuum or other controlled atmosphere metallurgical melting and casting furnaces and related equipment, as follows (see List of Items Controlled).
    Listed::entry("2B227", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Rotor fabrication and assembly equipment, rotor straightening equipment, bellows-forming mandrels and dies, as follows (see List of Items Controlled).
    Listed::entry("2B228", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Centrifugal multiplane balancing machines, fixed or portable, horizontal or vertical, as follows (see List of Items Controlled).
    Listed::entry("2B229", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: All types of “pressure transducers” capable of measuring absolute pressures and having all of the characteristics described in this ECCN (see List of Items Controlled).
    Listed::entry("2B230", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Vacuum pumps having all of the characteristics described in this ECCN (see List of Items Controlled).
    Listed::entry("2B231", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: High-velocity gun systems (propellant, gas, coil, electromagnetic, and electrothermal types, and other advanced systems) capable of accelerating projectiles to 1.5 km/s or greater.
    Listed::entry("2B232", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Bellows-sealed scroll-type compressors and bellows-sealed scroll-type vacuum pumps having all of the characteristics described in this ECCN (see List of Items Controlled).
    Listed::entry("2B233", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Chemical manufacturing facilities and equipment, except valves controlled by 2A226, as follows (see List of Items Controlled).
    // RAW LVS: $2,000 for all Country Group B destinations, except those also listed under Country Group D:3 (see Supplement No. 1 to part 740 of the EAR).
    Listed::entry("2B350", "TITLE").rows(&[Row::column("CB", "CB2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Toxic gas monitors and monitoring systems, and their dedicated detecting “parts” and “components” ( i.e., detectors, sensor devices, and replaceable sensor cartridges), as follows, except those systems and detectors controlled by ECCN 1A004.c (see List of Items Controlled). License Requirements Reason for Control: CB, AT Control(s) Country Chart (see Supp. No. 1 to part 738) CB applies to entire entry CB Column 2. AT applies to entire entry AT Column 1. List Based License Exceptions (See Part 740 for a Description of All License Exceptions) LVS: N/A GBS: N/A List of Items Controlled Related Controls: See ECCN 2D351 for “software” for toxic gas monitors and monitoring systems, and their dedicated detecting “parts” and “components,” controlled by this ECCN. Also see ECCN 1A004, which controls chemical detection systems and “specially designed” “parts” and “components” therefor that are “specially designed” or modified for detection or identification of chemical warfare agents, but not “specially designed” for military use, and ECCN 1A995, which controls certain detection equipment, “parts” and “components” not controlled by ECCN 1A004 or by this ECCN. Related Definitions: (1) For the purposes of this entry, the term “dedicated” means committed entirely to a single purpose or device. (2) For the purposes of this entry, the term “continuous operation” describes the capability of the equipment to operate on line without human intervention. The intent of this entry is to control toxic gas monitors and monitoring systems capable of collection and detection of samples in environments such as chemical plants, rather than those used for batch-mode operation in laboratories. Items: a. Designed for continuous operation and usable for the detection of chemical warfare agents or precursor chemicals controlled by 1C350 'minimum detection limit' of 0.3 mg/m 3 ; or b. Designed for the detection of cholinesterase-inhibiting activity. Technical note: The 'minimum detection limit' of toxic gas monitors or monitoring systems is the lowest detectable concentration of the analyte required to produce a signal greater than three times the standard deviation of the toxic gas monitor's or monitoring system's signal when measuring a blank sample. In the case of toxic gas monitors or monitoring systems having a deadband or programmed zero suppression, the 'minimum detection limit' is the lowest detectable concentration required to produce a reading. 2B352 Equipment Capable of Use in Handling Biological Materials, as Follows (See List of Items Controlled).
    Listed::entry("2B351", "TITLE").rows(&[Row::column("CB", "CB2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Equipment Capable of Use in Handling Biological Materials, as Follows (See List of Items Controlled).
    Listed::entry("2B352", "TITLE").rows(&[Row::column("CB", "CB2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Additive manufacturing equipment, designed to produce metal or metal alloy components, having all of the following (see List of Items Controlled), and “specially designed” “components” therefor.
    Listed::entry("2B910", "TITLE")
        .rows(&[
            Row::places("NS", WHOLE, ANYWHERE, "15 CFR 742.4(a)(5)"),
            Row::places("RS", WHOLE, ANYWHERE, "15 CFR 742.6(a)(10)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("IEC", WHOLE)]),
    // HEADING: Numerical control units for machine tools and “numerically controlled” machine tools, n.e.s. (see List of Items Controlled).
    Listed::entry("2B991", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Non-“numerically controlled” machine tools for generating optical quality surfaces, (see List of Items Controlled) and “specially designed” “parts” and “components” therefor.
    Listed::entry("2B992", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Gearmaking and/or finishing machinery not controlled by 2B003 capable of producing gears to a quality level of better than AGMA 11.
    Listed::entry("2B993", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Dimensional inspection or measuring systems or equipment not controlled by 2B006 or 2B206, as follows (see List of Items Controlled).
    Listed::entry("2B996", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Robots” not controlled by 2B007 or 2B207 that are capable of employing feedback information in real-time processing from one or more sensors to generate or modify “programs” or to generate or modify numerical program data.
    Listed::entry("2B997", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Assemblies, circuit boards or inserts “specially designed” for machine tools controlled by 2B991, or for equipment controlled by 2B993, 2B996 or 2B997.
    Listed::entry("2B998", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Specific Processing Equipment, n.e.s., as Follows (See List of Items Controlled).
    Listed::entry("2B999", "TITLE").rows(&[
        Row::places("RS", WHOLE.except(&["h.2"]), PAKISTAN, "15 CFR 742.6(a)(12)"),
        Row::places("AT", WHOLE, NORTH_KOREA, "15 CFR 742.19"),
    ]),
    // HEADING: “Software”, other than that controlled by 2D002, as follows (See list of Items Controlled).
    // RAW TSR: Yes, except N/A for MT
    // RAW STA: License Exception STA may not be used to ship or transmit “software”, other than that specified by ECCN 2D002, “specially designed” for the “development” or “production” of equipment as follows: ECCN 2B001 entire entry; or “Numerically controlled” or manual machine tools as specified in 2B003 to any of the destinations listed in Country Group A:6 (See Supplement No. 1 to part 740 of the EAR).
    Listed::entry("2D001", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        // RAW: MT | MT applies to "software" for equipment controlled by 2B004 and 2B009 for MT reasons | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        // RAW: NP | NP applies to "specially designed" or modified "software" for equipment controlled by 2B001 for NP reasons, and to "specially designed" "software" for equipment controlled by 2B004, 2B006, 2B007, or 2B009 for NP reasons | NP Column 1
        Row::not_modelled("NP", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Software” for electronic devices, even when residing in an electronic device or system, enabling such devices or systems to function as a “numerical control” unit, capable of coordinating simultaneously more than 4 axes for “contouring control”.
    Listed::entry("2D002", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("NP", "NP1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("TSR", WHOLE)]),
    // HEADING: “Software”, designed or modified for the operation of equipment specified by 2B002, that converts optical design, workpiece measurements and material removal functions into “numerical control” commands to achieve the desired workpiece form.
    Listed::entry("2D003", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::yes("TSR", WHOLE)]),
    // HEADING: “Software” for the “development,” “production,” or “use” of equipment controlled by 2B018.
    // RAW status: no reason rows
    Listed::entry("2D018", "TITLE").status(Status::NotModelled("…")),
    // HEADING: “Software” “specially designed” or modified for the “use” of equipment controlled by 2B104, 2B105, 2B109, 2B116, 2B117, or 2B119 to 2B122.
    Listed::entry("2D101", "TITLE").rows(&[
        Row::column("MT", "MT1", WHOLE),
        // RAW: NP | NP applies to "software" "specially designed" for the use" of items controlled by 2B104, 2B109, or 2B116 for NP reasons | NP Column 1.
        Row::not_modelled("NP", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Software” “specially designed” or modified for the “use” of equipment controlled by 2B204, 2B206, 2B207, 2B209, 2B227, or 2B229.
    Listed::entry("2D201", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” “specially designed” or modified for the “development”, “production” or “use” of equipment controlled by 2B201.
    Listed::entry("2D202", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” “specially designed” or modified for the “development,” “production,” or “use” of items controlled by 2A290 or 2A291.
    Listed::entry("2D290", "TITLE").rows(&[Row::column("NP", "NP2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Dedicated “software” for toxic gas monitors and monitoring systems, and their dedicated detecting “parts” and “components,” controlled by ECCN 2B351.
    Listed::entry("2D351", "TITLE").rows(&[Row::column("CB", "CB2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” designed for nucleic acid assemblers and synthesizers controlled by 2B352.j that is capable of designing and building functional genetic elements from digital sequence data.
    Listed::entry("2D352", "TITLE").rows(&[Row::column("CB", "CB2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software”, not specified elsewhere, “specially designed” or modified for the “development” or “production” of equipment specified in ECCN 2B910.
    Listed::entry("2D910", "TITLE")
        .rows(&[
            Row::places("NS", WHOLE, ANYWHERE, "15 CFR 742.4(a)(5)"),
            Row::places("RS", WHOLE, ANYWHERE, "15 CFR 742.6(a)(10)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("IEC", WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:5", "A:6"]))]),
    // HEADING: “Software” “specially designed” or modified for the “development”, “production” or “use” of equipment controlled by 2A983.
    Listed::entry("2D983", "TITLE").rows(&[Row::column("RS", "RS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” “required” for the “development”, “production” or “use” of concealed object detection equipment controlled by 2A984.
    Listed::entry("2D984", "TITLE").rows(&[Row::column("RS", "RS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” “specially designed” for the “development”, “production”, or “use” of equipment controlled by 2B991, 2B993, or 2B996, 2B997, and 2B998.
    Listed::entry("2D991", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Specific “software”, as follows (see List of Items Controlled).
    Listed::entry("2D992", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” “specially designed” or modified for the “development,” “production,” or “use” of items controlled by 2A992 or 2A993.
    Listed::entry("2D993", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” “specially designed” for the “development” or “production” of portable electric generators controlled by 2A994.
    Listed::entry("2D994", "TITLE").rows(&[Row::places("AT", WHOLE, IRAN_NORTH_KOREA, "15 CFR 742.19")]),
    // HEADING: “Technology” according to the General Technology Note for the “development” of equipment or “software” controlled by 2A (except 2A983, 2A984, 2A991, or 2A994), 2B (except 2B991, 2B993, 2B996, 2B997, 2B998, or 2B999), or 2D (except 2D983, 2D984, 2D991, 2D992, or 2D994).
    Listed::entry("2E001", "TITLE").rows(&[
        // RAW: NS | NS applies to "technology" for items controlled by 2A001, 2B001 to 2B009, 2D001 or 2D002 | NS Column 1.
        Row::not_modelled("NS", WHOLE, "…"),
        // RAW: MT | MT applies to "technology" for items controlled by 2B004, 2B009, 2B104, 2B105, 2B109, 2B116, 2B117, 2B119 to 2B122, 2D001, or 2D101 for MT reasons | MT Column 1.
        Row::not_modelled("MT", WHOLE, "…"),
        // RAW: NP | NP applies to "technology" for items controlled by 2A225, 2A226, 2B001, 2B004, 2B006, 2B007, 2B009, 2B104, 2B109, 2B116, 2B201, 2B204, 2B206, 2B207, 2B209, 2B225 to 2B233, 2D001, 2D002, 2D101, 2D201, or 2D202 for NP reasons | NP Column 1.
        Row::not_modelled("NP", WHOLE, "…"),
        // RAW: NP | NP applies to "technology" for items controlled by 2A290, 2A291, or 2D290 for NP reasons | NP Column 2.
        Row::not_modelled("NP", WHOLE, "…"),
        // RAW: CB | CB applies to "technology" for equipment controlled by 2B350 to 2B352, valves controlled by 2A226 having the characteristics of those controlled by 2B350.g, and software controlled by 2D351 or 2D352 | CB Column 2.
        Row::not_modelled("CB", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Technology” according to the General Technology Note for the “production” of equipment controlled by 2A (except 2A983, 2A984, 2A991, or 2A994), or 2B (except 2B991, 2B993, 2B996, 2B997, 2B998, or 2B999).
    // RAW TSR: Yes, except N/A for MT
    // RAW STA: License Exception STA may not be used to ship or transmit “technology” according to the General Technology Note for the “production” of equipment as follows: ECCN 2B001 entire entry; or “Numerically controlled” or manual machine tools as specified in 2B003 to any of the destinations listed in Country Group A:6 (See Supplement No. 1 to part 740 of the EAR).
    Listed::entry("2E002", "TITLE").rows(&[
        // RAW: NS | NS applies to "technology" for equipment controlled by 2A001, 2B001 to 2B009 | NS Column 1
        Row::not_modelled("NS", WHOLE, "…"),
        // RAW: MT | MT applies to "technology" for equipment controlled by 2B004, 2B009, 2B104, 2B105, 2B109, 2B116, 2B117, or 2B119 to 2B122 for MT reasons | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        // RAW: NP | NP applies to "technology" for equipment controlled by 2A225, 2A226, 2B001, 2B004, 2B006, 2B007, 2B009, 2B104, 2B109, 2B116, 2B201, 2B204, 2B206, 2B207, 2B209, 2B225 to 2B233 for NP reasons | NP Column 1
        Row::not_modelled("NP", WHOLE, "…"),
        // RAW: NP | NP applies to "technology" for equipment controlled by 2A290 or 2A291 for NP reasons | NP Column 2
        Row::not_modelled("NP", WHOLE, "…"),
        // RAW: CB | CB applies to "technology" for equipment Controlled by 2B350 to 2B352 and for valves controlled by 2A226 having the characteristics of those controlled by 2B350.g | CB Column 2
        Row::not_modelled("CB", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Other “technology”, as follows (see List of Items Controlled).
    // RAW TSR: Yes, except 2E003.b, .e and .f
    Listed::entry("2E003", "TITLE").rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology” for the “use” of equipment controlled by 2B018.
    Listed::entry("2E018", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            // RAW: MT | MT applies to "technology" for equipment controlled by 2B018 for MT reasons | MT Column 1.
            Row::not_modelled("MT", WHOLE, "…"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::yes("TSR", WHOLE)]),
    // HEADING: “Technology” according to the General Technology Note for the “use” of equipment or “software” controlled by 2B004, 2B009, 2B104, 2B105, 2B109, 2B116, 2B117, 2B119 to 2B122, 2D001, 2D002 or 2D101.
    Listed::entry("2E101", "TITLE").rows(&[
        // RAW: MT | MT applies to "technology" for items controlled by 2B004, 2B009, 2B104, 2B105, 2B109, 2B116, 2B117, 2B119 to 2B122, 2D001, or 2D101 for MT reasons | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        // RAW: NP | NP applies to "technology" for items controlled by 2B004, 2B009, 2B104, 2B109, 2B116, 2D001, 2D002 or 2D101 for NP reasons | NP Column 1
        Row::not_modelled("NP", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Technology” according to the General Technology Note for the “use” of equipment or “software” controlled by 2A225, 2A226, 2B001, 2B006, 2B007.b, 2B007.c, 2B201, 2B204, 2B206, 2B207, 2B209, 2B225 to 2B233, 2D002, 2D201 or 2D202 for NP reasons.
    Listed::entry("2E201", "TITLE").rows(&[
        Row::column("NP", "NP1", WHOLE),
        // RAW: CB | CB applies to "technology" for valves controlled by 2A226 that meet or exceed the technical parameters in 2B350.g | CB Column 2.
        Row::not_modelled("CB", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Technology” according to the General Technology Note for the “use” of equipment controlled by 2A290 or 2A291.
    Listed::entry("2E290", "TITLE").rows(&[Row::column("NP", "NP2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology” according to the “General Technology Note” for the “use” of items controlled by 2B350, 2B351 and 2B352.
    Listed::entry("2E301", "TITLE").rows(&[Row::column("CB", "CB2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology”, not specified elsewhere, for the “development” or “production” of 'coating systems' having all of the following: (see List of Items Controlled).
    Listed::entry("2E903", "TITLE")
        .rows(&[
            Row::places("NS", WHOLE, ANYWHERE, "15 CFR 742.4(a)(5)"),
            Row::places("RS", WHOLE, ANYWHERE, "15 CFR 742.6(a)(10)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("IEC", WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:5", "A:6"]))]),
    // HEADING: “Technology”, not specified elsewhere, “specially designed” or modified for the “development” or “production” of equipment specified in ECCN 2B910.
    Listed::entry("2E910", "TITLE")
        .rows(&[
            Row::places("NS", WHOLE, ANYWHERE, "15 CFR 742.4(a)(5)"),
            Row::places("RS", WHOLE, ANYWHERE, "15 CFR 742.6(a)(10)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("IEC", WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:5", "A:6"]))]),
    // HEADING: “Technology” “specially designed” or modified for the “development”, “production” or “use” of equipment controlled by 2A983, or the “development” of software controlled by 2D983.
    Listed::entry("2E983", "TITLE").rows(&[Row::column("RS", "RS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology” “required” for the “development”, “production” or “use” of equipment controlled by 2A984 or “required” for the “development” of “software” controlled by 2D984.
    Listed::entry("2E984", "TITLE").rows(&[Row::column("RS", "RS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology” for the “use” of equipment controlled by 2B991, 2B993, 2B996, or 2B997.
    Listed::entry("2E991", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology” according to the General Technology Note for the “use” of equipment controlled by 2A992 or 2A993.
    Listed::entry("2E993", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology” for the “use” of portable electric generators controlled by 2A994.
    Listed::entry("2E994", "TITLE").rows(&[Row::places("AT", WHOLE, IRAN_NORTH_KOREA, "15 CFR 742.19")]),
];

/// Facts that only these entries ask for.
pub(super) static WORDS: &[Word] = &[];
