//! Who takes part in a line, and where it goes: read from the order once, with all that is in doubt.
//!
//! Goods have one scene. A release has one for each person to whom something is released: each is a deemed
//! export of its own, and what is required of the line is the strictest of them.

use alloc::vec::Vec;

use super::compiled::Compiled;
use super::epoch::Epoch;
use crate::country::{Country, CountrySet};
use crate::fact::{Activity, Facts, Line, Order, Party, Role, Value};
use crate::rule::Truth;

/// The country to which goods go in the end, where what is said of the order leaves that in doubt.
pub(crate) const ULTIMATE: &str = "destination.ultimate";

/// The parties that a line is held against.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cast<'a> {
    pub(super) parties: &'a [Party],
    /// Of a release: the place of the person. Other persons have scenes of their own.
    pub(super) person: Option<usize>,
    /// Whether they are the line's, and not those of the order.
    pub(super) of_line: bool,
}

impl<'a> Cast<'a> {
    /// The parties with their places.
    pub(super) fn iter(self) -> impl Iterator<Item = (usize, &'a Party)> {
        let other = move |place: usize, party: &Party| {
            party.role == Role::ForeignPerson && self.person.is_some_and(|person| person != place)
        };
        self.parties.iter().enumerate().filter(move |(place, party)| !other(*place, party))
    }

    /// Those at whom goods end: who is elsewhere than they go leaves the destination in doubt.
    pub(super) fn recipients(self) -> impl Iterator<Item = (usize, &'a Party)> {
        self.iter().filter(|(_, party)| matches!(party.role, Role::UltimateConsignee | Role::EndUser))
    }
}

/// Where a line goes, in all readings that the facts leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Destination {
    /// The countries that it may be.
    pub(super) readings: CountrySet,
    /// Whether it may be any other country as well.
    pub(super) open: bool,
    /// Whether something is released abroad to a person of the country where that happens: no deemed
    /// reexport, so that neither list nor embargo asks for a license (15 CFR 734.14(a)(2) and (b)).
    pub(super) at_home: Truth,
}

impl Destination {
    pub(super) fn settled(country: Country) -> Self {
        Self { readings: [country].into_iter().collect(), open: false, at_home: Truth::False }
    }

    const OPEN: Self = Self { readings: CountrySet::EMPTY, open: true, at_home: Truth::False };

    /// The country, if only one can be meant.
    pub(super) fn only(&self) -> Option<Country> {
        let mut readings = self.readings.iter();
        let first = readings.next();
        first.filter(|_| !self.open && readings.next().is_none())
    }

    /// Whether the destination is in a scope: unknown where readings disagree.
    pub(super) fn is_in(&self, scope: &CountrySet) -> Truth {
        let (inside, outside) = if self.open {
            (scope.is_full(), scope.is_empty())
        } else {
            (self.readings.is_subset(scope), self.readings.is_disjoint(scope))
        };
        if outside {
            Truth::False
        } else if inside {
            Truth::True
        } else {
            Truth::Unknown
        }
    }

    /// Where goods go: what is stated, or where they are sent and where those are at whom they end. A
    /// recipient of whom no country is known may be anywhere.
    fn of_goods(to: Option<Country>, ultimate: Option<Country>, cast: Cast<'_>) -> Self {
        if let Some(country) = ultimate {
            return Self::settled(country);
        }
        let Some(to) = to else { return Self::OPEN };
        let mut destination = Self::settled(to);
        for (_, party) in cast.recipients() {
            match party.country {
                Some(country) => destination.readings.insert(country),
                None => destination.open = true,
            }
        }
        destination
    }

    /// Where a release to a person goes: to the most recent country of citizenship or permanent residency
    /// (15 CFR 734.13(b), 734.14(b)). In the country that makes the law it stays there if the person is no
    /// foreign person: a citizen, a permanent resident or a protected person (15 CFR 772.1). Where that is
    /// not known, both readings count.
    fn of_release(activity: Activity, from: Country, person: &Party) -> Self {
        let citizenships = person.citizenships.as_deref().unwrap_or_default();
        let latest = citizenships.last().copied();
        let stays = Self::settled(from);
        let abroad = activity == Activity::DeemedReexport;
        let goes = latest.map_or(Self::OPEN, Self::settled);
        let native = !abroad && citizenships.contains(&from);
        let protected = if abroad { Some(false) } else { person.protected_person };
        let (destination, at_home) = match (person.permanent_resident, protected) {
            _ if native => (stays, Truth::True),
            (Some(true), _) | (_, Some(true)) => (stays, Truth::True),
            (Some(false), Some(false)) => (goes, latest.map(|country| country == from).into()),
            _ => {
                let readings = goes.readings.union(stays.readings);
                let at_home = if latest == Some(from) { Truth::True } else { Truth::Unknown };
                (Self { readings, ..goes }, at_home)
            }
        };
        Self { at_home: if abroad { at_home } else { Truth::False }, ..destination }
    }
}

/// Who takes part, where it goes, and what the tests of parties find.
#[derive(Debug)]
pub(super) struct Scene<'a> {
    pub(super) cast: Cast<'a>,
    pub(super) destination: Destination,
    /// Where it is sent: the order or the line says so.
    pub(super) to: Option<Country>,
    /// The stated country of ultimate destination.
    pub(super) ultimate: Option<Country>,
    /// Whether the line says who takes part or where it goes, and not the order.
    pub(super) of_line: bool,
    /// Truth of party and list tests, by regime and atom id.
    pub(super) atoms: Vec<Vec<Truth>>,
}

impl<'a> Scene<'a> {
    /// The scenes of an order.
    pub(super) fn of_order(order: &'a Order, sets: &[Compiled], epochs: &[impl AsRef<Epoch>]) -> Vec<Self> {
        let told = Told { parties: &order.parties, to: order.to, ultimate: stated(&order.facts), line: None };
        told.scenes(order, sets, epochs)
    }

    /// The scenes of a line that says itself who takes part or where it goes; `None`: those of the order.
    pub(super) fn of_line(
        order: &'a Order,
        line: &'a Line,
        sets: &[Compiled],
        epochs: &[impl AsRef<Epoch>],
    ) -> Option<Vec<Self>> {
        let ultimate = stated(&line.item.facts);
        if line.to.is_none() && line.parties.is_none() && ultimate.is_none() {
            return None;
        }
        let told = Told {
            parties: line.parties.as_ref().unwrap_or(&order.parties),
            to: line.to.or(order.to),
            // What is stated of the order is stated of where the order goes.
            ultimate: ultimate.or_else(|| stated(&order.facts).filter(|_| line.to.is_none())),
            line: Some(line),
        };
        Some(told.scenes(order, sets, epochs))
    }

    /// The person to whom something is released.
    pub(super) fn person(&self) -> Option<&'a Party> {
        self.cast.parties.get(self.cast.person?)
    }
}

/// The country that facts state as the ultimate destination. One that cannot be read is refused elsewhere.
fn stated(facts: &Facts) -> Option<Country> {
    match facts.get(ULTIMATE) {
        Some(Value::Text(text)) => Country::from_code(text),
        _ => None,
    }
}

/// What an order or a line says.
struct Told<'a> {
    parties: &'a [Party],
    to: Option<Country>,
    ultimate: Option<Country>,
    line: Option<&'a Line>,
}

impl<'a> Told<'a> {
    fn scenes(&self, order: &'a Order, sets: &[Compiled], epochs: &[impl AsRef<Epoch>]) -> Vec<Scene<'a>> {
        let of_line = self.line.is_some_and(|line| line.parties.is_some());
        let cast = |person| Cast { parties: self.parties, person, of_line };
        let scene = |cast: Cast<'a>, destination| {
            let pairs = sets.iter().zip(epochs);
            let atoms = pairs
                .map(|(set, epoch)| set.atoms.iter().map(|atom| atom.truth(cast, epoch.as_ref())).collect());
            let Self { to, ultimate, line, .. } = *self;
            Scene { cast, destination, to, ultimate, of_line: line.is_some(), atoms: atoms.collect() }
        };
        if !order.activity.is_deemed() {
            let cast = cast(None);
            return [scene(cast, Destination::of_goods(self.to, self.ultimate, cast))].into();
        }
        let persons = self.parties.iter().enumerate();
        let persons = persons.filter(|(_, party)| party.role == Role::ForeignPerson);
        let mut persons: Vec<(usize, &Party)> = persons.collect();
        // The same answer in whatever order they are named.
        let key = |person: &'a Party| (&person.name, &person.citizenships, person.permanent_resident);
        persons.sort_by(|(_, a), (_, b)| key(a).cmp(&key(b)));
        if persons.is_empty() {
            return [scene(cast(None), Destination::OPEN)].into();
        }
        let release = |(place, person): (usize, &Party)| {
            scene(cast(Some(place)), Destination::of_release(order.activity, order.from, person))
        };
        persons.into_iter().map(release).collect()
    }
}
