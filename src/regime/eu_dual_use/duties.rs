//! What else a reader must know: duties, and law of the Union and its member states that is not evaluated here.

use super::articles::APPLIES;
use super::scopes::{INSIDE_THE_UNION, LISTED, NOT_LISTED, OUT_OF_THE_UNION};
use crate::regime::table::{Places, Warning, When};

/// Notices.
pub(super) static WARNINGS: &[Warning] = &[
    obligation(
        "Commercial papers of transfers inside the Union must say that the items are controlled when they are exported (Regulation (EU) 2021/821, Art. 11(9)).",
        When::All(&[INSIDE_THE_UNION, LISTED]),
    ),
    obligation(
        "Keep records of the export: items, quantities, names and addresses, end use and end user as far as known (Regulation (EU) 2021/821, Art. 27).",
        When::All(&[OUT_OF_THE_UNION, LISTED]),
    ),
    not_evaluated(
        "Goods that leave Northern Ireland are under Regulation (EU) 2021/821 as if they left a member state (Windsor Framework): if these do, take a member state for the country from which they leave.",
        When::All(&[When::From(Places::of(&["GB"])), LISTED]),
    ),
    not_evaluated(
        "Union sanctions against Russia are not evaluated: Regulation (EU) No 833/2014 forbids, among much else, all items of Annex I (Art. 2) and the goods of its Annex VII (Art. 2a).",
        When::All(&[OUT_OF_THE_UNION, When::To(Places::of(&["RU"]))]),
    ),
    not_evaluated(
        "Union sanctions against Belarus are not evaluated: Regulation (EC) No 765/2006.",
        When::All(&[OUT_OF_THE_UNION, When::To(Places::of(&["BY"]))]),
    ),
    not_evaluated(
        "Union sanctions against Iran are not evaluated: Regulation (EU) No 267/2012, and Regulation (EU) 2023/1529 for parts of drones and missiles.",
        When::All(&[OUT_OF_THE_UNION, When::To(Places::of(&["IR"]))]),
    ),
    not_evaluated(
        "Union sanctions against North Korea are not evaluated: Regulation (EU) 2017/1509.",
        When::All(&[OUT_OF_THE_UNION, When::To(Places::of(&["KP"]))]),
    ),
    not_evaluated(
        "Union sanctions against Syria are not evaluated: Regulation (EU) No 36/2012.",
        When::All(&[OUT_OF_THE_UNION, When::To(Places::of(&["SY"]))]),
    ),
    not_evaluated(
        "The national control list of the Netherlands (semiconductor equipment) is not evaluated: see Art. 9 of Regulation (EU) 2021/821, and the overlay for it.",
        When::All(&[When::From(Places::of(&["NL"])), OUT_OF_THE_UNION, NOT_LISTED]),
    ),
    not_evaluated(
        "The national control list of Spain (quantum computing, additive manufacturing and others) is not evaluated: see Art. 9 of Regulation (EU) 2021/821, and the overlay for it.",
        When::All(&[When::From(Places::of(&["ES"])), OUT_OF_THE_UNION, NOT_LISTED]),
    ),
    not_evaluated(
        "The national control list of France (quantum computing, equipment for advanced electronics) is not evaluated: see Art. 9 of Regulation (EU) 2021/821, and the overlay for it.",
        When::All(&[When::From(Places::of(&["FR"])), OUT_OF_THE_UNION, NOT_LISTED]),
    ),
    not_evaluated(
        "The national control list of Germany (Ausfuhrliste, part I, section B) is not evaluated: see Art. 9 of Regulation (EU) 2021/821, and the overlay for it.",
        When::All(&[When::From(Places::of(&["DE"])), OUT_OF_THE_UNION, NOT_LISTED]),
    ),
    not_evaluated(
        "The national control list of Italy (quantum computing, semiconductors, coatings and others) is not evaluated: see Art. 9 of Regulation (EU) 2021/821, and the overlay for it.",
        When::All(&[When::From(Places::of(&["IT"])), OUT_OF_THE_UNION, NOT_LISTED]),
    ),
    not_evaluated(
        "National control lists of Finland, Lithuania, Slovenia and Denmark are said to exist and are not evaluated: see Art. 9 of Regulation (EU) 2021/821, and the overlays for them.",
        When::All(&[When::From(Places::of(&["FI", "LT", "SI", "DK"])), OUT_OF_THE_UNION, NOT_LISTED]),
    ),
];

const fn obligation(text: &'static str, when: When) -> Warning {
    Warning { kind: "obligation", text, when, span: APPLIES }
}

const fn not_evaluated(text: &'static str, when: When) -> Warning {
    Warning { kind: "not_evaluated", text, when, span: APPLIES }
}
