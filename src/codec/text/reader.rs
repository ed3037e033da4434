//! Reads a text line by line into a book.

use super::amount::{Amounts, Measure, Work};
use super::book::Book;
use super::clean::{Clean, clean};
use super::draft::{Draft, Item, draft};
use super::heading::{self, Heading, Rank};
use super::lexicon::Class;
use super::resolve::{LONGEST_NAME, Line, Resolved, Resolver, is_sentence};
use super::said::{What, Why};
use super::scan::scan;
use super::sessions;
use super::table::{self, Columns};
use super::token::{Kind, Token, tokens};
use crate::codec::names::{Language, Names};
use crate::domain::bounded::Sessions;
use crate::domain::catalogue::ExerciseId;
use crate::domain::name::Name;

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

/// A table with a column a day.
struct DayColumns {
    sign: char,
    headings: Vec<Option<Heading>>,
    /// The cells below: their column, their line, their text.
    cells: Vec<(usize, usize, String)>,
}

/// A bare exercise whose sets may stand in the lines below it.
struct Waiting {
    line: usize,
    text: String,
    ids: Vec<ExerciseId>,
    used: bool,
}

pub(super) struct Reader<'a> {
    pub book: Book,
    resolver: Resolver<'a>,
    lines: Vec<Clean>,
    raw: Vec<&'a str>,
    section: Section,
    /// Something stands in the section, so that a blank line ends it.
    begun: bool,
    waiting: Option<Waiting>,
    table: Option<(char, Columns)>,
    /// A column a day: the headings, and the cells below them.
    columns: Option<DayColumns>,
    /// Which of a table's columns of weeks is read, and how many there are.
    pub week: usize,
    pub weeks: usize,
    /// The text has headings of several weeks; the heading of one alone is that of a day.
    several_weeks: bool,
    after_blank: bool,
    /// Lines with sets under a warm-up that nothing has ended yet.
    uncounted: Vec<usize>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str, names: &'a Names, week: usize) -> Self {
        let raw: Vec<&str> = text.lines().collect();
        let lines: Vec<Clean> =
            raw.iter().map(|line| if line.len() > LONGEST_LINE { Clean::default() } else { clean(line) }).collect();
        let numbered = lines.iter().map(|line| line.text.as_str()).filter(|line| line.contains(|digit: char| digit.is_numeric()));
        let language = Language::of_names(numbered.take(400));
        let resolver = Resolver::new(names, language);
        let is_week = |line: &&Clean| heading::heading(line).is_some_and(|heading| heading.rank == Rank::Week);
        let several_weeks = lines.iter().filter(is_week).take(2).count() > 1;
        Self {
            several_weeks,
            book: Book::default(),
            resolver,
            lines,
            raw,
            section: Section::Work,
            begun: false,
            waiting: None,
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
        if key.eq_ignore_ascii_case("name") {
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
        self.begun = false;
        self.uncounted.clear();
        self.section = if heading.rank == Rank::Uncounted { Section::Uncounted } else { Section::Work };
        // A part of a day is no day; neither are the muscles of one that is numbered or of the week.
        let within = match heading.rank {
            Rank::Uncounted => true,
            Rank::Section | Rank::Part => self.book.has_entries() && self.book.rank.is_some_and(|rank| rank <= Rank::Split),
            Rank::Split | Rank::Other => self.book.has_entries() && self.book.rank == Some(Rank::Day),
            _ => false,
        };
        if within {
            self.book.say(number, &heading.name, What::PassedOver);
        } else {
            self.book.open(number, heading);
        }
    }

    /// A line that is no row of a table.
    fn plain(&mut self, number: usize, place: usize, clean: &Clean, part: &str) {
        let found = tokens(&clean.text);
        let line = Line { text: &clean.text, tokens: &found };
        let said = sessions::hint(&found).filter(|_| found.len() == 2 && !found.iter().any(|token| token.kind == Kind::Word));
        if let Some(said) = said {
            self.book.hint(number, &clean.text, said, &found);
            return self.book.say(number, part, What::PassedOver);
        }
        let elements = scan(&found);
        let mut drafted = draft(&found, elements);
        if !drafted.has_work || drafted.only_names {
            if (drafted.rounds.is_some() || drafted.clock)
                && let Some(heading) = heading::heading(clean)
            {
                self.open(number, heading);
                if let Some(rounds) = drafted.rounds {
                    self.section = Section::Rounds(rounds);
                }
                return;
            }
            if matches!(self.section, Section::Rounds(_) | Section::Clock) && drafted.rounds.is_none() && found.iter().any(|token| token.digits().is_some()) {
                drafted.has_work = true;
                let rounds = if let Section::Rounds(rounds) = self.section { rounds } else { 1 };
                drafted.items = rounded(&found, rounds).items;
            }
        }
        if !drafted.has_work && drafted.rounds.is_none() && !drafted.clock {
            return self.words(number, place, clean, line, &drafted, part);
        }
        if found.first().is_some_and(|token| token.has(Class::WarmUp)) && drafted.items.len() < 2 {
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
                Label::Uncounted => self.book.say(number, part, What::PassedOver),
            };
        }
        self.work(number, clean, line, &drafted, part);
    }

    /// `Push day: Bench 3x8`, `Monday squat 5x5`, `Warm-up: bike 5 min`: what stands before the work opens a day.
    fn label(&self, text: &str, found: &[Token], drafted: &Draft) -> Option<(Label, String)> {
        let is_sign = |token: &Token| token.kind == Kind::Colon || matches!(token.kind, Kind::Dash) && !token.glued;
        let split = |at: usize, to: usize| Some((text.get(..at)?.trim(), String::from(text.get(to..)?.trim())));
        // With its colon: `Cool-down: 10 min walk`.
        let heading = |head: &str| heading::heading(&Clean { text: format!("{head}:"), numbered: String::from(head), ..Clean::default() });
        if let Some(sign) = found.iter().take(12).find(|token| is_sign(token)) {
            let (head, rest) = split(sign.from, sign.to)?;
            let has_name = tokens(&rest).iter().any(|token| token.kind == Kind::Word);
            let single = head.chars().count() == 1 && head.chars().all(char::is_alphabetic);
            if single && drafted.items.len() > 1 {
                return Some((Label::Heading(Heading { rank: Rank::Day, name: String::from(head), weekdays: Vec::new() }), rest));
            }
            let counted = |heading: &Heading| heading.rank != Rank::Uncounted;
            if let Some(heading) = heading(head).filter(|found| has_name && (!counted(found) || self.resolver.sure(head).is_none()) && !single) {
                let strong = heading.rank <= Rank::Part;
                return match heading.rank {
                    Rank::Uncounted => Some((Label::Uncounted, rest)),
                    _ if strong => Some((Label::Heading(heading), rest)),
                    _ => None,
                };
            }
        }
        let first = found.first().filter(|token| super::lexicon::weekday(token.classes).is_some() && token.word.len() > 2)?;
        let (head, rest) = split(first.to, first.to)?;
        let next = found.get(1).filter(|next| next.kind == Kind::Word && super::lexicon::weekday(next.classes).is_none())?;
        let _ = next;
        Some((Label::Heading(heading(head)?), rest))
    }

    /// A line without sets and reps: a heading, a bare exercise, or a note.
    fn words(&mut self, number: usize, place: usize, clean: &Clean, line: Line, drafted: &Draft, part: &str) {
        let text = heading::trimmed(&clean.text);
        let all = (0, line.tokens.len());
        if let Some(hint) = sessions::hint(line.tokens) {
            self.book.hint(number, &clean.text, hint, line.tokens);
        }
        let exercise = self.resolver.sure(text).filter(|_| text.len() <= LONGEST_NAME);
        if let Some(heading) = heading::heading(clean)
            && (exercise.is_none() || heading.rank == Rank::Uncounted)
        {
            self.open(number, heading);
            return self.exercises_of_heading(number, clean, line);
        }
        if self.section == Section::Uncounted {
            self.begun = true;
            return self.book.say(number, part, What::PassedOver);
        }
        let few = line.words(all).count() <= 6;
        let tail = line.tokens.iter().rev().find(|token| token.kind == Kind::Word).is_some_and(|word| word.has(Class::Usual));
        if few && !is_sentence(line, all) && !text.is_empty() {
            let bare = text.trim_end_matches(|character: char| !character.is_alphabetic() && character != ')');
            let bare = bare.trim_start_matches(|character: char| character.is_ascii_digit() || character == ' ');
            let bare = if tail { bare.rsplit_once(' ').map_or(bare, |(head, _)| head) } else { bare };
            let first_number = line.tokens.iter().position(|token| token.digits().is_some()).unwrap_or_default();
            let before = line.slice((0, first_number)).trim_end_matches([' ', 'x', '×', '*', ':', '-']);
            let before = if first_number > 0 { self.resolver.sure(before) } else { None };
            let letters = |text: &str| text.chars().filter(|character| character.is_alphabetic()).count() > 1 || !text.is_ascii();
            let known = self.resolver.bare(text).filter(|_| letters(text)).or_else(|| self.resolver.bare(bare).filter(|_| letters(bare))).or(before.map(|id| vec![id])).or_else(|| {
                let name = *drafted.items.first().and_then(|item| item.names.first()).or(drafted.comments.first())?;
                let digits = line.tokens.iter().any(|token| token.digits().is_some());
                self.resolver.sure(line.slice(name)).filter(|_| digits).map(|id| vec![id])
            });
            if let Some(ids) = known {
                let counted = line.tokens.iter().any(|token| token.digits().is_some()) || tail;
                self.end_waiting();
                if counted {
                    return self.book.ask(number, part, Why::Unclear, proposals(&ids));
                }
                // `Deadlift`, then `Deadlift 5x5`: the day is called after its first exercise, which has its sets there.
                if ids.len() == 1 && self.first_exercise(place + 1) == ids.first().copied() {
                    return self.open(number, Heading { rank: Rank::Split, name: String::from(text), weekdays: Vec::new() });
                }
                self.waiting = Some(Waiting { line: number, text: String::from(text), ids, used: false });
                return;
            }
        } else if line.words(all).count() <= 8 {
            // `50 pull-ups in total`: an exercise with a number is never a note.
            let digits = line.tokens.first().is_some_and(|token| token.digits().is_some());
            let name = (1..line.tokens.len()).rev().take(6).find_map(|to| self.resolver.sure(line.slice((1, to + 1))).filter(|_| digits));
            if let Some(id) = name {
                return self.book.ask(number, part, Why::NoSets, proposals(&[id]));
            }
        }
        let next_is_work = self.next_is_work(place, clean.marked);
        let stands_apart = clean.marked || self.after_blank || clean.text.ends_with([':', '：']);
        if stands_apart && next_is_work && heading::could_be(clean) {
            let name = String::from(text);
            return self.open(number, Heading { rank: Rank::Other, name, weekdays: Vec::new() });
        }
        self.book.say(number, part, What::PassedOver);
    }

    /// `Day 1: squat, bench, row`: the exercises that a heading names without sets are asked about.
    fn exercises_of_heading(&mut self, number: usize, clean: &Clean, line: Line) {
        let Some((_, rest)) = clean.text.split_once([':', '：']) else { return };
        let _ = line;
        let names: Vec<&str> = rest.split([',', ';', '+']).map(str::trim).filter(|name| !name.is_empty()).collect();
        let known: Vec<Vec<ExerciseId>> = names.iter().filter_map(|name| self.resolver.bare(name)).collect();
        if known.len() == names.len() {
            for (name, ids) in names.into_iter().zip(known) {
                let several = || Why::Several(String::from(name));
                let why = ids.first().filter(|_| ids.len() == 1).map_or_else(several, |id| Why::Bare(*id));
                self.book.ask(number, name, why, proposals(&ids));
            }
        }
    }

    /// The exercise that a line begins with, where it has its sets.
    fn first_exercise(&mut self, place: usize) -> Option<ExerciseId> {
        let clean = self.lines.get(place)?;
        let text = clean.text.clone();
        let found = tokens(&text);
        let drafted = draft(&found, scan(&found));
        let first = drafted.items.first().filter(|item| !item.work.is_empty() && !item.names.is_empty())?;
        match self.resolver.item(Line { text: &text, tokens: &found }, &first.names, first.listed) {
            Resolved::Known(ids) => ids.first().copied(),
            _ => None,
        }
    }

    /// Is the line that follows one with a name and its sets?
    fn next_is_work(&self, place: usize, over_blanks: bool) -> bool {
        let rest = self.lines.get(place + 1..).unwrap_or_default().iter().zip(self.raw.get(place + 1..).unwrap_or_default());
        let mut rest = rest.take(if over_blanks { 3 } else { 1 }).skip_while(|(_, raw)| raw.trim().is_empty());
        rest.next().is_some_and(|(line, raw)| {
            let found = tokens(&line.text);
            let amounts = Amounts(&found);
            let work = (0..found.len()).take(40).any(|at| amounts.work(at).is_some());
            let row = table::cells(raw, None).is_some_and(|(_, cells)| table::columns(&cells).is_some() || cells.len() > 2);
            row || work && found.iter().any(|token| token.kind == Kind::Word)
        })
    }

    /// A line with sets or reps.
    fn work(&mut self, number: usize, clean: &Clean, line: Line, drafted: &Draft, part: &str) {
        // How often one exercise is done says nothing of the plan.
        if sessions::hint(line.tokens).is_some() && !drafted.items.is_empty() {
            self.book.ask(number, part, Why::HowOften, Vec::new());
        }
        if self.section == Section::Uncounted {
            self.begun = true;
            if drafted.items.iter().any(|item| !item.work.is_empty() && !item.names.is_empty()) {
                self.uncounted.push(number - 1);
            }
            return self.book.say(number, part, What::PassedOver);
        }
        let week = line.tokens.first().is_some_and(|token| token.has(Class::Week) && !token.has(Class::PerWeek));
        if drafted.items.is_empty() {
            return self.no_items(number, clean, drafted, part);
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
    fn no_items(&mut self, number: usize, clean: &Clean, drafted: &Draft, part: &str) {
        self.end_waiting();
        self.begun = false;
        self.section = match drafted.rounds {
            Some(rounds) if !drafted.clock => Section::Rounds(rounds),
            _ if drafted.warm => return self.book.say(number, part, What::PassedOver),
            _ => Section::Clock,
        };
        let _ = clean;
        self.book.say(number, part, What::Heading);
    }

    fn items(&mut self, number: usize, line: Line, drafted: &Draft, part: &str) {
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
        for (place, item) in pending.iter().enumerate() {
            let meaning = self.resolver.item(line, &item.names, item.listed);
            if meaning == Resolved::Prose && !item.names.is_empty() {
                let span = item.names.first().copied().unwrap_or_default();
                return if place == 0 {
                    self.end_waiting();
                    self.book.say(number, part, What::PassedOver);
                } else {
                    self.book.ask(number, part, Why::Leftover(String::from(line.slice(span))), Vec::new());
                };
            }
            resolved.push(meaning);
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
            self.book.remarks.insert(remarks, super::said::Remark {
                line: number,
                part: Name::clean(part).to_string(),
                what: What::Entries(entries),
                proposals: Vec::new(),
            });
        }
        self.leftovers(number, line, drafted, read);
    }

    /// Reads an item, and says how many entries it gave.
    fn item(&mut self, number: usize, line: Line, drafted: &Draft, item: &Item, resolved: Resolved, part: &str) -> usize {
        let work = works(item, drafted.rounds);
        let words = match (item.names.first(), item.names.last()) {
            (Some(first), Some(last)) => String::from(line.slice((first.0, last.1))),
            _ => String::new(),
        };
        if item.names.is_empty() {
            return self.nameless(number, item, work, part);
        }
        self.end_waiting();
        let ids = match resolved {
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
                let proposals = ids.iter().map(|id| written(id.exercise().name, &work)).collect();
                self.book.ask(number, &words, Why::Several(name), proposals);
                return 0;
            }
            Resolved::Choice(ids) => {
                let proposals = ids.iter().map(|id| written(id.exercise().name, &work)).collect();
                self.book.ask(number, part, Why::Choice, proposals);
                return 0;
            }
            // `Sleep 8 hours`
            Resolved::Unknown(..) if matches!(work.as_deref(), Ok([Work { sets: ALONE, measure: Measure::Time(_) | Measure::Distance }])) => {
                self.book.say(number, part, What::PassedOver);
                return 0;
            }
            Resolved::Unknown(name, nearest) => return self.unknown(number, &name, work, &nearest, part),
            Resolved::Guess(id) => vec![id],
            Resolved::Known(ids) => {
                return self.known(number, &ids, work, item.shares, part);
            }
        };
        let added = self.known(number, &ids, work.clone(), false, part);
        if let (true, [id]) = (added > 0, ids.as_slice()) {
            self.book.ask(number, &words, Why::Guess(*id), vec![String::from(id.exercise().name)]);
        }
        added
    }

    fn known(&mut self, number: usize, ids: &[ExerciseId], work: Result<Vec<Work>, Why>, shares: bool, part: &str) -> usize {
        let mut added = 0;
        let _ = shares;
        for id in ids {
            let result = work.clone().and_then(|work| {
                let alone = |work: &[Work]| matches!(work, [Work { sets: ALONE, .. }]);
                if alone(&work) { self.alone(*id, &work) } else { self.book.add(*id, &work) }
            });
            match result {
                Ok(count) => added += count,
                Err(why) => self.book.ask(number, part, why, proposals(&[*id])),
            }
        }
        added
    }

    /// A time alone is one set, where the exercise is timed; reps alone are asked about.
    fn alone(&mut self, id: ExerciseId, work: &[Work]) -> Result<usize, Why> {
        match work {
            [Work { measure: measure @ (Measure::Time(_) | Measure::Distance), .. }] if id.exercise().usual.is_timed() => {
                self.book.add(id, &[Work { sets: 1, measure: *measure }])
            }
            _ => Err(Why::NoSets),
        }
    }

    fn unknown(&mut self, number: usize, name: &str, work: Result<Vec<Work>, Why>, nearest: &[ExerciseId], part: &str) -> usize {
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

    /// Sets without a name belong to the bare exercise above.
    fn nameless(&mut self, number: usize, item: &Item, work: Result<Vec<Work>, Why>, part: &str) -> usize {
        let _ = item;
        if let Some(mut waiting) = self.waiting.take() {
            let ids = waiting.ids.clone();
            let added = match ids.as_slice() {
                [_] => self.known(number, &ids, work, false, part),
                _ => {
                    let proposals = ids.iter().map(|id| written(id.exercise().name, &work)).collect();
                    self.book.ask(waiting.line, &waiting.text, Why::Several(waiting.text.clone()), proposals);
                    self.book.say(number, part, What::PassedOver);
                    0
                }
            };
            if !waiting.used && added > 0 {
                self.book.say(waiting.line, &waiting.text, What::Entries(0));
            }
            waiting.used |= added > 0 || ids.len() > 1;
            self.waiting = Some(waiting);
            return added;
        }
        self.book.ask(number, part, Why::NoName, Vec::new());
        0
    }

    /// A bare exercise under which no sets stand.
    fn end_waiting(&mut self) {
        let Some(waiting) = self.waiting.take().filter(|waiting| !waiting.used) else { return };
        match waiting.ids.as_slice() {
            [id] => self.book.ask(waiting.line, &waiting.text, Why::Bare(*id), proposals(&[*id])),
            ids => self.book.ask(waiting.line, &waiting.text, Why::Several(waiting.text.clone()), proposals(ids)),
        }
    }

    /// What an entry's line says besides: passed over, or asked where it may count.
    fn leftovers(&mut self, number: usize, line: Line, drafted: &Draft, read: bool) {
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
            let prose = is_sentence(line, *span) || spanned.iter().any(|token| token.any(&[Class::Rest, Class::Drop, Class::Load, Class::Effort]));
            let unclear = !digits.is_empty() && !load && !prose;
            let week = spanned.iter().any(|token| token.any(&[Class::Week])) && !digits.is_empty();
            let or = spanned.iter().any(|token| token.has(Class::Or)) && !prose;
            if let Some(id) = self.resolver.sure(text) {
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

/// A line of a block of rounds.
fn rounded(found: &[Token], rounds: u64) -> Draft {
    let mut elements = scan(found);
    elements.insert(0, super::scan::Element::Rounds(rounds));
    draft(found, elements)
}

enum Label {
    Heading(Heading),
    Uncounted,
}

/// No number of sets: an amount stands alone.
const ALONE: u64 = u64::MAX;

/// The sets of an item: those written, or an amount in each round. [`ALONE`] sets stand for an amount alone.
fn works(item: &Item, rounds: Option<u64>) -> Result<Vec<Work>, Why> {
    if let Some(why) = &item.why {
        return Err(why.clone());
    }
    if let Some(sets) = rounds {
        return match (item.work.as_slice(), item.amount, item.sets) {
            ([], Some(measure), None) => Ok(vec![Work { sets, measure }]),
            ([], None, None) => Err(Why::NoAmount),
            _ => Err(Why::Unclear),
        };
    }
    match (item.work.is_empty(), item.sets, item.amount) {
        (false, None, None | Some(Measure::Time(_) | Measure::Distance)) => Ok(item.work.clone()),
        (true, Some(sets), Some(measure)) => Ok(vec![Work { sets, measure }]),
        (true, Some(_), None) => Err(Why::NoAmount),
        (true, None, Some(measure)) => Ok(vec![Work { sets: ALONE, measure }]),
        _ => Err(Why::Unclear),
    }
}

/// An exercise with the sets of a line, to be put in its place.
fn written(name: &str, work: &Result<Vec<Work>, Why>) -> String {
    let work = work.as_deref().unwrap_or_default();
    let parts: Vec<String> = work
        .iter()
        .map(|work| match work.measure {
            Measure::Number(number) | Measure::Reps(number) => format!("{}x{number}", work.sets),
            Measure::Time(number) => format!("{}x{number}s", work.sets),
            Measure::Usual | Measure::Distance => format!("{}xAMRAP", work.sets),
        })
        .collect();
    format!("{name} {}", parts.join(", ")).trim().to_owned()
}

/// Exercises with what is usual of each, to be put in the place of a name without sets.
fn proposals(ids: &[ExerciseId]) -> Vec<String> {
    let usual = |id: &ExerciseId| {
        let (name, usual) = (id.exercise().name, id.exercise().usual);
        format!("{name} 3x{}{}", usual.get(), if usual.is_timed() { "s" } else { "" })
    };
    ids.iter().map(usual).collect()
}

mod rows;
