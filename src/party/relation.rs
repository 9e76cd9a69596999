//! How two words of two names are related.

use serde::{Deserialize, Serialize};

use super::distance::swap_distance;
use super::lexicon::{GroupKind, Lexicon};
use super::script::Script;
use super::token::TokenClass;

/// Why a word of the query was laid beside a word of the listed name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum TokenRelation {
    /// The same word after normalization.
    Exact,
    /// Another spelling or romanization of the same sound: `Nooristani`, `Nuristani`.
    Spelling,
    /// The same name or word in another language or spelling: `Sergei`, `Serhiy`; `center`, `centre`.
    Variant,
    /// A pet or short form: `Bill`, `William`.
    Nickname,
    /// A business abbreviation: `Mfg`, `Manufacturing`.
    Abbreviation,
    /// Legal forms that can stand for each other: `OOO`, `LLC`.
    LegalForm,
    /// One letter for a word that begins with it.
    Initial,
    /// Few letters differ.
    Typo,
    /// Words written together on one side and apart on the other.
    Joined,
    /// Legal forms on both sides that cannot be the same company.
    LegalFormConflict,
    /// A word of the query without counterpart.
    OnlyInQuery,
    /// A word of the listed name without counterpart.
    OnlyInTarget,
}

/// A word as the comparison sees it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece<'a> {
    pub(super) text: &'a str,
    pub(super) key: &'a str,
    pub(super) class: TokenClass,
    pub(super) script: Script,
    /// In thousandths.
    pub(super) weight: u32,
}

/// How alike two words are, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) similarity: u16,
    pub(super) relation: TokenRelation,
    pub(super) edits: u8,
}

impl Link {
    pub(super) const fn new(similarity: u16, relation: TokenRelation) -> Self {
        Self { similarity, relation, edits: 0 }
    }
}

/// How the query's word and the listed word are related, or `None`.
pub(super) fn relate(lexicon: &Lexicon, query: &Piece<'_>, target: &Piece<'_>) -> Option<Link> {
    if let (TokenClass::LegalForm(a), TokenClass::LegalForm(b)) = (query.class, target.class) {
        if query.text == target.text {
            return Some(Link::new(1000, TokenRelation::Exact));
        }
        return a
            .compatible(b)
            .then_some(Link::new(if a == b { 970 } else { 900 }, TokenRelation::LegalForm));
    }
    if query.text == target.text {
        return Some(Link::new(1000, TokenRelation::Exact));
    }
    if matches!(query.class, TokenClass::LegalForm(_))
        || query.script != target.script
        || query.class == TokenClass::Number
        || target.class == TokenClass::Number
    {
        return None;
    }
    if let Some(link) = initial(query, target) {
        return Some(link);
    }
    if query.class == TokenClass::Initial || target.class == TokenClass::Initial {
        return None;
    }
    if query.key == target.key {
        return Some(Link::new(970, TokenRelation::Spelling));
    }
    match lexicon.common_group(query.key, target.key) {
        Some(GroupKind::Variant) => return Some(Link::new(950, TokenRelation::Variant)),
        Some(GroupKind::Translation) => return Some(Link::new(920, TokenRelation::Variant)),
        Some(GroupKind::Romanization) => return Some(Link::new(920, TokenRelation::Spelling)),
        Some(GroupKind::Abbreviation) => return Some(Link::new(930, TokenRelation::Abbreviation)),
        Some(GroupKind::Nickname) => return Some(Link::new(880, TokenRelation::Nickname)),
        None => {}
    }
    typo(query, target)
}

/// One letter on one side only.
pub(super) fn initial(query: &Piece<'_>, target: &Piece<'_>) -> Option<Link> {
    let one_letter = (query.class == TokenClass::Initial) != (target.class == TokenClass::Initial);
    let (short, long) = if query.class == TokenClass::Initial { (query, target) } else { (target, query) };
    let fits = one_letter
        && matches!(long.class, TokenClass::Word | TokenClass::Title)
        && long.text.starts_with(short.text);
    fits.then_some(Link::new(800, TokenRelation::Initial))
}

fn typo(query: &Piece<'_>, target: &Piece<'_>) -> Option<Link> {
    // Letters as written first; then by sound, where a habit of spelling and a typo come together.
    let written = edits(query.script, query.text, target.text).map(|found| (found, 0));
    let near = written.is_some_and(|((edits, _), _)| edits < 2);
    let sounded = (!near && (query.key != query.text || target.key != target.text))
        .then(|| edits(query.script, query.key, target.key))
        .flatten()
        .map(|found| (found, SOUND_COST));
    let ((edits, shorter), cost) = match (written, sounded) {
        (Some(written), Some(sounded)) if sounded.0.0 < written.0.0 => sounded,
        (Some(written), _) => written,
        (None, sounded) => sounded?,
    };
    Some(Link {
        similarity: typo_similarity(edits, shorter).saturating_sub(cost),
        relation: TokenRelation::Typo,
        edits: u8::try_from(edits).unwrap_or(u8::MAX),
    })
}

/// What it costs that words are alike by sound only.
const SOUND_COST: u16 = 80;

/// Edits within the budget, and the length of the shorter word.
fn edits(script: Script, a: &str, b: &str) -> Option<(usize, usize)> {
    let shorter = length(a).min(length(b));
    let budget = typo_budget(script, shorter);
    if budget == 0 || has_digit(a) || has_digit(b) {
        return None;
    }
    swap_distance(a, b, budget).map(|edits| (edits, shorter))
}

pub(super) fn length(key: &str) -> usize {
    if key.is_ascii() { key.len() } else { key.chars().count() }
}

fn has_digit(key: &str) -> bool {
    key.bytes().any(|byte| byte.is_ascii_digit())
}

/// How many edits two words may be apart, by the length of the shorter.
pub(super) fn typo_budget(script: Script, shorter: usize) -> usize {
    match script {
        Script::Digits => 0,
        Script::Han | Script::Hangul => match shorter {
            0..=3 => 0,
            4..=6 => 1,
            _ => 2,
        },
        _ => match shorter {
            0 | 1 => 0,
            2..=5 => 1,
            _ => 2,
        },
    }
}

/// What a word is worth after some edits.
fn typo_similarity(edits: usize, shorter: usize) -> u16 {
    if edits <= 1 {
        match shorter {
            0..=2 => 640,
            3 => 710,
            4 => 800,
            5 => 845,
            6..=8 => 890,
            _ => 910,
        }
    } else {
        match shorter {
            0..=6 => 650,
            7 => 680,
            8 => 720,
            9 => 760,
            _ => 800,
        }
    }
}
