//! Every test of the crate but one in one program: linked once, run at once.
//!
//! A new area is a file beside this one and a line here.

mod cn_entities;
mod cn_list;
mod cn_rules;
mod codes;
mod common;
mod contract;
mod coverage;
mod destinations;
mod diff;
mod engine;
mod exchange;
mod golden;
mod hostile_input;
mod law_questions;
mod layering;
mod naive;
mod nothing_vanishes;
mod other_formats;
mod overlay_documents;
mod overlay_worlds;
mod overlays;
mod ownership;
mod paragraphs;
mod party_adjudication;
mod party_fields;
mod party_labels;
mod party_lists;
mod party_rescreen;
mod party_support;
mod questions;
mod reach;
mod records;
mod reference;
mod refusals;
mod remedies;
mod rule_set_diff;
mod rule_set_documents;
mod rule_set_limits;
mod small_world;
mod truth;
mod us_ear_reference;
mod us_ear_rules;
