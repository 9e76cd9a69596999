//! Rules of the Export Control Law and of Decree 792, beside the list.

use jiff::civil::date;

use super::scopes::{
    EXPORT, FROM_ELSEWHERE, LISTED, OF_CHINESE_ORIGIN, WEAPONS_OF_MASS_DESTRUCTION_OR_TERRORISM,
};
use crate::fact::Activity;
use crate::regime::table::{Lists, Places, Published, Rule, Span, When};
use crate::rule::RequirementClass;

const LAW: Span =
    Span::since(date(2020, 12, 1), Published("Presidential Order No. 58 of 2020", Some(date(2020, 10, 17))));

/// Decree 792 in force.
pub(super) const DECREE: Span = Span::since(date(2024, 12, 1), Published("State Council Decree 792", None));

/// Rules by article.
pub(super) static RULES: &[Rule] = &[
    Rule::license(
        "cn-dual-use/law/12/catch-all",
        "law",
        RequirementClass::EndUse,
        "license for any item of which the exporter knows, should know or was told that it may endanger national security, serve weapons of mass destruction or terrorism",
        &["Export Control Law, Art. 12, third paragraph", "State Council Decree 792, Art. 14"],
    )
    .when(When::Any(&[
        WEAPONS_OF_MASS_DESTRUCTION_OR_TERRORISM,
        When::Is("knowledge.endangers_security_of_china"),
        When::Is("knowledge.told_by_mofcom"),
    ]))
    .span(LAW),
    Rule::license(
        "cn-dual-use/law/16/change-of-end-use",
        "law",
        RequirementClass::EndUse,
        "the end user may not change the end use or pass the item to a third party without permission of the authority",
        &["Export Control Law, Art. 16", "State Council Decree 792, Art. 25"],
    )
    .extraterritorial()
    .when(When::All(&[
        FROM_ELSEWHERE,
        When::Activity(&[Activity::Export, Activity::Reexport, Activity::Transfer]),
        OF_CHINESE_ORIGIN,
        LISTED,
        When::Is("knowledge.breaks_undertaking_to_china"),
    ]))
    .span(LAW),
    Rule::license(
        "cn-dual-use/law/18/control-list",
        "law",
        RequirementClass::EndUser,
        "no dual-use item may go to a party on the control list; only in special cases may the exporter apply",
        &["Export Control Law, Art. 18", "State Council Decree 792, Arts. 28 to 30"],
    )
    .prohibited()
    .when(When::All(&[When::Listed(Lists::of(&["cn/control-list"], &[])), LISTED]))
    .span(LAW),
    Rule::license(
        "cn-dual-use/law/45/transit",
        "law",
        RequirementClass::General,
        "transit, transshipment and through-shipment of listed items by way of China",
        &["Export Control Law, Art. 45", "State Council Decree 792, Art. 48"],
    )
    .extraterritorial()
    .when(When::All(&[
        FROM_ELSEWHERE,
        When::Via(Places::of(&["CN"])),
        LISTED,
        When::NotModelled("which transit through China needs a license was not read"),
    ]))
    .span(LAW),
    Rule::license(
        "cn-dual-use/decree-792/26/watch-list",
        "law",
        RequirementClass::EndUser,
        "a party on the watch list: single license only, with a risk assessment and a written undertaking",
        &["State Council Decree 792, Art. 26"],
    )
    .when(When::All(&[EXPORT, When::Listed(Lists::of(&["cn/watch-list"], &[])), LISTED]))
    .span(DECREE),
    abroad(
        "cn-dual-use/decree-792/49/content",
        "foreign-made items that contain, integrate or mix Chinese-origin items that MOFCOM has named",
        When::All(&[
            FROM_ELSEWHERE,
            When::Is("knowledge.told_by_mofcom"),
            When::Is("item.contains_named_chinese_items"),
        ]),
    ),
    abroad(
        "cn-dual-use/decree-792/49/technology",
        "items made abroad with Chinese-origin technology that MOFCOM has named",
        When::All(&[
            FROM_ELSEWHERE,
            When::Is("knowledge.told_by_mofcom"),
            When::Is("item.made_with_named_chinese_technology"),
        ]),
    ),
    abroad(
        "cn-dual-use/decree-792/49/origin",
        "Chinese-origin items that MOFCOM has named, moved between foreign countries",
        When::All(&[FROM_ELSEWHERE, When::Is("knowledge.told_by_mofcom"), OF_CHINESE_ORIGIN]),
    ),
];

/// A limb of Art. 49 of Decree 792: it empowers MOFCOM to ask for a license, and asks for none itself.
/// Announcement No. 61 of 2025 used it; where MOFCOM has told the exporter, the limb binds.
const fn abroad(id: &'static str, summary: &'static str, when: When) -> Rule {
    Rule::license(
        id,
        "law",
        RequirementClass::General,
        summary,
        &["State Council Decree 792, Art. 49", "Export Control Law, Art. 44"],
    )
    .extraterritorial()
    .when(when)
    .span(DECREE)
}
