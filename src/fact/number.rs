//! Numbers of an order, strictly and as people write them.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::value::Value;
use crate::nearest::plain;
use crate::problem::{Refusal, Shown, instead};

/// Numbers of an order stay below this, so that products with thresholds are exact.
const LARGEST: u64 = 1_000_000_000_000_000;
/// Decimal places of a number of an order, at most.
const MOST_PLACES: u32 = 9;

/// What [`in_range`] accepts, for messages.
pub(crate) const NUMBER_RANGE: &str =
    "expected a decimal number from `0` to below `1000000000000000` with at most 9 decimals";

/// Whether a number is fit for an order.
pub(crate) fn in_range(number: Decimal) -> bool {
    number >= Decimal::ZERO && number < Decimal::from(LARGEST) && number.normalize().scale() <= MOST_PLACES
}

/// What is wrong with a number that is not fit for an order.
pub(crate) fn out_of_range(number: Decimal) -> Refusal {
    let number = number.normalize();
    Refusal::new(format!("number `{number}` out of range: {NUMBER_RANGE}")).found(number)
}

/// A number that was typed as one, or written as text: digits, a point, a minus.
pub(crate) fn read_number(value: &Value, unit: Unit<'_>) -> Result<Decimal, Refusal> {
    match value {
        Value::Decimal(number) => Ok(number.normalize()),
        Value::Text(text) => strictly(text).ok_or_else(|| refusal(text, unit)),
        Value::Bool(word) => Err(Refusal::new(format!("`{word}` is no number: {NUMBER_RANGE}")).found(word)),
    }
}

/// What may stand behind a number that is not for the number to say.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Unit<'a> {
    /// Pieces, or whatever the host counts in.
    Counted,
    /// Money in a currency that has a place of its own.
    Currency(&'a str),
    /// Percent.
    Percent,
    /// A fixed unit.
    Fixed(&'a str),
}

impl Unit<'_> {
    /// Whether what is written is this unit, so that the number is the one that is asked for.
    fn is_written(self, written: &str) -> bool {
        let same = |unit: &str| bare(unit) == bare(written);
        written.is_empty()
            || match self {
                Self::Counted => written.chars().all(char::is_alphabetic),
                Self::Currency(code) => same(code) || super::currency::may_mean(written, code),
                Self::Percent => matches!(written, "%" | "percent" | "pct"),
                Self::Fixed(unit) => same(unit),
            }
    }

    fn place(self) -> String {
        match self {
            Self::Counted => "a unit is no part of a number".to_string(),
            Self::Currency(_) => "the currency stands under `currency`".to_string(),
            Self::Percent => "in percent".to_string(),
            Self::Fixed(unit) => format!("in `{unit}`"),
        }
    }
}

fn bare(unit: &str) -> String {
    let letters = plain(unit);
    letters.chars().filter(|letter| !letter.is_whitespace()).flat_map(char::to_lowercase).collect()
}

/// Digits with a point among them and a minus before them, without loss.
fn strictly(text: &str) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let number = Decimal::from_str_exact(text).ok().filter(|_| plain && !digits.is_empty())?;
    Some(number.normalize())
}

/// Why a text is no number, and which one was meant.
fn refusal(text: &str, unit: Unit<'_>) -> Refusal {
    let shown = Shown(text);
    let written = plain(text);
    if written.chars().all(|letter| !letter.is_alphanumeric()) {
        return Refusal::new(format!(
            "`{shown}` is no number: leave the field out where it is not known, or write `0`"
        ))
        .found(text);
    }
    let is_sign =
        |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ',' | '\'' | '\u{2019}' | ' ' | '_');
    let start = written.find(|letter: char| letter.is_ascii_digit()).unwrap_or(written.len());
    let (before, rest) = written.split_at_checked(start).unwrap_or((&written, ""));
    let (before, before_sign) = match before.strip_suffix(['.', ',']) {
        Some(shorter) => (shorter, true),
        None => (before, false),
    };
    let rest = if before_sign { format!("0.{rest}") } else { rest.to_string() };
    let scientific = rest.contains(['e', 'E']).then(|| Decimal::from_scientific(&rest).ok()).flatten();
    let end = rest.find(|letter: char| !is_sign(letter)).unwrap_or(rest.len());
    let (digits, after) = rest.split_at_checked(end).unwrap_or((&rest, ""));
    let digits = digits.trim_end_matches([' ', ',']);
    let after = if scientific.is_some() { "" } else { after };
    let around = format!("{}{}", before.trim(), after.trim());
    let around = around.strip_prefix('+').unwrap_or(&around);
    let readings: Vec<Decimal> = match scientific {
        Some(number) => [number].into(),
        None => readings(digits).iter().filter_map(|reading| strictly(reading)).collect(),
    };
    let fits =
        unit.is_written(around) && !readings.is_empty() && readings.iter().all(|number| in_range(*number));
    if !fits {
        let note = if around.is_empty() || readings.is_empty() {
            String::new()
        } else {
            format!(", {}", unit.place())
        };
        return Refusal::new(format!("`{shown}` is no number: {NUMBER_RANGE}{note}")).found(text);
    }
    let note = if around.is_empty() { String::new() } else { format!("; {}", unit.place()) };
    let suggestions: Vec<String> = readings.iter().map(|number| number.normalize().to_string()).collect();
    let message = format!("malformed number `{shown}`: {}{note}", instead(&suggestions, ""));
    let certain = suggestions.len() == 1;
    Refusal { certain, ..Refusal::new(message).found(text).suggest(suggestions) }
}

/// What digits with points and commas among them may say: `1,200` is twelve hundred here and one and a fifth
/// there.
fn readings(written: &str) -> Vec<String> {
    let written = written.replace(['\'', '\u{2019}', ' ', '_'], "\u{1}");
    let marks: Vec<(usize, char)> =
        written.char_indices().filter(|(_, letter)| !letter.is_ascii_digit()).collect();
    let digits = |part: &str| -> String { part.chars().filter(char::is_ascii_digit).collect() };
    let Some(&(last_at, last)) = marks.last() else { return [written].into() };
    let (whole, fraction) = written.split_at_checked(last_at).unwrap_or((&written, ""));
    let as_point = || format!("{}.{}", digits(whole), digits(fraction));
    // Marks between thousands: groups of three behind at most three digits.
    let mut groups = written.split(|letter: char| !letter.is_ascii_digit());
    let leading = groups.next().unwrap_or_default();
    let in_threes = (1..=3).contains(&leading.len()) && groups.all(|group| group.len() == 3);
    let one_kind = marks.iter().all(|(_, mark)| *mark == last);
    match (one_kind, marks.len()) {
        (true, 1) if last == '.' => [as_point()].into(),
        (true, 1) if last == ',' && in_threes && leading != "0" => [digits(&written), as_point()].into(),
        (true, 1) if last == ',' => [as_point()].into(),
        (true, _) if in_threes => [digits(&written)].into(),
        (true, _) => Vec::new(),
        (false, _) => {
            // The last mark is the point where it stands alone of its kind and the others set thousands apart.
            let once = marks.iter().filter(|(_, mark)| *mark == last).count() == 1;
            let others: Vec<char> =
                marks.iter().map(|(_, mark)| *mark).filter(|mark| *mark != last).collect();
            let alike = others.windows(2).all(|pair| pair.first() == pair.last());
            let mut groups = whole.split(|letter: char| !letter.is_ascii_digit());
            let leading = groups.next().unwrap_or_default();
            let in_threes = (1..=3).contains(&leading.len()) && groups.all(|group| group.len() == 3);
            if once && alike && in_threes && matches!(last, '.' | ',') {
                [as_point()].into()
            } else {
                Vec::new()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_people_write_them() {
        let meant = |text: &str, unit| {
            read_number(&Value::Text(text.into()), unit).map_err(|refusal| refusal.suggestions)
        };
        for (text, numbers) in [
            ("1,200.00", &["1200"][..]),
            ("1.200,00", &["1200"]),
            ("1,200", &["1200", "1.2"]),
            ("1.200.000", &["1200000"]),
            ("0,125", &["0.125"]),
            ("1,5", &["1.5"]),
            ("1 200,50", &["1200.5"]),
            ("1'200.50", &["1200.5"]),
            ("8 EA", &["8"]),
            ("1e3", &["1000"]),
            ("１２", &["12"]),
            (" 12 ", &["12"]),
            ("+12", &["12"]),
            ("1_000", &["1000"]),
            (",5", &["0.5"]),
            ("", &[]),
            ("ten", &[]),
            ("<5", &[]),
            ("1,2,3", &[]),
            ("1e99", &[]),
            ("N/A", &[]),
            ("(100)", &[]),
            ("5-7", &[]),
        ] {
            let expected: Vec<String> = numbers.iter().map(ToString::to_string).collect();
            assert_eq!(meant(text, Unit::Counted), Err(expected), "{text}");
        }
        assert_eq!(meant("$1200", Unit::Currency("USD")), Err(["1200".to_string()].into()));
        assert_eq!(meant("\u{20ac}1200", Unit::Currency("USD")), Err(Vec::new()));
        assert_eq!(meant("600 GB/s", Unit::Fixed("GB/s")), Err(["600".to_string()].into()));
        assert_eq!(meant("600 Gbit/s", Unit::Fixed("GB/s")), Err(Vec::new()));
        assert_eq!(meant("1.50", Unit::Counted), Ok(Decimal::new(15, 1)));
        assert_eq!(meant("0.00000000000000000000000000000001", Unit::Counted), Err(Vec::new()));
    }
}
