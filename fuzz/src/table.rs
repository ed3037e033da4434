//! A plan as a table that a spreadsheet may have changed.

use chain_balance::codec::file::{from_table, to_table};

use crate::{plan, seeds};

/// It is a plan, or a reason; and no cell of what is written is a formula.
pub fn holds(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    match from_table(text) {
        Ok(found) => {
            plan::holds(&found);
            let table = to_table(&found);
            let rows = csv::Reader::from_reader(table.as_bytes()).into_records();
            for row in rows.map(|row| row.expect("a row")) {
                assert!(!row.iter().any(|cell| cell.starts_with(['=', '+', '-', '@', '\t', '\r'])), "{row:?}");
            }
        }
        Err(error) => assert!(error.to_string().len() < 500, "{error}"),
    }
}

/// A table for each plan of the seeds, and one with semicolons.
pub fn seeds() -> Vec<Vec<u8>> {
    let tables: Vec<String> = seeds::plans().iter().map(to_table).collect();
    let other = tables.iter().take(3).map(|table| table.replace(',', ";"));
    seeds::bytes(other.chain(tables.iter().cloned()))
}
