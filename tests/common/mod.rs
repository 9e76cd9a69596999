//! Case files: an order and what is expected of its determination.
#![allow(dead_code, reason = "each test file uses its part")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use export_control::{Order, Screener, regime};
use serde_json::Value;

/// A screener with all built-in rule sets.
pub(crate) fn screener() -> Screener {
    Screener::builder().regimes(regime::built_in()).build().expect("built-in rules")
}

/// Reads an order, or says what is wrong with its text.
pub(crate) fn order(text: &str) -> Result<Order, String> {
    let mut json = serde_json::Deserializer::from_str(text);
    serde_path_to_error::deserialize(&mut json).map_err(|error| error.to_string())
}

/// The case files of a folder, sorted by name; empty if there is no such folder.
pub(crate) fn cases(folder: &Path) -> Vec<(String, Value)> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("readable folder").path()).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("readable case");
        let case = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        (path.file_name().expect("a file").to_string_lossy().into_owned(), case)
    };
    paths.into_iter().filter(|path| path.extension().is_some_and(|end| end == "json")).map(read).collect()
}

/// The files of a folder below `tests` with this ending, sorted by name; there is at least one.
pub(crate) fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let entries = fs::read_dir(folder).expect("a folder");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|own| own == ending));
    paths.sort();
    assert!(!paths.is_empty());
    paths
}

/// Reads a document, or says with its path what is wrong with it.
pub(crate) fn document<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, String> {
    let text = fs::read_to_string(path).expect("readable");
    let mut json = serde_json::Deserializer::from_str(&text);
    serde_path_to_error::deserialize(&mut json).map_err(|error| error.to_string())
}

/// Holds what is said of a file against the text beside it; what differs. `UPDATE_EXPECTED=1` writes the
/// text anew: read the difference.
pub(crate) fn stale(path: &Path, said: &[String]) -> Option<String> {
    assert!(!said.is_empty(), "{}: nothing is said", path.display());
    assert!(said.iter().all(|line| !line.contains('\n')), "{}: one line each", path.display());
    let said = said.join("\n");
    let expected = path.with_extension("txt");
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&expected, said + "\n").expect("writable");
        return None;
    }
    let known = fs::read_to_string(&expected).unwrap_or_default();
    (known.trim_end() != said).then(|| format!("{}:\n{said}", path.display()))
}

/// Compares an answer line with a case; returns what differs.
pub(crate) fn differences(case: &Value, answer: &Value) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(wanted) = case.get("expect_error") {
        let error = answer.get("error").and_then(Value::as_str).unwrap_or_default();
        for text in texts(wanted) {
            if !error.contains(&text) {
                found.push(format!("error `{error}` does not name `{text}`"));
            }
        }
        return found;
    }
    if let Some(error) = answer.get("error") {
        let may_refuse = case["or_error"] == true;
        return if may_refuse { found } else { vec![format!("refused: {error}")] };
    }
    for expect in case["expect"].as_array().expect("a list of expectations") {
        let line =
            answer["lines"].as_array().expect("lines").iter().find(|line| line["line"] == expect["line"]);
        let Some(line) = line else {
            found.push(format!("no line {}", expect["line"]));
            continue;
        };
        let regimes = line["regimes"].as_array().expect("regimes");
        let Some(regime) = regimes.iter().find(|regime| regime["regime"] == expect["regime"]) else {
            found.push(format!("no regime {}", expect["regime"]));
            continue;
        };
        compare(expect, regime, &mut found);
    }
    found
}

const LEVELS: &[&str] = &["not_subject", "no_license_required", "license_required", "prohibited"];
const POLICIES: &[&str] =
    &["not_stated", "presumption_of_approval", "case_by_case", "presumption_of_denial", "policy_of_denial"];

fn rank(order: &[&str], word: &Value) -> Option<usize> {
    order.iter().position(|known| word == known)
}

/// Whether a word is the one wanted, or one of those.
fn among(wanted: &Value, word: &Value) -> bool {
    wanted.as_array().map_or(wanted == word, |wanted| wanted.contains(word))
}

fn compare(expect: &Value, regime: &Value, found: &mut Vec<String>) {
    for (key, wanted) in expect.as_object().expect("an object") {
        let outcome = &regime["outcome"];
        let applying = || {
            let all = regime["requirements"].as_array().expect("requirements").iter();
            all.filter(|requirement| requirement["status"] == "applies")
        };
        let set = |field: &str| -> BTreeSet<String> {
            applying().filter_map(|requirement| requirement[field].as_str().map(Into::into)).collect()
        };
        let known = |list: &str, field: &str| -> Vec<String> {
            let all = regime[list].as_array().expect("a list").iter();
            all.filter_map(|entry| entry[field].as_str().map(Into::into)).collect()
        };
        let codes = || {
            let all = regime["classification"].as_array().expect("classification").iter();
            all.filter(|code| code["status"] != "possible")
                .filter_map(|code| code["code"].as_str())
                .map(String::from)
                .collect::<Vec<_>>()
        };
        let within = |code: &String, wanted: &str| {
            code == wanted || code.strip_prefix(wanted).is_some_and(|rest| rest.starts_with('.'))
        };
        let mut differ = |actual: &dyn std::fmt::Debug| {
            found.push(format!("{key}: expected {wanted}, found {actual:?}"));
        };
        match key.as_str() {
            "at_least" | "at_most" if outcome[key] != *wanted => differ(&outcome[key]),
            "disposition" if !among(wanted, &regime[key]) => differ(&regime[key]),
            "not_below_max" if rank(LEVELS, &outcome["at_most"]) < rank(LEVELS, wanted) => differ(outcome),
            "text" => {
                let answer = regime.to_string();
                if texts(wanted).iter().any(|wanted| !answer.contains(wanted)) {
                    differ(&answer);
                }
            }
            "open" => {
                let open = outcome["at_least"] != outcome["at_most"];
                if Some(open) != wanted.as_bool() {
                    differ(outcome);
                }
            }
            "columns" if set("column") != texts(wanted).into_iter().collect() => differ(&set("column")),
            "reasons" if set("reason") != texts(wanted).into_iter().collect() => differ(&set("reason")),
            "line" | "regime" | "at_least" | "at_most" | "not_below_max" | "disposition" | "columns"
            | "reasons" => {}
            "missing" => {
                let missing = known("missing", "fact");
                if !texts(wanted).iter().all(|fact| missing.contains(fact)) {
                    differ(&missing);
                }
            }
            "caveats" => {
                let kinds = known("caveats", "kind");
                if !texts(wanted).iter().all(|kind| kinds.contains(kind)) {
                    differ(&kinds);
                }
            }
            "cites" => {
                let cites: Vec<String> =
                    applying().flat_map(|requirement| texts(&requirement["citations"])).collect();
                if !texts(wanted).iter().all(|wanted| cites.iter().any(|cite| cite.contains(wanted))) {
                    differ(&cites);
                }
            }
            "exceptions" => {
                for (symbol, status) in wanted.as_object().expect("an object") {
                    let all = regime["exceptions"].as_array().expect("exceptions");
                    let exception = all.iter().find(|exception| exception["symbol"] == **symbol);
                    if !exception.is_some_and(|exception| among(status, &exception["status"])) {
                        differ(&exception);
                    }
                }
            }
            "review" => {
                let policies = applying().map(|found| &found["review"]["policy"]);
                let most = policies.max_by_key(|policy| rank(POLICIES, policy));
                if most != Some(wanted) {
                    differ(&most);
                }
            }
            "classified_as" => {
                if !texts(wanted).iter().all(|wanted| codes().iter().any(|code| within(code, wanted))) {
                    differ(&codes());
                }
            }
            "not_classified_as" => {
                if texts(wanted).iter().any(|wanted| codes().iter().any(|code| within(code, wanted))) {
                    differ(&codes());
                }
            }
            other => panic!("unknown expectation `{other}`"),
        }
    }
}

fn texts(value: &Value) -> Vec<String> {
    value.as_array().expect("a list").iter().map(|text| text.as_str().expect("a text").into()).collect()
}
