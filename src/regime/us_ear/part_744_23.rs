//! Supercomputers, advanced-node integrated circuits, equipment that makes them: 15 CFR 744.23.
//!
//! Source: 15 CFR 744.23, eCFR of 2026-07-23, with the amendments named at its end. Of the text of October 2022
//! only a summary was read: its rules stay unknown wherever the exporter knows of such a use. The temporary
//! general license of general order no. 4 (15 CFR part 736, supplement no. 1) was not read and is not here.

use jiff::civil::date;

use super::advanced_computing::{
    AI_DIFFUSION, CHINA_CASE_BY_CASE, D1_D4_D5, FOR_MACAU_OR_D5, RULE_OF_2022, RULE_OF_2023, SINCE_2023,
    SINCE_2025, SINCE_DECEMBER_2024,
};
use super::code_sets::{
    ADVANCED_COMPUTING_A, ADVANCED_COMPUTING_B, DIRECT_PRODUCT_ADVANCED_COMPUTING, LISTED,
};
use super::places::MACAU_OR_D5;
use crate::fact::{Activity, ItemKind, Role};
use crate::regime::table::{
    ALWAYS, Allowed, Codes, Lists, Looked, Places, Published, Rule, Span, When, Word,
};
use crate::rule::{RequirementClass, ReviewPolicy, Seat};

const CHAPTER: &str = "advanced-computing";

/// Two rules of one day: this one is for equipment.
const EQUIPMENT_RULE_OF_2023: Published = Published("88 FR 73424", Some(date(2023, 10, 25)));

const SINCE_2023_EQUIPMENT: Span = Span::since(date(2023, 11, 17), EQUIPMENT_RULE_OF_2023);
const FROM_7_OCTOBER_2022: Span =
    Span::since(date(2022, 10, 7), RULE_OF_2022).until(date(2023, 11, 17), EQUIPMENT_RULE_OF_2023);
const FROM_21_OCTOBER_2022: Span =
    Span::since(date(2022, 10, 21), RULE_OF_2022).until(date(2023, 11, 17), RULE_OF_2023);

/// What general exceptions leave open for advanced computing items: 15 CFR 740.2(a)(9)(ii).
const ADVANCED_COMPUTING_EXCEPTIONS: Allowed =
    Allowed::Only(&["TMP", "NAC", "ACA", "RPL", "GOV", "TSU", "HBM", "AIA", "ACM"]);

/// Everything of category 3 but its commodities in group A: 15 CFR 744.23(a)(2)(ii).
const CATEGORY_3_B_TO_E: Codes = Codes::of(&[
    "3B001", "3B002", "3B611", "3B903", "3B904", "3B991", "3B992", "3B993", "3B994", "3C001", "3C002",
    "3C003", "3C004", "3C005", "3C006", "3C907", "3C908", "3C909", "3C992", "3D001", "3D002", "3D003",
    "3D004", "3D005", "3D006", "3D101", "3D201", "3D202", "3D611", "3D901", "3D907", "3D980", "3D991",
    "3D992", "3D993", "3D994", "3E001", "3E002", "3E003", "3E004", "3E069", "3E101", "3E102", "3E201",
    "3E202", "3E611", "3E901", "3E905", "3E980", "3E991", "3E992", "3E993", "3E994",
]);

/// The scope of 15 CFR 744.23(a)(3) before AI Diffusion; memory has a rule of its own.
const ADVANCED_COMPUTING_BEFORE_2025: Codes = Codes::of(&[
    "3A001.z", "3A090", "4A003.z", "4A004.z", "4A005.z", "4A090", "5A002.z", "5A004.z", "5A992.z", "5D002.z",
    "5D992.z",
])
.except(&["3A090.c"]);

/// The facility stands in Macau or Country Group D:5.
const FACILITY_IN_MACAU_OR_D5: When =
    When::Any(&[When::To(MACAU_OR_D5), When::Is("end_use.ic_facility_in_macau_or_d5")]);

/// Not for an entity with footnote 5, which 15 CFR 744.11 looks after.
const NOT_FOOTNOTE_5: When =
    When::NoneOf(&[When::Listed(Lists::of(&["us/entity-list"], USERS).footnotes(&["5"]))]);

const USERS: &[Role] = &[Role::IntermediateConsignee, Role::UltimateConsignee, Role::EndUser];

/// The requirements.
pub(super) static RULES: &[Rule] = &[
    of_2022(
        "us-ear/744.23/a/1/2022",
        "Items for supercomputers, as of 2022",
        When::All(&[
            When::Is("knowledge.supercomputer_end_use"),
            When::NotModelled("Item scope and places of the text of October 2022 were not read."),
        ]),
        FROM_21_OCTOBER_2022,
    ),
    of_2022(
        "us-ear/744.23/a/2/2022",
        "Items for making advanced-node integrated circuits, as of 2022",
        When::All(&[
            When::Any(&[
                When::Is("knowledge.advanced_node_ic_production"),
                When::Is("knowledge.ic_production_node_unknown"),
            ]),
            When::NotModelled("Item scope and places of the text of October 2022 were not read."),
        ]),
        FROM_7_OCTOBER_2022,
    ),
    of_2022(
        "us-ear/744.23/a/4/2022",
        "Items for making semiconductor manufacturing equipment, as of 2022",
        When::All(&[
            When::Is("knowledge.sme_production"),
            When::NotModelled("Item scope and places of the text of October 2022 were not read."),
        ]),
        FROM_7_OCTOBER_2022,
    ),
    end_use(
        "us-ear/744.23/a/1",
        "Integrated circuits and computers for a supercomputer in Macau or Country Group D:5",
        &["15 CFR 744.23(a)(1)", "15 CFR 744.23(b)"],
    )
    .codes(Codes::of(&["3A001", "3A991", "4A003", "4A004", "4A994", "5A002", "5A004", "5A992"]))
    .item(When::Any(&[
        // What these paragraphs hold are integrated circuits, computers or assemblies, by their own words.
        When::Code(Codes::of(&[
            "3A001.a", "3A991.a", "3A991.b", "3A991.f", "3A991.n", "3A991.p", "4A003.b", "4A003.c", "4A003.z.1",
            "4A004", "4A994.b", "4A994.c", "4A994.l",
        ])),
        When::All(&[
            When::Code(Codes::of(&["3A001", "3A991", "4A994", "5A002", "5A004", "5A992"])),
            When::Is("item.integrated_circuit"),
        ]),
        When::All(&[
            When::Code(Codes::of(&["4A003", "4A004", "4A994", "5A002", "5A004", "5A992"])),
            When::Is("item.computer_assembly_or_component"),
        ]),
    ]))
    .when(When::Is("knowledge.supercomputer_end_use"))
    .span(SINCE_2023),
    end_use(
        "us-ear/744.23/a/2/i",
        "Any item for making integrated circuits where advanced-node ones are made, in Macau or Country Group D:5",
        &["15 CFR 744.23(a)(2)(i)", "15 CFR 744.23(a)(2)(iv)", "15 CFR 744.23(a)(5)", "15 CFR 744.23(b)"],
    )
    .when(When::All(&[
        When::Is("knowledge.advanced_node_ic_production"),
        FACILITY_IN_MACAU_OR_D5,
        NOT_FOOTNOTE_5,
    ]))
    .span(SINCE_2023),
    end_use(
        "us-ear/744.23/a/2/ii",
        "Category 3 items for making integrated circuits of a node not known, in Macau or Country Group D:5",
        &["15 CFR 744.23(a)(2)(ii)", "15 CFR 744.23(a)(2)(iv)", "15 CFR 744.23(a)(5)", "15 CFR 744.23(b)"],
    )
    .codes(CATEGORY_3_B_TO_E)
    .when(When::All(&[
        When::Is("knowledge.ic_production_node_unknown"),
        FACILITY_IN_MACAU_OR_D5,
        NOT_FOOTNOTE_5,
    ]))
    .span(SINCE_2023),
    end_use(
        "us-ear/744.23/a/2/iii",
        "Design software and technology for advanced-node integrated circuits to be made in Macau or Country Group D:5",
        &["15 CFR 744.23(a)(2)(iii)", "15 CFR 744.23(b)"],
    )
    .item(When::All(&[
        When::Kind(&[ItemKind::Software, ItemKind::Technology]),
        When::Is("item.ecad_or_tcad"),
    ]))
    .when(When::Is("knowledge.advanced_node_ic_design"))
    .span(SINCE_DECEMBER_2024),
    end_use(
        "us-ear/744.23/a/3/i/2023",
        "Advanced computing items outside Country Groups D:1, D:4, D:5 for an entity of Macau or Country Group D:5",
        &["15 CFR 744.23(a)(3)(i)", "88 FR 73458"],
    )
    .codes(ADVANCED_COMPUTING_BEFORE_2025)
    .when(When::All(&[When::NoneOf(&[When::To(D1_D4_D5)]), FOR_MACAU_OR_D5]))
    .span(SINCE_2023.until(date(2025, 1, 13), AI_DIFFUSION))
    .exceptions(ADVANCED_COMPUTING_EXCEPTIONS),
    end_use(
        "us-ear/744.23/a/3/i/A",
        "Items of the limits of 3A090.b outside Country Groups D:1, D:4, D:5 for an entity of Macau or Country Group D:5",
        &["15 CFR 744.23(a)(3)(i)(A)", "15 CFR 744.23(b)", "15 CFR 744.23(c)"],
    )
    .codes(ADVANCED_COMPUTING_B)
    .when(When::All(&[When::NoneOf(&[When::To(D1_D4_D5)]), FOR_MACAU_OR_D5]))
    .span(SINCE_2025)
    .exceptions(ADVANCED_COMPUTING_EXCEPTIONS),
    end_use(
        "us-ear/744.23/a/3/i/B",
        "High-bandwidth memory outside Macau and Country Group D:5 for an entity seated there",
        &["15 CFR 744.23(a)(3)(i)(B)", "15 CFR 744.23(b)", "15 CFR 744.23(c)"],
    )
    .codes(Codes::of(&["3A090.c"]))
    .when(When::All(&[When::NoneOf(&[When::To(MACAU_OR_D5)]), FOR_MACAU_OR_D5]))
    .span(SINCE_DECEMBER_2024)
    .exceptions(ADVANCED_COMPUTING_EXCEPTIONS),
    end_use(
        "us-ear/744.23/a/3/ii",
        "Technology for making advanced computing items, developed by an entity of Macau or Country Group D:5",
        &["15 CFR 744.23(a)(3)(ii)", "15 CFR 734.9(h)(2)(ii)"],
    )
    .codes(Codes::of(&["3E001"]))
    .item(When::All(&[
        When::For(Codes::of(&["3A090"]).except(&["3A090.c"])),
        When::Is("technology.developed_by_macau_or_d5_entity"),
        When::DirectProductOf(DIRECT_PRODUCT_ADVANCED_COMPUTING),
    ]))
    .when(When::All(&[
        When::From(D1_D4_D5),
        When::Activity(&[Activity::Export, Activity::Reexport, Activity::Transfer, Activity::DeemedReexport]),
    ]))
    .span(SINCE_2023),
    end_use(
        "us-ear/744.23/a/4/i",
        "Listed items to Macau or Country Group D:5 for making semiconductor manufacturing equipment",
        &["15 CFR 744.23(a)(4)(i)", "15 CFR 744.23(b)", "15 CFR 744.23(c)"],
    )
    .codes(LISTED)
    .to(MACAU_OR_D5)
    .when(When::Is("knowledge.sme_production"))
    .span(SINCE_2023_EQUIPMENT)
    .exceptions(Allowed::Only(&["GOV"])),
    end_use(
        "us-ear/744.23/a/4/ii",
        "Listed items for semiconductor manufacturing equipment that an entity of Macau or Country Group D:5 makes elsewhere",
        &["15 CFR 744.23(a)(4)(ii)", "15 CFR 744.23(b)", "15 CFR 744.23(c)"],
    )
    .codes(LISTED)
    .when(When::All(&[
        When::Is("knowledge.sme_production"),
        When::Any(&[
            When::Party(
                &[Role::UltimateConsignee, Role::EndUser],
                &[Seat::Headquarters, Seat::UltimateParent],
                MACAU_OR_D5,
            ),
            When::Is("end_use.sme_maker_of_macau_or_d5"),
        ]),
    ]))
    .span(SINCE_2023_EQUIPMENT)
    .exceptions(Allowed::Only(&["GOV"])),
];

/// How applications are looked at: 15 CFR 744.23(d). Where two policies fit, case by case goes before approval.
static REVIEWS: &[Looked] =
    &[CASE_BY_CASE_2026, CASE_BY_CASE_ITEMS, CASE_BY_CASE_FOREIGN, APPROVAL, DENIAL, OTHERS];

/// For the rows of 15 CFR 742.4(a)(4) and 742.6(a)(6)(i)(A): 3B001 and 3B002 in part, 3D992, 3E992; and for
/// 742.6(a)(6)(ii). The last stands in for what part 744 does not reach.
pub(super) static REVIEWS_EQUIPMENT: &[Looked] = &[
    CASE_BY_CASE_FOREIGN,
    APPROVAL,
    DENIAL,
    Looked {
        policy: ReviewPolicy::CaseByCase,
        text: "Decided case by case where part 744 asks for no license.",
        when: When::Always,
        span: ALWAYS,
        cites: &["15 CFR 742.4(b)(2)", "15 CFR 742.6(b)(10)(i)"],
    },
];

const CASE_BY_CASE_ITEMS: Looked = Looked {
    policy: ReviewPolicy::CaseByCase,
    text: "Advanced computing items are decided case by case, but for those meant for data centers at the limits \
           of 3A090.a.",
    when: When::Any(&[
        When::Code(ADVANCED_COMPUTING_B),
        When::Code(Codes::of(&["3A090.c"])),
        When::All(&[When::Code(ADVANCED_COMPUTING_A), When::IsNot("ic.datacenter")]),
    ]),
    span: ALWAYS,
    cites: &["15 CFR 744.23(d)(3)(i)"],
};

const CASE_BY_CASE_FOREIGN: Looked = Looked {
    policy: ReviewPolicy::CaseByCase,
    text: "Decided case by case where a foreign-made item does the same without needing this license.",
    when: When::Is("item.foreign_equivalent_without_license"),
    span: ALWAYS,
    cites: &["15 CFR 744.23(d)(3)(ii)"],
};

const CASE_BY_CASE_2026: Looked = Looked {
    policy: ReviewPolicy::CaseByCase,
    text: "Decided case by case for exports to users in China or Macau within the limits of January 2026.",
    when: When::All(&[When::Code(ADVANCED_COMPUTING_B), CHINA_CASE_BY_CASE]),
    span: Span::since(date(2026, 1, 15), Published("91 FR 1684", Some(date(2026, 1, 15)))),
    cites: &["15 CFR 744.23(d)(3)(iii)", "91 FR 1684"],
};

const APPROVAL: Looked = Looked {
    policy: ReviewPolicy::PresumptionOfApproval,
    text: "Presumed to be approved for end users seated in the United States or Country Groups A:5 or A:6 that no \
           entity of Macau or Country Group D:5 owns by majority.",
    when: When::All(&[
        When::Party(&[Role::EndUser], &[Seat::Headquarters], Places::of(&["US", "A:5", "A:6"])),
        When::IsNot("end_user.majority_owned_from_macau_or_d5"),
    ]),
    span: ALWAYS,
    cites: &["15 CFR 744.23(d)(2)"],
};

const DENIAL: Looked = Looked {
    policy: ReviewPolicy::PresumptionOfDenial,
    text: "Presumed to be denied for Macau, Country Group D:5, and anyone seated there or with an ultimate parent \
           there.",
    when: When::Any(&[When::To(MACAU_OR_D5), FOR_MACAU_OR_D5]),
    span: ALWAYS,
    cites: &["15 CFR 744.23(d)(1)"],
};

const OTHERS: Looked = Looked {
    policy: ReviewPolicy::CaseByCase,
    text: "Otherwise decided case by case.",
    when: When::Always,
    span: ALWAYS,
    cites: &["15 CFR 744.23(d)(3)(iv)"],
};

/// Facts that only this part asks for.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no("item.integrated_circuit", "Is the item an integrated circuit?"),
    Word::yes_no(
        "item.computer_assembly_or_component",
        "Is the item a computer, an electronic assembly or a component?",
    ),
    Word::yes_no(
        "item.ecad_or_tcad",
        "Is it software or technology for computer-aided design of electronics or of semiconductor processes (ECAD, TCAD)?",
    ),
    Word::yes_no(
        "item.foreign_equivalent_without_license",
        "Does a foreign-made item that needs no license under 15 CFR 744.23 perform the same function?",
    ),
    Word::yes_no(
        "technology.developed_by_macau_or_d5_entity",
        "Was the technology developed by an entity seated, or with an ultimate parent seated, in Macau or Country Group D:5?",
    ),
    Word::yes_no(
        "end_use.ic_facility_in_macau_or_d5",
        "Is the facility where the integrated circuits are produced in Macau or Country Group D:5?",
    )
    .of_order(),
    Word::yes_no(
        "end_use.sme_maker_of_macau_or_d5",
        "Is the semiconductor manufacturing equipment made by an entity seated, or with an ultimate parent seated, in Macau or Country Group D:5?",
    )
    .of_order(),
    Word::yes_no(
        "end_user.majority_owned_from_macau_or_d5",
        "Does an entity seated in Macau or Country Group D:5 own the end user by majority?",
    )
    .of_order(),
    Word::yes_no(
        "knowledge.advanced_node_ic_design",
        "Do you know, or have reason to know, of a use in designing advanced-node integrated circuits to be produced in Macau or Country Group D:5?",
    )
    .of_order()
    .denied_by("end_use.none_of_concern"),
];

const fn end_use(id: &'static str, summary: &'static str, cites: &'static [&'static str]) -> Rule {
    Rule::license(id, CHAPTER, RequirementClass::EndUse, summary, cites).reviews(REVIEWS)
}

const fn of_2022(id: &'static str, summary: &'static str, when: When, span: Span) -> Rule {
    Rule::license(id, CHAPTER, RequirementClass::EndUse, summary, &["15 CFR 744.23(a)", "87 FR 62186"])
        .when(when)
        .span(span)
}
