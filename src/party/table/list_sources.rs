//! Which list a source of the Consolidated Screening List is.

/// Abbreviation in the source string, words of the source string, list id, full name.
pub(in crate::party) static LIST_SOURCES: &[(&str, &str, &str, &str)] = &[
    ("EL", "Entity List", "us/entity-list", "Entity List"),
    ("DPL", "Denied Persons List", "us/denied-persons", "Denied Persons List"),
    ("UVL", "Unverified List", "us/unverified", "Unverified List"),
    ("MEU", "Military End User", "us/military-end-user", "Military End-User List"),
    ("SDN", "Specially Designated Nationals", "us/sdn", "Specially Designated Nationals List"),
    ("ISN", "Nonproliferation Sanctions", "us/nonproliferation", "Nonproliferation Sanctions"),
    ("DTC", "ITAR Debarred", "us/debarred", "AECA Debarred List"),
    (
        "CAP",
        "Capta List",
        "us/capta",
        "List of Foreign Financial Institutions Subject to Correspondent Account or Payable-Through Account Sanctions",
    ),
    (
        "CMIC",
        "Chinese Military-Industrial Complex",
        "us/non-sdn-cmic",
        "Non-SDN Chinese Military-Industrial Complex Companies List",
    ),
    ("FSE", "Foreign Sanctions Evaders", "us/foreign-sanctions-evaders", "Foreign Sanctions Evaders List"),
    ("NS-MBS", "Menu-Based Sanctions", "us/non-sdn-menu-based", "Non-SDN Menu-Based Sanctions List"),
    ("MBS", "Menu-Based Sanctions", "us/non-sdn-menu-based", "Non-SDN Menu-Based Sanctions List"),
    (
        "PLC",
        "Palestinian Legislative Council",
        "us/palestinian-legislative-council",
        "Palestinian Legislative Council List",
    ),
    ("SSI", "Sectoral Sanctions", "us/sectoral-sanctions", "Sectoral Sanctions Identifications List"),
];

/// Lists of the Office of Foreign Assets Control, which marks aliases as weak and says what they are for.
pub(in crate::party) static OFAC_LISTS: &[&str] = &[
    "us/sdn",
    "us/capta",
    "us/non-sdn-cmic",
    "us/foreign-sanctions-evaders",
    "us/non-sdn-menu-based",
    "us/palestinian-legislative-council",
    "us/sectoral-sanctions",
];
