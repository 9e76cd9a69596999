//! What speaks for or against a hit beside the name.

use alloc::vec::Vec;

use crate::party::hit::Evidence;
use crate::party::list::ListEntry;
use crate::party::query::PartyQuery;
use crate::party::relation::{Piece, length};
use crate::party::token::TokenClass;

/// Compares everything but names. What only one side knows says nothing.
pub(super) fn collect(entry: &ListEntry, query: &PartyQuery) -> Vec<Evidence> {
    let mut evidence = Vec::new();
    for listed in &entry.identifiers {
        let same_kind = |own: &&crate::party::list::Identifier| {
            own.kind == listed.kind && own.country.is_some() && own.country == listed.country
        };
        if query.identifiers.iter().any(|own| own.same_as(listed)) {
            evidence.push(Evidence::IdentifierEqual { identifier: listed.clone() });
        } else if query.identifiers.iter().any(|own| same_kind(&own)) {
            evidence.push(Evidence::IdentifierDiffers { identifier: listed.clone() });
        }
    }
    if evidence.iter().any(|item| matches!(item, Evidence::IdentifierEqual { .. })) {
        evidence.retain(|item| matches!(item, Evidence::IdentifierEqual { .. }));
    }
    if !entry.countries.is_empty() && !query.countries.is_empty() {
        let common = query.countries.iter().copied().filter(|country| entry.countries.contains(country));
        let before = evidence.len();
        evidence.extend(common.map(|country| Evidence::CountryAgrees { country }));
        if evidence.len() == before {
            evidence.push(Evidence::CountryDiffers);
        }
    }
    if !entry.dates_of_birth.is_empty() && !query.dates_of_birth.is_empty() {
        let pairs = || {
            entry
                .dates_of_birth
                .iter()
                .flat_map(|listed| query.dates_of_birth.iter().map(move |own| (*listed, *own)))
        };
        if let Some((date, _)) = pairs().find(|(listed, own)| listed.same_day(*own)) {
            evidence.push(Evidence::BirthDayEqual { date });
        } else if let Some((date, _)) = pairs().find(|(listed, own)| listed.can_be(*own)) {
            evidence.push(Evidence::BirthDatePossible { date });
        } else {
            evidence.push(Evidence::BirthDateDiffers);
        }
    }
    if entry.kind.is_some() && query.kind.is_some() && entry.kind != query.kind {
        evidence.push(Evidence::KindDiffers);
    }
    if entry.is_address() {
        evidence.push(Evidence::ListedAddress);
    }
    evidence
}

/// A name that many bear: one short word, or nothing but business words and numbers. The criteria are
/// those that OFAC gives for weak aliases (FAQ 122), as far as they can be computed.
pub(super) fn is_weak_name(pieces: &[Piece<'_>]) -> bool {
    let mut words = pieces.iter().filter(|piece| piece.class == TokenClass::Word);
    match (words.next(), words.next()) {
        (None, _) => true,
        (Some(word), None) => length(word.text) <= 4,
        _ => false,
    }
}
