//! Facts that several parts of the regulations ask for. Words that one list category alone needs stand
//! in its file, words of the exceptions in theirs.

use crate::regime::table::Word;

/// Words by subject.
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
    Word::yes_no(
        "destination.occupied_ukraine",
        "Is the destination in Crimea or in the so-called Donetsk or Luhansk People's Republic?",
    )
    .of_order(),
    Word::codes(
        "item.for_codes",
        "For which list entries is the software or technology (codes, joined by commas)?",
    ),
    Word::yes_no(
        "item.for_civil_telecommunications",
        "Is the item exported or reexported for use in civil telecommunications?",
    ),
    Word::yes_no(
        "item.usable_in_missiles",
        "Is the item usable in rockets, missiles or unmanned aerial vehicles with a range of 300 km or more?",
    ),
    Word::number(
        "ic.total_processing_performance",
        "2 x MacTOPS x bit length",
        "What is the total processing performance (dense, summed over the dies)?",
    ),
    Word::number(
        "ic.performance_density",
        "per mm2",
        "What is the performance density (total processing performance by applicable die area)?",
    ),
    Word::number(
        "ic.die_area_mm2",
        "mm2",
        "What is the applicable die area (dies made in a non-planar process only)?",
    ),
    Word::number(
        "ic.bits_times_tops",
        "bit x TOPS",
        "What is bit length times TOPS, summed over the dies (the measure of 2022)?",
    ),
    Word::number(
        "ic.interconnect_gb_per_s",
        "GB/s",
        "What is the aggregate bidirectional transfer rate to other circuits than volatile memories (the measure of 2022)?",
    ),
    Word::yes_no("ic.datacenter", "Is the item designed or marketed for use in a data center?"),
    Word::number("ic.dram_bandwidth_gb_per_s", "GB/s", "What is the total DRAM bandwidth?"),
    Word::number("hbm.bandwidth_density", "GB/s/mm2", "What is the memory bandwidth density?"),
    Word::number(
        "exceptions.lvs.calendar_year_total_usd",
        "USD",
        "How much was shipped under LVS this calendar year to this consignee under this entry?",
    ),
    // Derived from the lines of the order; a host need not give it.
    Word::number(
        "order.entry_value_usd",
        "USD",
        "What is the net value of all lines of this order under this entry?",
    ),
];

/// A thing the exporter may know; the attestation denies it unless it is given itself.
const fn knowledge(key: &'static str, question: &'static str) -> Word {
    Word::yes_no(key, question).of_order().denied_by("end_use.none_of_concern")
}
