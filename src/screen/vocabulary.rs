//! The facts that the loaded rule sets know.

use alloc::vec::Vec;

use super::program::FactId;
use crate::citation::Text;
use crate::fact::FactDefinition;

/// Words of all loaded rule sets.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    /// In the order in which the sets define them; ids are places here.
    pub(super) words: Vec<FactDefinition>,
    /// Sorted by key.
    index: Vec<FactId>,
    /// Facts that an attestation denies, and the attestation.
    pub(super) denials: Vec<(FactId, FactId)>,
    /// By id: the words that some rule tests a text for.
    tested: Vec<Vec<Text>>,
}

impl Vocabulary {
    /// Adds a word, or returns the definition that contradicts it.
    pub(super) fn add(&mut self, word: &FactDefinition) -> Result<(), &FactDefinition> {
        if let Some(id) = self.find(word.key.as_str()) {
            return match self.words.get(usize::from(id)) {
                Some(known) if known.kind != word.kind || !known.is_denied_as(word) => Err(known),
                _ => Ok(()),
            };
        }
        let Ok(id) = FactId::try_from(self.words.len()) else { return Ok(()) };
        let at = self.place(word.key.as_str()).unwrap_or_else(|at| at);
        self.index.insert(at, id);
        self.words.push(word.clone());
        self.tested.push(Vec::new());
        Ok(())
    }

    /// Resolves attestations, once all words are in.
    pub(super) fn resolve_denials(&mut self) {
        let denial =
            |(id, word): (FactId, &FactDefinition)| Some((id, self.find(word.denied_by.as_ref()?.as_str())?));
        self.denials = (0..).zip(&self.words).filter_map(denial).collect();
    }

    pub(super) fn find(&self, key: &str) -> Option<FactId> {
        self.place(key).ok().and_then(|at| self.index.get(at).copied())
    }

    fn place(&self, key: &str) -> Result<usize, usize> {
        self.index.binary_search_by(|id| {
            self.words.get(usize::from(*id)).map_or("", |word| word.key.as_str()).cmp(key)
        })
    }

    pub(super) fn note_words(&mut self, id: FactId, words: &[Text]) {
        if let Some(tested) = self.tested.get_mut(usize::from(id)) {
            for word in words {
                if !tested.contains(word) {
                    tested.push(word.clone());
                }
            }
        }
    }

    pub(super) fn known_words(&self, id: FactId) -> &[Text] {
        self.tested.get(usize::from(id)).map_or(&[], Vec::as_slice)
    }
}
