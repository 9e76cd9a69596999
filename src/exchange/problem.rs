//! What is wrong with a document.

use crate::problem::{Problems, refusal};

refusal! {
    /// A document was refused with everything that is wrong, and nothing of it was applied.
    DocumentError
}

impl Problems {
    /// A text that must say something.
    pub(super) fn text(&mut self, path: &str, text: &str) {
        if text.trim().is_empty() {
            self.add(path, "empty: expected a text");
        }
    }
}
