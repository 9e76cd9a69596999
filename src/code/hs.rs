//! Customs tariff codes.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::error::{CodeParseError, CodeParseErrorKind};

/// A commodity code of the Harmonized System or of a national tariff built on it, 4 to 10 digits.
///
/// Tariff codes help to declare goods; they decide a control only where the law itself names them. Digits 7 to 10 are national and
/// change from year to year, so two codes are compared by prefix, and safely only to six digits.
///
/// # Syntax
/// Digits; dots and blanks are ignored. Displays without them.
///
/// ```
/// use export_control::HsCode;
///
/// let code: HsCode = "8473.30".parse()?;
/// assert_eq!(code.to_string(), "847330");
/// assert!(code.contains("8473301180".parse()?));
/// # Ok::<(), export_control::CodeParseError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HsCode {
    // INVARIANT: ASCII digits, zero bytes behind them; at least four digits.
    digits: [u8; 10],
}

impl HsCode {
    /// The digits, without dots.
    #[must_use]
    pub fn digits(&self) -> &str {
        let length = self.digits.iter().position(|byte| *byte == 0).unwrap_or(self.digits.len());
        self.digits.get(..length).and_then(|digits| core::str::from_utf8(digits).ok()).unwrap_or_default()
    }

    /// Whether `other` starts with this code.
    #[must_use]
    pub fn contains(&self, other: Self) -> bool {
        other.digits().starts_with(self.digits())
    }
}

impl FromStr for HsCode {
    type Err = CodeParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error =
            |kind, at| CodeParseError::new(text, "tariff code", "`8473.30` or `2850001901`", (kind, at));
        let mut digits = [0; 10];
        let mut places = digits.iter_mut();
        let mut count = 0;
        for (at, byte) in text.bytes().enumerate() {
            match byte {
                b'.' | b' ' => {}
                b'0'..=b'9' => {
                    *places.next().ok_or_else(|| error(CodeParseErrorKind::DigitCount, at))? = byte;
                    count += 1;
                }
                _ => return Err(error(CodeParseErrorKind::Digit, at)),
            }
        }
        if count < 4 {
            return Err(error(CodeParseErrorKind::DigitCount, text.len()));
        }
        Ok(Self { digits })
    }
}

impl fmt::Display for HsCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.digits())
    }
}

impl fmt::Debug for HsCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.digits())
    }
}

impl Serialize for HsCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.digits())
    }
}

impl<'de> Deserialize<'de> for HsCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = alloc::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
