//! How long it takes to say which answers changed: between two dates, and between two versions of a set.
//!
//! A cell is one answer before and after: a code, a destination, an activity, with or without the facts of
//! an ordinary order. The peer `one by one` asks the engine for each cell, on a sample of codes; criterion
//! reports cells in a second for both, so the figures can be read side by side.
#![allow(clippy::unwrap_used, missing_docs, reason = "a bench")]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use export_control::regime::{cn_dual_use, us_ear};
use export_control::{Bump, ControlCode, Country, Decision, Designation, Order, Regime, RuleSet, Screener};
use jiff::civil::{Date, date};

/// Before and after the diffusion rule.
const DIFFUSION: (Date, Date) = (date(2025, 1, 12), date(2025, 1, 20));

/// Export, re-export and transfer, each twice.
const ASKED: u64 = 6;

fn screener(set: RuleSet) -> Screener {
    Screener::builder().regime(set).build().unwrap()
}

fn codes(set: &RuleSet) -> Vec<Designation> {
    let below = set.entries.iter().flat_map(|entry| {
        entry.paragraphs.iter().map(|paragraph| entry.code.with_paragraph(*paragraph)).chain([entry.code])
    });
    below.map(Designation::Entry).collect()
}

fn cells(codes: usize) -> u64 {
    (codes * Country::COUNT) as u64
}

fn dates(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("two dates");
    group.sample_size(10);
    let worlds = [
        ("the whole EAR, diffusion rule", us_ear::rules(), DIFFUSION),
        ("the whole EAR, four years", us_ear::rules(), (date(2022, 10, 1), date(2026, 9, 1))),
        ("the whole EAR, no change", us_ear::rules(), (date(2025, 9, 28), date(2025, 11, 12))),
        ("all of China, three years", cn_dual_use::rules(), (date(2023, 7, 1), date(2026, 8, 3))),
    ];
    for (name, set, (from, to)) in worlds {
        let regime = set.regime;
        group.throughput(Throughput::Elements(ASKED * cells(codes(&set).len())));
        let screener = screener(set);
        group.bench_function(name, |bencher| {
            bencher.iter(|| screener.changes_between(regime, black_box(from), black_box(to)));
        });
    }
    one_by_one(&mut group);
    group.finish();
}

/// The naive way: the engine, for each code and destination, on both days.
fn one_by_one(group: &mut criterion::BenchmarkGroup<'_, criterion::measurement::WallTime>) {
    let set = us_ear::rules();
    let sample: Vec<Designation> = codes(&set).into_iter().step_by(100).collect();
    let screener = screener(set);
    let mut order: Order = serde_json::from_str(
        r#"{ "id": "cell", "date": "2025-01-12", "activity": "export", "from": "US", "to": "DE", "parties": [],
             "lines": [ { "id": "1", "item": { "origin": "US" } } ] }"#,
    )
    .unwrap();
    let code = ControlCode { regime: Regime::UsEar, designation: Designation::Basket };
    order.lines[0].item.classifications.push(code);
    group.throughput(Throughput::Elements(cells(sample.len())));
    group.bench_function("one by one, a sample of the EAR", |bencher| {
        let mut decision = Decision::default();
        bencher.iter(|| {
            let mut found = 0;
            for code in &sample {
                order.lines[0].item.classifications[0].designation = *code;
                for country in Country::all() {
                    order.to = Some(country);
                    for day in [DIFFUSION.0, DIFFUSION.1] {
                        order.date = day;
                        let Ok(prepared) = screener.prepare(&order) else { continue };
                        screener.decide(&prepared, 0, 0, &mut decision);
                        screener.authorize(&prepared, &mut decision);
                        found += decision.requirements().count();
                    }
                }
            }
            black_box(found)
        });
    });
}

fn versions(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("two versions");
    group.sample_size(10);
    for (name, set) in [("EAR", us_ear::rules()), ("China", cn_dual_use::rules())] {
        let mut changed = set.clone();
        changed.requirements.pop();
        let (regime, day) = (set.regime, set.verified_through);
        let (before, after) = (screener(set.clone()), screener(changed.clone()));
        group.bench_function(format!("{name}, one row less, one day"), |bencher| {
            bencher.iter(|| before.changes_to(&after, regime, black_box(day)));
        });
        // The row comes, so every day of the set is looked at.
        group.bench_function(format!("{name}, one row more, the version step"), |bencher| {
            bencher.iter(|| Bump::required(black_box(&changed), black_box(&set)));
        });
    }
    group.finish();
}

criterion_group!(benches, dates, versions);
criterion_main!(benches);
