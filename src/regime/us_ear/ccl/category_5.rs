//! Commerce Control List, category 5: reason rows and exception lines.
//!
//! Source: 15 CFR part 774, supplement no. 1, text of 2026-07-23 (reason rows checked against 2026-08-07) and of
//! 2025-01-27.

use super::places::EXCEPT_CANADA;
use super::shared::{
    OUTSIDE_E, STA_GROUPS, STA_SECOND_GROUP, SUPPORTS_LEVEL_A, SUPPORTS_LEVEL_B, aca, acm, aia, both_levels,
    level_a, level_b, lpp, nac,
};
use crate::regime::table::{
    ANYWHERE, Allowed, Codes, Denial, Grant, Listed, Places, Row, Status, WHOLE, When, Word, on,
};
use crate::regime::us_ear::advanced_computing::NOT_DEEMED;

/// Entries by code.
pub(super) static ENTRIES: &[Listed] = &[
    Listed::entry("5A001", "telecommunications systems, interception, jamming and surveillance equipment")
        .rows(&[
            Row::column("NS", "NS1", on(&["a", "b.5", "e", "f.3", "h"])),
            Row::column("NS", "NS2", on(&["b", "c", "d", "f", "g", "j"]).except(&["b.5", "f.3"])),
            Row::places("SL", on(&["f.1"]), ANYWHERE, "15 CFR 742.13").exceptions(GOVERNMENT_ONLY),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[
            Grant::lvs(5000, on(&["b.1", "b.2", "b.3", "b.6", "d", "f.2", "f.4", "g"])),
            Grant::lvs(3000, on(&["c"])),
            Grant::yes("GBS", WHOLE.except(&["a", "b.5", "e", "h"])),
            Grant::yes("ACE", on(&["j"])).to(OUTSIDE_E),
        ])
        .denials(&[
            Denial::no("STA", on(&["j"]), STA_GROUPS),
            Denial::no("STA", on(&["b.3", "b.5", "h"]), STA_SECOND_GROUP),
        ]),
    Listed::entry("5A002", "cryptographic systems, equipment and components")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            both_levels(on(&["z"])),
            level_a(on(&["z.1.a", "z.2.a", "z.3.a", "z.4.a", "z.5.a"])),
            level_b(on(&["z.1.b", "z.2.b", "z.3.b", "z.4.b", "z.5.b"])),
            Row::column("AT", "AT1", WHOLE),
            Row::places("EI", WHOLE, EXCEPT_CANADA, "15 CFR 742.15"),
        ])
        .grants(&[
            Grant::lvs(500, WHOLE.except(&["z"])).when(When::Is("information_security.component")),
            // For certain commodities; 15 CFR 740.17 says which.
            Grant::yes("ENC", WHOLE),
            nac(on(&["z.1.b", "z.2.b"])),
            aca(on(&["z.1.b", "z.2.b"])),
            aia(on(&["z.1.a", "z.2.a", "z.3.a", "z.4.a", "z.5.a"])),
            acm(on(&["z"])),
            lpp(on(&["z.1.a", "z.2.a", "z.3.a", "z.4.a", "z.5.a"])),
        ]),
    Listed::entry("5A003", "non-cryptographic information security systems")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(500, WHOLE).when(When::Is("information_security.component"))]),
    Listed::entry("5A004", "systems to defeat, weaken or bypass information security")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            both_levels(on(&["z"])),
            level_a(on(&["z.1.a", "z.2.a"])),
            level_b(on(&["z.1.b", "z.2.b"])),
            Row::column("AT", "AT1", WHOLE),
            Row::places("EI", WHOLE, EXCEPT_CANADA, "15 CFR 742.15"),
        ])
        .grants(&[
            Grant::lvs(500, WHOLE.except(&["z"])).when(When::Is("information_security.component")),
            Grant::yes("ENC", WHOLE),
            nac(on(&["z.1.b", "z.2.b"])),
            aca(on(&["z.1.b", "z.2.b"])),
            aia(on(&["z.1.a", "z.2.a"])),
            acm(on(&["z"])),
            lpp(on(&["z.1.a", "z.2.a"])),
        ]),
    Listed::entry("5A101", "telemetry and telecontrol equipment for missiles and drones")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("5A611", "telecommunications equipment for military use, classified under 3A611")
        .status(Status::NotModelled("a pointer: items of this description belong under 3A611")),
    // SL and AT are printed without a column, for all destinations; SL carries them, AT1 adds the
    // destinations where AT counts as well.
    Listed::entry("5A980", "devices to intercept communications surreptitiously").rows(&[
        Row::places("SL", WHOLE, ANYWHERE, "15 CFR 742.13").exceptions(GOVERNMENT_ONLY),
        Row::column("AT", "AT1", WHOLE).exceptions(GOVERNMENT_ONLY),
    ]),
    Listed::entry("5A991", "telecommunications equipment below 5A001")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("5A992", "mass market encryption commodities")
        .rows(&[
            both_levels(on(&["z"])),
            level_a(on(&["z.1"])),
            level_b(on(&["z.2"])),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[
            nac(on(&["z.2"])),
            aca(on(&["z.2"])),
            aia(on(&["z.1"])),
            acm(on(&["z"])),
            lpp(on(&["z.1"])),
        ]),
    Listed::entry("5B001", "equipment to test, inspect and produce telecommunications items")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[
            Grant::lvs(5000, WHOLE.except(&["a"])),
            Grant::lvs(5000, on(&["a"])).when(When::IsNot("item.supports_5a001_j")),
            Grant::yes("GBS", WHOLE.except(&["a"])),
            Grant::yes("GBS", on(&["a"])).when(When::IsNot("item.supports_5a001_j")),
            Grant::yes("ACE", on(&["a"])).to(OUTSIDE_E).when(When::Is("item.supports_5a001_j")),
        ])
        .denials(&[
            Denial::no("STA", on(&["a"]), STA_SECOND_GROUP).when(When::Any(&[
                When::Is("item.supports_5a001_b_3"),
                When::Is("item.supports_5a001_b_5_or_h"),
            ])),
            Denial::no("STA", on(&["a"]), STA_GROUPS).when(When::Is("item.supports_5a001_j")),
        ]),
    Listed::entry("5B002", "equipment to test, inspect and produce information security items")
        .rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::yes("ENC", WHOLE)]),
    Listed::entry("5B991", "telecommunications test equipment below 5B001")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("5C991", "preforms for optical fibers of 5A991").rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("5D001", "software for telecommunications equipment of 5A001 and 5B001")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::places("SL", WHOLE, ANYWHERE, "15 CFR 742.13")
                .item(When::For(Codes::of(&["5A001.f.1"])))
                .exceptions(GOVERNMENT_ONLY),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[
            Grant::yes("TSR", WHOLE.except(&["a", "c"])),
            Grant::yes("TSR", on(&["c"])).when(When::NoneOf(&[SOFTWARE_FOR_5A001_J])),
            Grant::yes("TSR", on(&["a"]))
                .to(Places::of(&["A:5"]))
                .when(When::NoneOf(&[SOFTWARE_FOR_5A001_J])),
            Grant::yes("TSR", on(&["a"]))
                .when(When::NoneOf(&[SOFTWARE_FOR_5A001_J, When::For(Codes::of(&["5A001.b.5", "5A001.h"]))])),
            Grant::yes("ACE", on(&["a", "c"])).to(OUTSIDE_E).when(SOFTWARE_FOR_5A001_J),
        ])
        // The line is broken where the text names 5A001.b.3, .b.5 and .h; those are read with A:6.
        .denials(&[
            Denial::no("STA", on(&["a", "c"]), STA_GROUPS).when(SOFTWARE_FOR_5A001_J),
            Denial::no("STA", on(&["a"]), STA_SECOND_GROUP).when(When::For(Codes::of(&[
                "5A001.b.3",
                "5A001.b.5",
                "5A001.h",
            ]))),
        ]),
    Listed::entry("5D002", "cryptographic and other information security software")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            both_levels(on(&["z"])).when(NOT_DEEMED),
            level_a(on(&["z.1.a", "z.2.a", "z.3.a", "z.4.a", "z.5.a", "z.6.a", "z.7.a", "z.8.a", "z.9.a"]))
                .when(NOT_DEEMED),
            level_b(on(&["z.1.b", "z.2.b", "z.3.b", "z.4.b", "z.5.b", "z.6.b", "z.7.b", "z.8.b", "z.9.b"]))
                .when(NOT_DEEMED),
            Row::column("AT", "AT1", WHOLE),
            // The row names paragraphs whose commodities are all controlled for EI. The .z paragraphs
            // describe the same software (a.1, a.3, b, c.1 and c.3) and 15 CFR 740.8(a)(3) treats them
            // alike, so they are taken in.
            Row::places(
                "EI",
                on(&["a.1", "a.3", "b", "c.1", "c.3", "z.1", "z.3", "z.4", "z.5", "z.6", "z.8", "z.9"]),
                EXCEPT_CANADA,
                "15 CFR 742.15",
            ),
        ])
        .grants(&[
            Grant::yes("ENC", WHOLE),
            nac(on(&["z"])),
            aca(on(&["z"])),
            aia(on(&["z.1.a", "z.2.a", "z.3.a", "z.4.a", "z.5.a", "z.6.a", "z.7.a", "z.8.a", "z.9.a"])),
            acm(on(&["z"])),
        ]),
    Listed::entry("5D101", "software to use telemetry equipment of 5A101")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // SL and AT are printed without a column, for all destinations; SL carries them, AT1 adds the
    // destinations where AT counts as well.
    Listed::entry("5D980", "software to intercept communications surreptitiously").rows(&[
        Row::places("SL", WHOLE, ANYWHERE, "15 CFR 742.13").exceptions(GOVERNMENT_ONLY),
        Row::column("AT", "AT1", WHOLE).exceptions(GOVERNMENT_ONLY),
    ]),
    Listed::entry("5D991", "software for telecommunications of 5A991 and 5B991")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("5D992", "mass market encryption software")
        .rows(&[
            both_levels(on(&["z"])).when(NOT_DEEMED),
            level_a(on(&["z.1"])).when(NOT_DEEMED),
            level_b(on(&["z.2"])).when(NOT_DEEMED),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[nac(on(&["z"])), aca(on(&["z"])), aia(on(&["z.1"])), acm(on(&["z"]))]),
    Listed::entry("5E001", "technology for telecommunications equipment and software")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            // What is for 5A001 or 5D001 is in .a; the other paragraphs describe no interception.
            Row::places("SL", on(&["a"]), ANYWHERE, "15 CFR 742.13")
                .item(When::Any(&[
                    When::For(Codes::of(&["5A001.f.1"])),
                    When::All(&[When::For(Codes::of(&["5D001.a"])), When::Is("item.supports_5a001_f_1")]),
                ]))
                .exceptions(Allowed::None),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[
            Grant::yes("TSR", WHOLE).to(Places::of(&["A:5"])),
            // The exclusion is of technology to develop or produce; technology to use is not told apart.
            Grant::yes("TSR", WHOLE).when(When::NoneOf(&[
                When::For(Codes::of(&["5A001.b.5", "5A001.h", "5A001.j"])),
                When::All(&[When::For(Codes::of(&["5D001.a"])), When::Is("item.supports_5a001_b_5_or_h")]),
                TECHNOLOGY_FOR_5A001_J,
            ])),
            Grant::yes("ACE", on(&["a"])).to(OUTSIDE_E).when(TECHNOLOGY_FOR_5A001_J),
        ])
        .denials(&[
            Denial::no("STA", WHOLE, STA_SECOND_GROUP).when(When::Any(&[
                When::For(Codes::of(&["5A001.b.3", "5A001.b.5", "5A001.h"])),
                When::All(&[
                    When::For(Codes::of(&["5D001.a"])),
                    When::Any(&[
                        When::Is("item.supports_5a001_b_3"),
                        When::Is("item.supports_5a001_b_5_or_h"),
                    ]),
                ]),
            ])),
            Denial::no("STA", on(&["a"]), STA_GROUPS).when(TECHNOLOGY_FOR_5A001_J),
        ]),
    Listed::entry("5E002", "technology for information security items")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            both_levels(WHOLE)
                .item(When::Any(&[
                    When::For(ADVANCED),
                    When::All(&[
                        When::For(Codes::of(&["5D002"])),
                        When::Any(&[SUPPORTS_LEVEL_A, SUPPORTS_LEVEL_B]),
                    ]),
                ]))
                .when(NOT_DEEMED),
            level_a(WHOLE).tail("a").item(TECHNOLOGY_LEVEL_A).when(NOT_DEEMED),
            level_b(WHOLE).tail("b").item(TECHNOLOGY_LEVEL_B).when(NOT_DEEMED),
            Row::column("AT", "AT1", WHOLE),
            Row::places("EI", on(&["a"]), EXCEPT_CANADA, "15 CFR 742.15")
                .item(When::ForControlledFor("EI", Codes::of(&["5A002", "5A004", "5D002"]))),
            Row::places("EI", on(&["b"]), EXCEPT_CANADA, "15 CFR 742.15"),
        ])
        .grants(&[
            Grant::yes("ENC", WHOLE),
            aia(WHOLE).when(TECHNOLOGY_LEVEL_A),
            acm(WHOLE).when(When::Any(&[
                When::For(ADVANCED),
                When::All(&[
                    When::For(Codes::of(&["5D002"])),
                    When::Any(&[SUPPORTS_LEVEL_A, SUPPORTS_LEVEL_B]),
                ]),
            ])),
        ]),
    Listed::entry("5E101", "technology for telemetry equipment and software of 5A101 and 5D101")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // SL and AT are printed without a column, for all destinations; SL carries them, AT1 adds the
    // destinations where AT counts as well.
    Listed::entry("5E980", "technology to intercept communications surreptitiously").rows(&[
        Row::places("SL", WHOLE, ANYWHERE, "15 CFR 742.13").exceptions(Allowed::None),
        Row::column("AT", "AT1", WHOLE).exceptions(Allowed::None),
    ]),
    Listed::entry("5E991", "technology for telecommunications of the 5x991 entries")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("5E992", "technology for mass market encryption items")
        .rows(&[
            both_levels(WHOLE).item(When::For(Codes::of(&["5A992.z", "5D992.z"]))).when(NOT_DEEMED),
            level_a(WHOLE).tail("a").item(When::For(Codes::of(&["5A992.z.1", "5D992.z.1"]))).when(NOT_DEEMED),
            level_b(WHOLE).tail("b").item(When::For(Codes::of(&["5A992.z.2", "5D992.z.2"]))).when(NOT_DEEMED),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[
            aia(WHOLE).when(When::For(Codes::of(&["5A992.z.1", "5D992.z.1"]))),
            acm(WHOLE).when(When::For(Codes::of(&["5A992.z", "5D992.z"]))),
        ]),
];

/// What stays open for devices of surreptitious interception and their software: 15 CFR 738.3(a)(1),
/// 740.2(a)(3). For their technology nothing does.
const GOVERNMENT_ONLY: Allowed = Allowed::Only(&["GOV"]);

const SOFTWARE_FOR_5A001_J: When = When::Any(&[
    When::For(Codes::of(&["5A001.j"])),
    When::All(&[When::For(Codes::of(&["5B001.a"])), When::Is("item.supports_5a001_j")]),
]);
const TECHNOLOGY_FOR_5A001_J: When = When::Any(&[
    When::For(Codes::of(&["5A001.j"])),
    When::All(&[When::For(Codes::of(&["5B001.a", "5D001.a", "5D001.c"])), When::Is("item.supports_5a001_j")]),
]);

const ADVANCED: Codes = Codes::of(&["5A002.z", "5A004.z"]);
const TECHNOLOGY_LEVEL_A: When = When::Any(&[
    When::For(Codes::of(&[
        "5A002.z.1.a",
        "5A002.z.2.a",
        "5A002.z.3.a",
        "5A002.z.4.a",
        "5A002.z.5.a",
        "5A004.z.1.a",
        "5A004.z.2.a",
    ])),
    When::All(&[When::For(Codes::of(&["5D002"])), SUPPORTS_LEVEL_A]),
]);
const TECHNOLOGY_LEVEL_B: When = When::Any(&[
    When::For(Codes::of(&[
        "5A002.z.1.b",
        "5A002.z.2.b",
        "5A002.z.3.b",
        "5A002.z.4.b",
        "5A002.z.5.b",
        "5A004.z.1.b",
        "5A004.z.2.b",
    ])),
    When::All(&[When::For(Codes::of(&["5D002"])), SUPPORTS_LEVEL_B]),
]);

/// Facts that only these entries ask for.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "information_security.component",
        "Is the information security item a component, not a system or equipment?",
    ),
    Word::yes_no(
        "item.supports_5a001_j",
        "Is the test equipment, or what the software or technology is for, for network surveillance systems of 5A001.j?",
    ),
    Word::yes_no(
        "item.supports_5a001_b_3",
        "Is the test equipment, or the software that the technology is for, to develop or produce equipment of 5A001.b.3?",
    ),
    Word::yes_no(
        "item.supports_5a001_b_5_or_h",
        "Is the test equipment, or the software that the technology is for, to develop or produce equipment of 5A001.b.5 or 5A001.h?",
    ),
    Word::yes_no(
        "item.supports_5a001_f_1",
        "Is the software that the technology is for made for interception devices of 5A001.f.1?",
    ),
];
