//! Control policy that stands neither in a row of the list nor in a cell of the chart, and how applications
//! are looked at, by reason for control.
//!
//! Sources: 15 CFR part 742 (eCFR of 2026-02-10); 15 CFR part 738, supplement no. 1, footnotes (2026-07-23); 15 CFR
//! 746.1, 746.2, 746.4, 746.8, 746.9 (eCFR of 2026-02-10).
//!
//! Footnotes 2 and 4 (thermal cameras) add nothing to the marks: 742.4(a)(2), (3) and 742.6(a)(4)(ii) name the
//! destinations outside Country Group A:1, which are those marked in NS2 and RS2, but for India (footnote 7).
//! Footnotes 1, 6, 8 and 9 point to part 746. Footnote 5 (Liechtenstein) is in the chart.

use super::code_sets::{SERIES_600, SPACECRAFT};
use super::places::NORTH_KOREA;
use crate::fact::{Activity, Role};
use crate::regime::table::{Allowed, Codes, Looked, Places, Rule, When, Word, decimal, looked_when};
use crate::rule::{RequirementClass, ReviewPolicy, Seat};

const CHAPTER: &str = "part-742";
const AUSTRALIA_UNITED_KINGDOM: Places = Places::of(&["AU", "GB"]);
const INDIA: Places = Places::of(&["IN"]);
const CHINA: Places = Places::of(&["CN"]);
const IRAN: Places = Places::of(&["IR"]);
const CUBA: Places = Places::of(&["CU"]);
const SYRIA: Places = Places::of(&["SY"]);
const RUSSIA_BELARUS: Places = Places::of(&["RU", "BY"]);
const D1_D5: Places = Places::of(&["D:1", "D:5"]);
const D5: Places = Places::of(&["D:5"]);

/// Requirements.
pub(super) static RULES: &[Rule] = &[
    footnote_10(
        "us-ear/738/footnote-10/1",
        "Firearms, their parts and technology to Australia and the United Kingdom, although nothing is marked",
    )
    .codes(
        Codes::of(&[
            "0A501", "0A504.i", "0A505.a", "0A505.x", "0A506", "0A507", "0A509", "0E501", "0E504",
        ])
        .except(&["0A501.y"]),
    )
    .to(AUSTRALIA_UNITED_KINGDOM)
    .reviews(REVIEWS_RS),
    footnote_10(
        "us-ear/738/footnote-10/2",
        "Shotguns with a barrel shorter than 18 inches to Australia and the United Kingdom",
    )
    .codes(Codes::of(&["0A502.a", "0A502.b", "0A508"]))
    .item(When::Below("shotgun.barrel_length_in", decimal(18, 0)))
    .to(AUSTRALIA_UNITED_KINGDOM)
    .reviews(REVIEWS_RS),
    footnote_10(
        "us-ear/738/footnote-10/3",
        "Software for firearms to Australia and the United Kingdom",
    )
    .codes(Codes::of(&["0D501"]))
    .item(When::IsNot("software.only_for_0a501_y"))
    .to(AUSTRALIA_UNITED_KINGDOM)
    .reviews(REVIEWS_RS),
    // The footnote names 0B505.a; the entry's own rows name 0B505.x too: the wider reading.
    footnote_10(
        "us-ear/738/footnote-10/4",
        "Software for ammunition to Australia and the United Kingdom",
    )
    .codes(Codes::of(&["0D505"]))
    .item(When::For(Codes::of(&["0A505.a", "0A505.x", "0B505.a", "0B505.x"])))
    .to(AUSTRALIA_UNITED_KINGDOM)
    .reviews(REVIEWS_RS),
    footnote_10(
        "us-ear/738/footnote-10/5",
        "Technology for ammunition to Australia and the United Kingdom",
    )
    .codes(Codes::of(&["0E505"]))
    .item(When::For(Codes::of(&["0A505.a", "0A505.x", "0B505", "0D505"])))
    .to(AUSTRALIA_UNITED_KINGDOM)
    .reviews(REVIEWS_RS),
    list_rule(
        "us-ear/742.8/a/1",
        "AT",
        "Items controlled for anti-terrorism, and some chemicals and nuclear equipment, to Iran",
        &["15 CFR 742.8(a)(1)", "15 CFR 746.7(c)"],
    )
    .item(When::Any(&[
        When::ControlledFor("AT"),
        When::Code(Codes::of(&["1C350", "1C355", "1C395", "2A994", "2D994", "2E994"])),
    ]))
    .to(IRAN)
    .when(EXPORTS)
    .exceptions(Allowed::None)
    .reviews(REVIEWS_AT),
    list_rule(
        "us-ear/742.19/a/1",
        "AT",
        "Items controlled for anti-terrorism to North Korea",
        &["15 CFR 742.19(a)(1)", "15 CFR 746.4(c)"],
    )
    .item(When::Any(&[
        When::ControlledFor("AT"),
        // The text also names 0A988, which the list no longer has.
        When::Code(Codes::of(&[
            "0A505.c", "0A999", "0B505.c", "0B999", "0D999", "1A999", "1B999", "1C995", "1C999", "1D999",
            "2A994", "2A999", "2B999", "2D994", "2E994", "3A999", "6A999",
        ])),
    ]))
    .to(NORTH_KOREA)
    .when(EXPORTS)
    .exceptions(Allowed::Only(&["TMP", "GOV", "GFT", "TSU", "BAG", "AVS"]))
    .reviews(REVIEWS_AT),
];

/// The footnote asks for a license where 742.6(a)(1) spares these destinations: the stricter text holds.
const FOOTNOTE_10: &[&str] = &["15 CFR part 738, supplement no. 1, footnote 10", "15 CFR 742.6(a)(1)"];

/// The section that each reason for control rests on, for rows with a chart column.
pub(super) static SECTION_OF_REASON: &[(&str, &str)] = &[
    ("AT", "15 CFR 742.8, 742.9, 742.19"),
    ("CB", "15 CFR 742.2(a)"),
    ("CC", "15 CFR 742.7(a)"),
    ("FC", "15 CFR 742.17(a)"),
    ("MT", "15 CFR 742.5(a)"),
    ("NP", "15 CFR 742.3(a)"),
    ("NS", "15 CFR 742.4(a)"),
    ("RS", "15 CFR 742.6(a)"),
];

/// Sections on rows of the list that name transfers within a country: semiconductor equipment, Iraq, advanced
/// computing, footnote 5, Pakistan, model weights, and the embargoes. Supplement no. 1 to part 738, and the
/// sections of all other rows, speak of exports and reexports (736.2(b)(1), 742.4(a)(1), (a)(2), (a)(5),
/// 742.6(a)(1), (a)(7), (a)(9), (a)(10), 742.13, 742.15(a)(1), 746.1(b)(3)).
pub(super) static NAMES_TRANSFERS: &[&str] = &[
    "742.4(a)(4)",
    "742.6(a)(5)",
    "742.6(a)(6)",
    "742.6(a)(11)",
    "742.6(a)(12)",
    "742.6(a)(13)",
    "746.3",
    "746.8",
];

/// Exports and reexports, also deemed ones, but no transfers inside a country.
pub(super) const EXPORTS: When =
    When::Activity(&[Activity::Export, Activity::Reexport, Activity::DeemedExport, Activity::DeemedReexport]);

/// Review policies by reason for control, for rows and rules that name none of their own. The last of each
/// holds unconditionally.
pub(super) static REVIEW_BY_REASON: &[(&str, &[Looked])] = &[
    ("AT", REVIEWS_AT),
    ("CB", REVIEWS_CB),
    ("CC", REVIEWS_CC),
    ("CW", REVIEWS_CW),
    ("EI", REVIEWS_EI),
    ("FC", REVIEWS_FC),
    ("MT", REVIEWS_MT),
    ("NP", REVIEWS_NP),
    ("NS", REVIEWS_NS),
    ("RS", REVIEWS_RS),
    ("SI", REVIEWS_SI),
    ("SL", REVIEWS_SL),
    ("UN", REVIEWS_UN),
];

/// For the rows of 15 CFR 742.4(a)(5) and 742.6(a)(10), the worldwide controls of September 2024.
pub(super) static REVIEWS_WORLDWIDE_2024: &[Looked] = &[
    looked_when(
        ReviewPolicy::PresumptionOfDenial,
        "Presumed to be denied for Country Groups D:1 and D:5.",
        When::To(D1_D5),
        WORLDWIDE_2024,
    ),
    looked_when(
        ReviewPolicy::PresumptionOfApproval,
        "Presumed to be approved for Country Groups A:1, A:5 and A:6.",
        When::To(Places::of(&["A:1", "A:5", "A:6"])),
        WORLDWIDE_2024,
    ),
    looked_when(ReviewPolicy::CaseByCase, "Otherwise decided case by case.", When::Always, WORLDWIDE_2024),
];

const WORLDWIDE_2024: &[&str] = &["15 CFR 742.4(b)(10)", "15 CFR 742.6(b)(11)"];

static REVIEWS_NS: &[Looked] = &[
    looked_when(
        ReviewPolicy::PolicyOfDenial,
        "Denied for Russia and Belarus, with the exceptions of section 746.8(b).",
        When::To(RUSSIA_BELARUS),
        &["15 CFR 742.4(b)(9)", "15 CFR 746.8(b)"],
    ),
    IRAN_DENIAL,
    looked_when(
        ReviewPolicy::PolicyOfDenial,
        "Generally denied for North Korea.",
        When::To(NORTH_KOREA),
        &["15 CFR 742.19(b)(1)(iv)"],
    ),
    CUBA_DENIAL,
    looked_when(
        ReviewPolicy::PolicyOfDenial,
        "9x515 items are denied for China and Country Group E:1.",
        When::All(&[When::Code(SPACECRAFT), When::To(Places::of(&["CN", "E:1"]))]),
        &["15 CFR 742.4(b)(1)(ii)"],
    ),
    looked_when(
        ReviewPolicy::PolicyOfDenial,
        "9x515 and 600 series items for Country Group D:5 follow the arms embargo policies of 22 CFR 126.1, which \
         were not read: taken as denial.",
        When::All(&[When::Any(&[When::Code(SPACECRAFT), When::Code(SERIES_600)]), When::To(D5)]),
        &["15 CFR 742.4(b)(1)(ii)"],
    ),
    SYRIA_LIST,
    looked_when(
        ReviewPolicy::PresumptionOfDenial,
        "Burma, Cambodia, China, Nicaragua, Venezuela: presumed to be denied where the item would help weapons.",
        When::All(&[When::To(MILITARY_END_USE_COUNTRIES), When::Is("knowledge.military_end_use")]),
        &["15 CFR 742.4(b)(7)(i)"],
    ),
    looked_when(
        ReviewPolicy::PresumptionOfApproval,
        "Burma, Cambodia, China, Nicaragua, Venezuela: generally approved for civil users and uses.",
        When::All(&[When::To(MILITARY_END_USE_COUNTRIES), When::Is("end_user.civil")]),
        &["15 CFR 742.4(b)(7)(i)"],
    ),
    looked_when(
        ReviewPolicy::CaseByCase,
        "Burma, Cambodia, China, Nicaragua, Venezuela: looked at for diversion to military users or uses.",
        When::To(MILITARY_END_USE_COUNTRIES),
        &["15 CFR 742.4(b)(7)(i)"],
    ),
    looked_when(
        ReviewPolicy::PresumptionOfApproval,
        "Generally approved for India, unless for nuclear weapons, missiles, chemical or biological weapons.",
        INDIA_NO_WEAPONS,
        &["15 CFR 742.4(b)(8)"],
    ),
    looked_when(
        ReviewPolicy::CaseByCase,
        "Country Group D:1: approved case by case where civil or of no significant help to a military (Kazakhstan \
         and Mongolia with more favor; Laos where use is authorized and diversion unlikely).",
        When::To(Places::of(&["D:1"])),
        &["15 CFR 742.4(b)(1)(i)", "15 CFR 742.4(b)(5)", "15 CFR 742.4(b)(6)"],
    ),
    looked_when(
        ReviewPolicy::PresumptionOfApproval,
        "Approved, unless there is a significant risk of diversion to Country Group D:1.",
        When::Always,
        &["15 CFR 742.4(b)(1)(i)"],
    ),
];

static REVIEWS_MT: &[Looked] = &[
    looked_when(
        ReviewPolicy::PolicyOfDenial,
        "Denied for Russia and Belarus, civil space cooperation aside.",
        When::To(RUSSIA_BELARUS),
        &["15 CFR 742.5(b)(5)", "15 CFR 746.8(b)"],
    ),
    IRAN_DENIAL,
    looked_when(
        ReviewPolicy::PolicyOfDenial,
        "Generally denied for North Korea.",
        When::To(NORTH_KOREA),
        &["15 CFR 742.19(b)(1)(ii)", "15 CFR 746.4(b)(3)"],
    ),
    CUBA_DENIAL,
    SYRIA_LIST,
    looked_when(
        ReviewPolicy::PolicyOfDenial,
        "Denied where the item would materially contribute to the spread of missiles.",
        When::Is("knowledge.missile_end_use"),
        &["15 CFR 742.5(b)(1)"],
    ),
    looked_when(
        ReviewPolicy::CaseByCase,
        "Decided case by case: would the item contribute to the spread of missiles? For China also as for national \
         security.",
        When::Always,
        &["15 CFR 742.5(b)(1)", "15 CFR 742.5(b)(5)"],
    ),
];

static REVIEWS_NP: &[Looked] = &[
    looked_when(
        ReviewPolicy::PolicyOfDenial,
        "Denied for Russia and Belarus, civil space and some nuclear power plants aside.",
        When::To(RUSSIA_BELARUS),
        &["15 CFR 742.3(b)(4)", "15 CFR 746.8(b)"],
    ),
    IRAN_DENIAL,
    looked_when(
        ReviewPolicy::PolicyOfDenial,
        "Generally denied for North Korea.",
        When::To(NORTH_KOREA),
        &["15 CFR 742.19(b)(1)(iii)", "15 CFR 746.4(b)(3)"],
    ),
    CUBA_DENIAL,
    SYRIA_LIST,
    looked_when(
        ReviewPolicy::PolicyOfDenial,
        "China: long review or denial where the item would directly and significantly help nuclear weapons.",
        When::All(&[When::To(CHINA), When::Is("knowledge.nuclear_end_use")]),
        &["15 CFR 742.3(b)(3)"],
    ),
    looked_when(
        ReviewPolicy::CaseByCase,
        "Decided by the use, the user and the country's record on nonproliferation. For China also as for national \
         security.",
        When::Always,
        &["15 CFR 742.3(b)(1)", "15 CFR 742.3(b)(4)"],
    ),
];

static REVIEWS_CB: &[Looked] = &[
    looked_when(
        ReviewPolicy::PolicyOfDenial,
        "Denied for Russia and Belarus, civil space cooperation and the activities of section 746.8(b) aside.",
        When::To(RUSSIA_BELARUS),
        &["15 CFR 742.2(b)(4)", "15 CFR 746.8(b)"],
    ),
    IRAN_DENIAL,
    looked_when(
        ReviewPolicy::PolicyOfDenial,
        "Generally denied for North Korea.",
        When::To(NORTH_KOREA),
        &["15 CFR 742.19(b)(1)(i)"],
    ),
    CUBA_DENIAL,
    SYRIA_LIST,
    looked_when(
        ReviewPolicy::PolicyOfDenial,
        "Denied where the item would materially contribute to chemical or biological weapons.",
        When::Is("knowledge.chemical_biological_end_use"),
        &["15 CFR 742.2(b)(1)"],
    ),
    looked_when(
        ReviewPolicy::CaseByCase,
        "Decided case by case: would the item contribute to chemical or biological weapons? For China also as for \
         national security.",
        When::Always,
        &["15 CFR 742.2(b)(1)", "15 CFR 742.2(b)(4)"],
    ),
];

static REVIEWS_RS: &[Looked] = &[
    looked_when(
        ReviewPolicy::PolicyOfDenial,
        "Denied for Russia and Belarus, with the exceptions of section 746.8(b).",
        When::To(RUSSIA_BELARUS),
        &["15 CFR 742.6(b)(9)", "15 CFR 746.8(b)"],
    ),
    IRAN_DENIAL,
    CUBA_DENIAL,
    looked_when(
        ReviewPolicy::PolicyOfDenial,
        "Firearms, related items and 9x515 items are denied for China and Country Group E:1.",
        When::All(&[
            When::Any(&[When::Code(FIREARMS), When::Code(SPACECRAFT)]),
            When::To(Places::of(&["CN", "E:1"])),
        ]),
        &["15 CFR 742.6(b)(1)(i)(F)", "15 CFR 742.6(b)(8)"],
    ),
    looked_when(
        ReviewPolicy::PolicyOfDenial,
        "Firearms, 9x515 and 600 series items for Country Group D:5 follow the arms embargo policies of 22 CFR \
         126.1, which were not read: taken as denial.",
        When::All(&[
            When::Any(&[When::Code(FIREARMS), When::Code(SPACECRAFT), When::Code(SERIES_600)]),
            When::To(D5),
        ]),
        &["15 CFR 742.6(b)(1)(i)(D)"],
    ),
    SYRIA_LIST,
    looked_when(
        ReviewPolicy::PresumptionOfDenial,
        "Technology for focal plane arrays, read-out circuits and image intensifiers is presumed to be denied for \
         Country Group D:5.",
        When::All(&[
            When::Code(Codes::of(&["6E001", "6E002"])),
            When::For(Codes::of(&["6A002"])),
            When::To(D5),
        ]),
        &["15 CFR 742.6(b)(1)(ii)"],
    ),
    looked_when(
        ReviewPolicy::PresumptionOfApproval,
        "Concealed object detection for governments of nine countries is presumed to be approved.",
        When::All(&[
            When::Code(Codes::of(&["2A984", "2D984", "2E984"])),
            When::To(CONCEALED_OBJECT_DETECTION),
            When::Party(&[Role::EndUser], &[Seat::Government], CONCEALED_OBJECT_DETECTION),
        ]),
        &["15 CFR 742.6(b)(2)(ii)"],
    ),
    looked_when(
        ReviewPolicy::PresumptionOfApproval,
        "Generally approved for India, unless for nuclear weapons, missiles, chemical or biological weapons.",
        INDIA_NO_WEAPONS,
        &["15 CFR 742.6(b)(7)"],
    ),
    looked_when(
        ReviewPolicy::CaseByCase,
        "Decided case by case: would the item upset a region or serve violations of human rights? Items of RS \
         column 2 generally with favor.",
        When::Always,
        &["15 CFR 742.6(b)(1)(i)", "15 CFR 742.6(b)(2)(i)"],
    ),
];

static REVIEWS_CC: &[Looked] = &[
    looked_when(
        ReviewPolicy::PolicyOfDenial,
        "Implements of torture: generally denied everywhere.",
        When::Code(Codes::of(&["0A983"])),
        &["15 CFR 742.11(b)"],
    ),
    IRAN_DENIAL,
    CUBA_DENIAL,
    looked_when(
        ReviewPolicy::CaseByCase,
        "Generally looked at with favor case by case, unless there is civil disorder or a risk to human rights.",
        When::Always,
        &["15 CFR 742.7(b)(1)"],
    ),
];

static REVIEWS_AT: &[Looked] = &[
    IRAN_DENIAL,
    CUBA_DENIAL,
    looked_when(
        ReviewPolicy::PolicyOfDenial,
        "North Korea: generally denied for what is also controlled for weapons or national security, and for items \
         that section 742.19(b)(1) lists.",
        When::All(&[When::To(NORTH_KOREA), NORTH_KOREA_DENIED]),
        &["15 CFR 742.19(b)(1)"],
    ),
    looked_when(
        ReviewPolicy::PolicyOfDenial,
        "North Korea: generally denied for military users and uses.",
        When::All(&[When::To(NORTH_KOREA), When::Is("knowledge.military_end_use")]),
        &["15 CFR 742.19(b)(2)"],
    ),
    looked_when(
        ReviewPolicy::CaseByCase,
        "North Korea: other items decided case by case for civil users and uses.",
        When::To(NORTH_KOREA),
        &["15 CFR 742.19(b)(2)"],
    ),
    SYRIA_LIST,
    looked_when(
        ReviewPolicy::NotStated,
        "Part 742 states no policy for this destination.",
        When::Always,
        &["15 CFR 742.8(b)", "15 CFR 742.19(b)"],
    ),
];

static REVIEWS_EI: &[Looked] = &[
    IRAN_DENIAL,
    CUBA_DENIAL,
    looked_when(
        ReviewPolicy::CaseByCase,
        "Decided case by case by several agencies.",
        When::Always,
        &["15 CFR 742.15(a)(2)"],
    ),
];

static REVIEWS_SI: &[Looked] = &[
    IRAN_DENIAL,
    CUBA_DENIAL,
    looked_when(
        ReviewPolicy::CaseByCase,
        "Decided case by case: country, user, technology, use, assurances.",
        When::Always,
        &["15 CFR 742.14(b)"],
    ),
];

static REVIEWS_SL: &[Looked] = &[
    looked_when(
        ReviewPolicy::PolicyOfDenial,
        "Generally denied for countries under anti-terrorism controls.",
        When::To(Places::of(&["E:1"])),
        &["15 CFR 742.13(b)(1)"],
    ),
    looked_when(
        ReviewPolicy::PresumptionOfApproval,
        "Generally approved for providers of communication services and for governments in the United States, in \
         the normal course of their business.",
        When::Is("exporter.communications_provider_or_us_government"),
        &["15 CFR 742.13(b)(1)"],
    ),
    looked_when(
        ReviewPolicy::PolicyOfDenial,
        "Otherwise generally denied.",
        When::Always,
        &["15 CFR 742.13(b)(2)"],
    ),
];

static REVIEWS_FC: &[Looked] = &[
    looked_when(
        ReviewPolicy::PolicyOfDenial,
        "Denied where linked to drug trafficking, terrorism or organized crime.",
        When::Is("knowledge.organized_crime"),
        &["15 CFR 742.17(b)"],
    ),
    looked_when(
        ReviewPolicy::PresumptionOfApproval,
        "Generally approved with the importing government's certificate.",
        When::Is("application.fc_import_certificate"),
        &["15 CFR 742.17(b)"],
    ),
    looked_when(
        ReviewPolicy::NotStated,
        "No policy is stated without the importing government's certificate.",
        When::Always,
        &["15 CFR 742.17(a)", "15 CFR 742.17(b)"],
    ),
];

static REVIEWS_CW: &[Looked] = &[
    looked_when(
        ReviewPolicy::CaseByCase,
        "Technology of 1E355 is decided case by case.",
        When::Code(Codes::of(&["1E355"])),
        &["15 CFR 742.18(b)(4)"],
    ),
    looked_when(
        ReviewPolicy::PolicyOfDenial,
        "Generally denied; exports of schedule 1 chemicals to parties of the Convention are open for permitted \
         purposes, in justified quantities and within one ton.",
        When::Always,
        &["15 CFR 742.18(b)(1)", "15 CFR 742.18(b)(2)", "15 CFR 742.18(b)(3)"],
    ),
];

static REVIEWS_UN: &[Looked] = &[
    looked_when(
        ReviewPolicy::PolicyOfDenial,
        "North Korea: arms and related materiel are generally denied.",
        When::To(NORTH_KOREA),
        &["15 CFR 746.4(b)(2)"],
    ),
    IRAN_DENIAL,
    looked_when(
        ReviewPolicy::CaseByCase,
        "Not approved where that would be contrary to the resolution of the Security Council.",
        When::Always,
        &["15 CFR 746.1(b)(3)"],
    ),
];

/// 15 CFR 742.6(b)(1)(i).
const FIREARMS: Codes = Codes::of(&[
    "0A501", "0A502", "0A504", "0A505", "0A506", "0A507", "0A508", "0A509", "0B501", "0B505", "0D501",
    "0D505", "0E501", "0E504", "0E505",
]);

const MILITARY_END_USE_COUNTRIES: Places = Places::of(&["MM", "KH", "CN", "NI", "VE"]);

const CONCEALED_OBJECT_DETECTION: Places =
    Places::of(&["AT", "CY", "FI", "IE", "IL", "MT", "MX", "SG", "SE"]);

const INDIA_NO_WEAPONS: When = When::All(&[
    When::To(INDIA),
    When::IsNot("knowledge.nuclear_end_use"),
    When::IsNot("knowledge.missile_end_use"),
    When::IsNot("knowledge.chemical_biological_end_use"),
]);

/// 15 CFR 742.19(b)(1). Aircraft, computers and microprocessors are named by entries that hold them.
const NORTH_KOREA_DENIED: When = When::Any(&[
    When::ControlledFor("CB"),
    When::ControlledFor("MT"),
    When::ControlledFor("NP"),
    When::ControlledFor("NS"),
    When::Code(Codes::of(&[
        "1C992", "1C997", "1E355", "2A983", "2A984", "2B991", "2D983", "2D984", "2E983", "2E984", "3A991",
        "3B991", "4A994", "5A992", "5D992", "5E992", "8A992", "9A991",
    ])),
]);

const IRAN_DENIAL: Looked = looked_when(
    ReviewPolicy::PolicyOfDenial,
    "Generally denied for Iran, absent contract sanctity or a waiver of the President.",
    When::To(IRAN),
    &["15 CFR 742.8(b)(1)"],
);

const CUBA_DENIAL: Looked = looked_when(
    ReviewPolicy::PolicyOfDenial,
    "Generally denied for Cuba, with the exceptions of section 746.2(b).",
    When::To(CUBA),
    &["15 CFR 746.2(b)"],
);

const SYRIA_LIST: Looked = looked_when(
    ReviewPolicy::CaseByCase,
    "Syria: decided case by case; for commercial uses that support the economy or the people presumed to be \
     approved.",
    When::To(SYRIA),
    &["15 CFR 746.9(c)"],
);

/// Facts that only this part asks for.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no(
        "software.only_for_0a501_y",
        "Is the software only for commodities of 0A501.y, or for 0B501 equipment for these?",
    ),
    Word::yes_no(
        "exporter.communications_provider_or_us_government",
        "Does a provider of communication services, or a government in the United States, export in the normal course of its business?",
    )
    .of_order(),
    Word::yes_no(
        "application.fc_import_certificate",
        "Is there an import certificate of the importing government for the firearms?",
    ),
    Word::yes_no(
        "knowledge.organized_crime",
        "Do you know, or have reason to know, of a link to drug trafficking, terrorism or organized crime?",
    )
    .of_order()
    .denied_by("end_use.none_of_concern"),
];

/// A rule of the chart's footnote on firearms: its history is known as far as that of the firearms entries.
const fn footnote_10(id: &'static str, summary: &'static str) -> Rule {
    let mut rule = list_rule(id, "RS", summary, FOOTNOTE_10);
    rule.chapter = "category-0";
    rule.when = EXPORTS;
    rule
}

const fn list_rule(
    id: &'static str,
    reason: &'static str,
    summary: &'static str,
    cites: &'static [&'static str],
) -> Rule {
    Rule::license(id, CHAPTER, RequirementClass::List, summary, cites)
        .reason(reason)
        .exceptions(Allowed::ByTheirTerms)
}
