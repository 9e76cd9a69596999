//! What an order carries and no rule reads: named in the answer, so that nothing passes in silence.
//!
//! A hit is read where a requirement tests its list for a party of that role, or a notice tells what follows
//! from it. What follows under other law than the loaded one, no rule says: such a hit is open until somebody
//! has looked at it. Walks the order only when an answer is put into words.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::atom::{Atom, hit_truth, looks_at};
use super::decide::Decision;
use super::open::{MissingFact, note};
use super::program::{Node, NodeId};
use super::scene::Cast;
use super::view::LineView;
use super::words::country_text;
use crate::code::{ControlCode, Regime};
use crate::fact::{Activity, Facts, Hit, HitStatus, Owner, Party, PartyFact, Screening};
use crate::party::{KNOWN_LISTS, KnownList};
use crate::regime::export_law;
use crate::rule::{Level, ListTest, Truth};

/// What one regime tells of one line beyond its rules.
#[derive(Debug, Default)]
pub(crate) struct Unread {
    /// Kind and text.
    pub(crate) caveats: Vec<(&'static str, String)>,
    /// Questions about listings that no rule reads: as long as there are any, nothing is released.
    pub(crate) open: Vec<MissingFact>,
}

impl Unread {
    fn tell(&mut self, kind: &'static str, text: String) {
        if !self.caveats.iter().any(|(known, told)| *known == kind && *told == text) {
            self.caveats.push((kind, text));
        }
    }
}

/// A hit of an order, and whose it is.
struct Found<'a> {
    place: usize,
    party: &'a Party,
    owner: Option<&'a Owner>,
    hit: &'a Hit,
}

impl Found<'_> {
    /// Who, on which list: the beginning of a sentence.
    fn words(&self) -> String {
        let Self { place, party, owner, hit } = self;
        let who = match owner {
            None => format!("`{}` (party {place})", party.name),
            Some(owner) => format!("`{}` (owner of `{}`, party {place})", owner.name, party.name),
        };
        let verb = if hit.status == HitStatus::Confirmed { "is" } else { "may be" };
        format!("{who} {verb} on {}, entry `{}`", hit.list, hit.entry)
    }

    /// Whether a test looks at it, whatever the order says of the role.
    fn is_read_by(&self, test: &ListTest) -> bool {
        test.owned_percent.is_some() == self.owner.is_some()
            && (looks_at(&test.roles, self.party) != Truth::False || self.is_of_no_user(test))
            && hit_truth(self.hit, test) != Truth::False
    }

    /// Whether a test passes over the party for the sole reason that it neither receives nor uses the item.
    fn is_of_no_user(&self, test: &ListTest) -> bool {
        let silent = Party { facts: Facts::default(), ..self.party.clone() };
        looks_at(&test.roles, self.party) == Truth::False && looks_at(&test.roles, &silent) == Truth::Unknown
    }
}

/// Every hit of these parties that nobody has dismissed.
fn hits(cast: Cast<'_>) -> Vec<Found<'_>> {
    fn add<'a>(
        found: &mut Vec<Found<'a>>,
        (place, party): (usize, &'a Party),
        owner: Option<&'a Owner>,
        screening: Option<&'a Screening>,
    ) {
        let hits = screening.into_iter().flat_map(|screening| &screening.hits);
        let open = hits.filter(|hit| hit.status != HitStatus::Dismissed);
        found.extend(open.map(|hit| Found { place, party, owner, hit }));
    }
    let mut found = Vec::new();
    for (place, party) in cast.iter() {
        add(&mut found, (place, party), None, party.screening.as_ref());
        let mut owners: Vec<&Owner> = party.owners.iter().flatten().rev().collect();
        while let Some(owner) = owners.pop() {
            add(&mut found, (place, party), Some(owner), owner.screening.as_ref());
            owners.extend(owner.owners.iter().flatten().rev());
        }
    }
    found
}

impl LineView<'_> {
    /// What the order carries that no rule reads, as far as it is for this regime to tell.
    pub(crate) fn unread(&self, decision: &Decision) -> Unread {
        let mut unread = Unread::default();
        for found in hits(self.context().scene.cast) {
            if self.tells_of(&found.hit.list) {
                self.tell_of_hit(&found, decision, &mut unread);
            }
        }
        if self.is_first() {
            self.tell_of_other_law(&mut unread);
        }
        if decision.at_most() > Level::NotSubject || self.is_first() {
            self.tell_of_age(&mut unread);
        }
        unread
    }

    fn is_first(&self) -> bool {
        self.regime == 0
    }

    /// Whether hits on a list are for this regime to tell: the one of the country that keeps the list, or the
    /// first.
    fn tells_of(&self, list: &str) -> bool {
        let country = list.split('/').next().unwrap_or_default();
        let home = |set: &super::compiled::Compiled| set.model.home.code().eq_ignore_ascii_case(country);
        self.screener.regimes.iter().position(home).unwrap_or(0) == self.regime
    }

    fn tell_of_hit(&self, found: &Found<'_>, decision: &Decision, unread: &mut Unread) {
        let list = KNOWN_LISTS.iter().find(|known| known.id == found.hit.list);
        let other_law = list.filter(|list| list.regime.is_none_or(|regime| !self.is_loaded(regime)));
        let binding = decision.requirements.iter().any(|(id, _)| {
            let rule = self.context().set.rule(*id);
            rule.is_some_and(|rule| self.reads(rule.condition, found) || self.reads(rule.item, found))
        });
        if binding {
            return;
        }
        if other_law.is_none() && self.is_read(found) {
            let text = if self.is_passed_over(found) {
                let fact = PartyFact::ReceivesOrUsesItem.key();
                format!("{}: not read, since `{fact}` is false", found.words())
            } else if found.owner.is_some() {
                format!(
                    "{}: no rule on owners binds here, by share or by day; it is a red flag",
                    found.words()
                )
            } else {
                format!("{}: of the rules that read it none binds here", found.words())
            };
            unread.tell("listed_party", text);
            return;
        }
        let reviewed = found.party.fact(PartyFact::ListingsReviewed) == Some(true);
        let said = if reviewed { "; somebody has reviewed it" } else { "" };
        let text = format!("{}: no loaded rule says what follows{said}", found.words());
        unread.tell("listing_not_evaluated", text);
        if let Some(KnownList { id, authority, law, .. }) = other_law {
            unread.tell(
                "not_evaluated",
                format!("what follows from {id} is not here: ask {authority} ({law})"),
            );
        }
        if let (false, Ok(place)) = (reviewed, u16::try_from(found.place)) {
            note(&mut unread.open, MissingFact::Listings(place));
        }
    }

    fn is_loaded(&self, regime: Regime) -> bool {
        self.screener.regimes.iter().any(|set| set.model.regime == regime)
    }

    /// Whether a condition of this regime tests a hit.
    fn reads(&self, condition: NodeId, found: &Found<'_>) -> bool {
        list_tests(self.context().set, condition).any(|test| found.is_read_by(test))
    }

    /// Whether some requirement of a loaded rule set tests a hit, or some notice tells what follows from it.
    fn is_read(&self, found: &Found<'_>) -> bool {
        self.some_test(found, |test| found.is_read_by(test))
    }

    /// Whether every test of a hit passes over it, since the party does not get the item.
    fn is_passed_over(&self, found: &Found<'_>) -> bool {
        !self.some_test(found, |test| found.is_read_by(test) && !found.is_of_no_user(test))
    }

    fn some_test(&self, found: &Found<'_>, reads: impl Fn(&ListTest) -> bool) -> bool {
        self.screener.regimes.iter().any(|set| {
            let rules = set.rules.iter().flat_map(|rule| [rule.item, rule.condition]);
            let mut tests = rules.flat_map(|condition| list_tests(set, condition));
            let notices = set.notices.iter().zip(&set.model.notices);
            let mut notices = notices.filter(|(_, notice)| notice.kind != "not_evaluated");
            tests.any(&reads)
                // A notice speaks of what is sure.
                || found.hit.status == HitStatus::Confirmed
                    && notices.any(|(dated, _)| list_tests(set, dated.condition).any(&reads))
        })
    }

    /// Codes of regimes that are not loaded, and the law of the countries that the items leave and pass.
    fn tell_of_other_law(&self, unread: &mut Unread) {
        let order = self.context().order.order;
        let item = &self.context().line.item;
        let content = item.content.iter().flatten().flat_map(|part| &part.classifications);
        let foreign = |code: &&ControlCode| !self.is_loaded(code.regime);
        for code in item.classifications.iter().chain(content).filter(foreign) {
            let ControlCode { regime, designation } = code;
            unread.tell("not_evaluated", format!("`{designation}` of {regime}: no rules of it are loaded"));
        }
        if order.activity != Activity::Transfer {
            self.tell_of_country("export", order.from, unread);
        }
        let passed: BTreeSet<_> = order.via.iter().filter(|country| **country != order.from).collect();
        for country in passed {
            self.tell_of_country("transit", *country, unread);
        }
    }

    fn tell_of_country(&self, what: &str, country: crate::country::Country, unread: &mut Unread) {
        let law = export_law(country);
        let loaded = self.screener.regimes.iter().any(|set| set.model.home == country)
            || law.is_some_and(|regime| self.is_loaded(regime));
        if !loaded {
            let regime = law.map_or_else(String::new, |regime| format!(" (regime {regime})"));
            let text = format!("the {what} law of {}{regime} is not loaded", country_text(country));
            unread.tell("not_evaluated", text);
        } else if law == Some(Regime::EuDualUse) {
            let text = format!(
                "what {} asks for by {what} law of its own, beside that of the Union, is not loaded (Regulation (EU) 2021/821, Arts 4(3), 6(4), 7(3), 8(5), 9 and 10)",
                country_text(country),
            );
            unread.tell("not_evaluated", text);
        }
    }

    /// Screenings that are long before the order, or after it.
    fn tell_of_age(&self, unread: &mut Unread) {
        let order = self.context().order.order;
        let mut old = Vec::new();
        let mut later = Vec::new();
        let mut look = |who: String, screening: Option<&Screening>| {
            let Some(screening) = screening else { return };
            let Ok(span) = screening.as_of.until(order.date) else { return };
            let days = span.get_days();
            if days > i32::try_from(self.screener.screening_days).unwrap_or(i32::MAX) {
                old.push(format!("{who}: {days} days ({})", screening.as_of));
            } else if days < 0 {
                later.push(format!("{who}: {} days ({})", -days, screening.as_of));
            }
        };
        for (place, party) in self.context().scene.cast.iter() {
            look(format!("`{}` (party {place})", party.name), party.screening.as_ref());
            let mut owners: Vec<&Owner> = party.owners.iter().flatten().rev().collect();
            while let Some(owner) = owners.pop() {
                look(format!("`{}` (owner, party {place})", owner.name), owner.screening.as_ref());
                owners.extend(owner.owners.iter().flatten().rev());
            }
        }
        if !old.is_empty() {
            let days = self.screener.screening_days;
            let who = old.join(", ");
            let text = format!("screened more than {days} days before the order, and lists change: {who}");
            unread.tell("screening_age", text);
        }
        if !later.is_empty() {
            unread
                .tell("screening_age", format!("screened after the day of the order: {}", later.join(", ")));
        }
    }
}

/// The tests of lists in a condition.
fn list_tests(set: &super::compiled::Compiled, condition: NodeId) -> impl Iterator<Item = &ListTest> {
    set.nodes_of(condition).iter().filter_map(|node| match node {
        Node::Order(id) => match set.atoms.get(usize::from(*id)) {
            Some(Atom::Listed(test, _)) => Some(test),
            _ => None,
        },
        _ => None,
    })
}
