//! Parties that are where some tests look, and nowhere others do.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use jiff::civil::Date;

use crate::country::{Country, CountrySet};
use crate::fact::{Hit, HitScope, HitStatus, Owner, Party, Role, Screening};
use crate::rule::{ListTest, PartyTest, Seat};

/// What parties there must be, and what parties there must not be.
#[derive(Debug, Clone, Default)]
pub(super) struct Parties {
    placed: Vec<(PartyTest, CountrySet)>,
    nowhere: Vec<(PartyTest, CountrySet)>,
    listed: Vec<ListTest>,
    unlisted: Vec<ListTest>,
}

const ROLES: [Role; 8] = [
    Role::EndUser,
    Role::UltimateConsignee,
    Role::IntermediateConsignee,
    Role::Purchaser,
    Role::ForeignPerson,
    Role::Agent,
    Role::Owner,
    Role::Other,
];

impl Parties {
    pub(super) fn ask(&mut self, test: &PartyTest, countries: CountrySet, wanted: bool) {
        let list = if wanted { &mut self.placed } else { &mut self.nowhere };
        list.push((test.clone(), countries));
    }

    pub(super) fn ask_listed(&mut self, test: &ListTest, wanted: bool) {
        let list = if wanted { &mut self.listed } else { &mut self.unlisted };
        list.push(test.clone());
    }

    /// A party for each test that must find one, and an end user; `None`: there are none.
    pub(super) fn pick(&self, day: Date) -> Option<Vec<Party>> {
        let mut parties = Vec::new();
        for (test, countries) in &self.placed {
            let found = roles(&test.roles).find_map(|role| {
                test.seats.iter().find_map(|seat| {
                    countries.iter().find_map(|country| self.seated(role, *seat, country, day))
                })
            });
            parties.push(found?);
        }
        for test in &self.listed {
            let found = roles(&test.roles)
                .find_map(|role| test.lists.iter().find_map(|list| self.on_list(role, list, test, day)));
            parties.push(found?);
        }
        let receives = |party: &Party| {
            matches!(party.role, Role::EndUser | Role::UltimateConsignee | Role::ForeignPerson)
        };
        if !parties.iter().any(receives) {
            parties.push(self.ordinary(Role::EndUser, day)?);
        }
        for (place, party) in (1..).zip(&mut parties) {
            party.name = format!("party {place}");
        }
        Some(parties)
    }

    /// A party of which nothing is found.
    pub(super) fn ordinary(&self, role: Role, day: Date) -> Option<Party> {
        let mut party = Party::new(role, "");
        party.country = Some(self.free(role, Seat::Address)?);
        party.headquarters = Some(self.free(role, Seat::Headquarters)?);
        party.ultimate_parent_headquarters = Some(self.free(role, Seat::UltimateParent)?);
        party.government = Some(false);
        party.screening = Some(Screening::clear(day));
        party.owners = Some(Vec::new());
        Some(party)
    }

    fn seated(&self, role: Role, seat: Seat, country: Country, day: Date) -> Option<Party> {
        let allowed = |seat: Seat| !self.forbidden(role, seat).contains(country);
        if !allowed(seat) || (seat == Seat::Government && !allowed(Seat::Address)) {
            return None;
        }
        let mut party = self.ordinary(role, day)?;
        match seat {
            Seat::Address => party.country = Some(country),
            Seat::Headquarters => party.headquarters = Some(country),
            Seat::UltimateParent => party.ultimate_parent_headquarters = Some(country),
            Seat::Government => {
                party.country = Some(country);
                party.government = Some(true);
            }
        }
        Some(party)
    }

    fn on_list(&self, role: Role, list: &str, test: &ListTest, day: Date) -> Option<Party> {
        let notes = test.footnotes.iter().map(Some).chain(test.footnotes.is_empty().then_some(None));
        let note = notes.into_iter().find(|note| {
            !self.unlisted.iter().any(|other| {
                let looks = other.roles.is_empty() || other.roles.contains(&role);
                let footnote =
                    other.footnotes.is_empty() || note.is_some_and(|note| other.footnotes.contains(note));
                // An owner below the share of another test is not found by it.
                let share = match (test.owned_percent, other.owned_percent) {
                    (None, None) => true,
                    (Some(held), Some(wanted)) => wanted <= held,
                    _ => false,
                };
                looks && footnote && share && other.lists.iter().any(|other| other == list)
            })
        })?;
        let mut party = self.ordinary(role, day)?;
        let hit = Hit {
            list: list.to_string(),
            entry: String::from("entry"),
            status: HitStatus::Confirmed,
            scope: HitScope::AllItems,
            footnotes: Some(note.iter().map(ToString::to_string).collect()),
        };
        let screening = Some(Screening::found(day, [hit].into()));
        match test.owned_percent {
            None => party.screening = screening,
            Some(share) => {
                let owner = Owner { name: "owner".to_string(), share: Some(share), screening, owners: None };
                party.owners = Some([owner].into());
            }
        }
        Some(party)
    }

    /// A country where a seat is found by no test that must find nothing.
    fn free(&self, role: Role, seat: Seat) -> Option<Country> {
        let forbidden = self.forbidden(role, seat);
        Country::all().find(|country| !forbidden.contains(*country))
    }

    fn forbidden(&self, role: Role, seat: Seat) -> CountrySet {
        let tests = self.nowhere.iter().filter(|(test, _)| {
            (test.roles.is_empty() || test.roles.contains(&role)) && test.seats.contains(&seat)
        });
        tests.fold(CountrySet::EMPTY, |all, (_, countries)| all.union(*countries))
    }
}

/// The roles that a test looks at.
fn roles(named: &[Role]) -> impl Iterator<Item = Role> + '_ {
    ROLES.into_iter().filter(|role| named.is_empty() || named.contains(role))
}
