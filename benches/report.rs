//! What a tick and a link cost natively: `cargo bench`.

use std::hint::black_box;

use chain_balance::codec::link::{decode, encode};
use chain_balance::domain::bounded::{Reps, Sets};
use chain_balance::domain::catalogue::ExerciseId;
use chain_balance::domain::exercise::Amount;
use chain_balance::domain::name::Name;
use chain_balance::domain::plan::{Day, Entry, ExerciseRef, Plan};
use chain_balance::domain::report::Report;
use chain_balance::domain::rule::Rule;
use chain_balance::domain::search::{Search, Words};
use criterion::{Criterion, criterion_group, criterion_main};

/// Different exercises counted in reps, from everywhere in the catalogue, on four named days.
fn plan(entries: usize) -> Plan {
    let mut plan = Plan::default();
    plan.name = Name::clean("Push, pull, legs and a bit more");
    for (day, title) in ["Push", "Pull", "Legs", "More"].into_iter().enumerate() {
        if day > 0 {
            plan.add_day(Day::default()).expect("room for a day");
        }
        plan.set_day(day, Name::clean(title), None).expect("the day just added");
    }
    let counted = ExerciseId::all().filter(|id| !id.exercise().usual.is_timed()).step_by(4);
    for (place, id) in counted.take(entries).enumerate() {
        let exercise = ExerciseRef::Catalogue(id);
        let entry = Entry { exercise, sets: Sets::clamped(4), amount: Amount::Reps(Reps::clamped(10)), locked: false };
        plan.add_entry(place % 4, entry).expect("room for the entry");
    }
    assert_eq!(plan.days().iter().map(|day| day.entries().len()).sum::<usize>(), entries);
    plan
}

fn report(c: &mut Criterion) {
    let plan = plan(30);
    c.bench_function("report/30 entries", |b| b.iter(|| Report::of(black_box(&plan))));
}

fn rules(c: &mut Criterion) {
    let plan = plan(30);
    let report = Report::of(&plan);
    c.bench_function("rules/30 entries", |b| b.iter(|| Rule::judge_all(black_box(&plan), black_box(&report))));
}

fn link(c: &mut Criterion) {
    let plan = plan(28);
    let text = encode(&plan);
    c.bench_function("link/encode 28 entries", |b| b.iter(|| encode(black_box(&plan))));
    c.bench_function("link/decode 28 entries", |b| b.iter(|| decode(black_box(&text))));
}

/// Every exercise is asked, as at every key in the search field.
fn search(c: &mut Criterion) {
    let search = Search { words: Words::of("barbell row"), ..Search::default() };
    c.bench_function("search/178 exercises", |b| {
        b.iter(|| ExerciseId::all().filter(|id| black_box(&search).matches(*id)).count());
    });
}

criterion_group!(benches, report, rules, link, search);
criterion_main!(benches);
