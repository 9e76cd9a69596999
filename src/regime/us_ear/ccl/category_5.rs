//! Commerce Control List, category 5: reason rows and exception lines.
//!
//! Source: 15 CFR part 774, supplement no. 1, text of 2026-07-23 (reason rows checked against 2026-08-07).

use super::places::{
    ADVANCED_COMPUTING, CHINA_RUSSIA_VENEZUELA, EXCEPT_CANADA, IRAN_NORTH_KOREA, IRAQ, IRAQ_PAKISTAN,
    MACAU_OR_D5, NORTH_KOREA, PAKISTAN, UN,
};
use crate::regime::table::{ANYWHERE, Denial, Grant, Listed, Places, Row, Status, WHOLE, When, Word, on};

/// Entries by code.
pub(super) static ENTRIES: &[Listed] = &[
    // HEADING: Telecommunications systems, equipment, “components” and “accessories,” as follows (see List of Items Controlled).
    // RAW LVS: N/A for 5A001.a, b.5, .e, f.3 and .h; $5000 for 5A001.b.1, .b.2, .b.3, .b.6, .d, f.2, f.4, and .g; $3000 for 5A001.c.
    // RAW GBS: Yes, except 5A001.a, b.5, e, and h.
    // RAW ACE: Yes for 5A001.j, except to Country Group E:1 or E:2. See § 740.22 of the EAR for eligibility criteria.
    // RAW STA: License Exception STA may not be used to ship any commodity in 5A001.j to any of the destinations listed in Country Group A:5 or A:6 (See Supplement No. 1 to part 740 of the EAR), or any commodity in 5A001.b.3, .b.5 or .h to any of the destinations listed in Country Group A:6 (See Supplement No.1 to part 740 of the EAR).
    Listed::entry("5A001", "TITLE").rows(&[
        Row::column("NS", "NS1", on(&["a", "b.5", "e", "f.3", "h"])),
        // RAW: NS | NS applies to 5A001.b (except .b.5), .c, .d, .f (except f.3), .g, and .j | NS Column 2.
        Row::not_modelled("NS", WHOLE, "…"),
        Row::places("SL", on(&["f.1"]), ANYWHERE, "15 CFR 742.13"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Information security” systems, equipment and “components,” as follows (see List of Items Controlled).
    // RAW LVS: Yes: $500 for “components,”
    // RAW ENC: Yes for certain EI controlled commodities, see § 740.17 of the EAR for eligibility.
    Listed::entry("5A002", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::places(
                "RS",
                on(&["z.1.a", "z.2.a", "z.3.a", "z.4.a", "z.5.a"]),
                ANYWHERE,
                "15 CFR 742.6(a)(6)(iii)(A)",
            ),
            Row::places(
                "RS",
                on(&["z.1.b", "z.2.b", "z.3.b", "z.4.b", "z.5.b"]),
                ADVANCED_COMPUTING,
                "15 CFR 742.6(a)(6)(iii)(B)",
            ),
            Row::column("AT", "AT1", WHOLE),
            Row::places("EI", WHOLE, EXCEPT_CANADA, "15 CFR 742.15"),
        ])
        .grants(&[
            Grant::yes("AIA", on(&["z.1.a", "z.2.a", "z.3.a", "z.4.a", "z.5.a"])),
            Grant::yes("ACM", on(&["z"])),
            Grant::yes("LPP", on(&["z.1.a", "z.2.a", "z.3.a", "z.4.a", "z.5.a"])),
        ]),
    // HEADING: “Systems,” “equipment” and “components,” for non-cryptographic “information security,” as follows (see List of Items Controlled).
    // RAW LVS: Yes: $500 for “components.”
    Listed::entry("5A003", "TITLE").rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Systems,” “equipment” and “components” for defeating, weakening or bypassing “information security,” as follows (see List of Items Controlled).
    // RAW LVS: Yes: $500 for “components”; N/A for 5A004.z. N/A for systems and equipment.
    // RAW ENC: Yes for certain EI controlled commodities. See § 740.17 of the EAR for eligibility.
    Listed::entry("5A004", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::places("RS", on(&["z.1.a", "z.2.a"]), ANYWHERE, "15 CFR 742.6(a)(6)(iii)(A)"),
            Row::places("RS", on(&["z.1.b", "z.2.b"]), ADVANCED_COMPUTING, "15 CFR 742.6(a)(6)(iii)(B)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("EI", WHOLE, EXCEPT_CANADA, "15 CFR 742.15"),
        ])
        .grants(&[
            Grant::yes("AIA", on(&["z.1.a", "z.2.a"])),
            Grant::yes("ACM", on(&["z"])),
            Grant::yes("LPP", on(&["z.1.a", "z.2.a"])),
        ]),
    // HEADING: Telemetering and telecontrol equipment, including ground equipment, designed or modified for unmanned aerial vehicle (including cruise missiles, target drones, and reconnaissance drones) or rocket systems (including ballistic missiles, space launch vehicles, and sounding rockets) capable of a maximum “range” equal to or greater than 300 km.
    Listed::entry("5A101", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Telecommunications equipment, and “parts,” “components,” “accessories,” and “attachments” “specially designed” therefor, “specially designed” for a military application that are not enumerated in any USML category are controlled by ECCN 3A611.
    // RAW status: no reason rows
    Listed::entry("5A611", "TITLE").status(Status::NotModelled("…")),
    // HEADING: Devices primarily useful for the surreptitious interception of wire, oral, or electronic communications, other than those controlled under 5A001.f.1; and “parts,” “components” and “accessories” therefor.
    Listed::entry("5A980", "TITLE").rows(&[Row::places("SL", WHOLE, ANYWHERE, "15 CFR 742.13")]),
    // HEADING: Telecommunication equipment, not controlled by 5A001 (see List of Items Controlled).
    Listed::entry("5A991", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Equipment not controlled by 5A002 (see List of Items Controlled)
    Listed::entry("5A992", "TITLE")
        .rows(&[
            Row::places("RS", on(&["z.1"]), ANYWHERE, "15 CFR 742.6(a)(6)(iii)(A)"),
            Row::places("RS", on(&["z.2"]), ADVANCED_COMPUTING, "15 CFR 742.6(a)(6)(iii)(B)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[
            Grant::yes("AIA", on(&["z.1"])),
            Grant::yes("ACM", on(&["z"])),
            Grant::yes("LPP", on(&["z.1"])),
        ]),
    // HEADING: Telecommunication test, inspection and production equipment, “components” and “accessories,” as follows (See List of Items Controlled).
    // RAW LVS: $5000, except N/A for 5B001.a (for 5A001.j)
    // RAW GBS: Yes, except N/A for 5B001.a (for 5A001.j)
    // RAW ACE: Yes for 5B001.a (for equipment and “specially designed” “components” or “accessories” therefor, “specially designed” for the “development” or “production” of equipment, functions or features, controlled by 5A001.j), except to Country Group E:1 or E:2. See § 740.22 of the EAR for eligibility criteria.
    // RAW STA: License Exception STA may not be used to ship 5B001.a equipment and “specially designed” components or “accessories” therefor, “specially designed” for the “development” or “production” of equipment, functions or features specified by in ECCN 5A001.b.3, .b.5 or .h to any of the destinations listed in Country Group A:6 (See Supplement No.1 to part 740 of the EAR) and 5A001.j to any of the destinations listed in Country Group A:5 or A:6.
    Listed::entry("5B001", "TITLE").rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Information Security” test, inspection and “production” equipment, as follows (see List of Items Controlled).
    // RAW ENC: Yes for certain EI controlled equipment, see § 740.17 of the EAR for eligibility.
    Listed::entry("5B002", "TITLE").rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Telecommunications test equipment, n.e.s.
    Listed::entry("5B991", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Preforms of glass or of any other material optimized for the manufacture of optical fibers controlled by 5A991.
    Listed::entry("5C991", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Software” as follows (see List of Items Controlled).
    // RAW TSR: Yes, except for exports and reexports to destinations outside of those countries listed in Country Group A:5 (See Supplement No. 1 to part 740 of the EAR) of “software” controlled by 5D001.a and “specially designed” for items controlled by 5A001.b.5 and 5A001.h, and N/A for “software” classified under ECCN 5D001.a (for 5A001.j) or 5D001.c (for 5A001.j or 5B001.a (for 5A001.j)).
    // RAW ACE: Yes for 5D001.a (for 5A001.j) and 5D001.c (for 5A001.j or 5B001.a (for 5A001.j)), except to Country Group E:1 or E:2. See § 740.22 of the EAR for eligibility criteria.
    // RAW STA: License Exception STA may not be used to ship or transmit 5D001.a “software” “specially designed” for the “development” or “production” of equipment, functions or features, specified by ECCN 5D001.a (for 5A001.j) and 5D001.c (for 5A001.j or 5B001.a (for 5A001.j)) to any of the destinations listed in Country Group A:5 or A:6 (See Supplement No.1 to part 740 of the EAR); 5A001.b.3, .b.5 or .h; and for 5D001.b. for “software” “specially designed” or modified to support “technology” specified by the STA paragraph in the License Exception section of ECCN 5E001 to any of the destinations listed in Country Group A:6.
    Listed::entry("5D001", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        // RAW: SL | SL applies to the entire entry as applicable for equipment, functions, features, or characteristics controlled by 5A001.f.1 | A license is required for all destinations, as specified in § 742.13 of the EAR. Accordingly, a column specific to this control does not appear on the Commerce Country Chart (Supplement No. 1 to Part 738 of the EAR).
        Row::not_modelled("SL", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Software” as follows (see List of Items Controlled).
    // RAW ENC: Yes for certain EI controlled software. See § 740.17 of the EAR for eligibility.
    Listed::entry("5D002", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::places(
                "RS",
                on(&["z.1.a", "z.2.a", "z.3.a", "z.4.a", "z.5.a", "z.6.a", "z.7.a", "z.8.a", "z.9.a"]),
                ANYWHERE,
                "15 CFR 742.6(a)(6)(iii)(A)",
            ),
            Row::places(
                "RS",
                on(&["z.1.b", "z.2.b", "z.3.b", "z.4.b", "z.5.b", "z.6.b", "z.7.b", "z.8.b", "z.9.b"]),
                ADVANCED_COMPUTING,
                "15 CFR 742.6(a)(6)(iii)(B)",
            ),
            Row::column("AT", "AT1", WHOLE),
            // RAW: EI | EI applies to "software" in 5D002.a.1, a.3, .b, c.1 and c.3, for commodities or "software" controlled for EI reasons in ECCN 5A002, 5A004 or 5D002 | Refer to § 742.15 of the EAR. Note: Encryption software is controlled because of its functional capacity, and not because of any informational value of such software; such software is not accorded the same treatment under the EAR as other "software'; and for export licensing purposes, encryption software is treated under the EAR in the same manner as a commodity included in ECCN 5A002.
            Row::not_modelled("EI", WHOLE, "…"),
        ])
        .grants(&[
            Grant::yes(
                "AIA",
                on(&["z.1.a", "z.2.a", "z.3.a", "z.4.a", "z.5.a", "z.6.a", "z.7.a", "z.8.a", "z.9.a"]),
            ),
            Grant::yes("ACM", on(&["z"])),
        ]),
    // HEADING: “Software” “specially designed” or modified for the “use” of equipment controlled by 5A101.
    Listed::entry("5D101", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Other “software”, other than that controlled by 5D001 (for the equipment, functions, features, or characteristics controlled by 5A001. f.1, or to support certain “technology” controlled by 5E001.a), as follows (see List of Items Controlled).
    Listed::entry("5D980", "TITLE").rows(&[Row::places("SL", WHOLE, ANYWHERE, "15 CFR 742.13")]),
    // HEADING: “Software” “specially designed” or modified for the “development,” “production” or “use” of equipment controlled by 5A991 and 5B991, and dynamic adaptive routing software as described as follows (see List of Items Controlled).
    Listed::entry("5D991", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Information Security” “software,” not controlled by 5D002, as follows (see List of Items Controlled).
    Listed::entry("5D992", "TITLE")
        .rows(&[
            Row::places("RS", on(&["z.1"]), ANYWHERE, "15 CFR 742.6(a)(6)(iii)(A)"),
            Row::places("RS", on(&["z.2"]), ADVANCED_COMPUTING, "15 CFR 742.6(a)(6)(iii)(B)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("AIA", on(&["z.1"])), Grant::yes("ACM", on(&["z"]))]),
    // HEADING: “Technology” as follows (see List of Items Controlled).
    // RAW TSR: Yes, except for exports or reexports to destinations outside of those countries listed in Country Group A:5 (See Supplement No. 1 to part 740 of the EAR) of “technology” controlled by 5E001 for the “development” or “production” of the following:
    // RAW ACE: Yes, for 5E001.a (for 5A001.j, 5B001.a (for 5A001.j), 5D001.a (for 5A001.j), or 5D001.c (for 5A001.j or 5B001.a (for 5A001.j))) except to Country Group E:1 or E:2. See § 740.22 of the EAR for eligibility criteria.
    // RAW STA: License Exception STA may not be used to ship or transmit “technology” according to the General Technology Note for the “development” or “production” of equipment, functions or features specified by 5A001.b.3, .b.5 or .h; or for “software” in 5D001.a or .c, that is specified in the STA paragraph in the License Exception section of ECCN 5D001 to any of the destinations listed in Country Group A:6 (See Supplement No.1 to part 740 of the EAR); or “technology” specified in 5E001.a according to the General Technology Note for the “development” or “production” of equipment, functions or features specified by 5A001.j, 5B001.a (for 5A001.j), 5D001.a (for 5A001.j), 5D001.c (for 5A001.j or 5B001.a) to any destinations listed in Country Group A:5 or A:6.
    Listed::entry("5E001", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        // RAW: SL | SL applies to "technology" for the "development" or "production" of equipment, functions or features controlled by 5A001.f.1, or for the "development" or "production" of "software" controlled by ECCN 5D001.a (for 5A001.f.1) | A license is required for all destinations, as specified in § 742.13 of the EAR. Accordingly, a column specific to this control does not appear on the Commerce Country Chart (Supplement No. 1 to Part 738 of the EAR). Note to SL paragraph: This licensing requirement does not supersede, implement, construe or limit the scope of any criminal statute, including, but not limited to, the Omnibus Safe Streets Act of 1968, as amended.
        Row::not_modelled("SL", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Technology” as follows (see List of Items Controlled).
    // RAW ENC: Yes for certain EI controlled technology. See § 740.17 of the EAR for eligibility.
    // RAW AIA: Yes for “technology” for commodities controlled by 5A002.z.1.a, z.2.a, z.3.a, z.4.a, z.5.a or 5A004.z.1.a, z.2.a or “software” specified by 5D002 (for 5A002.z.1.a, z.2.a, z.3.a, z.4.a, z.5.a or 5A004.z.1.a, z.2.a commodities)
    // RAW ACM: Yes for “technology” for commodities controlled by 5A002.z or 5A004.z or “software” specified by 5D002 (for 5A002.z or 5A004.z commodities
    Listed::entry("5E002", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        // RAW: RS | RS applies to "technology" for commodities controlled by 5A002.z.1.a, z.2.a, z.3.a, z.4.a, z.5.a or 5A004.z.1.a, z.2.a or "software" specified by 5D002 (for 5A002.z.1.a, z.2.a, z.3.a, z.4.a, z.5.a or 5A004.z.1.a, z.2.a commodities) | To or within any destination worldwide. See § 742.6(a)(6)(iii)(A) of the EAR.
        Row::not_modelled("RS", WHOLE, "…"),
        // RAW: RS | RS applies to "technology" for commodities controlled by 5A002.z.1.b, z.2.b, z.3.b, z.4.b, z.5.b or 5A004.z.1.b, z.2.b or "software" specified by 5D002 (for 5A002.z.1.b, z.2.b, z.3.b, z.4.b, z.5.b or 5A004.z.1.b, z.2.b commodities) | To or within the United Arab Emirates or destinations specified in Country Groups D:1, D:4, and D:5 of supplement no. 1 to part 740 of the EAR, excluding any destination also specified in Country Groups A:5 or A:6. See § 742.6(a)(6)(iii)(B) of the EAR.
        Row::not_modelled("RS", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
        // RAW: EI | EI applies to "technology" in 5E002.a for commodities or "software" controlled for EI reasons in ECCNs 5A002, 5A004 or 5D002, and to "technology" in 5E002.b | Refer to § 742.15 of the EAR.
        Row::not_modelled("EI", WHOLE, "…"),
    ]),
    // HEADING: “Technology” according to the General Technology Note for the “development,” “production” or “use” of equipment or software controlled by 5A101 or 5D101.
    Listed::entry("5E101", "TITLE").rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Technology”, other than that controlled by 5E001.a (for 5A001.f.1, and for 5D001.a (for 5A001.f.1)), primarily useful for the “development”, “production”, or “use” of equipment, functions or features, of equipment controlled by 5A980 or “software” controlled by 5D980.
    Listed::entry("5E980", "TITLE").rows(&[Row::places("SL", WHOLE, ANYWHERE, "15 CFR 742.13")]),
    // HEADING: “Technology” for the “Development”, “Production” or “Use” of Equipment Controlled by 5A991 or 5B991, or “Software” Controlled by 5D991, and Other “Technologies” as Follows (see List of Items Controlled).
    Listed::entry("5E991", "TITLE").rows(&[Row::column("AT", "AT1", WHOLE)]),
    // HEADING: “Information Security” “technology” according to the General Technology Note, not controlled by 5E002, as follows (see List of Items Controlled).
    // RAW AIA: Yes for “technology” for commodities controlled by 5A992.z.1 or “software” controlled by 5D992.z.1
    // RAW ACM: Yes for “technology” for commodities controlled by 5A992.z or “software” controlled by 5D992.z
    Listed::entry("5E992", "TITLE").rows(&[
        // RAW: RS | RS applies to "technology" for commodities controlled by 5A992.z.1 or "software" controlled by 5D992.z.1 | To or within any destination worldwide. See § 742.6(a)(6)(iii)(A) of the EAR.
        Row::not_modelled("RS", WHOLE, "…"),
        // RAW: RS | RS applies to "technology" for commodities controlled by 5A992.z.2 or "software" controlled by 5D992.z.2 | To or within the United Arab Emirates or destinations specified in Country Groups D:1, D:4, and D:5 of supplement no. 1 to part 740 of the EAR, excluding any destination also specified in Country Groups A:5 or A:6. See § 742.6(a)(6)(iii)(B) of the EAR.
        Row::not_modelled("RS", WHOLE, "…"),
        Row::column("AT", "AT1", WHOLE),
    ]),
];

/// Facts that only these entries ask for.
pub(super) static WORDS: &[Word] = &[];
