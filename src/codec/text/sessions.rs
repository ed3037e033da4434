//! How often a week the text says that it is trained.

use super::book::{Book, Hint};
use super::lexicon::{self, Class};
use super::said::Why;
use super::token::{Kind, Token};
use crate::domain::bounded::Sessions;
use crate::domain::sort;

/// What a line says of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Said {
    /// So often a week.
    AWeek(u64),
    /// The days are gone through once more within the week.
    Again,
    /// The days are gone through again, but how often is not clear.
    Unclear,
}

/// What a line says of the sessions a week: the first of its sentences that does.
pub(super) fn hint(tokens: &[Token]) -> Option<Said> {
    tokens.split(|token| token.kind == Kind::Stop).find_map(of_sentence).or_else(|| of_sentence(tokens))
}

/// `A/B/A`, `A-B-A-B`: are the days gone through in turn?
pub(super) fn in_turn(tokens: &[Token]) -> bool {
    let letter = |token: &&Token| matches!(token.word.as_str(), "a" | "b" | "c");
    let letters = |tokens: &[Token]| {
        let found: Vec<&str> = tokens.iter().filter(letter).map(|token| token.word.as_str()).collect();
        found.len() >= 3 && found.iter().zip(found.iter().skip(2)).any(|(one, other)| one == other)
    };
    let joins = |token: &Token| matches!(token.kind, Kind::Slash | Kind::Dash) || letter(&token);
    tokens.split(|token| !joins(token)).any(letters)
}

/// `Mon A, Wed B, Fri A`: does a line give each day of the week its letter, in turn?
pub(super) fn has_turns(tokens: &[Token]) -> bool {
    let is_letter = |token: &Token| matches!(token.word.as_str(), "a" | "b" | "c");
    let pairs: Vec<&str> = tokens
        .windows(2)
        .filter_map(|pair| match pair {
            [day, letter] if lexicon::weekday(day.classes).is_some() && is_letter(letter) => Some(letter.word.as_str()),
            _ => None,
        })
        .collect();
    pairs.len() >= 3 && pairs.iter().zip(pairs.iter().skip(2)).any(|(one, other)| one == other)
}

/// How many days of the week a line names, wherever they stand.
fn named_weekdays(tokens: &[Token]) -> u64 {
    let mut days: Vec<_> = tokens.iter().filter_map(|token| lexicon::weekday(token.classes)).collect();
    sort::sort(&mut days);
    days.dedup();
    days.len() as u64
}

fn of_sentence(tokens: &[Token]) -> Option<Said> {
    let has = |class: Class| tokens.iter().any(|token| token.has(class));
    // `once` is eleven in Spanish, and nobody trains eleven times a week.
    let of_token = |token: &Token| if token.word == "once" { Some(1) } else { token.number() };
    let number = |at: usize| tokens.get(at).and_then(of_token);
    let per_week: Vec<usize> =
        (0..tokens.len()).filter(|at| tokens.get(*at).is_some_and(|token| token.has(Class::PerWeek))).collect();
    // `ABC 2x a week, 6 days a week`: the days are all of them.
    let in_days = |end: &&usize| end.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(|token| token.has(Class::Day));
    if let Some(end) = per_week.iter().find(in_days).or(per_week.first()).copied() {
        // `3 days a week`, `3x per week`, `three times a week`, `3/week`
        let from = end.saturating_sub(3);
        let unit = |token: &Token| token.any(&[Class::Day, Class::Times]) || token.kind == Kind::Times;
        let said = (from..end).rev().find_map(|at| {
            let between = tokens.get(at + 1..end).unwrap_or_default();
            number(at).filter(|_| between.iter().all(unit))
        });
        let each_day = has(Class::Day) && tokens.iter().any(|token| token.any(&[Class::Every, Class::Each]));
        let twice = (from..end).any(|at| tokens.get(at).is_some_and(|token| token.has(Class::Twice))).then_some(2);
        // `A and B twice a week each`
        let letter = |token: &Token| matches!(token.word.as_str(), "a" | "b" | "c" | "d");
        let each_letter =
            tokens.iter().filter(|token| letter(token)).count() > 1 && tokens.iter().any(|token| token.has(Class::Each));
        // `Repeat both twice a week`
        let both = tokens
            .iter()
            .any(|token| ["both", "beide", "ambos", "entrambi", "tous", "obie", "allebei"].contains(&token.word.as_str()));
        if (each_day || each_letter || both) && (twice.is_some() || said == Some(2)) {
            return Some(Said::Again);
        }
        let past = ["have", "lifted", "been", "was", "years", "year", "ago", "used"];
        let is_past = tokens.iter().any(|token| past.contains(&token.word.as_str()));
        let load = has(Class::Load) || tokens.iter().any(|token| token.word == "deload");
        return said.or(twice).filter(|_| !is_past && !load).map(Said::AWeek);
    }
    // `Mon A, Wed B, Fri A`
    if has_turns(tokens) {
        return Some(Said::AWeek(named_weekdays(tokens)));
    }
    // `Mon/Wed/Fri, alternating A and B`
    let weekdays = weekdays(tokens);
    if has(Class::Alternate) && weekdays > 1 {
        return Some(Said::AWeek(weekdays));
    }
    if has(Class::Repeat) && !has(Class::Reps) || tokens.iter().any(|token| token.word == "repeat") {
        let leads = tokens.iter().take(4).any(|token| token.has(Class::Repeat));
        let digits: Vec<usize> = (0..tokens.len()).filter(|at| number(*at).is_some_and(|number| number != 1)).collect();
        let twice = digits.iter().all(|at| {
            let two = number(*at) == Some(2)
                && at
                    .checked_sub(1)
                    .and_then(|before| tokens.get(before))
                    .is_some_and(|before| before.kind == Kind::Times || before.word == "x");
            let off = tokens.get(at + 1).is_some_and(|next| next.any(&[Class::Day, Class::Rest, Class::Off]));
            two || off
        });
        if has(Class::Week) && !leads || has(Class::Week) {
            return None;
        }
        return leads.then_some(if twice { Said::Again } else { Said::Unclear });
    }
    // `x2` alone
    match tokens {
        [times, two] if times.kind == Kind::Times && two.digits() == Some(2) => Some(Said::Again),
        [all] if all.has(Class::Twice) => Some(Said::Again),
        _ => None,
    }
}

/// On how many days of the week a line says that the plan is done: `Full body, Mon/Wed/Fri`; not `football on Tue, Thu`.
pub(super) fn training_days(tokens: &[Token]) -> u64 {
    let of_plans = [Class::Split, Class::Block, Class::Whole, Class::Day];
    let other = [Class::Sentence, Class::Off, Class::Rest, Class::Condition];
    let is_day = |token: &Token| lexicon::weekday(token.classes).is_some();
    let says = |classes: &[Class]| tokens.iter().any(|token| token.any(classes) && !is_day(token));
    let only = tokens.iter().all(|token| token.kind != Kind::Word || is_day(token) || token.has(Class::And));
    let told = is_told(tokens);
    if !told && (says(&other) || !only && !says(&of_plans)) { 0 } else { weekdays(tokens) }
}

/// `Do this on Tue, Thu and Sat`: do the words before the days tell somebody to do all of it; not `do cardio on Tue, Thu`?
fn is_told(tokens: &[Token]) -> bool {
    const TOLD: [&str; 12] =
        ["do", "train", "run", "perform", "mach", "mache", "trainiere", "haz", "hacer", "fais", "faire", "fai"];
    const LEADS: [&str; 20] = [
        "this", "it", "these", "on", "the", "all", "das", "es", "am", "den", "diesen", "plan", "esto", "los", "el", "le",
        "les", "ca", "questo", "every",
    ];
    let leads = |token: &Token| {
        LEADS.contains(&token.word.as_str()) || token.any(&[Class::Block, Class::Whole]) && !token.has(Class::Part)
    };
    // `Do` is Thursday in German.
    tokens.split_first().is_some_and(|(first, rest)| {
        let mut lead = rest.iter().take_while(|token| lexicon::weekday(token.classes).is_none());
        TOLD.contains(&first.word.as_str()) && lead.all(leads)
    })
}

/// How many days of the week a line names, one beside the other: `Mon/Wed/Fri`, `lunes, miércoles y viernes`.
fn weekdays(tokens: &[Token]) -> u64 {
    let joins =
        |token: &&Token| token.has(Class::And) || matches!(token.kind, Kind::Comma | Kind::Slash | Kind::Plus | Kind::Open);
    let named = tokens.iter().filter(|token| !joins(token));
    let runs = named.map(|token| lexicon::weekday(token.classes)).collect::<Vec<_>>();
    let longest = runs.split(Option::is_none).max_by_key(|run| run.len()).unwrap_or_default();
    let mut days: Vec<_> = longest.iter().flatten().collect();
    sort::sort(&mut days);
    days.dedup();
    days.len() as u64
}

impl Book {
    /// Keeps what a line says of the sessions a week.
    pub(super) fn hint(&mut self, line: usize, part: &str, said: Said, tokens: &[Token]) {
        let order = [Class::Alternate, Class::Repeat];
        let told = ["do", "train", "run", "perform", "trainiere"];
        let twice = tokens.iter().filter(|token| token.has(Class::PerWeek)).count() > 1;
        let strong = twice || tokens.iter().any(|token| token.any(&order) || told.contains(&token.word.as_str()));
        let in_turn = tokens.iter().any(|token| token.has(Class::Alternate));
        match said {
            Said::AWeek(sessions) => self.hints.push(Hint { line, part: String::from(part), sessions, strong, in_turn }),
            Said::Again => self.repeats = true,
            Said::Unclear => self.ask(line, part, Why::HowOften, Vec::new()),
        }
    }

    /// The sessions a week of a plan of so many days, once all of the text is read.
    pub(super) fn settle_sessions(&mut self) {
        if self.sessions.is_some() || self.weeks.len() > 1 {
            return;
        }
        let Some(days) = self.weeks.last().map(|week| week.plan.days().len() as u64) else { return };
        let often: Vec<u64> = self.often.iter().map(|(_, often)| *often).collect();
        let first = often.first().copied().unwrap_or(1);
        if first > 1 && often.len() as u64 == days && often.iter().all(|often| *often == first) {
            self.sessions = Sessions::new(days * first);
            return;
        }
        if often.iter().any(|often| *often > 1) && days > 1 {
            let line = self.often.iter().find(|(_, often)| *often > 1).map_or(1, |(line, _)| *line);
            return self.ask(line, "", Why::HowOften, Vec::new());
        }
        let hints = core::mem::take(&mut self.hints);
        let mut said = hints.iter().map(|hint| hint.sessions);
        let agreed = said.next().filter(|first| said.all(|other| other == *first));
        let strong = days == 1 || self.repeats || self.alternates || hints.iter().any(|hint| hint.strong);
        // `Run it twice a week` of three days may be six sessions.
        let in_turn = self.alternates || hints.iter().any(|hint| hint.in_turn);
        let repeated = self.repeats.then_some(days * 2);
        match (agreed, repeated) {
            (None, Some(sessions)) => self.sessions = Sessions::new(sessions),
            (Some(sessions), repeated) if sessions == days && repeated.is_none() => {}
            (Some(sessions), repeated)
                if strong && (sessions >= days || in_turn) && repeated.is_none_or(|repeated| repeated == sessions) =>
            {
                self.sessions = Sessions::new(sessions);
            }
            // Full body, Mon/Wed/Fri
            (None, None) if hints.is_empty() && days == 1 && self.weekdays > 1 => self.sessions = Sessions::new(self.weekdays),
            (None, None) if hints.is_empty() => {}
            _ => {
                for hint in hints {
                    self.ask(hint.line, &hint.part, Why::HowOften, Vec::new());
                }
            }
        }
    }
}
