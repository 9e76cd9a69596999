//! Gifts and donations, medical devices, Syria: 15 CFR 740.12, 740.23, 740.5.

use jiff::civil::date;

use super::terms::{EAR99, NOT_RUSSIA_BELARUS};
use super::waiver;
use crate::fact::ItemKind;
use crate::regime::table::{Places, Published, Span, Waiver, When, Word, decimal};
use crate::rule::RequirementClass;

const SYRIA_RULE: Published = Published("90 FR 42320", Some(date(2025, 9, 2)));

/// Luxury goods stay closed to North Korea (15 CFR 746.4(c)(3)).
const NO_LUXURY_TO_NORTH_KOREA: When =
    When::Any(&[When::NoneOf(&[When::To(Places::of(&["KP"]))]), When::IsNot("exceptions.gft.luxury_goods")]);

const OPEN: When = When::All(&[
    NOT_RUSSIA_BELARUS,
    When::NoneOf(&[When::To(Places::of(&["IR", "SY"]))]),
    NO_LUXURY_TO_NORTH_KOREA,
]);

pub(super) static WAIVERS: &[Waiver] = &[
    Waiver {
        when: When::All(&[
            When::Kind(&[ItemKind::Commodity, ItemKind::Software]),
            OPEN,
            When::NoneOf(&[
                When::ControlledFor("CB"),
                When::ControlledFor("MT"),
                When::ControlledFor("NS"),
                When::ControlledFor("NP"),
                When::ControlledFor("EI"),
            ]),
            When::Is("exceptions.gft.gift_parcel"),
            When::Any(&[
                When::AtMost("exceptions.gft.parcel_value_usd", decimal(800, 0)),
                When::All(&[When::To(Places::of(&["CU"])), When::Is("exceptions.gft.food")]),
            ]),
            When::Any(&[
                When::NoneOf(&[When::To(Places::of(&["CU"]))]),
                When::All(&[
                    When::Is("exceptions.gft.eligible_cuban_recipient"),
                    When::Any(&[EAR99, When::Is("exceptions.ccd.eligible_item")]),
                ]),
            ]),
        ]),
        classes: &[RequirementClass::List, RequirementClass::Embargo],
        obligations: &[
            "Show donor and donee on the wrapper, write GIFT - Export License Not Required on it, and GFT on the customs declaration (15 CFR 740.12(a)(3)).",
        ],
        ..waiver(
            "us-ear/740.12/a",
            "GFT",
            "a gift parcel between individuals, or to a charity",
            &["15 CFR 740.12(a)"],
        )
    },
    Waiver {
        when: When::All(&[
            When::Kind(&[ItemKind::Commodity, ItemKind::Software]),
            OPEN,
            When::NoneOf(&[
                When::ControlledFor("NS"),
                When::ControlledFor("CB"),
                When::ControlledFor("NP"),
                When::ControlledFor("MT"),
                When::ControlledFor("CC"),
            ]),
            When::Is("exceptions.gft.humanitarian_donation"),
            When::Is("exceptions.gft.on_list_of_needs"),
        ]),
        classes: &[RequirementClass::List, RequirementClass::Embargo],
        obligations: &[
            "Keep records of the donor's experience, countries, projects, beneficiaries and funding (15 CFR 740.12(b)(7)).",
        ],
        ..waiver(
            "us-ear/740.12/b",
            "GFT",
            "donations of U.S. charities for basic human needs",
            &["15 CFR 740.12(b)"],
        )
    },
    Waiver {
        to: Places::of(&["BY", "RU", "UA"]),
        when: When::All(&[
            When::Any(&[When::To(Places::of(&["BY", "RU"])), When::Is("destination.occupied_ukraine")]),
            EAR99,
            When::Any(&[
                When::Is("exceptions.med.medical_device"),
                When::Is("exceptions.med.replacement_part"),
            ]),
            When::Is("exceptions.med.no_proscribed_person_or_production"),
        ]),
        classes: &[RequirementClass::Embargo],
        obligations: &[
            "Keep a system of distribution that keeps the items from proscribed persons and producers, and records of verifying it for five years (15 CFR 740.23(c), (d)).",
        ],
        ..waiver(
            "us-ear/740.23",
            "MED",
            "EAR99 medical devices, and parts of them, to Russia, Belarus and occupied Ukraine",
            &["15 CFR 740.23(a)", "15 CFR 740.23(b)"],
        )
    },
    Waiver {
        to: Places::of(&["SY"]),
        when: EAR99,
        classes: &[RequirementClass::Embargo],
        span: Span::since(date(2025, 9, 2), SYRIA_RULE),
        ..waiver("us-ear/740.5", "SPP", "EAR99 items to Syria", &["15 CFR 740.5(a)", "15 CFR 740.5(b)"])
    },
];

pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "exceptions.gft.gift_parcel",
        "Is it a gift parcel: free, from an individual to an individual or a religious, charitable or educational body, for own use, of a kind and quantity usual for gifts and acceptable for import, one a month, with no gold bars and, for D:1 and E:2, no military clothing (15 CFR 740.12(a)(1), (2))?",
    ),
    Word::number(
        "exceptions.gft.parcel_value_usd",
        "USD",
        "What is the domestic retail value of everything in the parcel (15 CFR 740.12(a)(2)(iv))?",
    ),
    Word::yes_no("exceptions.gft.food", "Does the parcel hold food only?"),
    Word::yes_no(
        "exceptions.gft.eligible_cuban_recipient",
        "Is the recipient in Cuba none of the officials, Politburo members or state-run bodies of 15 CFR 740.12(a)(2)(v)?",
    )
    .of_order(),
    Word::yes_no(
        "exceptions.gft.luxury_goods",
        "Are these luxury goods (15 CFR 746.4 and part 746, supplement no. 1)?",
    ),
    Word::yes_no(
        "exceptions.gft.humanitarian_donation",
        "Is it a free donation for basic human needs by a U.S. charity with experience in verified distribution, for no large-scale project, and no medical item to Cuba that 15 CFR 746.2(b)(1) excludes (15 CFR 740.12(b)(1) to (5))?",
    ),
    Word::yes_no(
        "exceptions.gft.on_list_of_needs",
        "Is the item listed in supplement no. 2 to part 740 (15 CFR 740.12(b)(6))?",
    ),
    Word::yes_no(
        "exceptions.med.medical_device",
        "Is the item a medical device (15 CFR 772.1)?",
    ),
    Word::yes_no(
        "exceptions.med.replacement_part",
        "Is the item exclusively a part or accessory of an EAR99 medical device, sent to replace a broken one or for usual maintenance, no more of them than are in use there (15 CFR 740.23(a)(1), (2))?",
    ),
    Word::yes_no(
        "exceptions.med.no_proscribed_person_or_production",
        "Is no proscribed person, military end user or Entity List party involved, and is the item neither for a production facility nor known to serve development or production (15 CFR 740.23(b))?",
    )
    .of_order(),
];
