//! Golden determinations: fictitious orders at several dates, explanation text included. Any change is
//! a conscious difference. Set `UPDATE_EXPECTED=1` to write the pages anew.

use crate::common;
use std::fs;
use std::path::Path;

#[test]
fn pages_are_as_they_were_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/golden");
    let screener = common::screener();
    let mut stale = Vec::new();
    let orders = common::cases(&folder);
    assert!(!orders.is_empty());
    for (name, order) in orders {
        let order = common::order(&order.to_string()).expect("a sound order");
        let page = screener.screen(&order).expect("a sound order").explain().to_string();
        let path = folder.join(&name).with_extension("txt");
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            fs::write(&path, &page).expect("writable");
        } else if fs::read_to_string(&path).unwrap_or_default() != page {
            stale.push(name);
        }
    }
    assert!(
        stale.is_empty(),
        "changed: {stale:?}; read `UPDATE_EXPECTED=1 cargo test golden` and its difference"
    );
}
