//! Rows of tables.

use super::super::draft::draft;
use super::super::scan::{Element, scan};
use super::super::token::tokens;
use super::*;

impl Reader<'_> {
    /// A row of a table: its header, its rule, a title, or an exercise with its sets.
    pub(super) fn row(&mut self, place: usize, sign: char, cells: &[String], part: &str) {
        let number = place + 1;
        if table::is_rule(cells) {
            return;
        }
        if let Some((columns, values)) = table::labelled(cells) {
            return self.known_row(number, &columns, &values, part);
        }
        if let Some(columns) = table::columns(cells) {
            self.end_columns();
            self.weeks = self.weeks.max(columns.weeks.len());
            let before = columns.name.or(columns.sets).or(columns.both).unwrap_or_default();
            let first = cells
                .iter()
                .take(before)
                .filter(|cell| !table::names_a_column(cell))
                .find_map(|cell| heading_of(cell))
                .or_else(|| columns.name.is_none().then(|| cells.first().and_then(|cell| heading_of(cell)))?);
            let columns = match columns.name {
                None => Columns {
                    name: (0..cells.len()).find(|at| Some(*at) != columns.day && Some(*at) != columns.sets),
                    ..columns
                },
                Some(_) => columns,
            };
            self.table = Some((sign, Columns { is_framed: starts_with_bar(part), ..columns }));
            return match first.filter(|heading| heading.rank <= Rank::Split) {
                Some(heading) => self.open(number, heading),
                None => self.book.say(number, part, What::PassedOver),
            };
        }
        let filled: Vec<(usize, &String)> =
            cells.iter().enumerate().filter(|(_, cell)| cell.contains(char::is_alphanumeric)).collect();
        if let ([(_, only)], None) = (filled.as_slice(), &self.columns) {
            return self.plain(number, place, &clean(only), part);
        }
        if let Some(columns) = &mut self.columns {
            let fits = cells.len() <= columns.headings.len() + columns.width();
            if fits {
                columns.cells.extend(filled.iter().map(|(column, cell)| (*column, number, String::from(cell.as_str()))));
                return;
            }
        }
        let headings: Vec<Option<Heading>> = cells.iter().map(|cell| heading_of(cell)).collect();
        // `| Day | Workout |` says what the columns hold.
        let is_header = filled.len() > 1 && filled.iter().all(|(_, cell)| table::names_a_column(cell));
        if is_header {
            self.end_columns();
            return self.book.say(number, part, What::PassedOver);
        }
        let all_headings = filled.len() > 1 && filled.iter().all(|(at, _)| headings.get(*at).is_some_and(Option::is_some));
        if all_headings {
            self.end_columns();
            self.book.say(number, part, What::Heading);
            self.columns = Some(DayColumns { sign, headings, cells: Vec::new() });
            return;
        }
        match self.table.clone() {
            // ` | Paused bench | 3x8`: the first cell is empty, below one that names the day.
            Some((open, columns)) if open == sign && !columns.is_framed && starts_with_bar(part) => {
                let cells: Vec<String> = core::iter::once(String::new()).chain(cells.iter().cloned()).collect();
                self.known_row(number, &columns, &cells, part);
            }
            Some((open, columns)) if open == sign => self.known_row(number, &columns, cells, part),
            _ => self.bare_row(number, cells, part),
        }
    }

    /// A row below a header that is known.
    fn known_row(&mut self, number: usize, columns: &Columns, cells: &[String], part: &str) {
        let cell = |place: Option<usize>| place.and_then(|place| cells.get(place)).map_or("", String::as_str);
        self.day_cell(number, cell(columns.day));
        let name = clean(cell(columns.name)).text;
        if name.is_empty() {
            return self.book.say(number, part, What::PassedOver);
        }
        // Cells that stand a column beside their header say by themselves what they are.
        if !name.contains(char::is_alphabetic) && cells.iter().any(|cell| self.resolver.sure(cell).is_some()) {
            return self.bare_row(number, cells, part);
        }
        let work = table::work(columns, cells, self.week);
        self.row_entry(number, &name, work.as_deref(), part);
    }

    /// A cell that names a day opens it, unless it is open already.
    fn day_cell(&mut self, number: usize, cell: &str) {
        if let Some(heading) = heading_of(cell) {
            let open = self.book.day_name();
            if open.as_deref() != Some(&heading.name) {
                self.open(number, heading);
            }
        }
    }

    /// A row without a header: a name, then `3x8`, or sets and reps in cells of their own.
    pub(super) fn bare_row(&mut self, number: usize, cells: &[String], part: &str) {
        let mut rest: Vec<&str> =
            cells.iter().map(String::as_str).filter(|cell| cell.contains(char::is_alphanumeric)).collect();
        let letters = |cell: &str| cell.contains(char::is_alphabetic);
        if rest.len() > 2 && rest.first().is_some_and(|cell| !letters(cell)) && rest.get(1).is_some_and(|cell| letters(cell)) {
            rest.remove(0);
        }
        // `| B1 | Hip adduction | 2 | 15 |`
        if rest.len() > 2 && rest.first().is_some_and(|cell| heading::is_tier(&tokens(cell))) {
            rest.remove(0);
        }
        let day = rest.first().copied().filter(|cell| {
            heading_of(cell).is_some()
                && rest.get(1).is_some_and(|next| letters(next) && !begins_with_digit(next) && work_of(next).is_none())
        });
        if let Some(day) = day {
            self.day_cell(number, day);
            rest.remove(0);
        }
        let Some((name, values)) = rest.split_first() else { return };
        let name = clean(name).text;
        let inner = tokens(&name);
        let has_work = !matches!(scan(&inner).as_slice(), [Element::Text(_)] | [Element::Text(_), Element::Brackets(..)]);
        if has_work && draft(&inner, scan(&inner)).has_work {
            return self.plain(number, self.lines.len(), &clean(&rest.join(", ")), part);
        }
        // `Squat | 3 | 8 | Row | 3 | 8`
        if values.iter().any(|cell| letters(cell) && self.resolver.bare(cell).is_some()) {
            return self.book.ask(number, part, Why::Unclear, Vec::new());
        }
        let whole = values.iter().find(|cell| work_of(cell).is_some()).map(|cell| String::from(*cell));
        let numbers: Vec<&str> = values
            .iter()
            .copied()
            .filter(|cell| cell.starts_with(|first: char| first.is_ascii_digit()) || is_usual(cell))
            .collect();
        let plausible = |sets: &str| sets.parse::<u64>().map_or(sets.len() <= LONGEST_SETS, |sets| (1..=12).contains(&sets));
        let work = whole.or_else(|| match numbers.as_slice() {
            [sets, reps, ..] if plausible(sets) && values.first() == Some(sets) && values.get(1) == Some(reps) => {
                Some(format!("{sets} x {reps}"))
            }
            _ => None,
        });
        let digits = name.ends_with(|last: char| last.is_ascii_digit());
        let large = work
            .as_deref()
            .and_then(work_of)
            .is_some_and(|all| all.iter().any(|work| matches!(work.measure, Measure::Number(60..))));
        match work {
            Some(work) if !digits && !large => self.row_entry(number, &name, Some(&work), part),
            _ if values.iter().any(|cell| cell.contains(|digit: char| digit.is_ascii_digit()))
                && self.resolver.bare(name.trim_end_matches(|last: char| last.is_ascii_digit() || last == ' ')).is_some() =>
            {
                self.book.ask(number, part, Why::Unclear, Vec::new());
            }
            _ => self.plain(number, self.lines.len(), &clean(&rest.join(" - ")), part),
        }
    }

    /// Puts the name and the sets of a row together.
    pub(super) fn row_entry(&mut self, number: usize, name: &str, work: Option<&str>, part: &str) {
        if self.section == Section::Uncounted {
            return self.book.say(number, part, What::PassedOver);
        }
        let found = tokens(name);
        let line = Line { text: name, tokens: &found };
        let span = (0, found.len());
        if work.is_none() {
            return match self.resolver.bare(name) {
                Some(ids) => self.book.ask(number, part, Why::NoSets, proposals(&ids)),
                None => self.book.say(number, part, What::PassedOver),
            };
        }
        let text = work.unwrap_or_default();
        let inner = tokens(text);
        let mut drafted = draft(&inner, scan(&inner));
        let mut item = match drafted.items.as_slice() {
            [item] if item.names.is_empty() => item.clone(),
            _ => Item { why: Some(Why::Unclear), ..Item::default() },
        };
        if !drafted.comments.is_empty() {
            item.why = item.why.or(Some(Why::Leftover(String::from(text))));
        }
        item.names = vec![span];
        drafted.items = vec![item];
        drafted.comments.clear();
        drafted.passed.clear();
        let rounds = drafted.rounds.take();
        drafted.rounds = rounds;
        self.items(number, line, &drafted, part);
    }
}

/// `2-3 sets`, in bytes.
const LONGEST_SETS: usize = 8;

fn starts_with_bar(line: &str) -> bool {
    line.trim_start().starts_with('|')
}

fn begins_with_digit(cell: &str) -> bool {
    cell.starts_with(|first: char| first.is_ascii_digit())
}

pub(super) fn heading_of(cell: &str) -> Option<Heading> {
    heading::heading(&clean(cell))
}

/// The sets of a cell that holds them and nothing else.
fn work_of(cell: &str) -> Option<Vec<Work>> {
    let found = tokens(cell);
    match scan(&found).as_slice() {
        [Element::Work(Ok(work)), rest @ ..] => {
            let counts_nothing = |element: &Element| {
                matches!(element, Element::Passed(..) | Element::Sign(Kind::Dash) | Element::Amount(Measure::Time(_)))
            };
            rest.iter().all(counts_nothing).then(|| work.clone())
        }
        _ => None,
    }
}

/// `AMRAP`, `max`: as many as go.
pub(super) fn is_usual(cell: &str) -> bool {
    let found = tokens(cell);
    !found.is_empty() && found.iter().all(|token| token.has(Class::Usual))
}
