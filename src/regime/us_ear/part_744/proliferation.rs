//! Nuclear, missile, chemical and biological end uses, maritime nuclear propulsion, activities of U.S.
//! persons, and notices of BIS: 15 CFR 744.2 to 744.6.

use super::{CHAPTER, NONE_OF_CONCERN, USERS};
use crate::regime::table::{Looked, Places, Rule, When, Word, looked};
use crate::rule::{RequirementClass, ReviewPolicy, Seat};

/// Rules by section.
pub(super) static RULES: &[Rule] = &[
    Rule::license(
        "us-ear/744.2/a",
        CHAPTER,
        RequirementClass::EndUse,
        "any item for nuclear explosive, unsafeguarded nuclear or sensitive fuel-cycle activities",
        &["15 CFR 744.2(a)", "15 CFR part 744, supplement no. 3"],
    )
    // The supplement counts San Marino and the Holy See with Italy.
    .to(Places::of(&["*"]).except(&["SUPPLEMENT-3-744", "SM", "VA"]))
    .when(When::Is("knowledge.nuclear_end_use"))
    .reviews(&[looked(ReviewPolicy::CaseByCase, "by the factors of the section", &["15 CFR 744.2(d)"])]),
    Rule::license(
        "us-ear/744.3/a/1",
        CHAPTER,
        RequirementClass::EndUse,
        "any item for rockets or unmanned aerial vehicles in or by a country of group D:4, unless they are known to reach less than 300 km and not to deliver weapons of mass destruction",
        &["15 CFR 744.3(a)(1)", "15 CFR 744.3(a)(3)"],
    )
    .when(When::All(&[
        When::Is("knowledge.missile_end_use"),
        When::Any(&[When::To(D4), When::Party(USERS, &[Seat::Address, Seat::Government], D4)]),
        When::IsNot("missile_use.short_range_conventional"),
    ]))
    .reviews(MISSILE_REVIEW),
    Rule::license(
        "us-ear/744.3/a/2",
        CHAPTER,
        RequirementClass::EndUse,
        "any item for rockets or unmanned aerial vehicles that deliver chemical, biological or nuclear weapons, anywhere",
        &["15 CFR 744.3(a)(2)"],
    )
    .when(When::All(&[
        When::Is("knowledge.missile_end_use"),
        When::Is("missile_use.mass_destruction"),
        When::IsNot("missile_use.nato_nuclear_program"),
    ]))
    .reviews(MISSILE_REVIEW),
    Rule::license(
        "us-ear/744.4/a",
        CHAPTER,
        RequirementClass::EndUse,
        "any item for chemical or biological weapons, anywhere",
        &["15 CFR 744.4(a)"],
    )
    .when(When::Is("knowledge.chemical_biological_end_use"))
    .reviews(CHEMICAL_REVIEW),
    Rule::license(
        "us-ear/744.4/a/plant",
        CHAPTER,
        RequirementClass::EndUse,
        "any item for a whole plant that makes precursors of 1C350, outside group A:3",
        &["15 CFR 744.4(a)"],
    )
    .when(When::All(&[
        When::Is("knowledge.chemical_precursor_plant"),
        When::Any(&[When::To(OUTSIDE_A3), When::Party(USERS, &[Seat::Address], OUTSIDE_A3)]),
    ]))
    .reviews(CHEMICAL_REVIEW),
    // The paragraph speaks of technology and then of machinery and components: the wider reading.
    Rule::license(
        "us-ear/744.5/a",
        CHAPTER,
        RequirementClass::EndUse,
        "an item for a foreign maritime nuclear propulsion project",
        &["15 CFR 744.5(a)"],
    )
    .when(When::Is("knowledge.maritime_nuclear_propulsion"))
    .reviews(&[looked(
        ReviewPolicy::NotStated,
        "naval projects only under an agreement of cooperation; civil ones in friendly countries are favored",
        &["15 CFR 744.5(c)"],
    )]),
    Rule::license(
        "us-ear/744.6",
        CHAPTER,
        RequirementClass::General,
        "support by a U.S. person for weapons, military intelligence, advanced-node circuits or chip-making equipment, also with items that are not subject to the regulations",
        &["15 CFR 744.6(b)", "15 CFR 744.6(c)(2)", "15 CFR 736.2(b)(7)"],
    )
    .extraterritorial()
    .when(When::Is("us_person.support_activity"))
    .reviews(&[looked(
        ReviewPolicy::PresumptionOfDenial,
        "military intelligence, and advanced-node circuits in Macau or D:5, with the exceptions of the section; support for weapons is denied where it contributes materially",
        &["15 CFR 744.6(e)"],
    )]),
    Rule::license(
        "us-ear/744/informed",
        CHAPTER,
        RequirementClass::EndUse,
        "BIS has informed the exporter that a license is required",
        &[
            "15 CFR 744.2(b)",
            "15 CFR 744.3(b)",
            "15 CFR 744.4(b)",
            "15 CFR 744.6(c)(1)",
            "15 CFR 744.9(b)",
            "15 CFR 744.11(c)",
            "15 CFR 744.17(b)",
            "15 CFR 744.21(b)",
            "15 CFR 744.22(b)",
            "15 CFR 746.3(a)(4)",
            "15 CFR 746.8(a)(4)(ii)",
        ],
    )
    .when(When::Is("bis.informed_license_required")),
];

const D4: Places = Places::of(&["D:4"]);

const OUTSIDE_A3: Places = Places::of(&["*"]).except(&["A:3"]);

const MISSILE_REVIEW: &[Looked] = &[looked(
    ReviewPolicy::CaseByCase,
    "denied where the item contributes materially to proliferation",
    &["15 CFR 744.3(d)(1)"],
)];

const CHEMICAL_REVIEW: &[Looked] = &[looked(
    ReviewPolicy::CaseByCase,
    "denied where the item contributes materially to such weapons",
    &["15 CFR 744.4(d)(1)"],
)];

/// Facts that these rules ask for.
pub(super) static WORDS: &[Word] = &[
    // Whoever cannot determine the range or the payload is held like the one who knows (744.3(a)(3)).
    Word::yes_no(
        "missile_use.short_range_conventional",
        "Have you determined that the rockets or unmanned aerial vehicles reach less than 300 km and will not deliver chemical, biological or nuclear weapons?",
    )
    .of_order()
    .denied_by("knowledge.missile_end_use"),
    Word::yes_no(
        "missile_use.mass_destruction",
        "Do you know that the rockets or unmanned aerial vehicles are to deliver chemical, biological or nuclear weapons?",
    )
    .of_order(),
    Word::yes_no(
        "missile_use.nato_nuclear_program",
        "Is this a government program for nuclear weapons delivery of a nuclear-weapon state of the NPT that is in NATO?",
    )
    .of_order()
    .denied_by("knowledge.missile_end_use"),
    Word::yes_no(
        "knowledge.chemical_precursor_plant",
        "Do you know, or have reason to know, of a use in designing, building or running a whole plant that makes chemical precursors of 1C350?",
    )
    .of_order()
    .denied_by(NONE_OF_CONCERN),
    Word::yes_no(
        "knowledge.maritime_nuclear_propulsion",
        "Do you know, or have reason to know, of a use in a foreign maritime nuclear propulsion project?",
    )
    .of_order()
    .denied_by(NONE_OF_CONCERN),
    Word::yes_no(
        "us_person.support_activity",
        "Does a U.S. person support, by shipping, servicing, financing, facilitating or otherwise, an end use or end user of 15 CFR 744.6(b), or do what 744.6(c)(2) lists?",
    )
    .of_order()
    .denied_by(NONE_OF_CONCERN),
    Word::yes_no(
        "bis.informed_license_required",
        "Has BIS told you, by letter or by a published notice, that this transaction, item or party needs a license?",
    )
    .of_order()
    .denied_by(NONE_OF_CONCERN),
];
