//! Places, codes and what moves, as a sentence names them.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::code::EntryCode;
use crate::country::Country;
use crate::fact::{Activity, ItemKind};
use crate::rule::{CodeSet, Destinations, Place, Truth};

/// How many names a sentence holds; the rest is counted.
const NAMES: usize = 6;

pub(super) fn verb(truth: Truth, yes: &'static str, no: &'static str) -> &'static str {
    match truth {
        Truth::True => yes,
        Truth::False => no,
        Truth::Unknown => "may or may not be within",
    }
}

/// The name of a country inside a sentence, with its article.
pub(super) fn country_text(country: Country) -> String {
    let name = country.name();
    let plural = ["United ", "Netherlands", "Philippines", "Bahamas", "Maldives", "Comoros", "Gambia"];
    let takes_article = plural.iter().any(|start| name.starts_with(start))
        || name.contains("Republic")
        || name.ends_with("Islands")
        || name == "Holy See";
    if takes_article { format!("the {name}") } else { name.to_string() }
}

/// A chart column is a group whose name is a reason and a digit: `NS1`.
pub(super) fn is_column(group: &str) -> bool {
    group.len() == 3 && !group.contains(':')
}

/// Codes, less those that are out again.
pub(super) fn set_text(set: &CodeSet) -> String {
    let list = |codes: &[EntryCode]| counted(codes.iter().map(ToString::to_string));
    if set.exclude.is_empty() {
        list(&set.include)
    } else {
        format!("{} (less {})", list(&set.include), list(&set.exclude))
    }
}

/// Places, less those that are out again.
pub(super) fn places_text(places: &Destinations) -> String {
    let list = |places: &[Place]| counted(places.iter().map(place_text));
    if places.exclude.is_empty() {
        list(&places.include)
    } else {
        format!("{} (less {})", list(&places.include), list(&places.exclude))
    }
}

/// As [`places_text`], behind the word that says where: `in the places` or `outside of them`.
pub(super) fn in_places(places: &Destinations) -> String {
    match places.include.as_slice() {
        [Place::Anywhere] if places.exclude.is_empty() => "anywhere".to_string(),
        [Place::Anywhere] => format!("outside {}", counted(places.exclude.iter().map(place_text))),
        _ => format!("in {}", places_text(places)),
    }
}

/// A place; a group with the word that says that it is one.
pub(super) fn place_text(place: &Place) -> String {
    match place {
        Place::Anywhere => "anywhere".to_string(),
        Place::Group(name) if is_column(name) => format!("chart column {name}"),
        Place::Group(name) if name.contains(':') => format!("Country Group {name}"),
        Place::Group(name) => format!("the group {name}"),
        Place::Country(country) => country_text(*country),
    }
}

/// Whether the places are all but a few.
pub(super) fn is_elsewhere(places: &Destinations) -> bool {
    places.include.contains(&Place::Anywhere)
}

/// The first names and how many more there are.
fn counted(names: impl Iterator<Item = String>) -> String {
    let names: Vec<String> = names.collect();
    let shown = names.get(..NAMES).unwrap_or(&names).join(", ");
    match names.len().saturating_sub(NAMES) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

/// `a`, `a or b`, `a, b or c`.
pub(super) fn either(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}

pub(super) fn activity_text(activity: Activity) -> &'static str {
    match activity {
        Activity::Export => "an export",
        Activity::Reexport => "a reexport",
        Activity::Transfer => "a transfer within the country",
        Activity::DeemedExport => "a deemed export",
        Activity::DeemedReexport => "a deemed reexport",
    }
}

pub(super) fn kind_text(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Commodity => "a commodity",
        ItemKind::Software => "software",
        ItemKind::Technology => "technology",
    }
}
