//! What is subject to the regulations, and what the rules on foreign direct products ask for.
//!
//! Sources: 15 CFR 734.3, 734.4, 734.9, 734.13, 734.14, 734.18 (retyped; 734.4 and 734.9 as of 90 FR 5308);
//! 15 CFR 744.11 (eCFR of 2026-07-23); 15 CFR 746.8 (eCFR of 2026-02-10).

use jiff::civil::date;

use super::advanced_computing::{COMPLIANCE_OF_2024, NOT_DEEMED, RULE_OF_2022, SINCE_DECEMBER_2024};
use super::code_sets::{
    CIRCUITS, DIRECT_PRODUCT_1, DIRECT_PRODUCT_4, DIRECT_PRODUCT_ADVANCED_COMPUTING, LISTED, LISTED_3_TO_9,
    MUNITIONS_BUT_Y, MUNITIONS_Y, SERIES_600, SERIES_600_SOFTWARE_TECHNOLOGY, SME, SOFTWARE_NOT_FREE,
    SOFTWARE_TECHNOLOGY, SOFTWARE_TECHNOLOGY_3_TO_9, SPACECRAFT, SURELY_CIRCUITS, TECHNOLOGY_NOT_FREE,
};
use super::part_742::EXPORTS;
use super::places::{MACAU_OR_D5, NOT_FROM_ALLIES};
use crate::fact::{Activity, ItemKind, Role};
use crate::regime::table::{ALWAYS, Allowed, Codes, Lists, Looked, Places, Rule, Span, When, Word, decimal};
use crate::rule::{RequirementClass, ReviewPolicy, Seat};

/// The United States with what Schedule C of the Census counts to it (15 CFR 734.18(a)(4)).
const US: Places = Places::of(&["US", "AS", "GU", "MP", "PR", "UM", "VI"]);
const TERRORISM_OR_CUBA: Places = Places::of(&["E:1", "E:2"]);
const D1_E: Places = Places::of(&["D:1", "E:1", "E:2"]);
const D5_E: Places = Places::of(&["D:5", "E:1", "E:2"]);
const D_E: Places = Places::of(&["D:1", "D:3", "D:4", "D:5", "E:1", "E:2"]);
const RUSSIA_BELARUS: Places = Places::of(&["RU", "BY"]);
const IRAN: Places = Places::of(&["IR"]);

/// Computer Tier 3: 15 CFR 740.7(d)(1).
const TIER_3: Places = Places::of(&[
    "AF", "DZ", "AD", "AO", "AM", "AZ", "BH", "BY", "BA", "MM", "KH", "CN", "KM", "DJ", "EG", "GE", "IN",
    "IQ", "IL", "JO", "KZ", "XK", "KW", "KG", "LA", "LB", "LY", "MO", "MK", "MR", "MD", "MN", "ME", "MA",
    "OM", "PK", "QA", "RU", "SA", "RS", "SD", "TJ", "TN", "TM", "UA", "AE", "UZ", "VU", "VN", "YE",
]);

/// When the regulations reach a transaction at all.
///
/// One condition for all days: where a direct product rule was narrower before (15 CFR 734.9(h) reached
/// fewer places before 2025, (e)(3) and (k) are of December 2024), it holds too much, never too little.
///
/// Left out, because unanswered they would leave every order open: what is published, arises from
/// fundamental research, is taught in a course, stands in a patent, is not proprietary or is telemetry
/// (15 CFR 734.3(b)(2), (3)); what another agency alone controls (734.3(b)(1), said at the entries); launches
/// into space and storage of encrypted data (734.18(a)(1), (5)); releases that are no deemed reexport
/// (734.20). The crate never concludes from them that a transaction is not subject; a host that knows of one
/// need not ask.
pub(super) const SUBJECT: When = When::All(&[LEAVES, REACHED]);

/// What is subject, what counts as export and reexport, how much U.S. content is free, direct products.
pub(super) const SUBJECT_CITATIONS: &[&str] =
    &["15 CFR 734.3(a)", "15 CFR 734.13(a)", "15 CFR 734.14(a)", "15 CFR 734.4", "15 CFR 734.9"];

/// Something leaves the United States, moves abroad, or is released to a foreign person.
const LEAVES: When = When::All(&[
    When::NoneOf(&[When::To(US)]),
    When::Any(&[
        NOT_DEEMED,
        When::Kind(&[ItemKind::Technology]),
        When::All(&[When::Kind(&[ItemKind::Software]), When::Is("software.source_code")]),
    ]),
]);

/// By where it is, where it is from, what is in it, or what it was made with.
const REACHED: When = When::Any(&[
    When::From(US),
    When::Via(US),
    When::Origin(US),
    DE_MINIMIS,
    NO_DE_MINIMIS,
    CONTENT_BY_ITSELF,
    DIRECT_PRODUCT,
]);

/// U.S. software and technology that no share makes free: what is delivered with a commodity or software and is
/// not of its kind stays subject by itself, and so does software in a commodity that is controlled for more than
/// anti-terrorism (15 CFR 734.4(c)(1), (d)(1), notes 1 and 3; 734.3(a)(2)). The item that carries it is taken to be
/// subject with it, which is stricter.
const CONTENT_BY_ITSELF: When = When::Any(&[
    When::All(&[
        When::Kind(&[ItemKind::Commodity]),
        When::Any(&[When::ContentOf(SOFTWARE_NOT_FREE), When::ContentOf(TECHNOLOGY_NOT_FREE)]),
    ]),
    When::All(&[When::Kind(&[ItemKind::Software]), When::ContentOf(TECHNOLOGY_NOT_FREE)]),
    When::All(&[When::Kind(&[ItemKind::Technology]), When::ContentOf(SOFTWARE_NOT_FREE)]),
]);

/// 15 CFR 734.4(c), (d): the share that is still free is 10 % or 25 % "or less".
const DE_MINIMIS: When = When::Any(&[
    When::All(&[When::To(TERRORISM_OR_CUBA), When::ContentAbove(decimal(10, 0))]),
    When::All(&[When::NoneOf(&[When::To(TERRORISM_OR_CUBA)]), When::ContentAbove(decimal(25, 0))]),
]);

/// Some controlled content: what is asked below is only asked then.
const SOME: When = When::ContentAbove(decimal(0, 0));

/// Entries that hold computers.
const COMPUTER: When = When::Code(Codes::of(&[
    "4A001", "4A003", "4A004", "4A005", "4A090", "4A101", "4A611", "4A906", "4A980", "4A994", "5A002",
    "5A004", "5A992",
]));

/// 15 CFR 734.4(a)(4).
const NO_DE_MINIMIS_9E003: Codes = Codes::of(&[
    "9E003.a.1",
    "9E003.a.2",
    "9E003.a.3",
    "9E003.a.4",
    "9E003.a.5",
    "9E003.a.6",
    "9E003.a.8",
    "9E003.h",
    "9E003.i",
    "9E003.l",
]);

/// U.S. semiconductors of 3A001 other than memory, and other questions that a code alone does not answer.
const US_3A001_CIRCUIT: When =
    When::All(&[When::ContentOf(Codes::of(&["3A001"])), When::Is("content.us_3a001_circuit")]);
const US_CIRCUIT: When = When::Any(&[
    When::ContentOf(SURELY_CIRCUITS),
    When::All(&[When::ContentOf(CIRCUITS), When::Is("content.us_integrated_circuit")]),
]);
const US_ENCRYPTION_NOT_FREE: When = When::All(&[
    When::ContentOf(Codes::of(&["5A002", "5A004", "5B002", "5D002"])),
    When::Is("content.us_encryption_without_enc"),
]);

/// Above the limit of 4A003.b: not where the item is in 4A994, which begins where 4A003 ends.
const ABOVE_4A003_B: When = When::All(&[
    When::NoneOf(&[When::All(&[
        When::Code(Codes::of(&["4A994"])),
        When::NoneOf(&[When::Code(Codes::of(&["4A001", "4A003"]))]),
    ])]),
    When::Any(&[
        When::Code(Codes::of(&["4A003.b"])),
        When::Above("computer.adjusted_peak_performance_wt", decimal(70, 0)),
    ]),
]);

/// 15 CFR 734.4(a), (b), and the report that technology needs before a share counts as small.
const NO_DE_MINIMIS: When = When::Any(&[
    // (a)(1)
    When::All(&[SOME, COMPUTER, When::To(TIER_3), ABOVE_4A003_B, US_3A001_CIRCUIT]),
    When::All(&[
        SOME,
        COMPUTER,
        When::To(Places::of(&["CU", "IR", "KP", "SY"])),
        When::Above("computer.adjusted_peak_performance_wt", decimal(128, 4)),
        When::Any(&[US_3A001_CIRCUIT, When::ContentOf(Codes::of(&["4A994.j"]))]),
    ]),
    // (a)(2): 5E002 needs no license to Canada, so content that does is not asked for there.
    When::All(&[
        When::Code(Codes::of(&["5E002"])),
        When::Any(&[SOME, When::To(Places::of(&["CA"]))]),
        When::ContentOf(Codes::of(&["5E002"])),
    ]),
    // (a)(3)
    When::All(&[
        SOME,
        When::Code(Codes::of(&["3B993.f.1"])),
        When::Is("knowledge.advanced_node_ic_production"),
        When::IsNot("item.listed_by_country_of_first_export"),
    ]),
    // (a)(4): 9E003 needs no license to these three.
    When::All(&[
        When::Kind(&[ItemKind::Technology]),
        When::Any(&[SOME, When::To(Places::of(&["AU", "CA", "GB"]))]),
        When::ContentOf(NO_DE_MINIMIS_9E003),
    ]),
    // (a)(5)
    When::All(&[
        When::Code(Codes::of(&["0A919"])),
        When::To(Places::of(&["D:5"])),
        When::ContentOf(Codes::of(&["6A002", "6A003", "6A993.a"])),
    ]),
    // (a)(6)
    When::All(&[SOME, When::To(Places::of(&["D:5"])), When::ContentOf(MUNITIONS_BUT_Y)]),
    When::All(&[SOME, When::To(Places::of(&["E:1", "E:2", "BY", "CN", "RU"])), When::ContentOf(MUNITIONS_Y)]),
    // (a)(8)
    When::All(&[
        When::Code(SME),
        When::To(MACAU_OR_D5),
        US_CIRCUIT,
        When::IsNot("equipment.excluded_by_place_of_sender"),
    ]),
    // (a)(9)
    When::All(&[CATEGORY_3B, US_CIRCUIT, FOOTNOTE_5]),
    // (b)
    When::All(&[SOME, US_ENCRYPTION_NOT_FREE]),
    // (c)(3), (d)(3)
    When::All(&[SOME, When::Kind(&[ItemKind::Technology]), When::IsNot("content.technology_report_filed")]),
]);

/// 15 CFR 734.9. The fact `direct_product_of` holds the codes of the technology and software of which the
/// item, or the plant or a major component of the plant that made it, is a direct product.
const DIRECT_PRODUCT: When = When::Any(&[
    // (a)(3)
    When::Is("knowledge.informed_item_is_subject"),
    // (b)
    When::All(&[
        When::DirectProductOf(SOFTWARE_TECHNOLOGY),
        When::To(D1_E),
        When::ControlledFor("NS"),
        When::Is("direct_product.of_assured_technology"),
    ]),
    // (c)
    When::All(&[
        When::DirectProductOf(Codes::of(&["9D515", "9E515"])),
        When::To(D5_E),
        When::Code(SPACECRAFT),
    ]),
    // (d)
    When::All(&[
        When::DirectProductOf(SERIES_600_SOFTWARE_TECHNOLOGY),
        When::To(D_E),
        When::Any(&[When::Code(SERIES_600), When::Code(Codes::of(&["0A919"]))]),
    ]),
    // (e)
    PRODUCT_FOR_FOOTNOTE_1,
    PRODUCT_FOR_FOOTNOTE_4,
    PRODUCT_FOR_FOOTNOTE_5,
    // (f): Crimea is shipped to as Ukraine or as Russia.
    When::All(&[
        When::DirectProductOf(SOFTWARE_TECHNOLOGY),
        When::Any(&[
            When::Code(LISTED),
            When::Is("item.in_supplement_6_to_part_746"),
            When::Is("item.in_supplement_7_to_part_746"),
        ]),
        When::Any(&[
            When::To(RUSSIA_BELARUS),
            When::All(&[When::To(Places::of(&["UA"])), When::Is("destination.occupied_ukraine")]),
            When::Is("knowledge.for_production_in_russia_or_belarus"),
        ]),
    ]),
    // (g)
    PRODUCT_FOR_FOOTNOTE_3,
    // (h): any place.
    When::All(&[
        When::DirectProductOf(DIRECT_PRODUCT_ADVANCED_COMPUTING),
        When::Any(&[
            When::Code(Codes::of(&[
                "3A001.z", "3A090", "4A003.z", "4A004.z", "4A005.z", "4A090", "5A002.z", "5A004.z", "5A992.z",
            ])),
            When::All(&[When::Code(Codes::of(&["3E001"])), When::For(Codes::of(&["3A090"]))]),
            When::All(&[When::Code(Codes::of(&["4E001"])), When::For(Codes::of(&["4A090"]))]),
        ]),
    ]),
    // (i): the text says China or Macau, the fact Macau or Country Group D:5.
    When::All(&[When::DirectProductOf(DIRECT_PRODUCT_4), When::Is("knowledge.supercomputer_end_use")]),
    // (j)
    When::All(&[
        When::DirectProductOf(SOFTWARE_TECHNOLOGY_3_TO_9),
        When::Any(&[When::Code(LISTED_3_TO_9), When::Is("item.in_supplement_7_to_part_746")]),
        When::Any(&[
            When::To(IRAN),
            When::Party(PARTIES, &[Seat::Government], IRAN),
            When::Is("knowledge.for_production_in_iran"),
        ]),
    ]),
    // (k)
    When::All(&[
        When::Code(SME),
        When::To(MACAU_OR_D5),
        When::Any(&[
            When::DirectProductOf(Codes::of(&["3D992", "3E992"])),
            When::All(&[
                When::DirectProductOf(DIRECT_PRODUCT_EQUIPMENT),
                When::Is("direct_product.by_plant"),
            ]),
            When::Is("content.circuit_of_direct_product_plant"),
        ]),
    ]),
    // (l)
    When::All(&[When::Code(Codes::of(&["4E091"])), When::Is("model_weights.produced_by_controlled_plant")]),
]);

/// Parties to the transaction (15 CFR 748.5(c) to (f)).
const PARTIES: &[Role] =
    &[Role::Purchaser, Role::IntermediateConsignee, Role::UltimateConsignee, Role::EndUser];

const ENTITY_LIST: Lists = Lists::of(&["us/entity-list"], PARTIES);

/// Listed owners who together hold half or more of a party, one of whom must carry the footnote: the last
/// sentences of 15 CFR 734.9(e) and (g), which 90 FR 47201 added, and the aggregate of several lists of
/// supplement no. 8 to part 744. They stand and fall with 744.11(a)(1): the stay names that paragraph, and
/// without it there are no owners to whom these sentences could extend the rules.
const LISTED_OWNERS: When = When::Listed(
    Lists::of(&["us/entity-list", "us/military-end-user", "us/sdn"], PARTIES)
        .owning(50)
        .while_in_force(AFFILIATES_RULE),
);

const AFFILIATES_RULE: &str = "us-ear/744.11/a/1";

const fn footnote(number: &'static [&'static str]) -> When {
    When::Listed(ENTITY_LIST.footnotes(number))
}

const fn owner_with_footnote(number: &'static [&'static str]) -> When {
    When::Listed(ENTITY_LIST.footnotes(number).owned_in_part().while_in_force(AFFILIATES_RULE))
}

const FOOTNOTE_1_ENTITY: When =
    When::Any(&[footnote(&["1"]), When::All(&[LISTED_OWNERS, owner_with_footnote(&["1"])])]);
const FOOTNOTE_3_ENTITY: When =
    When::Any(&[footnote(&["3"]), When::All(&[LISTED_OWNERS, owner_with_footnote(&["3"])])]);
const FOOTNOTE_4_ENTITY: When =
    When::Any(&[footnote(&["4"]), When::All(&[LISTED_OWNERS, owner_with_footnote(&["4"])])]);
const FOOTNOTE_5_ENTITY: When =
    When::Any(&[footnote(&["5"]), When::All(&[LISTED_OWNERS, owner_with_footnote(&["5"])])]);

const PRODUCT_FOR_FOOTNOTE_1: When = When::All(&[
    When::DirectProductOf(DIRECT_PRODUCT_1),
    When::Any(&[FOOTNOTE_1_ENTITY, When::Is("knowledge.for_product_of_footnote_1_entity")]),
]);

const PRODUCT_FOR_FOOTNOTE_3: When = When::All(&[
    When::DirectProductOf(SOFTWARE_TECHNOLOGY),
    When::Any(&[FOOTNOTE_3_ENTITY, When::Is("knowledge.for_product_of_footnote_3_entity")]),
]);

const PRODUCT_FOR_FOOTNOTE_4: When = When::All(&[
    When::DirectProductOf(DIRECT_PRODUCT_4),
    When::Any(&[FOOTNOTE_4_ENTITY, When::Is("knowledge.for_product_of_footnote_4_entity")]),
]);

const PRODUCT_FOR_FOOTNOTE_5: When = When::All(&[
    When::Code(FOOTNOTE_5_EQUIPMENT),
    When::Any(&[
        When::DirectProductOf(DIRECT_PRODUCT_EQUIPMENT.except(&["3D992", "3E992"])),
        When::All(&[When::DirectProductOf(DIRECT_PRODUCT_EQUIPMENT), When::Is("direct_product.by_plant")]),
        When::Is("content.circuit_of_direct_product_plant"),
    ]),
    FOOTNOTE_5,
]);

/// Technology and software of equipment: 15 CFR 734.9(k)(1)(ii), (e)(3)(i). The text narrows some of them to
/// equipment of group B, which the item is.
const DIRECT_PRODUCT_EQUIPMENT: Codes = Codes::of(&[
    "3D001", "3D901", "3D991", "3D992", "3D993", "3D994", "3E001", "3E901", "3E991", "3E992", "3E993",
    "3E994",
]);

/// 15 CFR 734.9(e)(3)(i).
const FOOTNOTE_5_EQUIPMENT: Codes =
    Codes::of(&["3B001", "3B002", "3B903", "3B991", "3B992", "3B993", "3B994"]).except(&[
        "3B001.a.4",
        "3B001.c",
        "3B001.d",
        "3B001.f.1",
        "3B001.f.5",
        "3B001.f.6",
        "3B001.g",
        "3B001.h",
        "3B001.k",
        "3B001.l",
        "3B001.m",
        "3B001.n",
        "3B001.p.2",
        "3B001.p.4",
        "3B001.r",
        "3B002.c",
        "3B991.b.2.a",
        "3B991.b.2.b",
    ]);

/// 15 CFR 734.4(a)(9).
const CATEGORY_3B: When = When::Code(
    Codes::of(&["3B001", "3B002", "3B611", "3B903", "3B904", "3B991", "3B992", "3B993", "3B994"])
        .except(SME.include),
);

/// An entity with footnote 5, or a facility in Macau or Country Group D:5 that makes advanced-node circuits. The
/// text means logic and memory of the DRAM kind; the fact does not tell these apart.
const FOOTNOTE_5: When = When::Any(&[
    FOOTNOTE_5_ENTITY,
    When::Is("knowledge.for_product_of_footnote_5_entity"),
    When::All(&[
        When::Is("knowledge.advanced_node_ic_production"),
        When::Any(&[When::To(MACAU_OR_D5), When::Is("end_use.ic_facility_in_macau_or_d5")]),
    ]),
]);

/// Made abroad and not in the United States.
const FOREIGN: When = When::NoneOf(&[When::Origin(US), When::From(US)]);

const NOT_FROM_SUPPLEMENT_4: When = When::NoneOf(&[When::All(&[
    When::From(Places::of(&["SUPPLEMENT-4-742"])),
    When::Is("route.from_supplement_4_to_part_742_country"),
])]);

const OUT_OF_A_COUNTRY: When = When::Activity(&[Activity::Export, Activity::Reexport]);

/// License requirements that rules on direct products add to those of list and chart.
pub(super) static RULES: &[Rule] = &[
    Rule::license(
        "us-ear/734.4/content",
        "part-734",
        RequirementClass::List,
        "U.S. software or technology that comes with the foreign-made item and is subject by itself needs a license to the destination",
        &["15 CFR 734.4(c)(1)", "15 CFR 734.4(d)(1)", "15 CFR 734.3(a)(2)"],
    )
    .when(When::All(&[
        EXPORTS,
        When::NoneOf(&[When::AsContent, When::Origin(US), When::From(US)]),
        When::Any(&[
            When::All(&[
                When::Kind(&[ItemKind::Commodity]),
                When::Any(&[
                    When::ControlledContentOf(SOFTWARE_NOT_FREE),
                    When::ControlledContentOf(TECHNOLOGY_NOT_FREE),
                ]),
            ]),
            When::All(&[
                When::Kind(&[ItemKind::Software]),
                When::ControlledContentOf(TECHNOLOGY_NOT_FREE),
            ]),
            When::All(&[
                When::Kind(&[ItemKind::Technology]),
                When::ControlledContentOf(SOFTWARE_NOT_FREE),
            ]),
        ]),
    ])),
    rule(
        "us-ear/734.9/a/3",
        "part-734",
        "BIS told the exporter that this foreign-made item is subject, and may ask for a license",
        &["15 CFR 734.9(a)(3)"],
    )
    .when(When::All(&[
        When::Is("knowledge.informed_item_is_subject"),
        When::NotModelled("Whether a license is needed stands in the notice of BIS."),
    ])),
    rule(
        "us-ear/734.9/e/1",
        "part-734",
        "Foreign-made direct products for entities with footnote 1, or for what they make or buy",
        &["15 CFR 744.11(a)(2)(i)", "15 CFR 734.9(e)(1)"],
    )
    .when(When::All(&[FOREIGN, PRODUCT_FOR_FOOTNOTE_1]))
    .exceptions(Allowed::ByTheirTerms)
    .reviews(&[
        Looked {
            policy: ReviewPolicy::CaseByCase,
            text: "For telecommunications below 5G: decided case by case.",
            when: When::Is("item.for_telecommunications_below_5g"),
            span: ALWAYS,
            cites: &["15 CFR 744.11(a)(2)(i)"],
        },
        AS_LISTED,
    ]),
    rule(
        "us-ear/734.9/e/2",
        "advanced-computing",
        "Foreign-made direct products for entities with footnote 4, or for what they make or buy",
        &["15 CFR 744.11(a)(2)(iv)", "15 CFR 734.9(e)(2)"],
    )
    .when(When::All(&[FOREIGN, PRODUCT_FOR_FOOTNOTE_4]))
    .span(Span::since(date(2022, 10, 21), RULE_OF_2022))
    .reviews(&[AS_LISTED]),
    rule(
        "us-ear/734.9/e/3",
        "advanced-computing",
        "Foreign-made equipment for entities with footnote 5 or for facilities that make advanced-node circuits",
        &["15 CFR 744.11(a)(2)(v)", "15 CFR 734.9(e)(3)", "15 CFR 734.4(a)(9)"],
    )
    .item(CATEGORY_3B)
    .when(When::All(&[
        FOREIGN,
        When::Any(&[
            When::All(&[US_CIRCUIT, FOOTNOTE_5]),
            PRODUCT_FOR_FOOTNOTE_5,
        ]),
        When::Any(&[
            // (v)(A)(1)
            When::All(&[OUT_OF_A_COUNTRY, When::Is("exporter.seated_in_macau_or_d5")]),
            // (v)(A)(2)
            When::All(&[
                OUT_OF_A_COUNTRY,
                When::Code(Codes::of(&["3B993"])),
                When::From(Places::of(&["A:5"])),
                NOT_FROM_SUPPLEMENT_4,
                When::IsNot("item.equivalent_control_where_sent_from"),
            ]),
            // (v)(A)(3)
            When::All(&[
                OUT_OF_A_COUNTRY,
                When::NoneOf(&[When::From(Places::of(&["A:5"]))]),
                ELSEWHERE_OR_3B993,
            ]),
            // (v)(A)(4)
            When::All(&[When::Activity(&[Activity::Transfer]), ELSEWHERE_OR_3B993]),
        ]),
    ]))
    .span(SINCE_DECEMBER_2024)
    .enforcement(COMPLIANCE_OF_2024)
    .reviews(&[
        Looked {
            policy: ReviewPolicy::CaseByCase,
            text: "Decided case by case where a foreign-made item does the same without needing a license, unless \
                   the entry says otherwise.",
            when: When::Is("item.foreign_equivalent_without_license"),
            span: ALWAYS,
            cites: &["15 CFR 744.11(a)(2)(v)(B)"],
        },
        AS_LISTED,
    ]),
    rule(
        "us-ear/734.9/g",
        "part-734",
        "Foreign-made direct products for entities with footnote 3, or for what they make or buy",
        &["15 CFR 746.8(a)(3)", "15 CFR 734.9(g)", "15 CFR 746.8(a)(12)", "15 CFR 746.8(c)(1)"],
    )
    .when(When::All(&[
        FOREIGN,
        NOT_DEEMED,
        PRODUCT_FOR_FOOTNOTE_3,
        NOT_FROM_ALLIES,
    ]))
    .reviews(&[Looked {
        policy: ReviewPolicy::PolicyOfDenial,
        text: "Denied in all cases.",
        when: When::Always,
        span: ALWAYS,
        cites: &["15 CFR 746.8(b)(1)"],
    }]),
];

/// A sender not seated in a country of supplement no. 4 to part 742, or equipment of 3B993 from one that is.
const ELSEWHERE_OR_3B993: When = When::Any(&[
    When::IsNot("exporter.seated_in_supplement_4_to_part_742_country"),
    When::Code(Codes::of(&["3B993"])),
]);

const AS_LISTED: Looked = Looked {
    policy: ReviewPolicy::NotStated,
    text: "As the entry of the Entity List says.",
    when: When::Always,
    span: ALWAYS,
    cites: &["15 CFR part 744, supplement no. 4"],
};

/// Facts that only this part asks for.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no("software.source_code", "Is the software source code, not object code?"),
    Word::yes_no(
        "content.us_3a001_circuit",
        "Does the foreign-made computer contain U.S.-origin semiconductors of 3A001 other than memory?",
    ),
    Word::yes_no(
        "content.us_integrated_circuit",
        "Does the foreign-made equipment contain a U.S.-origin integrated circuit listed in category 3, 4 or 5?",
    ),
    Word::yes_no(
        "content.us_encryption_without_enc",
        "Does the foreign-made item contain U.S.-origin 5A002, 5A004, 5B002 or 5D002 items that 15 CFR 734.4(b)(1) does not free (not released under License Exception ENC, or only under 740.17(b)(2) and bound for E:1 or E:2)?",
    ),
    Word::yes_no(
        "content.technology_report_filed",
        "Was the one-time report on U.S. technology in this foreign technology filed (15 CFR part 734, supplement no. 2)?",
    ),
    Word::yes_no(
        "content.circuit_of_direct_product_plant",
        "Does the equipment contain a circuit or other commodity from a plant that is a direct product of U.S. technology or software of category 3 for equipment?",
    ),
    Word::yes_no(
        "direct_product.by_plant",
        "Is it the plant, or a major component of it, that is a direct product of that technology or software?",
    ),
    Word::yes_no(
        "direct_product.of_assured_technology",
        "Does that U.S. technology or software require a written assurance (License Exception TSR, or with a license application)?",
    ),
    Word::yes_no(
        "model_weights.produced_by_controlled_plant",
        "Were the weights produced on computing equipment subject to the EAR in 3A090, 4A090 or a .z paragraph?",
    ),
    Word::yes_no(
        "item.listed_by_country_of_first_export",
        "Is the equipment on the export control list of the country it was first exported from?",
    ),
    Word::yes_no(
        "item.equivalent_control_where_sent_from",
        "Does the country it is sent from control the equipment in an equivalent way?",
    ),
    Word::yes_no(
        "item.in_supplement_6_to_part_746",
        "Is the item listed in supplement no. 6 to 15 CFR part 746?",
    ),
    Word::yes_no(
        "item.in_supplement_7_to_part_746",
        "Is the item listed in supplement no. 7 to 15 CFR part 746?",
    ),
    Word::yes_no(
        "item.for_telecommunications_below_5g",
        "Does the item serve to develop or produce telecommunications below 5G only?",
    ),
    Word::yes_no(
        "equipment.excluded_by_place_of_sender",
        "Is the sender located in a country of supplement no. 4 to part 742, or with equivalent controls, and neither it nor its ultimate parent seated in Macau or Country Group D:5?",
    ),
    Word::yes_no(
        "exporter.seated_in_macau_or_d5",
        "Is the exporter, or its ultimate parent, seated in Macau or Country Group D:5?",
    )
    .of_order(),
    Word::yes_no(
        "exporter.seated_in_supplement_4_to_part_742_country",
        "Are the exporter and its ultimate parent seated in a country of supplement no. 4 to part 742?",
    )
    .of_order(),
    Word::yes_no(
        "route.from_supplement_4_to_part_742_country",
        "Is the item sent from a country of supplement no. 4 to part 742?",
    )
    .of_order(),
    Word::yes_no(
        "route.from_supplement_3_to_part_746_country",
        "Is the item sent from, or transferred within, a country of supplement no. 3 to part 746?",
    )
    .of_order(),
    knowledge(
        "knowledge.informed_item_is_subject",
        "Has BIS informed you that this foreign-made item is subject to the EAR?",
    ),
    knowledge(
        "knowledge.for_product_of_footnote_1_entity",
        "Do you know of a use in what an entity with footnote 1 of the Entity List produces, buys or orders?",
    ),
    knowledge(
        "knowledge.for_product_of_footnote_3_entity",
        "Do you know of a use in what an entity with footnote 3 of the Entity List produces, buys or orders?",
    ),
    knowledge(
        "knowledge.for_product_of_footnote_4_entity",
        "Do you know of a use in what an entity with footnote 4 of the Entity List produces, buys or orders?",
    ),
    knowledge(
        "knowledge.for_product_of_footnote_5_entity",
        "Do you know of a use in what an entity with footnote 5 of the Entity List produces, buys or orders?",
    ),
    knowledge(
        "knowledge.for_production_in_russia_or_belarus",
        "Do you know of a use in listed products made in or bound for Russia, Belarus or occupied Crimea?",
    ),
    knowledge(
        "knowledge.for_production_in_iran",
        "Do you know of a use in listed products located in or bound for Iran?",
    ),
];

const fn knowledge(key: &'static str, question: &'static str) -> Word {
    Word::yes_no(key, question).of_order().denied_by("end_use.none_of_concern")
}

const fn rule(
    id: &'static str,
    chapter: &'static str,
    summary: &'static str,
    cites: &'static [&'static str],
) -> Rule {
    Rule::license(id, chapter, RequirementClass::EndUser, summary, cites)
}
