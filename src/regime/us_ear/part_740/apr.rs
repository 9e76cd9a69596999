//! Additional permissive reexports: 15 CFR 740.16.

use super::terms::{MT_ELSEWHERE, NO_SANCTIONS, NOT_MT, NOT_OCCUPIED, NOT_RUSSIA_BELARUS, ZERO_X_5ZZ};
use super::waiver;
use crate::fact::{Activity, ItemKind};
use crate::regime::table::{Codes, Places, Waiver, When, Word, decimal};

const REEXPORT: When = When::Activity(&[Activity::Reexport]);
const COMMODITY: When = When::Kind(&[ItemKind::Commodity]);
const FROM_A1: When = When::From(Places::of(&["A:1"]).except(&["US"]));

/// Microwave circuits and transistors, but for civil telecommunications, and advanced chips.
const CHIPS: When = When::Any(&[
    When::Code(Codes::of(&["3A001.z"])),
    When::All(&[
        When::Code(Codes::of(&["3A001.b.2", "3A001.b.3"])),
        When::IsNot("item.for_civil_telecommunications"),
    ]),
]);

/// Items received under STA stay out of (a) and (b): 15 CFR 740.20(e).
const NOT_FROM_STA: When = When::IsNot("exceptions.apr.received_under_sta");

pub(super) static WAIVERS: &[Waiver] = &[
    Waiver {
        when: When::All(&[
            REEXPORT,
            COMMODITY,
            FROM_A1,
            NO_SANCTIONS,
            NOT_FROM_STA,
            NOT_MT,
            When::NoneOf(&[
                When::ControlledFor("NP"),
                When::ControlledFor("CB"),
                When::ControlledFor("SI"),
                When::ControlledFor("CC"),
                When::Code(Codes::of(&["0A919", "6A002", "6A003"])),
                When::Code(ZERO_X_5ZZ),
                CHIPS,
            ]),
            When::ControlledFor("NS"),
            When::Any(&[
                When::All(&[
                    When::To(Places::of(&["B"]).except(&["D:2", "D:3", "D:4"])),
                    When::Is("exceptions.apr.not_controlled_to_a1"),
                ]),
                When::To(Places::of(&["D:1"]).except(&["KP"])),
            ]),
            When::Is("exceptions.apr.authorized_by_reexporting_government"),
        ]),
        ..waiver(
            "us-ear/740.16/a",
            "APR",
            "reexports from Country Group A:1 under an authorization of its government",
            &["15 CFR 740.16(a)", "15 CFR 740.20(e)"],
        )
    },
    Waiver {
        to: Places::of(&["A:1"]),
        when: When::All(&[
            REEXPORT,
            COMMODITY,
            NO_SANCTIONS,
            NOT_FROM_STA,
            NOT_MT,
            When::NoneOf(&[
                When::ControlledFor("NP"),
                When::Code(Codes::of(&["0A919", "6A002"])),
                When::Code(ZERO_X_5ZZ),
                CHIPS,
            ]),
            When::Any(&[
                When::NoneOf(&[When::Code(Codes::of(&["6A003"]))]),
                When::Is("exceptions.apr.consumer_or_embedded_camera"),
            ]),
            When::Is("exceptions.apr.used_in_a1"),
        ]),
        ..waiver(
            "us-ear/740.16/b",
            "APR",
            "reexports to and among Country Group A:1",
            &["15 CFR 740.16(b)", "15 CFR 740.20(e)"],
        )
    },
    Waiver {
        when: When::All(&[
            REEXPORT,
            NO_SANCTIONS,
            MT_ELSEWHERE,
            When::Is("exceptions.apr.direct_shipment_licensed"),
        ]),
        obligations: &["Record the reexport against the license as an export would be (15 CFR 740.16(c))."],
        ..waiver(
            "us-ear/740.16/c",
            "APR",
            "reexports under the terms of an unused license for direct shipment",
            &["15 CFR 740.16(c)"],
        )
    },
    Waiver {
        when: When::All(&[
            REEXPORT,
            When::From(Places::of(&["AU", "CA", "GB"])),
            NO_SANCTIONS,
            MT_ELSEWHERE,
            When::Is("exceptions.apr.exportable_under_exception"),
        ]),
        ..waiver(
            "us-ear/740.16/d",
            "APR",
            "reexports from Australia, Canada and the United Kingdom of what an exception would let leave the United States",
            &["15 CFR 740.16(d)"],
        )
    },
    Waiver {
        to: Places::of(&["US"]),
        when: When::All(&[REEXPORT, MT_ELSEWHERE]),
        ..waiver("us-ear/740.16/e", "APR", "return to the United States", &["15 CFR 740.16(e)"])
    },
    Waiver {
        to: Places::of(&["AU", "CA", "GB"]),
        when: When::All(&[REEXPORT, MT_ELSEWHERE, When::Is("exceptions.apr.exportable_without_license")]),
        ..waiver(
            "us-ear/740.16/f",
            "APR",
            "reexports to Australia, Canada and the United Kingdom of what needs no license to there",
            &["15 CFR 740.16(f)"],
        )
    },
    Waiver {
        when: When::All(&[
            REEXPORT,
            COMMODITY,
            When::NoneOf(&[When::To(Places::of(&["IR", "KP", "SY"]))]),
            NOT_RUSSIA_BELARUS,
            NOT_OCCUPIED,
            NOT_MT,
            When::Is("exceptions.apr.spares_with_foreign_product"),
            When::AtMost("exceptions.apr.spares_percent_of_product", decimal(10, 0)),
        ]),
        ..waiver(
            "us-ear/740.16/h",
            "APR",
            "spare parts that go along with a foreign-made product",
            &["15 CFR 740.16(h)"],
        )
    },
    Waiver {
        to: Places::of(&["*"]).except(&["E:2", "D:2"]),
        when: When::All(&[
            REEXPORT,
            NO_SANCTIONS,
            NOT_MT,
            When::Is("exceptions.apr.controlled_by_np_column_1"),
            When::Any(&[When::To(Places::of(&["A:4"])), When::From(Places::of(&["A:4"]).except(&["US"]))]),
            When::Any(&[
                When::From(Places::of(&["A:1"])),
                When::NoneOf(&[When::All(&[When::ControlledFor("NS"), When::To(Places::of(&["D:1"]))])]),
            ]),
        ]),
        reasons: &["NP"],
        ..waiver(
            "us-ear/740.16/j",
            "APR",
            "reexports of items controlled by NP column 1, to, among and from Country Group A:4",
            &["15 CFR 740.16(j)"],
        )
    },
];

pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "exceptions.apr.received_under_sta",
        "Was the commodity exported, reexported or transferred under STA before (15 CFR 740.20(e))?",
    ),
    Word::yes_no(
        "exceptions.apr.not_controlled_to_a1",
        "Does the commodity need no license for export to Country Group A:1 (15 CFR 740.16(a)(3)(i))?",
    ),
    Word::yes_no(
        "exceptions.apr.authorized_by_reexporting_government",
        "Has the government of the reexporting country given an export authorization, and are its conditions met (15 CFR 740.16(a)(1))?",
    ),
    Word::yes_no(
        "exceptions.apr.consumer_or_embedded_camera",
        "Is the camera of 6A003 packaged as a consumer-ready civil product, or has it no more than 111,000 elements and goes into a civil product (15 CFR 740.16(b)(3))?",
    ),
    Word::yes_no(
        "exceptions.apr.used_in_a1",
        "Is the commodity for use or consumption within Country Group A:1, or for further lawful reexport from there, and is it no 0A504 sight with an image intensifier tube (15 CFR 740.16(b)(1), (2)(iv))?",
    ),
    Word::yes_no(
        "exceptions.apr.direct_shipment_licensed",
        "Does an unused outstanding license allow direct shipment of the item from the United States to this destination, and are its terms kept (15 CFR 740.16(c))?",
    ),
    Word::yes_no(
        "exceptions.apr.exportable_under_exception",
        "Could the item now be exported from the United States directly to this destination under another license exception (15 CFR 740.16(d))?",
    ),
    Word::yes_no(
        "exceptions.apr.exportable_without_license",
        "Could the item be exported from the United States to this destination without a license (15 CFR 740.16(f))?",
    ),
    Word::yes_no(
        "exceptions.apr.spares_with_foreign_product",
        "Are these U.S.-origin spare parts that go along with a foreign-made product with U.S. components, within 15 CFR 734.4 (15 CFR 740.16(h))?",
    ),
    Word::yes_no(
        "exceptions.apr.controlled_by_np_column_1",
        "Does the item's own paragraph name NP column 1, not just column 2 (15 CFR 740.16(j))?",
    ),
    Word::number(
        "exceptions.apr.spares_percent_of_product",
        "percent",
        "What share of the foreign-made product's value are the spare parts?",
    ),
];
