//! Commerce Control List, category 0: reason rows and exception lines.
//!
//! Source: 15 CFR part 774, supplement no. 1, text of 2026-07-23 (reason rows checked against 2026-08-07).

use super::places::{CHINA_RUSSIA_VENEZUELA, EXCEPT_CANADA, IRAQ, NORTH_KOREA, UN};
use crate::regime::table::{
    ANYWHERE, Allowed, Codes, Denial, Grant, Listed, Places, Row, Status, WHOLE, When, Word, decimal, on,
};

/// Entries by code.
pub(super) static ENTRIES: &[Listed] = &[
    Listed::entry("0A002", "power and propulsion equipment for space, marine or mobile reactors")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("0A501", "manually operated firearms up to .72 caliber and firearm parts")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::column("FC", "FC1", WHOLE.except(&["y"])),
            // A license requirement note of the texts of 2021 and 2024; the text read has no such notes.
            Row::places("OTHER", on(&["y.7"]), Places::of(&["CN"]), "license requirement note of 0A501")
                .item(When::NotModelled("whether a license is still asked for these firearms to China")),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::lvs(500, on(&["c", "d", "x"]))]),
    Listed::entry("0A502", "non-semi-automatic shotguns and shotgun parts")
        .rows(&[
            Row::column("NS", "NS1", on(&["a", "b"]))
                .item(When::Below("shotgun.barrel_length_in", decimal(18, 0))),
            Row::column("RS", "RS1", on(&["a", "b"]))
                .item(When::Below("shotgun.barrel_length_in", decimal(18, 0))),
            Row::column("FC", "FC1", WHOLE),
            Row::column("CC", "CC1", on(&["a", "b"]))
                .item(When::Below("shotgun.barrel_length_in", decimal(24, 0))),
            Row::column("CC", "CC1", on(&["c", "d", "e"])),
            Row::column("CC", "CC2", on(&["a", "b"]))
                .tail("long")
                .item(When::AtLeast("shotgun.barrel_length_in", decimal(24, 0))),
            Row::column("CC", "CC3", on(&["a", "b"]))
                .tail("long-police")
                .item(When::AtLeast("shotgun.barrel_length_in", decimal(24, 0)))
                .when(When::Is("end_use.sale_to_police")),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
            Row::column("AT", "AT1", on(&["a", "b"]))
                .item(When::Below("shotgun.barrel_length_in", decimal(18, 0))),
        ])
        .grants(&[Grant::lvs(500, on(&["c", "d"]))]),
    Listed::entry("0A503", "discharge arms, less-lethal projectiles and electric shock devices").rows(&[
        Row::places("CC", WHOLE, EXCEPT_CANADA, "15 CFR 742.7(a)(5)"),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
    ]),
    Listed::entry("0A504", "optical sights for firearms and their components")
        .rows(&[
            Row::column("RS", "RS1", on(&["i"])),
            Row::column("FC", "FC1", on(&["a", "b", "c", "d", "e", "g", "i"])),
            Row::column("CC", "CC1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(500, on(&["g"]))]),
    Listed::entry("0A505", "ammunition and its parts")
        .rows(&[
            Row::column("NS", "NS1", on(&["a", "x"])),
            Row::column("RS", "RS1", on(&["a", "x"])),
            Row::column("FC", "FC1", WHOLE.except(&["d"])),
            Row::column("CC", "CC1", on(&["b"])),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
            Row::column("AT", "AT1", on(&["a", "d", "x"])),
            Row::places("AT", on(&["c"]), NORTH_KOREA, "15 CFR 742.19"),
        ])
        .grants(&[
            Grant::lvs(500, on(&["x"])),
            Grant::lvs(3000, on(&["x"])).when(When::Is("item.was_0a018_b")),
        ]),
    Listed::entry("0A506", "semi-automatic rifles").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("RS", "RS1", WHOLE),
        Row::column("FC", "FC1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("0A507", "semi-automatic pistols").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("RS", "RS1", WHOLE),
        Row::column("FC", "FC1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("0A508", "semi-automatic shotguns").rows(&[
        Row::column("NS", "NS1", WHOLE).item(When::Below("shotgun.barrel_length_in", decimal(18, 0))),
        Row::column("RS", "RS1", WHOLE).item(When::Below("shotgun.barrel_length_in", decimal(18, 0))),
        Row::column("FC", "FC1", WHOLE),
        // The printed row adds components; the entry lists none (see 0A502.c to .e and 0A509.d).
        Row::column("CC", "CC1", WHOLE).item(When::Below("shotgun.barrel_length_in", decimal(24, 0))),
        Row::column("CC", "CC2", WHOLE)
            .tail("long")
            .item(When::AtLeast("shotgun.barrel_length_in", decimal(24, 0))),
        Row::column("CC", "CC3", WHOLE)
            .tail("long-police")
            .item(When::AtLeast("shotgun.barrel_length_in", decimal(24, 0)))
            .when(When::Is("end_use.sale_to_police")),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        Row::column("AT", "AT1", WHOLE).item(When::Below("shotgun.barrel_length_in", decimal(18, 0))),
    ]),
    Listed::entry("0A509", "conversion devices and receivers for semi-automatic firearms")
        .rows(&[
            Row::column("NS", "NS1", on(&["b", "c"])),
            Row::column("NS", "NS1", on(&["a"])).item(When::For(Codes::of(&["0A501", "0A506", "0A507"]))),
            Row::column("RS", "RS1", on(&["b", "c"])),
            Row::column("RS", "RS1", on(&["a"])).item(When::For(Codes::of(&["0A501", "0A506", "0A507"]))),
            Row::column("FC", "FC1", WHOLE),
            Row::column("CC", "CC1", on(&["d"])),
            Row::column("CC", "CC1", on(&["a"])).item(When::For(Codes::of(&["0A502", "0A508"]))),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
            Row::column("AT", "AT1", on(&["b", "c"])),
            Row::column("AT", "AT1", on(&["a"])).item(When::For(Codes::of(&["0A501", "0A506", "0A507"]))),
        ])
        .grants(&[
            Grant::lvs(500, on(&["a"])),
            Grant::lvs(500, on(&["b", "c", "d"])).to(Places::of(&["CA"])),
        ]),
    Listed::entry("0A521", "commodities controlled for the time being, named one by one")
        .status(Status::NotModelled("the items stand in supplement no. 5 to part 774, not transcribed"))
        .rows(&[Row::column("RS", "RS1", WHOLE)
            .exceptions(Allowed::Only(&["GOV"]))
            .cite("15 CFR 742.6(a)(8)")]),
    Listed::entry("0A602", "guns and armament of military use")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::lvs(500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("0A604", "military bombs, torpedoes, mines: commodities around them")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("0A606", "military ground vehicles and their parts")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["b", "y"])),
            Row::column("NS", "NS2", on(&["b"])),
            Row::column("RS", "RS1", WHOLE.except(&["b", "y"])),
            Row::column("RS", "RS2", on(&["b"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", on(&["a"]), Places::of(&["A:5"]))
            .when(When::IsNot("exceptions.sta.item_approved"))]),
    Listed::entry("0A614", "military training equipment")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("0A617", "various military equipment and materials")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("0A919", "foreign-made military commodities with U.S. controlled content").rows(&[
        Row::column("RS", "RS1", WHOLE)
            .when(When::IsNot("reexport.military_deployment"))
            .cite("15 CFR 742.6(a)(3)"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("0A977", "water cannon for crowd control")
        .rows(&[Row::column("CC", "CC1", WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, ANYWHERE)]),
    Listed::entry("0A978", "batons, saps, whips and other striking weapons")
        .rows(&[Row::column("CC", "CC1", WHOLE)]),
    Listed::entry("0A979", "police helmets and shields").rows(&[Row::column("CC", "CC1", WHOLE)]),
    Listed::entry("0A980", "horses carried by sea").rows(&[Row::not_modelled(
        "SS",
        WHOLE,
        "short supply: 15 CFR part 754 is not transcribed",
    )]),
    Listed::entry("0A981", "equipment for executing human beings").rows(&[Row::places(
        "CC",
        WHOLE,
        ANYWHERE,
        "15 CFR 742.7(a)(4)",
    )]),
    Listed::entry("0A982", "handcuffs, shackles and other restraints of law enforcement")
        .rows(&[Row::places("CC", WHOLE, EXCEPT_CANADA, "15 CFR 742.7(a)(5)")]),
    Listed::entry("0A983", "implements of torture").rows(&[Row::places(
        "CC",
        WHOLE,
        ANYWHERE,
        "15 CFR 738.3(a)(1), 742.11",
    )
    .exceptions(Allowed::None)]),
    Listed::entry("0A998", "oil and gas exploration equipment, software and data").rows(&[Row::places(
        "RIS",
        WHOLE,
        Places::of(&["RU", "BY"]),
        "15 CFR 746.8",
    )]),
    Listed::entry("0A999", "ring magnets").rows(&[Row::places("AT", WHOLE, NORTH_KOREA, "15 CFR 742.19")]),
    Listed::entry("0B501", "equipment to make or test firearms")
        .rows(&[
            Row::column("NS", "NS1", WHOLE).item(When::IsNot("item.only_for_0a501_y")),
            Row::column("RS", "RS1", WHOLE).item(When::IsNot("item.only_for_0a501_y")),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::lvs(3000, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("0B505", "equipment to make or test ammunition")
        .rows(&[
            Row::column("NS", "NS1", on(&["a", "x"])),
            Row::column("RS", "RS1", on(&["a", "x"])),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
            Row::column("AT", "AT1", on(&["a", "d", "x"])),
            Row::places("AT", on(&["c"]), NORTH_KOREA, "15 CFR 742.19"),
        ])
        .grants(&[Grant::lvs(3000, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("0B521", "production equipment controlled for the time being, named one by one")
        .status(Status::NotModelled("the items stand in supplement no. 5 to part 774, not transcribed"))
        .rows(&[Row::column("RS", "RS1", WHOLE)
            .exceptions(Allowed::Only(&["GOV"]))
            .cite("15 CFR 742.6(a)(8)")]),
    Listed::entry("0B602", "equipment to make or test guns and armament")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::lvs(3000, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("0B604", "equipment to make or test military explosive devices")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("0B606", "equipment to make or repair military ground vehicles")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("0B614", "equipment to make or test military training equipment")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("0B617", "equipment to make or test various military commodities")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("0B999", "hot cells and glove boxes for radioactive work").rows(&[
        Row::places("AT", WHOLE, NORTH_KOREA, "15 CFR 742.19"),
        Row::places("RS", WHOLE, IRAQ, "15 CFR 746.3"),
    ]),
    Listed::entry("0C521", "materials controlled for the time being, named one by one")
        .status(Status::NotModelled("the items stand in supplement no. 5 to part 774, not transcribed"))
        .rows(&[Row::column("RS", "RS1", WHOLE)
            .exceptions(Allowed::Only(&["GOV"]))
            .cite("15 CFR 742.6(a)(8)")]),
    Listed::entry("0C606", "materials for military ground vehicles")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("0C617", "various materials for military use")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("0D001", "software for reactor-driven power equipment of 0A002")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("0D501", "software for firearms and for equipment to make them").rows(&[
        Row::column("NS", "NS1", WHOLE).item(When::IsNot("item.only_for_0a501_y")),
        Row::column("RS", "RS1", WHOLE).item(When::IsNot("item.only_for_0a501_y")),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("0D505", "software for ammunition and for equipment to make it").rows(&[
        Row::column("NS", "NS1", WHOLE)
            .item(When::For(Codes::of(&["0A505.a", "0A505.x", "0B505.a", "0B505.x"]))),
        Row::column("RS", "RS1", WHOLE)
            .item(When::For(Codes::of(&["0A505.a", "0A505.x", "0B505.a", "0B505.x"]))),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        Row::column("AT", "AT1", WHOLE)
            .item(When::For(Codes::of(&["0A505.a", "0A505.d", "0A505.x", "0B505.a", "0B505.d", "0B505.x"]))),
    ]),
    Listed::entry("0D521", "software controlled for the time being, named one by one")
        .status(Status::NotModelled("the items stand in supplement no. 5 to part 774, not transcribed"))
        .rows(&[Row::column("RS", "RS1", WHOLE)
            .exceptions(Allowed::Only(&["GOV"]))
            .cite("15 CFR 742.6(a)(8)")]),
    Listed::entry("0D602", "software for guns and armament")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("0D604", "software for military explosive devices")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    // The source runs 0D606 into 0D614; each has the same line on STA.
    Listed::entry("0D606", "software for military ground vehicles")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("0D614", "software for military training equipment")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("0D617", "software for various military commodities").rows(&[
        Row::column("NS", "NS1", WHOLE.except(&["y"])),
        Row::column("RS", "RS1", WHOLE.except(&["y"])),
        Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
    ]),
    Listed::entry("0D977", "software for water cannon")
        .rows(&[Row::column("CC", "CC1", WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, ANYWHERE)]),
    Listed::entry("0D999", "software for neutronic, radiation transport and hydrodynamic modeling").rows(&[
        Row::places("AT", WHOLE, NORTH_KOREA, "15 CFR 742.19"),
        Row::places("RS", WHOLE, IRAQ, "15 CFR 746.3"),
    ]),
    Listed::entry("0E001", "technology for reactor-driven power equipment of 0A002")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("0E501", "technology for firearms and for equipment to make them").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("RS", "RS1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("0E502", "technology for making shotguns")
        .rows(&[Row::column("CC", "CC1", WHOLE), Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)")]),
    Listed::entry("0E504", "technology for sights with image tubes or focal plane arrays").rows(&[
        Row::column("RS", "RS1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("0E505", "technology for ammunition").rows(&[
        Row::column("NS", "NS1", WHOLE).item(When::Any(&[
            When::For(Codes::of(&["0A505.a", "0A505.x", "0B505.a", "0B505.x"])),
            When::All(&[When::For(Codes::of(&["0D505"])), When::Is("item.for_software_of_0a505_a_or_x")]),
        ])),
        Row::column("RS", "RS1", WHOLE).item(When::Any(&[
            When::For(Codes::of(&["0A505.a", "0A505.x", "0B505.a", "0B505.x"])),
            When::All(&[When::For(Codes::of(&["0D505"])), When::Is("item.for_software_of_0a505_a_or_x")]),
        ])),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        Row::column("CC", "CC1", WHOLE).item(When::All(&[
            When::For(Codes::of(&["0A505.b"])),
            When::Is("technology.for_development_or_production"),
        ])),
        Row::column("AT", "AT1", WHOLE).item(When::For(Codes::of(&["0A505.a", "0A505.d", "0A505.x"]))),
    ]),
    Listed::entry("0E521", "technology controlled for the time being, named one by one")
        .status(Status::NotModelled("the items stand in supplement no. 5 to part 774, not transcribed"))
        .rows(&[Row::column("RS", "RS1", WHOLE)
            .exceptions(Allowed::Only(&["GOV"]))
            .cite("15 CFR 742.6(a)(8)")]),
    Listed::entry("0E602", "technology for guns and armament")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("0E604", "technology for military explosive devices")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    // The line on STA names 0D606; it stands in 0E606 and is read for it.
    Listed::entry("0E606", "technology for military ground vehicles")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("0E614", "technology for military training equipment")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("0E617", "technology for various military commodities")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("0E977", "technology for making water cannon")
        .rows(&[Row::column("CC", "CC1", WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, ANYWHERE)]),
    Listed::entry("0E982", "technology for making restraints and discharge arms").rows(&[Row::places(
        "CC",
        WHOLE,
        EXCEPT_CANADA,
        "15 CFR 742.7(a)(5)",
    )]),
];

/// Facts that only these entries ask for.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no("end_use.sale_to_police", "Is the item for sale or resale to police or law enforcement?")
        .of_order(),
    Word::yes_no(
        "item.was_0a018_b",
        "Was the item classified under 0A018.b immediately before March 9, 2020?",
    ),
    Word::yes_no(
        "item.only_for_0a501_y",
        "Does the equipment or software serve only the stocks, grips, bayonets or old firearms of 0A501.y?",
    ),
    Word::yes_no(
        "item.for_software_of_0a505_a_or_x",
        "Does the software of 0D505 that the technology is for serve ammunition of 0A505.a, parts of 0A505.x, or the equipment for them?",
    ),
    Word::yes_no(
        "technology.for_development_or_production",
        "Is the technology for development or production (and not only for operation, installation, maintenance or repair)?",
    ),
    Word::yes_no(
        "reexport.military_deployment",
        "Is this a military deployment by a unit of the government of the U.S. or of a Group A:1 country?",
    )
    .of_order(),
    Word::yes_no(
        "exceptions.sta.item_approved",
        "Has BIS determined under 15 CFR 740.20(g) that this end item is eligible for License Exception STA?",
    ),
];
