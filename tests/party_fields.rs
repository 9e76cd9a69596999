//! Names as they stand in the fields of order systems, and listed names that must find themselves.
#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::party_support;
use export_control::HitStatus;
use export_control::party::{
    CslCsvReader, EcfrRow, Evidence, HitBand, Identifier, IdentifierKind, Index, ListEntry, ListId,
    ListSnapshot, ListedName, NameKind, NotScreened, PartyKind, PartyQuery, PartyScreening, Score,
    SearchPolicy, WeakAliasPolicy,
};
use party_support::{consolidated, consolidated_text, reference};
use serde_json::Value;

fn entry(list: &str, id: &str, name: &str) -> ListEntry {
    ListEntry::new(ListId::new(list), id, name)
}

fn index(entries: Vec<ListEntry>) -> Index {
    let date = Some("2026-07-31".parse().unwrap());
    Index::new([ListSnapshot::new(ListId::new("us/consolidated"), date, entries)])
}

fn one(name: &str) -> Index {
    index(vec![entry("us/entity-list", "1", name)])
}

fn search(index: &Index, name: &str) -> export_control::party::SearchOutcome {
    index.search(&PartyQuery::new(name), &SearchPolicy::default())
}

#[test]
fn the_noise_of_order_desks_hides_no_listed_party() {
    let Some(index) = consolidated() else { return };
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/cases/list_queries.jsonl");
    let Ok(text) = std::fs::read_to_string(path) else { return };
    let mut wrong = Vec::new();
    for line in text.lines() {
        let case: BTreeMap<String, Value> = serde_json::from_str(line).unwrap();
        let query = case["query"].as_str().unwrap();
        let outcome = search(&index, query);
        let names: Vec<String> = outcome
            .hits
            .iter()
            .map(|hit| format!("{} {} {:?}", hit.score, hit.name, hit.listed_as))
            .collect();
        let right = match case.get("must_hit") {
            Some(name) => {
                let name = name.as_str().unwrap();
                outcome.hits.iter().any(|hit| hit.name == name || hit.listed_as.as_deref() == Some(name))
            }
            None => outcome.hits.is_empty(),
        };
        if !right {
            wrong.push(format!("{query}: {names:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_noise_hides_no_name_of_any_kind() {
    let index = index(vec![
        entry("us/sdn", "1", "KESTREL AIR"),
        entry("us/entity-list", "2", "Whimbrel Technologies Co., Ltd."),
        entry("us/entity-list", "3", "Nordfjord University of Applied Optics (NUAO)"),
        entry("us/entity-list", "4", "丹顶鹤技术有限公司"),
        entry("us/entity-list", "5", "Turnstone"),
    ]);
    for (field, id, part) in [
        ("KESTREL AIR c/o Heron Forwarding", "1", Some("KESTREL AIR")),
        ("Heron Forwarding, on behalf of KESTREL AIR", "1", Some("KESTREL AIR")),
        ("KESTREL AIR ATTN: Receiving Dept", "1", Some("KESTREL AIR")),
        ("Golden Dunlin Trading DBA KESTREL AIR", "1", Some("KESTREL AIR")),
        ("Golden Dunlin t/a Kestrel Air", "1", Some("Kestrel Air")),
        ("Golden Dunlin a/k/a Kestrel Air", "1", Some("Kestrel Air")),
        ("Attn: Purchasing, Whimbrel Technologies Co Ltd", "2", Some("Whimbrel Technologies Co Ltd")),
        ("Golden Dunlin (formerly Whimbrel Technologies)", "2", Some("Whimbrel Technologies")),
        ("Whimbrel Technologies Co., Ltd. - USD", "2", None),
        ("Whimbrel Technologies Co., Ltd. Warehouse 3", "2", None),
        ("*** BLOCKED *** Whimbrel Technologies", "2", None),
        ("BLOCKED Whimbrel Technologies", "2", None),
        ("Whimbrel Technologies Gdansk Branch", "2", None),
        ("WhimbrelTechnologiesCo.,Ltd.", "2", None),
        ("100234 Whimbrel Technologies", "2", None),
        ("NUAO", "3", None),
        ("Nordfjord University of Applied Op", "3", None),
        ("Turnstone USA Inc", "5", None),
        ("丹顶鹤技术有限公司 Red Crane Technologies", "4", Some("丹顶鹤技术有限公司")),
    ] {
        let outcome = search(&index, field);
        let hit = outcome.hits.iter().find(|hit| hit.entry == id);
        assert!(hit.is_some(), "{field}: {:?}", outcome.hits);
        if part.is_some() {
            assert_eq!(hit.unwrap().query_part.as_deref(), part, "{field}");
        }
        assert_eq!(outcome, index.search_exhaustive(&PartyQuery::new(field), &SearchPolicy::default()));
    }
    for other in [
        "Kestrel Bakery",
        "Turnstone Kitchens and Baths",
        "Air Cargo c/o Heron Forwarding",
        "Golden Dunlin (USA) Inc",
    ] {
        assert!(search(&index, other).hits.is_empty(), "{other}: {:?}", search(&index, other).hits);
    }
}

#[test]
fn a_listed_name_finds_itself_whatever_it_is_made_of() {
    for name in [
        "E. S. Co.",
        "N.V. Co",
        "B R C S.A.",
        "R D I S.A.",
        "G I Limited",
        "X",
        "I",
        "D COMPANY",
        "AO SPK",
        "LLC A-K-S",
        "Ltd.",
    ] {
        let index = one(name);
        let outcome = search(&index, name);
        let hit = outcome.hits.first();
        assert!(
            hit.is_some_and(|hit| hit.score == Score::ONE && hit.band == HitBand::Exact),
            "{name}: {outcome:?}"
        );
        assert_eq!(outcome, index.search_exhaustive(&PartyQuery::new(name), &SearchPolicy::default()));
        assert_eq!(index.compare(name, name, None).score, Score::ONE, "{name}");
    }
}

/// Every name, alias and printed cell of all lists at hand.
#[test]
fn every_printed_name_finds_its_own_entry() {
    let Some(index) = consolidated() else { return };
    // Only the name itself is asked for, so that the search need not look for what is merely alike.
    let itself = SearchPolicy { most_hits: usize::MAX, threshold: Score::ONE, ..SearchPolicy::default() };
    let alike = SearchPolicy { most_hits: usize::MAX, ..SearchPolicy::default() };
    let file: Value = serde_json::from_str(&consolidated_text().unwrap()).unwrap();
    let mut missed = Vec::new();
    let mut asked = 0;
    let mut look = |index: &Index, id: &str, text: &str, exact: bool| {
        asked += 1;
        let finds = |policy: &SearchPolicy| {
            let hits = index.search(&PartyQuery::new(text), policy).hits;
            hits.iter().any(|hit| hit.entry == id)
        };
        if !finds(&itself) && (exact || !finds(&alike)) {
            missed.push(text.to_owned());
        }
    };
    for record in file["results"].as_array().unwrap() {
        let id = record["id"].as_str().unwrap();
        let aliases = record["alt_names"].as_array().into_iter().flatten();
        for cell in core::iter::once(&record["name"]).chain(aliases) {
            look(&index, id, cell.as_str().unwrap(), false);
        }
    }
    for snapshot in index.snapshots() {
        for entry in snapshot.entries() {
            for name in &entry.names {
                look(&index, &entry.id, &name.text, true);
            }
        }
    }
    for file in ["el_ecfr.jsonl", "meu_ecfr.jsonl", "uvl_ecfr.jsonl"] {
        let rows: Vec<EcfrRow> =
            reference(file).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let entries: Vec<ListEntry> = rows.iter().cloned().filter_map(EcfrRow::into_entry).collect();
        let snapshot = ListSnapshot::new(ListId::new("us/ecfr"), None, entries);
        let rows = rows.into_iter().filter(|row| row.clone().into_entry().is_some());
        let cells: Vec<(String, Vec<String>)> = snapshot
            .entries()
            .iter()
            .zip(rows)
            .map(|(entry, row)| (entry.id.clone(), core::iter::once(row.name).chain(row.aliases).collect()))
            .collect();
        let index = Index::new([snapshot]);
        for (id, cells) in &cells {
            for cell in cells {
                look(&index, id, cell, false);
            }
        }
    }
    for file in ["csl_raw_csv_2019_sample.csv", "csl_raw_csv_fixture_13rows.csv"] {
        let text = reference(file).unwrap();
        let records: Vec<_> = CslCsvReader::new(&text).unwrap().map(Result::unwrap).collect();
        let entries = records.iter().cloned().map(export_control::party::CslRecord::into_entry).collect();
        let snapshot = ListSnapshot::new(ListId::new("us/csv"), None, entries);
        let ids: Vec<String> = snapshot.entries().iter().map(|entry| entry.id.clone()).collect();
        let index = Index::new([snapshot]);
        for (id, record) in ids.iter().zip(&records) {
            for cell in record.name.iter().chain(&record.alt_names) {
                look(&index, id, cell, false);
            }
        }
    }
    println!("{asked} names, {} missed", missed.len());
    assert!(missed.is_empty(), "{} of {asked}: {:#?}", missed.len(), &missed[..missed.len().min(60)]);
}

#[test]
fn a_name_with_nothing_to_compare_is_not_screened() {
    let index = one("Kestrel Air");
    for name in ["", "!!!", "???", "Mr.", "N/A", "TBD", "unknown"] {
        let outcome = search(&index, name);
        assert_eq!(outcome.not_screened, Some(NotScreened::NothingToCompare), "{name}");
        assert!(!outcome.is_clear());
        let screening = PartyScreening::new(&PartyQuery::new(name), outcome, &[]);
        assert!(!screening.is_clear() && !screening.is_whole());
    }
    assert!(search(&index, "Golden Dunlin").is_clear());
    let empty = Index::new([ListSnapshot::new(ListId::new("us/consolidated"), None, Vec::new())]);
    assert_eq!(search(&empty, "Golden Dunlin").not_screened, Some(NotScreened::NoEntries));
    assert!(!search(&empty, "Golden Dunlin").is_clear());
}

#[test]
fn entries_without_a_name_in_the_script_of_the_query_are_counted() {
    let index = index(vec![
        entry("cn/control-list", "1", "洛克希德·马丁公司"),
        entry("cn/control-list", "2", "Kestrel Air"),
        entry("us/sdn", "3", "Li Na"),
        entry("us/sdn", "4", "11420"),
    ]);
    for (name, left) in [
        ("Lockheed Martin Corporation", vec![("cn/control-list", 1)]),
        ("王小明", vec![("cn/control-list", 1), ("us/sdn", 1)]),
        ("王小明 Wang Xiaoming", vec![]),
        ("محمد شريف", vec![("cn/control-list", 2), ("us/sdn", 1)]),
    ] {
        let outcome = search(&index, name);
        let told: Vec<_> = outcome.not_compared.iter().map(|row| (row.list.as_str(), row.entries)).collect();
        assert_eq!(told, left, "{name}");
        assert_eq!(outcome.not_comparable.is_empty(), left.is_empty());
        assert_eq!(outcome.is_clear(), left.is_empty(), "{name}");
    }
}

#[test]
fn weak_aliases_by_list() {
    let listed = |list: &str| {
        let mut listed = entry(list, list, "A B CEDAR");
        listed.names.push(ListedName { text: "D E Fir".into(), kind: NameKind::WeakAlias });
        listed.countries = vec!["AF".parse().unwrap()];
        listed.dates_of_birth = vec!["1945-03-02".parse().unwrap()];
        listed
    };
    let index = index(vec![listed("us/sdn"), listed("un/consolidated")]);
    let hits = |query: &PartyQuery, policy: &SearchPolicy| -> Vec<String> {
        index.search(query, policy).hits.into_iter().map(|hit| hit.entry).collect()
    };
    let plain = PartyQuery::new("D E Fir");
    let policy = SearchPolicy::default();
    assert_eq!(hits(&plain, &policy), ["un/consolidated"], "only OFAC says that weak aliases are no ground");
    let mut born = plain.clone();
    born.dates_of_birth = vec!["1945-03-02".parse().unwrap()];
    assert_eq!(hits(&born, &policy).len(), 2);
    let outcome = index.search(&plain.clone().country("AF".parse().unwrap()), &policy);
    assert_eq!(outcome.hits.len(), 2);
    assert!(outcome.hits.iter().all(|hit| hit.band == HitBand::Possible && !hit.is_identical()));
    let status = |hit: &export_control::party::PartyListing| hit.status == HitStatus::Possible;
    assert!(PartyScreening::new(&plain, outcome, &[]).hits.iter().all(status));
    let mut strict = policy.clone();
    strict.weak_aliases_of.insert(ListId::new("un/consolidated"), WeakAliasPolicy::Ignore);
    assert!(hits(&plain, &strict).is_empty());
    assert_eq!(policy.weak_aliases_on(&ListId::new("us/sdn")), WeakAliasPolicy::ConfirmOnly);
}

#[test]
fn equal_numbers_meet_whatever_their_kinds() {
    let mut listed = entry("us/sdn", "1", "Kestrel Bank AG");
    let number = |kind, number: &str, country: Option<&str>| Identifier {
        kind,
        number: number.into(),
        country: country.map(|country| country.parse().unwrap()),
    };
    listed.identifiers = vec![
        number(IdentifierKind::Other, "CHE-267.936.404", Some("CH")),
        number(IdentifierKind::NationalId, "5892464", None),
        number(IdentifierKind::Registration, "4711", None),
    ];
    let index = index(vec![listed, entry("us/sdn", "2", "Heron Optics")]);
    for (own, found) in [
        (number(IdentifierKind::Tax, "CHE 267 936 404", Some("CH")), true),
        (number(IdentifierKind::Passport, "5892464", Some("CO")), true),
        (number(IdentifierKind::Tax, "CHE-267.936.404", Some("DE")), false),
        (number(IdentifierKind::Registration, "4711", None), true),
        (number(IdentifierKind::Tax, "4711", None), false),
    ] {
        let query = PartyQuery { identifiers: vec![own.clone()], ..PartyQuery::new("Somebody Else") };
        let outcome = index.search(&query, &SearchPolicy::default());
        assert_eq!(!outcome.hits.is_empty(), found, "{own:?}");
        assert_eq!(outcome, index.search_exhaustive(&query, &SearchPolicy::default()));
        let equal = |evidence: &Evidence| matches!(evidence, Evidence::IdentifierEqual { .. });
        assert!(outcome.hits.iter().all(|hit| hit.evidence.iter().any(equal)));
    }
}

#[test]
fn a_ship_is_found_with_and_without_its_prefix() {
    let mut ship = entry("us/sdn", "1", "VELTIN");
    ship.kind = Some(PartyKind::Vessel);
    let index = index(vec![ship]);
    assert_eq!(search(&index, "MV Veltin").hits.len(), 1);
    assert_eq!(search(&index, "M/V Veltin").hits.len(), 1);
    assert!(search(&index, "Veltin II").hits.iter().all(|hit| hit.score < Score::from_per_mille(950)));
}
