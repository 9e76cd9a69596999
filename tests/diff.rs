//! What changed, by row and by answer.
#![allow(clippy::unwrap_used, reason = "a test")]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use export_control::regime::{cn_dual_use, us_ear};
use export_control::{
    Activity, AnswerChange, AnswerDiff, Bump, ControlCode, Country, Designation, Direction, ExceptionStatus,
    Impact, Level, Order, Outcome, Regime, RegimeDetermination, RuleSet, Screener,
};
use jiff::civil::{Date, date};
use proptest::prelude::*;

/// The days around the diffusion rule of January 2025, compared once for all tests.
const FROM: Date = date(2025, 1, 12);
const TO: Date = date(2025, 1, 20);
static DIFFUSION: LazyLock<(Screener, AnswerDiff)> = LazyLock::new(|| {
    let screener = screener(us_ear::rules());
    let diff = screener.changes_between(Regime::UsEar, FROM, TO).unwrap();
    (screener, diff)
});

fn screener(set: RuleSet) -> Screener {
    Screener::builder().regime(set).build().unwrap()
}

/// Every change has a witness that moves as the change says.
#[test]
fn witnesses_move() {
    let (screener, diff) = &*DIFFUSION;
    let (from, to) = (FROM, TO);
    assert!(!diff.changes.is_empty());
    for change in &diff.changes {
        let mut order = change.witness.clone();
        order.date = from;
        let before = screener.screen(&order).unwrap();
        order.date = to;
        let after = screener.screen(&order).unwrap();
        assert_eq!(before.outcome, change.before, "{change}");
        assert_eq!(after.outcome, change.after, "{change}");
    }
}

/// The table for all destinations says what the engine says for one: both must see the same changes.
#[test]
fn every_destination_of_an_accelerator_agrees_with_the_engine() {
    let (screener, diff) = &*DIFFUSION;
    let (from, to) = (FROM, TO);
    let of_code = |change: &&export_control::AnswerChange| change.codes.iter().any(|code| code == "3A090.a");
    let mut seen = 0;
    for activity in [export_control::Activity::Export, export_control::Activity::Transfer] {
        for country in export_control::Country::all() {
            let own = diff.changes.iter().filter(of_code).filter(|change| {
                change.ordinary
                    && change.activities.contains(&activity)
                    && change.destinations.contains(country)
            });
            let predicted: Vec<_> = own.map(|change| (change.before, change.after)).collect();
            let template = diff
                .changes
                .iter()
                .filter(of_code)
                .find(|change| change.ordinary && change.witness.activity == activity);
            let Some(template) = template else { continue };
            let mut order = template.witness.clone();
            order.to = Some(country);
            order.lines[0].item.classifications[0] =
                export_control::ControlCode::parse(Regime::UsEar, "3A090.a").unwrap();
            if activity == export_control::Activity::Transfer {
                order.from = country;
            }
            for party in &mut order.parties {
                party.country = Some(country);
                party.headquarters = Some(country);
                party.ultimate_parent_headquarters = Some(country);
            }
            order.date = from;
            let before = screener.screen(&order).unwrap().outcome;
            order.date = to;
            let after = screener.screen(&order).unwrap().outcome;
            match predicted.as_slice() {
                [(was, is)] => assert_eq!((*was, *is), (before, after), "{country}"),
                [] => assert_eq!(before, after, "{country}"),
                _ => panic!("{country} in two changes"),
            }
            seen += 1;
        }
    }
    assert!(seen >= export_control::Country::COUNT);
}

#[test]
fn nothing_changes_within_a_day_or_a_version() {
    let screener = screener(cn_dual_use::rules());
    let day = date(2026, 8, 3);
    assert!(screener.changes_between(Regime::CnDualUse, day, day).unwrap().changes.is_empty());
    assert_eq!(Bump::required(&cn_dual_use::rules(), &cn_dual_use::rules()), Ok(Bump::None));
}

#[test]
fn the_bump_is_computed() {
    let old = cn_dual_use::rules();
    let mut reworded = old.clone();
    reworded.requirements[0].summary = "other words".into();
    assert_eq!(Bump::required(&old, &reworded), Ok(Bump::Patch));
    let mut loosened = old.clone();
    loosened.requirements.remove(0);
    assert_eq!(Bump::required(&old, &loosened), Ok(Bump::Major));
    assert_eq!(Bump::required(&loosened, &old), Ok(Bump::Minor));
    let mut lowered = old.clone();
    let raised = lowered.requirements.iter_mut().find(|row| row.level == Level::LicenseRequired).unwrap();
    raised.level = Level::Prohibited;
    assert_eq!(Bump::required(&old, &lowered), Ok(Bump::Minor));
    assert_eq!(Bump::required(&lowered, &old), Ok(Bump::Major));
    let mut reordered = old.clone();
    reordered.entries.swap(0, 1);
    reordered.requirements.swap(0, 1);
    assert_eq!(Bump::required(&old, &reordered), Ok(Bump::Patch));
    assert_eq!(Bump::declared(&"1.2.3".parse().unwrap(), &"1.3.0".parse().unwrap()), Bump::Minor);
}

#[test]
fn impact_names_the_orders_that_moved() {
    let (screener, diff) = &*DIFFUSION;
    let (from, to) = (FROM, TO);
    let moved = diff.changes.iter().find(|change| change.before != change.after).unwrap();
    let impact = Impact::of_days(screener, from, to, std::slice::from_ref(&moved.witness)).unwrap();
    assert_eq!(impact.moved.len(), 1);
    assert_eq!((impact.moved[0].before.0, impact.moved[0].after.0), (moved.before, moved.after));
    assert!(matches!(moved.direction, Direction::Tightened | Direction::Loosened | Direction::Mixed));
}

/// What is asked of one cell of the answer table.
#[derive(Debug, Clone, Copy)]
struct Cell {
    regime: Regime,
    code: Designation,
    country: Country,
    activity: Activity,
    ordinary: bool,
}

impl Cell {
    /// The order that stands for the cell, made without the table.
    fn order(self, third_country: Country, day: Date) -> Order {
        let home = match self.regime {
            Regime::UsEar => "US",
            _ => "CN",
        };
        let to = self.country.code();
        let (name, deemed) = match self.activity {
            Activity::Export => ("export", false),
            Activity::Reexport => ("reexport", false),
            Activity::Transfer => ("transfer", false),
            Activity::DeemedExport => ("deemed_export", true),
            Activity::DeemedReexport => ("deemed_reexport", true),
        };
        let from = match self.activity {
            Activity::Export | Activity::DeemedExport => home,
            Activity::Transfer => to,
            Activity::Reexport | Activity::DeemedReexport => third_country.code(),
        };
        let seat = if deemed { from } else { to };
        let ordinary = format!(
            r#", "country": "{seat}", "headquarters": "{seat}", "ultimate_parent_headquarters": "{seat}",
                 "government": false, "owners": [], "screening": {{ "clear_as_of": "{day}" }}"#
        );
        let ordinary = if self.ordinary { ordinary } else { String::new() };
        let party = match (deemed, self.ordinary) {
            (true, _) => format!(
                r#"{{ "role": "foreign_person", "name": "person", "citizenships": ["{to}"],
                      "permanent_resident": false, "protected_person": false {ordinary} }}"#
            ),
            (false, true) => format!(r#"{{ "role": "end_user", "name": "end user" {ordinary} }}"#),
            (false, false) => String::new(),
        };
        let to = if deemed { String::new() } else { format!(r#""to": "{to}","#) };
        let facts = if self.ordinary { r#""end_use.none_of_concern": true"# } else { "" };
        let text = format!(
            r#"{{ "id": "cell", "date": "{day}", "activity": "{name}", "from": "{from}", {to}
                 "parties": [{party}], "facts": {{ {facts} }},
                 "lines": [ {{ "id": "1", "item": {{ "origin": "{home}" }} }} ] }}"#
        );
        let mut order: Order = serde_json::from_str(&text).unwrap();
        // Where a regime has no basket, an item in no entry is on no list.
        let designation = match self.code {
            Designation::Basket if self.regime.basket().is_none() => Designation::NotListed,
            code => code,
        };
        let code = ControlCode { regime: self.regime, designation };
        order.lines[0].item.classifications.push(code);
        order
    }

    /// What the engine says on both days of a diff. `None`: the code is not on the list on one of them.
    fn answers(self, screener: &Screener, diff: &AnswerDiff) -> Option<[RegimeDetermination; 2]> {
        let on = |day: Date| {
            let determination = screener.screen(&self.order(diff.third_country, day)).ok()?;
            determination.lines.into_iter().next()?.regimes.into_iter().find(|it| it.regime == self.regime)
        };
        Some([on(diff.from)?, on(diff.to)?])
    }

    fn is_in(self, change: &AnswerChange) -> bool {
        change.ordinary == self.ordinary
            && change.activities.contains(&self.activity)
            && change.destinations.contains(self.country)
    }

    /// The changes that speak of the code.
    fn changes(self, diff: &AnswerDiff) -> Vec<&AnswerChange> {
        let names = |texts: &[String]| {
            texts.iter().any(|text| match (self.regime.parse_code(text), self.code) {
                (Ok(Designation::Entry(named)), Designation::Entry(own)) => named.contains(own),
                (Err(_), Designation::Basket) => text == "items on no list",
                _ => false,
            })
        };
        let speaks =
            |change: &&AnswerChange| self.is_in(change) && names(&change.codes) && !names(&change.except);
        diff.changes.iter().filter(speaks).collect()
    }

    /// Holds the diff against the engine. Returns whether the answer moved.
    fn check(self, screener: &Screener, diff: &AnswerDiff) -> bool {
        let Some([before, after]) = self.answers(screener, diff) else { return false };
        let moved: (Outcome, Outcome) = (before.outcome, after.outcome);
        match self.changes(diff).as_slice() {
            [] => assert_eq!(moved.0, moved.1, "{self:?} moved unseen"),
            [change] => {
                let said = (change.before, change.after) == moved;
                assert!(said, "{self:?}: {change}, but {} -> {}", moved.0, moved.1);
            }
            _ => panic!("{self:?} in two changes"),
        }
        moved.0 != moved.1
    }
}

/// Every code of a rule set's list, with paragraphs, and the basket.
fn codes(set: &RuleSet) -> Vec<Designation> {
    let below = set.entries.iter().flat_map(|entry| {
        entry.paragraphs.iter().map(|paragraph| entry.code.with_paragraph(*paragraph)).chain([entry.code])
    });
    below.map(Designation::Entry).chain([Designation::Basket]).collect()
}

/// Exceptions open and close as the engine says: where the rules stay, one that may be used more surely is
/// opened; where they move, one that is opened was not available.
#[test]
fn exceptions_open_and_close_as_the_engine_says() {
    let (screener, diff) = &*DIFFUSION;
    let (opened, closed) = exceptions_moved(screener, diff);
    assert!(opened > 100 && closed == 0, "{opened} opened, {closed} closed");
    let back = screener.changes_between(Regime::UsEar, TO, FROM).unwrap();
    assert_eq!(exceptions_moved(screener, &back), (closed, opened));
}

/// How many exceptions the diff opens and closes, each held against the engine.
fn exceptions_moved(screener: &Screener, diff: &AnswerDiff) -> (usize, usize) {
    let rank = |status: ExceptionStatus| match status {
        ExceptionStatus::Unavailable => 0,
        ExceptionStatus::Unknown => 1,
        ExceptionStatus::Available => 2,
    };
    let statuses = |answer: &RegimeDetermination| -> BTreeMap<String, u8> {
        answer.exceptions.iter().map(|found| (found.symbol.clone(), rank(found.status))).collect()
    };
    let (mut opened, mut closed) = (0, 0);
    for code in ["3A090.a", "3A090.b", "4A090.a", "4A090.b", "5A992.z.1", "3E001"] {
        let code = Regime::UsEar.parse_code(code).unwrap();
        for country in Country::all() {
            for ordinary in [true, false] {
                let cell =
                    Cell { regime: Regime::UsEar, code, country, activity: Activity::Export, ordinary };
                let Some([before, after]) = cell.answers(screener, diff) else { continue };
                let changes = cell.changes(diff);
                let change = changes.first();
                let none = Vec::new();
                let (opens, closes) =
                    change.map_or((&none, &none), |change| (&change.opened, &change.closed));
                let same_rules =
                    change.is_none_or(|change| change.gained.is_empty() && change.lost.is_empty());
                let (before, after) = (statuses(&before), statuses(&after));
                for (symbol, was) in &before {
                    let Some(is) = after.get(symbol) else { continue };
                    let (opens, closes) = (opens.contains(symbol), closes.contains(symbol));
                    if same_rules {
                        assert!(opens || is <= was, "{cell:?}: {symbol} opened unseen");
                        assert!(closes || is >= was, "{cell:?}: {symbol} closed unseen");
                    }
                    assert!(!opens || *was < 2, "{cell:?}: {symbol} was open already");
                    assert!(!closes || *is < 2, "{cell:?}: {symbol} is still open");
                    opened += usize::from(opens);
                    closed += usize::from(closes);
                }
            }
        }
    }
    (opened, closed)
}

/// Goods and releases have tables of their own.
#[test]
fn a_release_changes_by_citizenship() {
    let (screener, _) = &*DIFFUSION;
    let diff = screener.deemed_changes_between(Regime::UsEar, FROM, TO).unwrap();
    assert!(!diff.changes.is_empty());
    for change in &diff.changes {
        assert!(change.activities.iter().all(|activity| activity.is_deemed()), "{change}");
        assert_eq!(change.witness.to, None);
        let mut order = change.witness.clone();
        order.date = FROM;
        assert_eq!(screener.screen(&order).unwrap().outcome, change.before, "{change}");
        order.date = TO;
        assert_eq!(screener.screen(&order).unwrap().outcome, change.after, "{change}");
    }
}

static BUILT_IN: LazyLock<[(Regime, Screener, Vec<Designation>); 2]> = LazyLock::new(|| {
    [us_ear::rules(), cn_dual_use::rules()].map(|set| (set.regime, screener(set.clone()), codes(&set)))
});

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 40, failure_persistence: None, ..ProptestConfig::with_cases(12) })]

    /// Random cells between random days: the diff says what the engine says. Half of the cells are taken
    /// from the changes, where a wrong answer would show.
    #[test]
    fn cells_agree_with_the_engine(
        place in 0_usize..2,
        days in (0_i64..1_500, 0_i64..1_500),
        deemed in prop::bool::weighted(0.3),
        cells in prop::collection::vec((any::<u32>(), any::<u32>(), 0_usize..3, any::<bool>()), 80),
    ) {
        let (regime, screener, codes) = &BUILT_IN[place];
        let first = date(2022, 9, 1);
        let day = |after: i64| first.checked_add(jiff::Span::new().days(after)).unwrap();
        let (from, to) = (day(days.0), day(days.1));
        let (diff, activities): (_, &[Activity]) = if deemed {
            let activities = &[Activity::DeemedExport, Activity::DeemedReexport];
            (screener.deemed_changes_between(*regime, from, to).unwrap(), activities)
        } else {
            let activities = &[Activity::Export, Activity::Reexport, Activity::Transfer];
            (screener.changes_between(*regime, from, to).unwrap(), activities)
        };
        let countries: Vec<Country> = Country::all().collect();
        for (at, (code, country, activity, ordinary)) in cells.into_iter().enumerate() {
            let (code, country) = (code as usize, country as usize);
            let random = Cell {
                regime: *regime,
                code: codes[code % codes.len()],
                country: countries[country % countries.len()],
                activity: activities[activity % activities.len()],
                ordinary,
            };
            random.check(screener, &diff);
            if at % 2 == 0 || diff.changes.is_empty() {
                continue;
            }
            let change = &diff.changes[code % diff.changes.len()];
            let text = &change.codes[country % change.codes.len()];
            let places: Vec<Country> = change.destinations.iter().collect();
            let of_change = Cell {
                code: regime.parse_code(text).unwrap_or(Designation::Basket),
                country: places[country % places.len()],
                activity: change.activities[activity % change.activities.len()],
                ordinary: change.ordinary,
                ..random
            };
            let moved = of_change.check(screener, &diff);
            prop_assert_eq!(moved, change.before != change.after, "{:?}: {}", of_change, change);
        }
    }
}

/// Rows that lean on a rule which nobody knew yet do not keep the rule set of that day from being read.
#[test]
fn the_rules_of_every_earlier_day_can_be_read() {
    for set in [export_control::regime::us_ear::rules(), export_control::regime::cn_dual_use::rules()] {
        for day in
            [date(2022, 10, 6), date(2023, 7, 3), date(2024, 12, 1), date(2025, 9, 28), date(2025, 9, 30)]
        {
            let known = set.as_known_on(day);
            if let Err(error) = export_control::Screener::builder().regime(known).build() {
                panic!("{} on {day}: {error}", set.regime);
            }
        }
    }
}
