//! Facts that the rules of the Union ask for, beside those that all rule sets share.

use crate::regime::table::Word;

const NONE_OF_CONCERN: &str = "end_use.none_of_concern";

/// Words by room.
pub(super) static WORDS: &[Word] = &[
    told(
        "eu.informed.mass_destruction",
        "Has the authority told you that the item may be for chemical, biological or nuclear weapons, or missiles for them?",
    ),
    told(
        "eu.informed.military_end_use",
        "Has the authority told you that the item may be for a military end use in a country under an arms embargo?",
    ),
    told(
        "eu.informed.parts_of_military_items",
        "Has the authority told you that the item may be a part of military items that left a member state without permission?",
    ),
    told(
        "eu.informed.cyber_surveillance",
        "Has the authority told you that the item may serve repression or grave violations of human rights?",
    ),
    told(
        "eu.informed.brokering",
        "Has the authority told you, as a broker established in the Union, that the item may be for a use of Art. 4(1)?",
    ),
    told(
        "eu.informed.technical_assistance",
        "Has the authority told you that the assistance may be for a use of Art. 4(1)?",
    ),
    told(
        "eu.informed.transit_needs_authorisation",
        "Has an authority asked for an authorisation of the transit through the Union?",
    ),
    told("eu.informed.transit_forbidden", "Has an authority forbidden the transit through the Union?"),
    told(
        "eu.informed.national_list_of_another_state",
        "Has the authority told you that an item on the national list of another member state may endanger public security or human rights?",
    ),
    told(
        "knowledge.parts_of_military_items_exported_without_permission",
        "Do you know that the item is for military items that left a member state without permission?",
    ),
    told(
        "knowledge.suspects_use_of_article_4",
        "Do you have grounds to suspect a use of Art. 4(1): weapons of mass destruction, military use under an arms embargo, parts of military items exported without permission?",
    ),
    told(
        "knowledge.final_destination_outside_the_union",
        "Do you know that the final destination of the transfer is outside the Union?",
    ),
    told(
        "knowledge.free_zone_or_free_warehouse",
        "Does the item go to a customs-free zone or a free warehouse in the destination?",
    ),
    told(
        "knowledge.government_security_end_use",
        "Do you know of a paramilitary, police, intelligence, surveillance or other security end use by or for a government, or of such a user?",
    ),
    told(
        "knowledge.onward_beyond_authorisation",
        "Do you know that the item will go on to a destination that the general authorisation does not allow?",
    ),
    Word::yes_no(
        "eu.authority_asks_for_authorisation",
        "You told the authority of the use that you know of: has it decided that an authorisation is needed?",
    )
    .of_order(),
    Word::yes_no(
        "item.cyber_surveillance",
        "Is the item specially designed for covert surveillance of people by monitoring, extracting, collecting or analysing data from information and telecommunication systems?",
    ),
    Word::yes_no(
        "item.meets_annex_4_condition",
        "Annex IV takes only a part of this code (see the rule): is the item of that part?",
    ),
    Word::yes_no(
        "exceptions.eu003.after_repair_or_replacement",
        "Is it a return after maintenance or repair, or a one-for-one replacement, within five years of the original authorisation and without any gain in function?",
    ),
    Word::yes_no(
        "exceptions.eu003.original_authorisation_valid",
        "Was the first export authorised, by an authorisation that was not annulled, suspended, changed or revoked since?",
    ),
    Word::yes_no(
        "exceptions.eu003.same_end_user_and_use",
        "Does it go to the original end user for the original end use?",
    ),
    Word::yes_no(
        "exceptions.eu004.temporary_for_exhibition",
        "Is it a temporary export for an exhibition or fair, with return of the whole, unaltered, within 120 days?",
    ),
    Word::yes_no(
        "exceptions.eu004.software_needed_for_demonstration",
        "Is the software just what the equipment needs to be demonstrated?",
    ),
    Word::yes_no(
        "exceptions.eu004.ground_against",
        "Does one of these hold: classified as confidential or above, return not sure, a private showing, merged into a production, used for its purpose beyond demonstration, a commercial transaction, stored only for sale, control not kept?",
    ),
    Word::yes_no(
        "exceptions.eu005.for_its_equipment",
        "Is the test equipment or software for items of 5A001.b.2, 5A001.c or 5A001.d?",
    ),
    Word::yes_no(
        "exceptions.eu005.technology_to_run_its_equipment",
        "Is it technology to install, operate, maintain or repair items of 5A001.b.2, 5A001.c or 5A001.d exported to the same end user?",
    ),
    Word::yes_no(
        "exceptions.eu007.within_the_group",
        "Does it go to a wholly owned subsidiary, or to a sister company for which the parent gives a binding guarantee, of a parent seated in a member state or in a destination of EU001?",
    ),
    Word::yes_no(
        "exceptions.eu007.own_product_development",
        "Is it only for the development of products of the group itself, by employees?",
    ),
    Word::yes_no(
        "exceptions.eu007.compliance_programme",
        "Has the exporter an internal compliance programme?",
    ),
    Word::yes_no(
        "exceptions.eu008.for_its_items",
        "Is the token, software or technology just for items of 5A002.a.2 or 5A002.a.3?",
    ),
    Word::yes_no(
        "exceptions.eu008.controlled_by_another_entry",
        "Is the item in another entry of Annex I as well?",
    ),
    Word::yes_no(
        "exceptions.eu008.published_or_commercial_standards_only",
        "Does it use only published or commercial cryptographic standards, and none made for the use of governments?",
    ),
    Word::yes_no(
        "exceptions.eu008.user_cannot_easily_change_it",
        "Is the cryptography such that its user cannot easily change it?",
    ),
    Word::yes_no(
        "exceptions.eu008.approved_for_classified_information",
        "Is it approved for information classified as restricted or above?",
    ),
];

/// What an authority may have said, or the exporter may know; the attestation denies it.
const fn told(key: &'static str, question: &'static str) -> Word {
    Word::yes_no(key, question).of_order().denied_by(NONE_OF_CONCERN)
}
