//! The exercises of a line, and their sets.

use super::super::line::Span;
use super::alone::is_alone;
use super::works::{ALONE, without_loads, works};
use super::*;

impl<'a> Reader<'a> {
    pub(super) fn items(&mut self, number: usize, line: Line, drafted: &Draft, part: &str) {
        let mut pending: Vec<Item> = Vec::new();
        let mut entries = 0;
        let mut read = false;
        let remarks = self.book.remarks.len();
        let mut items = drafted.items.clone();
        // What waits shares the sets of the next one.
        let mut next: Option<Item> = None;
        for item in items.iter_mut().rev() {
            if item.shares {
                if let Some(next) = &next {
                    (item.work, item.sets, item.amount) = (next.work.clone(), next.sets, next.amount);
                    item.why = item.why.take().or(next.why.clone());
                }
            } else {
                next = Some(item.clone());
            }
        }
        pending.append(&mut items);
        let mut resolved = Vec::with_capacity(pending.len());
        let mut where_it_is_done = None;
        for (place, item) in pending.iter().enumerate() {
            let meaning = self.resolver.item(line, &item.names, item.listed);
            // `Rack pulls from below the knee 3x5`: where the bar starts is no part of the name.
            let meaning = match meaning {
                Resolved::Prose if place == 0 && !item.work.is_empty() => match self.before_where(line, item) {
                    Some((id, rest)) => {
                        where_it_is_done = Some(rest);
                        Resolved::Known(vec![id])
                    }
                    None => meaning,
                },
                _ => meaning,
            };
            if meaning == Resolved::Prose && !item.names.is_empty() {
                let span = item.names.first().copied().unwrap_or_default();
                let behind = drafted.comments.iter().any(|comment| self.resolver.sure(line.slice(*comment)).is_some());
                return if place == 0 && !behind {
                    if let Some(said) = sessions::hint(line.tokens) {
                        self.book.hint(number, part, said, line.tokens);
                    }
                    self.book.alternates |= sessions::in_turn(line.tokens);
                    self.book.weekdays = self.book.weekdays.max(sessions::training_days(line.tokens));
                    self.end_waiting();
                    self.book.say(number, part, What::PassedOver);
                } else {
                    self.book.ask(number, part, Why::Leftover(String::from(line.slice(span))), Vec::new());
                };
            }
            resolved.push(meaning);
        }
        // How often one exercise is done says nothing of the plan.
        if sessions::hint(line.tokens).is_some() && !drafted.items.is_empty() {
            self.book.ask(number, part, Why::HowOften, Vec::new());
        }
        if drafted.choice {
            return self.book.ask(number, part, Why::Choice, Vec::new());
        }
        for (item, meaning) in pending.iter().zip(resolved) {
            let added = self.item(number, line, drafted, item, meaning, part);
            entries += added;
            read |= added > 0;
        }
        if read {
            self.book.remarks.insert(
                remarks,
                crate::codec::text::Remark {
                    line: number,
                    part: Name::clean(part).to_string(),
                    what: What::Entries(entries),
                    proposals: Vec::new(),
                },
            );
        }
        if let Some(span) = where_it_is_done.filter(|_| read) {
            self.book.say(number, line.slice(span), What::PassedOver);
        }
        self.leftovers(number, line, drafted, read);
    }

    /// The exercise of a name that says in the words behind it where or how it is done.
    fn before_where(&mut self, line: Line, item: &Item) -> Option<(ExerciseId, Span)> {
        let [(from, to)] = item.names.as_slice() else { return None };
        let says_where = |at: &usize| line.tokens.get(*at).is_some_and(|token| WHERE.contains(&token.word.as_str()));
        let place = (*from + 1..*to).find(says_where)?;
        let condition = line.words((place, *to)).any(|token| token.any(&[Class::Condition, Class::Week, Class::PerWeek]));
        self.resolver.sure(line.slice((*from, place))).filter(|_| !condition).map(|id| (id, (place, *to)))
    }

    /// Reads an item, and says how many entries it gave.
    pub(super) fn item(
        &mut self,
        number: usize,
        line: Line,
        drafted: &Draft,
        item: &Item,
        resolved: Resolved,
        part: &str,
    ) -> usize {
        let work = works(item, drafted.rounds).and_then(|work| without_loads(drafted.rounds, work));
        let words = match (item.names.first(), item.names.last()) {
            (Some(first), Some(last)) => String::from(line.slice((first.0, last.1))),
            _ => String::new(),
        };
        if item.names.is_empty() {
            return self.nameless(number, item, work, part);
        }
        self.end_waiting();
        let ids = match resolved {
            Resolved::Own(id) => return self.own(number, usize::from(id.place()), work, part),
            Resolved::Prose => {
                self.book.say(number, part, What::PassedOver);
                return 0;
            }
            Resolved::Label(label) => {
                let prose = item.names.first().is_some_and(|span| is_sentence(line, *span));
                let what = if prose && self.resolver.sure(&label).is_none() { Why::Leftover(label) } else { Why::Label(label) };
                self.book.ask(number, part, what, Vec::new());
                return 0;
            }
            Resolved::Several(name, ids) | Resolved::Vague(name, ids) => {
                if let Some(id) = self.named_behind(line, drafted, item) {
                    return self.known(number, &[id], work, part);
                }
                // They stand in the place of the name; the sets behind it stay.
                let proposals = ids.iter().map(|id| String::from(id.exercise().name)).collect();
                self.book.ask(number, &words, Why::Several(name), proposals);
                return 0;
            }
            Resolved::Choice(ids) => {
                let proposals = ids.iter().map(|id| written(id.exercise().name, &work)).collect();
                self.book.ask(number, part, Why::Choice, proposals);
                return 0;
            }
            // `Sleep 8 hours`
            Resolved::Unknown(..)
                if matches!(work.as_deref(), Ok([Work { sets: ALONE, measure: Measure::Time(_) | Measure::Distance }])) =>
            {
                self.book.say(number, part, What::PassedOver);
                return 0;
            }
            Resolved::Unknown(name, nearest) => return self.unknown(number, &name, work, &nearest, part),
            Resolved::Guess(id) => vec![id],
            Resolved::Known(ids) => {
                let ids = match self.in_brackets(line, drafted, item, ids) {
                    Ok(ids) => ids,
                    Err(several) => {
                        let proposals = several.iter().map(|id| written(id.exercise().name, &work)).collect();
                        self.book.ask(number, part, Why::Several(words), proposals);
                        return 0;
                    }
                };
                return self.known(number, &ids, work, part);
            }
        };
        let added = self.known(number, &ids, work.clone(), part);
        if let (true, [id]) = (added > 0, ids.as_slice()) {
            self.book.ask(number, &words, Why::Guess(*id), vec![String::from(id.exercise().name)]);
        }
        added
    }

    pub(super) fn known(&mut self, number: usize, ids: &[ExerciseId], work: Result<Vec<Work>, Why>, part: &str) -> usize {
        let mut added = 0;
        for id in ids {
            let result = work
                .clone()
                .and_then(|work| if is_alone(&work) { self.alone(number, *id, &work) } else { self.book.add(*id, &work) });
            match result {
                Ok(count) => added += count,
                Err(why) => self.book.ask(number, part, why, proposals(&[*id])),
            }
        }
        added
    }

    /// An exercise of the plan's own.
    pub(super) fn own(&mut self, number: usize, place: usize, work: Result<Vec<Work>, Why>, part: &str) -> usize {
        let Some(own) = self.plan.own().get(place) else { return 0 };
        let result = work.and_then(|work| match work.as_slice() {
            [Work { sets: ALONE, .. }] => Err(Why::NoSets),
            _ => self.book.add_known_own(own, &work),
        });
        result.unwrap_or_else(|why| {
            self.book.ask(number, part, why, Vec::new());
            0
        })
    }

    pub(super) fn unknown(
        &mut self,
        number: usize,
        name: &str,
        work: Result<Vec<Work>, Why>,
        nearest: &[ExerciseId],
        part: &str,
    ) -> usize {
        let proposals: Vec<String> = nearest.iter().map(|id| String::from(id.exercise().name)).collect();
        let digits = name.contains(|character: char| character.is_ascii_digit());
        let result = work.and_then(|work| match work.as_slice() {
            [Work { sets: ALONE, .. }] => Err(Why::NoSets),
            _ if digits || name.len() > LONGEST_NAME => Err(Why::Leftover(String::from(name))),
            _ => self.book.add_own(name, &work),
        });
        match result {
            Ok(work) => {
                let added = work.len();
                self.book.propose(number, name, What::ToName { name: String::from(name), work }, proposals);
                added
            }
            Err(why) => {
                self.book.ask(number, part, why, proposals);
                0
            }
        }
    }
}

/// Words that lead to where or how an exercise is done.
const WHERE: [&str; 24] = [
    "from", "off", "below", "above", "between", "against", "onto", "through", "with", "without", "using", "while", "auf",
    "mit", "ohne", "bis", "desde", "sobre", "hasta", "depuis", "jusqu", "avec", "sopra", "fino",
];
