//! How long does it take to look a name up in the whole consolidated list?
//!
//! With the reference list beside the repository the real names are used, otherwise names made up from a
//! fixed seed. The yardstick is a Levenshtein pass over all names with sorted words, by rapidfuzz.
#![allow(missing_docs, reason = "the macros of the bench harness make public items")]
#![allow(clippy::unwrap_used, reason = "a bench fails by panicking")]

use std::hint::black_box;
use std::time::Instant;

use criterion::{Criterion, criterion_group, criterion_main};
use export_control::party::{CslFile, Index, ListEntry, ListId, ListSnapshot, PartyQuery, SearchPolicy};
use rapidfuzz::distance::levenshtein;

fn random(state: &mut u64, limit: usize) -> usize {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    usize::try_from(*state >> 33).unwrap() % limit
}

/// The real list, or one of the same size made up.
fn snapshot() -> ListSnapshot {
    let path =
        concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/reference/parties/consolidated_2026-07-31.json");
    if let Ok(text) = std::fs::read_to_string(path) {
        let start = Instant::now();
        let file: CslFile = serde_json::from_str(&text).unwrap();
        let snapshot = file.into_snapshot(None);
        println!("reading the list: {:?}", start.elapsed());
        return snapshot;
    }
    println!("no ../shared: names are made up");
    let list = ListId::new("us/sdn");
    let mut state = 0x2545_f491_4f6c_dd1d;
    let syllables =
        ["ka", "ro", "min", "sha", "del", "vo", "ri", "tan", "be", "lu", "gor", "ze", "an", "ik", "os", "mu"];
    let mut word = || {
        // Few syllables are frequent, many words are rare, as in names.
        (0..2 + random(&mut state, 3))
            .map(|_| *syllables.get(random(&mut state, 16)).unwrap())
            .collect::<String>()
    };
    let entries = (0..57_000).map(|id| {
        let name = format!("{}, {} {}", word(), word(), word());
        ListEntry::new(list.clone(), &id.to_string(), &name)
    });
    ListSnapshot::new(list.clone(), None, entries.collect())
}

/// Names of the list in another order, with one letter replaced.
fn queries(snapshot: &ListSnapshot) -> Vec<PartyQuery> {
    let mut state = 0x9e37_79b9_7f4a_7c15;
    (0..1000)
        .map(|_| {
            let entry = snapshot.entries().get(random(&mut state, snapshot.entries().len())).unwrap();
            let name = match entry.name().split_once(", ") {
                Some((family, given)) => format!("{given} {family}"),
                None => entry.name().to_string(),
            };
            let at = random(&mut state, name.chars().count().max(1));
            PartyQuery::new(
                &name
                    .chars()
                    .enumerate()
                    .map(|(place, letter)| if place == at { 'e' } else { letter })
                    .collect::<String>(),
            )
        })
        .collect()
}

fn sorted_words(name: &str) -> String {
    let lower = name.to_lowercase();
    let mut words: Vec<&str> =
        lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    words.join(" ")
}

/// Resident memory of this process in megabytes, where the system says it.
fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kilobytes| kilobytes / 1024)
}

fn match_names(criterion: &mut Criterion) {
    let before = resident();
    let snapshot = snapshot();
    let loaded = resident();
    let start = Instant::now();
    let index = Index::new([snapshot]);
    println!("building the index: {:?}", start.elapsed());
    println!(
        "{} names, {} words, tables {} kB; resident {before:?} -> list {loaded:?} -> index {:?} MB",
        index.name_count(),
        index.word_count(),
        index.table_bytes() / 1000,
        resident()
    );
    let snapshot = index.snapshots().first().unwrap().clone();
    let queries = queries(&snapshot);
    let policy = SearchPolicy::default();
    let mut times: Vec<_> = queries
        .iter()
        .map(|query| {
            let start = Instant::now();
            black_box(index.search(query, &policy));
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    println!(
        "indexed: median {:?}, 95 % {:?}",
        times.get(times.len() / 2),
        times.get(times.len() * 95 / 100)
    );

    let names: Vec<String> = snapshot
        .entries()
        .iter()
        .flat_map(|entry| &entry.names)
        .map(|name| sorted_words(&name.text))
        .collect();
    let mut next = queries.iter().cycle();
    let mut group = criterion.benchmark_group("match_names");
    group.sample_size(20);
    group.bench_function("index", |bencher| bencher.iter(|| index.search(next.next().unwrap(), &policy)));
    let mut next = queries.iter().cycle();
    let arguments = levenshtein::Args::default().score_cutoff(0.8);
    group.bench_function("rapidfuzz, every name", |bencher| {
        bencher.iter(|| {
            let query = sorted_words(&next.next().unwrap().name);
            let scorer = levenshtein::BatchComparator::new(query.chars());
            names
                .iter()
                .filter(|name| scorer.normalized_similarity_with_args(name.chars(), &arguments).is_some())
                .count()
        });
    });
    group.bench_function("build", |bencher| {
        bencher.iter_with_setup(|| snapshot.clone(), |snapshot| Index::new([snapshot]));
    });
    group.finish();
}

criterion_group!(benches, match_names);
criterion_main!(benches);
