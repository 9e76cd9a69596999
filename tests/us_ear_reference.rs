//! The built-in U.S. rule set against a naive reading of the list and the chart, over the whole world: every
//! entry, every paragraph, every country. Territories without a row in the chart are decided as well, but the
//! reference says nothing of them.

use std::collections::{BTreeMap, BTreeSet};

use crate::reference;
use export_control::regime::us_ear;
use export_control::{
    Activity, ControlCode, Country, Decision, Designation, FactKey, Facts, Item, ItemKind, Level, Line,
    Order, Party, Regime, Role, Screener, Screening, Truth,
};
use jiff::civil::date;
use reference::{Entry, Reference, Row};

/// An order of every paragraph of an entry to one destination, with all the facts of an ordinary order.
fn order(entry: &Entry, codes: &[ControlCode], to: Country) -> Order {
    let kind = match entry.code.as_bytes()[1] {
        b'D' => ItemKind::Software,
        b'E' => ItemKind::Technology,
        _ => ItemKind::Commodity,
    };
    let mut facts = Facts::default();
    for key in ["end_use.none_of_concern", "end_user.civil"] {
        facts.insert(FactKey::new(key), true.into());
    }
    let line = |(place, code): (usize, &ControlCode)| {
        let item = Item {
            kind: Some(kind),
            origin: Some(Country::constant("US")),
            classifications: vec![*code],
            ..Item::default()
        };
        Line::new(place.to_string(), item)
    };
    let mut party = Party::new(Role::EndUser, "Example");
    party.country = Some(to);
    party.headquarters = Some(to);
    party.ultimate_parent_headquarters = Some(to);
    party.government = Some(false);
    party.owners = Some(Vec::new());
    party.screening = Some(Screening::clear(date(2026, 7, 31)));
    Order {
        id: entry.code.clone(),
        date: date(2026, 8, 3),
        as_known_on: None,
        activity: Activity::Export,
        from: Country::constant("US"),
        to: Some(to),
        via: Vec::new(),
        parties: vec![party],
        facts,
        assumptions: BTreeMap::new(),
        lines: codes.iter().enumerate().map(line).collect(),
        reference: None,
    }
}

/// What a comparison found, counted by subject with one example each.
#[derive(Default)]
struct Findings(BTreeMap<String, (usize, String)>);

impl Findings {
    fn add(&mut self, subject: String, example: impl FnOnce() -> String) {
        self.0.entry(subject).or_insert_with(|| (0, example())).0 += 1;
    }

    fn print(&self, title: &str, most: usize) {
        let total: usize = self.0.values().map(|(count, _)| count).sum();
        println!("\n== {title}: {} subjects, {total} cells", self.0.len());
        let mut ranked: Vec<_> = self.0.iter().collect();
        ranked.sort_by_key(|(_, (count, _))| std::cmp::Reverse(*count));
        for (subject, (count, example)) in ranked.into_iter().take(most) {
            println!("{count:>7}  {subject}   e.g. {example}");
        }
    }
}

fn subject(entry: &Entry, row: &Row) -> String {
    let reason = row.reason.as_deref().unwrap_or("-");
    format!("{} {reason} [{}] -> [{}]", entry.code, row.text, row.destination)
}

/// Rows whose words a machine reads too widely: entry and reason, and what they say to a reader.
const READ_CLOSELY: &[(&str, &str)] = &[
    ("9A610 NS", "leaves out .b and .y; of .x what is for .b"),
    ("9A610 RS", "the same"),
    ("5E001 SL", "technology for 5A001 and 5D001 is in .a"),
    (
        "4A003 CC",
        "computers are in .b and .z.1; .a and .d to .f are reserved, the others are assemblies and equipment",
    ),
    ("4A001 NP", "prints `N/A` instead of a column: 742.3 has no requirement for it"),
    ("1C353 CB", "toxins are in .a.3"),
    ("9D610 MT", ".y is for commodities of 9A610.y, which are not controlled for MT"),
    ("9E610 MT", "the same"),
    ("9E515 MT", ".f, .x and .y are for other commodities"),
    ("1B001 MT", "leaves out .d.4, .e and .f"),
    ("2A001 MT", "ball bearings are in .a"),
    ("0A502 NS", "shotguns are in .a and .b"),
    ("0A502 RS", "the same"),
    ("6A002 MT", "detectors are in .a.1 and .a.3"),
    ("0A509 NS", "leaves out .d; of .a what is for shotguns"),
    ("0A509 RS", "the same"),
    ("1D018 MT", "repeats the scope where the column should stand: MT1"),
];

/// Rows that section 742.6(a)(7) and (9) split by paragraph or destination, so that none surely applies to the
/// paragraph above, while the license is sure.
const SPLIT: &[&str] = &["9A515 RS"];

/// Requirements of sections that no row of the list names: 746.3, chart footnotes 7 and 10, states outside the
/// Chemical Weapons Convention that no table of the reference names, encryption of 5D002.z.
const BESIDE_THE_ROWS: &[&str] = &[
    "us-ear/746.3/",
    "us-ear/738/footnote-10/",
    "us-ear/1C355/cw",
    "us-ear/1E355/cw",
    "us-ear/1C395/c",
    "us-ear/5D002/ei",
    "us-ear/9A515/rs/e-india",
    "us-ear/6A003/rs",
];

#[test]
fn whole_world_against_the_text() {
    let Some(folder) = reference::folder() else {
        println!("skipped: no ../shared");
        return;
    };
    let reference = Reference::read(&folder);
    let screener = Screener::builder().regime(us_ear::rules()).build().expect("built-in rules");
    let rules = screener.rule_sets().next().expect("a rule set").clone();
    let destinations: Vec<Country> = Country::all()
        .filter(|country| !["US", "AS", "GU", "MP", "PR", "UM", "VI"].contains(&country.code()))
        .collect();
    let mut decision = Decision::default();
    let (mut weaker, mut reasons, mut permissive) =
        (Findings::default(), Findings::default(), Findings::default());
    let (mut open, mut strict, mut refused) = (Findings::default(), Findings::default(), BTreeSet::new());
    let (mut cells, mut codes_seen, mut surely_free) = (0_usize, 0_usize, 0_usize);
    let (mut undecided, mut open_cells, mut open_bare) = (Findings::default(), 0_usize, 0_usize);
    for entry in &reference.entries {
        let known = rules.entries.iter().find(|known| known.code.to_string() == entry.code);
        let Some(known) = known else {
            refused.insert(format!("no entry {}", entry.code));
            continue;
        };
        let mut paths: BTreeSet<String> = known.paragraphs.iter().map(ToString::to_string).collect();
        for path in &entry.paragraphs {
            if paths.insert(path.clone()) {
                refused.insert(format!("{}.{path}", entry.code));
                paths.remove(path);
            }
        }
        paths.insert(String::new());
        let paths: Vec<String> = paths.into_iter().collect();
        let codes: Vec<ControlCode> = paths
            .iter()
            .map(|path| {
                let text =
                    if path.is_empty() { entry.code.clone() } else { format!("{}.{path}", entry.code) };
                let designation: Designation = Regime::UsEar.parse_code(&text).expect("a code of the list");
                ControlCode { regime: Regime::UsEar, designation }
            })
            .collect();
        codes_seen += codes.len();
        for to in &destinations {
            let order = order(entry, &codes, *to);
            let prepared = screener.prepare(&order).expect("codes of the list");
            for (place, path) in paths.iter().enumerate() {
                cells += 1;
                screener.decide(&prepared, place, 0, &mut decision);
                let cell = || format!("{}.{path} to {}", entry.code, to.code());
                let charted = reference.charted.contains(to.code());
                let sure: Vec<&Row> = entry
                    .rows
                    .iter()
                    .filter(|row| charted && row.surely(path) && reference.surely_to(row, to.code()))
                    .collect();
                let perhaps = || {
                    let rows = entry.rows.iter();
                    rows.filter(|row| row.perhaps(path) && reference.perhaps_to(row, to.code()))
                };
                for row in &sure {
                    let subject = || subject(entry, row);
                    if decision.at_least() < Level::LicenseRequired {
                        weaker.add(subject(), cell);
                    } else if let Some(reason) = &row.reason {
                        let found = decision.requirements().any(|(place, truth)| {
                            truth == Truth::True
                                && rules.requirements[place].reason.as_deref() == Some(reason.as_str())
                        });
                        if !found {
                            reasons.add(subject(), cell);
                        }
                    }
                }
                if charted && decision.at_most() <= Level::NoLicenseRequired {
                    for row in perhaps() {
                        permissive.add(subject(entry, row), cell);
                    }
                    if entry.pointer || reference.embargoed.contains(to.code()) {
                        permissive.add(format!("{} pointer or embargo {}", entry.code, to.code()), cell);
                    }
                }
                if decision.at_least() < Level::LicenseRequired
                    && decision.at_most() > Level::NoLicenseRequired
                {
                    let rows: Vec<_> =
                        decision.requirements().map(|(place, _)| &*rules.requirements[place].id).collect();
                    let group = if path.is_empty() { "bare: " } else { "" };
                    for row in &rows {
                        undecided.add(
                            format!("{group}{row}{}", if rows.len() == 1 { " alone" } else { "" }),
                            cell,
                        );
                    }
                    if rows.is_empty() {
                        undecided.add(format!("{group}gap {}", entry.code), cell);
                    }
                    open_cells += 1;
                    if path.is_empty() {
                        open_bare += 1;
                    }
                }
                let embargo = reference.embargoed.contains(to.code())
                    || reference.in_group("E:1", to.code())
                    || ["RU", "BY"].contains(&to.code());
                if !embargo && charted && !entry.pointer && perhaps().next().is_none() {
                    surely_free += 1;
                    let unknown = || {
                        let rows = decision.requirements();
                        rows.map(|(place, truth)| {
                            let row = &rules.requirements[place];
                            format!("{}{}", row.id, if truth == Truth::True { "!" } else { "" })
                        })
                        .collect::<Vec<_>>()
                        .join(" ")
                    };
                    if decision.at_least() >= Level::LicenseRequired {
                        strict.add(unknown(), cell);
                    } else if decision.at_most() > Level::NoLicenseRequired {
                        open.add(unknown(), cell);
                    }
                }
            }
        }
    }
    println!("{cells} cells: {codes_seen} codes x {} destinations", destinations.len());
    println!("{surely_free} of them surely free of list rows and embargoes");
    println!("{open_cells} open, of which {open_bare} at a bare entry");
    undecided.print("open cells by row", 400);
    println!("refused paragraphs: {refused:?}");
    weaker.print("license surely required, crate says less", 100);
    reasons.print("license required, but this reason does not surely apply", 100);
    permissive.print("no license, though a row may reach the cell", 150);
    strict.print("license required where the reference sees no row", 100);
    open.print("open where the reference sees no row", 100);
    assert_eq!(weaker.0.len(), 0, "a license is surely required, and the crate says less");
    let unlisted = |found: &Findings, known: &[&str]| -> Vec<String> {
        let new = |subject: &&String| !known.iter().any(|known| subject.starts_with(known));
        found.0.keys().filter(new).cloned().collect()
    };
    assert_eq!(unlisted(&reasons, SPLIT), [""; 0], "a reason that surely applies is missing");
    let closely: Vec<&str> = READ_CLOSELY.iter().map(|(row, _)| *row).collect();
    assert_eq!(unlisted(&permissive, &closely), [""; 0], "no license, though a row may reach the cell");
    assert_eq!(unlisted(&strict, BESIDE_THE_ROWS), [""; 0], "a license, though no row reaches the cell");
    assert_eq!(
        refused,
        REFUSED.iter().map(ToString::to_string).collect(),
        "paragraphs that the crate refuses"
    );
    assert!(open_cells * 100 < cells * 5, "needless openness: {open_cells} of {cells} cells are open");
}

/// Table rows that are not paragraphs: `4A003.f` is `d. to f. [Reserved]`, `3A002.a.5` is a reference to another entry.
const REFUSED: &[&str] = &["3A002.a.5", "4A003.f"];
