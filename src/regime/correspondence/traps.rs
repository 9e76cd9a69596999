//! Strings that stand for other goods on China's list than on those of the EU and the United States.

/// Code, what it is in China, what it is in the EU and the United States.
pub(super) static TRAPS: &[(&str, &str, &str)] = &[
    (
        "1C004",
        "tungsten-nickel-iron and tungsten-nickel-copper alloys",
        "uranium-titanium and tungsten alloys",
    ),
    ("1C107", "ceramic composites and the like", "graphite and ceramics of the missile regime"),
    ("1C108", "graphite", "no such entry"),
    ("1C501", "tributyl phosphate", "no such entry: digit 5 is the EU's own series"),
    ("2B005", "plasma deposition equipment for diamond", "coating equipment"),
    ("3A001", "lithium-ion batteries (announcement No. 58 of 2025)", "electronic components"),
    ("3C001", "gallium and its compounds", "hetero-epitaxial materials"),
    ("3C002", "germanium and its compounds", "resist materials"),
    ("3C003", "antimony", "organo-inorganic compounds"),
    ("3C004", "indium compounds", "hydrides of phosphorus, arsenic or antimony"),
    ("6C001", "bismuth", "no such entry"),
    ("6C002", "tellurium", "optical sensor materials"),
    ("9A501", "unmanned aircraft of long range or with aerosol dispensing", "no such entry"),
];
