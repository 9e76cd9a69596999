//! Servicing and replacement: 15 CFR 740.10.

use super::terms::{CUBA_SYRIA_OPEN, FIREARMS, MT_AS_PARTS, MT_AS_PARTS_OR_BEARINGS, NO_SANCTIONS, NOT_E1};
use super::{situation, waiver};
use crate::fact::{Activity, ItemKind};
use crate::regime::table::{Places, Waiver, When, Word};
use crate::regime::us_ear::code_sets::{SERIES_600, SPACECRAFT};

const D1_LESS_CHINA: When = When::To(Places::of(&["D:1"]).except(&["CN"]));
const MUNITIONS_TO_D5: When = When::All(&[
    When::Any(&[When::Code(SERIES_600), When::Code(SPACECRAFT)]),
    When::To(Places::of(&["D:5"])),
]);
const FIREARMS_TERMS: When =
    When::Any(&[When::NoneOf(&[FIREARMS]), When::Is("exceptions.rpl.firearms_terms_met")]);

const SPECIAL_RECORDS: &str = "For 2A983, 2A984, 2D983, 2D984 and the 600 series keep the records of 15 CFR 740.10(c), and report 600 series items (15 CFR 743.4).";

pub(super) static WAIVERS: &[Waiver] = &[
    Waiver {
        when: When::All(&[
            When::Kind(&[ItemKind::Commodity]),
            CUBA_SYRIA_OPEN,
            MT_AS_PARTS_OR_BEARINGS,
            When::NoneOf(&[MUNITIONS_TO_D5]),
            When::Is("exceptions.rpl.one_for_one_replacement"),
            When::Any(&[
                When::To(Places::of(&["SUPPLEMENT-3-744"])),
                When::IsNot("knowledge.nuclear_end_use"),
            ]),
            When::Any(&[
                When::NoneOf(&[When::To(Places::of(&["E:1"]))]),
                When::IsNot("exceptions.rpl.repairs_aircraft_or_sensitive_commodity"),
            ]),
            When::Any(&[When::NoneOf(&[When::To(Places::of(&["SY"]))]), When::Is("end_user.civil")]),
        ]),
        obligations: &[
            "Have the replaced parts destroyed abroad or returned promptly (15 CFR 740.10(a)(2)(iii), (a)(4)(i)).",
            "Confirm the authority of the original transaction if another party made it (15 CFR 740.10(a)(2)(ii)).",
            SPECIAL_RECORDS,
        ],
        ..waiver(
            "us-ear/740.10/a",
            "RPL",
            "one-for-one replacement of parts of lawfully exported equipment",
            &["15 CFR 740.10(a)", "15 CFR 740.2(a)(5)"],
        )
    },
    Waiver {
        when: When::All(&[
            When::Kind(&[ItemKind::Commodity]),
            When::Activity(&[Activity::Reexport]),
            CUBA_SYRIA_OPEN,
            MT_AS_PARTS_OR_BEARINGS,
            When::NoneOf(&[When::Code(SERIES_600), When::Code(SPACECRAFT)]),
            When::Is("exceptions.rpl.replaces_part_of_eligible_foreign_product"),
            When::Any(&[When::NoneOf(&[When::To(Places::of(&["SY"]))]), When::Is("end_user.civil")]),
        ]),
        obligations: &[
            "Have the replaced parts destroyed or returned before or promptly after the reexport (15 CFR 740.10(a)(4)(i)).",
        ],
        ..waiver(
            "us-ear/740.10/a/4",
            "RPL",
            "replacement parts reexported for foreign products that could themselves be sent there",
            &["15 CFR 740.10(a)(2)", "15 CFR 740.10(a)(3)(vii)", "15 CFR 740.10(a)(4)(ii)"],
        )
    },
    Waiver {
        to: NOT_E1,
        when: When::All(&[
            When::Kind(&[ItemKind::Commodity, ItemKind::Software]),
            NO_SANCTIONS,
            MT_AS_PARTS,
            When::NoneOf(&[MUNITIONS_TO_D5]),
            FIREARMS_TERMS,
            When::Is("exceptions.rpl.returned_after_servicing"),
            When::Any(&[
                When::NoneOf(&[D1_LESS_CHINA]),
                When::Is("exceptions.rpl.same_licensee_and_unchanged_use"),
            ]),
        ]),
        obligations: &[SPECIAL_RECORDS],
        ..waiver(
            "us-ear/740.10/b/2",
            "RPL",
            "return of items sent in for servicing",
            &["15 CFR 740.10(b)(1)", "15 CFR 740.10(b)(2)", "15 CFR 740.10(b)(4)"],
        )
    },
    Waiver {
        to: NOT_E1,
        when: When::All(&[
            When::Kind(&[ItemKind::Commodity, ItemKind::Software]),
            NO_SANCTIONS,
            MT_AS_PARTS_OR_BEARINGS,
            When::NoneOf(&[MUNITIONS_TO_D5]),
            FIREARMS_TERMS,
            When::Is("exceptions.rpl.replaces_defective_item"),
            When::Any(&[
                When::NoneOf(&[When::To(Places::of(&["B", "D:1"]))]),
                When::Is("exceptions.rpl.replaced_free_of_charge"),
            ]),
            When::Any(&[
                When::NoneOf(&[D1_LESS_CHINA]),
                When::Is("exceptions.rpl.within_warranty_or_12_months"),
            ]),
        ]),
        obligations: &[
            "Have the replaced item destroyed or returned before or promptly after (15 CFR 740.10(b)(3)(ii)(C)).",
            SPECIAL_RECORDS,
        ],
        ..waiver(
            "us-ear/740.10/b/3",
            "RPL",
            "replacement of defective or wrongly supplied items",
            &["15 CFR 740.10(b)(1)", "15 CFR 740.10(b)(3)", "15 CFR 740.10(b)(4)"],
        )
    },
];

pub(super) static WORDS: &[Word] = &[
    situation(
        "exceptions.rpl.one_for_one_replacement",
        "Does the part replace, one for one and for immediate repair, a part of lawfully exported or reexported equipment: no improvement, no stock of new spares, and no condition of the first authorization against it (15 CFR 740.10(a)(2), (a)(3)(i), (ii))?",
    ),
    situation(
        "exceptions.rpl.replaces_part_of_eligible_foreign_product",
        "Does the part replace, one for one and for immediate repair, a part of a foreign-origin product which may itself be sent to that country under an exception of part 740, or is not subject to the regulations by 15 CFR 734.4 (15 CFR 740.10(a)(2), (a)(4)(ii))?",
    ),
    Word::yes_no(
        "exceptions.rpl.repairs_aircraft_or_sensitive_commodity",
        "Is the commodity to be repaired an aircraft, controlled for national security, or in 2A983, 2A984, 2D983 or 2D984 (15 CFR 740.10(a)(3)(iv) to (vi))?",
    ),
    situation(
        "exceptions.rpl.returned_after_servicing",
        "Was the item sent in for inspection, test, calibration or repair, and does it go back without improved characteristics (15 CFR 740.10(b)(1), (b)(2)(i), (ii))?",
    ),
    Word::yes_no(
        "exceptions.rpl.same_licensee_and_unchanged_use",
        "Are you the one to whom the original license was issued, and are end use, end user and other particulars unchanged (15 CFR 740.10(b)(2)(iii))?",
    ),
    situation(
        "exceptions.rpl.replaces_defective_item",
        "Does the item replace a defective, unusable or wrongly supplied one that was exported under an authorization: no improvement, no worn-out equipment, no stock, and not for equipment of nationals of Country Group E:1 (15 CFR 740.10(b)(3)(i))?",
    ),
    Word::yes_no(
        "exceptions.rpl.replaced_free_of_charge",
        "Is the replacement free of charge but for transport and labor, and is the equipment lawfully where it is (15 CFR 740.10(b)(3)(ii)(B), (D))?",
    ),
    Word::yes_no(
        "exceptions.rpl.within_warranty_or_12_months",
        "Is the replacement within the warranty or 12 months of the first shipment, whichever is shorter (15 CFR 740.10(b)(3)(ii)(B))?",
    ),
    Word::yes_no(
        "exceptions.rpl.firearms_terms_met",
        "Were the firearms in the United States for no more than a year, not made in or shipped from the countries that 15 CFR 740.10(b)(4)(i) excludes, with statement and invoice given to Customs on import ((b)(4)(ii), (iii))?",
    ),
];
