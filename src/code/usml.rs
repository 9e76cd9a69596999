//! Paragraphs of the United States Munitions List, which pointer entries refer to.

use core::fmt;
use core::str::FromStr;

use alloc::string::String;

use super::error::{CodeParseError, CodeParseErrorKind};

/// A paragraph of the United States Munitions List (22 CFR 121.1), such as `VIII(h)(1)`.
///
/// The list is another agency's: this crate reads the code so that an item can carry it, and never
/// answers "no license" for it.
///
/// # Syntax
/// Category `I` to `XXI`, a lower-case letter in brackets, then a number, a lower-case Roman numeral
/// and an upper-case letter, each in brackets and each optional from the end. `(i)` is the letter i in
/// first place and the numeral one in third place.
///
/// ```
/// use export_control::UsmlCode;
///
/// let code: UsmlCode = "XI(a)(4)(iii)".parse()?;
/// assert_eq!(code.category(), 11);
/// assert_eq!(code.to_string(), "XI(a)(4)(iii)");
/// # Ok::<(), export_control::CodeParseError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct UsmlCode {
    category: u8,
    text: String,
}

const CATEGORIES: [&str; 21] = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
    "XVII", "XVIII", "XIX", "XX", "XXI",
];

impl UsmlCode {
    /// The category, 1 to 21.
    #[must_use]
    pub fn category(&self) -> u8 {
        self.category
    }
}

impl fmt::Display for UsmlCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl FromStr for UsmlCode {
    type Err = CodeParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let category = category(text).map_err(|cause| error(text, cause))?;
        Ok(Self { category, text: text.into() })
    }
}

fn error(text: &str, cause: (CodeParseErrorKind, usize)) -> CodeParseError {
    CodeParseError::new(text, "USML paragraph", "`VIII(h)(1)`", cause)
}

/// Checks the whole text and returns the number of its category.
fn category(text: &str) -> Result<u8, (CodeParseErrorKind, usize)> {
    let length = text.find('(').unwrap_or(text.len());
    let (name, mut rest) = text.split_at_checked(length).unwrap_or((text, ""));
    let number = (1u8..).zip(CATEGORIES).find_map(|(number, known)| (known == name).then_some(number));
    let number = number.ok_or((CodeParseErrorKind::Category, 0))?;
    let levels: [fn(&str) -> bool; 4] = [
        |part| part.len() == 1 && part.bytes().all(|byte| byte.is_ascii_lowercase()),
        |part| (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()),
        |part| (1..=5).contains(&part.len()) && part.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x')),
        |part| part.len() == 1 && part.bytes().all(|byte| byte.is_ascii_uppercase()),
    ];
    for level in levels {
        if rest.is_empty() {
            break;
        }
        let at = text.len() - rest.len();
        let (part, after) = rest
            .strip_prefix('(')
            .and_then(|inner| inner.split_once(')'))
            .filter(|(part, _)| level(part))
            .ok_or((CodeParseErrorKind::Bracket, at))?;
        debug_assert!(!part.is_empty());
        rest = after;
    }
    if rest.is_empty() { Ok(number) } else { Err((CodeParseErrorKind::TooDeep, text.len() - rest.len())) }
}
