//! Commerce Control List, category 3: reason rows and exception lines.
//!
//! Source: 15 CFR part 774, supplement no. 1, text of 2026-07-23 (reason rows checked against 2026-08-07) and of
//! 2025-01-27.

use super::places::{
    ADVANCED_COMPUTING, CHINA_RUSSIA_VENEZUELA, IRAQ_PAKISTAN, MACAU_OR_D5, NORTH_KOREA, PAKISTAN, UN,
};
use super::shared::{
    COMPUTING_SINCE_2023, EQUIPMENT_SINCE_2023, MEMORY_SINCE_2024, NOT_EXCLUDED_DEEMED,
    NOT_EXCLUDED_EQUIPMENT, NOT_GRANDFATHERED, NOT_TO_OTHER_NATIONALS, PARTNERS_SINCE_2024, RUSSIA_BELARUS,
    STA_GROUPS, STA_SECOND_GROUP, aca, acm, aia, both_levels, equipment_ns, equipment_rs, footnote_5, iec,
    level_a, level_b, lpp, nac, worldwide_ns, worldwide_rs,
};
use crate::regime::table::{
    ANYWHERE, Codes, Denial, Grant, Listed, Places, Row, WHOLE, When, Word, decimal, on,
};
use crate::regime::us_ear::advanced_computing::NOT_DEEMED;

/// Entries by code.
pub(super) static ENTRIES: &[Listed] = &[
    Listed::entry(
        "3A001",
        "integrated circuits, microwave devices, capacitors and other electronic components",
    )
    .rows(&[
        Row::column("NS", "NS1", on(&["b.2", "b.3"])).when(When::IsNot("item.for_civil_telecommunications")),
        Row::column("NS", "NS2", WHOLE),
        Row::column("RS", "RS1", on(&["b.2", "b.3"])).when(When::IsNot("item.for_civil_telecommunications")),
        both_levels(on(&["z"])),
        level_a(on(&["z.1.a", "z.2.a", "z.3.a", "z.4.a"])),
        level_b(on(&["z.1.b", "z.2.b", "z.3.b", "z.4.b"])),
        Row::column("MT", "MT1", on(&["a.1.a"])).item(When::Is("item.usable_in_missiles")),
        Row::column("MT", "MT1", on(&["a.5.a"]))
            .item(When::Is("converter.military_hermetic_wide_temperature")),
        Row::column("MT", "MT1", on(&["z.2"])),
        Row::column("NP", "NP1", on(&["e.2", "e.3"])).item(When::Is("item.meets_3a201_parameters")),
        Row::column("NP", "NP1", on(&["z.3"])),
        Row::column("AT", "AT1", WHOLE),
    ])
    .grants(&[
        Grant::lvs(1500, on(&["c"])).when(NOT_MT_NP),
        Grant::lvs(3000, on(&["b.1", "b.9", "d", "e", "f", "g"])).when(NOT_MT_NP),
        Grant::lvs(3000, on(&["b.2", "b.3"]))
            .when(When::All(&[NOT_MT_NP, When::Is("item.for_civil_telecommunications")])),
        Grant::lvs(5000, on(&["a", "b.4", "b.5", "b.6", "b.7", "b.12"])).when(NOT_MT_NP),
        Grant::yes(
            "GBS",
            on(&[
                "a.1.b", "a.2", "a.3", "a.4", "a.5", "a.6", "a.7", "a.8", "a.9", "a.10", "a.11", "a.12",
                "a.13", "a.14",
            ]),
        )
        .when(NOT_MT),
        Grant::yes("GBS", on(&["b.2", "z.1.b"])).when(When::Is("item.for_civil_telecommunications")),
        Grant::yes("GBS", on(&["b.8"])).when(When::AtMost("vacuum_device.frequency_ghz", decimal(18, 0))),
        Grant::yes("GBS", on(&["b.9", "b.10", "g", "h", "i"])),
        nac(on(&["z"])),
        aca(on(&["z"])),
        aia(on(&["z.1.a", "z.2.a", "z.3.a", "z.4.a"])),
        acm(on(&["z"])),
        lpp(on(&["z.1.a", "z.2.a", "z.3.a", "z.4.a"])),
    ])
    .denials(&[
        Denial::no("STA", on(&["b.2", "b.3"]), STA_GROUPS)
            .when(When::IsNot("item.for_civil_telecommunications")),
        Denial::no("STA", on(&["z"]), STA_GROUPS),
    ]),
    Listed::entry("3A002", "recorders, analyzers, signal generators and other electronic equipment")
        .rows(&[
            Row::column("NS", "NS2", WHOLE),
            Row::column("MT", "MT1", on(&["h"])).item(When::Is("converter.meets_3a101_a_2_b")),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[
            Grant::lvs(3000, on(&["a", "e", "f", "g"])),
            // This line is in the text of 2025 and cut off in that of 2026.
            Grant::lvs(5000, on(&["c", "d"])),
            Grant::lvs(5000, on(&["h"])).when(NOT_MT),
            Grant::yes("GBS", on(&["h"])).when(NOT_MT),
        ])
        .denials(&[Denial::no("STA", on(&["g.1"]), STA_SECOND_GROUP)]),
    Listed::entry("3A003", "spray cooling systems in sealed enclosures for electronic components")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("3A069", "flow cytometers and protein mass spectrometers for laboratories")
        .rows(&[
            Row::column("NS", "NS2", WHOLE),
            // The entry cites a paragraph whose number was taken and that was never incorporated.
            Row::places("RS", WHOLE, MACAU_OR_D5, "15 CFR 742.6(a)(12), 90 FR 4615"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("GBS", WHOLE).to(Places::of(&["*"]).except(&["IQ", "PK"]))]),
    Listed::entry("3A101", "analog-to-digital converters and accelerators usable in missiles")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("3A201", "pulse capacitors, superconducting electromagnets, flash X-ray generators")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("3A225", "frequency changers and generators for motor drives")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("3A226", "high-power direct current supplies")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("3A227", "high-voltage direct current supplies")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("3A228", "switching devices such as triggered spark gaps and thyratrons")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("3A229", "firing sets and high-current pulse generators for detonators").rows(&[
        Row::column("NP", "NP1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
        Row::places("RIS", WHOLE, RUSSIA_BELARUS, "15 CFR 746.8"),
    ]),
    Listed::entry("3A230", "high-speed pulse generators and pulse heads")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("3A231", "neutron generator systems and tubes").rows(&[
        Row::column("NP", "NP1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
        Row::places("RIS", WHOLE, RUSSIA_BELARUS, "15 CFR 746.8"),
    ]),
    Listed::entry("3A232", "detonators and multipoint initiation systems").rows(&[
        Row::column("NP", "NP1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
        Row::places("RIS", WHOLE, RUSSIA_BELARUS, "15 CFR 746.8"),
    ]),
    Listed::entry("3A233", "mass spectrometers for ions of 230 u or more")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("3A234", "low-inductance striplines for detonators")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("3A611", "electronics specially designed for military use")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        // Paragraphs b to d are reserved, so the line on 3A611.c takes nothing.
        .grants(&[Grant::lvs(1500, on(&["a", "e", "f", "g", "h", "x"]))])
        .denials(&[Denial::no("STA", WHOLE, STA_SECOND_GROUP)]),
    Listed::entry("3A901", "cryogenic CMOS circuits and parametric amplifiers")
        .span(PARTNERS_SINCE_2024)
        .rows(&[
            worldwide_ns(WHOLE),
            worldwide_rs(WHOLE),
            Row::column("AT", "AT1", WHOLE).span(PARTNERS_SINCE_2024),
        ])
        .grants(&[iec(WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, STA_GROUPS)]),
    Listed::entry("3A904", "cryogenic cooling systems and components")
        .span(PARTNERS_SINCE_2024)
        .rows(&[
            worldwide_ns(WHOLE),
            worldwide_rs(WHOLE),
            Row::column("AT", "AT1", WHOLE).span(PARTNERS_SINCE_2024),
        ])
        .grants(&[iec(WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, STA_GROUPS)]),
    Listed::entry("3A980", "voice print analysis equipment").rows(&[Row::column("CC", "CC1", WHOLE)]),
    Listed::entry("3A981", "polygraphs, fingerprint equipment and electronic restraints")
        .rows(&[Row::column("CC", "CC1", WHOLE)]),
    Listed::entry("3A991", "electronic devices and components below 3A001")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("3A992", "general purpose electronic equipment below 3A002")
        .rows(&[Row::places("RS", WHOLE, PAKISTAN, "15 CFR 742.6(a)(12)"), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("3A999", "other specific electronic processing equipment").rows(&[
        Row::places("RS", WHOLE, IRAQ_PAKISTAN, "15 CFR 742.6(a)(12), 746.3"),
        Row::places("AT", WHOLE, NORTH_KOREA, "15 CFR 742.19"),
    ]),
    Listed::entry("3B001", "equipment to manufacture semiconductor devices and materials")
        .rows(&[
            worldwide_ns(on(&["c.1.a", "c.1.c", "q"])),
            worldwide_rs(on(&["c.1.a", "c.1.c", "q"])),
            Row::column(
                "NS",
                "NS2",
                on(&["a.1", "a.2", "a.3", "b", "e", "f.2", "f.3", "f.4", "g", "h", "i", "j"]),
            ),
            // Paragraphs as they stand since 89 FR 96790; those of 2023 and 2024 were not read.
            equipment_ns(on(&["a.4", "c", "d", "f.1", "f.5", "f.6", "k", "l", "m", "n", "p.2", "p.4", "r"]))
                .span(EQUIPMENT_SINCE_2023),
            equipment_rs(on(&["a.4", "c", "d", "f.1", "f.5", "f.6", "k", "l", "m", "n", "p.2", "p.4", "r"]))
                .span(EQUIPMENT_SINCE_2023),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[
            Grant::lvs(
                500,
                WHOLE.except(&["a.4", "c", "d", "f.1", "f.5", "f.6", "k", "l", "m", "n", "p.2", "p.4", "r"]),
            ),
            Grant::yes("GBS", WHOLE.except(&["a.3", "c.1.a", "c.1.c", "e", "f", "q"])),
            Grant::yes("GBS", on(&["a.3"])).when(When::IsNot("epitaxy.uses_gas_sources")),
            Grant::yes("GBS", on(&["e"])).when(When::IsNot("wafer_handling.connected_to_3b001_a_3_or_f")),
            iec(on(&["c.1.a", "c.1.c", "q"])),
        ])
        .denials(&[Denial::no("STA", on(&["c.1.a", "c.1.c", "q"]), STA_GROUPS)]),
    Listed::entry("3B002", "equipment to test or inspect semiconductor devices")
        .rows(&[
            Row::column("NS", "NS2", on(&["a", "b"])),
            equipment_ns(on(&["c"])).span(EQUIPMENT_SINCE_2023),
            equipment_rs(on(&["c"])).span(EQUIPMENT_SINCE_2023),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::lvs(500, WHOLE.except(&["c"])), Grant::yes("GBS", WHOLE)]),
    Listed::entry("3B611", "equipment to test, inspect and produce military electronics")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, STA_SECOND_GROUP)]),
    Listed::entry("3B903", "scanning electron microscopes for imaging semiconductors")
        .span(PARTNERS_SINCE_2024)
        .rows(&[
            worldwide_ns(WHOLE),
            worldwide_rs(WHOLE),
            Row::column("AT", "AT1", WHOLE).span(PARTNERS_SINCE_2024),
        ])
        .grants(&[iec(WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, STA_GROUPS)]),
    Listed::entry("3B904", "cryogenic wafer probing equipment")
        .span(PARTNERS_SINCE_2024)
        .rows(&[
            worldwide_ns(WHOLE),
            worldwide_rs(WHOLE),
            Row::column("AT", "AT1", WHOLE).span(PARTNERS_SINCE_2024),
        ])
        .grants(&[iec(WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, STA_GROUPS)]),
    Listed::entry("3B991", "other equipment to manufacture electronic parts and materials")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("3B992", "other equipment to inspect or test electronic components")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("3B993", "further semiconductor manufacturing equipment for footnote 5 entities")
        .span(MEMORY_SINCE_2024)
        .rows(&[footnote_5(), Row::column("AT", "AT1", WHOLE).span(MEMORY_SINCE_2024)]),
    Listed::entry("3B994", "equipment that enables advanced-node circuit production")
        .span(MEMORY_SINCE_2024)
        .rows(&[footnote_5(), Row::column("AT", "AT1", WHOLE).span(MEMORY_SINCE_2024)])
        .denials(&[Denial::no("STA", WHOLE, STA_GROUPS)]),
    Listed::entry("3C001", "hetero-epitaxial materials on substrates")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(3000, WHOLE)]),
    Listed::entry("3C002", "resists, and substrates coated with them")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[
            Grant::lvs(3000, WHOLE),
            Grant::yes("GBS", on(&["a"])).when(When::IsNot("resist.also_in_3c002_b_to_e")),
        ]),
    Listed::entry("3C003", "high-purity organo-metallic compounds")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(3000, WHOLE)]),
    Listed::entry("3C004", "high-purity hydrides of phosphorus, arsenic or antimony")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(3000, WHOLE)]),
    Listed::entry("3C005", "high-resistivity semiconductor materials")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(3000, WHOLE), Grant::yes("GBS", WHOLE)]),
    Listed::entry("3C006", "high-resistivity substrates with an epitaxial layer")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(3000, WHOLE), Grant::yes("GBS", WHOLE)]),
    Listed::entry("3C907", "isotopically enriched epitaxial materials on substrates")
        .span(PARTNERS_SINCE_2024)
        .rows(&[
            worldwide_ns(WHOLE),
            worldwide_rs(WHOLE),
            Row::column("AT", "AT1", WHOLE).span(PARTNERS_SINCE_2024),
        ])
        .grants(&[iec(WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, STA_GROUPS)]),
    Listed::entry("3C908", "isotopically enriched fluorides, hydrides or chlorides of silicon or germanium")
        .span(PARTNERS_SINCE_2024)
        .rows(&[
            worldwide_ns(WHOLE),
            worldwide_rs(WHOLE),
            Row::column("AT", "AT1", WHOLE).span(PARTNERS_SINCE_2024),
        ])
        .grants(&[iec(WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, STA_GROUPS)]),
    Listed::entry("3C909", "isotopically enriched silicon, germanium and their oxides")
        .span(PARTNERS_SINCE_2024)
        .rows(&[
            worldwide_ns(WHOLE),
            worldwide_rs(WHOLE),
            Row::column("AT", "AT1", WHOLE).span(PARTNERS_SINCE_2024),
        ])
        .grants(&[iec(WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, STA_GROUPS)]),
    Listed::entry("3C992", "positive resists for 193 to 370 nm").rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("3D001", "software to develop or produce electronics, circuits and equipment")
        .rows(&[
            worldwide_ns(WHOLE)
                .tail("euv-masks")
                .item(When::For(Codes::of(&["3B001.q"])))
                .when(NOT_EXCLUDED_DEEMED),
            worldwide_rs(WHOLE)
                .tail("euv-masks")
                .item(When::For(Codes::of(&["3B001.q"])))
                .when(NOT_EXCLUDED_DEEMED),
            Row::column("NS", "NS1", WHOLE).item(When::For(
                Codes::of(&[
                    "3A001.b", "3A001.c", "3A001.d", "3A001.e", "3A001.f", "3A001.g", "3A001.h", "3A001.z",
                    "3B001", "3B002", "3B611",
                ])
                .except(&[
                    "3B001.a.4",
                    "3B001.c",
                    "3B001.d",
                    "3B001.f.1",
                    "3B001.f.5",
                    "3B001.k",
                    "3B001.l",
                    "3B001.m",
                    "3B001.n",
                    "3B001.p.2",
                    "3B001.p.4",
                    "3B001.r",
                    "3B002.c",
                ]),
            )),
            // The heading reaches from 3A001.b to 3A002.h, the reason row only to 3A001.h.
            Row::column("NS", "NS1", WHOLE).tail("heading").item(When::All(&[
                When::For(Codes::of(&["3A001.i", "3A002"])),
                When::NotModelled(
                    "whether the NS row of 3D001 ends at 3A001.h or, like the heading, at 3A002.h",
                ),
            ])),
            both_levels(WHOLE)
                .item(When::For(Codes::of(&["3A001.z", "3A090"]).except(&["3A090.c"])))
                .when(NOT_DEEMED),
            level_a(WHOLE).tail("a").item(When::For(LEVEL_A)).when(NOT_DEEMED),
            level_b(WHOLE).tail("b").item(When::For(LEVEL_B)).when(NOT_DEEMED),
            Row::places("RS", WHOLE, MACAU_OR_D5, "15 CFR 742.6(a)(6)(i)(B)")
                .tail("memory")
                .span(MEMORY_SINCE_2024)
                .item(When::For(Codes::of(&["3A090.c"])))
                .when(NOT_DEEMED),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[
            Grant::yes("TSR", WHOLE).when(When::NoneOf(&[
                When::All(&[
                    When::For(Codes::of(&["3A001.b.8"])),
                    When::Above("vacuum_device.frequency_ghz", decimal(18, 0)),
                ]),
                When::For(Codes::of(&["3A090"])),
            ])),
            aia(WHOLE).when(When::For(LEVEL_A)),
            acm(WHOLE).when(When::For(Codes::of(&["3A001.z"]))),
            iec(WHOLE).when(When::For(Codes::of(&["3B001.q"]))),
        ])
        .denials(&[
            Denial::no("STA", WHOLE, STA_GROUPS).when(When::For(Codes::of(&["3A090.a", "3B001.q"]))),
            Denial::no("STA", WHOLE, STA_SECOND_GROUP).when(When::For(Codes::of(&["3A002.g.1", "3A090.b"]))),
        ]),
    Listed::entry("3D002", "software to use equipment of 3B001.a to .f or 3B002")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            worldwide_ns(WHOLE).tail("dry-etching").item(When::For(DRY_ETCHING)).when(NOT_GRANDFATHERED),
            // 15 CFR 742.6(a)(10)(ii)(B)(2) takes deemed exports out, 742.4(a)(5) has no such words.
            worldwide_rs(WHOLE).item(When::For(DRY_ETCHING)).when(NOT_DEEMED),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[
            Grant::yes("TSR", WHOLE).when(When::NoneOf(&[When::ControlledFor("RS")])),
            iec(WHOLE).when(When::For(DRY_ETCHING)),
        ])
        // The line names c.1.b, a reserved paragraph, where the entry has c.1.c.
        .denials(&[Denial::no("STA", WHOLE, STA_GROUPS).when(When::For(DRY_ETCHING))]),
    Listed::entry("3D003", "computational lithography software for EUV masks")
        .rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::yes("TSR", WHOLE)]),
    Listed::entry("3D004", "software to develop spray cooling systems of 3A003")
        .rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::yes("TSR", WHOLE)]),
    Listed::entry("3D005", "software to restore processors after electromagnetic pulses")
        .rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, STA_SECOND_GROUP)]),
    Listed::entry("3D006", "design software for gate-all-around integrated circuits")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("3D101", "software to use accelerators of 3A101.b")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("3D201", "software to use frequency changers of 3A225")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("3D202", "software to raise frequency changers to the level of 3A225")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("3D611", "software for military electronics")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[
            Denial::no("STA", WHOLE, STA_SECOND_GROUP),
            Denial::no("STA", on(&["b"]), ANYWHERE).when(When::IsNot("military_electronics.build_to_print")),
        ]),
    Listed::entry("3D901", "software to develop or produce items of 3A901.b, 3B903, 3B904")
        .span(PARTNERS_SINCE_2024)
        .rows(&[
            worldwide_ns(WHOLE).when(NOT_EXCLUDED_DEEMED),
            worldwide_rs(WHOLE).when(NOT_EXCLUDED_DEEMED),
            Row::column("AT", "AT1", WHOLE).span(PARTNERS_SINCE_2024),
        ])
        .grants(&[iec(WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, STA_GROUPS)]),
    Listed::entry("3D907", "software to recover circuit layouts from microscope images")
        .span(PARTNERS_SINCE_2024)
        .rows(&[
            worldwide_ns(WHOLE).when(NOT_EXCLUDED_DEEMED),
            worldwide_rs(WHOLE).when(NOT_EXCLUDED_DEEMED),
            Row::column("AT", "AT1", WHOLE).span(PARTNERS_SINCE_2024),
        ])
        .grants(&[iec(WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, STA_GROUPS)]),
    Listed::entry("3D980", "software for items of 3A980 and 3A981")
        .rows(&[Row::column("CC", "CC1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("3D991", "software for electronics and equipment of 3A991, 3A992, 3B991, 3B992")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("3D992", "software for controlled semiconductor manufacturing equipment")
        .span(MEMORY_SINCE_2024)
        .rows(&[
            equipment_ns(WHOLE).span(MEMORY_SINCE_2024).when(NOT_EXCLUDED_EQUIPMENT),
            equipment_rs(WHOLE).span(MEMORY_SINCE_2024).when(NOT_EXCLUDED_EQUIPMENT),
            worldwide_ns(WHOLE)
                .tail("dry-etching")
                .span(MEMORY_SINCE_2024)
                .item(When::For(DRY_ETCHING))
                .when(NOT_GRANDFATHERED),
            worldwide_rs(WHOLE)
                .tail("dry-etching")
                .span(MEMORY_SINCE_2024)
                .item(When::For(DRY_ETCHING))
                .when(NOT_GRANDFATHERED),
            Row::column("AT", "AT1", WHOLE).span(MEMORY_SINCE_2024),
        ])
        .grants(&[iec(WHOLE).when(When::For(DRY_ETCHING))])
        .denials(&[Denial::no("STA", WHOLE, STA_GROUPS)]),
    Listed::entry("3D993", "software for equipment of 3B993, mask and multipatterning software")
        .span(MEMORY_SINCE_2024)
        .rows(&[footnote_5(), Row::column("AT", "AT1", WHOLE).span(MEMORY_SINCE_2024)])
        .denials(&[Denial::no("STA", WHOLE, STA_GROUPS)]),
    Listed::entry("3D994", "software for equipment of 3B994")
        .span(MEMORY_SINCE_2024)
        .rows(&[footnote_5(), Row::column("AT", "AT1", WHOLE).span(MEMORY_SINCE_2024)])
        .denials(&[Denial::no("STA", WHOLE, STA_GROUPS)]),
    Listed::entry("3E001", "technology to develop or produce commodities of 3A, 3B or 3C")
        .rows(&[
            // Note 1 takes technology for 3A003 out of the entry, the row keeps it.
            Row::column("NS", "NS1", WHOLE).item(When::For(
                Codes::of(&[
                    "3A001", "3A002", "3A003", "3B001", "3B002", "3C001", "3C002", "3C003", "3C004", "3C005",
                    "3C006",
                ])
                .except(&[
                    "3B001.a.4",
                    "3B001.c",
                    "3B001.d",
                    "3B001.f.1",
                    "3B001.f.5",
                    "3B001.k",
                    "3B001.l",
                    "3B001.m",
                    "3B001.n",
                    "3B001.p.2",
                    "3B001.p.4",
                    "3B001.r",
                    "3B002.c",
                ]),
            )),
            Row::column("MT", "MT1", WHOLE)
                .item(When::ForControlledFor("MT", Codes::of(&["3A001", "3A101"]))),
            Row::column("NP", "NP1", WHOLE).item(When::ForControlledFor(
                "NP",
                Codes::of(&[
                    "3A001", "3A201", "3A225", "3A226", "3A227", "3A228", "3A229", "3A230", "3A231", "3A232",
                    "3A233", "3A234",
                ]),
            )),
            // The row says worldwide; 15 CFR 742.6(a)(6)(ii) leaves out A:5 and A:6 and asks for more.
            Row::places("RS", WHOLE, ANYWHERE, "15 CFR 742.6(a)(6)(ii)")
                .tail("from-macau-or-d5")
                .item(When::For(Codes::of(&["3A090"])))
                .when(When::All(&[When::From(MACAU_OR_D5), NOT_DEEMED])),
            // The row does not tell the levels apart, 15 CFR 742.6(a)(6)(iii)(A) and (B) do.
            Row::places("RS", WHOLE, ADVANCED_COMPUTING, "15 CFR 742.6(a)(6)(iii)")
                .tail("both-levels")
                .span(COMPUTING_SINCE_2023)
                .item(When::For(Codes::of(&["3A001.z", "3A090"]).except(&["3A090.c"])))
                .when(NOT_DEEMED),
            level_a(WHOLE).tail("a").item(When::For(LEVEL_A)).when(NOT_DEEMED),
            Row::places("RS", WHOLE, MACAU_OR_D5, "15 CFR 742.6(a)(6)(i)(B)")
                .tail("memory")
                .span(MEMORY_SINCE_2024)
                .item(When::For(Codes::of(&["3A090.c"])))
                .when(NOT_DEEMED),
            // RS2 stands for technology of 3A001.a.15, 3A001.b.13, 3A004, 3B003 and 3C007 to 3C009, none
            // of which is on the list.
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[
            Grant::yes("TSR", WHOLE).when(When::NoneOf(&[
                When::ControlledFor("MT"),
                When::All(&[
                    When::For(Codes::of(&["3A001.b.8"])),
                    When::Above("vacuum_device.frequency_ghz", decimal(19, 0)),
                ]),
                When::For(Codes::of(&["3A001.b.2", "3A001.b.3", "3A001.e.4", "3A090"])),
            ])),
            iec(WHOLE).when(When::For(Codes::of(&["3B001.q"]))),
        ])
        .denials(&[
            Denial::no("STA", WHOLE, STA_SECOND_GROUP)
                .when(When::For(Codes::of(&["3A002.g.1", "3B001.a.2"]))),
            Denial::no("STA", WHOLE, STA_GROUPS).when(When::For(Codes::of(&[
                "3A001.b.2",
                "3A001.b.3",
                "3A090",
            ]))),
        ]),
    Listed::entry("3E002", "technology for processor cores with wide vector or arithmetic units")
        .rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::yes("TSR", WHOLE)]),
    Listed::entry("3E003", "other technology for electronic devices and substrates")
        .rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::yes("TSR", WHOLE.except(&["f", "g"]))]),
    Listed::entry("3E004", "technology to slice, grind and polish 300 mm wafers")
        .rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::yes("TSR", WHOLE)]),
    Listed::entry("3E069", "technology for laboratory equipment of 3A069")
        .rows(&[
            Row::column("NS", "NS2", WHOLE),
            Row::places("RS", WHOLE, MACAU_OR_D5, "15 CFR 742.6(a)(13), 90 FR 4615"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("TSR", WHOLE).to(Places::of(&["*"]).except(&["MO", "D:5", "IQ", "PK"]))]),
    Listed::entry("3E101", "technology to use certain converters, equipment and software in missiles")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("3E102", "technology to develop software of 3D101")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("3E201", "technology to use pulse, detonator and power equipment of nuclear concern").rows(
        &[
            Row::column("NP", "NP1", WHOLE).item(When::ForControlledFor(
                "NP",
                Codes::of(&[
                    "3A001.e.2",
                    "3A001.e.3",
                    "3A201",
                    "3A225",
                    "3A226",
                    "3A227",
                    "3A228",
                    "3A229",
                    "3A230",
                    "3A231",
                    "3A232",
                    "3A233",
                    "3A234",
                ]),
            )),
            Row::column("AT", "AT1", WHOLE),
        ],
    ),
    Listed::entry("3E202", "technology for software of 3D201 and 3D202")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("3E611", "technology for military electronics")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[
            Denial::no("STA", WHOLE, STA_SECOND_GROUP),
            Denial::no("STA", on(&["b"]), ANYWHERE).when(When::IsNot("military_electronics.build_to_print")),
        ]),
    Listed::entry("3E901", "technology for cryogenic, microscopy and enriched materials of the 90x entries")
        .span(PARTNERS_SINCE_2024)
        .rows(&[
            worldwide_ns(WHOLE).when(NOT_EXCLUDED_DEEMED),
            worldwide_rs(WHOLE).when(NOT_EXCLUDED_DEEMED),
            Row::column("AT", "AT1", WHOLE).span(PARTNERS_SINCE_2024),
        ])
        .grants(&[iec(WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, STA_GROUPS)]),
    Listed::entry("3E905", "technology for gate-all-around circuits")
        .span(PARTNERS_SINCE_2024)
        .rows(&[
            // The exclusion of people already employed does not reach nationals of D:1 and D:5.
            worldwide_ns(WHOLE).when(NOT_TO_OTHER_NATIONALS),
            worldwide_rs(WHOLE).when(NOT_TO_OTHER_NATIONALS),
            Row::column("AT", "AT1", WHOLE).span(PARTNERS_SINCE_2024),
        ])
        .grants(&[iec(WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, STA_GROUPS)]),
    Listed::entry("3E980", "technology for items of 3A980 and 3A981")
        .rows(&[Row::column("CC", "CC1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("3E991", "technology for electronics, equipment and resists of the 99x entries")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("3E992", "technology for controlled semiconductor manufacturing equipment")
        .span(MEMORY_SINCE_2024)
        .rows(&[
            equipment_ns(WHOLE).span(MEMORY_SINCE_2024).when(NOT_EXCLUDED_EQUIPMENT),
            equipment_rs(WHOLE).span(MEMORY_SINCE_2024).when(NOT_EXCLUDED_EQUIPMENT),
            // The rows say software; the entry holds technology.
            worldwide_ns(WHOLE)
                .tail("dry-etching")
                .span(MEMORY_SINCE_2024)
                .item(When::For(DRY_ETCHING))
                .when(NOT_GRANDFATHERED),
            worldwide_rs(WHOLE)
                .tail("dry-etching")
                .span(MEMORY_SINCE_2024)
                .item(When::For(DRY_ETCHING))
                .when(NOT_GRANDFATHERED),
            Row::column("AT", "AT1", WHOLE).span(MEMORY_SINCE_2024),
        ])
        .grants(&[iec(WHOLE).when(When::For(DRY_ETCHING))])
        .denials(&[Denial::no("STA", WHOLE, STA_GROUPS)]),
    Listed::entry("3E993", "technology for equipment of 3B993")
        .span(MEMORY_SINCE_2024)
        .rows(&[footnote_5(), Row::column("AT", "AT1", WHOLE).span(MEMORY_SINCE_2024)])
        .denials(&[Denial::no("STA", WHOLE, STA_GROUPS)]),
    Listed::entry("3E994", "technology for equipment of 3B994")
        .span(MEMORY_SINCE_2024)
        .rows(&[footnote_5(), Row::column("AT", "AT1", WHOLE).span(MEMORY_SINCE_2024)])
        .denials(&[Denial::no("STA", WHOLE, STA_GROUPS)]),
];

const NOT_MT: When = When::NoneOf(&[When::ControlledFor("MT")]);
const NOT_MT_NP: When = When::NoneOf(&[When::ControlledFor("MT"), When::ControlledFor("NP")]);

/// What software and technology at the level of 3A090.a is for.
const LEVEL_A: Codes = Codes::of(&["3A001.z.1.a", "3A001.z.2.a", "3A001.z.3.a", "3A001.z.4.a", "3A090.a"]);

/// The same at the level of 3A090.b.
const LEVEL_B: Codes = Codes::of(&["3A001.z.1.b", "3A001.z.2.b", "3A001.z.3.b", "3A001.z.4.b", "3A090.b"]);

/// Dry etching equipment under worldwide control.
const DRY_ETCHING: Codes = Codes::of(&["3B001.c.1.a", "3B001.c.1.c"]);

/// Facts that only these entries ask for.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "converter.military_hermetic_wide_temperature",
        "Is the analog-to-digital converter designed or modified for military use, hermetically sealed, and rated for operation from below -54 °C to above +125 °C?",
    ),
    Word::yes_no(
        "converter.meets_3a101_a_2_b",
        "Does the item meet or exceed the parameters of 3A101.a.2.b (converters of military type)?",
    ),
    Word::yes_no(
        "item.meets_3a201_parameters",
        "Does the item meet or exceed the parameters of 3A201.a (pulse capacitors) or 3A201.b (superconducting electromagnets)?",
    ),
    Word::number(
        "vacuum_device.frequency_ghz",
        "GHz",
        "What is the highest operating frequency of the vacuum electronic device, or of the device that the software or technology is for (0 if it is none)?",
    ),
    Word::yes_no("epitaxy.uses_gas_sources", "Does the molecular beam epitaxy equipment use gas sources?"),
    Word::yes_no(
        "wafer_handling.connected_to_3b001_a_3_or_f",
        "Is the wafer handling system connected to equipment of 3B001.a.3 or 3B001.f?",
    ),
    Word::yes_no(
        "resist.also_in_3c002_b_to_e",
        "Is the resist also described in one of the paragraphs 3C002.b to 3C002.e?",
    ),
    Word::yes_no(
        "military_electronics.build_to_print",
        "Is the software or technology for military electronics of the build-to-print kind?",
    ),
];
