//! Finds the sets in whatever JSON an app makes.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::{App, Set};

/// Parts of a backup that hold what is planned rather than what was done.
const PLANS: [&str; 12] = [
    "routines",
    "routine",
    "templates",
    "template",
    "programs",
    "program",
    "plans",
    "plan",
    "presets",
    "workout_templates",
    "workouttemplates",
    "planned",
];
/// Where the sets of an exercise stand.
const SETS: [&str; 5] = ["sets", "series", "setlogs", "entries", "logs"];
const DATE: [&str; 18] = [
    "start_time",
    "starttime",
    "started_at",
    "startedat",
    "start",
    "startdate",
    "performed_at",
    "performedat",
    "workout_date",
    "workoutdate",
    "date",
    "day",
    "timestamp",
    "datetime",
    "time",
    "end_time",
    "created_at",
    "created",
];
const NAME: [&str; 9] =
    ["exercise_name", "exercisename", "exercise_title", "exercisetitle", "exercise", "movement", "lift", "title", "name"];
const ID: [&str; 6] = ["exercise_id", "exerciseid", "exercise_template_id", "exercisetemplateid", "exercise_base", "exercise"];
const REPS: [&str; 8] =
    ["reps", "repetitions", "repcount", "completed_reps", "completedreps", "actual_reps", "actualreps", "rep_count"];
const SECONDS: [&str; 6] = ["duration_seconds", "durationseconds", "seconds", "duration_s", "duration", "time_seconds"];

type Keys<'a> = HashMap<String, &'a Value>;

fn keys(object: &Map<String, Value>) -> Keys<'_> {
    object.iter().map(|(key, value)| (key.to_ascii_lowercase(), value)).collect()
}

/// What a key holds, where that is one word or number.
fn word(keys: &Keys<'_>, names: &[&str]) -> String {
    let plain = |value: &&Value| match value {
        Value::String(text) => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(said) => Some(said.to_string()),
        _ => None,
    };
    names.iter().filter_map(|name| keys.get(*name).and_then(plain)).find(|text| !text.is_empty()).unwrap_or_default()
}

/// The exercises of a library in the same file, by their id.
type Library = HashMap<String, String>;

struct Walk {
    library: Library,
    sets: Vec<Set>,
}

/// Every set of a value; those without a date of their own have the one that is given.
pub(super) fn sets(value: &Value, date: &str) -> Vec<Set> {
    let mut walk = Walk { library: Library::new(), sets: Vec::new() };
    library(value, &mut walk.library);
    walk.value(value, &Set { date: date.to_owned(), ..Set::default() });
    walk.sets
}

fn library(value: &Value, found: &mut Library) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| library(value, found)),
        Value::Object(object) => {
            let keys = keys(object);
            let (id, name) = (word(&keys, &["id", "uuid", "_id"]), word(&keys, &["name", "title"]));
            let has_sets = SETS.iter().any(|name| keys.get(*name).is_some_and(|value| value.is_array()));
            if !id.is_empty() && !name.is_empty() && !has_sets {
                found.entry(id).or_insert(name);
            }
            object.values().for_each(|value| library(value, found));
        }
        _ => {}
    }
}

impl Walk {
    fn value(&mut self, value: &Value, around: &Set) {
        match value {
            Value::Array(values) => values.iter().for_each(|value| self.value(value, around)),
            Value::Object(object) => self.object(object, around),
            _ => {}
        }
    }

    fn object(&mut self, object: &Map<String, Value>, around: &Set) {
        let keys = keys(object);
        let date = self.date(&keys);
        let date = if date.is_empty() { around.date.clone() } else { date };
        let list = SETS.iter().find_map(|name| keys.get(*name)?.as_array().map(|list| (*name, list)));
        let of_sets = list.filter(|(_, list)| list.iter().any(|value| value.as_object().is_some_and(is_set)));
        // An exercise: its sets are under it. A list of sets that name their exercise themselves is a workout.
        if let Some((name, list)) = of_sets {
            let exercise = self.exercise(&keys);
            let inside = Set { date: date.clone(), exercise, ..Set::default() };
            for (place, value) in list.iter().enumerate() {
                let Some(object) = value.as_object() else { continue };
                self.set(object, &inside, place);
            }
            self.others(object, &[name], &inside);
            return;
        }
        if is_set(object) && !self.exercise(&keys).is_empty() {
            self.set(object, &Set { date, ..Set::default() }, usize::MAX);
            return;
        }
        self.others(object, &[], &Set { date, ..around.clone() });
    }

    fn others(&mut self, object: &Map<String, Value>, but: &[&str], around: &Set) {
        for (key, value) in object {
            let key = key.to_ascii_lowercase();
            if !but.contains(&key.as_str()) && !PLANS.contains(&key.as_str()) {
                self.value(value, around);
            }
        }
    }

    /// The date of a workout, or of the session that stands beside its sets.
    fn date(&self, all: &Keys<'_>) -> String {
        let date = word(all, &DATE);
        if !date.is_empty() {
            return date;
        }
        let beside = ["session", "workout"].iter().filter_map(|name| all.get(*name)?.as_object());
        beside.map(|object| word(&keys(object), &DATE)).find(|date| !date.is_empty()).unwrap_or_default()
    }

    /// What an object calls its exercise: by a name, an object with one, or the id of the library.
    fn exercise(&self, all: &Keys<'_>) -> String {
        let inside = all.get("exercise").and_then(|value| value.as_object());
        if let Some(name) = inside.map(|object| word(&keys(object), &["name", "title"])).filter(|name| !name.is_empty()) {
            return name;
        }
        let known = self.library.get(&word(all, &ID)).filter(|_| !word(all, &ID).is_empty());
        let name = word(all, &NAME);
        match known {
            Some(known) if name.is_empty() || name == word(all, &ID) => known.clone(),
            // A number alone is an id of which the file has no name.
            _ if !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit()) => format!("Exercise {name}"),
            _ => name,
        }
    }

    fn set(&mut self, object: &Map<String, Value>, around: &Set, place: usize) {
        let keys = keys(object);
        let own = self.exercise(&keys);
        let exercise = if around.exercise.is_empty() { own } else { around.exercise.clone() };
        let date = if around.date.is_empty() { self.date(&keys) } else { around.date.clone() };
        let said = word(&keys, &["index", "set_index", "setindex", "set_number", "setnumber", "order", "set"]);
        let place = if said.is_empty() && place != usize::MAX { place.to_string() } else { said };
        let skipped = word(&keys, &["skipped", "is_skipped", "isskipped"]);
        let done = word(
            &keys,
            &["completed", "done", "is_completed", "iscompleted", "finished", "is_done", "isdone", "checked", "status"],
        );
        let words = |names: &[&str]| word(&keys, names);
        self.sets.push(Set {
            date,
            exercise,
            place,
            kind: words(&["type", "set_type", "settype", "kind"]),
            warm_up: words(&["warmup", "is_warmup", "iswarmup", "warm_up"]),
            done: if skipped == "true" { String::from("false") } else { done },
            sets: words(&["sets"]),
            weight: words(&["weight_kg", "weightkg", "weight", "kg", "load", "weight_lbs"]),
            reps: words(&REPS),
            seconds: words(&SECONDS),
            distance: words(&["distance_meters", "distance_km", "distance"]),
        });
    }
}

/// Does an object say how often or how long?
fn is_set(object: &Map<String, Value>) -> bool {
    let says = |key: &str| REPS.contains(&key) || SECONDS.contains(&key);
    let has_list = object.iter().any(|(key, value)| {
        let key = key.to_ascii_lowercase();
        value.is_array() && (SETS.contains(&key.as_str()) || key == "exercises")
    });
    !has_list && object.keys().any(|key| says(&key.to_ascii_lowercase()))
}

/// Whose JSON it is, by the keys that only one app has.
pub(super) fn app(value: &Value) -> App {
    let mut found = App::Json;
    seek(value, &mut found, &mut 0);
    found
}

/// The first objects say it: more need not be looked at.
const ENOUGH: u32 = 2_000;

fn seek(value: &Value, found: &mut App, seen: &mut u32) {
    *seen += 1;
    if *seen > ENOUGH || *found != App::Json {
        return;
    }
    match value {
        Value::Array(values) => values.iter().for_each(|value| seek(value, found, seen)),
        Value::Object(object) => {
            let has = |key: &str| object.contains_key(key);
            let names = |word: &str| {
                let says = |text: &str| text.to_ascii_lowercase().contains(word);
                object.iter().any(|(key, value)| says(key) || value.as_str().is_some_and(|text| text.len() < 80 && says(text)))
            };
            if has("exercise_template_id") {
                *found = App::Hevy;
            } else if has("repetitions")
                && (has("repetitions_unit") || has("rir") || has("slot_entry") || has("workout") || has("routine"))
            {
                *found = App::Wger;
            } else if names("opengym") {
                *found = App::OpenGym;
            } else {
                object.values().for_each(|value| seek(value, found, seen));
            }
        }
        _ => {}
    }
}
