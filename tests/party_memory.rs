//! How much memory the whole consolidated list and its index take, counted allocation by allocation.
#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

mod party_support;

use export_control::party::{CslFile, Index};
use party_support::reference;
use peak_alloc::PeakAlloc;

#[global_allocator]
static HEAP: PeakAlloc = PeakAlloc;

/// The limit for the list and its index together, in bytes.
const LIMIT: usize = 40_000_000;

#[test]
fn the_list_and_its_index_are_small() {
    let before = HEAP.current_usage();
    let Some(text) = reference("consolidated_2026-07-31.json") else { return };
    let file: CslFile = serde_json::from_str(&text).unwrap();
    let snapshot = file.into_snapshot(None);
    drop(text);
    let list = HEAP.current_usage() - before;
    let index = Index::new([snapshot]);
    let both = HEAP.current_usage() - before;
    println!("list {list}, index {} bytes, of which {} in tables", both - list, index.table_bytes());
    assert!(both <= LIMIT, "list and index take {both} bytes");
}
