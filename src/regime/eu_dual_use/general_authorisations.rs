//! Annex II: the Union general export authorisations EU001 to EU008.
//!
//! Text of 2025-11-15, which still prints Russia in EU003 to EU005: Delegated Regulation (EU) 2022/699 took it out.

use jiff::civil::date;

use super::chapters::GENERAL_AUTHORISATIONS;
use super::places::{EU003, EU007, NOT_EU008};
use super::scopes::{EU001_DESTINATIONS, SECTION_I, USE_OF_ARTICLE_4, USE_OF_ARTICLE_4_BUT_MILITARY};
use crate::fact::ItemKind;
use crate::regime::table::{ALWAYS, ANYWHERE, Codes, Limit, Places, Published, Span, Waiver, When};
use crate::rule::RequirementClass;

/// The symbols, as a customs declaration names them.
pub(super) const EU001: &str = "EU001";
const EU002: &str = "EU002";
const EU003_SYMBOL: &str = "EU003";
const EU004: &str = "EU004";
const EU005: &str = "EU005";
const EU006: &str = "EU006";
const EU007_SYMBOL: &str = "EU007";
const EU008: &str = "EU008";

const SINCE: Span =
    Span::since(date(2021, 9, 9), Published("Regulation (EU) 2021/821", Some(date(2021, 6, 11))));

/// To a customs-free zone or a free warehouse in the destination.
const FREE_ZONE: When = When::Is("knowledge.free_zone_or_free_warehouse");
/// Military, police, intelligence or other security use by or for a government, or such a user.
const GOVERNMENT_SECURITY: When =
    When::Any(&[When::Is("knowledge.military_end_use"), When::Is("knowledge.government_security_end_use")]);
/// Repression, violations of human rights or of humanitarian law.
const HUMAN_RIGHTS: When =
    When::Any(&[When::Is("eu.informed.cyber_surveillance"), When::Is("knowledge.human_rights_abuse")]);
/// Known to go on to somewhere else than the authorisation allows.
const GOES_ON: When = When::Is("knowledge.onward_beyond_authorisation");

const DECLARE: &str = "Name the authorisation in the customs declaration.";
const FIRST_USE: &str = "Tell the authority of your member state of the first use within 30 days, or before it if the state says so.";
const REGISTER: &str = "Register with the authority where the member state asks for it.";

/// To chips, machine parts and materials of EU002.
const ITEMS_OF_EU002: Codes = Codes::of(&[
    "1A001",
    "1A003",
    "1A004",
    "1C003.b",
    "1C003.c",
    "1C004",
    "1C005",
    "1C006",
    "1C008",
    "1C009",
    "2B008",
    "3A001.a.3",
    "3A001.a.6",
    "3A001.a.7",
    "3A001.a.9",
    "3A001.a.10",
    "3A001.a.11",
    "3A001.a.12",
    "3A002.c",
    "3A002.d",
    "3A002.e",
    "3A002.f",
    "3C001",
    "3C002",
    "3C003",
    "3C004",
    "3C005",
    "3C006",
]);

/// 62 numbers of 1C350 and some chemicals of 1C450.
const CHEMICALS_OF_EU006: Codes = Codes::of(&[
    "1C350.1",
    "1C350.2",
    "1C350.3",
    "1C350.5",
    "1C350.6",
    "1C350.7",
    "1C350.8",
    "1C350.9",
    "1C350.10",
    "1C350.11",
    "1C350.12",
    "1C350.13",
    "1C350.14",
    "1C350.15",
    "1C350.16",
    "1C350.17",
    "1C350.18",
    "1C350.19",
    "1C350.20",
    "1C350.21",
    "1C350.22",
    "1C350.24",
    "1C350.25",
    "1C350.26",
    "1C350.27",
    "1C350.28",
    "1C350.30",
    "1C350.31",
    "1C350.32",
    "1C350.33",
    "1C350.34",
    "1C350.35",
    "1C350.36",
    "1C350.37",
    "1C350.38",
    "1C350.39",
    "1C350.40",
    "1C350.41",
    "1C350.42",
    "1C350.43",
    "1C350.44",
    "1C350.45",
    "1C350.46",
    "1C350.47",
    "1C350.48",
    "1C350.49",
    "1C350.50",
    "1C350.51",
    "1C350.52",
    "1C350.53",
    "1C350.54",
    "1C350.55",
    "1C350.56",
    "1C350.57",
    "1C350.58",
    "1C350.59",
    "1C350.60",
    "1C350.61",
    "1C350.62",
    "1C350.63",
    "1C350.64",
    "1C350.65",
    "1C450.a.4",
    "1C450.a.5",
    "1C450.a.6",
    "1C450.a.7",
    "1C450.b.1",
    "1C450.b.2",
    "1C450.b.3",
    "1C450.b.4",
    "1C450.b.5",
    "1C450.b.6",
    "1C450.b.8",
]);

/// Never under EU003, beside section I and groups D and E.
const NOT_UNDER_EU003: Codes = Codes::of(&[
    "1A002.a",
    "1C012.a",
    "1C227",
    "1C228",
    "1C229",
    "1C230",
    "1C231",
    "1C236",
    "1C237",
    "1C240",
    "1C350",
    "1C450",
    "5A001.b.5",
    "5A002.c",
    "5A002.d",
    "5A002.e",
    "5A003.a",
    "5A003.b",
    "6A001.a.2.a.1",
    "6A001.a.2.a.5",
    "6A002.a.1.c",
    "8A001.b",
    "8A001.c.1",
    "9A011",
]);

/// Never under EU004, beside section I and groups D and E.
const NOT_UNDER_EU004: Codes = Codes::of(&[
    "1A002.a",
    "1C002.b.4",
    "1C010",
    "1C012.a",
    "1C227",
    "1C228",
    "1C229",
    "1C230",
    "1C231",
    "1C236",
    "1C237",
    "1C240",
    "1C350",
    "1C450",
    "5A001.b.5",
    "5A002.c",
    "5A002.d",
    "5A002.e",
    "5A003.a",
    "5A003.b",
    "6A001",
    "6A002.a",
    "8A001.b",
    "8A001.c.1",
    "9A011",
]);

/// Software and technology.
const INTANGIBLE: When = When::Kind(&[ItemKind::Software, ItemKind::Technology]);

/// Authorisations by symbol.
pub(super) static WAIVERS: &[Waiver] = &[
    general(
        "eu-dual-use/EU001",
        EU001,
        "all items of Annex I but the most sensitive, to nine close partners",
        EU001_DESTINATIONS,
        &[When::NoneOf(&[USE_OF_ARTICLE_4, FREE_ZONE])],
        &[DECLARE, FIRST_USE, REGISTER],
        &["Regulation (EU) 2021/821, Annex II, section A", "Regulation (EU) 2021/821, Annex II, section I"],
    ),
    general(
        "eu-dual-use/EU002",
        EU002,
        "certain materials, parts and electronics",
        Places::of(&["AR", "ZA", "KR", "TR"]),
        &[When::Code(ITEMS_OF_EU002), When::NoneOf(&[USE_OF_ARTICLE_4, FREE_ZONE])],
        &[DECLARE, FIRST_USE, REGISTER],
        &["Regulation (EU) 2021/821, Annex II, section B"],
    ),
    general(
        "eu-dual-use/EU003",
        EU003_SYMBOL,
        "goods that come back from repair or in the place of others",
        Places::of(&[EU003]),
        &[
            When::NoneOf(&[INTANGIBLE, When::Code(NOT_UNDER_EU003)]),
            When::Is("exceptions.eu003.after_repair_or_replacement"),
            When::Is("exceptions.eu003.original_authorisation_valid"),
            When::Is("exceptions.eu003.same_end_user_and_use"),
            When::NoneOf(&[USE_OF_ARTICLE_4, FREE_ZONE]),
        ],
        &[DECLARE, FIRST_USE, REGISTER],
        &["Regulation (EU) 2021/821, Annex II, section C", "Delegated Regulation (EU) 2022/699"],
    ),
    general(
        "eu-dual-use/EU004",
        EU004,
        "goods for an exhibition or fair that come back within 120 days",
        Places::of(&[EU003]),
        &[
            When::NoneOf(&[When::Kind(&[ItemKind::Technology]), When::Code(NOT_UNDER_EU004)]),
            When::Any(&[
                When::NoneOf(&[When::Kind(&[ItemKind::Software])]),
                When::Is("exceptions.eu004.software_needed_for_demonstration"),
            ]),
            When::Is("exceptions.eu004.temporary_for_exhibition"),
            When::IsNot("exceptions.eu004.ground_against"),
            When::NoneOf(&[USE_OF_ARTICLE_4, FREE_ZONE]),
        ],
        &[DECLARE, FIRST_USE, REGISTER, "Bring the goods back unaltered within 120 days."],
        &["Regulation (EU) 2021/821, Annex II, section D", "Delegated Regulation (EU) 2022/699"],
    ),
    general(
        "eu-dual-use/EU005",
        EU005,
        "certain telecommunications equipment, with its test equipment, software and technology",
        Places::of(&["AR", "CN", "HK", "MO", "IN", "ZA", "KR", "TR", "UA"]),
        &[
            When::Any(&[
                When::Code(Codes::of(&["5A001.b.2", "5A001.c", "5A001.d"])),
                When::All(&[
                    When::Code(Codes::of(&["5B001", "5D001"])),
                    When::Is("exceptions.eu005.for_its_equipment"),
                ]),
                When::All(&[
                    When::Code(Codes::of(&["5E001.a"])),
                    When::Is("exceptions.eu005.technology_to_run_its_equipment"),
                ]),
            ]),
            When::NoneOf(&[USE_OF_ARTICLE_4, HUMAN_RIGHTS, GOES_ON, FREE_ZONE]),
        ],
        &[DECLARE, FIRST_USE, REGISTER],
        &["Regulation (EU) 2021/821, Annex II, section E", "Delegated Regulation (EU) 2022/699"],
    ),
    general(
        "eu-dual-use/EU006",
        EU006,
        "certain chemicals",
        Places::of(&["AR", "KR", "TR", "UA"]),
        &[When::Code(CHEMICALS_OF_EU006), When::NoneOf(&[USE_OF_ARTICLE_4, GOES_ON, FREE_ZONE])],
        &[DECLARE, FIRST_USE, REGISTER],
        &["Regulation (EU) 2021/821, Annex II, section F"],
    ),
    general(
        "eu-dual-use/EU007",
        EU007_SYMBOL,
        "software and technology within a group of companies",
        Places::of(&[EU007]),
        &[
            INTANGIBLE,
            When::NoneOf(&[
                When::Code(Codes::of(&["4D004", "4E001.c"])),
                When::For(Codes::of(&["4A005", "4D004", "4E001.c", "5A001.f", "5A001.j"])),
            ]),
            When::Is("exceptions.eu007.within_the_group"),
            When::Is("exceptions.eu007.own_product_development"),
            When::Is("exceptions.eu007.compliance_programme"),
            When::NoneOf(&[USE_OF_ARTICLE_4_BUT_MILITARY, GOVERNMENT_SECURITY, HUMAN_RIGHTS, GOES_ON]),
        ],
        &[
            DECLARE,
            "Register before the first use, and tell the authority 30 days before the first export.",
            "Report every year what was exported and to whom.",
            "Have the technology returned and deleted when the development ends or the company leaves the group.",
        ],
        &["Regulation (EU) 2021/821, Annex II, section G"],
    ),
    general(
        "eu-dual-use/EU008",
        EU008,
        "encryption by published or commercial standards that its user cannot easily change",
        ANYWHERE.except(&[super::places::EU001, NOT_EU008, super::places::ARMS_EMBARGO]),
        &[
            When::Any(&[
                When::Code(Codes::of(&["5A002.a.2", "5A002.a.3"])),
                When::All(&[
                    When::Code(Codes::of(&["5A002.b", "5D002.a.1", "5D002.b", "5D002.c.1", "5E002.b"])),
                    When::Is("exceptions.eu008.for_its_items"),
                ]),
            ]),
            When::NoneOf(&[When::To(Places::of(&[super::places::ARMS_EMBARGO_UNCONFIRMED]))]),
            When::IsNot("exceptions.eu008.controlled_by_another_entry"),
            When::Is("exceptions.eu008.published_or_commercial_standards_only"),
            When::Is("exceptions.eu008.user_cannot_easily_change_it"),
            When::NoneOf(&[
                USE_OF_ARTICLE_4_BUT_MILITARY,
                GOVERNMENT_SECURITY,
                HUMAN_RIGHTS,
                GOES_ON,
                FREE_ZONE,
            ]),
            When::IsNot("exceptions.eu008.approved_for_classified_information"),
        ],
        &[
            DECLARE,
            "Register before the first use, and tell the authority 10 days before the first export.",
            "Give the authority technical data on request.",
        ],
        &["Regulation (EU) 2021/821, Annex II, section H"],
    ),
];

const fn general(
    id: &'static str,
    symbol: &'static str,
    summary: &'static str,
    to: Places,
    when: &'static [When],
    obligations: &'static [&'static str],
    cites: &'static [&'static str],
) -> Waiver {
    Waiver {
        id,
        symbol,
        chapter: GENERAL_AUTHORISATIONS,
        summary,
        by_entry: false,
        to,
        when: When::All(when),
        classes: &[RequirementClass::List],
        reasons: &[],
        except_reasons: &[],
        frees_content: false,
        span: SINCE,
        obligations,
        cites,
    }
}

/// What section I takes away, beside Annex IV.
pub(super) static LIMITS: &[Limit] = &[
    Limit {
        id: "eu-dual-use/section-i",
        summary: "items of section I of Annex II",
        codes: Some(SECTION_I),
        to: ANYWHERE,
        when: When::Always,
        leaves: &[],
        takes: UNDER_SECTION_I,
        span: ALWAYS,
        cites: &["Regulation (EU) 2021/821, Annex II, section I"],
    },
    // Inside the Union no general export authorisation is needed, and none helps.
    Limit {
        id: "eu-dual-use/inside-the-union",
        summary: "general export authorisations are for exports",
        codes: None,
        to: Places::of(&[super::places::UNION]),
        when: When::Always,
        leaves: &[],
        takes: &[],
        span: ALWAYS,
        cites: &["Regulation (EU) 2021/821, Art. 2(15)"],
    },
];

/// The authorisations that section I takes away.
pub(super) const UNDER_SECTION_I: &[&str] = &[EU001, EU003_SYMBOL, EU004, EU007_SYMBOL];
