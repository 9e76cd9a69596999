//! Values of facts.

use alloc::string::String;
use core::fmt;

use rust_decimal::Decimal;
use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The value of a fact.
///
/// # Syntax
/// In documents a boolean, a number, or a string; a string that a rule set defines as a decimal is read
/// as one when the order is screened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Yes or no.
    Bool(bool),
    /// An exact number.
    Decimal(Decimal),
    /// A word, or a number written as text.
    Text(String),
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<Decimal> for Value {
    fn from(value: Decimal) -> Self {
        Self::Decimal(value)
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bool(value) => fmt::Display::fmt(value, f),
            Self::Decimal(value) => fmt::Display::fmt(&value.normalize(), f),
            Self::Text(value) => f.write_str(value),
        }
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Bool(value) => serializer.serialize_bool(*value),
            // In its one spelling: what is digested must read back as the same.
            Self::Decimal(value) => serializer.collect_str(&value.normalize()),
            Self::Text(value) => serializer.serialize_str(value),
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ValueVisitor;

        impl Visitor<'_> for ValueVisitor {
            type Value = Value;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a boolean, a number or a string")
            }

            fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
                Ok(Value::Bool(value))
            }

            fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
                Ok(Value::Decimal(value.into()))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
                Ok(Value::Decimal(value.into()))
            }

            // A JSON number with a fraction arrives as the nearest float. Its shortest decimal form is
            // the number that was written, for up to 15 significant digits.
            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value, E> {
                decimal_from_float(value).map(Value::Decimal).ok_or_else(|| {
                    E::custom(format_args!("number `{value}` out of range: write it as a string"))
                })
            }

            fn visit_str<E>(self, value: &str) -> Result<Value, E> {
                Ok(Value::Text(value.into()))
            }
        }

        deserializer.deserialize_any(ValueVisitor)
    }
}

/// The number whose shortest decimal form the float has; `None` out of the decimal range.
pub(super) fn decimal_from_float(value: f64) -> Option<Decimal> {
    let text = alloc::format!("{value}");
    text.parse().ok()
}
