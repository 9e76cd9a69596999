//! Currencies of amounts: the codes that are in use, and what is written in their place.

use alloc::format;
use alloc::string::String;

use super::currency_table::{ACTIVE, ENDED, SHARED, WRITTEN};
use crate::nearest::{nearest, plain};
use crate::problem::{Refusal, Shown, instead};

/// Whether a code is of ISO 4217 and in use in that year.
pub(super) fn is_currency(code: &str, year: i16) -> bool {
    ACTIVE.contains(&code) || ENDED.iter().any(|(ended, last, _)| *ended == code && year <= *last)
}

/// Why a text is no currency and was none in any year.
pub(super) fn refusal_unless_ever(text: &str) -> Option<Refusal> {
    (!is_currency(text, i16::MIN)).then(|| refusal(text))
}

/// The currency that a sign, a name or a common short form stands for; `None` if there are several.
pub(super) fn meant(written: &str) -> Option<&'static str> {
    let written = plain(written);
    let same = |known: &str| known.to_lowercase() == written.to_lowercase();
    let active = ACTIVE.iter().copied().find(|code| same(code));
    active.or_else(|| WRITTEN.iter().find(|(known, _)| same(known)).map(|(_, code)| *code))
}

/// Whether a sign, a name or a short form may stand for a currency.
pub(super) fn may_mean(written: &str, code: &str) -> bool {
    let shared = SHARED.iter().find(|(sign, _)| *sign == written);
    shared.map_or_else(|| meant(written) == Some(code), |(_, codes)| codes.contains(&code))
}

/// Why a text is no currency, and which one was meant.
pub(super) fn refusal(text: &str) -> Refusal {
    let shown = Shown(text);
    let expected = "expected an ISO 4217 code such as `USD`";
    if let Some(code) = meant(text) {
        let suggestions = [String::from(code)];
        let message = format!("unknown currency `{shown}`: {}", instead(&suggestions, expected));
        return Refusal { certain: true, ..Refusal::new(message).found(text).suggest(suggestions) };
    }
    if let Some((_, year, successor)) = ENDED.iter().find(|(code, ..)| *code == text) {
        let message =
            format!("currency `{shown}` is not in use after {year}: write the amount in `{successor}`");
        return Refusal::new(message).found(text);
    }
    let near = plain(text).to_uppercase();
    // Most codes are one letter apart from another: only what is no code at all is taken for a slip.
    let near = if near.len() == 3 { None } else { nearest(&near, ACTIVE.iter().copied()) };
    let suggestions: alloc::vec::Vec<String> = near.map(String::from).into_iter().collect();
    Refusal::new(format!("unknown currency `{shown}`: {}", instead(&suggestions, expected)))
        .found(text)
        .suggest(suggestions)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_agree() {
        assert!(ACTIVE.is_sorted());
        for (written, code) in WRITTEN {
            assert!(is_currency(code, 2026) && !is_currency(written, 2026), "{written}");
        }
        for (code, _, successor) in ENDED {
            assert!(is_currency(successor, 2026) && !is_currency(code, 2027), "{code}");
        }
        assert!(is_currency("BGN", 2025) && !is_currency("DEM", 2025));
        assert_eq!(meant("$"), None, "of many countries");
        assert_eq!(meant("US$"), Some("USD"));
    }
}
