//! Programmes as people train by, written down as text: a head, then a line a day.
//!
//! The head has a name and, where it is not once a day of the plan, how often a week; behind ` | ` what else there is to say:
//! `at rack dumbbells`, `level anybody`, `without cable machine`, `own log press like push-press` (named `log-press` in the
//! lines), or the word of a setting: `equal`, `as-printed`, `reps`.

use chain_balance::domain::bounded::Sessions;
use chain_balance::domain::catalogue::{ExerciseId, Level};
use chain_balance::domain::exercise::Equipment;
use chain_balance::domain::lifter::Place;
use chain_balance::domain::own::OwnExercise;
use chain_balance::domain::plan::{Day, Entry, ExerciseRef, Plan};
use chain_balance::domain::settings::{Basis, Profile, PushPull};

use super::{entry, exercise, id, name};

/// The programmes of `tests/fixtures/programmes.txt`: a name and its plan.
pub fn programmes() -> Vec<(String, Plan)> {
    read(include_str!("../fixtures/programmes.txt"))
}

/// The programmes of `tests/fixtures/more-programmes.txt`.
pub fn more_programmes() -> Vec<(String, Plan)> {
    read(include_str!("../fixtures/more-programmes.txt"))
}

/// The programmes of `tests/fixtures/forty-programmes.txt`.
pub fn forty_programmes() -> Vec<(String, Plan)> {
    read(include_str!("../fixtures/forty-programmes.txt"))
}

/// The programmes of `tests/fixtures/hundred-programmes.txt`.
pub fn hundred_programmes() -> Vec<(String, Plan)> {
    read(include_str!("../fixtures/hundred-programmes.txt"))
}

/// The programmes of `tests/fixtures/eighty-programmes.txt`.
pub fn eighty_programmes() -> Vec<(String, Plan)> {
    read(include_str!("../fixtures/eighty-programmes.txt"))
}

/// All of them.
pub fn all() -> Vec<(String, Plan)> {
    [programmes(), more_programmes(), forty_programmes(), hundred_programmes(), eighty_programmes()].concat()
}

fn read(text: &str) -> Vec<(String, Plan)> {
    let blocks = text.split("\n\n").filter(|block| !block.starts_with('#') && !block.trim().is_empty());
    blocks.map(|block| programme(block.trim())).collect()
}

fn programme(block: &str) -> (String, Plan) {
    let mut lines = block.lines();
    let mut head = lines.next().expect("a name").split(" | ");
    let called = head.next().expect("a name");
    let mut plan = Plan::default();
    let called = match called.rsplit_once(", ").and_then(|(name, often)| Some((name, often.strip_suffix(" a week")?))) {
        Some((name, often)) => {
            plan.sessions = Sessions::new(often.parse().expect("sessions"));
            name
        }
        None => called,
    };
    let mut own: Vec<(String, ExerciseRef)> = Vec::new();
    for said in head {
        say(&mut plan, said, &mut own);
    }
    for (day, line) in lines.enumerate() {
        if day > 0 {
            plan.add_day(Day::default()).expect("at most seven days");
        }
        for part in line.split(", ") {
            let (slug, work) = part.split_once(' ').expect("an exercise and its sets");
            let locked = work.ends_with('!');
            let (sets, number) = work.trim_end_matches('!').split_once('x').expect("sets and reps");
            let [sets, number] = [sets, number].map(|number| number.parse().expect("a number"));
            let known = own.iter().find(|(called, _)| called == slug).map(|(_, own)| *own);
            let entry = entry(&plan, known.unwrap_or_else(|| exercise(slug)), sets, number);
            plan.add_entry(day, Entry { locked, ..entry }).expect("room for the entry");
        }
    }
    (called.to_owned(), plan)
}

fn say(plan: &mut Plan, said: &str, own: &mut Vec<(String, ExerciseRef)>) {
    let (word, rest) = said.split_once(' ').unwrap_or((said, ""));
    match word {
        "at" => {
            let places = rest.split(' ').map(|place| Place::from_slug(place).expect("a place"));
            plan.lifter.places = places.fold(plan.lifter.places, |all, place| all.with(place));
        }
        "level" => plan.lifter.level = Some(Level::from_slug(rest).expect("a level")),
        "without" => {
            for left_out in rest.split(' ') {
                match (Equipment::from_slug(left_out), ExerciseId::from_slug(left_out)) {
                    (Some(kind), _) => plan.left_out.equipment = plan.left_out.equipment.with(kind),
                    (None, id) => plan.left_out.add(id.expect("equipment or an exercise")),
                }
            }
        }
        "own" => {
            let (called, like) = rest.split_once(" like ").expect("what it is like");
            let like = id(like).exercise();
            let mine = OwnExercise { name: name(called), traits: like.traits, timed: like.usual.is_timed() };
            own.push((called.replace(' ', "-"), ExerciseRef::Own(plan.add_own(mine).expect("room for an own exercise"))));
        }
        _ => {
            let settings = &mut plan.settings;
            match (Profile::from_slug(word), PushPull::from_slug(word), Basis::from_slug(word)) {
                (Some(profile), ..) => settings.profile = profile,
                (_, Some(push_pull), _) => settings.push_pull = push_pull,
                (.., basis) => settings.basis = basis.expect("a setting"),
            }
        }
    }
}
