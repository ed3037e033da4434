//! What holds for every file: it gives a log or a reason, in any order of its rows, and cut anywhere its whole rows.
#![cfg(feature = "import")]

mod support;

use chain_balance::codec::log::{Answers, Log, Mapping, Order, Outcome, Reader, Reason};
use chain_balance::codec::names::Names;
use chain_balance::domain::calendar::Date;
use chain_balance::domain::plan::Plan;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use support::any;
use support::logs::{days, history, log};

const FIXTURES: [&str; 31] = [
    include_str!("fixtures/log/fitbod-older.csv"),
    include_str!("fixtures/log/fitbod.csv"),
    include_str!("fixtures/log/fitnotes-lbs.csv"),
    include_str!("fixtures/log/fitnotes.csv"),
    include_str!("fixtures/log/gymbook.csv"),
    include_str!("fixtures/log/gymrun.csv"),
    include_str!("fixtures/log/hevy-kg-km.csv"),
    include_str!("fixtures/log/hevy-lbs-km.csv"),
    include_str!("fixtures/log/hevy-lbs-miles.csv"),
    include_str!("fixtures/log/hevy-portuguese.csv"),
    include_str!("fixtures/log/hevy-turkish.csv"),
    include_str!("fixtures/log/liftosaur.csv"),
    include_str!("fixtures/log/strong-current-bom-crlf.csv"),
    include_str!("fixtures/log/strong-current.csv"),
    include_str!("fixtures/log/strong-german.csv"),
    include_str!("fixtures/log/strong-index.csv"),
    include_str!("fixtures/log/strong-older.csv"),
    include_str!("fixtures/log/strong-oldest-kg.csv"),
    include_str!("fixtures/log/strong-oldest-lb.csv"),
    include_str!("fixtures/log/strong-units.csv"),
    include_str!("fixtures/log/stronglifts-kg.csv"),
    include_str!("fixtures/log/stronglifts-wide.csv"),
    include_str!("fixtures/log/stronglifts.csv"),
    include_str!("fixtures/log/fitnotes-ios-kind.csv"),
    include_str!("fixtures/log/fitnotes-ios.csv"),
    include_str!("fixtures/log/flexify.csv"),
    include_str!("fixtures/log/liftlog.csv"),
    include_str!("fixtures/log/lyfta.csv"),
    include_str!("fixtures/log/boostcamp.csv"),
    include_str!("fixtures/log/strong-spanish.csv"),
    include_str!("fixtures/log/strong-chinese.csv"),
];

/// The places where rows begin, and the end.
fn rows(text: &str) -> Vec<usize> {
    let mut quoted = false;
    let mut starts = vec![0];
    for (at, byte) in text.bytes().enumerate() {
        quoted ^= byte == b'"';
        if byte == b'\n' && !quoted {
            starts.push(at + 1);
        }
    }
    starts
}

/// A log, or one whose dates are read with the day first.
fn read(bytes: &[u8]) -> Option<Log> {
    match chain_balance::codec::log::read(bytes.to_vec(), &Answers { mapping: None, order: Some(Order::DayFirst) }) {
        Ok(Outcome::Log(log)) => Some(log),
        _ => None,
    }
}

#[test]
fn a_file_cut_anywhere_gives_its_whole_rows_and_says_where_it_ended() {
    for text in FIXTURES {
        for (before, row) in rows(text).windows(2).enumerate().skip(1) {
            let whole = read(&text.as_bytes()[..row[0]]).expect("whole rows");
            for cut in (row[0]..row[1]).step_by(2) {
                let found = read(&text.as_bytes()[..cut]).expect("a log that was cut");
                // A row with all its cells is whole, as if its line ended there; another one is left out.
                let ended = || read(&[&text.as_bytes()[..cut], b"\n"].concat()).expect("a log that ends");
                let expected = if cut > row[0] && found.cut.is_none() { &ended() } else { &whole };
                assert_eq!(counts(&found), counts(expected), "{cut} of {text}");
                assert!(found.cut.is_none_or(|cut| cut == before as u64 + 1), "{cut} of {text}");
                if cut % 64 == 0 {
                    assert_eq!(days(&history(&found)), days(&history(expected)), "{cut} of {text}");
                }
            }
        }
    }
}

/// What a log counted.
fn counts(log: &Log) -> (u64, Option<(Date, Date)>, u64, u64, u64) {
    (log.sets(), log.dates(), log.warm_ups, log.passed_over, log.unread())
}

#[test]
fn a_file_that_ends_within_a_quoted_cell_or_a_letter_says_so() {
    let head = "Date,Exercise Name,Set Order,Notes\n2024-05-13,Squat,1,\n";
    let open = log(format!("{head}2024-05-14,Squat,1,\"a note\nthat never\n2024-05-15,Squat,1,\n"));
    assert_eq!((open.sets(), open.cut), (1, Some(3)));
    let mut bytes = format!("{head}2024-05-14,Squat,1,é").into_bytes();
    bytes.pop();
    let broken = log(bytes);
    assert_eq!((broken.sets(), broken.cut), (1, Some(3)));
    let last = log("Date,Exercise Name,Set Order\n2024-05-13,Squat,1\n2024-05-14,Squat,1");
    assert_eq!((last.sets(), last.cut), (2, None), "a row with all its cells is whole, also without a line break");
    let short = log("Date,Exercise Name,Set Order\n2024-05-13,Squat,1\n2024-05-14,Squat");
    assert_eq!((short.sets(), short.cut), (1, Some(3)));
    let whole = log(format!("{head}2024-05-14,Squat,1,said"));
    assert_eq!((whole.sets(), whole.cut), (2, None));
}

#[test]
fn a_file_read_in_steps_is_the_file_read_at_once() {
    for text in FIXTURES {
        let mut reader = Reader::new(text.into(), &Answers::default()).expect("a table");
        let mut before = 0;
        loop {
            let progress = reader.step(2).expect("rows");
            assert!(progress.read >= before && progress.read <= progress.of, "it only goes on");
            before = progress.read;
            if progress.done {
                assert_eq!(progress.read, progress.of);
                break;
            }
        }
        let Outcome::Log(stepped) = reader.finish().expect("a log") else { panic!("no log") };
        assert_eq!(stepped, log(text));
    }
}

fn total(bytes: &[u8]) {
    let mapping = Mapping { date: 0, exercise: 1, sets: Some(2), ..Mapping::default() };
    for mapping in [None, Some(mapping)] {
        let outcome = match chain_balance::codec::log::read(bytes.to_vec(), &Answers { mapping, order: None }) {
            Ok(outcome) => outcome,
            Err(error) => {
                let of_all = matches!(
                    error.reason,
                    Reason::Empty | Reason::NoColumn(_) | Reason::Foreign(_) | Reason::NoWorkouts | Reason::Counts
                );
                assert!(error.row.is_some() || of_all, "{error}");
                continue;
            }
        };
        let log = match outcome {
            Outcome::Log(log) => log,
            Outcome::Order(unordered) => unordered.log(Order::MonthFirst),
            Outcome::Columns(table) => {
                assert!(table.columns.len() <= 100 && table.samples.len() <= 5);
                continue;
            }
        };
        let matching = log.matching(Names::shared(), &Default::default());
        let history = log.history(&matching, &Plan::default());
        let _ = (history.trend(), history.average(Default::default(), None));
    }
}

proptest! {
    #![proptest_config(any::cases(200))]

    #[test]
    fn any_bytes_give_a_log_or_a_reason(bytes in vec(any::<u8>(), 0..300), text in "\\PC{0,200}") {
        total(&bytes);
        total(text.as_bytes());
    }

    #[test]
    fn any_damage_to_a_log_gives_a_log_or_a_reason(
        text in select(FIXTURES.to_vec()),
        damage in vec((any::<prop::sample::Index>(), select(b"\0\n\",;19/-\xff".to_vec())), 1..6),
    ) {
        let mut bytes = text.as_bytes().to_vec();
        for (place, byte) in damage {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        total(&bytes);
    }

    #[test]
    fn rows_that_bear_a_date_give_the_same_weeks_in_any_order(
        text in select(FIXTURES.to_vec()),
        keys in vec(any::<u32>(), 64),
    ) {
        let starts = rows(text);
        let (head, rest) = text.split_at(starts[1]);
        // A header in the middle bears no date: it says where another export begins, and rows of two exports are not mixed here.
        let rows = starts.windows(2).skip(1).map(|pair| &text[pair[0]..pair[1]]).filter(|line| *line != head);
        let mut lines: Vec<&str> = rows.collect();
        let ordered = history(&log(format!("{head}{}", rest.replace(head, ""))));
        let mut keys = keys.into_iter().cycle();
        lines.sort_by_cached_key(|_| keys.next());
        let shuffled = history(&log(format!("{head}{}", lines.concat())));
        prop_assert_eq!(shuffled.trend(), ordered.trend());
        prop_assert_eq!(shuffled.average(Default::default(), None), ordered.average(Default::default(), None));
    }
}
