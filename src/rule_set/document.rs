//! The wire forms of rule sets and overlays: a schema number, and the set or the overlay.

use core::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{Overlay, RuleSet};

macro_rules! documents {
    ($($(#[$doc:meta])* $name:ident { $field:ident, $into:ident: $of:ty })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            schema: SchemaNumber<1>,
            $field: $of,
        }

        impl $name {
            /// The schema that this version of the crate writes and reads.
            pub const SCHEMA: u32 = 1;

            /// A document of it.
            #[must_use]
            pub fn new($field: $of) -> Self {
                Self { schema: SchemaNumber, $field }
            }

            /// What the document holds.
            #[must_use]
            pub fn $field(&self) -> &$of {
                &self.$field
            }

            /// What the document holds.
            #[must_use]
            pub fn $into(self) -> $of {
                self.$field
            }
        }
    )*};
}

documents! {
    /// A rule set as a document, in any format that serde speaks.
    ///
    /// # Syntax
    /// In JSON: `{ "schema": 1, "rule_set": { … } }`, in this order, so that a document of another schema is
    /// refused for that and not for what is new in it. Unknown fields are refused everywhere; days are
    /// ISO 8601, numbers are decimals in strings, countries ISO 3166-1 alpha-2.
    ///
    /// A set that was read is whole in form only: what it says is checked by [`RuleSet::validate`].
    ///
    /// ```
    /// # #[cfg(feature = "cn-dual-use")] {
    /// use export_control::{RuleSetDocument, regime::cn_dual_use};
    ///
    /// let text = serde_json::to_string(&RuleSetDocument::new(cn_dual_use::rules()))?;
    /// let read: RuleSetDocument = serde_json::from_str(&text)?;
    /// assert_eq!(read.into_rule_set(), cn_dual_use::rules());
    ///
    /// let error = serde_json::from_str::<RuleSetDocument>(r#"{"schema": 2, "law": []}"#).unwrap_err();
    /// assert!(error.to_string().starts_with("unsupported schema `2`: expected `1`"));
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    RuleSetDocument { rule_set, into_rule_set: RuleSet }

    /// An overlay as a document, in any format that serde speaks.
    ///
    /// # Syntax
    /// In JSON: `{ "schema": 1, "overlay": { … } }`, as [`RuleSetDocument`].
    ///
    /// An overlay that was read is whole in form only: what it says is checked by [`Overlay::validate`].
    OverlayDocument { overlay, into_overlay: Overlay }
}

/// The number at the head of a document which says how the rest is to be read.
///
/// Deserializing another number fails: `unsupported schema `2`: expected `1``.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SchemaNumber<const NUMBER: u32>;

impl<const NUMBER: u32> Serialize for SchemaNumber<NUMBER> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(NUMBER)
    }
}

impl<'de, const NUMBER: u32> Deserialize<'de> for SchemaNumber<NUMBER> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct SchemaVisitor<const NUMBER: u32>;

        impl<const NUMBER: u32> de::Visitor<'_> for SchemaVisitor<NUMBER> {
            type Value = SchemaNumber<NUMBER>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "the schema number `{NUMBER}`")
            }

            fn visit_u64<E: de::Error>(self, found: u64) -> Result<Self::Value, E> {
                if found == u64::from(NUMBER) {
                    Ok(SchemaNumber)
                } else {
                    Err(E::custom(format_args!("unsupported schema `{found}`: expected `{NUMBER}`")))
                }
            }
        }

        deserializer.deserialize_u32(SchemaVisitor)
    }
}
