//! Reads a text line by line into a book.

use std::collections::HashSet;

use super::amount::{Amounts, Measure, Work};
use super::book::Book;
use super::clean::{Clean, clean, without_stamp};
use super::draft::{Draft, Item, draft};
use super::heading::{self, Heading, Rank};
use super::lexicon::Class;
use super::line::{LONGEST_NAME, Line, is_sentence};
use super::resolve::{Resolved, Resolver};
use super::said::{What, Why};
use super::scan::scan;
use super::sessions;
use super::table::{self, Columns};
use super::token::{Kind, Token, tokens};
use crate::codec::names::{Language, Names, OwnNames};
use crate::domain::bounded::Sessions;
use crate::domain::catalogue::ExerciseId;
use crate::domain::name::Name;
use crate::domain::plan::Plan;

/// A longer line is no line of a plan, in bytes.
const LONGEST_LINE: usize = 2_000;
/// More names than any plan has; what comes after them is not read.
const MOST_NAMES: usize = 1_000;
/// More is said of no plan.
const MOST_REMARKS: usize = 4_000;

/// What applies to the lines that come, until a blank line or a heading.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum Section {
    #[default]
    Work,
    /// Not counted: a warm-up or a cool-down.
    Uncounted,
    /// So many rounds of each line.
    Rounds(u64),
    /// As many rounds as fit into a time.
    Clock,
}

pub(super) struct Reader<'a> {
    pub book: Book,
    /// The plan whose own exercises are known by name.
    plan: &'a Plan,
    resolver: Resolver<'a>,
    lines: Vec<Clean>,
    raw: Vec<&'a str>,
    section: Section,
    /// Something stands in the section, so that a blank line ends it.
    begun: bool,
    waiting: Option<Waiting>,
    /// Sets of the exercises whose names stand below, each alone: `21-15-9`.
    scheme: Option<Vec<Work>>,
    /// The line that says the rounds of those above it.
    closes: Option<usize>,
    table: Option<(char, Columns)>,
    /// A column a day: the headings, and the cells below them.
    columns: Option<DayColumns>,
    /// Which of a table's columns of weeks is read, and how many there are.
    pub week: usize,
    pub weeks: usize,
    /// The text has headings of several weeks; the heading of one alone is that of a day.
    several_weeks: bool,
    after_blank: bool,
    /// Words that the text numbers as it does its days: `Morning 1`, `Morning 2`.
    numbered: HashSet<String>,
    /// Lines with sets under a warm-up that nothing has ended yet.
    uncounted: Vec<usize>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str, names: &'a Names, plan: &'a Plan, week: usize) -> Self {
        let raw: Vec<&str> = text.lines().map(without_stamp).collect();
        let lines: Vec<Clean> =
            raw.iter().map(|line| if line.len() > LONGEST_LINE { Clean::default() } else { clean(line) }).collect();
        let numbered =
            lines.iter().map(|line| line.text.as_str()).filter(|line| line.contains(|digit: char| digit.is_numeric()));
        let language = Language::of_names(numbered.take(400));
        let resolver = Resolver::new(names, OwnNames::of(plan), language);
        let is_week = |line: &&Clean| heading::heading(line).is_some_and(|heading| heading.rank == Rank::Week);
        let several_weeks = lines.iter().filter(is_week).take(2).count() > 1;
        Self {
            numbered: words::numbered_words(&lines),
            several_weeks,
            book: Book::default(),
            plan,
            resolver,
            lines,
            raw,
            section: Section::Work,
            begun: false,
            waiting: None,
            scheme: None,
            closes: None,
            table: None,
            columns: None,
            week,
            weeks: 0,
            after_blank: true,
            uncounted: Vec::new(),
        }
    }

    /// Reads every line.
    pub(super) fn run(&mut self) {
        for place in 0..self.lines.len() {
            if self.resolver.looked_up() > MOST_NAMES || self.book.remarks.len() > MOST_REMARKS {
                let part = self.raw.get(place).copied().unwrap_or_default();
                self.book.ask(place + 1, part, Why::TooLong, Vec::new());
                break;
            }
            self.line(place);
        }
        self.end_columns();
        self.end_waiting();
        // A warm-up that nothing ends may be no more than its first line: what has sets counts, and is asked about.
        if self.section == Section::Uncounted {
            self.section = Section::Work;
            for place in core::mem::take(&mut self.uncounted) {
                let (Some(line), Some(raw)) = (self.lines.get(place).cloned(), self.raw.get(place).copied()) else { continue };
                self.book.remarks.retain(|remark| remark.line != place + 1);
                self.plain(place + 1, place, &line, raw);
                self.book.ask(place + 1, raw, Why::WarmUp, Vec::new());
            }
        }
    }

    fn line(&mut self, place: usize) {
        let (number, raw) = (place + 1, self.raw.get(place).copied().unwrap_or_default());
        if raw.len() > LONGEST_LINE {
            return self.book.say(number, raw, What::PassedOver);
        }
        let Some(line) = self.lines.get(place).cloned() else { return };
        if !raw.contains(char::is_alphanumeric) {
            if raw.trim().is_empty() {
                self.after_blank = true;
                self.scheme = None;
                if self.begun {
                    self.section = Section::Work;
                    self.uncounted.clear();
                }
                self.end_waiting();
            }
            return;
        }
        if self.setting(number, &line.numbered) {
            return;
        }
        if let Some(comment) = &line.comment {
            self.book.say(number, comment, What::PassedOver);
        }
        if !line.text.is_empty() {
            let open = self.columns.as_ref().map(|columns| columns.sign).or(self.table.as_ref().map(|(sign, _)| *sign));
            match table::cells(raw, open) {
                Some((sign, cells)) if !line.marked || sign == '|' => self.row(place, sign, &cells, raw),
                _ => {
                    self.end_columns();
                    self.plain(number, place, &line, raw);
                }
            }
        } else if line.comment.is_none() {
            self.book.say(number, raw, What::PassedOver);
        }
        self.after_blank = false;
    }

    /// `name: …` and `sessions: …`
    fn setting(&mut self, number: usize, line: &str) -> bool {
        let line = line.split('#').next().unwrap_or_default();
        let Some((key, value)) = line.split_once(':') else { return false };
        let (key, value) = (key.trim(), value.trim());
        let row = || table::cells(line, None).is_some_and(|(_, cells)| table::labelled(&cells).is_some());
        if key.eq_ignore_ascii_case("name") && !row() {
            if self.book.name.replace(Name::clean(value)).is_some() {
                self.book.ask(number, line, Why::Twice, Vec::new());
            } else {
                self.book.say(number, line, What::Setting);
            }
            return true;
        }
        if key.eq_ignore_ascii_case("sessions") {
            match Sessions::parse(value) {
                Ok(_) if self.book.sessions.is_some() => self.book.ask(number, line, Why::Twice, Vec::new()),
                Ok(sessions) => {
                    self.book.sessions = Some(sessions);
                    self.book.say(number, line, What::Setting);
                }
                Err(error) => self.book.ask(number, line, Why::Sessions(error), Vec::new()),
            }
            return true;
        }
        false
    }

    fn open(&mut self, number: usize, mut heading: Heading) {
        if heading.rank == Rank::Week && !self.several_weeks {
            heading.rank = Rank::Split;
        }
        self.end_waiting();
        self.scheme = None;
        self.begun = false;
        self.uncounted.clear();
        self.section = if heading.rank == Rank::Uncounted { Section::Uncounted } else { Section::Work };
        // A part of a day is no day; neither are the muscles of one that is numbered or of the week.
        let within = match heading.rank {
            Rank::Uncounted => true,
            // `Day 1`, then `Main lifts`; a title is no day.
            Rank::Section if self.book.opens_a_day() => true,
            Rank::Split | Rank::Part if !heading.whole && self.book.opens_a_workout() => true,
            // `Finish with`, where no day has a name.
            Rank::Section if self.book.rank.is_none() => self.book.has_entries(),
            Rank::Section | Rank::Part => self.book.has_entries() && self.book.rank.is_some_and(|rank| rank <= Rank::Split),
            Rank::Split | Rank::Other if !heading.whole && self.book.rank == Some(Rank::Workout) => self.book.has_entries(),
            Rank::Split | Rank::Other => self.book.has_entries() && self.book.rank == Some(Rank::Day),
            _ => false,
        };
        if within {
            self.book.say(number, &heading.name, What::PassedOver);
        } else {
            self.book.open(number, heading);
        }
    }
}

mod again;
mod alone;
mod below;
mod brackets;
mod columns;
mod items;
mod label;
mod minutes;
mod plain;
mod rows;
mod sets;
mod several;
mod sides;
mod waiting;
mod words;
mod works;

use columns::DayColumns;
use label::Label;
use waiting::{Bare, Waiting};
use works::{proposals, written};
