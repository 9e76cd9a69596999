//! Facts that the rules of China ask for.

use crate::regime::table::Word;

/// Facts by key.
pub(super) static WORDS: &[Word] = &[
    Word::text("material", "Which material is it (for example gallium_nitride or germanium_dioxide)?"),
    Word::number("material.purity_percent", "percent", "How pure is the material?"),
    Word::number("material.flexural_strength_mpa", "MPa", "What is the flexural strength of the material?"),
    Word::number("material.density_g_per_cm3", "g/cm³", "What is the density of the material?"),
    Word::yes_no(
        "exporter.chinese_person",
        "Is whoever provides the item, wherever it is, a Chinese citizen, legal person or organization?",
    )
    .of_order()
    .denied_by("end_use.none_of_concern")
    .but_not_of_origin(&["CN"]),
    Word::yes_no(
        "permit.general_license_covers",
        "Do you hold a valid general license of MOFCOM that covers this item, this end user and this export?",
    ),
    Word::yes_no(
        "permit.registration_certificate_covers",
        "Do you hold a registration certificate for this export (such as the return of goods after repair, trial or exhibition)?",
    ),
    Word::yes_no(
        "end_use.humanitarian",
        "Is the use humanitarian: emergency medicine, a public health emergency or disaster relief?",
    ),
    Word::yes_no(
        "technology.public_or_basic_research",
        "Is the technology in the public domain, of basic research, or of an ordinary patent application?",
    ),
    Word::yes_no("item.unmanned_aircraft", "Is the item a civil unmanned aircraft?"),
    Word::yes_no(
        "item.contains_named_chinese_items",
        "Does the foreign-made item contain, integrate or mix Chinese-origin dual-use items that MOFCOM has named?",
    ),
    Word::yes_no(
        "item.made_with_named_chinese_technology",
        "Was the item made abroad with Chinese-origin technology that MOFCOM has named?",
    ),
    Word::yes_no(
        "item.annex_1_of_no_61",
        "Is the item in annex 1 of announcement No. 61 of 2025 (rare earths, magnets, targets and goods with them)?",
    ),
    Word::number(
        "item.chinese_rare_earth_percent",
        "percent of the item's value",
        "Which share of the item's value are listed rare earths of Chinese origin?",
    ),
    Word::yes_no(
        "item.made_with_chinese_rare_earth_technology",
        "Was the item made with Chinese-origin technology for rare earths or magnets?",
    ),
    knowledge("knowledge.terrorist_end_use", "Do you know, or have reason to know, of a terrorist use?"),
    knowledge(
        "knowledge.endangers_security_of_china",
        "Do you know, or were you told, that the export may endanger China's national security or interests?",
    ),
    knowledge(
        "knowledge.raises_military_strength",
        "Do you know of an end user or end use that would raise military strength?",
    ),
    knowledge(
        "knowledge.raises_military_strength_of_japan",
        "Do you know of an end user or end use that would raise Japan's military strength?",
    ),
    knowledge(
        "knowledge.advanced_chips_or_military_ai",
        "Do you know of a use in logic circuits of 14 nm or less, memory of 256 layers or more, their equipment or materials, or artificial intelligence with potential military use?",
    ),
    knowledge(
        "knowledge.breaks_undertaking_to_china",
        "Do you know that the transfer departs, without permission, from an end use or end user undertaken towards China?",
    ),
    knowledge(
        "knowledge.told_by_mofcom",
        "Has MOFCOM told you, or announced, that this export or transfer needs its license?",
    ),
];

const fn knowledge(key: &'static str, question: &'static str) -> Word {
    Word::yes_no(key, question).of_order().denied_by("end_use.none_of_concern")
}
