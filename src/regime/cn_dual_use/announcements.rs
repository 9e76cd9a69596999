//! The announcements that control items, with their days and suspensions.
//!
//! Days of suspension are read as inclusive: "until 2026-11-10" ends before 2026-11-11. What followed
//! was not found in any source.

use jiff::civil::date;

use crate::regime::table::{Published, Question, Said, Span, Suspension};
use crate::window::{AfterStay, ByItsWords};

/// An announcement of controls.
#[derive(Debug, Clone, Copy)]
pub(super) struct Announcement {
    pub(super) citation: &'static str,
    pub(super) span: Span,
}

/// Gallium and germanium items. No codes: items by description and tariff code.
pub(super) static NO_23_2023: Announcement = before_the_list(
    "MOFCOM and GACC, announcement No. 23 of 2023",
    Span::since(date(2023, 8, 1), Published("MOFCOM and GACC No. 23 of 2023", Some(date(2023, 7, 3)))),
);

/// Graphite items.
pub(super) static NO_39_2023: Announcement = before_the_list(
    "MOFCOM and GACC, announcement No. 39 of 2023",
    Span::since(date(2023, 12, 1), Published("MOFCOM and GACC No. 39 of 2023", Some(date(2023, 10, 20)))),
);

/// Aerospace structures, gas turbines, ultra-high molecular weight polyethylene fibre.
pub(super) static NO_21_2024: Announcement = before_the_list(
    "MOFCOM, GACC and CMC EDD, announcement No. 21 of 2024",
    Span::since(date(2024, 7, 1), Published("MOFCOM, GACC and CMC EDD No. 21 of 2024", None)),
);

/// What replaced the temporary control of unmanned aircraft.
pub(super) const NO_31_2024_PUBLISHED: Published = Published("MOFCOM, GACC and CMC EDD No. 31 of 2024", None);

/// Unmanned aircraft.
pub(super) static NO_31_2024: Announcement = before_the_list(
    "MOFCOM, GACC and CMC EDD, announcement No. 31 of 2024",
    Span::since(date(2024, 9, 1), NO_31_2024_PUBLISHED),
);

/// Antimony and superhard materials.
pub(super) static NO_33_2024: Announcement = before_the_list(
    "MOFCOM and GACC, announcement No. 33 of 2024",
    Span::since(date(2024, 9, 15), Published("MOFCOM and GACC No. 33 of 2024", Some(date(2024, 8, 15)))),
);

const LIST_PUBLISHED: Published =
    Published("MOFCOM, MIIT, GACC and SCA No. 51 of 2024", Some(date(2024, 11, 15)));

/// The unified list, the first with control codes.
pub(super) static UNIFIED_LIST: Announcement = Announcement {
    citation: "MOFCOM, MIIT, GACC and SCA, announcement No. 51 of 2024 (dual-use item list)",
    span: Span::since(date(2024, 12, 1), LIST_PUBLISHED),
};

/// Tungsten, tellurium, bismuth, molybdenum, indium.
pub(super) static NO_10_2025: Announcement = Announcement {
    citation: "MOFCOM and GACC, announcement No. 10 of 2025",
    span: Span::since(date(2025, 2, 4), Published("MOFCOM and GACC No. 10 of 2025", Some(date(2025, 2, 4)))),
};

/// Samarium, gadolinium, terbium, dysprosium, lutetium, scandium, yttrium.
pub(super) static NO_18_2025: Announcement = Announcement {
    citation: "MOFCOM and GACC, announcement No. 18 of 2025",
    span: Span::since(date(2025, 4, 4), Published("MOFCOM and GACC No. 18 of 2025", Some(date(2025, 4, 4)))),
};

/// The suspension of the announcements of October 2025.
const NO_70_2025: Published = Published("MOFCOM and GACC No. 70 of 2025", Some(date(2025, 11, 7)));

/// What was said in September 2026 of the time after the stays. None of it is an instrument.
pub(super) const SAID: &[Said] = &[Said {
    text: "MOFCOM said of the eighth round of talks that both sides agree to extend the joint arrangement of Kuala Lumpur to 2027-01-10; it named no announcement",
    by: Published("MOFCOM, Department of American and Oceanian Affairs", Some(date(2026, 9, 28))),
    weight: "official statement, no instrument",
}];

/// The stay that No. 70 of 2025 laid on an announcement of October 2025.
///
/// Ids name the last day that is stayed in either reading of "until 2026-11-10".
const fn stayed_by_no_70(id: &'static str, about: &'static str) -> Suspension {
    Suspension {
        from: date(2025, 11, 7),
        until: Some(date(2026, 11, 11)),
        by: NO_70_2025,
        then: AfterStay::Unverified,
        question: Some(Question { id, about, by_its_words: ByItsWords::Revives, notes: SAID }),
    }
}

static NO_55_STAYED: &[Suspension] = &[stayed_by_no_70(
    "cn-dual-use/55-2025/after-2026-11-09",
    "announcement No. 55 of 2025 (superhard materials)",
)];
static NO_56_STAYED: &[Suspension] = &[stayed_by_no_70(
    "cn-dual-use/56-2025/after-2026-11-09",
    "announcement No. 56 of 2025 (rare-earth equipment and auxiliary materials)",
)];
static NO_57_STAYED: &[Suspension] = &[stayed_by_no_70(
    "cn-dual-use/57-2025/after-2026-11-09",
    "announcement No. 57 of 2025 (holmium, erbium, thulium, europium, ytterbium)",
)];
static NO_58_STAYED: &[Suspension] = &[stayed_by_no_70(
    "cn-dual-use/58-2025/after-2026-11-09",
    "announcement No. 58 of 2025 (lithium batteries, graphite anode materials)",
)];
/// The stay of the rules on transfers between foreign countries.
pub(super) static NO_61_STAYED: &[Suspension] = &[stayed_by_no_70(
    "cn-dual-use/61-2025/after-2026-11-09",
    "announcement No. 61 of 2025 (Chinese rare earths that move between foreign countries)",
)];
static NO_62_STAYED: &[Suspension] = &[stayed_by_no_70(
    "cn-dual-use/62-2025/after-2026-11-09",
    "announcement No. 62 of 2025 (rare-earth technology)",
)];

const OCTOBER_2025: Option<jiff::civil::Date> = Some(date(2025, 10, 9));

/// Superhard materials, additions.
pub(super) static NO_55_2025: Announcement = Announcement {
    citation: "MOFCOM and GACC, announcement No. 55 of 2025; suspended by No. 70 of 2025",
    span: Span::since(date(2025, 11, 8), Published("MOFCOM and GACC No. 55 of 2025", OCTOBER_2025))
        .stayed(NO_55_STAYED),
};

/// Rare-earth equipment and auxiliary materials.
pub(super) static NO_56_2025: Announcement = Announcement {
    citation: "MOFCOM and GACC, announcement No. 56 of 2025; suspended by No. 70 of 2025",
    span: Span::since(date(2025, 11, 8), Published("MOFCOM and GACC No. 56 of 2025", OCTOBER_2025))
        .stayed(NO_56_STAYED),
};

/// Holmium, erbium, thulium, europium, ytterbium.
pub(super) static NO_57_2025: Announcement = Announcement {
    citation: "MOFCOM and GACC, announcement No. 57 of 2025; suspended by No. 70 of 2025",
    span: Span::since(date(2025, 11, 8), Published("MOFCOM and GACC No. 57 of 2025", OCTOBER_2025))
        .stayed(NO_57_STAYED),
};

/// Lithium batteries and graphite anode materials.
pub(super) static NO_58_2025: Announcement = Announcement {
    citation: "MOFCOM and GACC, announcement No. 58 of 2025; suspended by No. 70 of 2025",
    span: Span::since(date(2025, 11, 8), Published("MOFCOM and GACC No. 58 of 2025", OCTOBER_2025))
        .stayed(NO_58_STAYED),
};

/// Rare-earth technology.
pub(super) static NO_62_2025: Announcement = Announcement {
    citation: "MOFCOM, announcement No. 62 of 2025; suspended by No. 70 of 2025",
    span: Span::since(date(2025, 10, 9), Published("MOFCOM No. 62 of 2025", OCTOBER_2025))
        .stayed(NO_62_STAYED),
};

/// An announcement that ended when its items went into the unified list.
const fn before_the_list(citation: &'static str, span: Span) -> Announcement {
    Announcement { citation, span: span.until(date(2024, 12, 1), LIST_PUBLISHED) }
}
