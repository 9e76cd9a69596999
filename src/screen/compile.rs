//! From a rule set to what the engine reads: interned ids, flat conditions, the law by epoch.

use alloc::collections::BTreeSet;
use alloc::string::ToString;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::atom::Atom;
use super::builder::BuildError;
use super::chapter_gap::GeneralRules;
use super::code_index::CodeIndex;
use super::compiled::{Compiled, Dated, Grant, Lift, Limit, Rule, Waiver, boundaries, one_base, questions};
use super::epoch::Epoch;
use super::interner::Interner;
use super::paragraphs::{leaves, turns_on_paragraph};
use super::program::{FactId, Node, NodeId, ReasonId, ScopeId, SetId, Test};
use super::vocabulary::Vocabulary;
use crate::citation::Text;
use crate::code::EntryCode;
use crate::fact::{FactKey, FactKind};
use crate::rule::{CodeSet, Condition, Destinations, Exception, FactTest, Requirement, Truth};
use crate::rule_set::{Entry, Limits, Overlay, RuleSet, override_window};
use crate::window::Window;

/// Compiles a rule set whose words are already in the vocabulary.
pub(super) fn compile(
    law: Option<RuleSet>,
    model: RuleSet,
    overlays: Vec<Overlay>,
    vocabulary: &mut Vocabulary,
) -> Result<Compiled, BuildError> {
    let mut compiler = Compiler::new(&model, vocabulary);
    let mut symbols: Vec<Text> = Vec::new();
    for exception in &model.exceptions {
        if !symbols.contains(&exception.symbol) {
            symbols.push(exception.symbol.clone());
        }
    }
    let rules = model.requirements.iter().map(|rule| compiler.rule(rule)).collect::<Result<Vec<_>, _>>()?;
    let rules = compiler.set_aside(rules, &overlays)?;
    let waivers = model.exceptions.iter().map(|exception| compiler.waiver(exception, &symbols));
    let waivers = waivers.collect::<Result<Vec<_>, _>>()?;
    let mut waivers_by_symbol = alloc::vec![Vec::new(); symbols.len()];
    for (place, waiver) in (0..).zip(&waivers) {
        if let Some(own) = waivers_by_symbol.get_mut(usize::from(waiver.symbol)) {
            own.push(place);
        }
    }
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
        let takes = symbols.iter().enumerate().fold(0, |takes, (place, symbol)| {
            takes | u64::from(listed.contains(symbol) != limit.takes.is_empty()) << place
        });
        limits.push(Limit {
            takes,
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
    compiler.check_ids()?;
    let Compiler { nodes, code_sets, word_lists, atoms, reasons, scopes, windows, .. } = compiler;
    let code_sets = code_sets.in_order().map(CodeIndex::new).collect();
    let word_lists = word_lists.into_vec();
    let atoms = atoms.into_vec();
    let reasons = reasons.into_vec();
    let scopes = scopes.into_vec();
    let windows = windows.into_vec();
    let mut by_entry: Vec<([u8; 5], u16)> = (0..)
        .zip(&model.requirements)
        .filter_map(|(id, rule)| Some((one_base(rule.codes.as_ref()?)?, id)))
        .collect();
    by_entry.sort_unstable();
    let mut entries: Vec<([u8; 5], u16)> =
        (0..).zip(&model.entries).map(|(place, entry)| (entry.code.base(), place)).collect();
    entries.sort_unstable();
    let mut by_symbol_and_entry: Vec<(u16, [u8; 5], u16)> = Vec::new();
    for (id, (grant, row)) in (0..).zip(grants.iter().zip(&model.eligibility)) {
        let bases: BTreeSet<[u8; 5]> = row.codes.include.iter().map(EntryCode::base).collect();
        by_symbol_and_entry.extend(bases.into_iter().map(|base| (grant.symbol, base, id)));
    }
    by_symbol_and_entry.sort_unstable();
    let mut limits_by_entry: Vec<([u8; 5], u16)> = Vec::new();
    for (id, row) in (0..).zip(&model.restrictions) {
        let bases: BTreeSet<[u8; 5]> =
            row.codes.iter().flat_map(|codes| &codes.include).map(EntryCode::base).collect();
        limits_by_entry.extend(bases.into_iter().map(|base| (base, id)));
    }
    limits_by_entry.sort_unstable();
    let row = |exception: &Exception| {
        model.requirements.iter().map(|requirement| exception.may_overcome(requirement)).collect()
    };
    let overcomes = model.exceptions.iter().map(row).collect();
    let general_rules = model.chapters.iter().map(|chapter| GeneralRules::of(&model, &chapter.id)).collect();
    let covered_from = |entry: &Entry| {
        let chapter = model.chapters.iter().find(|chapter| chapter.id == entry.chapter);
        chapter.map_or(Date::MIN, |chapter| chapter.covered_from)
    };
    let covered = model.entries.iter().map(covered_from).collect();
    let leaves = model.entries.iter().map(leaves).collect();
    let for_codes = vocabulary.find("item.for_codes");
    let mut set = Compiled {
        nodes,
        code_sets,
        word_lists,
        atoms,
        rules,
        by_entry,
        subject,
        waivers,
        waivers_by_symbol,
        overcomes,
        grants,
        grants_by_entry: by_symbol_and_entry,
        limits,
        limits_by_entry,
        criteria,
        notices,
        symbols,
        reasons,
        entries,
        covered,
        leaves,
        turns_on_paragraph: Vec::new(),
        for_codes,
        general_rules,
        epochs: Vec::new(),
        scopes,
        questions: questions(model.regime, &windows),
        windows,
        law,
        model,
        overlays,
    };
    set.turns_on_paragraph = set.rules.iter().map(|rule| turns_on_paragraph(&set, rule)).collect();
    let epochs: Vec<Epoch> = boundaries(&set).into_iter().map(|day| set.law_on(day, None)).collect();
    set.epochs = epochs;
    Ok(set)
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
    /// How many conditions the one at hand is in.
    depth: usize,
    code_sets: Interner<CodeSet>,
    word_lists: Interner<Vec<Text>>,
    atoms: Interner<Atom>,
    reasons: Interner<Text>,
    scopes: Interner<Destinations>,
    windows: Interner<(Window, Option<usize>)>,
}

impl<'a> Compiler<'a> {
    fn new(model: &'a RuleSet, vocabulary: &'a mut Vocabulary) -> Self {
        Self {
            model,
            vocabulary,
            groups: model.groups.iter().map(|group| &*group.name).collect(),
            nodes: Vec::new(),
            depth: 0,
            code_sets: Interner::default(),
            word_lists: Interner::default(),
            atoms: Interner::default(),
            reasons: Interner::default(),
            scopes: Interner::default(),
            windows: Interner::default(),
        }
    }

    /// Ids are numbers of two bytes: refuses tables that have more values.
    fn check_ids(&self) -> Result<(), BuildError> {
        let sizes = [self.word_lists.len(), self.atoms.len(), self.reasons.len(), self.scopes.len()];
        if sizes.into_iter().any(|size| size > Limits::ROWS) { Err(BuildError::TooLarge) } else { Ok(()) }
    }

    fn dated(&mut self, window: &Window, chapter: Option<&str>) -> u32 {
        let chapter = chapter.and_then(|id| self.model.chapters.iter().position(|known| known.id == id));
        self.windows.place_of((window.clone(), chapter))
    }

    /// The window of a requirement.
    fn dated_rule(&mut self, id: &Text) -> Result<u32, BuildError> {
        let rule = self.model.requirements.iter().find(|rule| rule.id == *id);
        let rule = rule.ok_or_else(|| BuildError::UnknownRule { id: id.to_string() })?;
        Ok(self.dated(&rule.window, Some(&rule.chapter)))
    }

    fn pair(&mut self, window: &Window, condition: &Condition) -> Result<Dated, BuildError> {
        Ok(Dated { dated: self.dated(window, None), condition: self.condition(condition)? })
    }

    fn set(&mut self, codes: &CodeSet) -> SetId {
        self.code_sets.place_of(codes.clone())
    }

    fn reason(&mut self, reason: &Text) -> ReasonId {
        small(self.reasons.place_of(reason.clone()))
    }

    fn scope(&mut self, scope: &Destinations) -> Result<ScopeId, BuildError> {
        for place in scope.include.iter().chain(&scope.exclude) {
            if let crate::rule::Place::Group(name) = place {
                if !self.groups.contains(&**name) {
                    return Err(BuildError::UnknownGroup { group: name.to_string() });
                }
            }
        }
        Ok(small(self.scopes.place_of(scope.clone())))
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
        let guard = guard(&rule.condition).and_then(|key| self.vocabulary.find(key.as_str()));
        Ok(Rule {
            guard,
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
            lifts: Vec::new(),
        })
    }

    /// Tells rules which overrides set them aside.
    fn set_aside(&mut self, mut rules: Vec<Rule>, overlays: &[Overlay]) -> Result<Vec<Rule>, BuildError> {
        for (overlay, own) in (0..).zip(overlays) {
            for (place, row) in (0..).zip(&own.overrides) {
                let rule = self.model.requirements.iter().position(|rule| rule.id == row.rule);
                let rule = rule.and_then(|rule| rules.get_mut(rule));
                if let (Some(rule), Some(window)) = (rule, override_window(own, row)) {
                    let dated = self.pair(&window, &row.condition)?;
                    rule.lifts.push(Lift { dated, overlay, place });
                }
            }
        }
        Ok(rules)
    }

    fn waiver(&mut self, exception: &Exception, symbols: &[Text]) -> Result<Waiver, BuildError> {
        Ok(Waiver {
            dated: self.dated(&exception.window, Some(&exception.chapter)),
            symbol: place_of(&exception.symbol, symbols)?,
            by_entry: exception.by_entry,
            frees_content: exception.frees_content,
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
                let fact = self.fact(key)?;
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
            Condition::LicenseNeededVia { places, said } => Node::LicenseNeededVia {
                scope: self.scope(places)?,
                said: said.as_ref().map(|key| self.yes_or_no(key)).transpose()?,
            },
            Condition::Party(test) => {
                let scope = self.scope(&test.places)?;
                Node::Order(small(self.atoms.place_of(Atom::Party(test.clone(), scope))))
            }
            Condition::Listed(test) => {
                let dated = test.while_in_force.as_ref().map(|id| self.dated_rule(id)).transpose()?;
                Node::Order(small(self.atoms.place_of(Atom::Listed(test.clone(), dated))))
            }
            Condition::Activity(activities) => {
                Node::Activity(activities.iter().fold(0, |bits, activity| bits | 1 << *activity as u8))
            }
            Condition::Kind(kinds) => Node::Kind(kinds.iter().fold(0, |bits, kind| bits | 1 << *kind as u8)),
            Condition::HomeContent(codes) => Node::HomeContent(self.set(codes)),
            Condition::ControlledContentOf(codes) => Node::ControlledContentOf(self.set(codes)),
            Condition::AsContent => Node::AsContent,
            Condition::Tariff(digits) => Node::Tariff(small(self.word_lists.place_of(digits.clone()))),
            Condition::DirectProductOf(codes) => Node::DirectProductOf(self.set(codes)),
            Condition::ControlledContentAbove(percent) => Node::ContentAbove(*percent),
            Condition::Basket => Node::Basket,
        };
        self.nodes.push(node);
        Ok(own)
    }

    fn fact(&self, key: &FactKey) -> Result<FactId, BuildError> {
        let fact = self.vocabulary.find(key.as_str());
        fact.ok_or_else(|| BuildError::UnknownFact { key: key.to_string() })
    }

    fn yes_or_no(&mut self, key: &FactKey) -> Result<FactId, BuildError> {
        let fact = self.fact(key)?;
        self.test(fact, &FactTest::Equals(true))?;
        Ok(fact)
    }

    fn composite(
        &mut self,
        parts: &[Condition],
        node: impl Fn(NodeId) -> Node,
    ) -> Result<NodeId, BuildError> {
        let own = self.nodes.len();
        self.nodes.push(node(0));
        self.depth += 1;
        if self.depth > Limits::DEPTH && !parts.is_empty() {
            return Err(BuildError::TooLarge);
        }
        for part in parts {
            self.condition(part)?;
        }
        self.depth -= 1;
        let end = wide(self.nodes.len());
        if let Some(slot) = self.nodes.get_mut(own) {
            *slot = node(end);
        }
        Ok(wide(own))
    }

    fn test(&mut self, fact: FactId, test: &FactTest) -> Result<Test, BuildError> {
        let expected = self.vocabulary.words.get(usize::from(fact)).map(|word| word.kind);
        let (wanted, test) = match test {
            FactTest::Equals(value) => (FactKind::Bool, Test::Equals(*value)),
            FactTest::AtLeast(number) => (FactKind::Decimal, Test::AtLeast(*number)),
            FactTest::AtMost(number) => (FactKind::Decimal, Test::AtMost(*number)),
            FactTest::Above(number) => (FactKind::Decimal, Test::Above(*number)),
            FactTest::Below(number) => (FactKind::Decimal, Test::Below(*number)),
            FactTest::OneOf(words) => {
                let list = small(self.word_lists.place_of(words.clone()));
                self.vocabulary.note_words(fact, words);
                (FactKind::Text, Test::OneOf(list))
            }
        };
        match expected {
            Some(expected) if expected != wanted => {
                let key = self.vocabulary.words.get(usize::from(fact)).map(|word| word.key.to_string());
                Err(BuildError::WrongKind { key: key.unwrap_or_default(), expected, found: wanted })
            }
            _ => Ok(test),
        }
    }
}

/// A fact that must be true for a condition to hold, if one stands plainly in it.
fn guard(condition: &Condition) -> Option<&FactKey> {
    match condition {
        Condition::Fact { key, is: FactTest::Equals(true) } => Some(key),
        Condition::All(parts) => parts.iter().find_map(guard),
        _ => None,
    }
}

/// Ids are checked against the limits of a rule set before it is compiled.
fn wide(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

fn small(place: u32) -> u16 {
    u16::try_from(place).unwrap_or(u16::MAX)
}
