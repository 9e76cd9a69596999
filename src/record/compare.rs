//! Where what is replayed differs from what was kept.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde::Serialize;
use serde_json::Value;

/// What a replay came to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Replay {
    /// Rule sets, overlays and lists that are not those of the record.
    pub basis: Vec<OtherBasis>,
    /// Where the answer differs: what is decisive first, each in the order of the record.
    pub differences: Vec<Difference>,
}

impl Replay {
    /// Whether the same came out, byte for byte, of the same.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.basis.is_empty() && self.differences.is_empty()
    }
}

/// Displays one finding a line.
impl fmt::Display for Replay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_exact() {
            return f.write_str("the same, byte for byte");
        }
        let basis = self.basis.iter().map(ToString::to_string);
        let lines: Vec<String> = basis.chain(self.differences.iter().map(ToString::to_string)).collect();
        f.write_str(&lines.join("\n"))
    }
}

/// Something that the order was judged by and that is another here.
///
/// Displays as `rule set `us-ear`: recorded `1.0.0 sha256:…`, here `1.1.0 sha256:…``.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherBasis {
    /// What it is.
    pub what: String,
    /// Version and content then; `None`: it was not there.
    pub recorded: Option<String>,
    /// Version and content here; `None`: it is not here.
    pub here: Option<String>,
}

/// What was judged by then and what is here, each by its name with version and content.
pub(super) type Basis = [(String, String)];

/// What is another here, or is on one side only, in the order of the record.
pub(super) fn other_basis(recorded: &Basis, here: &Basis) -> Vec<OtherBasis> {
    let find = |list: &Basis, what: &str| {
        list.iter().find(|(other, _)| other == what).map(|(_, content)| content.clone())
    };
    let new = here.iter().filter(|(what, _)| find(recorded, what).is_none());
    let both = recorded.iter().chain(new).map(|(what, _)| OtherBasis {
        what: what.clone(),
        recorded: find(recorded, what),
        here: find(here, what),
    });
    both.filter(|basis| basis.recorded != basis.here).collect()
}

impl fmt::Display for OtherBasis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.what, sides(self.recorded.as_deref(), self.here.as_deref()))
    }
}

/// One place at which the replayed answer differs.
///
/// Displays as `determination.lines[10].outcome.at_most: recorded `"prohibited"`, here
/// `"license_required"``.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The place; rows are named by what identifies them, not by number.
    pub path: String,
    /// What was kept, as JSON; `None`: nothing stood there.
    pub recorded: Option<String>,
    /// What came out, as JSON; `None`: nothing stands there.
    pub here: Option<String>,
}

impl Difference {
    /// Whether the answer itself differs: what is required, what the order desk does, which rules apply and
    /// which exceptions are open, and not only the words that explain it.
    #[must_use]
    pub fn is_decisive(&self) -> bool {
        const DECISIVE: [&str; 9] = [
            "at_least",
            "at_most",
            "disposition",
            "status",
            "by",
            "level",
            "applies",
            "unknown",
            "does_not_apply",
        ];
        // Names of rows, in brackets, hold dots of their own.
        let (field, of_row) = match self.path.strip_suffix(']').and_then(|path| path.rsplit_once('[')) {
            Some((field, _)) => (field, true),
            None => (self.path.as_str(), false),
        };
        let field = field.rsplit('.').next().unwrap_or_default();
        if of_row { field == "requirements" } else { DECISIVE.contains(&field) }
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, sides(self.recorded.as_deref(), self.here.as_deref()))
    }
}

fn sides(recorded: Option<&str>, here: Option<&str>) -> String {
    let said = |text: Option<&str>| text.map_or_else(|| "nothing".to_string(), |text| format!("`{text}`"));
    format!("recorded {}, here {}", said(recorded), said(here))
}

/// Appends where two values of a type differ in their JSON.
pub(super) fn differences<T: Serialize>(path: &str, kept: &T, here: &T, found: &mut Vec<Difference>) {
    let text = |value: &T| serde_json::to_string(value).unwrap_or_default();
    let (kept_text, here_text) = (text(kept), text(here));
    if kept_text == here_text {
        return;
    }
    let before = found.len();
    if let (Ok(kept), Ok(here)) = (serde_json::to_value(kept), serde_json::to_value(here)) {
        compare(path, Some(&kept), Some(&here), found);
    }
    if found.len() == before {
        // Nothing differs but what JSON does not tell apart.
        add(path, Some(&Value::String(kept_text)), Some(&Value::String(here_text)), found);
    }
}

fn compare(path: &str, kept: Option<&Value>, here: Option<&Value>, found: &mut Vec<Difference>) {
    match (kept, here) {
        (one, other) if one == other => {}
        (Some(Value::Object(kept)), Some(Value::Object(here))) => {
            let keys: BTreeSet<&String> = kept.keys().chain(here.keys()).collect();
            for key in keys {
                compare(&format!("{path}.{key}"), kept.get(key), here.get(key), found);
            }
        }
        (Some(Value::Array(kept)), Some(Value::Array(here))) => {
            if kept.iter().chain(here).all(Value::is_string) {
                texts(path, kept, here, found);
            } else {
                rows(path, kept, here, found);
            }
        }
        (kept, here) => add(path, kept, here, found),
    }
}

/// Of two lists of texts what only one of them has, or both where they differ in order.
fn texts(path: &str, kept: &[Value], here: &[Value], found: &mut Vec<Difference>) {
    let only = |list: &[Value], other: &[Value]| -> Vec<Value> {
        list.iter().filter(|text| !other.contains(text)).cloned().collect()
    };
    let (one, other) = (only(kept, here), only(here, kept));
    if one.is_empty() && other.is_empty() {
        add(path, Some(&Value::Array(kept.to_vec())), Some(&Value::Array(here.to_vec())), found);
    } else {
        let side = |texts: Vec<Value>| (!texts.is_empty()).then_some(Value::Array(texts));
        add(path, side(one).as_ref(), side(other).as_ref(), found);
    }
}

/// Rows are compared with the row of the same name; what moved is told once.
fn rows(path: &str, kept: &[Value], here: &[Value], found: &mut Vec<Difference>) {
    let (kept_names, here_names) = (names(kept), names(here));
    let row = |name: &String, names: &[String], rows: &'_ [Value]| {
        names.iter().position(|other| other == name).and_then(|place| rows.get(place).cloned())
    };
    for name in &kept_names {
        let (one, other) = (row(name, &kept_names, kept), row(name, &here_names, here));
        compare(&format!("{path}[{name}]"), one.as_ref(), other.as_ref(), found);
    }
    for name in here_names.iter().filter(|name| !kept_names.contains(name)) {
        compare(&format!("{path}[{name}]"), None, row(name, &here_names, here).as_ref(), found);
    }
    let shared = |names: &[String], others: &[String]| -> Vec<Value> {
        names.iter().filter(|name| others.contains(name)).map(|name| Value::String(name.clone())).collect()
    };
    let (one, other) = (shared(&kept_names, &here_names), shared(&here_names, &kept_names));
    if one != other {
        let path = format!("{path} in order");
        add(&path, Some(&Value::Array(one)), Some(&Value::Array(other)), found);
    }
}

/// What a row is called: by its own id, or else by its place.
fn names(rows: &[Value]) -> Vec<String> {
    const IDS: [&str; 7] = ["line", "regime", "rule", "symbol", "fact", "subject", "code"];
    let mut names: Vec<String> = Vec::new();
    for (place, row) in rows.iter().enumerate() {
        let id = |key: &&str| row.get(*key).and_then(Value::as_str);
        let parts: Vec<&str> = IDS.iter().filter_map(id).collect();
        let own = if parts.is_empty() { place.to_string() } else { parts.join(" ") };
        let again = names.iter().filter(|name| **name == own).count();
        names.push(if again == 0 { own } else { format!("{own}#{}", again + 1) });
    }
    names
}

fn add(path: &str, kept: Option<&Value>, here: Option<&Value>, found: &mut Vec<Difference>) {
    let text = |value: Option<&Value>| value.map(ToString::to_string);
    found.push(Difference { path: path.to_string(), recorded: text(kept), here: text(here) });
}
