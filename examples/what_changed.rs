//! What changed in the law between two days, as a page.
//!
//! ```text
//! cargo run --release --example what_changed -- [REGIME FROM TO]
//! ```

use std::time::Instant;

use export_control::regime::{cn_dual_use, us_ear};
use export_control::{AnswerChange, Direction, Regime, Screener};
use jiff::civil::Date;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let (regime, from, to): (Regime, Date, Date) = match words.as_slice() {
        [] => (Regime::UsEar, "2025-01-12".parse()?, "2025-01-20".parse()?),
        [regime, from, to] => (regime.parse()?, from.parse()?, to.parse()?),
        _ => return Err("expected a regime and two days, such as `us-ear 2025-01-12 2025-01-20`".into()),
    };
    let screener = Screener::builder().regime(us_ear::rules()).regime(cn_dual_use::rules()).build()?;
    let started = Instant::now();
    let diff = screener.changes_between(regime, from, to).ok_or("no rule set of this regime is loaded")?;
    let took = started.elapsed();
    println!("{regime}: what changed between {from} and {to}");
    let titles = [
        (Direction::Tightened, "TIGHTENED"),
        (Direction::Loosened, "LOOSENED"),
        (Direction::Mixed, "TIGHTENED AND LOOSENED"),
        (Direction::Reworded, "SAME ANSWER, OTHER RULE"),
    ];
    for (ordinary, heading) in [
        (true, "An ordinary order: no end use of concern, private end user there, screened clear"),
        (false, "An order of which only code, destination and activity are known"),
    ] {
        println!("\n{heading}");
        let of = |direction| {
            diff.changes.iter().filter(move |change: &&AnswerChange| {
                change.ordinary == ordinary && change.direction == direction
            })
        };
        for (direction, title) in titles {
            let count = of(direction).count();
            if count == 0 {
                continue;
            }
            println!("  {title}");
            for change in of(direction).take(12) {
                println!("    {change}");
            }
            if count > 12 {
                println!("    and {} more groups", count - 12);
            }
        }
    }
    for (title, codes) in [("came onto the list", &diff.added), ("left the list", &diff.removed)] {
        if !codes.is_empty() {
            let codes: Vec<String> = codes.iter().map(ToString::to_string).collect();
            println!("\nCodes that {title}: {}", codes.join(", "));
        }
    }
    eprintln!("compared in {} ms", took.as_millis());
    Ok(())
}
