//! Countries that the regulation names together.

use crate::country::Country;
use crate::regime::table::{ALWAYS, In};

/// The customs territory of the Union: Art. 2(17) of the regulation, Art. 4 of the Union Customs Code.
pub(super) const UNION: &str = "UNION";
/// Annex II, section A, part 2.
pub(super) const EU001: &str = "EU001";
/// Annex II, sections C and D, part 2.
pub(super) const EU003: &str = "EU003-EU004";
/// Annex II, section G, part 2.
pub(super) const EU007: &str = "EU007";
/// Annex II, section H, part 2: not there, beside those of section A.
pub(super) const NOT_EU008: &str = "not-EU008";
/// Under an arms embargo in the sense of Art. 2(19), as far as a list of an authority says so.
pub(super) const ARMS_EMBARGO: &str = "arms-embargo";
/// Perhaps under one: no source that was read says so as of today.
pub(super) const ARMS_EMBARGO_UNCONFIRMED: &str = "arms-embargo-unconfirmed";

/// Groups by name.
pub(super) static GROUPS: &[(&str, &[In])] = &[
    // Member states; then territories with a code of their own: Åland, the French overseas departments and
    // Saint Martin, and Monaco. Left out, though of a member
    // state, because outside the customs territory: the Faroe Islands, Greenland, New Caledonia and the other
    // overseas countries, Aruba and the other Dutch islands. Heligoland, Büsingen, Livigno, Ceuta, Melilla and
    // the north of Cyprus have no code: goods for them leave the territory too. Nor has Northern Ireland, which is
    // inside for goods: what goes there is read as going to the United Kingdom, the stricter reading, and a notice
    // speaks of what leaves it.
    (
        UNION,
        &[
            member("AT"),
            member("BE"),
            member("BG"),
            member("HR"),
            member("CY"),
            member("CZ"),
            member("DK"),
            member("EE"),
            member("FI"),
            member("FR"),
            member("DE"),
            member("GR"),
            member("HU"),
            member("IE"),
            member("IT"),
            member("LV"),
            member("LT"),
            member("LU"),
            member("MT"),
            member("NL"),
            member("PL"),
            member("PT"),
            member("RO"),
            member("SK"),
            member("SI"),
            member("ES"),
            member("SE"),
            member("AX"),
            member("GF"),
            member("GP"),
            member("MQ"),
            member("RE"),
            member("YT"),
            member("MF"),
            member("MC"),
        ],
    ),
    (
        EU001,
        &[
            member("AU"),
            member("CA"),
            member("IS"),
            member("JP"),
            member("NZ"),
            member("NO"),
            member("CH"),
            member("LI"),
            member("GB"),
            member("US"),
        ],
    ),
    // Russia left these on 2022-05-05 (Delegated Regulation (EU) 2022/699). The French overseas territories are
    // those outside the customs territory.
    (
        EU003,
        &[
            member("AL"),
            member("AR"),
            member("BA"),
            member("BR"),
            member("CL"),
            member("CN"),
            member("HK"),
            member("MO"),
            member("IN"),
            member("KZ"),
            member("MX"),
            member("ME"),
            member("MA"),
            member("MK"),
            member("RS"),
            member("SG"),
            member("ZA"),
            member("KR"),
            member("TN"),
            member("TR"),
            member("UA"),
            member("AE"),
            member("NC"),
            member("PF"),
            member("PM"),
            member("WF"),
            member("TF"),
            member("BL"),
        ],
    ),
    (
        EU007,
        &[
            member("AR"),
            member("BR"),
            member("CL"),
            member("IN"),
            member("ID"),
            member("IL"),
            member("JO"),
            member("MY"),
            member("MX"),
            member("MA"),
            member("PH"),
            member("SG"),
            member("ZA"),
            member("KR"),
            member("TH"),
            member("TN"),
        ],
    ),
    (
        NOT_EU008,
        &[
            member("AF"),
            member("AM"),
            member("AZ"),
            member("BY"),
            member("KH"),
            member("CF"),
            member("CN"),
            member("HK"),
            member("MO"),
            member("CG"),
            member("CD"),
            member("EG"),
            member("ER"),
            member("GE"),
            member("IR"),
            member("IQ"),
            member("IL"),
            member("KZ"),
            member("KG"),
            member("LB"),
            member("LY"),
            member("MY"),
            member("ML"),
            member("MU"),
            member("MN"),
            member("MM"),
            member("KP"),
            member("OM"),
            member("PK"),
            member("QA"),
            member("RU"),
            member("SA"),
            member("SO"),
            member("SS"),
            member("SD"),
            member("SY"),
            member("TJ"),
            member("TM"),
            member("AE"),
            member("UZ"),
            member("VE"),
            member("YE"),
            member("ZW"),
        ],
    ),
    // China: declaration of the European Council of 1989-06-27, counted by authorities.
    (
        ARMS_EMBARGO,
        &[
            member("BY"),
            member("MM"),
            member("CD"),
            member("KP"),
            member("IR"),
            member("LB"),
            member("LY"),
            member("RU"),
            member("ZW"),
            member("SD"),
            member("SS"),
            member("SY"),
            member("CF"),
            member("SO"),
            member("IQ"),
            member("CN"),
            member("VE"),
        ],
    ),
    // Armenia, Azerbaijan: a request of the OSCE of 1992 whose later state was not confirmed. The others from
    // memory.
    (ARMS_EMBARGO_UNCONFIRMED, &[member("AM"), member("AZ"), member("AF"), member("YE"), member("HT")]),
];

const fn member(country: &'static str) -> In {
    let _ = Country::constant(country);
    In { country, span: ALWAYS }
}
