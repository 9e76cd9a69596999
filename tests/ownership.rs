//! Ownership: the examples that authorities publish, unknown shares, cycles, and properties.
#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use export_control::ownership::{
    CaptureRule, CaptureStatus, OwnerId, OwnershipGraph, OwnershipGraphError, Percent, Share,
};
use proptest::prelude::*;

/// A graph from names (`*` marks a listed one, `?` one that nobody has looked up) and holdings.
#[track_caller]
fn graph(parties: &[&str], holdings: &[(&str, u8, &str)]) -> (OwnershipGraph, Vec<(String, OwnerId)>) {
    let mut graph = OwnershipGraph::new();
    let mut ids = Vec::new();
    for party in parties {
        let name = party.trim_end_matches(['*', '?']);
        let listed = match party.chars().last() {
            Some('*') => Some(true),
            Some('?') => None,
            _ => Some(false),
        };
        ids.push((name.to_string(), graph.add(name, listed)));
    }
    let find = |name: &str| ids.iter().find(|(known, _)| known == name).unwrap().1;
    for (owner, share, owned) in holdings {
        graph.hold(find(owner), Percent::whole(*share), find(owned)).unwrap();
    }
    for (_, id) in &ids {
        graph.owners_known(*id).unwrap();
    }
    (graph, ids)
}

#[track_caller]
fn check(parties: &[&str], holdings: &[(&str, u8, &str)], expected: &[(&str, CaptureStatus)]) {
    let (graph, ids) = graph(parties, holdings);
    let capture = CaptureRule::HALF.apply(&graph);
    for (name, status) in expected {
        let id = ids.iter().find(|(known, _)| known == name).unwrap().1;
        assert_eq!(capture.status(id), *status, "{}", capture.finding(id).explain());
    }
}

use CaptureStatus::{Captured, NotCaptured, Undetermined};

#[test]
fn ofac_faq_401_example_1_passes_the_full_stake_on() {
    check(&["X*", "A", "B"], &[("X", 50, "A"), ("A", 50, "B")], &[("A", Captured), ("B", Captured)]);
}

#[test]
fn ofac_faq_401_example_2_adds_up_indirect_stakes() {
    check(
        &["X*", "A", "B", "C"],
        &[("X", 50, "A"), ("X", 50, "B"), ("A", 25, "C"), ("B", 25, "C")],
        &[("C", Captured)],
    );
}

#[test]
fn ofac_faq_401_example_3_adds_direct_and_indirect_stakes() {
    check(&["X*", "A", "B"], &[("X", 50, "A"), ("X", 10, "B"), ("A", 40, "B")], &[("B", Captured)]);
}

#[test]
fn ofac_2014_guidance_adds_up_several_listed_owners() {
    check(&["X*", "Y*", "A"], &[("X", 25, "A"), ("Y", 25, "A")], &[("A", Captured)]);
}

#[test]
fn an_owner_below_the_threshold_passes_nothing_on() {
    check(
        &["X*", "A", "B", "C"],
        &[("X", 50, "A"), ("X", 25, "B"), ("A", 25, "C"), ("B", 25, "C")],
        &[("B", NotCaptured), ("C", NotCaptured)],
    );
    check(&["X*", "A"], &[("X", 49, "A")], &[("A", NotCaptured)]);
}

#[test]
fn a_threshold_is_exact() {
    let mut graph = OwnershipGraph::new();
    let x = graph.add("X", Some(true));
    let a = graph.add("A", Some(false));
    graph.hold(x, "49.9999999999".parse::<Percent>().unwrap(), a).unwrap();
    graph.owners_known(a).unwrap();
    assert_eq!(CaptureRule::HALF.apply(&graph).status(a), NotCaptured);
    graph.hold(x, "0.0000000001".parse::<Percent>().unwrap(), a).unwrap();
    assert_eq!(CaptureRule::HALF.apply(&graph).status(a), Captured);
    let more_than_half = CaptureRule { inclusive: false, ..CaptureRule::HALF };
    assert_eq!(more_than_half.apply(&graph).status(a), NotCaptured);
}

#[test]
fn unknown_owners_leave_it_open() {
    let mut graph = OwnershipGraph::new();
    let x = graph.add("X", Some(true));
    let a = graph.add("A", Some(false));
    graph.hold(x, Percent::whole(30), a).unwrap();
    let capture = CaptureRule::HALF.apply(&graph);
    assert_eq!(capture.status(a), Undetermined);
    assert_eq!(
        capture.finding(a).explain(),
        "A is undetermined: X holds 30 % of it, which is listed; owners of 70 % are not known"
    );
    // Somebody clean holds the rest: settled.
    let clean = graph.add("Clean", Some(false));
    graph.hold(clean, Percent::whole(60), a).unwrap();
    graph.owners_known(clean).unwrap();
    assert_eq!(CaptureRule::HALF.apply(&graph).status(a), NotCaptured);
}

#[test]
fn unknown_shares_are_intervals() {
    let mut graph = OwnershipGraph::new();
    let x = graph.add("X", Some(true));
    let a = graph.add("A", Some(false));
    graph.owners_known(a).unwrap();
    graph.hold(x, Share::between(Percent::whole(20), Percent::whole(60)), a).unwrap();
    let capture = CaptureRule::HALF.apply(&graph);
    assert_eq!(capture.status(a), Undetermined);
    assert_eq!(capture.finding(a).explain(), "A is undetermined: X holds 20 to 60 % of it, which is listed");
    // A holder of 45 percent who is clean leaves 55 at most, so it stays open; one of 55 settles it.
    let clean = graph.add("Clean", Some(false));
    graph.owners_known(clean).unwrap();
    graph.hold(clean, Percent::whole(45), a).unwrap();
    assert_eq!(CaptureRule::HALF.apply(&graph).status(a), Undetermined);
    graph.hold(clean, Percent::whole(10), a).unwrap();
    assert_eq!(CaptureRule::HALF.apply(&graph).status(a), NotCaptured);
}

#[test]
fn an_undecided_owner_leaves_it_open() {
    check(&["X?", "A", "B"], &[("X", 60, "A"), ("A", 100, "B")], &[("X", Undetermined), ("B", Undetermined)]);
}

#[test]
fn cycles_end() {
    check(
        &["X*", "A", "B"],
        &[("A", 60, "B"), ("B", 60, "A"), ("X", 40, "A")],
        &[("A", NotCaptured), ("B", NotCaptured)],
    );
    check(
        &["X*", "A", "B"],
        &[("A", 60, "B"), ("B", 45, "A"), ("X", 50, "A")],
        &[("A", Captured), ("B", Captured)],
    );
    // Two that hold each other, one of them undecided.
    let (graph, ids) = graph(&["X*", "A", "B?"], &[("X", 50, "A"), ("B", 30, "A"), ("A", 40, "B")]);
    let finding = CaptureRule::HALF.apply(&graph).finding(ids[1].1);
    assert_eq!(finding.status, Captured);
}

#[test]
fn the_most_restrictive_owner_counts() {
    let (graph, ids) = graph(
        &["Entity List party*", "SDN*", "A", "B"],
        &[("Entity List party", 30, "A"), ("SDN", 20, "A"), ("A", 50, "B")],
    );
    let capture = CaptureRule::HALF.apply(&graph);
    let b = ids[3].1;
    assert_eq!(capture.listed_behind(b), [ids[0].1, ids[1].1]);
    assert_eq!(capture.most_restrictive(b, |owner| u8::from(owner == ids[1].1)), Some(1));
}

#[test]
fn impossible_holdings_are_refused() {
    let mut graph = OwnershipGraph::new();
    let x = graph.add("X", None);
    let a = graph.add("A", None);
    graph.hold(x, Percent::whole(60), a).unwrap();
    assert_eq!(
        graph.hold(x, Percent::whole(60), a).unwrap_err().to_string(),
        "the known shares of `A` come to 120 percent: expected at most 100"
    );
    let mut other = OwnershipGraph::new();
    assert_eq!(
        other.hold(x, Percent::whole(1), a).unwrap_err(),
        OwnershipGraphError::UnknownParty { number: 0 }
    );
}

#[test]
fn shares_read_from_text_and_numbers() {
    assert_eq!(serde_json::from_str::<Percent>("\"33.3\"").unwrap(), "33.3".parse().unwrap());
    assert_eq!(serde_json::from_str::<Percent>("33.3").unwrap(), "33.30".parse().unwrap());
    assert_eq!(serde_json::to_string(&Percent::whole(50)).unwrap(), "\"50\"");
    assert_eq!(
        "half".parse::<Percent>().unwrap_err().to_string(),
        "cannot read share `half`: expected a decimal from 0 to 100, such as `50` or `33.3`"
    );
}

#[test]
fn many_ways_to_one_owner_stay_short() {
    let mut graph = OwnershipGraph::new();
    let mut layer = vec![graph.add("X", Some(true))];
    for depth in 0..200 {
        let next: Vec<_> = (0..2).map(|side| graph.add(&format!("{depth}/{side}"), Some(false))).collect();
        for owned in &next {
            for owner in &layer {
                graph.hold(*owner, Percent::whole(50), *owned).unwrap();
            }
        }
        layer = next;
    }
    let capture = CaptureRule::HALF.apply(&graph);
    assert_eq!(capture.status(layer[0]), Captured);
    assert!(capture.finding(layer[0]).explain().len() < 100_000);
}

type Holding = (usize, usize, u8, u8);

/// A small random graph: listed flags, and shares of each owner in each party.
fn random_graph() -> impl Strategy<Value = (Vec<Option<bool>>, Vec<Holding>)> {
    let flags = prop::collection::vec(prop_oneof![Just(Some(true)), Just(Some(false)), Just(None)], 2..7);
    let holdings = prop::collection::vec((0_usize..7, 0_usize..7, 0_u8..40, 0_u8..40), 0..14);
    (flags, holdings)
}

fn build(flags: &[Option<bool>], holdings: &[Holding]) -> (OwnershipGraph, Vec<OwnerId>) {
    let mut graph = OwnershipGraph::new();
    let ids: Vec<_> = flags.iter().enumerate().map(|(at, flag)| graph.add(&at.to_string(), *flag)).collect();
    for (owner, owned, least, more) in holdings {
        if let (Some(owner), Some(owned)) = (ids.get(*owner), ids.get(*owned)) {
            let share = Share::between(Percent::whole(*least), Percent::whole(least + more));
            let _ = graph.hold(*owner, share, *owned);
        }
    }
    (graph, ids)
}

proptest! {
    #[test]
    fn settling_a_flag_only_narrows((flags, holdings) in random_graph(), at in 0_usize..7, listed: bool) {
        let (graph, ids) = build(&flags, &holdings);
        let before = CaptureRule::HALF.apply(&graph);
        let mut settled = flags.clone();
        if let Some(flag) = settled.get_mut(at) {
            flag.get_or_insert(listed);
        }
        let (graph, _) = build(&settled, &holdings);
        let after = CaptureRule::HALF.apply(&graph);
        for id in ids {
            if before.status(id) != Undetermined {
                prop_assert_eq!(before.status(id), after.status(id));
            }
            let _ = after.finding(id).explain();
        }
    }

    #[test]
    fn a_further_listing_never_loosens((flags, holdings) in random_graph(), at in 0_usize..7) {
        let (graph, ids) = build(&flags, &holdings);
        let before = CaptureRule::HALF.apply(&graph);
        let mut more = flags.clone();
        if let Some(flag) = more.get_mut(at) {
            *flag = Some(true);
        }
        let (graph, _) = build(&more, &holdings);
        let after = CaptureRule::HALF.apply(&graph);
        for id in ids {
            prop_assert!(after.status(id) >= before.status(id));
        }
    }
}
