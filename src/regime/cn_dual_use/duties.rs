//! Duties that go with a license and decide nothing: papers, declarations, records.

use jiff::civil::date;

use super::announcements::{NO_18_2025, NO_62_2025};
use super::foreign_transfers::AT_ONCE;
use super::scopes::{EXPORT, FROM_CHINA, LISTED};
use crate::regime::table::{Codes, Lists, Published, Span, Warning, When};

/// Duties by source.
pub(super) static WARNINGS: &[Warning] = &[
    Warning {
        kind: "value_conflict",
        text: "`end_user.civil` is false and `end_use.none_of_concern` is true: exports to military users are of concern (Export Control Law, Art. 12; MOFCOM, announcements No. 46 of 2024 and No. 1 of 2026); look again at what was attested.",
        when: When::All(&[When::Is("end_use.none_of_concern"), When::IsNot("end_user.civil"), EXPORT]),
        span: crate::regime::table::ALWAYS,
    },
    duty(
        "an application needs the contract, a technical description and the end-user and end-use certificate of the end user or its government; exporter and importer report a change at once, and the end user may neither change the use nor pass the item on without permission (Export Control Law, Arts. 15 and 16; State Council Decree 792, Arts. 16, 24 and 25)",
        When::All(&[EXPORT, LISTED]),
        Span::since(
            date(2020, 12, 1),
            Published("Presidential Order No. 58 of 2020", Some(date(2020, 10, 17))),
        ),
    ),
    duty(
        "keep the records of the export for five years (State Council Decree 792, Art. 27)",
        When::All(&[EXPORT, LISTED]),
        super::law::DECREE,
    ),
    duty(
        "the remark of the customs declaration says that the goods are dual-use items, with the control code (announcement No. 18 of 2025)",
        When::All(&[
            FROM_CHINA,
            When::Code(Codes::of(&["1C902", "1C903", "1C904", "1C905", "1C906", "1C907", "1C908"])),
        ]),
        NO_18_2025.span,
    ),
    duty(
        "hand the compliance notice to the next recipient; apply in Chinese, also through a Chinese agent (announcement No. 61 of 2025, sections 6 and 7)",
        When::Is("item.annex_1_of_no_61"),
        AT_ONCE,
    ),
    duty(
        "the application carries the technology statements of annexes 1 and 2 (announcement No. 62 of 2025)",
        When::Code(Codes::of(&["1E902"])),
        NO_62_2025.span,
    ),
    Warning {
        kind: "not_evaluated",
        text: "a party is on the unreliable entity list: the announcements of 2023 to 2025 forbid it trade and investment related to China; that is no export control and is not evaluated here: read the announcement that lists it, and ask MOFCOM (MOFCOM Order No. 4 of 2020)",
        when: When::Listed(Lists::of(&["cn/unreliable-entities"], &[])),
        span: Span::since(
            date(2020, 9, 19),
            Published("MOFCOM Order No. 4 of 2020", Some(date(2020, 9, 19))),
        ),
    },
];

const fn duty(text: &'static str, when: When, span: Span) -> Warning {
    Warning { kind: "obligation", text, when, span }
}
