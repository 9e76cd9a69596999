//! The Commerce Control List: 15 CFR part 774, supplement no. 1. One file per category.

mod advanced_computing;
mod category_0;
mod category_1;
mod category_2;
mod category_3;
mod category_4;
mod category_5;
mod category_6;
mod category_7;
mod category_8;
mod category_9;

mod paragraphs;
mod shared;

use super::places;
use crate::regime::table::{Listed, Test, Waiver, Word};

/// The categories: chapter, entries, and the facts that only they ask for.
pub(super) static CATEGORIES: &[(&str, &[Listed], &[Word])] = &[
    ("advanced-computing", advanced_computing::ENTRIES, advanced_computing::WORDS),
    ("category-0", category_0::ENTRIES, category_0::WORDS),
    ("category-1", category_1::ENTRIES, category_1::WORDS),
    ("category-2", category_2::ENTRIES, category_2::WORDS),
    ("category-3", category_3::ENTRIES, category_3::WORDS),
    ("category-4", category_4::ENTRIES, category_4::WORDS),
    ("category-5", category_5::ENTRIES, category_5::WORDS),
    ("category-6", category_6::ENTRIES, category_6::WORDS),
    ("category-7", category_7::ENTRIES, category_7::WORDS),
    ("category-8", category_8::ENTRIES, category_8::WORDS),
    ("category-9", category_9::ENTRIES, category_9::WORDS),
];

/// What the limits of entries say of items that are given under another.
pub(super) static TESTS: &[Test] = category_4::TESTS;

/// What license requirement notes of entries free.
pub(super) static WAIVERS: &[Waiver] = category_1::WAIVERS;

/// The paragraph paths of an entry, separated by blanks.
pub(super) fn paragraphs_of(code: &str) -> &'static str {
    let found = paragraphs::PARAGRAPHS.binary_search_by(|(known, _)| (*known).cmp(code)).ok();
    found.and_then(|place| paragraphs::PARAGRAPHS.get(place)).map_or("", |(_, paths)| paths)
}
