//! The U.S. Consolidated Screening List as CSV.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::csl::{CslAddress, CslIdentifier, CslRecord};
use super::entry::IdentifierKind;

/// The file or a row of it cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CslCsvError {
    /// The first line names no column that is needed.
    #[error(
        "the first line lacks the column `{column}`: expected the header of the consolidated list, such as `_id,source,entity_number,type,programs,name`"
    )]
    MissingColumn {
        /// The column.
        column: String,
    },
    /// A quotation mark is never closed.
    #[error("row {row}: a quoted field is not closed: expected a second `\"`")]
    OpenQuote {
        /// The row, the header being row 1.
        row: usize,
    },
    /// A row has another number of fields than the header.
    #[error("row {row} has {found} fields: expected {expected} as in the header")]
    FieldCount {
        /// The row, the header being row 1.
        row: usize,
        /// Fields found.
        found: usize,
        /// Fields in the header.
        expected: usize,
    },
    /// Nothing follows the header.
    #[error(
        "the list has no rows: an empty list would clear everybody; expected a row for each listed party"
    )]
    NoRows,
}

/// Reads the rows of the CSV form: an iterator over records.
///
/// Columns are found by the names in the header, so the 28 columns of 2019 and the 29 of today both read.
///
/// ```
/// use export_control::party::CslCsvReader;
///
/// let text = "source,name,alt_names\n\
///             Unverified List (UVL) - Bureau of Industry and Security,\"Atlas, Ltd\",A; B\n";
/// let record = CslCsvReader::new(text)?.next().unwrap()?;
/// assert_eq!(record.name.as_deref(), Some("Atlas, Ltd"));
/// assert_eq!(record.alt_names, ["A", "B"]);
/// # Ok::<(), export_control::party::CslCsvError>(())
/// ```
#[derive(Clone, Debug)]
pub struct CslCsvReader<'a> {
    rest: &'a str,
    columns: Vec<String>,
    row: usize,
    // The 28 columns of 2019 print the number before what it is.
    number_first: bool,
}

impl<'a> CslCsvReader<'a> {
    /// Reads the header.
    ///
    /// # Errors
    /// [`CslCsvError::MissingColumn`] without a `source` or `name` column, [`CslCsvError::OpenQuote`] if
    /// the header is not closed, [`CslCsvError::NoRows`] if nothing follows it.
    pub fn new(text: &'a str) -> Result<Self, CslCsvError> {
        let text = text.trim_start_matches('\u{feff}');
        let (columns, rest) = fields(text).ok_or(CslCsvError::OpenQuote { row: 1 })?;
        for needed in ["source", "name"] {
            if !columns.iter().any(|column| column == needed) {
                return Err(CslCsvError::MissingColumn { column: needed.to_string() });
            }
        }
        if rest.trim().is_empty() {
            return Err(CslCsvError::NoRows);
        }
        let number_first = !columns.iter().any(|column| column == "_id" || column == "id");
        Ok(Self { rest, columns, row: 1, number_first })
    }
}

impl Iterator for CslCsvReader<'_> {
    type Item = Result<CslRecord, CslCsvError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if self.rest.is_empty() {
                return None;
            }
            self.row += 1;
            let Some((row, rest)) = fields(self.rest) else {
                self.rest = "";
                return Some(Err(CslCsvError::OpenQuote { row: self.row }));
            };
            self.rest = rest;
            if row.len() == 1 && row.first().is_some_and(String::is_empty) {
                continue;
            }
            if row.len() != self.columns.len() {
                return Some(Err(CslCsvError::FieldCount {
                    row: self.row,
                    found: row.len(),
                    expected: self.columns.len(),
                }));
            }
            let mut record = CslRecord::default();
            for (column, value) in self.columns.iter().zip(row) {
                set(&mut record, column, &value, self.number_first);
            }
            return Some(Ok(record));
        }
    }
}

fn set(record: &mut CslRecord, column: &str, value: &str, number_first: bool) {
    let value = value.trim();
    if value.is_empty() {
        return;
    }
    let text = || Some(value.to_string());
    let many =
        || value.split("; ").map(|part| part.trim().to_string()).filter(|part| !part.is_empty()).collect();
    match column {
        "_id" | "id" => record.id = text(),
        "source" => record.source = text(),
        "entity_number" => record.entity_number = text(),
        "type" => record.kind = text(),
        "programs" => record.programs = many(),
        "name" => record.name = text(),
        "title" => record.title = text(),
        "addresses" => record.addresses = value.split("; ").map(address).collect(),
        "federal_register_notice" => record.federal_register_notice = text(),
        "start_date" => record.start_date = text(),
        "end_date" => record.end_date = text(),
        "standard_order" => record.standard_order = text(),
        "license_requirement" => record.license_requirement = text(),
        "license_policy" => record.license_policy = text(),
        "call_sign" => record.call_sign = text(),
        "vessel_type" => record.vessel_type = text(),
        "gross_tonnage" => record.gross_tonnage = text(),
        "gross_registered_tonnage" => record.gross_registered_tonnage = text(),
        "vessel_flag" => record.vessel_flag = text(),
        "vessel_owner" => record.vessel_owner = text(),
        "remarks" => record.remarks = text(),
        "source_list_url" => record.source_list_url = text(),
        "alt_names" => record.alt_names = many(),
        "citizenships" => record.citizenships = many(),
        "dates_of_birth" => record.dates_of_birth = many(),
        "nationalities" => record.nationalities = many(),
        "places_of_birth" => record.places_of_birth = many(),
        "source_information_url" => record.source_information_url = text(),
        "ids" => record.ids = value.split("; ").map(|text| identifier(text, number_first)).collect(),
        _ => {}
    }
}

/// `street, city, state, zip, CC`: only the country can be told apart for sure, at the end.
fn address(text: &str) -> CslAddress {
    let (street, country) = match text.rsplit_once(", ") {
        Some((street, code)) if is_code(code) => (Some(street), Some(code)),
        None if is_code(text) => (None, Some(text)),
        _ => (Some(text), None),
    };
    CslAddress {
        address: street.map(|street| street.trim().to_string()).filter(|street| !street.is_empty()),
        country: country.map(|code| code.trim().to_string()),
        ..CslAddress::default()
    }
}

/// `type, number, CC`, or as of 2019 `CC, number, type`; without the country in either.
///
/// Which of the two is told by the cell where it can be: by what is a known type, else by the header.
fn identifier(text: &str, number_first: bool) -> CslIdentifier {
    // `IMO 8898831` says its kind and is the number all the same.
    let is_number =
        |text: &str| text.trim_start_matches("IMO").bytes().all(|byte| byte.is_ascii_digit() || byte == b' ');
    let known = |words: &str| !is_number(words) && IdentifierKind::known_words(words).is_some();
    let (first, rest) = text.split_once(", ").map_or((text, None), |(first, rest)| (first, Some(rest)));
    let Some(rest) = rest else {
        return CslIdentifier { number: Some(text.into()), ..CslIdentifier::default() };
    };
    let (start, last) = text.rsplit_once(", ").unwrap_or((text, ""));
    let old = match (known(first), known(last)) {
        _ if is_code(first) => true,
        (true, false) => false,
        (false, true) => true,
        _ => number_first,
    };
    let filled = |text: &str| Some(text.trim().to_string()).filter(|text| !text.is_empty());
    let (kind, number, country) = if old {
        match start.split_once(", ") {
            Some((code, number)) if is_code(code) => (last, number, Some(code)),
            _ => (last, start, None),
        }
    } else {
        match rest.rsplit_once(", ") {
            Some((number, code)) if is_code(code) => (first, number, Some(code)),
            _ => (first, rest, None),
        }
    };
    CslIdentifier {
        kind: filled(kind),
        number: filled(number),
        country: country.and_then(filled),
        ..CslIdentifier::default()
    }
}

fn is_code(text: &str) -> bool {
    let text = text.trim();
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// The fields of the first row, and what follows it; `None` if a quote stays open.
fn fields(text: &str) -> Option<(Vec<String>, &str)> {
    let mut row = Vec::new();
    let mut field = String::new();
    let mut quoted = false;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' if quoted => {
                if letters.next_if(|(_, next)| *next == '"').is_some() {
                    field.push('"');
                } else {
                    quoted = false;
                }
            }
            '"' if field.is_empty() => quoted = true,
            ',' if !quoted => row.push(core::mem::take(&mut field)),
            '\n' if !quoted => {
                if field.ends_with('\r') {
                    field.pop();
                }
                row.push(field);
                return Some((row, text.get(at + 1..).unwrap_or_default()));
            }
            other => field.push(other),
        }
    }
    if quoted {
        return None;
    }
    if field.ends_with('\r') {
        field.pop();
    }
    row.push(field);
    Some((row, ""))
}
