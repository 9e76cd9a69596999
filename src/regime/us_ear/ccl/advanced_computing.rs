//! Commerce Control List: the entries of advanced computing and semiconductor manufacturing, with their
//! history since October 2022. Paragraphs of other entries that belong to the same controls (`.z`,
//! manufacturing equipment in 3B001 and 3B002) stand with their entries.
//!
//! Sources: 15 CFR part 774, supplement no. 1, text of 2026-07-23; 87 FR 62186, 88 FR 2821, 88 FR 73424,
//! 88 FR 73458, 89 FR 23876, 89 FR 96790, 90 FR 4544, 91 FR 43034.

use super::places::{ADVANCED_COMPUTING, MACAU_OR_D5};
use super::shared::{
    COMPUTING_2022_TO_2023, COMPUTING_IN_MACAU_2023, COMPUTING_SINCE_2022, COMPUTING_SINCE_2023,
    DIFFUSION_SINCE_2025, EQUIPMENT_2022_TO_2023, EQUIPMENT_IN_MACAU_2023, MEMORY_SINCE_2024, STA_GROUPS,
    aca, acm, aia, both_levels, level_a, lpp, nac,
};
use crate::fact::Activity;
use crate::regime::table::{
    ANYWHERE, Codes, Denial, Grant, Listed, Places, Row, WHOLE, When, Word, decimal, on,
};
use crate::regime::us_ear::advanced_computing::{
    COMPLIANCE_OF_2024, MODEL_WEIGHTS_ENFORCEMENT, NOT_DEEMED, REVIEWS_MEMORY, REVIEWS_MODEL_WEIGHTS,
    REVIEWS_REGIONAL_B,
};

const CHINA: Places = Places::of(&["CN"]);
const MACAU: Places = Places::of(&["MO"]);

/// Entries by code.
pub(super) static ENTRIES: &[Listed] = &[
    Listed::entry("3A090", "high-performance processing circuits and high-bandwidth memory")
        .span(COMPUTING_SINCE_2022)
        .rows(&[
            // The entry of 2022 had one paragraph; its measures were interconnect and bits times TOPS.
            Row::places("RS", WHOLE, CHINA, "15 CFR 742.6(a)(6)").tail("2022").span(COMPUTING_2022_TO_2023),
            Row::places("RS", WHOLE, MACAU, "15 CFR 742.6(a)(6)")
                .tail("2023-macau")
                .span(COMPUTING_IN_MACAU_2023),
            both_levels(on(&["a"])),
            level_a(on(&["a"])),
            // 91 FR 43034 names the United Arab Emirates from 2026-07-10; before that they are in D:4.
            Row::places("RS", on(&["b"]), ADVANCED_COMPUTING, "15 CFR 742.6(a)(6)(iii)(B)")
                .span(COMPUTING_SINCE_2023)
                .reviews(REVIEWS_REGIONAL_B),
            Row::places("RS", on(&["c"]), MACAU_OR_D5, "15 CFR 742.6(a)(6)(i)(B)")
                .span(MEMORY_SINCE_2024)
                .reviews(REVIEWS_MEMORY)
                .enforcement(COMPLIANCE_OF_2024),
            Row::column("AT", "AT1", WHOLE).span(COMPUTING_SINCE_2022),
        ])
        .grants(&[
            nac(on(&["a"])).when(CONSUMER_LEVEL_A),
            aca(on(&["a"])).when(CONSUMER_LEVEL_A),
            nac(on(&["b"])).when(When::Is("ic.datacenter")),
            aca(on(&["b"])).when(When::Is("ic.datacenter")),
            Grant::yes("HBM", on(&["c"])).span(MEMORY_SINCE_2024),
            aia(on(&["a"])),
            acm(WHOLE),
            lpp(on(&["a"])),
        ]),
    Listed::entry("3B090", "semiconductor manufacturing equipment, 2022 entry")
        .span(EQUIPMENT_2022_TO_2023)
        .rows(&[
            Row::places("NS", WHOLE, CHINA, "15 CFR 742.4(a)(4)").span(EQUIPMENT_2022_TO_2023),
            Row::places("NS", WHOLE, MACAU, "15 CFR 742.4(a)(4)")
                .tail("2023-macau")
                .span(EQUIPMENT_IN_MACAU_2023),
            Row::places("RS", WHOLE, CHINA, "15 CFR 742.6(a)(6)").span(EQUIPMENT_2022_TO_2023),
            Row::places("RS", WHOLE, MACAU, "15 CFR 742.6(a)(6)")
                .tail("2023-macau")
                .span(EQUIPMENT_IN_MACAU_2023),
            Row::column("AT", "AT1", WHOLE).span(EQUIPMENT_2022_TO_2023),
        ]),
    Listed::entry("4A090", "computers and assemblies that contain circuits of 3A090")
        .span(COMPUTING_SINCE_2022)
        .rows(&[
            Row::places("RS", WHOLE, CHINA, "15 CFR 742.6(a)(6)").tail("2022").span(COMPUTING_2022_TO_2023),
            Row::places("RS", WHOLE, MACAU, "15 CFR 742.6(a)(6)")
                .tail("2023-macau")
                .span(COMPUTING_IN_MACAU_2023),
            both_levels(on(&["a"])),
            level_a(on(&["a"])),
            Row::places("RS", on(&["b"]), ADVANCED_COMPUTING, "15 CFR 742.6(a)(6)(iii)(B)")
                .span(COMPUTING_SINCE_2023)
                .reviews(REVIEWS_REGIONAL_B),
            Row::column("AT", "AT1", WHOLE).span(COMPUTING_SINCE_2022),
        ])
        .grants(&[nac(WHOLE), aca(WHOLE), aia(on(&["a"])), acm(WHOLE), lpp(on(&["a"]))]),
    Listed::entry("4D090", "software to develop or produce items of 4A090")
        .span(COMPUTING_SINCE_2022)
        .rows(&[
            // Whether deemed exports were out of the rows of 2022 was not read.
            Row::places("RS", WHOLE, CHINA, "15 CFR 742.6(a)(6)").tail("2022").span(COMPUTING_2022_TO_2023),
            Row::places("RS", WHOLE, MACAU, "15 CFR 742.6(a)(6)")
                .tail("2023-macau")
                .span(COMPUTING_IN_MACAU_2023),
            both_levels(WHOLE).when(NOT_DEEMED),
            level_a(WHOLE).tail("a").item(When::For(Codes::of(&["4A090.a"]))).when(NOT_DEEMED),
            // What is for 4A090 is for one of its two paragraphs.
            Row::places("RS", WHOLE, ADVANCED_COMPUTING, "15 CFR 742.6(a)(6)(iii)(A) and (B)")
                .tail("either")
                .span(DIFFUSION_SINCE_2025)
                .reviews(REVIEWS_REGIONAL_B)
                .when(NOT_DEEMED),
            Row::column("AT", "AT1", WHOLE).span(COMPUTING_SINCE_2022),
        ])
        .grants(&[aia(WHOLE).when(When::For(Codes::of(&["4A090.a"]))), acm(WHOLE)]),
    Listed::entry("4E091", "weights of the largest artificial intelligence models")
        .span(DIFFUSION_SINCE_2025)
        .rows(&[
            Row::places("RS", WHOLE, ANYWHERE, "15 CFR 742.6(a)(13)")
                .span(DIFFUSION_SINCE_2025)
                .reviews(REVIEWS_MODEL_WEIGHTS)
                .enforcement(MODEL_WEIGHTS_ENFORCEMENT)
                .when(When::NoneOf(&[When::All(&[
                    When::Activity(&[Activity::DeemedExport, Activity::DeemedReexport]),
                    When::Is("deemed.permanent_employee_of_approved_country_company"),
                ])])),
            Row::column("AT", "AT1", WHOLE).span(DIFFUSION_SINCE_2025),
        ])
        .grants(&[aia(WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, STA_GROUPS)]),
];

/// What NAC and ACA take of 3A090.a.
const CONSUMER_LEVEL_A: When = When::All(&[
    When::IsNot("ic.datacenter"),
    When::AtLeast("ic.total_processing_performance", decimal(4800, 0)),
]);

/// Facts that these entries, and the rows of the same controls in categories 3 to 5, ask for.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "deemed.employed_on_2024_09_06",
        "Was the foreign person already an employee or contractor of the company on 6 September 2024, and is the person on no list of restricted parties?",
    ),
    Word::yes_no(
        "deemed.permanent_employee_of_approved_country_company",
        "Is the foreign person a permanent regular employee of a company with headquarters and ultimate parent in a country of paragraph (a) of supplement no. 5 to part 740?",
    ),
    Word::yes_no(
        "equipment.reexported_from_excluded_country",
        "Is the item subject to the regulations only by 15 CFR 734.4(a)(8) or 734.9(k), and sent by a company in a country of supplement no. 4 to part 742 or with equivalent controls, neither headquartered nor with its ultimate parent in Macau or Country Group D:5?",
    ),
    Word::yes_no(
        "item.subject_by_footnote_5_rules_only",
        "Is the item subject to the regulations only by 15 CFR 734.4(a)(9) or 734.9(e)(3), the rules for footnote 5 entities?",
    ),
    Word::yes_no(
        "item.supports_3a090_a_level",
        "Is the technology, through the software it is for, for commodities that meet or exceed the limits of 3A090.a or 4A090.a?",
    ),
    Word::yes_no(
        "item.supports_3a090_b_level",
        "Is the technology, through the software it is for, for commodities that meet or exceed the limits of 3A090.b or 4A090.b?",
    ),
];
