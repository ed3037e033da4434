//! What the smallest fix costs natively: `cargo bench --bench fix`.

use std::hint::black_box;

use chain_balance::domain::bounded::{Sessions, Sets};
use chain_balance::domain::catalogue::ExerciseId;
use chain_balance::domain::fix::{Advice, Limits};
use chain_balance::domain::plan::{Day, Entry, ExerciseRef, Plan};
use chain_balance::domain::settings::{Basis, Profile, PushPull};
use criterion::{Criterion, criterion_group, criterion_main};

/// The rows of the well-known plans, as the tests read them.
const TEMPLATES: &str = include_str!("../tests/fixtures/templates.csv");

fn templates() -> Vec<(String, Plan)> {
    let mut plans: Vec<(String, String, Plan)> = Vec::new();
    let mut rows = csv::Reader::from_reader(TEMPLATES.as_bytes());
    for row in rows.records() {
        let row = row.expect("a row");
        if plans.last().is_none_or(|(id, ..)| *id != row[0]) {
            let mut plan = Plan::default();
            plan.sessions = Sessions::new(row[2].parse().expect("a number"));
            plans.push((row[0].to_owned(), row[3].to_owned(), plan));
        }
        let (_, day, plan) = plans.last_mut().expect("a plan");
        if *day != row[3] {
            plan.add_day(Day::default()).expect("room for a day");
            *day = row[3].to_owned();
        }
        let number = row[7].parse().expect("a number");
        add(plan, plan.days().len() - 1, &row[5], row[6].parse().expect("a number"), number);
    }
    plans.into_iter().map(|(id, _, plan)| (id, plan)).collect()
}

fn add(plan: &mut Plan, day: usize, slug: &str, sets: u64, number: u64) {
    let id = ExerciseId::from_slug(slug).expect("an exercise");
    let amount = id.exercise().usual.with(number).expect("reps or seconds");
    let entry = Entry { exercise: ExerciseRef::Catalogue(id), sets: Sets::clamped(sets), amount, locked: false };
    plan.add_entry(day, entry).expect("room for the entry");
}

/// Different exercises with different sets and reps, on so many days.
fn plan(days: usize, from: usize, step: usize, entries: usize) -> Plan {
    let mut plan = Plan::default();
    (1..days).for_each(|_| plan.add_day(Day::default()).expect("room for a day"));
    let counted = ExerciseId::all().filter(|id| !id.exercise().usual.is_timed()).skip(from).step_by(step);
    for (place, id) in counted.take(entries).enumerate() {
        let place = place as u64;
        add(&mut plan, place as usize % days, id.exercise().slug(), 2 + place % 4, 5 + place * 7 % 11);
    }
    assert_eq!(plan.days().iter().map(|day| day.entries().len()).sum::<usize>(), entries);
    plan
}

/// Forty entries on six days, every exercise another.
fn forty() -> Plan {
    plan(6, 0, 3, 40)
}

/// Far from every target, in reps, with sums that hardly repeat.
fn far() -> Plan {
    let mut plan = Plan::default();
    (1..6).for_each(|_| plan.add_day(Day::default()).expect("room for a day"));
    let anterior = ExerciseId::all().filter(|id| {
        let traits = id.exercise().traits;
        traits.label.slug() == "anterior" && !id.exercise().usual.is_timed()
    });
    for (place, id) in anterior.take(40).enumerate() {
        let place = place as u64;
        add(&mut plan, place as usize % 6, id.exercise().slug(), 2 + place % 4, 5 + place * 7 % 11);
    }
    (plan.settings.profile, plan.settings.push_pull, plan.settings.basis) = (Profile::Double, PushPull::PullLean, Basis::Reps);
    plan
}

/// Everything locked but a few small entries: nothing reaches the targets.
fn locked() -> Plan {
    let mut plan = far();
    lock(&mut plan, |place| place % 3 > 0);
    plan
}

/// Exercises, sets, reps, locks and settings as a simple generator draws them. Of the first 600 such plans the ones below
/// are among those that take longest.
fn drawn(seed: u64) -> Plan {
    let mut state = seed + 88_172_645_463_325_252;
    let mut below = |most: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % most
    };
    let mut plan = Plan::default();
    let days = 1 + below(6);
    (1..days).for_each(|_| plan.add_day(Day::default()).expect("room for a day"));
    let counted: Vec<_> = ExerciseId::all().filter(|id| !id.exercise().usual.is_timed()).collect();
    for place in 0..10 + below(31) {
        let id = counted[below(counted.len() as u64) as usize];
        add(&mut plan, (place % days) as usize, id.exercise().slug(), 1 + below(6), 1 + below(15));
    }
    plan.settings.profile = Profile::ALL[below(3) as usize];
    plan.settings.push_pull = PushPull::ALL[below(3) as usize];
    plan.settings.basis = Basis::ALL[below(2) as usize];
    lock(&mut plan, |_| below(4) == 0);
    plan
}

fn lock(plan: &mut Plan, mut is_locked: impl FnMut(usize) -> bool) {
    for day in 0..plan.days().len() {
        for place in 0..plan.days()[day].entries().len() {
            let entry = plan.days()[day].entries()[place];
            plan.set_entry(day, place, Entry { locked: is_locked(place), ..entry }).expect("the same entry");
        }
    }
}

/// A narrow target both ways, in reps.
fn narrow() -> Plan {
    let mut plan = forty();
    (plan.settings.profile, plan.settings.push_pull, plan.settings.basis) = (Profile::Equal, PushPull::AsPrinted, Basis::Reps);
    plan
}

fn fix(c: &mut Criterion) {
    let made = [("forty entries", forty()), ("far", far()), ("locked", locked()), ("narrow", narrow())];
    let drawn = [237, 567, 577, 583, 599].map(|seed| (format!("drawn {seed}"), drawn(seed)));
    let made = made.map(|(name, plan)| (name.to_owned(), plan));
    for (name, plan) in templates().into_iter().chain(made).chain(drawn) {
        for edits in [2, Limits::MOST_EDITS] {
            let limits = Limits { edits, ..Limits::default() };
            let advice = Advice::of(&plan, &limits).expect("enough to judge");
            println!("{name}, up to {edits} edits: {}, reached: {}", advice.proof.slug(), advice.reached);
            c.bench_function(&format!("fix/{name}, up to {edits} edits"), |b| {
                b.iter(|| Advice::of(black_box(&plan), &limits));
            });
        }
    }
}

criterion_group!(name = benches; config = Criterion::default().sample_size(20); targets = fix);
criterion_main!(benches);
