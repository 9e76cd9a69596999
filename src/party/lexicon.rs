//! The tables of knowledge, ready for look-up. Built once per index.

use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::country::Country;

use super::distance::swap_distance;
use super::hash::FnvMap;
use super::normalize::Letters;
use super::spelling::spelling_key;
use super::table::{
    ABBREVIATIONS, BESIDE_WORDS, BRANCH_WORDS, COUNTRY_NAMES, GENERIC_WORDS, HAN_BUSINESS_WORDS,
    HAN_LEGAL_FORMS, HAN_PLACES, LEGAL_FORMS, NICKNAMES, NUMBER_WORDS, PARTICLES, PLACEHOLDERS, SAME_NAME,
    SPELLING_VARIANTS, STOP_WORDS, TITLES, TRANSLATED_NAMES, VESSEL_PREFIXES, WADE_GILES,
};

/// What kind of company a legal form makes, coarsely: enough to say whether two forms can stand for one
/// company.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LegalFamily {
    /// A company whose form says no more: Inc., Corp., Co.
    Company,
    /// Limited liability: LLC, GmbH, OOO, 有限公司.
    Limited,
    /// Joint stock: JSC, AG, S.A., PAO.
    Stock,
    /// A partnership.
    Partnership,
    /// Private, which goes with limited or joint stock.
    Private,
    /// A sole trader or establishment.
    SoleTrader,
    /// An enterprise or institution of a state.
    State,
    /// An association, foundation or other body without profit.
    NonProfit,
}

impl LegalFamily {
    /// Whether one company can carry both forms in two spellings of its name.
    #[must_use]
    pub const fn compatible(self, other: Self) -> bool {
        use LegalFamily::{Company, Limited, NonProfit, Partnership, Private, SoleTrader, State, Stock};
        match self {
            Company => !matches!(other, NonProfit | State),
            Private => matches!(other, Private | Company | Limited | Stock),
            Limited => matches!(other, Limited | Company | Private),
            Stock => matches!(other, Stock | Company | Private),
            Partnership => matches!(other, Partnership | Company),
            SoleTrader => matches!(other, SoleTrader | Company),
            State => matches!(other, State),
            NonProfit => matches!(other, NonProfit),
        }
    }
}

/// What a word can be besides a name.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct WordClass {
    pub(super) title: bool,
    pub(super) particle: bool,
    pub(super) stop: bool,
    pub(super) generic: bool,
    pub(super) beside: bool,
    pub(super) branch: bool,
    pub(super) placeholder: bool,
    pub(super) number: Option<u32>,
}

/// Why two different words can stand for each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum GroupKind {
    Variant,
    Translation,
    Nickname,
    Abbreviation,
    Romanization,
}

/// One place of a word in a group; the head of an abbreviation or nickname row matches its members, but
/// the members do not match each other.
#[derive(Clone, Copy, Debug)]
pub(super) struct Membership {
    pub(super) group: u16,
    pub(super) kind: GroupKind,
    pub(super) head: bool,
}

#[derive(Clone, Debug)]
pub(super) struct Phrase {
    pub(super) family: LegalFamily,
    pub(super) words: Vec<&'static str>,
}

/// Letters of a legal form that is recognized misspelled.
const LONG_FORM: usize = 12;
/// Letters of the form of a company that is recognized with one letter wrong.
const COMPANY_FORM: usize = 7;

#[derive(Clone, Debug)]
pub(super) struct Lexicon {
    pub(super) letters: Letters,
    words: FnvMap<&'static str, WordClass>,
    // Keyed by spelling key.
    memberships: FnvMap<String, Vec<Membership>>,
    // Keyed by group: the spelling keys in it, and whether each is the head.
    groups: Vec<Vec<(String, bool)>>,
    phrases: Vec<Phrase>,
    // For each word of a phrase: the phrases and the place in them.
    phrase_words: FnvMap<&'static str, Vec<(u16, u8)>>,
    // One-word forms of many letters, which are recognized misspelled.
    long_forms: Vec<(&'static str, LegalFamily)>,
    // INVARIANT: longest first.
    han_words: Vec<(&'static str, HanWord)>,
    // INVARIANT: sorted.
    country_words: Vec<String>,
}

/// The words of the names of countries.
fn country_words(letters: &Letters) -> Vec<String> {
    let printed = COUNTRY_NAMES.iter().map(|row| row.0);
    let mut words: Vec<String> = Country::all()
        .map(Country::name)
        .chain(printed)
        .flat_map(|name| letters.words(name))
        .map(|word| word.text)
        .filter(|word| word.len() > 2)
        .collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// Whether a one-word form has so many letters that a misspelling of it is no other word.
fn is_long_form(form: &str, family: LegalFamily) -> bool {
    let company = matches!(family, LegalFamily::Company | LegalFamily::Limited | LegalFamily::Stock);
    form.len() >= LONG_FORM || company && form.len() >= COMPANY_FORM
}

/// What a stretch of a Chinese company name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HanWord {
    LegalForm(LegalFamily),
    Place,
    Business,
}

impl Lexicon {
    pub(super) fn new() -> Self {
        let mut words: FnvMap<&'static str, WordClass> = FnvMap::default();
        for word in TITLES {
            words.entry(word).or_default().title = true;
        }
        for word in PARTICLES {
            words.entry(word).or_default().particle = true;
        }
        for word in STOP_WORDS {
            words.entry(word).or_default().stop = true;
        }
        for word in GENERIC_WORDS {
            words.entry(word).or_default().generic = true;
        }
        for word in BESIDE_WORDS {
            words.entry(word).or_default().beside = true;
        }
        for word in BRANCH_WORDS {
            words.entry(word).or_default().branch = true;
        }
        for word in PLACEHOLDERS {
            words.entry(word).or_default().placeholder = true;
        }
        for (word, number) in NUMBER_WORDS {
            words.entry(word).or_default().number = Some(*number);
        }

        let mut lexicon = Self {
            letters: Letters::new(),
            words,
            memberships: FnvMap::default(),
            groups: Vec::new(),
            phrases: Vec::new(),
            phrase_words: FnvMap::default(),
            long_forms: Vec::new(),
            han_words: Vec::new(),
            country_words: Vec::new(),
        };
        lexicon.country_words = country_words(&lexicon.letters);
        for (rows, kind) in [
            (SAME_NAME, GroupKind::Variant),
            (TRANSLATED_NAMES, GroupKind::Translation),
            (SPELLING_VARIANTS, GroupKind::Variant),
            (NICKNAMES, GroupKind::Nickname),
            (ABBREVIATIONS, GroupKind::Abbreviation),
        ] {
            for row in rows {
                lexicon.add_group(row.split(' '), kind);
            }
        }
        for (wade_giles, pinyin) in WADE_GILES {
            lexicon.add_group([*wade_giles, *pinyin].into_iter(), GroupKind::Romanization);
        }
        for (family, phrases) in LEGAL_FORMS {
            for phrase in phrases.split('|') {
                let words: Vec<_> = phrase.split(' ').collect();
                if let ([word], true) = (words.as_slice(), is_long_form(phrase, *family)) {
                    lexicon.long_forms.push((*word, *family));
                }
                lexicon.add_phrase(Phrase { family: *family, words });
            }
        }
        let mut han_words = Vec::new();
        for (words, kind) in [
            (HAN_LEGAL_FORMS, HanWord::LegalForm(LegalFamily::Limited)),
            (HAN_PLACES, HanWord::Place),
            (HAN_BUSINESS_WORDS, HanWord::Business),
        ] {
            for word in words {
                let kind = match kind {
                    HanWord::LegalForm(_)
                        if word.contains("股份") || word.contains("株式") || *word == "주식회사" =>
                    {
                        HanWord::LegalForm(LegalFamily::Stock)
                    }
                    HanWord::LegalForm(_) if !word.contains("有限") && *word != "유한회사" => {
                        HanWord::LegalForm(LegalFamily::Company)
                    }
                    kind => kind,
                };
                han_words.push((*word, kind));
            }
        }
        han_words.sort_by_key(|(word, _)| core::cmp::Reverse(word.len()));
        lexicon.han_words = han_words;
        lexicon
    }

    fn add_group<'a>(&mut self, words: impl Iterator<Item = &'a str>, kind: GroupKind) {
        let Ok(group) = u16::try_from(self.groups.len()) else { return };
        let mut members: Vec<(String, bool)> = Vec::new();
        for (place, word) in words.enumerate() {
            let head = place == 0
                || matches!(kind, GroupKind::Variant | GroupKind::Translation | GroupKind::Romanization);
            let key = spelling_key(word);
            if members.iter().any(|(member, _)| *member == key) {
                continue;
            }
            self.memberships.entry(key.clone()).or_default().push(Membership { group, kind, head });
            members.push((key, head));
        }
        self.groups.push(members);
    }

    fn add_phrase(&mut self, phrase: Phrase) {
        let Ok(id) = u16::try_from(self.phrases.len()) else { return };
        for (place, word) in phrase.words.iter().enumerate() {
            if let Ok(place) = u8::try_from(place) {
                self.phrase_words.entry(word).or_default().push((id, place));
            }
        }
        self.phrases.push(phrase);
    }

    pub(super) fn class(&self, word: &str) -> WordClass {
        self.words.get(word).copied().unwrap_or_default()
    }

    /// Whether the word stands beside names without being part of one: a country, a currency, a desk.
    pub(super) fn is_beside_word(&self, word: &str) -> bool {
        let class = self.class(word);
        class.beside || self.country_words.binary_search_by(|known| known.as_str().cmp(word)).is_ok()
    }

    /// Whether the word is one for a part of a party: a branch, a warehouse.
    pub(super) fn is_branch_word(&self, word: &str) -> bool {
        self.class(word).branch
    }

    /// Whether the word is typed where a name is not known.
    pub(super) fn is_placeholder(&self, word: &str) -> bool {
        self.class(word).placeholder
    }

    pub(super) fn memberships(&self, key: &str) -> &[Membership] {
        self.memberships.get(key).map_or(&[], Vec::as_slice)
    }

    /// The other keys that can stand for the word with this key.
    pub(super) fn stand_ins<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a str> + 'a {
        self.memberships(key).iter().flat_map(move |membership| {
            self.groups.get(usize::from(membership.group)).into_iter().flatten().filter_map(
                move |(member, head)| {
                    (member != key && (*head || membership.head)).then_some(member.as_str())
                },
            )
        })
    }

    /// Why two keys can stand for each other, the best reason first.
    pub(super) fn common_group(&self, a: &str, b: &str) -> Option<GroupKind> {
        let of_a = self.memberships(a);
        if of_a.is_empty() {
            return None;
        }
        let of_b = self.memberships(b);
        let mut best: Option<GroupKind> = None;
        for x in of_a {
            for y in of_b {
                if x.group == y.group && (x.head || y.head) {
                    let better = match (best, x.kind) {
                        (None, _) => true,
                        (Some(GroupKind::Nickname), kind) => kind != GroupKind::Nickname,
                        _ => false,
                    };
                    if better {
                        best = Some(x.kind);
                    }
                }
            }
        }
        best
    }

    /// Phrases that hold this word, and where.
    pub(super) fn phrases_with(&self, word: &str) -> impl Iterator<Item = (&Phrase, usize)> {
        self.phrase_words.get(word).into_iter().flatten().filter_map(|(phrase, place)| {
            self.phrases.get(usize::from(*phrase)).map(|phrase| (phrase, usize::from(*place)))
        })
    }

    /// The family of a long one-word legal form that is misspelled here.
    pub(super) fn misspelled_form(&self, word: &str) -> Option<LegalFamily> {
        if word.len() + 1 < COMPANY_FORM || !word.is_ascii() {
            return None;
        }
        self.long_forms
            .iter()
            .find(|(form, _)| {
                let budget = if form.len() < LONG_FORM { 1 } else { 2 };
                swap_distance(form, word, budget).is_some()
            })
            .map(|(_, family)| *family)
    }

    /// The known word with which this Chinese or Korean text begins, and its length in bytes.
    pub(super) fn han_prefix(&self, text: &str) -> Option<(HanWord, usize)> {
        self.han_words.iter().find(|(word, _)| text.starts_with(word)).map(|(word, kind)| (*kind, word.len()))
    }

    pub(super) fn is_vessel_prefix(word: &str) -> bool {
        VESSEL_PREFIXES.contains(&word)
    }
}
