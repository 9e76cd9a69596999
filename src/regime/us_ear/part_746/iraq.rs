//! Iraq: 15 CFR 746.3.

use super::CHAPTER;
use crate::fact::{Activity, Role};
use crate::regime::table::{
    ALWAYS, Allowed, Codes, Lists, Looked, Places, Rule, When, Word, looked, looked_when,
};
use crate::rule::{RequirementClass, ReviewPolicy, Seat};

/// Rules by paragraph.
pub(super) static RULES: &[Rule] = &[
    Rule::license(
        "us-ear/746.3/a/1",
        CHAPTER,
        RequirementClass::Embargo,
        "items of the list to or within Iraq that are controlled for NS, MT, NP, CW, CB, RS, CC, EI, SI, SL or UN reasons",
        &["15 CFR 746.3(a)(1)", "15 CFR 746.3(a)(2)"],
    )
    .to(IRAQ)
    .item(When::Any(&[
        When::ControlledFor("NS"),
        When::ControlledFor("MT"),
        When::ControlledFor("NP"),
        When::ControlledFor("CW"),
        When::ControlledFor("CB"),
        When::ControlledFor("RS"),
        When::ControlledFor("CC"),
        When::ControlledFor("EI"),
        When::ControlledFor("SI"),
        When::ControlledFor("SL"),
        When::ControlledFor("UN"),
    ]))
    .exceptions(EXCEPTIONS)
    .reviews(REVIEW),
    Rule::license(
        "us-ear/746.3/a/3",
        CHAPTER,
        RequirementClass::Embargo,
        "items of entries that are controlled to or within Iraq for regional stability",
        &["15 CFR 746.3(a)(3)"],
    )
    .codes(Codes::of(&["0B999", "0D999", "1B999", "1C992", "1C995", "1C997", "1C999", "6A992"]))
    .to(IRAQ)
    .exceptions(EXCEPTIONS)
    .reviews(&[
        DENIED,
        looked_when(
            ReviewPolicy::CaseByCase,
            "where the item contributes to civil infrastructure",
            When::Is("end_use.iraqi_civil_infrastructure"),
            &["15 CFR 746.3(b)(3)"],
        ),
        looked(ReviewPolicy::PolicyOfDenial, "general policy of denial", &["15 CFR 746.3(b)(3)"]),
    ]),
    Rule::license(
        "us-ear/746.3/a/4",
        CHAPTER,
        RequirementClass::EndUse,
        "any item to or within Iraq for a military end use or end user, other than the Government of Iraq and the U.S. Government",
        &["15 CFR 746.3(a)(4)"],
    )
    .to(IRAQ)
    .when(When::All(&[
        When::Is("knowledge.military_end_use"),
        When::NoneOf(&[When::Party(&[Role::EndUser], &[Seat::Government], Places::of(&["IQ"]))]),
        When::IsNot("end_user.us_government_official_use"),
    ]))
    .reviews(&[looked(ReviewPolicy::PolicyOfDenial, "policy of denial", &["15 CFR 746.3(b)(4)"])]),
    Rule::license(
        "us-ear/746.3/f",
        CHAPTER,
        RequirementClass::Embargo,
        "transfer within Iraq of an item that came under a license or a license exception",
        &["15 CFR 746.3(f)(1)", "15 CFR 746.3(e)(2)(i)"],
    )
    .to(IRAQ)
    .when(When::All(&[
        When::Activity(&[Activity::Transfer]),
        When::Is("item.came_under_license_or_exception"),
    ])),
    Rule::license(
        "us-ear/746.3/f/2",
        CHAPTER,
        RequirementClass::EndUse,
        "transfer within Iraq of any item for weapons of mass destruction, or to designated terrorists",
        &["15 CFR 746.3(f)(2)"],
    )
    .to(IRAQ)
    .when(When::All(&[
        When::Activity(&[Activity::Transfer]),
        When::Any(&[
            When::Is("knowledge.nuclear_end_use"),
            When::Is("knowledge.missile_end_use"),
            When::Is("knowledge.chemical_biological_end_use"),
            When::All(&[
                When::Listed(Lists::of(&["us/sdn"], &Role::TRANSACTION)),
                When::Is("party.blocked_under_744_8_program"),
            ]),
        ]),
    ])),
];

const IRAQ: Places = Places::of(&["IQ"]);

/// The paragraph also names CIV, which is gone (746.3(c)).
const EXCEPTIONS: Allowed =
    Allowed::Only(&["APP", "TMP", "RPL", "GOV", "GFT", "TSU", "BAG", "AVS", "us-ear/740.17"]);

const DENIED: Looked = Looked {
    policy: ReviewPolicy::PolicyOfDenial,
    text: "nuclear activity other than medical, industrial and agricultural isotopes; machine tools, crime control, UN, munitions items that contribute to weapons",
    when: When::Is("end_use.iraqi_weapons_or_nuclear"),
    span: ALWAYS,
    cites: &["15 CFR 746.3(b)(1)", "15 CFR 746.3(b)(2)"],
};

const REVIEW: &[Looked] =
    &[DENIED, looked(ReviewPolicy::NotStated, "as part 742 says for the reason", &["15 CFR 746.3(a)(1)"])];

/// Facts that these rules ask for.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "end_user.us_government_official_use",
        "Is the item for the official use of personnel or agencies of the U.S. Government?",
    )
    .of_order()
    .denied_by("knowledge.military_end_use"),
    Word::yes_no(
        "item.came_under_license_or_exception",
        "Did the item come to Iraq under a license of Commerce or the Treasury, or under a license exception?",
    ),
    Word::yes_no(
        "end_use.iraqi_weapons_or_nuclear",
        "Is the item for nuclear activity in Iraq, or would it contribute materially to weapons of mass destruction, ballistic missiles or arms there?",
    )
    .of_order()
    .denied_by("end_use.none_of_concern"),
    Word::yes_no(
        "end_use.iraqi_civil_infrastructure",
        "Does the item contribute to building civil infrastructure in Iraq?",
    ),
];
