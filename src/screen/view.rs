//! What a determination may see of a decided line: rules, findings, texts.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use jiff::civil::Date;

use super::Screener;
use super::classify::CodeStatus;
use super::compiled::Rule;
use super::context::Context;
use super::decide::{Decision, Gap};
use super::exception_view::NOT_IN_FORCE;
use super::facts::PreparedOrder;
use super::open::{LineField, MissingFact};
use super::program::FactId;
use super::question::Question;
use super::state::State;
use super::witness::Witness;
use crate::citation::Text;
use crate::code::{Designation, EntryCode};
use crate::rule::{ReviewPolicy, Truth};
use crate::rule_set::{EntryStatus, Overlay, RuleSet, own_id};

/// One line under one regime.
pub(crate) struct LineView<'a> {
    pub(super) witness: Witness<'a>,
    pub(super) screener: &'a Screener,
    /// Place of the regime.
    pub(super) regime: usize,
    /// Facts that the order states and that what else it says contradicts.
    value_conflicts: &'a [FactId],
}

impl Screener {
    pub(crate) fn view<'a>(
        &'a self,
        prepared: &'a PreparedOrder<'a>,
        decision: &Decision,
    ) -> Option<LineView<'a>> {
        let context = self.context(prepared, decision.line, decision.regime, decision.scene)?;
        let place = u16::try_from(decision.line).ok()?;
        let witness = Witness { context, vocabulary: &self.vocabulary, place };
        let value_conflicts = prepared.lines.get(decision.line).map_or(&[][..], |line| &line.value_conflicts);
        Some(LineView { witness, screener: self, regime: decision.regime, value_conflicts })
    }
}

impl<'a> LineView<'a> {
    pub(super) fn context(&self) -> &Context<'a> {
        &self.witness.context
    }

    pub(crate) fn rule_set(&self) -> &'a RuleSet {
        &self.context().set.model
    }

    /// The name of the person to whom something is released; empty: it is no release, or to nobody named.
    pub(crate) fn person(&self) -> &'a str {
        self.context().scene.person().map_or("", |person| &person.name)
    }

    /// What is odd about a stated country of ultimate destination, if anything is.
    pub(crate) fn odd_destination(&self) -> Option<String> {
        self.witness.odd_destination()
    }

    pub(crate) fn day(&self) -> Date {
        self.context().order.order.date
    }

    /// What keeps open whether the regime reaches the transaction.
    pub(crate) fn open_subject(&self) -> Vec<MissingFact> {
        let mut missing = Vec::new();
        self.witness.open(self.context().set.subject, &mut missing);
        missing
    }

    /// What keeps open whether a requirement applies.
    pub(crate) fn open_requirement(&self, id: u16) -> Vec<MissingFact> {
        let mut missing = Vec::new();
        if let Some(rule) = self.context().set.rule(id) {
            self.witness.open_requirement(rule, &mut missing);
        }
        missing
    }

    /// The question for something that is missing.
    pub(crate) fn question(&self, missing: MissingFact) -> Question {
        self.witness.question(missing)
    }

    /// How many open requirements a fact of yes or no settles where it is true.
    pub(crate) fn settled_by(&self, missing: MissingFact, decision: &Decision) -> usize {
        let MissingFact::Fact(fact) = missing else { return 0 };
        let mut facts = self.context().facts.to_vec();
        let here = self.context();
        self.witness.vocabulary.affirm(fact, here.order.order, here.line, &mut facts);
        let context = Context { facts: &facts, ..*here };
        let settled = |(id, truth): &&(u16, Truth)| {
            let rule = context.set.rule(*id).filter(|_| *truth == Truth::Unknown);
            rule.is_some_and(|rule| context.applies(rule, decision.subject) != Truth::Unknown)
        };
        decision.requirements.iter().filter(settled).count()
    }

    /// What answers a missing fact where it is true, if nobody has said it.
    pub(crate) fn denier(&self, missing: MissingFact) -> Option<MissingFact> {
        match missing {
            MissingFact::Fact(fact) => self.witness.denier(fact).map(MissingFact::Fact),
            _ => None,
        }
    }

    /// Why the regime does not reach the transaction, or may not, in a few clauses: `None` where it does.
    pub(crate) fn reach(&self) -> Option<(Truth, Vec<String>)> {
        let truth = self.context().truth(self.context().set.subject);
        (truth != Truth::True).then(|| (truth, self.witness.reach()))
    }

    /// Why a requirement has the truth it has.
    pub(crate) fn requirement_findings(&self, id: u16, truth: Truth) -> Vec<String> {
        let context = self.context();
        let mut findings = Vec::new();
        let (Some(rule), Some(model)) =
            (context.set.rule(id), context.set.model.requirements.get(usize::from(id)))
        else {
            return findings;
        };
        let state = context.epoch.state(rule.dated);
        if truth == Truth::False && state == State::Stayed && self.is_assumed(rule.dated) {
            findings.push("assumed not to be in force".into());
            return findings;
        }
        if state == State::Off || state == State::NotCovered {
            let text = if state == State::Off { NOT_IN_FORCE } else { "not covered on that day" };
            findings.push(text.into());
            return findings;
        }
        let destination = context.destination_in(rule.scope);
        let anywhere = model.destinations.is_anywhere();
        if truth == Truth::True && anywhere && model.codes.is_some() {
            findings.push("to any destination".into());
        }
        if (destination == truth || truth == Truth::True) && !anywhere {
            findings.push(self.witness.destination_text(&model.destinations, destination));
            if truth == Truth::False {
                return findings;
            }
        }
        if context.crosses(rule) == truth && truth != Truth::True {
            findings.push(self.witness.stays_at_home(truth));
            if truth == Truth::False {
                return findings;
            }
        }
        if let (Some(set), Some(codes)) = (rule.codes, &model.codes) {
            let inside = context.code(set);
            if inside == truth {
                findings.push(self.witness.code_text(codes, inside));
                if truth == Truth::False {
                    return findings;
                }
            }
        }
        for (condition, node) in [(&model.item, rule.item), (&model.condition, rule.condition)] {
            if context.truth(node) == truth {
                self.witness.walk(condition, node, &mut findings);
                if truth == Truth::False {
                    return findings;
                }
            }
        }
        if truth != Truth::True && context.lifted(rule) == !truth {
            self.lift_findings(rule, truth, &mut findings);
        }
        if let (State::Unverified, Truth::Unknown, Some(text)) =
            (state, truth, self.open_in_short(rule.dated))
        {
            findings.insert(0, text);
        }
        if truth == Truth::Unknown && findings.is_empty() {
            let set = context.set;
            self.witness.walk(&set.model.subject, set.subject, &mut findings);
        }
        findings
    }

    /// The overrides that set a rule aside, or may.
    fn lift_findings(&self, rule: &Rule, truth: Truth, findings: &mut Vec<String>) {
        let context = self.context();
        for lift in rule.lifts.iter().filter(|lift| context.lift(**lift) == !truth) {
            let Some((overlay, row)) = context.set.override_of(*lift) else { continue };
            let perhaps = if truth == Truth::False { "set aside" } else { "perhaps set aside" };
            findings.push(format!("{perhaps} by {}", own_id(overlay, &row.id)));
            if truth == Truth::Unknown {
                self.witness.walk(&row.condition, lift.dated.condition, findings);
            }
        }
    }

    /// Rules that would apply, or might, if no overlay set them aside.
    pub(crate) fn overrides(&self) -> impl Iterator<Item = String> {
        let context = self.context();
        let rows = context.set.rules.iter().zip(&self.rule_set().requirements);
        let reached = context.truth(context.set.subject) != Truth::False;
        let touched = rows.filter(move |(rule, _)| {
            let binds = rule.extraterritorial || reached;
            !rule.lifts.is_empty() && binds && context.stated_requirement(rule) != Truth::False
        });
        touched.flat_map(|(rule, model)| {
            let lifts = rule.lifts.iter().filter(|lift| context.lift(**lift) != Truth::False);
            lifts.filter_map(|lift| {
                let (overlay, row) = context.set.override_of(*lift)?;
                let perhaps = if context.lift(*lift) == Truth::True { "is" } else { "may be" };
                Some(format!(
                    "{} ({}) {perhaps} set aside by {} {}: {}; {} answers for it ({})",
                    model.id,
                    model.summary,
                    own_id(overlay, &row.id),
                    overlay.version,
                    row.reason,
                    row.approved_by,
                    row.citations.join("; "),
                ))
            })
        })
    }

    /// The overlays whose span holds the day.
    pub(crate) fn overlays(&self) -> impl Iterator<Item = &'a Overlay> {
        let day = self.day();
        self.context().set.overlays.iter().filter(move |overlay| overlay.days.contains(day))
    }

    /// Shows the rules that were looked at and do not apply.
    pub(crate) fn each_idle_rule(&self, mut show: impl FnMut(u16)) {
        let context = self.context();
        let entries = context.classification.codes.iter().map(|code| code.code.base());
        let of_entries = entries.flat_map(|base| context.set.rule_ids_of_entry(base));
        let general = context.epoch.general.iter().flat_map(|(_, rules)| rules.iter().copied());
        for id in of_entries.chain(general) {
            if context.set.rule(id).is_some_and(|rule| context.requirement(rule) == Truth::False) {
                show(id);
            }
        }
    }

    /// The question that closes the gap of an item that the exporter has not classified.
    pub(crate) fn missing_classification(&self) -> MissingFact {
        MissingFact::Line(self.witness.place, LineField::Classification)
    }

    /// The facts that would settle whether the item is in the codes that it may be in.
    pub(crate) fn missing_of_possible_codes(&self) -> Vec<MissingFact> {
        let context = self.context();
        let possible = context.classification.codes.iter().filter(|code| code.status == CodeStatus::Possible);
        let mut missing = Vec::new();
        for place in possible.filter_map(|code| code.criterion) {
            if let Some(criterion) = context.set.criteria.get(place) {
                self.witness.open(criterion.condition, &mut missing);
            }
        }
        missing
    }

    /// The basket or "on no list", if that was given.
    pub(crate) fn given_without_entry(&self) -> Option<Designation> {
        let classification = self.context().classification;
        if classification.in_basket {
            Some(Designation::Basket)
        } else {
            classification.not_listed.then_some(Designation::NotListed)
        }
    }

    pub(crate) fn codes(&self) -> impl Iterator<Item = (EntryCode, CodeStatus, Option<&Text>)> {
        self.context().classification.codes.iter().map(|code| {
            let criterion = code.criterion.and_then(|place| self.rule_set().criteria.get(place));
            (code.code, code.status, criterion.and_then(|criterion| criterion.note.as_ref()))
        })
    }

    /// What a code covers: the words of a rule for just this code, or those of the entry.
    pub(crate) fn title(&self, code: EntryCode) -> Option<&Text> {
        let set = self.context().set;
        let own = set.rule_ids_of_entry(code.base()).find_map(|id| {
            let rule = set.model.requirements.get(usize::from(id))?;
            let codes = rule.codes.as_ref()?;
            (codes.include == [code] && codes.exclude.is_empty()).then_some(&rule.summary)
        });
        own.or_else(|| set.entry(code).map(|entry| &entry.title))
    }

    pub(crate) fn symbol(&self, symbol: usize) -> String {
        self.context().set.symbols.get(symbol).map_or_else(String::new, ToString::to_string)
    }

    /// What an exception is for: the words of its first row.
    pub(crate) fn summary(&self, symbol: usize) -> String {
        let set = self.context().set;
        let first = set.waivers_of(symbol).first();
        let row = first.and_then(|place| set.model.exceptions.get(usize::from(*place)));
        row.map_or_else(String::new, |row| row.summary.to_string())
    }

    pub(crate) fn reviews(&self, id: u16) -> impl Iterator<Item = (ReviewPolicy, &Text, &[Text], Truth)> {
        let context = self.context();
        let compiled = context.set.rule(id).map_or(&[][..], |rule| &rule.reviews);
        let model = self.rule_set().requirements.get(usize::from(id));
        let model = model.map_or(&[][..], |model| &model.reviews);
        compiled.iter().zip(model).map(|(dated, review)| {
            let truth = context.epoch.state(dated.dated).limit(context.truth(dated.condition));
            (review.policy, &review.text, review.citations.as_slice(), truth)
        })
    }

    /// The statement, if any, that the authority does not enforce a requirement here.
    pub(crate) fn enforcement(&self, id: u16) -> Option<String> {
        let context = self.context();
        let rule = context.set.rule(id)?;
        let model = self.rule_set().requirements.get(usize::from(id))?;
        let mut notes = rule.notes.iter().zip(&model.enforcement).map(|(dated, note)| {
            (context.epoch.state(dated.dated).limit(context.truth(dated.condition)), note)
        });
        let (truth, note) = notes.find(|(truth, _)| *truth != Truth::False)?;
        let perhaps = if truth == Truth::True { "" } else { "perhaps: " };
        Some(format!("{perhaps}{} ({})", note.text, note.citations.join("; ")))
    }

    /// The caveat that goes with a gap.
    pub(crate) fn gap_caveat(&self, gap: Gap) -> (&'static str, Option<String>) {
        let entry = |code: EntryCode| self.context().set.entry(code);
        let chapter = |id: &str| self.rule_set().chapters.iter().find(|chapter| chapter.id == id);
        match gap {
            Gap::Unclassified => ("not_classified", None),
            Gap::Entry(code) => match entry(code).map(|entry| &entry.status) {
                Some(EntryStatus::OtherAgency(agency)) => {
                    ("other_agency", Some(format!("{code} only points to another agency: ask {agency}")))
                }
                Some(EntryStatus::NotModelled(why)) => {
                    ("not_evaluated", Some(format!("{code} is not modelled: {why}")))
                }
                _ => ("not_evaluated", Some(format!("{code} is not modelled"))),
            },
            Gap::EntryNotCovered(code) => {
                let chapter = entry(code).and_then(|entry| chapter(&entry.chapter));
                let text = chapter.map(|chapter| {
                    format!(
                        "{code}: the {} is covered from {}; what held on {} is open",
                        chapter.title,
                        chapter.covered_from,
                        self.day(),
                    )
                });
                ("before_coverage", text)
            }
            Gap::Chapter(place) => {
                let chapter = self.rule_set().chapters.get(usize::from(place));
                let text = chapter.map(|chapter| {
                    format!(
                        "{}: covered from {}; what held on {} is open",
                        chapter.title,
                        chapter.covered_from,
                        self.day(),
                    )
                });
                ("before_coverage", text)
            }
        }
    }

    /// Where what was given and what the facts say disagree.
    pub(crate) fn conflicts(&self) -> impl Iterator<Item = String> {
        let given = || self.context().line.item.classifications.iter();
        self.context().classification.conflicts.iter().filter_map(move |place| {
            let criterion = self.rule_set().criteria.get(*place)?;
            let regime = self.rule_set().regime;
            let given: Vec<String> = given()
                .filter(|code| code.regime == regime)
                .map(|code| code.designation.to_string())
                .collect();
            Some(format!(
                "given as {}, while the facts speak on {}: the stricter reading holds ({})",
                given.join(", "),
                criterion.code,
                criterion.citations.join("; "),
            ))
        })
    }

    /// Where a fact that the order states and what else it says disagree.
    pub(crate) fn value_conflicts(&self) -> impl Iterator<Item = String> {
        let derived = &self.rule_set().derived;
        let words = self.value_conflicts.iter();
        let words = words.filter_map(|fact| self.witness.vocabulary.words.get(usize::from(*fact)));
        words.filter(|word| derived.iter().any(|row| row.key == word.key)).map(|word| {
            let key = &word.key;
            format!("`{key}` is stated below what the order adds up to: what it adds up to holds")
        })
    }

    /// Notices of the rule set that hold here.
    pub(crate) fn notices(&self) -> impl Iterator<Item = (&str, &Text)> {
        let context = self.context();
        let rows = context.set.notices.iter().zip(&self.rule_set().notices);
        rows.filter(|(dated, _)| {
            context.epoch.state(dated.dated).limit(context.truth(dated.condition)) == Truth::True
        })
        .map(|(_, notice)| (&*notice.kind, &notice.text))
    }

    /// Codes of the list that the tariff code of the goods points at, where nothing else says what the
    /// item is, or the exporter has said that it is on no list.
    pub(crate) fn tariff_hints(&self) -> Vec<EntryCode> {
        let context = self.context();
        let classification = context.classification;
        let certain = |code: &super::classify::Classified| code.status != CodeStatus::Possible;
        let Some(tariff_code) = context.line.item.hs else { return Vec::new() };
        if classification.codes.iter().any(certain) {
            return Vec::new();
        }
        let hints = self.rule_set().tariff_hints.iter();
        let mut codes: Vec<EntryCode> =
            hints.filter(|hint| hint.points_at(tariff_code, self.day())).map(|hint| hint.code).collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    }
}
