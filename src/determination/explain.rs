//! A determination as a page for people: outcome first, then why, what is missing, what else was
//! looked at.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Write};

use super::{
    AuthorizationStatus, Determination, Disposition, ExceptionFinding, ExceptionStatus, LineDetermination,
    Missing, Otherwise, RegimeDetermination, RequirementFinding, RequirementStatus, SubjectStatus,
};
use crate::country::Country;
use crate::rule::{Level, ReviewPolicy};
use crate::screen::OF_NO_USE;

/// The width of the page in characters.
const WIDTH: usize = 100;
/// How many requirements that apply a page shows.
const SHOWN_REQUIREMENTS: usize = 8;
/// How many open ones, and how many reasons of each.
const SHOWN_OPEN: usize = 5;
const SHOWN_REASONS: usize = 3;
/// For how many reasons a page says why exceptions are not available.
const SHOWN_UNAVAILABLE: usize = 4;

impl Determination {
    /// The determination as a page of plain text.
    ///
    /// Displays line by line and regime by regime: outcome, why, exceptions, what is missing, caveats.
    #[must_use]
    pub fn explain(&self) -> Explanation<'_> {
        Explanation { determination: self }
    }
}

/// Displays a [`Determination`] for people.
#[derive(Debug, Clone, Copy)]
pub struct Explanation<'a> {
    determination: &'a Determination,
}

impl fmt::Display for Explanation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let determination = self.determination;
        let to = determination.to.map_or("a foreign person", Country::name);
        let from = determination.from.name();
        let activity = determination.activity;
        writeln!(f, "Order {}: {activity}, {from} to {to}, {}", determination.order, determination.as_of)?;
        writeln!(f, "{}: {}", shout(determination.disposition), determination.outcome)?;
        write_otherwise(f, "", &determination.otherwise)?;
        let mut ask: Vec<&Missing> = determination.ask.iter().collect();
        for line in &determination.lines {
            write_line(f, line, &mut ask)?;
        }
        Ok(())
    }
}

fn write_line(f: &mut fmt::Formatter<'_>, line: &LineDetermination, ask: &mut Vec<&Missing>) -> fmt::Result {
    let description = line.description.as_ref().map_or_else(String::new, |words| format!(": {words}"));
    writeln!(f)?;
    writeln!(f, "{:=<WIDTH$}", format!("== line {}{description} ", line.line))?;
    for regime in &line.regimes {
        write_regime(f, regime, ask)?;
    }
    Ok(())
}

fn write_regime(
    f: &mut fmt::Formatter<'_>,
    regime: &RegimeDetermination,
    ask: &mut Vec<&Missing>,
) -> fmt::Result {
    let set = &regime.rule_set;
    writeln!(f)?;
    writeln!(f, "{}  {}: {}", regime.regime, shout(regime.disposition), regime.outcome)?;
    write_otherwise(f, "  else   ", &regime.otherwise)?;
    let mut codes = String::new();
    for entry in &regime.classification {
        let title = entry.title.as_ref().map_or_else(String::new, |title| format!(" ({title})"));
        let comma = if codes.is_empty() { "" } else { "; " };
        write!(codes, "{comma}{}{title}, {}", entry.code, entry.status)?;
    }
    if codes.is_empty() {
        codes.push_str("not classified");
    }
    paragraph(f, "  item   ", &codes)?;
    if let Some(subject) = &regime.subject {
        let answer = if subject.status == SubjectStatus::NotSubject { "no" } else { "open" };
        let beyond = match regime.outcome {
            _ if subject.status == SubjectStatus::Unknown => "",
            outcome if outcome.at_least > Level::NotSubject => "; what follows binds all the same",
            outcome if outcome.at_most > Level::NotSubject => "; what follows may bind all the same",
            _ => "",
        };
        paragraph(f, "  reach  ", &format!("{answer}: {}{beyond}", subject.because.join("; ")))?;
        if !subject.citations.is_empty() {
            paragraph(f, "           ", &format!("source: {}", subject.citations.join("; ")))?;
        }
    }
    write_requirements(f, regime, RequirementStatus::Applies, SHOWN_REQUIREMENTS)?;
    write_requirements(f, regime, RequirementStatus::Unknown, SHOWN_OPEN)?;
    write_questions(f, regime, ask)?;
    write_exceptions(f, regime)?;
    for (place, caveat) in regime.caveats.iter().enumerate() {
        let head = if place == 0 { "  note   " } else { "         " };
        paragraph(f, head, &caveat.text)?;
    }
    let idle = regime.requirements.iter().filter(|finding| finding.status == RequirementStatus::DoesNotApply);
    let mut head = "  not    ";
    for finding in idle {
        paragraph(f, head, &format!("{}: {}", finding.rule, finding.because.join("; ")))?;
        head = "         ";
    }
    let mut rules = format!("{} {}, sources read through {}", set.id, set.version, set.verified_through);
    for overlay in &set.overlays {
        write!(rules, "; with {} {}", overlay.id, overlay.version)?;
    }
    paragraph(f, "  rules  ", &rules)
}

/// The answer under other readings of open questions of law.
fn write_otherwise(f: &mut fmt::Formatter<'_>, head: &str, otherwise: &[Otherwise]) -> fmt::Result {
    for other in otherwise {
        let readings: Vec<String> =
            other.assumptions.iter().map(|(id, reading)| format!("`{id}` is `{reading}`")).collect();
        let answer = format!("{}: {}", shout(other.disposition), other.outcome);
        paragraph(f, head, &format!("if {}: {answer}", readings.join(" and ")))?;
    }
    Ok(())
}

/// The first requirements of a status, and how many more there are.
fn write_requirements(
    f: &mut fmt::Formatter<'_>,
    regime: &RegimeDetermination,
    status: RequirementStatus,
    most: usize,
) -> fmt::Result {
    let of_status = || regime.requirements.iter().filter(move |finding| finding.status == status);
    for finding in of_status().take(most) {
        write_requirement(f, finding)?;
    }
    match of_status().count().saturating_sub(most) {
        0 => Ok(()),
        more => paragraph(f, "         ", &format!("and {more} more")),
    }
}

/// The questions of the order that this regime asks, each where it comes up first.
fn write_questions(
    f: &mut fmt::Formatter<'_>,
    regime: &RegimeDetermination,
    ask: &mut Vec<&Missing>,
) -> fmt::Result {
    let here = |one: &&mut &Missing| {
        regime.missing.iter().any(|own| own.fact == one.fact && own.subject == one.subject)
    };
    let mut head = "  ask    ";
    let mut shown = 0;
    for missing in ask.iter_mut().filter(here) {
        paragraph(f, head, &question_text(missing))?;
        head = "         ";
        shown += 1;
    }
    ask.retain(|one| !regime.missing.iter().any(|own| own.fact == one.fact && own.subject == one.subject));
    match regime.missing.len().saturating_sub(shown) {
        0 => Ok(()),
        more if shown > 0 => paragraph(f, head, &format!("and up to {more} more, as these are answered")),
        more => paragraph(f, head, &format!("{more} questions, once those above are answered")),
    }
}

/// A question with its fact, the form of its answer and what it settles.
fn question_text(missing: &Missing) -> String {
    let mut text = format!("{} ({}): {}", missing.fact, missing.subject, missing.question);
    if let Some(unit) = &missing.unit {
        let _ = write!(text, " [{unit}]");
    }
    if missing.would_settle > 1 {
        let _ = write!(text, " Settles {} open rules.", missing.would_settle);
    }
    if let [first, rest @ ..] = missing.exceptions.as_slice() {
        let more = if rest.is_empty() { String::new() } else { format!(" and {} more", rest.len()) };
        let _ = write!(text, " For exception {first}{more}.");
    }
    text
}

fn write_requirement(f: &mut fmt::Formatter<'_>, finding: &RequirementFinding) -> fmt::Result {
    let open = finding.status == RequirementStatus::Unknown;
    let head = if open { "  open   " } else { "  why    " };
    let reason = finding.reason.as_ref().map_or_else(String::new, |reason| format!("{reason}: "));
    let column = finding.column.as_ref().map_or_else(String::new, |column| format!(" [{column}]"));
    let level = if finding.level == Level::Prohibited { "PROHIBITED, " } else { "" };
    if open {
        let source = finding.citations.first().map_or("", String::as_str);
        paragraph(f, head, &format!("{level}{reason}{}{column} [{source}]", finding.summary))?;
        let shown = finding.because.iter().take(SHOWN_REASONS).map(String::as_str);
        let mut because = shown.collect::<Vec<_>>().join("; ");
        let more = finding.because.len().saturating_sub(SHOWN_REASONS);
        if more > 0 {
            let _ = write!(because, "; and {more} more");
        }
        paragraph(f, "           ", &because)?;
        return match &finding.enforcement {
            Some(note) => paragraph(f, "           ", &format!("enforcement: {note}")),
            None => Ok(()),
        };
    }
    paragraph(f, head, &format!("{level}{reason}{}{column}", finding.summary))?;
    if !finding.because.is_empty() {
        paragraph(f, "           ", &finding.because.join("; "))?;
    }
    if finding.review.policy != ReviewPolicy::NotStated {
        paragraph(f, "           ", &format!("review: {}", finding.review.text))?;
    }
    if let Some(note) = &finding.enforcement {
        paragraph(f, "           ", &format!("enforcement: {note}"))?;
    }
    paragraph(f, "           ", &format!("source: {}", finding.citations.join("; ")))
}

fn write_exceptions(f: &mut fmt::Formatter<'_>, regime: &RegimeDetermination) -> fmt::Result {
    let of = |status: ExceptionStatus| regime.exceptions.iter().filter(move |found| found.status == status);
    let symbols = |status| of(status).map(|found| found.symbol.as_str()).collect::<Vec<_>>().join(" ");
    let settled = regime.authorization.status == AuthorizationStatus::Available;
    if settled {
        let by = regime.authorization.by.join(" and ");
        paragraph(f, "  under  ", &format!("exception {by} overcomes all that is required"))?;
    }
    let mut head = "  except ";
    for finding in of(ExceptionStatus::Available) {
        paragraph(f, head, &exception_text(finding))?;
        head = "         ";
    }
    for finding in of(ExceptionStatus::Unknown).filter(|_| !settled) {
        paragraph(f, head, &exception_text(finding))?;
        head = "         ";
    }
    if settled {
        let rest = [
            ("open as well", symbols(ExceptionStatus::Unknown)),
            ("not available", symbols(ExceptionStatus::Unavailable)),
        ];
        for (title, symbols) in rest.iter().filter(|(_, symbols)| !symbols.is_empty()) {
            paragraph(f, head, &format!("{title}: {symbols}"))?;
            head = "         ";
        }
        return Ok(());
    }
    let (useless, close): (Vec<_>, Vec<_>) = of(ExceptionStatus::Unavailable)
        .partition(|found| found.because.first().is_none_or(|reason| reason == OF_NO_USE));
    let mut reasons: Vec<(String, Vec<&ExceptionFinding>)> = Vec::new();
    for finding in close {
        let reason = finding.because.first().cloned().unwrap_or_default();
        match reasons.iter_mut().find(|(known, _)| *known == reason) {
            Some((_, findings)) => findings.push(finding),
            None => reasons.push((reason, [finding].into())),
        }
    }
    let rest = reasons.split_off(reasons.len().min(SHOWN_UNAVAILABLE));
    for (reason, findings) in reasons {
        let text = match findings.as_slice() {
            [only] => {
                let source = only.citations.first().map_or("", String::as_str);
                format!("not {} ({}): {reason} [{source}]", only.symbol, only.summary)
            }
            several => format!("not {}: {reason}", listed(several)),
        };
        paragraph(f, head, &text)?;
        head = "         ";
    }
    let rest: Vec<&ExceptionFinding> = rest.into_iter().flat_map(|(_, findings)| findings).collect();
    for (title, findings) in [("not available", rest), ("for other requirements than these", useless)] {
        if !findings.is_empty() {
            paragraph(f, head, &format!("{title}: {}", listed(&findings)))?;
            head = "         ";
        }
    }
    Ok(())
}

fn listed(findings: &[&ExceptionFinding]) -> String {
    findings.iter().map(|found| found.symbol.as_str()).collect::<Vec<_>>().join(" ")
}

/// An exception that is available with what its user must do, or an open one with the first question.
fn exception_text(finding: &ExceptionFinding) -> String {
    let mut text = format!("{} ({})", finding.symbol, finding.summary);
    if finding.status == ExceptionStatus::Available {
        let duties = finding.obligations.iter().map(|duty| duty.trim_end_matches('.'));
        let duties: Vec<&str> = duties.collect();
        if !duties.is_empty() {
            text.push_str("; its user must: ");
            text.push_str(&duties.join("; "));
        }
    } else if let Some((first, rest)) = finding.missing.split_first() {
        let _ = match rest.len() {
            0 => write!(text, " open, one question: {}", first.question),
            more => write!(text, " open, {} questions, the first: {}", more + 1, first.question),
        };
    } else if let Some(first) = finding.because.first() {
        let _ = write!(text, " open: {first}");
    }
    let source = finding.citations.first().map_or("", String::as_str);
    format!("{text} [{source}]")
}

/// Writes text behind a head, wrapped to the width of the page.
fn paragraph(f: &mut fmt::Formatter<'_>, head: &str, text: &str) -> fmt::Result {
    let indent = head.chars().count();
    f.write_str(head)?;
    let mut column = indent;
    for (place, word) in text.split_whitespace().enumerate() {
        let length = word.chars().count();
        if place > 0 && column + 1 + length > WIDTH {
            write!(f, "\n{:indent$}", "")?;
            column = indent;
        } else if place > 0 {
            f.write_str(" ")?;
            column += 1;
        }
        f.write_str(word)?;
        column += length;
    }
    f.write_str("\n")
}

fn shout(disposition: Disposition) -> String {
    disposition.to_string().to_uppercase()
}
