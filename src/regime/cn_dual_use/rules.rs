//! Rules beside the list: catch-all, destinations, end users, party lists, foreign transfers.

use jiff::civil::date;

use super::announcements::STAYED_BY_NO_70;
use crate::fact::Role;
use crate::regime::table::{
    ANYWHERE, Codes, Lists, Looked, Places, Published, Rule, Span, Suspension, When, Word,
};
use crate::rule::{RequirementClass, ReviewPolicy};
use crate::window::AfterStay;

const LISTED: When = When::NoneOf(&[When::Basket]);
const FROM_CHINA: When = When::From(Places::of(&["CN"]));
const FROM_ELSEWHERE: When = When::From(ANYWHERE.except(&["CN"]));
const OF_CHINESE_ORIGIN: When = When::Origin(Places::of(&["CN"]));
/// From China, or of Chinese origin from anywhere: the closing clauses of No. 46 of 2024 and No. 1 of 2026
/// reach transfers by anyone in any country.
const CHINESE: When = When::Any(&[FROM_CHINA, OF_CHINESE_ORIGIN]);
const RECEIVERS: &[Role] = &[Role::EndUser, Role::UltimateConsignee, Role::Purchaser, Role::ForeignPerson];

const LAW: Published = Published("Presidential Order No. 58 of 2020", Some(date(2020, 10, 17)));
const NO_46_2024: Published = Published("MOFCOM No. 46 of 2024", Some(date(2024, 12, 3)));
const NO_72_2025: Published = Published("MOFCOM No. 72 of 2025", Some(date(2025, 11, 9)));
const NO_61_2025: Published = Published("MOFCOM No. 61 of 2025", Some(date(2025, 10, 9)));

/// Section 2 of No. 46 of 2024, with its suspension by No. 72 of 2025.
const SECTION_2_OF_NO_46: Span = Span::since(date(2024, 12, 3), NO_46_2024).stayed(&[Suspension {
    from: date(2025, 11, 9),
    until: Some(date(2026, 11, 28)),
    by: NO_72_2025,
    then: AfterStay::Unverified,
}]);

/// Gallium, germanium, antimony and superhard items: the announcement names the subjects, the codes are
/// ours.
const REFUSED_TO_THE_UNITED_STATES: Codes =
    Codes::of(&["3C001", "3C002", "3C003", "3E003", "2A901", "2B901", "2B005", "2C901", "2E901"]);

const REFUSED_IN_PRINCIPLE: &str = "in principle no license is given";

/// Rules by source.
pub(super) static RULES: &[Rule] = &[
    Rule::license(
        "cn-dual-use/law/12/catch-all",
        "law",
        RequirementClass::EndUse,
        "license for any item of which the exporter knows, should know or was told that it may endanger national security, serve weapons of mass destruction or terrorism",
        &["Export Control Law, Art. 12", "State Council Decree 792, Art. 14"],
    )
    .when(When::Any(&[
        When::Is("knowledge.nuclear_end_use"),
        When::Is("knowledge.missile_end_use"),
        When::Is("knowledge.chemical_biological_end_use"),
        When::Is("knowledge.terrorist_end_use"),
        When::Is("knowledge.endangers_security_of_china"),
    ]))
    .span(Span::since(date(2020, 12, 1), LAW)),
    Rule::license(
        "cn-dual-use/law/18/control-list",
        "law",
        RequirementClass::EndUser,
        "no dual-use item may go to a party on the control list; only in special cases may the exporter apply",
        &["Export Control Law, Art. 18", "State Council Decree 792, Arts. 28 to 30"],
    )
    .prohibited()
    .when(When::All(&[When::Listed(Lists::of(&["cn/control-list"], &[])), LISTED]))
    .span(Span::since(date(2020, 12, 1), LAW)),
    Rule::license(
        "cn-dual-use/decree-792/26/watch-list",
        "law",
        RequirementClass::EndUser,
        "a party on the watch list: single license only, with a risk assessment and a written undertaking",
        &["State Council Decree 792, Art. 26"],
    )
    .when(When::All(&[When::Listed(Lists::of(&["cn/watch-list"], &[])), LISTED]))
    .span(Span::since(date(2024, 12, 1), Published("State Council Decree 792", None))),
    Rule::license(
        "cn-dual-use/31-2024/2/unmanned-aircraft",
        "announcements",
        RequirementClass::EndUse,
        "civil unmanned aircraft on no list may not be exported where the exporter knows or should know of weapons of mass destruction, terrorism or military use",
        &["MOFCOM, GACC and CMC EDD, announcement No. 31 of 2024, section 2"],
    )
    .prohibited()
    .when(When::All(&[
        When::Any(&[
            When::Is("knowledge.military_end_use"),
            When::Is("knowledge.nuclear_end_use"),
            When::Is("knowledge.missile_end_use"),
            When::Is("knowledge.chemical_biological_end_use"),
            When::Is("knowledge.terrorist_end_use"),
        ]),
        When::Basket,
        When::Is("item.unmanned_aircraft"),
    ]))
    .span(Span::since(date(2024, 9, 1), Published("MOFCOM, GACC and CMC EDD No. 31 of 2024", None))),
    Rule::license(
        "cn-dual-use/46-2024/1/military",
        "announcements",
        RequirementClass::EndUse,
        "no dual-use item to U.S. military users or for military use in the United States",
        &["MOFCOM, announcement No. 46 of 2024, section 1"],
    )
    .prohibited()
    .to(Places::of(&["US"]))
    .extraterritorial()
    .when(When::All(&[When::Is("knowledge.military_end_use"), CHINESE, LISTED]))
    .span(Span::since(date(2024, 12, 3), NO_46_2024)),
    Rule::license(
        "cn-dual-use/46-2024/2/refused",
        "announcements",
        RequirementClass::List,
        "gallium, germanium, antimony and superhard items to the United States are in principle refused",
        &["MOFCOM, announcement No. 46 of 2024, section 2", "suspended by MOFCOM No. 72 of 2025"],
    )
    .to(Places::of(&["US"]))
    .codes(REFUSED_TO_THE_UNITED_STATES)
    .extraterritorial()
    .when(CHINESE)
    .span(SECTION_2_OF_NO_46)
    .reviews(&[Looked {
        policy: ReviewPolicy::PolicyOfDenial,
        text: REFUSED_IN_PRINCIPLE,
        when: When::Always,
        span: crate::regime::table::ALWAYS,
        cites: &["MOFCOM, announcement No. 46 of 2024, section 2"],
    }]),
    Rule::license(
        "cn-dual-use/72-2025/licensed-again",
        "announcements",
        RequirementClass::List,
        "gallium, germanium, antimony and superhard items to the United States need a license as they do elsewhere while the refusal is suspended",
        &["MOFCOM, announcement No. 72 of 2025", "Export Control Law, Art. 12"],
    )
    .to(Places::of(&["US"]))
    .codes(REFUSED_TO_THE_UNITED_STATES)
    .span(
        Span::since(date(2025, 11, 9), NO_72_2025).until(date(2026, 11, 28), NO_72_2025),
    ),
    Rule::license(
        "cn-dual-use/46-2024/2/graphite",
        "announcements",
        RequirementClass::List,
        "graphite items to the United States: stricter review of end user and end use",
        &["MOFCOM, announcement No. 46 of 2024, section 2", "suspended by MOFCOM No. 72 of 2025"],
    )
    .to(Places::of(&["US"]))
    .codes(Codes::of(&["1C108"]))
    .extraterritorial()
    .when(CHINESE)
    .span(SECTION_2_OF_NO_46)
    .reviews(&[Looked {
        policy: ReviewPolicy::CaseByCase,
        text: "stricter review of end user and end use",
        when: When::Always,
        span: crate::regime::table::ALWAYS,
        cites: &["MOFCOM, announcement No. 46 of 2024, section 2"],
    }]),
    Rule::license(
        "cn-dual-use/1-2026/military",
        "announcements",
        RequirementClass::EndUse,
        "no dual-use item to Japanese military users, for military use in Japan, or for uses that raise Japan's military strength",
        &["MOFCOM, announcement No. 1 of 2026"],
    )
    .prohibited()
    .extraterritorial()
    .to(Places::of(&["JP"]))
    .when(When::All(&[
        When::Any(&[
            When::Is("knowledge.military_end_use"),
            When::Is("knowledge.raises_military_strength_of_japan"),
        ]),
        CHINESE,
        LISTED,
    ]))
    .span(Span::since(date(2026, 1, 6), Published("MOFCOM No. 1 of 2026", Some(date(2026, 1, 6))))),
    Rule::license(
        "cn-dual-use/61-2025/1/content",
        "foreign-transfers",
        RequirementClass::General,
        "foreign-made items with Chinese rare earths of 0.1 % or more of their value",
        &["MOFCOM, announcement No. 61 of 2025, section 1(1)", "suspended by MOFCOM and GACC No. 70 of 2025"],
    )
    .extraterritorial()
    .when(When::All(&[
        FROM_ELSEWHERE,
        LISTED,
        When::Is("item.annex_1_of_no_61"),
        When::AtLeast("item.chinese_rare_earth_percent", crate::regime::table::decimal(1, 1)),
    ]))
    .span(Span::since(date(2025, 12, 1), NO_61_2025).stayed(STAYED_BY_NO_70)),
    Rule::license(
        "cn-dual-use/61-2025/1/technology",
        "foreign-transfers",
        RequirementClass::General,
        "items made abroad with Chinese technology of mining, separation, smelting, magnet making or recycling of rare earths",
        &["MOFCOM, announcement No. 61 of 2025, section 1(2)", "suspended by MOFCOM and GACC No. 70 of 2025"],
    )
    .extraterritorial()
    .when(When::All(&[
        FROM_ELSEWHERE,
        LISTED,
        When::Is("item.annex_1_of_no_61"),
        When::Is("item.made_with_chinese_rare_earth_technology"),
    ]))
    .span(Span::since(date(2025, 12, 1), NO_61_2025).stayed(STAYED_BY_NO_70)),
    Rule::license(
        "cn-dual-use/61-2025/1/origin",
        "foreign-transfers",
        RequirementClass::General,
        "Chinese-origin rare-earth items that move between foreign countries",
        &["MOFCOM, announcement No. 61 of 2025, section 1(3)", "suspended by MOFCOM and GACC No. 70 of 2025"],
    )
    .extraterritorial()
    .when(When::All(&[FROM_ELSEWHERE, OF_CHINESE_ORIGIN, LISTED, When::Is("item.annex_1_of_no_61")]))
    .span(Span::since(date(2025, 10, 9), NO_61_2025).stayed(STAYED_BY_NO_70)),
    Rule::license(
        "cn-dual-use/61-2025/2/listed-owners",
        "foreign-transfers",
        RequirementClass::EndUser,
        "rare-earth items to parties on the control or watch list, or held by them by half, are in principle refused",
        &["MOFCOM, announcement No. 61 of 2025, section 2", "suspended by MOFCOM and GACC No. 70 of 2025"],
    )
    .extraterritorial()
    .when(When::All(&[
        LISTED,
        When::Is("item.annex_1_of_no_61"),
        CHINESE,
        When::Any(&[
            When::Listed(Lists::of(&["cn/control-list", "cn/watch-list"], RECEIVERS)),
            When::Listed(Lists::of(&["cn/control-list", "cn/watch-list"], RECEIVERS).owning(50)),
        ]),
    ]))
    .span(Span::since(date(2025, 10, 9), NO_61_2025).stayed(STAYED_BY_NO_70))
    .reviews(&[Looked {
        policy: ReviewPolicy::PolicyOfDenial,
        text: REFUSED_IN_PRINCIPLE,
        when: When::Always,
        span: crate::regime::table::ALWAYS,
        cites: &["MOFCOM, announcement No. 61 of 2025, section 2"],
    }]),
];

/// Facts that these rules ask for.
pub(super) static WORDS: &[Word] = &[
    Word::text("material", "Which material is it (for example gallium_nitride or germanium_dioxide)?"),
    knowledge("knowledge.terrorist_end_use", "Do you know, or have reason to know, of a terrorist use?"),
    knowledge(
        "knowledge.endangers_security_of_china",
        "Do you know, or were you told, that the export may endanger China's national security or interests?",
    ),
    knowledge(
        "knowledge.raises_military_strength_of_japan",
        "Do you know of an end user or end use that would raise Japan's military strength?",
    ),
    Word::yes_no("item.unmanned_aircraft", "Is the item a civil unmanned aircraft?"),
    Word::yes_no(
        "item.annex_1_of_no_61",
        "Is the item in annex 1 of announcement No. 61 of 2025 (rare earths, magnets, targets and goods with them)?",
    ),
    Word::number(
        "item.chinese_rare_earth_percent",
        "percent of the item's value",
        "Which share of the item's value are listed rare earths of Chinese origin?",
    ),
    Word::yes_no(
        "item.made_with_chinese_rare_earth_technology",
        "Was the item made with Chinese-origin technology for rare earths or magnets?",
    ),
];

const fn knowledge(key: &'static str, question: &'static str) -> Word {
    Word::yes_no(key, question).of_order().denied_by("end_use.none_of_concern")
}
