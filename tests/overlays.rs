//! Layers above the law: what they add tightens, what they override is told, outside their days nothing
//! changes, and whether they only tighten is decided.
#![allow(clippy::unwrap_used, reason = "a test")]

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use crate::common;
use export_control::regime::us_ear;
use export_control::{
    AuthorizationStatus, CodeSet, Condition, Country, Days, Destinations, Determination, ExceptionStatus,
    Extends, FactKey, FactTest, Level, LineDetermination, Loosening, Order, Overlay, OverlayDocument,
    Override, Place, PolicyRule, Regime, Requirement, Restriction, RuleSet, Screener, Source, Window,
    loosenings, only_tightens,
};
use jiff::civil::{Date, date};
use proptest::prelude::*;

static LAW: LazyLock<RuleSet> = LazyLock::new(us_ear::rules);
static BASE: LazyLock<Screener> = LazyLock::new(|| Screener::builder().regime(LAW.clone()).build().unwrap());
/// Orders of the case files, as far as the regime knows their facts.
static ORDERS: LazyLock<Vec<Order>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/cases");
    let orders = common::cases(&folder).into_iter().filter_map(|(_, case)| {
        let order = common::order(&case["order"].to_string()).ok()?;
        BASE.screen(&order).ok().map(|_| order)
    });
    orders.collect()
});

fn policy() -> Overlay {
    Overlay {
        id: "acme/policy".into(),
        title: "Acme trade policy".into(),
        version: "1.2.0".parse().unwrap(),
        engine: "*".parse().unwrap(),
        extends: Extends { regime: Regime::UsEar, version: "2".parse().unwrap(), overlays: [].into() },
        adopted: Source::new("board resolution 14", Some(date(2020, 1, 15))),
        days: Days::default(),
        vocabulary: Vec::new(),
        groups: Vec::new(),
        rules: Vec::new(),
        restrictions: Vec::new(),
        notices: Vec::new(),
        overrides: Vec::new(),
    }
}

fn rule(id: &str) -> PolicyRule {
    PolicyRule {
        id: id.to_string().into(),
        summary: "a rule of ours".into(),
        level: Level::Prohibited,
        scope_of: None,
        even_when_stayed: false,
        beyond_reach: false,
        codes: None,
        destinations: Destinations::anywhere(),
        condition: Condition::Always,
        days: Days::default(),
        exceptions: Vec::new(),
        citations: ["policy 4.2".into()].into(),
    }
}

fn set_aside(rule: &str) -> Override {
    Override {
        id: "own-reading".into(),
        rule: rule.to_string().into(),
        reason: "counsel reads it otherwise".into(),
        approved_by: "general counsel".into(),
        condition: Condition::Always,
        days: Days::default(),
        citations: ["memo 7".into()].into(),
    }
}

fn upon(overlay: &Overlay) -> Screener {
    Screener::builder().regime(LAW.clone()).overlay(overlay.clone()).build().unwrap()
}

fn codes(text: &str) -> CodeSet {
    CodeSet { include: vec![text.parse().unwrap()], exclude: Vec::new() }
}

fn to(country: &str) -> Destinations {
    Destinations { include: vec![Place::Country(country.parse().unwrap())], exclude: Vec::new() }
}

fn is(key: &'static str, value: bool) -> Condition {
    Condition::Fact { key: FactKey::new(key), is: FactTest::Equals(value) }
}

fn law_id(place: usize) -> String {
    LAW.requirements[place % LAW.requirements.len()].id.to_string()
}

/// What came out, without the names of the overlays that had a say.
fn nameless(mut determination: Determination) -> Determination {
    for line in &mut determination.lines {
        for regime in &mut line.regimes {
            regime.rule_set.overlays.clear();
        }
    }
    determination
}

fn days_of(window: &Window) -> Days {
    Days { from: window.from, until: window.until }
}

fn days() -> impl Strategy<Value = Days> {
    let day = || (2018_i16..2028, 1_i8..=12).prop_map(|(year, month)| date(year, month, 1));
    (prop::option::of(day()), prop::option::of(day())).prop_map(|(from, until)| match (from, until) {
        (Some(from), Some(until)) if until <= from => Days { from: Some(until), until: from.tomorrow().ok() },
        (from, until) => Days { from, until },
    })
}

prop_compose! {
    fn policy_rule()(
        (like, stayed) in (prop::option::of(0_usize..3000), any::<bool>()),
        level in prop::sample::select(vec![Level::LicenseRequired, Level::Prohibited]),
        code in prop::option::of(prop::sample::select(vec!["3A090", "3A001", "5A002", "1C350", "9A610"])),
        country in prop::option::of(prop::sample::select(vec!["CN", "SG", "DE", "RU", "HK", "IN"])),
        attested in prop::option::of(any::<bool>()),
        beyond_reach in any::<bool>(),
        exceptions in prop::collection::vec(prop::sample::select(vec!["STA", "LVS", "TMP", "GOV"]), 0..3),
        days in days(),
    ) -> PolicyRule {
        PolicyRule {
            level,
            scope_of: like.map(|place| law_id(place).into()),
            even_when_stayed: stayed,
            beyond_reach,
            codes: code.map(codes),
            destinations: country.map_or_else(Destinations::anywhere, to),
            condition: attested.map_or(Condition::Always, |value| is("end_use.none_of_concern", value)),
            exceptions: exceptions.into_iter().map(Into::into).collect(),
            days,
            ..rule("x")
        }
    }
}

prop_compose! {
    fn restriction()(
        takes in prop::collection::vec(prop::sample::select(vec!["STA", "LVS", "TMP", "GOV", "ENC"]), 1..4),
        country in prop::option::of(prop::sample::select(vec!["CN", "SG", "DE"])),
        attested in prop::option::of(any::<bool>()),
        days in days(),
    ) -> Restriction {
        Restriction {
            id: "none-of-these".into(),
            summary: "not under these".into(),
            codes: None,
            destinations: country.map_or_else(Destinations::anywhere, to),
            condition: attested.map_or(Condition::Always, |value| is("end_use.none_of_concern", value)),
            leaves: Vec::new(),
            takes: takes.into_iter().map(Into::into).collect(),
            window: Window { from: days.from, until: days.until, ..Window::ALWAYS },
            citations: ["policy 5".into()].into(),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever an overlay adds: no order is asked for less, none gains an exception, none is released that
    /// was held.
    #[test]
    fn additions_only_tighten(
        mut rules in prop::collection::vec(policy_rule(), 0..4),
        restriction in prop::option::of(restriction()),
        span in days(),
    ) {
        for (place, rule) in rules.iter_mut().enumerate() {
            rule.id = format!("rule-{place}").into();
        }
        let overlay =
            Overlay { rules, restrictions: restriction.into_iter().collect(), days: span, ..policy() };
        let Ok(layered) = Screener::builder().regime(LAW.clone()).overlay(overlay.clone()).build() else {
            // Days that do not meet are refused; that is tested elsewhere.
            return Ok(());
        };
        prop_assert!(only_tightens(&LAW, std::slice::from_ref(&overlay)).unwrap());
        for order in ORDERS.iter() {
            let before = BASE.screen(order).unwrap();
            let after = layered.screen(order).unwrap();
            if !span.contains(order.date) {
                prop_assert_eq!(&before, &after, "outside its days nothing changes, not a byte");
            }
            let rows = overlay.rules.iter().map(|rule| rule.days);
            let rows = rows.chain(overlay.restrictions.iter().map(|row| days_of(&row.window)));
            if !rows.into_iter().any(|days| days.contains(order.date)) {
                let (before, after) = (nameless(before.clone()), nameless(after.clone()));
                prop_assert_eq!(before, after, "outside the days of its rows nothing changes but its name");
            }
            for (was, is) in before.lines.iter().zip(&after.lines) {
                prop_assert!(is.outcome.at_least >= was.outcome.at_least, "{}", order.id);
                prop_assert!(is.outcome.at_most >= was.outcome.at_most, "{}", order.id);
                prop_assert!(is.disposition >= was.disposition, "{}", order.id);
                let needed = was.regimes[0].authorization.status != AuthorizationStatus::NotNeeded;
                let available = |all: &LineDetermination| -> BTreeSet<String> {
                    let found = all.regimes[0].exceptions.iter();
                    let found = found.filter(|found| found.status == ExceptionStatus::Available);
                    found.map(|found| found.symbol.clone()).collect()
                };
                prop_assert!(!needed || available(is).is_subset(&available(was)), "{}", order.id);
            }
        }
    }

    /// An override of any requirement: whoever is touched is told, whoever is not sees no difference, and
    /// the decision on whether it loosens agrees with every order.
    #[test]
    fn overrides_are_told_and_decided(
        place in 0_usize..3000,
        attested in prop::option::of(any::<bool>()),
        span in days(),
    ) {
        let id = law_id(place);
        let condition = attested.map_or(Condition::Always, |value| is("end_use.none_of_concern", value));
        let overrides = vec![Override { condition, ..set_aside(&id) }];
        let overlay = Overlay { overrides, days: span, ..policy() };
        let Ok(layered) = Screener::builder().regime(LAW.clone()).overlay(overlay.clone()).build() else {
            return Ok(());
        };
        let found = loosenings(&LAW, &[overlay]).unwrap();
        for order in ORDERS.iter() {
            let before = BASE.screen(order).unwrap();
            let after = layered.screen(order).unwrap();
            let told = after.lines[0].regimes[0].caveats.iter().any(|caveat| caveat.kind == "override");
            if !told {
                prop_assert_eq!(nameless(before.clone()), nameless(after.clone()), "{}: {}", order.id, id);
            }
            let of_rule = |all: &Determination| {
                let rules = all.lines[0].regimes[0].requirements.clone();
                rules.into_iter().find(|row| row.rule == id).map(|row| row.status)
            };
            if of_rule(&before) != of_rule(&after) {
                prop_assert!(!found.is_empty(), "{}: {} is loosened and not found", order.id, id);
            }
        }
        for loosening in &found {
            confirm(loosening, &layered);
        }
    }
}

/// The order of a loosening is asked for less, and the determination says so.
fn confirm(loosening: &Loosening, layered: &Screener) {
    let Some(order) = &loosening.order else { return };
    let before = BASE.screen(order).unwrap();
    let after = layered.screen(order).unwrap();
    let found = |all: &Determination| {
        let rules = &all.lines[0].regimes[0].requirements;
        rules.iter().find(|row| row.rule == loosening.rule).map(|row| row.status)
    };
    assert_ne!(found(&before), found(&after), "{}", loosening.rule);
    let caveats = &after.lines[0].regimes[0].caveats;
    let mut told = caveats.iter().filter(|caveat| caveat.kind == "override").map(|caveat| &caveat.text);
    assert!(
        told.any(|text| text.contains(&loosening.by) && text.contains("counsel reads it otherwise")),
        "no word on {}",
        loosening.by
    );
}

/// Every requirement of the law, set aside whole: each is found to loosen, nearly all with an example.
#[test]
fn every_requirement_that_can_bind_can_be_missed() {
    let mut without = Vec::new();
    let empty = |group: &str| LAW.groups.iter().any(|other| other.name == group && other.members.is_empty());
    // The chart prints no mark in some columns: rows for these alone never bind.
    let binds =
        |rule: &&Requirement| !matches!(&rule.destinations.include[..], [Place::Group(name)] if empty(name));
    let rules: Vec<&Requirement> = LAW.requirements.iter().filter(binds).collect();
    let overrides = rules
        .iter()
        .enumerate()
        .map(|(place, rule)| Override { id: format!("own-{place}").into(), ..set_aside(&rule.id) });
    let overlay = Overlay { overrides: overrides.collect(), ..policy() };
    let found = loosenings(&LAW, std::slice::from_ref(&overlay)).unwrap();
    let layered = upon(&overlay);
    for rule in &rules {
        match found.iter().find(|loosening| loosening.rule == rule.id) {
            None => without.push(format!("{}: never missed", rule.id)),
            Some(loosening) if loosening.order.is_none() => without.push(format!("{}: no example", rule.id)),
            Some(loosening) => confirm(loosening, &layered),
        }
    }
    assert!(without.len() * 50 < rules.len(), "{} of {}: {without:#?}", without.len(), rules.len());
}

#[test]
fn an_override_that_reaches_nothing_only_tightens() {
    let law = |overlay: Overlay| only_tightens(&LAW, &[overlay]).unwrap();
    let rule_id = "us-ear/744.11/a/1";
    let with = |condition: Condition, rules: Vec<PolicyRule>| Overlay {
        overrides: vec![Override { condition, ..set_aside(rule_id) }],
        rules,
        ..policy()
    };
    let listed = LAW.requirements.iter().find(|rule| rule.id == rule_id).unwrap().condition.clone();
    assert!(!law(with(Condition::Always, vec![])));
    // Where the requirement does not apply, there is nothing to set aside.
    assert!(law(with(Condition::NoneOf(vec![listed.clone()]), vec![])));
    // Where a rule of ours demands more, nothing is lost; where it demands more of some only, something is.
    let instead = |condition: Condition| vec![PolicyRule { condition, ..rule("instead") }];
    assert!(law(with(Condition::Always, instead(Condition::Always))));
    assert!(law(with(Condition::Always, instead(listed.clone()))));
    assert!(!law(with(
        Condition::Always,
        instead(Condition::All(vec![
            listed.clone(),
            Condition::NoneOf(vec![Condition::Destination(to("SG"))])
        ]))
    )));
    // The rule that demands more ends a day earlier.
    let mut early = with(Condition::Always, instead(Condition::Always));
    early.rules[0].days.until = Some(date(2025, 11, 9));
    assert!(!law(early));
    // It is overcome by an exception by which the requirement is not.
    let mut waived = with(Condition::Always, instead(Condition::Always));
    waived.rules[0].level = Level::LicenseRequired;
    assert!(law(waived.clone()));
    waived.rules[0].exceptions = vec!["GOV".into()];
    assert!(!law(waived));
    // It is set aside itself.
    let mut twice = with(Condition::Always, instead(Condition::Always));
    let agency =
        Overlay { id: "agency/interim".into(), rules: twice.rules.clone(), overrides: vec![], ..policy() };
    twice.rules.clear();
    twice.overrides.push(Override { id: "again".into(), ..set_aside("agency/interim/instead") });
    assert!(!only_tightens(&LAW, &[agency.clone(), twice.clone()]).unwrap());
    twice.overrides.pop();
    assert!(only_tightens(&LAW, &[agency, twice]).unwrap());
}

#[test]
fn a_stayed_rule_can_be_kept() {
    let mut overlay = policy();
    overlay.rules = vec![PolicyRule {
        scope_of: Some("us-ear/744.11/a/1".into()),
        even_when_stayed: true,
        ..rule("affiliates")
    }];
    let layered = upon(&overlay);
    let mut order = ORDERS.iter().find(|order| order.id.contains("affiliate")).unwrap().clone();
    order.parties[0].owners.as_mut().unwrap()[0].share = Some("60".parse().unwrap());
    let outcome = |screener: &Screener, day: Date| {
        let order = Order { date: day, ..order.clone() };
        screener.screen(&order).unwrap().outcome.at_least
    };
    // In force, stayed, before it was written.
    assert_eq!(outcome(&BASE, date(2025, 10, 15)), Level::LicenseRequired);
    assert!(outcome(&BASE, date(2026, 3, 1)) < Level::LicenseRequired);
    assert_eq!(outcome(&layered, date(2026, 3, 1)), Level::Prohibited);
    assert!(outcome(&layered, date(2025, 9, 1)) < Level::Prohibited);
}

/// Of a rule that does not bind, an override changes nothing: that it is stayed is told all the same.
#[test]
fn a_stayed_rule_that_is_set_aside_is_still_told_to_be_stayed() {
    let layered = upon(&Overlay { overrides: vec![set_aside("us-ear/744.11/a/1")], ..policy() });
    let order = ORDERS.iter().find(|order| order.id == "affiliate_stayed").unwrap();
    let before = BASE.screen(order).unwrap();
    assert!(before.lines[0].regimes[0].caveats.iter().any(|caveat| caveat.text.contains("744.11/a/1 ")));
    assert_eq!(nameless(before), nameless(layered.screen(order).unwrap()));
}

#[test]
fn what_is_set_aside_stays_controlled_content() {
    // De minimis counts by the law: an override of a list row does not make its items free content.
    let mut order = ORDERS.iter().find(|order| order.id == "de_minimis_at_25_percent").unwrap().clone();
    let content = &mut order.lines[0].item.content.as_mut().unwrap()[0];
    content.value.as_mut().unwrap().amount = "26".parse().unwrap();
    let base = content.classifications[0].designation.entry_code().unwrap().entry();
    let of_content = |row: &Requirement| {
        row.codes.iter().flat_map(|codes| &codes.include).any(|code| code.entry() == base)
    };
    let before = BASE.screen(&order).unwrap().outcome;
    assert!(before.at_least > Level::NotSubject);
    // Were there no rows for it, the content would be free.
    let mut without = LAW.clone();
    without.requirements.retain(|row| !of_content(row));
    let without = Screener::builder().regime(without).build().unwrap();
    assert_eq!(without.screen(&order).unwrap().outcome.at_most, Level::NotSubject);
    let overrides = LAW.requirements.iter().filter(|row| of_content(row)).enumerate();
    let overrides = overrides
        .map(|(place, row)| Override { id: format!("own-{place}").into(), ..set_aside(&row.id) })
        .collect();
    assert_eq!(upon(&Overlay { overrides, ..policy() }).screen(&order).unwrap().outcome, before);
}

#[test]
fn layers_name_what_lies_beneath() {
    let agency = Overlay { id: "agency/interim".into(), version: "2.1.0".parse().unwrap(), ..policy() };
    let mut company = policy();
    company.extends.overlays.insert("agency/interim".into(), "^2".parse().unwrap());
    let build = |overlays: &[&Overlay]| {
        let builder = Screener::builder().regime(LAW.clone());
        overlays.iter().fold(builder, |builder, overlay| builder.overlay((*overlay).clone())).build()
    };
    let screener = build(&[&agency, &company]).unwrap();
    let said = |screener: &Screener| -> Vec<String> {
        let set = &screener.screen(&ORDERS[0]).unwrap().lines[0].regimes[0].rule_set.clone();
        set.overlays.iter().map(|overlay| format!("{} {}", overlay.id, overlay.version)).collect()
    };
    assert_eq!(said(&screener), ["agency/interim 2.1.0", "acme/policy 1.2.0"]);
    assert_eq!(screener.law(0), Some(&*LAW));
    assert_eq!(screener.overlays(0).len(), 2);
    assert_eq!(
        build(&[&company, &agency]).unwrap_err().to_string(),
        "overlay `acme/policy` does not fit what lies beneath: error[extends] at \
         extends.overlays.agency/interim: extends version `^2`, and there is none beneath (read the overlay \
         against what lies beneath, and widen the version)"
    );
    let china =
        Overlay { extends: Extends { regime: Regime::CnDualUse, ..company.extends.clone() }, ..policy() };
    assert_eq!(
        build(&[&china]).unwrap_err().to_string(),
        "overlay `acme/policy` extends `cn-dual-use`: expected its rule set to be added too"
    );
}

/// The table of answers sees overlays as the engine does: every change has a witness that moves as it says.
#[test]
fn answers_are_compared_with_and_without_a_policy() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/company_policy.json");
    let text = std::fs::read_to_string(path).unwrap();
    let policy = serde_json::from_str::<OverlayDocument>(&text).unwrap().into_overlay();
    let layered = upon(&policy);
    let mut directions = BTreeSet::new();
    for day in [date(2026, 7, 31), date(2026, 9, 1), date(2026, 12, 1)] {
        let diff = BASE.changes_to(&layered, Regime::UsEar, day).unwrap();
        assert_eq!(diff.changes.is_empty(), !policy.days.contains(day), "{day}");
        for change in &diff.changes {
            let before = BASE.screen(&change.witness).unwrap();
            let after = layered.screen(&change.witness).unwrap();
            assert_eq!((before.outcome, after.outcome), (change.before, change.after), "{change}");
            directions.insert(format!("{:?}", change.direction));
        }
    }
    assert!(directions.contains("Tightened"), "{directions:?}");
}

/// What is set aside is set aside in the table of answers too: for a place, and for items that are controlled
/// for a reason, which the table asks of each code.
#[test]
fn answers_are_compared_with_and_without_overrides() {
    let row = "us-ear/3A090/rs/a";
    let conditions = [Condition::Destination(to("FR")), Condition::ControlledFor("RS".into())];
    let day = date(2026, 9, 1);
    for (condition, all) in conditions.into_iter().zip([false, true]) {
        let layered =
            upon(&Overlay { overrides: vec![Override { condition, ..set_aside(row) }], ..policy() });
        let diff = BASE.changes_to(&layered, Regime::UsEar, day).unwrap();
        let mut moved = BTreeSet::new();
        for country in Country::all() {
            let order = serde_json::json!({
                "id": "1", "date": day, "activity": "export", "from": "US", "to": country,
                "parties": [ { "role": "end_user", "name": "end user", "country": country,
                    "headquarters": country, "ultimate_parent_headquarters": country, "government": false,
                    "owners": [], "screening": { "clear_as_of": day } } ],
                "facts": { "end_use.none_of_concern": true },
                "lines": [ { "id": "1", "item": { "origin": "US",
                    "classifications": [ { "regime": "us-ear", "code": "3A090.a" } ] } } ]
            });
            let order: Order = serde_json::from_value(order).unwrap();
            let outcomes = (BASE.screen(&order).unwrap().outcome, layered.screen(&order).unwrap().outcome);
            let own = diff.changes.iter().filter(|change| {
                let asked = change.ordinary && change.activities.contains(&order.activity);
                asked
                    && change.destinations.contains(country)
                    && change.codes.iter().any(|code| code == "3A090.a")
            });
            let own: Vec<_> = own.collect();
            match own.as_slice() {
                [] => assert_eq!(outcomes.0, outcomes.1, "{country}"),
                [change] => {
                    assert_eq!((change.before, change.after), outcomes, "{country}: {change}");
                    assert!(change.lost.iter().any(|rule| rule == row), "{country}: {change}");
                    moved.insert(country.code());
                }
                _ => panic!("{country} in two changes"),
            }
        }
        // Territories of France go with it.
        assert!(moved.contains("FR") && moved.contains("DE") == all, "{moved:?}");
    }
}
