//! Rows of tables: Markdown, tabs, and what spreadsheets export.

use super::lexicon::Class;
use super::token::{Kind, Token, tokens};

/// What the columns of a table hold, by their places.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Columns {
    pub name: Option<usize>,
    pub day: Option<usize>,
    pub both: Option<usize>,
    pub sets: Option<usize>,
    pub reps: Option<usize>,
    pub time: Option<usize>,
    /// Does a bare number of the column of times mean minutes?
    pub minutes: bool,
    /// A column a week.
    pub weeks: Vec<usize>,
    /// Does the header begin with a bar? Then so do the rows, and a first bar is no empty cell.
    pub is_framed: bool,
}

/// The cells of a row with what parts them; nothing where a line is no row.
pub(super) fn cells(line: &str, open: Option<char>) -> Option<(char, Vec<String>)> {
    if line.contains('|') {
        let inner = line.trim();
        let inner = inner.strip_prefix('|').unwrap_or(inner);
        let inner = inner.strip_suffix('|').unwrap_or(inner);
        return Some(('|', inner.split('|').map(|cell| String::from(cell.trim())).collect()));
    }
    if line.trim_end().contains('\t') && (open == Some('\t') || line.trim().contains('\t')) {
        return Some(('\t', line.trim_end().split('\t').map(|cell| String::from(unquoted(cell.trim()))).collect()));
    }
    [';', ','].into_iter().find_map(|sign| {
        let parted = parted(line, sign)?;
        let is_row = open == Some(sign) && parted.len() > 2 || is_row(line, sign, &parted);
        is_row.then_some((sign, parted))
    })
}

fn unquoted(cell: &str) -> &str {
    cell.strip_prefix('"').and_then(|cell| cell.strip_suffix('"')).unwrap_or(cell)
}

/// The cells between signs that are not within quotes.
fn parted(line: &str, sign: char) -> Option<Vec<String>> {
    if !line.contains(sign) {
        return None;
    }
    let delimiter = u8::try_from(sign).ok()?;
    let mut reader = csv::ReaderBuilder::new().has_headers(false).delimiter(delimiter).from_reader(line.as_bytes());
    let record = reader.records().next()?.ok()?;
    Some(record.iter().map(|cell| String::from(cell.trim())).collect())
}

/// Is a line with commas or semicolons a row: the header of a table, one title among empty cells, or a name before numbers?
fn is_row(line: &str, sign: char, cells: &[String]) -> bool {
    let filled = cells.iter().filter(|cell| !cell.is_empty()).count();
    if cells.len() < 3 {
        return false;
    }
    if filled <= 1 || columns(cells).is_some() || labelled(cells).is_some() {
        return true;
    }
    let is_heading = |cell: &String| cell.is_empty() || super::heading::heading(&super::clean::clean(cell)).is_some();
    if cells.iter().all(is_heading) && !line.contains(", ") {
        return true;
    }
    let spaced = sign == ',' && line.replace(", ", ",").len() != line.len() && !line.contains('"');
    let has_letters = |cell: &String| cell.contains(char::is_alphabetic);
    let first = cells.iter().position(has_letters).unwrap_or(cells.len());
    let named = cells.get(first).is_some_and(|name| tokens(name).iter().all(|token| token.kind != Kind::Times));
    let rest = cells.get(first + 1..).unwrap_or_default();
    // `Front squat 5,4,3` is a list.
    let list = cells.get(first).is_some_and(|name| name.ends_with(|last: char| last.is_ascii_digit())) && !line.contains('"');
    !spaced && named && !list && rest.len() >= 2 && rest.iter().all(|cell| cell.is_empty() || is_number(cell))
}

/// Does a cell begin with a number?
fn is_number(cell: &str) -> bool {
    cell.starts_with(|character: char| character.is_ascii_digit())
}

/// What the columns hold, where the cells are those of a header.
pub(super) fn columns(cells: &[String]) -> Option<Columns> {
    let mut columns = Columns::default();
    let mut known = 0;
    for (place, cell) in cells.iter().enumerate() {
        let found = tokens(cell);
        let has = |class| found.iter().any(|token: &Token| token.has(class));
        let number = found.iter().any(|token| token.digits().is_some());
        if number && has(Class::Week) {
            columns.weeks.push(place);
            known += 1;
            continue;
        }
        if number || found.iter().filter(|token| token.kind == Kind::Word).count() > 5 {
            continue;
        }
        let slot = if has(Class::ColumnWarmUp) || has(Class::ColumnRest) || has(Class::ColumnLoad) && !has(Class::ColumnSets) {
            known += 1;
            continue;
        } else if has(Class::ColumnBoth) && !has(Class::ColumnName) || has(Class::ColumnSets) && has(Class::ColumnReps) {
            &mut columns.both
        } else if has(Class::ColumnSets) {
            &mut columns.sets
        } else if has(Class::ColumnReps) {
            &mut columns.reps
        } else if has(Class::ColumnTime) {
            columns.minutes = has(Class::Minutes);
            &mut columns.time
        } else if has(Class::ColumnName) {
            &mut columns.name
        } else if has(Class::ColumnDay) {
            &mut columns.day
        } else {
            known += usize::from(has(Class::ColumnNote));
            continue;
        };
        known += 1;
        if slot.is_none() {
            *slot = Some(place);
        }
    }
    let counts = columns.both.is_some() || columns.sets.is_some() || columns.reps.is_some() || !columns.weeks.is_empty();
    (known >= 2 && (counts || columns.name.is_some() && known >= 3)).then_some(columns)
}

/// Is a cell only the name of a column: `Day`, `Workout`, `Exercises`?
pub(super) fn names_a_column(cell: &str) -> bool {
    let names = [Class::ColumnDay, Class::ColumnName, Class::ColumnBoth, Class::ColumnNote];
    let found = tokens(cell);
    !found.is_empty() && found.iter().all(|token| token.any(&names))
}

/// The columns and the values of a row that says what each cell is: `Exercise: Squat | Sets: 4 | Reps: 8`.
pub(super) fn labelled(cells: &[String]) -> Option<(Columns, Vec<String>)> {
    let of = |(place, cell): (usize, &String)| match cell.split_once(':') {
        Some((key, value)) => Some((String::from(key.trim()), String::from(value.trim()))),
        None => (place == 0).then(|| (String::from("exercise"), cell.clone())),
    };
    let parted = cells.iter().enumerate().map(of).collect::<Option<Vec<_>>>()?;
    let (keys, values): (Vec<String>, Vec<String>) = parted.into_iter().unzip();
    let found = columns(&keys)?;
    found.name.and_then(|name| values.get(name)).filter(|name| name.contains(char::is_alphabetic))?;
    Some((found, values))
}

/// Is a row the rule below a header: only dashes and colons?
pub(super) fn is_rule(cells: &[String]) -> bool {
    cells.iter().all(|cell| cell.chars().all(|character| matches!(character, '-' | ':' | ' ' | '=' | '+')))
}

/// The sets and reps of a row, as one text; nothing where the row has none.
pub(super) fn work(columns: &Columns, cells: &[String], week: usize) -> Option<String> {
    let cell =
        |place: Option<usize>| place.and_then(|place| cells.get(place)).map(String::as_str).filter(|cell| has_content(cell));
    if let Some(place) = columns.weeks.get(week) {
        return cell(Some(*place)).map(String::from);
    }
    if let Some(both) = cell(columns.both) {
        return Some(String::from(both));
    }
    let time = cell(columns.time).map(|time| match time.parse::<u64>() {
        Ok(number) => format!("{number} {}", if columns.minutes { "min" } else { "s" }),
        Err(_) => String::from(time),
    });
    let reps = cell(columns.reps).map(String::from).or(time);
    match (cell(columns.sets), reps) {
        (Some(sets), Some(_)) if sets.contains(['x', 'X', '×']) && sets.len() > 2 => Some(String::from(sets)),
        (Some(sets), Some(reps)) => Some(format!("{} x {reps}", sets.trim_end_matches(['x', 'X', '×', ' ']))),
        (Some(sets), None) if sets.contains(['x', 'X', '×']) => Some(String::from(sets)),
        (Some(sets), None) => Some(format!("{sets} sets")),
        (None, Some(reps)) => Some(reps),
        (None, None) => None,
    }
}

fn has_content(cell: &str) -> bool {
    cell.contains(char::is_alphanumeric)
}
