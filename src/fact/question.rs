//! What an answer to a question looks like, and where it goes in an order.

use serde::{Deserialize, Serialize};

use super::key::FactKind;

/// What kind of answer a question takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum AnswerKind {
    /// An answer of an earlier version did not say.
    #[default]
    Unstated,
    /// `true` or `false`.
    Bool,
    /// An exact decimal number, in the unit that goes with the question.
    Decimal,
    /// A word, one of the choices where there are any.
    Text,
    /// Control codes.
    Codes,
    /// A country.
    Country,
    /// Countries, the most recent last.
    Countries,
    /// A code of the regime's list with as many paragraphs as are known, or `none`.
    Classification,
    /// The controlled content of the item: origin, codes and value of each part.
    Content,
    /// An amount of money with its currency.
    Money,
    /// Who takes part in a role that nobody has.
    Parties,
    /// What consulting the restricted-party lists found.
    Screening,
    /// The owners of a party with their shares and what screening found of them.
    Owners,
}

impl AnswerKind {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
    pub(crate) fn is_unstated(&self) -> bool {
        *self == Self::Unstated
    }
}

impl AnswerPlace {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
    pub(crate) fn is_unstated(&self) -> bool {
        *self == Self::Unstated
    }
}

impl From<FactKind> for AnswerKind {
    fn from(kind: FactKind) -> Self {
        match kind {
            FactKind::Bool => Self::Bool,
            FactKind::Decimal => Self::Decimal,
            FactKind::Text => Self::Text,
            FactKind::Codes => Self::Codes,
            FactKind::Country => Self::Country,
        }
    }
}

/// Where the answer to a question goes in the order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum AnswerPlace {
    /// An answer of an earlier version did not say.
    #[default]
    Unstated,
    /// Among the `facts` of the subject, under the key of the question.
    Facts,
    /// Into the field of the order, the line, its item or the party that the question names.
    Field,
    /// Among the `assumptions` of the order, or in the policy of the host, under the id that the question names.
    Assumptions,
}
