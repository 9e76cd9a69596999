//! A second reading of rule sets: slow, plain, written without looking at the engine's shape. It walks
//! the model for every question and keeps nothing. Numbers of orders in these tests are small, so plain
//! division is exact enough to compare with thresholds that are not hit exactly.
#![allow(dead_code, reason = "each test file uses its part")]

use export_control::{
    Activity, AllowedExceptions, CodeSet, Condition, Country, Designation, Destinations, EntryCode,
    EntryStatus, Exception, FactDefinition, FactKey, FactTest, HitScope, HitStatus, ItemKind, Level, Line,
    ListTest, Order, Owner, Party, PartyFact, PartyTest, Place, Requirement, RequirementClass, Role, RuleSet,
    Screening, Seat, Standing, Truth, Value, Window,
};
use rust_decimal::Decimal;

/// What the naive reading says of one line under one rule set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reading {
    pub(crate) at_least: Level,
    pub(crate) at_most: Level,
    /// Ids of requirements that apply or may apply, with their truth, sorted.
    pub(crate) requirements: Vec<(String, Truth)>,
}

/// Reads one line of an order whose item the exporter has classified and whose facts no criterion
/// touches.
pub(crate) fn read(set: &RuleSet, vocabulary: &[FactDefinition], order: &Order, line: &Line) -> Reading {
    let own = line.item.classifications.iter().filter(|code| code.regime == set.regime);
    let designations: Vec<Designation> = own.map(|code| code.designation).collect();
    assert!(!designations.is_empty(), "the naive reading takes classified items only");
    let all = line.parties.as_deref().unwrap_or(&order.parties);
    let deemed = matches!(order.activity, Activity::DeemedExport | Activity::DeemedReexport);
    let persons: Vec<usize> =
        (0..all.len()).filter(|at| deemed && all[*at].role == Role::ForeignPerson).collect();
    let mut readings = Vec::new();
    // Each release for itself; goods have nobody to choose from.
    let turns: Vec<Option<usize>> =
        if persons.is_empty() { vec![None] } else { persons.iter().map(|at| Some(*at)).collect() };
    for turn in turns {
        let others = |at: &usize| turn.is_some() && Some(*at) != turn && persons.contains(at);
        let parties: Vec<&Party> = (0..all.len()).filter(|at| !others(at)).map(|at| &all[at]).collect();
        let (goes, stays) = match turn {
            Some(at) => release(order, &all[at]),
            None if deemed => (vec![None], Truth::False),
            None => (goods(order, line, &parties), Truth::False),
        };
        let designations = designations.clone();
        let (parties, goes) = (&parties[..], &goes[..]);
        readings.push(
            World { set, vocabulary, order, line, designations, parties, goes, stays, as_content: false }
                .read(),
        );
    }
    readings.into_iter().reduce(Reading::join).expect("a reading")
}

impl Reading {
    fn join(self, other: Self) -> Self {
        let mut requirements = self.requirements;
        for (id, truth) in other.requirements {
            match requirements.iter_mut().find(|(known, _)| *known == id) {
                Some((_, known)) => *known = known.or(truth),
                None => requirements.push((id, truth)),
            }
        }
        requirements.sort();
        Self {
            at_least: self.at_least.max(other.at_least),
            at_most: self.at_most.max(other.at_most),
            requirements,
        }
    }
}

/// Where goods may go; `None` among them: anywhere.
fn goods(order: &Order, line: &Line, parties: &[&Party]) -> Vec<Option<Country>> {
    let stated = |value: Option<&Value>| match value {
        Some(Value::Text(text)) => Some(text.parse::<Country>().expect("a country")),
        _ => None,
    };
    let of_order = stated(order.facts.get("destination.ultimate")).filter(|_| line.to.is_none());
    if let Some(stated) = stated(line.item.facts.get("destination.ultimate")).or(of_order) {
        return vec![Some(stated)];
    }
    let mut goes = vec![line.to.or(order.to)];
    for party in parties {
        if party.role == Role::EndUser || party.role == Role::UltimateConsignee {
            goes.push(party.country);
        }
    }
    goes
}

/// Where a release may go, and whether it stays with somebody of the country where it happens.
fn release(order: &Order, person: &Party) -> (Vec<Option<Country>>, Truth) {
    let export = order.activity == Activity::DeemedExport;
    let citizenships = person.citizenships.clone().unwrap_or_default();
    let latest = citizenships.last().copied();
    let citizen = export && citizenships.contains(&order.from);
    let protected = export && person.protected_person == Some(true);
    if citizen || protected || person.permanent_resident == Some(true) {
        return (vec![Some(order.from)], if export { Truth::False } else { Truth::True });
    }
    let foreign =
        person.permanent_resident == Some(false) && (!export || person.protected_person == Some(false));
    let goes = if foreign { vec![latest] } else { vec![latest, Some(order.from)] };
    let stays = match latest {
        _ if export => Truth::False,
        Some(latest) if latest == order.from => Truth::True,
        Some(_) if foreign => Truth::False,
        _ => Truth::Unknown,
    };
    (goes, stays)
}

struct World<'a> {
    set: &'a RuleSet,
    vocabulary: &'a [FactDefinition],
    order: &'a Order,
    line: &'a Line,
    designations: Vec<Designation>,
    parties: &'a [&'a Party],
    /// The readings of the destination; `None` among them: anywhere.
    goes: &'a [Option<Country>],
    /// Whether a release abroad is to somebody of the country where it happens.
    stays: Truth,
    /// Content of the item of the line, in its place.
    as_content: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Off,
    Unread,
    Unsure,
    On,
}

fn limit(state: State, truth: Truth) -> Truth {
    match state {
        State::Off => Truth::False,
        State::Unread | State::Unsure => truth.and(Truth::Unknown),
        State::On => truth,
    }
}

fn any(truths: impl Iterator<Item = Truth>) -> Truth {
    truths.fold(Truth::False, Truth::or)
}

impl World<'_> {
    fn read(&self) -> Reading {
        let subject = self.truth(&self.set.subject);
        let mut requirements = Vec::new();
        let mut at_least = if subject == Truth::True { Level::NoLicenseRequired } else { Level::NotSubject };
        let mut at_most = if subject == Truth::False { Level::NotSubject } else { Level::NoLicenseRequired };
        for requirement in &self.set.requirements {
            let reached = if requirement.extraterritorial { Truth::True } else { subject };
            let state = self.state(&requirement.window, &requirement.chapter);
            if state == State::Unread {
                continue;
            }
            let truth = limit(state, self.applies(requirement)).and(reached);
            if truth != Truth::False {
                requirements.push((requirement.id.to_string(), truth));
                at_most = at_most.max(requirement.level);
            }
            if truth == Truth::True {
                at_least = at_least.max(requirement.level);
            }
        }
        if subject != Truth::False {
            for level in self.gaps() {
                at_most = at_most.max(level);
            }
        }
        for (place, code) in self.designations.iter().enumerate() {
            let Some(code) = code.entry_code() else { continue };
            let paragraphs = self.leaves(code).into_iter().map(|paragraph| {
                let mut designations = self.designations.clone();
                designations[place] = Designation::Entry(paragraph);
                World { designations, ..*self }.read().at_least
            });
            at_least = at_least.max(paragraphs.min().unwrap_or(at_least));
        }
        requirements.sort();
        // What each place requires that it may go to is required.
        if self.goes.len() > 1 && self.goes.iter().all(Option::is_some) {
            let each = self.goes.iter().map(|goes| {
                let stays =
                    if self.stays.is_known() { self.stays } else { (*goes == Some(self.order.from)).into() };
                let designations = self.designations.clone();
                World { designations, goes: &[*goes], stays, ..*self }.read().at_least
            });
            at_least = at_least.max(each.min().expect("a reading"));
        }
        Reading { at_least, at_most, requirements }
    }

    /// The last paragraphs below a code.
    fn leaves(&self, code: EntryCode) -> Vec<EntryCode> {
        let entry = self.set.entries.iter().find(|entry| entry.code == code.entry());
        let paths = entry.map_or(&[][..], |entry| &entry.paragraphs);
        let below = |above: EntryCode| {
            let codes = paths.iter().map(move |path| above.with_paragraph(*path));
            codes.filter(move |path| *path != above && above.contains(*path))
        };
        below(code).filter(|path| below(*path).next().is_none()).collect()
    }

    fn gaps(&self) -> Vec<Level> {
        let mut levels = Vec::new();
        for code in self.codes() {
            let entry = self.set.entries.iter().find(|entry| entry.code == code.entry());
            let known = entry
                .is_some_and(|entry| entry.status == EntryStatus::Modelled && self.covers(&entry.chapter));
            if !known {
                levels.push(Level::LicenseRequired);
            }
        }
        for chapter in &self.set.chapters {
            let general = self.set.requirements.iter().filter(|rule| {
                rule.chapter == chapter.id
                    && rule.codes.as_ref().is_none_or(|codes| {
                        codes.include.iter().any(|code| code.base() != codes.include[0].base())
                    })
            });
            let general: Vec<&Requirement> = general.collect();
            // A part of the list speaks of its own entries, told above, and of those that its rules name.
            let lists = self.set.entries.iter().any(|entry| entry.chapter == chapter.id);
            let named = |code: EntryCode| {
                let mut sets = general.iter().filter_map(|rule| rule.codes.as_ref());
                sets.any(|codes| codes.include.iter().any(|own| own.base() == code.base()))
            };
            let reached = general.iter().any(|rule| rule.codes.is_none())
                || self.codes().into_iter().any(|code| !lists || named(code));
            let most = general.iter().map(|rule| rule.level).max();
            if let (Some(level), false, true) = (most, self.covers(&chapter.id), reached) {
                levels.push(level);
            }
        }
        levels
    }

    fn covers(&self, chapter: &str) -> bool {
        let chapter = self.set.chapters.iter().find(|known| known.id == chapter);
        chapter.is_none_or(|chapter| chapter.covered_from <= self.order.date)
    }

    fn state(&self, window: &Window, chapter: &str) -> State {
        match window.standing(self.order.date, self.order.as_known_on) {
            Standing::NotInForce | Standing::Stayed => State::Off,
            Standing::Unverified => State::Unsure,
            Standing::InForce if window.from.is_none() && !self.covers(chapter) => State::Unread,
            Standing::InForce => State::On,
        }
    }

    fn applies(&self, requirement: &Requirement) -> Truth {
        let codes = requirement.codes.as_ref().map_or(Truth::True, |codes| self.in_codes(codes));
        let about_places = matches!(requirement.class, RequirementClass::List | RequirementClass::Embargo)
            && !requirement.extraterritorial;
        codes
            .and(if about_places { !self.stays } else { Truth::True })
            .and(self.to(&requirement.destinations))
            .and(self.truth(&requirement.item))
            .and(self.truth(&requirement.condition))
    }

    fn codes(&self) -> Vec<EntryCode> {
        self.designations.iter().filter_map(|designation| designation.entry_code()).collect()
    }

    fn in_codes(&self, codes: &CodeSet) -> Truth {
        any(self.codes().into_iter().map(|code| in_set(codes, code)))
    }

    fn to(&self, places: &Destinations) -> Truth {
        let one = |destination: Option<Country>| match destination {
            Some(country) => self.holds(places, country).into(),
            None => {
                let everywhere = Country::all().all(|country| self.holds(places, country));
                let nowhere = !Country::all().any(|country| self.holds(places, country));
                if everywhere {
                    Truth::True
                } else if nowhere {
                    Truth::False
                } else {
                    Truth::Unknown
                }
            }
        };
        let mut truths = self.goes.iter().map(|goes| one(*goes));
        let first = truths.next().expect("a reading");
        if truths.all(|truth| truth == first) { first } else { Truth::Unknown }
    }

    /// Whether a scope holds a country, territories read as the rule set says.
    fn holds(&self, places: &Destinations, country: Country) -> bool {
        let named = |list: &[Place]| list.contains(&Place::Country(country));
        if named(&places.exclude) {
            return false;
        }
        if named(&places.include) {
            return true;
        }
        let reading = self.set.readings.iter().find(|reading| {
            reading.country == country
                && reading.window.standing(self.order.date, self.order.as_known_on) == Standing::InForce
        });
        if let Some(reading) = reading {
            return self.holds(places, reading.read_as);
        }
        let within = |list: &[Place]| {
            list.iter().any(|place| match place {
                Place::Anywhere => true,
                Place::Country(_) => false,
                Place::Group(name) => self.set.groups.iter().any(|group| {
                    group.name == *name
                        && group.members.iter().any(|member| {
                            member.country == country
                                && member.window.standing(self.order.date, self.order.as_known_on)
                                    == Standing::InForce
                        })
                }),
            })
        };
        within(&places.include) && !within(&places.exclude)
    }

    fn truth(&self, condition: &Condition) -> Truth {
        let line = self.line;
        match condition {
            Condition::Always => Truth::True,
            Condition::Never => Truth::False,
            Condition::NotModelled(_) => Truth::Unknown,
            Condition::All(parts) => parts.iter().map(|part| self.truth(part)).fold(Truth::True, Truth::and),
            Condition::Any(parts) => any(parts.iter().map(|part| self.truth(part))),
            Condition::NoneOf(parts) => !any(parts.iter().map(|part| self.truth(part))),
            Condition::Fact { key, is } => self.test(key.as_str(), is),
            Condition::Code(codes) => self.in_codes(codes),
            Condition::Basket => self.codes().is_empty().into(),
            Condition::ForCode(codes) => self.for_codes(|code| in_set(codes, code)),
            Condition::ForControlledFor { reason, codes } => {
                self.for_codes(|code| in_set(codes, code).and(self.controlled_for(reason, code)))
            }
            Condition::ControlledFor(reason) => {
                any(self.codes().into_iter().map(|code| self.controlled_for(reason, code)))
            }
            Condition::Destination(places) => self.to(places),
            Condition::Origin(places) => {
                let origin = if self.as_content { Some(self.set.home) } else { line.item.origin };
                origin.map(|origin| self.holds(places, origin)).into()
            }
            Condition::From(places) => self.holds(places, self.order.from).into(),
            Condition::Via(places) => self.order.via.iter().any(|via| self.holds(places, *via)).into(),
            Condition::LicenseNeededVia { places, said } => self.needed_via(places, said.as_ref()),
            Condition::Party(test) => self.party(test),
            Condition::Listed(test) => self.listed(test),
            Condition::Activity(activities) => activities.contains(&self.activity()).into(),
            Condition::Kind(kinds) => self.kind().map(|kind| kinds.contains(&kind)).into(),
            Condition::DirectProductOf(codes) => match &line.item.direct_product_of {
                Some(products) => any(products.iter().map(|code| in_set(codes, *code))),
                None => Truth::Unknown,
            },
            Condition::HomeContent(codes) => match &line.item.content {
                None => Truth::Unknown,
                Some(content) => {
                    any(content.iter().filter(|part| part.origin == self.set.home).map(|part| {
                        let own = part.classifications.iter().filter(|code| code.regime == self.set.regime);
                        own.map(|code| match code.designation {
                            Designation::Entry(code) => in_set(codes, code),
                            Designation::Basket | Designation::NotListed => Truth::False,
                        })
                        .reduce(Truth::or)
                        .unwrap_or(Truth::Unknown)
                    }))
                }
            },
            Condition::ControlledContentAbove(percent) => self.content_above(*percent),
            Condition::ControlledContentOf(codes) => match &line.item.content {
                None => Truth::Unknown,
                Some(content) => {
                    any(content.iter().filter(|part| part.origin == self.set.home).map(|part| {
                        let own = part.classifications.iter().filter(|code| code.regime == self.set.regime);
                        own.map(|code| match code.designation {
                            Designation::Entry(entry) => {
                                in_set(codes, entry).and(self.content_controlled(code.designation))
                            }
                            Designation::Basket | Designation::NotListed => Truth::False,
                        })
                        .reduce(Truth::or)
                        .unwrap_or(Truth::Unknown)
                    }))
                }
            },
            Condition::AsContent => self.as_content.into(),
            Condition::Tariff(digits) => match &line.item.hs {
                Some(hs) if !self.as_content => any(digits.iter().map(|digits| {
                    let hs = hs.to_string();
                    match (hs.starts_with(&**digits), digits.starts_with(&hs)) {
                        (true, _) => Truth::True,
                        (_, true) => Truth::Unknown,
                        _ => Truth::False,
                    }
                })),
                _ => Truth::Unknown,
            },
        }
    }

    /// Whether a license would be needed to a country on the way. Exceptions are not read here: where one of
    /// them might help, the answer is open.
    fn needed_via(&self, places: &Destinations, said: Option<&FactKey>) -> Truth {
        let mut via = self.order.via.iter().filter(|via| self.holds(places, **via)).peekable();
        let given = said.and_then(|key| self.raw(key.as_str()));
        if let (Some(_), Some(Value::Bool(said))) = (via.peek(), given) {
            return (*said).into();
        }
        any(via.map(|via| {
            let designations = self.designations.clone();
            let there = World { designations, goes: &[Some(*via)], ..*self };
            let needed = any(self.set.requirements.iter().map(|rule| {
                let of_goods = matches!(rule.class, RequirementClass::List | RequirementClass::Embargo);
                match there.state(&rule.window, &rule.chapter) {
                    State::Unread => Truth::False,
                    state if of_goods => limit(state, there.applies(rule)),
                    _ => Truth::False,
                }
            }));
            let gaps = if there.gaps().is_empty() { Truth::False } else { Truth::Unknown };
            needed.and(Truth::Unknown).or(gaps)
        }))
    }

    fn raw(&self, key: &str) -> Option<&Value> {
        self.line.item.facts.get(key).or_else(|| self.order.facts.get(key))
    }

    fn test(&self, key: &str, test: &FactTest) -> Truth {
        match test {
            FactTest::Equals(wanted) => {
                let given = match self.raw(key) {
                    Some(Value::Bool(value)) => Some(*value),
                    _ => None,
                };
                let word = self.vocabulary.iter().find(|word| word.key.as_str() == key);
                let denial = word.and_then(|word| word.denied_by.as_ref());
                let denied = denial.is_some_and(|key| self.raw(key.as_str()) == Some(&Value::Bool(true)));
                let kept: &[Country] = word.map_or(&[], |word| &word.not_denied_of);
                let elsewhere = self.line.item.origin.is_some_and(|origin| !kept.contains(&origin));
                let denied = denied && (kept.is_empty() || elsewhere);
                let silent: &[Country] = word.map_or(&[], |word| &word.not_denied_to);
                let to = self.line.to.or(self.order.to);
                let parties = self.line.parties.as_ref().unwrap_or(&self.order.parties);
                let mut reached = parties.iter().filter_map(|party| party.country).chain(to);
                let goes_there = to.is_none() || reached.any(|country| silent.contains(&country));
                let denied = denied && (silent.is_empty() || !goes_there);
                given.or(denied.then_some(false)).map(|value| value == *wanted).into()
            }
            FactTest::OneOf(words) => match self.raw(key) {
                Some(Value::Text(word)) => words.iter().any(|known| known == word).into(),
                _ => Truth::Unknown,
            },
            FactTest::AtLeast(threshold) => self.number(key).map(|number| number >= *threshold).into(),
            FactTest::AtMost(threshold) => self.number(key).map(|number| number <= *threshold).into(),
            FactTest::Above(threshold) => self.number(key).map(|number| number > *threshold).into(),
            FactTest::Below(threshold) => self.number(key).map(|number| number < *threshold).into(),
        }
    }

    fn number(&self, key: &str) -> Option<Decimal> {
        match self.raw(key) {
            Some(Value::Decimal(number)) => Some(*number),
            Some(Value::Text(text)) => text.parse().ok(),
            _ if key == "ic.performance_density" => {
                self.number("ic.total_processing_performance")?.checked_div(self.number("ic.die_area_mm2")?)
            }
            _ => None,
        }
    }

    fn for_codes(&self, test: impl Fn(EntryCode) -> Truth) -> Truth {
        match self.raw("item.for_codes") {
            Some(Value::Text(text)) => {
                any(text.split(',').map(|code| test(code.trim().parse().expect("a code"))))
            }
            _ => Truth::Unknown,
        }
    }

    fn controlled_for(&self, reason: &str, code: EntryCode) -> Truth {
        any(self.set.requirements.iter().map(|rule| {
            let state = self.state(&rule.window, &rule.chapter);
            let Some(codes) = rule.codes.as_ref().filter(|_| rule.reason.as_deref() == Some(reason)) else {
                return Truth::False;
            };
            if codes.include.iter().any(|pattern| pattern.base() != code.base()) {
                return Truth::False;
            }
            limit(state, in_set(codes, code).and(self.truth(&rule.item)))
        }))
    }

    fn parties<'b>(&'b self, roles: &'b [Role]) -> impl Iterator<Item = &'b Party> {
        self.parties.iter().copied().filter(move |party| {
            roles.is_empty()
                || roles.contains(&party.role)
                || vague(party, roles) && party.fact(PartyFact::ReceivesOrUsesItem) == Some(true)
        })
    }

    /// Unknown where nobody receives, and the test is about those who do.
    fn no_recipient(&self, roles: &[Role]) -> Truth {
        let receivers = [Role::EndUser, Role::UltimateConsignee, Role::ForeignPerson];
        let named = self.parties.iter().any(|party| receivers.contains(&party.role));
        let meant = roles.is_empty() || roles.iter().any(|role| receivers.contains(role));
        if meant && !named { Truth::Unknown } else { Truth::False }
    }

    fn party(&self, test: &PartyTest) -> Truth {
        let inside = |at: Option<Country>| Truth::from(at.map(|at| self.holds(&test.places, at)));
        let seats = self.parties(&test.roles).flat_map(|party| {
            test.seats.iter().map(move |seat| match seat {
                Seat::Address => inside(party.country),
                Seat::Headquarters => inside(party.headquarters),
                Seat::UltimateParent => inside(party.ultimate_parent_headquarters),
                Seat::Government => inside(party.country).and(party.government.into()),
            })
        });
        any(seats).or(self.no_recipient(&test.roles))
    }

    fn listed(&self, test: &ListTest) -> Truth {
        let truth = |party: &Party| match test.owned_percent {
            None => screened(party.screening.as_ref(), test),
            Some(percent) => {
                let complete = party.fact(PartyFact::OwnersComplete) == Some(true);
                owned(party.owners.as_deref(), test, percent, complete)
            }
        };
        let parties = self.parties(&test.roles).map(truth);
        let silent =
            self.order.parties.iter().filter(|party| {
                vague(party, &test.roles) && party.fact(PartyFact::ReceivesOrUsesItem).is_none()
            });
        let silent = silent.map(|party| {
            let hit = match test.owned_percent {
                None => hits(party.screening.as_ref(), test) != Truth::False,
                Some(_) => party.owners.iter().flatten().any(|owner| behind(owner, test)),
            };
            if hit { truth(party).and(Truth::Unknown) } else { Truth::False }
        });
        let state = test.while_in_force.as_ref().map(|id| {
            let rule = self.set.requirements.iter().find(|rule| rule.id == *id).expect("a rule");
            self.state(&rule.window, &rule.chapter)
        });
        limit(state.unwrap_or(State::On), any(parties.chain(silent))).or(self.no_recipient(&test.roles))
    }

    /// Content that would need a license to the destination by itself, whatever end use and end user, and not
    /// under an exception that frees content.
    fn content_controlled(&self, designation: Designation) -> Truth {
        let inner = World { designations: vec![designation], as_content: true, ..*self };
        let counted =
            |rule: &&Requirement| matches!(rule.class, RequirementClass::List | RequirementClass::Embargo);
        let rules = self.set.requirements.iter().filter(counted).map(|rule| {
            let applies = match inner.state(&rule.window, &rule.chapter) {
                State::Unread => Truth::False,
                state => limit(state, inner.applies(rule)),
            };
            let free = |exception: &&Exception| exception.frees_content && overcomes(exception, rule);
            let freed = any(self.set.exceptions.iter().filter(free).map(|exception| inner.open(exception)));
            applies.and(!freed)
        });
        any(rules).or(inner.gaps_of_entry())
    }

    /// Whether the terms of an exception are met, and nothing takes it away.
    fn open(&self, exception: &Exception) -> Truth {
        let granted = if exception.by_entry {
            any(self.set.eligibility.iter().filter(|row| row.symbol == exception.symbol).map(|row| {
                let terms = self.in_codes(&row.codes).and(self.to(&row.destinations));
                limit(self.state(&row.window, ""), terms.and(self.truth(&row.condition)))
            }))
        } else {
            Truth::True
        };
        let taken = any(self.set.restrictions.iter().map(|row| {
            let named = if row.takes.is_empty() {
                !row.leaves.contains(&exception.symbol)
            } else {
                row.takes.contains(&exception.symbol)
            };
            let codes = row.codes.as_ref().map_or(Truth::True, |codes| self.in_codes(codes));
            let holds = codes.and(self.to(&row.destinations)).and(self.truth(&row.condition));
            limit(self.state(&row.window, ""), holds).and(named.into())
        }));
        let terms = self.to(&exception.destinations).and(granted).and(self.truth(&exception.condition));
        limit(self.state(&exception.window, &exception.chapter), terms).and(!taken)
    }

    fn activity(&self) -> Activity {
        match self.order.activity {
            Activity::Transfer if self.as_content => Activity::Reexport,
            activity => activity,
        }
    }

    fn kind(&self) -> Option<ItemKind> {
        if !self.as_content {
            return self.line.item.kind;
        }
        match self.codes().first()?.to_string().as_bytes()[1] {
            b'D' => Some(ItemKind::Software),
            b'E' => Some(ItemKind::Technology),
            _ => Some(ItemKind::Commodity),
        }
    }

    fn content_above(&self, percent: Decimal) -> Truth {
        let Some(content) = &self.line.item.content else { return Truth::Unknown };
        let mut readings = vec![Some(Decimal::ZERO)];
        for part in content.iter().filter(|part| part.origin == self.set.home) {
            let own = part.classifications.iter().filter(|code| code.regime == self.set.regime);
            let truths = own.map(|code| self.content_controlled(code.designation));
            let controlled = truths.reduce(Truth::or).unwrap_or(Truth::Unknown);
            let value = part.value.as_ref().filter(|money| {
                self.line.value.as_ref().is_some_and(|value| value.currency == money.currency)
            });
            let amount = value.map(|money| money.amount);
            readings = readings
                .into_iter()
                .flat_map(|sum| {
                    let with = sum.zip(amount).map(|(sum, amount)| sum + amount);
                    match controlled {
                        Truth::False => vec![sum],
                        Truth::True => vec![with],
                        Truth::Unknown => vec![sum, with],
                    }
                })
                .collect();
        }
        if readings.iter().all(|sum| *sum == Some(Decimal::ZERO)) {
            return Truth::False;
        }
        let Some(value) = &self.line.value else { return Truth::Unknown };
        let verdicts: Vec<Option<bool>> = readings
            .iter()
            .map(|sum| sum.map(|sum| sum * Decimal::ONE_HUNDRED > percent * value.amount))
            .collect();
        if verdicts.iter().all(|verdict| *verdict == Some(true)) {
            Truth::True
        } else if verdicts.iter().all(|verdict| *verdict == Some(false)) {
            Truth::False
        } else {
            Truth::Unknown
        }
    }

    fn gaps_of_entry(&self) -> Truth {
        let known = self.codes().into_iter().all(|code| {
            let entry = self.set.entries.iter().find(|entry| entry.code == code.entry());
            entry.is_some_and(|entry| entry.status == EntryStatus::Modelled && self.covers(&entry.chapter))
        });
        if known { Truth::False } else { Truth::Unknown }
    }
}

/// Whether the role of a party does not say whether it gets the item, and a test asks for those who do.
fn vague(party: &Party, roles: &[Role]) -> bool {
    let gets = [Role::IntermediateConsignee, Role::UltimateConsignee, Role::EndUser];
    matches!(party.role, Role::Agent | Role::Owner | Role::Other)
        && !roles.is_empty()
        && !roles.contains(&party.role)
        && gets.iter().any(|role| roles.contains(role))
}

fn in_set(codes: &CodeSet, code: EntryCode) -> Truth {
    let within = |patterns: &[EntryCode]| {
        if patterns.iter().any(|pattern| pattern.contains(code)) {
            Truth::True
        } else if patterns.iter().any(|pattern| code.contains(*pattern)) {
            Truth::Unknown
        } else {
            Truth::False
        }
    };
    within(&codes.include).and(!within(&codes.exclude))
}

fn screened(screening: Option<&Screening>, test: &ListTest) -> Truth {
    let Some(consulted) = screening else { return Truth::Unknown };
    let all = test
        .lists
        .iter()
        .all(|list| consulted.lists.as_ref().is_none_or(|lists| lists.iter().any(|known| *known == **list)));
    hits(screening, test).or(if all { Truth::False } else { Truth::Unknown })
}

/// Whether an owner, or one behind it, may be listed by a hit.
fn behind(owner: &Owner, test: &ListTest) -> bool {
    hits(owner.screening.as_ref(), test) != Truth::False
        || owner.owners.iter().flatten().any(|owner| behind(owner, test))
}

fn hits(screening: Option<&Screening>, test: &ListTest) -> Truth {
    let Some(screening) = screening else { return Truth::False };
    any(screening.hits.iter().filter(|hit| test.lists.iter().any(|list| *list == hit.list)).map(|hit| {
        let footnote = match &hit.footnotes {
            _ if test.footnotes.is_empty() => Truth::True,
            None => Truth::Unknown,
            Some(notes) => notes.iter().any(|note| test.footnotes.iter().any(|wanted| wanted == note)).into(),
        };
        let covers = if hit.scope == HitScope::AllItems { Truth::True } else { Truth::Unknown };
        let status = match hit.status {
            HitStatus::Confirmed => Truth::True,
            HitStatus::Possible => Truth::Unknown,
            HitStatus::Dismissed => Truth::False,
        };
        footnote.and(covers).and(status)
    }))
}

fn owned(owners: Option<&[Owner]>, test: &ListTest, percent: Decimal, complete: bool) -> Truth {
    let Some(owners) = owners else { return Truth::Unknown };
    let captured = |owner: &Owner| {
        screened(owner.screening.as_ref(), test).or(owned(owner.owners.as_deref(), test, percent, complete))
    };
    let total = |wanted: &dyn Fn(Truth) -> bool| -> Decimal {
        owners.iter().filter(|owner| wanted(captured(owner))).filter_map(|owner| owner.share).sum()
    };
    let surely = total(&|truth| truth == Truth::True);
    let known: Decimal = owners.iter().filter_map(|owner| owner.share).sum();
    let unknown = !complete && owners.iter().any(|owner| behind(owner, test))
        || owners.iter().any(|owner| owner.share.is_none() && captured(owner) != Truth::False);
    let rest = if unknown { (Decimal::ONE_HUNDRED - known).max(Decimal::ZERO) } else { Decimal::ZERO };
    let perhaps = total(&|truth| truth != Truth::False) + rest;
    if surely >= percent {
        Truth::True
    } else if perhaps >= percent {
        Truth::Unknown
    } else {
        Truth::False
    }
}

/// Whether an exception may overcome a requirement by what the two rows say of each other.
fn overcomes(exception: &Exception, rule: &Requirement) -> bool {
    let reason = match &rule.reason {
        Some(reason) => {
            exception.overcomes.reasons.as_ref().is_none_or(|own| own.contains(reason))
                && !exception.overcomes.except_reasons.contains(reason)
        }
        None => exception.overcomes.reasons.is_none(),
    };
    let by_terms = rule.exceptions == AllowedExceptions::ByTheirTerms;
    let named = match &rule.exceptions {
        AllowedExceptions::Only(names) => names.contains(&exception.symbol) || names.contains(&exception.id),
        _ => false,
    };
    rule.level != Level::Prohibited
        && reason
        && (named || by_terms && exception.overcomes.classes.contains(&rule.class))
}
