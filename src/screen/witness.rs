//! Why a condition has the truth it has: the leaves that decide it, in words, and what is missing.
//!
//! Walks the condition of the rule set and its compiled nodes side by side. Runs only when someone asks.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::atom::{Atom, PartyGap, not_consulted};
use super::context::Context;
use super::facts::FactValue;
use super::program::{Node, NodeId};
use super::vocabulary::Vocabulary;
use super::words::{
    activity_text, country_text, either, is_column, is_elsewhere, kind_text, place_text, places_text,
    set_text, verb,
};
use crate::code::{EntryCode, Paragraph};
use crate::country::Country;
use crate::fact::{Activity, FactDefinition, FactSubject, PartyFact};
use crate::rule::{CodeSet, Condition, Destinations, FactTest, Place, Truth};
use crate::rule_set::Derivation;
use crate::window::Standing;

/// A leaf that decides.
#[derive(Debug, Clone)]
pub(crate) struct Finding {
    /// In words: what holds, what does not, or what is not known.
    pub(crate) text: String,
    pub(crate) missing: Vec<MissingFact>,
}

/// A fact that nobody has given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MissingFact {
    pub(crate) fact: String,
    pub(crate) subject: String,
    pub(crate) question: String,
    /// Place in the vocabulary, for a stable order.
    pub(crate) rank: usize,
}

/// Walks conditions for one line.
pub(crate) struct Witness<'a> {
    pub(super) context: Context<'a>,
    pub(super) vocabulary: &'a Vocabulary,
}

impl Witness<'_> {
    /// Appends the leaves that give the condition its truth.
    pub(super) fn walk(&self, condition: &Condition, node: NodeId, findings: &mut Vec<Finding>) {
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
        findings: &mut Vec<Finding>,
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

    pub(super) fn leaf(&self, leaf: &Condition, node: NodeId, truth: Truth) -> Finding {
        let mut missing = Vec::new();
        let text = match leaf {
            Condition::Fact { key, is } => {
                let id = self.vocabulary.find(key.as_str());
                let word = id.and_then(|id| self.vocabulary.words.get(usize::from(id)));
                let value = id.and_then(|id| self.context.facts.get(usize::from(id)));
                if truth == Truth::Unknown {
                    self.missing_fact(key.as_str(), &mut missing);
                }
                fact_text(key.as_str(), value, is, word)
            }
            Condition::Code(set) => {
                if truth == Truth::Unknown {
                    missing.push(self.missing_classification(Some(set)));
                }
                self.code_text(set, truth)
            }
            Condition::ForCode(set) | Condition::ForControlledFor { codes: set, .. } => {
                if truth == Truth::Unknown {
                    self.missing_fact("item.for_codes", &mut missing);
                }
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
            Condition::ControlledFor(reason) => {
                if truth == Truth::Unknown {
                    missing.push(self.missing_classification(None));
                }
                match truth {
                    Truth::Unknown => {
                        format!("it is not known whether the item is controlled for {reason} reasons")
                    }
                    _ => format!("the item {} controlled for {reason} reasons", verb(truth, "is", "is not")),
                }
            }
            Condition::Destination(places) => self.destination_text(places, truth, &mut missing),
            Condition::Origin(places) => {
                if truth == Truth::Unknown {
                    missing.push(self.line_fact("origin", "What is the country of origin of the item?"));
                }
                self.origin_text(places, truth)
            }
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
            Condition::LicenseNeededVia { said, .. } => {
                if let (Truth::Unknown, Some(key)) = (truth, said) {
                    self.missing_fact(key.as_str(), &mut missing);
                }
                self.transit_text(node, truth)
            }
            Condition::Party(_) | Condition::Listed(_) => self.party_text(leaf, node, truth, &mut missing),
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
                    (None, _) => {
                        let question = "Is the item a commodity, software or technology?";
                        missing.push(self.line_fact("kind", question));
                        "the kind of item is not known".to_string()
                    }
                }
            }
            Condition::DirectProductOf(set) => {
                if truth == Truth::Unknown {
                    let question = "Of which controlled technology or software, or of plants made with it, is the item a direct product (list of codes; empty if none)?";
                    missing.push(self.line_fact("direct_product_of", question));
                }
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
                if truth == Truth::Unknown {
                    missing.push(self.line_fact("content", CONTENT_QUESTION));
                }
                let codes = set_text(set);
                match truth {
                    Truth::Unknown => format!("it is not known whether its content is in {codes}"),
                    _ => format!("its content {} {codes}", verb(truth, "is in", "is not in")),
                }
            }
            Condition::ControlledContentOf(set) => {
                if truth == Truth::Unknown {
                    self.missing_of_content(&mut missing);
                }
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
                if truth == Truth::Unknown {
                    missing.push(self.line_fact("hs", TARIFF_QUESTION));
                }
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
            Condition::ControlledContentAbove(percent) => {
                if truth == Truth::Unknown {
                    self.missing_of_content(&mut missing);
                }
                match truth {
                    Truth::Unknown => {
                        format!(
                            "it is not known whether controlled content is above {percent} % of the value"
                        )
                    }
                    _ => {
                        let verb = verb(truth, "is above", "is not above");
                        format!("controlled content {verb} {percent} % of the value")
                    }
                }
            }
            Condition::Basket => {
                if truth == Truth::Unknown {
                    missing.push(self.missing_classification(None));
                }
                match truth {
                    Truth::True => "the item is in no entry of the list",
                    Truth::False => "the item is in an entry of the list",
                    Truth::Unknown => "it is not known whether the item is in an entry of the list",
                }
                .to_string()
            }
            Condition::NotModelled(what) => format!("not modelled: {what}"),
            _ => String::new(),
        };
        Finding { text, missing }
    }

    fn party_text(
        &self,
        leaf: &Condition,
        node: NodeId,
        truth: Truth,
        missing: &mut Vec<MissingFact>,
    ) -> String {
        let cast = self.context.scene.cast;
        let mut who = Vec::new();
        if let Some(Node::Order(id)) = self.context.set.nodes.get(node as usize) {
            if let Some(atom) = self.context.set.atoms.get(usize::from(*id)) {
                atom.visit(cast, self.context.epoch, |place, found, gap| {
                    if found == truth {
                        let party = place.and_then(|place| cast.parties.get(place));
                        let name = party.map(|party| format!("`{}`", party.name));
                        if let Some(name) = name.filter(|name| !who.contains(name)) {
                            who.push(name);
                        }
                        if let (Truth::Unknown, Some(gap)) = (truth, gap) {
                            let test = if let Atom::Listed(test, _) = atom { Some(test) } else { None };
                            let lists = party.zip(test).map(|(party, test)| not_consulted(party, test));
                            let lists = lists.unwrap_or_default();
                            missing.push(self.missing_of_party(gap, place, test.is_some(), &lists));
                        }
                    }
                });
            }
        }
        missing.dedup();
        let who = if who.is_empty() { "no party is named".to_string() } else { who.join(", ") };
        match (leaf, truth) {
            (Condition::Listed(test), Truth::False) if test.owned_percent.is_some() => {
                format!("owners on {} hold less than the share", test.lists.join(", "))
            }
            (Condition::Listed(test), Truth::False) => format!("no party is on {}", test.lists.join(", ")),
            (Condition::Listed(test), _) => {
                let lists = test.lists.join(", ");
                match (test.owned_percent, truth) {
                    // The least share that can be written stands for any share.
                    (Some(percent), _) if percent <= rust_decimal::Decimal::ONE => match truth {
                        Truth::True => format!("{who}: owners on {lists} hold a part of it"),
                        _ => format!("{who}: not known whether owners on {lists} hold a part of it"),
                    },
                    (Some(percent), Truth::True) => {
                        format!("{who}: owners on {lists} together hold {percent} % or more")
                    }
                    (Some(percent), _) => {
                        format!("{who}: not known whether owners on {lists} hold {percent} % or more")
                    }
                    (None, Truth::True) => format!("{who} is on {lists}"),
                    (None, _) => format!("{who}: not known whether on {lists}"),
                }
            }
            (Condition::Party(test), _) => {
                let places = places_text(&test.places);
                match truth {
                    Truth::True => format!("{who} has its seat or parent in {places}"),
                    Truth::False => format!("no party has its seat or parent in {places}"),
                    Truth::Unknown => format!("{who}: not known whether seat or parent are in {places}"),
                }
            }
            _ => String::new(),
        }
    }

    fn missing_of_party(
        &self,
        gap: PartyGap,
        place: Option<usize>,
        listed: bool,
        lists: &[&str],
    ) -> MissingFact {
        let (fact, question) = match gap {
            PartyGap::NoRecipient => ("parties", "Who is the end user or ultimate consignee?"),
            PartyGap::Country => ("country", "In which country is the party?"),
            PartyGap::Headquarters => ("headquarters", "In which country are the headquarters of the party?"),
            PartyGap::UltimateParent => (
                "ultimate_parent_headquarters",
                "In which country are the headquarters of the party's ultimate parent?",
            ),
            PartyGap::Government => ("government", "Is the party a government or part of one?"),
            PartyGap::Screening => (
                "screening",
                "Is the party on a restricted-party list (screen it, and decide every possible hit)?",
            ),
            PartyGap::Owners => (
                "owners",
                "Who owns the party, with which shares, and are the owners listed (`party.owners_complete`: nobody else does)?",
            ),
            PartyGap::Receives => {
                (PartyFact::ReceivesOrUsesItem.key(), PartyFact::ReceivesOrUsesItem.question())
            }
        };
        let question = if lists.is_empty() {
            question.to_string()
        } else {
            format!("{question} Not consulted yet: {}.", lists.join(", "))
        };
        let of_line = self.context.scene.cast.of_line;
        let nobody = || if of_line { self.line_subject() } else { "order".to_string() };
        let subject = place.map_or_else(nobody, |place| self.party_subject(place));
        MissingFact { fact: fact.into(), subject, question, rank: usize::from(!listed) }
    }

    /// How a destination relates to the places of a rule.
    pub(super) fn destination_text(
        &self,
        places: &Destinations,
        truth: Truth,
        missing: &mut Vec<MissingFact>,
    ) -> String {
        let Some(country) = self.context.destination.only() else {
            return self.doubtful_destination(places, truth, missing);
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
                let left_out = Destinations { include: places.exclude.clone(), exclude: Vec::new() };
                format!("{name} is not in {}", places_text(&left_out))
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
                    match named.is_empty() {
                        true => format!("{name} is not in {}", meant(&groups)),
                        false => format!("{name} is not {} and not in {}", meant(&named), meant(&groups)),
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

    /// What would settle a fact: itself, or the facts that are missing where it follows from others.
    fn missing_fact(&self, key: &str, missing: &mut Vec<MissingFact>) {
        let derived = &self.context.set.model.derived;
        // A fact follows from facts of rows above it only, and is asked for once: whatever a rule set
        // says, this comes to an end.
        let mut seen = BTreeSet::new();
        let mut pending = alloc::vec![(key, derived.len())];
        while let Some((key, above)) = pending.pop() {
            if !seen.insert((key, above)) {
                continue;
            }
            let row = derived.iter().take(above).enumerate().find(|(_, row)| row.key.as_str() == key);
            match row.map(|(place, row)| (place, &row.from)) {
                Some((place, Derivation::Sum(keys))) => {
                    let open = keys.iter().rev().filter(|key| self.is_unknown(key.as_str()));
                    pending.extend(open.map(|key| (key.as_str(), place)));
                }
                Some((place, Derivation::Quotient { of, by })) => {
                    let open = [by, of].into_iter().filter(|key| self.is_unknown(key.as_str()));
                    pending.extend(open.map(|key| (key.as_str(), place)));
                }
                Some((_, Derivation::EntryValue { currency })) => {
                    let question =
                        format!("What are the lines of this order under this entry worth, in {currency}?");
                    missing.push(self.line_fact("value", &question));
                }
                None => {
                    let Some(id) = self.vocabulary.find(key) else { continue };
                    let Some(word) = self.vocabulary.words.get(usize::from(id)) else { continue };
                    missing.push(MissingFact {
                        fact: key.to_string(),
                        subject: match word.subject {
                            FactSubject::Order | FactSubject::Party => "order".to_string(),
                            FactSubject::Line => self.line_subject(),
                        },
                        question: question(word),
                        rank: usize::from(id),
                    });
                }
            }
        }
    }

    fn is_unknown(&self, key: &str) -> bool {
        let id = self.vocabulary.find(key);
        id.and_then(|id| self.context.facts.get(usize::from(id))) == Some(&FactValue::Unknown)
    }

    /// What would settle whether content is controlled: the facts that its own rules ask for, or the content
    /// itself.
    fn missing_of_content(&self, missing: &mut Vec<MissingFact>) {
        let context = &self.context;
        let content = context.line.item.content.as_deref().unwrap_or_default();
        let home = content.iter().filter(|part| part.origin == context.set.model.home);
        let regime = context.set.model.regime;
        let codes = home.flat_map(|part| &part.classifications).filter(|code| code.regime == regime);
        let before = missing.len();
        for code in codes {
            context.each_content_rule(code.designation, |inner, id, rule| {
                let Some(row) = context.set.model.requirements.get(usize::from(id)) else { return };
                if inner.stated_requirement(rule) != Truth::Unknown {
                    return;
                }
                let witness = Witness { context: *inner, vocabulary: self.vocabulary };
                let mut findings = Vec::new();
                for (condition, node) in [(&row.item, rule.item), (&row.condition, rule.condition)] {
                    if inner.truth(node) == Truth::Unknown {
                        witness.walk(condition, node, &mut findings);
                    }
                }
                let facts = findings.into_iter().flat_map(|finding| finding.missing);
                // Facts only: the code of the content is a part of the content.
                missing.extend(facts.filter(|fact| self.vocabulary.find(&fact.fact).is_some()));
            });
        }
        if missing.len() == before {
            missing.push(self.line_fact("content", CONTENT_QUESTION));
        }
    }

    pub(super) fn line_subject(&self) -> String {
        format!("line:{}", self.context.line.id)
    }

    fn line_fact(&self, fact: &str, question: &str) -> MissingFact {
        MissingFact { fact: fact.into(), subject: self.line_subject(), question: question.into(), rank: 0 }
    }

    /// The paragraph or code that would settle a scope.
    pub(super) fn missing_classification(&self, set: Option<&CodeSet>) -> MissingFact {
        let regime = self.context.set.model.regime;
        let bare = self
            .context
            .classification
            .codes
            .iter()
            .find(|code| set.is_none_or(|set| set.truth(code.code) == Truth::Unknown));
        let question = match bare {
            Some(code) => {
                let candidates = self.steps_below(code.code);
                if candidates.is_empty() {
                    format!("Which paragraph of {} under {regime} is it?", code.code)
                } else {
                    format!(
                        "Which paragraph of {} under {regime} is it: {}?",
                        code.code,
                        candidates.join(", ")
                    )
                }
            }
            None => format!("Which code does the item have under {regime} (or `none`)?"),
        };
        MissingFact { fact: "classification".into(), subject: self.line_subject(), question, rank: 0 }
    }

    /// The codes one step below a code, on the way to the paragraphs of its entry.
    fn steps_below(&self, code: EntryCode) -> Vec<String> {
        let own = code.paragraph();
        let step = |path: &Paragraph| {
            let mut above = core::iter::successors(Some(*path), Paragraph::parent);
            above.find(|path| path.depth() == own.depth() + 1 && own.contains(*path))
        };
        let paragraphs = self.context.set.entry(code).map_or(&[][..], |entry| &entry.paragraphs);
        let mut steps: Vec<String> = Vec::new();
        for step in paragraphs.iter().filter_map(step) {
            let step = code.with_paragraph(step).to_string();
            if !steps.contains(&step) {
                steps.push(step);
            }
        }
        steps
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
        if truth == Truth::Unknown && self.context.classification.codes.is_empty() {
            return format!("the item is not classified, and may be in {}", set_text(set));
        }
        let given = &self.context.classification.codes;
        if truth == Truth::Unknown && given.iter().all(|code| set.truth(code.code) == Truth::False) {
            return format!("{} may be in further codes, such as {}", self.codes(), set_text(set));
        }
        format!("{} {} {}", self.codes(), verb(truth, "is in", "is not in"), set_text(set))
    }

    /// The question to an exporter who has not classified the item.
    pub(super) fn unclassified(&self) -> MissingFact {
        let regime = self.context.set.model.regime;
        let codes = &self.context.classification.codes;
        let question = if codes.is_empty() {
            format!("Which code does the item have under {regime} (or `none`)?")
        } else {
            let found: Vec<String> = codes.iter().map(|code| code.code.to_string()).collect();
            format!(
                "Facts point to {} under {regime}: which codes does the item have in all?",
                found.join(", ")
            )
        };
        MissingFact { fact: "classification".into(), subject: self.line_subject(), question, rank: 0 }
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

const CONTENT_QUESTION: &str = "Which controlled content of the regime's own origin is in the item, with codes and values (empty if none), and what is the item worth?";
const TARIFF_QUESTION: &str = "What is the tariff code of the item (six digits or more)?";

fn question(word: &FactDefinition) -> String {
    match (&word.unit, &word.denied_by) {
        (Some(unit), _) => format!("{} [{unit}]", word.question),
        (None, Some(attestation)) => format!("{} (or attest `{attestation}`)", word.question),
        (None, None) => word.question.to_string(),
    }
}

fn fact_text(
    key: &str,
    value: Option<&FactValue<'_>>,
    test: &FactTest,
    word: Option<&FactDefinition>,
) -> String {
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
        Some(FactValue::Number { over, under }) if *under == rust_decimal::Decimal::ONE => {
            format!("`{key}` is {over}{wanted}")
        }
        Some(FactValue::Number { over, under }) => format!("`{key}` is {over} / {under}{wanted}"),
        Some(FactValue::Text(given)) => format!("`{key}` is {given}{wanted}"),
        _ => {
            let question = word.map_or("", |word| &*word.question);
            format!("`{key}` is not known{wanted}: {question}")
        }
    }
}
