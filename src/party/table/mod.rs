//! Knowledge about names, as static tables without logic.
//!
//! General knowledge only: no row was written for a single party or a single test pair.

mod business_words;
mod field_marks;
mod function_words;
mod given_names;
mod han_variants;
mod identifier_kinds;
mod legal_forms;
mod list_sources;
mod places;
mod scripts;
mod spelling_variants;

pub(super) use self::business_words::{ABBREVIATIONS, GENERIC_WORDS};
pub(super) use self::field_marks::{
    BESIDE_WORDS, BRANCH_WORDS, COMMA_MARKS, FIELD_MARKS, FIELD_SIGNS, PLACEHOLDERS,
};
pub(super) use self::function_words::{NUMBER_WORDS, PARTICLES, STOP_WORDS, TITLES, VESSEL_PREFIXES};
pub(super) use self::given_names::{NICKNAMES, SAME_NAME, TRANSLATED_NAMES};
pub(super) use self::han_variants::{HAN_BUSINESS_WORDS, HAN_LEGAL_FORMS, SIMPLIFIED, TRADITIONAL};
pub(super) use self::identifier_kinds::IDENTIFIER_KINDS;
pub(super) use self::legal_forms::LEGAL_FORMS;
pub(crate) use self::list_sources::{KNOWN_LISTS, KnownList, UNKNOWN_LIST};
pub(super) use self::list_sources::{LIST_SOURCES, OFAC_LISTS};
pub(super) use self::places::{COUNTRY_NAMES, HAN_PLACES};
pub(super) use self::scripts::{
    ARABIC_FOLD, ARMENIAN, CYRILLIC, GEORGIAN, GREEK, KANA, LATIN_SPECIAL, LOOK_ALIKE,
};
pub(super) use self::spelling_variants::{SPELLING_VARIANTS, WADE_GILES};
