//! A second, naive reading of the Commerce Control List and the Country Chart, from their text.
//!
//! Nothing here looks at the crate: rows are read from the words of the list, and what is not mechanical
//! is left uncertain. [`Row::surely`] is a lower bound of a row's paragraphs, [`Row::perhaps`] an upper one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// The folder of the texts, if it is there.
pub(crate) fn folder() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/reference/us");
    folder.exists().then_some(folder)
}

/// The list and the places it speaks of.
pub(crate) struct Reference {
    pub(crate) entries: Vec<Entry>,
    /// Chart columns and country groups by name.
    groups: BTreeMap<String, BTreeSet<String>>,
    /// Countries with a row in the chart.
    pub(crate) charted: BTreeSet<String>,
    /// Countries whose row refers to an embargo instead of having marks.
    pub(crate) embargoed: BTreeSet<String>,
}

/// An entry of the list.
pub(crate) struct Entry {
    pub(crate) code: String,
    pub(crate) pointer: bool,
    pub(crate) paragraphs: BTreeSet<String>,
    pub(crate) rows: Vec<Row>,
}

/// A reason row.
pub(crate) struct Row {
    /// Such as `NS`; none where the list gives the row no code.
    pub(crate) reason: Option<String>,
    pub(crate) text: String,
    pub(crate) destination: String,
    scope: Scope,
    to: To,
}

/// Which paragraphs a row speaks of.
enum Scope {
    /// These (none: the entry), less those: nothing else is in the words.
    Exactly { include: Vec<String>, exclude: Vec<String> },
    /// Words that no machine can read; the paragraphs of the entry they mention.
    Prose { mentions: Vec<String> },
}

/// Which destinations a row speaks of.
enum To {
    /// The marks of a column.
    Columns(Vec<String>),
    /// These countries, whatever the chart says.
    Countries(BTreeSet<String>),
    /// Anywhere but these.
    AllBut(BTreeSet<String>),
    /// These at most; a condition that was not read decides.
    Perhaps(Option<BTreeSet<String>>),
    /// Nowhere, for a party that no list names.
    ListedPartiesOnly,
}

impl Row {
    /// Whether the row surely reaches a paragraph (empty: the bare entry).
    pub(crate) fn surely(&self, paragraph: &str) -> bool {
        match &self.scope {
            Scope::Exactly { include, exclude } => {
                (include.is_empty() || include.iter().any(|above| within(paragraph, above)))
                    && !exclude.iter().any(|out| within(paragraph, out) || within(out, paragraph))
            }
            Scope::Prose { .. } => false,
        }
    }

    /// Whether the row may reach a paragraph, or something below it.
    pub(crate) fn perhaps(&self, paragraph: &str) -> bool {
        let near = |other: &String| within(paragraph, other) || within(other, paragraph);
        match &self.scope {
            Scope::Exactly { include, exclude } => {
                (include.is_empty() || include.iter().any(near))
                    && !exclude.iter().any(|out| within(paragraph, out))
            }
            Scope::Prose { mentions } => mentions.is_empty() || mentions.iter().any(near),
        }
    }
}

impl Reference {
    /// Reads the texts.
    pub(crate) fn read(folder: &Path) -> Self {
        let (mut groups, mut charted, mut embargoed) = (BTreeMap::new(), BTreeSet::new(), BTreeSet::new());
        for file in ["country_chart.csv", "country_groups.csv"] {
            for row in table(&folder.join(file)) {
                let country = row["iso2"].clone();
                if row.get("embargo_pointer").is_some_and(|pointer| !pointer.is_empty()) {
                    embargoed.insert(country.clone());
                }
                for (name, mark) in &row {
                    if mark == "X" {
                        let members: &mut BTreeSet<String> = groups.entry(group_name(name)).or_default();
                        members.insert(country.clone());
                    }
                }
                if file == "country_chart.csv" {
                    charted.insert(country);
                }
            }
        }
        // Chart footnotes: Hong Kong is read as China (85 FR 83765), Liechtenstein as Switzerland.
        for members in groups.values_mut() {
            for (territory, country) in [("HK", "CN"), ("LI", "CH")] {
                if members.contains(country) {
                    members.insert(territory.into());
                }
            }
        }
        charted.extend(["HK".into(), "LI".into()]);
        let mut reference = Self { entries: Vec::new(), groups, charted, embargoed };
        let paragraphs = paragraphs(&folder.join("ccl_items_all.jsonl"));
        for entry in lines(&folder.join("ccl.jsonl")) {
            let code = text(&entry["eccn"]);
            let rows = entry["reasons"].as_array().expect("rows").iter();
            let rows = rows.map(|row| reference.row(&code, row)).collect();
            reference.entries.push(Entry {
                pointer: entry["pointer_only"] == true,
                paragraphs: paragraphs.get(&code).cloned().unwrap_or_default(),
                rows,
                code,
            });
        }
        reference
    }

    fn row(&self, code: &str, row: &Value) -> Row {
        let (text, destination) = (text(&row["applies_to"]), text(&row["requirement"]));
        let column = row["chart_column"].as_str();
        Row {
            reason: row["code"].as_str().map(Into::into),
            scope: scope(code, &text),
            to: self.to(&destination, column),
            text,
            destination,
        }
    }

    fn to(&self, words: &str, column: Option<&str>) -> To {
        let group = |name: &str| self.groups.get(name).cloned().unwrap_or_default();
        let set = |codes: &[&str]| codes.iter().map(|code| (*code).into()).collect::<BTreeSet<String>>();
        let has = |needle: &str| words.contains(needle);
        if let Some(column) = column {
            let mut columns = vec![column.to_owned()];
            if has("AT Column 1") && column != "AT1" {
                columns.push("AT1".into());
            }
            return To::Columns(columns);
        }
        if has("China, Russia") {
            To::Countries(set(&["CN", "HK", "RU", "VE"]))
        } else if has("742.6(a)(11)") {
            To::ListedPartiesOnly
        } else if has("UN controls") {
            // 15 CFR 746.1(b)(2).
            To::Countries(set(&["CF", "CD", "ER", "IR", "IQ", "LB", "LY", "KP", "SO", "SD"]))
        } else if has("Macau or a destination specified in Country Group D:5") {
            let mut to = group("D:5");
            to.extend(set(&["MO", "HK"]));
            To::Countries(to)
        } else if has("D:1, D:4, and D:5") {
            let mut to = group("D:1");
            to.extend(group("D:4"));
            to.extend(group("D:5"));
            to.retain(|country| !group("A:5").contains(country) && !group("A:6").contains(country));
            to.insert("AE".into());
            To::Countries(to)
        } else if has("742.6(a)(6)(ii)") {
            To::Perhaps(None)
        } else if has("ALL destinations, except Canada") || has("742.15") {
            To::AllBut(set(&["CA"]))
        } else if has("742.14") {
            To::AllBut(set(&["AU", "CA", "GB"]))
        } else if has("ALL destinations") || has("all destinations") || has("orldwide") {
            To::AllBut(BTreeSet::new())
        } else if has("Iraq or Pakistan") {
            To::Countries(set(&["IQ", "PK"]))
        } else if has("to Iraq") {
            To::Countries(set(&["IQ"]))
        } else if has("to Pakistan") {
            To::Countries(set(&["PK"]))
        } else if has("Iran and North Korea") && !has("E:1") {
            To::Countries(set(&["IR", "KP"]))
        } else if has("North Korea for anti-terrorism") {
            To::Countries(set(&["KP"]))
        } else if has("Country Group E:1") {
            To::Countries(group("E:1"))
        } else if has("CWC") {
            // Supplement no. 2 to part 745 was not read; the members of the convention are facts.
            let mut to = set(&["EG", "IL", "KP", "SS", "TW"]);
            if has("except for Israel and Taiwan") {
                to.remove("IL");
                to.remove("TW");
            }
            To::Perhaps(Some(to))
        } else if has("746.8") {
            To::Countries(set(&["RU", "BY"]))
        } else {
            To::Perhaps(None)
        }
    }

    /// Whether a row surely reaches a destination.
    pub(crate) fn surely_to(&self, row: &Row, country: &str) -> bool {
        match &row.to {
            To::Columns(columns) => self.marked(columns, country),
            To::Countries(to) => to.contains(country),
            To::AllBut(except) => !except.contains(country),
            To::Perhaps(_) | To::ListedPartiesOnly => false,
        }
    }

    /// Whether a row may reach a destination.
    pub(crate) fn perhaps_to(&self, row: &Row, country: &str) -> bool {
        match &row.to {
            To::Columns(columns) => self.embargoed.contains(country) || self.marked(columns, country),
            To::Countries(to) => to.contains(country),
            To::AllBut(except) => !except.contains(country),
            To::Perhaps(to) => to.as_ref().is_none_or(|to| to.contains(country)),
            To::ListedPartiesOnly => false,
        }
    }

    fn marked(&self, columns: &[String], country: &str) -> bool {
        columns.iter().any(|column| self.groups.get(column).is_some_and(|marks| marks.contains(country)))
    }

    /// Whether a country is in a country group.
    pub(crate) fn in_group(&self, group: &str, country: &str) -> bool {
        self.groups.get(group).is_some_and(|members| members.contains(country))
    }
}

/// Whether a paragraph is another, or below it; everything is below the bare entry.
pub(crate) fn within(paragraph: &str, above: &str) -> bool {
    above.is_empty()
        || paragraph == above
        || paragraph.strip_prefix(above).is_some_and(|rest| rest.starts_with('.'))
}

/// `A5` of the table is `A:5` of the text.
fn group_name(column: &str) -> String {
    match column.as_bytes() {
        [letter @ (b'A' | b'D' | b'E'), digit] => format!("{}:{}", char::from(*letter), char::from(*digit)),
        _ => column.to_owned(),
    }
}

/// Reads the words of a row: which paragraphs of its entry.
fn scope(entry: &str, words: &str) -> Scope {
    let plain = words.trim().trim_end_matches('.').replace("z. ", "z.").replace(". b ", ".b ");
    let starts = [" applies to ", " apply to ", " applies ", " apply "];
    let rest = starts.iter().find_map(|start| plain.split_once(start).map(|(_, rest)| rest));
    let Some(rest) = rest else { return Scope::Prose { mentions: Vec::new() } };
    let rest = rest.strip_prefix("the ").unwrap_or(rest);
    if let Some(rest) = rest.strip_prefix("entire entry") {
        let rest = rest.trim_start_matches([',', ' ']);
        if rest.is_empty() || rest.starts_with(". A license is required") || rest.starts_with("(refer to") {
            return Scope::Exactly { include: Vec::new(), exclude: Vec::new() };
        }
        if let Some(out) = rest.strip_prefix("except").map(|out| out.trim_start_matches([':', ' '])) {
            if let Some(exclude) = paragraph_list(entry, out) {
                return Scope::Exactly { include: Vec::new(), exclude };
            }
        }
        return Scope::Prose { mentions: Vec::new() };
    }
    match paragraph_list(entry, rest) {
        Some(include) => Scope::Exactly { include, exclude: Vec::new() },
        None => Scope::Prose { mentions: mentions(entry, rest) },
    }
}

/// A list of paragraphs and nothing else.
fn paragraph_list(entry: &str, words: &str) -> Option<Vec<String>> {
    let mut found = Vec::new();
    let mut range = false;
    let mut cleaned = words.replace(',', " ");
    for noise in ["of this entry", "items controlled by", "paragraphs", "paragraph", " only"] {
        cleaned = cleaned.replace(noise, " ");
    }
    for word in cleaned.split_whitespace() {
        if matches!(word, "and" | "or") {
            continue;
        }
        if matches!(word, "through" | "to") {
            range = true;
            continue;
        }
        let path = word.strip_prefix(entry).unwrap_or(word).trim_start_matches('.');
        let good = path.split('.').enumerate().all(|(depth, part)| match depth {
            0 => part.len() == 1 && part.as_bytes()[0].is_ascii_lowercase(),
            _ => !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric()),
        });
        if !good {
            return None;
        }
        if range {
            let from: String = found.last().cloned()?;
            found.extend(between(&from, path)?);
            range = false;
        }
        found.push(path.to_owned());
    }
    (!found.is_empty() && !range).then_some(found)
}

/// The paragraphs between two of the same parent: `k` and `n`, `a.1` and `a.8`.
fn between(from: &str, to: &str) -> Option<Vec<String>> {
    let (parent, first) =
        from.rsplit_once('.').map_or((String::new(), from), |(up, last)| (format!("{up}."), last));
    let last = to.rsplit_once('.').map_or(to, |(_, last)| last);
    if let (Ok(first), Ok(last)) = (first.parse::<u32>(), last.parse::<u32>()) {
        return Some((first + 1..last).map(|place| format!("{parent}{place}")).collect());
    }
    let (&[first], &[last]) = (first.as_bytes(), last.as_bytes()) else { return None };
    Some((first + 1..last).map(|letter| format!("{parent}{}", char::from(letter))).collect())
}

/// The paragraphs that prose speaks of: `3A001.b.2`, then shortened `b.3` or `.c`. A single letter without a
/// dot counts after another paragraph only. None: the prose names no paragraph.
fn mentions(entry: &str, words: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for word in words.split([' ', ',', ';', '(', ')', ':']).filter(|word| !word.is_empty()) {
        let word = word.trim_end_matches('.');
        let own = word.strip_prefix(entry).or_else(|| word.starts_with('.').then_some(word));
        let path = own.unwrap_or(word).trim_start_matches('.');
        let path_like = path.split('.').enumerate().all(|(depth, part)| match depth {
            0 => part.len() == 1 && part.as_bytes()[0].is_ascii_lowercase(),
            _ => !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric()),
        });
        if path_like && (own.is_some() || path.contains('.') || !found.is_empty() && path != "a") {
            found.push(path.to_owned());
        }
    }
    found
}

fn paragraphs(file: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for item in lines(file) {
        if let Some(paragraph) = item["paragraph"].as_str() {
            all.entry(text(&item["eccn"])).or_default().insert(paragraph.into());
        }
    }
    all
}

fn lines(file: &Path) -> Vec<Value> {
    let content = fs::read_to_string(file).expect("readable text");
    content.lines().map(|line| serde_json::from_str(line).expect("a JSON line")).collect()
}

/// The rows of a table, by column. No field of these tables holds a comma in quotes but names.
fn table(file: &Path) -> Vec<BTreeMap<String, String>> {
    let content = fs::read_to_string(file).expect("readable table");
    let mut lines = content.lines().map(fields);
    let head = lines.next().expect("a head");
    lines.map(|row| head.iter().cloned().zip(row).collect()).collect()
}

fn fields(line: &str) -> Vec<String> {
    let (mut fields, mut quoted) = (vec![String::new()], false);
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            _ => fields.last_mut().expect("a field").push(letter),
        }
    }
    fields
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
