//! Commerce Control List, category 0: reason rows and exception lines.
//!
//! Source: 15 CFR part 774, supplement no. 1, text of 2026-07-23 (reason rows checked against 2026-08-07).

use super::places::{
    ADVANCED_COMPUTING, CHINA_RUSSIA_VENEZUELA, EXCEPT_CANADA, IRAN_NORTH_KOREA, IRAQ, IRAQ_PAKISTAN,
    MACAU_OR_D5, NORTH_KOREA, PAKISTAN, UN,
};
use crate::regime::table::{ANYWHERE, Denial, Grant, Listed, Places, Row, Status, WHOLE, When, Word, on};

/// Entries by code.
pub(super) static ENTRIES: &[Listed] = &[
    // HEADING: Power generating or propulsion equipment “specially designed” for use with space, marine or mobile “nuclear reactors”. (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("0A002", "TITLE")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    // HEADING: Firearms (except 0A502 shotguns, 0A506 semi-automatic rifles, 0A507 semi-automatic pistols, and 0A508 semi-automatic shotguns) and related commodities (except semi-automatic related commodities enumerated or otherwise described in Eccn 0A509 for Eccns 0A506, 0A507, or 0A508) as follows (see List of Items controlled).
    // RAW LVS: $500 for 0A501.c, .d, and .x.
    Listed::entry("0A501", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE.except(&["y"])),
        Row::column("RS", "RS1", WHOLE.except(&["y"])),
        Row::column("FC", "FC1", WHOLE.except(&["y"])),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Shotguns (except 0A508 semi-automatic shotguns) and related commodities (except semi-automatic related commodities enumerated or otherwise described in ECCN 0A509 for ECCN 0A508) as follows (see List of Items controlled).
    // RAW LVS: $500 for 0A502.c, and .d.
    Listed::entry("0A502", "TITLE").rows(&[
        // RAW: NS | NS applies to shotguns with a barrel length less than 18 inches (45.72 cm) | NS Column 1.
        Row::not_modelled("NS", WHOLE, "…"),
        // RAW: RS | RS applies to shotguns with a barrel length less than 18 inches (45.72 cm) | RS Column 1.
        Row::not_modelled("RS", WHOLE, "…"),
        Row::column("FC", "FC1", WHOLE),
        // RAW: CC | CC applies to shotguns with a barrel length less than 24 in. (60.96 cm) and paragraphs .c, .d, and .e controlled by this entry regardless of end user | CC Column 1.
        Row::not_modelled("CC", WHOLE, "…"),
        // RAW: CC | CC applies to shotguns with a barrel length greater than or equal to 24 in. (60.96 cm), regardless of end user | CC Column 2.
        Row::not_modelled("CC", WHOLE, "…"),
        // RAW: CC | CC applies to shotguns with a barrel length greater than or equal to 24 in. (60.96 cm) if for sale or resale to police or law enforcement | CC Column 3.
        Row::not_modelled("CC", WHOLE, "…"),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        // RAW: AT | AT applies to shotguns with a barrel length less than 18 inches (45.72 cm) | AT Column 1.
        Row::not_modelled("AT", WHOLE, "…"),
    ]),
    // HEADING: Discharge type arms; non-lethal or less-lethal grenades and projectiles, and “specially designed” “parts” and “components” of those projectiles; and devices to administer electric shock, for example, stun guns, shock batons, shock shields, electric cattle prods, immobilization guns and projectiles; except equipment used to slaughter domestic animals or used exclusively to treat or tranquilize animals, and except arms designed solely for signal, flare, or saluting use; and “specially designed” “parts” and “components,” n.e.s.
    Listed::entry("0A503", "TITLE").rows(&[
        // RAW: CC | CC applies to entire entry | A license is required for ALL destinations, except Canada, regardless of end use. Accordingly, a column specific to this control does not appear on the Commerce Country Chart. (See part 742 of the EAR for additional information)
        Row::not_modelled("CC", WHOLE, "…"),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: Optical sighting devices for firearms (including shotguns controlled by 0A502); and “components” as follows (see List of Items Controlled).
    // RAW LVS: $500 for 0A504.g.
    Listed::entry("0A504", "TITLE").rows(&[
        Row::column("RS", "RS1", on(&["i"])),
        // RAW: FC | FC applies to paragraphs .a, .b, .c, .d, .e, .g, and .i of this entry | FC Column 1.
        Row::not_modelled("FC", WHOLE, "…"),
        Row::column("CC", "CC1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: Ammunition as follows (see List of Items Controlled).
    // RAW LVS: $500 for items in 0A505.x, except $3,000 for items in 0A505.x that, immediately prior to March 9, 2020, were classified under 0A018.b. ( i.e., “Specially designed” components and parts for ammunition, except cartridge cases, powder bags, bullets, jackets, cores, shells, projectiles, boosters, fuses and components, primers, and other detonating devices and ammunition belting and linking machines (all of which are “subject to the ITAR”). (See 22 CFR parts 120 through 130)).
    Listed::entry("0A505", "TITLE").rows(&[
        Row::column("NS", "NS1", on(&["a", "x"])),
        Row::column("RS", "RS1", on(&["a", "x"])),
        Row::column("FC", "FC1", WHOLE.except(&["d"])),
        Row::column("CC", "CC1", on(&["b"])),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        Row::column("AT", "AT1", on(&["a", "d", "x"])),
        Row::places("AT", on(&["c"]), NORTH_KOREA, "15 CFR 742.19"),
    ]),
    // HEADING: Semi-Automatic Rifles as follows (see List of Items Controlled).
    Listed::entry("0A506", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("RS", "RS1", WHOLE),
        Row::column("FC", "FC1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Semi-Automatic Pistols as follows (see List of Items Controlled).
    Listed::entry("0A507", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("RS", "RS1", WHOLE),
        Row::column("FC", "FC1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: Semi-Automatic Shotguns as follows (see List of Items Controlled).
    Listed::entry("0A508", "TITLE").rows(&[
        // RAW: NS | NS applies to semi-automatic shotguns with a barrel length less than 18 inches (45.72 cm) | NS Column 1.
        Row::not_modelled("NS", WHOLE, "…"),
        // RAW: RS | RS applies to semi-automatic shotguns with a barrel length less than 18 inches (45.72 cm) | RS Column 1.
        Row::not_modelled("RS", WHOLE, "…"),
        Row::column("FC", "FC1", WHOLE),
        // RAW: CC | CC applies to shotguns with a barrel length less than 24 in. (60.96 cm) and shotgun "components" controlled by this entry regardless of end user | CC Column 1.
        Row::not_modelled("CC", WHOLE, "…"),
        // RAW: CC | CC applies to shotguns with a barrel length greater than or equal to 24 in. (60.96 cm), regardless of end user | CC Column 2.
        Row::not_modelled("CC", WHOLE, "…"),
        // RAW: CC | CC applies to shotguns with a barrel length greater than or equal to 24 in. (60.96 cm) if for sale or resale to police or law enforcement | CC Column 3.
        Row::not_modelled("CC", WHOLE, "…"),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        // RAW: AT | AT applies to semi-automatic shotguns with a barrel length less than 18 inches (45.72 cm) | AT Column 1.
        Row::not_modelled("AT", WHOLE, "…"),
    ]),
    // HEADING: Certain “parts,” “components,” devices, “accessories,” and “attachments” for items controlled under ECCNs 0A506, 0A507, and 0A508 as follows (see List of Items Controlled).
    // RAW LVS: $500 for 0A509.a, $500 for 0A509.b, .c, and .d if the ultimate destination is Canada
    Listed::entry("0A509", "TITLE").rows(&[
        // RAW: NS | NS applies to entire entry except 0A509.a for items for ECCN 0A502 or ECCN 0A508, and 0A509.d | NS Column 1.
        Row::not_modelled("NS", WHOLE, "…"),
        // RAW: RS | RS applies to entire entry except 0A509.a for items for ECCN 0A502 or ECCN 0A508, and 0A509.d | RS Column 1.
        Row::not_modelled("RS", WHOLE, "…"),
        Row::column("FC", "FC1", WHOLE),
        // RAW: CC | CC applies to 0A509.a for items for ECCN 0A502 or ECCN 0A508, and 0A509.d | CC Column 1.
        Row::not_modelled("CC", WHOLE, "…"),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        // RAW: AT | AT applies to entire entry except 0A509.a for items for ECCN 0A502 or ECCN 0A508, and 0A509.d | AT Column 1.
        Row::not_modelled("AT", WHOLE, "…"),
    ]),
    // HEADING: Any commodity subject to the EAR that is not listed elsewhere in the CCL, but which is controlled for export because it provides at least a significant military or intelligence advantage to the United States or for foreign policy reasons.
    // RAW status: no reason rows
    Listed::entry("0A521", "TITLE").status(Status::NotModelled("…")),
    // HEADING: Guns and Armament as follows (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 0A602.
    Listed::entry("0A602", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::lvs(500, WHOLE)]),
    // HEADING: Commodities related to military explosive devices and charges (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in this ECCN 0A604.
    Listed::entry("0A604", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("RS", "RS1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: Ground vehicles and related commodities, as follows (see List of Items Controlled).
    // RAW STA: (1) Paragraph (c)(1) of License Exception STA (§ 740.20(c)(1) of the EAR) may not be used for any item in 0A606.a, unless determined by BIS to be eligible for License Exception STA in accordance with § 740.20(g) (License Exception STA eligibility requests for 9x515 and “600 series” items). (2) Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 0A606.
    Listed::entry("0A606", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["b", "y"])),
            Row::column("NS", "NS2", on(&["b"])),
            Row::column("RS", "RS1", WHOLE.except(&["b", "y"])),
            Row::column("RS", "RS2", on(&["b"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: Military training “equipment,” as follows (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2)) of the EAR may not be used for any item in 0A614.
    Listed::entry("0A614", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: Miscellaneous “Equipment,” Materials, and Related Commodities (See List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 0A617.
    Listed::entry("0A617", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: “Military commodities” located and produced outside the United States as follows (see list of items controlled)
    Listed::entry("0A919", "TITLE").rows(&[Row::column("RS", "RS1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // HEADING: Water cannon systems for riot or crowd control, and “parts” and “components” “specially designed” therefor.
    // RAW STA: License Exception STA may not be used for 0A977.
    Listed::entry("0A977", "TITLE").rows(&[Row::column("CC", "CC1", WHOLE)]),
    // HEADING: Law enforcement striking weapons, including saps, police batons, side handle batons, tonfas, sjamboks, and whips.
    Listed::entry("0A978", "TITLE").rows(&[Row::column("CC", "CC1", WHOLE)]),
    // HEADING: Police helmets and shields; and “specially designed” “components,” n.e.s.
    Listed::entry("0A979", "TITLE").rows(&[Row::column("CC", "CC1", WHOLE)]),
    // HEADING: Horses by sea.
    Listed::entry("0A980", "TITLE").rows(&[
        // RAW: SS | SS applies to entire entry. | SS applies to entire entry. For licensing requirements (and possible License Exceptions) proceed directly to part 754 of the EAR. The Commerce Country Chart is not designed to determine licensing requirements for items controlled for SS reasons
        Row::not_modelled("SS", WHOLE, "…"),
    ]),
    // HEADING: Equipment designed for the execution of human beings as follows (see List of Items Controlled).
    Listed::entry("0A981", "TITLE").rows(&[
        // RAW: CC | CC applies to entire entry. | CC applies to entire entry. A license is required for ALL destinations regardless of end-use. Accordingly, a column specific to this control does not appear on the Commerce Country Chart. (See § 742.7 of the EAR for additional information.)
        Row::not_modelled("CC", WHOLE, "…"),
    ]),
    // HEADING: Law enforcement restraint devices, including leg irons, shackles, and handcuffs; straight jackets; stun cuffs; shock belts; shock sleeves; multipoint restraint devices such as restraint chairs; and “specially designed” “parts,” “components” and “accessories,” n.e.s.
    Listed::entry("0A982", "TITLE").rows(&[
        // RAW: CC | CC applies to entire entry. | CC applies to entire entry. A license is required for ALL destinations, except Canada, regardless of end-use. Accordingly, a column specific to this control does not appear on the Commerce Country Chart. (See part 742 of the EAR for additional information.)
        Row::not_modelled("CC", WHOLE, "…"),
    ]),
    // HEADING: “Specially designed” implements of torture, including thumbscrews, thumbcuffs, fingercuffs, spiked batons, and “specially designed” “parts,” “components” and “accessories,” n.e.s.
    Listed::entry("0A983", "TITLE").rows(&[
        // RAW: CC | CC applies to entire entry. | CC applies to entire entry. A license is required for ALL destinations, regardless of end-use. Accordingly, a column specific to this control does not appear on the Commerce Country Chart. (See part 742 of the EAR for additional information.)
        Row::not_modelled("CC", WHOLE, "…"),
    ]),
    // HEADING: Oil and gas exploration equipment, software, and data, as follows (see List of Items Controlled).
    Listed::entry("0A998", "TITLE").rows(&[
        // RAW: None | Russian industry sector sanction applies to entire entry | See § 746.8 for specific license requirements and license review policy.
        Row::not_modelled("None", WHOLE, "…"),
    ]),
    // HEADING: Specific Processing Equipment, as Follows (See List of Items Controlled).
    Listed::entry("0A999", "TITLE").rows(&[
        // RAW: None | Country Chart. AT applies to entire entry. A license is required for items controlled by this entry to North Korea for anti-terrorism reasons. The Commerce Country Chart is not designed to determine AT licensing requirements for this entry. See § 742.19 of the EAR for additional information. | Country Chart. AT applies to entire entry. A license is required for items controlled by this entry to North Korea for anti-terrorism reasons. The Commerce Country Chart is not designed to determine AT licensing requirements for this entry. See § 742.19 of the EAR for additional information.
        Row::not_modelled("None", WHOLE, "…"),
    ]),
    // HEADING: Test, inspection, and production “equipment” and related commodities for the “development” or “production” of commodities enumerated or otherwise described in ECCNs 0A501, 0A506, 0A507, or 0A509 or USML Category I as follows (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used to ship any item in this entry.
    Listed::entry("0B501", "TITLE")
        .rows(&[
            // RAW: NS | NS applies to entire entry except equipment for ECCN 0A501.y | NS Column 1
            Row::not_modelled("NS", WHOLE, "…"),
            // RAW: RS | RS applies to entire entry except equipment for ECCN 0A501.y | RS Column 1
            Row::not_modelled("RS", WHOLE, "…"),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::lvs(3000, WHOLE)]),
    // HEADING: Test, inspection, and production “equipment” and related commodities “specially designed” for the “development” or “production” of commodities enumerated or otherwise described in ECCN 0A505 or USML Category III, except equipment for the hand loading of cartridges and shotgun shells, as follows (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 0B505.
    Listed::entry("0B505", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", on(&["a", "x"])),
            Row::column("RS", "RS1", on(&["a", "x"])),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
            Row::column("AT", "AT1", on(&["a", "d", "x"])),
            Row::places("AT", on(&["c"]), NORTH_KOREA, "15 CFR 742.19"),
        ])
        .grants(&[Grant::lvs(3000, WHOLE)]),
    // HEADING: Any commodity subject to the EAR that is not listed elsewhere in the CCL, but which is controlled for export because it provides at least a significant military or intelligence advantage to the United States or for foreign policy reasons.
    // RAW status: no reason rows
    Listed::entry("0B521", "TITLE").status(Status::NotModelled("…")),
    // HEADING: Test, inspection, and production “equipment” and related commodities “specially designed” for the “development” or “production” of commodities enumerated or otherwise described in ECCN 0A602 or USML Category II as follows (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 0B602.
    Listed::entry("0B602", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::lvs(3000, WHOLE)]),
    // HEADING: Test, inspection, and production “equipment” and related commodities “specially designed” for the “development,” “production,” repair, overhaul, or refurbishing of commodities in ECCN 0A604 or related defense articles in USML Category IV (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in this ECCN 0B604.
    Listed::entry("0B604", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: Test, inspection, and production “equipment” and related commodities, not enumerated on the USML, “specially designed” for the “development,” “production,” repair, overhaul, or refurbishing of commodities enumerated or otherwise described in ECCN 0A606 or USML Category VII (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 0B606.
    Listed::entry("0B606", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: Test, inspection, and production “equipment” for military training “equipment” and “specially designed” “parts,” “components,” “accessories” and “attachments” therefor, as follows (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 0B614.
    Listed::entry("0B614", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: Test, inspection, and production “equipment” and related commodities “specially designed” for the “development,” “production,” repair, overhaul, or refurbishing of commodities enumerated or otherwise described in ECCN 0A617 or USML Category XIII, and “parts,” “components,” “accessories,” and “attachments” “specially designed” therefor (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 0B617.
    Listed::entry("0B617", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: Specific Processing Equipment, as Follows (See List of Items Controlled).
    Listed::entry("0B999", "TITLE").rows(&[
        Row::places("AT", WHOLE, NORTH_KOREA, "15 CFR 742.19"),
        Row::places("RS", WHOLE, IRAQ, "15 CFR 746.3"),
    ]),
    // HEADING: Any material subject to the EAR that is not listed elsewhere in the CCL, but which is controlled for export because it provides at least a significant military or intelligence advantage to the United States or for foreign policy reasons.
    // RAW status: no reason rows
    Listed::entry("0C521", "TITLE").status(Status::NotModelled("…")),
    // HEADING: Materials “specially designed” for commodities controlled by ECCN 0A606 not elsewhere specified in the USML (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 0C606.
    Listed::entry("0C606", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: Miscellaneous Materials “Specially Designed” for Military Use (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 0C617.
    Listed::entry("0C617", "TITLE")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    // HEADING: “Software” “specially designed” or modified for the “development,” “production,” or “use” of commodities described in 0A002. (These items are “subject to the ITAR.” See 22 CFR parts 120 through 130.)
    Listed::entry("0D001", "TITLE").rows(&[
        // RAW: None | "Software" for items described in 0A002 is "subject to the ITAR" (see 22 CFR parts 120 through 130). | "Software" for items described in 0A002 is "subject to the ITAR" (see 22 CFR parts 120 through 130).
        Row::not_modelled("None", WHOLE, "…"),
    ]),
    // HEADING: “Software” “specially designed” for the “development,” “production,” operation, or maintenance of commodities controlled by 0A501, 0A506, 0A507, 0A509 or 0B501.
    Listed::entry("0D501", "TITLE").rows(&[
        // RAW: NS | NS applies to entire entry except "software" for commodities in ECCN 0A501.y or equipment in ECCN 0B501 for commodities in ECCN 0A501.y | NS Column 1.
        Row::not_modelled("NS", WHOLE, "…"),
        // RAW: RS | RS applies to entire entry except "software" for commodities in ECCN 0A501.y or equipment in ECCN 0B501 for commodities in ECCN 0A501.y | RS Column 1.
        Row::not_modelled("RS", WHOLE, "…"),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Software” “specially designed” for the “development,” “production,” operation, or maintenance of commodities controlled by 0A505 or 0B505.
    Listed::entry("0D505", "TITLE").rows(&[
        // RAW: NS | NS applies to "software" for commodities in ECCN 0A505.a and .x and equipment in ECCN 0B505.a .and .x | NS Column 1.
        Row::not_modelled("NS", WHOLE, "…"),
        // RAW: RS | RS applies to "software" for commodities in ECCN 0A505.a and .x and equipment in ECCN 0B505.a and .x | RS Column 1.
        Row::not_modelled("RS", WHOLE, "…"),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        // RAW: AT | AT applies to "software" for commodities in ECCN 0A505.a, .d, or .x and equipment in ECCN 0B505.a, .d, or .x | AT Column 1.
        Row::not_modelled("AT", WHOLE, "…"),
    ]),
    // HEADING: Any software subject to the EAR that is not listed elsewhere in the CCL, but which is controlled for export because it provides at least a significant military or intelligence advantage to the United States or for foreign policy reasons.
    // RAW status: no reason rows
    Listed::entry("0D521", "TITLE").status(Status::NotModelled("…")),
    // HEADING: “Software” “specially designed” for the “development,” “production,” operation or maintenance of commodities controlled by 0A602 or 0B602 as follows (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 0D602.
    Listed::entry("0D602", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("RS", "RS1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Software” “specially designed” for the “development,” “production,” operation, or maintenance of commodities controlled by ECCN 0A604 or 0B604 (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in this ECCN 0D604.
    Listed::entry("0D604", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("RS", "RS1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: “Software” “specially designed” for the “development,” “production,” operation, or maintenance of ground vehicles and related commodities controlled by 0A606, 0B606, or 0C606 (see List of Items Controlled) . License Requirements Reason for Control: NS, RS, AT, UN Control(s) Country chart (see Supp. No. 1 to part 738) NS applies to entire entry, except 0D606.y NS Column 1. RS applies to entire entry, except 0D606.y RS Column 1. RS applies to 0D606.y China, Russia, or Venezuela (see § 742.6(a)(7)). AT applies to entire entry AT Column 1. UN applies to entire entry, except 0D606.y See § 746.1(b) for UN controls. List Based License Exceptions (See Part 740 for a Description of All License Exceptions) TSR: N/A Special Conditions for STA STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any software in 0D606. List of Items Controlled Related Controls: (1) Software directly related to articles enumerated or otherwise described in USML Category VII are subject to the controls of USML paragraph VII(h). (2) See ECCN 0A919 for foreign made “military commodities” that incorporate more than a de minimis amount of U.S.-origin “600 series” controlled content. Related Definitions: N/A Items: a. “Software” “specially designed” for the “development,” “production,” operation, or maintenance of commodities controlled by ECCNs 0A606 (except for ECCNs 0A606.b or 0A606.y), 0B606, or 0C606. b. through x. [Reserved] y. “Specific software” “specially designed” for the “production,” “development,” operation, or maintenance of commodities described in ECCN 0A606.y. 0D614 “Software” related to military training “equipment,” as follows (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any “software” in 0D614.
    Listed::entry("0D606", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE.except(&["y"])),
        Row::column("RS", "RS1", WHOLE.except(&["y"])),
        Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: "Software" related to military training "equipment," as follows (see List of Items Controlled).
    Listed::entry("0D614", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("RS", "RS1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: “Software” “specially designed” for the “development,” “production,” operation, or maintenance of commodities controlled by 0A617, “equipment” controlled by 0B617, or materials controlled by 0C617 (see List of Items Controlled).
    Listed::entry("0D617", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE.except(&["y"])),
        Row::column("RS", "RS1", WHOLE.except(&["y"])),
        Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: “Software” “specially designed” for the “development,” “production” or “use” of commodities controlled by 0A977.
    // RAW STA: License Exception STA may not be used for 0D977.
    Listed::entry("0D977", "TITLE").rows(&[Row::column("CC", "CC1", WHOLE)]),
    // HEADING: Specific Software, as Follows (See List of Items Controlled).
    Listed::entry("0D999", "TITLE").rows(&[
        Row::places("AT", WHOLE, NORTH_KOREA, "15 CFR 742.19"),
        Row::places("RS", WHOLE, IRAQ, "15 CFR 746.3"),
    ]),
    // HEADING: “Technology,” according to the Nuclear Technology Note, for the “development,” “production,” or “use” of items described in 0A002, or 0D001.
    Listed::entry("0E001", "TITLE").rows(&[
        // RAW: None | "Technology" for items described in 0A002 and 0D001 (applies to "software" in 0D001 for items described in 0A002 only) is subject to the export licensing authority of the U.S. Department of State, Directorate of Defense Trade Controls (see 22 CFR part 121). | "Technology" for items described in 0A002 and 0D001 (applies to "software" in 0D001 for items described in 0A002 only) is subject to the export licensing authority of the U.S. Department of State, Directorate of Defense Trade Controls (see 22 CFR part 121).
        Row::not_modelled("None", WHOLE, "…"),
    ]),
    // HEADING: “Technology” “required” for the “development,” “production,” operation, installation, maintenance, repair, or overhaul of commodities controlled by 0A501, 0A506, 0A507, 0A509, or 0B501 as follows (see List of Items Controlled).
    Listed::entry("0E501", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("RS", "RS1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Technology” “required” for the “development” or “production” of commodities controlled by 0A502, 0A508, or 0A509.a or .d.
    Listed::entry("0E502", "TITLE")
        .rows(&[Row::column("CC", "CC1", WHOLE), Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)")]),
    // HEADING: “Technology” “required” for the “development” or “production” of commodities controlled by 0A504 that incorporate a focal plane array or image intensifier tube.
    Listed::entry("0E504", "TITLE").rows(&[
        Row::column("RS", "RS1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Technology” “required” for the “development,” “production,” operation, installation, maintenance, repair, overhaul, or refurbishing of commodities controlled by 0A505.
    Listed::entry("0E505", "TITLE").rows(&[
        // RAW: NS | NS applies to "technology" for "development," "production," operation, installation, maintenance, repair, overhaul, or refurbishing commodities in 0A505.a and .x; for "equipment" for those commodities in 0B505; and for "software" for that "equipment" and those commodities in 0D505 | NS Column 1.
        Row::not_modelled("NS", WHOLE, "…"),
        // RAW: RS | RS applies to "technology" for "development," "production," operation, installation, maintenance, repair, overhaul, or refurbishing commodities in 0A505.a and .x; for "equipment" for those commodities in 0B505 and for "software" for those commodities and that equipment in 0D505 | RS Column 1.
        Row::not_modelled("RS", WHOLE, "…"),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        // RAW: CC | CC applies to "technology" for the "development" or "production" of commodities in 0A505.b | CC Column 1.
        Row::not_modelled("CC", WHOLE, "…"),
        // RAW: AT | AT applies to "technology" for "development," "production," operation, installation, maintenance, repair, overhaul, or refurbishing commodities in 0A505.a, .d, and .x | AT Column 1.
        Row::not_modelled("AT", WHOLE, "…"),
    ]),
    // HEADING: Any technology subject to the EAR that is not listed elsewhere in the CCL, but which is controlled for export because it provides at least a significant military or intelligence advantage to the United States or for foreign policy reasons.
    // RAW status: no reason rows
    Listed::entry("0E521", "TITLE").status(Status::NotModelled("…")),
    // HEADING: “Technology” “required” for the “development,” “production,” operation, installation, maintenance, repair, overhaul, or refurbishing of commodities controlled by 0A602 or 0B602, or “software” controlled by 0D602 as follows (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 0E602.
    Listed::entry("0E602", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("RS", "RS1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    // HEADING: “Technology” “required” for the “development,” “production,” operation, installation, maintenance, repair, overhaul, or refurbishing of commodities controlled by ECCN 0A604 or 0B604, or “software” controlled by ECCN 0D604 (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in this ECCN 0E604.
    Listed::entry("0E604", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("RS", "RS1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: “Technology” “required” for the “development,” “production,” operation, installation, maintenance, repair, overhaul, or refurbushing of ground vehicles and related commodities in 0A606, 0B606, 0C606, or software in 0D606 (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any technology in 0D606.
    Listed::entry("0E606", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE.except(&["y"])),
        Row::column("RS", "RS1", WHOLE.except(&["y"])),
        Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: “Technology,” as follows (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any technology in 0E614.
    Listed::entry("0E614", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE),
        Row::column("RS", "RS1", WHOLE),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: “Technology” “required” for the “development,” “production,” operation, installation, maintenance, repair, overhaul, or refurbishing of commodities controlled by ECCN 0A617, “equipment” controlled by 0B617, or materials controlled by 0C617, or “software” controlled by ECCN 0D617 (see List of Items Controlled).
    // RAW STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any technology in 0E617.
    Listed::entry("0E617", "TITLE").rows(&[
        Row::column("NS", "NS1", WHOLE.except(&["y"])),
        Row::column("RS", "RS1", WHOLE.except(&["y"])),
        Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
    ]),
    // HEADING: “Technology” “required” for the “development” or “production” of commodities controlled by 0A977.
    // RAW STA: License Exception STA may not be used for 0E977.
    Listed::entry("0E977", "TITLE").rows(&[Row::column("CC", "CC1", WHOLE)]),
    // HEADING: “Technology” exclusively for the “development” or “production” of equipment controlled by 0A982 or 0A503.
    Listed::entry("0E982", "TITLE").rows(&[
        // RAW: CC | CC applies to "technology" for items controlled by 0A982 or 0A503. A license is required for ALL destinations, except Canada, regardless of end use. Accordingly, a column specific to this control does not appear on the Commerce Country Chart. (See part 742 of the EAR for additional information.) | CC applies to "technology" for items controlled by 0A982 or 0A503. A license is required for ALL destinations, except Canada, regardless of end use. Accordingly, a column specific to this control does not appear on the Commerce Country Chart. (See part 742 of the EAR for additional information.)
        Row::not_modelled("CC", WHOLE, "…"),
    ]),
];

/// Facts that only these entries ask for.
pub(super) static WORDS: &[Word] = &[];
