//! Encryption commodities, software and technology: 15 CFR 740.17.
//!
//! Supplement no. 3 to part 740, the list of countries whose end users are favored, was not read: whether
//! an end user is of it is a fact.

use super::terms::{NOT_RUSSIA_BELARUS, RUSSIA_RECIPIENT, UNAUTHORIZED_INTRUSION};
use super::waiver;
use crate::fact::{Activity, ItemKind, Role};
use crate::regime::table::{Codes, Places, Waiver, When, Word};
use crate::rule::Seat;

const NOT_E1_OR_E2: Places = Places::of(&["*"]).except(&["E:1", "E:2"]);

/// Encryption alone overcomes neither the regional stability controls of advanced chips nor anything else
/// that 15 CFR 740.17 does not speak of.
const REASONS: &[&str] = &["NS", "EI", "AT"];

const COMMON: When = When::All(&[
    When::Code(Codes::of(&["5A002", "5A004", "5B002", "5D002", "5E002"])),
    When::IsNot(UNAUTHORIZED_INTRUSION),
    When::Any(&[
        NOT_RUSSIA_BELARUS,
        When::Is(RUSSIA_RECIPIENT),
        When::Is("exceptions.enc.allied_diplomatic_mission"),
    ]),
]);

const COMMODITY_OR_SOFTWARE: When = When::Kind(&[ItemKind::Commodity, ItemKind::Software]);
const IN_B_2: When = When::Is("exceptions.enc.described_in_b_2");
const NOT_IN_B_2: When = When::IsNot("exceptions.enc.described_in_b_2");
const PRIVATE: When = When::Is("exceptions.enc.private_sector_end_user");
/// Located or headquartered: a seat outside the table of the supplement settles it only with the others.
const FAVORED: When = When::All(&[
    When::Party(
        &[Role::EndUser, Role::UltimateConsignee],
        &[Seat::Address, Seat::Headquarters],
        Places::of(&["SUPPLEMENT-3-740"]),
    ),
    When::Is("exceptions.enc.end_user_of_supplement_3"),
]);
const SUBMITTED: When = When::Is("exceptions.enc.classification_request_submitted");
const THIRTY_DAYS: When = When::Is("exceptions.enc.thirty_days_passed");
const NO_GOVERNMENT: When = When::OneOf("exceptions.enc.government_end_user", &["none"]);

/// 15 CFR 740.17(c): no transfer of (b)(2) items to governments inside a country.
const NO_TRANSFER_TO_GOVERNMENT: When =
    When::Any(&[When::NoneOf(&[When::Activity(&[Activity::Transfer])]), NO_GOVERNMENT]);

const SALES_REPORT: &str = "Report sales every half year, by 1 August and 1 February (15 CFR 740.17(e)(1)).";
const KEY_LENGTH: &str =
    "Report a mere increase of key length before shipping the upgraded product (15 CFR 740.17(e)(2)).";

pub(super) static WAIVERS: &[Waiver] = &[
    Waiver {
        by_entry: true,
        to: NOT_E1_OR_E2,
        when: When::All(&[COMMON, PRIVATE, FAVORED, When::Is("exceptions.enc.internal_development")]),
        reasons: REASONS,
        ..waiver(
            "us-ear/740.17/a/1/i",
            "ENC",
            "internal development of new products by private companies of supplement no. 3 countries",
            &["15 CFR 740.17(a)(1)(i)", "15 CFR 740.17(f)"],
        )
    },
    Waiver {
        by_entry: true,
        to: NOT_E1_OR_E2,
        when: When::All(&[
            COMMON,
            PRIVATE,
            When::NoneOf(&[When::Origin(Places::of(&["US"]))]),
            When::Is("exceptions.enc.internal_use_among_affiliates"),
        ]),
        reasons: REASONS,
        ..waiver(
            "us-ear/740.17/a/1/ii",
            "ENC",
            "foreign-origin items for internal use among affiliates of a supplement no. 3 parent",
            &["15 CFR 740.17(a)(1)(ii)", "15 CFR 740.17(f)"],
        )
    },
    Waiver {
        by_entry: true,
        to: NOT_E1_OR_E2,
        when: When::All(&[COMMON, When::Is("exceptions.enc.us_subsidiary_or_its_staff")]),
        reasons: REASONS,
        obligations: &[
            "What is developed with it may need a classification request before sale (15 CFR 740.17(a), note).",
        ],
        ..waiver(
            "us-ear/740.17/a/2",
            "ENC",
            "U.S. subsidiaries, and staff of U.S. companies for internal use",
            &["15 CFR 740.17(a)(2)", "15 CFR 740.17(f)"],
        )
    },
    Waiver {
        by_entry: true,
        to: NOT_E1_OR_E2,
        when: When::All(&[
            COMMON,
            When::Activity(&[Activity::Reexport, Activity::Transfer]),
            When::NoneOf(&[When::Origin(Places::of(&["US"]))]),
            NO_TRANSFER_TO_GOVERNMENT,
            When::Is("exceptions.enc.foreign_product_with_classified_us_encryption"),
        ]),
        reasons: REASONS,
        ..waiver(
            "us-ear/740.17/a/3",
            "ENC",
            "foreign products with U.S. encryption that was classified before",
            &["15 CFR 740.17(a)(3)", "15 CFR 740.17(c)", "15 CFR 740.17(f)"],
        )
    },
    Waiver {
        by_entry: true,
        to: NOT_E1_OR_E2,
        when: When::All(&[
            COMMON,
            COMMODITY_OR_SOFTWARE,
            When::Code(Codes::of(&["5A002.a", "5A002.z.1", "5B002", "5D002"])),
            NOT_IN_B_2,
            When::IsNot("exceptions.enc.described_in_b_3"),
        ]),
        reasons: REASONS,
        obligations: &[
            "Send the yearly self-classification report by 1 February, unless BIS has classified the product (15 CFR 740.17(b)(1), (e)(3)).",
        ],
        ..waiver(
            "us-ear/740.17/b/1",
            "ENC",
            "self-classified encryption products",
            &["15 CFR 740.17(b)(1)", "15 CFR 740.17(c)", "15 CFR 740.17(e)(3)"],
        )
    },
    Waiver {
        by_entry: true,
        to: NOT_E1_OR_E2,
        when: When::All(&[
            COMMON,
            IN_B_2,
            SUBMITTED,
            FAVORED,
            NO_TRANSFER_TO_GOVERNMENT,
            When::Any(&[
                When::OneOf(
                    "exceptions.enc.b_2_item",
                    &[
                        "network_infrastructure",
                        "source_code",
                        "other_cryptographic",
                        "open_interface",
                        "non_standard_technology",
                        "other_technology",
                    ],
                ),
                When::All(&[When::OneOf("exceptions.enc.b_2_item", &["cryptanalytic"]), NO_GOVERNMENT]),
            ]),
        ]),
        reasons: REASONS,
        obligations: &[SALES_REPORT, KEY_LENGTH],
        ..waiver(
            "us-ear/740.17/b/2/supplement-3",
            "ENC",
            "restricted encryption items to end users of supplement no. 3 countries, once submitted",
            &["15 CFR 740.17(b)(2)", "15 CFR 740.17(c)", "15 CFR 740.17(d)"],
        )
    },
    Waiver {
        by_entry: true,
        to: NOT_E1_OR_E2,
        when: When::All(&[
            COMMON,
            IN_B_2,
            SUBMITTED,
            When::OneOf("exceptions.enc.b_2_item", &["source_code"]),
            NO_GOVERNMENT,
        ]),
        reasons: REASONS,
        obligations: &[SALES_REPORT, KEY_LENGTH],
        ..waiver(
            "us-ear/740.17/b/2/source-code",
            "ENC",
            "encryption source code to end users that are no government, once submitted",
            &["15 CFR 740.17(b)(2)", "15 CFR 740.17(b)(2)(i)(B)", "15 CFR 740.17(d)"],
        )
    },
    Waiver {
        by_entry: true,
        to: NOT_E1_OR_E2,
        when: When::All(&[
            COMMON,
            IN_B_2,
            THIRTY_DAYS,
            NO_TRANSFER_TO_GOVERNMENT,
            When::Any(&[
                When::All(&[
                    When::OneOf("exceptions.enc.b_2_item", &["network_infrastructure"]),
                    When::OneOf("exceptions.enc.government_end_user", &["none", "less_sensitive"]),
                ]),
                When::All(&[
                    When::OneOf("exceptions.enc.b_2_item", &["other_cryptographic", "cryptanalytic"]),
                    NO_GOVERNMENT,
                ]),
                When::All(&[
                    When::OneOf("exceptions.enc.b_2_item", &["other_technology"]),
                    NO_GOVERNMENT,
                    When::NoneOf(&[When::To(Places::of(&["D:1"]))]),
                ]),
            ]),
        ]),
        reasons: REASONS,
        obligations: &[SALES_REPORT, KEY_LENGTH],
        ..waiver(
            "us-ear/740.17/b/2",
            "ENC",
            "restricted encryption items to other countries, 30 days after the request",
            &[
                "15 CFR 740.17(b)(2)(i)",
                "15 CFR 740.17(b)(2)(ii)",
                "15 CFR 740.17(b)(2)(iv)(B)",
                "15 CFR 740.17(c)",
                "15 CFR 740.17(d)",
            ],
        )
    },
    Waiver {
        by_entry: true,
        to: NOT_E1_OR_E2,
        when: When::All(&[
            COMMON,
            COMMODITY_OR_SOFTWARE,
            NOT_IN_B_2,
            When::Is("exceptions.enc.described_in_b_3"),
            When::Any(&[THIRTY_DAYS, When::All(&[SUBMITTED, FAVORED])]),
        ]),
        reasons: REASONS,
        obligations: &[
            "For (b)(3)(iii) items, report sales every half year, by 1 August and 1 February (15 CFR 740.17(e)(1)).",
            KEY_LENGTH,
        ],
        ..waiver(
            "us-ear/740.17/b/3",
            "ENC",
            "components, toolkits, non-standard cryptography and forensics after classification",
            &["15 CFR 740.17(b)(3)", "15 CFR 740.17(c)", "15 CFR 740.17(d)"],
        )
    },
];

pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "exceptions.enc.allied_diplomatic_mission",
        "Is the item for official business of a mission of a government of Country Group A:5 or A:6 in Russia or Belarus (15 CFR 746.8(c)(2)(vi))?",
    )
    .of_order(),
    Word::yes_no(
        "exceptions.enc.private_sector_end_user",
        "Is the end user an individual not acting for, or a company not wholly owned or controlled by or acting for, a foreign government (15 CFR 740.17(a)(1))?",
    )
    .of_order(),
    Word::yes_no(
        "exceptions.enc.end_user_of_supplement_3",
        "Is the end user headquartered in a country of supplement no. 3 to part 740 (for (b)(2) and (b)(3): located or headquartered)?",
    )
    .of_order(),
    Word::yes_no(
        "exceptions.enc.internal_development",
        "Is the item for the end user's internal development or production of new products (15 CFR 740.17(a)(1)(i))?",
    ),
    Word::yes_no(
        "exceptions.enc.internal_use_among_affiliates",
        "Is it for internal use other than new products, did it become subject to the regulations after production, are all parties subsidiaries of one parent in a supplement no. 3 country, and is it not enhanced (15 CFR 740.17(a)(1)(ii))?",
    ),
    Word::yes_no(
        "exceptions.enc.us_subsidiary_or_its_staff",
        "Does the item go to a U.S. subsidiary, or to staff, contractors or interns of a U.S. company or its subsidiary for internal use, none of them a national of E:1 or E:2 (15 CFR 740.17(a)(2))?",
    )
    .of_order(),
    Word::yes_no(
        "exceptions.enc.foreign_product_with_classified_us_encryption",
        "Is it a foreign product with U.S. encryption code, components or toolkits that BIS has classified or that were reported, their cryptography unchanged (15 CFR 740.17(a)(3))?",
    ),
    Word::yes_no(
        "exceptions.enc.described_in_b_2",
        "Does 15 CFR 740.17(b)(2) describe the item: network infrastructure, non-public source code, customized or government items, quantum cryptography, penetration tools, first responder radio, 5A002.d or .e, cryptanalytic items, open cryptographic interface, encryption technology?",
    ),
    Word::yes_no(
        "exceptions.enc.described_in_b_3",
        "Does 15 CFR 740.17(b)(3) describe the item: chips, assemblies, libraries and toolkits not of the mass market, non-standard cryptography, advanced network vulnerability analysis, digital forensics, cryptographic activation?",
    ),
    Word::text(
        "exceptions.enc.b_2_item",
        "Which item of 15 CFR 740.17(b)(2) is it: network_infrastructure ((i)(A)), source_code ((i)(B)), other_cryptographic ((i)(C) to (H)), cryptanalytic ((ii)), open_interface ((iii)), non_standard_technology ((iv)(A)) or other_technology ((iv)(B))?",
    ),
    Word::text(
        "exceptions.enc.government_end_user",
        "Is the end user a government end user (15 CFR 772.1): none, less_sensitive or other?",
    )
    .of_order(),
    Word::yes_no(
        "exceptions.enc.classification_request_submitted",
        "Has a complete classification request been submitted to BIS, or has the producer one whose result you rely on (15 CFR 740.17(b), (d))?",
    ),
    Word::yes_no(
        "exceptions.enc.thirty_days_passed",
        "Have 30 days passed since registration of the request, holds not counted, without BIS refusing ENC, or has a classification been issued (15 CFR 740.17(d)(2)(ii))?",
    ),
];
