//! Writing systems.

use core::fmt;

use serde::{Deserialize, Serialize};

/// The writing system of a word, as far as comparing names needs it.
///
/// Cyrillic, Greek, Armenian, Georgian and kana words are rewritten in Latin letters and count as
/// [`Script::Latin`]; the others are compared only with words of their own script.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Script {
    /// Latin, or rewritten in Latin letters.
    Latin,
    /// Digits alone.
    Digits,
    /// Chinese characters, folded to simplified ones.
    Han,
    /// Korean syllables.
    Hangul,
    /// Arabic letters, also Persian and Urdu.
    Arabic,
    /// Hebrew letters.
    Hebrew,
    /// Any other script.
    Other,
}

impl Script {
    /// The script of a letter, or `None` if it is no letter or digit.
    pub(super) fn of(letter: char) -> Option<Self> {
        if !letter.is_alphanumeric() {
            return None;
        }
        let script = match letter {
            '0'..='9' => Self::Digits,
            '\u{4e00}'..='\u{9fff}'
            | '\u{3400}'..='\u{4dbf}'
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{2fa1f}'
            | '々' => Self::Han,
            '\u{ac00}'..='\u{d7af}' | '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' => Self::Hangul,
            '\u{0600}'..='\u{06ff}' | '\u{0750}'..='\u{077f}' | '\u{08a0}'..='\u{08ff}' => Self::Arabic,
            '\u{0590}'..='\u{05ff}' => Self::Hebrew,
            'a'..='z'
            | 'A'..='Z'
            | '\u{00c0}'..='\u{058f}'
            | '\u{10a0}'..='\u{10ff}'
            | '\u{1e00}'..='\u{1fff}'
            | '\u{2c80}'..='\u{2dff}'
            | '\u{3041}'..='\u{30ff}' => Self::Latin,
            _ => Self::Other,
        };
        Some(script)
    }
}

impl fmt::Display for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Latin => "Latin",
            Self::Digits => "digits",
            Self::Han => "Chinese",
            Self::Hangul => "Korean",
            Self::Arabic => "Arabic",
            Self::Hebrew => "Hebrew",
            Self::Other => "another script",
        })
    }
}
