//! Prints the report of a plan as JSON: `cargo run --example report -- PLAN`.

use std::path::Path;
use std::process::ExitCode;

use chain_balance::codec::summary::Summary;
use chain_balance::codec::{link, text};
use chain_balance::domain::plan::Plan;
use chain_balance::domain::report::Report;

const HELP: &str = "\
usage: report PLAN

PLAN is a link that holds a plan, or a file in plain text. A line of the file is a day heading, or an exercise with its sets
and reps; exercises go by id, name or alias:

    name: Two days          # what follows a # is a comment
    sessions: 3             # a week, where it is not once a day of the plan
    Day 1
    Squat 5x5
    Bench press 3x8-12      # a range counts as its lower end
    Day 2
    Plank 3x45s             # seconds

Prints the report as JSON, by these keys:

    plan          name, sessions (a week) and days, each with its name and entries (exercise, sets, reps or seconds)
    settings      the choices that the figures follow: profile, push-pull, convention, basis, with-isolation, with-lower-body
    headline      the chain split in words
    verdicts      chain and push-pull: met, near, missed, or null while there is too little to judge; chain-whichever-way:
                  is the chain verdict the same in all six ways to count; label-alarm: do anterior movements reach 70 % of reps
    figures       null where there is none; shares in percent, all others in sets a week, exact to a hundredth:
                  posterior-share, anterior-share, push, pull, push-horizontal, pull-horizontal, push-vertical, pull-vertical,
                  hip, knee, hinge, knee-flexion, hamstrings, quads, label-anterior-share
    muscles       sets a week of each of the 23 muscles
    bands         each muscle's band: not-trained, little, some, usual, high
    gave          figures and muscles: for each by name, what gave how much of it, most first (exercise, amount);
                  of a share the amounts are votes: a set has one (of label-anterior-share they are reps)
    labels        the movement-label split in sets and in reps: anterior, posterior, neutral
    range         the least and the most posterior share of all six ways to count, or null
    unmapped      exercises of which no muscle is known, with their sets: in no figure
    not-counted   conditioning, with its sets: in no figure
    rules         the 41 rules of the articles by number, each with its title, what it asks and its band:
                  verdict       met, near, missed, not-judged; shown, or silent where the rule has nothing to say
                  active        false for the two targets of the chain split that the plan has not chosen
                  words         what the plan does, with its figures
                  distance      amount and unit (sets or reps) of what would meet it if it were added, or null
                  whichever-way is it met, or not met, whichever way it is counted; null where there is but one way
                  exercises     those of the plan that a shown rule is about
                  articles      key and title of each article that asks for it
                  grade, known, source: what research says, and where; opinion: it is one author's (grade D);
                  beside        the same of claims beside it; grade X means that studies were found against one
                  contradictions of the articles: number, conflict, and what is done about it here
    warnings      at the days, as opinion: day (from 1), rule, muscles, words

A line that cannot be read is named with its reason on standard error, and nothing is printed: exit code 1.
";

/// More than any plan; a file beyond it is something else.
const LARGEST: u64 = 1_000_000;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [flag] if flag == "--help" || flag == "-h" => {
            print!("{HELP}");
            ExitCode::SUCCESS
        }
        [plan] => match read(plan).and_then(|plan| json(&plan)) {
            Ok(json) => {
                println!("{json}");
                ExitCode::SUCCESS
            }
            Err(reason) => {
                eprintln!("{reason}");
                ExitCode::FAILURE
            }
        },
        _ => {
            eprint!("{HELP}");
            ExitCode::from(2)
        }
    }
}

fn read(argument: &str) -> Result<Plan, String> {
    let path = Path::new(argument);
    if !path.is_file() {
        let link = link::find(argument);
        return link.map_err(|error| format!("{argument}: no such file, and as a link: {error}"));
    }
    let length = path.metadata().map_err(|error| format!("{argument}: {error}"))?.len();
    if length > LARGEST {
        return Err(format!("{argument}: {length} bytes are more than a plan has"));
    }
    let bytes = std::fs::read(path).map_err(|error| format!("{argument}: {error}"))?;
    let content = String::from_utf8(bytes).map_err(|_| format!("{argument}: this file is no text"))?;
    let content = content.trim_start_matches('\u{feff}');
    text::parse(content).map_err(|error| format!("{argument}:{}: {}", error.line, error.reason))
}

fn json(plan: &Plan) -> Result<String, String> {
    serde_json::to_string_pretty(&Summary::of(plan, &Report::of(plan))).map_err(|error| error.to_string())
}
