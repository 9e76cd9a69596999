//! License requirements and review policies of the Entity List and the Military End-User List.
//!
//! The lists print about ninety spellings of some twenty rules. They are folded to values here; the words
//! as printed are kept, and what is not understood is said.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::party::hash::FnvMap;

/// Which items need a license.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LicenseScope {
    /// Every item subject to the EAR.
    AllItems,
    /// Every item subject to the EAR, save those that the entry excepts: read the entry.
    AllItemsWithExceptions,
    /// Every item subject to the EAR in the projects of 15 CFR 746.8(a)(4).
    AllItemsInDeepwaterProjects,
    /// Items of Supplement No. 2 to part 744.
    Supplement2Part744,
    /// Items on the CCL, and those of Supplement No. 7 to part 746.
    CclAndSupplement7Part746,
    /// Anything else: read the entry.
    SeeEntry,
}

/// What an entry of the list says needs a license.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct LicenseRequirement {
    /// Which items.
    pub scope: LicenseScope,
    /// Sections of the EAR that the entry names, such as `734.9(g)`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<String>,
    /// Footnotes of Supplement No. 4 to part 744 on the entry: `1` and `4` extend it to foreign direct
    /// products, `3` and `5` likewise. The consolidated list runs them together with the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub footnotes: Vec<u8>,
    /// License Exception GOV overcomes the requirement, as far as the entry says.
    #[serde(default)]
    pub government_exception: bool,
    /// As printed.
    pub text: String,
}

/// How an application is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ReviewPosture {
    /// Presumption of approval.
    PresumptionOfApproval,
    /// Case by case.
    CaseByCase,
    /// Presumption of denial.
    PresumptionOfDenial,
    /// Policy of denial.
    PolicyOfDenial,
    /// As the sections named say.
    SeeSections,
    /// Not understood: read the entry.
    NotStated,
}

/// The review policy of an entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct LicensePolicy {
    /// The posture for items that no exception names: the most restrictive one in the text.
    pub posture: ReviewPosture,
    /// Milder postures for some items, as the text names them: read the entry for which.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub milder: Vec<ReviewPosture>,
    /// Sections of the EAR that the entry names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<String>,
    /// As printed.
    pub text: String,
}

impl LicenseRequirement {
    /// Reads the words of a list.
    ///
    /// ```
    /// use export_control::party::{LicenseRequirement, LicenseScope};
    ///
    /// let requirement = LicenseRequirement::read(
    ///     "For all items subject to the EAR. (See §§ 734.9(g),3 746.8(a)(3), and 744.21(b) of the EAR)",
    /// );
    /// assert_eq!(requirement.scope, LicenseScope::AllItems);
    /// assert_eq!(requirement.sections, ["734.9(g)", "746.8(a)(3)", "744.21(b)"]);
    /// assert_eq!(requirement.footnotes, [3]);
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Self {
        let plain = plain(text);
        let all = plain.contains("all items subject to the ear");
        let scope = if plain.contains("746.8(a)(4)") {
            LicenseScope::AllItemsInDeepwaterProjects
        } else if all
            && (plain.contains("except for")
                || plain.contains("apart from")
                || plain.contains("with case-by-case"))
        {
            LicenseScope::AllItemsWithExceptions
        } else if all {
            LicenseScope::AllItems
        } else if plain.contains("supplement no. 2 to part 744") {
            LicenseScope::Supplement2Part744
        } else if plain.contains("supplement no. 7 to part 746") {
            LicenseScope::CclAndSupplement7Part746
        } else {
            LicenseScope::SeeEntry
        };
        let (sections, footnotes) = sections(text);
        Self {
            scope,
            sections,
            footnotes,
            government_exception: plain.contains("license exception gov"),
            text: text.into(),
        }
    }
}

impl LicensePolicy {
    /// Reads the words of a list.
    ///
    /// ```
    /// use export_control::party::{LicensePolicy, ReviewPosture};
    ///
    /// let policy = LicensePolicy::read("Presumption for denial.");
    /// assert_eq!(policy.posture, ReviewPosture::PresumptionOfDenial);
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Self {
        let plain = plain(text);
        let mut found = Vec::new();
        for (posture, words) in [
            (ReviewPosture::PolicyOfDenial, ["policy of denial", "policy of denial"]),
            (ReviewPosture::PresumptionOfDenial, ["presumption of denial", "presumption for denial"]),
            (ReviewPosture::CaseByCase, ["case-by-case", "case-by case"]),
            (ReviewPosture::PresumptionOfApproval, ["presumption of approval", "presumption for approval"]),
        ] {
            if words.iter().any(|words| plain.contains(words))
                || posture == ReviewPosture::CaseByCase && plain.contains("casa-by-case")
            {
                found.push(posture);
            }
        }
        let (sections, _) = sections(text);
        let mut found = found.into_iter();
        let posture =
            found.next().unwrap_or(if sections.is_empty() || plain.contains("items subject to the ear") {
                ReviewPosture::NotStated
            } else {
                ReviewPosture::SeeSections
            });
        Self { posture, milder: found.collect(), sections, text: text.into() }
    }
}

/// The requirements and policies that were read, by their words: some five thousand entries share about
/// ninety of each.
#[derive(Debug, Default)]
pub(super) struct LicenseTexts {
    requirements: FnvMap<String, Arc<LicenseRequirement>>,
    policies: FnvMap<String, Arc<LicensePolicy>>,
}

impl LicenseTexts {
    pub(super) fn requirement(&mut self, text: &str) -> Arc<LicenseRequirement> {
        shared(&mut self.requirements, text, LicenseRequirement::read)
    }

    pub(super) fn policy(&mut self, text: &str) -> Arc<LicensePolicy> {
        shared(&mut self.policies, text, LicensePolicy::read)
    }
}

fn shared<T>(known: &mut FnvMap<String, Arc<T>>, text: &str, read: fn(&str) -> T) -> Arc<T> {
    if let Some(value) = known.get(text) {
        return Arc::clone(value);
    }
    let value = Arc::new(read(text));
    known.insert(text.into(), Arc::clone(&value));
    value
}

fn plain(text: &str) -> String {
    let lower = text.to_lowercase();
    let mut plain = String::with_capacity(lower.len());
    for word in lower.split_whitespace() {
        if !plain.is_empty() {
            plain.push(' ');
        }
        plain.push_str(word);
    }
    plain
}

/// The sections in a text, and the footnote numbers that stand behind them.
fn sections(text: &str) -> (Vec<String>, Vec<u8>) {
    let mut sections: Vec<String> = Vec::new();
    let mut footnotes = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('7') {
        let (before, here) = rest.split_at(at);
        let starts = !before.ends_with(|letter: char| letter.is_ascii_alphanumeric() || letter == '.');
        match section_length(here).filter(|_| starts) {
            Some(length) => {
                let (section, tail) = here.split_at(length);
                let section = section.replace(' ', "");
                if !sections.contains(&section) {
                    sections.push(section);
                }
                if let Some((footnote, used)) = footnote_after(tail) {
                    push_once(&mut footnotes, footnote);
                    rest = tail.get(used..).unwrap_or_default();
                } else {
                    rest = tail;
                }
            }
            None => rest = here.get(1..).unwrap_or_default(),
        }
    }
    // `… of the EAR2`, `… of the EAR)4`, `… of the EAR) 4`.
    for marker in ["EAR", "EAR)"] {
        for (at, _) in text.match_indices(marker) {
            let tail = text.get(at + marker.len()..).unwrap_or_default();
            if let Some((footnote, _)) = footnote_after(tail) {
                push_once(&mut footnotes, footnote);
            }
        }
    }
    footnotes.sort_unstable();
    (sections, footnotes)
}

fn push_once(list: &mut Vec<u8>, number: u8) {
    if !list.contains(&number) {
        list.push(number);
    }
}

/// A single digit that no letter or digit follows, after a comma or blank at most.
fn footnote_after(text: &str) -> Option<(u8, usize)> {
    let trimmed = text.trim_start_matches([',', ' ']);
    let mut letters = trimmed.chars();
    let digit = letters.next()?.to_digit(10)?;
    let ends = letters
        .next()
        .is_none_or(|next| !next.is_alphanumeric() && next != '.' || next == '.' && trimmed.len() == 2);
    let footnote = u8::try_from(digit).ok().filter(|digit| (1..=5).contains(digit))?;
    ends.then_some((footnote, text.len() - trimmed.len() + 1))
}

/// The length of a section number such as `746.8(a)(3)` at the start of a text.
fn section_length(text: &str) -> Option<usize> {
    let (part, rest) = text.split_once('.')?;
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    if part.len() != 3 || digits(part) != 3 {
        return None;
    }
    let number = digits(rest);
    if number == 0 || number > 2 {
        return None;
    }
    let mut length = part.len() + 1 + number;
    loop {
        let tail = text.get(length..)?;
        let blank = usize::from(tail.starts_with(" ("));
        let Some(inside) = tail.get(blank..).and_then(|tail| tail.strip_prefix('(')) else { break };
        let Some((label, _)) = inside.split_once(')') else { break };
        if label.is_empty() || label.len() > 4 || !label.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            break;
        }
        length += blank + label.len() + 2;
    }
    Some(length)
}
