//! A bare exercise whose sets stand below it, and what else the line of an entry says.

use super::*;
use crate::domain::own::OwnExercise;

/// What a line without sets names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Bare {
    /// An exercise of the catalogue, or several alike.
    Catalogue(Vec<ExerciseId>),
    /// One of the plan's own, by its place.
    Own(usize),
}

/// A bare exercise whose sets may stand in the lines below it.
pub(super) struct Waiting {
    line: usize,
    text: String,
    bare: Bare,
    /// Sets or an amount that a line below it says alone, with the number of the line.
    sets: Option<(usize, u64)>,
    amount: Option<(usize, Measure)>,
    used: bool,
}

impl<'a> Reader<'a> {
    /// A bare exercise waits for the lines below it.
    pub(super) fn wait(&mut self, line: usize, text: &str, bare: Bare) {
        self.waiting = Some(Waiting { line, text: String::from(text), bare, sets: None, amount: None, used: false });
    }

    /// Sets without a name belong to the bare exercise above.
    pub(super) fn nameless(&mut self, number: usize, item: &Item, work: Result<Vec<Work>, Why>, part: &str) -> usize {
        let Some(mut waiting) = self.waiting.take() else {
            self.book.ask(number, part, Why::NoName, Vec::new());
            return 0;
        };
        let work = match waiting.halves(number, item) {
            Halves::Whole(whole) => Ok(vec![whole]),
            Halves::Half => {
                self.book.say(number, part, What::Entries(0));
                self.waiting = Some(waiting);
                return 0;
            }
            Halves::Neither => work,
        };
        let bare = waiting.bare.clone();
        let added = match &bare {
            Bare::Own(place) => self.own(number, *place, work, part),
            Bare::Catalogue(ids) if ids.len() == 1 => self.known(number, ids, work, part),
            Bare::Catalogue(ids) => {
                let proposals = ids.iter().map(|id| written(id.exercise().name, &work)).collect();
                self.book.ask(waiting.line, &waiting.text, Why::Several(waiting.text.clone()), proposals);
                self.book.say(number, part, What::PassedOver);
                0
            }
        };
        if !waiting.used && added > 0 {
            self.book.say(waiting.line, &waiting.text, What::Entries(0));
        }
        waiting.used |= added > 0 || matches!(bare, Bare::Catalogue(ids) if ids.len() > 1);
        (waiting.sets, waiting.amount) = (None, None);
        self.waiting = Some(waiting);
        added
    }

    /// `Time: 45 sec` below `Sets: 3`. Says whether it is such a line.
    pub(super) fn timed(&mut self, number: usize, found: &[Token], part: &str) -> bool {
        let expects = |waiting: &Waiting| waiting.sets.is_some() && waiting.amount.is_none();
        let labelled = matches!(found, [label, colon, ..] if label.has(Class::ColumnTime) && colon.kind == Kind::Colon);
        if !labelled || !self.waiting.as_ref().is_some_and(expects) {
            return false;
        }
        let Some((Ok(measures), next)) = Amounts(found).amount(2) else { return false };
        let [measure @ Measure::Time(_)] = measures.as_slice() else { return false };
        if next < found.len() {
            return false;
        }
        let item = Item { amount: Some(*measure), ..Item::default() };
        let added = self.nameless(number, &item, Err(Why::NoSets), part);
        if added > 0 {
            self.book.say(number, part, What::Entries(added));
        }
        true
    }

    /// A bare exercise under which no sets stand.
    pub(super) fn end_waiting(&mut self) {
        let Some(waiting) = self.waiting.take() else { return };
        let halves = [
            waiting.sets.map(|(line, sets)| (line, format!("{sets} sets"), Why::NoAmount)),
            waiting.amount.map(|(line, _)| (line, waiting.text.clone(), Why::NoSets)),
        ];
        for (line, part, why) in halves.into_iter().flatten() {
            self.book.remarks.retain(|remark| remark.line != line);
            self.book.ask(line, &part, why, Vec::new());
        }
        if waiting.used {
            return;
        }
        match &waiting.bare {
            Bare::Own(place) => {
                let usual = |own: &OwnExercise| {
                    let unit = if own.timed { "s" } else { "" };
                    format!("{} 3x{}{unit}", own.name, own.usual().get())
                };
                let proposals = self.plan.own().get(*place).map(usual).into_iter().collect();
                self.book.ask(waiting.line, &waiting.text, Why::BareOwn(waiting.text.clone()), proposals);
            }
            Bare::Catalogue(ids) => match ids.as_slice() {
                [id] => self.book.ask(waiting.line, &waiting.text, Why::Bare(*id), proposals(&[*id])),
                ids => self.book.ask(waiting.line, &waiting.text, Why::Several(waiting.text.clone()), proposals(ids)),
            },
        }
    }

    /// What an entry's line says besides: passed over, or asked where it may count.
    pub(super) fn leftovers(&mut self, number: usize, line: Line, drafted: &Draft, read: bool) {
        if !read {
            return;
        }
        for (from, to) in &drafted.passed {
            let part = line.text.get(*from..*to).unwrap_or_default();
            self.book.say(number, part, What::PassedOver);
        }
        for span in &drafted.comments {
            let text = line.slice(*span);
            if !text.contains(char::is_alphanumeric) {
                continue;
            }
            let spanned = line.tokens.get(span.0..span.1).unwrap_or_default();
            let digits = spanned.iter().filter_map(Token::digits).collect::<Vec<_>>();
            let load = matches!(digits.as_slice(), [load] if *load >= 20) && spanned.len() == 1;
            let prose = is_sentence(line, *span)
                || spanned.iter().any(|token| token.any(&[Class::Rest, Class::Drop, Class::Load, Class::Effort]));
            let unclear = !digits.is_empty() && !load && !prose;
            let week = spanned.iter().any(|token| token.any(&[Class::Week])) && !digits.is_empty();
            let or = spanned.iter().any(|token| token.has(Class::Or)) && !prose;
            let warm = spanned.iter().any(|token| token.has(Class::WarmUp));
            if warm && digits.is_empty() {
                self.book.say(number, text, What::PassedOver);
            } else if let Some(id) = self.resolver.sure(text) {
                self.book.ask(number, text, Why::Bare(id), proposals(&[id]));
            } else if week {
                self.book.ask(number, text, Why::OtherWeek, Vec::new());
            } else if or {
                self.book.ask(number, text, Why::Choice, Vec::new());
            } else if unclear {
                self.book.ask(number, text, Why::Leftover(String::from(text)), Vec::new());
            } else {
                self.book.say(number, text, What::PassedOver);
            }
        }
    }
}

/// What a line without a name adds to the one above.
enum Halves {
    /// Sets and an amount, in two lines: `4 sets`, `8 reps`.
    Whole(Work),
    /// One of the two.
    Half,
    /// Work of its own, or nothing that can be used.
    Neither,
}

impl Waiting {
    /// Keeps sets or an amount that stand in a line of their own, until the other has come.
    fn halves(&mut self, line: usize, item: &Item) -> Halves {
        if !item.work.is_empty() || item.why.is_some() {
            return Halves::Neither;
        }
        match (item.sets, item.amount) {
            (Some(sets), None) if self.sets.is_none() => self.sets = Some((line, sets)),
            (None, Some(amount)) if self.amount.is_none() && self.sets.is_some() => self.amount = Some((line, amount)),
            _ => return Halves::Neither,
        }
        match (self.sets, self.amount) {
            (Some((_, sets)), Some((_, measure))) => Halves::Whole(Work { sets, measure }),
            _ => Halves::Half,
        }
    }
}
