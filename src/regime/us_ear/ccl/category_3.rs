//! Commerce Control List, category 3: reason rows and exception lines.
//!
//! Source: 15 CFR part 774, supplement no. 1, text of 2026-07-23 (reason rows checked against 2026-08-07).

use super::places::{
    ADVANCED_COMPUTING, CHINA_RUSSIA_VENEZUELA, EXCEPT_CANADA, IRAN_NORTH_KOREA, IRAQ, IRAQ_PAKISTAN,
    MACAU_OR_D5, NORTH_KOREA, PAKISTAN, UN,
};
use crate::regime::table::{ANYWHERE, Denial, Grant, Listed, Places, Row, Status, WHOLE, When, Word, on};

/// Entries by code.
pub(super) static ENTRIES: &[Listed] = &[
    // HEADING: Electronic items as follows (see List of Items Controlled).
    // RAW LVS: N/A for MT, NP; N/A for “Monolithic Microwave Integrated Circuit” (“MMIC”) amplifiers in 3A001.b.2, discrete microwave transistors in 3A001.b.3, except those that are being exported or reexported for use in civil telecommunications applications; N/A for and 3A001.z.
    // RAW GBS: Yes for 3A001.a.1.b, a.2 to a.14 (except .a.5.a when controlled for MT), b.2 (exported or reexported for use in civil telecommunications applications), b.8 (except for “vacuum electronic devices” exceeding 18 GHz), b.9., b.10, .g, .h, .i, and z.1.b (exported or reexported for use in civil telecommunications applications).
    // RAW STA: License Exception STA may not be used to ship any item in 3A001.b.2 or b.3, except those that are being exported or reexported for use in civil telecommunications applications, or 3A001.z to any of the destinations listed in Country Group A:5 or A:6 (See Supplement No. 1 to part 740 of the EAR).
    Listed::entry("3A001", "TITLE")
        .rows(&[
            // RAW: NS | NS applies to "Monolithic Microwave Integrated Circuit" ("MMIC") amplifiers in 3A001.b.2 and discrete microwave transistors in 3A001.b.3, except those 3A001.b.2 and b.3 items being exported or reexported for use in civil telecommunications applications | NS Column 1.
            Row::not_modelled("NS", WHOLE, "…"),
            Row::column("NS", "NS2", WHOLE),
            // RAW: RS | RS applies "Monolithic Microwave Integrated Circuit" ("MMIC") amplifiers in 3A001.b.2 and discrete microwave transistors in 3A001.b.3, except those 3A001.b.2 and b.3 items being exported or reexported for use in civil telecommunications applications | RS Column 1.
            Row::not_modelled("RS", WHOLE, "…"),
            Row::places(
                "RS",
                on(&["z.1.a", "z.2.a", "z.3.a", "z.4.a"]),
                ANYWHERE,
                "15 CFR 742.6(a)(6)(iii)(A)",
            ),
            Row::places(
                "RS",
                on(&["z.1.b", "z.2.b", "z.3.b", "z.4.b"]),
                ADVANCED_COMPUTING,
                "15 CFR 742.6(a)(6)(iii)(B)",
            ),
            // RAW: MT | MT applies to 3A001.a.1.a when usable in "missiles"; and to 3A001.a.5.a when "designed or modified" for military use, hermetically sealed and rated for operation in the temperature range from below −54 °C to above +125 °C; and 3A001.z.2 | MT Column 1.
            Row::not_modelled("MT", WHOLE, "…"),
            // RAW: NP | NP applies to pulse discharge capacitors in 3A001.e.2 and superconducting solenoidal electromagnets in 3A001.e.3 that meet or exceed the technical parameters in 3A201.a and 3A201.b, respectively; and 3A001.z.3 | NP Column 1.
            Row::not_modelled("NP", WHOLE, "…"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[
            Grant::yes("AIA", on(&["z.1.a", "z.2.a", "z.3.a", "z.4.a"])),
            Grant::yes("ACM", on(&["z"])),
            Grant::yes("LPP", on(&["z.1.a", "z.2.a", "z.3.a", "z.4.a"])),
        ]),
    // HEADING: General purpose “electronic assemblies,” modules and equipment, as follows (see List of Items Controlled).
    // RAW LVS: $3000: 3A002.a, .e, .f, and .g
    // RAW GBS: Yes, for 3A002.h (unless controlled for MT)
    // RAW STA: License Exception STA may not be used to ship any item in 3A002.g.1 to any of the destinations listed in Country Group A:6 (See Supplement No. 1 to part 740 of the EAR).
    Listed::entry("3A002", "TITLE").rows(&[
        Row::column("NS", "NS2", WHOLE),
        // RAW: MT | MT applies to 3A002.h when the parameters in 3A101.a.2.b are met or exceeded | MT Column 1
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Spray cooling thermal management systems employing closed loop fluid handling and reconditioning equipment in a sealed enclosure where a dielectric fluid is sprayed onto electronic “components” using “specially designed” spray nozzles that are designed to maintain electronic “components” within their operating temperature range, and “specially designed” “components” therefore.
    Listed::entry("3A003", "TITLE").rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Specific Laboratory Equipment as Follows (See List of Items Controlled)
    // RAW GBS: Yes, except N/A for destinations subject to the RS control in 3A999.
    Listed::entry("3A069", "TITLE").rows(&[
        Row::column("NS", "NS2", WHOLE),
        Row::places("RS", WHOLE, MACAU_OR_D5, "15 CFR 742.6(a)(12)"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Integrated circuits as follows (see List of Items Controlled).
    // RAW HBM: Yes, for 3A090.c. See § 740.25 of the EAR.
    Listed::entry("3A090", "TITLE")
        .rows(&[
            Row::places("RS", on(&["a"]), ANYWHERE, "15 CFR 742.6(a)(6)(iii)(A)"),
            Row::places("RS", on(&["b"]), ADVANCED_COMPUTING, "15 CFR 742.6(a)(6)(iii)(B)"),
            Row::places("RS", on(&["c"]), MACAU_OR_D5, "15 CFR 742.6(a)(6)(i)(B)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("AIA", on(&["a"])), Grant::yes("ACM", WHOLE), Grant::yes("LPP", on(&["a"]))]),
    // HEADING: Electronic equipment, devices, “parts” and “components,” other than those controlled by 3A001, as follows (see List of Items Controlled).
    Listed::entry("3A101", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Electronic “parts” and “components,” other than those controlled by 3A001, as follows (see List of Items Controlled).
    Listed::entry("3A201", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Frequency changers (a.k.a. converters or inverters) and generators, except those subject to the export licensing authority of the Nuclear Regulatory Commission (see 10 CFR part 110), that are usable as a variable frequency or fixed frequency motor drive and have all of the characteristics described in this ECCN (see List of Items Controlled).
    Listed::entry("3A225", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: High-power direct current power supplies having both of the following characteristics (see List of Items Controlled), excluding items that are subject to the export licensing authority of the Nuclear Regulatory Commission (see 10 CFR part 110).
    Listed::entry("3A226", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: High-voltage direct current power supplies, having both of the following characteristics (see List of Items Controlled), excluding items that are subject to the export licensing authority of the Nuclear Regulatory Commission (see 10 CFR part 110).
    Listed::entry("3A227", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Switching devices, as follows (see List of Items Controlled).
    Listed::entry("3A228", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Firing sets and equivalent high-current pulse generators for detonators controlled by 3A232 (see List of Items Controlled).
    Listed::entry("3A229", "TITLE").rows(&[
        Row::column("NP", "NP1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
        // RAW: None | Russian industry sector sanctions apply to entire entry | See § 746.8 for specific license requirements and license review policy.
        Row::not_modelled("None", WHOLE, "…"),
    ]),
    // HEADING: High-speed pulse generators, and pulse heads therefor, having both of the following characteristics (see List of Items Controlled).
    Listed::entry("3A230", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Neutron generator systems, including tubes, having both of the characteristics described in this ECCN (see List of Items Controlled).
    Listed::entry("3A231", "TITLE").rows(&[
        Row::column("NP", "NP1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
        // RAW: None | Russian industry sector sanctions apply to entire entry | See § 746.8 for specific license requirements and license review policy.
        Row::not_modelled("None", WHOLE, "…"),
    ]),
    // HEADING: Detonators and multipoint initiation systems, as follows (see List of Items Controlled).
    Listed::entry("3A232", "TITLE").rows(&[
        Row::column("NP", "NP1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
        // RAW: None | Russian industry sector sanctions apply to entire entry | See § 746.8 for specific license requirements and license review policy.
        Row::not_modelled("None", WHOLE, "…"),
    ]),
    // HEADING: Mass spectrometers, capable of measuring ions of 230 u or greater and having a resolution of better than 2 parts in 230, and ion sources therefor, excluding items that are subject to the export licensing authority of the Nuclear Regulatory Commission (see 10 CFR part 110).
    Listed::entry("3A233", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Striplines to provide low inductance path to detonators with the following characteristics (see List of Items Controlled).
    Listed::entry("3A234", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Military electronics, as follows (see List of Items Controlled).
    // RAW LVS: $1,500 for 3A611.a, .d through .h and .x; N/A for ECCN 3A611.c.
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 3A611.
    Listed::entry("3A611", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE.except(&["y"])),
        Row::column("RS", "RS1", WHOLE.except(&["y"])),
        Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: Electronic items, not specified by ECCN 3A001, as follows (see List of Items Controlled).
    Listed::entry("3A901", "TITLE")
        .rows(&[
            Row::places("NS", WHOLE, ANYWHERE, "15 CFR 742.4(a)(5)"),
            Row::places("RS", WHOLE, ANYWHERE, "15 CFR 742.6(a)(10)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("IEC", WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:5", "A:6"]))]),
    // HEADING: Cryogenic cooling systems and components, as follows (see List of Items Controlled).
    Listed::entry("3A904", "TITLE")
        .rows(&[
            Row::places("NS", WHOLE, ANYWHERE, "15 CFR 742.4(a)(5)"),
            Row::places("RS", WHOLE, ANYWHERE, "15 CFR 742.6(a)(10)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("IEC", WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:5", "A:6"]))]),
    // HEADING: Voice print identification and analysis equipment and “specially designed” “components” therefor, n.e.s.
    Listed::entry("3A980", "TITLE").rows(&[Row::column("CC", "CC1", WHOLE)]),
    // HEADING: Polygraphs (except biomedical recorders designed for use in medical facilities for monitoring biological and neurophysical responses); fingerprint analyzers, cameras and equipment, n.e.s.; automated fingerprint and identification retrieval systems, n.e.s.; psychological stress analysis equipment; electronic monitoring restraint devices; and “specially designed” “components” and “accessories” therefor, n.e.s.
    Listed::entry("3A981", "TITLE").rows(&[Row::column("CC", "CC1", WHOLE)]),
    // HEADING: Electronic devices, and “components” not controlled by 3A001.
    Listed::entry("3A991", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: General purpose electronic equipment, not controlled by 3A002, as Follows (See List of Items Controlled).
    Listed::entry("3A992", "TITLE")
        .rows(&[Row::places("RS", WHOLE, PAKISTAN, "15 CFR 742.6(a)(12)"), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Specific Processing Equipment, n.e.s., as Follows (See List of Items Controlled).
    Listed::entry("3A999", "TITLE").rows(&[
        Row::places("RS", WHOLE, IRAQ_PAKISTAN, "15 CFR 742.6(a)(12), 746.3"),
        Row::places("AT", WHOLE, NORTH_KOREA, "15 CFR 742.19"),
    ]),
    // HEADING: Equipment for the manufacturing of semiconductor devices, materials, or related equipment, as follows (see List of Items Controlled) and “specially designed” “components” and “accessories” therefor.
    // RAW LVS: $500, except semiconductor manufacturing equipment specified in 3B001.a.4, c, d, f.1, f.5, f.6, k to n, p.2, p.4, r.
    // RAW GBS: Yes, except a.3 (molecular beam epitaxial growth equipment using gas sources), c.1.a (Equipment designed or modified for isotropic dry etching), c.1.c (Equipment designed or modified for anisotropic dry etching), .e (automatic loading multi-chamber central wafer handling systems only if connected to equipment controlled by 3B001.a.3, or .f), .f (lithography equipment) and .q (“EUV” masks and reticles designed for integrated circuits, not specified by 3B001.g, and having a mask “substrate blank” specified by 3B001.j).
    // RAW IEC: Yes, for 3B001.c.1.a, c.1.c, and .q, see § 740.2(a)(22) and § 740.24 of the EAR.
    // RAW STA: License Exception STA may not be used to ship 3B001.c.1.a, c.1.c, and .q to any of the destinations listed in Country Group A:5 or A:6 (See supplement no. 1 to part 740 of the EAR).
    Listed::entry("3B001", "TITLE").rows(&[
        Row::places("NS", on(&["c.1.a", "c.1.c", "q"]), ANYWHERE, "15 CFR 742.4(a)(5)"),
        Row::places("RS", on(&["c.1.a", "c.1.c", "q"]), ANYWHERE, "15 CFR 742.6(a)(10)"),
        Row::column(
            "NS",
            "NS2",
            on(&["a.1", "a.2", "a.3", "b", "e", "f.2", "f.3", "f.4", "g", "h", "i", "j"]),
        ),
        Row::places(
            "NS",
            on(&["a.4", "c", "d", "f.1", "f.5", "f.6", "k", "l", "m", "n", "p.2", "p.4", "r"]),
            MACAU_OR_D5,
            "15 CFR 742.4(a)(4)",
        ),
        Row::places(
            "RS",
            on(&["a.4", "c", "d", "f.1", "f.5", "f.6", "k", "l", "m", "n", "p.2", "p.4", "r"]),
            MACAU_OR_D5,
            "15 CFR 742.6(a)(6)",
        ),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Test or inspection equipment “specially designed” for testing or inspecting finished or unfinished semiconductor devices as follows (see List of Items Controlled) and “specially designed” “components” and “accessories” therefor.
    // RAW LVS: $500, except semiconductor manufacturing equipment specified in 3B002.c.
    Listed::entry("3B002", "TITLE")
        .rows(&[
            Row::column("NS", "NS2", on(&["a", "b"])),
            Row::places("NS", on(&["c"]), MACAU_OR_D5, "15 CFR 742.4(a)(4)"),
            Row::places("RS", on(&["c"]), MACAU_OR_D5, "15 CFR 742.6(a)(6)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("GBS", WHOLE)]),
    // HEADING: Test, inspection, and production commodities for military electronics, as follows (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 3B611.
    Listed::entry("3B611", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: Scanning Electron Microscope (SEM) equipment designed for imaging semiconductor devices or integrated circuits, having all of the following (See List of Items Controlled).
    Listed::entry("3B903", "TITLE")
        .rows(&[
            Row::places("NS", WHOLE, ANYWHERE, "15 CFR 742.4(a)(5)"),
            Row::places("RS", WHOLE, ANYWHERE, "15 CFR 742.6(a)(10)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("IEC", WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:5", "A:6"]))]),
    // HEADING: Cryogenic wafer probing “equipment”, having all of the following (see List of Items Controlled).
    Listed::entry("3B904", "TITLE")
        .rows(&[
            Row::places("NS", WHOLE, ANYWHERE, "15 CFR 742.4(a)(5)"),
            Row::places("RS", WHOLE, ANYWHERE, "15 CFR 742.6(a)(10)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("IEC", WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:5", "A:6"]))]),
    // HEADING: Equipment not controlled by 3B001, 3B993, or 3B994, for the manufacture of electronic “parts,” “components,” and materials, and “specially designed” “parts,” “components,” and “accessories” therefor.
    Listed::entry("3B991", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Equipment not controlled by 3B002, 3B993, or 3B994, for the inspection or testing of electronic “components” and materials, (see List of Items Controlled) and “specially designed” “parts,” “components” and “accessories” therefor.
    Listed::entry("3B992", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Specified semiconductor manufacturing equipment as follows (see list of items controls), and “specially designed” “components” and “accessories” therefor.
    Listed::entry("3B993", "TITLE").rows(&[
        // RAW: RS | RS applies to entire entry | See § 742.6(a)(11) of the EAR.
        Row::not_modelled("RS", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Semiconductor manufacturing equipment that enables “advanced-node integrated circuit” production, as follows (see list of items controls), and “specially designed” “components” and “accessories” therefor.
    Listed::entry("3B994", "TITLE").rows(&[
        // RAW: RS | RS applies to entire entry | See § 742.6(a)(11) of the EAR.
        Row::not_modelled("RS", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Hetero-epitaxial materials consisting of a “substrate” having stacked epitaxially grown multiple layers of any of the following (see List of Items Controlled).
    Listed::entry("3C001", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(3000, WHOLE)]),
    // HEADING: Resist materials as follows (see List of Items Controlled) and “substrates” coated with the following resists.
    // RAW GBS: Yes for 3C002.a provided that they are not also controlled by 3C002.b through .e.
    Listed::entry("3C002", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(3000, WHOLE)]),
    // HEADING: Organo-inorganic compounds as follows (see List of Items Controlled).
    Listed::entry("3C003", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(3000, WHOLE)]),
    // HEADING: Hydrides of phosphorus, arsenic or antimony, having a purity better than 99.999%, even diluted in inert gases or hydrogen.
    Listed::entry("3C004", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(3000, WHOLE)]),
    // HEADING: High resistivity materials as follows (See List of Items Controlled).
    Listed::entry("3C005", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(3000, WHOLE), Grant::yes("GBS", WHOLE)]),
    // HEADING: Materials, not specified by 3C001, consisting of a “substrate” specified by 3C005 with at least one epitaxial layer of Silicon Carbide (SiC), Gallium Nitride (GaN), Aluminum Nitride (AlN), Aluminum Gallium Nitride (AlGaN), Gallium Oxide (Ga 2 O 3 ) or diamond.
    Listed::entry("3C006", "TITLE")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(3000, WHOLE), Grant::yes("GBS", WHOLE)]),
    // HEADING: Epitaxial materials consisting of a “substrate” having at least one epitaxially grown layer of any of the following (see List of Items Controlled).
    Listed::entry("3C907", "TITLE")
        .rows(&[
            Row::places("NS", WHOLE, ANYWHERE, "15 CFR 742.4(a)(5)"),
            Row::places("RS", WHOLE, ANYWHERE, "15 CFR 742.6(a)(10)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("IEC", WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:5", "A:6"]))]),
    // HEADING: Fluorides, hydrides, chlorides, of silicon or germanium, containing any of the following (See List of Items Controlled).
    Listed::entry("3C908", "TITLE")
        .rows(&[
            Row::places("NS", WHOLE, ANYWHERE, "15 CFR 742.4(a)(5)"),
            Row::places("RS", WHOLE, ANYWHERE, "15 CFR 742.6(a)(10)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("IEC", WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:5", "A:6"]))]),
    // HEADING: Silicon, silicon oxides, germanium or germanium oxides, containing any of the following (see List of Items Controlled).
    Listed::entry("3C909", "TITLE")
        .rows(&[
            Row::places("NS", WHOLE, ANYWHERE, "15 CFR 742.4(a)(5)"),
            Row::places("RS", WHOLE, ANYWHERE, "15 CFR 742.6(a)(10)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("IEC", WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:5", "A:6"]))]),
    // HEADING: Positive resists designed for semiconductor lithography specially adjusted (optimized) for use at wavelengths between 370 and 193 nm.
    Listed::entry("3C992", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” “specially designed” for the “development” or “production” of commodities controlled by 3A001.b to 3A002.h, 3A090, or 3B (except 3B001.a.4, c, d, f.1, f.5, k to n, p.2, p.4, r, 3B002.c, 3B903, 3B904, 3B991, 3B992, 3B993, or 3B994).
    // RAW TSR: Yes, except for “software” “specially designed” for the “development” or “production” of Traveling Wave Tube Amplifiers described in 3A001.b.8 having operating frequencies exceeding 18 GHz; or commodities specified in 3A090.
    // RAW AIA: Yes for “software” for commodities controlled by 3A001.z.1.a, z.2.a, z.3.a, z.4.a, and 3A090.a
    // RAW ACM: Yes for “software” for commodities controlled by 3A001.z
    // RAW IEC: Yes, for “software” for equipment controlled by 3B001.q, see § 740.2(a)(22) and § 740.24 of the EAR.
    // RAW STA: License Exception STA may not be used to ship or transmit “software” “specially designed” for the “development” or “production” of equipment specified by 3A090.a or 3B001. q to any of the destinations listed in Country Group A:5 or A:6 (See Supplement No.1 to part 740 of the EAR); and 3A090.b or 3A002.g.1 to any of the destinations listed in Country Group A:6.
    Listed::entry("3D001", "TITLE").rows(&[
        // RAW: NS | NS applies to "software" for equipment controlled by 3B001.q | Worldwide control. See § 742.4(a)(5) and (b)(10) of the EAR.
        Row::not_modelled("NS", WHOLE, "…"),
        // RAW: RS | RS applies to "software" for equipment controlled by 3B001.q | Worldwide control. See § 742.6(a)(10) and (b)(11) of the EAR.
        Row::not_modelled("RS", WHOLE, "…"),
        // RAW: NS | NS applies to "software" for commodities controlled by 3A001.b to 3A001.h, 3A001.z, and 3B (except as specified in the heading) | NS Column 1.
        Row::not_modelled("NS", WHOLE, "…"),
        // RAW: RS | RS applies to "software" for commodities controlled by 3A001.z.1.a, z.2.a, z.3.a, z.4.a and 3A090.a | To or within any destination worldwide. See § 742.6(a)(6)(iii)(A) of the EAR.
        Row::not_modelled("RS", WHOLE, "…"),
        // RAW: RS | RS applies to "software" for commodities controlled by 3A001.z. 1.b, z.2.b, z.3.b, z.4.b and 3A090.b | To or within the United Arab Emirates or destinations specified in Country Groups D:1, D:4, and D:5 of supplement no. 1 to part 740 of the EAR, excluding any destination also specified in Country Groups A:5 or A:6. See § 742.6(a)(6)(iii)(B) of the EAR.
        Row::not_modelled("RS", WHOLE, "…"),
        // RAW: RS | RS applies to "software" for commodities controlled by 3A090.c | To or within Macau or a destination specified in Country Group D:5 of supplement no. 1 to part 740 of the EAR. See § 742.6(a)(6)(i) of the EAR.
        Row::not_modelled("RS", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Software” “specially designed” for the “use” of equipment controlled by 3B001.a to .f, or 3B002.
    // RAW TSR: Yes, except N/A for RS.
    // RAW IEC: Yes, for “software” for equipment controlled by 3B001.c.1.a and 3B001.c.1.c, see § 740.2(a)(22) and § 740.24 of the EAR.
    // RAW STA: License Exception STA may not be used to ship or transmit “software” “specially designed” for the “use” of equipment specified by 3B001.c.1.a or c.1.b to any of the destinations listed in Country Group A:5 or A:6 (See supplement no.1 to part 740 of the EAR)
    Listed::entry("3D002", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        // RAW: NS | NS applies to "software" for equipment controlled by 3B001.c.1.a or c.1.c | Worldwide control. See § 742.4(a)(5) and (b)(10) of the EAR.
        Row::not_modelled("NS", WHOLE, "…"),
        // RAW: RS | RS applies to "software" for equipment controlled by 3B001.c.1.a or c.1.c | Worldwide control. See § 742.6(a)(10) and (b)(11) of the EAR.
        Row::not_modelled("RS", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: 'Computational lithography' “software” “specially designed” for the “development” of patterns on “EUV”-lithography masks or reticles.
    Listed::entry("3D003", "TITLE")
        .rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::yes("TSR", WHOLE)]),
    // HEADING: “Software” “specially designed” for the “development” of equipment controlled by 3A003.
    Listed::entry("3D004", "TITLE")
        .rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::yes("TSR", WHOLE)]),
    // HEADING: “Software” “specially designed” to restore normal operation of a microcomputer, “microprocessor microcircuit” or “microcomputer microcircuit” within 1 ms after an Electromagnetic Pulse (EMP) or Electrostatic Discharge (ESD) disruption, without loss of continuation of operation.
    // RAW STA: License Exception STA may not be used to ship or transmit “software” to any of the destinations listed in Country Group A:6 (See Supplement No.1 to part 740 of the EAR).
    Listed::entry("3D005", "TITLE").rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: 'Electronic Computer-Aided Design' ('ECAD') "software" "specially designed" for the "development" of integrated circuits having any "Gate-All-Around Field-Effect Transistor" ("GAAFET") structure, and having any of the following (see List of Items Controlled).
    Listed::entry("3D006", "TITLE").rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” “specially designed” or modified for the “use” of equipment controlled by 3A101.b.
    Listed::entry("3D101", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” “specially designed” for the “use” of equipment described in ECCN 3A225.
    Listed::entry("3D201", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” “specially designed” to enhance or release the performance characteristics of frequency changers or generators to meet or exceed the level of the performance characteristics described in ECCN 3A225.
    Listed::entry("3D202", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” “specially designed” for military electronics, as follows (see List of Items Controlled).
    // RAW STA: 1. Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any “software” in 3D611.
    Listed::entry("3D611", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE.except(&["y"])),
        Row::column("RS", "RS1", WHOLE.except(&["y"])),
        Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: “Software”, not specified elsewhere, “specially designed” or modified for the “development” or “production” of items specified in ECCN 3A901.b, 3B903, or 3B904.
    Listed::entry("3D901", "TITLE")
        .rows(&[
            Row::places("NS", WHOLE, ANYWHERE, "15 CFR 742.4(a)(5)"),
            Row::places("RS", WHOLE, ANYWHERE, "15 CFR 742.6(a)(10)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("IEC", WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:5", "A:6"]))]),
    // HEADING: “Software” designed to extract “GDSII” or equivalent standard layout data and perform layer-to-layer alignment from SEM images, and generate multi-layer “GDSII” data or the circuit netlist.
    Listed::entry("3D907", "TITLE")
        .rows(&[
            Row::places("NS", WHOLE, ANYWHERE, "15 CFR 742.4(a)(5)"),
            Row::places("RS", WHOLE, ANYWHERE, "15 CFR 742.6(a)(10)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("IEC", WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:5", "A:6"]))]),
    // HEADING: “Software” “specially designed” for the “development,” “production” or “use” of commodities controlled by 3A980 and 3A981.
    Listed::entry("3D980", "TITLE").rows(&[Row::column("CC", "CC1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” “specially designed” for the “development,” “production” or “use” of electronic devices, “parts” or “components” controlled by 3A991, general purpose electronic equipment controlled by 3A992, or manufacturing and test equipment controlled by 3B991 and 3B992; or “software” “specially designed” for the “use” of equipment controlled by 3B001.g and .h.
    Listed::entry("3D991", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” for the “development” or “production” of commodities specified in 3B001.a.4, c, d, f.1, f.5, f.6, k to n, p.2, p.4, r, or 3B002.c and “software” as follows (see List of Items Controlled).
    // RAW IEC: Yes, for “software” for equipment controlled by 3B001.c.1.a and 3B001.c.1.c, see § 740.2(a)(22) and § 740.24 of the EAR.
    // RAW STA: License Exception STA may not be used to ship or transmit “software” specified in this ECCN to any of the destinations listed in Country Group A:5 or A:6 (See supplement no.1 to part 740 of the EAR).
    Listed::entry("3D992", "TITLE").rows(&[
        Row::places("NS", WHOLE, MACAU_OR_D5, "15 CFR 742.4(a)(4)"),
        Row::places("RS", WHOLE, MACAU_OR_D5, "15 CFR 742.6(a)(6)(i)"),
        // RAW: NS | NS applies to "software" for equipment controlled by 3B001.c.1.a or c.1.c | Worldwide control. See § 742.4(a)(5) and (b)(10) of the EAR.
        Row::not_modelled("NS", WHOLE, "…"),
        // RAW: RS | RS applies to "software" for equipment controlled by 3B001.c.1.a or c.1.c | Worldwide control. See § 742.6(a)(10) and (b)(11) of the EAR.
        Row::not_modelled("RS", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Software” for the “development” or “production” of commodities specified in 3B993 and “software” as follows (see List of Items Controlled).
    // RAW STA: License Exception STA may not be used to ship or transmit “software” specified in this ECCN to any of the destinations listed in Country Group A:5 or A:6 (see supplement no.1 to part 740 of the EAR).
    Listed::entry("3D993", "TITLE").rows(&[
        // RAW: RS | RS applies to entire entry | See § 742.6(a)(11) of the EAR.
        Row::not_modelled("RS", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Software” “specially designed” for the “development” or “production” of commodities specified in 3B994 and “software” as follows (see List of Items Controlled).
    // RAW STA: License Exception STA may not be used to ship or transmit “software” specified in this ECCN to any of the destinations listed in Country Group A:5 or A:6 (see supplement no. 1 to part 740 of the EAR).
    Listed::entry("3D994", "TITLE").rows(&[
        // RAW: RS | RS applies to entire entry | See § 742.6(a)(11) of the EAR.
        Row::not_modelled("RS", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Technology” according to the General Technology Note for the “development” or “production” of commodities controlled by 3A (except 3A069, 3A901, 3A904, 3A980, 3A981, 3A991, 3A992, or 3A999), 3B (except 3B001.a.4, c, d, f.1, f.5, k to n, p.2, p.4, r, 3B002.c, 3B903, 3B904, 3B991, 3B992, 3B993, or 3B994) or 3C (except 3C907, 3C908, 3C909, or 3C992) . License Requirements Reason for Control: NS, MT, NP, RS, AT Control(s) Country Chart (see Supp. No. 1 to part 738) NS applies to “technology” for commodities controlled by 3A001, 3A002, 3A003, 3B001 (except as noted in the heading), 3B002 (except 3B002.c), or 3C001 to 3C006 NS Column 1. MT applies to “technology” for commodities controlled by 3A001 or 3A101 for MT Reasons MT Column 1. NP applies to “technology” for commodities controlled by 3A001, 3A201, or 3A225 to 3A234 for NP reasons NP Column 1. RS applies to “technology” for commodities controlled in 3A090, when exported from Macau or a destination specified in Country Group D:5 Worldwide (see § 742.6(a)(6)(ii)). RS applies to “technology” for commodities controlled by 3A001.z, 3A090 (except for 3A090.c) To or within destinations specified in Country Groups D:1, D:4, and D:5 of supplement no. 1 to part 740 of the EAR, excluding any destination also specified in Country Groups A:5 or A:6. See § 742.6(a)(6)(iii) of the EAR. RS applies to “technology” for commodities controlled by 3A090.c To or within Macau or a destination specified in Country Group D:5 of supplement no. 1 to part 740 of the EAR. See § 742.6(a)(6)(i)(B) of the EAR. RS applies to “technology” for commodities controlled by 3A001.a.15 or b.13, 3A004, 3B003, 3C007, 3C008, or 3C009 RS Column 2. AT applies to entire entry AT Column 1. License Requirements Note: See § 744.17 of the EAR for additional license requirements for microprocessors having a processing speed of 5 GFLOPS or more and an arithmetic logic unit with an access width of 32 bit or more, including those incorporating “information security” functionality, and associated “software” and “technology” for the “production” or “development” of such microprocessors. Reporting Requirements See § 743.1 of the EAR for reporting requirements for exports under License Exceptions and Validated End-User authorizations. List Based License Exceptions (See Part 740 for a Description of All License Exceptions) TSR: Yes, except N/A for MT, and “technology” for the “development” or “production” of: (a) vacuum electronic device amplifiers described in 3A001.b.8, having operating frequencies exceeding 19 GHz; (b) solar cells, coverglass-interconnect-cells or covered-interconnect-cells (CIC) “assemblies,” solar arrays and/or solar panels described in 3A001.e.4; (c) “Monolithic Microwave Integrated Circuit” (“MMIC”) amplifiers in 3A001.b.2; (d) discrete microwave transistors in 3A001.b.3; and (e) commodities described in 3A090. Note: See § 740.2(a)(9)(ii) of the EAR for license exception restrictions for ECCN 3E001 “technology” for commodities controlled by 3A001.z, 3A090. IEC: Yes, for “technology” for equipment controlled by 3B001.q, see § 740.2(a)(22) and § 740.24 of the EAR. Special Conditions for Strategic Trade Authorization (STA) STA: License Exception STA may not be used to ship or transmit “technology” according to the General Technology Note for the “development” or “production” of equipment specified by ECCNs 3A002.g.1 or 3B001.a.2 to any of the destinations listed in Country Group A:6 (see supplement no.1 to part 740 of the EAR). License Exception STA may not be used to ship or transmit “technology” according to the General Technology Note for the “development” or “production” of components specified by ECCN 3A001.b.2, b.3, commodities specified in 3A090, to any of the destinations listed in Country Group A:5 or A:6 (see supplement no. 1 to part 740 of the EAR). List of Items Controlled Related Controls: (1) “Technology” according to the General Technology Note for the “development” or “production” of certain “space-qualified” atomic frequency standards described in Category XV(e)(9), MMICs described in Category XV(e)(14), and oscillators described in Category XV(e)(15) of the USML are “subject to the ITAR” (see 22 CFR parts 120 through 130). See also ECCNs 3E101, 3E201 and 9E515. (2) “Technology” for “development” or “production” of “Microwave Monolithic Integrated Circuits” (“MMIC”) amplifiers in 3A001.b.2 is controlled in this ECCN 3E001; 5E001.d refers only to that additional “technology” “required” for telecommunications. Related Definition: N/A. Items: The list of items controlled is contained in the ECCN heading. Note 1: 3E001 does not control “technology” for equipment or “components” controlled by 3A003. Note 2: 3E001 does not control “technology” for integrated circuits controlled by 3A001.a.3 to a.14 or z, having all of the following: (a) Using “technology” at or above 0.130 µm; and (b) Incorporating multi-layer structures with three or fewer metal layers . 3E002 “ Technology ” according to the General Technology Note other than that controlled in 3E001 for the “ development ” or “ production ” of a “ microprocessor microcircuit ”, “ micro-computer microcircuit ” and microcontroller microcircuit core, having an arithmetic logic unit with an access width of 32 bits or more and any of the following features or characteristics (see List of Items Controlled).
    Listed::entry("3E001", "TITLE")
        .rows(&[
            // RAW: NS | NS applies to "technology" for commodities controlled by 3A001, 3A002, 3A003, 3B001 (except as noted in the heading), 3B002 (except 3B002.c), or 3C001 to 3C006 | NS Column 1.
            Row::not_modelled("NS", WHOLE, "…"),
            // RAW: MT | MT applies to "technology" for commodities controlled by 3A001 or 3A101 for MT Reasons | MT Column 1.
            Row::not_modelled("MT", WHOLE, "…"),
            // RAW: NP | NP applies to "technology" for commodities controlled by 3A001, 3A201, or 3A225 to 3A234 for NP reasons | NP Column 1.
            Row::not_modelled("NP", WHOLE, "…"),
            // RAW: RS | RS applies to "technology" for commodities controlled in 3A090, when exported from Macau or a destination specified in Country Group D:5 | Worldwide (see § 742.6(a)(6)(ii)).
            Row::not_modelled("RS", WHOLE, "…"),
            // RAW: RS | RS applies to "technology" for commodities controlled by 3A001.z, 3A090 (except for 3A090.c) | To or within destinations specified in Country Groups D:1, D:4, and D:5 of supplement no. 1 to part 740 of the EAR, excluding any destination also specified in Country Groups A:5 or A:6. See § 742.6(a)(6)(iii) of the EAR.
            Row::not_modelled("RS", WHOLE, "…"),
            // RAW: RS | RS applies to "technology" for commodities controlled by 3A090.c | To or within Macau or a destination specified in Country Group D:5 of supplement no. 1 to part 740 of the EAR. See § 742.6(a)(6)(i)(B) of the EAR.
            Row::not_modelled("RS", WHOLE, "…"),
            // RAW: RS | RS applies to "technology" for commodities controlled by 3A001.a.15 or b.13, 3A004, 3B003, 3C007, 3C008, or 3C009 | RS Column 2.
            Row::not_modelled("RS", WHOLE, "…"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("TSR", WHOLE)]),
    // HEADING: "Technology" according to the General Technology Note other than that controlled in 3E001 for the "development" or "production" of a "microprocessor microcircuit", "micro-computer microcircuit" and microcontroller microcircuit core, having an arithmetic logic unit with an access width of 32 bits or more and any of the following features or characteristics (see List of Items Controlled).
    Listed::entry("3E002", "TITLE").rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Other “technology” for the “development” or “production” of the following (see List of Items Controlled).
    // RAW TSR: Yes, except .f and .g
    Listed::entry("3E003", "TITLE").rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology” “required” for the slicing, grinding and polishing of 300 mm diameter silicon wafers to achieve a 'Site Front least sQuares Range' ('SFQR') less than or equal to 20 nm at any site of 26 mm x 8 mm on the front surface of the wafer and an edge exclusion less than or equal to 2 mm.
    Listed::entry("3E004", "TITLE")
        .rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::yes("TSR", WHOLE)]),
    // HEADING: “Technology” according to the General Technology Note for the “development” or “production” of items controlled by 3A069.
    // RAW TSR: Yes, except N/A for Macau, destinations in Country Group D:5, or destinations subject to the RS control in 3A999.
    Listed::entry("3E069", "TITLE").rows(&[
        Row::column("NS", "NS2", WHOLE),
        Row::places("RS", WHOLE, MACAU_OR_D5, "15 CFR 742.6(a)(13)"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Technology” according to the General Technology Note for the “use” of equipment or “software” controlled by 3A001.a.1 or .2, 3A101, or 3D101.
    Listed::entry("3E101", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology” according to the General Technology Note for the “development” of “software” controlled by 3D101.
    Listed::entry("3E102", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology” according to the General Technology Note for the “use” of equipment controlled by 3A001.e.2 or .e.3, 3A201 or 3A225 to 3A234.
    Listed::entry("3E201", "TITLE").rows(&[
        // RAW: NP | NP applies to "technology" for equipment controlled by 3A001.e.2, or .e.3, 3A201 or 3A225 to 3A234 for NP reasons | NP Column 1.
        Row::not_modelled("NP", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Technology” according to the General Technology Note for the “development,” “production,” or “use” of “software” controlled by 3D201 or 3D202.
    Listed::entry("3E202", "TITLE").rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology” “required” for military electronics, as follows (see List of Items Controlled).
    // RAW STA: 1. Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any “technology” in 3E611.
    Listed::entry("3E611", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE.except(&["y"])),
        Row::column("RS", "RS1", WHOLE.except(&["y"])),
        Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: “Technology” according to the General Technology Note for the “development” or “production” of items controlled by ECCN 3A901, 3A904, 3B903, 3B904, 3C907, 3C908, or 3C909.
    Listed::entry("3E901", "TITLE")
        .rows(&[
            Row::places("NS", WHOLE, ANYWHERE, "15 CFR 742.4(a)(5)"),
            Row::places("RS", WHOLE, ANYWHERE, "15 CFR 742.6(a)(10)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("IEC", WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:5", "A:6"]))]),
    // HEADING: “Technology” according to the General Technology Note for the “development” or “production” of integrated circuits or devices, using “Gate all-around Field-Effect Transistor” (“GAAFET”) structures.
    Listed::entry("3E905", "TITLE")
        .rows(&[
            Row::places("NS", WHOLE, ANYWHERE, "15 CFR 742.4(a)(5)"),
            Row::places("RS", WHOLE, ANYWHERE, "15 CFR 742.6(a)(10)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("IEC", WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:5", "A:6"]))]),
    // HEADING: “Technology” “specially designed” for “development,” “production” or “use” of commodities controlled by 3A980 and 3A981.
    Listed::entry("3E980", "TITLE").rows(&[Row::column("CC", "CC1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology” for the “development,” “production” or “use” of electronic devices, “parts” or “components” controlled by 3A991, general purpose electronic equipment controlled by 3A992, or manufacturing and test equipment controlled by 3B991 or 3B992, or materials controlled by 3C992.
    Listed::entry("3E991", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology” for the “production” or “development” of commodities specified in 3B001.a.4, c, d, f.1, f.5, f.6, k to n, p.2, p.4, r; and 3B002.c; and “technology” as follows (see List of Items Controlled).
    // RAW IEC: Yes, for “technology” for equipment controlled by 3B001.c.1.a, and 3B001.c.1.c, see § 740.2(a)(22) and § 740.24 of the EAR.
    // RAW STA: License Exception STA may not be used to ship or transmit “technology” specified in this ECCN to any of the destinations listed in Country Group A:5 or A:6 (see supplement no. 1 to part 740 of the EAR).
    Listed::entry("3E992", "TITLE").rows(&[
        Row::places("NS", WHOLE, MACAU_OR_D5, "15 CFR 742.4(a)(4)"),
        Row::places("RS", WHOLE, MACAU_OR_D5, "15 CFR 742.6(a)(6)(i)"),
        // RAW: NS | NS applies to "software" for equipment controlled by 3B001.c.1.a or c.1.c | Worldwide control. See § 742.4(a)(5) and (b)(10) of the EAR.
        Row::not_modelled("NS", WHOLE, "…"),
        // RAW: RS | RS applies to "software" for equipment controlled by 3B001.c.1.a or c.1.c | Worldwide control. See § 742.6(a)(10) and (b)(11) of the EAR.
        Row::not_modelled("RS", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Technology” for the “development” or “production” of commodities specified in 3B993; and “technology” as follows (see List of Items Controlled).
    // RAW STA: License Exception STA may not be used to ship or transmit “technology” specified in this ECCN to any of the destinations listed in Country Group A:5 or A:6 (see supplement no. 1 to part 740 of the EAR).
    Listed::entry("3E993", "TITLE").rows(&[
        // RAW: RS | RS applies to entire entry | See § 742.6(a)(11) of the EAR.
        Row::not_modelled("RS", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Technology” “specially designed” for the “development” or “production” of commodities specified in 3B994 and “technology” as follows (see List of Items Controlled).
    // RAW STA: License Exception STA may not be used to ship or transmit “technology” specified in this ECCN to any of the destinations listed in Country Group A:5 or A:6 (see supplement no. 1 to part 740 of the EAR).
    Listed::entry("3E994", "TITLE").rows(&[
        // RAW: RS | RS applies to entire entry | See § 742.6(a)(11) of the EAR.
        Row::not_modelled("RS", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
];

/// Facts that only these entries ask for.
pub(super) static WORDS: &[Word] = &[];
