//! A day that is done again.

use super::*;

impl Book {
    /// The place of the only day of this week that is called so, by its whole name or by what stands before its first sign.
    pub(in crate::codec::text) fn called(&self, name: &str) -> Option<usize> {
        let days = self.weeks.last()?.plan.days();
        let head = |day: &Day| folded(day.name.as_str().split([':', '(', '–', '—', '-', ',']).next().unwrap_or_default());
        let wanted = folded(name);
        let is_called = |day: &Day| folded(day.name.as_str()) == wanted || head(day) == wanted;
        let mut found = days.iter().enumerate().filter(|(_, day)| is_called(day)).map(|(place, _)| place);
        found.next().filter(|_| !wanted.is_empty() && found.next().is_none())
    }

    /// Adds the entries of a day to the one that is open. Says how many those are.
    pub(in crate::codec::text) fn again(&mut self, place: usize) -> Result<usize, Why> {
        let day = self.weeks.last().and_then(|week| week.plan.days().get(place));
        let entries: Vec<Entry> = day.map(|day| day.entries().to_vec()).unwrap_or_default();
        self.begin_day();
        if self.full {
            return Err(Why::TooMany(PlanError::Days));
        }
        let Some(week) = self.weeks.last_mut() else { return Err(Why::Unclear) };
        let last = week.plan.days().len() - 1;
        for entry in entries.iter().copied() {
            week.plan.add_entry(last, entry).map_err(Why::TooMany)?;
        }
        Ok(entries.len())
    }
}

/// A name without case, signs and marks.
fn folded(name: &str) -> String {
    super::super::lexicon::word(name)
}
