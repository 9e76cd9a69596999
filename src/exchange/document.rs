//! A document: head and body, read strictly, written for a receiver.

use serde::ser::SerializeStruct;
use serde::{Deserialize, Serialize, Serializer};

use super::body::{EndUseCheckRequest, EndUseCheckResult, EndUserStatement, Enquiry, ListingNotice, Reply};
use super::denial::DenialNotification;
use super::explanation::SystemExplanation;
use super::handling::{Disclose, Handling, Redacted};
use super::head::Head;
use super::notice::RuleChangeNotice;
use super::problem::DocumentError;
use crate::problem::Problems;
use crate::rule_set::SchemaNumber;

/// The schema that this version of the crate writes and reads.
pub const SCHEMA: u32 = 1;

/// A document between authorities, or between a company and its authority or counsel.
///
/// # Syntax
/// In JSON: `{ "schema": 1, "head": { … }, "body": { "enquiry": { … } } }`, the schema first. Unknown fields
/// are refused. A marked field is `{ "handling": "confidential", "value": … }`, or with `"withheld": true`
/// in place of the value.
///
/// It cannot be serialized but for a receiver of a level:
/// ```compile_fail
/// fn write(document: &export_control::exchange::Document) -> String {
///     serde_json::to_string(document).unwrap()
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    schema: SchemaNumber<SCHEMA>,
    /// Sender, receiver, basis, days.
    pub head: Head,
    /// What it says.
    pub body: Body,
}

macro_rules! bodies {
    ($($(#[$doc:meta])* $kind:ident($body:ident) = $tag:literal,)*) => {
        /// What a document says.
        #[derive(Debug, Clone, PartialEq, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[non_exhaustive]
        #[expect(clippy::large_enum_variant, reason = "documents are few and long-lived")]
        pub enum Body {
            $($(#[$doc])* $kind($body),)*
        }

        impl Body {
            /// What kind of document it is, as in the wire form.
            #[must_use]
            pub const fn kind(&self) -> &'static str {
                match self {
                    $(Self::$kind(_) => $tag,)*
                }
            }

            fn check(&self, handling: Handling, problems: &mut Problems) {
                match self {
                    $(Self::$kind(body) => {
                        body.check(problems);
                        body.check_marks(handling, problems);
                    })*
                }
            }
        }

        impl Disclose for Body {
            fn disclose<S: Serializer>(&self, to: Handling, serializer: S) -> Result<S::Ok, S::Error> {
                let mut place = 0;
                $(
                    if let Self::$kind(body) = self {
                        let body = Redacted::new(body, to);
                        return serializer.serialize_newtype_variant("Body", place, $tag, &body);
                    }
                    place += 1;
                )*
                serializer.serialize_unit_variant("Body", place, self.kind())
            }
        }
    };
}

bodies! {
    /// The sender's rules change.
    RuleChange(RuleChangeNotice) = "rule_change",
    /// How the sender's system works.
    SystemExplanation(SystemExplanation) = "system_explanation",
    /// A question about an item.
    Enquiry(Enquiry) = "enquiry",
    /// Its answer.
    Reply(Reply) = "reply",
    /// A wish to check an end use.
    EndUseCheckRequest(EndUseCheckRequest) = "end_use_check_request",
    /// What came of it.
    EndUseCheckResult(EndUseCheckResult) = "end_use_check_result",
    /// End user and end use.
    EndUserStatement(EndUserStatement) = "end_user_statement",
    /// A refusal.
    Denial(DenialNotification) = "denial",
    /// Parties put on or taken off a list.
    Listing(ListingNotice) = "listing",
}

impl Document {
    /// A document.
    #[must_use]
    pub fn new(head: Head, body: Body) -> Self {
        Self { schema: SchemaNumber, head, body }
    }

    /// What is wrong with it in itself, all at once. A rule change is checked against the rules that it
    /// changes by [`RuleChangeNotice::apply`].
    ///
    /// # Errors
    /// Empty texts, days in the wrong order, malformed codes, fields marked above the document.
    pub fn check(&self) -> Result<(), DocumentError> {
        let mut problems = Problems::default();
        self.head.check(&mut problems);
        self.body.check(self.head.handling, &mut problems);
        problems.finish(())
    }

    /// The document as a receiver of that level may see it: the only form that can be written. Fields
    /// marked internal are withheld from every receiver.
    #[must_use]
    pub const fn for_receiver(&self, level: Handling) -> Redacted<'_, Self> {
        Redacted::new(self, level)
    }
}

impl Disclose for Document {
    fn disclose<S: Serializer>(&self, to: Handling, serializer: S) -> Result<S::Ok, S::Error> {
        let mut document = serializer.serialize_struct("Document", 3)?;
        document.serialize_field("schema", &self.schema)?;
        document.serialize_field("head", &self.head)?;
        document.serialize_field("body", &Redacted::new(&self.body, to))?;
        document.end()
    }
}

// `Head` is open to every receiver; the mark of the document is in it.
const _: fn() = || {
    fn open<T: Serialize>() {}
    open::<Head>();
};
