//! What holds of every text.
#![cfg(feature = "import")]

mod support;

use std::time::Instant;

use chain_balance::codec::text::{What, read};
use proptest::prelude::*;
use support::{any, readings};

/// Lines that are read whole, each with its work.
const LINES: [(&str, &str, u64, &str); 18] = [
    ("Squat 5x5", "back-squat", 5, "5"),
    ("- Bench press: 4 sets of 8 @ 60 kg", "bench-press-barbell", 4, "8"),
    ("1. **Deadlift** 3 x 5 (belt)", "deadlift", 3, "5"),
    ("Plank 3x45 sec", "plank", 3, "45s"),
    ("3x12 Leg curl", "leg-curl-lying", 3, "12"),
    ("A1. Hip thrust 3x8-10 RPE 8", "hip-thrust", 3, "8"),
    ("| Lat pulldown | 3 | 10-12 | 90 s |", "lat-pulldown", 3, "10"),
    ("Pull-ups 3xAMRAP", "pull-up", 3, "10"),
    ("Kniebeugen 4 Sätze à 6 Wdh", "back-squat", 4, "6"),
    ("Face pulls 15 reps x 3 sets", "face-pull", 3, "15"),
    ("Leg press\t4\t12\t2 min", "leg-press", 4, "12"),
    ("Lunges 3x10/leg", "lunge", 3, "10"),
    ("Hammer curl 3x12, rest 60 s", "hammer-curl", 3, "12"),
    ("EMOM 10: 3 power cleans", "power-clean", 10, "3"),
    ("[14.01.26, 08:12:33] Kim: Dips 3x8", "chest-dip", 3, "8"),
    ("T2: Overhead press 65% x 5, 75% x 5, 85% x 5+", "overhead-press-barbell", 3, "5"),
    ("Row (barbell) - 3 sets - 8, 8, 8 reps", "barbell-row", 3, "8"),
    ("Exercise: Goblet squat | Sets: 3 | Reps: 12", "goblet-squat", 3, "12"),
];

/// Those that may stand between commas.
const PARTS: [usize; 6] = [0, 3, 5, 7, 9, 11];

/// The work of a text of one day, in any order.
fn work(text: &str) -> Vec<readings::Work> {
    let reading = read(text);
    let days = readings::days(reading.plan().expect("one week"));
    let mut work: Vec<_> = days.into_iter().flat_map(|(_, work)| work).collect();
    work.sort();
    work
}

fn wanted(places: &[usize]) -> Vec<readings::Work> {
    let mut work: Vec<_> = places.iter().map(|at| (LINES[*at].1.to_owned(), LINES[*at].2, LINES[*at].3.to_owned())).collect();
    work.sort();
    work
}

/// Neighbours that are alike count as one entry, so each line stands once.
fn some() -> impl Strategy<Value = Vec<usize>> {
    proptest::sample::subsequence((0..LINES.len()).collect::<Vec<_>>(), 1..LINES.len()).prop_shuffle()
}

proptest! {
    #![proptest_config(any::cases(60))]

    #[test]
    fn shuffling_lines_changes_only_the_order(places in some()) {
        let text: Vec<&str> = places.iter().map(|at| LINES[*at].0).collect();
        let (mut found, mut want) = (work(&format!("Day 1\n{}", text.join("\n"))), wanted(&places));
        for (work, want) in found.iter_mut().zip(&mut want) {
            prop_assert_eq!(work, want);
        }
        prop_assert_eq!(work(&text.join("\n\n")).len(), places.len());
    }

    #[test]
    fn joining_lines_changes_nothing(places in proptest::sample::subsequence(PARTS.to_vec(), 1..=PARTS.len()).prop_shuffle(), sign in "(, |; | / |\n)") {
        let text: Vec<&str> = places.iter().map(|at| LINES[*at].0.trim_start_matches("A1. ")).collect();
        prop_assert_eq!(work(&text.join(&sign)), wanted(&places));
    }

    #[test]
    fn every_line_is_accounted_for(text in "\\PC{0,80}", lines in "((Squat|Plank|Row|Day 1|Week [1-3]|Rest|warm-up|3 rounds|sets|of|reps|kg|then|or|x|:|#|@|\\||\t|,|;|/|[(]|[)]|[0-9×*.-]| |s){0,9}\n){0,8}") {
        for text in [text, lines] {
            let reading = read(&text);
            for (place, line) in text.lines().enumerate().filter(|(_, line)| line.contains(char::is_alphanumeric)) {
                prop_assert!(reading.remarks.iter().any(|remark| remark.line == place + 1), "{:?}: line {}: {:?}", text, place + 1, line);
            }
            let entries: usize = reading.weeks.iter().flat_map(|week| week.plan.days()).map(|day| day.entries().len()).sum();
            let said = reading.remarks.iter().map(|remark| if let What::Entries(count) = remark.what { count } else { 0 });
            prop_assert!(entries == 0 || said.sum::<usize>() > 0);
        }
    }
}

#[test]
fn hostile_texts_take_no_longer_than_their_length_asks_for() {
    let texts = [
        "1 ".repeat(500_000),
        "(".repeat(1_000_000),
        "Squat 5x5, ".repeat(90_000),
        "5x5\n".repeat(250_000),
        "Squat\n".repeat(160_000),
        "1-".repeat(900).repeat(500),
        "Week 1\n".repeat(140_000),
        "a,".repeat(900).repeat(500),
        "|".repeat(1_900).repeat(500),
    ];
    for text in texts {
        let start = Instant::now();
        let lines = text.as_bytes().chunks(1_900).map(|chunk| String::from_utf8_lossy(chunk)).collect::<Vec<_>>().join("\n");
        let _ = (read(&text), read(&lines));
        // A guard against quadratic time, not a measure: a slow machine without optimisation stays far below it.
        assert!(start.elapsed().as_secs() < 120, "{}", text.get(..20).unwrap_or_default());
    }
}
