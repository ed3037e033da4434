//! A plan as people write it: day headings, and `exercise sets x reps` a line or between commas.
//!
//! ```text
//! name: Three days      # what follows a # is a comment
//! sessions: 3
//! Day 1
//! Squat 5x5
//! Plank 3x45s, Chin ups 3 x AMRAP    # as many as go: what is usual stands for it
//! ```

mod error;

pub use error::{Reason, TextError};

use super::names::Names;
use crate::domain::bounded::{Reps, Seconds, Sessions, Sets};
use crate::domain::exercise::Amount;
use crate::domain::name::Name;
use crate::domain::plan::{Day, Entry, ExerciseRef, Plan, Weekday};

/// The most lines that are named with what is wrong with them.
pub const MOST_FAULTS: usize = 200;

/// Reads a plan; the first line that cannot be read ends it.
pub fn parse(text: &str) -> Result<Plan, TextError> {
    let (plan, faults) = read(text);
    faults.into_iter().next().map_or(Ok(plan), Err)
}

/// Reads what can be read of a plan, and names the lines that cannot, the first [`MOST_FAULTS`] of them, in their order.
pub fn read(text: &str) -> (Plan, Vec<TextError>) {
    let names = Names::shared();
    let lines: Vec<&str> = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim()).collect();
    let mut reading = Reading::default();
    let mut faults = Vec::new();
    for (place, line) in lines.iter().enumerate() {
        if line.is_empty() {
            reading.after_blank = true;
            continue;
        }
        let next = lines.get(place + 1..).unwrap_or_default().iter().find(|line| !line.is_empty());
        let next = next.and_then(|next| parts(next).first().copied());
        for part in parts(line) {
            if let Err((line, reason)) = reading.read(part, place + 1, next, names) {
                faults.push(TextError { line, reason });
            }
        }
        reading.after_blank = false;
        if faults.len() >= MOST_FAULTS {
            break;
        }
    }
    if faults.is_empty() {
        let last = reading.heading.unwrap_or(lines.len().max(1));
        let missing = if reading.plan.is_empty() { Some(Reason::EmptyPlan) } else { reading.empty_day() };
        faults.extend(missing.map(|reason| TextError { line: last, reason }));
    } else if let (Some(line), Some(reason)) = (reading.heading, reading.empty_day()) {
        faults.push(TextError { line, reason });
    }
    faults.truncate(MOST_FAULTS);
    (reading.plan, faults)
}

/// The entries of a line: a comma parts them where work stands before it and a name after it.
fn parts(line: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut rest, mut from) = (line, 0);
    if value_of("name", line).is_none() {
        while let Some(at) = rest.get(from..).and_then(|text| text.find([',', ';'])).map(|at| from + at) {
            let (before, after) = rest.split_at_checked(at).unwrap_or((rest, ""));
            let after = after.trim_start_matches([',', ';']).trim_start();
            let is_whole = work(before).is_some() && (after.is_empty() || after.starts_with(char::is_alphabetic));
            (rest, from) = if is_whole { (after, 0) } else { (rest, at + 1) };
            parts.extend(is_whole.then(|| before.trim()));
        }
    }
    if !rest.is_empty() {
        parts.push(rest);
    }
    parts
}

/// A plan half read.
struct Reading {
    plan: Plan,
    /// The line of the open day's heading.
    heading: Option<usize>,
    after_blank: bool,
    named: bool,
    /// A line of the open day could not be read, so the day may only seem to be empty.
    faulty: bool,
}

impl Default for Reading {
    fn default() -> Self {
        Self { plan: Plan::default(), heading: None, after_blank: true, named: false, faulty: false }
    }
}

impl Reading {
    /// Reads an entry or a heading; an error comes with the line that is to blame.
    fn read(&mut self, part: &str, number: usize, next: Option<&str>, names: &Names) -> Result<(), (usize, Reason)> {
        let before = self.heading;
        self.take(part, number, next, names).map_err(|reason| {
            // An empty day is found out at the next heading.
            let own = (reason == Reason::EmptyDay).then_some(before).flatten();
            self.faulty = own.is_none();
            (own.unwrap_or(number), reason)
        })
    }

    fn take(&mut self, line: &str, number: usize, next: Option<&str>, names: &Names) -> Result<(), Reason> {
        if let Some(name) = value_of("name", line) {
            return if core::mem::replace(&mut self.named, true) { Err(Reason::Twice) } else { self.name(name) };
        }
        if let Some(sessions) = value_of("sessions", line) {
            let sessions = Sessions::parse(sessions).map_err(Reason::Sessions)?;
            return if self.plan.sessions.replace(sessions).is_some() { Err(Reason::Twice) } else { Ok(()) };
        }
        if let Some((name, sets, amount)) = work(line) {
            let entry = entry(name, sets, amount, names)?;
            return self.plan.add_entry(self.plan.days().len() - 1, entry).map_err(Reason::TooMany);
        }
        let heading = self.heading(line, next, names)?;
        self.open_day(heading, number)
    }

    fn name(&mut self, name: &str) -> Result<(), Reason> {
        self.plan.name = Name::clean(name);
        Ok(())
    }

    /// A heading ends with a colon, or is a few words without figures that are no exercise's name. A bare name of an
    /// exercise is one only where nobody would take it for a forgotten `sets x reps`: at the beginning, after a blank
    /// line, or over a day that begins with that exercise.
    fn heading<'a>(&self, line: &'a str, next: Option<&str>, names: &Names) -> Result<&'a str, Reason> {
        if let Some(heading) = line.strip_suffix(':') {
            return Ok(heading);
        }
        if let Some(id) = names.called(line) {
            let first = next.and_then(work).and_then(|(name, ..)| names.find(name));
            let stands_alone = self.after_blank && first.is_some();
            return if stands_alone || first == Some(id) { Ok(line) } else { Err(Reason::Bare(id)) };
        }
        if line.contains(|character: char| character.is_ascii_digit()) && !counts_days(line) {
            let words = line.trim_end_matches(|character: char| !character.is_alphabetic());
            return Err(names.called(words).map_or(Reason::Neither, Reason::Bare));
        }
        Ok(line)
    }

    fn open_day(&mut self, heading: &str, number: usize) -> Result<(), Reason> {
        let empty = self.empty_day();
        let is_used = self.plan.days().last().is_some_and(|day| !day.entries().is_empty());
        if is_used {
            self.plan.add_day(Day::default()).map_err(Reason::TooMany)?;
        }
        (self.heading, self.faulty) = (Some(number), false);
        let first = heading.split(|character: char| !character.is_alphabetic()).next().unwrap_or_default();
        let weekday = Weekday::from_slug(&first.to_ascii_lowercase());
        self.plan.set_day(self.plan.days().len() - 1, Name::clean(heading), weekday).map_err(Reason::TooMany)?;
        empty.map_or(Ok(()), Err)
    }

    /// Is the open day a heading under which nothing stands, not even what could not be read?
    fn empty_day(&self) -> Option<Reason> {
        let empty = self.plan.days().last().is_none_or(|day| day.entries().is_empty());
        (empty && self.heading.is_some() && !self.faulty).then_some(Reason::EmptyDay)
    }
}

/// `Day 1`, `Week 2`, `A1`: words that are numbered without being an exercise's.
fn counts_days(line: &str) -> bool {
    let word = line.split_whitespace().next().unwrap_or_default().to_ascii_lowercase();
    let word = word.trim_end_matches(|character: char| character.is_ascii_digit());
    let known =
        ["day", "session", "workout", "week", "upper", "lower", "push", "pull", "legs", "leg", "full", "tag", "training"];
    (known.contains(&word) || word.len() == 1 || Weekday::from_slug(word).is_some()) && work(line).is_none()
}

fn value_of<'a>(key: &str, line: &'a str) -> Option<&'a str> {
    let (before, value) = line.split_once(':')?;
    before.trim().eq_ignore_ascii_case(key).then(|| value.trim())
}

/// A line's name, sets and amount, each as written. It is a line of work when a number stands before an `x`.
fn work(line: &str) -> Option<(&str, &str, &str)> {
    line.char_indices().rev().filter(|(_, character)| matches!(character, 'x' | 'X' | '×' | '*')).find_map(|(at, sign)| {
        let before = line.get(..at)?.trim_end();
        before.ends_with(|character: char| character.is_ascii_digit()).then_some(())?;
        let amount = line.get(at + sign.len_utf8()..)?.trim();
        let start = before.rfind(char::is_whitespace).map_or(0, |blank| blank + 1);
        let (name, sets) = before.split_at_checked(start)?;
        let name = name.trim().trim_end_matches([':', ',', '-', '–']).trim_start_matches(['-', '•', '*']).trim();
        Some((name, sets, amount))
    })
}

fn entry(name: &str, sets: &str, amount: &str, names: &Names) -> Result<Entry, Reason> {
    let id = names.find(name).ok_or_else(|| Reason::Unknown(String::from(name)))?;
    let sets = Sets::parse(sets).map_err(Reason::Sets)?;
    let amount = match (without_unit(amount), id.exercise().usual) {
        (_, usual) if is_open_end(amount) => usual,
        (Some(_), Amount::Reps(_)) => return Err(Reason::NotTimed(id)),
        (_, Amount::Seconds(_)) => lower_end(amount, |text| {
            Seconds::parse(without_unit(text).unwrap_or(text)).map(Amount::Seconds).map_err(Reason::Seconds)
        })?,
        (None, Amount::Reps(_)) => lower_end(amount, |text| Reps::parse(text).map(Amount::Reps).map_err(Reason::Reps))?,
    };
    Ok(Entry { exercise: ExerciseRef::Catalogue(id), sets, amount, locked: false })
}

/// As many as go: nobody wrote a number, so what is usual stands for it.
fn is_open_end(amount: &str) -> bool {
    ["amrap", "max", "failure"].iter().any(|word| amount.trim().eq_ignore_ascii_case(word))
}

/// What stands before a unit of time.
fn without_unit(amount: &str) -> Option<&str> {
    ["seconds", "sec", "s"].iter().find_map(|unit| amount.trim_end().strip_suffix(unit))
}

/// A range is its lower end where one number is needed.
fn lower_end(amount: &str, read: impl Fn(&str) -> Result<Amount, Reason>) -> Result<Amount, Reason> {
    let Some((first, last)) = amount.split_once(['-', '–']) else { return read(amount.trim_end_matches('+')) };
    let (first, last) = (read(first)?, read(last)?);
    if first.get() <= last.get() { Ok(first) } else { Err(Reason::Falling { first, last }) }
}
