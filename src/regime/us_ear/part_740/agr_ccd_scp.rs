//! Food, communications devices and support for people in sanctioned destinations: 15 CFR 740.18, 740.19,
//! 740.21.

use super::terms::{EAR99, ONLY_ANTI_TERRORISM};
use super::waiver;
use crate::fact::{Activity, ItemKind};
use crate::regime::table::{Codes, Places, Waiver, When, Word};
use crate::rule::RequirementClass;

const CLASSES: &[RequirementClass] = &[RequirementClass::List, RequirementClass::Embargo];
const CUBA: Places = Places::of(&["CU"]);
const COMMODITY_OR_SOFTWARE: When = When::Kind(&[ItemKind::Commodity, ItemKind::Software]);
const EXPORT_OR_REEXPORT: When = When::Activity(&[Activity::Export, Activity::Reexport]);
const TEMPORARY: When = When::Is("exceptions.scp.temporary_up_to_one_year");

pub(super) static WAIVERS: &[Waiver] = &[
    Waiver {
        to: CUBA,
        when: When::All(&[
            When::Kind(&[ItemKind::Commodity]),
            EXPORT_OR_REEXPORT,
            EAR99,
            When::Is("exceptions.agr.agricultural_commodity"),
            When::Is("exceptions.agr.contract_donation_or_sample_within_12_months"),
            When::Is("exceptions.agr.no_objection_confirmed"),
            When::IsNot("exceptions.agr.foreign_produced_by_us_owned_firm"),
        ]),
        classes: CLASSES,
        obligations: &[
            "Notify BIS before the first shipment and confirm that no agency objected (15 CFR 740.18(a)(5), (c)).",
        ],
        ..waiver(
            "us-ear/740.18",
            "AGR",
            "EAR99 agricultural commodities to Cuba",
            &["15 CFR 740.18(a)", "15 CFR 740.18(b)", "15 CFR 740.18(c)", "15 CFR 740.18(d)"],
        )
    },
    Waiver {
        to: Places::of(&["BY", "CU", "RU", "SY"]),
        when: When::All(&[
            COMMODITY_OR_SOFTWARE,
            When::Any(&[
                EAR99,
                When::Code(
                    Codes::of(&[
                        "3A991.p", "4A994.b", "4A994.l", "4D994", "5A991", "5A992", "5D991", "5D992.c",
                    ])
                    .except(&["5A992.z"]),
                ),
            ]),
            When::Is("exceptions.ccd.eligible_item"),
            When::Any(&[
                When::To(Places::of(&["CU", "SY"])),
                When::Is("exceptions.ccd.item_of_first_eight_paragraphs"),
            ]),
            When::Any(&[When::To(Places::of(&["SY"])), When::Is("exceptions.ccd.eligible_end_user")]),
            When::Any(&[
                When::NoneOf(&[When::To(CUBA)]),
                When::IsNot("exceptions.ccd.foreign_produced_by_us_owned_entity"),
            ]),
        ]),
        classes: CLASSES,
        ..waiver(
            "us-ear/740.19",
            "CCD",
            "consumer communications devices to Belarus, Cuba, Russia and Syria",
            &["15 CFR 740.19(a)", "15 CFR 740.19(b)", "15 CFR 740.19(c)"],
        )
    },
    Waiver {
        to: CUBA,
        when: When::All(&[
            EXPORT_OR_REEXPORT,
            ONLY_ANTI_TERRORISM,
            When::Any(&[
                When::Is("exceptions.scp.private_sector_use"),
                When::Is("exceptions.scp.sold_to_individuals"),
            ]),
        ]),
        classes: CLASSES,
        ..waiver(
            "us-ear/740.21/b",
            "SCP",
            "living conditions and private economic activity in Cuba",
            &["15 CFR 740.21(b)"],
        )
    },
    Waiver {
        to: CUBA,
        when: When::All(&[
            EXPORT_OR_REEXPORT,
            ONLY_ANTI_TERRORISM,
            When::Any(&[
                When::Is("exceptions.scp.donated_for_independent_activity"),
                When::Is("exceptions.scp.traveler_for_activity_or_research"),
                When::Is("exceptions.scp.to_independent_civil_society"),
            ]),
        ]),
        classes: CLASSES,
        obligations: &["Return what travelers took within two years (15 CFR 740.21(c)(2)(iv))."],
        ..waiver("us-ear/740.21/c", "SCP", "civil society in Cuba", &["15 CFR 740.21(c)"])
    },
    Waiver {
        to: CUBA,
        when: When::All(&[
            EXPORT_OR_REEXPORT,
            ONLY_ANTI_TERRORISM,
            When::Any(&[
                When::Is("exceptions.scp.telecommunications_infrastructure"),
                When::Is("exceptions.scp.news_media"),
                When::All(&[COMMODITY_OR_SOFTWARE, When::Is("exceptions.scp.private_software_development")]),
            ]),
        ]),
        classes: CLASSES,
        ..waiver("us-ear/740.21/d", "SCP", "communications of the Cuban people", &["15 CFR 740.21(d)"])
    },
    Waiver {
        to: CUBA,
        when: When::All(&[
            EXPORT_OR_REEXPORT,
            ONLY_ANTI_TERRORISM,
            When::Is("exceptions.scp.ofac_authorized_presence"),
        ]),
        classes: CLASSES,
        ..waiver(
            "us-ear/740.21/e",
            "SCP",
            "persons whom OFAC lets keep a presence in Cuba",
            &["15 CFR 740.21(e)"],
        )
    },
    Waiver {
        to: CUBA,
        when: When::All(&[
            EXPORT_OR_REEXPORT,
            ONLY_ANTI_TERRORISM,
            TEMPORARY,
            When::Any(&[
                When::Is("exceptions.scp.service_tools_or_technology"),
                When::Is("exceptions.scp.kit_of_replacement_parts"),
                When::Is("exceptions.scp.exhibition_or_demonstration"),
                When::Is("exceptions.scp.container_for_shipment"),
            ]),
        ]),
        classes: CLASSES,
        obligations: &["Bring the items back within one year (15 CFR 740.21(f))."],
        ..waiver("us-ear/740.21/f", "SCP", "temporary exports to Cuba", &["15 CFR 740.21(f)"])
    },
];

pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "exceptions.agr.agricultural_commodity",
        "Is it an agricultural commodity (15 CFR 772.1), officially classified as EAR99 if fertilizer, western red cedar or live horses (15 CFR 740.18(a)(1), (2))?",
    ),
    Word::yes_no(
        "exceptions.agr.contract_donation_or_sample_within_12_months",
        "Is there a written contract no more than 12 months old; or is it a donation or sample, no more than 12 months after the notice that no objection was raised (15 CFR 740.18(a)(3), (4))?",
    ),
    Word::yes_no(
        "exceptions.agr.no_objection_confirmed",
        "Was BIS notified, and has it confirmed that no agency objected (15 CFR 740.18(a)(5), (c)(5))?",
    ),
    Word::yes_no(
        "exceptions.agr.foreign_produced_by_us_owned_firm",
        "Does a U.S.-owned or controlled foreign firm export a foreign-produced commodity from abroad (15 CFR 740.18(b)(3))?",
    ),
    Word::yes_no(
        "exceptions.ccd.eligible_item",
        "Is it a device or software of 15 CFR 740.19(b), for consumers where that paragraph says so, and no encryption source code?",
    ),
    Word::yes_no(
        "exceptions.ccd.item_of_first_eight_paragraphs",
        "Is it an item of 15 CFR 740.19(b)(1) to (8): computers, phones, monitors, printers, keyboards, their batteries and cases, security and consumer software?",
    ),
    Word::yes_no(
        "exceptions.ccd.eligible_end_user",
        "Is the end user an independent non-governmental organization, or an individual who is none of the officials of 15 CFR 740.19(c)(2), not run by the government or ruling party (15 CFR 740.19(c))?",
    )
    .of_order(),
    Word::yes_no(
        "exceptions.ccd.foreign_produced_by_us_owned_entity",
        "Does a U.S.-owned or controlled entity in a third country reexport a foreign-produced commodity for which the Treasury would issue no license (15 CFR 740.19(a))?",
    ),
    Word::yes_no(
        "exceptions.scp.private_sector_use",
        "Is the item for private sector economic activity in Cuba, neither to earn primarily for the state nor to help run it (15 CFR 740.21(b)(1))?",
    ),
    Word::yes_no(
        "exceptions.scp.sold_to_individuals",
        "Is the item sold directly to individuals in Cuba for own or family use, none of them an official of 15 CFR 740.21(d)(4)(ii), (iii) (15 CFR 740.21(b)(2))?",
    ),
    Word::yes_no(
        "exceptions.scp.donated_for_independent_activity",
        "Is the item donated for scientific, cultural, ecological, educational or sporting activity independent of government and party, and unrelated to items controlled for more than anti-terrorism (15 CFR 740.21(c)(1))?",
    ),
    Word::yes_no(
        "exceptions.scp.traveler_for_activity_or_research",
        "Does a traveler take the item along for such activity, meetings or professional research, under effective control and back within two years (15 CFR 740.21(c)(2))?",
    ),
    Word::yes_no(
        "exceptions.scp.to_independent_civil_society",
        "Does the item go to human rights organizations, or individuals or organizations that promote independent activity to strengthen civil society (15 CFR 740.21(c)(3))?",
    ),
    Word::yes_no(
        "exceptions.scp.telecommunications_infrastructure",
        "Is the item for telecommunications or internet infrastructure, connecting individuals or the private sector only (15 CFR 740.21(d)(1))?",
    ),
    Word::yes_no(
        "exceptions.scp.news_media",
        "Is the item for journalists, their technical staff or U.S. news bureaus that report to the general public (15 CFR 740.21(d)(2), (3))?",
    ),
    Word::yes_no(
        "exceptions.scp.private_software_development",
        "Will individuals or private companies, none of the excluded officials, develop software with it that frees information or serves private activity (15 CFR 740.21(d)(4))?",
    ),
    Word::yes_no(
        "exceptions.scp.ofac_authorized_presence",
        "Is the item for a person whom OFAC authorizes to keep a physical or business presence in Cuba (15 CFR 740.21(e)(1))?",
    ),
    Word::yes_no(
        "exceptions.scp.temporary_up_to_one_year",
        "Does the item stay in Cuba no more than a year, with no order to acquire it before shipment and not for lease or rental (15 CFR 740.21(f))?",
    ),
    Word::yes_no(
        "exceptions.scp.service_tools_or_technology",
        "Are these tools or technology of the exporter and its employees for servicing lawfully sent or private foreign items, under effective control and secured, technology in hands that may receive it (15 CFR 740.21(f)(1), (2))?",
    ),
    Word::yes_no(
        "exceptions.scp.kit_of_replacement_parts",
        "Is it a kit of replacement parts for such items, under effective control, with unused and defective parts coming back (15 CFR 740.21(f)(3))?",
    ),
    Word::yes_no(
        "exceptions.scp.exhibition_or_demonstration",
        "Are the items for a trade show or for demonstration to someone eligible, under effective control, no more than 30 days at one place (15 CFR 740.21(f)(4))?",
    ),
    Word::yes_no(
        "exceptions.scp.container_for_shipment",
        "Is it a container that a lawful shipment to Cuba needs (15 CFR 740.21(f)(5))?",
    ),
];
