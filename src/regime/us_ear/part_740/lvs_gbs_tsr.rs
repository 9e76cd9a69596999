//! Shipments of limited value, shipments to Country Group B, technology and software under restriction:
//! 15 CFR 740.3, 740.4, 740.6.

use super::waiver;
use crate::fact::ItemKind;
use crate::regime::table::{Codes, Places, Waiver, When, Word};

/// Country Group B, less Sudan and Ukraine.
const B_LESS_SUDAN_UKRAINE: Places = Places::of(&["B"]).except(&["SD", "UA"]);

pub(super) static WAIVERS: &[Waiver] = &[
    Waiver {
        by_entry: true,
        to: Places::of(&["B"]),
        // Order value and yearly total are compared with the limit of the entry where the entry grants it.
        when: When::All(&[
            When::Kind(&[ItemKind::Commodity]),
            When::Any(&[
                When::NoneOf(&[When::Code(Codes::of(&["5A002"]))]),
                When::Is("exceptions.lvs.supports_authorized_commodity"),
            ]),
        ]),
        obligations: &[
            "Do not split, structure or adjust orders to stay below the limit (15 CFR 740.3(d)(1)(ii), (iii), (d)(4)).",
            "Take as net value the selling price less shipping, or the market price if that is more (15 CFR 740.3(c)(2)).",
            "Fix kinds, quantities and prices before the goods leave (15 CFR 740.3(c)(1)).",
            "Report shipments that 15 CFR 743.1 asks for (15 CFR 740.3(f)).",
        ],
        ..waiver(
            "us-ear/740.3",
            "LVS",
            "one order of small value under one entry, to Country Group B",
            &["15 CFR 740.3(a)", "15 CFR 740.3(b)", "15 CFR 740.3(d)"],
        )
    },
    Waiver {
        by_entry: true,
        to: B_LESS_SUDAN_UKRAINE,
        when: When::Kind(&[ItemKind::Commodity]),
        reasons: &["NS"],
        // Supplement no. 2 to part 734, paragraph (a)(1).
        frees_content: true,
        obligations: &["Report shipments that 15 CFR 743.1 asks for (15 CFR 740.4)."],
        ..waiver(
            "us-ear/740.4",
            "GBS",
            "commodities controlled to the destination for national security alone, to Country Group B",
            &["15 CFR 740.4"],
        )
    },
    Waiver {
        by_entry: true,
        to: B_LESS_SUDAN_UKRAINE,
        when: When::All(&[
            When::Kind(&[ItemKind::Software, ItemKind::Technology]),
            When::Is("exceptions.tsr.written_assurance"),
        ]),
        reasons: &["NS"],
        obligations: &[
            "Keep the importer's written assurance; one inside a license agreement must outlive the agreement (15 CFR 740.6(a)(3)).",
            "Report what 15 CFR 743.1 asks for; releases inside the United States need no report (15 CFR 740.6(b)).",
        ],
        ..waiver(
            "us-ear/740.6",
            "TSR",
            "technology and software controlled to the destination for national security alone, to Country Group B",
            &["15 CFR 740.6(a)"],
        )
    },
];

pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "exceptions.lvs.supports_authorized_commodity",
        "Do these encryption components or spare parts support a commodity whose export was authorized before (15 CFR 740.3(d)(5))? Answer yes if the item is no component or spare part.",
    ),
    Word::yes_no(
        "exceptions.tsr.written_assurance",
        "Has the importer given the written assurance of 15 CFR 740.6(a)(1) (technology) or (a)(2) (software) against reexport and release to D:1, E:1 and E:2, and for 3E069 also to D:5, Macau and the 3A999 destinations?",
    ),
];
