//! The codes of the three lists whose entries look like `3A001`.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::entry_code::EntryCode;
use super::error::{CodeParseError, CodeParseErrorKind};
use super::repair;

type Cause = (CodeParseErrorKind, usize);

/// Declares one list's code type: the newtype, its strict parser, text and serde forms.
macro_rules! list_code {
    ($(#[$doc:meta])* $name:ident, $list:literal, $example:literal, $check:path) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(EntryCode);

        impl $name {
            /// The code without the knowledge of its list.
            #[must_use]
            pub const fn entry_code(self) -> EntryCode {
                self.0
            }

            fn strictly(text: &str) -> Result<Self, Cause> {
                let code = EntryCode::parse(text.as_bytes())?;
                $check(&code, text).map(|()| Self(code))
            }

            /// Whether `other` is this code or lies below it.
            #[must_use]
            pub fn contains(self, other: Self) -> bool {
                self.0.contains(other.0)
            }
        }

        impl FromStr for $name {
            type Err = CodeParseError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::strictly(text)
                    .map_err(|cause| {
                        CodeParseError::new(text, $list, $example, cause)
                            .remedied(repair::list_code(text, |code| Self::strictly(code).is_ok()))
                    })
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = alloc::borrow::Cow::<str>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

list_code! {
    /// An Export Control Classification Number of the U.S. Commerce Control List, with paragraphs
    /// (15 CFR part 774, supplement no. 1; the digits are explained in 15 CFR 738.2).
    ///
    /// `EAR99` is no entry of the list: it is [`Designation::Basket`](super::Designation::Basket).
    ///
    /// # Syntax
    /// `3A001`, `3A001.b.2.c`, `1C351.d.15`. The first part behind the base is a letter; below, letters
    /// and numbers may follow each other freely, since the list itself does not keep to one scheme.
    ///
    /// ```
    /// use export_control::Eccn;
    ///
    /// let eccn: Eccn = "9A610.x".parse()?;
    /// assert!(eccn.is_600_series());
    /// assert_eq!(eccn.to_string(), "9A610.x");
    /// # Ok::<(), export_control::CodeParseError>(())
    /// ```
    Eccn, "ECCN", "`3A001` or `3A001.b.2`", letter_first
}

impl Eccn {
    /// Whether the entry is of the 600 series: munitions-type items (third character `6`).
    #[must_use]
    pub const fn is_600_series(self) -> bool {
        let [_, _, hundreds, _, _] = self.0.base();
        hundreds == b'6'
    }

    /// Whether the entry is a 9x515 entry: spacecraft and related items.
    #[must_use]
    pub const fn is_9x515(self) -> bool {
        matches!(self.0.base(), [b'9', _, b'5', b'1', b'5'])
    }
}

list_code! {
    /// A code of China's dual-use item list, in use since 2024-12-01
    /// (announcement No. 51 of 2024 of MOFCOM and others).
    ///
    /// # Syntax
    /// `3C001.a`, `1C902.a.2.e`: letter and number alternate, the first a letter.
    ///
    /// ```
    /// use export_control::CnCode;
    ///
    /// assert_eq!("3C001.a".parse::<CnCode>()?.to_string(), "3C001.a");
    /// assert!("3C001.1".parse::<CnCode>().is_err());
    /// # Ok::<(), export_control::CodeParseError>(())
    /// ```
    CnCode, "Chinese control code", "`3C001` or `1C902.a.2.e`", alternating
}

list_code! {
    /// An entry of Annex I of Regulation (EU) 2021/821.
    ///
    /// # Syntax
    /// `3A001.b.2.c`, `1C350.57`: letters or numbers behind the base, in either order.
    ///
    /// ```
    /// use export_control::EuCode;
    ///
    /// assert_eq!("1C350.57".parse::<EuCode>()?.to_string(), "1C350.57");
    /// # Ok::<(), export_control::CodeParseError>(())
    /// ```
    EuCode, "EU Annex I code", "`3A001` or `1C350.57`", any_path
}

#[expect(clippy::unnecessary_wraps, reason = "the signature of the checks")]
fn any_path(_: &EntryCode, _: &str) -> Result<(), Cause> {
    Ok(())
}

fn letter_first(code: &EntryCode, _: &str) -> Result<(), Cause> {
    let paragraph = code.paragraph();
    let first = paragraph.segments().next();
    if first.is_some_and(|segment| !segment.is_letters()) {
        return Err((CodeParseErrorKind::Letter, 6));
    }
    Ok(())
}

fn alternating(code: &EntryCode, text: &str) -> Result<(), Cause> {
    let mut at = 6;
    for (place, (segment, part)) in code.paragraph().segments().zip(text.split('.').skip(1)).enumerate() {
        if segment.is_letters() != (place % 2 == 0) {
            let kind = if place % 2 == 0 { CodeParseErrorKind::Letter } else { CodeParseErrorKind::Number };
            return Err((kind, at));
        }
        if segment.is_letters() && part.len() > 1 {
            return Err((CodeParseErrorKind::TooLong, at + 1));
        }
        at += part.len() + 1;
    }
    Ok(())
}
