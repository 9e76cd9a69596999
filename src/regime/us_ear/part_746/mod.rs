//! Embargoes and other special controls: 15 CFR part 746, eCFR of 2026-02-10.
//!
//! By their own notes, the sections other than 746.1 and 746.9 read the same since 2024-11-01, where the
//! chapter begins: 746.8 was the last to be amended (89 FR 87279, in force on that day). The note of 746.2
//! gives no days; that nearly all items need a license for Cuba stands in 746.1(a)(1), the same from 2016 to
//! 2025-09-02 at least. The supplements to the part were not read: whether an item is in one of them is a
//! fact. Rows for UN arms embargoes (746.1(b)) stand in the list.

mod comprehensive;
mod iran;
mod iraq;
mod russia_belarus;
mod ukraine;

use super::part_742::EXPORTS;
use crate::fact::{Activity, ItemKind, Role};
use crate::regime::table::{ALWAYS, Places, Rule, Warning, When, Word};
use crate::rule::{RequirementClass, Seat};

/// Rules by subject.
pub(super) static RULES: &[&[Rule]] =
    &[comprehensive::RULES, iran::RULES, iraq::RULES, russia_belarus::RULES, ukraine::RULES, SHARED_RULES];

/// Facts by subject.
pub(super) static WORDS: &[&[Word]] =
    &[comprehensive::WORDS, iran::WORDS, iraq::WORDS, russia_belarus::WORDS, ukraine::WORDS, SHARED_WORDS];

/// Notices.
pub(super) static WARNINGS: &[&[Warning]] = &[SHARED_WARNINGS, iran::WARNINGS];

const CHAPTER: &str = "part-746";

/// Releases of technology or source code to a person.
const DEEMED: When = When::Activity(&[Activity::DeemedExport, Activity::DeemedReexport]);

/// In an entry of the list.
const LISTED_ITEM: When = When::NoneOf(&[When::Basket]);

/// Food and medicine in no entry of the list.
const FOOD_OR_MEDICINE: When =
    When::All(&[When::Basket, When::Kind(&[ItemKind::Commodity]), When::Is("item.food_or_medicine")]);

/// From abroad, and not made in the United States: the product rules reach nothing else.
const FOREIGN_MADE: When = When::NoneOf(&[When::From(US), When::Origin(US)]);

/// The United States with what Schedule C of the Census counts to it (15 CFR 734.18(a)(4)).
const US: Places = Places::of(&["US", "AS", "GU", "MP", "PR", "UM", "VI"]);

/// Under embargo as a whole, or nearly.
const EMBARGOED: Places = Places::of(&["BY", "CU", "IR", "KP", "RU", "SY"]);

static SHARED_RULES: &[Rule] = &[
    // The destination is where the item goes in the end: a consignee or user elsewhere contradicts it.
    Rule::license(
        "us-ear/746/onward",
        CHAPTER,
        RequirementClass::Embargo,
        "the item goes on to a consignee or user in a country under embargo, which is then the destination",
        &["15 CFR 736.2(b)(6)", "15 CFR part 746"],
    )
    .to(Places::of(&["*"]).except(EMBARGOED.include))
    .when(When::All(&[
        When::Activity(&[Activity::Export, Activity::Reexport, Activity::Transfer]),
        When::Party(&[Role::UltimateConsignee, Role::EndUser], &[Seat::Address], EMBARGOED),
        When::Is("destination.onward_to_embargoed_country"),
    ])),
];

static SHARED_WARNINGS: &[Warning] = &[
    Warning {
        kind: "not_evaluated",
        text: "Cuba: the Office of Foreign Assets Control has its own rules (31 CFR part 515).",
        when: When::To(Places::of(&["CU"])),
        span: ALWAYS,
    },
    Warning {
        kind: "not_evaluated",
        text: "North Korea: the Office of Foreign Assets Control has its own rules (31 CFR chapter V).",
        when: When::To(Places::of(&["KP"])),
        span: ALWAYS,
    },
    Warning {
        kind: "not_evaluated",
        text: "Syria: the Office of Foreign Assets Control may have rules of its own (31 CFR chapter V).",
        when: When::To(Places::of(&["SY"])),
        span: ALWAYS,
    },
    Warning {
        kind: "not_evaluated",
        text: "Russia and Belarus: the Office of Foreign Assets Control has its own rules (31 CFR chapter V).",
        when: When::To(Places::of(&["BY", "RU"])),
        span: ALWAYS,
    },
    Warning {
        kind: "not_evaluated",
        text: "Crimea and the so-called Donetsk and Luhansk People's Republics: the Office of Foreign Assets Control has its own rules (31 CFR chapter V).",
        when: When::All(&[When::To(Places::of(&["RU", "UA"])), When::Is("destination.occupied_ukraine")]),
        span: ALWAYS,
    },
];

/// Facts that several sections ask for.
static SHARED_WORDS: &[Word] = &[
    Word::yes_no("item.food_or_medicine", "Is the item food or medicine as 15 CFR part 772 defines them?"),
    Word::yes_no(
        "destination.onward_to_embargoed_country",
        "Will the item go on to the consignee or user in the country under embargo? If so, state that country as the destination.",
    ),
];
