//! Commerce Control List, category 2: reason rows and exception lines.
//!
//! Source: 15 CFR part 774, supplement no. 1, text of 2026-07-23 (reason rows checked against 2026-08-07).

use super::places::{IRAN_NORTH_KOREA, NORTH_KOREA, PAKISTAN, UN};
use crate::fact::Activity;
use crate::regime::table::{
    ANYWHERE, Codes, Denial, Grant, Listed, Places, Row, Status, WHOLE, When, Word, decimal, on,
};

/// Entries by code.
pub(super) static ENTRIES: &[Listed] = &[
    Listed::entry("2A001", "anti-friction and magnetic bearings")
        .rows(&[
            Row::column("NS", "NS2", WHOLE),
            Row::column("MT", "MT1", on(&["a"])).item(When::Is("bearing.radial_ball_of_2a101")),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::lvs(3000, WHOLE).when(When::NoneOf(&[When::ControlledFor("MT")]))]),
    Listed::entry("2A101", "radial ball bearings of close tolerance")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2A225", "crucibles that resist liquid actinide metals")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2A226", "bellows-sealed valves of aluminum or nickel alloy").rows(&[
        Row::column("NP", "NP1", WHOLE),
        Row::column("CB", "CB2", WHOLE).item(When::Is("item.meets_2b350_g")),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("2A290", "generators and other equipment for nuclear plants")
        .rows(&[Row::column("NP", "NP2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2A291", "equipment for nuclear material handling and reactors, other than 2A290")
        .rows(&[Row::column("NP", "NP2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2A983", "explosives and detonator detection equipment")
        .rows(&[Row::column("RS", "RS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2A984", "concealed object detectors, 30 to 3000 GHz")
        .rows(&[Row::column("RS", "RS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2A991", "bearings, other than 2A001").rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2A992", "piping, fittings and valves of stainless or alloy steel")
        .rows(&[Row::places("RS", WHOLE, PAKISTAN, "15 CFR 742.6(a)(12)"), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2A993", "electromagnetic pumps for molten metals")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2A994", "portable electric generators").rows(&[Row::places(
        "AT",
        WHOLE,
        IRAN_NORTH_KOREA,
        "15 CFR 742.8, 742.19",
    )]),
    Listed::entry("2A999", "bellows sealed valves n.e.s.").rows(&[Row::places(
        "AT",
        WHOLE,
        NORTH_KOREA,
        "15 CFR 742.19",
    )]),
    // NP: the bar machines of exception (2) turn or mill, so the exception is asked for .a and .b.
    Listed::entry("2B001", "machine tools of high precision for numerical control").rows(&[
        Row::column("NS", "NS2", WHOLE),
        Row::column("NP", "NP1", on(&["a"])).item(When::NoneOf(&[
            When::AtMost("machine_tool.turning_capacity_mm", decimal(35, 0)),
            When::Is("machine_tool.bar_feed_only_42_mm"),
        ])),
        Row::column("NP", "NP1", on(&["b"])).item(When::NoneOf(&[
            When::Is("machine_tool.bar_feed_only_42_mm"),
            When::All(&[
                When::Above("machine_tool.x_travel_m", decimal(2, 0)),
                When::Above("machine_tool.x_positioning_accuracy_um", decimal(225, 1)),
            ]),
        ])),
        Row::column("NP", "NP1", on(&["c", "d"])),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("2B002", "optical finishing machine tools for aspheric surfaces")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B003", "machine tools for finishing hardened gears")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(5000, WHOLE)]),
    Listed::entry("2B004", "hot isostatic presses").rows(&[
        Row::column("NS", "NS2", WHOLE),
        Row::column("MT", "MT1", WHOLE),
        Row::column("NP", "NP1", WHOLE.except(&["b.3"]))
            .item(When::AtLeast("press.max_working_pressure_mpa", decimal(69, 0))),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("2B005", "equipment to deposit and control inorganic coatings")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(1000, WHOLE)]),
    Listed::entry("2B006", "dimensional inspection and measuring systems").rows(&[
        Row::column("NS", "NS2", WHOLE),
        Row::column("NP", "NP1", on(&["a", "b.1", "b.3"])).item(When::Is("item.meets_2b206")),
        Row::column("NP", "NP1", on(&["c"]))
            .item(When::All(&[When::Is("item.measures_angular_displacement"), When::Is("item.meets_2b206")])),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("2B007", "robots for explosive, irradiated or very high places")
        .rows(&[
            Row::column("NS", "NS2", WHOLE),
            Row::column("NP", "NP1", WHOLE).item(When::Is("item.meets_2b207")),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::lvs(5000, WHOLE.except(&["b", "c"]))]),
    Listed::entry("2B008", "compound rotary tables and tilting spindles")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B009", "spin-forming and flow-forming machines").rows(&[
        Row::column("NS", "NS2", WHOLE),
        Row::column("MT", "MT1", WHOLE).item(When::Any(&[
            When::Is("machine.combines_spin_and_flow_forming"),
            When::Is("item.meets_2b109"),
        ])),
        Row::column("NP", "NP1", WHOLE).item(When::Is("item.meets_2b209")),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("2B018", "munitions list equipment (an empty entry)")
        .status(Status::NotModelled("no commodity is in this entry now: see 0B501, 0B602, 0B606")),
    Listed::entry("2B104", "isostatic presses, other than 2B004").rows(&[
        Row::column("MT", "MT1", WHOLE),
        Row::column("NP", "NP1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("2B105", "furnaces to densify carbon-carbon composites")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B109", "flow-forming machines, other than 2B009").rows(&[
        Row::column("MT", "MT1", WHOLE),
        Row::column("NP", "NP1", WHOLE).item(When::Is("item.meets_2b209")),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("2B116", "vibration test systems for missiles").rows(&[
        Row::column("MT", "MT1", WHOLE),
        Row::column("NP", "NP1", on(&["a"])).item(When::Is("vibration.electrodynamic")),
        Row::column("NP", "NP1", on(&["b", "c", "d"])),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("2B117", "equipment to make composite nozzles and nose tips")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B119", "balancing machines")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B120", "motion simulators and rate tables")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B121", "positioning tables, other than 2B120")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B122", "centrifuges above 100 g with slip rings")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B201", "machine tools, other than 2B001")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B204", "isostatic presses, other than 2B004 and 2B104")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B206", "dimensional inspection machines, other than 2B006")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B207", "robots and end-effectors, other than 2B007")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B209", "flow-forming machines and mandrels, other than 2B009 and 2B109")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B225", "remote manipulators for hot cells")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B226", "induction furnaces of controlled atmosphere")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B227", "vacuum melting and casting furnaces")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B228", "equipment to make and straighten rotors and bellows")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B229", "centrifugal multiplane balancing machines")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B230", "pressure transducers for absolute pressure")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B231", "vacuum pumps")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B232", "high-velocity gun systems")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B233", "bellows-sealed scroll compressors and vacuum pumps")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B350", "chemical plants and equipment")
        .rows(&[Row::column("CB", "CB2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(2000, WHOLE).to(Places::of(&["B"]).except(&["D:3"]))]),
    Listed::entry("2B351", "toxic gas monitors and their detectors")
        .rows(&[Row::column("CB", "CB2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B352", "equipment for handling biological materials")
        .rows(&[Row::column("CB", "CB2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B910", "additive manufacturing equipment for metal")
        .rows(&[
            Row::places("NS", WHOLE, ANYWHERE, "15 CFR 742.4(a)(5)"),
            Row::places("RS", WHOLE, ANYWHERE, "15 CFR 742.6(a)(10)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("IEC", WHOLE)]),
    Listed::entry("2B991", "numerical controls and machine tools n.e.s.")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B992", "manual machine tools for optical surfaces")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B993", "gearmaking machinery, other than 2B003").rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B996", "measuring systems, other than 2B006 and 2B206")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B997", "robots with sensor feedback, other than 2B007 and 2B207")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B998", "assemblies and circuit boards for machines of 2B991 to 2B997")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2B999", "presses, welders, vessels, pumps and other processing equipment n.e.s.").rows(&[
        Row::places("RS", WHOLE.except(&["h.2"]), PAKISTAN, "15 CFR 742.6(a)(12)"),
        Row::places("AT", WHOLE, NORTH_KOREA, "15 CFR 742.19"),
    ]),
    Listed::entry("2D001", "software for bearings, machine tools and inspection equipment")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("MT", "MT1", WHOLE)
                .item(When::ForControlledFor("MT", Codes::of(&["2B004", "2B009"]))),
            Row::column("NP", "NP1", WHOLE).item(When::Any(&[
                When::ForControlledFor("NP", Codes::of(&["2B001"])),
                When::All(&[
                    When::ForControlledFor("NP", Codes::of(&["2B004", "2B006", "2B007", "2B009"])),
                    When::Is("software.specially_designed"),
                ]),
            ])),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("TSR", WHOLE).when(When::NoneOf(&[When::ControlledFor("MT")]))])
        .denials(&[Denial::no("STA", on(&["a"]), Places::of(&["A:6"]))
            .when(When::For(Codes::of(&["2B001", "2B003"])))]),
    Listed::entry("2D002", "software for numerical control in more than four axes")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("NP", "NP1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("TSR", WHOLE)]),
    Listed::entry("2D003", "software for optical finishing machines of 2B002")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::yes("TSR", WHOLE)]),
    Listed::entry("2D018", "software for equipment of 2B018 (an empty entry)")
        .status(Status::NotModelled("no software is in this entry now: see 0D501, 0D602, 0D606")),
    Listed::entry("2D101", "software for using missile production and test equipment").rows(&[
        Row::column("MT", "MT1", WHOLE),
        Row::column("NP", "NP1", WHOLE)
            .item(When::ForControlledFor("NP", Codes::of(&["2B104", "2B109", "2B116"]))),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("2D201", "software for using nuclear-related machines of category 2")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2D202", "software for machine tools of 2B201")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2D290", "software for nuclear plant equipment of 2A290 and 2A291")
        .rows(&[Row::column("NP", "NP2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2D351", "software for toxic gas monitors of 2B351")
        .rows(&[Row::column("CB", "CB2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2D352", "software for nucleic acid assemblers and synthesizers")
        .rows(&[Row::column("CB", "CB2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2D910", "software for making equipment of 2B910")
        .rows(&[
            Row::places("NS", WHOLE, ANYWHERE, "15 CFR 742.4(a)(5)").when(OUTSIDE_LIMITED_DEEMED),
            Row::places("RS", WHOLE, ANYWHERE, "15 CFR 742.6(a)(10)").when(OUTSIDE_LIMITED_DEEMED),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("IEC", WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:5", "A:6"]))]),
    Listed::entry("2D983", "software for explosives detection equipment of 2A983")
        .rows(&[Row::column("RS", "RS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2D984", "software for concealed object detectors of 2A984")
        .rows(&[Row::column("RS", "RS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2D991", "software for machines of 2B991 to 2B998")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2D992", "software for adaptive control of flexible manufacturing")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2D993", "software for items of 2A992 and 2A993").rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2D994", "software for making portable generators of 2A994").rows(&[Row::places(
        "AT",
        WHOLE,
        IRAN_NORTH_KOREA,
        "15 CFR 742.8, 742.19",
    )]),
    // The source has no line on exceptions here; 2E002, its sister, has both.
    Listed::entry("2E001", "technology for developing items of category 2")
        .rows(&[
            Row::column("NS", "NS1", WHOLE).item(When::For(Codes::of(&[
                "2A001", "2B001", "2B002", "2B003", "2B004", "2B005", "2B006", "2B007", "2B008", "2B009",
                "2D001", "2D002",
            ]))),
            Row::column("MT", "MT1", WHOLE).item(When::ForControlledFor(
                "MT",
                Codes::of(&[
                    "2B004", "2B009", "2B104", "2B105", "2B109", "2B116", "2B117", "2B119", "2B120", "2B121",
                    "2B122", "2D001", "2D101",
                ]),
            )),
            Row::column("NP", "NP1", WHOLE).item(When::ForControlledFor(
                "NP",
                Codes::of(&[
                    "2A225", "2A226", "2B001", "2B004", "2B006", "2B007", "2B009", "2B104", "2B109", "2B116",
                    "2B201", "2B204", "2B206", "2B207", "2B209", "2B225", "2B226", "2B227", "2B228", "2B229",
                    "2B230", "2B231", "2B232", "2B233", "2D001", "2D002", "2D101", "2D201", "2D202",
                ]),
            )),
            Row::column("NP", "NP2", WHOLE)
                .tail("np2")
                .item(When::ForControlledFor("NP", Codes::of(&["2A290", "2A291", "2D290"]))),
            Row::column("CB", "CB2", WHOLE).item(When::Any(&[
                When::For(Codes::of(&["2B350", "2B351", "2B352", "2D351", "2D352"])),
                When::All(&[When::For(Codes::of(&["2A226"])), When::Is("item.meets_2b350_g")]),
            ])),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("TSR", WHOLE).when(When::NotModelled("the line on TSR of 2E001 was not read"))])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))
            .when(When::NotModelled("the line on STA of 2E001 was not read"))]),
    Listed::entry("2E002", "technology for making equipment of category 2")
        .rows(&[
            Row::column("NS", "NS1", WHOLE).item(When::For(Codes::of(&[
                "2A001", "2B001", "2B002", "2B003", "2B004", "2B005", "2B006", "2B007", "2B008", "2B009",
            ]))),
            Row::column("MT", "MT1", WHOLE).item(When::ForControlledFor(
                "MT",
                Codes::of(&[
                    "2B004", "2B009", "2B104", "2B105", "2B109", "2B116", "2B117", "2B119", "2B120", "2B121",
                    "2B122",
                ]),
            )),
            Row::column("NP", "NP1", WHOLE).item(When::ForControlledFor(
                "NP",
                Codes::of(&[
                    "2A225", "2A226", "2B001", "2B004", "2B006", "2B007", "2B009", "2B104", "2B109", "2B116",
                    "2B201", "2B204", "2B206", "2B207", "2B209", "2B225", "2B226", "2B227", "2B228", "2B229",
                    "2B230", "2B231", "2B232", "2B233",
                ]),
            )),
            Row::column("NP", "NP2", WHOLE)
                .tail("np2")
                .item(When::ForControlledFor("NP", Codes::of(&["2A290", "2A291"]))),
            Row::column("CB", "CB2", WHOLE).item(When::Any(&[
                When::For(Codes::of(&["2B350", "2B351", "2B352"])),
                When::All(&[When::For(Codes::of(&["2A226"])), When::Is("item.meets_2b350_g")]),
            ])),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("TSR", WHOLE).when(When::NoneOf(&[When::ControlledFor("MT")]))])
        .denials(&[
            Denial::no("STA", WHOLE, Places::of(&["A:6"])).when(When::For(Codes::of(&["2B001", "2B003"])))
        ]),
    Listed::entry("2E003", "other technology of category 2")
        .rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::yes("TSR", WHOLE.except(&["b", "e", "f"]))]),
    Listed::entry("2E018", "technology for using equipment of 2B018")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            // 2B018 is empty and has no rows, so which of it is for MT cannot be told.
            Row::column("MT", "MT1", WHOLE).item(When::For(Codes::of(&["2B018"]))),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::yes("TSR", WHOLE)]),
    Listed::entry("2E101", "technology for using missile-related items of category 2").rows(&[
        Row::column("MT", "MT1", WHOLE).item(When::ForControlledFor(
            "MT",
            Codes::of(&[
                "2B004", "2B009", "2B104", "2B105", "2B109", "2B116", "2B117", "2B119", "2B120", "2B121",
                "2B122", "2D001", "2D101",
            ]),
        )),
        Row::column("NP", "NP1", WHOLE).item(When::ForControlledFor(
            "NP",
            Codes::of(&["2B004", "2B009", "2B104", "2B109", "2B116", "2D001", "2D002", "2D101"]),
        )),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("2E201", "technology for using nuclear-related items of category 2").rows(&[
        Row::column("NP", "NP1", WHOLE),
        Row::column("CB", "CB2", WHOLE)
            .item(When::All(&[When::For(Codes::of(&["2A226"])), When::Is("item.meets_2b350_g")])),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("2E290", "technology for using nuclear plant equipment")
        .rows(&[Row::column("NP", "NP2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2E301", "technology for using chemical and biological equipment")
        .rows(&[Row::column("CB", "CB2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2E903", "technology for coatings of ceramic composites")
        .rows(&[
            Row::places("NS", WHOLE, ANYWHERE, "15 CFR 742.4(a)(5)").when(OUTSIDE_GRANDFATHERED),
            Row::places("RS", WHOLE, ANYWHERE, "15 CFR 742.6(a)(10)").when(OUTSIDE_GRANDFATHERED),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("IEC", WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:5", "A:6"]))]),
    Listed::entry("2E910", "technology for making equipment of 2B910")
        .rows(&[
            Row::places("NS", WHOLE, ANYWHERE, "15 CFR 742.4(a)(5)").when(OUTSIDE_LIMITED_DEEMED),
            Row::places("RS", WHOLE, ANYWHERE, "15 CFR 742.6(a)(10)").when(OUTSIDE_LIMITED_DEEMED),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("IEC", WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:5", "A:6"]))]),
    Listed::entry("2E983", "technology for explosives detection equipment")
        .rows(&[Row::column("RS", "RS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2E984", "technology for concealed object detectors")
        .rows(&[Row::column("RS", "RS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2E991", "technology for using machines of 2B991 to 2B997")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2E993", "technology for using items of 2A992 and 2A993")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("2E994", "technology for using portable generators").rows(&[Row::places(
        "AT",
        WHOLE,
        IRAN_NORTH_KOREA,
        "15 CFR 742.8, 742.19",
    )]),
];

/// Facts that only these entries ask for.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "bearing.radial_ball_of_2a101",
        "Is it a radial ball bearing with all tolerances at ISO 492 class 2 or better, a bore of 12 to 50 mm, an outside diameter of 25 to 100 mm and a width of 10 to 20 mm?",
    ),
    Word::yes_no(
        "item.meets_2b350_g",
        "Does the valve (or the valve that the technology is for) meet or exceed the parameters of 2B350.g?",
    ),
    Word::number(
        "machine_tool.turning_capacity_mm",
        "mm",
        "What is the largest diameter that the turning machine can take?",
    ),
    Word::yes_no(
        "machine_tool.bar_feed_only_42_mm",
        "Is the machine limited to bars fed through, of 42 mm in diameter or less, without the means to mount chucks?",
    ),
    Word::number("machine_tool.x_travel_m", "m", "How long is the travel of the x-axis?"),
    Word::number(
        "machine_tool.x_positioning_accuracy_um",
        "um",
        "What is the overall positioning accuracy of the x-axis (ISO 230/2 of 2006)?",
    ),
    Word::number(
        "press.max_working_pressure_mpa",
        "MPa",
        "What is the maximum working pressure of the press?",
    ),
    Word::yes_no("item.meets_2b206", "Does the measuring equipment meet or exceed the parameters of 2B206?"),
    Word::yes_no(
        "item.measures_angular_displacement",
        "Is it an instrument that measures angular displacement?",
    ),
    Word::yes_no("item.meets_2b207", "Does the robot or end-effector meet or exceed the criteria of 2B207?"),
    Word::yes_no(
        "machine.combines_spin_and_flow_forming",
        "Does the machine combine spin-forming and flow-forming?",
    ),
    Word::yes_no(
        "item.meets_2b109",
        "Is it a flow-forming machine that meets or exceeds the parameters of 2B009.a and 2B109?",
    ),
    Word::yes_no(
        "item.meets_2b209",
        "Is it a flow-forming machine, or a spin-forming machine able to flow-form, that meets or exceeds the parameters of 2B209?",
    ),
    Word::yes_no("vibration.electrodynamic", "Is the vibration test system electrodynamic?"),
    Word::yes_no(
        "software.specially_designed",
        "Is the software specially designed (and not only modified) for the equipment?",
    ),
    Word::yes_no(
        "deemed.grandfathered_employee",
        "Was the recipient by 6 September 2024 an employee or contractor here, and on no list of part 744?",
    )
    .of_order(),
];

/// False for releases to employees of before the control: 15 CFR 742.4(a)(5)(ii)(A), 742.6(a)(10)(ii)(A).
const OUTSIDE_GRANDFATHERED: When = When::NoneOf(&[When::All(&[
    When::Activity(&[Activity::DeemedExport, Activity::DeemedReexport]),
    When::Is("deemed.grandfathered_employee"),
])]);

/// False for them, and for releases to anyone but nationals of D:1 or D:5: paragraphs (ii)(B)(1) of the same.
const OUTSIDE_LIMITED_DEEMED: When = When::NoneOf(&[When::All(&[
    When::Activity(&[Activity::DeemedExport, Activity::DeemedReexport]),
    When::Any(&[
        When::Is("deemed.grandfathered_employee"),
        When::NoneOf(&[When::To(Places::of(&["D:1", "D:5"]))]),
    ]),
])]);
