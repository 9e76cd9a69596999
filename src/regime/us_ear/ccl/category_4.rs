//! Commerce Control List, category 4: reason rows and exception lines.
//!
//! Source: 15 CFR part 774, supplement no. 1, text of 2026-07-23 (reason rows checked against 2026-08-07).

use super::places::{
    ADVANCED_COMPUTING, CHINA_RUSSIA_VENEZUELA, EXCEPT_CANADA, IRAN_NORTH_KOREA, IRAQ, IRAQ_PAKISTAN,
    MACAU_OR_D5, NORTH_KOREA, PAKISTAN, UN,
};
use crate::regime::table::{ANYWHERE, Denial, Grant, Listed, Places, Row, Status, WHOLE, When, Word, on};

/// Entries by code.
pub(super) static ENTRIES: &[Listed] = &[
    // HEADING: Electronic computers and related equipment, having any of the following (see List of Items Controlled), and “electronic assemblies” and “specially designed” “components” therefor.
    // RAW LVS: $5000 for 4A001.a; N/A for MT.
    // RAW STA: License Exception STA may not be used to ship any commodity in 4A001.a.2 to any of the destinations listed in Country Group A:6 (See Supplement No.1 to part 740 of the EAR).
    Listed::entry("4A001", "TITLE").rows(&[
        Row::column("NS", "NS2", WHOLE),
        // RAW: MT | MT applies to items in 4A001.a when the parameters in 4A101 are met or exceeded | MT Column 1.
        Row::not_modelled("MT", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
        // RAW: NP | NP applies, unless a License Exception is available. See § 742.3(b) of the EAR for information on applicable licensing review policies | N/A.
        Row::not_modelled("NP", WHOLE, "…"),
    ]),
    // HEADING: “Digital computers”, “electronic assemblies”, and related equipment therefor, as follows (see List of Items Controlled) and “specially designed” “components” therefor.
    // RAW LVS: $5000; N/A for 4A003.b, c, and z.
    // RAW GBS: Yes, for 4A003.g and “specially designed” “parts” and “components” therefor, exported separately or as part of a system.
    // RAW APP: Yes, for computers controlled by 4A003.b, and “electronic assemblies” controlled by 4A003.c, to the exclusion of other technical parameters. See § 740.7 of the EAR.
    Listed::entry("4A003", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", on(&["b", "c", "z.1"])),
            Row::column("NS", "NS2", on(&["g", "z.2"])),
            Row::places("RS", on(&["z.1.a", "z.2.a"]), ANYWHERE, "15 CFR 742.6(a)(6)(iii)(A)"),
            Row::places("RS", on(&["z.1.b", "z.2.b"]), ADVANCED_COMPUTING, "15 CFR 742.6(a)(6)(iii)(B)"),
            // RAW: CC | CC applies to "digital computers" for computerized finger-print equipment | CC Column 1.
            Row::not_modelled("CC", WHOLE, "…"),
            // RAW: AT | AT applies to entire entry (refer to 4A994 for controls on "digital computers" with an APP >0.0128 but ≤70 WT) | AT Column 1.
            Row::not_modelled("AT", WHOLE, "…"),
        ])
        .grants(&[
            Grant::yes("AIA", on(&["z.1.a", "z.2.a"])),
            Grant::yes("ACM", on(&["z"])),
            Grant::yes("LPP", on(&["z.1.a", "z.2.a"])),
        ]),
    // HEADING: Computers as follows (see List of Items Controlled) and “specially designed” related equipment, “electronic assemblies” and “components” therefor.
    // RAW LVS: $5000, N/A for 4A004.z
    Listed::entry("4A004", "TITLE")
        .rows(&[
            Row::column("NS", "NS2", WHOLE),
            Row::places("RS", on(&["z.1"]), ANYWHERE, "15 CFR 742.6(a)(6)(iii)(A)"),
            Row::places("RS", on(&["z.2"]), ADVANCED_COMPUTING, "15 CFR 742.6(a)(6)(iii)(B)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("AIA", on(&["z.1"])), Grant::yes("LPP", on(&["z.1"]))]),
    // HEADING: “Systems,” “equipment,” and “components” therefor, “specially designed” or modified for the generation, command and control, or delivery of “intrusion software” (see List of Items Controlled).
    // RAW ACE: Yes, except to Country Group E:1 or E:2. See § 740.22 of the EAR for eligibility criteria.
    // RAW STA: License Exception STA may not be used to ship items specified by ECCN 4A005.
    Listed::entry("4A005", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::places("RS", on(&["z.1"]), ANYWHERE, "15 CFR 742.6(a)(6)(iii)(A)"),
            Row::places("RS", on(&["z.2"]), ADVANCED_COMPUTING, "15 CFR 742.6(a)(6)(iii)(B)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[
            Grant::yes("AIA", on(&["z.1"])),
            Grant::yes("ACM", on(&["z"])),
            Grant::yes("LPP", on(&["z.1"])),
        ]),
    // HEADING: Computers as follows (see List of Items Controlled) and related equipment, “electronic assemblies,” and “components” therefor.
    Listed::entry("4A090", "TITLE")
        .rows(&[
            Row::places("RS", on(&["a"]), ANYWHERE, "15 CFR 742.6(a)(6)(iii)(A)"),
            Row::places("RS", on(&["b"]), ADVANCED_COMPUTING, "15 CFR 742.6(a)(6)(iii)(B)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("AIA", on(&["a"])), Grant::yes("ACM", WHOLE), Grant::yes("LPP", on(&["a"]))]),
    // HEADING: Analog computers, “digital computers” or digital differential analyzers, other than those controlled by 4A001 designed or modified for use in “missiles”, having any of the following (see List of Items Controlled).
    Listed::entry("4A101", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Hybrid computers” “specially designed” for modelling, simulation or design integration of “missiles” or their subsystems. (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("4A102", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: Computers, and “parts,” “components,” “accessories,” and “attachments” “specially designed” therefor, “specially designed” for a military application that are not enumerated in any USML category are controlled by ECCN 3A611.
    // RAW status: no reason rows
    Listed::entry("4A611", "TITLE").status(Status::NotModelled("…")),
    // HEADING: Quantum computers and related “electronic assemblies,” and “components” therefor, as follows (see List of Items Controlled).
    Listed::entry("4A906", "TITLE")
        .rows(&[
            Row::places("NS", WHOLE, ANYWHERE, "15 CFR 742.4(a)(5)"),
            Row::places("RS", WHOLE, ANYWHERE, "15 CFR 742.6(a)(10)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("IEC", WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:5", "A:6"]))]),
    // HEADING: Computers for fingerprint equipment, n.e.s.
    Listed::entry("4A980", "TITLE").rows(&[Row::column("CC", "CC1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Computers, “electronic assemblies” and related equipment, not controlled by 4A001 or 4A003, and “specially designed” “parts” and “components” therefor (see List of Items Controlled).
    Listed::entry("4A994", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” as follows (see List of Items Controlled).
    // RAW TSR: Yes, except for “software” for the following:
    // RAW APP: Yes to specific countries (see § 740.7 of the EAR for eligibility criteria).
    // RAW ACE: Yes for 4D001.a (for the “development”, “production” or “use” of equipment or “software” specified in ECCN 4A005 or 4D004), except to Country Group E:1 or E:2. See § 740.22 of the EAR for eligibility criteria.
    // RAW AIA: Yes for “software” for commodities controlled by 4A003.z.1.a, z.2.a, 4A004.z.1, and 4A005.z.1
    // RAW ACM: Yes for “software” for commodities controlled by 4A003.z
    // RAW STA: License Exception STA may not be used to ship or transmit “software” “specially designed” or modified for the “development” or “production” of equipment specified by ECCN 4A001.a.2 or for the “development” or “production” of “digital computers” having an 'Adjusted Peak Performance' ('APP') exceeding 29 Weighted TeraFLOPS (WT) to any of the destinations listed in Country Group A:6 (See Supplement No.1 to part 740 of the EAR); may not be used to ship or transmit “software” specified in 4D001.a “specially designed” for the “development” or “production” of equipment specified by ECCN 4A005; and may not be used to ship or transmit “software” for commodities controlled by 4A003.z.1.a, z.2.a, 4A004.z.1, and 4A005.z.1 to any of the destinations listed in Country Group A:5 or A:6.
    Listed::entry("4D001", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        // RAW: RS | RS applies to "software" for commodities controlled by 4A003.z.1.a, z.2.a, 4A004.z.1, and 4A005.z.1 | To or within any destination worldwide. See § 742.6(a)(6)(iii)(A) of the EAR.
        Row::not_modelled("RS", WHOLE, "…"),
        // RAW: RS | RS applies to "software" for commodities controlled by 4A003.z.1.b, z.2.b, 4A004.z.2, and 4A005.z.2 | To or within the United Arab Emirates or destinations specified in Country Groups D:1, D:4, and D:5 of supplement no. 1 to part 740 of the EAR, excluding any destination also specified in Country Groups A:5 or A:6. See § 742.6(a)(6)(iii)(B) of the EAR.
        Row::not_modelled("RS", WHOLE, "…"),
        // RAW: CC | CC applies to "software" for computerized finger-print equipment controlled by 4A003 for CC reasons | CC Column 1.
        Row::not_modelled("CC", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Software” “specially designed” or modified for the generation, command and control, or delivery of “intrusion software.”
    // RAW ACE: Yes, except to Country Group E:1 or E:2. See § 740.22 of the EAR for eligibility criteria.
    // RAW STA: License Exception STA may not be used to ship or transmit “software” specified by ECCN 4D004.
    Listed::entry("4D004", "TITLE").rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” “specially designed” or modified for the “development” or “production,” of computers and related equipment, “electronic assemblies,” and “components” therefor specified in ECCN 4A090.
    // RAW AIA: Yes for commodities controlled by 4A090.a
    Listed::entry("4D090", "TITLE")
        .rows(&[
            // RAW: RS | RS applies to "software" for commodities controlled by 4A090.a | To or within any destination worldwide. See § 742.6(a)(6)(iii)(A) of the EAR.
            Row::not_modelled("RS", WHOLE, "…"),
            // RAW: RS | RS applies to "software" for commodities controlled by 4A090.b | To or within the United Arab Emirates or destinations specified in Country Groups D:1, D:4, and D:5 of supplement no. 1 to part 740 of the EAR, excluding any destination also specified in Country Groups A:5 or A:6. See § 742.6(a)(6)(iii)(B) of the EAR.
            Row::not_modelled("RS", WHOLE, "…"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("ACM", WHOLE)]),
    // HEADING: “Software” “specially designed” or modified for the “development” or “production” of commodities controlled by 4A906.b or 4A906.c.
    Listed::entry("4D906", "TITLE")
        .rows(&[
            Row::places("NS", WHOLE, ANYWHERE, "15 CFR 742.4(a)(5)"),
            Row::places("RS", WHOLE, ANYWHERE, "15 CFR 742.6(a)(10)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("IEC", WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:5", "A:6"]))]),
    // HEADING: “Software” “specially designed” for the “development,” “production” or “use” of commodities controlled by 4A980.
    Listed::entry("4D980", "TITLE").rows(&[Row::column("CC", "CC1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Program” proof and validation “software,” “software” allowing the automatic generation of “source codes,” and operating system “software” that are “specially designed” for “real-time processing” equipment (see List of Items Controlled).
    Listed::entry("4D993", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” other than that controlled in 4D001 “specially designed” or modified for the “development,” “production,” or “use” of commodities controlled by 4A101 or 4A994.
    Listed::entry("4D994", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology” as follows (see List of Items Controlled).
    // RAW TSR: Yes, except for the following:
    // RAW APP: Yes, to specific countries (see § 740.7 of the EAR for eligibility criteria).
    // RAW ACE: Yes for 4E001.a (for the “development”, “production” or “use” of equipment or “software” specified in ECCN 4A005 or 4D004); and for 4E001.c, except to Country Group E:1 or E:2. See § 740.22 of the EAR for eligibility criteria.
    // RAW AIA: Yes for “technology” for commodities controlled by 4A003.z.1.a, z.2.a, 4A004.z.1, 4A005.z.1, 4A090.a or “software” specified by 4D001 (for 4A003.z.1.a, z.2.a, 4A004.z.1 and 4A005.z.1), or 4D090.a
    // RAW ACM: Yes for “technology” for commodities controlled by 4A003.z, 4A004.z, 4A005.z, 4A090 or “software” specified by 4D001 (for 4A003.z, 4A004.z and 4A005.z), or 4D090.
    // RAW STA: License Exception STA may not be used to ship or transmit “technology” according to the General Technology Note for the “development” or “production” of any of the following equipment or “software”: a. Equipment specified by ECCN 4A001.a.2; b. “Digital computers” having an 'Adjusted Peak Performance' ('APP') exceeding 70 Weighted TeraFLOPS (WT); c. “software” specified in the License Exception STA paragraph found in the License Exception section of ECCN 4D001; or “technology” for commodities controlled by 4A003.z.1.b, z.2.b, 4A004.z.2, 4A005.z.2, 4A090.b or “software” specified by 4D001 (for 4A003.z.1.b, z.2.b, 4A004.z.2, and 4A005.z.2), or 4D090.b to any of the destinations listed in Country Group A:6 (See Supplement No. 1 to part 740 of the EAR). License Exception STA may not be used to ship or transmit “technology” for commodities controlled by 4A003.z.1.a, z.2.a, 4A004.z.1, 4A005.z.1, 4A090.a or “software” specified by 4D001 (for 4A003.z.1.a, z.2.a, 4A004.z.1 and 4A005.z.1), or 4D090.a to any of the destinations listed in Country Group A:5 or A:6 (See Supplement No. 1 to part 740 of the EAR).
    Listed::entry("4E001", "TITLE").rows(&[
        // RAW: NS | NS applies to entire entry, except for "technology" for 4A090 or "software" specified by 4D090 | NS Column 1.
        Row::not_modelled("NS", WHOLE, "…"),
        // RAW: MT | MT applies to "technology" for items controlled by 4A001.a and 4A101 for MT reasons | MT Column 1.
        Row::not_modelled("MT", WHOLE, "…"),
        // RAW: RS | RS applies to "technology" for commodities controlled by 4A003.z.1.a, z.2.a, 4A004.z.1, 4A005.z.1, 4A090.a or "software" specified by 4D001 (for 4A003.z.1.a, z.2.a, 4A004.z.1 and 4A005.z.1), or 4D090.a | To or within any destination worldwide. See § 742.6(a)(6)(iii)(A) of the EAR.
        Row::not_modelled("RS", WHOLE, "…"),
        // RAW: RS | RS applies to "technology" for commodities controlled by 4A003.z.1.b, z.2.b, 4A004.z.2, 4A005.z.2, 4A090.b or "software" specified by 4D001 (for 4A003.z.1.b, z.2.b, 4A004.z.2, and 4A005.z.2), or 4D090.b | To or within the United Arab Emirates or destinations specified in Country Groups D:1, D:4, and D:5 of supplement no. 1 to part 740 of the EAR, excluding any destination also specified in Country Groups A:5 or A:6. See § 742.6(a)(6)(iii)(B) of the EAR.
        Row::not_modelled("RS", WHOLE, "…"),
        // RAW: CC | CC applies to "technology" for computerized finger-print equipment controlled by 4A003 for CC reasons | CC Column 1.
        Row::not_modelled("CC", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: 'Parameters' for an artificial intelligence model trained utilizing 10 26 or more 'operations.'
    // RAW ACM: No
    // RAW STA: License Exception STA may not be used to ship or transmit “technology” specified by ECCN 4E091 to any of the destinations listed in Country Group A:5 or A:6 (See Supplement No.1 to part 740 of the EAR).
    Listed::entry("4E091", "TITLE")
        .rows(&[Row::places("RS", WHOLE, ANYWHERE, "15 CFR 742.6(a)(13)"), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::yes("AIA", WHOLE)]),
    // HEADING: “Technology” according to the General Technology Note as follows (see List of Items Controlled).
    Listed::entry("4E906", "TITLE")
        .rows(&[
            Row::places("NS", WHOLE, ANYWHERE, "15 CFR 742.4(a)(5)"),
            Row::places("RS", WHOLE, ANYWHERE, "15 CFR 742.6(a)(10)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("IEC", WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:5", "A:6"]))]),
    // HEADING: “Technology” for the “development,” “production” or “use” of commodities controlled by 4A980.
    Listed::entry("4E980", "TITLE").rows(&[Row::column("CC", "CC1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “ Technology” other than that controlled in 4E001 for the “development,” “production,” or “use” of equipment controlled by 4A994, or “software” controlled by 4D993 or 4D994.
    Listed::entry("4E992", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “ Technology” for the “development” or “production” of equipment designed for “multi-data-stream processing.”
    Listed::entry("4E993", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
];

/// Facts that only these entries ask for.
pub(super) static WORDS: &[Word] = &[];
