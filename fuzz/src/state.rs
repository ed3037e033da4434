//! What is done to the page's state, in any order, with plans and records of any size.

use std::rc::Rc;

use arbitrary::{Result, Unstructured};
use chain_balance::codec::saved::{Event, Lineage, PlanId, Saved, SavedPlan};
use chain_balance::domain::bounded::{Reps, Seconds, Sessions, Sets};
use chain_balance::domain::catalogue::ExerciseId;
use chain_balance::domain::exercise::Amount;
use chain_balance::domain::name::Name;
use chain_balance::domain::plan::{ExerciseRef, Plan, Weekday};
use chain_balance::domain::settings::{Basis, Convention, Profile, PushPull, Settings};
use chain_balance::domain::template::Template;
use chain_balance::state::{Action, EntryRef, Library, State};

use crate::plan;
use crate::saved::is_record;

/// More actions tell nothing new.
const MOST: usize = 64;

/// After every action the state is one that can be shown, kept and taken back.
pub fn holds(bytes: &[u8]) {
    let mut u = Unstructured::new(bytes);
    let mut state = State::default();
    for _ in 0..MOST {
        if u.is_empty() {
            break;
        }
        let Ok(action) = action(&mut u) else { break };
        let next = state.apply(action.clone());
        is_sound(&next);
        let (count, before) = (next.library().plans().count(), state.library().plans().count());
        let adds = matches!(action, Action::NewPlan | Action::CopyPlan | Action::Add(_) | Action::Keep);
        assert!(!adds || count <= Library::MOST.max(before), "{count} plans by {action:?}");
        let undone = next.apply(Action::Undo);
        let undoes = !matches!(action, Action::Undo | Action::Redo | Action::Pause | Action::Restore(_) | Action::Join(_));
        // What is done in one field is one step.
        let next = next.apply(Action::Pause);
        if undoes && shown(&next) != shown(&state) {
            assert_eq!(shown(&undone), shown(&state), "undone: {action:?}");
            assert_eq!(shown(&undone.apply(Action::Redo)), shown(&next), "made again: {action:?}");
        }
        state = next;
    }
    // Fewer actions are another input, so the last record is enough.
    is_record(&state.library().rows());
}

type Shown<'a> = (&'a Rc<Plan>, &'a Library, Option<&'a Rc<Plan>>);

fn shown(state: &State) -> Shown<'_> {
    (state.plan(), state.library(), state.shared())
}

fn is_sound(state: &State) {
    plan::is_bounded(state.plan());
    assert!(state.day() < state.plan().days().len());
}

fn action(u: &mut Unstructured) -> Result<Action> {
    let day = u.int_in_range(0..=8)?;
    Ok(match u.int_in_range(0..=25_u8)? {
        0..=3 => Action::Tick { day, exercise: exercise(u)?, on: true },
        4 => Action::Tick { day, exercise: exercise(u)?, on: false },
        5 => Action::AddEntry { day, exercise: exercise(u)? },
        6 => Action::RemoveEntry(entry(u, day)?),
        7 => Action::SetSets { at: entry(u, day)?, sets: Sets::clamped(u.arbitrary()?) },
        8 => Action::SetAmount { at: entry(u, day)?, amount: amount(u)? },
        9 => Action::SelectDay(u.arbitrary()?),
        10 => Action::AddDay,
        11 => Action::RemoveDay(day),
        12 => Action::SetDay { day, name: name(u)?, weekday: Weekday::from_code(u.int_in_range(0..=8)?) },
        13 => Action::SetSessions(Sessions::new(u.int_in_range(0..=15)?)),
        14 => Action::SetSettings(settings(u)?),
        15 => Action::NamePlan(name(u)?),
        16 => Action::NewPlan,
        17 => Action::CopyPlan,
        18 => Action::OpenPlan(PlanId::new(0, u.int_in_range(0..=110)?)),
        19 => Action::DeletePlan,
        20 => Action::Load(Rc::new(plan(u)?)),
        21 => [Action::Keep, Action::Leave, Action::Dismiss][usize::from(u.int_in_range(0..=2_u8)?)].clone(),
        22 if u.arbitrary()? => Action::MoveEntry { at: entry(u, day)?, to: (u.int_in_range(0..=8)?, u.arbitrary()?) },
        22 => Action::Change(Rc::new(plan(u)?), String::new()),
        23 => Action::Add(Rc::new(plan(u)?)),
        24 => Action::Restore(Rc::new(saved(u)?)),
        _ if u.arbitrary()? => Action::Join(Rc::new(saved(u)?)),
        _ => [Action::Undo, Action::Redo][usize::from(u.arbitrary::<bool>()?)].clone(),
    })
}

fn exercise(u: &mut Unstructured) -> Result<ExerciseRef> {
    // An exercise of another plan's own, perhaps.
    let own = seeds_with_own().own_id(u.int_in_range(0..=60)?);
    let code = u.int_in_range(0..=200)?;
    Ok(match (ExerciseId::from_code(code), own) {
        (Some(id), _) => ExerciseRef::Catalogue(id),
        (None, Some(own)) => ExerciseRef::Own(own),
        (None, None) => u.choose(&ExerciseId::all().collect::<Vec<_>>()).map(|id| ExerciseRef::Catalogue(*id))?,
    })
}

fn entry(u: &mut Unstructured, day: usize) -> Result<EntryRef> {
    Ok(EntryRef { day, exercise: exercise(u)?, nth: u.int_in_range(0..=3)? })
}

fn amount(u: &mut Unstructured) -> Result<Amount> {
    let number = u.arbitrary()?;
    Ok(if u.arbitrary()? { Amount::Reps(Reps::clamped(number)) } else { Amount::Seconds(Seconds::clamped(number)) })
}

fn name(u: &mut Unstructured) -> Result<Name> {
    u.arbitrary().map(Name::clean)
}

fn settings(u: &mut Unstructured) -> Result<Settings> {
    Ok(Settings {
        profile: *u.choose(Profile::ALL)?,
        push_pull: *u.choose(PushPull::ALL)?,
        convention: *u.choose(Convention::ALL)?,
        basis: *u.choose(Basis::ALL)?,
        with_isolation: u.arbitrary()?,
        with_lower_body: u.arbitrary()?,
    })
}

/// A well-known plan, or one of exercises of one's own, by another name.
fn plan(u: &mut Unstructured) -> Result<Plan> {
    let mut plan = match u.choose(Template::all())? {
        _ if u.ratio(1, 4)? => seeds_with_own().clone(),
        template => template.plan(),
    };
    plan.name = name(u)?;
    Ok(plan)
}

/// A record as it is read: ids and versions of any order.
fn saved(u: &mut Unstructured) -> Result<Saved> {
    let first: u64 = u.int_in_range(0..=120)?;
    let count = u.int_in_range(1..=100)?;
    let model = plan(u)?;
    let actor = u.int_in_range(0..=3)?;
    let rows = (first..first + count).map(|number| {
        let mut plan = model.clone();
        // The names of all are different.
        plan.name = Name::clean(&format!("{number} {}", plan.name));
        let mut lineage = Lineage::begun(Event { actor: number, count: 1 });
        lineage.change(number * 4 + actor);
        SavedPlan { id: PlanId::new(0, number), lineage, plan: Rc::new(plan), deleted: number % 7 == actor }
    });
    Ok(Saved { rows: rows.collect(), open: Some(PlanId::new(0, first)) })
}

/// The plan with the most exercises of its own.
fn seeds_with_own() -> &'static Plan {
    static PLAN: std::sync::LazyLock<Plan> = std::sync::LazyLock::new(|| {
        let plans = crate::seeds::plans();
        plans.into_iter().max_by_key(|plan| plan.own().len()).unwrap_or_default()
    });
    &PLAN
}

/// A few bytes of every action.
pub fn seeds() -> Vec<Vec<u8>> {
    (0..26_u8)
        .map(|kind| (0..24_u8).flat_map(|place| [place % 3, (kind + place / 2) % 26, place, place % 2]).collect())
        .collect()
}
