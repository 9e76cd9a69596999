//! The dual-use item list: one row a code.
//!
//! Source: announcement No. 51 of 2024 with No. 10 and No. 18 of 2025, and the suspended additions of
//! October 2025.

mod category_0;
mod category_1;
mod category_2;
mod category_3;
mod category_4;
mod category_5;
mod category_6;
mod category_7;
mod category_8;
mod category_9;

use crate::code::EntryCode;
use crate::regime::cn_dual_use::announcements::Announcement;

/// The categories of the list.
pub(super) static CATEGORIES: &[&[Item]] = &[
    category_0::ITEMS,
    category_1::ITEMS,
    category_2::ITEMS,
    category_3::ITEMS,
    category_4::ITEMS,
    category_5::ITEMS,
    category_6::ITEMS,
    category_7::ITEMS,
    category_8::ITEMS,
    category_9::ITEMS,
];

/// One code of the list.
#[derive(Debug, Clone, Copy)]
pub(super) struct Item {
    pub(super) code: &'static str,
    pub(super) name: &'static str,
    /// What put the code on the list.
    pub(super) added: &'static Announcement,
    /// What controlled the subject before it had a code.
    pub(super) earlier: Option<&'static Announcement>,
    /// Tariff codes of 2026, separated by blanks: a help for declarations, never a decision.
    pub(super) hs: &'static str,
    /// Whether the row awaits a second source.
    pub(super) unsure: bool,
    /// A fact that takes the item out of the row.
    pub(super) unless: Option<&'static str>,
}

impl Item {
    const fn new(code: &'static str, name: &'static str, added: &'static Announcement) -> Self {
        let _ = EntryCode::constant(code);
        Self { code, name, added, earlier: None, hs: "", unsure: false, unless: None }
    }

    const fn earlier(mut self, earlier: &'static Announcement) -> Self {
        self.earlier = Some(earlier);
        self
    }

    const fn hs(mut self, hs: &'static str) -> Self {
        self.hs = hs;
        self
    }

    const fn unsure(mut self) -> Self {
        self.unsure = true;
        self
    }

    /// Less items of which this fact is true.
    const fn unless(mut self, fact: &'static str) -> Self {
        self.unless = Some(fact);
        self
    }
}
