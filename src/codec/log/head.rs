//! The first row of a table: what its columns are called.

use std::hash::{DefaultHasher, Hash, Hasher};

use csv::StringRecord;

use crate::codec::names::folded;

/// No app's export has more columns; those beyond are not looked at.
const MOST: usize = 1_000;

/// The names of the columns, in lower case with one blank between words: `weight kg`, `exercise title`.
pub(super) struct Head(Vec<String>);

impl Head {
    /// The head of a record.
    pub(super) fn of(record: &StringRecord) -> Self {
        let name = |cell: &str| folded(cell).split_whitespace().collect::<Vec<_>>().join(" ");
        Self(record.iter().take(MOST).map(name).collect())
    }

    /// The first column of a name; of several names the first that there is.
    pub(super) fn find(&self, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|name| self.0.iter().position(|column| column == name))
    }

    /// How many columns there are.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// The first column whose name starts so.
    pub(super) fn starting(&self, start: &str) -> Option<usize> {
        self.0.iter().position(|column| column.starts_with(start))
    }

    /// The names with their places.
    pub(super) fn columns(&self) -> impl Iterator<Item = (usize, &str)> {
        self.0.iter().map(String::as_str).enumerate()
    }
}

/// One row of the table.
pub(super) struct TableRow<'a> {
    /// Its number, from one: the header is the first.
    pub(super) number: u64,
    /// Its cells.
    pub(super) cells: &'a StringRecord,
}

impl<'a> TableRow<'a> {
    /// What tells the row from others: all its cells.
    pub(super) fn hash(&self) -> u64 {
        let mut hash = DefaultHasher::new();
        self.cells.iter().for_each(|cell| cell.trim().hash(&mut hash));
        hash.finish()
    }

    /// A cell without the blanks around it; empty where the row or the table has none.
    pub(super) fn cell(&self, column: Option<usize>) -> &'a str {
        column.and_then(|column| self.cells.get(column)).map_or("", str::trim)
    }
}
