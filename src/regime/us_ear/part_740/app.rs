//! Computers: 15 CFR 740.7.

use super::waiver;
use crate::fact::{Activity, ItemKind};
use crate::regime::table::{Codes, Places, Waiver, When, Word, decimal};

/// Computer Tier 1: 15 CFR 740.7(c)(1).
const TIER_1: Places = Places::of(&[
    "AG", "AL", "AR", "AT", "AU", "AW", "BB", "BD", "BE", "BF", "BG", "BI", "BJ", "BN", "BO", "BR", "BS",
    "BT", "BW", "BZ", "CD", "CF", "CG", "CH", "CI", "CL", "CM", "CO", "CR", "CV", "CW", "CY", "CZ", "DE",
    "DK", "DM", "DO", "EC", "EE", "EH", "ER", "ES", "ET", "FI", "FJ", "FM", "FR", "GA", "GB", "GD", "GH",
    "GM", "GN", "GQ", "GR", "GT", "GW", "GY", "HN", "HR", "HT", "HU", "ID", "IE", "IS", "IT", "JM", "JP",
    "KE", "KI", "KN", "KR", "LC", "LK", "LR", "LS", "LT", "LU", "LV", "MC", "MG", "MH", "ML", "MT", "MU",
    "MV", "MW", "MX", "MY", "MZ", "NA", "NE", "NG", "NI", "NL", "NO", "NP", "NR", "NZ", "PA", "PE", "PG",
    "PH", "PL", "PT", "PW", "PY", "RO", "RW", "SB", "SC", "SE", "SG", "SI", "SK", "SL", "SM", "SN", "SO",
    "SR", "ST", "SV", "SX", "SZ", "TD", "TG", "TH", "TL", "TO", "TR", "TT", "TV", "TW", "TZ", "UG", "UY",
    "VA", "VC", "VE", "WS", "ZA", "ZM", "ZW",
]);

/// Computer Tier 3: 15 CFR 740.7(d)(1). Belarus and Russia are in it and under 15 CFR 740.2(a)(6).
const TIER_3: Places = Places::of(&[
    "AD", "AE", "AF", "AM", "AO", "AZ", "BA", "BH", "BY", "CN", "DJ", "DZ", "EG", "GE", "IL", "IN", "IQ",
    "JO", "KG", "KH", "KM", "KW", "KZ", "LA", "LB", "LY", "MA", "MD", "ME", "MK", "MM", "MN", "MO", "MR",
    "OM", "PK", "QA", "RS", "RU", "SA", "SD", "TJ", "TM", "TN", "UA", "UZ", "VN", "VU", "XK", "YE",
]);

/// No end use of 15 CFR 740.7(b)(5).
const NO_WEAPONS: When = When::All(&[
    When::IsNot("knowledge.nuclear_end_use"),
    When::IsNot("knowledge.missile_end_use"),
    When::IsNot("knowledge.chemical_biological_end_use"),
]);

/// Technology and software for computers of 4A003: 15 CFR 740.7(a)(2).
const FOR_COMPUTERS: When = When::All(&[
    When::Kind(&[ItemKind::Software, ItemKind::Technology]),
    When::Code(Codes::of(&["4D001", "4E001"])),
    When::For(Codes::of(&["4A003"])),
    NO_WEAPONS,
]);

/// A release of technology or source code to someone with a valid visa.
const DEEMED_EXPORT: When = When::All(&[
    FOR_COMPUTERS,
    When::Activity(&[Activity::DeemedExport]),
    When::Is("exceptions.app.visa_valid"),
]);

const SECOND_SALE: &str = "Tell the consignee that reexport or transfer needs authorization, and in Computer Tier 3 the restrictions of end use (15 CFR 740.7(b)(3)).";
const CLOSED_NATIONALITIES: &str = "Release technology and source code to no national of Cuba, Iran, North Korea or Syria (15 CFR 740.7(b)(2)(ii)).";
const REPORT: &str = "Report what 15 CFR 743.1 asks for (15 CFR 740.7(e)).";

pub(super) static WAIVERS: &[Waiver] = &[
    Waiver {
        by_entry: true,
        to: TIER_1,
        when: When::All(&[
            When::Kind(&[ItemKind::Commodity]),
            When::Code(Codes::of(&["4A003"])),
            When::Any(&[
                When::NoneOf(&[When::Code(Codes::of(&["4A003.g", "4A003.z.2", "4A003.z.4"]))]),
                When::Is("exceptions.app.together_with_eligible_computer"),
            ]),
            When::Is("exceptions.app.consumed_at_destination"),
            NO_WEAPONS,
        ]),
        obligations: &[SECOND_SALE, REPORT],
        ..waiver(
            "us-ear/740.7/c/2",
            "APP",
            "computers, assemblies and components to Computer Tier 1",
            &["15 CFR 740.7(a)(1)", "15 CFR 740.7(b)", "15 CFR 740.7(c)(2)"],
        )
    },
    Waiver {
        by_entry: true,
        to: Places::of(&["A:5"]),
        when: FOR_COMPUTERS,
        obligations: &[SECOND_SALE, CLOSED_NATIONALITIES, REPORT],
        ..waiver(
            "us-ear/740.7/c/3/i",
            "APP",
            "technology and software for computers to Country Group A:5",
            &["15 CFR 740.7(a)(2)", "15 CFR 740.7(b)", "15 CFR 740.7(c)(3)(i)"],
        )
    },
    Waiver {
        by_entry: true,
        to: Places::of(TIER_1.include).except(&["A:5"]),
        when: When::All(&[
            DEEMED_EXPORT,
            When::Any(&[
                When::AtMost("exceptions.app.adjusted_peak_performance_wt", decimal(175, 0)),
                When::All(&[
                    When::Is("exceptions.app.use_technology_only"),
                    When::AtMost("exceptions.app.adjusted_peak_performance_wt", decimal(500, 0)),
                ]),
            ]),
        ]),
        obligations: &[CLOSED_NATIONALITIES, REPORT],
        ..waiver(
            "us-ear/740.7/c/3/ii",
            "APP",
            "release of technology for computers to nationals of Computer Tier 1",
            &["15 CFR 740.7(b)(6)", "15 CFR 740.7(c)(3)(ii)", "15 CFR 740.7(c)(3)(iii)"],
        )
    },
    Waiver {
        by_entry: true,
        to: TIER_3,
        when: When::All(&[
            DEEMED_EXPORT,
            When::Any(&[
                When::AtMost("exceptions.app.adjusted_peak_performance_wt", decimal(50, 0)),
                When::All(&[
                    When::Is("exceptions.app.use_technology_only"),
                    When::AtMost("exceptions.app.adjusted_peak_performance_wt", decimal(140, 0)),
                ]),
            ]),
        ]),
        obligations: &[CLOSED_NATIONALITIES, REPORT],
        ..waiver(
            "us-ear/740.7/d/3",
            "APP",
            "release of technology for computers to nationals of Computer Tier 3",
            &["15 CFR 740.7(b)(6)", "15 CFR 740.7(d)(3)"],
        )
    },
];

pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "exceptions.app.together_with_eligible_computer",
        "Does the related equipment of 4A003.g or .z go together with computers eligible for APP (15 CFR 740.7(b)(1))?",
    ),
    Word::yes_no(
        "exceptions.app.consumed_at_destination",
        "Are the computers for use in the country of destination, and will none of them raise performance beyond what is eligible there (15 CFR 740.7(a)(1), (b)(4))?",
    ),
    Word::yes_no(
        "exceptions.app.visa_valid",
        "Does the recipient hold a valid visa of the United States, or need none (15 CFR 740.7(b)(6))?",
    ),
    Word::number(
        "exceptions.app.adjusted_peak_performance_wt",
        "Weighted TeraFLOPS",
        "For computers of which adjusted peak performance is the technology or source code?",
    ),
    Word::yes_no(
        "exceptions.app.use_technology_only",
        "Is it technology or source code for the use of computers only, nothing for their development or production?",
    ),
];
