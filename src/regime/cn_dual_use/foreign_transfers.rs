//! Announcement No. 61 of 2025: rare earths that move between foreign countries.
//!
//! Annex 1 says by itself which items are meant: whether they are on the dual-use item list is not asked, and
//! a foreign maker has no code of that list.
//!
//! Sections 1(3) and 2 to 5 bound from 2025-10-09, sections 1(1) and 1(2) would have from 2025-12-01; No. 70
//! of 2025 suspended all of it on 2025-11-07. What followed was found in no source.

use jiff::civil::date;

use super::announcements::NO_61_STAYED;
use super::scopes::{
    CHINESE, FROM_ELSEWHERE, OF_CHINESE_ORIGIN, OUT_OF_CHINA_PLACES, RECEIVERS,
    WEAPONS_OF_MASS_DESTRUCTION_OR_TERRORISM,
};
use crate::fact::Activity;
use crate::regime::table::{ALWAYS, Allowed, Lists, Looked, Published, Rule, Span, When, decimal};
use crate::rule::{RequirementClass, ReviewPolicy};

const NO_61_2025: Published = Published("MOFCOM No. 61 of 2025", Some(date(2025, 10, 9)));

/// Sections that took effect on publication.
pub(super) const AT_ONCE: Span = Span::since(date(2025, 10, 9), NO_61_2025).stayed(NO_61_STAYED);
/// Sections that would have taken effect in December.
const IN_DECEMBER: Span = Span::since(date(2025, 12, 1), NO_61_2025).stayed(NO_61_STAYED);

/// The symbol of section 5.
pub(super) const HUMANITARIAN: &str = "HUMANITARIAN";

const MILITARY: When =
    When::Any(&[When::Is("knowledge.military_end_use"), When::Is("knowledge.raises_military_strength")]);

/// Sections 3 and 4.
static REVIEWS: &[Looked] = &[
    Looked {
        policy: ReviewPolicy::PolicyOfDenial,
        text: "in principle refused: weapons of mass destruction, terrorism, military use or strength",
        when: When::Any(&[WEAPONS_OF_MASS_DESTRUCTION_OR_TERRORISM, MILITARY]),
        span: ALWAYS,
        cites: &["MOFCOM, announcement No. 61 of 2025, section 3"],
    },
    Looked {
        policy: ReviewPolicy::CaseByCase,
        text: "case by case: logic of 14 nm or less, memory of 256 layers or more, their equipment and materials, artificial intelligence with potential military use",
        when: When::Is("knowledge.advanced_chips_or_military_ai"),
        span: ALWAYS,
        cites: &["MOFCOM, announcement No. 61 of 2025, section 4"],
    },
];

/// What leaves a country other than China: section 1 speaks of exports, and goods that change hands inside a
/// country are none.
const EXPORTED_ABROAD: When =
    When::All(&[FROM_ELSEWHERE, When::NoneOf(&[When::Activity(&[Activity::Transfer])])]);

/// Sections 1 and 2.
pub(super) static RULES: &[Rule] = &[
    licensed(
        "cn-dual-use/61-2025/1/content",
        "foreign-made items with Chinese rare earths of 0.1 % or more of their value",
        &["MOFCOM, announcement No. 61 of 2025, section 1(1)", "suspended by MOFCOM and GACC No. 70 of 2025"],
        When::All(&[
            EXPORTED_ABROAD,
            When::Is("item.annex_1_of_no_61"),
            When::AtLeast("item.chinese_rare_earth_percent", decimal(1, 1)),
        ]),
        IN_DECEMBER,
    ),
    licensed(
        "cn-dual-use/61-2025/1/technology",
        "items made abroad with Chinese technology of mining, separation, smelting, magnet making or recycling of rare earths",
        &["MOFCOM, announcement No. 61 of 2025, section 1(2)", "suspended by MOFCOM and GACC No. 70 of 2025"],
        When::All(&[
            EXPORTED_ABROAD,
            When::Is("item.annex_1_of_no_61"),
            When::Is("item.made_with_chinese_rare_earth_technology"),
        ]),
        IN_DECEMBER,
    ),
    licensed(
        "cn-dual-use/61-2025/1/origin",
        "Chinese-origin rare-earth items that move between foreign countries",
        &["MOFCOM, announcement No. 61 of 2025, section 1(3)", "suspended by MOFCOM and GACC No. 70 of 2025"],
        When::All(&[EXPORTED_ABROAD, OF_CHINESE_ORIGIN, When::Is("item.annex_1_of_no_61")]),
        AT_ONCE,
    ),
    refused(
        "cn-dual-use/61-2025/2/listed-owners",
        "rare-earth items to parties on the control or watch list, or held by them by half, are in principle refused",
        When::All(&[
            When::Is("item.annex_1_of_no_61"),
            CHINESE,
            When::Any(&[
                When::Listed(Lists::of(&["cn/control-list", "cn/watch-list"], RECEIVERS)),
                When::Listed(Lists::of(&["cn/control-list", "cn/watch-list"], RECEIVERS).owning(50)),
            ]),
        ]),
    ),
    refused(
        "cn-dual-use/61-2025/2/military-users",
        "rare-earth items to foreign military users are in principle refused",
        When::All(&[When::Is("knowledge.military_end_use"), CHINESE, When::Is("item.annex_1_of_no_61")]),
    ),
];

const fn licensed(
    id: &'static str,
    summary: &'static str,
    cites: &'static [&'static str],
    when: When,
    span: Span,
) -> Rule {
    Rule::license(id, "foreign-transfers", RequirementClass::General, summary, cites)
        .extraterritorial()
        .to(OUT_OF_CHINA_PLACES)
        .when(when)
        .span(span)
        .exceptions(Allowed::Only(&[HUMANITARIAN]))
        .reviews(REVIEWS)
}

const fn refused(id: &'static str, summary: &'static str, when: When) -> Rule {
    Rule::license(
        id,
        "foreign-transfers",
        RequirementClass::EndUser,
        summary,
        &["MOFCOM, announcement No. 61 of 2025, section 2", "suspended by MOFCOM and GACC No. 70 of 2025"],
    )
    .extraterritorial()
    .when(when)
    .span(AT_ONCE)
    .reviews(&[Looked {
        policy: ReviewPolicy::PolicyOfDenial,
        text: "in principle no license is given",
        when: When::Always,
        span: ALWAYS,
        cites: &["MOFCOM, announcement No. 61 of 2025, section 2"],
    }])
}
