//! Items and persons of documents.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::code::{ControlCode, HsCode, Regime};
use crate::country::Country;
use crate::problem::Problems;

/// An item of which a document speaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemStatement {
    /// In words.
    pub description: String,
    /// Its codes, each with its regime.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<StatedCode>,
    /// Its tariff code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tariff_code: Option<HsCode>,
    /// How many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Decimal>,
    /// Of what.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

/// A code as a document states it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatedCode {
    /// Whose list.
    pub regime: Regime,
    /// The code, such as `3A001.b.2`.
    pub code: String,
}

impl StatedCode {
    /// The code, if it is one.
    #[must_use]
    pub fn parsed(&self) -> Option<ControlCode> {
        ControlCode::parse(self.regime, &self.code).ok()
    }
}

/// A person or organization of which a document speaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartyStatement {
    /// Its name.
    pub name: String,
    /// Other names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// Its address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Its number in a register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registration: Option<String>,
}

impl ItemStatement {
    pub(super) fn check(&self, path: &str, problems: &mut Problems) {
        problems.text(&format!("{path}.description"), &self.description);
        for (place, stated) in self.codes.iter().enumerate() {
            if let Err(error) = ControlCode::parse(stated.regime, &stated.code) {
                problems.add(format!("{path}.codes[{place}].code"), error);
            }
        }
        if let Some(quantity) =
            self.quantity.filter(|quantity| quantity.is_sign_negative() || quantity.is_zero())
        {
            problems.add(format!("{path}.quantity"), format!("`{quantity}`: expected more than 0"));
        }
    }
}

impl PartyStatement {
    /// Whether one of the names is one of the other's, case, order of words and marks aside. That another
    /// spelling is someone else is never implied: name screening answers that.
    #[must_use]
    pub fn has_name_of(&self, other: &Self) -> bool {
        let names = |party: &Self| -> Vec<Vec<String>> {
            core::iter::once(&party.name).chain(&party.aliases).map(|name| words(name)).collect()
        };
        let others = names(other);
        names(self).iter().any(|name| !name.is_empty() && others.contains(name))
    }
}

fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = name
        .to_lowercase()
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(Into::into)
        .collect();
    words.sort_unstable();
    words
}
