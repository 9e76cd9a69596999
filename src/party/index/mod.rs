//! The listed names, ready to be searched.

mod coverage;
mod evidence;
mod hash_table;
mod hits;
mod identifiers;
mod pair;
mod prepare;
mod runs;
mod scratch;
mod search;
mod vocabulary;
mod whole;

use alloc::string::String;
use alloc::vec::Vec;

use super::align::MOST_WORDS;
use super::field::acronym;
use super::hit::{PairOutcome, SearchOutcome};
use super::lexicon::Lexicon;
use super::list::{ConsultedList, ListDigest, ListEntry, ListId, ListSnapshot, NameKind, SnapshotRef};
use super::query::{PartyQuery, SearchPolicy};
use super::token::{PartyKind, tokenize};

use self::coverage::{Coverage, ScriptSet};
use self::hash_table::HashTable;
use self::vocabulary::{Vocabulary, VocabularyBuilder};
use self::whole::{WholeHashes, WholeNames};

/// The version of the matching rules. It goes up whenever the same names and lists give another answer.
pub const MATCHER_VERSION: u32 = 4;

/// One listed name.
#[derive(Clone, Copy, Debug)]
struct Name {
    entry: u32,
    place: u16,
    role: NameKind,
    // The name is an acronym that the listed name gives of itself in brackets.
    acronym: bool,
    // Where its terms start; they end where those of the next name start.
    terms: u32,
}

/// An index over the names of all lists given to it.
///
/// Building it reads every name once; it does not change afterwards and may be shared between threads.
/// Two ways to search give the same answer: [`Index::search`] by look-up, and
/// [`Index::search_exhaustive`] by comparing with every name, which is for tests.
///
/// ```
/// use export_control::party::{Index, ListEntry, ListId, ListSnapshot, PartyQuery, SearchPolicy};
///
/// let list = ListId::new("us/entity-list");
/// let entries = vec![
///     ListEntry::new(list.clone(), "1", "Joint Stock Company Tactical Missiles Corporation"),
///     ListEntry::new(list.clone(), "2", "Sergei Viktorovich LAVROV"),
/// ];
/// let index = Index::new([ListSnapshot::new(list, None, entries)]);
///
/// let outcome = index.search(&PartyQuery::new("Сергей Лавров"), &SearchPolicy::default());
/// assert_eq!(outcome.hits[0].entry, "2");
/// assert!(index.search(&PartyQuery::new("Tactical Kittens JSC"), &SearchPolicy::default()).is_clear());
/// ```
#[derive(Clone, Debug)]
pub struct Index {
    snapshots: Vec<ListSnapshot>,
    lexicon: Lexicon,
    vocabulary: Vocabulary,
    names: Vec<Name>,
    // INVARIANT: as long as `names`; one bit for each term of the name, by the term's number.
    signatures: Vec<u64>,
    name_terms: Vec<u32>,
    // Names by term: `postings[starts[t]..starts[t + 1]]`.
    starts: Vec<u32>,
    postings: Vec<u32>,
    runs: HashTable,
    whole: WholeNames,
    // Entries by the hash of their numbers.
    identifiers: HashTable,
    coverage: Coverage,
    lists: Vec<ConsultedList>,
}

impl Index {
    /// Builds an index over these lists.
    #[must_use]
    pub fn new(snapshots: impl IntoIterator<Item = ListSnapshot>) -> Self {
        let snapshots: Vec<ListSnapshot> = snapshots.into_iter().collect();
        let lists = ConsultedList::of(&snapshots);
        let lexicon = Lexicon::new();
        let mut builder = VocabularyBuilder::default();
        let mut names = Vec::new();
        let mut name_terms = Vec::new();
        let mut hashes = Vec::new();
        let mut coverage = Coverage::default();
        let entries = snapshots.iter().flat_map(ListSnapshot::entries);
        for (entry_number, entry) in (0_u32..).zip(entries) {
            let mut scripts = ScriptSet::default();
            for (place, name) in (0_u16..).zip(&entry.names) {
                let kind = if name.kind == NameKind::Address { None } else { entry.kind };
                let acronym = acronym(&name.text).map(|text| (text, true));
                for (text, acronym) in core::iter::once((name.text.as_str(), false)).chain(acronym) {
                    let words = lexicon.letters.words(text);
                    let mut tokens = tokenize(&lexicon, words.clone(), kind);
                    tokens.truncate(MOST_WORDS);
                    let Ok(terms) = u32::try_from(name_terms.len()) else { continue };
                    if tokens.is_empty() {
                        continue;
                    }
                    hashes.push(WholeHashes::of(&words, &tokens));
                    scripts.add(tokens.iter().map(|token| token.script));
                    name_terms.extend(tokens.into_iter().map(|token| builder.add(token)));
                    names.push(Name { entry: entry_number, place, role: name.kind, acronym, terms });
                }
            }
            coverage.add(&entry.list, scripts);
        }
        names.shrink_to_fit();
        name_terms.shrink_to_fit();
        let vocabulary = builder.finish(names.len());
        let whole = WholeNames::build(&hashes);
        drop(hashes);
        let mut index = Self {
            identifiers: identifiers::table(&snapshots),
            snapshots,
            lexicon,
            vocabulary,
            names,
            signatures: Vec::new(),
            name_terms,
            starts: Vec::new(),
            postings: Vec::new(),
            runs: HashTable::default(),
            whole,
            coverage,
            lists,
        };
        index.post();
        index
    }

    /// Fills the tables that lead from words to names.
    fn post(&mut self) {
        let mut pairs: Vec<u64> = Vec::with_capacity(self.name_terms.len());
        let mut signatures = Vec::with_capacity(self.names.len());
        let numbers = || (0..self.names.len()).filter_map(|number| u32::try_from(number).ok());
        for name in numbers() {
            let mut signature = 0;
            for term in self.terms_of(name) {
                signature |= signature_bit(*term);
                pairs.push(u64::from(*term) << 32 | u64::from(name));
            }
            signatures.push(signature);
        }
        let mut key = String::new();
        let runs = HashTable::build(self.names.len() * 8, self.names.len(), 0, |part, slots| {
            for name in numbers() {
                let pieces: Vec<_> =
                    self.terms_of(name).iter().map(|term| self.vocabulary.piece(*term)).collect();
                runs::target_hashes(&pieces, &mut key, &mut |hash| part.keep(hash, name, slots));
            }
        });
        pairs.sort_unstable();
        pairs.dedup();
        self.signatures = signatures;
        let mut starts = Vec::with_capacity(self.vocabulary.len() + 1);
        let mut postings = Vec::with_capacity(pairs.len());
        for pair in pairs {
            let term = usize::try_from(pair >> 32).unwrap_or(usize::MAX);
            while starts.len() <= term {
                starts.push(u32::try_from(postings.len()).unwrap_or(u32::MAX));
            }
            postings.push(u32::try_from(pair & 0xffff_ffff).unwrap_or(u32::MAX));
        }
        while starts.len() <= self.vocabulary.len() {
            starts.push(u32::try_from(postings.len()).unwrap_or(u32::MAX));
        }
        self.starts = starts;
        self.postings = postings;
        self.runs = runs;
    }

    /// Finds the listed parties that may be the one looked for.
    #[must_use]
    pub fn search(&self, query: &PartyQuery, policy: &SearchPolicy) -> SearchOutcome {
        self.search_in(query, policy, search::Strategy::Indexed)
    }

    /// The same answer as [`Index::search`], by comparing with every name. Slow: for tests.
    #[must_use]
    pub fn search_exhaustive(&self, query: &PartyQuery, policy: &SearchPolicy) -> SearchOutcome {
        self.search_in(query, policy, search::Strategy::Exhaustive)
    }

    /// Searches for many parties, one answer each, in order. Threads are the caller's: split the slice.
    #[must_use]
    pub fn search_batch(&self, queries: &[PartyQuery], policy: &SearchPolicy) -> Vec<SearchOutcome> {
        queries.iter().map(|query| self.search(query, policy)).collect()
    }

    /// Compares two names, with words weighed by how rare they are in these lists.
    #[must_use]
    pub fn compare(&self, query: &str, target: &str, kind: Option<PartyKind>) -> PairOutcome {
        pair::compare_pair(&self.lexicon, &self.vocabulary, query, target, kind)
    }

    /// The lists in the index.
    #[must_use]
    pub fn snapshots(&self) -> &[ListSnapshot] {
        &self.snapshots
    }

    /// Which versions of which lists are in the index.
    #[must_use]
    pub fn references(&self) -> Vec<SnapshotRef> {
        self.snapshots.iter().map(ListSnapshot::reference).collect()
    }

    /// The lists in the index, by id: how many entries each has, and as of when.
    #[must_use]
    pub fn lists(&self) -> &[ConsultedList] {
        &self.lists
    }

    /// How many names are in the index.
    #[must_use]
    pub fn name_count(&self) -> usize {
        self.names.len()
    }

    /// How many distinct words are in the index.
    #[must_use]
    pub fn word_count(&self) -> usize {
        self.vocabulary.len()
    }

    /// Bytes of the look-up tables, without the lists themselves.
    #[must_use]
    pub fn table_bytes(&self) -> usize {
        self.vocabulary.bytes()
            + self.names.capacity() * size_of::<Name>()
            + self.signatures.capacity() * 8
            + (self.name_terms.capacity() + self.starts.capacity() + self.postings.capacity()) * 4
            + self.runs.bytes()
            + self.whole.bytes()
            + self.identifiers.bytes()
    }

    /// Whether an entry is on one of the lists.
    #[must_use]
    pub fn has_entry(&self, list: &ListId, entry: &str) -> bool {
        let mut entries = self.snapshots.iter().flat_map(ListSnapshot::entries);
        entries.any(|known| known.id == entry && known.list == *list)
    }

    fn entry(&self, number: u32) -> Option<&ListEntry> {
        let mut number = number as usize;
        for snapshot in &self.snapshots {
            if let Some(entry) = snapshot.entries().get(number) {
                return Some(entry);
            }
            number -= snapshot.entries().len();
        }
        None
    }

    fn entry_digest(&self, number: u32) -> ListDigest {
        let mut number = number as usize;
        for snapshot in &self.snapshots {
            if let Some(digest) = snapshot.entry_digests().get(number) {
                return *digest;
            }
            number -= snapshot.entries().len();
        }
        ListDigest::default()
    }

    fn terms_of(&self, name: u32) -> &[u32] {
        let at = name as usize;
        let start = self.names.get(at).map_or(0, |name| name.terms as usize);
        let end = self.names.get(at + 1).map_or(self.name_terms.len(), |name| name.terms as usize);
        self.name_terms.get(start..end).unwrap_or_default()
    }

    fn postings_of(&self, term: u32) -> &[u32] {
        let at = term as usize;
        let start = self.starts.get(at).copied().unwrap_or(0) as usize;
        let end = self.starts.get(at + 1).copied().unwrap_or(0) as usize;
        self.postings.get(start..end).unwrap_or_default()
    }
}

fn signature_bit(term: u32) -> u64 {
    1 << (term.wrapping_mul(0x9e37_79b1) >> 26)
}

/// Compares two names without any list: every word is as rare as every other, save business words.
///
/// Building the tables of knowledge costs more than the comparison; to compare many names, make one
/// [`NameComparer`].
///
/// ```
/// use export_control::party::{Score, compare_names};
///
/// let same = compare_names("OOO \"Bai\"", "Limited Liability Company BAI", None);
/// assert!(same.score > Score::from_per_mille(900));
/// ```
#[must_use]
pub fn compare_names(query: &str, target: &str, kind: Option<PartyKind>) -> PairOutcome {
    NameComparer::new().compare(query, target, kind)
}

/// Compares names without any list.
#[derive(Clone, Debug)]
pub struct NameComparer {
    lexicon: Lexicon,
    vocabulary: Vocabulary,
}

impl NameComparer {
    /// Makes the tables of knowledge ready.
    #[must_use]
    pub fn new() -> Self {
        Self { lexicon: Lexicon::new(), vocabulary: Vocabulary::default() }
    }

    /// Compares two names.
    #[must_use]
    pub fn compare(&self, query: &str, target: &str, kind: Option<PartyKind>) -> PairOutcome {
        pair::compare_pair(&self.lexicon, &self.vocabulary, query, target, kind)
    }
}

impl Default for NameComparer {
    fn default() -> Self {
        Self::new()
    }
}
