//! Technology and software, unrestricted: 15 CFR 740.13.

use super::terms::{
    MT_AS_PARTS, NO_SANCTIONS, NOT_600, NOT_E1, NOT_MT, NOT_OCCUPIED, NOT_RUSSIA_BELARUS, RUSSIA_RECIPIENT,
    SYRIA_OPEN,
};
use super::waiver;
use crate::fact::{Activity, ItemKind};
use crate::regime::table::{Codes, Places, Waiver, When, Word};

/// Of nuclear end uses, (a) and (b) are open in the countries of supplement no. 3 to part 744 only
/// (15 CFR 744.2(c)).
const NO_NUCLEAR_USE: When =
    When::Any(&[When::To(Places::of(&["SUPPLEMENT-3-744"])), When::IsNot("knowledge.nuclear_end_use")]);

const NOT_IRAN: When = When::NoneOf(&[When::To(Places::of(&["IR"]))]);

const TECHNOLOGY_OR_SOFTWARE: When = When::Kind(&[ItemKind::Software, ItemKind::Technology]);

/// 15 CFR 740.13(a).
pub(super) const OPERATION: When = When::All(&[
    TECHNOLOGY_OR_SOFTWARE,
    NOT_IRAN,
    NOT_RUSSIA_BELARUS,
    MT_AS_PARTS,
    NO_NUCLEAR_USE,
    When::Is("exceptions.tsu.minimum_for_operation"),
]);

/// 15 CFR 740.13(c).
pub(super) const UPDATES: When = When::All(&[
    When::Kind(&[ItemKind::Software]),
    When::NoneOf(&[When::To(Places::of(&["IR", "KP"]))]),
    NOT_OCCUPIED,
    When::Any(&[NOT_RUSSIA_BELARUS, When::Is(RUSSIA_RECIPIENT)]),
    NOT_600,
    MT_AS_PARTS,
    When::IsNot("knowledge.nuclear_end_use"),
    When::Is("exceptions.tsu.error_correction"),
]);

const SPECIAL_RECORDS: &str = "For 2D983, 2D984, 2E983 and 2E984 keep the records of 15 CFR 740.13(h).";

pub(super) static WAIVERS: &[Waiver] = &[
    Waiver {
        when: OPERATION,
        obligations: &[SPECIAL_RECORDS],
        ..waiver(
            "us-ear/740.13/a",
            "TSU",
            "the minimum to install, run, check and repair what was lawfully sent",
            &["15 CFR 740.13(a)", "15 CFR 744.2(c)"],
        )
    },
    Waiver {
        when: When::All(&[
            When::Kind(&[ItemKind::Technology]),
            NOT_IRAN,
            NOT_RUSSIA_BELARUS,
            MT_AS_PARTS,
            NO_NUCLEAR_USE,
            When::Is("exceptions.tsu.sales_technology"),
        ]),
        ..waiver(
            "us-ear/740.13/b",
            "TSU",
            "data that supports a quotation, bid or offer",
            &["15 CFR 740.13(b)", "15 CFR 744.2(c)"],
        )
    },
    Waiver {
        when: UPDATES,
        obligations: &[SPECIAL_RECORDS],
        ..waiver(
            "us-ear/740.13/c",
            "TSU",
            "correction of errors in software lawfully sent to the same consignee",
            &["15 CFR 740.13(c)", "15 CFR 746.8(c)(2)(iii)"],
        )
    },
    Waiver {
        to: NOT_E1,
        when: When::All(&[
            When::Kind(&[ItemKind::Software]),
            NO_SANCTIONS,
            NOT_MT,
            NOT_600,
            When::IsNot("knowledge.nuclear_end_use"),
            When::NoneOf(&[When::All(&[When::Code(Codes::of(&["5D002"])), When::ControlledFor("EI")])]),
            When::Is("exceptions.tsu.mass_market_software"),
        ]),
        obligations: &["File in AES for mass market software (15 CFR 30.37(f))."],
        ..waiver(
            "us-ear/740.13/d",
            "TSU",
            "mass market software under the General Software Note",
            &["15 CFR 740.13(d)"],
        )
    },
    Waiver {
        to: Places::of(&["*"]).except(&["D:5"]),
        when: When::All(&[
            TECHNOLOGY_OR_SOFTWARE,
            When::Activity(&[Activity::DeemedExport]),
            NO_SANCTIONS,
            NOT_MT,
            When::NoneOf(&[When::All(&[When::Kind(&[ItemKind::Technology]), When::ControlledFor("EI")])]),
            When::IsNot("knowledge.nuclear_end_use"),
            When::Is("exceptions.tsu.university_employee"),
        ]),
        obligations: &[
            "Tell the employee in writing that nothing may be passed on, even after leaving (15 CFR 740.13(f)(2)(iii)).",
        ],
        ..waiver(
            "us-ear/740.13/f",
            "TSU",
            "release by a U.S. university to its regular employees",
            &["15 CFR 740.13(f)"],
        )
    },
    Waiver {
        when: When::All(&[
            When::Kind(&[ItemKind::Technology]),
            SYRIA_OPEN,
            MT_AS_PARTS,
            When::IsNot("knowledge.nuclear_end_use"),
            When::Is("exceptions.tsu.copy_for_same_recipient"),
        ]),
        ..waiver(
            "us-ear/740.13/g",
            "TSU",
            "copies of technology authorized for the same recipient before",
            &["15 CFR 740.13(g)"],
        )
    },
];

pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "exceptions.tsu.minimum_for_operation",
        "Is it the minimum technology, or software in object code, for installing, operating, checking or repairing items lawfully sent to that destination, and does no list entry restrict it further (15 CFR 740.13(a))?",
    ),
    Word::yes_no(
        "exceptions.tsu.sales_technology",
        "Is it data usual for a quotation, bid or offer, without details of design, production or manufacture (15 CFR 740.13(b))?",
    ),
    Word::yes_no(
        "exceptions.tsu.error_correction",
        "Is it an update that only corrects errors of software lawfully sent to the same consignee, without new functions (15 CFR 740.13(c))?",
    ),
    Word::yes_no(
        "exceptions.tsu.mass_market_software",
        "Is it software sold from stock at retail without restriction, installed by the user without much support, and no encryption software with keys over 64 bits (15 CFR 740.13(d))?",
    ),
    Word::yes_no(
        "exceptions.tsu.university_employee",
        "Does a U.S. university release it to its bona fide full-time regular employee, permanently resident in the United States while employed, informed in writing, and under no part 744 control (15 CFR 740.13(f))?",
    ),
    Word::yes_no(
        "exceptions.tsu.copy_for_same_recipient",
        "Is it a copy, or an editorial revision, of technology authorized before for the same recipient and the identical item, with no sign of misuse (15 CFR 740.13(g))?",
    ),
];
