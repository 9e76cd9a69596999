//! The answer table: what is decided of a code for every destination at once.
//!
//! A scalar decision asks for one destination; here a truth is two sets of countries, where it surely
//! holds and where it may. What does not depend on the code is worked out once for all codes. Tests hold
//! the table and the engine against each other.

mod alike;
mod codes;
mod levels;
mod order;
mod paragraphs;
mod spread;
mod terms;
#[cfg(all(test, feature = "us-ear", feature = "cn-dual-use"))]
mod tests;

use alloc::vec::Vec;

use jiff::civil::Date;

pub(crate) use self::alike::Alike;
pub(crate) use self::levels::Levels;
pub(crate) use self::order::{Knowledge, attest, order_of, third_country};
pub(crate) use self::spread::Spread;
use self::terms::{Coded, Denied, Settled, Terms};
use super::Screener;
use super::classify::{Classification, classify_by};
use super::compiled::Compiled;
use super::context::Context;
use super::facts::{FactValue, PreparedOrder};
use super::program::FactId;
use super::state::State;
use crate::code::Designation;
use crate::country::CountrySet;
use crate::rule::{Level, Truth};

/// What is decided of one code for every destination.
#[derive(Debug, Clone)]
pub(crate) struct Survey {
    /// Rules that may apply somewhere, and where, by their places in the rule set.
    pub(crate) rules: Vec<(u16, Spread)>,
    /// Exceptions whose terms may be met somewhere, and where, by the places of their symbols.
    pub(crate) exceptions: Vec<(u16, Spread)>,
    pub(crate) levels: Levels,
}

/// The answers of one regime on one day, for one activity and one state of knowledge: all that does not
/// depend on the code.
pub(crate) struct AnswerTable<'a> {
    /// Of an item on no list: codes take the place of its classification.
    context: Context<'a>,
    settled: Settled,
    /// Criteria that may say something of an item whose code is given.
    criteria: Vec<usize>,
    /// As the rules of the set.
    rules: Vec<Terms>,
    /// Rules of any item that apply to every code alike, without regard to the subject of the regime.
    general: Vec<(u16, Spread)>,
    /// Rules of any item that ask for the code.
    general_open: Vec<u16>,
    /// As the grants of the set.
    grants: Vec<Terms>,
    /// As the restrictions of the set.
    limits: Vec<Terms>,
    /// Restrictions for no entry in particular that ask for the code.
    limits_open: Vec<u16>,
    exceptions: Vec<ExceptionTerms>,
}

/// What holds of the rows under one symbol whatever the code.
struct ExceptionTerms {
    symbol: u16,
    rows: Vec<WaiverTerms>,
    /// Where restrictions take it away from every code.
    taken: Spread,
}

struct WaiverTerms {
    place: usize,
    by_entry: bool,
    terms: Terms,
}

impl Screener {
    /// The answer table of a regime for an order of an item on no list, as [`order_of`] makes it.
    pub(crate) fn answer_table<'a>(
        &'a self,
        prepared: &'a PreparedOrder<'a>,
        regime: usize,
    ) -> Option<AnswerTable<'a>> {
        let context = self.context(prepared, 0, regime, 0)?;
        Some(AnswerTable::new(context, &Denied::of(&self.vocabulary, &context)))
    }

    pub(crate) fn symbol_names(&self, regime: usize) -> &[crate::citation::Text] {
        self.regimes.get(regime).map_or(&[], |set| &set.symbols)
    }

    /// By rule: the symbols some row under which may overcome it, by what the two say of each other, as a
    /// bit set.
    pub(crate) fn symbols_by_rule(&self, regime: usize) -> Vec<u64> {
        let Some(set) = self.regimes.get(regime) else { return Vec::new() };
        let mut symbols = alloc::vec![0; set.rules.len()];
        for (waiver, overcomes) in set.waivers.iter().zip(&set.overcomes) {
            for (own, overcomes) in symbols.iter_mut().zip(overcomes) {
                *own |= u64::from(*overcomes) << waiver.symbol;
            }
        }
        symbols
    }

    /// The rows of exceptions that may overcome a rule, by place.
    pub(crate) fn overcome_by(&self, regime: usize, rule: usize) -> impl Iterator<Item = usize> + '_ {
        let set = self.regimes.get(regime);
        let rows = set.into_iter().flat_map(|set| set.overcomes.iter().enumerate());
        rows.filter(move |(_, rules)| rules.get(rule) == Some(&true)).map(|(place, _)| place)
    }

    /// The first day of each epoch of a regime.
    pub(crate) fn epochs(&self, regime: usize) -> Vec<Date> {
        self.regimes.get(regime).map_or_else(Vec::new, Compiled::epoch_days)
    }
}

impl<'a> AnswerTable<'a> {
    fn new(context: Context<'a>, denied: &[Denied]) -> Self {
        let Context { set, epoch, .. } = context;
        let settled = Settled::new(&context, denied);
        // With the code given, a criterion that stays open says nothing.
        let telling = |(_, criterion): &(usize, &super::compiled::Dated)| {
            let spread = settled.get(criterion.condition);
            epoch.state(criterion.dated).may_bind()
                && spread.is_none_or(|_| {
                    epoch.state(criterion.dated).limit(context.truth(criterion.condition)) != Truth::Unknown
                })
        };
        let criteria = set.criteria.iter().enumerate().filter(telling).map(|(place, _)| place).collect();
        let rules = set.rules.iter().map(|rule| {
            let state = match epoch.state(rule.dated) {
                // What nobody has read is a gap of its own, told once for the chapter.
                State::NotCovered => State::Off,
                state => state,
            };
            let conditions = [rule.item, rule.condition];
            let mut terms = settled.terms(&context, state, rule.scope, rule.codes, &conditions);
            settled.set_aside(&context, &rule.lifts, &mut terms);
            terms.cross(&context, rule);
            terms
        });
        let rules: Vec<Terms> = rules.collect();
        let grants = set.grants.iter().map(|grant| {
            let state = epoch.state(grant.dated);
            settled.terms(&context, state, grant.scope, Some(grant.codes), &[grant.condition])
        });
        let grants = grants.collect();
        let limits = set.limits.iter().map(|limit| {
            let state = epoch.state(limit.dated);
            settled.terms(&context, state, limit.scope, limit.codes, &[limit.condition])
        });
        let limits: Vec<Terms> = limits.collect();
        let of_any_item = |(_, terms): &(u16, &Terms)| terms.codes.is_none() && !terms.is_settled();
        let limits_open = (0..).zip(&limits).filter(of_any_item).map(|(place, _)| place).collect();
        let mut table = Self {
            context,
            criteria,
            general: Vec::new(),
            general_open: Vec::new(),
            grants,
            limits_open,
            exceptions: Vec::new(),
            rules,
            limits,
            settled,
        };
        table.find_general_rules(denied);
        table.find_exceptions();
        table
    }

    fn find_general_rules(&mut self, denied: &[Denied]) {
        for (guard, rules) in &self.context.epoch.general {
            let everywhere = |fact: &FactId| !denied.iter().any(|somewhere| somewhere.fact == *fact);
            let guard = guard.filter(everywhere).and_then(|fact| self.context.facts.get(usize::from(fact)));
            if guard == Some(&FactValue::Bool(false)) {
                continue;
            }
            for id in rules {
                match self.rules.get(usize::from(*id)) {
                    Some(terms) if terms.never() => {}
                    Some(terms) if terms.is_settled() => self.general.push((*id, terms.settled)),
                    Some(_) => self.general_open.push(*id),
                    None => {}
                }
            }
        }
        self.general.sort_unstable_by_key(|(id, _)| *id);
    }

    fn find_exceptions(&mut self) {
        let Context { set, epoch, .. } = self.context;
        for symbol in 0..set.symbols.len() {
            let Ok(id) = u16::try_from(symbol) else { continue };
            let always = set.limits.iter().zip(&self.limits);
            let always = always.filter(|(limit, terms)| limit.takes >> id & 1 == 1 && terms.is_settled());
            let taken = always.fold(Spread::NOWHERE, |taken, (_, terms)| taken.or(terms.settled));
            let rows = set.waivers_of(symbol).iter().filter_map(|place| {
                let place = usize::from(*place);
                let waiver = set.waivers.get(place)?;
                let state = epoch.state(waiver.dated);
                let terms = self.settled.terms(&self.context, state, waiver.scope, None, &[waiver.condition]);
                let open_somewhere = !terms.settled.and(taken.not()).perhaps.is_empty();
                open_somewhere.then_some(WaiverTerms { place, by_entry: waiver.by_entry, terms })
            });
            let rows: Vec<WaiverTerms> = rows.collect();
            if !rows.is_empty() {
                self.exceptions.push(ExceptionTerms { symbol: id, rows, taken });
            }
        }
    }

    /// Decides one code for every destination.
    pub(crate) fn survey(&self, designation: Designation) -> Survey {
        let given = Classification::of(designation);
        let given = Context { classification: &given, ..self.context };
        let classification = classify_by(&given, self.criteria.iter().copied());
        let code = Coded::new(Context { classification: &classification, ..self.context });
        let set = self.context.set;
        let subject = self.settled.spread(&code, set.subject);
        let mut survey = Survey {
            rules: Vec::with_capacity(self.general.len() + 16),
            exceptions: Vec::new(),
            levels: Levels::NONE,
        };
        survey.levels.add(Level::NoLicenseRequired, subject);
        let mut bases: Vec<[u8; 5]> = Vec::with_capacity(1);
        for classified in &classification.codes {
            if !bases.contains(&classified.code.base()) {
                bases.push(classified.code.base());
            }
        }
        let of_entry = bases.iter().flat_map(|base| set.rule_ids_of_entry(*base));
        let asked = of_entry.chain(self.general_open.iter().copied()).filter_map(|id| {
            let terms = self.rules.get(usize::from(id)).filter(|terms| !terms.never())?;
            Some((id, self.settled.met(&code, terms)))
        });
        for (id, terms) in self.general.iter().copied().chain(asked) {
            let Some(rule) = set.rule(id) else { continue };
            let spread = if rule.extraterritorial { terms } else { terms.and(subject) };
            if !spread.perhaps.is_empty() {
                survey.levels.add(rule.level, spread);
                survey.rules.push((id, spread));
            }
        }
        survey.rules.sort_unstable_by_key(|(id, _)| *id);
        self.add_whichever_paragraph(&code.context, subject, &mut survey);
        let open = Spread { surely: CountrySet::EMPTY, perhaps: subject.perhaps };
        code.context.each_gap(|_, level| survey.levels.add(level, open));
        self.add_exceptions(&code, &bases, &mut survey);
        survey
    }

    fn add_exceptions(&self, code: &Coded<'_>, bases: &[[u8; 5]], survey: &mut Survey) {
        let set = self.context.set;
        let needed = survey.rules.iter().fold(CountrySet::EMPTY, |all, (_, at)| all.union(at.perhaps));
        if needed.is_empty() {
            return;
        }
        let of_entry = bases.iter().flat_map(|base| set.limit_ids_of_entry(*base));
        let limits = of_entry.chain(self.limits_open.iter().copied()).filter_map(|id| {
            let (limit, terms) = (set.limits.get(usize::from(id))?, self.limits.get(usize::from(id))?);
            let met = self.settled.met(code, terms);
            (!met.perhaps.is_empty()).then_some((limit.takes, met))
        });
        let limits: Vec<(u64, Spread)> = limits.collect();
        for exception in &self.exceptions {
            let symbol = exception.symbol;
            let takes = limits.iter().filter(|(takes, _)| takes >> symbol & 1 == 1);
            let taken = takes.fold(exception.taken, |taken, (_, spread)| taken.or(*spread));
            let kept = taken.not().and(Spread::known(needed));
            if kept.perhaps.is_empty() {
                continue;
            }
            let mut granted = None;
            let rows = exception.rows.iter().map(|row| {
                let mut own = row.terms.settled.and(kept);
                if row.by_entry && !own.perhaps.is_empty() {
                    own = own.and(*granted.get_or_insert_with(|| self.granted(code, symbol)));
                }
                if !own.perhaps.is_empty() {
                    own = own.and(Spread::known(reached(set, row.place, &survey.rules)));
                }
                for node in &row.terms.open {
                    if !own.perhaps.is_empty() {
                        own = own.and(self.settled.spread(code, *node));
                    }
                }
                own
            });
            let open = rows.fold(Spread::NOWHERE, Spread::or);
            if !open.perhaps.is_empty() {
                survey.exceptions.push((symbol, open));
            }
        }
    }

    /// Where the entries of the item grant an exception. Its code is given, so no other entry may.
    fn granted(&self, code: &Coded<'_>, symbol: u16) -> Spread {
        let grants = self.context.set.grants_of(symbol, &code.context.classification.codes);
        let terms = grants.filter_map(|grant| self.grants.get(usize::from(grant.place)));
        let terms = terms.filter(|terms| !terms.never());
        terms.fold(Spread::NOWHERE, |granted, terms| granted.or(self.settled.met(code, terms)))
    }
}

/// Where a row of an exception reaches some rule.
fn reached(set: &Compiled, waiver: usize, rules: &[(u16, Spread)]) -> CountrySet {
    let rules = rules.iter().filter(|(id, _)| set.overcomes(waiver, *id));
    rules.fold(CountrySet::EMPTY, |all, (_, at)| all.union(at.perhaps))
}
