//! One answer of several: what is released to several persons is released to each of them.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::{
    Authorization, AuthorizationStatus, ExceptionFinding, ExceptionStatus, Missing, RegimeDetermination,
    RequirementFinding, RequirementStatus, SubjectFinding, SubjectStatus,
};
use crate::rule::Level;
use crate::rule_set::RuleSet;

/// The answer for one person.
pub(super) struct ForPerson {
    pub(super) name: String,
    pub(super) answer: RegimeDetermination,
}

/// The strictest of the answers for several persons; `None`: there are none. Where it is not the same for
/// all, what was found says for whom.
pub(super) fn join(set: &RuleSet, answers: Vec<ForPerson>) -> Option<RegimeDetermination> {
    if answers.len() < 2 {
        return answers.into_iter().next().map(|one| one.answer);
    }
    let requirements = requirements(set, &answers);
    let exceptions = exceptions(&answers);
    let subject = subject(&answers);
    let mut joined: Option<RegimeDetermination> = None;
    for one in answers {
        match &mut joined {
            None => joined = Some(one.answer),
            Some(joined) => add(joined, one.answer),
        }
    }
    let mut joined = joined?;
    (joined.requirements, joined.exceptions, joined.subject) = (requirements, exceptions, subject);
    Some(joined)
}

fn add(joined: &mut RegimeDetermination, one: RegimeDetermination) {
    joined.outcome = joined.outcome.join(one.outcome);
    joined.disposition = joined.disposition.max(one.disposition);
    if rank(&one.authorization) > rank(&joined.authorization) {
        joined.authorization = one.authorization;
    } else if one.authorization.status == joined.authorization.status {
        for symbol in one.authorization.by {
            if !joined.authorization.by.contains(&symbol) {
                joined.authorization.by.push(symbol);
            }
        }
    }
    for entry in one.classification {
        if !joined.classification.contains(&entry) {
            joined.classification.push(entry);
        }
    }
    for caveat in one.caveats {
        if !joined.caveats.contains(&caveat) {
            joined.caveats.push(caveat);
        }
    }
    for missing in one.missing {
        let same = |known: &&mut Missing| known.fact == missing.fact && known.subject == missing.subject;
        match joined.missing.iter_mut().find(same) {
            Some(known) => known.would_settle = known.would_settle.max(missing.would_settle),
            None => joined.missing.push(missing),
        }
    }
    joined.missing.sort_by_key(|missing| core::cmp::Reverse(missing.would_settle));
}

fn rank(authorization: &Authorization) -> u8 {
    match authorization.status {
        AuthorizationStatus::NotNeeded => 0,
        AuthorizationStatus::Available => 1,
        AuthorizationStatus::Possible => 2,
        AuthorizationStatus::None => 3,
    }
}

/// Rule by rule the strictest finding, in the order of the rule set; those that do not apply at the end.
fn requirements(set: &RuleSet, answers: &[ForPerson]) -> Vec<RequirementFinding> {
    let rank = |status: RequirementStatus| match status {
        RequirementStatus::DoesNotApply => 0,
        RequirementStatus::Unknown => 1,
        RequirementStatus::Applies => 2,
    };
    let mut found: Vec<(bool, usize, RequirementFinding)> = Vec::new();
    for (place, model) in set.requirements.iter().enumerate() {
        let own = |one: &ForPerson| {
            let same = one.answer.requirements.iter().find(|finding| finding.rule == *model.id);
            same.map(|finding| (rank(finding.status), finding.clone()))
        };
        let own: Vec<Option<(u8, RequirementFinding)>> = answers.iter().map(own).collect();
        let most = own.iter().flatten().map(|(rank, _)| *rank).max();
        let Some(most) = most else { continue };
        let decides =
            |one: &Option<(u8, RequirementFinding)>| one.as_ref().is_some_and(|(rank, _)| *rank == most);
        let names = names(answers, |at| own.get(at).is_some_and(decides));
        let Some((_, first)) = own.iter().find(|one| decides(one)).and_then(Option::as_ref) else { continue };
        let mut finding = first.clone();
        let review =
            own.iter().flatten().filter(|(rank, _)| *rank == most).map(|(_, finding)| &finding.review);
        if let Some(review) = review.max_by_key(|review| review.policy) {
            finding.review = review.clone();
        }
        if let Some(names) = names {
            finding.because.insert(0, format!("released to {names}"));
        }
        found.push((finding.status == RequirementStatus::DoesNotApply, place, finding));
    }
    found.sort_by_key(|(idle, place, _)| (*idle, *place));
    found.into_iter().map(|(_, _, finding)| finding).collect()
}

/// Exception by exception the least that it does for a person for whom something may be required.
fn exceptions(answers: &[ForPerson]) -> Vec<ExceptionFinding> {
    let rank = |status: ExceptionStatus| match status {
        ExceptionStatus::Available => 0,
        ExceptionStatus::Unknown => 1,
        ExceptionStatus::Unavailable => 2,
    };
    let mut joined: Vec<ExceptionFinding> = Vec::new();
    let needed = answers.iter().filter(|one| one.answer.outcome.at_most > Level::NoLicenseRequired);
    for symbol in needed.clone().flat_map(|one| &one.answer.exceptions).map(|one| &one.symbol) {
        if joined.iter().any(|known| known.symbol == *symbol) {
            continue;
        }
        let own = needed.clone().filter_map(|one| {
            Some((one, one.answer.exceptions.iter().find(|finding| finding.symbol == *symbol)?))
        });
        let worst = own.clone().map(|(_, finding)| rank(finding.status)).max();
        let mut worse = own.clone().filter(|(_, finding)| Some(rank(finding.status)) == worst);
        let Some((person, first)) = worse.next() else { continue };
        let mut finding = first.clone();
        let differs = own.clone().any(|(_, finding)| Some(rank(finding.status)) != worst);
        if let (true, Some(reason)) = (differs, finding.because.first_mut()) {
            *reason = format!("for `{}`: {reason}", person.name);
        }
        joined.push(finding);
    }
    joined.sort_by_key(|finding| finding.status == ExceptionStatus::Unavailable);
    joined
}

fn subject(answers: &[ForPerson]) -> Option<SubjectFinding> {
    let mut findings = answers.iter().map(|one| one.answer.subject.as_ref());
    // Who is reached has no finding.
    if findings.clone().any(|finding| finding.is_none()) {
        return None;
    }
    let open = findings.clone().flatten().find(|finding| finding.status == SubjectStatus::Unknown);
    open.or_else(|| findings.next().flatten()).cloned()
}

/// The names of the persons for whom something holds, if it does not hold for all.
fn names(answers: &[ForPerson], holds: impl Fn(usize) -> bool) -> Option<String> {
    let mut names: Vec<String> = Vec::new();
    let mut all = true;
    for (at, one) in answers.iter().enumerate() {
        let name = format!("`{}`", one.name);
        if !holds(at) {
            all = false;
        } else if !names.contains(&name) {
            names.push(name);
        }
    }
    (!all).then(|| names.join(" and "))
}
