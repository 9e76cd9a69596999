//! Overlays as documents: good files are valid and compile, bad files are refused or diagnosed exactly.
//! `UPDATE_DIAGNOSTICS=1` writes the expected diagnostics anew: read the difference.
#![allow(clippy::unwrap_used, reason = "a test")]

use std::fs;
use std::path::{Path, PathBuf};

use export_control::regime::{cn_dual_use, us_ear};
use export_control::{Overlay, OverlayDocument, RuleSet, RuleSetDocument, Screener, Severity};

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

fn law() -> RuleSet {
    let text = fs::read_to_string(fixtures().join("records/law.json")).unwrap();
    serde_json::from_str::<RuleSetDocument>(&text).unwrap().into_rule_set()
}

fn files(folder: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(fixtures().join("overlays").join(folder)).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "json"));
    paths.sort();
    assert!(!paths.is_empty());
    paths
}

fn read(path: &Path) -> Result<Overlay, String> {
    let text = fs::read_to_string(path).unwrap();
    let mut json = serde_json::Deserializer::from_str(&text);
    let read: Result<OverlayDocument, _> = serde_path_to_error::deserialize(&mut json);
    read.map(OverlayDocument::into_overlay).map_err(|error| error.to_string())
}

#[test]
fn good_overlays_are_valid_and_compile() {
    for path in files("valid") {
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
    for path in files("invalid") {
        let said = match read(&path) {
            Err(error) => error,
            Ok(overlay) => {
                let found = overlay.validate(&law());
                let errors = found.iter().any(|found| found.severity == Severity::Error);
                let built = Screener::builder().regime(law()).overlay(overlay).build();
                assert_eq!(built.is_err(), errors, "{}", path.display());
                found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
            }
        };
        assert!(!said.is_empty(), "{}: nothing is said", path.display());
        let expected = path.with_extension("txt");
        if std::env::var_os("UPDATE_DIAGNOSTICS").is_some() {
            fs::write(&expected, said + "\n").unwrap();
        } else if fs::read_to_string(&expected).unwrap_or_default().trim_end() != said {
            stale.push(format!("{}:\n{said}", path.display()));
        }
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
