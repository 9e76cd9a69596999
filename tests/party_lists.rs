//! Lists: reading every form, snapshots, and what changed between them.
#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::collections::BTreeMap;

use crate::party_support;
use export_control::party::{
    BirthDate, CslCsvError, CslCsvReader, CslFile, CslRecord, EcfrRow, IdentifierKind, Index, LicensePolicy,
    LicenseRequirement, LicenseScope, ListEntry, ListId, ListSnapshot, NameKind, PartyKind, PartyQuery,
    ReviewPosture, SearchPolicy, SnapshotChanges,
};
use party_support::reference;

#[track_caller]
fn record(json: &str) -> ListEntry {
    serde_json::from_str::<CslRecord>(json).unwrap().into_entry()
}

#[test]
fn null_absent_and_empty_mean_the_same() {
    let absent = record(
        r#"{"id": "1", "source": "Unverified List (UVL) - Bureau of Industry and Security", "name": "Atlas"}"#,
    );
    for empty in ["null", "\"\""] {
        let fields = [
            "type",
            "title",
            "remarks",
            "start_date",
            "license_policy",
            "federal_register_notice",
            "country",
        ]
        .map(|field| format!("\"{field}\": {empty}"))
        .join(", ");
        let lists = ["alt_names", "addresses", "ids", "programs", "citizenships", "dates_of_birth"];
        for list in ["null", "\"\"", "[]"] {
            let lists = lists.map(|field| format!("\"{field}\": {list}")).join(", ");
            let json = format!(
                "{{\"id\": \"1\", \"source\": \"Unverified List (UVL) - Bureau of Industry and Security\", \
                 \"name\": \"Atlas \", {fields}, {lists}}}"
            );
            assert_eq!(record(&json), absent);
        }
    }
}

#[test]
fn a_full_record() {
    let entry = record(
        r#"{"_id": "9", "source": "Specially Designated Nationals (SDN) - Treasury Department", "entity_number": 9640,
            "type": "Individual", "programs": ["SDGT"], "name": "DOE, Jane", "alt_names": ["DOE, Janet; DOE, J."],
            "addresses": [{"address": "1 Main St", "city": "Tehran", "country": "IR"}],
            "nationalities": ["SY"], "dates_of_birth": ["1978-12-05", "circa 1966", "unknown"], "citizenships": ["AN"],
            "ids": [{"type": "Passport", "number": "A 123456", "country": "IR"}, {"type": "Gender", "number": "Female"}]}"#,
    );
    assert_eq!(entry.list.as_str(), "us/sdn");
    assert_eq!(entry.kind, Some(PartyKind::Person));
    let names: Vec<&str> = entry.names.iter().map(|name| name.text.as_str()).collect();
    assert_eq!(names, ["DOE, Jane", "DOE, Janet", "DOE, J."]);
    let countries: Vec<String> = entry.countries.iter().map(ToString::to_string).collect();
    assert_eq!(countries, ["IR", "SY"]);
    assert_eq!(entry.dates_of_birth.len(), 2);
    assert_eq!(entry.notes, ["date of birth as printed: unknown"], "what cannot be read is kept");
    assert_eq!(entry.former_countries, ["AN"], "the Netherlands Antilles are no country any more");
    assert_eq!(entry.identifiers.len(), 1);
    assert_eq!(entry.identifiers.first().unwrap().kind, IdentifierKind::Passport);
    let json = serde_json::to_string(&entry).unwrap();
    assert_eq!(serde_json::from_str::<ListEntry>(&json).unwrap(), entry);
}

#[test]
fn sources_become_list_ids() {
    for (source, id) in [
        ("Entity List (EL) - Bureau of Industry and Security", "us/entity-list"),
        ("Denied Persons List (DPL) - Bureau of Industry and Security", "us/denied-persons"),
        ("Unverified List (UVL) - Bureau of Industry and Security", "us/unverified"),
        ("Military End User (MEU) List - Bureau of Industry and Security", "us/military-end-user"),
        ("Specially Designated Nationals (SDN) - Treasury Department", "us/sdn"),
        ("Nonproliferation Sanctions (ISN) - State Department", "us/nonproliferation"),
        ("ITAR Debarred (DTC) - State Department", "us/debarred"),
        ("Capta List (CAP) - Treasury Department", "us/capta"),
        ("Non-SDN Menu-Based Sanctions List (NS-MBS List) - Treasury Department", "us/non-sdn-menu-based"),
        ("Brand New List (BNL) - Some Department", "us/other/brand-new-list"),
        ("", "us/other/unknown"),
    ] {
        assert_eq!(ListId::from_csl_source(source).as_str(), id);
    }
}

const CSV: &str = "_id,source,type,name,addresses,alt_names,ids\r\n\
    \"1\",\"Denied Persons List (DPL) - Bureau of Industry and Security\",\"\",\"A \"\"B\"\", C\",\"1 Road, Paris, FR; DE\",\"\",\"\"\r\n\
    \"2\",\"Specially Designated Nationals (SDN) - Treasury Department\",\"Vessel\",\"EVER\nNEW\",\"\",\"X; Y\",\"Vessel Registration Identification, IMO 9187629; MMSI, 123456789\"\r\n";

#[test]
fn csv_rows() {
    let records: Vec<CslRecord> = CslCsvReader::new(CSV).unwrap().map(Result::unwrap).collect();
    let [first, second] = records.as_slice() else { panic!("two rows") };
    assert_eq!(first.name.as_deref(), Some("A \"B\", C"));
    let entry = first.clone().into_entry();
    assert_eq!(entry.countries.len(), 2);
    let entry = second.clone().into_entry();
    assert_eq!(entry.kind, Some(PartyKind::Vessel));
    assert_eq!(entry.identifiers.len(), 2);
    assert_eq!(entry.names.len(), 4, "a line break parts two names as `;` does");
}

#[test]
fn csv_errors_say_what_is_wrong() {
    assert_eq!(
        CslCsvReader::new("a,b\n").unwrap_err().to_string(),
        "the first line lacks the column `source`: expected the header of the consolidated list, such as \
         `_id,source,entity_number,type,programs,name`"
    );
    let error = CslCsvReader::new("source,name\na\n").unwrap().next().unwrap().unwrap_err();
    assert_eq!(error, CslCsvError::FieldCount { row: 2, found: 1, expected: 2 });
    assert_eq!(error.to_string(), "row 2 has 1 fields: expected 2 as in the header");
    let error = CslCsvReader::new("source,name\na,\"b\n").unwrap().next().unwrap().unwrap_err();
    assert_eq!(error.to_string(), "row 2: a quoted field is not closed: expected a second `\"`");
}

#[test]
fn csv_samples_read() {
    for file in ["csl_raw_csv_fixture_13rows.csv", "csl_raw_csv_2019_sample.csv"] {
        let Some(text) = reference(file) else { return };
        let mut count = 0;
        for record in CslCsvReader::new(&text).unwrap() {
            let entry = record.unwrap().into_entry();
            assert!(!entry.name().is_empty());
            count += 1;
        }
        assert!(count > 10, "{file}: {count}");
    }
}

#[test]
fn requirements_and_policies_are_folded() {
    for (text, scope, footnotes) in [
        ("For all items subject to the EAR. (See §744.11 of the EAR).", LicenseScope::AllItems, vec![]),
        ("All Items Subject to the EAR", LicenseScope::AllItems, vec![]),
        (
            "For all items subject to the EAR, see §§ 734.9(e)1 and 744.11 of the EAR2",
            LicenseScope::AllItems,
            vec![1, 2],
        ),
        (
            "For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR)4",
            LicenseScope::AllItems,
            vec![4],
        ),
        (
            "For all items subject to the EAR. (See §§734.4(a)(9), 734.9(e)(3), and 744.11 of the EAR)5",
            LicenseScope::AllItems,
            vec![5],
        ),
        (
            "For any item subject to the EAR listed in supplement no. 2 to part 744.",
            LicenseScope::Supplement2Part744,
            vec![],
        ),
        (
            "For items on the CCL and listed in supplement no. 7 to part 746 of the EAR",
            LicenseScope::CclAndSupplement7Part746,
            vec![],
        ),
        (
            "For all items subject to the EAR when used in projects specified in § 746.8(a)(4) of the EAR",
            LicenseScope::AllItemsInDeepwaterProjects,
            vec![],
        ),
        ("Something else", LicenseScope::SeeEntry, vec![]),
    ] {
        let requirement = LicenseRequirement::read(text);
        assert_eq!((requirement.scope, requirement.footnotes), (scope, footnotes), "{text}");
    }
    for (text, posture) in [
        ("Presumption for denial", ReviewPosture::PresumptionOfDenial),
        ("Policy of denial See §§ 746.8(b) and 744.21(e).", ReviewPosture::PolicyOfDenial),
        ("Case-by-case basis.", ReviewPosture::CaseByCase),
        ("Presumption of approval for EAR99 items", ReviewPosture::PresumptionOfApproval),
        ("See §744.2 (d) of the EAR", ReviewPosture::SeeSections),
        ("For all items subject to the EAR. (See § 744.11 of the EAR)", ReviewPosture::NotStated),
    ] {
        assert_eq!(LicensePolicy::read(text).posture, posture, "{text}");
    }
}

#[test]
fn the_whole_consolidated_list() {
    let Some(text) = reference("consolidated_2026-07-31.json") else { return };
    let file: CslFile = serde_json::from_str(&text).unwrap();
    let snapshot = file.into_snapshot(None);
    assert_eq!(snapshot.entries().len(), 25_921);
    assert_eq!(snapshot.date(), Some("2026-07-31".parse().unwrap()));
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in snapshot.entries() {
        *counts.entry(entry.list.as_str()).or_default() += 1;
        if let Some(requirement) = &entry.license_requirement {
            assert_ne!(requirement.scope, LicenseScope::SeeEntry, "{}", requirement.text);
        }
        if let Some(policy) = &entry.license_policy {
            let odd = policy.text.starts_with("For all items");
            assert!(odd || policy.posture != ReviewPosture::NotStated, "{}", policy.text);
        }
    }
    assert_eq!(counts.get("us/entity-list"), Some(&3420));
    assert_eq!(counts.get("us/sdn"), Some(&19_181));
    assert_eq!(counts.len(), 12);
    let addresses = snapshot.entries().iter().filter(|entry| entry.is_address()).count();
    assert_eq!(addresses, 19);
}

#[test]
fn ecfr_rows() {
    let mut entries = Vec::new();
    for file in ["el_ecfr.jsonl", "meu_ecfr.jsonl", "uvl_ecfr.jsonl"] {
        let Some(text) = reference(file) else { return };
        for line in text.lines() {
            let row: EcfrRow = serde_json::from_str(line).unwrap();
            entries.extend(row.into_entry());
        }
    }
    let with = |footnote: u8| {
        let has = |entry: &&ListEntry| {
            entry
                .license_requirement
                .as_ref()
                .is_some_and(|requirement| requirement.footnotes.contains(&footnote))
        };
        entries.iter().filter(has).count()
    };
    for footnote in 1..=5 {
        assert!(with(footnote) > 5, "footnote {footnote}: {}", with(footnote));
    }
    assert!(entries.iter().all(|entry| !entry.countries.is_empty()), "every heading is a country");
    let addresses: Vec<&ListEntry> = entries.iter().filter(|entry| entry.is_address()).collect();
    assert_eq!(addresses.len(), 19);

    // A listed address is found by the address, whatever the name.
    let address = &addresses.first().unwrap().names.get(1).unwrap().text.clone();
    let id = addresses.first().unwrap().id.clone();
    let index = Index::new([ListSnapshot::new(ListId::new("us/ecfr"), None, entries)]);
    let query = PartyQuery { addresses: vec![address.to_uppercase()], ..PartyQuery::new("Harmless Trading") };
    let outcome = index.search(&query, &SearchPolicy::default());
    let hit = outcome.hits.iter().find(|hit| hit.entry == id).unwrap();
    assert_eq!(hit.name_kind, NameKind::Address);
}

fn small(names: &[(&str, &str)]) -> ListSnapshot {
    let list = ListId::new("us/entity-list");
    let entries = names.iter().map(|(id, name)| ListEntry::new(list.clone(), id, name)).collect();
    ListSnapshot::new(list, None, entries)
}

#[test]
fn snapshots_compare() {
    let old = small(&[("1", "Alpha"), ("2", "Beta"), ("3", "Gamma")]);
    let new = small(&[("3", "Gamma"), ("2", "Beta Ltd"), ("4", "Delta")]);
    let changes = SnapshotChanges::between(&old, &new);
    let ids = |changes: &[export_control::party::EntryChange]| {
        changes.iter().map(|change| change.entry.clone()).collect::<Vec<_>>()
    };
    assert_eq!(ids(&changes.added), ["4"]);
    assert_eq!(ids(&changes.removed), ["1"]);
    assert_eq!(ids(&changes.changed), ["2"]);
    assert_eq!(changes.changed.first().unwrap().fields, ["names"]);
    assert!(SnapshotChanges::between(&old, &old).is_empty());
    assert_ne!(old.digest(), new.digest());
    let reordered = small(&[("3", "Gamma"), ("1", "Alpha"), ("2", "Beta")]);
    assert_eq!(old.digest(), reordered.digest());
}

#[test]
fn a_shrunken_list_is_refused() {
    let old = small(&[("1", "Alpha"), ("2", "Beta"), ("3", "Gamma"), ("4", "Delta")]);
    let new = small(&[("1", "Alpha"), ("2", "Beta")]);
    assert_eq!(
        new.check_successor_of(&old, 10).unwrap_err().to_string(),
        "list `us/entity-list` shrank from 4 to 2 entries: expected at least 4; check the download, or allow the shrinkage"
    );
    assert!(new.check_successor_of(&old, 50).is_ok());
    assert!(small(&[]).check_successor_of(&old, 100).is_ok());
    assert!(old.check_successor_of(&new, 0).is_ok());
}

#[test]
fn what_is_no_whole_list_is_refused() {
    for (text, said) in [
        (
            r#"{"statusCode": 401, "message": "Access denied due to missing key"}"#,
            "`Access denied due to missing key`",
        ),
        (r#"{"error": {"message": "quota exceeded"}}"#, "`quota exceeded`"),
        ("{}", "expected `results` with a record for each listed party"),
        ("[]", "expected `results`"),
        (r#"{"data": [{"name": "Huawei Technologies Co., Ltd."}]}"#, "expected `results`"),
        (r#"{"total": 0, "results": []}"#, "`results` is empty"),
        (r#"{"total": 25921, "results": [{"name": "Atlas"}]}"#, "holds 1 records and `total` says 25921"),
        (r#"{"results": [{"name": "Atlas"}, {"title": "Borealis"}]}"#, "record 2 of `results` has no name"),
    ] {
        let error = serde_json::from_str::<CslFile>(text).unwrap_err().to_string();
        assert!(error.contains(said), "{text}: {error}");
    }
    let unsourced: CslFile = serde_json::from_str(r#"{"total": 1, "results": [{"name": "Atlas"}]}"#).unwrap();
    assert_eq!(unsourced.entries.first().unwrap().list.as_str(), "us/other/unknown");
    assert_eq!(CslCsvReader::new("source,name\n").unwrap_err(), CslCsvError::NoRows);
}

#[test]
fn an_index_knows_its_lists() {
    let us = small(&[("1", "Alpha"), ("2", "Beta")]);
    let own = |date: Option<&str>, names: &[&str]| {
        let list = ListId::new("acme/blocked");
        let entries = names.iter().map(|name| ListEntry::new(list.clone(), name, name)).collect();
        ListSnapshot::new(list.clone(), date.map(|date| date.parse().unwrap()), entries)
    };
    let index = Index::new([us, own(Some("2026-03-01"), &["Gamma"]), own(Some("2026-02-01"), &["Delta"])]);
    let told: Vec<_> = index
        .lists()
        .iter()
        .map(|row| (row.list.as_str(), row.entries, row.as_of.map(|date| date.to_string())))
        .collect();
    let oldest = Some("2026-02-01".to_string());
    assert_eq!(told, [("acme/blocked", 2, oldest), ("us/entity-list", 2, None)]);
    assert_eq!(Index::new([own(None, &[])]).lists().first().unwrap().entries, 0);
}

#[test]
fn entries_without_an_id_of_their_own_are_told_apart() {
    let csv = "source,entity_number,name,addresses\n\
        Entity List (EL) - Bureau of Industry and Security,,Alpha One,\"1 Road, CN\"\n\
        Entity List (EL) - Bureau of Industry and Security,,Alpha Two,\"1 Road, CN\"\n\
        Entity List (EL) - Bureau of Industry and Security,,Alpha Two,\"2 Road, CN\"\n";
    let entries = CslCsvReader::new(csv).unwrap().map(|row| row.unwrap().into_entry()).collect();
    let snapshot = ListSnapshot::new(ListId::new("us/consolidated"), None, entries);
    let mut ids: Vec<&str> = snapshot.entries().iter().map(|entry| entry.id.as_str()).collect();
    assert!(ids.iter().all(|id| !id.is_empty()));
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 3);
    let one_less = ListSnapshot::new(ListId::new("us/consolidated"), None, snapshot.entries()[1..].to_vec());
    let changes = SnapshotChanges::between(&one_less, &snapshot);
    assert_eq!((changes.added.len(), changes.changed.len()), (1, 0));

    for file in ["el_ecfr.jsonl", "csl_raw_csv_2019_sample.csv"] {
        let Some(text) = reference(file) else { return };
        let entries: Vec<ListEntry> = match CslCsvReader::new(&text) {
            Ok(rows) => rows.map(|row| row.unwrap().into_entry()).collect(),
            Err(_) => text
                .lines()
                .filter_map(|line| serde_json::from_str::<EcfrRow>(line).unwrap().into_entry())
                .collect(),
        };
        let snapshot = ListSnapshot::new(ListId::new("us/list"), None, entries);
        let mut ids: Vec<_> = snapshot.entries().iter().map(|entry| (&entry.list, &entry.id)).collect();
        let all = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), all, "{file}");
    }
}

#[test]
fn identifiers_of_either_column_order() {
    let kinds = |header: &str, cell: &str| -> Vec<(IdentifierKind, String, Option<String>)> {
        let csv = format!(
            "{header}source,name,ids\n{}SDN,Atlas,\"{cell}\"\n",
            if header.is_empty() { "" } else { "1," }
        );
        let entry = CslCsvReader::new(&csv).unwrap().next().unwrap().unwrap().into_entry();
        let row = |number: export_control::party::Identifier| {
            (number.kind, number.number, number.country.map(|country| country.to_string()))
        };
        entry.identifiers.into_iter().map(row).collect()
    };
    let russia = Some("RU".to_string());
    for header in ["", "_id,"] {
        for (cell, kind, number, country) in [
            ("RU, 1137746390572, Registration ID", IdentifierKind::Registration, "1137746390572", &russia),
            ("Registration ID, 1137746390572, RU", IdentifierKind::Registration, "1137746390572", &russia),
            ("IMO 8898831, Vessel Registration Identification", IdentifierKind::Imo, "IMO 8898831", &None),
            ("Vessel Registration Identification, IMO 8898831", IdentifierKind::Imo, "IMO 8898831", &None),
            ("21795618, Passport", IdentifierKind::Passport, "21795618", &None),
        ] {
            assert_eq!(kinds(header, cell), [(kind, number.to_string(), country.clone())], "{header} {cell}");
        }
    }
    assert!(
        kinds(
            "",
            "North Korea Sanctions Regulations, sections 510.201 and 510.210, Secondary sanctions risk:"
        )
        .is_empty()
    );
    for (words, kind) in [
        ("Aircraft Operator:", None),
        ("Aircraft Manufacture Date", None),
        ("Nationality of Registration", None),
        ("Organization Established Date:", None),
        ("Executive Order 13662 Directive Determination -", None),
        ("Aircraft Tail Number", Some(IdentifierKind::Aircraft)),
        ("Private Company Number", Some(IdentifierKind::Registration)),
        ("Arabic Registry No.", Some(IdentifierKind::Registration)),
        ("Retail Licence", Some(IdentifierKind::Other)),
        ("Timor-Leste Electoral Card", Some(IdentifierKind::NationalId)),
        ("C.U.R.P.", Some(IdentifierKind::NationalId)),
        ("D.N.I.", Some(IdentifierKind::NationalId)),
        ("C.U.I.T.", Some(IdentifierKind::Tax)),
        ("R.F.C.", Some(IdentifierKind::Tax)),
        ("RUC #", Some(IdentifierKind::Tax)),
        ("Fiscal Code", Some(IdentifierKind::Tax)),
        ("V.A.T. Number", Some(IdentifierKind::Tax)),
        ("Tax Identification Number", Some(IdentifierKind::Tax)),
        ("Folio Mercantil No.", Some(IdentifierKind::Registration)),
    ] {
        assert_eq!(IdentifierKind::from_list_words(words), kind, "{words}");
    }
}

#[test]
fn old_country_codes_and_odd_dates_do_not_refuse_an_entry_or_a_query() {
    let json = r#"{"list": "eu/sanctions", "id": "1", "names": [{"text": "Atlas", "kind": "primary"}],
        "countries": ["CS", "DE"], "dates_of_birth": ["1355 AH", "1971-06"]}"#;
    let entry: ListEntry = serde_json::from_str(json).unwrap();
    assert_eq!(entry.former_countries, ["CS"]);
    assert_eq!((entry.countries.len(), entry.dates_of_birth.len()), (1, 1));
    assert_eq!(entry.notes, ["date of birth as printed: 1355 AH"]);
    let again: ListEntry = serde_json::from_str(&serde_json::to_string(&entry).unwrap()).unwrap();
    assert_eq!(again, entry);

    let query = r#"{"name": "Atlas", "countries": ["AN", "DE"], "dates_of_birth": ["spring", "06/1971"]}"#;
    let query: PartyQuery = serde_json::from_str(query).unwrap();
    assert_eq!(query.unread, ["AN", "spring"]);
    assert_eq!((query.countries.len(), query.dates_of_birth.len()), (1, 1));
}

#[test]
fn dates_of_birth() {
    for (text, shown) in [
        ("1978-12-05", "1978-12-05"),
        ("1955", "1955"),
        ("1960 to 1961", "1960 to 1961"),
        ("circa 1966", "1964 to 1968"),
        ("1971-06", "1971-06"),
        ("Jun 1971", "1971-06"),
        ("06/1971", "1971-06"),
        ("05 Dec 1978", "1978-12-05"),
        ("01 Jan 1955 to 31 Dec 1956", "1955 to 1956"),
        ("15 Jan 1955 to 31 Dec 1956", "1955-01-15 to 1956-12-31"),
        ("1960-1963", "1960 to 1963"),
        ("between 1960 and 1963", "1960 to 1963"),
        ("circa Dec 1978", "1976 to 1980"),
        ("circa 1967-03", "1965 to 1969"),
        ("03/04/1970", "1970-03-04 to 1970-04-03"),
        ("25/04/1970", "1970-04-25"),
    ] {
        assert_eq!(text.parse::<BirthDate>().unwrap().to_string(), shown);
        let shown: BirthDate = shown.parse().unwrap();
        assert_eq!(shown, text.parse().unwrap(), "{text}");
    }
    assert_eq!(
        "yesterday".parse::<BirthDate>().unwrap_err().to_string(),
        "cannot read date of birth `yesterday`: expected a form such as `1978-12-05`, `1978-12`, `1955`, `1960 to 1961` or `circa 1966`"
    );
}
