//! From a rule set to what the engine reads: interned ids, flat conditions, the law by epoch.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use jiff::civil::Date;

use super::atom::Atom;
use super::builder::BuildError;
use super::epoch::Epoch;
use super::program::{FactId, Node, NodeId, ReasonId, ScopeId, SetId, Test, WordLists};
use super::suggest::nearest;
use super::vocabulary::Vocabulary;
use crate::citation::Text;
use crate::code::{Designation, EntryCode, Paragraph};
use crate::fact::FactKind;
use crate::rule::{
    AllowedExceptions, CodeSet, Condition, Destinations, Exception, FactTest, Level, Requirement,
    RequirementClass, Truth,
};
use crate::rule_set::{Entry, EntryStatus, RuleSet, resolve};
use crate::window::{Standing, Window};

/// How a row stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// Not in force.
    Off,
    /// Stayed, or lapsed after a stay.
    Stayed,
    /// Older than its chapter's coverage: nobody has read what held.
    NotCovered,
    /// After a stay of which no source says what followed.
    Unverified,
    On,
}

impl State {
    pub(super) fn may_bind(self) -> bool {
        !matches!(self, Self::Off | Self::Stayed)
    }

    /// A truth that holds if the row binds.
    pub(super) fn limit(self, truth: Truth) -> Truth {
        match self {
            Self::On => truth,
            Self::Unverified | Self::NotCovered => truth.and(Truth::Unknown),
            Self::Off | Self::Stayed => Truth::False,
        }
    }
}

/// A rule set, compiled. Tables refer to each other by place.
#[derive(Debug)]
pub(super) struct Compiled {
    pub(super) model: RuleSet,
    pub(super) nodes: Vec<Node>,
    /// As `nodes`: whether the truth depends on where the order goes or who takes part.
    asks_where: Vec<bool>,
    pub(super) code_sets: Vec<CodeSet>,
    pub(super) word_lists: WordLists,
    pub(super) atoms: Vec<Atom>,
    /// As `model.requirements`.
    pub(super) rules: Vec<Rule>,
    /// Places of rules of one entry, sorted by base.
    by_entry: Vec<([u8; 5], u16)>,
    /// When the regime reaches a transaction.
    pub(super) subject: NodeId,
    /// As `model.exceptions`.
    pub(super) waivers: Vec<Waiver>,
    /// Row by row of `waivers`: which rules it overcomes.
    overcomes: Vec<Vec<bool>>,
    /// As `model.eligibility`.
    grants: Vec<Grant>,
    /// Places of grants, sorted by symbol and base.
    grants_by_entry: Vec<(u16, [u8; 5], u16)>,
    /// As `model.restrictions`.
    pub(super) limits: Vec<Limit>,
    /// As `model.criteria`.
    pub(super) criteria: Vec<Dated>,
    /// As `model.notices`.
    pub(super) notices: Vec<Dated>,
    /// Symbols of exceptions, in the order of the rule set.
    pub(super) symbols: Vec<Text>,
    /// Places in `model.entries`, sorted by base.
    entries: Vec<([u8; 5], u16)>,
    /// The fact that holds the codes that software and technology are for.
    pub(super) for_codes: Option<FactId>,
    /// As `model.chapters`: the most that rules of any item in the chapter demand.
    pub(super) chapter_levels: Vec<Option<Level>>,
    epochs: Vec<Epoch>,
    scopes: Vec<Destinations>,
    windows: Vec<(Window, Option<usize>)>,
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
    pub(super) reviews: Vec<Dated>,
    pub(super) notes: Vec<Dated>,
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
    /// By symbol: whether the limit takes the exception away.
    pub(super) takes: Vec<bool>,
}

impl Compiled {
    pub(super) fn rules_of_entry(&self, code: EntryCode) -> impl Iterator<Item = &Rule> {
        self.rule_ids_of_entry(code.base()).filter_map(|id| self.rules.get(usize::from(id)))
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

    /// The grants of an exception by the entries of these codes.
    pub(super) fn grants_of<'a>(
        &'a self,
        symbol: u16,
        codes: &'a [super::classify::Classified],
    ) -> impl Iterator<Item = &'a Grant> {
        codes.iter().flat_map(move |classified| {
            let key = (symbol, classified.code.base());
            let from = self.grants_by_entry.partition_point(|(symbol, base, _)| (*symbol, *base) < key);
            let rest = self.grants_by_entry.get(from..).unwrap_or_default();
            let own = rest.iter().take_while(move |(symbol, base, _)| (*symbol, *base) == key);
            own.filter_map(|(_, _, id)| self.grants.get(usize::from(*id)))
        })
    }

    /// The row that a grant was compiled from.
    pub(super) fn grant_model(&self, grant: &Grant) -> Option<&crate::rule::Eligibility> {
        self.model.eligibility.get(usize::from(grant.place))
    }

    pub(super) fn entry(&self, code: EntryCode) -> Option<&Entry> {
        let at = self.entries.binary_search_by_key(&code.base(), |(base, _)| *base).ok()?;
        self.entries.get(at).and_then(|(_, place)| self.model.entries.get(usize::from(*place)))
    }

    /// The epoch of a day. Days before the first boundary belong to the first epoch.
    pub(super) fn epoch(&self, day: Date) -> &Epoch {
        let after = self.epochs.partition_point(|epoch| epoch.from <= day);
        self.epochs.get(after.saturating_sub(1)).unwrap_or(&EMPTY_EPOCH)
    }

    pub(super) fn asks_where(&self, node: NodeId) -> bool {
        self.asks_where.get(node as usize).copied().unwrap_or(true)
    }

    pub(super) fn epoch_days(&self) -> Vec<Date> {
        self.epochs.iter().map(|epoch| epoch.from).collect()
    }

    /// The law on a day as it was known on another.
    pub(super) fn epoch_as_known_on(&self, day: Date, known_on: Date) -> Epoch {
        self.law_on(day, Some(known_on))
    }

    fn law_on(&self, day: Date, known_on: Option<Date>) -> Epoch {
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
        let scopes =
            self.scopes.iter().map(|scope| resolve(scope, &self.model, day, known_on)).collect::<Vec<_>>();
        let mut epoch = Epoch { from: day, states, scopes, general: Vec::new() };
        for (id, rule) in (0..).zip(&self.rules) {
            let binds = matches!(epoch.state(rule.dated), State::On | State::Unverified);
            if self.base_of(id).is_none() && binds && !epoch.scope(rule.scope).is_empty() {
                epoch.general.push(id);
            }
        }
        epoch
    }

    /// The entry that a rule is of, if it is of one only.
    fn base_of(&self, id: u16) -> Option<[u8; 5]> {
        let set = self.rules.get(usize::from(id))?.codes?;
        one_base(self.code_sets.get(set as usize)?)
    }

    /// Whether a code is one that the list had on that day.
    ///
    /// # Errors
    /// It is not; the message names what would have been valid.
    pub(super) fn check_code(&self, code: EntryCode, day: Date) -> Result<(), String> {
        let Some(entry) = self.entry(code) else {
            let known: Vec<String> = self.model.entries.iter().map(|entry| entry.code.to_string()).collect();
            let near = nearest(code.base_text(), known.iter().map(String::as_str));
            let near = near.map_or(String::new(), |near| format!("; the nearest entry is `{near}`"));
            let regime = self.model.regime;
            return Err(format!("no entry `{}` on the list of `{regime}`{near}", code.entry()));
        };
        if entry.window.standing(day, None) == Standing::NotInForce {
            let until = entry.window.until.map_or(String::new(), |day| format!(" until {day}"));
            let from = entry.window.from.map_or(String::new(), |day| format!(" from {day}"));
            return Err(format!("entry `{}` is not on the list on {day}: it was{from}{until}", entry.code));
        }
        let path = code.paragraph();
        if path.is_whole() || entry.paragraphs.is_empty() || entry.paragraphs.contains(&path) {
            return Ok(());
        }
        // The printed list does not letter every sub-paragraph; a path below a leaf is refused, a path
        // that leads to known paragraphs is not.
        let leads = |known: &Paragraph| path.contains(*known) || (entry.open_below && known.contains(path));
        if entry.paragraphs.iter().any(leads) {
            return Ok(());
        }
        let parent = path.parent().unwrap_or(Paragraph::WHOLE);
        let siblings: Vec<String> = entry
            .paragraphs
            .iter()
            .filter(|known| {
                known.parent() == Some(parent) || (parent.contains(**known) && known.depth() == path.depth())
            })
            .take(12)
            .map(|known| format!("`{}`", entry.code.with_paragraph(*known)))
            .collect();
        let near = if siblings.is_empty() {
            let known: Vec<String> =
                entry.paragraphs.iter().map(|known| entry.code.with_paragraph(*known).to_string()).collect();
            let near = nearest(&code.to_string(), known.iter().map(String::as_str));
            format!("`{}`", near.map_or_else(|| entry.code.to_string(), Into::into))
        } else {
            siblings.join(", ")
        };
        Err(format!("entry `{}` has no paragraph `{path}`: the nearest are {near}", entry.code))
    }

    /// Whether all that is said of a code on a day is known.
    pub(super) fn gap_at(&self, designation: Designation, epoch: &Epoch) -> State {
        let Some(code) = designation.entry_code() else { return State::On };
        match self.entry(code) {
            Some(entry) if entry.status == EntryStatus::Modelled => {
                if self.chapter_covers(&entry.chapter, epoch.from) { State::On } else { State::NotCovered }
            }
            _ => State::NotCovered,
        }
    }

    pub(super) fn chapter_covers(&self, id: &str, day: Date) -> bool {
        let chapter = self.model.chapters.iter().find(|chapter| chapter.id == id);
        chapter.is_none_or(|chapter| chapter.covered_from <= day)
    }
}

static EMPTY_EPOCH: Epoch =
    Epoch { from: Date::MIN, states: Vec::new(), scopes: Vec::new(), general: Vec::new() };

fn one_base(set: &CodeSet) -> Option<[u8; 5]> {
    let mut bases = set.include.iter().map(EntryCode::base);
    let first = bases.next()?;
    bases.all(|base| base == first).then_some(first)
}

/// Compiles a rule set whose words are already in the vocabulary.
pub(super) fn compile(model: RuleSet, vocabulary: &mut Vocabulary) -> Result<Compiled, BuildError> {
    let mut compiler = Compiler::new(&model, vocabulary);
    let mut symbols: Vec<Text> = Vec::new();
    for exception in &model.exceptions {
        if !symbols.contains(&exception.symbol) {
            symbols.push(exception.symbol.clone());
        }
    }
    let rules = model.requirements.iter().map(|rule| compiler.rule(rule)).collect::<Result<Vec<_>, _>>()?;
    let waivers = model.exceptions.iter().map(|exception| compiler.waiver(exception, &symbols));
    let waivers = waivers.collect::<Result<Vec<_>, _>>()?;
    let mut grants = Vec::new();
    for (place, grant) in (0..).zip(&model.eligibility) {
        grants.push(Grant {
            place,
            dated: compiler.dated(&grant.window, None),
            symbol: place_of(&grant.symbol, &symbols)?,
            codes: compiler.set(&grant.codes),
            scope: compiler.scope(&grant.destinations)?,
            condition: compiler.condition(&grant.condition)?,
        });
    }
    let mut limits = Vec::new();
    for limit in &model.restrictions {
        let listed = if limit.takes.is_empty() { &limit.leaves } else { &limit.takes };
        for symbol in listed {
            place_of(symbol, &symbols)?;
        }
        let takes = symbols.iter().map(|symbol| listed.contains(symbol) != limit.takes.is_empty());
        limits.push(Limit {
            takes: takes.collect(),
            dated: compiler.dated(&limit.window, None),
            codes: limit.codes.as_ref().map(|codes| compiler.set(codes)),
            scope: compiler.scope(&limit.destinations)?,
            condition: compiler.condition(&limit.condition)?,
        });
    }
    let mut criteria = Vec::new();
    for criterion in &model.criteria {
        criteria.push(compiler.pair(&criterion.window, &criterion.condition)?);
    }
    let mut notices = Vec::new();
    for notice in &model.notices {
        notices.push(compiler.pair(&notice.window, &notice.condition)?);
    }
    let subject = compiler.condition(&model.subject)?;
    let Compiler { nodes, code_sets, word_lists, atoms, scopes, windows, .. } = compiler;
    let mut by_entry: Vec<([u8; 5], u16)> = (0..)
        .zip(&model.requirements)
        .filter_map(|(id, rule)| Some((one_base(rule.codes.as_ref()?)?, id)))
        .collect();
    by_entry.sort_unstable();
    let mut entries: Vec<([u8; 5], u16)> =
        (0..).zip(&model.entries).map(|(place, entry)| (entry.code.base(), place)).collect();
    entries.sort_unstable();
    let mut grants_by_entry: Vec<(u16, [u8; 5], u16)> = Vec::new();
    for (id, (grant, row)) in (0..).zip(grants.iter().zip(&model.eligibility)) {
        let bases: BTreeSet<[u8; 5]> = row.codes.include.iter().map(EntryCode::base).collect();
        grants_by_entry.extend(bases.into_iter().map(|base| (grant.symbol, base, id)));
    }
    grants_by_entry.sort_unstable();
    let row = |exception: &Exception| {
        model.requirements.iter().map(|requirement| overcomes(exception, requirement)).collect()
    };
    let overcomes = model.exceptions.iter().map(row).collect();
    let chapter_level = |chapter: &crate::rule_set::Chapter| {
        let general = |rule: &&Requirement| {
            rule.chapter == chapter.id && rule.codes.as_ref().is_none_or(|codes| one_base(codes).is_none())
        };
        model.requirements.iter().filter(general).map(|rule| rule.level).max()
    };
    let chapter_levels = model.chapters.iter().map(chapter_level).collect();
    let for_codes = vocabulary.find("item.for_codes");
    let where_asked = |(place, node): (usize, &Node)| {
        let end = wide(place).max(node.next(wide(place))) as usize;
        let own = nodes.get(place..end).unwrap_or_default();
        own.iter().any(|node| matches!(node, Node::Destination(_) | Node::From(_) | Node::Order(_)))
    };
    let asks_where = nodes.iter().enumerate().map(where_asked).collect();
    let mut compiled = Compiled {
        nodes,
        asks_where,
        code_sets,
        word_lists,
        atoms,
        rules,
        by_entry,
        subject,
        waivers,
        overcomes,
        grants,
        grants_by_entry,
        limits,
        criteria,
        notices,
        symbols,
        entries,
        for_codes,
        chapter_levels,
        epochs: Vec::new(),
        scopes,
        windows,
        model,
    };
    let epochs: Vec<Epoch> =
        boundaries(&compiled).into_iter().map(|day| compiled.law_on(day, None)).collect();
    compiled.epochs = epochs;
    Ok(compiled)
}

/// Every day on which something may change, and the first day of all.
fn boundaries(set: &Compiled) -> BTreeSet<Date> {
    let members = set.model.groups.iter().flat_map(|group| &group.members);
    let windows = set.windows.iter().map(|(window, _)| window);
    let windows = windows
        .chain(members.map(|member| &member.window))
        .chain(set.model.readings.iter().map(|reading| &reading.window))
        .chain(set.model.entries.iter().map(|entry| &entry.window));
    let chapters = set.model.chapters.iter().map(|chapter| chapter.covered_from);
    windows.flat_map(Window::boundaries).chain(chapters).chain([Date::MIN]).collect()
}

fn place_of(symbol: &Text, symbols: &[Text]) -> Result<u16, BuildError> {
    let place = symbols.iter().position(|known| known == symbol);
    let place = place.and_then(|place| u16::try_from(place).ok());
    place.ok_or_else(|| BuildError::UnknownException { symbol: symbol.to_string() })
}

struct Compiler<'a> {
    model: &'a RuleSet,
    vocabulary: &'a mut Vocabulary,
    groups: BTreeSet<&'a str>,
    nodes: Vec<Node>,
    code_sets: Vec<CodeSet>,
    word_lists: WordLists,
    atoms: Vec<Atom>,
    reasons: Vec<Text>,
    scopes: Vec<Destinations>,
    windows: Vec<(Window, Option<usize>)>,
}

impl<'a> Compiler<'a> {
    fn new(model: &'a RuleSet, vocabulary: &'a mut Vocabulary) -> Self {
        Self {
            model,
            vocabulary,
            groups: model.groups.iter().map(|group| &*group.name).collect(),
            nodes: Vec::new(),
            code_sets: Vec::new(),
            word_lists: Vec::new(),
            atoms: Vec::new(),
            reasons: Vec::new(),
            scopes: Vec::new(),
            windows: Vec::new(),
        }
    }

    fn dated(&mut self, window: &Window, chapter: Option<&str>) -> u32 {
        let chapter = chapter.and_then(|id| self.model.chapters.iter().position(|known| known.id == id));
        let key = (window.clone(), chapter);
        intern(&mut self.windows, key)
    }

    fn pair(&mut self, window: &Window, condition: &Condition) -> Result<Dated, BuildError> {
        Ok(Dated { dated: self.dated(window, None), condition: self.condition(condition)? })
    }

    fn set(&mut self, codes: &CodeSet) -> SetId {
        intern(&mut self.code_sets, codes.clone())
    }

    fn reason(&mut self, reason: &Text) -> ReasonId {
        small(intern(&mut self.reasons, reason.clone()))
    }

    fn scope(&mut self, scope: &Destinations) -> Result<ScopeId, BuildError> {
        for place in scope.include.iter().chain(&scope.exclude) {
            if let crate::rule::Place::Group(name) = place {
                if !self.groups.contains(&**name) {
                    return Err(BuildError::UnknownGroup { group: name.to_string() });
                }
            }
        }
        Ok(small(intern(&mut self.scopes, scope.clone())))
    }

    fn rule(&mut self, rule: &Requirement) -> Result<Rule, BuildError> {
        if rule.citations.is_empty() {
            return Err(BuildError::NoCitation { id: rule.id.to_string() });
        }
        let reviews =
            rule.reviews.iter().map(|review| self.pair(&review.window, &review.condition)).collect();
        let notes = rule.enforcement.iter().map(|note| self.pair(&note.window, &note.condition)).collect();
        let reviews: Result<Vec<Dated>, BuildError> = reviews;
        let notes: Result<Vec<Dated>, BuildError> = notes;
        Ok(Rule {
            dated: self.dated(&rule.window, Some(&rule.chapter)),
            codes: rule.codes.as_ref().map(|codes| self.set(codes)),
            scope: self.scope(&rule.destinations)?,
            item: self.condition(&rule.item)?,
            condition: self.condition(&rule.condition)?,
            level: rule.level,
            extraterritorial: rule.extraterritorial,
            class: rule.class,
            reason: rule.reason.as_ref().map(|reason| self.reason(reason)),
            reviews: reviews?,
            notes: notes?,
        })
    }

    fn waiver(&mut self, exception: &Exception, symbols: &[Text]) -> Result<Waiver, BuildError> {
        Ok(Waiver {
            dated: self.dated(&exception.window, Some(&exception.chapter)),
            symbol: place_of(&exception.symbol, symbols)?,
            by_entry: exception.by_entry,
            scope: self.scope(&exception.destinations)?,
            condition: self.condition(&exception.condition)?,
        })
    }

    /// Appends the nodes of a condition and returns the first.
    fn condition(&mut self, condition: &Condition) -> Result<NodeId, BuildError> {
        let own = wide(self.nodes.len());
        let node = match condition {
            Condition::Always => Node::Constant(Truth::True),
            Condition::Never => Node::Constant(Truth::False),
            Condition::NotModelled(_) => Node::Constant(Truth::Unknown),
            Condition::All(parts) => return self.composite(parts, |end| Node::All { end }),
            Condition::Any(parts) => return self.composite(parts, |end| Node::Any { end }),
            Condition::NoneOf(parts) => return self.composite(parts, |end| Node::NoneOf { end }),
            Condition::Fact { key, is } => {
                let fact = self.vocabulary.find(key.as_str());
                let fact = fact.ok_or_else(|| BuildError::UnknownFact { key: key.to_string() })?;
                Node::Fact { fact, test: self.test(fact, is)? }
            }
            Condition::Code(codes) => Node::Code(self.set(codes)),
            Condition::ForCode(codes) => Node::ForCode(self.set(codes)),
            Condition::ForControlledFor { reason, codes } => {
                Node::ForControlledFor { reason: self.reason(reason), set: self.set(codes) }
            }
            Condition::ControlledFor(reason) => Node::ControlledFor(self.reason(reason)),
            Condition::Destination(places) => Node::Destination(self.scope(places)?),
            Condition::Origin(places) => Node::Origin(self.scope(places)?),
            Condition::From(places) => Node::From(self.scope(places)?),
            Condition::Via(places) => Node::Via(self.scope(places)?),
            Condition::Party(test) => {
                let scope = self.scope(&test.places)?;
                Node::Order(small(intern(&mut self.atoms, Atom::Party(test.clone(), scope))))
            }
            Condition::Listed(test) => {
                Node::Order(small(intern(&mut self.atoms, Atom::Listed(test.clone()))))
            }
            Condition::Activity(activities) => {
                Node::Activity(activities.iter().fold(0, |bits, activity| bits | 1 << *activity as u8))
            }
            Condition::Kind(kinds) => Node::Kind(kinds.iter().fold(0, |bits, kind| bits | 1 << *kind as u8)),
            Condition::DirectProductOf(codes) => Node::DirectProductOf(self.set(codes)),
            Condition::ControlledContentAbove(percent) => Node::ContentAbove(*percent),
            Condition::Basket => Node::Basket,
        };
        self.nodes.push(node);
        Ok(own)
    }

    fn composite(
        &mut self,
        parts: &[Condition],
        node: impl Fn(NodeId) -> Node,
    ) -> Result<NodeId, BuildError> {
        let own = self.nodes.len();
        self.nodes.push(node(0));
        for part in parts {
            self.condition(part)?;
        }
        let end = wide(self.nodes.len());
        if let Some(slot) = self.nodes.get_mut(own) {
            *slot = node(end);
        }
        Ok(wide(own))
    }

    fn test(&mut self, fact: FactId, test: &FactTest) -> Result<Test, BuildError> {
        let word = self.vocabulary.words.get(usize::from(fact));
        let (wanted, test) = match test {
            FactTest::Equals(value) => (FactKind::Bool, Test::Equals(*value)),
            FactTest::AtLeast(number) => (FactKind::Decimal, Test::AtLeast(*number)),
            FactTest::AtMost(number) => (FactKind::Decimal, Test::AtMost(*number)),
            FactTest::Above(number) => (FactKind::Decimal, Test::Above(*number)),
            FactTest::Below(number) => (FactKind::Decimal, Test::Below(*number)),
            FactTest::OneOf(words) => {
                let list = small(intern(&mut self.word_lists, words.clone()));
                (FactKind::Text, Test::OneOf(list))
            }
        };
        match word {
            Some(word) if word.kind != wanted => {
                Err(BuildError::WrongKind { key: word.key.to_string(), expected: word.kind, found: wanted })
            }
            _ => {
                if let Test::OneOf(list) = &test {
                    let words = self.word_lists.get(usize::from(*list)).cloned().unwrap_or_default();
                    self.vocabulary.note_words(fact, &words);
                }
                Ok(test)
            }
        }
    }
}

/// The place of a value in a table, appended if it is new.
fn intern<T: PartialEq>(table: &mut Vec<T>, value: T) -> u32 {
    let place = table.iter().position(|known| *known == value).unwrap_or_else(|| {
        table.push(value);
        table.len() - 1
    });
    wide(place)
}

/// Ids are checked against the limits of a rule set before it is compiled.
fn wide(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

fn small(place: u32) -> u16 {
    u16::try_from(place).unwrap_or(u16::MAX)
}

/// Whether an exception may overcome a requirement, by what the two rows say of each other.
fn overcomes(exception: &Exception, requirement: &Requirement) -> bool {
    if requirement.level == Level::Prohibited {
        return false;
    }
    let reason_allowed = match &requirement.reason {
        Some(reason) => {
            exception.overcomes.reasons.as_ref().is_none_or(|reasons| reasons.contains(reason))
                && !exception.overcomes.except_reasons.contains(reason)
        }
        None => exception.overcomes.reasons.is_none(),
    };
    match &requirement.exceptions {
        AllowedExceptions::None => false,
        AllowedExceptions::Only(names) => {
            (names.contains(&exception.symbol) || names.contains(&exception.id)) && reason_allowed
        }
        AllowedExceptions::ByTheirTerms => {
            reason_allowed && exception.overcomes.classes.contains(&requirement.class)
        }
    }
}
