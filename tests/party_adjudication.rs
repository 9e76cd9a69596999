//! Evidence, weak aliases, decisions and rescreening on small lists.
#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use export_control::Country;
use export_control::HitStatus;
use export_control::party::{
    Adjudication, Evidence, HitBand, HitVerdict, Identifier, IdentifierKind, Index, ListEntry, ListId,
    ListSnapshot, ListedName, NameKind, PartyKind, PartyQuery, PartyScreening, ReopenReason, RescreenReason,
    Score, SearchPolicy, StoredParty, WeakAliasPolicy, rescreen,
};
use proptest::prelude::*;

fn entry(id: &str, name: &str, country: &str) -> ListEntry {
    let mut entry = ListEntry::new(ListId::new("us/sdn"), id, name);
    entry.countries = vec![country.parse().unwrap()];
    entry
}

fn snapshot(entries: Vec<ListEntry>) -> ListSnapshot {
    ListSnapshot::new(ListId::new("us/consolidated"), Some("2026-07-31".parse().unwrap()), entries)
}

fn country(code: &str) -> Country {
    code.parse().unwrap()
}

#[test]
fn evidence_stands_beside_the_name() {
    let mut listed = entry("1", "IVANCHENKO, Dmitry", "RU");
    listed.kind = Some(PartyKind::Person);
    listed.dates_of_birth = vec!["1970-05-04".parse().unwrap()];
    listed.identifiers = vec![Identifier {
        kind: IdentifierKind::Tax,
        number: "77-1234567".into(),
        country: Some(country("RU")),
    }];
    let index = Index::new([snapshot(vec![listed, entry("2", "Dmitry Ivanchenko", "UA")])]);
    let mut query = PartyQuery::new("Dmitry Ivanchenko").country(country("RU"));
    query.dates_of_birth = vec!["1970".parse().unwrap()];
    let outcome = index.search(&query, &SearchPolicy::default());
    let order: Vec<&str> = outcome.hits.iter().map(|hit| hit.entry.as_str()).collect();
    assert_eq!(order, ["1", "2"], "evidence orders equal scores");
    let first = outcome.hits.first().unwrap();
    assert_eq!(first.band, HitBand::Exact);
    assert!(first.is_identical());
    assert!(first.evidence.contains(&Evidence::CountryAgrees { country: country("RU") }));
    assert!(outcome.hits.get(1).unwrap().evidence.contains(&Evidence::CountryDiffers));

    // The number finds the party whatever the name.
    let mut query = PartyQuery::new("Somebody Else");
    query.identifiers =
        vec![Identifier { kind: IdentifierKind::Tax, number: "771234567".into(), country: None }];
    let outcome = index.search(&query, &SearchPolicy::default());
    let hit = outcome.hits.first().unwrap();
    assert_eq!((hit.entry.as_str(), hit.score), ("1", Score::from_per_mille(950)));
    assert!(!hit.is_identical());
}

#[test]
fn weak_aliases_confirm_only() {
    let mut listed = entry("1", "Haqqani Network Holding", "AF");
    listed.names.push(ListedName { text: "The Falcon".into(), kind: NameKind::WeakAlias });
    let index = Index::new([snapshot(vec![listed])]);
    let hits = |policy: WeakAliasPolicy, name: &str| {
        index
            .search(&PartyQuery::new(name), &SearchPolicy { weak_aliases: policy, ..SearchPolicy::default() })
            .hits
    };
    assert!(hits(WeakAliasPolicy::ConfirmOnly, "The Falcon").is_empty());
    assert!(hits(WeakAliasPolicy::Ignore, "The Falcon").is_empty());
    assert_eq!(hits(WeakAliasPolicy::ExactOnly, "The Falcon").len(), 1);
    assert!(hits(WeakAliasPolicy::ExactOnly, "The Falkon").is_empty());
    assert_eq!(hits(WeakAliasPolicy::Full, "The Falkon").len(), 1);
    let mut both = PartyQuery::new("Haqqani Network Holding");
    both.aliases.push("The Falcon".into());
    let outcome = index.search(&both, &SearchPolicy::default());
    let weak = |evidence: &Evidence| matches!(evidence, Evidence::WeakAlias { .. });
    assert!(outcome.hits.first().unwrap().evidence.iter().any(weak));
}

#[test]
fn an_ended_order_is_no_hit() {
    let mut listed = entry("1", "Rhoomas Export Company", "US");
    listed.until = Some("2020-10-13".parse().unwrap());
    let index = Index::new([snapshot(vec![listed])]);
    let on = |day: &str| SearchPolicy { as_of: Some(day.parse().unwrap()), ..SearchPolicy::default() };
    let query = PartyQuery::new("Rhoomas Export Company");
    assert_eq!(index.search(&query, &on("2020-10-13")).hits.len(), 1);
    assert!(index.search(&query, &on("2020-10-14")).hits.is_empty());
}

#[test]
fn a_ship_is_no_person() {
    let mut ship = entry("1", "VICTORIA MARINA", "PA");
    ship.kind = Some(PartyKind::Vessel);
    let index = Index::new([snapshot(vec![ship])]);
    let hits = |kind| {
        index.search(&PartyQuery::new("Victoria Marina").kind(kind), &SearchPolicy::default()).hits.len()
    };
    assert_eq!(hits(Some(PartyKind::Person)), 0);
    assert_eq!(hits(Some(PartyKind::Vessel)), 1);
    assert_eq!(hits(Some(PartyKind::Organization)), 1);
    assert_eq!(hits(None), 1);
}

#[test]
fn a_decision_stands_until_its_ground_changes() {
    let party = PartyQuery::new("Orlov Trading").country(country("CY"));
    let policy = SearchPolicy::default();
    let old = Index::new([snapshot(vec![entry("1", "ORLOV TRADING LLC", "RU")])]);
    let first = PartyScreening::new(&party, old.search(&party, &policy), &[]);
    assert_eq!(first.hits.first().unwrap().status, HitStatus::Possible);
    assert!(!first.is_clear());

    let hit = &first.hits.first().unwrap().hit;
    let day = "2026-08-03".parse().unwrap();
    let dismissed =
        Adjudication::of_hit(&party, hit, HitVerdict::Dismissed, "A. Clerk", "another company", day)
            .on_list_version(old.references().remove(0));
    let json = serde_json::to_string(&dismissed).unwrap();
    let dismissed: Adjudication = serde_json::from_str(&json).unwrap();

    // Same list, same party: it stands.
    let again = PartyScreening::new(&party, old.search(&party, &policy), std::slice::from_ref(&dismissed));
    assert_eq!(again.hits.first().unwrap().status, HitStatus::Dismissed);
    assert!(again.is_clear());

    // A new entry of the same name is never hidden.
    let more = Index::new([snapshot(vec![
        entry("1", "ORLOV TRADING LLC", "RU"),
        entry("2", "ORLOV TRADING", "RU"),
    ])]);
    let screening =
        PartyScreening::new(&party, more.search(&party, &policy), std::slice::from_ref(&dismissed));
    let open: Vec<&str> = screening.open().map(|listing| listing.entry.as_str()).collect();
    assert_eq!(open, ["2"]);

    // The entry changed: a dismissal falls back, a confirmation holds and is offered again.
    let changed = Index::new([snapshot(vec![entry("1", "ORLOV TRADING LLC", "CY")])]);
    let screening =
        PartyScreening::new(&party, changed.search(&party, &policy), std::slice::from_ref(&dismissed));
    let listing = screening.hits.first().unwrap();
    assert_eq!(
        (listing.status, listing.reopened.as_slice()),
        (HitStatus::Possible, &[ReopenReason::EntryChanged][..])
    );
    let confirmed = Adjudication { verdict: HitVerdict::Confirmed, ..dismissed.clone() };
    let screening = PartyScreening::new(&party, changed.search(&party, &policy), &[confirmed]);
    assert_eq!(screening.hits.first().unwrap().status, HitStatus::Confirmed);
    assert_eq!(screening.open().count(), 1);

    // The party changed.
    let moved = PartyQuery::new("Orlov Trading").country(country("RU"));
    let screening = PartyScreening::new(&moved, old.search(&moved, &policy), &[dismissed]);
    assert_eq!(screening.hits.first().unwrap().reopened, [ReopenReason::PartyChanged]);
}

#[test]
fn rescreening_names_the_parties_that_need_a_look() {
    let policy = SearchPolicy::default();
    let old = snapshot(vec![
        entry("1", "ORLOV TRADING", "RU"),
        entry("2", "Kestrel Shipping", "IR"),
        entry("3", "Lapwing Marine", "IR"),
        entry("5", "Dunlin Aviation", "IR"),
    ]);
    let new = snapshot(vec![
        entry("1", "ORLOV TRADING", "CY"),
        entry("2", "Kestrel Shipping", "IR"),
        entry("4", "Heron Optics", "CN"),
        entry("5", "Whimbrel Aviation", "IR"),
    ]);
    let before = Index::new([old.clone()]);
    let parties: Vec<StoredParty> = [
        "Orlov Trading",
        "Kestrel Shipping",
        "Lapwing Marine",
        "Heron Optics",
        "Whimbrel Aviation",
        "Nobody",
    ]
    .into_iter()
    .map(|name| {
        let party = PartyQuery::new(name);
        let screening = PartyScreening::new(&party, before.search(&party, &policy), &[]);
        StoredParty::screened(name, party, &screening)
    })
    .collect();
    assert!(rescreen(&old, &before, &parties, &policy).is_empty(), "nothing changed");
    let findings = rescreen(&old, &Index::new([new]), &parties, &policy);
    let told: Vec<(&str, &RescreenReason)> =
        findings.iter().map(|finding| (finding.party.as_str(), finding.reasons.first().unwrap())).collect();
    assert!(
        matches!(
            told.as_slice(),
            [
                ("Orlov Trading", RescreenReason::EntryChanged { status: HitStatus::Possible, .. }),
                ("Lapwing Marine", RescreenReason::Delisted { .. }),
                ("Heron Optics", RescreenReason::NewEntry { .. }),
                ("Whimbrel Aviation", RescreenReason::NewMatch { .. }),
            ]
        ),
        "{told:?}"
    );
}

#[test]
fn rescreening_tells_an_ended_entry_and_a_new_number_from_a_new_party() {
    let mut order = entry("1", "Kestrel Shipping", "IR");
    order.until = Some("2026-07-15".parse().unwrap());
    let old = snapshot(vec![order.clone(), entry("2", "Lapwing Marine", "IR")]);
    let new = Index::new([snapshot(vec![order, entry("7", "Lapwing Marine", "AE")])]);
    let before = Index::new([old.clone()]);
    let stored = ["Kestrel Shipping", "Lapwing Marine"].map(|name| {
        let party = PartyQuery::new(name);
        let screening = PartyScreening::new(&party, before.search(&party, &SearchPolicy::default()), &[]);
        StoredParty::screened(name, party, &screening)
    });
    let policy = SearchPolicy { as_of: Some("2026-08-01".parse().unwrap()), ..SearchPolicy::default() };
    let findings = rescreen(&old, &new, &stored, &policy);
    let told: Vec<&[RescreenReason]> = findings.iter().map(|finding| finding.reasons.as_slice()).collect();
    assert!(
        matches!(
            told.as_slice(),
            [[RescreenReason::Ended { until: Some(_), .. }], [RescreenReason::Renumbered { new_entry, .. }]]
                if new_entry == "7"
        ),
        "{told:?}"
    );
}

#[test]
fn an_index_may_be_shared_between_threads() {
    const fn shared<T: Send + Sync>() {}
    const { shared::<Index>() }
}

#[test]
fn a_batch_answers_in_order() {
    let index = Index::new([snapshot(vec![entry("1", "Kestrel Shipping", "IR")])]);
    let queries = [PartyQuery::new("Nobody"), PartyQuery::new("Kestrel Shiping")];
    let outcomes = index.search_batch(&queries, &SearchPolicy::default());
    assert_eq!(outcomes.iter().map(|outcome| outcome.hits.len()).collect::<Vec<_>>(), [0, 1]);
}

/// `AG` at the end of a name is its legal form, at its head a word like any other: a look-up that takes the
/// two for strangers counts a contradiction that the comparison does not see.
#[test]
fn a_legal_form_meets_the_same_letters_as_a_word() {
    let names = ["AG Kestrel Marine Trading", "mohammed", "ab pol abc"];
    let entries = names.iter().enumerate().map(|(at, name)| entry(&at.to_string(), name, "RU")).collect();
    let index = Index::new([snapshot(entries)]);
    let least = SearchPolicy::with_threshold(Score::from_per_mille(226));
    for (query, policy, listed) in [
        ("Kestrel Marine Trading Zenith AG", &SearchPolicy::default(), names[0]),
        ("jean pol mohammed ab", &least, names[2]),
    ] {
        let query = PartyQuery::new(query);
        let outcome = index.search(&query, policy);
        assert!(outcome.hits.iter().any(|hit| hit.name == listed), "{outcome:?}");
        assert_eq!(outcome, index.search_exhaustive(&query, policy));
    }
}

/// Words that are alike in every way that the comparison knows.
const WORDS: &[&str] = &[
    "mohammed",
    "muhammad",
    "al",
    "bin",
    "ibn",
    "j",
    "jean",
    "claude",
    "jc",
    "van",
    "der",
    "bilt",
    "vanderbilt",
    "trading",
    "limited",
    "liability",
    "company",
    "llc",
    "ooo",
    "joint",
    "stock",
    "gmbh",
    "sergei",
    "sergey",
    "lavrov",
    "lavrow",
    "44",
    "forty",
    "four",
    "ab",
    "ag",
    "spa",
    "abc",
    "abd",
    "abdul",
    "abdulrahman",
    "rahman",
    "kim",
    "kin",
    "jong",
    "jung",
    "un",
    "yu",
    "u",
    "习",
    "近平",
    "习近平",
    "有限公司",
    "bill",
    "william",
    "mfg",
    "manufacturing",
    "vanderbilr",
    "trading",
    "pol",
    "pot",
    "polpot",
];

fn name() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(WORDS), 1..6).prop_map(|words| words.join(" "))
}

/// A name to look for, and listed names some of which hold many of its words, in another order.
fn names() -> impl Strategy<Value = (String, Vec<String>)> {
    let words = || prop::collection::vec(prop::sample::select(WORDS), 1..6);
    words().prop_flat_map(move |query| {
        let most = query.len();
        let alike = (
            prop::sample::subsequence(query.clone(), 1..=most),
            prop::collection::vec(prop::sample::select(WORDS), 0..3),
        )
            .prop_map(|(own, others)| [own, others].concat())
            .prop_shuffle()
            .prop_map(|words| words.join(" "));
        let listed = prop::collection::vec(prop_oneof![name(), alike], 1..40);
        (Just(query.join(" ")), listed)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_look_up_finds_what_a_comparison_with_all_finds(
        (query, names) in names(),
        at in 0_usize..40,
        letter in "[a-z]",
        kind in prop_oneof![Just(None), Just(Some(PartyKind::Person)), Just(Some(PartyKind::Organization))],
        threshold in prop_oneof![Just(700_u16), 1_u16..1000],
    ) {
        let entries = names.iter().enumerate().map(|(at, name)| entry(&at.to_string(), name, "RU")).collect();
        let index = Index::new([snapshot(entries)]);
        let policy = SearchPolicy::with_threshold(Score::from_per_mille(threshold));
        let mut letters: Vec<char> = query.chars().collect();
        letters.insert(at.min(letters.len()), letter.chars().next().unwrap());
        for text in [query, letters.into_iter().collect()] {
            let query = PartyQuery::new(&text).kind(kind);
            prop_assert_eq!(index.search(&query, &policy), index.search_exhaustive(&query, &policy));
        }
    }

    #[test]
    fn no_text_panics(query in "\\PC{0,40}", listed in "\\PC{0,40}") {
        let index = Index::new([snapshot(vec![entry("1", &listed, "RU")])]);
        let policy = SearchPolicy::default();
        let query = PartyQuery::new(&query);
        prop_assert_eq!(index.search(&query, &policy), index.search_exhaustive(&query, &policy));
        let outcome = index.compare(&query.name, &listed, None);
        prop_assert!(outcome.score <= Score::ONE);
    }
}
