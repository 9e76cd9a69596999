//! The wire form of rule sets, and what validation says of them.

use export_control::regime::{cn_dual_use, us_ear};
use export_control::{RuleSet, RuleSetDocument, Screener, Severity};

fn built_in() -> [RuleSet; 2] {
    [us_ear::rules(), cn_dual_use::rules()]
}

#[test]
fn built_in_sets_survive_the_wire() {
    for set in built_in() {
        let text = serde_json::to_string(&RuleSetDocument::new(set.clone())).unwrap();
        let read: RuleSetDocument = serde_json::from_str(&text).unwrap();
        assert!(*read.rule_set() == set, "{} is not what was written", set.regime);
        assert_eq!(serde_json::to_string(&read).unwrap(), text, "written again, byte for byte");
        Screener::builder().regime(read.into_rule_set()).build().unwrap();
    }
}

#[test]
fn built_in_sets_are_valid() {
    for set in built_in() {
        let found = set.validate();
        let errors: Vec<String> = found
            .iter()
            .filter(|diagnostic| diagnostic.severity == Severity::Error)
            .map(ToString::to_string)
            .collect();
        assert!(errors.is_empty(), "{} in {}:\n{}", errors.len(), set.regime, errors.join("\n"));
    }
}
