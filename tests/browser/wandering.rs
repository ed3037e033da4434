//! Two tabs wander through the page at random, each in a process of its own: nothing that was kept is lost.
//!
//! `cargo xtask wander` runs it, for it takes its time.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::time::{Duration, Instant};

use chain_balance::codec::link;
use chain_balance::codec::saved::{Condition, Saved, SavedPlan};
use chain_balance::domain::catalogue::ExerciseId;
use chain_balance::domain::plan::{ExerciseRef, Plan};
use fantoccini::wd::WindowHandle;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::memory::KEY;
use crate::page::Page;
use crate::session::browse;
use crate::tabs::{turn_to, two_tabs};

const WANDER: &str = include_str!("wandering.js");

/// Fewer reps than this are what is usual, and say nothing of where they have come from.
const MARK: u64 = 100;

/// So many rounds pass between two looks at what is kept.
const ROUNDS: u64 = 20;

/// What a tab has noted of some steps.
#[derive(Deserialize)]
struct Burst {
    burst: u64,
    notes: Vec<Note>,
    /// The links of the plans that it has shown at the end.
    shown: String,
    /// The record as the tab has seen it then.
    record: Option<String>,
    /// When that was.
    ended: f64,
}

/// A step that has changed something.
#[derive(Deserialize)]
struct Note {
    /// Milliseconds, by one clock for both tabs.
    at: f64,
    what: String,
    before: String,
    after: String,
}

/// How a burst of steps ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum End {
    Rest,
    Reload,
    Kill,
}

/// Numbers that look random, by SplitMix64 (Steele, Lea and Flood 2014); the same ones for the same seed.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let number = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let number = (number ^ number >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        (number ^ number >> 31) >> 11
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }
}

/// Both tabs, and what is known of their entries.
struct World {
    dice: Dice,
    /// Exercises by reps.
    slugs: Vec<&'static str>,
    made: u64,
    steps: u64,
    bursts: u64,
    /// What was on the device, or shown when a page was left.
    kept: BTreeSet<String>,
    /// What somebody who saw it took away.
    gone: BTreeSet<String>,
    reloads: u64,
    kills: u64,
    /// The record as the tabs have seen it since the last look.
    records: Vec<(String, String)>,
}

impl World {
    fn new(seed: u64) -> Self {
        let slugs = ExerciseId::all().map(ExerciseId::exercise).filter(|exercise| !exercise.usual.is_timed());
        Self {
            dice: Dice(seed),
            slugs: slugs.map(|exercise| exercise.slug()).collect(),
            made: 0,
            steps: 0,
            bursts: 0,
            kept: BTreeSet::new(),
            gone: BTreeSet::new(),
            reloads: 0,
            kills: 0,
            records: Vec::new(),
        }
    }

    /// An exercise with as many reps as it has nowhere else.
    fn mark(&mut self) -> (&'static str, u64) {
        let all = self.slugs.len() as u64;
        let place = self.made;
        self.made += 1;
        assert!(place < all * (999 - MARK), "every entry can be told from the others");
        // Neighbours in time are of different exercises.
        (self.slugs[(place * 37 % all) as usize], MARK + place / all)
    }

    fn burst(&mut self) -> (Vec<Value>, End) {
        let mut steps = Vec::new();
        for _ in 0..4 + self.dice.below(16) {
            let what = match self.dice.below(40) {
                0..=15 => "add",
                16..=18 => "untick",
                19..=21 => "sets",
                22 => "day",
                23..=24 => "make",
                25 => "copy",
                26 => "remove",
                27..=29 => "open",
                30..=34 => "undo",
                35..=37 => "redo",
                _ => "link",
            };
            let (slug, reps) = self.mark();
            let mut step = json!({ "what": what, "number": self.dice.next() >> 16, "pause": self.dice.below(60), "slug": slug, "reps": reps });
            if what == "link" {
                step["link"] = json!(linked(slug, reps));
            }
            steps.push(step);
        }
        let end = match self.dice.below(10) {
            0 | 1 => End::Reload,
            2 => End::Kill,
            _ => End::Rest,
        };
        if end != End::Rest {
            let what = if end == End::Kill { "kill" } else { "reload" };
            steps.push(json!({ "what": what, "pause": self.dice.below(80) }));
        }
        self.steps += steps.len() as u64;
        self.reloads += u64::from(end == End::Reload);
        self.kills += u64::from(end == End::Kill);
        (steps, end)
    }

    /// Both tabs take some steps at the same time.
    async fn round(&mut self, page: &Page, tabs: &[WindowHandle; 2]) -> Vec<String> {
        self.bursts += 1;
        let mut ends = Vec::new();
        for tab in tabs {
            let (steps, end) = self.burst();
            turn_to(page, tab).await;
            page.eval_with("wander(arguments[0], arguments[1])", vec![self.bursts.into(), steps.into()]).await;
            ends.push(end);
        }
        let mut all = Vec::new();
        for (tab, end) in tabs.iter().zip(ends).rev() {
            turn_to(page, tab).await;
            let here = if end == End::Rest { format!("wandered === {}", self.bursts) } else { "wandered === undefined".into() };
            let done = format!(
                "return window.{here} && JSON.parse(sessionStorage.getItem('wandering'))?.burst === {} && document.readyState === 'complete'",
                self.bursts
            );
            page.until("the end of a burst", &done).await;
            page.stands().await;
            let text = page.text_of("return sessionStorage.getItem('wandering')").await;
            let burst: Burst = serde_json::from_str(&text).expect("notes");
            assert_eq!(burst.burst, self.bursts);
            all.push((burst, end));
        }
        self.note(&all)
    }

    /// Takes in what both have noted, by the time at which it happened.
    fn note(&mut self, bursts: &[(Burst, End)]) -> Vec<String> {
        let mut moves: Vec<(f64, bool, String, bool)> = Vec::new();
        let mut log = Vec::new();
        for (tab, (burst, end)) in bursts.iter().enumerate() {
            let mut seen = marks_of_record(burst.record.as_deref().unwrap_or_default());
            log.push(format!("{} {tab} ends {} {end:?}", burst.burst, burst.ended));
            let label = format!("{} {tab} {end:?}", burst.burst);
            self.records.push((label, burst.record.clone().unwrap_or_default()));
            if *end == End::Reload {
                seen.extend(marks(&burst.shown).into_keys());
            }
            for note in &burst.notes {
                let (before, after) = (marks(&note.before), marks(&note.after));
                let count = |marks: &BTreeMap<String, usize>, mark: &String| marks.get(mark).copied().unwrap_or(0);
                for mark in before.keys().chain(after.keys()).collect::<BTreeSet<_>>() {
                    if count(&before, mark) != count(&after, mark) {
                        let comes = count(&before, mark) < count(&after, mark);
                        moves.push((note.at, comes, mark.clone(), seen.contains(mark)));
                        let sign = if comes { '+' } else { '-' };
                        log.push(format!("{} {tab} {:.1} {} {sign}{mark}", burst.burst, note.at, note.what));
                    }
                }
            }
            self.kept.extend(seen);
        }
        moves.sort_by(|one, other| one.0.total_cmp(&other.0));
        for (_, comes, mark, is_kept) in moves {
            if !comes {
                self.gone.insert(mark);
            } else if is_kept {
                self.gone.remove(&mark);
            }
        }
        log
    }
}

/// The link of a plan with one entry.
fn linked(slug: &str, reps: u64) -> String {
    use chain_balance::domain::bounded::{Reps, Sets};
    use chain_balance::domain::exercise::Amount;
    use chain_balance::domain::plan::Entry;
    let mut plan = Plan::default();
    let exercise = ExerciseRef::Catalogue(ExerciseId::from_slug(slug).expect("an exercise"));
    let entry = Entry { exercise, sets: Sets::clamped(3), amount: Amount::Reps(Reps::clamped(reps)), locked: false };
    plan.add_entry(0, entry).expect("room for it");
    link::encode(&plan)
}

fn marks_of(plan: &Plan) -> impl Iterator<Item = String> {
    let entries = plan.days().iter().flat_map(|day| day.entries());
    let marked = entries.filter(|entry| entry.amount.get() >= MARK);
    marked.map(|entry| format!("{} {}", plan.exercise_name(entry.exercise), entry.amount.get()))
}

/// How often each mark stands in plans, given by their links.
fn marks(links: &str) -> BTreeMap<String, usize> {
    let mut marks = BTreeMap::new();
    for plan in links.lines().filter_map(|text| link::decode(text).ok()) {
        marks_of(&plan).for_each(|mark| *marks.entry(mark).or_default() += 1);
    }
    marks
}

fn marks_of_record(record: &str) -> BTreeSet<String> {
    let rows = Saved::decode(record).saved.unwrap_or_default().rows;
    rows.iter().filter(|row| !row.deleted).flat_map(|row| marks_of(&row.plan).collect::<Vec<_>>()).collect()
}

/// In which versions of which plan a mark has stood in some records.
fn way_of(mark: &str, records: &[(String, String)]) -> Vec<String> {
    let rows = |record: &str| Saved::decode(record).saved.unwrap_or_default().rows;
    let has = |row: &SavedPlan| marks_of(&row.plan).any(|found| found == *mark);
    let ids: BTreeSet<_> = records.iter().flat_map(|(_, record)| rows(record)).filter(has).map(|row| row.id).collect();
    let told = records.iter().map(|(label, record)| {
        let of_ids = rows(record).into_iter().filter(|row| ids.contains(&row.id));
        let rows = of_ids.map(|row| {
            format!(
                "{} {} {}{}",
                row.id,
                row.lineage,
                if row.deleted { "deleted" } else { "" },
                if has(&row) { "HAS IT" } else { "" }
            )
        });
        format!("{label}: {}", rows.collect::<Vec<_>>().join("; "))
    });
    told.collect()
}

fn asked(name: &str, usual: u64) -> u64 {
    env::var(name).map_or(usual, |number| number.parse().unwrap_or_else(|_| panic!("{name} is no number")))
}

#[test]
#[ignore = "it takes its time: cargo xtask wander"]
fn two_tabs_lose_nothing_on_their_way() {
    let (steps, seed) = (asked("CHAIN_BALANCE_STEPS", 10_000), asked("CHAIN_BALANCE_SEED", 1));
    browse(async |[page]| {
        let begun = Instant::now();
        let tabs = two_tabs(&page).await;
        for tab in &tabs {
            turn_to(&page, tab).await;
            page.before_every_page(WANDER).await;
            page.reload().await;
        }
        let mut world = World::new(seed);
        let mut last = Vec::new();
        while world.steps < steps {
            last.push(world.round(&page, &tabs).await);
            if !world.bursts.is_multiple_of(ROUNDS) && world.steps < steps {
                continue;
            }
            let mut shown = Vec::new();
            for tab in tabs.iter().chain(&tabs) {
                turn_to(&page, tab).await;
                tokio::time::sleep(Duration::from_millis(300)).await;
                assert_eq!(page.banners().await, "", "seed {seed}, round {}", world.bursts);
            }
            for tab in &tabs {
                turn_to(&page, tab).await;
                page.reload().await;
                // An undo may have brought a shared plan back, which stands before the plans.
                page.eval("document.querySelector('.shared button:last-child')?.click()").await;
                page.until("the own plans", "return document.querySelector('.shared') === null").await;
                let plans = "return [...document.querySelectorAll('select[name=plan] option')].map(option => option.value).sort().join()";
                shown.push(page.text_of(plans).await);
            }
            assert_eq!(shown[0], shown[1], "both tabs have the same plans");
            let record = page.stored(KEY).await.unwrap_or_default();
            assert_eq!(Saved::decode(&record).condition, Condition::Whole);
            let there = marks_of_record(&record);
            let lost: Vec<_> = world.kept.difference(&world.gone).filter(|mark| !there.contains(*mark)).collect();
            let tells = |line: &&String| line.contains(" ends ") || lost.iter().any(|mark| line.ends_with(mark.as_str()));
            let told: Vec<_> = last.iter().flatten().filter(tells).collect();
            let way = lost.first().map(|mark| way_of(mark, &world.records));
            assert!(lost.is_empty(), "seed {seed}, round {}: {lost:?} of {told:#?} {way:#?}", world.bursts);
            last.clear();
            world.records.clear();
            println!(
                "{} steps, {} reloads, {} ends without a word; {} entries kept, {} taken away, {} plans; {} s",
                world.steps,
                world.reloads,
                world.kills,
                world.kept.len(),
                world.gone.len(),
                shown[0].split(',').count(),
                begun.elapsed().as_secs()
            );
        }
    });
}
