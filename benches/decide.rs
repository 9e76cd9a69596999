//! How long does it take to decide one line, and to explain it?
//!
//! Beside a hand-written bit-set table that answers the chart question alone: the limit.
#![allow(missing_docs, reason = "the macro of the bench harness writes an undocumented function")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use export_control::regime::{cn_dual_use, us_ear};
use export_control::{ControlCode, Country, CountrySet, Decision, FactKey, Order, Regime, Screener};

fn screener() -> Screener {
    Screener::builder().regime(us_ear::rules()).regime(cn_dual_use::rules()).build().expect("built-in rules")
}

/// An export of one classified item from the United States, all party facts given.
fn order(code: &str, to: &str, attested: bool) -> Order {
    let text = format!(
        r#"{{ "id": "b", "date": "2026-08-03", "activity": "export", "from": "US", "to": "{to}",
             "parties": [ {{ "role": "end_user", "name": "Example Buyer", "country": "{to}",
                            "headquarters": "{to}", "ultimate_parent_headquarters": "{to}",
                            "government": false, "owners": [],
                            "screening": {{ "clear_as_of": "2026-08-03" }} }} ],
             "lines": [ {{ "id": "1", "item": {{ "kind": "commodity", "origin": "US" }} }} ] }}"#,
    );
    let mut order: Order = serde_json::from_str(&text).expect("an order");
    let classifications = &mut order.lines[0].item.classifications;
    classifications.push(ControlCode::parse(Regime::UsEar, code).expect("a code"));
    classifications.push(ControlCode::parse(Regime::CnDualUse, "none").expect("a code"));
    if attested {
        order.facts.insert(FactKey::new("end_use.none_of_concern"), true.into());
        order.facts.insert(FactKey::new("end_user.civil"), true.into());
    }
    order
}

fn decide(criterion: &mut Criterion) {
    let screener = screener();
    let mut group = criterion.benchmark_group("decide");
    let worlds = [
        ("no license, full facts", order("5A002.a", "CA", true)),
        ("license, full facts", order("5A002.a", "JP", true)),
        ("basket, full facts", order("EAR99", "DE", true)),
        ("facts missing", order("3A991.p", "CN", false)),
    ];
    for (name, order) in &worlds {
        let prepared = screener.prepare(order).expect("a sound order");
        let mut decision = Decision::default();
        group.bench_function(*name, |bencher| {
            bencher.iter(|| {
                screener.decide(black_box(&prepared), 0, 0, &mut decision);
                black_box(decision.at_most())
            });
        });
        group.bench_function(format!("{name}, with exceptions"), |bencher| {
            bencher.iter(|| {
                screener.decide(black_box(&prepared), 0, 0, &mut decision);
                screener.authorize(&prepared, &mut decision);
                black_box(decision.at_most())
            });
        });
    }
    let ready = &worlds[1].1;
    group.bench_function("prepare an order", |bencher| {
        bencher.iter(|| screener.prepare(black_box(ready)).expect("a sound order").line_count());
    });
    group.bench_function("determination with explanation", |bencher| {
        bencher.iter(|| screener.screen(black_box(ready)).expect("a sound order"));
    });
    group.bench_function("determination as text", |bencher| {
        let determination = screener.screen(ready).expect("a sound order");
        bencher.iter(|| determination.explain().to_string().len());
    });
    group.finish();
}

fn limit(criterion: &mut Criterion) {
    // One set of countries for each of 16 columns; an entry is a bit mask of columns.
    let columns: Vec<CountrySet> = (0..16)
        .map(|column| Country::all().filter(|country| (country.index() * 7 + column) % 3 == 0).collect())
        .collect();
    let entries: Vec<u16> = (0..638_u16).map(|entry| entry.wrapping_mul(40_503)).collect();
    let germany: Country = "DE".parse().expect("a country");
    criterion.bench_function("limit/hand-written bit sets", |bencher| {
        let mut entry = 0;
        bencher.iter(|| {
            entry = (entry + 17) % entries.len();
            let mask = black_box(entries[entry]);
            (0..16).any(|column| mask >> column & 1 == 1 && columns[column].contains(black_box(germany)))
        });
    });
}

fn build(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("build");
    group.sample_size(10);
    group.bench_function("screener with all built-in rules", |bencher| bencher.iter(screener));
    group.finish();
}

criterion_group!(benches, decide, limit, build);
criterion_main!(benches);
