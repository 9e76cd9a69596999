//! Questions of law that stays leave open: asked once, answered by assumption, and never a silent pass.

use std::path::Path;

use export_control::record::Recorder;
use export_control::regime::{cn_dual_use, us_ear};
use export_control::{Determination, Disposition, LegalReading, Level, Order, Screener};
use jiff::civil::date;
use serde_json::{Value, json};

use crate::common::{cases, screener};

const NO_61: &str = "cn-dual-use/61-2025/after-2026-11-09";
const AFFILIATES: &str = "us-ear/744.11/affiliates/after-2026-11-09";

/// An attested and screened order of an item on no U.S. list, from the United States to Germany.
fn ordinary(day: &str) -> Value {
    json!({
        "id": "SO-1", "date": day, "activity": "export", "from": "US", "to": "DE",
        "parties": [ { "role": "end_user", "name": "Example", "country": "DE", "headquarters": "DE",
            "ultimate_parent_headquarters": "DE", "government": false, "owners": [],
            "screening": { "clear_as_of": day } } ],
        "facts": { "end_use.none_of_concern": true, "end_user.civil": true },
        "lines": [ { "id": "10", "quantity": "1", "item": { "kind": "commodity", "origin": "US",
            "classifications": [ { "regime": "us-ear", "code": "EAR99" } ] } } ] })
}

fn read(order: &Value) -> Order {
    serde_json::from_value(order.clone()).expect("an order")
}

fn assuming(mut order: Value, id: &str, reading: &str) -> Value {
    order["assumptions"] = json!({ id: reading });
    order
}

/// Facts asked for, with their subjects, in the order of regimes.
fn asked(determination: &Determination) -> Vec<(String, String)> {
    let regimes = determination.lines.iter().flat_map(|line| &line.regimes);
    let missing = regimes.flat_map(|regime| &regime.missing);
    missing.map(|missing| (missing.subject.clone(), missing.fact.to_string())).collect()
}

fn kinds(determination: &Determination) -> Vec<&str> {
    let regimes = determination.lines.iter().flat_map(|line| &line.regimes);
    regimes.flat_map(|regime| &regime.caveats).map(|caveat| caveat.kind.as_str()).collect()
}

#[test]
fn one_question_holds_the_order_of_today_and_its_answer_stands_beside_it() {
    let determination = screener().screen(&read(&ordinary("2026-11-28"))).expect("an answer");
    assert_eq!(determination.disposition, Disposition::NeedsFacts);
    let asked = asked(&determination);
    assert_eq!(asked[0], ("law".to_string(), NO_61.to_string()), "{asked:?}");
    assert_eq!(asked.iter().filter(|(subject, _)| subject == "law").count(), 1, "{asked:?}");
    assert!(asked.iter().all(|(_, fact)| fact != "classification"), "{asked:?}");
    for otherwise in [&determination.otherwise, &determination.lines[0].otherwise] {
        let [otherwise] = otherwise.as_slice() else { panic!("{otherwise:?}") };
        assert_eq!(otherwise.assumptions.get(NO_61), Some(&LegalReading::NotInForce));
        assert_eq!(otherwise.disposition, Disposition::Release);
    }
    let page = determination.explain().to_string();
    assert!(page.contains(&format!("if `{NO_61}` is `not_in_force`: RELEASE")), "{page}");
    let question = &determination.lines[0].regimes[1].missing[0].question;
    for part in
        ["suspended through 2026-11-10", "applies again from 2026-11-11", "counsel", "MOFCOM", "not_in_force"]
    {
        assert!(question.contains(part), "{part}: {question}");
    }
}

#[test]
fn an_assumption_settles_it_for_one_order_or_for_all() {
    let order = ordinary("2026-11-28");
    let by_order =
        screener().screen(&read(&assuming(order.clone(), NO_61, "not_in_force"))).expect("an answer");
    let host = || Screener::builder().regime(us_ear::rules()).regime(cn_dual_use::rules());
    let policy = host().assume(NO_61, LegalReading::NotInForce).build().expect("a screener");
    let by_policy = policy.screen(&read(&order)).expect("an answer");
    for determination in [&by_order, &by_policy] {
        assert_eq!(determination.disposition, Disposition::Release);
        assert!(asked(determination).is_empty());
        assert!(kinds(determination).contains(&"assumed"));
        assert!(determination.otherwise.is_empty());
    }
    let other = policy.screen(&read(&assuming(order, NO_61, "in_force"))).expect("an answer");
    assert_eq!(other.disposition, Disposition::NeedsFacts, "an order goes before the policy");
    assert_eq!(asked(&other)[0].1, "item.annex_1_of_no_61");
    let before = policy.screen(&read(&ordinary("2026-08-03"))).expect("an answer");
    assert!(!kinds(&before).contains(&"assumed"), "nothing is open before the end of the stay");
}

#[test]
fn a_fact_settles_it_as_well() {
    let mut order = ordinary("2026-11-28");
    order["lines"][0]["item"]["facts"] = json!({ "item.annex_1_of_no_61": false });
    let determination = screener().screen(&read(&order)).expect("an answer");
    assert_eq!(determination.disposition, Disposition::Release);
    assert!(asked(&determination).is_empty());
}

#[test]
fn what_is_unknown_is_refused_with_the_nearest() {
    let order = read(&assuming(ordinary("2026-11-28"), "cn-dual-use/61-2025/after-2026-11-10", "in_force"));
    let error = screener().screen(&order).expect_err("a refusal").to_string();
    assert!(error.contains("assumptions.cn-dual-use/61-2025/after-2026-11-10"), "{error}");
    assert!(error.contains(&format!("the nearest open one is `{NO_61}`")), "{error}");
    let builder =
        Screener::builder().regime(us_ear::rules()).assume("us-ear/744.11/affiliate", LegalReading::InForce);
    let error = builder.build().expect_err("a refusal").to_string();
    assert!(error.contains(AFFILIATES), "{error}");
    let order = assuming(ordinary("2026-11-28"), NO_61, "perhaps");
    let error = serde_json::from_value::<Order>(order).expect_err("a refusal").to_string();
    assert!(error.contains("unknown reading `perhaps`: expected `in_force` or `not_in_force`"), "{error}");
}

#[test]
fn a_stayed_rule_is_told_where_it_is_met_and_not_on_every_order() {
    let day = "2026-08-03";
    assert!(!kinds(&screener().screen(&read(&ordinary(day))).expect("an answer")).contains(&"stayed"));
    let mut touched = ordinary(day);
    touched["lines"][0]["item"]["facts"] =
        json!({ "item.annex_1_of_no_61": true, "item.chinese_rare_earth_percent": "0.2" });
    assert!(kinds(&screener().screen(&read(&touched)).expect("an answer")).contains(&"stayed"));
}

#[test]
fn a_record_keeps_how_the_law_was_read() {
    let host = || Screener::builder().regime(us_ear::rules()).regime(cn_dual_use::rules());
    let policy = host().assume(NO_61, LegalReading::NotInForce).build().expect("a screener");
    let order = read(&ordinary("2026-11-28"));
    let record = Recorder::new(&policy).record(&order, date(2026, 11, 28)).expect("a record");
    assert_eq!(record.content().assumptions.get(NO_61), Some(&LegalReading::NotInForce));
    assert!(Recorder::new(&policy).replay(&record).expect("a replay").is_exact());
    let replay = Recorder::new(&screener()).replay(&record).expect("a replay");
    assert!(!replay.is_exact());
    assert!(replay.basis.iter().any(|basis| format!("{basis:?}").contains(NO_61)), "{:?}", replay.basis);
}

/// Both readings of every open question lie within the answer that leaves it open; where nothing of law is
/// asked, both readings answer the same; and with all read, nothing of law is asked.
#[test]
fn both_readings_lie_within_the_open_answer() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/cases");
    let screener = screener();
    let ids: Vec<String> = screener.questions_of_law().map(str::to_string).collect();
    assert!(ids.len() >= 8, "{ids:?}");
    let (mut asked_of_law, mut silent) = (0, 0);
    for (name, case) in cases(&folder) {
        for day in [date(2026, 11, 20), date(2026, 12, 15)] {
            let Ok(mut order) = serde_json::from_value::<Order>(case["order"].clone()) else { continue };
            order.date = day;
            order.as_known_on = None;
            order.assumptions.clear();
            let Ok(open) = screener.screen(&order) else { continue };
            let law = asked(&open).iter().any(|(subject, _)| subject == "law");
            *(if law { &mut asked_of_law } else { &mut silent }) += 1;
            for reading in [LegalReading::InForce, LegalReading::NotInForce] {
                order.assumptions = ids.iter().map(|id| (id.clone(), reading)).collect();
                let read = screener.screen(&order).expect("an answer");
                assert!(asked(&read).iter().all(|(subject, _)| subject != "law"), "{name}");
                let regimes = |determination: &Determination| {
                    let regimes = determination.lines.iter().flat_map(|line| line.regimes.clone());
                    regimes.collect::<Vec<_>>()
                };
                for (open, read) in regimes(&open).iter().zip(&regimes(&read)) {
                    let within = open.outcome.at_least <= read.outcome.at_least
                        && read.outcome.at_most <= open.outcome.at_most;
                    assert!(within, "{name} on {day}, {reading}: {} outside {}", read.outcome, open.outcome);
                    if open.missing.iter().all(|missing| missing.subject != "law") {
                        assert_eq!(open.outcome, read.outcome, "{name} on {day}");
                        assert_eq!(open.disposition, read.disposition, "{name} on {day}");
                        assert_eq!(open.requirements, read.requirements, "{name} on {day}");
                    }
                    if reading == LegalReading::NotInForce {
                        for otherwise in &open.otherwise {
                            assert_eq!(otherwise.outcome, read.outcome, "{name} on {day}");
                            assert_eq!(otherwise.disposition, read.disposition, "{name} on {day}");
                        }
                    }
                }
            }
        }
    }
    assert!(asked_of_law > 20 && silent > 0, "{asked_of_law} asked, {silent} not");
}

#[test]
fn the_affiliates_rule_asks_one_question_that_a_desk_can_act_on() {
    let mut order = ordinary("2026-11-28");
    order["to"] = json!("VN");
    order["parties"][0]["country"] = json!("VN");
    order["parties"][0]["owners"] = json!([ { "name": "E", "share": "60", "owners": [], "screening": {
        "as_of": "2026-11-27", "hits": [ { "list": "us/entity-list", "entry": "L", "status": "confirmed",
            "scope": "all_items", "footnotes": [] } ] } } ]);
    let screener = Screener::builder().regime(us_ear::rules()).build().expect("a screener");
    let determination = screener.screen(&read(&order)).expect("an answer");
    assert!(asked(&determination).contains(&("law".into(), AFFILIATES.into())));
    let regime = &determination.lines[0].regimes[0];
    let told = regime.caveats.iter().find(|caveat| caveat.kind == "stay_expired_unverified").expect("told");
    for part in [
        "suspended through 2026-11-09 (90 FR 50857)",
        "applies again from 2026-11-10",
        "2027-01-10",
        "no instrument",
    ] {
        assert!(told.text.contains(part), "{part}: {}", told.text);
    }
    let bound = screener.screen(&read(&assuming(order, AFFILIATES, "in_force"))).expect("an answer");
    assert_eq!(bound.outcome.at_least, Level::LicenseRequired);
}
