//! Overlays as documents: good files are valid and compile, bad files are refused or diagnosed exactly.
//! `UPDATE_EXPECTED=1` writes the expected diagnostics anew: read the difference.
#![allow(clippy::unwrap_used, reason = "a test")]

use std::path::Path;

use crate::common;
use export_control::regime::{cn_dual_use, us_ear};
use export_control::{Overlay, OverlayDocument, RuleSet, RuleSetDocument, Screener, Severity};

fn law() -> RuleSet {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/records/law.json");
    common::document(&path).map(RuleSetDocument::into_rule_set).unwrap()
}

fn read(path: &Path) -> Result<Overlay, String> {
    common::document(path).map(OverlayDocument::into_overlay)
}

#[test]
fn good_overlays_are_valid_and_compile() {
    for path in common::files("fixtures/overlays/valid", "json") {
        let overlay = read(&path).unwrap();
        let found: Vec<String> = overlay.validate(&law()).iter().map(ToString::to_string).collect();
        assert!(found.is_empty(), "{}:\n{}", path.display(), found.join("\n"));
        let document = OverlayDocument::new(overlay.clone());
        let text = serde_json::to_string(&document).unwrap();
        assert_eq!(serde_json::from_str::<OverlayDocument>(&text).unwrap(), document);
        Screener::builder().regime(law()).overlay(overlay).build().unwrap();
    }
}

#[test]
fn bad_overlays_are_told_all_that_is_wrong() {
    let mut stale = Vec::new();
    for path in common::files("fixtures/overlays/invalid", "json") {
        let said = match read(&path) {
            Err(error) => vec![error],
            Ok(overlay) => {
                let found = overlay.validate(&law());
                let errors = found.iter().any(|found| found.severity == Severity::Error);
                let built = Screener::builder().regime(law()).overlay(overlay).build();
                assert_eq!(built.is_err(), errors, "{}", path.display());
                found.iter().map(ToString::to_string).collect()
            }
        };
        stale.extend(common::stale(&path, &said));
    }
    assert!(stale.is_empty(), "{}", stale.join("\n"));
}

/// The policy of the examples fits the law that is built in, and no other.
#[test]
fn the_example_policy_fits_its_law() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/company_policy.json");
    let policy = read(&path).unwrap();
    assert_eq!(policy.validate(&us_ear::rules()), []);
    assert!(policy.validate(&cn_dual_use::rules()).iter().any(|found| found.severity == Severity::Error));
}
