//! Two notices cross: China's announcement of July 2023 on gallium and germanium goes to the U.S. side, the
//! U.S. rule of October 2023 on advanced computing goes to the Chinese side. Each is written by the sender,
//! carried as JSON, checked and applied by the receiver to its copy of the sender's rules, and the
//! receiver's orders whose answer moved are listed.
//!
//! ```text
//! cargo run --example exchange_notice
//! ```

#[macro_use]
#[path = "support/mod.rs"]
mod support;

use std::error::Error;

use export_control::exchange::{
    Body, Correspondent, Document, DocumentStatus, Handling, Head, Marked, Mechanism, Objective, Purpose,
    RuleChangeNotice,
};
use export_control::regime::{cn_dual_use, us_ear};
use export_control::{Country, Determination, Disposition, Order, Outcome, Regime, RuleSet, Screener};
use jiff::civil::{Date, date};
use semver::Version;

/// Orders of exporters on both sides.
const ORDERS: &str = include_str!("data/exchange_orders.json");

struct Case {
    from: (&'static str, &'static str),
    to: (&'static str, &'static str),
    basis: &'static str,
    rules: RuleSet,
    instrument: &'static str,
    published: Date,
    effective: Date,
    /// Rows, as the beginnings of their ids.
    objective: Objective,
    reason: &'static str,
}

fn main() -> Result<(), Box<dyn Error>> {
    let orders: Vec<Order> = serde_json::from_str(ORDERS)?;
    let china = Case {
        from: ("Ministry of Commerce", "CN"),
        to: ("Bureau of Industry and Security", "US"),
        basis: "Export Control Law of China, Art. 32; understanding of 2023-08-28",
        rules: cn_dual_use::rules(),
        instrument: "MOFCOM and GACC No. 23 of 2023",
        published: date(2023, 7, 3),
        effective: date(2023, 8, 1),
        objective: Objective::NationalSecurity,
        reason: "to safeguard national security and interests",
    };
    let united_states = Case {
        from: ("Bureau of Industry and Security", "US"),
        to: ("Ministry of Commerce", "CN"),
        basis: "understanding of 2023-08-28",
        rules: us_ear::rules(),
        instrument: "88 FR 73458",
        published: date(2023, 10, 25),
        effective: date(2023, 11, 17),
        objective: Objective::NationalSecurity,
        reason: "advanced computing integrated circuits and their use for military modernization",
    };
    for case in [china, united_states] {
        send_and_receive(&case, &orders)?;
    }
    let today = date(2024, 12, 1);
    println!("{:=<78}", format!("== dialogue, seen from {today} "));
    for mechanism in Mechanism::of_august_2023() {
        let due = mechanism.due(today);
        let next = due.next_by.map_or("not published".to_string(), |day| format!("by {day}"));
        println!("{mechanism}\n  next {next}; overdue {:?}", due.overdue);
    }
    Ok(())
}

fn send_and_receive(case: &Case, orders: &[Order]) -> Result<(), Box<dyn Error>> {
    // The sender's rules on the eve and on the day of the publication.
    let mut before = case.rules.as_known_on(case.published.yesterday()?);
    before.version = Version::new(1, 0, 0);
    let mut after = case.rules.as_known_on(case.published);
    after.version = Version::new(1, 1, 0);
    let purposes = vec![Purpose {
        rows: vec![case.rules.regime.id().to_string()],
        objective: case.objective,
        reason: case.reason.to_string(),
    }];
    let assessment =
        Marked::new(Handling::Internal, "expected effect on our own industry: not for others".to_string());
    let notice =
        RuleChangeNotice::between(&before, &after, case.instrument, case.effective, purposes, assessment);
    let document = Document::new(head(case)?, Body::RuleChange(notice));
    document.check()?;
    let carried = serde_json::to_string(&document.for_receiver(Handling::Limited))?;
    assert!(!carried.contains("our own industry"), "what is internal stays with the sender");

    // The receiver.
    let received: Document = serde_json::from_str(&carried)?;
    received.check()?;
    let Body::RuleChange(notice) = &received.body else { return Err("not a notice of a rule change".into()) };
    let copy = before;
    let updated = notice.apply(&copy)?;
    assert_eq!(updated, after, "exactly the sender's rules");
    println!("{:=<78}", format!("== from {} to {} ", received.head.sender.name, received.head.receiver.name));
    print!("{notice}");
    // The receiver's own rules are loaded beside the sender's: orders carry facts for both.
    let own = if copy.regime == Regime::CnDualUse { us_ear::rules() } else { cn_dual_use::rules() };
    let old = Screener::builder().regime(copy.clone()).regime(own.clone()).build()?;
    let new = Screener::builder().regime(updated).regime(own).build()?;
    println!("  orders whose answer moves");
    for order in orders {
        let (was, is) = (old.screen(order)?, new.screen(order)?);
        let what = is.lines.iter().find_map(|line| line.description.clone()).unwrap_or_default();
        let answers = answers(&was, copy.regime).zip(answers(&is, copy.regime));
        for ((_, was), (_, is)) in answers.filter(|(was, is)| was != is) {
            println!("    {:<8} {}  {what}: {was:?} becomes {is:?}", order.id, order.date);
        }
    }
    println!();
    Ok(())
}

/// What the regime says, line by line.
fn answers(determination: &Determination, regime: Regime) -> impl Iterator<Item = (Outcome, Disposition)> {
    let lines = determination.lines.iter().flat_map(|line| &line.regimes);
    lines.filter(move |answer| answer.regime == regime).map(|answer| (answer.outcome, answer.disposition))
}

fn head(case: &Case) -> Result<Head, Box<dyn Error>> {
    let office = |(name, country): (&str, &str)| -> Result<Correspondent, Box<dyn Error>> {
        let country = Country::from_code(country).ok_or("a country code")?;
        Ok(Correspondent { name: name.to_string(), country, office: None })
    };
    Ok(Head {
        id: format!("notice/{}", case.published),
        sender: office(case.from)?,
        receiver: office(case.to)?,
        legal_basis: vec![case.basis.to_string()],
        handling: Handling::Internal,
        references: Vec::new(),
        supersedes: None,
        issued_on: case.published,
        valid_from: Some(case.effective),
        valid_until: None,
        respond_by: None,
        status: DocumentStatus::Active,
    })
}
