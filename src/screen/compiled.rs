//! A rule set as the engine holds it, and what it can be asked.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::atom::Atom;
use super::chapter_gap::GeneralRules;
use super::code_index::CodeIndex;
use super::epoch::Epoch;
use super::program::{FactId, Node, NodeId, ReasonId, ScopeId, SetId, WordLists};
use super::state::State;
use crate::citation::Text;
use crate::code::{EntryCode, Regime};
use crate::country::Country;
use crate::rule::{CodeSet, Destinations, Level, RequirementClass};
use crate::rule_set::{Entry, EntryStatus, Overlay, Override, PlacesOn, RuleSet, resolve};
use crate::window::{LegalReading, Standing, Stay, Window};

/// Why nothing certain can be said of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum EntryGap {
    /// Its rules are not here, or another agency's.
    NotModelled,
    /// Its chapter begins later.
    NotCovered,
}

/// A rule set, compiled. Tables refer to each other by place.
#[derive(Debug)]
pub(super) struct Compiled {
    /// What was loaded, overlays added.
    pub(super) model: RuleSet,
    /// What was loaded, where overlays were added to it.
    pub(super) law: Option<RuleSet>,
    /// From the lowest up.
    pub(super) overlays: Vec<Overlay>,
    pub(super) nodes: Vec<Node>,
    pub(super) code_sets: Vec<CodeIndex>,
    pub(super) word_lists: WordLists,
    pub(super) atoms: Vec<Atom>,
    /// As `model.requirements`.
    pub(super) rules: Vec<Rule>,
    /// Places of rules of one entry, sorted by base.
    pub(super) by_entry: Vec<([u8; 5], u16)>,
    /// When the regime reaches a transaction.
    pub(super) subject: NodeId,
    /// As `model.exceptions`.
    pub(super) waivers: Vec<Waiver>,
    /// By symbol: places in `waivers`.
    pub(super) waivers_by_symbol: Vec<Vec<u16>>,
    /// Row by row of `waivers`: which rules it overcomes.
    pub(super) overcomes: Vec<Vec<bool>>,
    /// As `model.eligibility`.
    pub(super) grants: Vec<Grant>,
    /// Places of grants, sorted by symbol and base.
    pub(super) grants_by_entry: Vec<(u16, [u8; 5], u16)>,
    /// As `model.restrictions`.
    pub(super) limits: Vec<Limit>,
    /// Places of restrictions by the entries that they name, sorted by base.
    pub(super) limits_by_entry: Vec<([u8; 5], u16)>,
    /// As `model.criteria`.
    pub(super) criteria: Vec<Dated>,
    /// As `model.notices`.
    pub(super) notices: Vec<Dated>,
    /// Symbols of exceptions, in the order of the rule set.
    pub(super) symbols: Vec<Text>,
    /// By reason id.
    pub(super) reasons: Vec<Text>,
    /// Places in `model.entries`, sorted by base.
    pub(super) entries: Vec<([u8; 5], u16)>,
    /// As `model.entries`: the first day covered.
    pub(super) covered: Vec<Date>,
    /// As `model.entries`: the paragraphs that have none below them.
    pub(super) leaves: Vec<Vec<EntryCode>>,
    /// As `rules`: whether it may hold for one paragraph of an entry and not for another.
    pub(super) turns_on_paragraph: Vec<bool>,
    /// The fact that holds the codes that software and technology are for.
    pub(super) for_codes: Option<FactId>,
    /// As `model.chapters`: its rules that are not of one entry.
    pub(super) general_rules: Vec<Option<GeneralRules>>,
    pub(super) epochs: Vec<Epoch>,
    pub(super) scopes: Vec<Destinations>,
    pub(super) windows: Vec<(Window, Option<usize>)>,
    /// Questions of law that stays of these windows leave open: the id, and a stay that asks it.
    pub(super) questions: Vec<(Text, Stay)>,
}

#[derive(Debug, Clone)]
pub(super) struct Rule {
    pub(super) dated: u32,
    pub(super) codes: Option<SetId>,
    pub(super) scope: ScopeId,
    pub(super) item: NodeId,
    pub(super) condition: NodeId,
    pub(super) level: Level,
    pub(super) extraterritorial: bool,
    pub(super) class: RequirementClass,
    pub(super) reason: Option<ReasonId>,
    /// A fact that must be true, or the rule does not hold.
    pub(super) guard: Option<FactId>,
    pub(super) reviews: Vec<Dated>,
    pub(super) notes: Vec<Dated>,
    pub(super) lifts: Vec<Lift>,
}

/// An override that sets a rule aside.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lift {
    pub(super) dated: Dated,
    /// Place in the overlays.
    pub(super) overlay: u16,
    /// Place in the overlay's overrides.
    pub(super) place: u16,
}

/// A condition with a window.
#[derive(Debug, Clone, Copy)]
pub(super) struct Dated {
    pub(super) dated: u32,
    pub(super) condition: NodeId,
}

#[derive(Debug, Clone)]
pub(super) struct Waiver {
    pub(super) dated: u32,
    pub(super) symbol: u16,
    pub(super) by_entry: bool,
    pub(super) frees_content: bool,
    pub(super) scope: ScopeId,
    pub(super) condition: NodeId,
}

#[derive(Debug, Clone)]
pub(super) struct Grant {
    /// Place in `model.eligibility`.
    pub(super) place: u16,
    pub(super) dated: u32,
    pub(super) symbol: u16,
    pub(super) codes: SetId,
    pub(super) scope: ScopeId,
    pub(super) condition: NodeId,
}

#[derive(Debug, Clone)]
pub(super) struct Limit {
    pub(super) dated: u32,
    pub(super) codes: Option<SetId>,
    pub(super) scope: ScopeId,
    pub(super) condition: NodeId,
    /// Bit set of the symbols that the limit takes away.
    pub(super) takes: u64,
}

impl Rule {
    /// Whether it is about more than where an item goes.
    pub(super) fn binds_at_home(&self) -> bool {
        self.extraterritorial || !matches!(self.class, RequirementClass::List | RequirementClass::Embargo)
    }
}

impl Compiled {
    /// The rule at a place.
    pub(super) fn rule(&self, id: u16) -> Option<&Rule> {
        self.rules.get(usize::from(id))
    }

    pub(super) fn rules_of_entry(&self, code: EntryCode) -> impl Iterator<Item = &Rule> {
        self.rule_ids_of_entry(code.base()).filter_map(|id| self.rule(id))
    }

    pub(super) fn rule_ids_of_entry(&self, base: [u8; 5]) -> impl Iterator<Item = u16> + '_ {
        let from = self.by_entry.partition_point(|(known, _)| *known < base);
        let rest = self.by_entry.get(from..).unwrap_or_default();
        rest.iter().take_while(move |(known, _)| *known == base).map(|(_, id)| *id)
    }

    /// Whether a row of an exception may overcome a rule, by what the two say of each other.
    pub(super) fn overcomes(&self, waiver: usize, rule: u16) -> bool {
        self.overcomes.get(waiver).and_then(|rules| rules.get(usize::from(rule))).copied().unwrap_or(false)
    }

    /// The rows of an exception, by place.
    pub(super) fn waivers_of(&self, symbol: usize) -> &[u16] {
        self.waivers_by_symbol.get(symbol).map_or(&[], Vec::as_slice)
    }

    /// The grants of an exception by the entries of these codes.
    pub(super) fn grants_of<'a>(
        &'a self,
        symbol: u16,
        codes: &'a [super::classify::Classified],
    ) -> impl Iterator<Item = &'a Grant> {
        codes.iter().flat_map(move |classified| self.grants_of_entry(symbol, classified.code.base()))
    }

    /// The grants of an exception by an entry.
    pub(super) fn grants_of_entry(&self, symbol: u16, base: [u8; 5]) -> impl Iterator<Item = &Grant> {
        let key = (symbol, base);
        let from = self.grants_by_entry.partition_point(|(symbol, base, _)| (*symbol, *base) < key);
        let rest = self.grants_by_entry.get(from..).unwrap_or_default();
        let own = rest.iter().take_while(move |(symbol, base, _)| (*symbol, *base) == key);
        own.filter_map(|(_, _, id)| self.grants.get(usize::from(*id)))
    }

    /// Places of the restrictions for an entry.
    pub(super) fn limit_ids_of_entry(&self, base: [u8; 5]) -> impl Iterator<Item = u16> + '_ {
        let from = self.limits_by_entry.partition_point(|(known, _)| *known < base);
        let rest = self.limits_by_entry.get(from..).unwrap_or_default();
        rest.iter().take_while(move |(known, _)| *known == base).map(|(_, id)| *id)
    }

    /// The row that a grant was compiled from.
    pub(super) fn grant_model(&self, grant: &Grant) -> Option<&crate::rule::Eligibility> {
        self.model.eligibility.get(usize::from(grant.place))
    }

    /// The nodes of a condition and of all its parts.
    pub(super) fn nodes_of(&self, condition: NodeId) -> &[Node] {
        let end = self.nodes.get(condition as usize).map_or(condition, |node| node.next(condition));
        self.nodes.get(condition as usize..end as usize).unwrap_or_default()
    }

    pub(super) fn entry(&self, code: EntryCode) -> Option<&Entry> {
        self.model.entries.get(self.entry_place(code)?)
    }

    pub(super) fn entry_place(&self, code: EntryCode) -> Option<usize> {
        let at = self.entries.binary_search_by_key(&code.base(), |(base, _)| *base).ok()?;
        self.entries.get(at).map(|(_, place)| usize::from(*place))
    }

    /// The epoch of a day. Days before the first boundary belong to the first epoch.
    pub(super) fn epoch(&self, day: Date) -> &Epoch {
        let after = self.epochs.partition_point(|epoch| epoch.from <= day);
        self.epochs.get(after.saturating_sub(1)).unwrap_or(&EMPTY_EPOCH)
    }

    /// The first day of each epoch.
    pub(super) fn epoch_days(&self) -> Vec<Date> {
        self.epochs.iter().map(|epoch| epoch.from).collect()
    }

    /// The law on a day as it was known on another.
    pub(super) fn epoch_as_known_on(&self, day: Date, known_on: Date) -> Epoch {
        self.law_on(day, Some(known_on))
    }

    pub(super) fn law_on(&self, day: Date, known_on: Option<Date>) -> Epoch {
        let state = |(window, chapter): &(Window, Option<usize>)| {
            let chapter = chapter.and_then(|place| self.model.chapters.get(place));
            match window.standing(day, known_on) {
                Standing::NotInForce => State::Off,
                Standing::Stayed => State::Stayed,
                Standing::Unverified => State::Unverified,
                // A dated row is known from its own start; an undated one from its chapter's.
                Standing::InForce if window.from.is_some() => State::On,
                Standing::InForce if chapter.is_some_and(|chapter| day < chapter.covered_from) => {
                    State::NotCovered
                }
                Standing::InForce => State::On,
            }
        };
        let states: Vec<State> = self.windows.iter().map(state).collect();
        let question = |(dated, (window, _)): (u32, &(Window, Option<usize>))| {
            let asks = states.get(dated as usize) == Some(&State::Unverified);
            let stay = window.last_stay(day, known_on).filter(|_| asks)?;
            Some((dated, self.question_place(&stay.question_id(self.model.regime)?)?))
        };
        let open = (0..).zip(&self.windows).filter_map(question).collect();
        let places = PlacesOn::new(&self.model, day, known_on);
        let scopes = self.scopes.iter().map(|scope| resolve(scope, &places)).collect();
        let chapters = (0..).zip(self.model.chapters.iter().zip(&self.general_rules));
        let gaps = chapters.filter(|(_, (chapter, rules))| day < chapter.covered_from && rules.is_some());
        let gaps = gaps.map(|(chapter, _)| chapter).collect();
        let mut epoch = Epoch { from: day, states, open, scopes, general: Vec::new(), gaps };
        for (id, rule) in (0..).zip(&self.rules) {
            let binds = matches!(epoch.state(rule.dated), State::On | State::Unverified);
            if self.base_of(id).is_none() && binds && !epoch.scope(rule.scope).is_empty() {
                match epoch.general.iter_mut().find(|(guard, _)| *guard == rule.guard) {
                    Some((_, rules)) => rules.push(id),
                    None => epoch.general.push((rule.guard, [id].into())),
                }
            }
        }
        epoch
    }

    /// Reads open questions of law in one way on every day.
    pub(super) fn assume(&mut self, assumptions: &BTreeMap<String, LegalReading>) {
        let Self { epochs, questions, .. } = self;
        for epoch in epochs {
            epoch.read(|question| {
                let (id, _) = questions.get(usize::from(question))?;
                assumptions.get(&**id).copied()
            });
        }
    }

    /// The place of a question of law.
    pub(super) fn question_place(&self, id: &str) -> Option<u16> {
        let place = self.questions.iter().position(|(known, _)| known == id)?;
        u16::try_from(place).ok()
    }

    /// The entry that a rule is of, if it is of one only.
    fn base_of(&self, id: u16) -> Option<[u8; 5]> {
        one_base(self.model.requirements.get(usize::from(id))?.codes.as_ref()?)
    }

    /// The row of an overlay that sets a rule aside.
    pub(super) fn override_of(&self, lift: Lift) -> Option<(&Overlay, &Override)> {
        let overlay = self.overlays.get(usize::from(lift.overlay))?;
        Some((overlay, overlay.overrides.get(usize::from(lift.place))?))
    }

    /// Whether two places are one country, or territories of it.
    pub(super) fn reads_as_one(&self, first: Country, second: Country) -> bool {
        let read_as = |country: Country| {
            let mut readings = self.model.readings.iter();
            readings.find(|reading| reading.country == country).map_or(country, |reading| reading.read_as)
        };
        read_as(first) == read_as(second)
    }

    /// What keeps an answer about a code open on a day, if anything does.
    pub(super) fn entry_gap(&self, code: EntryCode, day: Date) -> Option<EntryGap> {
        let place = self.entry_place(code);
        let entry = place.and_then(|place| self.model.entries.get(place));
        let covered = place.and_then(|place| self.covered.get(place));
        match (entry.map(|entry| &entry.status), covered) {
            (Some(EntryStatus::Modelled), Some(covered)) if *covered <= day => None,
            (Some(EntryStatus::Modelled), _) => Some(EntryGap::NotCovered),
            _ => Some(EntryGap::NotModelled),
        }
    }
}

static EMPTY_EPOCH: Epoch = Epoch {
    from: Date::MIN,
    states: Vec::new(),
    open: Vec::new(),
    scopes: Vec::new(),
    general: Vec::new(),
    gaps: Vec::new(),
};

/// The questions of law that stays leave open, each once.
pub(super) fn questions(regime: Regime, windows: &[(Window, Option<usize>)]) -> Vec<(Text, Stay)> {
    let mut questions: Vec<(Text, Stay)> = Vec::new();
    for stay in windows.iter().flat_map(|(window, _)| &window.stays) {
        let Some(id) = stay.question_id(regime) else { continue };
        if !questions.iter().any(|(known, _)| *known == id) {
            questions.push((id, stay.clone()));
        }
    }
    questions
}

/// The entry that all codes of a set are of, if there is one.
pub(super) fn one_base(set: &CodeSet) -> Option<[u8; 5]> {
    let mut bases = set.include.iter().map(EntryCode::base);
    let first = bases.next()?;
    bases.all(|base| base == first).then_some(first)
}

/// Every day on which something may change, and the first day of all.
pub(super) fn boundaries(set: &Compiled) -> BTreeSet<Date> {
    let members = set.model.groups.iter().flat_map(|group| &group.members);
    let windows = set.windows.iter().map(|(window, _)| window);
    let windows = windows
        .chain(members.map(|member| &member.window))
        .chain(set.model.readings.iter().map(|reading| &reading.window))
        .chain(set.model.entries.iter().map(|entry| &entry.window));
    let chapters = set.model.chapters.iter().map(|chapter| chapter.covered_from);
    windows.flat_map(Window::boundaries).chain(chapters).chain([Date::MIN]).collect()
}
