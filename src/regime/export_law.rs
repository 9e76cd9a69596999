//! Whose export law it is that leaves a country, whatever rule sets are loaded.

use crate::code::Regime;
use crate::country::Country;

/// Regimes, and the countries that goods leave under them.
///
/// 15 CFR 772.1 ("United States" includes its territories and possessions); Regulation (EU) 2021/821, Art. 2(2)
/// and (11) (the customs territory of the Union).
static EXPORT_LAWS: &[(Regime, &[&str])] = &[
    (Regime::UsEar, &["US", "AS", "GU", "MP", "PR", "UM", "VI"]),
    (Regime::CnDualUse, &["CN"]),
    (
        Regime::EuDualUse,
        &[
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT",
            "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "AX", "GF", "GP", "MC", "MF",
            "MQ", "RE", "YT",
        ],
    ),
];

/// The regime under which goods leave a country; `None`: one that this crate has no name for.
pub(crate) fn export_law(country: Country) -> Option<Regime> {
    let code = country.code();
    EXPORT_LAWS.iter().find(|(_, countries)| countries.contains(&code)).map(|(regime, _)| *regime)
}
