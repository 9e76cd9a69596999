//! Commerce Control List, category 4: reason rows and exception lines.
//!
//! Source: 15 CFR part 774, supplement no. 1, text of 2026-07-23 (reason rows checked against 2026-08-07) and of
//! 2025-01-27.

use super::shared::{
    NOT_EXCLUDED_DEEMED, OUTSIDE_E, PARTNERS_SINCE_2024, STA_GROUPS, STA_SECOND_GROUP, SUPPORTS_LEVEL_A,
    SUPPORTS_LEVEL_B, aca, acm, aia, both_levels, iec, level_a, level_b, lpp, nac, worldwide_ns,
    worldwide_rs,
};
use crate::fact::ItemKind;
use crate::regime::table::{
    ALWAYS, ANYWHERE, Codes, Denial, Grant, Listed, Places, Row, Status, Test, WHOLE, When, Word, decimal, on,
};
use crate::regime::us_ear::advanced_computing::NOT_DEEMED;

/// Entries by code.
pub(super) static ENTRIES: &[Listed] = &[
    Listed::entry("4A001", "radiation-hardened computers and their assemblies")
        .rows(&[
            Row::column("NS", "NS2", WHOLE),
            Row::column("MT", "MT1", on(&["a"])).item(When::Is("computer.meets_4a101")),
            Row::column("AT", "AT1", WHOLE),
            // The row has no chart column and applies unless an exception is available; it is taken to
            // add a reason where column NS2 asks for a license anyhow.
            Row::places("NP", WHOLE, Places::of(&["NS2"]), "15 CFR 742.3(b)").when(When::NotModelled(
                "the NP row of 4A001, which applies unless a license exception is available",
            )),
        ])
        .grants(&[Grant::lvs(5000, on(&["a"])).when(When::NoneOf(&[When::ControlledFor("MT")]))])
        .denials(&[Denial::no("STA", on(&["a.2"]), STA_SECOND_GROUP)]),
    Listed::entry("4A003", "high-performance digital computers and their assemblies")
        .rows(&[
            Row::column("NS", "NS1", on(&["b", "c", "z.1"])),
            Row::column("NS", "NS2", on(&["g", "z.2"])),
            both_levels(on(&["z"])),
            level_a(on(&["z.1.a", "z.2.a"])),
            level_b(on(&["z.1.b", "z.2.b"])),
            // Of the entry, these hold the digital computers.
            Row::column("CC", "CC1", on(&["b", "z.1"])).item(When::Is("computer.for_fingerprint_equipment")),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[
            Grant::lvs(5000, WHOLE.except(&["b", "c", "z"])),
            Grant::yes("GBS", on(&["g"])),
            Grant::yes("APP", on(&["b", "c"])),
            nac(on(&["z"])),
            aca(on(&["z"])),
            aia(on(&["z.1.a", "z.2.a"])),
            acm(on(&["z"])),
            lpp(on(&["z.1.a", "z.2.a"])),
        ]),
    Listed::entry("4A004", "systolic array, neural and optical computers")
        .rows(&[
            Row::column("NS", "NS2", WHOLE),
            both_levels(on(&["z"])),
            level_a(on(&["z.1"])),
            level_b(on(&["z.2"])),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[
            Grant::lvs(5000, WHOLE.except(&["z"])),
            nac(on(&["z"])),
            aca(on(&["z"])),
            aia(on(&["z.1"])),
            lpp(on(&["z.1"])),
        ]),
    Listed::entry("4A005", "systems to generate, command or deliver intrusion software")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            both_levels(on(&["z"])),
            level_a(on(&["z.1"])),
            level_b(on(&["z.2"])),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[
            Grant::yes("ACE", WHOLE).to(OUTSIDE_E),
            nac(on(&["z"])),
            aca(on(&["z"])),
            aia(on(&["z.1"])),
            acm(on(&["z"])),
            lpp(on(&["z.1"])),
        ])
        .denials(&[Denial::no("STA", WHOLE, ANYWHERE)]),
    Listed::entry("4A101", "computers designed for use in missiles")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("4A102", "hybrid computers to model or simulate missiles")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("4A611", "computers for military use, classified under 3A611")
        .status(Status::NotModelled("a pointer: items of this description belong under 3A611")),
    Listed::entry("4A906", "quantum computers, their assemblies and components")
        .span(PARTNERS_SINCE_2024)
        .rows(&[
            worldwide_ns(WHOLE),
            worldwide_rs(WHOLE),
            Row::column("AT", "AT1", WHOLE).span(PARTNERS_SINCE_2024),
        ])
        .grants(&[iec(WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, STA_GROUPS)]),
    Listed::entry("4A980", "computers for fingerprint equipment")
        .rows(&[Row::column("CC", "CC1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("4A994", "computers and related equipment below 4A001 and 4A003")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("4D001", "software to develop or produce computers and software of category 4")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            both_levels(WHOLE)
                .item(When::For(Codes::of(&["4A003.z", "4A004.z", "4A005.z"])))
                .when(NOT_DEEMED),
            level_a(WHOLE).tail("a").item(When::For(LEVEL_A)).when(NOT_DEEMED),
            level_b(WHOLE).tail("b").item(When::For(LEVEL_B)).when(NOT_DEEMED),
            Row::column("CC", "CC1", WHOLE).item(FOR_FINGERPRINT_COMPUTERS),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[
            Grant::yes("TSR", WHOLE).when(When::NoneOf(&[
                When::Above("computer.adjusted_peak_performance_wt", decimal(29, 0)),
                When::For(Codes::of(&["4A003.z", "4A004.z", "4A005", "4D004"])),
            ])),
            Grant::yes("APP", WHOLE),
            Grant::yes("ACE", on(&["a"])).to(OUTSIDE_E).when(When::For(Codes::of(&["4A005", "4D004"]))),
            aia(WHOLE).when(When::For(LEVEL_A)),
            acm(WHOLE).when(When::For(Codes::of(&["4A003.z"]))),
        ])
        .denials(&[
            Denial::no("STA", WHOLE, STA_SECOND_GROUP).when(When::Any(&[
                When::For(Codes::of(&["4A001.a.2"])),
                When::Above("computer.adjusted_peak_performance_wt", decimal(29, 0)),
            ])),
            Denial::no("STA", on(&["a"]), ANYWHERE).when(When::For(Codes::of(&["4A005"]))),
            Denial::no("STA", WHOLE, STA_GROUPS).when(When::For(LEVEL_A)),
        ]),
    Listed::entry("4D004", "software to generate, command or deliver intrusion software")
        .rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::yes("ACE", WHOLE).to(OUTSIDE_E)])
        .denials(&[Denial::no("STA", WHOLE, ANYWHERE)]),
    Listed::entry("4D906", "software to develop or produce quantum items of 4A906.b or .c")
        .span(PARTNERS_SINCE_2024)
        .rows(&[
            worldwide_ns(WHOLE).when(NOT_EXCLUDED_DEEMED),
            worldwide_rs(WHOLE).when(NOT_EXCLUDED_DEEMED),
            Row::column("AT", "AT1", WHOLE).span(PARTNERS_SINCE_2024),
        ])
        .grants(&[iec(WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, STA_GROUPS)]),
    Listed::entry("4D980", "software for fingerprint computers of 4A980")
        .rows(&[Row::column("CC", "CC1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("4D993", "program proof, code generation and real-time operating software")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("4D994", "software for computers of 4A101 or 4A994")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("4E001", "technology for computers and software of category 4")
        .rows(&[
            // All that 4E001.a is for but 4A090 and 4D090.
            Row::column("NS", "NS1", on(&["a"]))
                .item(When::For(Codes::of(&["4A001", "4A003", "4A004", "4A005", "4A101", "4D001", "4D004"]))),
            Row::column("NS", "NS1", on(&["b", "c"])),
            Row::column("MT", "MT1", WHOLE)
                .item(When::ForControlledFor("MT", Codes::of(&["4A001.a", "4A101"]))),
            both_levels(WHOLE)
                .item(When::Any(&[
                    When::For(ADVANCED),
                    When::All(&[
                        When::For(Codes::of(&["4D001"])),
                        When::Any(&[SUPPORTS_LEVEL_A, SUPPORTS_LEVEL_B]),
                    ]),
                ]))
                .when(NOT_DEEMED),
            level_a(WHOLE).tail("a").item(TECHNOLOGY_LEVEL_A).when(NOT_DEEMED),
            level_b(WHOLE).tail("b").item(TECHNOLOGY_LEVEL_B).when(NOT_DEEMED),
            Row::column("CC", "CC1", WHOLE).item(FOR_FINGERPRINT_COMPUTERS),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[
            Grant::yes("TSR", WHOLE.except(&["c"])).when(When::NoneOf(&[
                When::Above("computer.adjusted_peak_performance_wt", decimal(70, 0)),
                When::For(Codes::of(&["4A005", "4D004"])),
                When::For(ADVANCED),
                When::All(&[
                    When::For(Codes::of(&["4D001"])),
                    When::Any(&[SUPPORTS_LEVEL_A, SUPPORTS_LEVEL_B]),
                ]),
            ])),
            Grant::yes("APP", WHOLE),
            Grant::yes("ACE", on(&["a"])).to(OUTSIDE_E).when(When::For(Codes::of(&["4A005", "4D004"]))),
            Grant::yes("ACE", on(&["c"])).to(OUTSIDE_E),
            aia(WHOLE).when(TECHNOLOGY_LEVEL_A),
            acm(WHOLE).when(When::Any(&[
                When::For(ADVANCED),
                When::All(&[
                    When::For(Codes::of(&["4D001"])),
                    When::Any(&[SUPPORTS_LEVEL_A, SUPPORTS_LEVEL_B]),
                ]),
            ])),
        ])
        .denials(&[
            // The software that the STA paragraph of 4D001 names counts whole.
            Denial::no("STA", WHOLE, STA_SECOND_GROUP).when(When::Any(&[
                When::For(Codes::of(&["4A001.a.2", "4D001"])),
                When::Above("computer.adjusted_peak_performance_wt", decimal(70, 0)),
                TECHNOLOGY_LEVEL_B,
            ])),
            Denial::no("STA", WHOLE, STA_GROUPS).when(TECHNOLOGY_LEVEL_A),
        ]),
    Listed::entry("4E906", "technology for quantum items of 4A906 and 4D906")
        .span(PARTNERS_SINCE_2024)
        .rows(&[
            worldwide_ns(WHOLE).when(NOT_EXCLUDED_DEEMED),
            worldwide_rs(WHOLE).when(NOT_EXCLUDED_DEEMED),
            Row::column("AT", "AT1", WHOLE).span(PARTNERS_SINCE_2024),
        ])
        .grants(&[iec(WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, STA_GROUPS)]),
    Listed::entry("4E980", "technology for fingerprint computers of 4A980")
        .rows(&[Row::column("CC", "CC1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("4E992", "technology for computers and software of 4A994, 4D993, 4D994")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("4E993", "technology for multi-data-stream processing equipment")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
];

/// Commodities and software at the levels of 4A090 that technology may be for.
const ADVANCED: Codes = Codes::of(&["4A003.z", "4A004.z", "4A005.z", "4A090", "4D090"]);

const LEVEL_A: Codes = Codes::of(&["4A003.z.1.a", "4A003.z.2.a", "4A004.z.1", "4A005.z.1"]);
const LEVEL_B: Codes = Codes::of(&["4A003.z.1.b", "4A003.z.2.b", "4A004.z.2", "4A005.z.2"]);

// 4D090 has no paragraphs; "4D090.a" is read as 4D090 for 4A090.a.
const TECHNOLOGY_LEVEL_A: When = When::Any(&[
    When::For(LEVEL_A),
    When::For(Codes::of(&["4A090.a"])),
    When::All(&[When::For(Codes::of(&["4D001", "4D090"])), SUPPORTS_LEVEL_A]),
]);
const TECHNOLOGY_LEVEL_B: When = When::Any(&[
    When::For(LEVEL_B),
    When::For(Codes::of(&["4A090.b"])),
    When::All(&[When::For(Codes::of(&["4D001", "4D090"])), SUPPORTS_LEVEL_B]),
]);

const FOR_FINGERPRINT_COMPUTERS: When =
    When::All(&[When::For(Codes::of(&["4A003"])), When::Is("computer.for_fingerprint_equipment")]);

/// A computer that the exporter puts below 4A003, though its performance is that of 4A003.b.
pub(super) static TESTS: &[Test] = &[Test {
    code: "4A003.b",
    when: When::All(&[
        When::Kind(&[ItemKind::Commodity]),
        When::Code(Codes::of(&["4A994"])),
        When::Above("computer.adjusted_peak_performance_wt", decimal(70, 0)),
    ]),
    span: ALWAYS,
    implied_by: None,
    note: None,
    cites: &["15 CFR part 774, supplement no. 1, ECCN 4A003.b"],
}];

/// Facts that only these entries ask for.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no("computer.meets_4a101", "Does the computer meet or exceed the parameters of 4A101?"),
    Word::yes_no(
        "computer.for_fingerprint_equipment",
        "Is the computer, or the computer that the software or technology is for, a digital computer for computerized fingerprint equipment?",
    ),
];
