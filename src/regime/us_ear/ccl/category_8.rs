//! Commerce Control List, category 8: reason rows and exception lines.
//!
//! Source: 15 CFR part 774, supplement no. 1, text of 2026-07-23 (reason rows checked against 2026-08-07).
//! What the copies of that text lost or cut off is completed from a copy of mid-2025; each place says so.

use super::places::{CHINA_RUSSIA_VENEZUELA, UN};
use crate::regime::table::{
    Codes, Denial, Grant, Listed, Places, Row, Status, WHOLE, When, Word, decimal, on,
};

/// Entries by code.
pub(super) static ENTRIES: &[Listed] = &[
    Listed::entry("8A001", "submersibles and surface vessels")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(5000, WHOLE.except(&["b", "c.1"]))])
        .denials(&[Denial::no("STA", on(&["b", "c", "d"]), A6)]),
    Listed::entry("8A002", "marine systems and equipment")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[
            Grant::lvs(5000, WHOLE.except(&["o.3.b"])),
            Grant::yes("GBS", on(&["i.2"])).when(When::All(&[
                When::Is("end_user.civil"),
                When::AtLeast("manipulator.degrees_of_freedom", decimal(5, 0)),
                When::AtMost("manipulator.degrees_of_freedom", decimal(5, 0)),
            ])),
            Grant::yes("GBS", on(&["r"])),
        ])
        .denials(&[Denial::no("STA", on(&["b", "h", "j", "o.3", "p"]), A6)]),
    Listed::entry("8A018", "munitions list marine items (empty)")
        .status(Status::NotModelled("empty: the items moved to 8A609 and 8A620")),
    Listed::entry("8A609", "surface vessels of war and their parts")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[
            Denial::no("STA", on(&["a"]), A5).when(When::IsNot("exceptions.sta.bis_determined_eligible")),
            Denial::no("STA", WHOLE, A6),
        ]),
    Listed::entry("8A620", "military submersibles, diving and harbor equipment")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["b", "y"])),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[
            Denial::no("STA", on(&["a", "b"]), A5)
                .when(When::IsNot("exceptions.sta.bis_determined_eligible")),
            Denial::no("STA", WHOLE, A6),
        ]),
    Listed::entry("8A992", "other vessels, marine systems and boilers").rows(&[
        Row::column("AT", "AT1", WHOLE),
        Row::places("RIS", WHOLE, Places::of(&["RU", "BY"]), "15 CFR 746.8"),
    ]),
    Listed::entry("8B001", "quiet water tunnels")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(3000, WHOLE)]),
    Listed::entry("8B609", "test and production equipment for vessels of war")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("8B620", "test and production equipment for items of 8A620")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["b"])),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("8C001", "syntactic foam for underwater use")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // The copies of 2026 show the exception lines of 8D001 here; the STA line is from the text of mid-2025.
    Listed::entry("8C609", "materials for vessels of war")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    // Missing in the copies of 2026; from the text of mid-2025.
    Listed::entry("8D001", "software to develop, make or use marine equipment")
        .rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[
            Grant::yes("TSR", WHOLE).to(A5),
            Grant::yes("TSR", WHOLE).when(When::Any(&[
                When::Is("software.for_use_only"),
                When::NoneOf(&[When::For(Codes::of(&["8A001.b", "8A001.c.1", "8A002.o.3.b"]))]),
            ])),
        ])
        .denials(&[Denial::no("STA", WHOLE, A6).when(When::All(&[
            When::For(Codes::of(&[
                "8A001.b",
                "8A001.c",
                "8A002.b",
                "8A002.h",
                "8A002.j",
                "8A002.o.3",
                "8A002.p",
            ])),
            When::IsNot("software.for_use_only"),
        ]))]),
    Listed::entry("8D002", "software to make or repair quiet propellers")
        .rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::yes("TSR", WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("8D609", "software for vessels of war")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("8D620", "software for items of 8A620")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["b", "y"])),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("8D992", "software for other vessels and marine systems")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("8D999", "software for unmanned submersibles in oil and gas").rows(&[Row::places(
        "RIS",
        WHOLE,
        Places::of(&["RU", "BY"]),
        "15 CFR 746.8",
    )]),
    Listed::entry("8E001", "technology to develop or make marine equipment")
        .rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[
            Grant::yes("TSR", WHOLE).to(A5),
            Grant::yes("TSR", WHOLE).when(When::NoneOf(&[When::For(Codes::of(&[
                "8A001.b",
                "8A001.c.1",
                "8A002.o.3.b",
            ]))])),
        ])
        .denials(&[Denial::no("STA", WHOLE, A6).when(When::For(Codes::of(&[
            "8A001.b",
            "8A001.c",
            "8A002.b",
            "8A002.h",
            "8A002.j",
            "8A002.o.3",
            "8A002.p",
        ])))]),
    Listed::entry("8E002", "other marine technology")
        .rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .denials(&[Denial::no("STA", on(&["a"]), A6)]),
    Listed::entry("8E609", "technology for vessels of war")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("8E620", "technology for items of 8A620")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["b", "y"])),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, A6)]),
    Listed::entry("8E992", "technology for other vessels and marine systems")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
];

/// Facts that only these entries ask for.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "software.for_use_only",
        "Is the software for use only (operation, installation, maintenance, repair), not for development or production?",
    ),
    Word::number(
        "manipulator.degrees_of_freedom",
        "degrees",
        "How many degrees of freedom of movement has the manipulator?",
    ),
    Word::yes_no(
        "exceptions.sta.bis_determined_eligible",
        "Has the Bureau of Industry and Security determined under 15 CFR 740.20(g) that this item is eligible for License Exception STA?",
    ),
];

/// Country Group A:5, the first destinations of License Exception STA.
const A5: Places = Places::of(&["A:5"]);

/// Country Group A:6, the destinations of paragraph (c)(2) of License Exception STA.
const A6: Places = Places::of(&["A:6"]);
