//! Annex IV: items for which a transfer inside the Union needs an authorisation (Art. 11(1)).
//!
//! It often takes less than the entry of Annex I with the same code: what it takes is then asked.

use crate::code::EntryCode;

/// One row of the annex.
#[derive(Debug, Clone, Copy)]
pub(super) struct Taken {
    /// The code.
    pub(super) code: EntryCode,
    /// What of it is taken; `None`: all.
    pub(super) only: Option<&'static str>,
    /// The parts of the annex that name it. For items of part II there is no national general authorisation.
    pub(super) parts: &'static str,
}

/// Rows by part and group of the annex.
pub(super) static TAKEN: &[Taken] = &[
    whole("1C001", false),
    part(
        "1C101",
        "not materials only for civil use; for missiles with a range above 300 km; not unmanned aircraft of 9A112.a",
        false,
    ),
    whole("1D103", false),
    part("1E101", "use technology for 1C101 or 1D103", false),
    part("1E102", "development technology for software of 1D103", false),
    whole("6B008", false),
    part("6B108", "range above 300 km", false),
    part(
        "1A007",
        "firing sets for several controlled detonators of 1A007.b, or electric detonators; not detonators with only primary explosive",
        false,
    ),
    whole("1C239", false),
    whole("3A229", false),
    whole("3A232", false),
    part("6A001.a.1.b", "of b.1 with a transmitting frequency below 5 kHz, or b.6", false),
    whole("6A001.a.2.a.2", false),
    whole("6A001.a.2.a.3", false),
    whole("6A001.a.2.a.6", false),
    whole("6A001.a.2.b", false),
    part("6A001.a.2.c", "real-time application with towed arrays", false),
    whole("6A001.a.2.e.1", false),
    whole("6A001.a.2.e.2", false),
    part("6A001.a.2.f", "real-time application with bottom or bay cable systems", false),
    whole("6D003.a", false),
    part(
        "8A002.o.3",
        "active noise reduction or cancellation, or magnetic bearings, for power transmission; with electronic control that reduces vibration by sending anti-noise or anti-vibration signals to the source",
        false,
    ),
    whole("8E002.a", false),
    whole("5A004.a", false),
    part("5D002.a.3.a", "software for equipment of 5A004.a", false),
    part("5D002.c.3.a", "software with functions of 5A004.a", false),
    part("5E002.a", "technology for 5A004.a, 5D002.a.3, 5D002.c.3 as far as the annex takes them", false),
    part("7A117", "not guidance sets for missiles with a range under 300 km or for crewed aircraft", false),
    part("7B001", "for 7A117; not for maintenance levels I and II", false),
    part("7B003", "for 7A117", false),
    part("7B103", "for 7A117", false),
    part("7D101", "for 7B003 or 7B103 as far as the annex takes them", false),
    part("7E001", "for 7A117, 7B003, 7B103, 7D101 as far as the annex takes them", false),
    part("7E002", "for 7A117, 7B003, 7B103 as far as the annex takes them", false),
    part("7E101", "for 7A117, 7B003, 7B103, 7D101 as far as the annex takes them", false),
    part(
        "9A004",
        "space launch vehicles only, able to deliver 500 kg or more over 300 km or more; not payloads",
        false,
    ),
    part(
        "9A005",
        "usable for launch vehicles of 9A004 or sounding rockets of 9A104 as far as the annex takes them",
        false,
    ),
    part(
        "9A007.a",
        "usable for 9A004 or 9A104 as far as the annex takes them; total impulse above 1.1 MN s",
        false,
    ),
    part("9A008.d", "usable for 9A004 or 9A104 as far as the annex takes them", false),
    part("9A104", "able to deliver 500 kg or more over 300 km or more", false),
    part(
        "9A105.a",
        "total impulse 1.1 MN s or more; not satellite apogee engines with throat 20 mm or less and chamber pressure 15 bar or less; not gel propellant motors",
        false,
    ),
    part(
        "9A106.c",
        "not for rockets that cannot deliver 500 kg over 300 km; for liquid rocket propulsion, not gel propellants",
        false,
    ),
    part(
        "9A108.c",
        "not for rockets that cannot deliver 500 kg over 300 km; for solid rocket propulsion, not hybrid",
        false,
    ),
    part("9A116", "not re-entry vehicles for non-weapon payloads", false),
    part("9A119", "able to deliver 500 kg or more over 300 km or more", false),
    part(
        "9B115",
        "for 9A005, 9A007.a, 9A008.d, 9A105.a, 9A106.c, 9A108.c, 9A116, 9A119 as far as the annex takes them",
        false,
    ),
    part("9B116", "for 9A004, 9A104 and the same list as for 9B115", false),
    part("9D101", "for 9B116 as far as the annex takes them", false),
    part("9E001", "for 9A004, 9A005, 9A007.a, 9A008.d, 9B115, 9B116, 9D101", false),
    part("9E002", "for 9A004, 9A005, 9A007.a, 9A008.d, 9B115, 9B116", false),
    part("9E101", "for 9A104, 9A105.a, 9A106.c, 9A108.c, 9A116, 9A119", false),
    part(
        "9E102",
        "for the launch vehicles and parts as far as the annex takes them, 9B115, 9B116, 9D101",
        false,
    ),
    whole("1C351.d.4", true),
    whole("1C351.d.5", true),
    whole("0A001", true),
    whole("0B001", true),
    whole("0B002", true),
    whole("0B003", true),
    whole("0B004", true),
    whole("0B005", true),
    whole("0B006", true),
    whole("0B007", true),
    whole("0C004", true),
    whole("0C005", true),
    part("0C002", "separated plutonium, or uranium enriched in the isotopes 233 or 235 above 20 %", true),
    part("0C003", "for use in a nuclear reactor of 0A001.a", true),
    part("0D001", "not for 0C001, nor for 0C002 beyond what is taken of it", true),
    part("0E001", "not for 0C001, nor for 0C002 beyond what is taken of it", true),
    whole("1B226", true),
    whole("1B231", true),
    whole("1B233.a", true),
    whole("1B233.b", true),
    // Annex I has these since a later decision; whether Annex IV means them was not settled.
    part("1B233.c", "if the annex means what it does not print", true),
    part("1B233.d", "if the annex means what it does not print", true),
    part("1C012.b", "previously separated neptunium-237; not shipments of 1 g or less", true),
    part("1C233", "not dosimeters", true),
    part("1C235", "not products with less than 1,480 GBq of tritium", true),
    part("1E001", "for 1C012.b", true),
    both_parts("1E201", "use technology for 1C239, 1B226, 1B231, 1B233, 1C233, 1C235"),
    whole("3A228.a", true),
    whole("3A228.b", true),
    part("3A231", "tritium-deuterium by electrostatic acceleration, no external vacuum", true),
    both_parts(
        "3E201",
        "use technology for 3A229 or 3A232, or for 3A228 or 3A231 as far as the annex takes them",
    ),
    part(
        "6A203",
        "mechanical rotating-mirror cameras: streak above 0.5 mm/us, framing above 225,000 frames/s; and specially designed parts (synchronising electronics, rotor assemblies)",
        true,
    ),
    whole("6A225", true),
    part("6A226", "pressure above 10 GPa", true),
];

const fn whole(code: &'static str, part_2: bool) -> Taken {
    Taken { code: EntryCode::constant(code), only: None, parts: roman(part_2) }
}

const fn part(code: &'static str, only: &'static str, part_2: bool) -> Taken {
    Taken { code: EntryCode::constant(code), only: Some(only), parts: roman(part_2) }
}

const fn both_parts(code: &'static str, only: &'static str) -> Taken {
    Taken { code: EntryCode::constant(code), only: Some(only), parts: "I and II" }
}

const fn roman(part_2: bool) -> &'static str {
    if part_2 { "II" } else { "I" }
}
