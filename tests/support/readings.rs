//! Texts of plans with their right readings, as `tests/fixtures/plan-texts` has them. A line is tried between two others, so
//! that it is seen whether it opened a day, swallowed a neighbour or added something.

use std::fs::read_to_string;
use std::path::{Path, PathBuf};

use chain_balance::codec::text::{Reading, What, read};
use chain_balance::domain::plan::Plan;

/// The name of an exercise (or `own:` and the folded name), sets and amount.
pub type Work = (String, u64, String);
/// The name of a day, and its work.
pub type DayOf = (String, Vec<Work>);

/// What a part of a reading says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Item {
    Entry(Work),
    Heading(String),
    Note,
    Ask,
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/plan-texts").join(name)
}

/// The lines of a folder with their readings, each of which is right.
pub fn lines(name: &str) -> Vec<(String, Vec<Vec<Item>>)> {
    let mut reader = csv::Reader::from_path(folder(name).join("plan-lines.csv")).expect("the lines");
    let rows = reader.records().map(|row| row.expect("a row"));
    rows.map(|row| (row[0].to_owned(), row[1].split(" | ").map(items).collect())).collect()
}

fn items(text: &str) -> Vec<Item> {
    let mut last = String::new();
    text.split(';').map(|part| item(part.trim(), &mut last)).collect()
}

fn item(part: &str, last: &mut String) -> Item {
    match part {
        "note" => return Item::Note,
        "ask" => return Item::Ask,
        _ => {}
    }
    if let Some(name) = part.strip_prefix("heading: ") {
        return Item::Heading(name.to_owned());
    }
    let (name, work) = part.rsplit_once(' ').unwrap_or(("", part));
    let (sets, amount) = work.split_once('x').unwrap_or_else(|| panic!("no reading: {part}"));
    if let Some(own) = name.strip_prefix("own: ") {
        *last = format!("own:{}", fold(own));
    } else if !name.is_empty() {
        *last = name.to_owned();
    }
    Item::Entry((last.clone(), sets.parse().expect("sets"), amount.to_owned()))
}

/// A name without case, signs and spaces.
pub fn fold(name: &str) -> String {
    name.to_lowercase().chars().filter(|character| character.is_alphanumeric()).collect()
}

/// Neighbours with the same exercise and amount are one.
fn merged(work: Vec<Work>) -> Vec<Work> {
    let mut result: Vec<Work> = Vec::new();
    for (exercise, sets, amount) in work {
        match result.last_mut() {
            Some(last) if last.0 == exercise && last.2 == amount => last.1 += sets,
            _ => result.push((exercise, sets, amount)),
        }
    }
    result
}

/// The days of a plan that have work.
pub fn days(plan: &Plan) -> Vec<DayOf> {
    use chain_balance::domain::plan::ExerciseRef::{Catalogue, Own};
    let work = |entry: &chain_balance::domain::plan::Entry| {
        let name = match entry.exercise {
            Catalogue(id) => id.exercise().slug().to_owned(),
            Own(_) => format!("own:{}", fold(plan.exercise_name(entry.exercise))),
        };
        let unit = if entry.amount.is_timed() { "s" } else { "" };
        (name, entry.sets.get(), format!("{}{unit}", entry.amount.get()))
    };
    let days = plan.days().iter().map(|day| (fold(day.name.as_str()), merged(day.entries().iter().map(work).collect())));
    days.filter(|(_, work)| !work.is_empty()).collect()
}

/// Is a line named: asked about, passed over, to be named or at fault?
pub fn is_marked(reading: &Reading, line: usize) -> bool {
    let marks = |what: &What| matches!(what, What::PassedOver | What::Asked(_) | What::ToName { .. } | What::Fault(_));
    reading.remarks.iter().any(|remark| remark.line == line && marks(&remark.what))
}

/// Reads a line between two others: the days that it made, and whether it is marked.
pub fn tried(line: &str) -> (Vec<DayOf>, Reading) {
    let reading = read(&format!("Start\nSuperman 1x3\n{line}\nBird Dog 1x3\n"));
    let plan = reading.plan().cloned().unwrap_or_default();
    (days(&plan), reading)
}

/// Is a line read as one of its readings says?
pub fn is_right(line: &str, readings: &[Vec<Item>]) -> bool {
    let (found, reading) = tried(line);
    readings.iter().any(|items| {
        let silent = !line.contains(char::is_alphanumeric);
        let marks = !matches!(items.first(), Some(Item::Note | Item::Ask)) || silent || is_marked(&reading, 3);
        marks && found == wanted(items)
    })
}

fn wanted(items: &[Item]) -> Vec<DayOf> {
    let mut days = vec![(fold("Start"), vec![("superman".to_owned(), 1, "3".to_owned())])];
    for item in items {
        match item {
            Item::Heading(name) => days.push((fold(name), Vec::new())),
            Item::Entry(work) => days.last_mut().expect("a day").1.push(work.clone()),
            Item::Note | Item::Ask => {}
        }
    }
    days.last_mut().expect("a day").1.push(("bird-dog".to_owned(), 1, "3".to_owned()));
    days.into_iter().map(|(name, work)| (name, merged(work))).filter(|(_, work)| !work.is_empty()).collect()
}

/// A post with its right reading.
pub struct Post {
    pub name: String,
    pub text: String,
    pub sessions: Option<u64>,
    /// The lines that are asked about.
    pub asks: Vec<String>,
    /// The days of each week; one week, where the post does not speak of several. `*` is any name.
    pub weeks: Vec<Vec<DayOf>>,
}

/// The posts of a folder.
pub fn posts(name: &str) -> Vec<Post> {
    let folder = folder(name).join("plan-posts");
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("the posts").map(|file| file.expect("a file").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    paths.sort();
    paths.iter().map(|path| post(path)).collect()
}

fn post(path: &Path) -> Post {
    let text = read_to_string(path).expect("a post");
    let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
    let mut post = Post { name, text, sessions: None, asks: Vec::new(), weeks: vec![Vec::new()] };
    let expected = read_to_string(path.with_extension("expected")).expect("its reading");
    for line in expected.lines().filter(|line| !line.trim().is_empty()) {
        match line.split_once(": ") {
            Some(("sessions", number)) => post.sessions = number.parse().ok(),
            Some(("weeks", _)) => post.weeks.clear(),
            Some(("week", _)) => post.weeks.push(Vec::new()),
            Some(("ask", line)) => post.asks.push(line.to_owned()),
            Some(("day", name)) => {
                let name = if name == "*" { name.to_owned() } else { fold(name) };
                post.weeks.last_mut().expect("a week").push((name, Vec::new()));
            }
            _ => {
                let day = post.weeks.last_mut().and_then(|days| days.last_mut()).expect("a day");
                day.1.extend(
                    items(line).into_iter().filter_map(|item| if let Item::Entry(work) = item { Some(work) } else { None }),
                );
            }
        }
    }
    for (_, work) in post.weeks.iter_mut().flatten() {
        *work = merged(std::mem::take(work));
    }
    post
}

impl Post {
    /// What is wrong with the reading of the post; nothing where it is right.
    pub fn wrong(&self) -> Option<String> {
        let reading = read(&self.text);
        let weeks: Vec<Vec<DayOf>> = reading.weeks.iter().map(|week| days(&week.plan)).collect();
        let alike = |found: &[DayOf], wanted: &[DayOf]| {
            let pairs = found.iter().zip(wanted);
            found.len() == wanted.len()
                && pairs.into_iter().all(|(found, wanted)| found.1 == wanted.1 && (wanted.0 == "*" || found.0 == wanted.0))
        };
        if weeks.len() != self.weeks.len() || !weeks.iter().zip(&self.weeks).all(|(found, wanted)| alike(found, wanted)) {
            return Some(format!("{}: {weeks:?}", self.name));
        }
        let sessions = reading.plan().map(Plan::sessions_a_week);
        if self.sessions.is_some() && sessions != self.sessions {
            return Some(format!("{}: sessions {sessions:?}", self.name));
        }
        let line = |ask: &String| self.text.lines().position(|line| line.trim() == ask).map(|place| place + 1);
        let missed = self.asks.iter().find(|ask| line(ask).is_none_or(|line| !is_marked(&reading, line)));
        missed.map(|ask| format!("{}: not asked: {ask}", self.name))
    }
}
