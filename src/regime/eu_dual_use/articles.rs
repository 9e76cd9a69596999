//! Articles 4 to 10: what needs an authorisation though Annex I does not name it, and what is done with items
//! that do not leave the Union.
//!
//! Being told by the authority brings the requirement at once. Being aware brings a duty to tell the authority,
//! which decides: until it has, the export waits, and the answer is open.

use jiff::civil::date;

use super::chapters::ARTICLES;
use super::scopes::{
    AWARE_OF_MASS_DESTRUCTION, EMBARGOED, EU001_DESTINATIONS, INSIDE_THE_UNION, LISTED, NOT_LISTED,
    OUT_OF_THE_UNION, PERHAPS_EMBARGOED, THROUGH_THE_UNION,
};
use crate::fact::{Activity, ItemKind};
use crate::regime::table::{ANYWHERE, Places, Published, Rule, Span, When};
use crate::rule::RequirementClass;

/// The regulation applies.
pub(super) const APPLIES: Span =
    Span::since(date(2021, 9, 9), Published("Regulation (EU) 2021/821", Some(date(2021, 6, 11))));

/// The authority to which the exporter turned has decided that an authorisation is needed.
const AUTHORITY_ASKS_FOR_ONE: When = When::Is("eu.authority_asks_for_authorisation");

/// Rules by article.
pub(super) static RULES: &[Rule] = &[
    end_use(
        "eu-dual-use/4/1/a",
        "unlisted items of which the authority said that they may serve chemical, biological or nuclear weapons, or missiles for them",
        &["Regulation (EU) 2021/821, Art. 4(1)(a)"],
        &[OUT_OF_THE_UNION, NOT_LISTED, When::Is("eu.informed.mass_destruction")],
    ),
    end_use(
        "eu-dual-use/4/1/b",
        "unlisted items of which the authority said that they may serve a military end use in a country under an arms embargo",
        &["Regulation (EU) 2021/821, Art. 4(1)(b)", "Regulation (EU) 2021/821, Art. 2(19)"],
        &[OUT_OF_THE_UNION, NOT_LISTED, When::Is("eu.informed.military_end_use")],
    ),
    end_use(
        "eu-dual-use/4/1/c",
        "unlisted items of which the authority said that they may be parts of military items that left a member state without permission",
        &["Regulation (EU) 2021/821, Art. 4(1)(c)"],
        &[OUT_OF_THE_UNION, NOT_LISTED, When::Is("eu.informed.parts_of_military_items")],
    ),
    end_use(
        "eu-dual-use/4/2/mass-destruction",
        "unlisted items that the exporter knows to be for weapons of mass destruction: tell the authority and wait for its decision",
        &["Regulation (EU) 2021/821, Art. 4(2)"],
        &[OUT_OF_THE_UNION, NOT_LISTED, AWARE_OF_MASS_DESTRUCTION, AUTHORITY_ASKS_FOR_ONE],
    ),
    end_use(
        "eu-dual-use/4/2/military",
        "unlisted items that the exporter knows to be for a military end use in a country under an arms embargo: tell the authority and wait",
        &["Regulation (EU) 2021/821, Art. 4(2)"],
        &[
            OUT_OF_THE_UNION,
            NOT_LISTED,
            When::Is("knowledge.military_end_use"),
            EMBARGOED,
            AUTHORITY_ASKS_FOR_ONE,
        ],
    ),
    end_use(
        "eu-dual-use/4/2/military/unconfirmed",
        "the same where the arms embargo was not confirmed",
        &["Regulation (EU) 2021/821, Art. 4(2)"],
        &[
            OUT_OF_THE_UNION,
            NOT_LISTED,
            When::Is("knowledge.military_end_use"),
            PERHAPS_EMBARGOED,
            When::NotModelled("whether this country is under an arms embargo today was not confirmed"),
        ],
    ),
    end_use(
        "eu-dual-use/4/2/parts",
        "unlisted items that the exporter knows to be for military items that left a member state without permission: tell the authority and wait",
        &["Regulation (EU) 2021/821, Art. 4(2)"],
        &[
            OUT_OF_THE_UNION,
            NOT_LISTED,
            When::Is("knowledge.parts_of_military_items_exported_without_permission"),
            AUTHORITY_ASKS_FOR_ONE,
        ],
    ),
    end_use(
        "eu-dual-use/4/3",
        "unlisted items that the exporter suspects to be for a use of Art. 4(1), where the member state asks for an authorisation then",
        &["Regulation (EU) 2021/821, Art. 4(3)"],
        &[
            OUT_OF_THE_UNION,
            NOT_LISTED,
            When::Is("knowledge.suspects_use_of_article_4"),
            When::NotModelled("which member states ask for an authorisation on suspicion was not read"),
        ],
    ),
    end_use(
        "eu-dual-use/5/1",
        "unlisted cyber-surveillance items of which the authority said that they may serve repression or grave violations of human rights",
        &["Regulation (EU) 2021/821, Art. 5(1)", "Regulation (EU) 2021/821, Art. 2(20)"],
        &[OUT_OF_THE_UNION, NOT_LISTED, When::Is("eu.informed.cyber_surveillance")],
    ),
    end_use(
        "eu-dual-use/5/2",
        "unlisted cyber-surveillance items that the exporter knows to be for repression or grave violations of human rights: tell the authority and wait",
        &["Regulation (EU) 2021/821, Art. 5(2)"],
        &[
            OUT_OF_THE_UNION,
            NOT_LISTED,
            When::Is("knowledge.human_rights_abuse"),
            When::Is("item.cyber_surveillance"),
            AUTHORITY_ASKS_FOR_ONE,
        ],
    ),
    elsewhere(
        "eu-dual-use/6/1",
        "brokering of listed items between other countries by a broker of the Union whom the authority told of a use of Art. 4(1)",
        &["Regulation (EU) 2021/821, Art. 6(1)"],
        &[
            When::From(ANYWHERE.except(&[super::places::UNION])),
            When::To(ANYWHERE.except(&[super::places::UNION])),
            When::Is("eu.informed.brokering"),
            LISTED,
        ],
    ),
    elsewhere(
        "eu-dual-use/7/2",
        "listed items that pass through the Union: the authority where they are has asked for an authorisation",
        &["Regulation (EU) 2021/821, Art. 7(2)"],
        &[THROUGH_THE_UNION, When::Is("eu.informed.transit_needs_authorisation"), LISTED],
    ),
    elsewhere(
        "eu-dual-use/7/1",
        "listed items that pass through the Union: the authority where they are has forbidden it",
        &["Regulation (EU) 2021/821, Art. 7(1)"],
        &[THROUGH_THE_UNION, When::Is("eu.informed.transit_forbidden"), LISTED],
    )
    .prohibited(),
    elsewhere(
        "eu-dual-use/8/1",
        "technical assistance with listed items by somebody of the Union whom the authority told of a use of Art. 4(1)",
        &["Regulation (EU) 2021/821, Art. 8(1)", "Regulation (EU) 2021/821, Art. 8(3)"],
        &[
            When::Is("eu.informed.technical_assistance"),
            When::Kind(&[ItemKind::Technology, ItemKind::Software]),
            LISTED,
            When::NoneOf(&[When::To(EU001_DESTINATIONS)]),
            When::NoneOf(&[When::All(&[
                When::Activity(&[Activity::Export, Activity::Reexport]),
                When::To(Places::of(&[super::places::UNION])),
            ])]),
        ],
    ),
    end_use(
        "eu-dual-use/10/1",
        "unlisted items on the published national list of another member state, of which the authority said that they may endanger public security or human rights",
        &["Regulation (EU) 2021/821, Art. 10(1)", "Regulation (EU) 2021/821, Art. 9"],
        &[OUT_OF_THE_UNION, NOT_LISTED, When::Is("eu.informed.national_list_of_another_state")],
    ),
    end_use(
        "eu-dual-use/11/2",
        "listed items to another member state whose final destination is known to be outside, where the member state asks for an authorisation",
        &["Regulation (EU) 2021/821, Art. 11(2)"],
        &[
            INSIDE_THE_UNION,
            LISTED,
            When::Is("knowledge.final_destination_outside_the_union"),
            When::NotModelled("which member states ask for an authorisation here was not read"),
        ],
    ),
];

/// A requirement for what an item is used for, which no general authorisation overcomes.
const fn end_use(
    id: &'static str,
    summary: &'static str,
    cites: &'static [&'static str],
    when: &'static [When],
) -> Rule {
    Rule::license(id, ARTICLES, RequirementClass::EndUse, summary, cites).when(When::All(when)).span(APPLIES)
}

/// A requirement for what does not leave the Union as an export.
const fn elsewhere(
    id: &'static str,
    summary: &'static str,
    cites: &'static [&'static str],
    when: &'static [When],
) -> Rule {
    Rule::license(id, ARTICLES, RequirementClass::General, summary, cites)
        .extraterritorial()
        .when(When::All(when))
        .span(APPLIES)
}
