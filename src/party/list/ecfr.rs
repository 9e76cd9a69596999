//! Rows of the Entity List, the Military End-User List and the Unverified List as the eCFR prints them:
//! Supplements No. 4, 7 and 6 to 15 CFR part 744. Only there are the footnotes marked.

use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::party::hash::Fnv128;

use super::csl::country_of_name;
use super::entry::{Address, ListEntry, ListId, NameKind};
use super::license::{LicensePolicy, LicenseRequirement};
use super::names::{add_names, mark_address_entry};

/// One row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct EcfrRow {
    /// `EL`, `MEU` or `UVL`.
    pub list: String,
    /// The country heading under which the row stands.
    pub country: String,
    /// The name.
    pub name: String,
    /// Aliases.
    pub aliases: Vec<String>,
    /// What follows: addresses.
    pub rest: Vec<String>,
    /// The license requirement column.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_requirement: Option<String>,
    /// Footnotes marked in that column.
    #[serde(deserialize_with = "footnotes")]
    pub license_requirement_footnotes: Vec<u8>,
    /// The license review policy column.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_policy: Option<String>,
    /// The Federal Register citation column.
    pub federal_register: String,
}

impl EcfrRow {
    /// The row in the neutral form, or `None` if it is a heading without a party (`The following eight
    /// subordinate institutions of …:`). Rows have no id of their own: it is made from list, country and
    /// name, so that it stays the same while these do.
    #[must_use]
    pub fn into_entry(self) -> Option<ListEntry> {
        let name = self.name.trim();
        if name.is_empty()
            || name.ends_with(':') && self.rest.is_empty()
            || name.starts_with("The following ")
        {
            return None;
        }
        let list = ListId::from_csl_source(&self.list);
        let mut digest = Fnv128::new();
        digest.text(&self.list);
        digest.text(&self.country);
        digest.text(name);
        if super::names::is_address_heading(name) {
            self.rest.iter().for_each(|line| digest.text(line));
        }
        let mut entry = ListEntry::new(list, &format!("{:032x}", digest.finish()), "");
        entry.names.clear();
        let name = match name.split_once(" (See alternate") {
            Some((name, note)) => {
                entry.notes.push(format!("(See alternate{note}"));
                name
            }
            None => name,
        };
        add_names(&mut entry, name, NameKind::Primary);
        for alias in &self.aliases {
            add_names(&mut entry, alias, NameKind::Alias);
        }
        let country = country_of_name(Some(&self.country));
        entry.add_country(country);
        for line in self.rest {
            entry.addresses.push(Address { text: Some(line), country });
        }
        entry.license_requirement = self.license_requirement.map(|text| {
            let mut requirement = LicenseRequirement::read(&text);
            for footnote in self.license_requirement_footnotes {
                if !requirement.footnotes.contains(&footnote) {
                    requirement.footnotes.push(footnote);
                }
            }
            requirement.footnotes.sort_unstable();
            Arc::new(requirement)
        });
        entry.license_policy = self.license_policy.as_deref().map(|text| Arc::new(LicensePolicy::read(text)));
        entry.citation = Some(self.federal_register).filter(|text| !text.is_empty());
        mark_address_entry(&mut entry);
        Some(entry)
    }
}

/// Numbers, or numbers in quotes.
fn footnotes<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Footnote {
        Number(u8),
        Text(String),
    }
    let many = Option::<Vec<Footnote>>::deserialize(deserializer)?.unwrap_or_default();
    Ok(many
        .into_iter()
        .filter_map(|footnote| match footnote {
            Footnote::Number(number) => Some(number),
            Footnote::Text(text) => text.trim().parse().ok(),
        })
        .collect())
}
