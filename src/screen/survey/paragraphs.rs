//! What is required whichever paragraph the item is in, for every destination at once.

use alloc::vec::Vec;

use super::levels::Levels;
use super::spread::Spread;
use super::terms::Coded;
use super::{AnswerTable, Survey};
use crate::rule::Level;
use crate::screen::classify::Classification;
use crate::screen::context::Context;

impl AnswerTable<'_> {
    /// Adds what each paragraph under a code requires, as
    /// [`Context::whichever_paragraph`](crate::screen::context::Context) finds it for one destination.
    pub(super) fn add_whichever_paragraph(&self, item: &Context<'_>, subject: Spread, survey: &mut Survey) {
        // What is the same for all codes is the same for all paragraphs.
        let turns = |id: u16| self.rules.get(usize::from(id)).is_some_and(|terms| !terms.is_settled());
        let open = survey.rules.iter().filter(|(id, at)| at.surely != at.perhaps && turns(*id));
        let open: Vec<u16> = open.map(|(id, _)| *id).collect();
        let reach = self.settled.get(self.context.set.subject).is_none() && subject.surely != subject.perhaps;
        if open.is_empty() && !reach {
            return;
        }
        let mut narrowed = Classification::default();
        let mut found = survey.levels;
        for code in item.classification.settled() {
            let mut least: Option<Levels> = None;
            item.each_paragraph(code, &mut narrowed, |item| {
                let own = self.least_of(&Coded::new(item), &open, survey.levels);
                let both = least.map_or(own, |least| least.both(&own));
                least = Some(both);
                !both.beyond(&survey.levels).is_empty()
            });
            if let Some(least) = least {
                found = found.either(&least);
            }
        }
        survey.levels = found;
    }

    fn least_of(&self, code: &Coded<'_>, open: &[u16], mut levels: Levels) -> Levels {
        let set = self.context.set;
        let subject = self.settled.spread(code, set.subject);
        levels.add(Level::NoLicenseRequired, surely(subject));
        for id in open {
            let (Some(rule), Some(terms)) = (set.rule(*id), self.rules.get(usize::from(*id))) else {
                continue;
            };
            let met = self.settled.met(code, terms);
            let met = if rule.extraterritorial { met } else { met.and(subject) };
            levels.add(rule.level, surely(met));
        }
        levels
    }
}

/// What may hold says nothing of the least.
fn surely(spread: Spread) -> Spread {
    Spread::known(spread.surely)
}
