//! What a training log costs natively: `cargo bench --bench log`.

use std::hint::black_box;

use chain_balance::codec::log::{Answers, Log, NameChoices, Outcome, Reader};
use chain_balance::codec::names::Names;
use chain_balance::codec::text::line;
use chain_balance::domain::calendar::Date;
use chain_balance::domain::history::Span;
use chain_balance::domain::plan::Plan;
use chain_balance::domain::search::SearchNames;
use criterion::{Criterion, criterion_group, criterion_main};

const EXERCISES: [&str; 40] = [
    "Squat (Barbell)",
    "Bench Press (Barbell)",
    "Deadlift (Barbell)",
    "Overhead Press (Barbell)",
    "Bent Over Row (Barbell)",
    "Pull Up",
    "Chin Up (Weighted)",
    "Lat Pulldown (Cable)",
    "Seated Row (Cable)",
    "Leg Press",
    "Lying Leg Curl (Machine)",
    "Leg Extension (Machine)",
    "Standing Calf Raise (Machine)",
    "Hip Thrust (Barbell)",
    "Romanian Deadlift (Barbell)",
    "Bulgarian Split Squat (Dumbbell)",
    "Incline Bench Press (Dumbbell)",
    "Lateral Raise (Dumbbell)",
    "Triceps Pushdown (Cable - Straight Bar)",
    "Bicep Curl (Dumbbell)",
    "Hammer Curl (Dumbbell)",
    "Face Pull (Cable)",
    "Plank",
    "Cable Crunch",
    "Chest Dip",
    "Chest Fly (Machine)",
    "Reverse Fly (Machine)",
    "Skullcrusher (Barbell)",
    "Front Squat (Barbell)",
    "Good Morning (Barbell)",
    "Paused Bench Press",
    "Tempo Front Squat",
    "Upright Row (Kettlebell)",
    "Landmine Thing",
    "Kniebeuge",
    "My Own Machine",
    "Running (Treadmill)",
    "Push Up",
    "Ab Wheel",
    "Farmers Walk",
];

/// Ten years of Strong's rows: four workouts a week, 48 working sets each, with warm-ups, rest timers and notes. The same
/// at every run.
fn file(sets: usize) -> String {
    let mut file = String::from(
        "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n",
    );
    let mut seed = 0x2545_f491_u32;
    let mut next = |below: u32| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 8) % below
    };
    let mut written = 0;
    for week in 0.. {
        for day in [0, 1, 3, 5] {
            let date = Date::from_days(16_072 + week * 7 + day).expect("a day of the calendar");
            let first = next(40);
            for place in 0..12 {
                // Twelve different ones: the same set of the same exercise would be one that stands there twice.
                let exercise = EXERCISES[((first + 3 * place) % 40) as usize];
                let mut row = |order: &str, weight: u32, reps: u32, note: &str| {
                    file +=
                        &format!("{date} 18:03:11,Upper and lower,1h 13m,{exercise},{order},{weight}.0,{reps},0,0,{note},,\n");
                };
                row("W", 40, 5, "");
                for set in ["1", "2", "3", "4"] {
                    row(set, 60 + next(100), 3 + next(10), "");
                    written += 1;
                    if written == sets {
                        return file;
                    }
                }
                row("Rest Timer", 0, 0, "\"easy, \"\"for once\"\"\"");
            }
        }
    }
    file
}

fn imported(bytes: Vec<u8>) -> Log {
    match Reader::new(bytes, &Answers::default()).and_then(Reader::finish) {
        Ok(Outcome::Log(log)) => log,
        other => panic!("no log: {other:?}"),
    }
}

fn log(c: &mut Criterion) {
    let bytes = file(100_000).into_bytes();
    let read = imported(bytes.clone());
    assert_eq!(read.sets(), 100_000);
    let mut group = c.benchmark_group("log");
    group.sample_size(20);
    let all = |bytes: Vec<u8>| {
        let log = imported(bytes);
        let matching = log.matching(Names::shared(), &NameChoices::default());
        let history = log.history(&matching, &Plan::default());
        (history.average(Span::default(), None), history.trend())
    };
    group.bench_function("import 100000 sets of ten years", |b| {
        b.iter_batched(|| bytes.clone(), |bytes| all(black_box(bytes)), criterion::BatchSize::LargeInput);
    });
    group.bench_function("read its rows alone", |b| {
        b.iter_batched(|| bytes.clone(), |bytes| imported(black_box(bytes)), criterion::BatchSize::LargeInput);
    });
    group.bench_function("match its names alone", |b| {
        b.iter(|| read.matching(Names::shared(), black_box(&NameChoices::default())))
    });
    group.bench_function("make the tables of names", |b| b.iter(Names::default));
    group.finish();
}

/// Every name is asked, as at every key in the search field; with a slip every word is compared as well.
fn search(c: &mut Criterion) {
    let table = Names::shared().search_table();
    let names = SearchNames::read(&table);
    let mut group = c.benchmark_group("search");
    group.bench_function("read the names", |b| b.iter(|| SearchNames::read(black_box(&table))));
    group.bench_function("a key", |b| b.iter(|| names.found(black_box("barbell ro"))));
    group.bench_function("a key after a slip", |b| b.iter(|| names.found(black_box("bulgarain spilt sqaut"))));
    group.bench_function("a key of the page", |b| {
        b.iter(|| names.look(black_box("barbell ro 3x8"), &Plan::default(), |name| String::from(name)));
    });
    group.bench_function("a key of the page for a name nobody knows", |b| {
        b.iter(|| names.look(black_box("frobnicate tha cot"), &Plan::default(), |name| String::from(name)));
    });
    group
        .bench_function("a line of the search field", |b| b.iter(|| line(black_box("bench 3x8-10 @ 80 kg"), &Plan::default())));
    group.bench_function("what a name means", |b| b.iter(|| Names::shared().meaning(black_box("Bulgarain spilt sqaut"), None)));
    group.bench_function("a name nobody knows", |b| b.iter(|| Names::shared().meaning(black_box("Skin the cat"), None)));
    group.finish();
}

criterion_group!(benches, log, search);
criterion_main!(benches);
