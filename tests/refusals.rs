//! What is wrong with an order is said with its path, the offending text and what would have been valid.
//!
//! One file a case under `tests/fixtures/orders/invalid`. Set `UPDATE_EXPECTED=1` to write the messages
//! anew, and read the difference.

use std::fs;
use std::path::Path;

use crate::common;
use serde_json::Value;

#[test]
fn every_refusal_says_where_what_and_what_instead() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/orders/invalid");
    let screener = common::screener();
    let mut differences = Vec::new();
    let cases = common::cases(&folder);
    assert!(!cases.is_empty());
    for (name, mut case) in cases {
        let text = case["order"].to_string();
        let error = common::order(&text)
            .and_then(|order| screener.screen(&order).map_err(|error| error.to_string()))
            .expect_err(&name);
        assert!(!error.contains('\n'), "{name}: one line");
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            case["error"] = Value::String(error);
            let text = serde_json::to_string_pretty(&case).expect("JSON") + "\n";
            fs::write(folder.join(&name), text).expect("writable");
        } else if case["error"] != error.as_str() {
            differences.push(format!("{name}: expected {}, found {error}", case["error"]));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn text_that_is_no_order_never_panics() {
    for text in ["", "{", "null", "[]", "\"x\"", "{\"id\": 1}", "{\"id\":\"a\",\"lines\":{}}", "\u{feff}{}"] {
        assert!(common::order(text).is_err(), "{text}");
    }
}
