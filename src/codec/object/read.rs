//! Reads a plan off an object.

use super::part::Part;
use super::{ObjectError, Reason, Value};
use crate::domain::bounded::{Reps, Seconds, Sessions, Sets};
use crate::domain::catalogue::{ExerciseId, Level};
use crate::domain::exercise::{
    Amount, Dominance, Equipment, EquipmentSet, Force, Mechanic, MovementLabel, Muscles, Plane, Region, Traits,
};
use crate::domain::lifter::Place;
use crate::domain::muscle::{Muscle, MuscleSet};
use crate::domain::own::OwnExercise;
use crate::domain::pattern::Pattern;
use crate::domain::plan::{Day, Entry, ExerciseRef, Plan, Weekday};
use crate::domain::settings::{Basis, Convention, Profile, PushPull, Settings};

type Result<T> = core::result::Result<T, ObjectError>;

/// Reads a plan. What is left out is as usual; what is there and wrong ends it, with the way to it.
pub fn read(value: &Value) -> Result<Plan> {
    let part = Part::whole_plan(value);
    part.with_keys(&["name", "sessions", "settings", "days", "own", "changed", "left-out", "lifter"])?;
    let mut plan = Plan::default();
    plan.name = part.get("name").name()?;
    if let Some(sessions) = part.get("sessions").given() {
        plan.sessions = Sessions::new(sessions.number(Sessions::MIN.get(), Sessions::MAX.get())?);
    }
    if let Some(settings) = part.get("settings").given() {
        plan.settings = read_settings(&settings)?;
    }
    let own = part.get("own");
    for exercise in own.list(0, Plan::MAX_OWN)? {
        let exercise = read_own(&exercise)?;
        plan.add_own(exercise).or_else(|_| own.fails(Reason::NoList(0, Plan::MAX_OWN)))?;
    }
    for changed in part.get("changed").list(0, ExerciseId::all().count())? {
        changed.with_keys(&["exercise", "primary", "secondary"])?;
        plan.change_muscles(of_catalogue(&changed.get("exercise"))?, Some(read_muscles(&changed)?));
    }
    if let Some(left_out) = part.get("left-out").given() {
        left_out.with_keys(&["equipment", "exercises"])?;
        let equipment = left_out.get("equipment").list(0, Equipment::ALL.len())?;
        for part in equipment {
            let term = part.term(Equipment::ALL, Equipment::slug, "equipment")?;
            plan.left_out.equipment = EquipmentSet::with(plan.left_out.equipment, term);
        }
        for exercise in left_out.get("exercises").list(0, ExerciseId::all().count())? {
            plan.left_out.add(of_catalogue(&exercise)?);
        }
    }
    if let Some(lifter) = part.get("lifter").given() {
        lifter.with_keys(&["places", "level"])?;
        for part in lifter.get("places").list(0, Place::ALL.len())? {
            plan.lifter.places = plan.lifter.places.with(part.term(Place::ALL, Place::slug, "a place to train")?);
        }
        let level = lifter.get("level").given();
        plan.lifter.level = level.map(|part| part.term(Level::ALL, Level::slug, "a level")).transpose()?;
    }
    for (place, day) in part.get("days").list(1, Plan::MAX_DAYS)?.iter().enumerate() {
        read_day(&mut plan, place, day)?;
    }
    Ok(plan)
}

fn read_day(plan: &mut Plan, place: usize, part: &Part) -> Result<()> {
    part.with_keys(&["name", "weekday", "entries"])?;
    let name = part.get("name").name()?;
    let weekday =
        part.get("weekday").given().map(|part| part.term(Weekday::ALL, Weekday::slug, "a day of the week")).transpose()?;
    let full = |_| part.fails(Reason::NoList(1, Plan::MAX_DAYS));
    if place > 0 {
        plan.add_day(Day::default()).or_else(full)?;
    }
    plan.set_day(place, name, weekday).or_else(full)?;
    for entry in part.get("entries").list(0, Plan::MAX_ENTRIES)? {
        let read = read_entry(plan, &entry)?;
        plan.add_entry(place, read).or_else(|_| entry.fails_as_exercise())?;
    }
    Ok(())
}

fn read_entry(plan: &Plan, part: &Part) -> Result<Entry> {
    part.with_keys(&["exercise", "own", "sets", "reps", "seconds", "locked"])?;
    let exercise = read_exercise(plan, part)?;
    let sets = part.get("sets").number(Sets::MIN.get(), Sets::MAX.get())?;
    let (reps, seconds) = (part.get("reps").given(), part.get("seconds").given());
    let amount = match (plan.is_timed(exercise), reps, seconds) {
        (false, Some(reps), None) => Reps::new(reps.number(Reps::MIN.get(), Reps::MAX.get())?).map(Amount::Reps),
        (true, None, Some(seconds)) => {
            Seconds::new(seconds.number(Seconds::MIN.get(), Seconds::MAX.get())?).map(Amount::Seconds)
        }
        _ => None,
    };
    let unit = if plan.is_timed(exercise) { Seconds::UNIT } else { Reps::UNIT };
    let (Some(sets), Some(amount)) = (Sets::new(sets), amount) else { return part.fails(Reason::Unit(unit)) };
    Ok(Entry { exercise, sets, amount, locked: part.get("locked").flag()? })
}

/// An exercise of the catalogue by its id; one of the plan's own by its place under `own`, or by its name where no other has
/// that name.
fn read_exercise(plan: &Plan, part: &Part) -> Result<ExerciseRef> {
    let exercise = part.get("exercise");
    if let Some(own) = part.get("own").given() {
        let most = plan.own().len().saturating_sub(1);
        let place = own.number(0, most as u64)?;
        let Some(id) = usize::try_from(place).ok().and_then(|place| plan.own_id(place)) else {
            return own.fails_as_exercise();
        };
        let found = ExerciseRef::Own(id);
        return match exercise.given() {
            Some(exercise) if exercise.name()?.as_str() != plan.exercise_name(found) => exercise.fails_as_exercise(),
            _ => Ok(found),
        };
    }
    let name = exercise.text()?;
    if let Some(id) = ExerciseId::from_slug(name) {
        return Ok(ExerciseRef::Catalogue(id));
    }
    let mut places = plan.own().iter().enumerate().filter(|(_, own)| own.name.as_str() == name);
    match (places.next().and_then(|(place, _)| plan.own_id(place)), places.next()) {
        (Some(id), None) => Ok(ExerciseRef::Own(id)),
        _ => exercise.fails_as_exercise(),
    }
}

fn of_catalogue(part: &Part) -> Result<ExerciseId> {
    ExerciseId::from_slug(part.text()?).map_or_else(|| part.fails_as_exercise(), Ok)
}

fn read_settings(part: &Part) -> Result<Settings> {
    part.with_keys(&["profile", "push-pull", "convention", "basis", "with-isolation", "with-lower-body"])?;
    let mut settings = Settings::default();
    if let Some(part) = part.get("profile").given() {
        settings.profile = part.term(Profile::ALL, Profile::slug, "a target of the chain split")?;
    }
    if let Some(part) = part.get("push-pull").given() {
        settings.push_pull = part.term(PushPull::ALL, PushPull::slug, "a target of push and pull")?;
    }
    if let Some(part) = part.get("convention").given() {
        settings.convention = part.term(Convention::ALL, Convention::slug, "a convention of counting")?;
    }
    if let Some(part) = part.get("basis").given() {
        settings.basis = part.term(Basis::ALL, Basis::slug, "a basis of counting")?;
    }
    settings.with_isolation = part.get("with-isolation").flag()?;
    settings.with_lower_body = part.get("with-lower-body").flag()?;
    Ok(settings)
}

fn read_own(part: &Part) -> Result<OwnExercise> {
    part.with_keys(&[
        "name",
        "timed",
        "pattern",
        "region",
        "force",
        "plane",
        "dominance",
        "label",
        "mechanic",
        "unilateral",
        "primary",
        "secondary",
    ])?;
    let pattern = part.get("pattern").given().map(|part| part.term(Pattern::ALL, Pattern::slug, "a pattern")).transpose()?;
    let plane = part.get("plane").given().map(|part| part.term(Plane::ALL, Plane::slug, "a plane")).transpose()?;
    let dominance =
        part.get("dominance").given().map(|part| part.term(Dominance::ALL, Dominance::slug, "a dominance")).transpose()?;
    let traits = Traits {
        pattern,
        region: part.get("region").term(Region::ALL, Region::slug, "a region of the body")?,
        force: part.get("force").term(Force::ALL, Force::slug, "a force")?,
        plane,
        dominance,
        label: part.get("label").term(MovementLabel::ALL, MovementLabel::slug, "a movement label")?,
        mechanic: part.get("mechanic").term(Mechanic::ALL, Mechanic::slug, "a mechanic")?,
        unilateral: part.get("unilateral").flag()?,
        muscles: read_muscles(part)?,
    };
    Ok(OwnExercise { name: part.get("name").name()?, traits, timed: part.get("timed").flag()? })
}

fn read_muscles(part: &Part) -> Result<Muscles> {
    let set = |key: &str| {
        let list = part.get(key).list(0, Muscle::ALL.len())?;
        list.iter().try_fold(MuscleSet::EMPTY, |set, part| Ok(set.with(part.term(Muscle::ALL, Muscle::slug, "a muscle")?)))
    };
    Ok(Muscles::new(set("primary")?, set("secondary")?))
}
