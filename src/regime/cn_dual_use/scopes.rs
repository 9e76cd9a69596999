//! Scopes that several rules share.

use crate::fact::Role;
use crate::regime::table::{ANYWHERE, Codes, Places, When};
use crate::rule::Seat;

/// In an entry of the list, or unknown while the item is not classified.
pub(super) const LISTED: When = When::NoneOf(&[When::Basket]);
/// Leaves from the mainland customs territory.
pub(super) const FROM_CHINA: When = When::From(Places::of(&["CN"]));
/// Leaves from anywhere else.
pub(super) const FROM_ELSEWHERE: When = When::From(ANYWHERE.except(&["CN"]));
/// Of Chinese origin.
pub(super) const OF_CHINESE_ORIGIN: When = When::Origin(Places::of(&["CN"]));
/// From China, or of Chinese origin from anywhere: the closing clauses of No. 46 of 2024 and No. 1 of 2026
/// reach transfers by anyone in any country.
pub(super) const CHINESE: When = When::Any(&[FROM_CHINA, OF_CHINESE_ORIGIN]);
/// To a place or person other than China. Hong Kong, Macao and Taiwan are destinations of their own.
pub(super) const OUT_OF_CHINA: When = When::To(OUT_OF_CHINA_PLACES);
/// Every country or region but China.
pub(super) const OUT_OF_CHINA_PLACES: Places = ANYWHERE.except(&["CN"]);

/// What Art. 2 of the Law calls export: out of the territory, or provided by a Chinese person to a
/// foreign one, wherever that happens and however the item moves.
pub(super) const EXPORT: When = When::All(&[
    OUT_OF_CHINA,
    When::Any(&[FROM_CHINA, When::All(&[LISTED, When::Is("exporter.chinese_person")])]),
]);

/// Sources of [`EXPORT`].
pub(super) const EXPORT_CITATIONS: &[&str] = &["Export Control Law, Art. 2, third paragraph"];

/// Those who receive or use.
pub(super) const RECEIVERS: &[Role] =
    &[Role::EndUser, Role::UltimateConsignee, Role::Purchaser, Role::ForeignPerson];

/// Ships to the United States, or to a receiver who is at home there.
pub(super) const TO_THE_UNITED_STATES_OR_ITS_USERS: When = When::Any(&[
    When::To(Places::of(&["US"])),
    When::Party(RECEIVERS, &[Seat::Address, Seat::Headquarters], Places::of(&["US"])),
]);

/// Ships to Japan, or to a receiver who is at home there.
pub(super) const TO_JAPAN_OR_ITS_USERS: When = When::Any(&[
    When::To(Places::of(&["JP"])),
    When::Party(RECEIVERS, &[Seat::Address, Seat::Headquarters], Places::of(&["JP"])),
]);

/// Gallium, germanium, antimony and superhard items: No. 46 of 2024 names the subjects, the codes are
/// ours.
pub(super) const REFUSED_TO_THE_UNITED_STATES: Codes =
    Codes::of(&["3C001", "3C002", "3C003", "3E003", "2A901", "2B901", "2B005", "2C901", "2E901"]);

/// Weapons of mass destruction, their delivery, and terrorism.
pub(super) const WEAPONS_OF_MASS_DESTRUCTION_OR_TERRORISM: When = When::Any(&[
    When::Is("knowledge.nuclear_end_use"),
    When::Is("knowledge.missile_end_use"),
    When::Is("knowledge.chemical_biological_end_use"),
    When::Is("knowledge.terrorist_end_use"),
]);
