//! Training logs in a few words.

use chain_balance::codec::log::{Answers, Log, NameChoices, Outcome, Reader};
use chain_balance::codec::names::Names;
use chain_balance::domain::calendar::Date;
use chain_balance::domain::history::{Done, History};
use chain_balance::domain::plan::{ExerciseRef, Plan};

/// Reads a file that needs no answer.
#[track_caller]
pub fn log(bytes: impl AsRef<[u8]>) -> Log {
    log_with(bytes, &Answers::default())
}

#[track_caller]
pub fn log_with(bytes: impl AsRef<[u8]>, answers: &Answers) -> Log {
    match outcome(bytes, answers) {
        Outcome::Log(log) => log,
        other => panic!("no log: {other:?}"),
    }
}

#[track_caller]
pub fn outcome(bytes: impl AsRef<[u8]>, answers: &Answers) -> Outcome {
    chain_balance::codec::log::read(bytes.as_ref().to_vec(), answers).unwrap_or_else(|error| panic!("{error}"))
}

/// Why a file is refused.
#[track_caller]
pub fn refused(bytes: impl AsRef<[u8]>) -> String {
    match Reader::new(bytes.as_ref().to_vec(), &Answers::default()).and_then(Reader::finish) {
        Ok(outcome) => panic!("it is read: {outcome:?}"),
        Err(error) => error.to_string(),
    }
}

/// The history of a log with every guess confirmed.
pub fn history(log: &Log) -> History {
    let mut choices = NameChoices::default();
    log.matching(Names::shared(), &choices).confirm(&mut choices);
    log.history(&log.matching(Names::shared(), &choices), &Plan::default())
}

/// What was done, a line for each exercise of a day: `2024-05-13 back-squat 5 5 4`, `plank 60s`, `?` where the log does
/// not say.
pub fn days(history: &History) -> Vec<String> {
    let slug = |done: &Done| match done.exercise {
        Some(ExerciseRef::Catalogue(id)) => id.exercise().slug(),
        Some(ExerciseRef::Own(_)) => "own",
        None => "unknown",
    };
    let amount = |done: &Done| match (done.seconds, done.reps) {
        (Some(seconds), _) => format!("{seconds}s"),
        (None, Some(reps)) => reps.to_string(),
        (None, None) => String::from("?"),
    };
    let mut lines: Vec<(String, String)> = Vec::new();
    for done in history.done() {
        let line = format!("{} {}", done.date, slug(done));
        let place = lines.iter().position(|(other, _)| *other == line).unwrap_or_else(|| {
            lines.push((line, String::new()));
            lines.len() - 1
        });
        for _ in 0..done.sets {
            lines[place].1 += &format!(" {}", amount(done));
        }
    }
    lines.sort();
    lines.into_iter().map(|(line, amounts)| line + &amounts).collect()
}

#[track_caller]
pub fn date(text: &str) -> Date {
    let mut parts = text.split('-').map(|part| part.parse::<u32>().expect("a number"));
    let [year, month, day] = std::array::from_fn(|_| parts.next().expect("a date"));
    Date::new(year as i32, month, day).expect("a day of the calendar")
}
