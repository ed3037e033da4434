//! A table whose columns the user names.

use chain_balance::codec::log::{Answers, Mapping, Order, read};

use crate::log::{Found, is_read};
use crate::seeds;

/// The last bytes say which column is what, and the order of the dates.
const TRAILER: usize = 9;

/// It is a log or a reason, whatever the columns are said to be; and what is suggested of them can be taken.
pub fn holds(bytes: &[u8]) {
    let Some((file, &[date, exercise, sets, reps, seconds, kind, done, side, how])) = bytes.split_last_chunk::<TRAILER>()
    else {
        return;
    };
    let column = |byte: u8| usize::from(byte & 15);
    let maybe = |byte: u8| (byte & 16 == 0).then_some(column(byte));
    let mapping = Mapping {
        date: column(date),
        exercise: column(exercise),
        sets: maybe(sets),
        reps: maybe(reps),
        seconds: maybe(seconds),
        kind: maybe(kind),
        done: maybe(done),
        side: maybe(side),
    };
    let order = if how & 1 == 0 { Order::DayFirst } else { Order::MonthFirst };
    let answers = Answers { mapping: Some(mapping), order: (how & 2 == 0).then_some(order) };
    if let Some(found) = is_read(file, &answers, order, 1 + usize::from(how >> 2)) {
        let Found::Log(log) = found else { panic!("its columns are known") };
        assert_eq!(log.app, None);
    }
    if let Some(Found::Columns(table)) = is_read(file, &Answers::default(), order, 3)
        && let Some(mapping) = table.suggested().mapping()
        && let Err(error) = read(file.to_vec(), &Answers { mapping: Some(mapping), order: None })
    {
        assert!(error.row.is_some(), "what is suggested is there: {error}");
    }
}

/// Every log that the tests read, as a table.
pub fn seeds() -> Vec<Vec<u8>> {
    let logs = seeds::logs();
    logs.iter()
        .flat_map(|log| {
            [[log.as_slice(), &[0, 3, 16, 6, 16, 16, 16, 16, 0]].concat(), [log, &[1, 2, 3, 4, 5, 6, 7, 8, 7][..]].concat()]
        })
        .collect()
}
