//! Exceptions for advanced computing items and for factories: 15 CFR 740.8, 740.25 to 740.29.

use jiff::civil::date;

use super::terms::HEADQUARTERED_IN_MACAU_OR_D5;
use super::waiver;
use crate::fact::{Activity, ItemKind, Role};
use crate::regime::table::{Codes, Places, Published, Span, Waiver, When, Word, decimal};
use crate::regime::us_ear::places::MACAU_OR_D5;
use crate::rule::{RequirementClass, Seat};

const RULE_OF_2023: Published = Published("88 FR 73458", Some(date(2023, 10, 25)));
const RULE_OF_APRIL_2024: Published = Published("89 FR 23876", Some(date(2024, 4, 4)));
const RULE_OF_DECEMBER_2024: Published = Published("89 FR 96790", Some(date(2024, 12, 5)));
const DIFFUSION_RULE: Published = Published("90 FR 4544", Some(date(2025, 1, 15)));

/// 15 CFR part 740, supplement no. 5, paragraph (a), as added by 90 FR 4544.
const SUPPLEMENT_5: Places = Places::of(&[
    "AU", "BE", "CA", "DE", "DK", "ES", "FI", "FR", "GB", "IE", "IT", "JP", "KR", "NL", "NO", "NZ", "SE",
    "TW", "US",
]);

const OUTSIDE_SUPPLEMENT_5: Places = Places::of(&["*"]).except(SUPPLEMENT_5.include);

/// Who receives items for use.
const RECIPIENTS: &[Role] = &[Role::UltimateConsignee, Role::EndUser, Role::ForeignPerson];

/// For a data center and of the performance of 3A090.a.
const DATACENTER_CLASS: When = When::All(&[
    When::NoneOf(&[When::Code(Codes::of(&["3A090.b", "4A090.b"]))]),
    When::Is("ic.datacenter"),
    When::Any(&[
        When::AtLeast("ic.total_processing_performance", decimal(4800, 0)),
        When::All(&[
            When::AtLeast("ic.total_processing_performance", decimal(1600, 0)),
            When::AtLeast("ic.performance_density", decimal(592, 2)),
        ]),
    ]),
]);

/// What 15 CFR 740.8(a) asks of items and papers for both exceptions.
const NOTIFIED_OR_AUTHORIZED: When = When::All(&[
    When::Code(Codes::of(&[
        "3A090.a", "3A090.b", "4A090", "3A001.z", "4A003.z", "4A004.z", "4A005.z", "5A002.z", "5A004.z",
        "5A992.z", "5D002.z", "5D992.z",
    ])),
    When::NoneOf(&[DATACENTER_CLASS]),
    When::Is("exceptions.nac_aca.purchase_order_or_sample"),
    When::Any(&[
        When::NoneOf(&[When::Code(Codes::of(&["5A002.z", "5A004.z", "5D002.z"]))]),
        When::Is("exceptions.nac_aca.encryption_requirements_met"),
    ]),
]);

const DESIGNER_IF_ASKED: When = When::Any(&[
    When::NoneOf(&[When::Code(Codes::of(&["3A090.a", "5A002.z", "5A992.z.1"]))]),
    When::Is("exceptions.advanced_computing.approved_or_authorized_designer"),
]);

/// No recipient is steered from outside supplement no. 5.
const STEERED_FROM_SUPPLEMENT_5: When = When::NoneOf(&[When::Party(
    RECIPIENTS,
    &[Seat::Headquarters, Seat::UltimateParent],
    OUTSIDE_SUPPLEMENT_5,
)]);

const NOT_FOR_MACAU_OR_D5_OWNER: When = When::NoneOf(&[When::Party(
    &[Role::UltimateConsignee],
    &[Seat::Headquarters, Seat::UltimateParent],
    MACAU_OR_D5,
)]);

pub(super) static WAIVERS: &[Waiver] = &[
    Waiver {
        chapter: "advanced-computing",
        by_entry: true,
        when: When::All(&[
            When::Any(&[When::To(MACAU_OR_D5), HEADQUARTERED_IN_MACAU_OR_D5]),
            When::Activity(&[Activity::Export, Activity::Reexport]),
            NOTIFIED_OR_AUTHORIZED,
            When::Is("exceptions.nac.confirmed_by_bis"),
        ]),
        span: Span::since(date(2023, 11, 17), RULE_OF_2023),
        obligations: &[
            "Notify BIS through SNAP-R at least 25 calendar days before the first shipment, with performance, data sheet, earlier approvals, memory bandwidth and cluster use (15 CFR 740.8(a)(2), (c)(1)).",
            "Enter the confirmation number in AES; stay within value and quantity of the notification (15 CFR 740.8(a)(2)(ii), (c)(2)).",
            "Have a purchase order for every shipment but commercial samples (15 CFR 740.8(a)(1)).",
        ],
        ..waiver(
            "us-ear/740.8/nac",
            "NAC",
            "advanced computing items after notice to BIS, to Macau, Country Group D:5 and those headquartered there",
            &["15 CFR 740.8(a)", "15 CFR 740.8(b)", "15 CFR 740.8(c)"],
        )
    },
    Waiver {
        chapter: "advanced-computing",
        by_entry: true,
        to: Places::of(&["D:1", "D:4"]).except(&["A:5", "A:6", "D:5", "MO"]),
        when: When::NotModelled(
            "15 CFR 740.8, text of 2023-11-17 to 2024-04-03: NAC to D:1 and D:4; not read",
        ),
        span: Span::since(date(2023, 11, 17), RULE_OF_2023).until(date(2024, 4, 4), RULE_OF_APRIL_2024),
        ..waiver(
            "us-ear/740.8/nac/2023",
            "NAC",
            "advanced computing items to D:1 and D:4, before ACA took them over",
            &["15 CFR 740.8", "88 FR 73458"],
        )
    },
    Waiver {
        chapter: "advanced-computing",
        by_entry: true,
        to: Places::of(&["*"]).except(&["MO", "D:5"]),
        when: When::All(&[When::NoneOf(&[HEADQUARTERED_IN_MACAU_OR_D5]), NOTIFIED_OR_AUTHORIZED]),
        span: Span::since(date(2024, 4, 4), RULE_OF_APRIL_2024),
        obligations: &[PURCHASE_ORDER],
        ..waiver(
            "us-ear/740.8/aca",
            "ACA",
            "advanced computing items to other places than Macau and Country Group D:5",
            &["15 CFR 740.8(a)", "15 CFR 740.8(b)"],
        )
    },
    Waiver {
        chapter: "advanced-computing",
        by_entry: true,
        to: MACAU_OR_D5,
        when: When::All(&[When::Activity(&[Activity::Transfer]), NOTIFIED_OR_AUTHORIZED]),
        span: Span::since(date(2024, 4, 4), RULE_OF_APRIL_2024),
        obligations: &[PURCHASE_ORDER],
        ..waiver(
            "us-ear/740.8/aca/transfer",
            "ACA",
            "transfers of advanced computing items inside Macau or a country of Country Group D:5",
            &["15 CFR 740.8(a)", "15 CFR 740.8(b)"],
        )
    },
    Waiver {
        chapter: "advanced-computing",
        by_entry: true,
        when: When::All(&[
            When::Code(Codes::of(&["3A090.c"])),
            When::Below("hbm.bandwidth_density", decimal(33, 1)),
            When::Is("exceptions.hbm.exporter_headquartered_in_us_or_a5"),
            When::Any(&[
                When::NoneOf(&[When::To(MACAU_OR_D5)]),
                When::Is("exceptions.hbm.bought_by_designer"),
            ]),
            When::Is("exceptions.hbm.directly_to_packaging_site"),
            When::Is("exceptions.hbm.package_below_3a090"),
            When::IsNot("exceptions.hbm.advanced_node_packaging_site"),
        ]),
        span: Span::since(date(2024, 12, 2), RULE_OF_DECEMBER_2024),
        obligations: &[
            "From a packaging site of U.S., A:5 or A:6 companies: get its written word that the memory was packaged and sent to the named designer, and keep it (15 CFR 740.25(c)(2)(i)(A)).",
            "From any other packaging site: have the packages sent back, count the memory units, keep the confirmation (15 CFR 740.25(c)(2)(ii)).",
            "Stop at a discrepancy of more than 1 percent; if it cannot be resolved, report within 60 days (15 CFR 740.25(e)).",
        ],
        ..waiver(
            "us-ear/740.25",
            "HBM",
            "high bandwidth memory sent to a packaging site for the designer of the package",
            &["15 CFR 740.25(a)", "15 CFR 740.25(b)", "15 CFR 740.25(c)", "15 CFR 740.25(d)"],
        )
    },
    Waiver {
        chapter: "advanced-computing",
        when: When::All(&[
            When::NoneOf(&[When::Code(Codes::of(&[
                "3B001", "3B002", "3B993", "3B994", "3D992", "3D993", "3D994", "3E992", "3E993", "3E994",
            ]))]),
            When::Is("exceptions.rff.only_restricted_facilities_listed"),
            When::IsNot("exceptions.rff.services_restricted_equipment"),
            When::IsNot("knowledge.advanced_node_ic_production"),
            When::Is("exceptions.rff.notified_45_days_before"),
        ]),
        classes: &[RequirementClass::EndUser],
        span: Span::since(date(2024, 12, 2), RULE_OF_DECEMBER_2024),
        obligations: &[
            "Notify BIS 45 days before shipment, and within one business day of learning of advanced-node production (15 CFR 740.26(d)).",
            "Report each installation of equipment within 30 days (15 CFR 740.26(e)(1)).",
            "Confirm each 1 February, for five years after the last service, that no advanced-node circuits are made (15 CFR 740.26(e)(2)).",
        ],
        ..waiver(
            "us-ear/740.26",
            "RFF",
            "other items to fabrication facilities whose Entity List entry names 740.26",
            &["15 CFR 740.26(a)", "15 CFR 740.26(b)", "15 CFR 740.26(c)", "15 CFR 740.26(d)"],
        )
    },
    Waiver {
        chapter: "advanced-computing",
        by_entry: true,
        to: SUPPLEMENT_5,
        when: When::All(&[
            When::Kind(&[ItemKind::Commodity]),
            When::Code(Codes::of(&[
                "3A001.z.1.a",
                "3A001.z.2.a",
                "3A001.z.3.a",
                "3A001.z.4.a",
                "3A090.a",
                "4A003.z.1.a",
                "4A003.z.2.a",
                "4A004.z.1",
                "4A005.z.1",
                "4A090.a",
                "5A002.z.1.a",
                "5A002.z.2.a",
                "5A002.z.3.a",
                "5A002.z.4.a",
                "5A002.z.5.a",
                "5A004.z.1.a",
                "5A004.z.2.a",
                "5A992.z.1",
            ])),
            DESIGNER_IF_ASKED,
            STEERED_FROM_SUPPLEMENT_5,
            When::IsNot("exceptions.aia.trains_models_for_outsiders"),
            When::Is("exceptions.aia.ultimate_consignee_certification"),
        ]),
        span: Span::since(date(2025, 1, 13), DIFFUSION_RULE),
        obligations: &[
            "Give the ultimate consignee the code of each item, and notice with each shipment (15 CFR 740.27(b)(1), (3)).",
            "Send the certification to BIS before the first shipment; once the consignee reaches a total processing performance of 253,000,000 this is a report (15 CFR 740.27(a), (c)).",
        ],
        ..waiver(
            "us-ear/740.27/a/1",
            "AIA",
            "advanced chips and computers to companies of the destinations in supplement no. 5",
            &["15 CFR 740.27(a)(1)", "15 CFR 740.27(b)", "15 CFR 740.27(c)"],
        )
    },
    Waiver {
        chapter: "advanced-computing",
        by_entry: true,
        to: SUPPLEMENT_5,
        when: When::All(&[
            When::Kind(&[ItemKind::Software, ItemKind::Technology]),
            When::Code(Codes::of(&[
                "3D001",
                "4D001",
                "4D090",
                "4E001",
                "5D002.z",
                "5D992.z.1",
                "5E002",
                "5E992",
            ])),
            STEERED_FROM_SUPPLEMENT_5,
        ]),
        span: Span::since(date(2025, 1, 13), DIFFUSION_RULE),
        obligations: &[
            "Give the ultimate consignee the code of each item, and notice with each shipment (15 CFR 740.27(b)(1), (3)).",
        ],
        ..waiver(
            "us-ear/740.27/a/2",
            "AIA",
            "software and technology for advanced chips to companies of the destinations in supplement no. 5",
            &["15 CFR 740.27(a)(2)(i)", "15 CFR 740.27(b)(1)", "15 CFR 740.27(b)(3)"],
        )
    },
    Waiver {
        chapter: "advanced-computing",
        by_entry: true,
        to: Places::of(&["*"]).except(&["MO", "D:5"]),
        when: When::All(&[
            When::Code(Codes::of(&["4E091"])),
            When::Any(&[
                When::NoneOf(&[When::Party(RECIPIENTS, &[Seat::Headquarters], OUTSIDE_SUPPLEMENT_5)]),
                When::NoneOf(&[When::Party(RECIPIENTS, &[Seat::UltimateParent], OUTSIDE_SUPPLEMENT_5)]),
            ]),
            When::Is("exceptions.aia.compliant_storage"),
        ]),
        span: Span::since(date(2025, 1, 13), DIFFUSION_RULE),
        ..waiver(
            "us-ear/740.27/a/3",
            "AIA",
            "model weights to companies of the destinations in supplement no. 5, wherever they are outside Macau and D:5",
            &["15 CFR 740.27(a)(2)(ii)", "15 CFR 740.27(a)(3)"],
        )
    },
    Waiver {
        chapter: "advanced-computing",
        by_entry: true,
        to: Places::of(&["*"]).except(&["MO", "D:5"]),
        when: When::All(&[
            NOT_FOR_MACAU_OR_D5_OWNER,
            DESIGNER_IF_ASKED,
            When::Is("exceptions.acm.private_sector_end_user"),
            When::Is("exceptions.acm.made_for_customers_elsewhere"),
        ]),
        span: Span::since(date(2025, 1, 13), DIFFUSION_RULE),
        obligations: &[
            "Account for the items that enter and leave each facility, at least every six months (15 CFR 740.28(e)).",
        ],
        ..waiver(
            "us-ear/740.28",
            "ACM",
            "advanced computing items to private companies that develop, make or store them for customers elsewhere",
            &["15 CFR 740.28(a)", "15 CFR 740.28(b)", "15 CFR 740.28(c)", "15 CFR 740.28(d)"],
        )
    },
    Waiver {
        chapter: "advanced-computing",
        by_entry: true,
        to: Places::of(&["*"]).except(&["MO", "D:5"]),
        when: When::All(&[
            When::Activity(&[Activity::Export, Activity::Reexport]),
            // 5A002.z is in the entry's own line and in 740.29(f)(iii), not in 740.29(b): the stricter one.
            When::Code(Codes::of(&[
                "3A001.z.1.a",
                "3A001.z.2.a",
                "3A001.z.3.a",
                "3A001.z.4.a",
                "3A090.a",
                "4A003.z.1.a",
                "4A003.z.2.a",
                "4A004.z.1",
                "4A005.z.1",
                "4A090.a",
                "5A004.z.1.a",
                "5A004.z.2.a",
                "5A992.z.1",
            ])),
            NOT_FOR_MACAU_OR_D5_OWNER,
            When::AtMost("exceptions.lpp.calendar_year_total_tpp", decimal(26_900_000, 0)),
            When::Is("exceptions.lpp.ultimate_consignee_statement"),
        ]),
        span: Span::since(date(2025, 1, 13), DIFFUSION_RULE),
        obligations: &[
            "Send BIS a copy of the consignee's statement within 30 days of the shipment (15 CFR 740.29(g)(1)).",
            "Notify BIS before a shipment with a total processing performance of 3,200,000 (15 CFR 740.29(g)(3)).",
            "The consignee notifies BIS once its yearly limit is reached (15 CFR 740.29(g)(2)).",
        ],
        ..waiver(
            "us-ear/740.29",
            "LPP",
            "advanced chips up to a yearly total of processing performance per ultimate consignee",
            &[
                "15 CFR 740.29(a)",
                "15 CFR 740.29(b)",
                "15 CFR 740.29(c)",
                "15 CFR 740.29(d)",
                "15 CFR 740.29(f)",
            ],
        )
    },
];

const PURCHASE_ORDER: &str =
    "Have a written purchase order before shipment of anything but commercial samples (15 CFR 740.8(a)(1)).";

pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "exceptions.nac_aca.purchase_order_or_sample",
        "Is there a written purchase order for the shipment, or is it a commercial sample (15 CFR 740.8(a)(1))?",
    ),
    Word::yes_no(
        "exceptions.nac_aca.encryption_requirements_met",
        "Are all requirements of ENC (15 CFR 740.17) met for the encryption item (15 CFR 740.8(a)(3))?",
    ),
    Word::yes_no(
        "exceptions.nac.confirmed_by_bis",
        "Has BIS confirmed, after your notification, that NAC may be used for this item, end user, value and quantity (15 CFR 740.8(a)(2), (c)(2))?",
    ),
    Word::yes_no(
        "exceptions.hbm.exporter_headquartered_in_us_or_a5",
        "Are your headquarters in the United States or Country Group A:5, and is your ultimate parent not headquartered in Macau or D:5 (15 CFR 740.25(b))?",
    )
    .of_order(),
    Word::yes_no(
        "exceptions.hbm.bought_by_designer",
        "Does the designer of the co-packaged commodity buy the memory directly, and may it receive it (15 CFR 740.25(c)(1))?",
    ),
    Word::yes_no(
        "exceptions.hbm.directly_to_packaging_site",
        "Does the memory go directly to the packaging site: to no distributor, and to no intermediary but its own forwarder or customs broker (15 CFR 740.25(c)(2), (d)(1), (d)(2))?",
    ),
    Word::yes_no(
        "exceptions.hbm.package_below_3a090",
        "Will the finished packages stay below the thresholds of 3A090, or is their packaging at a U.S., A:5 or A:6 company's site allowed by the general license in paragraph (d) of General Order No. 4 (15 CFR 740.25(c)(2)(i)(B), (ii)(B))?",
    ),
    Word::yes_no(
        "exceptions.hbm.advanced_node_packaging_site",
        "Is the packaging done in a facility in Macau or D:5 where advanced-node circuits are produced (15 CFR 740.25(d)(3))?",
    ),
    Word::yes_no(
        "exceptions.rff.only_restricted_facilities_listed",
        "Does the Entity List entry of every listed party name 15 CFR 740.26 in its license requirement (15 CFR 740.26(a), (b))?",
    )
    .of_order(),
    Word::yes_no(
        "exceptions.rff.services_restricted_equipment",
        "Is the item for operating, installing or servicing equipment of 3B001.a.4, c, d, f.1, f.5, f.6, k to n, p.2, p.4, r, 3B002.c, 3B993 or 3B994 there (15 CFR 740.26(c)(1))?",
    ),
    Word::yes_no(
        "exceptions.rff.notified_45_days_before",
        "Was BIS notified at least 45 days before the shipment (15 CFR 740.26(d)(1))?",
    ),
    Word::yes_no(
        "exceptions.advanced_computing.approved_or_authorized_designer",
        "Was the circuit designed by an approved or authorized designer (Note 1 to 3A090.a; 15 CFR part 740, supplement no. 6)?",
    ),
    Word::yes_no(
        "exceptions.aia.trains_models_for_outsiders",
        "Will the items train models of 4E091 for companies headquartered or located outside the destinations of supplement no. 5 (15 CFR 740.27(a))?",
    )
    .denied_by("end_use.none_of_concern"),
    Word::yes_no(
        "exceptions.aia.ultimate_consignee_certification",
        "Has the ultimate consignee given the certification of 15 CFR 740.27(b)(2), and was it sent to BIS?",
    ),
    Word::yes_no(
        "exceptions.aia.compliant_storage",
        "Will the model weights be stored in a facility that meets paragraphs 14, 15 and 18 of supplement no. 10 to part 748 (15 CFR 740.27(a)(3)(ii))?",
    ),
    Word::yes_no(
        "exceptions.acm.private_sector_end_user",
        "Is the end user an individual or company not owned or controlled by, or acting for, a government other than that of the United States (15 CFR 740.28(d))?",
    ),
    Word::yes_no(
        "exceptions.acm.made_for_customers_elsewhere",
        "Are the items for developing, producing or storing eligible items that end up with customers outside Macau and D:5 (15 CFR 740.28(a))?",
    ),
    Word::number(
        "exceptions.lpp.calendar_year_total_tpp",
        "TPP",
        "What total processing performance has the ultimate consignee received under LPP this calendar year, from all exporters and with this shipment (15 CFR 740.29(a), (d))?",
    ),
    Word::yes_no(
        "exceptions.lpp.ultimate_consignee_statement",
        "Do the items go directly to the ultimate consignee, and has it given the statement of 15 CFR 740.29(f)?",
    ),
];
