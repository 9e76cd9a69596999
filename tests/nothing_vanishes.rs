//! Whatever an order carries is read by a rule or named in the answer as not read.

use export_control::regime::{cn_dual_use, us_ear};
use export_control::{Determination, Disposition, Screener};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::common;

/// Lists whose own law is among the built-in rule sets.
const READ: [&str; 6] = [
    "us/entity-list",
    "us/denied-persons",
    "us/unverified",
    "us/military-end-user",
    "cn/control-list",
    "cn/watch-list",
];

/// Lists from which other law follows, of hosts, and of files that are newer than this crate.
const OTHER: [&str; 8] = [
    "us/debarred",
    "us/non-sdn-cmic",
    "us/nonproliferation",
    "cn/unreliable-entities",
    "eu/consolidated",
    "jp/end-user-list",
    "acme/watch",
    "us/other/some-new-list",
];

const ROLES: [&str; 7] =
    ["purchaser", "intermediate_consignee", "ultimate_consignee", "end_user", "agent", "owner", "other"];

#[derive(Debug, Clone)]
struct World {
    date: &'static str,
    from: &'static str,
    via: bool,
    foreign_code: bool,
    role: &'static str,
    list: &'static str,
    confirmed: bool,
    /// The hit is of an owner with this share, behind so many companies that hold all of the next.
    owner: Option<(u8, u8)>,
}

fn worlds() -> impl Strategy<Value = World> {
    let lists: Vec<&'static str> = READ.into_iter().chain(OTHER).chain(["us/sdn"]).collect();
    (
        prop::sample::select(vec!["2025-10-15", "2026-03-02", "2026-11-28"]),
        prop::sample::select(vec!["US", "CN", "DE", "JP"]),
        any::<bool>(),
        any::<bool>(),
        prop::sample::select(ROLES.to_vec()),
        prop::sample::select(lists),
        any::<bool>(),
        prop::option::of((1..=100_u8, 0..3_u8)),
    )
        .prop_map(|(date, from, via, foreign_code, role, list, confirmed, owner)| World {
            date,
            from,
            via,
            foreign_code,
            role,
            list,
            confirmed,
            owner,
        })
}

fn clear(day: &str) -> Value {
    json!({ "clear_as_of": day })
}

/// The order of a world; `status` of its hit, `None`: without it.
fn order(world: &World, status: Option<&str>) -> Value {
    let day = world.date;
    let hit = match status {
        None => clear(day),
        Some(status) => json!({ "as_of": day, "hits": [{ "list": world.list, "entry": "ENTRY-7",
            "status": status, "scope": "all_items", "footnotes": [] }] }),
    };
    let party = |role: &str, screening: Value, owners: Value| {
        json!({ "role": role, "name": format!("The {role}"), "country": "BR", "headquarters": "BR",
            "ultimate_parent_headquarters": "BR", "government": false, "owners": owners, "screening": screening })
    };
    let mut parties = vec![party("end_user", clear(day), json!([]))];
    parties.push(match world.owner {
        None => party(world.role, hit, json!([])),
        Some((share, behind)) => {
            let mut owners = json!([{ "name": "Holder", "share": share.to_string(), "screening": hit,
                "owners": [] }]);
            for place in 0..behind {
                owners = json!([{ "name": format!("Company {place}"), "share": "100", "screening": clear(day),
                    "owners": owners }]);
            }
            party(world.role, clear(day), owners)
        }
    });
    let mut codes = vec![
        json!({ "regime": "us-ear", "code": "EAR99" }),
        json!({ "regime": "cn-dual-use", "code": if world.from == "CN" { "3C001.a" } else { "none" } }),
    ];
    if world.foreign_code {
        codes.push(json!({ "regime": "eu-dual-use", "code": "3A001.a.2" }));
    }
    json!({ "id": "V", "date": day, "activity": if world.from == "DE" || world.from == "JP" { "reexport" } else { "export" },
        "from": world.from, "to": "BR", "via": if world.via { json!(["SG"]) } else { json!([]) },
        "parties": parties,
        "facts": { "end_use.none_of_concern": true, "end_user.civil": true },
        "lines": [{ "id": "10", "quantity": "1", "item": { "kind": "commodity",
            "origin": if world.from == "CN" { "CN" } else { "US" }, "classifications": codes,
            "facts": { "item.annex_1_of_no_61": false } } }] })
}

fn screener() -> Screener {
    let builder = Screener::builder().regime(us_ear::rules()).regime(cn_dual_use::rules());
    builder.list("acme/watch").build().expect("built-in rules")
}

fn answer(screener: &Screener, order: &Value) -> Determination {
    let order = common::order(&order.to_string()).expect("an order");
    screener.screen(&order).expect("an answer")
}

fn texts(answer: &Determination) -> String {
    let regimes = answer.lines.iter().flat_map(|line| &line.regimes);
    let told = regimes.flat_map(|regime| &regime.caveats).map(|caveat| caveat.text.clone());
    told.collect::<Vec<_>>().join("\n")
}

#[test]
fn nothing_vanishes() {
    let screener = screener();
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let worlds = (worlds(),);
    let run = runner.run(&worlds, |(world,)| {
        let status = if world.confirmed { "confirmed" } else { "possible" };
        let without = answer(&screener, &order(&world, None));
        let with = answer(&screener, &order(&world, Some(status)));
        let told = texts(&with);
        let named = told.contains(world.list) && told.contains("ENTRY-7");
        prop_assert!(named || with != without, "{told}");
        if !READ.contains(&world.list) {
            // Only rules of 15 CFR 744.8 read the list of blocked persons.
            prop_assert!(named || world.list == "us/sdn", "{told}");
            prop_assert!(with.disposition >= Disposition::NeedsFacts, "released: {told}");
        }
        prop_assert!(with.disposition >= without.disposition, "a hit makes it milder");
        // Somebody found that it is another.
        let dismissed = answer(&screener, &order(&world, Some("dismissed")));
        prop_assert_eq!(&dismissed, &without);
        prop_assert!(!world.foreign_code || told.contains("eu-dual-use"), "{told}");
        prop_assert!(!world.via || told.contains("the transit law of Singapore"), "{told}");
        let abroad = world.from == "DE" || world.from == "JP";
        prop_assert_eq!(abroad, told.contains("the export law of"), "{}", told);
        Ok(())
    });
    run.expect("nothing vanishes");
}

/// A screening that leaves a list out is no answer to a rule about that list.
#[test]
fn lists_that_were_not_consulted_are_asked_for() {
    let screener = screener();
    let world = World {
        date: "2026-03-02",
        from: "US",
        via: false,
        foreign_code: false,
        role: "purchaser",
        list: "us/entity-list",
        confirmed: true,
        owner: None,
    };
    let mut value = order(&world, None);
    for party in value["parties"].as_array_mut().expect("parties") {
        party["screening"]["lists"] = json!(["us/entity-list", "us/military-end-user", "us/sdn"]);
    }
    let found = answer(&screener, &value);
    assert_eq!(found.disposition, Disposition::NeedsFacts);
    let missing = &found.lines[0].regimes[0].missing;
    let asked = missing.iter().find(|missing| missing.fact == "screening").expect("a question");
    assert!(asked.question.contains("us/denied-persons"), "{}", asked.question);
    assert!(!asked.question.contains("us/sdn"), "{}", asked.question);
    let typed = common::order(&value.to_string()).expect("an order");
    let again = serde_json::to_string(&typed).expect("JSON");
    assert_eq!(common::order(&again).expect("an order"), typed, "lists survive a trip through JSON");
}

#[test]
fn ids_of_lists_are_checked() {
    let screener = screener();
    let cases = [
        ("us/entity_list", "us/entity-list"),
        ("us/entity-List", "us/entity-list"),
        ("US/entity-list", "us/entity-list"),
        ("us/el", "us/entity-list"),
        ("EL", "us/entity-list"),
        ("us/dpl", "us/denied-persons"),
        ("us/meu", "us/military-end-user"),
        ("us/sdn ", "us/sdn"),
        ("Entity List (EL) - Bureau of Industry and Security", "us/entity-list"),
        ("acme/wacth", "acme/watch"),
        ("", "us/"),
    ];
    let world = World {
        date: "2026-03-02",
        from: "US",
        via: false,
        foreign_code: false,
        role: "purchaser",
        list: "us/sdn",
        confirmed: true,
        owner: Some((10, 1)),
    };
    for (given, meant) in cases {
        let mut value = order(&world, Some("confirmed"));
        value["parties"][1]["owners"][0]["owners"][0]["screening"]["hits"][0]["list"] = json!(given);
        let order = common::order(&value.to_string()).expect("an order");
        let error = screener.screen(&order).expect_err("an unknown list").to_string();
        let path = "parties[1].owners[0].owners[0].screening.hits[0].list";
        assert!(error.contains(path), "{error}");
        assert!(
            error.contains(&format!("unknown list `{given}`: the nearest known list is `{meant}")),
            "{error}"
        );
    }
}
