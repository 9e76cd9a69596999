//! What a host attaches to find its own records again.

use alloc::string::String;
use core::fmt;
use core::hash::BuildHasherDefault;

use indexmap::IndexMap;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::facts::FactHasher;

/// A reference of the host on an order, a line, an item or a party: it decides nothing, no rule reads it,
/// and it comes back unchanged beside the answer.
///
/// # Syntax
/// A text, or a map of text to text, which keeps its order.
///
/// ```
/// use export_control::Reference;
///
/// let reference: Reference = serde_json::from_str(r#"{ "plant": "1100", "delivery": "80012345" }"#)?;
/// assert_eq!(serde_json::to_string(&reference)?, r#"{"plant":"1100","delivery":"80012345"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Reference {
    /// One text.
    Text(String),
    /// Texts by name.
    Map(IndexMap<String, String, BuildHasherDefault<FactHasher>>),
}

impl From<&str> for Reference {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl<'de> Deserialize<'de> for Reference {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ReferenceVisitor;

        impl<'de> Visitor<'de> for ReferenceVisitor {
            type Value = Reference;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a reference: a text, or a map of text to text")
            }

            fn visit_str<E>(self, text: &str) -> Result<Reference, E> {
                Ok(Reference::Text(text.into()))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Reference, A::Error> {
                let mut texts = IndexMap::default();
                while let Some((name, text)) = map.next_entry::<String, String>()? {
                    if texts.contains_key(&name) {
                        let message =
                            format_args!("duplicate name `{name}` in a reference: expected it once");
                        return Err(serde::de::Error::custom(message));
                    }
                    texts.insert(name, text);
                }
                Ok(Reference::Map(texts))
            }
        }

        deserializer.deserialize_any(ReferenceVisitor)
    }
}
