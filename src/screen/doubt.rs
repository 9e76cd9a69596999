//! Words for a destination that is in doubt.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::scene::ULTIMATE;
use super::witness::Witness;
use super::words::{country_text, is_column, places_text};
use crate::fact::Role;
use crate::rule::{Destinations, Place, Truth};

impl Witness<'_> {
    /// How a destination with several readings relates to the places of a rule.
    pub(super) fn doubtful_destination(&self, places: &Destinations, truth: Truth) -> String {
        let destination = &self.context.destination;
        if truth == Truth::Unknown {
            return self.doubt();
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

    /// Why the destination is in doubt.
    fn doubt(&self) -> String {
        let scene = self.context.scene;
        if self.context.order.order.activity.is_deemed() {
            let to = scene.person().map_or_else(String::new, |person| format!(" to `{}`", person.name));
            return format!("the destination of the release{to} is not known");
        }
        let mut elsewhere = Vec::new();
        for (_, party) in scene.cast.recipients() {
            let role = role_text(party.role);
            match party.country {
                Some(country) if Some(country) != scene.to => {
                    let text = format!("{role} `{}` is in {}", party.name, country_text(country));
                    if !elsewhere.contains(&text) {
                        elsewhere.push(text);
                    }
                }
                Some(_) => {}
                None => elsewhere.push(format!("the country of {role} `{}` is not known", party.name)),
            }
        }
        let sent = scene.to.map_or_else(
            || "it is not said where it goes".to_string(),
            |to| format!("it goes to {}", country_text(to)),
        );
        format!("{sent}, while {}", elsewhere.join(", and "))
    }

    /// Whom a question about a party is about.
    pub(super) fn party_subject(&self, place: usize) -> String {
        if self.context.scene.cast.of_line {
            format!("line:{}/party:{place}", self.context.line.id)
        } else {
            format!("party:{place}")
        }
    }

    /// Why list and embargo ask nothing, or may ask nothing, of a release abroad.
    pub(super) fn stays_at_home(&self, truth: Truth) -> String {
        let country = country_text(self.context.order.order.from);
        let name = self.context.scene.person().map_or("", |person| &person.name);
        if truth == Truth::False {
            format!("`{name}` is of {country}, where the release takes place: it is no deemed reexport")
        } else {
            format!("it is not known whether `{name}` is of {country}, where the release takes place")
        }
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

fn role_text(role: Role) -> &'static str {
    match role {
        Role::UltimateConsignee => "the ultimate consignee",
        Role::EndUser => "the end user",
        _ => "the party",
    }
}
