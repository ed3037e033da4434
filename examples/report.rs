//! Prints the report of a plan or of a training log as JSON: `cargo run --example report -- FILE`.

use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use chain_balance::codec::advice::AdviceSummary;
use chain_balance::codec::log::{self, Answers, Log, LogSummary, NameChoices, Order, Outcome};
use chain_balance::codec::names::Names;
use chain_balance::codec::recognise::{Kind, recognise};
use chain_balance::codec::summary::Summary;
use chain_balance::codec::text::{Reading, Remark, What};
use chain_balance::codec::{file, link, text};
use chain_balance::domain::bounded::Weeks;
use chain_balance::domain::calendar::Date;
use chain_balance::domain::history::Span;
use chain_balance::domain::plan::Plan;
use chain_balance::domain::report::Report;
use serde::Serialize;

const HELP: &str = "\
usage: report [--week N | --week average] PLAN
       report [--weeks N] [--guesses] [--cut-off] [--day-first | --month-first] LOG [LOG …]

PLAN is a link that holds a plan, or a file in plain text: a note, a table, a post as people write it. Exercises go by id, name
or alias, in twelve languages:

    name: Two days          # what follows a # is a comment
    sessions: 3             # a week, where it is not once a day of the plan
    Day 1
    Squat 5x5 @ 80 kg       # loads, rests and notes are passed over
    Bench press 3x8-12      # a range counts as its lower end
    Day 2
    Plank 3x45s             # seconds
    Dip 3 x AMRAP, Curl 3x8 # as many as go count as what is usual; a comma parts entries

    --week N        of a text that holds several weeks the Nth; weeks are never added up
    --week average  of such a text the average week: days by their places, mean sets rounded half up, reps at the median

LOG is the export of a training app, known by its header: Strong, Hevy, FitNotes, Fitbod, StrongLifts, Liftosaur, GymBook,
GymRun, Lyfta, JEFIT, LiftLog, Alpha Progression, Boostcamp, Flexify, FastNFitness; the JSON of Hevy, openGym or wger; or any
table with a date and an exercise in each row, whose columns are known by their names. It may be packed (.zip, .xlsx). Several
logs are joined. The report is that of the average week:

    --weeks N       of the last N calendar weeks, 1 to 52 or all, that are over; 4 if not said. Weeks without training leave
                    the divisor. A log that ended earlier has its last week as its last, or the one before it, where it
                    seems to be cut off: it ends on an earlier weekday than usual
    --cut-off       counts such a week all the same
    --guesses       counts exercises whose names are guessed; else they are listed only
    --day-first     09/01/25 is 9 January, where the file leaves that open
    --month-first   09/01/25 is 1 September

Prints the report as JSON, by these keys:

    plan          name, sessions (a week; left out where it is once a day of the plan), settings, and days, each with its name,
                  its weekday and its entries (exercise, sets, reps or seconds, locked), as the JSON file and the module have
                  it; where there are any also own exercises, changed muscles and what is left-out; an entry has in own the
                  place of its exercise among the own ones, from 0; of a log it is in whole sets, while the figures are exact
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
    passed-over   of a text alone: what counts nothing (line, from 1, and its words)
    asks          of a text alone: what cannot be known, and so is not in the plan; where the words say that it is read or
                  counted, it is (line, words, choices: texts that may stand in its place)
    to-name       of a text alone: exercises that nobody knows; they are in the plan, and in no figure (line, name, work: sets x
                  reps or seconds, words, choices: the nearest names)
    fix           the smallest change that meets the targets, or null while there is too little to judge: reached (is there one),
                  proof (proven-smallest or best-found), reachable (the next target that can be reached, where none is), alternatives, each with its
                  way, reaches (or it comes nearest), proof, cost, minutes a week before and after, its change in
                  sets, its kinds (more, fewer, add, swap, move), its edits in words, and the plan after it (days with
                  their weekday), with its link;
                  where no target is reached, what comes nearest; of a log it is about the plan of whole sets
    log           of a log alone: app, or null for a table whose columns go by their names; joined: the apps of further logs;
                  language, as a code or null; first-day, last-day; working sets, and warm-ups, which do not count;
                  passed-over: rows that are not sets; unread: rows that cannot be read, the first hundred in faults by row and
                  cell; cut: the row within which the file ends, or null; twice: sets that stand in it twice and count once;
                  shared-days: days on which two logs both have sets; kinds: each kind of set that is not known, with its
                  sets, which count;
                  weeks: first and last day, how many were trained, the Mondays of the gaps, sets a week of exercises that are
                  unknown: in no figure; cut-off: the Monday of the week left out since the log ends within it, or null;
                  matched, guessed, unmatched, chosen: how many names and sets; names: each name with its sets, its exercise
                  and the tier that found it (alias, reordered, unqualified, unequipped, guess);
                  apart: what comes below half a set a week and is not in the plan (exercise, sets);
                  trend: each week by its Monday with its sets (none is a gap), posterior-share, push and pull

A line that no plan can hold is named with its reason on standard error, and nothing is printed: exit code 1. The same where a
text holds several weeks and --week does not say which.
";

/// More than any plan; a file beyond it that is no log is something else.
const LARGEST: usize = 1_000_000;

/// How a log is asked to be read.
#[derive(Clone, Copy, Default)]
struct Asked {
    span: Span,
    guesses: bool,
    order: Option<Order>,
    /// Which week of a text; nought is the average.
    week: Option<usize>,
    cut_off: bool,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if matches!(arguments.as_slice(), [flag] if flag == "--help" || flag == "-h") {
        print!("{HELP}");
        return ExitCode::SUCCESS;
    }
    let Some((asked, files)) = asked(&arguments) else {
        eprint!("{HELP}");
        return ExitCode::from(2);
    };
    match report(&files, asked) {
        Ok(json) => {
            // Whoever reads only the first lines (`report … | head`) closes the pipe, which is no failure.
            match writeln!(std::io::stdout(), "{json}") {
                Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                    eprintln!("{error}");
                    ExitCode::FAILURE
                }
                _ => ExitCode::SUCCESS,
            }
        }
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

/// The options and the files; nothing where something else was given.
fn asked(arguments: &[String]) -> Option<(Asked, Vec<&str>)> {
    let mut asked = Asked::default();
    let mut rest = arguments.iter().map(String::as_str);
    let mut files = Vec::new();
    while let Some(argument) = rest.next() {
        match argument {
            "--guesses" => asked.guesses = true,
            "--cut-off" => asked.cut_off = true,
            "--day-first" => asked.order = Some(Order::DayFirst),
            "--month-first" => asked.order = Some(Order::MonthFirst),
            "--week" => match rest.next()? {
                "average" => asked.week = Some(0),
                week => asked.week = Some(week.parse().ok().filter(|week| *week > 0)?),
            },
            "--weeks" => {
                asked.span = match rest.next()? {
                    "all" => Span::All,
                    weeks => Span::Last(Weeks::parse(weeks).ok()?),
                }
            }
            _ if argument.starts_with("--") => return None,
            _ => files.push(argument),
        }
    }
    let several = files.len() > 1;
    let are_there = !files.is_empty() && (!several || files.iter().all(|file| Path::new(file).is_file()));
    are_there.then_some((asked, files))
}

fn report(arguments: &[&str], asked: Asked) -> Result<String, String> {
    if let [argument] = arguments {
        return report_of(argument, asked);
    }
    let mut joined: Option<Log> = None;
    for argument in arguments {
        let of = |reason: String| format!("{argument}: {reason}");
        let bytes = plain(bytes(argument)?).map_err(of)?;
        let log = read_log(bytes, asked).map_err(of)?;
        joined = Some(match joined {
            None => log,
            Some(before) => before.join(log).map_err(|error| of(error.to_string()))?,
        });
    }
    log_report(&joined.ok_or("there is no log")?, asked)
}

fn report_of(argument: &str, asked: Asked) -> Result<String, String> {
    let of = |reason: &dyn std::fmt::Display| format!("{argument}: {reason}");
    if !Path::new(argument).is_file() {
        let link = link::find(argument);
        return plan_report(&link.map_err(|error| of(&format!("no such file, and as a link: {error}")))?);
    }
    let bytes = plain(bytes(argument)?).map_err(|reason| of(&reason))?;
    match recognise(&bytes) {
        Kind::Log(_) | Kind::Table => {
            let log = read_log(bytes, asked).map_err(|reason| of(&reason))?;
            return log_report(&log, asked).map_err(|reason| of(&reason));
        }
        Kind::Foreign(foreign) | Kind::Packed(foreign) => return Err(of(&foreign)),
        Kind::Unknown | Kind::Encoded => return Err(of(&"this file is no text")),
        Kind::Json => return Err(of(&"this is JSON, and it holds neither workouts with sets nor plans of this product")),
        Kind::Link => {
            let text = String::from_utf8_lossy(&bytes);
            return plan_report(&link::find(text.trim()).map_err(|error| of(&error))?);
        }
        Kind::PlanTable | Kind::Everything | Kind::Record => {
            let contents = file::open(&String::from_utf8_lossy(&bytes)).map_err(|error| of(&error))?;
            return match contents.plans.as_slice() {
                [plan] => plan_report(plan),
                plans => Err(of(&format!("it holds {} plans: a report is of one", plans.len()))),
            };
        }
        Kind::Text | Kind::Empty => {}
    }
    if bytes.len() > LARGEST {
        return Err(of(&format!("{} bytes are more than a plan has", bytes.len())));
    }
    let content = String::from_utf8(bytes).map_err(|_| of(&"this file is no text"))?;
    let content = content.trim_start_matches('\u{feff}');
    text_report(argument, &text::read(content), asked.week)
}

/// What is said of the lines of a text, by line.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Lines<'a> {
    passed_over: Vec<LinePart<'a>>,
    asks: Vec<LinePart<'a>>,
    to_name: Vec<LinePart<'a>>,
}

/// A line, or a part of it.
#[derive(Serialize)]
struct LinePart<'a> {
    line: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    work: Option<String>,
    words: String,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    choices: &'a [String],
}

impl<'a> Lines<'a> {
    fn of(remarks: &'a [Remark]) -> Self {
        let mut lines = Self { passed_over: Vec::new(), asks: Vec::new(), to_name: Vec::new() };
        for Remark { line, part, what, proposals } in remarks {
            let said = |name, work, words| LinePart { line: *line, name, work, words, choices: proposals };
            match what {
                What::PassedOver => lines.passed_over.push(said(None, None, part.clone())),
                What::Asked(why) => lines.asks.push(said(None, None, format!("{part}: {why}"))),
                What::ToName { name, work } => {
                    let sets: Vec<String> = work.iter().map(|(sets, amount)| format!("{sets} x {amount}")).collect();
                    let words = String::from("no exercise is called so: it is in no figure");
                    lines.to_name.push(said(Some(name.as_str()), Some(sets.join(", ")), words));
                }
                What::Entries(_) | What::Heading | What::Setting | What::Fault(_) => {}
            }
        }
        lines
    }
}

/// The report of a text, of the week that is asked for where it holds several.
fn text_report(argument: &str, reading: &Reading, week: Option<usize>) -> Result<String, String> {
    let faults: Vec<String> = reading.faults().map(|(remark, why)| format!("{argument}:{}: {why}", remark.line)).collect();
    if !faults.is_empty() {
        // Where nothing could be read, what is asked says why.
        let asks = reading.asks().map(|(remark, why)| format!("{argument}:{}: {}: {why}", remark.line, remark.part));
        return Err(asks.chain(faults).collect::<Vec<_>>().join("\n"));
    }
    let average;
    let plan = match (week, reading.plan()) {
        (None, Some(plan)) => plan,
        (None, None) => {
            let names: Vec<String> =
                reading.weeks.iter().enumerate().map(|(place, week)| format!("{} \"{}\"", place + 1, week.name)).collect();
            let count = reading.weeks.len();
            let of = names.join(", ");
            return Err(format!(
                "{argument}: this text holds {count} weeks, and they are not added up: say --week N ({of}) or --week average"
            ));
        }
        (Some(0), _) => {
            average = reading.average();
            let average = average.as_ref().ok_or_else(|| format!("{argument}: this text does not hold several weeks"))?;
            for (name, sets) in &average.apart {
                eprintln!("{argument}: {name} with {sets} sets in all the weeks is not in the average one");
            }
            &average.plan
        }
        (Some(number), _) => {
            let week = number.checked_sub(1).and_then(|place| reading.weeks.get(place));
            &week.ok_or_else(|| format!("{argument}: this text has no week {number}, but {} weeks", reading.weeks.len()))?.plan
        }
    };
    let report = Of { report: Summary::of(plan, &Report::of(plan)), lines: Lines::of(&reading.remarks) };
    json(&Advised { report, fix: AdviceSummary::of(plan) })
}

/// A report with what is said of the lines of its text.
#[derive(Serialize)]
struct Of<'a> {
    #[serde(flatten)]
    report: Summary<'a>,
    #[serde(flatten)]
    lines: Lines<'a>,
}

/// A file, unless it is larger than any log.
fn bytes(argument: &str) -> Result<Vec<u8>, String> {
    let of = |reason: &dyn std::fmt::Display| format!("{argument}: {reason}");
    let length = Path::new(argument).metadata().map_err(|error| of(&error))?.len();
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    if length > log::LARGEST {
        return Err(of(&log::LogError { row: None, reason: log::Reason::TooLarge(length) }));
    }
    std::fs::read(argument).map_err(|error| of(&error))
}

/// The text in UTF-8 that a file holds.
#[cfg(feature = "unpack")]
fn plain(bytes: Vec<u8>) -> Result<Vec<u8>, String> {
    use chain_balance::codec::unpack::unpack;

    if !matches!(recognise(&bytes), Kind::Packed(_) | Kind::Encoded) {
        return Ok(bytes);
    }
    let mut parts = unpack(bytes).map_err(|error| error.to_string())?;
    match (parts.pop(), parts.len()) {
        (Some(part), 0) => Ok(part.text),
        (last, _) => {
            let names = parts.into_iter().chain(last).map(|part| part.name).collect::<Vec<_>>();
            Err(format!("it holds {} tables, and a report is of one: {}", names.len(), names.join(", ")))
        }
    }
}

#[cfg(not(feature = "unpack"))]
fn plain(bytes: Vec<u8>) -> Result<Vec<u8>, String> {
    Ok(bytes)
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

fn read_log(bytes: Vec<u8>, asked: Asked) -> Result<Log, String> {
    let mut answers = Answers { mapping: None, order: asked.order };
    let mut outcome = log::read(bytes.clone(), &answers).map_err(|error| error.to_string())?;
    if let Outcome::Columns(table) = &outcome {
        answers.mapping = table.suggested().mapping();
        outcome = log::read(bytes, &answers).map_err(|error| error.to_string())?;
    }
    match outcome {
        Outcome::Log(log) => Ok(log),
        Outcome::Order(unordered) => {
            let example = unordered.example();
            Err(format!("is the day or the month first in {example}? Say --day-first or --month-first"))
        }
        Outcome::Columns(_) => Err(String::from("its header is not known")),
    }
}

fn log_report(log: &Log, asked: Asked) -> Result<String, String> {
    if let Some(nothing) = log.nothing(today()) {
        return Err(nothing.to_string());
    }
    let mut choices = NameChoices::default();
    let matching = log.matching(Names::shared(), &choices);
    if asked.guesses {
        matching.confirm(&mut choices);
    }
    let counted = log.matching(Names::shared(), &choices);
    let history = log.history(&counted, &Plan::default());
    let last = if asked.cut_off { history.last_over(today()) } else { history.last_complete(today()) };
    let average = last.and_then(|last| history.average_to(asked.span, last));
    let average = average.ok_or("there is no week with training that is over among those asked for")?;
    // The names are listed as they were found, also where their guesses count.
    let fix = AdviceSummary::of(&average.plan);
    json(&Advised { report: LogSummary::of(log, &matching, &history, &average), fix })
}

fn today() -> Option<Date> {
    let days = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs() / 86_400;
    Date::from_days(i32::try_from(days).ok()?)
}

fn json(report: &impl Serialize) -> Result<String, String> {
    serde_json::to_string_pretty(report).map_err(|error| error.to_string())
}
