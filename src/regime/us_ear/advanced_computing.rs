//! Advanced computing since October 2022: when an item is in 3A090 or 4A090, how applications are looked
//! at, what is not enforced.
//!
//! Sources: 15 CFR part 774, supplement no. 1, ECCN 3A090 and 4A090 (eCFR of 2026-07-23); 15 CFR 742.6(b)(10)
//! (eCFR of 2026-02-10); for the measure of 2022 and the dates the rules named at each row.

use jiff::civil::date;

use super::code_sets::ADVANCED_COMPUTING_A;
use super::places::{ADVANCED_COMPUTING, MACAU_OR_D5};
use crate::fact::{Activity, ItemKind, Role};
use crate::regime::table::{
    ALWAYS, ANYWHERE, Codes, Looked, Places, Published, Span, Test, Unenforced, When, Word, decimal,
};
use crate::rule::{ReviewPolicy, Seat};

/// The first rule; in force in steps from 2022-10-07 to 2022-10-21.
pub(super) const RULE_OF_2022: Published = Published("87 FR 62186", Some(date(2022, 10, 13)));

/// New measures, new places; in force from 2023-11-17.
pub(super) const RULE_OF_2023: Published = Published("88 FR 73458", Some(date(2023, 10, 25)));

/// Memory, footnote 5, foreign-made equipment; in force from 2024-12-02.
pub(super) const RULE_OF_2024: Published = Published("89 FR 96790", Some(date(2024, 12, 5)));

/// AI Diffusion; in force from 2025-01-13.
pub(super) const AI_DIFFUSION: Published = Published("90 FR 4544", Some(date(2025, 1, 15)));

const FOUNDRY_RULE: Published = Published("90 FR 5298", Some(date(2025, 1, 16)));
const REVIEW_RULE_OF_2026: Published = Published("91 FR 1684", Some(date(2026, 1, 15)));
const NOT_ENFORCED: Published = Published("BIS announcement of 2025-05-13", Some(date(2025, 5, 13)));
const GUIDANCE: Published = Published("BIS guidance of 2026-05-31", Some(date(2026, 5, 31)));

/// Since the measure of 2023.
pub(super) const SINCE_2023: Span = Span::since(date(2023, 11, 17), RULE_OF_2023);

/// Since memory came in.
pub(super) const SINCE_DECEMBER_2024: Span = Span::since(date(2024, 12, 2), RULE_OF_2024);

/// Since AI Diffusion.
pub(super) const SINCE_2025: Span = Span::since(date(2025, 1, 13), AI_DIFFUSION);

const OF_2022: Span = Span::since(date(2022, 10, 21), RULE_OF_2022).until(date(2023, 11, 17), RULE_OF_2023);
const SINCE_2026: Span = Span::since(date(2026, 1, 15), REVIEW_RULE_OF_2026);

const COMMODITY: When = When::Kind(&[ItemKind::Commodity]);
const TPP: &str = "ic.total_processing_performance";
const DENSITY: &str = "ic.performance_density";

/// What stands at or above the limits of 3A090.a, with that entry itself.
const IMPLIES_A: Codes = ADVANCED_COMPUTING_A;

/// What stands at or above the limits of 3A090.b: the entries of the limits of 3A090.a do so too.
const IMPLIES_B: Codes = Codes::of(&[
    "3A001.z", "3A090.a", "3A090.b", "4A003.z", "4A004.z", "4A005.z", "4A090", "5A002.z", "5A004.z",
    "5A992.z",
]);

/// Criteria of classification.
///
/// The note that leaves out items not meant for data centers only reaches a total processing performance
/// below 4800: above it the answer about data centers does not matter. Whoever is a foundry or packages
/// for others meets a presumption besides, which three kinds of attestation overcome; its allowance for
/// items without high-bandwidth memory names 2027, and 2029 and later: for 2028 the text gives none.
pub(super) static TESTS: &[Test] = &[
    Test {
        code: "3A090.a",
        when: When::All(&[
            COMMODITY,
            When::AtLeast("ic.bits_times_tops", decimal(4800, 0)),
            When::AtLeast("ic.interconnect_gb_per_s", decimal(600, 0)),
        ]),
        span: OF_2022,
        implied_by: Some(IMPLIES_A),
        note: Some(
            "The measure of 2022: bit length times TOPS (of analog, multi-value and multi-level units 8 times \
             TOPS), and transfer rate to other circuits than volatile memories. Paragraph numbers of that \
             time are taken from its summary.",
        ),
        cites: &["87 FR 62186", "15 CFR part 774, supplement no. 1, ECCN 3A090"],
    },
    Test {
        code: "3A090.a",
        when: When::All(&[
            COMMODITY,
            When::Any(&[
                When::AtLeast(TPP, decimal(4800, 0)),
                When::All(&[
                    When::AtLeast(TPP, decimal(1600, 0)),
                    When::AtLeast(DENSITY, decimal(592, 2)),
                    When::Is("ic.datacenter"),
                ]),
            ]),
        ]),
        span: SINCE_2023,
        implied_by: Some(IMPLIES_A),
        note: None,
        cites: &[
            "15 CFR part 774, supplement no. 1, ECCN 3A090.a",
            "15 CFR part 774, supplement no. 1, ECCN 3A090, note 2",
            "88 FR 73458",
        ],
    },
    presumed(
        When::All(&[FOUNDRY, NOT_SO_FEW]),
        Span::since(date(2025, 1, 16), FOUNDRY_RULE).until(date(2027, 1, 1), FOUNDRY_RULE),
    ),
    presumed(
        When::All(&[FOUNDRY, NOT_SO_FEW_IN_2027]),
        Span::since(date(2027, 1, 1), FOUNDRY_RULE).until(date(2028, 1, 1), FOUNDRY_RULE),
    ),
    presumed(
        When::All(&[FOUNDRY, NOT_SO_FEW]),
        Span::since(date(2028, 1, 1), FOUNDRY_RULE).until(date(2029, 1, 1), FOUNDRY_RULE),
    ),
    presumed(When::All(&[FOUNDRY, NOT_SO_FEW_SINCE_2029]), Span::since(date(2029, 1, 1), FOUNDRY_RULE)),
    Test {
        code: "3A090.b",
        when: When::All(&[
            COMMODITY,
            When::Any(&[
                When::All(&[
                    When::AtLeast(TPP, decimal(2400, 0)),
                    When::Below(TPP, decimal(4800, 0)),
                    When::AtLeast(DENSITY, decimal(16, 1)),
                    When::Below(DENSITY, decimal(592, 2)),
                ]),
                When::All(&[
                    When::AtLeast(TPP, decimal(1600, 0)),
                    When::AtLeast(DENSITY, decimal(32, 1)),
                    When::Below(DENSITY, decimal(592, 2)),
                ]),
            ]),
            When::Any(&[When::Is("ic.datacenter"), When::AtLeast(TPP, decimal(4800, 0))]),
        ]),
        span: SINCE_2023,
        implied_by: Some(IMPLIES_B),
        note: None,
        cites: &[
            "15 CFR part 774, supplement no. 1, ECCN 3A090.b",
            "15 CFR part 774, supplement no. 1, ECCN 3A090, note 2",
            "88 FR 73458",
        ],
    },
    Test {
        code: "3A090.c",
        when: When::All(&[
            COMMODITY,
            When::Above("hbm.bandwidth_density", decimal(2, 0)),
            When::IsNot("hbm.packaged_with_dominant_processor"),
        ]),
        span: SINCE_DECEMBER_2024,
        implied_by: Some(Codes::of(&["3A090.c"])),
        note: Some(
            "Bandwidth of the package or stack by its area; a stack inside a package counts as the package.",
        ),
        cites: &["15 CFR part 774, supplement no. 1, ECCN 3A090.c", "89 FR 96790"],
    },
    Test {
        code: "4A090.a",
        when: When::All(&[COMMODITY, When::Is("computer.contains_3a090_a_circuit")]),
        span: Span::since(date(2022, 10, 21), RULE_OF_2022),
        implied_by: Some(IMPLIES_A),
        note: None,
        cites: &["15 CFR part 774, supplement no. 1, ECCN 4A090.a", "87 FR 62186"],
    },
    Test {
        code: "4A090.b",
        when: When::All(&[COMMODITY, When::Is("computer.contains_3a090_b_circuit")]),
        span: SINCE_2023,
        implied_by: Some(IMPLIES_B),
        note: None,
        cites: &["15 CFR part 774, supplement no. 1, ECCN 4A090.b", "88 FR 73458"],
    },
];

/// A foundry or packager with advanced logic for which no approved or authorized designer vouches.
const FOUNDRY: When = When::All(&[
    When::Is("exporter.front_end_fabricator_or_osat"),
    When::Is("ic.applicable_advanced_logic"),
    When::IsNot("ic.designer_attests_below_3a090_a"),
]);

const ATTESTED: When = When::Is("ic.packager_attests_transistor_count");
const TRANSISTORS: &str = "ic.transistor_count_billion";
const UNDER_30: When = When::Below(TRANSISTORS, decimal(30, 0));
const WITHOUT_MEMORY: When = When::IsNot("ic.contains_hbm");

const NOT_SO_FEW: When = When::NoneOf(&[When::All(&[ATTESTED, UNDER_30])]);

const NOT_SO_FEW_IN_2027: When = When::NoneOf(&[When::All(&[
    ATTESTED,
    When::Any(&[UNDER_30, When::All(&[WITHOUT_MEMORY, When::Below(TRANSISTORS, decimal(35, 0))])]),
])]);

const NOT_SO_FEW_SINCE_2029: When = When::NoneOf(&[When::All(&[
    ATTESTED,
    When::Any(&[UNDER_30, When::All(&[WITHOUT_MEMORY, When::Below(TRANSISTORS, decimal(40, 0))])]),
])]);

/// Release to a person inside a country is no part of the requirements of 15 CFR 742.6(a)(6)(i) to (iii)
/// (15 CFR 742.6(a)(6)(iv)): for the rows of 3A090, 4A090, the `.z` paragraphs, their software and
/// technology, and of 742.4(a)(4).
pub(super) const NOT_DEEMED: When =
    When::NoneOf(&[When::Activity(&[Activity::DeemedExport, Activity::DeemedReexport])]);

/// The places of the rule of 2023, which do not name the United Arab Emirates.
pub(super) const D1_D4_D5: Places = Places::of(&["D:1", "D:4", "D:5"]).except(&["A:5", "A:6"]);

/// Destinations of License Exception AIA: 15 CFR part 740, supplement no. 5, paragraph (a).
pub(super) const AIA: Places = Places::of(&[
    "AU", "BE", "CA", "DE", "DK", "ES", "FI", "FR", "GB", "IE", "IT", "JP", "KR", "NL", "NO", "NZ", "SE",
    "TW", "US",
]);

/// For whom the items are.
const USERS: &[Role] = &[Role::Purchaser, Role::UltimateConsignee, Role::EndUser];

/// Someone for whom the items are has its seat, or its ultimate parent has, in Macau or Country Group D:5.
pub(super) const FOR_MACAU_OR_D5: When =
    When::Party(USERS, &[Seat::Headquarters, Seat::UltimateParent], MACAU_OR_D5);

/// What an application must meet since January 2026 to be looked at case by case.
pub(super) const CHINA_CASE_BY_CASE: When = When::All(&[
    When::Activity(&[Activity::Export]),
    When::From(Places::of(&["US"])),
    When::To(Places::of(&["CN", "MO"])),
    COMMODITY,
    When::Below(TPP, decimal(21_000, 0)),
    When::Below("ic.dram_bandwidth_gb_per_s", decimal(6500, 0)),
    When::Is("application.commercially_available_in_us"),
    When::Is("application.china_volume_within_half_of_us"),
    When::Is("application.no_delay_of_us_orders"),
    When::Is("application.customer_and_remote_access_controls"),
    When::Is("application.tested_by_third_party"),
    When::IsNot("knowledge.military_end_use"),
    When::IsNot("knowledge.military_intelligence_end_use"),
]);

const CASE_BY_CASE_OF_2026: Looked = Looked {
    policy: ReviewPolicy::CaseByCase,
    text: "Exports from the United States to users in China or Macau, below both limits and with the required \
           assurances, are decided case by case.",
    when: CHINA_CASE_BY_CASE,
    span: SINCE_2026,
    cites: &["15 CFR 742.6(b)(10)(iii)(A)(1)", "91 FR 1684"],
};

const DENIAL: Looked = Looked {
    policy: ReviewPolicy::PresumptionOfDenial,
    text: "Applications for Macau, Country Group D:5, or anyone seated there or with an ultimate parent there \
           are presumed to be denied.",
    when: When::Any(&[When::To(MACAU_OR_D5), FOR_MACAU_OR_D5]),
    span: SINCE_2025,
    cites: &["15 CFR 742.6(b)(10)(iii)(A)(1)"],
};

const NOT_READ: Looked = Looked {
    policy: ReviewPolicy::NotStated,
    text: "The review policy of before 13 January 2025 was not read.",
    when: When::Always,
    span: Span { from: None, until: Some((date(2025, 1, 13), AI_DIFFUSION)), stays: &[] },
    cites: &["15 CFR 742.6(b)(10)"],
};

/// For the rows of 15 CFR 742.6(a)(6)(iii)(A): 3A090.a, 4A090.a, the `.z` paragraphs of the same limits, their
/// software and technology.
pub(super) static REVIEWS_WORLDWIDE_A: &[Looked] = &[
    CASE_BY_CASE_OF_2026,
    DENIAL,
    NOT_READ,
    Looked {
        policy: ReviewPolicy::PresumptionOfApproval,
        text: "Applications for the destinations of License Exception AIA, or users seated there, are presumed \
               to be approved.",
        when: When::Any(&[
            When::To(AIA),
            When::Party(&[Role::EndUser], &[Seat::Headquarters, Seat::UltimateParent], AIA),
        ]),
        span: SINCE_2025,
        cites: &["15 CFR 742.6(b)(10)(iii)(A)(2)"],
    },
    Looked {
        policy: ReviewPolicy::PolicyOfDenial,
        text: "The destination's allocation of processing performance for 2025 to 2027 is used up.",
        when: When::Is("destination.computing_allocation_used_up"),
        span: SINCE_2025,
        cites: &["15 CFR 742.6(b)(10)(iii)(B)(2)"],
    },
    Looked {
        policy: ReviewPolicy::PresumptionOfApproval,
        text: "Within the destination's allocation of processing performance for 2025 to 2027 (790,000,000, up to \
               twice as much by agreement of governments) applications are presumed to be approved.",
        when: When::IsNot("destination.computing_allocation_used_up"),
        span: SINCE_2025,
        cites: &["15 CFR 742.6(b)(10)(iii)(B)(1)", "15 CFR 742.6(b)(10)(iii)(C)"],
    },
    Looked {
        policy: ReviewPolicy::NotStated,
        text: "The policy depends on whether the destination's allocation of processing performance is used up.",
        when: When::Always,
        span: ALWAYS,
        cites: &["15 CFR 742.6(b)(10)(iii)(B)"],
    },
];

/// For the rows of 15 CFR 742.6(a)(6)(iii)(B): 3A090.b, 4A090.b, the `.z` paragraphs of the same limits, their
/// software and technology.
pub(super) static REVIEWS_REGIONAL_B: &[Looked] = &[
    CASE_BY_CASE_OF_2026,
    DENIAL,
    NOT_READ,
    Looked {
        policy: ReviewPolicy::CaseByCase,
        text: "Decided case by case: may the item change the military balance of a region?",
        when: When::Always,
        span: ALWAYS,
        cites: &["15 CFR 742.6(b)(1)(i)(B)"],
    },
];

/// For the rows of 15 CFR 742.6(a)(6)(i)(B): 3A090.c, its software and technology.
pub(super) static REVIEWS_MEMORY: &[Looked] = &[
    Looked {
        policy: ReviewPolicy::PresumptionOfApproval,
        text: "Presumed to be approved for those neither seated in Macau or Country Group D:5 nor with an \
               ultimate parent there.",
        when: When::NoneOf(&[FOR_MACAU_OR_D5]),
        span: ALWAYS,
        cites: &["15 CFR 742.6(b)(10)(ii)"],
    },
    Looked {
        policy: ReviewPolicy::PresumptionOfDenial,
        text: "Otherwise presumed to be denied.",
        when: When::Always,
        span: ALWAYS,
        cites: &["15 CFR 742.6(b)(10)(ii)"],
    },
];

/// For the row of 4E091.
pub(super) static REVIEWS_MODEL_WEIGHTS: &[Looked] = &[
    Looked {
        policy: ReviewPolicy::PresumptionOfDenial,
        text: "Presumed to be denied for end users seated, or with an ultimate parent seated, outside the \
               destinations of License Exception AIA.",
        when: When::Party(
            &[Role::EndUser],
            &[Seat::Headquarters, Seat::UltimateParent],
            Places { include: ANYWHERE.include, exclude: AIA.include },
        ),
        span: ALWAYS,
        cites: &["15 CFR 742.6(b)(14)"],
    },
    Looked {
        policy: ReviewPolicy::NotStated,
        text: "No policy is stated for end users of the destinations of License Exception AIA.",
        when: When::Always,
        span: ALWAYS,
        cites: &["15 CFR 742.6(b)(14)"],
    },
];

/// Where the text asks for a license only since AI Diffusion: outside the places of the rule of 2023 and for
/// nobody seated in Macau or Country Group D:5.
const ONLY_SINCE_AI_DIFFUSION: When =
    When::NoneOf(&[When::To(ADVANCED_COMPUTING), When::To(MACAU_OR_D5), FOR_MACAU_OR_D5]);

/// For the rows that AI Diffusion made worldwide: those of [`REVIEWS_WORLDWIDE_A`], and 4E091 with
/// [`MODEL_WEIGHTS_ENFORCEMENT`].
pub(super) static AI_DIFFUSION_ENFORCEMENT: &[Unenforced] = &[
    Unenforced {
        text: "Compliance with the worldwide requirement was first due on 15 May 2025.",
        when: ONLY_SINCE_AI_DIFFUSION,
        span: Span::since(date(2025, 1, 13), AI_DIFFUSION).until(date(2025, 5, 15), AI_DIFFUSION),
        cites: &["90 FR 4544"],
    },
    Unenforced {
        text: "BIS announced on 13 May 2025 that it will rescind AI Diffusion and does not enforce it; no \
               rescission was published, the text still stands.",
        when: ONLY_SINCE_AI_DIFFUSION,
        span: Span::since(date(2025, 5, 13), NOT_ENFORCED).until(date(2026, 5, 31), GUIDANCE),
        cites: &["BIS announcement of 2025-05-13"],
    },
    Unenforced {
        text: "BIS does not enforce AI Diffusion (announced on 13 May 2025; no rescission was published); by its \
               guidance of 31 May 2026 this does not hold for anyone seated in Macau or Country Group D:5 or \
               with an ultimate parent there.",
        when: ONLY_SINCE_AI_DIFFUSION,
        span: Span::since(date(2026, 5, 31), GUIDANCE),
        cites: &["BIS announcement of 2025-05-13", "BIS guidance of 2026-05-31"],
    },
];

/// For the row of 4E091, which AI Diffusion made: no earlier requirement stands behind it, wherever it goes.
pub(super) static MODEL_WEIGHTS_ENFORCEMENT: &[Unenforced] = &[
    Unenforced {
        text: "Compliance was first due on 15 May 2025.",
        when: When::Always,
        span: Span::since(date(2025, 1, 13), AI_DIFFUSION).until(date(2025, 5, 15), AI_DIFFUSION),
        cites: &["90 FR 4544"],
    },
    Unenforced {
        text: "BIS announced on 13 May 2025 that it will rescind AI Diffusion and does not enforce it; no \
               rescission was published, the text still stands. Its guidance of 31 May 2026, read in summary, speaks of \
               circuits and computers for anyone seated in Macau or Country Group D:5, not of model weights.",
        when: When::NoneOf(&[When::To(MACAU_OR_D5), FOR_MACAU_OR_D5]),
        span: Span::since(date(2025, 5, 13), NOT_ENFORCED),
        cites: &["BIS announcement of 2025-05-13", "BIS guidance of 2026-05-31"],
    },
];

/// For what the rule of December 2024 made (memory, footnote 5, foreign-made equipment).
pub(super) static COMPLIANCE_OF_2024: &[Unenforced] = &[Unenforced {
    text: "The rule was in force from 2 December 2024; compliance with most of it was first due on 31 December.",
    when: When::Always,
    span: Span::since(date(2024, 12, 2), RULE_OF_2024).until(date(2024, 12, 31), RULE_OF_2024),
    cites: &["89 FR 96790"],
}];

/// Facts that only this file asks for.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "hbm.packaged_with_dominant_processor",
        "Is the memory packaged together with a logic circuit, so that the main function of the whole is processing?",
    ),
    Word::yes_no(
        "computer.contains_3a090_a_circuit",
        "Is the item a computer, electronic assembly or component with an integrated circuit at or above the limits of 3A090.a?",
    ),
    Word::yes_no(
        "computer.contains_3a090_b_circuit",
        "Is the item a computer, electronic assembly or component with an integrated circuit at or above the limits of 3A090.b?",
    ),
    Word::yes_no(
        "exporter.front_end_fabricator_or_osat",
        "Is the exporter a foundry (front-end fabricator) or an outsourced assembler and tester of integrated circuits (OSAT)?",
    )
    .of_order(),
    Word::yes_no(
        "ic.applicable_advanced_logic",
        "Is the circuit logic made at the 16/14 nm node or below, or with non-planar transistors?",
    ),
    Word::yes_no(
        "ic.designer_attests_below_3a090_a",
        "Has an approved or authorized designer attested a processing performance and density below 3A090.a?",
    ),
    Word::yes_no(
        "ic.packager_attests_transistor_count",
        "Has the foundry that packages outside Macau and Country Group D:5, or an approved OSAT, attested the transistor count?",
    ),
    Word::number(
        "ic.transistor_count_billion",
        "billion",
        "What is the aggregated approximated transistor count of the packaged circuit?",
    ),
    Word::yes_no("ic.contains_hbm", "Does the packaged circuit contain high-bandwidth memory?"),
    Word::yes_no(
        "destination.computing_allocation_used_up",
        "Has BIS said that the destination's allocation of processing performance for 2025 to 2027 is used up?",
    )
    .of_order(),
    Word::yes_no(
        "application.commercially_available_in_us",
        "Was the product on sale in the United States on 15 January 2026?",
    ),
    Word::yes_no(
        "application.china_volume_within_half_of_us",
        "Is the processing performance shipped to China and Macau at most half of that shipped to users in the United States?",
    ),
    Word::yes_no(
        "application.no_delay_of_us_orders",
        "Do you certify that no order from the United States is delayed and no foundry capacity diverted?",
    ),
    Word::yes_no(
        "application.customer_and_remote_access_controls",
        "Do you certify know-your-customer procedures and controls of remote access?",
    ),
    Word::yes_no(
        "application.tested_by_third_party",
        "Will a third party test the product in the United States before it is exported?",
    ),
];

/// The presumption of note 1 to 3A090.a.
const fn presumed(when: When, span: Span) -> Test {
    Test {
        code: "3A090.a",
        when,
        span,
        implied_by: Some(IMPLIES_A),
        note: Some(
            "Presumed, because a foundry or packager sends advanced logic: until one of the attestations of note 1 \
             to 3A090.a is there, the item also counts as meant for data centers.",
        ),
        cites: &["15 CFR part 774, supplement no. 1, ECCN 3A090, note 1", "90 FR 5298", "91 FR 17851"],
    }
}
