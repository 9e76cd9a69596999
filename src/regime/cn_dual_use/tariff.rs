//! Tariff codes that the announcements of before the unified list printed beside their items.
//!
//! A help for declarations: the words of the announcement decide, never the tariff code. The last two
//! digits are renumbered each year.

use super::announcements::{Announcement, NO_21_2024, NO_23_2023, NO_31_2024, NO_33_2024, NO_39_2023};

/// Tariff codes of one announcement for what now has a code.
#[derive(Debug, Clone, Copy)]
pub(super) struct Printed {
    pub(super) code: &'static str,
    pub(super) announcement: &'static Announcement,
    /// The year whose tariff numbered them.
    pub(super) edition: i16,
    /// Separated by blanks.
    pub(super) tariff_codes: &'static str,
}

/// Rows by code.
pub(super) static PRINTED: &[Printed] = &[
    printed("0A903.a", &NO_31_2024, 2024, "8543709960"),
    printed("0A903.b", &NO_31_2024, 2024, "9013200093"),
    printed("0B901", &NO_21_2024, 2024, "8480719020"),
    printed(
        "1B003",
        &NO_21_2024,
        2024,
        "8203200010 8204110010 8204120010 8205400010 8205900010 8206000010 8480419010 7326901910",
    ),
    printed("1C108.b", &NO_39_2023, 2023, "3801100030 3801909010 6815190020"),
    printed(
        "1C108.c",
        &NO_39_2023,
        2023,
        "2504101000 2504109100 3801901000 3801909010 3824999940 6815190020",
    ),
    printed("1C901.a", &NO_21_2024, 2024, "5402491010 5501900010 5503909010"),
    printed("1C901.b", &NO_21_2024, 2024, "5806409010"),
    printed("2A901", &NO_33_2024, 2024, "8479909020 9032899094"),
    printed("2B005", &NO_33_2024, 2024, "8479899957"),
    printed("2B901", &NO_33_2024, 2024, "8479899956"),
    printed("2C901", &NO_33_2024, 2024, "7104911010"),
    printed("3C001.a", &NO_23_2023, 2023, "8112929010 8112929090 8112999000"),
    printed("3C001.b", &NO_23_2023, 2023, "2850001901 3818009001 3825690001"),
    printed("3C001.c", &NO_23_2023, 2023, "2825909001 3818009002 3825690002"),
    printed("3C001.d", &NO_23_2023, 2023, "2853904030 3818009003 3825690003"),
    printed("3C001.e", &NO_23_2023, 2023, "2853909026 3818009004 3825690004"),
    printed("3C001.f", &NO_23_2023, 2023, "2853909028 3818009005 3825690005"),
    printed("3C001.g", &NO_23_2023, 2023, "2842909024 3818009006 3825690006"),
    printed("3C001.h", &NO_23_2023, 2023, "2853909029 3818009007 3825690007"),
    printed("3C002.a", &NO_23_2023, 2023, "8112921010 8112921090 8112991000"),
    printed("3C002.b", &NO_23_2023, 2023, "8112921090"),
    printed("3C002.c", &NO_23_2023, 2023, "2853904040 3818009008 3825690008"),
    printed("3C002.d", &NO_23_2023, 2023, "8112921090"),
    printed("3C002.e", &NO_23_2023, 2023, "2825600002 3818009009 3825690009"),
    printed("3C002.f", &NO_23_2023, 2023, "2827399001 3818009010 3825690010"),
    printed("3C003.a", &NO_33_2024, 2024, "2617101000 2617109001 2617109090 2830902000"),
    printed("3C003.b", &NO_33_2024, 2024, "8110101000 8110102000 8110200000 8110900000"),
    printed("3C003.c", &NO_33_2024, 2024, "2825800010"),
    printed("3C003.d", &NO_33_2024, 2024, "2931900032"),
    printed("3C003.e", &NO_33_2024, 2024, "2850009020"),
    printed("3C003.f", &NO_33_2024, 2024, "2853909031"),
    printed(
        "9A012.b",
        &NO_31_2024,
        2024,
        "8501200010 8501320010 8501330010 8501340010 8501400010 8501520010 8501530010 8407101010 8407102010 8408909230 8408909320 8411111010 8411119010 8411121010 8411129020 8411210010 8411221010 8411222010 8411223010 8411810002",
    ),
    printed("9A012.c.1", &NO_31_2024, 2024, "8525891110 8525892110 8525893110"),
    printed("9A012.c.2", &NO_31_2024, 2024, "8526109011"),
    printed("9A012.c.3", &NO_31_2024, 2024, "9013200093"),
    printed("9A012.c.4", &NO_31_2024, 2024, "9014209014"),
    printed("9A012.e", &NO_31_2024, 2024, "8517629910 8517691002 8526920010"),
    printed("9B001", &NO_21_2024, 2024, "8454301010 8454309010"),
];

const fn printed(
    code: &'static str,
    announcement: &'static Announcement,
    edition: i16,
    tariff_codes: &'static str,
) -> Printed {
    Printed { code, announcement, edition, tariff_codes }
}
