//! From decisions to a determination: statuses, words, questions.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::join::{ForPerson, join};
use super::questions::{Questions, missing};
use super::{
    Authorization, AuthorizationStatus, Caveat, ClassificationEntry, ClassificationStatus, Determination,
    Disposition, ExceptionFinding, ExceptionStatus, LineDetermination, Outcome, OverlayVersion,
    PartyReference, RegimeDetermination, RequirementFinding, RequirementStatus, ReviewFinding,
    RuleSetVersion, SubjectFinding, SubjectStatus,
};
use crate::citation::Text;
use crate::code::EntryCode;
use crate::fact::{Order, OrderError, Party};
use crate::rule::{Level, ReviewPolicy, Truth};
use crate::screen::{Authorized, CodeStatus, Decision, Gap, LineView, Screener};

impl Screener {
    /// Answers an order: per line and per regime, what the law requires, which exceptions are open,
    /// which facts are missing, and why.
    ///
    /// # Errors
    /// As [`Screener::prepare`]. A fact that is missing is no error.
    ///
    /// ```
    /// # #[cfg(all(feature = "us-ear", feature = "cn-dual-use"))] {
    /// use export_control::regime::{cn_dual_use, us_ear};
    /// use export_control::{Disposition, Order, Screener};
    ///
    /// let screener =
    ///     Screener::builder().regime(us_ear::rules()).regime(cn_dual_use::rules()).build()?;
    /// let order: Order = serde_json::from_str(
    ///     r#"{ "id": "SO-1", "date": "2023-08-01", "activity": "export", "from": "CN", "to": "US",
    ///          "lines": [ { "id": "10", "item": { "kind": "commodity", "origin": "CN",
    ///                                             "facts": { "material": "gallium_nitride" } } } ] }"#,
    /// )?;
    /// let determination = screener.screen(&order)?;
    /// assert_eq!(determination.disposition, Disposition::NeedsLicense);
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn screen(&self, order: &Order) -> Result<Determination, OrderError> {
        self.determine(order, false)
    }

    /// As [`Screener::screen`], and lists the requirements that do not apply, each with the condition
    /// that failed.
    ///
    /// # Errors
    /// As [`Screener::prepare`].
    pub fn screen_in_full(&self, order: &Order) -> Result<Determination, OrderError> {
        self.determine(order, true)
    }

    fn determine(&self, order: &Order, in_full: bool) -> Result<Determination, OrderError> {
        let prepared = self.prepare(order)?;
        let mut decision = Decision::default();
        let mut lines = Vec::new();
        for (place, line) in order.lines.iter().enumerate() {
            let mut regimes = Vec::new();
            for regime in 0..self.regime_count() {
                let mut answers = Vec::new();
                for scene in 0..prepared.scene_count(place) {
                    self.decide_scene(&prepared, place, regime, scene, &mut decision);
                    if decision.at_most() > Level::NoLicenseRequired {
                        self.authorize_scene(&prepared, &mut decision);
                    }
                    let Some(view) = self.view(&prepared, &decision) else { continue };
                    let answer = regime_determination(&view, &decision, in_full);
                    answers.push(ForPerson { name: view.person().to_string(), answer });
                }
                regimes.extend(self.rule_set(regime).and_then(|set| join(set, answers)));
            }
            let outcome = regimes.iter().map(|regime| regime.outcome).reduce(Outcome::join);
            let disposition = regimes.iter().map(|regime| regime.disposition).max();
            lines.push(LineDetermination {
                line: line.id.clone(),
                description: line.item.description.clone(),
                outcome: outcome.unwrap_or(OPEN),
                disposition: disposition.unwrap_or(Disposition::NeedsFacts),
                otherwise: Vec::new(),
                regimes,
                reference: line.reference.clone(),
                item_reference: line.item.reference.clone(),
                party_references: references(line.parties.as_deref().unwrap_or_default()),
            });
        }
        let outcome = lines.iter().map(|line| line.outcome).reduce(Outcome::join);
        let disposition = lines.iter().map(|line| line.disposition).max();
        let mut determination = Determination {
            order: order.id.clone(),
            as_of: order.date,
            activity: order.activity,
            from: order.from,
            to: order.to,
            outcome: outcome.unwrap_or(OPEN),
            disposition: disposition.unwrap_or(Disposition::NeedsFacts),
            otherwise: Vec::new(),
            ask: Vec::new(),
            lines,
            reference: order.reference.clone(),
            party_references: references(&order.parties),
        };
        self.add_otherwise(order, &mut determination)?;
        determination.ask = determination.ask_first();
        Ok(determination)
    }
}

fn regime_determination(view: &LineView<'_>, decision: &Decision, in_full: bool) -> RegimeDetermination {
    let set = view.rule_set();
    let outcome = Outcome { at_least: decision.at_least(), at_most: decision.at_most() };
    let authorized = decision.authorized();
    let mut questions = Questions::default();
    for missing in view.open_subject() {
        questions.add(&[missing]);
    }
    let mut requirements = Vec::new();
    for (id, truth) in &decision.requirements {
        let findings = view.requirement_findings(*id, *truth);
        if *truth == Truth::Unknown {
            questions.add(&view.open_requirement(*id));
            if let Some(question) = view.question_of_law(*id) {
                questions.add(&[question]);
            }
        }
        requirements.extend(requirement(view, *id, *truth, findings));
    }
    if decision.gaps.contains(&Gap::Unclassified) {
        for fact in view.missing_of_possible_codes() {
            questions.add(&[fact]);
        }
        questions.add(&[view.missing_classification()]);
    }
    if in_full {
        view.each_idle_rule(|id| {
            let findings = view.requirement_findings(id, Truth::False);
            requirements.extend(requirement(view, id, Truth::False, findings));
        });
    }
    let unread = view.unread(decision);
    for question in &unread.open {
        questions.add(&[*question]);
    }
    let needed = outcome.at_most > Level::NoLicenseRequired;
    // An exception matters where something is surely required, or where nothing else is left to ask.
    let asked = authorized == Authorized::Possible
        && (outcome.at_least == Level::LicenseRequired || questions.is_empty());
    let exceptions =
        if needed { exceptions(view, decision, asked.then_some(&mut questions)) } else { Vec::new() };
    let by = match authorized {
        Authorized::Available => decision.authorized_by().map(|symbol| view.symbol(symbol)).collect(),
        _ => Vec::new(),
    };
    RegimeDetermination {
        regime: set.regime,
        rule_set: RuleSetVersion {
            id: set.regime,
            version: set.version.clone(),
            verified_through: set.verified_through,
            overlays: view.overlays().map(OverlayVersion::of).collect(),
        },
        classification: classification(view),
        subject: subject(view),
        outcome,
        authorization: Authorization { status: authorization(authorized), by },
        disposition: if unread.open.is_empty() {
            disposition(outcome, authorized)
        } else {
            disposition(outcome, authorized).max(Disposition::NeedsFacts)
        },
        caveats: caveats(view, decision, &requirements, unread.caveats),
        requirements,
        exceptions,
        missing: questions.ranked(view, decision),
        otherwise: Vec::new(),
    }
}

/// The references that a host has put on parties, with their places.
fn references(parties: &[Party]) -> Vec<PartyReference> {
    let given = parties.iter().enumerate();
    given
        .filter_map(|(party, own)| Some(PartyReference { party, reference: own.reference.clone()? }))
        .collect()
}

/// The outcome where nothing was decided.
const OPEN: Outcome = Outcome { at_least: Level::NotSubject, at_most: Level::Prohibited };

fn authorization(authorized: Authorized) -> AuthorizationStatus {
    match authorized {
        Authorized::NotNeeded => AuthorizationStatus::NotNeeded,
        Authorized::Available => AuthorizationStatus::Available,
        Authorized::Possible => AuthorizationStatus::Possible,
        Authorized::None => AuthorizationStatus::None,
    }
}

pub(super) fn disposition(outcome: Outcome, authorized: Authorized) -> Disposition {
    match (outcome.at_least, outcome.at_most) {
        (Level::Prohibited, _) => Disposition::Stop,
        (_, Level::NotSubject | Level::NoLicenseRequired) => Disposition::Release,
        _ if authorized == Authorized::Available => Disposition::ReleaseUnderException,
        (Level::LicenseRequired, _) => Disposition::NeedsLicense,
        _ => Disposition::NeedsFacts,
    }
}

fn subject(view: &LineView<'_>) -> Option<SubjectFinding> {
    let (truth, because) = view.reach()?;
    let status = if truth == Truth::False { SubjectStatus::NotSubject } else { SubjectStatus::Unknown };
    let citations = view.rule_set().subject_citations.iter().map(ToString::to_string).collect();
    Some(SubjectFinding { status, because, citations })
}

fn classification(view: &LineView<'_>) -> Vec<ClassificationEntry> {
    let mut entries = Vec::new();
    if let Some(code) = view.given_without_entry() {
        entries.push(ClassificationEntry {
            code: code.to_string(),
            status: ClassificationStatus::Given,
            title: None,
            note: None,
        });
    }
    for (code, status, note) in view.codes() {
        entries.push(ClassificationEntry {
            code: code.to_string(),
            status: match status {
                CodeStatus::Given => ClassificationStatus::Given,
                CodeStatus::Matched => ClassificationStatus::Matched,
                CodeStatus::Possible => ClassificationStatus::Possible,
            },
            title: view.title(code).map(ToString::to_string),
            note: note.map(ToString::to_string),
        });
    }
    if view.given_without_entry().is_none() {
        for code in view.tariff_hints() {
            if !entries.iter().any(|entry| entry.code == code.to_string()) {
                entries.push(ClassificationEntry {
                    code: code.to_string(),
                    status: ClassificationStatus::Possible,
                    title: view.title(code).map(ToString::to_string),
                    note: Some("by its tariff code only".to_string()),
                });
            }
        }
    }
    entries
}

fn requirement(
    view: &LineView<'_>,
    id: u16,
    truth: Truth,
    findings: Vec<String>,
) -> Option<RequirementFinding> {
    let model = view.rule_set().requirements.get(usize::from(id))?;
    Some(RequirementFinding {
        rule: model.id.to_string(),
        summary: model.summary.to_string(),
        status: match truth {
            Truth::True => RequirementStatus::Applies,
            Truth::False => RequirementStatus::DoesNotApply,
            Truth::Unknown => RequirementStatus::Unknown,
        },
        level: model.level,
        reason: model.reason.as_ref().map(ToString::to_string),
        column: model.column.as_ref().map(ToString::to_string),
        because: sentences(findings),
        citations: model.citations.iter().map(ToString::to_string).collect(),
        review: review(view, id, truth),
        enforcement: if truth == Truth::False { None } else { view.enforcement(id) },
    })
}

/// Each sentence once.
fn sentences(findings: Vec<String>) -> Vec<String> {
    let mut sentences: Vec<String> = Vec::new();
    for finding in findings {
        if !finding.is_empty() && !sentences.contains(&finding) {
            sentences.push(finding);
        }
    }
    sentences
}

/// The first policy whose condition holds; where earlier ones may hold, the most severe of them all.
fn review(view: &LineView<'_>, id: u16, applies: Truth) -> ReviewFinding {
    let mut found: Option<ReviewFinding> = None;
    if applies != Truth::False {
        for (policy, text, citations, truth) in view.reviews(id) {
            if truth == Truth::False {
                continue;
            }
            let cited = citations.iter().map(|text| &**text).collect::<Vec<_>>().join("; ");
            let next = ReviewFinding { policy, text: format!("{text} ({cited})") };
            if found.as_ref().is_none_or(|known| known.policy < next.policy) {
                found = Some(next);
            }
            if truth == Truth::True {
                break;
            }
        }
    }
    found.unwrap_or(ReviewFinding { policy: ReviewPolicy::NotStated, text: String::new() })
}

/// Those that may be used in the order of the rule set, then the others, the closest first.
fn exceptions(
    view: &LineView<'_>,
    decision: &Decision,
    mut questions: Option<&mut Questions>,
) -> Vec<ExceptionFinding> {
    let limits = view.limits();
    let finding = |(symbol, truth): (usize, &crate::screen::SymbolTruth)| {
        let status = match truth.usable {
            Truth::True => ExceptionStatus::Available,
            Truth::Unknown => ExceptionStatus::Unknown,
            Truth::False => ExceptionStatus::Unavailable,
        };
        let seen = view.exception(symbol, *truth, decision, &limits);
        let distance = (status == ExceptionStatus::Unavailable).then_some(seen.distance);
        let asked = seen.missing.iter().map(|fact| missing(view, *fact, 0)).collect();
        if let (Some(questions), ExceptionStatus::Unknown) = (questions.as_mut(), status) {
            questions.add_exception(view.symbol(symbol).into(), seen.missing);
        }
        let finding = ExceptionFinding {
            symbol: view.symbol(symbol),
            summary: view.summary(symbol),
            status,
            because: seen.reasons,
            missing: asked,
            obligations: if distance.is_some() { Vec::new() } else { owned(&seen.obligations) },
            citations: owned(&seen.citations),
        };
        (distance, finding)
    };
    let mut found: Vec<_> = decision.symbols.iter().enumerate().map(finding).collect();
    found.sort_by_key(|(distance, _)| *distance);
    found.into_iter().map(|(_, finding)| finding).collect()
}

fn owned(texts: &[&Text]) -> Vec<String> {
    let mut owned: Vec<String> = Vec::new();
    for text in texts {
        if !owned.iter().any(|known| *known == **text) {
            owned.push(text.to_string());
        }
    }
    owned
}

fn caveats(
    view: &LineView<'_>,
    decision: &Decision,
    requirements: &[RequirementFinding],
    unread: Vec<(&'static str, String)>,
) -> Vec<Caveat> {
    let mut caveats: Vec<Caveat> = Vec::new();
    let mut add = |kind: &str, text: String| {
        let caveat = Caveat { kind: kind.to_string(), text };
        if !caveats.contains(&caveat) {
            caveats.push(caveat);
        }
    };
    let set = view.rule_set();
    let day = view.day();
    if day > set.verified_through {
        let through = set.verified_through;
        add(
            "beyond_verified_date",
            format!(
                "sources were read through {through}; the order is of {day}: look through {} for what changed since",
                view.published_in(),
            ),
        );
    }
    for gap in &decision.gaps {
        let (kind, text) = view.gap_caveat(*gap);
        if let Some(text) = text {
            add(kind, text);
        }
    }
    if let Some(code) = decision.whichever_of {
        let level = decision.at_least();
        add("every_paragraph", format!("whichever paragraph of {code} the item is in: {level}"));
    }
    for (id, _) in &decision.requirements {
        if let Some(text) = view.unverified_stay(*id) {
            add("stay_expired_unverified", text);
        }
    }
    for text in view.assumed() {
        add("assumed", text);
    }
    for text in view.stays() {
        add("stayed", text);
    }
    for text in view.overrides() {
        add("override", text);
    }
    for finding in requirements {
        if let (Some(note), true) = (&finding.enforcement, finding.status != RequirementStatus::DoesNotApply)
        {
            add("text_not_enforced", format!("{}: {note}", finding.rule));
        }
    }
    if let Some(text) = view.odd_destination() {
        add("destination", text);
    }
    for text in view.conflicts() {
        add("classification_conflict", text);
    }
    for text in view.value_conflicts() {
        add("value_conflict", text);
    }
    if decision.at_most() > Level::NotSubject {
        let hints = view.tariff_hints();
        if !hints.is_empty() {
            add("tariff_hint", tariff_hint(view, &hints));
        }
    }
    for (kind, text) in view.notices() {
        add(kind, text.to_string());
    }
    for (kind, text) in unread {
        add(kind, text);
    }
    caveats
}

/// A tariff code is a reason to compare the item with the list, and decides nothing.
fn tariff_hint(view: &LineView<'_>, hints: &[EntryCode]) -> String {
    const SHOWN: usize = 4;
    let shown: Vec<String> = hints.iter().take(SHOWN).map(ToString::to_string).collect();
    let more = match hints.len().saturating_sub(SHOWN) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let said = if view.given_without_entry().is_some() { ", though classified as on no list" } else { "" };
    format!(
        "the tariff code is one under which {}{more} are declared{said}: compare the item with the list; the tariff code decides nothing",
        shown.join(", "),
    )
}
