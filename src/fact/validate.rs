//! What is wrong with an order, whatever made it: a document or a program.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::currency;
use super::number::{in_range, out_of_range};
use super::order::{Item, Line, Money, Order};
use super::party::Owner;
use crate::code::ControlCode;
use crate::problem::{Problem, Problems, Refusal};

impl Order {
    /// What is wrong with the order itself, in the words in which its document would be refused; empty if
    /// nothing is. Whether the rule sets know its facts and codes is for a [`Screener`](crate::Screener) to say.
    ///
    /// ```
    /// # use export_control::Order;
    /// # let text = r#"{"id": "1", "date": "2026-08-03", "activity": "export", "from": "US", "to": "DE", "lines": []}"#;
    /// let mut order: Order = serde_json::from_str(text)?;
    /// assert!(order.problems().is_empty());
    ///
    /// order.to = None;
    /// let problems = order.problems();
    /// assert_eq!(problems[0].to_string(), "to: missing country: expected where the items go, such as `DE`");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        self.validate().into_inner()
    }

    pub(crate) fn validate(&self) -> Problems {
        let mut problems = Problems::default();
        let elsewhere = !self.lines.is_empty() && self.lines.iter().all(|line| line.to.is_some());
        if self.to.is_none() && !self.activity.is_deemed() && !elsewhere {
            problems.add("to", "missing country: expected where the items go, such as `DE`");
        }
        for (place, party) in self.parties.iter().enumerate() {
            check_owners(&format!("parties[{place}]"), party.owners.as_deref(), &mut problems);
        }
        let mut ids = BTreeSet::new();
        for (place, line) in self.lines.iter().enumerate() {
            let path = format!("lines[{place}]");
            if !ids.insert(line.id.as_str()) {
                let message = format!("duplicate line id `{}`: expected every id once", line.id);
                problems.refuse(format!("{path}.id"), Refusal::new(message).found(&line.id));
            }
            check_line(&path, line, self.date, &mut problems);
        }
        problems
    }
}

fn check_line(path: &str, line: &Line, day: Date, problems: &mut Problems) {
    check_number(|| format!("{path}.quantity"), line.quantity, problems);
    check_money(|| format!("{path}.value"), line.value.as_ref(), day, problems);
    for (place, party) in line.parties.iter().flatten().enumerate() {
        check_owners(&format!("{path}.parties[{place}]"), party.owners.as_deref(), problems);
    }
    check_item(&format!("{path}.item"), &line.item, day, problems);
}

fn check_item(path: &str, item: &Item, day: Date, problems: &mut Problems) {
    check_codes(path, &item.classifications, problems);
    for (place, part) in item.content.iter().flatten().enumerate() {
        let path = format!("{path}.content[{place}]");
        check_codes(&path, &part.classifications, problems);
        check_money(|| format!("{path}.value"), part.value.as_ref(), day, problems);
    }
}

/// A code that was put together may be one that its list could not print.
fn check_codes(path: &str, codes: &[ControlCode], problems: &mut Problems) {
    for (place, code) in codes.iter().enumerate() {
        if let Err(error) = ControlCode::parse(code.regime, &code.designation.to_string()) {
            problems.refuse(format!("{path}.classifications[{place}].code"), error);
        }
    }
}

fn check_owners(path: &str, owners: Option<&[Owner]>, problems: &mut Problems) {
    for (place, owner) in owners.unwrap_or_default().iter().enumerate() {
        let path = format!("{path}.owners[{place}]");
        match owner.share.map(|share| share.normalize()) {
            Some(share) if in_range(share) && share > Decimal::ONE_HUNDRED => {
                let message = format!("share `{share}` above 100: expected a percentage from `0` to `100`");
                problems.refuse(format!("{path}.share"), Refusal::new(message).found(share));
            }
            share => check_number(|| format!("{path}.share"), share, problems),
        }
        check_owners(&path, owner.owners.as_deref(), problems);
    }
}

fn check_money(path: impl Fn() -> String, money: Option<&Money>, day: Date, problems: &mut Problems) {
    let Some(Money { amount, currency }) = money else { return };
    if !currency::is_currency(currency, day.year()) {
        problems.refuse(format!("{}.currency", path()), currency::refusal(currency));
    }
    check_number(|| format!("{}.amount", path()), Some(*amount), problems);
}

fn check_number(path: impl Fn() -> String, number: Option<Decimal>, problems: &mut Problems) {
    if let Some(number) = number.filter(|number| !in_range(*number)) {
        problems.refuse(path(), out_of_range(number));
    }
}
