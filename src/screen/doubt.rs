//! Words for a destination that is in doubt, and the questions that settle it.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::scene::ULTIMATE;
use super::witness::{Finding, MissingFact, Witness};
use super::words::{country_text, is_column, places_text};
use crate::country::Country;
use crate::fact::Role;
use crate::rule::{Destinations, Place, Truth};

const RESIDENT_QUESTION: &str = "Is the foreign person a permanent resident of the country of release, or (in the U.S.) a protected person?";
const CITIZENSHIP_QUESTION: &str =
    "Of which countries is the foreign person a citizen or permanent resident (most recent last)?";
const PERSON_QUESTION: &str = "To which foreign person is it released?";
const COUNTRY_QUESTION: &str = "In which country is the party?";

impl Witness<'_> {
    /// How a destination with several readings relates to the places of a rule.
    pub(super) fn doubtful_destination(
        &self,
        places: &Destinations,
        truth: Truth,
        missing: &mut Vec<MissingFact>,
    ) -> String {
        let destination = &self.context.destination;
        if truth == Truth::Unknown {
            return self.doubt(missing);
        }
        if destination.open {
            return if truth == Truth::True { "any destination" } else { "no destination is meant" }
                .to_string();
        }
        let names: Vec<String> = destination.readings.iter().map(country_text).collect();
        let (names, yes) = (names.join(" and "), truth == Truth::True);
        match places.include.as_slice() {
            _ if places.is_anywhere() => "any destination".to_string(),
            [Place::Group(group)] if is_column(group) && yes => {
                format!("{names} are each marked in chart column {group}")
            }
            [Place::Group(group)] if is_column(group) => {
                format!("of {names}, none is marked in chart column {group}")
            }
            [Place::Anywhere] if yes => {
                let left_out = Destinations { include: places.exclude.clone(), exclude: Vec::new() };
                format!("of {names}, none is in {}", places_text(&left_out))
            }
            _ if yes => format!("{names} are each in {}", places_text(places)),
            _ => format!("of {names}, none is in {}", places_text(places)),
        }
    }

    /// Why the destination is in doubt, with what would settle it.
    fn doubt(&self, missing: &mut Vec<MissingFact>) -> String {
        let scene = self.context.scene;
        if self.context.order.order.activity.is_deemed() {
            let (subject, fact, question) = match (scene.cast.person, scene.person()) {
                (Some(place), Some(person)) => {
                    let known = person.citizenships.as_ref().is_some_and(|all| !all.is_empty());
                    let (fact, question) = if known {
                        ("permanent_resident", RESIDENT_QUESTION)
                    } else {
                        ("citizenships", CITIZENSHIP_QUESTION)
                    };
                    (self.party_subject(place), fact, question)
                }
                _ => ("order".to_string(), "parties", PERSON_QUESTION),
            };
            missing.push(MissingFact { fact: fact.into(), subject, question: question.into(), rank: 0 });
            let to = scene.person().map_or_else(String::new, |person| format!(" to `{}`", person.name));
            return format!("the destination of the release{to} is not known");
        }
        let mut elsewhere = Vec::new();
        for (place, party) in scene.cast.recipients() {
            let role = role_text(party.role);
            match party.country {
                Some(country) if Some(country) != scene.to => {
                    let text = format!("{role} `{}` is in {}", party.name, country_text(country));
                    if !elsewhere.contains(&text) {
                        elsewhere.push(text);
                    }
                }
                Some(_) => {}
                None => {
                    let (subject, question) = (self.party_subject(place), COUNTRY_QUESTION.to_string());
                    missing.push(MissingFact { fact: "country".into(), subject, question, rank: 0 });
                    elsewhere.push(format!("the country of {role} `{}` is not known", party.name));
                }
            }
        }
        if self.context.destination.readings.len() > 1 {
            missing.push(self.ultimate_destination());
        }
        let sent = scene.to.map_or_else(
            || "it is not said where it goes".to_string(),
            |to| format!("it goes to {}", country_text(to)),
        );
        format!("{sent}, while {}", elsewhere.join(", and "))
    }

    /// The question that settles a destination in doubt.
    fn ultimate_destination(&self) -> MissingFact {
        let names: Vec<String> = self.context.destination.readings.iter().map(named).collect();
        MissingFact {
            fact: ULTIMATE.into(),
            subject: if self.context.scene.of_line { self.line_subject() } else { "order".into() },
            question: format!("Which is the country of ultimate destination: {}?", names.join(", ")),
            rank: 0,
        }
    }

    /// Whom a question about a party is about.
    pub(super) fn party_subject(&self, place: usize) -> String {
        if self.context.scene.cast.of_line {
            format!("{}/party:{place}", self.line_subject())
        } else {
            format!("party:{place}")
        }
    }

    /// Why list and embargo ask nothing, or may ask nothing, of a release abroad.
    pub(super) fn stays_at_home(&self, truth: Truth) -> Finding {
        let country = country_text(self.context.order.order.from);
        let name = self.context.scene.person().map_or("", |person| &person.name);
        let mut missing = Vec::new();
        let text = if truth == Truth::False {
            format!("`{name}` is of {country}, where the release takes place: it is no deemed reexport")
        } else {
            self.doubt(&mut missing);
            format!("it is not known whether `{name}` is of {country}, where the release takes place")
        };
        Finding { text, missing }
    }

    /// What is odd about a stated country of ultimate destination, if anything is.
    pub(super) fn odd_destination(&self) -> Option<String> {
        let scene = self.context.scene;
        let stated = scene.ultimate?;
        if self.context.order.order.activity.is_deemed() {
            return Some(format!(
                "`{ULTIMATE}` is {}: not read, as a release goes to the country of the person",
                country_text(stated)
            ));
        }
        let known = scene.to == Some(stated)
            || scene.cast.recipients().any(|(_, party)| party.country.is_none_or(|at| at == stated));
        let to = scene.to.map_or_else(|| "an unknown country".to_string(), country_text);
        (!known).then(|| {
            format!(
                "`{ULTIMATE}` is {}, while it goes to {to} and no ultimate consignee or end user is in {0}: \
                 what is stated was taken",
                country_text(stated)
            )
        })
    }
}

fn named(country: Country) -> String {
    format!("{country} ({})", country_text(country))
}

fn role_text(role: Role) -> &'static str {
    match role {
        Role::UltimateConsignee => "the ultimate consignee",
        Role::EndUser => "the end user",
        _ => "the party",
    }
}
