//! A line that is no row of a table: its work, or what it begins.

use super::super::scan::Element;
use super::*;

impl<'a> Reader<'a> {
    /// A line that is no row of a table.
    pub(super) fn plain(&mut self, number: usize, place: usize, clean: &Clean, part: &str) {
        let found = tokens(&clean.text);
        let line = Line { text: &clean.text, tokens: &found };
        let said = sessions::hint(&found).filter(|_| found.len() == 2 && !found.iter().any(|token| token.kind == Kind::Word));
        if let Some(said) = said {
            self.book.hint(number, &clean.text, said, &found);
            return self.book.say(number, part, What::PassedOver);
        }
        if self.timed(number, &found, part) || self.numbered_set(number, line, part) || self.by_the_minute(number, &found, part)
        {
            return;
        }
        if is_date(&found) {
            return self.book.say(number, part, What::PassedOver);
        }
        if self.days_again(number, clean, line) {
            return;
        }
        if self.closes_rounds(place) {
            return self.book.say(number, part, What::Heading);
        }
        if self.opens_rounds(&found) || self.opens_sets_of_each(place, &found) {
            return self.book.say(number, part, What::Heading);
        }
        self.opens_rounds_below(place);
        let elements = scan(&found);
        let mut drafted = draft(&found, elements);
        if !drafted.has_work || drafted.only_names {
            // `Circuit 1 (4 rounds)` has a number, and nothing that is counted.
            let named = |word: &Token| !word.any(&[Class::Section, Class::Superset, Class::Block, Class::Day, Class::Modifier]);
            let counts = |item: &Item| item.amount.is_some() && item.names.iter().flat_map(|span| line.words(*span)).any(named);
            let counts = drafted.items.iter().any(counts);
            if (drafted.rounds.is_some() || drafted.clock)
                && !counts
                && let Some(heading) = heading::heading(clean)
            {
                self.open(number, heading);
                if let Some(rounds) = drafted.rounds.filter(|_| self.section != Section::Uncounted) {
                    self.section = Section::Rounds(rounds);
                }
                return;
            }
            // `Kettlebells only, 4 rounds of:`
            if let Some(rounds) = drafted.rounds
                && !counts
                && clean.text.trim_end().ends_with([':', '：'])
                && !self.names_one(line, &drafted)
            {
                self.end_waiting();
                self.section = Section::Rounds(rounds);
                self.begun = false;
                return self.book.say(number, part, What::PassedOver);
            }
            if matches!(self.section, Section::Rounds(_) | Section::Clock)
                && drafted.rounds.is_none()
                && found.iter().any(|token| token.digits().is_some())
            {
                drafted.has_work = true;
                let rounds = if let Section::Rounds(rounds) = self.section { rounds } else { 1 };
                drafted.items = rounded(&found, rounds).items;
            }
        }
        if !drafted.has_work && drafted.rounds.is_none() && !drafted.clock {
            return self.words(number, place, clean, line, &drafted, part);
        }
        if found.first().is_some_and(|token| token.has(Class::WarmUp)) && drafted.items.len() < 2 && !drafted.warm {
            return self.book.say(number, part, What::PassedOver);
        }
        let weeks = found.iter().filter(|token| token.has(Class::Week) && !token.has(Class::PerWeek)).count();
        if weeks > 1 {
            return self.book.ask(number, part, Why::OtherWeek, Vec::new());
        }
        if let Some((head, rest)) = self.label(&clean.text, &found, &drafted) {
            return match head {
                Label::Heading(heading) => {
                    self.open(number, heading);
                    let rest = Clean { text: rest, ..Clean::default() };
                    self.plain(number, place, &rest, part);
                }
                Label::Section(head) => {
                    self.book.say(number, &head, What::PassedOver);
                    let rest = Clean { text: rest, ..Clean::default() };
                    self.plain(number, place, &rest, part);
                }
                Label::Unclear(head) => self.book.ask(number, part, Why::Label(head), Vec::new()),
                Label::Uncounted => self.book.say(number, part, What::PassedOver),
            };
        }
        self.work(number, clean, line, &drafted, part);
    }

    /// Is any name of a line surely that of an exercise?
    pub(super) fn names_one(&self, line: Line, drafted: &Draft) -> bool {
        drafted.items.iter().flat_map(|item| &item.names).any(|span| self.resolver.sure(line.slice(*span)).is_some())
    }

    /// `5/3/1 for beginners` is a title: the programme is called after its reps, and what follows is no exercise.
    fn is_titled_after_its_reps(&mut self, line: Line, drafted: &Draft) -> bool {
        let is_unknown = |span: &(usize, usize)| {
            matches!(self.resolver.item(line, &[*span], false), Resolved::Unknown(..) | Resolved::Prose)
        };
        line.text.trim_start().starts_with("5/3/1")
            && !drafted.items.iter().all(|item| item.names.is_empty())
            && drafted.items.iter().flat_map(|item| &item.names).all(is_unknown)
    }

    /// A line with sets or reps.
    pub(super) fn work(&mut self, number: usize, clean: &Clean, line: Line, drafted: &Draft, part: &str) {
        // `PPL x2, 6 days a week` is a title.
        if let Some(said) = sessions::hint(line.tokens).filter(|_| titled(line, drafted)) {
            self.book.repeats |= drafted.items.iter().any(|item| matches!(item.amount, Some(Measure::Reps(2))));
            self.book.hint(number, &clean.text, said, line.tokens);
            return self.book.say(number, part, What::PassedOver);
        }
        if self.is_titled_after_its_reps(line, drafted) {
            return self.book.say(number, part, What::PassedOver);
        }
        if self.section == Section::Uncounted {
            self.begun = true;
            if drafted.items.iter().any(|item| !item.work.is_empty() && !item.names.is_empty()) {
                self.uncounted.push(number - 1);
            }
            return self.book.say(number, part, What::PassedOver);
        }
        if self.opens_scheme(number, drafted, part) {
            return;
        }
        let week = line.tokens.first().is_some_and(|token| token.has(Class::Week) && !token.has(Class::PerWeek));
        if drafted.items.is_empty() {
            return self.no_items(number, drafted, part);
        }
        if self.of_one_side(number, line, drafted, part) {
            return;
        }
        if week {
            return self.book.ask(number, part, Why::OtherWeek, Vec::new());
        }
        if drafted.clock || self.section == Section::Clock {
            self.begun = true;
            return self.book.ask(number, part, Why::ByTheClock, Vec::new());
        }
        if drafted.rounds.is_none()
            && let Section::Rounds(rounds) = self.section
        {
            let again = rounded(line.tokens, rounds);
            self.begun = true;
            return self.items(number, line, &again, part);
        }
        let many = drafted.rounds.is_some() && drafted.items.len() > 1;
        let minute = line.tokens.iter().any(|token| token.any(&[Class::Emom, Class::Every]));
        if many && minute {
            return self.book.ask(number, part, Why::ByTheClock, Vec::new());
        }
        self.items(number, line, drafted, part);
    }

    /// A line that says how often, but not of what: `4 rounds:`
    pub(super) fn no_items(&mut self, number: usize, drafted: &Draft, part: &str) {
        // `1 min rest`, within rounds.
        if drafted.rounds.is_none() && !drafted.clock && matches!(self.section, Section::Rounds(_)) {
            return self.book.say(number, part, What::PassedOver);
        }
        self.end_waiting();
        self.begun = false;
        self.section = match drafted.rounds {
            Some(rounds) if !drafted.clock => Section::Rounds(rounds),
            _ if drafted.warm => return self.book.say(number, part, What::PassedOver),
            _ => Section::Clock,
        };
        self.book.say(number, part, What::Heading);
    }
}

/// Do the names of a line say what is trained, and no exercise?
fn titled(line: Line, drafted: &Draft) -> bool {
    let words = |item: &Item| item.names.iter().flat_map(|span| line.words(*span)).collect::<Vec<_>>();
    let titles = |item: &Item| {
        let words = words(item);
        !words.is_empty() && words.iter().all(|word| word.any(&[Class::Split, Class::Block, Class::Whole, Class::Day]))
    };
    !drafted.items.is_empty() && drafted.items.iter().all(titles)
}

/// Is a line the date of a session, as apps write it: `14 Mar 2025, 18:02 - 71 min`, `Mar 14, 2025`?
fn is_date(found: &[Token]) -> bool {
    const YEARS: core::ops::RangeInclusive<u64> = 1990..=2100;
    let day = |token: &Token| token.digits().is_some_and(|day| (1..=31).contains(&day));
    let year = |token: &Token| token.digits().is_some_and(|year| YEARS.contains(&year));
    let signs = |token: &&Token| matches!(token.kind, Kind::Comma | Kind::Stop | Kind::Dash | Kind::Slash);
    let plain: Vec<&Token> = found.iter().filter(|token| !signs(token)).collect();
    let (is_dated, rest) = match plain.as_slice() {
        [first, second, last, rest @ ..] => {
            let word = |token: &Token| token.kind == Kind::Word;
            (year(last) && (day(first) && (word(second) || day(second)) || word(first) && day(second)), rest)
        }
        _ => (false, [].as_slice()),
    };
    let of_time = |token: &&&Token| {
        token.digits().is_some() || token.kind == Kind::Colon || token.any(&[Class::Minutes, Class::Hours, Class::Seconds])
    };
    is_dated && rest.iter().filter(of_time).count() == rest.len()
}

/// A line of a block of rounds.
pub(super) fn rounded(found: &[Token], rounds: u64) -> Draft {
    let mut elements = scan(found);
    elements.insert(0, Element::Rounds(rounds));
    draft(found, elements)
}
