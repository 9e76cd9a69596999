//! Announcements on destinations and uses, and the temporary control of unmanned aircraft.

use jiff::civil::date;

use super::announcements::{NO_31_2024, NO_31_2024_PUBLISHED, SAID};
use super::scopes::{
    CHINESE, LISTED, REFUSED_TO_THE_UNITED_STATES, TO_JAPAN_OR_ITS_USERS, TO_THE_UNITED_STATES_OR_ITS_USERS,
    WEAPONS_OF_MASS_DESTRUCTION_OR_TERRORISM,
};
use crate::regime::table::{
    ALWAYS, Allowed, Codes, Looked, Places, Published, Question, Rule, Span, Suspension, When,
};
use crate::rule::{RequirementClass, ReviewPolicy};
use crate::window::{AfterStay, ByItsWords};

const NO_46_2024: Published = Published("MOFCOM No. 46 of 2024", Some(date(2024, 12, 3)));
const NO_72_2025: Published = Published("MOFCOM No. 72 of 2025", Some(date(2025, 11, 9)));
const NO_1_2026: Published = Published("MOFCOM No. 1 of 2026", Some(date(2026, 1, 6)));

/// Temporary control (Art. 9 of the Law: two years at most) of unmanned aircraft and parts, replaced before
/// its end by No. 31 of 2024.
pub(super) const NO_27_AND_28_2023: Span =
    Span::since(date(2023, 9, 1), Published("MOFCOM and others, No. 27 and No. 28 of 2023", None))
        .until(date(2024, 9, 1), NO_31_2024_PUBLISHED);

/// Section 2 of No. 46 of 2024, with its suspension by No. 72 of 2025.
const SECTION_2_OF_NO_46: Span = Span::since(date(2024, 12, 3), NO_46_2024).stayed(&[Suspension {
    from: date(2025, 11, 9),
    until: Some(date(2026, 11, 28)),
    by: NO_72_2025,
    then: AfterStay::Unverified,
    question: Some(Question {
        id: "cn-dual-use/46-2024/2/after-2026-11-27",
        about: "section 2 of announcement No. 46 of 2024 (gallium, germanium, antimony, superhard materials and graphite to the United States)",
        by_its_words: ByItsWords::Revives,
        notes: SAID,
    }),
}]);

/// Rules by announcement.
pub(super) static RULES: &[Rule] = &[
    Rule::license(
        "cn-dual-use/27-28-2023/unmanned-aircraft",
        "announcements",
        RequirementClass::List,
        "temporary control of unmanned aircraft, their engines, payloads and radio equipment, and of means against them",
        &["MOFCOM and others, announcements No. 27 and No. 28 of 2023", "Export Control Law, Art. 9"],
    )
    .codes(Codes::of(&["9A012", "0A903"]))
    .item(When::NotModelled("the parameters of announcements No. 27 and No. 28 of 2023 were not read"))
    .span(NO_27_AND_28_2023),
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
            WEAPONS_OF_MASS_DESTRUCTION_OR_TERRORISM,
        ]),
        When::Basket,
        When::Is("item.unmanned_aircraft"),
    ]))
    .span(Span { until: None, ..NO_31_2024.span }),
    Rule::license(
        "cn-dual-use/46-2024/1/military",
        "announcements",
        RequirementClass::EndUse,
        "no dual-use item to U.S. military users or for U.S. military use, from whatever country",
        &["MOFCOM, announcement No. 46 of 2024, section 1 and closing clause"],
    )
    .prohibited()
    .extraterritorial()
    .when(When::All(&[
        When::Is("knowledge.military_end_use"),
        CHINESE,
        TO_THE_UNITED_STATES_OR_ITS_USERS,
        LISTED,
    ]))
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
        text: "in principle no license is given",
        when: When::Always,
        span: ALWAYS,
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
    .exceptions(Allowed::ByTheirTerms)
    .span(Span::since(date(2025, 11, 9), NO_72_2025).until(date(2026, 11, 28), NO_72_2025)),
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
        span: ALWAYS,
        cites: &["MOFCOM, announcement No. 46 of 2024, section 2"],
    }]),
    Rule::license(
        "cn-dual-use/1-2026/military",
        "announcements",
        RequirementClass::EndUse,
        "no dual-use item to Japanese military users, for Japanese military use, or for uses that raise Japan's military strength",
        &["MOFCOM, announcement No. 1 of 2026"],
    )
    .prohibited()
    .extraterritorial()
    .when(When::All(&[
        When::Any(&[
            When::Is("knowledge.military_end_use"),
            When::Is("knowledge.raises_military_strength_of_japan"),
        ]),
        CHINESE,
        TO_JAPAN_OR_ITS_USERS,
        LISTED,
    ]))
    .span(Span::since(date(2026, 1, 6), NO_1_2026)),
];
