//! The table for all destinations and the decision for one must say the same.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use jiff::civil::{Date, date};

use super::{Knowledge, Spread, order_of};
use crate::code::Designation;
use crate::country::Country;
use crate::fact::Activity;
use crate::rule::Truth;
use crate::rule_set::RuleSet;
use crate::screen::{Decision, Screener};

impl Spread {
    fn at(&self, country: Country) -> Truth {
        match (self.surely.contains(country), self.perhaps.contains(country)) {
            (true, _) => Truth::True,
            (false, true) => Truth::Unknown,
            (false, false) => Truth::False,
        }
    }
}

/// Codes in an order without pattern, the same every time.
fn shuffled(codes: Vec<Designation>) -> Vec<Designation> {
    let key = |place: usize| (place as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 17;
    let mut codes: Vec<(u64, Designation)> =
        codes.into_iter().enumerate().map(|(place, code)| (key(place), code)).collect();
    codes.sort_unstable_by_key(|(key, _)| *key);
    codes.into_iter().map(|(_, code)| code).collect()
}

/// Holds a number of codes, each for all destinations, activities and states of knowledge, against the
/// engine. Returns how many exceptions were open somewhere.
fn agree(set: RuleSet, days: &[Date], codes: usize) -> usize {
    let model = set.clone();
    let screener = Screener::builder().regime(set).build().unwrap();
    let mut open = 0;
    let mut decision = Decision::default();
    for (at, day) in days.iter().enumerate() {
        let all = shuffled(screener.survey_codes(0, *day).into_iter().map(|(code, _)| code).collect());
        let some = all.into_iter().skip(at * codes).take(codes).chain([Designation::Basket]);
        for code in some {
            for (turn, activity) in Activity::ALL.into_iter().enumerate() {
                let knowledge = if turn % 2 == at % 2 { Knowledge::Ordinary } else { Knowledge::Nothing };
                let order =
                    |to: Country, code: Designation| order_of(&model, activity, knowledge, *day, to, code);
                let basket = order(model.home, Designation::Basket);
                let prepared = screener.prepare_made(&basket).unwrap();
                let survey = screener.answer_table(&prepared, 0).unwrap().survey(code);
                let rules: BTreeMap<u16, Spread> = survey.rules.iter().copied().collect();
                let exceptions: BTreeMap<u16, Spread> = survey.exceptions.iter().copied().collect();
                open += exceptions.len();
                for country in Country::all() {
                    let order = order(country, code);
                    let prepared = screener.prepare_made(&order).unwrap();
                    screener.decide(&prepared, 0, 0, &mut decision);
                    screener.authorize(&prepared, &mut decision);
                    let cell = (day, code, activity, knowledge, country);
                    let levels = (decision.at_least(), decision.at_most());
                    assert_eq!(survey.levels.at(country), levels, "{cell:?}");
                    let surveyed = rules.iter().map(|(place, spread)| (*place, spread.at(country)));
                    let surveyed: Vec<_> = surveyed.filter(|(_, truth)| *truth != Truth::False).collect();
                    assert_eq!(surveyed, decision.requirements, "{cell:?}");
                    for (symbol, truth) in (0..).zip(&decision.symbols) {
                        let surveyed =
                            exceptions.get(&symbol).map_or(Truth::False, |spread| spread.at(country));
                        assert_eq!(
                            surveyed,
                            truth.terms,
                            "{cell:?}: {}",
                            screener.symbol_names(0)[usize::from(symbol)]
                        );
                    }
                }
            }
        }
    }
    open
}

#[test]
fn the_table_of_the_ear_agrees_with_the_engine() {
    let days = [date(2022, 10, 21), date(2024, 12, 5), date(2025, 5, 20), date(2026, 8, 3)];
    assert!(agree(crate::regime::us_ear::rules(), &days, 16) > 0);
}

#[test]
fn the_table_of_china_agrees_with_the_engine() {
    let days = [date(2023, 9, 1), date(2024, 12, 5), date(2025, 10, 10), date(2026, 8, 3)];
    agree(crate::regime::cn_dual_use::rules(), &days, 24);
}

/// Entries that are passed over must be those of which nothing is different.
#[test]
fn what_is_passed_over_is_the_same() {
    let set = crate::regime::us_ear::rules();
    let mut changed = set.clone();
    changed.requirements.remove(3);
    changed.eligibility.remove(0);
    let day = date(2026, 8, 3);
    let (before, after) = (Screener::builder().regime(set.clone()), Screener::builder().regime(changed));
    let (before, after) = (before.build().unwrap(), after.build().unwrap());
    for activity in Activity::ALL {
        let order = order_of(&set, activity, Knowledge::Ordinary, day, set.home, Designation::Basket);
        let (old, new) = (before.prepare_made(&order).unwrap(), after.prepare_made(&order).unwrap());
        let old = before.answer_table(&old, 0).unwrap();
        let new = after.answer_table(&new, 0).unwrap();
        let alike = super::Alike::new(&old, &new).expect("rows of two entries differ");
        let mut asked = 0;
        for (code, _) in before.survey_codes(0, day) {
            if !alike.answers(code) {
                asked += 1;
                continue;
            }
            let (was, is) = (old.survey(code), new.survey(code));
            assert_eq!(was.levels, is.levels, "{code:?}");
            assert_eq!(was.exceptions, is.exceptions, "{code:?}");
            let spreads =
                |rules: &[(u16, Spread)]| rules.iter().map(|(_, spread)| *spread).collect::<Vec<_>>();
            assert_eq!(spreads(&was.rules), spreads(&is.rules), "{code:?}");
        }
        assert!((1..100).contains(&asked), "{asked}");
    }
}
