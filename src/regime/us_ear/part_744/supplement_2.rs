//! Items held from military end uses and end users: 15 CFR part 744, supplement no. 2, eCFR of 2026-07-23.
//!
//! Where the supplement describes an entry in the words of its heading the whole entry is in; where it
//! limits the entry, or has an older heading, the limit is a condition.

use crate::regime::table::{Codes, When, Word, decimal};

/// The entries that the supplement names, whole or in part.
pub(super) const ENTRIES: Codes = Codes::of(&[
    "1A290",
    "1C990",
    "1C996",
    "1D993",
    "1D999.b",
    "1E994",
    "2A290",
    "2A291",
    "2A991",
    "2B991",
    "2B992",
    "2B996",
    "2B999",
    "2D290",
    "3A991",
    "3A992",
    "3A999",
    "3B991",
    "3B992",
    "3C992",
    "3D991",
    "3E991",
    "4A994",
    "4D993",
    "4D994",
    "5A991.a",
    "5A991.b.7",
    "5A991.f",
    "5A992",
    "5B991",
    "5D991",
    "5D992",
    "5E991",
    "6A991",
    "6A993",
    "6A995",
    "6A996",
    "6C992",
    "7A994",
    "7B994",
    "7D994",
    "7E994",
    "8A992",
    "8D992",
    "8E992",
    "9A991",
    "9B990",
    "9D991",
    "9E991",
]);

/// The limits.
pub(super) const ITEMS: When = When::Any(&[
    When::Code(ENTRIES.except(&[
        "1D999.b",
        "1E994",
        "2A991",
        "2B991",
        "2B996",
        "3C992",
        "3E991",
        "4A994",
        "4D994",
        "5A991.b.7",
        "5D991",
        "5E991",
    ])),
    When::All(&[When::Code(Codes::of(&["1D999.b"])), When::Is("software.for_prepreg_equipment")]),
    When::All(&[
        When::Code(Codes::of(&["1E994"])),
        When::IsNot("technology.glass_aramid_polyethylene_fiber_only"),
    ]),
    When::All(&[
        When::Code(Codes::of(&["2A991"])),
        When::Above("bearing.operating_temperature_k", decimal(573, 0)),
    ]),
    // The paragraphs .a and .b are control units and boards, no machine tools.
    When::Code(Codes::of(&["2B991.d.1.a"])),
    When::All(&[
        When::Code(Codes::of(&["2B991"]).except(&["2B991.a", "2B991.b"])),
        When::Below("machine_tool.linear_positioning_accuracy_um", decimal(9, 0)),
    ]),
    When::All(&[When::Code(Codes::of(&["2B996"])), When::Is("measuring_machine.uncertainty_within_1_7_um")]),
    When::All(&[When::Code(Codes::of(&["3C992"])), When::AtLeast("resist.wavelength_nm", decimal(245, 0))]),
    When::All(&[When::Code(Codes::of(&["3E991"])), When::Is("technology.fast_digital_oscilloscopes")]),
    When::All(&[
        When::Code(Codes::of(&["4A994"])),
        When::Above("computer.adjusted_peak_performance_wt", decimal(5, 1)),
    ]),
    When::All(&[When::Code(Codes::of(&["4D994"])), When::For(Codes::of(&["4A101"]))]),
    When::All(&[When::Code(Codes::of(&["5A991.b.7"])), When::IsNot("radio.without_qam")]),
    When::All(&[When::Code(Codes::of(&["5D991", "5E991"])), When::For(TELECOMMUNICATION)]),
]);

/// What the software and technology of 5D991 and 5E991 is for; technology also for such software.
const TELECOMMUNICATION: Codes = Codes::of(&["5A991.a", "5A991.b.7", "5A991.f", "5D991"]);

/// Facts that the supplement asks for.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "software.for_prepreg_equipment",
        "Is the software for equipment of 1B999.e that is specially designed to make prepregs controlled in category 1?",
    ),
    Word::yes_no(
        "technology.glass_aramid_polyethylene_fiber_only",
        "Is the technology only for fibers of glass, aramid or polyethylene?",
    ),
    Word::number(
        "bearing.operating_temperature_k",
        "K",
        "Up to which operating temperature is the bearing made to work?",
    ),
    Word::number(
        "machine_tool.linear_positioning_accuracy_um",
        "um",
        "What is the best positioning accuracy of the machine tool along any linear axis, with all compensations?",
    ),
    Word::yes_no(
        "measuring_machine.uncertainty_within_1_7_um",
        "Is the measurement uncertainty in any axis (1.7 + L/1000) um or better, L being the measured length in mm?",
    ),
    Word::number(
        "resist.wavelength_nm",
        "nm",
        "For which wavelength is the resist optimized (the longest, if for several)?",
    ),
    Word::yes_no(
        "technology.fast_digital_oscilloscopes",
        "Is the technology for digital oscilloscopes or transient recorders that sample single shots at intervals under 1 ns with 8 bits or more and store 256 samples or more?",
    ),
    Word::yes_no("radio.without_qam", "Does the radio equipment do without quadrature amplitude modulation?"),
];
