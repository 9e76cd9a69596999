//! License exceptions: 15 CFR part 740.
//!
//! Source: text of 2026-02-10; section 740.2(a)(26) is known from a digest of 91 FR 43034 only.
//! One file per small group of exceptions; a row is one authorization with conditions of its own, and the
//! best row of a symbol counts. Which portions of an exception part 746 leaves open to a sanctioned
//! destination, and 740.2 to an item, stands in the conditions of the rows; which exceptions are gone
//! altogether stands in [`restrictions`].

mod ace;
mod advanced_computing;
mod affiliates;
mod agr_ccd_scp;
mod app;
mod apr;
mod avs;
mod bag;
mod enc;
mod gft_med_spp;
mod gov;
mod iec;
mod lvs_gbs_tsr;
mod restrictions;
mod rpl;
mod sta;
mod terms;
mod tmp;
mod tsu;

use crate::regime::table::{ALWAYS, ANYWHERE, Limit, Waiver, When, Word};
use crate::rule::RequirementClass;

/// Exceptions.
pub(in crate::regime::us_ear) static WAIVERS: &[&[Waiver]] = &[
    lvs_gbs_tsr::WAIVERS,
    app::WAIVERS,
    advanced_computing::WAIVERS,
    tmp::WAIVERS,
    rpl::WAIVERS,
    gov::WAIVERS,
    gft_med_spp::WAIVERS,
    tsu::WAIVERS,
    bag::WAIVERS,
    avs::WAIVERS,
    apr::WAIVERS,
    enc::WAIVERS,
    agr_ccd_scp::WAIVERS,
    sta::WAIVERS,
    ace::WAIVERS,
    iec::WAIVERS,
    affiliates::WAIVERS,
];

/// Rules that take exceptions away.
pub(in crate::regime::us_ear) static LIMITS: &[&[Limit]] = &[restrictions::LIMITS, sta::LIMITS];

/// Facts that only exceptions ask for.
pub(in crate::regime::us_ear) static WORDS: &[&[Word]] = &[
    terms::WORDS,
    restrictions::WORDS,
    lvs_gbs_tsr::WORDS,
    app::WORDS,
    advanced_computing::WORDS,
    tmp::WORDS,
    rpl::WORDS,
    gov::WORDS,
    gft_med_spp::WORDS,
    tsu::WORDS,
    bag::WORDS,
    avs::WORDS,
    apr::WORDS,
    enc::WORDS,
    agr_ccd_scp::WORDS,
    sta::WORDS,
    ace::WORDS,
    iec::WORDS,
    affiliates::WORDS,
];

/// An exception from list requirements, to anywhere, on its own terms.
const fn waiver(
    id: &'static str,
    symbol: &'static str,
    summary: &'static str,
    cites: &'static [&'static str],
) -> Waiver {
    Waiver {
        id,
        symbol,
        chapter: "part-740",
        summary,
        by_entry: false,
        to: ANYWHERE,
        when: When::Always,
        classes: &[RequirementClass::List],
        reasons: &[],
        except_reasons: &[],
        frees_content: false,
        span: ALWAYS,
        obligations: &[],
        cites,
    }
}

/// A rule that takes all exceptions away, for any item to anywhere.
const fn limit(id: &'static str, summary: &'static str, cites: &'static [&'static str]) -> Limit {
    Limit {
        id,
        summary,
        codes: None,
        to: ANYWHERE,
        when: When::Always,
        leaves: &[],
        takes: &[],
        span: ALWAYS,
        cites,
    }
}

/// A situation for which an exception is made; the exporter may deny all of them at once.
const fn situation(key: &'static str, question: &'static str) -> Word {
    Word::yes_no(key, question).denied_by(terms::NO_SPECIAL_SITUATION)
}
