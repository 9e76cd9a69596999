//! Facts that the rule sets share: what the exporter attests and knows.

use super::table::Word;

/// Words that every rule set has.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "end_use.none_of_concern",
        "After due diligence, do you know of no end use or end user of concern in this transaction?",
    )
    .of_order(),
    knowledge(
        "knowledge.military_end_use",
        "Do you know, or have reason to know, that the item is for a military end use or a military end user?",
    ),
    knowledge(
        "knowledge.military_intelligence_end_use",
        "Do you know, or have reason to know, that the item is for a military-intelligence end use or end user?",
    ),
    knowledge("knowledge.nuclear_end_use", "Do you know, or have reason to know, of a nuclear end use?"),
    knowledge(
        "knowledge.missile_end_use",
        "Do you know, or have reason to know, of a use in missiles, rockets or unmanned aerial vehicles?",
    ),
    knowledge(
        "knowledge.chemical_biological_end_use",
        "Do you know, or have reason to know, of a use in chemical or biological weapons?",
    ),
    knowledge(
        "knowledge.supercomputer_end_use",
        "Do you know, or have reason to know, of a use in a supercomputer in Macau or Country Group D:5?",
    ),
    knowledge(
        "knowledge.advanced_node_ic_production",
        "Do you know, or have reason to know, of a use in developing or producing advanced-node integrated circuits (back-end assembly, test and packaging aside)?",
    ),
    knowledge(
        "knowledge.ic_production_node_unknown",
        "Do you know of a use in developing or producing integrated circuits (back-end steps aside), but not whether the facility makes advanced-node ones?",
    ),
    knowledge(
        "knowledge.sme_production",
        "Do you know, or have reason to know, of a use in developing or producing semiconductor manufacturing equipment?",
    ),
    knowledge(
        "knowledge.human_rights_abuse",
        "Do you know, or have reason to know, that the item may serve violations of human rights?",
    ),
    knowledge("knowledge.diversion", "Do you know, or have reason to know, that the item will be diverted?"),
    Word::yes_no(
        "end_user.civil",
        "Are end user and end use civil, neither military nor government security?",
    )
    .of_order(),
    Word::codes(
        "item.for_codes",
        "For which list entries is the software, technology, equipment or part (codes, joined by commas)?",
    ),
];

/// A thing the exporter may know; the attestation denies it unless it is given itself.
const fn knowledge(key: &'static str, question: &'static str) -> Word {
    Word::yes_no(key, question).of_order().denied_by("end_use.none_of_concern")
}
