//! Which lists there are, whose they are, and which list a source of the Consolidated Screening List is.

use crate::code::Regime;

/// A list that is known by its id, whatever rule sets are loaded.
#[derive(Debug)]
pub(crate) struct KnownList {
    pub(crate) id: &'static str,
    /// Its full English name.
    pub(crate) title: &'static str,
    /// Who keeps it.
    pub(crate) authority: &'static str,
    /// Which law says what follows from a listing.
    pub(crate) law: &'static str,
    /// The regime whose rules say all that follows; `None`: law that no rule set of this crate holds.
    pub(crate) regime: Option<Regime>,
}

const fn list(
    id: &'static str,
    title: &'static str,
    authority: &'static str,
    law: &'static str,
    regime: Option<Regime>,
) -> KnownList {
    KnownList { id, title, authority, law, regime }
}

const BIS: &str = "the Bureau of Industry and Security";
const OFAC: &str = "the Office of Foreign Assets Control";
const STATE: &str = "the Department of State";
const MOFCOM: &str = "China's Ministry of Commerce";
const COUNCIL: &str = "the Council of the European Union";
const UK: &str = "the Government of the United Kingdom";
const SECURITY_COUNCIL: &str = "the Security Council of the United Nations";

/// Lists by id. The instruments of the Treasury's and of foreign lists are named from general knowledge: they
/// say whom to ask, and no rule leans on them.
pub(crate) static KNOWN_LISTS: &[KnownList] = &[
    list("us/entity-list", "Entity List", BIS, "15 CFR part 744, supplement no. 4", Some(Regime::UsEar)),
    list("us/denied-persons", "Denied Persons List", BIS, "15 CFR part 764", Some(Regime::UsEar)),
    list("us/unverified", "Unverified List", BIS, "15 CFR 744.15", Some(Regime::UsEar)),
    list("us/military-end-user", "Military End-User List", BIS, "15 CFR 744.21", Some(Regime::UsEar)),
    list("us/sdn", "Specially Designated Nationals List", OFAC, "31 CFR chapter V", None),
    list(
        "us/nonproliferation",
        "Nonproliferation Sanctions",
        STATE,
        "the nonproliferation statutes, see 15 CFR 744.19",
        None,
    ),
    list("us/debarred", "AECA Debarred List", STATE, "22 CFR parts 120 to 130", None),
    list(
        "us/capta",
        "List of Foreign Financial Institutions Subject to Correspondent Account or Payable-Through Account Sanctions",
        OFAC,
        "31 CFR chapter V",
        None,
    ),
    list(
        "us/non-sdn-cmic",
        "Non-SDN Chinese Military-Industrial Complex Companies List",
        OFAC,
        "31 CFR part 586",
        None,
    ),
    list(
        "us/foreign-sanctions-evaders",
        "Foreign Sanctions Evaders List",
        OFAC,
        "Executive Order 13608",
        None,
    ),
    list("us/non-sdn-menu-based", "Non-SDN Menu-Based Sanctions List", OFAC, "31 CFR chapter V", None),
    list(
        "us/palestinian-legislative-council",
        "Palestinian Legislative Council List",
        OFAC,
        "31 CFR chapter V",
        None,
    ),
    list(
        "us/sectoral-sanctions",
        "Sectoral Sanctions Identifications List",
        OFAC,
        "31 CFR part 589 and the directives under Executive Order 13662",
        None,
    ),
    list(
        "cn/control-list",
        "Export control list of importers and end users",
        MOFCOM,
        "Export Control Law, Art. 18",
        Some(Regime::CnDualUse),
    ),
    list(
        "cn/watch-list",
        "Watch list of importers and end users",
        MOFCOM,
        "State Council Decree 792, Art. 26",
        Some(Regime::CnDualUse),
    ),
    list(
        "cn/unreliable-entities",
        "Unreliable Entity List",
        MOFCOM,
        "MOFCOM Order No. 4 of 2020 and the announcement that lists the party",
        None,
    ),
    list("cn/malicious-entities", "Malicious Entity List", MOFCOM, "State Council Decree 835 of 2026", None),
    list("eu/consolidated", "Consolidated list of financial sanctions", COUNCIL, EU_SANCTIONS, None),
    list("eu/financial-sanctions", "Consolidated list of financial sanctions", COUNCIL, EU_SANCTIONS, None),
    list(
        "eu/annex-iv-833-2014",
        "Entities of Annex IV to Regulation (EU) No 833/2014",
        COUNCIL,
        "Regulation (EU) No 833/2014, Articles 2 to 2b",
        None,
    ),
    list("uk/consolidated", "Consolidated list of financial sanctions targets", UK, UK_SANCTIONS, None),
    list("uk/sanctions", "UK sanctions list", UK, UK_SANCTIONS, None),
    list("un/consolidated", "Security Council Consolidated List", SECURITY_COUNCIL, UN_SANCTIONS, None),
    list("un/security-council", "Security Council Consolidated List", SECURITY_COUNCIL, UN_SANCTIONS, None),
    list(
        "jp/end-user-list",
        "Foreign End User List",
        "Japan's Ministry of Economy, Trade and Industry",
        "the catch-all controls of the Foreign Exchange and Foreign Trade Act",
        None,
    ),
    list(
        "jp/sanctions",
        "Targets of asset freezes",
        "Japan's Ministry of Finance",
        "the Foreign Exchange and Foreign Trade Act",
        None,
    ),
    list(
        "ch/sanctions",
        "Sanctions lists of Switzerland",
        "Switzerland's State Secretariat for Economic Affairs",
        "the Embargo Act and its ordinances",
        None,
    ),
    list(
        "ca/sanctions",
        "Consolidated Canadian Autonomous Sanctions List",
        "Global Affairs Canada",
        "the Special Economic Measures Act",
        None,
    ),
    list(
        "au/sanctions",
        "Consolidated List of Australia",
        "Australia's Department of Foreign Affairs and Trade",
        "the Autonomous Sanctions Act 2011",
        None,
    ),
];

const EU_SANCTIONS: &str = "the Council regulation under which the party is listed";
const UK_SANCTIONS: &str = "the Sanctions and Anti-Money Laundering Act 2018 and its regulations";
const UN_SANCTIONS: &str = "the law that carries out the resolution under which the party is listed";

/// What the ids of lists that nobody knows begin with: a source of a list file that is new is no reason to
/// drop its entries.
pub(crate) const UNKNOWN_LIST: &str = "us/other/";

/// Abbreviation in the source string, words of the source string, list id.
pub(in crate::party) static LIST_SOURCES: &[(&str, &str, &str)] = &[
    ("EL", "Entity List", "us/entity-list"),
    ("DPL", "Denied Persons List", "us/denied-persons"),
    ("UVL", "Unverified List", "us/unverified"),
    ("MEU", "Military End User", "us/military-end-user"),
    ("SDN", "Specially Designated Nationals", "us/sdn"),
    ("ISN", "Nonproliferation Sanctions", "us/nonproliferation"),
    ("DTC", "ITAR Debarred", "us/debarred"),
    ("CAP", "Capta List", "us/capta"),
    ("CMIC", "Chinese Military-Industrial Complex", "us/non-sdn-cmic"),
    ("FSE", "Foreign Sanctions Evaders", "us/foreign-sanctions-evaders"),
    ("NS-MBS", "Menu-Based Sanctions", "us/non-sdn-menu-based"),
    ("MBS", "Menu-Based Sanctions", "us/non-sdn-menu-based"),
    ("PLC", "Palestinian Legislative Council", "us/palestinian-legislative-council"),
    ("SSI", "Sectoral Sanctions", "us/sectoral-sanctions"),
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
