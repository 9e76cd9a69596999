//! Why a condition has the truth it has: the leaves that decide it, in words.
//!
//! Walks the condition of the rule set and its compiled nodes side by side. Runs only when someone asks.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::context::Context;
use super::facts::FactValue;
use super::program::{Node, NodeId};
use super::vocabulary::Vocabulary;
use super::words::{
    activity_text, country_text, either, in_places, is_column, is_elsewhere, kind_text, place_text,
    places_text, set_text, verb,
};
use crate::country::Country;
use crate::fact::Activity;
use crate::rule::{CodeSet, Condition, Destinations, FactTest, Place, Truth};
use crate::window::Standing;

/// Walks conditions for one line.
pub(crate) struct Witness<'a> {
    pub(super) context: Context<'a>,
    pub(super) vocabulary: &'a Vocabulary,
    /// The place of the line in the order.
    pub(super) place: u16,
}

impl Witness<'_> {
    /// Appends the leaves that give the condition its truth.
    pub(super) fn walk(&self, condition: &Condition, node: NodeId, findings: &mut Vec<String>) {
        let truth = self.context.truth(node);
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                // One part that fails is enough for a conjunction to fail.
                let most = match (condition, truth) {
                    (Condition::All(_), Truth::False) => 1,
                    _ => usize::MAX,
                };
                self.children(parts, node, truth, most, findings);
            }
            Condition::NoneOf(parts) => self.children(parts, node, !truth, usize::MAX, findings),
            Condition::Always | Condition::Never => {}
            leaf => findings.push(self.leaf(leaf, node, truth)),
        }
    }

    /// The first children, `most` at most, that have the truth wanted.
    fn children(
        &self,
        parts: &[Condition],
        node: NodeId,
        wanted: Truth,
        most: usize,
        findings: &mut Vec<String>,
    ) {
        let mut child = node + 1;
        let mut shown = 0;
        for part in parts {
            if self.context.truth(child) == wanted && shown < most {
                self.walk(part, child, findings);
                shown += 1;
            }
            child = self.context.set.nodes.get(child as usize).map_or(child, |own| own.next(child));
        }
    }

    /// Whether a condition fails because the item, the activity or the place is another than meant, and not by
    /// a fact of the order.
    pub(super) fn fails_by_kind(&self, condition: &Condition, node: NodeId) -> bool {
        let (Condition::All(parts), Truth::False) = (condition, self.context.truth(node)) else {
            return matches!(
                condition,
                Condition::Code(_)
                    | Condition::Basket
                    | Condition::Kind(_)
                    | Condition::Activity(_)
                    | Condition::Destination(_)
                    | Condition::From(_)
            ) && self.context.truth(node) == Truth::False;
        };
        let mut child = node + 1;
        parts.iter().any(|part| {
            let own = child;
            child = self.context.set.nodes.get(own as usize).map_or(own, |node| node.next(own));
            self.fails_by_kind(part, own)
        })
    }

    pub(super) fn leaf(&self, leaf: &Condition, node: NodeId, truth: Truth) -> String {
        match leaf {
            Condition::Fact { key, is } => {
                let id = self.vocabulary.find(key.as_str());
                let value = id.and_then(|id| self.context.facts.get(usize::from(id)));
                fact_text(key.as_str(), value, is)
            }
            Condition::Code(set) => self.code_text(set, truth),
            Condition::ForCode(set) | Condition::ForControlledFor { codes: set, .. } => {
                let reason = match leaf {
                    Condition::ForControlledFor { reason, .. } => format!(", controlled for {reason}"),
                    _ => String::new(),
                };
                match truth {
                    Truth::Unknown => {
                        format!("it is not known whether what it is for is in {}{reason}", set_text(set))
                    }
                    _ => format!(
                        "what it is for {} {}{reason}",
                        verb(truth, "is in", "is not in"),
                        set_text(set)
                    ),
                }
            }
            Condition::ControlledFor(reason) => match truth {
                Truth::Unknown => {
                    format!("it is not known whether the item is controlled for {reason} reasons")
                }
                _ => format!("the item {} controlled for {reason} reasons", verb(truth, "is", "is not")),
            },
            Condition::Destination(places) => self.destination_text(places, truth),
            Condition::Origin(places) => self.origin_text(places, truth),
            Condition::From(places) => {
                let from = country_text(self.context.order.order.from);
                match truth {
                    Truth::False if !is_elsewhere(places) => {
                        format!("it leaves {from}, not {}", self.home_or_all(places))
                    }
                    _ => format!("it leaves {from}"),
                }
            }
            Condition::Via(places) => {
                let verb = verb(truth, "passes through", "does not pass through");
                format!("the route {verb} {}", self.home_or_all(places))
            }
            Condition::LicenseNeededVia { .. } => self.transit_text(node, truth),
            Condition::Party(_) | Condition::Listed(_) => self.party_text(leaf, node, truth),
            Condition::Activity(meant) => {
                let activity = activity_text(self.context.order.order.activity);
                let meant: Vec<String> = meant.iter().map(|one| activity_text(*one).to_string()).collect();
                match truth {
                    Truth::False => format!("it is {activity}, not {}", either(&meant)),
                    _ => format!("it is {activity}"),
                }
            }
            Condition::Kind(meant) => {
                let meant: Vec<String> = meant.iter().map(|one| kind_text(*one).to_string()).collect();
                match (self.context.line.item.kind, truth) {
                    (Some(kind), Truth::False) => {
                        format!("the item is {}, not {}", kind_text(kind), either(&meant))
                    }
                    (Some(kind), _) => format!("the item is {}", kind_text(kind)),
                    (None, _) => "the kind of item is not known".to_string(),
                }
            }
            Condition::DirectProductOf(set) => {
                let codes = set_text(set);
                match truth {
                    Truth::Unknown => {
                        format!("it is not known whether the item is a direct product of {codes}")
                    }
                    Truth::True => format!("the item is a direct product of {codes}"),
                    Truth::False => format!("the item is no direct product of {codes}"),
                }
            }
            Condition::HomeContent(set) => {
                let codes = set_text(set);
                match truth {
                    Truth::Unknown => format!("it is not known whether its content is in {codes}"),
                    _ => format!("its content {} {codes}", verb(truth, "is in", "is not in")),
                }
            }
            Condition::ControlledContentOf(set) => {
                let codes = set_text(set);
                match truth {
                    Truth::Unknown => {
                        format!("it is not known whether content in {codes} needs a license by itself")
                    }
                    Truth::True => format!("its content in {codes} needs a license by itself"),
                    Truth::False => format!("no content in {codes} needs a license by itself"),
                }
            }
            Condition::AsContent => match truth {
                Truth::True => "it is looked at as content of another item",
                _ => "it is an item by itself, not content of another",
            }
            .to_string(),
            Condition::Tariff(digits) => {
                let digits = digits.join(", ");
                match (&self.context.line.item.hs, truth) {
                    (None, _) => format!("the tariff code is not known (meant: {digits})"),
                    (Some(hs), Truth::Unknown) => format!("tariff code {hs} may begin with {digits}"),
                    (Some(hs), _) => {
                        format!(
                            "tariff code {hs} {} {digits}",
                            verb(truth, "begins with", "does not begin with")
                        )
                    }
                }
            }
            Condition::ControlledContentAbove(percent) => match truth {
                Truth::Unknown => {
                    format!("it is not known whether controlled content is above {percent} % of the value")
                }
                _ => {
                    let verb = verb(truth, "is above", "is not above");
                    format!("controlled content {verb} {percent} % of the value")
                }
            },
            Condition::Basket => match truth {
                Truth::True => "the item is in no entry of the list",
                Truth::False => "the item is in an entry of the list",
                Truth::Unknown => "it is not known whether the item is in an entry of the list",
            }
            .to_string(),
            Condition::NotModelled(what) => format!("not modelled: {what}"),
            _ => String::new(),
        }
    }

    fn party_text(&self, leaf: &Condition, node: NodeId, truth: Truth) -> String {
        let cast = self.context.scene.cast;
        let mut who = Vec::new();
        if let Some(Node::Order(id)) = self.context.set.nodes.get(node as usize) {
            if let Some(atom) = self.context.set.atoms.get(usize::from(*id)) {
                atom.visit(cast, self.context.epoch, |place, found, _| {
                    if found == truth {
                        let party = place.and_then(|place| cast.parties.get(place));
                        let name = party.map(|party| format!("`{}`", party.name));
                        if let Some(name) = name.filter(|name| !who.contains(name)) {
                            who.push(name);
                        }
                    }
                });
            }
        }
        let who = if who.is_empty() { "no party is named".to_string() } else { who.join(", ") };
        match (leaf, truth) {
            (Condition::Listed(test), Truth::False) if test.owned_percent.is_some() => {
                format!("owners on {} hold less than the share", test.lists.join(", "))
            }
            (Condition::Listed(test), Truth::False) => format!("no party is on {}", test.lists.join(", ")),
            (Condition::Listed(test), _) => {
                let lists = test.lists.join(", ");
                // A row that asks for any holding at all says so by the least share that there is room for.
                let share = |percent: Decimal| {
                    if percent <= Decimal::ONE {
                        "a share".to_string()
                    } else {
                        format!("{percent} % or more")
                    }
                };
                match (test.owned_percent, truth) {
                    // The least share that can be written stands for any share.
                    (Some(percent), _) if percent <= rust_decimal::Decimal::ONE => match truth {
                        Truth::True => format!("{who}: owners on {lists} hold a part of it"),
                        _ => format!("{who}: not known whether owners on {lists} hold a part of it"),
                    },
                    (Some(percent), Truth::True) => {
                        format!("{who}: owners on {lists} together hold {}", share(percent))
                    }
                    (Some(percent), _) => {
                        format!("{who}: not known whether owners on {lists} hold {}", share(percent))
                    }
                    (None, Truth::True) => format!("{who} is on {lists}"),
                    (None, _) => format!("{who}: not known whether on {lists}"),
                }
            }
            (Condition::Party(test), _) => {
                let places = in_places(&test.places);
                match truth {
                    Truth::True => format!("{who} has its seat or parent {places}"),
                    Truth::False => format!("no party has its seat or parent {places}"),
                    Truth::Unknown => format!("{who}: not known whether seat or parent are {places}"),
                }
            }
            _ => String::new(),
        }
    }

    /// How a destination relates to the places of a rule.
    pub(super) fn destination_text(&self, places: &Destinations, truth: Truth) -> String {
        let Some(country) = self.context.destination.only() else {
            return self.doubtful_destination(places, truth);
        };
        let name = country_text(country);
        let all_countries = places.include.iter().all(|place| matches!(place, Place::Country(_)));
        let inside = self.place_of(country, &places.include);
        let outside = self.place_of(country, &places.exclude);
        match (places.include.as_slice(), truth) {
            _ if places.is_anywhere() => "any destination".to_string(),
            ([Place::Group(group)], Truth::True) if is_column(group) => {
                format!("{name} is marked in chart column {group}")
            }
            ([Place::Group(group)], _) if is_column(group) => {
                format!("{name} is not marked in chart column {group}")
            }
            ([Place::Anywhere], Truth::True)
                if places.exclude.len() <= 6
                    && places.exclude.iter().all(|place| matches!(place, Place::Country(_))) =>
            {
                let left_out: Vec<String> = places.exclude.iter().map(place_text).collect();
                format!("{}, not to {}", self.goes_to(&name), either(&left_out))
            }
            ([Place::Anywhere], Truth::True) => {
                let left_out: Vec<String> = places.exclude.iter().map(place_text).collect();
                if places.exclude.iter().all(|place| matches!(place, Place::Country(_))) {
                    format!("{}, not to {}", self.goes_to(&name), either(&left_out))
                } else {
                    format!("{name} is not in {}", either(&left_out))
                }
            }
            (_, Truth::True) => match inside {
                Some(Place::Country(_)) => self.goes_to(&name),
                Some(place) => {
                    let include = [place.clone()].into();
                    let place = Destinations { include, exclude: places.exclude.clone() };
                    format!("{name} is in {}", places_text(&place))
                }
                None => format!("{name} is in {}", places_text(places)),
            },
            (_, Truth::False) => match (inside, outside) {
                (Some(_), Some(Place::Country(_))) => format!("{name} is left out"),
                (Some(_), Some(place)) => format!("{name} is in {}, which is left out", place_text(place)),
                _ if all_countries && places.include.len() > 6 => {
                    format!("{name} is not among the {} destinations meant", places.include.len())
                }
                _ if all_countries => {
                    let meant: Vec<String> = places.include.iter().map(place_text).collect();
                    format!("{}, not to {}", self.goes_to(&name), either(&meant))
                }
                _ if places.exclude.is_empty() && places.include.len() <= 6 => {
                    let (named, groups): (Vec<&Place>, Vec<&Place>) =
                        places.include.iter().partition(|place| matches!(place, Place::Country(_)));
                    let meant = |places: &[&Place]| {
                        either(&places.iter().map(|place| place_text(place)).collect::<Vec<_>>())
                    };
                    if named.is_empty() {
                        format!("{name} is not in {}", meant(&groups))
                    } else {
                        format!("{name} is not {} and not in {}", meant(&named), meant(&groups))
                    }
                }
                _ => format!("{name} is not in {}", places_text(places)),
            },
            (_, Truth::Unknown) => {
                format!("it is not known whether {name} is in {}", places_text(places))
            }
        }
    }

    /// Whether a license would be needed to the countries on the way.
    fn transit_text(&self, node: NodeId, truth: Truth) -> String {
        let Some(Node::LicenseNeededVia { scope, .. }) = self.context.set.nodes.get(node as usize) else {
            return String::new();
        };
        let mut countries: Vec<String> = self.context.via_in(*scope).map(country_text).collect();
        if truth != Truth::False {
            // Where the order says it itself, no country is told from another.
            let own = self.context.via_in(*scope);
            let own = own.filter(|country| self.context.license_needed_to(*country) == truth);
            let own: Vec<String> = own.map(country_text).collect();
            countries = if own.is_empty() { countries } else { own };
        }
        let countries = either(&countries);
        match truth {
            _ if countries.is_empty() => {
                "the route passes through no country that is asked about".to_string()
            }
            Truth::True => format!("the item would need a license to {countries}, on its way"),
            Truth::False => format!("the item would need no license to {countries}, on its way"),
            Truth::Unknown => {
                format!("it is not known whether the item would need a license to {countries}, on its way")
            }
        }
    }

    fn goes_to(&self, country: &str) -> String {
        match self.context.order.order.activity {
            Activity::DeemedExport | Activity::DeemedReexport => {
                format!("the release counts as one to {country}")
            }
            _ => format!("it goes to {country}"),
        }
    }

    /// The first of these places that holds a country on the day of the order.
    fn place_of<'p>(&self, country: Country, places: &'p [Place]) -> Option<&'p Place> {
        let order = self.context.order.order;
        let holds = |place: &&Place| match place {
            Place::Anywhere => true,
            Place::Country(named) => *named == country,
            Place::Group(name) => {
                let groups = self.context.set.model.groups.iter().filter(|group| group.name == *name);
                let mut members = groups.flat_map(|group| &group.members);
                members.any(|member| {
                    member.country == country
                        && member.window.standing(order.date, order.as_known_on) == Standing::InForce
                })
            }
        };
        places.iter().find(holds)
    }

    fn origin_text(&self, places: &Destinations, truth: Truth) -> String {
        match (self.context.line.item.origin, truth) {
            (None, _) => "the country of origin is not known".to_string(),
            (Some(origin), Truth::False) if !is_elsewhere(places) => {
                format!("its origin is {}, not {}", country_text(origin), self.home_or_all(places))
            }
            (Some(origin), _) => format!("its origin is {}", country_text(origin)),
        }
    }

    /// The home of the rule set where it is among the places, which are then its parts; or all of them.
    fn home_or_all(&self, places: &Destinations) -> String {
        let home = self.context.set.model.home;
        if places.include.contains(&Place::Country(home)) { country_text(home) } else { places_text(places) }
    }

    /// How the item relates to a set of codes.
    pub(super) fn code_text(&self, set: &CodeSet, truth: Truth) -> String {
        if truth == Truth::True && set.exclude.is_empty() {
            if let [code] = set.include.as_slice() {
                let given = &self.context.classification.codes;
                if given.iter().any(|given| given.code == *code) {
                    return format!("classified as {code}");
                }
            }
        }
        let classification = self.context.classification;
        let elsewhere = classification.codes.iter().all(|code| set.truth(code.code) == Truth::False);
        if truth == Truth::Unknown && elsewhere {
            return format!("the item is not classified, and may be in {}", set_text(set));
        }
        let given = &self.context.classification.codes;
        if truth == Truth::Unknown && given.iter().all(|code| set.truth(code.code) == Truth::False) {
            return format!("{} may be in further codes, such as {}", self.codes(), set_text(set));
        }
        format!("{} {} {}", self.codes(), verb(truth, "is in", "is not in"), set_text(set))
    }

    /// The codes of the item, for a sentence.
    pub(super) fn codes(&self) -> String {
        let classification = self.context.classification;
        let codes: Vec<String> = classification.codes.iter().map(|code| code.code.to_string()).collect();
        match codes.as_slice() {
            [] if classification.in_basket => "the item, in no entry,".into(),
            [] if classification.not_listed => "the item, on no list,".into(),
            [] => "the item, not classified,".into(),
            codes => codes.join(", "),
        }
    }
}

fn fact_text(key: &str, value: Option<&FactValue<'_>>, test: &FactTest) -> String {
    let wanted = match test {
        FactTest::Equals(_) => String::new(),
        FactTest::AtLeast(number) => format!(" (threshold: {number} or more)"),
        FactTest::AtMost(number) => format!(" (threshold: {number} or less)"),
        FactTest::Above(number) => format!(" (threshold: more than {number})"),
        FactTest::Below(number) => format!(" (threshold: less than {number})"),
        FactTest::OneOf(words) => format!(" (meant: {})", words.join(", ")),
    };
    match value {
        Some(FactValue::Bool(value)) => format!("`{key}` is {value}"),
        Some(FactValue::Number { over, under }) if *under == Decimal::ONE => {
            format!("`{key}` is {over}{wanted}")
        }
        Some(FactValue::Number { over, under }) => format!("`{key}` is {over} / {under}{wanted}"),
        Some(FactValue::Text(given)) => format!("`{key}` is {given}{wanted}"),
        // The question stands among those that are missing.
        _ => format!("`{key}` is not known{wanted}"),
    }
}
