//! Gathers the edits of a plan that keep the rails by themselves.

mod coming;

use super::choice::{Choice, Class};
use super::cost;
use super::dose::{self, Dose};
use super::edit::{Edit, HEAVY, Kind};
use super::fits::fits_anywhere;
use super::goal::Goal;
use super::known::Known;
use super::lacks::Lacks;
use super::limits::Limits;
use super::load::Load;
use super::open::is_open;
use super::protect::protected;
use super::totals::{Totals, times};
use super::work::Work;
use crate::domain::bounded::Sets;
use crate::domain::catalogue::ExerciseId;
use crate::domain::exercise::{Mechanic, Traits};
use crate::domain::pattern::Pattern;
use crate::domain::plan::{ExerciseRef, Plan};
use crate::domain::sort;
use crate::domain::template::Template;

/// The least sets that are left of what has fewer.
const LEAST_LEFT: u64 = 2;

/// Collects the edits of a plan.
struct Choices<'a> {
    plan: &'a Plan,
    times: i64,
    known: &'a [Known],
    goal: &'a Goal,
    before: Totals,
    dose: &'a Dose,
    lacks: Lacks,
    template: Option<&'static Template>,
    in_plan: Vec<bool>,
    is_open: bool,
    /// Of each known exercise: is there a day to which it belongs?
    has_a_day: Vec<bool>,
    usual_sets: u64,
    found: Vec<(Kind, Totals, Choice)>,
}

/// The classes of every edit of a plan that keeps the rails by itself, but for those that are asked of the whole plan.
pub(super) fn classes(plan: &Plan, known: &[Known], goal: &Goal, limits: &Limits, dose: &Dose, load: &Load) -> Vec<Class> {
    let has = |known: &Known| plan.days().iter().any(|day| day.has(known.exercise));
    let in_plan = known.iter().map(has).collect();
    let lacks = Lacks::of(plan);
    let template = Template::of_plan(plan);
    let mut choices = Choices {
        plan,
        times: times(plan),
        known,
        goal,
        before: Totals::of(plan),
        dose,
        lacks,
        template,
        in_plan,
        is_open: is_open(plan),
        has_a_day: known.iter().map(|known| known.is_at_hand && fits_anywhere(plan, &known.traits)).collect(),
        usual_sets: dose::usual_sets(plan),
        found: Vec::new(),
    };
    let works = Work::all(plan);
    for (slot, (work, is_protected)) in works.iter().zip(protected(plan, &works)).enumerate() {
        let Ok(place) = known.binary_search_by_key(&work.exercise, |known| known.exercise) else { continue };
        choices.more(slot as u32, work, place);
        if !is_protected {
            choices.fewer(slot as u32, work, place);
            choices.swap(slot as u32, work, place);
        }
    }
    for day in 0..plan.days().len() {
        choices.add((works.len() + day * known.len()) as u32, day);
    }
    let (least, most) = load.bounds(plan, limits);
    let mut found = choices.found;
    let is_possible = |choice: &Choice| {
        let after = choice.load(*load, known, times(plan));
        after.is_within(&most) && least.is_within(&after) && dose.allows(core::slice::from_ref(choice), known)
    };
    let before = Totals::of(plan);
    found.retain(|(_, totals, choice)| is_possible(choice) && !goal.gives_up_presses(&(before + *totals)));
    for (number, (.., choice)) in found.iter_mut().enumerate() {
        choice.number = number as u32;
    }
    sort::by(&mut found, |a, b| (a.0, &a.1, a.2.base, -a.2.tie).cmp(&(b.0, &b.1, b.2.base, -b.2.tie)));
    let same = found.chunk_by(|a, b| (a.0, &a.1) == (b.0, &b.1));
    let classes = same.filter_map(|same| {
        let (kind, totals, cheapest) = *same.first()?;
        let choices: Vec<Choice> = same.iter().map(|(.., choice)| *choice).collect();
        let least_load = choices.iter().map(|choice| choice.load(Load::NONE, known, times(plan))).reduce(|a, b| a.least(&b))?;
        let tie = choices.iter().map(|choice| choice.tie).max()?;
        Some(Class { gain: goal.gain(&totals), kind, totals, base: cheapest.base, tie, least_load, choices })
    });
    classes.collect()
}

impl Choices<'_> {
    fn more(&mut self, slot: u32, work: &Work, place: usize) {
        let is_helpful = |known: &&Known| known.is_usable && !cost::is_small(&known.traits);
        let Some(known) = self.known.get(place).filter(is_helpful) else { return };
        let is_fixed = self.template.is_some_and(|template| template.fixes(work.day, work.exercise));
        let heavy = if known.traits.pattern == Some(Pattern::Hinge) { HEAVY + 1 } else { HEAVY };
        let on_purpose = is_fixed || known.traits.mechanic == Mechanic::Compound && work.least_reps() <= heavy;
        let day = self.plan.days().get(work.day).map_or(&[][..], |day| day.entries());
        let all: u64 = day.iter().filter(|entry| entry.exercise == work.exercise).map(|entry| entry.sets.get()).sum();
        let most = dose::most_of(work.exercise).max(all);
        for more in 1..=if on_purpose { dose::MORE.1 } else { dose::MORE.0.min(work.sets) } {
            let to = work.sets + more;
            let is_usual = all + more <= (self.usual_sets + dose::MORE_THAN_USUAL).max(all + 1);
            let Some(sets) = Sets::new(to).filter(|_| all + more <= most && is_usual) else { break };
            let edit = Edit::Sets { day: work.day, exercise: work.exercise, from: work.sets, to: sets };
            let base =
                cost::of_more((more, self.usual_sets), work.sets, &known.traits, on_purpose) + self.pulls(more, &known.traits);
            self.change_sets(edit, slot, work, place, more as i64, base);
        }
    }

    fn pulls(&self, sets: u64, traits: &Traits) -> u32 {
        if self.goal.has_enough_pulls(&self.before) { cost::of_enough_pulls(sets, traits) } else { 0 }
    }

    fn fewer(&mut self, slot: u32, work: &Work, place: usize) {
        // To cut planks moves the split and helps nobody.
        if self.known.get(place).is_none_or(|known| cost::is_trunk_hold(&known.traits)) {
            return;
        }
        // Several entries can have more sets together than one may: what is left is never more than that.
        for to in (LEAST_LEFT..work.sets).filter_map(Sets::new).rev() {
            let edit = Edit::Sets { day: work.day, exercise: work.exercise, from: work.sets, to };
            let fewer = work.sets - to.get();
            self.change_sets(edit, slot, work, place, -(fewer as i64), cost::of_fewer(fewer));
        }
    }

    fn change_sets(&mut self, edit: Edit, slot: u32, work: &Work, place: usize, by: i64, base: u32) {
        let Some(known) = self.known.get(place) else { return };
        let to = work.sets as i64 + by;
        let reps = (work.reps_with(to.unsigned_abs()) - work.reps()) * self.times;
        let totals = known.effect.of_work(by * self.times, reps);
        let moved = [(place as u16, by as i32), (0, 0)];
        let tie = -(1_000 * self.dose.sets(work.day)) - i32::from(code(work.exercise));
        let choice = Choice {
            edit,
            slot,
            base,
            tie,
            day: work.day,
            sets: by as i32,
            is_makeshift: cost::is_fly(&known.traits) || by > 0 && self.goal.is_no_help(&self.before, &totals),
            moved,
            ..NONE
        };
        self.push(totals, Choice { once: 0, ..choice });
    }

    /// What moves no target is no advice, but for taking sets away, which makes room.
    fn push(&mut self, totals: Totals, choice: Choice) {
        let moves = totals != Totals { voting: totals.voting, sets: totals.sets, ..Totals::default() };
        if moves || choice.sets < 0 {
            self.found.push((choice.edit.kind(), totals, choice));
        }
    }
}

const NONE: Choice = Choice {
    edit: Edit::Sets { day: 0, exercise: ExerciseRef::Catalogue(FIRST), from: 0, to: Sets::MIN },
    number: 0,
    slot: 0,
    base: 0,
    once: 0,
    tie: 0,
    day: 0,
    sets: 0,
    is_makeshift: false,
    adds: false,
    new: None,
    moved: [(0, 0); 2],
};

const FIRST: ExerciseId = ExerciseId::named("back-squat");

fn code(exercise: ExerciseRef) -> u16 {
    match exercise {
        ExerciseRef::Catalogue(id) => id.exercise().code(),
        ExerciseRef::Own(_) => 0,
    }
}
