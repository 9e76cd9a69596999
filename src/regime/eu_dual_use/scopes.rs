//! Scopes that several rules share.

use super::places::{ARMS_EMBARGO, ARMS_EMBARGO_UNCONFIRMED, EU001, UNION};
use crate::fact::{Activity, Role};
use crate::regime::table::{ANYWHERE, Codes, Places, When};
use crate::rule::Seat;

const INSIDE: Places = Places::of(&[UNION]);
const OUTSIDE: Places = ANYWHERE.except(&[UNION]);

/// Leaves from the customs territory of the Union.
pub(super) const FROM_THE_UNION: When = When::From(INSIDE);
/// Goes to a place in the customs territory of the Union.
pub(super) const TO_THE_UNION: When = When::To(INSIDE);
/// Items move, or are sent by electronic means; a release to a person is no export here.
pub(super) const MOVES: When = When::Activity(&[Activity::Export, Activity::Reexport]);
/// Art. 2(2): an export, a re-export, a sending by electronic means out of the customs territory.
pub(super) const OUT_OF_THE_UNION: When = When::All(&[FROM_THE_UNION, When::To(OUTSIDE), MOVES]);
/// From one member state to another.
pub(super) const INSIDE_THE_UNION: When = When::All(&[FROM_THE_UNION, TO_THE_UNION, MOVES]);
/// Art. 2(11): only passes through.
pub(super) const THROUGH_THE_UNION: When =
    When::All(&[When::From(OUTSIDE), When::Via(INSIDE), When::To(OUTSIDE)]);

/// When the regulation reaches a transaction: what leaves the customs territory, and transfers inside it.
pub(super) const SUBJECT: When = When::All(&[FROM_THE_UNION, MOVES]);
/// Sources of [`SUBJECT`].
pub(super) const SUBJECT_CITATIONS: &[&str] = &[
    "Regulation (EU) 2021/821, Art. 2(2)",
    "Regulation (EU) 2021/821, Art. 3(1)",
    "Regulation (EU) 2021/821, Art. 11",
];

/// In no entry of Annex I.
pub(super) const NOT_LISTED: When = When::Basket;
/// In an entry of Annex I, or unknown while the item is not classified.
pub(super) const LISTED: When = When::NoneOf(&[When::Basket]);

/// Art. 4(1)(a), known.
pub(super) const AWARE_OF_MASS_DESTRUCTION: When = When::Any(&[
    When::Is("knowledge.nuclear_end_use"),
    When::Is("knowledge.missile_end_use"),
    When::Is("knowledge.chemical_biological_end_use"),
]);

const BUYERS: &[Role] = &[Role::Purchaser, Role::EndUser, Role::UltimateConsignee];

/// The destination or the purchasing country is under an arms embargo.
pub(super) const EMBARGOED: When = When::Any(&[
    When::To(Places::of(&[ARMS_EMBARGO])),
    When::Party(BUYERS, &[Seat::Address], Places::of(&[ARMS_EMBARGO])),
]);
/// The destination or the purchasing country may be under an arms embargo.
pub(super) const PERHAPS_EMBARGOED: When = When::Any(&[
    When::To(Places::of(&[ARMS_EMBARGO_UNCONFIRMED])),
    When::Party(BUYERS, &[Seat::Address], Places::of(&[ARMS_EMBARGO_UNCONFIRMED])),
]);

/// A use of Art. 4(1) of which the exporter was told or is aware: no general authorisation then.
pub(super) const USE_OF_ARTICLE_4: When = When::Any(&[
    When::Is("eu.informed.mass_destruction"),
    AWARE_OF_MASS_DESTRUCTION,
    MILITARY_UNDER_EMBARGO,
    When::Is("eu.informed.parts_of_military_items"),
    When::Is("knowledge.parts_of_military_items_exported_without_permission"),
]);

/// The same without military use in an embargoed country, in the place of which EU007 and EU008 have more.
pub(super) const USE_OF_ARTICLE_4_BUT_MILITARY: When = When::Any(&[
    When::Is("eu.informed.mass_destruction"),
    AWARE_OF_MASS_DESTRUCTION,
    When::Is("eu.informed.parts_of_military_items"),
    When::Is("knowledge.parts_of_military_items_exported_without_permission"),
]);

const MILITARY_UNDER_EMBARGO: When = When::Any(&[
    When::Is("eu.informed.military_end_use"),
    When::All(&[When::Is("knowledge.military_end_use"), When::Any(&[EMBARGOED, PERHAPS_EMBARGOED])]),
]);

/// Destinations of EU001.
pub(super) const EU001_DESTINATIONS: Places = Places::of(&[EU001]);

/// Section I of Annex II, but for Annex IV: never under EU001, EU003, EU004, EU007 or a national general
/// authorisation.
pub(super) const SECTION_I: Codes = Codes::of(&[
    "0C001",
    "0C002",
    "0D001",
    "0E001",
    "1A102",
    "1C351",
    "1C353",
    "1C354",
    "1C450.a.1",
    "1C450.a.2",
    "7E104",
    "9A009.a",
    "9A117",
]);
