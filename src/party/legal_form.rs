//! Finding the legal form in a name, also where it is misspelled or torn apart.

use alloc::vec::Vec;

use super::distance::swap_distance;
use super::lexicon::{LegalFamily, Lexicon};
use super::token::{Part, PartyKind};

/// The legal form that starts here, if any: its family and how many words it takes.
pub(super) fn legal_form_at(
    lexicon: &Lexicon,
    parts: &[Part],
    at: usize,
    kind: Option<PartyKind>,
) -> Option<(LegalFamily, usize)> {
    let mut best: Option<(LegalFamily, usize)> = None;
    // One word of a longer phrase may be misspelled, so the phrase is looked for from each of its words.
    for probe in at..(at + 3).min(parts.len()) {
        let Some(Part::Word(word)) = parts.get(probe) else { break };
        for (phrase, place) in lexicon.phrases_with(&word.text) {
            let length = phrase.words.len();
            if at + place != probe || best.is_some_and(|(_, found)| found >= length) {
                continue;
            }
            if phrase_matches(&phrase.words, parts.get(at..at + length))
                && plausible(&phrase.words, parts, at, kind)
            {
                best = Some((phrase.family, length));
            }
        }
    }
    if best.is_none() && kind != Some(PartyKind::Person) && parts.len() > 1 {
        if let Some(Part::Word(word)) = parts.get(at) {
            best = lexicon.misspelled_form(&word.text).map(|family| (family, 1));
        }
    }
    best
}

fn phrase_matches(phrase: &[&str], parts: Option<&[Part]>) -> bool {
    let Some(parts) = parts else { return false };
    let mut misspelled = false;
    for (word, part) in phrase.iter().zip(parts) {
        let Part::Word(found) = part else { return false };
        if found.text == *word {
            continue;
        }
        if misspelled || !misspells(&found.text, word, phrase) {
            return false;
        }
        misspelled = true;
    }
    true
}

/// Whether a word may be a misspelling of this word of a phrase, the others being as they should.
fn misspells(found: &str, word: &str, phrase: &[&str]) -> bool {
    let letters: usize = phrase.iter().map(|word| word.len()).sum();
    let budget = match (phrase.len(), letters, word.len()) {
        (2.., 10.., 7..) => 2,
        (2.., 10.., 4..) | (2, 6..=7, 3) | (3.., 6.., 2) | (3.., 10.., 1) => 1,
        // The most frequent form of all: `Co. Ldt.`
        (2, 5, 3) if word == "ltd" => 1,
        _ => return false,
    };
    swap_distance(found, word, budget).is_some()
}

/// Puts the words of a legal form side by side that another order of the name has torn apart: `Company
/// Acme Limited Liability`. The longest form counts.
pub(super) fn gather_legal_form(lexicon: &Lexicon, parts: &mut Vec<Part>) {
    let mut best: Vec<usize> = Vec::new();
    for part in parts.iter() {
        let Part::Word(word) = part else { continue };
        for (phrase, _) in lexicon.phrases_with(&word.text) {
            if phrase.words.len() > best.len().max(1) && phrase.words.len() < parts.len() {
                if let Some(places) = places_of(&phrase.words, parts) {
                    best = places;
                }
            }
        }
    }
    let in_place = best.iter().zip(best.iter().skip(1)).all(|(at, next)| at + 1 == *next);
    let Some(&first) = best.iter().min().filter(|_| !in_place) else { return };
    let form: Vec<Part> = best.iter().filter_map(|at| parts.get(*at).cloned()).collect();
    let mut at = 0;
    parts.retain(|_| {
        at += 1;
        !best.contains(&(at - 1))
    });
    parts.splice(first..first, form);
}

/// Where the words of a phrase stand, in whatever order; one of them may be misspelled.
fn places_of(phrase: &[&str], parts: &[Part]) -> Option<Vec<usize>> {
    let letters: usize = phrase.iter().map(|word| word.len()).sum();
    if letters < 5 {
        return None;
    }
    let mut places: Vec<usize> = Vec::with_capacity(phrase.len());
    let mut missing = None;
    for (place, word) in phrase.iter().enumerate() {
        let found = parts.iter().enumerate().position(|(at, part)| {
            !places.contains(&at) && matches!(part, Part::Word(found) if found.text == *word)
        });
        match (found, missing) {
            (Some(at), _) => places.push(at),
            (None, None) => missing = Some((place, *word)),
            (None, Some(_)) => return None,
        }
    }
    if let Some((place, word)) = missing {
        let fits = |at: usize| {
            let found = parts.get(at).is_some_and(
                |part| matches!(part, Part::Word(found) if misspells(&found.text, word, phrase)),
            );
            found && !places.contains(&at)
        };
        let at = if word.len() >= 4 {
            (0..parts.len()).find(|at| fits(*at))?
        } else {
            // A short word that is misspelled is as well another word, unless the name was only rotated.
            let before = place.checked_sub(1).and_then(|before| places.get(before)).map(|at| at + 1);
            let at = before.or_else(|| Some(places.first()? + parts.len() - 1))? % parts.len();
            let next = |(at, next): (&usize, &usize)| (at + 1) % parts.len() == *next;
            let mut all = places.clone();
            all.insert(place, at);
            if !fits(at) || !all.iter().zip(all.iter().skip(1)).all(next) {
                return None;
            }
            at
        };
        places.insert(place, at);
    }
    Some(places)
}

/// Short forms are also words and names: they count only at either end, and hardly ever in a person.
fn plausible(phrase: &[&str], parts: &[Part], at: usize, kind: Option<PartyKind>) -> bool {
    let letters: usize = phrase.iter().map(|word| word.len()).sum();
    let first = at == 0;
    let last = at + phrase.len() == parts.len();
    if parts.len() <= phrase.len() {
        return false;
    }
    match kind {
        Some(PartyKind::Person) => {
            letters >= 3
                && phrase.len() == 1
                && matches!(*phrase, ["llc" | "ltd" | "inc" | "gmbh" | "limited" | "corp"])
        }
        Some(PartyKind::Vessel | PartyKind::Aircraft) => false,
        _ if letters <= 3 => {
            let common = matches!(
                *phrase,
                ["llc"
                    | "ltd"
                    | "inc"
                    | "plc"
                    | "jsc"
                    | "llp"
                    | "ooo"
                    | "oao"
                    | "pao"
                    | "zao"
                    | "co"
                    | "fze"]
            );
            common
                || last
                || first
                    && phrase.len() == 1
                    && matches!(
                        *phrase,
                        ["pt"
                            | "ao"
                            | "ip"
                            | "cv"
                            | "uab"
                            | "sia"
                            | "too"
                            | "tov"
                            | "nao"
                            | "odo"
                            | "ano"
                            | "gup"
                            | "fku"
                            | "fkp"
                            | "mup"
                            | "rup"
                            | "srl"
                            | "sue"
                            | "nko"
                            | "ad"
                            | "doo"
                            | "sro"]
                    )
                || at + phrase.len() + 1 == parts.len()
        }
        _ => true,
    }
}
