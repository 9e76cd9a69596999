//! Checks an overlay against what lies beneath it.

use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use semver::VersionReq;

use super::Checker;
use crate::rule::Level;
use crate::rule_set::overlay::{add, rule_window, within};
use crate::rule_set::{Days, Diagnostic, DiagnosticCode, Overlay, Override, PolicyRule, RuleSet, own_id};
use crate::window::Window;

/// Days of an override are those of what it sets aside, and not looked at here.
static ALWAYS: Window = Window::ALWAYS;

impl Overlay {
    /// Everything that is wrong with the overlay upon a rule set; empty: nothing is. Overlays that it
    /// extends are taken as being there.
    #[must_use]
    pub fn validate(&self, base: &RuleSet) -> Vec<Diagnostic> {
        self.check(base, &add(base.clone(), self), None)
    }

    /// As [`Overlay::validate`], of the overlay upon a rule set, and of the whole that they make; with the
    /// overlays beneath, if they are to be there.
    pub(in crate::rule_set) fn check(
        &self,
        set: &RuleSet,
        whole: &RuleSet,
        beneath: Option<&[Self]>,
    ) -> Vec<Diagnostic> {
        let days = super::days(whole);
        let mut checker = Checker::new(whole, &days);
        checker.engine(&self.engine);
        checker.extends(self, set, beneath);
        checker.own_words(self, set);
        checker.own_rows(self, set);
        checker.found
    }
}

impl<'a> Checker<'a> {
    fn extends(&mut self, overlay: &Overlay, set: &RuleSet, beneath: Option<&[Overlay]>) {
        let extends = &overlay.extends;
        if extends.regime != set.regime {
            let message = format!("extends `{}`, this is `{}`", extends.regime, set.regime);
            let remedy = "lay it upon the rule set it was written for";
            self.error(DiagnosticCode::Extends, "extends.regime", message, remedy);
        }
        let mut version = |path: &str, wanted: &VersionReq, found: Option<&semver::Version>| {
            let message = match found {
                Some(found) if wanted.matches(found) => return,
                Some(found) => format!("extends version `{wanted}`, this is `{found}`"),
                None => format!("extends version `{wanted}`, and there is none beneath"),
            };
            let remedy = "read the overlay against what lies beneath, and widen the version";
            self.error(DiagnosticCode::Extends, path, message, remedy);
        };
        version("extends.version", &extends.version, Some(&set.version));
        for (id, wanted) in &extends.overlays {
            if let Some(beneath) = beneath {
                let found = beneath.iter().find(|other| other.id == *id).map(|other| &other.version);
                version(&format!("extends.overlays.{id}"), wanted, found);
            }
        }
    }

    fn own_words(&mut self, overlay: &Overlay, set: &RuleSet) {
        self.id("id", &overlay.id);
        self.text("title", &overlay.title);
        self.text("adopted.citation", &overlay.adopted.citation);
        self.days("days", overlay.days);
        if set.chapters.iter().any(|chapter| chapter.id == overlay.id) {
            let message = format!("`{}` is also a chapter beneath", overlay.id);
            self.error(DiagnosticCode::DuplicateId, "id", message, "give the overlay an id of its own");
        }
        for (place, word) in overlay.vocabulary.iter().enumerate() {
            let path = format!("vocabulary[{place}]");
            self.id(&format!("{path}.key"), word.key.as_str());
            self.text(&format!("{path}.question"), &word.question);
            if set.vocabulary.iter().any(|known| known.key == word.key) {
                let message = format!("`{}` is also a fact beneath", word.key);
                let remedy = "use that fact, or give this one a key of its own";
                self.error(DiagnosticCode::DuplicateId, &format!("{path}.key"), message, remedy);
            }
            if let Some(denial) = &word.denied_by {
                let path = format!("{path}.denied_by");
                self.fact(&path, denial.as_str(), Some(crate::fact::FactKind::Bool));
            }
        }
        self.unique("vocabulary", "key", overlay.vocabulary.iter().map(|word| word.key.as_str()));
        for (place, group) in overlay.groups.iter().enumerate() {
            let path = format!("groups[{place}]");
            self.id(&format!("{path}.name"), &group.name);
            if set.groups.iter().any(|known| known.name == group.name) {
                let message = format!("`{}` is also a group beneath", group.name);
                let remedy = "a group of the law does not change: give this one a name of its own";
                self.error(DiagnosticCode::DuplicateId, &format!("{path}.name"), message, remedy);
            }
            for (at, member) in group.members.iter().enumerate() {
                self.window(&format!("{path}.members[{at}]"), &member.window, None);
            }
        }
        self.unique("groups", "name", overlay.groups.iter().map(|group| &*group.name));
    }

    fn own_rows(&mut self, overlay: &'a Overlay, set: &RuleSet) {
        self.unique("rules", "id", overlay.rules.iter().map(|row| &*row.id));
        for (place, row) in overlay.rules.iter().enumerate() {
            self.policy_rule(&format!("rules[{place}]"), overlay, row, set);
        }
        self.unique("restrictions", "id", overlay.restrictions.iter().map(|row| &*row.id));
        for (place, row) in overlay.restrictions.iter().enumerate() {
            let path = format!("restrictions[{place}]");
            self.restriction(&path, row);
            self.in_span(&path, &row.window, overlay);
        }
        for (place, notice) in overlay.notices.iter().enumerate() {
            let path = format!("notices[{place}]");
            self.notice(&path, notice);
            self.in_span(&path, &notice.window, overlay);
        }
        self.unique("overrides", "id", overlay.overrides.iter().map(|row| &*row.id));
        for (place, row) in overlay.overrides.iter().enumerate() {
            self.override_row(&format!("overrides[{place}]"), overlay, row, set);
        }
    }

    fn policy_rule(&mut self, path: &str, overlay: &Overlay, row: &'a PolicyRule, set: &RuleSet) {
        self.id(&format!("{path}.id"), &row.id);
        let id = own_id(overlay, &row.id);
        if set.requirements.iter().any(|known| known.id == id) {
            let message = format!("`{id}` is also a requirement beneath");
            let remedy = "give the rule an id of its own";
            self.error(DiagnosticCode::DuplicateId, &format!("{path}.id"), message, remedy);
        }
        self.text(&format!("{path}.summary"), &row.summary);
        if row.level < Level::LicenseRequired {
            let message = format!("level `{}` demands nothing", row.level);
            let remedy = "use `license_required` or `prohibited`; to demand less, override a requirement";
            self.error(DiagnosticCode::NeverFires, &format!("{path}.level"), message, remedy);
        }
        let scope = row.scope_of.as_ref().and_then(|id| {
            let found = set.requirements.iter().find(|row| row.id == *id);
            if found.is_none() {
                self.unknown_rule(&format!("{path}.scope_of"), id);
            }
            found
        });
        if row.even_when_stayed && scope.is_none_or(|scope| scope.window.stays.is_empty()) {
            let message = "nothing whose scope it takes is ever stayed".to_string();
            let path = format!("{path}.even_when_stayed");
            self.warning(DiagnosticCode::NeverFires, &path, message, "leave it out");
        }
        self.days(&format!("{path}.days"), row.days);
        let own = rule_window(overlay, row, scope);
        if own.is_none() {
            self.no_day(path);
        }
        if let Some(codes) = &row.codes {
            self.codes(&format!("{path}.codes"), codes);
        }
        let own = own.unwrap_or_default();
        self.places(&format!("{path}.destinations"), &row.destinations, &own);
        let scene = self.scene(&own).within(&row.destinations);
        self.firing(&format!("{path}.condition"), &row.condition, &scene);
        for (at, name) in row.exceptions.iter().enumerate() {
            let path = format!("{path}.exceptions[{at}]");
            let reached = reaches_policy(name, set);
            if self.symbol(&path, name, true) && !reached {
                let message =
                    format!("exception `{name}` never overcomes a rule without a reason for control");
                let remedy = "remove it here";
                self.warning(DiagnosticCode::ExceptionNeverReaches, &path, message, remedy);
            }
        }
        self.cites(&format!("{path}.citations"), &row.citations);
    }

    fn override_row(&mut self, path: &str, overlay: &Overlay, row: &'a Override, set: &RuleSet) {
        self.id(&format!("{path}.id"), &row.id);
        match set.requirements.iter().find(|rule| rule.id == row.rule) {
            None => self.unknown_rule(&format!("{path}.rule"), &row.rule),
            Some(rule) => {
                if within(&rule.window, [row.days, overlay.days], &overlay.adopted).is_none() {
                    self.no_day(path);
                }
            }
        }
        for (field, text) in [("reason", &row.reason), ("approved_by", &row.approved_by)] {
            let path = format!("{path}.{field}");
            self.text(&path, text);
            if text.trim().is_empty() {
                let message = format!("`{}` is set aside without a word on it", row.rule);
                let remedy = "say why, and who answers for it";
                self.error(DiagnosticCode::MissingReason, &path, message, remedy);
            }
        }
        self.days(&format!("{path}.days"), row.days);
        self.firing(&format!("{path}.condition"), &row.condition, &self.scene(&ALWAYS));
        self.cites(&format!("{path}.citations"), &row.citations);
    }

    fn unknown_rule(&mut self, path: &str, id: &str) {
        let message = format!("unknown requirement `{id}`");
        let remedy = "use the id of a requirement beneath the overlay";
        self.error(DiagnosticCode::UnknownRule, path, message, remedy);
    }

    fn no_day(&mut self, path: &str) {
        let message =
            "holds on no day: its days, those of the overlay and those of what it names do not meet";
        let remedy = "correct the days, or remove the row";
        self.error(DiagnosticCode::EmptyWindow, path, message.to_string(), remedy);
    }

    fn in_span(&mut self, path: &str, window: &Window, overlay: &Overlay) {
        if within(window, [overlay.days], &overlay.adopted).is_none() {
            self.no_day(path);
        }
    }

    fn days(&mut self, path: &str, days: Days) {
        self.span(path, days.from, days.until);
    }
}

/// Whether some row of an exception may overcome a rule that has no reason for control.
fn reaches_policy(name: &str, set: &RuleSet) -> bool {
    let mut named = set.exceptions.iter().filter(|row| row.symbol == name || row.is_under(name));
    named.any(|row| row.overcomes.reasons.is_none() || row.is_under(name))
}
