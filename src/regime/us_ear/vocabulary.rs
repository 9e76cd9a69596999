//! Facts that several parts of the regulations ask for. Words that one list category alone needs stand
//! in its file, words of the exceptions in theirs.

use crate::regime::table::Word;

/// Words by subject.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "destination.occupied_ukraine",
        "Is the destination in Crimea or in the so-called Donetsk or Luhansk People's Republic?",
    )
    .of_order()
    // What is said to go to Ukraine has to say so itself: the regions lie there.
    .denied_by("end_use.none_of_concern")
    .but_not_to(&["UA"]),
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
    Word::number(
        "exceptions.lvs.year_total_with_order_usd",
        "USD",
        "How much is that together with this order?",
    ),
    Word::number("shotgun.barrel_length_in", "inches", "How long is the barrel of the shotgun?"),
    Word::number(
        "computer.adjusted_peak_performance_wt",
        "weighted TeraFLOPS",
        "What is the adjusted peak performance of the computer, or of the computers that the software or technology is to develop or produce (0 if it is for none)?",
    ),
    Word::number("camera.frame_rate_hz", "Hz", "What is the maximum frame rate of the camera?"),
];
