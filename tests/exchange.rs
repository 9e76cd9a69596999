//! Documents between authorities: what is accepted, what is refused and with which words, what is hidden.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests fail as tests do"
)]

use export_control::exchange::{
    Body, CheckResult, Correspondent, DenialNotification, Document, DocumentStatus, EndUseCheckResult,
    Enquiry, Handling, Head, ItemStatement, Marked, Mechanism, Objective, PartyStatement, Purpose,
    RefusalKind, RuleChangeNotice, StatedCode, SystemExplanation,
};
use export_control::regime::cn_dual_use;
use export_control::regime::correspondence::{Relation, related};
use export_control::{ControlCode, Country, Edit, Placed, Regime, Requirement, RuleSet, Screener, Truth};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use semver::Version;

const LEVELS: [Handling; 4] =
    [Handling::Public, Handling::Limited, Handling::Confidential, Handling::Internal];

fn known(day: Date, version: Version) -> RuleSet {
    RuleSet { version, ..cn_dual_use::rules().as_known_on(day) }
}

fn july() -> (RuleSet, RuleSet) {
    (known(date(2023, 7, 2), Version::new(1, 0, 0)), known(date(2023, 7, 3), Version::new(1, 1, 0)))
}

fn notice(base: &RuleSet, new: &RuleSet) -> RuleChangeNotice {
    let purpose = Purpose {
        rows: vec!["cn-dual-use".into()],
        objective: Objective::NationalSecurity,
        reason: "security and interests".into(),
    };
    let secret = Marked::new(Handling::Confidential, "assessment".into());
    RuleChangeNotice::between(base, new, "No. 23 of 2023", date(2023, 8, 1), vec![purpose], secret)
}

fn head(handling: Handling) -> Head {
    let office = |name: &str, country| Correspondent {
        name: name.into(),
        country: Country::from_code(country).expect("a country"),
        office: None,
    };
    Head {
        id: "doc-1".into(),
        sender: office("MOFCOM", "CN"),
        receiver: office("BIS", "US"),
        legal_basis: vec!["understanding of 2023-08-28".into()],
        handling,
        references: Vec::new(),
        supersedes: None,
        issued_on: date(2023, 7, 3),
        valid_from: None,
        valid_until: None,
        respond_by: None,
        status: DocumentStatus::Active,
    }
}

fn item(code: &str) -> ItemStatement {
    ItemStatement {
        description: "gallium nitride".into(),
        codes: vec![StatedCode { regime: Regime::CnDualUse, code: code.into() }],
        tariff_code: None,
        quantity: None,
        unit: None,
    }
}

fn party(name: &str) -> PartyStatement {
    PartyStatement {
        name: name.into(),
        aliases: Vec::new(),
        country: None,
        address: None,
        registration: None,
    }
}

fn denial(marks: [Handling; 4]) -> DenialNotification {
    DenialNotification {
        decision: RefusalKind::Denied,
        decided_on: date(2026, 1, 5),
        destination: Country::from_code("NL").expect("a country"),
        items: vec![item("3C001.b")],
        end_user: Marked::new(marks[0], party("secret-0 Example B.V.")),
        consignees: Marked::new(marks[1], vec![party("secret-1 Forwarder")]),
        stated_end_use: Marked::new(marks[2], "secret-2".into()),
        reason: Marked::new(marks[3], "secret-3".into()),
    }
}

#[test]
fn a_notice_gives_exactly_the_senders_rules_through_its_wire_form() {
    let (base, new) = july();
    let document = Document::new(head(Handling::Confidential), Body::RuleChange(notice(&base, &new)));
    document.check().expect("valid");
    for level in LEVELS {
        let text = serde_json::to_string(&document.for_receiver(level)).expect("written");
        let read: Document = serde_json::from_str(&text).expect("read");
        let Body::RuleChange(received) = &read.body else { panic!("a rule change") };
        assert_eq!(received.apply(&base).expect("accepted"), new);
    }
}

#[test]
fn the_footprint_of_july_2023_is_measured() {
    let (base, new) = july();
    let footprint = notice(&base, &new).footprint;
    // 14 items of gallium and germanium in two entries, to every destination.
    assert_eq!(footprint.requirements.touched, 14);
    assert_eq!(footprint.entries.touched, 2);
    assert_eq!(footprint.destinations.touched, footprint.destinations.of);
    assert!(footprint.tariff_headings.touched > 0);
    assert!(footprint.tariff_headings.touched <= footprint.tariff_headings.of);
}

/// The first requirement that comes.
fn first(notice: &mut RuleChangeNotice) -> &mut Placed<Requirement> {
    let Some(Edit::Insert(placed)) = notice.change.requirements.first_mut() else { panic!("a row comes") };
    placed
}

#[test]
fn altered_notices_are_refused_with_the_reason() {
    let (base, new) = july();
    let refused = |change: &dyn Fn(&mut RuleChangeNotice)| {
        let mut notice = notice(&base, &new);
        change(&mut notice);
        let before = base.clone();
        let error = notice.apply(&base).expect_err("refused").to_string();
        assert_eq!(base, before);
        error
    };
    assert_eq!(
        refused(&|notice| notice.change.base_version = Version::new(0, 9, 0)),
        "body.change.base_version: based on version `0.9.0`: expected `1.0.0`, the version here",
    );
    let altered = refused(&|notice| first(notice).row.summary = "other".into());
    assert!(altered.starts_with("body.digest: digest `sha256:"), "{altered}");
    assert!(altered.ends_with("is not of the result: the change was altered on its way"), "{altered}");
    let ends = refused(&|notice| first(notice).row.window.until = Some(date(2023, 7, 1)));
    assert!(ends.contains("requirements[") && ends.contains("2023-07-01"), "{ends}");
    let unknown = refused(&|notice| {
        notice.change.requirements.push(Edit::Remove("cn-dual-use/9Z999".into()));
    });
    assert_eq!(
        unknown,
        "body.change.requirements[14].remove: no row `cn-dual-use/9Z999` in the base: expected the name of one of its rows"
    );
    let backward = refused(&|notice| notice.change.head.version = Version::new(0, 9, 9));
    assert_eq!(
        backward,
        "body.change.head.version: version `0.9.9` does not follow `1.0.0`: expected a later one"
    );
    let purposeless = refused(&|notice| notice.purposes.clear());
    assert_eq!(purposeless.matches("has no purpose: expected one").count(), 14);
    let boast = refused(&|notice| notice.footprint.entries.touched = 1);
    assert!(boast.starts_with("body.footprint: measured here: 14 of "), "{boast}");
    let regime = refused(&|notice| notice.change.head.regime = Regime::UsEar);
    assert_eq!(regime, "body.change.head.regime: `us-ear`: expected `cn-dual-use`, the rules here");
    // The base is the receiver's own copy: another one has another digest.
    let mut other = base.clone();
    other.requirements.pop();
    let error = notice(&base, &new).apply(&other).expect_err("refused").to_string();
    assert!(error.contains("is not of the base here"), "{error}");
}

#[test]
fn all_problems_of_a_document_come_at_once() {
    let mut head = head(Handling::Limited);
    head.legal_basis.clear();
    head.valid_until = Some(date(2023, 7, 1));
    head.respond_by = Some(date(2023, 7, 2));
    let mut body = denial([Handling::Confidential, Handling::Public, Handling::Public, Handling::Public]);
    body.items = vec![item("3C00")];
    let error = Document::new(head, Body::Denial(body)).check().expect_err("refused");
    let lines: Vec<String> = error.problems().iter().map(ToString::to_string).collect();
    assert_eq!(lines.len(), 5, "{lines:#?}");
    assert_eq!(
        lines[0],
        "head.legal_basis: empty: expected the law or understanding that allows the exchange"
    );
    assert_eq!(lines[1], "head.valid_until: `2023-07-01` is not after `2023-07-03`: expected a later day");
    assert_eq!(
        lines[2],
        "head.respond_by: `2023-07-02` is before the issue on `2023-07-03`: expected a later day"
    );
    assert!(
        lines[3].starts_with("body.items[0].codes[0].code: ") && lines[3].contains("`3C00`"),
        "{}",
        lines[3]
    );
    assert_eq!(
        lines[4],
        "body.end_user: marked `confidential` in a document marked `limited`: expected a mark up to that of the document"
    );
}

#[test]
fn documents_of_another_schema_or_with_unknown_fields_are_refused() {
    let document = Document::new(
        head(Handling::Public),
        Body::EndUseCheckResult(EndUseCheckResult {
            request: "doc-0".into(),
            visited_on: Some(date(2023, 8, 29)),
            result: CheckResult::Confirmed,
            findings: Marked::new(Handling::Public, "as stated".into()),
        }),
    );
    let text = serde_json::to_string(&document.for_receiver(Handling::Public)).expect("written");
    assert_eq!(serde_json::from_str::<Document>(&text).expect("read"), document);
    let refuse = |text: &str| serde_json::from_str::<Document>(text).expect_err("refused").to_string();
    let later = refuse(&text.replacen("\"schema\":1", "\"schema\":2", 1));
    assert!(later.starts_with("unsupported schema `2`: expected `1`"), "{later}");
    assert!(refuse(&text.replacen("\"request\"", "\"requests\"", 1)).contains("unknown field `requests`"));
    let both = text.replacen("\"value\":\"as stated\"", "\"value\":\"as stated\",\"withheld\":true", 1);
    assert!(refuse(&both).contains("either `value` or `withheld`"));
}

#[test]
fn essentially_identical_denials() {
    let sent = denial([Handling::Limited; 4]);
    let on = date(2026, 6, 1);
    let same = party("Example B.V., SECRET-0");
    assert_eq!(sent.essentially_identical(&same, &item("3C001.b"), on), Truth::True);
    assert_eq!(sent.essentially_identical(&party("Another"), &item("3C001.b"), on), Truth::False);
    assert_eq!(sent.essentially_identical(&same, &item("3C001.c"), on), Truth::False);
    assert_eq!(sent.essentially_identical(&same, &item("3C001"), on), Truth::Unknown);
    assert_eq!(sent.essentially_identical(&same, &item("3C001.b"), date(2029, 1, 5)), Truth::False);
    // A withheld name is no other name.
    let document = Document::new(head(Handling::Limited), Body::Denial(sent));
    let text = serde_json::to_string(&document.for_receiver(Handling::Public)).expect("written");
    let read: Document = serde_json::from_str(&text).expect("read");
    let Body::Denial(redacted) = read.body else { panic!("a denial") };
    assert_eq!(redacted.essentially_identical(&party("Another"), &item("3C001.b"), on), Truth::Unknown);
}

#[test]
fn an_enquiry_carries_an_order_only_to_those_who_may_read_it() {
    let enquiry = Enquiry {
        item: item("3C001.b"),
        questions: vec!["which license is needed?".into()],
        order: Marked::new(Handling::Confidential, None),
    };
    let document = Document::new(head(Handling::Confidential), Body::Enquiry(enquiry));
    document.check().expect("valid");
    let text = serde_json::to_string(&document.for_receiver(Handling::Limited)).expect("written");
    assert!(text.contains("\"order\":{\"handling\":\"confidential\",\"withheld\":true}"), "{text}");
}

#[test]
fn a_system_explains_itself_in_numbers() {
    let set = cn_dual_use::rules();
    let remarks = Marked::new(Handling::Public, String::new());
    let explanation = SystemExplanation::of(&set, date(2026, 3, 1), remarks);
    assert_eq!(explanation.entries_by_category.values().sum::<usize>(), set.entries.len());
    let in_force: usize = explanation.requirements_by_class.values().sum();
    let (worldwide, narrower) = explanation.worldwide_and_narrower;
    assert_eq!(worldwide + narrower, in_force);
    assert!(explanation.stayed_or_unverified >= 25, "the suspended rows are told apart");
    assert!(explanation.exceptions.iter().any(|symbol| symbol == "GENERAL-LICENSE"));
}

#[test]
fn the_calendar_asks_for_what_was_agreed() {
    let [commercial, ..] = Mechanism::of_august_2023();
    let early = commercial.due(date(2024, 2, 1));
    assert_eq!(early.next_by, Some(date(2024, 6, 30)));
    assert_eq!(early.host, Country::from_code("US"));
    let later = commercial.due(date(2025, 8, 1));
    assert_eq!(later.overdue, [date(2025, 6, 30)]);
    assert_eq!(later.next_by, Some(date(2025, 12, 31)));
    assert_eq!(later.host, Country::from_code("US"));
    let text = serde_json::to_string(&commercial).expect("written");
    assert_eq!(serde_json::from_str::<Mechanism>(&text).expect("read"), commercial);
}

#[test]
fn relations_are_reversed_when_seen_from_the_other_side() {
    for code in ["3C001.b", "3C001.c", "3C003.d", "1C229", "3C001.e"] {
        let own = ControlCode::parse(Regime::CnDualUse, code).expect("a code");
        for row in related(own) {
            for other in &row.codes {
                let other = ControlCode::parse(row.regime, &other.to_string()).expect("a code");
                let back = related(other);
                let back = back.iter().find(|back| back.regime == own.regime && back.subject == row.subject);
                let back = back.expect("the same subject");
                assert_eq!(back.relation, row.relation.map(Relation::reversed), "{own} {other}");
            }
        }
    }
}

#[test]
fn side_by_side_warns_of_strings_that_mean_something_else() {
    let screener = Screener::builder().regime(cn_dual_use::rules()).build().expect("rules");
    let order = serde_json::from_str(
        r#"{ "id": "o", "date": "2023-08-01", "activity": "export", "from": "CN", "to": "NL",
             "lines": [{ "id": "1", "item": { "origin": "CN", "facts": { "material": "gallium_nitride" } } }] }"#,
    )
    .expect("an order");
    let lines = screener.compare(&order).expect("compared");
    let side = &lines[0].regimes[0];
    assert_eq!(side.requirements.iter().filter_map(|row| row.since).max(), Some(date(2023, 8, 1)));
    assert_eq!(side.warnings[0].in_china, "gallium and its compounds");
    let page = lines[0].to_string();
    for words in
        ["cn-dual-use  3C001.b", "in us-ear: 3C005", "(broader; ", "warning: 3C001", "No. 23 of 2023"]
    {
        assert!(page.contains(words), "{words} in\n{page}");
    }
}

fn level() -> impl Strategy<Value = Handling> {
    prop::sample::select(LEVELS.to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever the marks: what is above the receiver's level is not in the text, what is not above is.
    #[test]
    fn redaction_never_leaks(marks in [level(), level(), level(), level()], to in level()) {
        let document = Document::new(head(Handling::Internal), Body::Denial(denial(marks)));
        let text = serde_json::to_string(&document.for_receiver(to)).expect("written");
        for (place, mark) in marks.into_iter().enumerate() {
            let shown = text.contains(&format!("secret-{place}"));
            prop_assert_eq!(shown, mark <= to && mark != Handling::Internal);
        }
        let debug = format!("{document:?}");
        prop_assert!(!debug.contains("secret-"));
    }
}
