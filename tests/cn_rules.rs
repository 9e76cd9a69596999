//! China's rules beside the list: permits, uses, transfers abroad, tariff codes, persons.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests fail as tests do"
)]

use crate::common;
use export_control::{Determination, Disposition, Level, RegimeDetermination, Screener};
use serde_json::{Value, json};

fn screener() -> Screener {
    common::screener()
}

/// An order of one line, changed as the test likes, under China's rules.
fn china(change: impl FnOnce(&mut Value)) -> RegimeDetermination {
    let mut order = json!({
        "id": "o", "date": "2026-03-02", "activity": "export", "from": "CN", "to": "NL",
        "parties": [{ "role": "end_user", "name": "Example Buyer", "country": "NL", "headquarters": "NL",
                      "ultimate_parent_headquarters": "NL", "government": false, "owners": [],
                      "screening": { "clear_as_of": "2026-03-02" } }],
        "facts": { "end_use.none_of_concern": true },
        "lines": [{ "id": "1", "item": { "kind": "commodity", "origin": "CN",
                    "classifications": [{ "regime": "cn-dual-use", "code": "3C001.b" }] } }]
    });
    change(&mut order);
    // Tests say where it goes and leave the user where he is.
    if order["facts"]["destination.ultimate"].is_null() {
        order["facts"]["destination.ultimate"] = order["to"].clone();
    }
    let order = common::order(&order.to_string()).expect("an order");
    let determination: Determination = screener().screen(&order).expect("screened");
    let line = determination.lines.into_iter().next().expect("a line");
    line.regimes.into_iter().find(|regime| regime.regime.id() == "cn-dual-use").expect("China")
}

fn code(order: &mut Value, code: &str) {
    order["lines"][0]["item"]["classifications"][0]["code"] = code.into();
}

fn outcome(regime: &RegimeDetermination) -> (Level, Level) {
    (regime.outcome.at_least, regime.outcome.at_most)
}

fn kinds(regime: &RegimeDetermination) -> Vec<&str> {
    regime.caveats.iter().map(|caveat| caveat.kind.as_str()).collect()
}

const LICENSE: (Level, Level) = (Level::LicenseRequired, Level::LicenseRequired);
const NOT_SUBJECT: (Level, Level) = (Level::NotSubject, Level::NotSubject);

#[test]
fn inside_china_nothing_is_exported_and_hong_kong_is_abroad() {
    assert_eq!(outcome(&china(|order| order["to"] = "CN".into())), NOT_SUBJECT);
    assert_eq!(outcome(&china(|order| order["to"] = "HK".into())), LICENSE);
}

#[test]
fn a_general_license_stands_in_for_the_license_and_not_towards_the_watch_list() {
    let held = |order: &mut Value| order["facts"]["permit.general_license_covers"] = true.into();
    assert_eq!(china(|_| {}).disposition, Disposition::NeedsLicense);
    let released = china(held);
    assert_eq!(released.disposition, Disposition::ReleaseUnderException);
    assert_eq!(outcome(&released), LICENSE, "the law asks for a license all the same");
    let watched = china(|order| {
        held(order);
        order["parties"][0]["screening"] = json!({ "as_of": "2026-03-02", "hits": [
            { "list": "cn/watch-list", "entry": "Example", "status": "confirmed", "scope": "all_items" }] });
    });
    assert_eq!(watched.disposition, Disposition::NeedsLicense);
    let before_the_decree = china(|order| {
        held(order);
        order["date"] = "2024-11-29".into();
    });
    assert_eq!(before_the_decree.disposition, Disposition::NeedsLicense);
}

#[test]
fn a_license_comes_with_its_papers() {
    let texts = |regime: &RegimeDetermination| -> Vec<String> {
        regime.caveats.iter().filter(|c| c.kind == "obligation").map(|c| c.text.clone()).collect()
    };
    assert!(texts(&china(|_| {})).iter().any(|text| text.contains("end-user and end-use certificate")));
    assert!(texts(&china(|order| code(order, "none"))).is_empty());
    let samarium = china(|order| code(order, "1C902.b"));
    assert!(texts(&samarium).iter().any(|text| text.contains("customs declaration")));
}

#[test]
fn a_tariff_code_points_and_never_decides() {
    let unclassified = |hs: &str| {
        china(|order| {
            let item = &mut order["lines"][0]["item"];
            item.as_object_mut().expect("an item").remove("classifications");
            item["hs"] = hs.into();
        })
    };
    let without = unclassified("0101.21");
    let with = unclassified("2850001901");
    assert_eq!(outcome(&with), outcome(&without));
    assert_eq!(with.disposition, without.disposition);
    assert!(!kinds(&without).contains(&"tariff_hint"));
    assert!(kinds(&with).contains(&"tariff_hint"));
    assert!(with.classification.iter().any(|entry| entry.code == "3C001.b"));
    // Said to be on no list: the hint is shown, the outcome is that of the exporter's word.
    let denied = china(|order| {
        code(order, "none");
        order["lines"][0]["item"]["hs"] = "2850001901".into();
    });
    assert_eq!(outcome(&denied), (Level::NoLicenseRequired, Level::NoLicenseRequired));
    assert!(kinds(&denied).contains(&"tariff_hint"));
    // Classified: the tariff code is silent.
    let classified = china(|order| order["lines"][0]["item"]["hs"] = "8112921010".into());
    assert!(!kinds(&classified).contains(&"tariff_hint"));
}

#[test]
fn purity_decides_antimony_oxide() {
    let oxide = |purity: Option<&str>| {
        china(|order| {
            let item = &mut order["lines"][0]["item"];
            item.as_object_mut().expect("an item").remove("classifications");
            item["facts"] = json!({ "material": "antimony_oxide" });
            if let Some(purity) = purity {
                item["facts"]["material.purity_percent"] = purity.into();
            }
        })
    };
    assert_eq!(outcome(&oxide(Some("99.99"))), LICENSE);
    assert_eq!(outcome(&oxide(Some("99.98"))).0, Level::NoLicenseRequired);
    let open = oxide(None);
    assert_eq!(outcome(&open), (Level::NoLicenseRequired, Level::LicenseRequired));
    assert!(open.missing.iter().any(|missing| missing.fact.starts_with("classification")));
}

#[test]
fn military_users_of_the_united_states_in_third_countries() {
    let order = |order: &mut Value| {
        order["from"] = "DE".into();
        order["to"] = "KR".into();
        order["activity"] = "reexport".into();
        order["facts"]["knowledge.military_end_use"] = true.into();
        order["facts"]["exporter.chinese_person"] = false.into();
    };
    let user_of = |country: &'static str| {
        china(|value| {
            order(value);
            value["parties"][0]["headquarters"] = country.into();
        })
    };
    assert_eq!(outcome(&user_of("US")).0, Level::Prohibited);
    assert_eq!(outcome(&user_of("JP")).0, Level::Prohibited);
    assert_eq!(outcome(&user_of("KR")), NOT_SUBJECT);
}

#[test]
fn rare_earths_abroad_while_the_announcement_bound_and_while_it_was_stayed() {
    let magnets = |date: &'static str, facts: Value| {
        china(|order| {
            order["date"] = date.into();
            order["from"] = "DE".into();
            order["activity"] = "reexport".into();
            order["facts"]["exporter.chinese_person"] = false.into();
            order["parties"][0]["screening"]["clear_as_of"] = date.into();
            order["facts"].as_object_mut().expect("facts").extend(facts.as_object().expect("facts").clone());
            code(order, "1C905.a.4");
        })
    };
    let annex = json!({ "item.annex_1_of_no_61": true });
    assert_eq!(outcome(&magnets("2025-10-20", annex.clone())), LICENSE);
    assert_eq!(outcome(&magnets("2025-10-20", json!({ "item.annex_1_of_no_61": false }))), NOT_SUBJECT);
    assert_eq!(outcome(&magnets("2026-03-02", annex.clone())), NOT_SUBJECT);
    // After the suspension no source says what holds.
    assert_eq!(outcome(&magnets("2026-11-11", annex)), (Level::NotSubject, Level::LicenseRequired));
    let relief = json!({ "item.annex_1_of_no_61": true, "end_use.humanitarian": true });
    let relief = magnets("2025-10-20", relief);
    assert_eq!(relief.disposition, Disposition::ReleaseUnderException);
    assert!(relief.exceptions.iter().any(|e| e.obligations.iter().any(|o| o.contains("ten working days"))));
    let chips = json!({ "item.annex_1_of_no_61": true, "knowledge.advanced_chips_or_military_ai": true });
    let policy = |regime: RegimeDetermination| {
        regime
            .requirements
            .into_iter()
            .find(|r| r.rule.ends_with("1/origin"))
            .expect("the rule")
            .review
            .policy
    };
    assert_eq!(policy(magnets("2025-10-20", chips)), export_control::ReviewPolicy::CaseByCase);
    let strength = json!({ "item.annex_1_of_no_61": true, "knowledge.raises_military_strength": true });
    assert_eq!(policy(magnets("2025-10-20", strength)), export_control::ReviewPolicy::PolicyOfDenial);
}

#[test]
fn undertakings_follow_the_goods() {
    let resold = |known: bool| {
        china(|order| {
            order["from"] = "DE".into();
            order["activity"] = "reexport".into();
            order["facts"]["exporter.chinese_person"] = false.into();
            order["facts"]["knowledge.breaks_undertaking_to_china"] = known.into();
        })
    };
    assert_eq!(outcome(&resold(true)), LICENSE);
    assert_eq!(outcome(&resold(false)), NOT_SUBJECT);
}

#[test]
fn technology_provided_by_a_chinese_person_abroad_is_an_export() {
    let release = |chinese: Option<bool>| {
        china(|order| {
            order["from"] = "DE".into();
            order["to"] = Value::Null;
            order["activity"] = "deemed_export".into();
            order["parties"][0] = json!({ "role": "foreign_person", "name": "Example Engineer",
                "country": "DE", "citizenships": ["FR"], "owners": [],
                "screening": { "clear_as_of": "2026-03-02" } });
            code(order, "3E003");
            order["lines"][0]["item"]["kind"] = "technology".into();
            if let Some(chinese) = chinese {
                order["facts"]["exporter.chinese_person"] = chinese.into();
            }
        })
    };
    assert_eq!(outcome(&release(Some(true))), LICENSE);
    assert_eq!(outcome(&release(Some(false))), NOT_SUBJECT);
    let open = release(None);
    assert_eq!(outcome(&open), (Level::NotSubject, Level::LicenseRequired));
    assert!(open.missing.iter().any(|missing| missing.fact == "exporter.chinese_person"));
}

#[test]
fn transit_through_china_is_open_and_the_limbs_of_article_49_bind_only_when_told() {
    let transit = |order: &mut Value| {
        order["from"] = "KR".into();
        order["via"] = json!(["CN"]);
        order["lines"][0]["item"]["origin"] = "KR".into();
    };
    assert_eq!(outcome(&china(transit)), (Level::NotSubject, Level::LicenseRequired));
    let told = |told: bool| {
        china(|order| {
            order["from"] = "DE".into();
            order["facts"]["exporter.chinese_person"] = false.into();
            order["facts"]["knowledge.told_by_mofcom"] = told.into();
        })
    };
    assert_eq!(outcome(&told(true)), LICENSE);
    assert_eq!(outcome(&told(false)), NOT_SUBJECT);
}

#[test]
fn unmanned_aircraft_under_temporary_control() {
    let drone = |date: &'static str| {
        china(|order| {
            order["date"] = date.into();
            code(order, "9A012.a.1");
        })
    };
    let mentions = |regime: &RegimeDetermination| {
        regime.requirements.iter().any(|r| r.rule == "cn-dual-use/27-28-2023/unmanned-aircraft")
    };
    assert!(mentions(&drone("2023-09-01")) && mentions(&drone("2024-08-31")));
    assert!(!mentions(&drone("2023-08-31")) && !mentions(&drone("2024-09-01")));
    assert_eq!(outcome(&drone("2024-09-01")), LICENSE);
    assert_eq!(outcome(&drone("2024-03-01")), (Level::NoLicenseRequired, Level::LicenseRequired));
}
