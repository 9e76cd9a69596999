//! What every document begins with.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::handling::Handling;
use crate::country::Country;
use crate::problem::Problems;

/// Sender, receiver, basis, mark, references, days, status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// The sender's name for the document.
    pub id: String,
    /// Who sends.
    pub sender: Correspondent,
    /// Who receives.
    pub receiver: Correspondent,
    /// The law or understanding under which it is sent, at least one.
    pub legal_basis: Vec<String>,
    /// The highest mark of its fields.
    pub handling: Handling,
    /// Ids of documents that it refers to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<String>,
    /// The document that it takes the place of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supersedes: Option<String>,
    /// The day of issue.
    pub issued_on: Date,
    /// From when it holds; `None`: from issue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<Date>,
    /// The first day on which it no longer holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Date>,
    /// The last day for an answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub respond_by: Option<Date>,
    /// Whether it holds.
    #[serde(default)]
    pub status: DocumentStatus,
}

/// An authority, or a company or its counsel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correspondent {
    /// Its name.
    pub name: String,
    /// Its country.
    pub country: Country,
    /// The office in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<String>,
}

/// Whether a document holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentStatus {
    /// It does.
    #[default]
    Active,
    /// It is stayed.
    Suspended,
    /// It was taken back.
    Annulled,
    /// Its time is over.
    Expired,
}

impl Head {
    pub(super) fn check(&self, problems: &mut Problems) {
        problems.text("head.id", &self.id);
        problems.text("head.sender.name", &self.sender.name);
        problems.text("head.receiver.name", &self.receiver.name);
        if self.legal_basis.is_empty() {
            problems
                .add("head.legal_basis", "empty: expected the law or understanding that allows the exchange");
        }
        let from = self.valid_from.unwrap_or(self.issued_on);
        if let Some(until) = self.valid_until.filter(|until| *until <= from) {
            problems
                .add("head.valid_until", format!("`{until}` is not after `{from}`: expected a later day"));
        }
        if let Some(day) = self.respond_by.filter(|day| *day < self.issued_on) {
            let issued = self.issued_on;
            problems.add(
                "head.respond_by",
                format!("`{day}` is before the issue on `{issued}`: expected a later day"),
            );
        }
        if self.references.contains(&self.id) || self.supersedes.as_ref() == Some(&self.id) {
            problems
                .add("head.references", format!("`{}` refers to itself: expected other documents", self.id));
        }
    }
}
