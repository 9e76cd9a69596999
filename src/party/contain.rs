//! A listed name that stands inside a longer name field.

use alloc::vec::Vec;

use super::lexicon::Lexicon;
use super::relation::{Piece, length};
use super::score::Score;
use super::token::TokenClass;

/// All of the rest says where, or what part of the listed party is meant.
const BESIDE: Score = Score::from_per_mille(800);
/// The rest is more than that, and the listed name is one that hardly stands there by chance.
const INSIDE: Score = Score::from_per_mille(720);
/// Letters of a listed name of one word that is looked for inside longer fields.
const SHORTEST: usize = 4;
/// The least weight of a listed name that may be followed by anything.
const STRONG_WEIGHT: u32 = 1600;
/// The weight from which on a word is rare.
const RARE_WEIGHT: u32 = 600;
/// Words of a name that are looked up inside a field.
pub(super) const LONGEST_CORE: usize = 12;

/// What a name is about: legal forms and little words left out, for both of them come and go.
pub(super) fn is_core(class: TokenClass) -> bool {
    !matches!(class, TokenClass::LegalForm(_) | TokenClass::Stop)
}

/// The worth of a listed name that stands whole in a longer field, or `None`.
///
/// `person` says that one of the two is a person: names of persons stand inside longer ones by chance.
/// `thing` says that one of the two is a ship or an aircraft: `Ocean Star` is not `Ocean Star II`.
pub(super) fn containment(
    lexicon: &Lexicon,
    query: &[Piece<'_>],
    target: &[Piece<'_>],
    (person, thing): (bool, bool),
) -> Option<Score> {
    let core = |pieces: &[Piece<'_>]| -> Vec<usize> {
        pieces.iter().enumerate().filter(|(_, piece)| is_core(piece.class)).map(|(at, _)| at).collect()
    };
    let (own, listed) = (core(query), core(target));
    if listed.is_empty() || listed.len() >= own.len() {
        return None;
    }
    let same = |window: &&[usize]| {
        window.iter().zip(&listed).all(|(own, listed)| {
            query.get(*own).zip(target.get(*listed)).is_some_and(|(a, b)| {
                a.key == b.key
                    && a.script == b.script
                    && (a.class == TokenClass::Number) == (b.class == TokenClass::Number)
            })
        })
    };
    let at = own.windows(listed.len()).position(|window| same(&window))?;
    let inside = at..at + listed.len();
    let words = || listed.iter().filter_map(|at| target.get(*at));
    let names_somebody =
        words().any(|piece| piece.class == TokenClass::Word && length(piece.text) >= SHORTEST);
    if !names_somebody {
        return None;
    }
    let rest =
        |place: usize| own.get(place).filter(|_| !inside.contains(&place)).and_then(|at| query.get(*at));
    // `M/V` is two letters.
    let is_prefix = |piece: &Piece<'_>| {
        Lexicon::is_vessel_prefix(piece.text)
            || piece.class == TokenClass::Initial && "mvts".contains(piece.text)
    };
    let prefixes_alone = (0..own.len()).all(|place| rest(place).is_none_or(is_prefix));
    if thing {
        return prefixes_alone.then_some(BESIDE);
    }
    let beside = (0..own.len()).all(|place| {
        rest(place).is_none_or(|piece| {
            let branch_near =
                |place: usize| rest(place).is_some_and(|piece| lexicon.is_branch_word(piece.text));
            match piece.class {
                TokenClass::Number => branch_near(place.wrapping_sub(1)) || branch_near(place + 1),
                TokenClass::Title => true,
                _ if lexicon.is_beside_word(piece.text) || lexicon.is_branch_word(piece.text) => true,
                // `Shenzhen Branch`: the place.
                _ => branch_near(place + 1),
            }
        })
    });
    if beside {
        return Some(BESIDE);
    }
    let weight: u32 = words().map(|piece| piece.weight).sum();
    let rare = words().any(|piece| piece.class == TokenClass::Word && piece.weight >= RARE_WEIGHT);
    let named = words().filter(|piece| piece.class == TokenClass::Word).count();
    let strong = !person && rare && weight >= STRONG_WEIGHT && (named >= 2 || listed.len() >= 3);
    strong.then_some(INSIDE)
}
