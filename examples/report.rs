//! Prints the report of a plan or of a training log as JSON: `cargo run --example report -- FILE`.

use std::path::Path;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use chain_balance::codec::advice::AdviceSummary;
use chain_balance::codec::log::{self, Answers, Choices, LogSummary, Order, Outcome};
use chain_balance::codec::names::Names;
use chain_balance::codec::summary::Summary;
use chain_balance::codec::{link, text};
use chain_balance::domain::bounded::Weeks;
use chain_balance::domain::calendar::Date;
use chain_balance::domain::history::Span;
use chain_balance::domain::plan::Plan;
use chain_balance::domain::report::Report;
use serde::Serialize;

const HELP: &str = "\
usage: report PLAN
       report [--weeks N] [--guesses] [--day-first | --month-first] LOG

PLAN is a link that holds a plan, or a file in plain text. A line of the file is a day heading, or an exercise with its sets
and reps; exercises go by id, name or alias:

    name: Two days          # what follows a # is a comment
    sessions: 3             # a week, where it is not once a day of the plan
    Day 1
    Squat 5x5
    Bench press 3x8-12      # a range counts as its lower end
    Day 2
    Plank 3x45s             # seconds
    Dip 3 x AMRAP, Curl 3x8 # as many as go count as what is usual; a comma parts entries

LOG is the export of a training app, known by its header: Strong, Hevy, FitNotes, Fitbod, StrongLifts, Liftosaur, GymBook
or GymRun. Its report is that of the average week:

    --weeks N       of the last N calendar weeks, 1 to 52 or all, that are over; 4 if not said. Weeks without training leave
                    the divisor. A log that ended earlier has its last week as its last.
    --guesses       counts exercises whose names are guessed; else they are listed only
    --day-first     09/01/25 is 9 January, where the file leaves that open
    --month-first   09/01/25 is 1 September

Prints the report as JSON, by these keys:

    plan          name, sessions (a week) and days, each with its name and entries (exercise, sets, reps or seconds); of a
                  log it is in whole sets, while the figures are exact
    settings      the choices that the figures follow: profile, push-pull, convention, basis, with-isolation, with-lower-body
    headline      the chain split in words
    verdicts      chain and push-pull: met, near, missed, or null while there is too little to judge; chain-whichever-way:
                  is the chain verdict the same in every reading; label-alarm: do anterior movements reach 70 % of reps
    figures       null where there is none; shares in percent, all others in sets a week, exact to a hundredth:
                  posterior-share, anterior-share, push, pull, push-horizontal, pull-horizontal, push-vertical, pull-vertical,
                  hip, knee, hinge, knee-flexion, hamstrings, quads, label-anterior-share
    muscles       sets a week of each of the 23 muscles
    bands         each muscle's band: not-trained, little, some, usual, high, no-target
    days-a-week   days a week with a direct set of each muscle
    minutes       minutes of a session of each day: an estimate
    gave          figures and muscles: for each by name, what gave how much of it, most first (exercise, amount);
                  of a share the amounts are votes: a set has one (of label-anterior-share they are reps)
    labels        the movement-label split in sets and in reps: anterior, posterior, neutral
    range         the least and the most posterior share of every reading, or null
    unmapped      exercises of which no muscle is known, with their sets: in no figure
    not-counted   conditioning, with its sets: in no figure
    rules         the 43 rules of the articles by number, each with its title, what it asks and its band:
                  verdict       met, near, missed, not-judged; shown, or silent where the rule has nothing to say
                  active        false for the two targets of the chain split that the plan has not chosen
                  words         what the plan does, with its figures
                  distance      amount and unit (sets or reps) of what would meet it if it were added, or null
                  whichever-way is it met, or not met, whichever way it is counted; null where there is but one way
                  exercises     those of the plan that a shown rule is about
                  articles      key and title of each article that asks for it
                  grade, known, source, links (text, url): what research says, and where; opinion: it is one author's (grade D);
                  beside        the same of claims beside it; grade X means that studies were found against one
                  contradictions of the articles: number, conflict, and what is done about it here
    warnings      at the days, as opinion: day (from 1), rule, muscles, words
    fix           the smallest change that meets the targets, or null while there is too little to judge: reached (is there one),
                  proof (proven-smallest or best-found), reachable (the next target that can be reached, where none is), alternatives, each with its
                  way, reaches (or it comes nearest), proof, cost, minutes a week before and after, its change in
                  sets, its kinds (more, fewer, add, swap, move), its edits in words, and the plan after it (days with
                  their weekday), with its link;
                  where no target is reached, what comes nearest; of a log it is about the plan of whole sets
    log           of a log alone: app; language, as a code or null; first-day, last-day; working sets, and warm-ups, which do
                  not count; passed-over: rows that are no sets; unread: rows that cannot be read, the first hundred in
                  faults by row and cell; cut: the row within which the file ends, or null;
                  weeks: first and last day, how many were trained, the Mondays of the gaps, and sets a week of exercises
                  that are unknown: in no figure;
                  matched, guessed, unmatched, chosen: how many names and sets; names: each name with its sets, its exercise
                  and the tier that found it (alias, reordered, unqualified, unequipped, guess);
                  apart: what comes below half a set a week and is not in the plan (exercise, sets);
                  trend: each week by its Monday with its sets (none is a gap), posterior-share, push and pull

A line that cannot be read is named with its reason on standard error, and nothing is printed: exit code 1.
";

/// More than any plan; a file beyond it that is no log is something else.
const LARGEST: usize = 1_000_000;

/// How a log is asked to be read.
#[derive(Clone, Copy, Default)]
struct Asked {
    span: Span,
    guesses: bool,
    order: Option<Order>,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if matches!(arguments.as_slice(), [flag] if flag == "--help" || flag == "-h") {
        print!("{HELP}");
        return ExitCode::SUCCESS;
    }
    let Some((asked, file)) = asked(&arguments) else {
        eprint!("{HELP}");
        return ExitCode::from(2);
    };
    match report(file, asked) {
        Ok(json) => {
            println!("{json}");
            ExitCode::SUCCESS
        }
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

/// The options and the one argument; nothing where something else was given.
fn asked(arguments: &[String]) -> Option<(Asked, &str)> {
    let mut asked = Asked::default();
    let mut rest = arguments.iter().map(String::as_str);
    let mut file = None;
    while let Some(argument) = rest.next() {
        match argument {
            "--guesses" => asked.guesses = true,
            "--day-first" => asked.order = Some(Order::DayFirst),
            "--month-first" => asked.order = Some(Order::MonthFirst),
            "--weeks" => {
                asked.span = match rest.next()? {
                    "all" => Span::All,
                    weeks => Span::Last(Weeks::parse(weeks).ok()?),
                }
            }
            _ if argument.starts_with("--") || file.replace(argument).is_some() => return None,
            _ => {}
        }
    }
    Some((asked, file?))
}

fn report(argument: &str, asked: Asked) -> Result<String, String> {
    let path = Path::new(argument);
    let of = |reason: &dyn std::fmt::Display| format!("{argument}: {reason}");
    if !path.is_file() {
        let link = link::find(argument);
        return plan_report(&link.map_err(|error| of(&format!("no such file, and as a link: {error}")))?);
    }
    let length = usize::try_from(path.metadata().map_err(|error| of(&error))?.len()).unwrap_or(usize::MAX);
    if length > log::LARGEST {
        return Err(of(&log::LogError { row: None, reason: log::Reason::TooLarge(length) }));
    }
    let bytes = std::fs::read(path).map_err(|error| of(&error))?;
    if log::recognise(&bytes).is_some() {
        return log_report(bytes, asked).map_err(|reason| of(&reason));
    }
    if length > LARGEST {
        return Err(of(&format!("{length} bytes are more than a plan has")));
    }
    let content = String::from_utf8(bytes).map_err(|_| of(&"this file is no text"))?;
    let content = content.trim_start_matches('\u{feff}');
    let plan = text::parse(content).map_err(|error| format!("{argument}:{}: {}", error.line, error.reason))?;
    plan_report(&plan)
}

/// A report, and what to change.
#[derive(Serialize)]
struct Advised<S> {
    #[serde(flatten)]
    report: S,
    fix: Option<AdviceSummary>,
}

fn plan_report(plan: &Plan) -> Result<String, String> {
    json(&Advised { report: Summary::of(plan, &Report::of(plan)), fix: AdviceSummary::of(plan) })
}

fn log_report(bytes: Vec<u8>, asked: Asked) -> Result<String, String> {
    let answers = Answers { mapping: None, order: asked.order };
    let log = match log::read(bytes, &answers).map_err(|error| error.to_string())? {
        Outcome::Log(log) => log,
        Outcome::Order(unordered) => {
            let example = unordered.example();
            return Err(format!("is the day or the month first in {example}? Say --day-first or --month-first"));
        }
        Outcome::Columns(_) => return Err(String::from("its header is not known")),
    };
    let mut choices = Choices::default();
    let matching = log.matching(Names::shared(), &choices);
    if asked.guesses {
        matching.confirm(&mut choices);
    }
    let counted = log.matching(Names::shared(), &choices);
    let history = log.history(&counted, &Plan::default());
    let average = history.average(asked.span, today());
    let average = average.ok_or("there is no week with training that is over among those asked for")?;
    // The names are listed as they were found, also where their guesses count.
    let fix = AdviceSummary::of(&average.plan);
    json(&Advised { report: LogSummary::of(&log, &matching, &history, &average), fix })
}

fn today() -> Option<Date> {
    let days = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs() / 86_400;
    Date::from_days(i32::try_from(days).ok()?)
}

fn json(report: &impl Serialize) -> Result<String, String> {
    serde_json::to_string_pretty(report).map_err(|error| error.to_string())
}
