//! A similarity between two names.

use core::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// How alike two names are, in thousandths: 0 is nothing in common, 1000 is the same name.
///
/// A whole number, so that the same names give the same score on every machine. It serializes as a
/// decimal fraction (`0.853`).
///
/// # Order
/// By similarity.
///
/// ```
/// use export_control::party::Score;
///
/// assert_eq!(Score::from_fraction(0.7), Score::from_per_mille(700));
/// assert_eq!(Score::from_per_mille(853).to_string(), "0.853");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Score(
    // INVARIANT: at most 1000.
    u16,
);

impl Score {
    /// Nothing in common.
    pub const ZERO: Self = Self(0);
    /// The same name.
    pub const ONE: Self = Self(1000);

    /// A score from thousandths; what is above 1000 is taken as 1000.
    #[must_use]
    pub const fn from_per_mille(per_mille: u16) -> Self {
        Self(if per_mille > 1000 { 1000 } else { per_mille })
    }

    /// A score from a fraction between 0 and 1, rounded to thousandths; what lies outside is clamped, and
    /// what is not a number is taken as 1, so that a bad threshold cannot let everything through as a hit
    /// list nobody reads.
    #[must_use]
    pub fn from_fraction(fraction: f64) -> Self {
        if fraction.is_nan() {
            return Self::ONE;
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "clamped to 0..=1000 before the cast"
        )]
        let per_mille = (fraction.clamp(0.0, 1.0) * 1000.0 + 0.5) as u16;
        Self::from_per_mille(per_mille)
    }

    /// The score in thousandths.
    #[must_use]
    pub const fn per_mille(self) -> u16 {
        self.0
    }

    /// The score as a fraction between 0 and 1, for display.
    #[must_use]
    pub fn fraction(self) -> f64 {
        f64::from(self.0) / 1000.0
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:03}", self.0 / 1000, self.0 % 1000)
    }
}

impl Serialize for Score {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.fraction())
    }
}

impl<'de> Deserialize<'de> for Score {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        f64::deserialize(deserializer).map(Self::from_fraction)
    }
}
