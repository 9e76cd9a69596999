//! Handling marks, and the form of a document that a receiver may see.
//!
//! A [`Marked`] field has no serde form of its own. The only thing that can be written is a document
//! [redacted](Redacted) for a receiver, and writing it replaces every field above the receiver's level
//! by the bare mark.

use core::fmt;

use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// Who may read.
///
/// # Order
/// From open to closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Handling {
    /// Anyone.
    Public,
    /// The authorities that the document is addressed to.
    Limited,
    /// Named officers of them: commercial secrets, persons, cases.
    Confidential,
    /// Stays with the sender.
    Internal,
}

impl fmt::Display for Handling {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Public => "public",
            Self::Limited => "limited",
            Self::Confidential => "confidential",
            Self::Internal => "internal",
        })
    }
}

/// A field with a handling mark; its value may have been withheld by whoever sent it.
///
/// It cannot be serialized:
/// ```compile_fail
/// use export_control::exchange::{Handling, Marked};
///
/// serde_json::to_string(&Marked::new(Handling::Confidential, "the end user")).unwrap();
/// ```
/// and its debug form shows the mark, not the value:
/// ```
/// use export_control::exchange::{Handling, Marked};
///
/// let field = Marked::new(Handling::Confidential, "the end user");
/// assert_eq!(format!("{field:?}"), "Marked(confidential)");
/// assert_eq!(field.for_level(Handling::Limited), None);
/// assert_eq!(field.for_level(Handling::Confidential), Some(&"the end user"));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Marked<T> {
    handling: Handling,
    value: Option<T>,
}

impl<T> Marked<T> {
    /// A value that only this level and those above it may read.
    pub const fn new(handling: Handling, value: T) -> Self {
        Self { handling, value: Some(value) }
    }

    /// The mark.
    #[must_use]
    pub const fn handling(&self) -> Handling {
        self.handling
    }

    /// The value, unless it was withheld.
    #[must_use]
    pub const fn value(&self) -> Option<&T> {
        self.value.as_ref()
    }

    /// The value, if that level may read it.
    #[must_use]
    pub fn for_level(&self, level: Handling) -> Option<&T> {
        self.value.as_ref().filter(|_| self.handling <= level && self.handling < Handling::Internal)
    }
}

impl<T> fmt::Debug for Marked<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Marked({})", self.handling)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MarkedDocument<T> {
    handling: Handling,
    #[serde(default = "nothing")]
    value: Option<T>,
    #[serde(default)]
    withheld: bool,
}

fn nothing<T>() -> Option<T> {
    None
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Marked<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let MarkedDocument { handling, value, withheld } = MarkedDocument::deserialize(deserializer)?;
        if withheld == value.is_some() {
            return Err(de::Error::custom("a marked field has either `value` or `withheld`: true"));
        }
        Ok(Self { handling, value })
    }
}

/// A field as one level sees it.
#[derive(Debug)]
pub(super) struct Shown<'a, T> {
    field: &'a Marked<T>,
    to: Handling,
}

impl<'a, T> Shown<'a, T> {
    pub(super) const fn new(field: &'a Marked<T>, to: Handling) -> Self {
        Self { field, to }
    }
}

impl<T: Serialize> Serialize for Shown<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut field = serializer.serialize_struct("Marked", 2)?;
        field.serialize_field("handling", &self.field.handling)?;
        match self.field.for_level(self.to) {
            Some(value) => field.serialize_field("value", value)?,
            None => field.serialize_field("withheld", &true)?,
        }
        field.end()
    }
}

/// Something that can be written for a receiver of a level, and in no other way.
pub trait Disclose {
    /// Writes what that level may read.
    ///
    /// # Errors
    /// Those of the serializer.
    fn disclose<S: Serializer>(&self, to: Handling, serializer: S) -> Result<S::Ok, S::Error>;
}

/// A document as a receiver may see it: the only form that can be serialized.
#[derive(Debug)]
pub struct Redacted<'a, D: ?Sized> {
    document: &'a D,
    to: Handling,
}

impl<'a, D: Disclose> Redacted<'a, D> {
    pub(super) const fn new(document: &'a D, to: Handling) -> Self {
        Self { document, to }
    }

    /// The level that it was made for.
    #[must_use]
    pub const fn level(&self) -> Handling {
        self.to
    }
}

impl<D: Disclose> Serialize for Redacted<'_, D> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.document.disclose(self.to, serializer)
    }
}

/// Implements [`Disclose`] and the check of marks for a body. Naming a marked field as open, or leaving a
/// field out, does not compile.
macro_rules! disclose {
    ($name:ident { open: [$($open:ident),* $(,)?], marked: [$($marked:ident),* $(,)?] $(,)? }) => {
        impl $crate::exchange::Disclose for $name {
            #[allow(unused_variables, reason = "a body without marked fields is the same for every level")]
            fn disclose<S: serde::Serializer>(
                &self,
                to: $crate::exchange::Handling,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeStruct;
                let Self { $($open,)* $($marked,)* } = self;
                let count = [$(stringify!($open),)* $(stringify!($marked),)*].len();
                let mut body = serializer.serialize_struct(stringify!($name), count)?;
                $(body.serialize_field(stringify!($open), $open)?;)*
                $(body.serialize_field(
                    stringify!($marked),
                    &$crate::exchange::handling::Shown::new($marked, to),
                )?;)*
                body.end()
            }
        }

        impl $name {
            /// Fields whose mark is above that of the document.
            #[allow(unused_variables, reason = "as above")]
            pub(super) fn check_marks(
                &self,
                of_document: $crate::exchange::Handling,
                problems: &mut $crate::problem::Problems,
            ) {
                $(if self.$marked.handling() > of_document {
                    let mark = self.$marked.handling();
                    problems.add(
                        concat!("body.", stringify!($marked)),
                        alloc::format!("marked `{mark}` in a document marked `{of_document}`: expected a mark up to that of the document"),
                    );
                })*
            }
        }
    };
}
pub(super) use disclose;
