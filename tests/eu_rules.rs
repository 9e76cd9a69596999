//! The Union's rules: every paragraph of Annex I to every country against a second, plain reading of the annexes
//! where they lie at hand, and what the articles ask for.
#![allow(clippy::unwrap_used, reason = "a test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use export_control::regime::eu_dual_use;
use export_control::{
    Country, Decision, Determination, Disposition, ExceptionStatus, Level, Order, RegimeDetermination,
    Screener,
};
use serde_json::{Value, json};

static SCREENER: LazyLock<Screener> =
    LazyLock::new(|| Screener::builder().regime(eu_dual_use::rules()).build().unwrap());

const MEMBER_STATES: [&str; 27] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT",
    "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];
/// Territories with a code of their own that are inside the customs territory.
const INSIDE_TOO: [&str; 8] = ["AX", "GF", "GP", "MC", "MF", "MQ", "RE", "YT"];

/// An ordinary order: screened, attested, of one item.
fn order(from: &str, to: &str, code: &str) -> Value {
    json!({
        "id": "E-1", "date": "2026-08-03", "activity": "export", "from": from, "to": to,
        "parties": [{ "role": "end_user", "name": "Example S.A.", "country": to, "headquarters": to,
                      "ultimate_parent_headquarters": to, "government": false, "owners": [],
                      "screening": { "clear_as_of": "2026-08-01" } }],
        "facts": { "end_use.none_of_concern": true },
        "lines": [{ "id": "1", "item": { "kind": kind(code), "origin": from,
            "classifications": [{ "regime": "eu-dual-use", "code": code }] } }]
    })
}

fn kind(code: &str) -> &str {
    match code.as_bytes().get(1) {
        Some(b'D') => "software",
        Some(b'E') => "technology",
        _ => "commodity",
    }
}

fn screen(order: &Value) -> Determination {
    let order: Order = serde_json::from_value(order.clone()).unwrap();
    SCREENER.screen(&order).unwrap()
}

fn regime(determination: &Determination) -> &RegimeDetermination {
    &determination.lines[0].regimes[0]
}

#[track_caller]
fn assert_levels(order: &Value, at_least: Level, at_most: Level) {
    let determination = screen(order);
    let outcome = determination.outcome;
    assert_eq!((outcome.at_least, outcome.at_most), (at_least, at_most), "{}", determination.explain());
}

fn reference() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/reference/eu");
    if !folder.exists() {
        println!("skipped: no {}", folder.display());
    }
    folder.exists().then_some(folder)
}

fn rows(path: &Path) -> Vec<Value> {
    let text = fs::read_to_string(path).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The codes of Annex I that the text prints with content.
fn printed(folder: &Path) -> Vec<String> {
    let rows = rows(&folder.join("eu_annex1_paragraphs.jsonl"));
    let used = rows.iter().filter(|row| row["kind"] == "item" && row["decidable"] != "reserved");
    used.map(|row| row["code"].as_str().unwrap().to_string()).collect()
}

#[test]
fn every_printed_paragraph_is_known_and_no_other() {
    let Some(folder) = reference() else { return };
    let printed: BTreeSet<String> = printed(&folder).into_iter().collect();
    let rules = eu_dual_use::rules();
    let mut known = BTreeSet::new();
    for entry in &rules.entries {
        known.insert(entry.code.to_string());
        known.extend(entry.paragraphs.iter().map(|path| entry.code.with_paragraph(*path).to_string()));
    }
    let missing: Vec<_> = printed.difference(&known).collect();
    let invented: Vec<_> = known.difference(&printed).collect();
    assert!(missing.is_empty() && invented.is_empty(), "missing: {missing:?}, invented: {invented:?}");
}

#[test]
fn whatever_leaves_the_union_needs_an_authorisation_and_nothing_else_does() {
    let Some(folder) = reference() else { return };
    let codes = printed(&folder);
    let annex_4: BTreeSet<String> = rows(&folder.join("eu_annex4.jsonl"))
        .iter()
        .filter_map(|row| row["code"].as_str().map(|code| code.split('.').next().unwrap().to_string()))
        .collect();
    let mut decision = Decision::default();
    let mut wrong = Vec::new();
    for (place, code) in codes.iter().enumerate() {
        // Each paragraph to a quarter of the world, and all of them to all of it.
        for (at, to) in Country::all().enumerate().filter(|(at, _)| (at + place) % 4 == 0) {
            let mut order: Order = serde_json::from_value(order("DE", "CH", code)).unwrap();
            order.to = Some(to);
            order.parties[0].country = Some(to);
            let prepared = SCREENER.prepare(&order).unwrap();
            SCREENER.decide(&prepared, 0, 0, &mut decision);
            let inside = MEMBER_STATES.contains(&to.code()) || INSIDE_TOO.contains(&to.code());
            let found = (decision.at_least(), decision.at_most());
            let right = if !inside {
                found == (Level::LicenseRequired, Level::LicenseRequired)
            } else if annex_4.contains(code.split('.').next().unwrap()) || code.starts_with('0') {
                // What Annex IV takes of an entry is looked at below.
                found.0 >= Level::NoLicenseRequired && found.1 <= Level::LicenseRequired
            } else {
                found == (Level::NoLicenseRequired, Level::NoLicenseRequired)
            };
            if !right {
                wrong.push(format!("{code} to {} ({at}): {found:?}", to.code()));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong: {:?}", wrong.len(), &wrong[..wrong.len().min(20)]);
}

/// Whether a printed item of the annexes holds a code.
fn holds(item: &str, code: &str) -> bool {
    code == item || code.strip_prefix(item).is_some_and(|rest| rest.starts_with('.'))
}

#[test]
fn general_authorisations_are_where_the_annex_has_them() {
    let Some(folder) = reference() else { return };
    let annex: Value =
        serde_json::from_str(&fs::read_to_string(folder.join("eu_gea.json")).unwrap()).unwrap();
    let texts = |value: &Value| -> Vec<String> {
        value.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_string()).collect()
    };
    let annex_4: Vec<(String, bool)> = rows(&folder.join("eu_annex4.jsonl"))
        .iter()
        .filter_map(|row| Some((row["code"].as_str()?.to_string(), row["condition"].is_null())))
        .collect();
    let section_i: Vec<String> = texts(&annex["section_I"]["items"])
        .iter()
        .filter_map(|text| text.split(' ').next().map(String::from))
        .filter(|code| code.as_bytes()[0].is_ascii_digit())
        .collect();
    let general = &annex["authorisations"];
    let mut counts: BTreeMap<(&str, String), usize> = BTreeMap::new();
    for (place, code) in printed(&folder).iter().enumerate() {
        let destinations = ["CH", "US", "KR", "TR", "AR", "ZA", "CN", "UA"];
        for to in [destinations[place % 8], destinations[(place + 3) % 8]] {
            let determination = screen(&order("NL", to, code));
            let to = to.to_string();
            let status = |symbol: &str| {
                let found = regime(&determination).exceptions.iter().find(|found| found.symbol == symbol);
                found.map(|found| found.status).unwrap()
            };
            let in_part_of_annex_4 = annex_4.iter().any(|(item, _)| holds(item, code) || holds(code, item))
                || code.starts_with('0');
            // EU001: all but section I.
            let covered = texts(&general["EU001"]["destinations"]).contains(&to);
            let excluded = section_i.iter().any(|item| holds(item, code));
            let found = status("EU001");
            *counts.entry(("EU001", format!("{found:?}"))).or_default() += 1;
            let right = match found {
                ExceptionStatus::Available => covered && !excluded,
                ExceptionStatus::Unavailable => !covered || excluded || in_part_of_annex_4,
                ExceptionStatus::Unknown => {
                    covered && (in_part_of_annex_4 || section_i.iter().any(|item| holds(code, item)))
                }
            };
            assert!(right, "EU001, {code} to {to}: {found:?}\n{}", determination.explain());
            // EU002: by name.
            let covered = texts(&general["EU002"]["destinations"]).contains(&to);
            let items = texts(&general["EU002"]["items"]);
            let named = items.iter().any(|item| holds(item, code));
            let found = status("EU002");
            *counts.entry(("EU002", format!("{found:?}"))).or_default() += 1;
            assert_eq!(found == ExceptionStatus::Available, covered && named, "EU002, {code} to {to}");
            let perhaps = covered && items.iter().any(|item| holds(code, item));
            assert!(found != ExceptionStatus::Unknown || perhaps, "EU002, {code} to {to}");
        }
    }
    for symbol in ["EU001", "EU002"] {
        for status in ["Available", "Unavailable"] {
            assert!(counts.get(&(symbol, status.to_string())).is_some_and(|count| *count > 10), "{counts:?}");
        }
    }
}

#[test]
fn annex_4_binds_inside_the_union() {
    assert_levels(&order("DE", "FR", "1C239"), Level::LicenseRequired, Level::LicenseRequired);
    assert_levels(&order("DE", "FR", "3A001.a.2"), Level::NoLicenseRequired, Level::NoLicenseRequired);
    // What Annex IV takes of a code is asked.
    let mut partly = order("DE", "FR", "9A004");
    assert_levels(&partly, Level::NoLicenseRequired, Level::LicenseRequired);
    for (meets, level) in [(true, Level::LicenseRequired), (false, Level::NoLicenseRequired)] {
        partly["lines"][0]["item"]["facts"] = json!({ "item.meets_annex_4_condition": meets });
        assert_levels(&partly, level, level);
    }
}

#[test]
fn what_the_authority_said_binds_and_what_is_known_waits_for_it() {
    let unlisted = order("DE", "CN", "none");
    assert_levels(&unlisted, Level::NoLicenseRequired, Level::NoLicenseRequired);
    for told in ["mass_destruction", "military_end_use", "parts_of_military_items", "cyber_surveillance"] {
        let mut order = unlisted.clone();
        order["facts"][format!("eu.informed.{told}")] = json!(true);
        assert_levels(&order, Level::LicenseRequired, Level::LicenseRequired);
    }
    let mut known = unlisted.clone();
    known["facts"]["knowledge.military_end_use"] = json!(true);
    assert_levels(&known, Level::NoLicenseRequired, Level::LicenseRequired);
    for (asks, level) in [(true, Level::LicenseRequired), (false, Level::NoLicenseRequired)] {
        known["facts"]["eu.authority_asks_for_authorisation"] = json!(asks);
        assert_levels(&known, level, level);
    }
    // Military use matters in countries under an arms embargo only.
    let mut peaceful = order("DE", "KR", "none");
    peaceful["facts"]["knowledge.military_end_use"] = json!(true);
    assert_levels(&peaceful, Level::NoLicenseRequired, Level::NoLicenseRequired);
}

#[test]
fn a_use_that_is_known_takes_general_authorisations_away() {
    let clean = order("DE", "CH", "3A001.a.2");
    assert_eq!(screen(&clean).disposition, Disposition::ReleaseUnderException);
    for fact in
        ["knowledge.nuclear_end_use", "eu.informed.mass_destruction", "knowledge.free_zone_or_free_warehouse"]
    {
        let mut order = clean.clone();
        order["facts"][fact] = json!(true);
        assert_eq!(screen(&order).disposition, Disposition::NeedsLicense, "{fact}");
    }
}

#[test]
fn history_of_the_list() {
    let on = |code: &str, day: &str| {
        let mut order = order("DE", "CN", code);
        order["date"] = json!(day);
        order["parties"][0]["screening"]["clear_as_of"] = json!(day);
        order
    };
    // Unchanged since 2022.
    assert_levels(&on("3A001.a.2", "2023-02-01"), Level::LicenseRequired, Level::LicenseRequired);
    // A paragraph with a known day.
    assert_levels(&on("3C001.e", "2023-01-11"), Level::NoLicenseRequired, Level::NoLicenseRequired);
    assert_levels(&on("3C001.e", "2023-01-12"), Level::LicenseRequired, Level::LicenseRequired);
    // One whose day was not read.
    assert_levels(&on("1C351.d.20", "2024-02-01"), Level::NoLicenseRequired, Level::LicenseRequired);
    assert_levels(&on("1C351.d.20", "2025-11-15"), Level::LicenseRequired, Level::LicenseRequired);
    // The 500 series.
    let early: Order = serde_json::from_value(on("3A504", "2025-11-14")).unwrap();
    assert!(SCREENER.screen(&early).unwrap_err().to_string().contains("2025-11-15"));
    assert_levels(&on("3A504", "2025-11-15"), Level::LicenseRequired, Level::LicenseRequired);
}

#[test]
fn places_of_the_customs_territory() {
    for from in MEMBER_STATES.iter().chain(&INSIDE_TOO) {
        assert_levels(&order(from, "CN", "3A001.a.2"), Level::LicenseRequired, Level::LicenseRequired);
        assert_levels(&order("DE", from, "3A001.a.2"), Level::NoLicenseRequired, Level::NoLicenseRequired);
    }
    for outside in ["GB", "CH", "NO", "GL", "FO", "NC", "AW", "AD", "SM", "VA", "TR"] {
        assert_levels(&order(outside, "CN", "3A001.a.2"), Level::NotSubject, Level::NotSubject);
        assert_levels(&order("DE", outside, "3A001.a.2"), Level::LicenseRequired, Level::LicenseRequired);
    }
}

#[test]
fn national_lists_are_layers() {
    let law = Screener::builder().regime(eu_dual_use::rules());
    let lists = eu_dual_use::national_lists();
    assert_eq!(lists.len(), 9);
    let screener = lists.into_iter().fold(law, export_control::ScreenerBuilder::overlay).build().unwrap();
    let mut order = order("NL", "CN", "none");
    let outcome = |order: &Value| {
        let order: Order = serde_json::from_value(order.clone()).unwrap();
        screener.screen(&order).unwrap().outcome
    };
    assert_eq!(outcome(&order).at_most, Level::LicenseRequired);
    order["lines"][0]["item"]["facts"] = json!({ "item.on_national_list.nl": false });
    assert_eq!(outcome(&order).at_most, Level::NoLicenseRequired);
    order["lines"][0]["item"]["facts"] = json!({ "item.on_national_list.nl": true });
    assert_eq!(outcome(&order).at_least, Level::LicenseRequired);
}
