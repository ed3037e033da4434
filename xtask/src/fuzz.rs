//! `cargo xtask fuzz`: hostile input for every way in, guided by what it reaches.
//!
//! The engine is libFuzzer, whose counters the compiler puts into every branch. `fuzz/` says what must hold.

mod options;
mod outcome;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

pub use options::Options;
use outcome::Outcome;

use crate::{apt, folders, process};

/// What makes coverage known to the engine: a counter a branch, and what numbers and texts were compared with. The names are
/// LLVM's.
const FLAGS: [&str; 7] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Cllvm-args=-simplifycfg-branch-fold-threshold=0",
    "--cfg=fuzzing",
];
/// Seconds that a single input may take.
const TIMEOUT: u32 = 20;

/// Runs each target for its time, or one input again, and fails when something did not hold.
pub fn run(options: &Options) -> Result<(), String> {
    let all = targets()?;
    match options {
        Options::Again(input) => {
            let name = input.parent().and_then(Path::file_name).and_then(|name| name.to_str()).unwrap_or_default();
            known(name, &all).map_err(|reason| format!("{} lies in no folder of a target: {reason}", input.display()))?;
            // With everything that is said of it.
            process::run(program(&build()?, name).arg(input).arg(format!("-timeout={TIMEOUT}")))
        }
        Options::Search { seconds, targets } => {
            targets.iter().try_for_each(|name| known(name, &all))?;
            search(&build()?, *seconds, if targets.is_empty() { &all } else { targets })
        }
    }
}

fn known(name: &str, all: &[String]) -> Result<(), String> {
    let unknown = || format!("there is no target `{name}`: there are {}", all.join(", "));
    all.iter().any(|other| other == name).then_some(()).ok_or_else(unknown)
}

/// Every target: the programs of the crate.
fn targets() -> Result<Vec<String>, String> {
    let files = folders::entries(&folder().join("src/bin"))?;
    let mut names: Vec<String> = files.iter().filter_map(|file| Some(file.file_stem()?.to_str()?.to_owned())).collect();
    names.sort();
    Ok(names)
}

fn folder() -> PathBuf {
    folders::root().join("fuzz")
}

/// Builds all targets, and gives the folder of their programs.
fn build() -> Result<PathBuf, String> {
    apt::cpp()?;
    let host = process::output(process::command("rustc").args(["--print", "host-tuple"]));
    let host = host.ok_or("`rustc --print host-tuple` does not run")?;
    let target = folders::root().join("target/fuzz");
    println!("Building the fuzz targets. It takes about two minutes the first time.");
    let mut cargo = process::cargo();
    cargo.args(["build", "--quiet", "--release", "--locked", "--manifest-path"]).arg(folder().join("Cargo.toml"));
    // With a target of its own, so that build scripts and macros go without the flags.
    cargo.arg("--target-dir").arg(&target).args(["--target", &host]).env("CARGO_ENCODED_RUSTFLAGS", FLAGS.join("\x1f"));
    process::timed("fuzz targets", || process::run(&mut cargo))?;
    Ok(target.join(host).join("release"))
}

/// Searches with one target after the other, and says in the end what was found.
fn search(programs: &Path, seconds: u32, chosen: &[String]) -> Result<(), String> {
    println!("{}", outcome::HEAD);
    let mut broken = Vec::new();
    for name in chosen {
        let outcome = one(programs, name, seconds)?;
        println!("{}", outcome.row(name));
        broken.extend(outcome.found.is_some().then_some((name, outcome)));
    }
    for (name, outcome) in &broken {
        println!("\n{name}: {}", outcome.reason);
        if let Some(input) = &outcome.found {
            println!("  run it again: cargo xtask fuzz --again {input}");
        }
    }
    match broken.len() {
        0 => Ok(()),
        1 => Err("one target found an input for which something does not hold".into()),
        several => Err(format!("{several} targets found inputs for which something does not hold")),
    }
}

/// Searches with one target for its time. What it learns is kept for the next time.
fn one(programs: &Path, name: &str, seconds: u32) -> Result<Outcome, String> {
    let [corpus, seeds, artifacts] = [
        folder().join("corpus").join(name),
        folders::root().join("target/fuzz/seeds").join(name),
        folder().join("artifacts").join(name),
    ];
    for made in [&corpus, &seeds, &artifacts] {
        fs::create_dir_all(made).map_err(|error| format!("{} cannot be made: {error}", made.display()))?;
    }
    let mut command = program(programs, name);
    command.arg(&corpus).arg(&seeds).env("CHAIN_BALANCE_SEEDS", &seeds);
    command.arg(format!("-max_total_time={seconds}")).arg(format!("-timeout={TIMEOUT}")).arg("-print_final_stats=1");
    command.arg(format!("-artifact_prefix={}/", artifacts.display()));
    let words = folder().join("words").join(format!("{name}.dict"));
    if words.exists() {
        command.arg(format!("-dict={}", words.display()));
    }
    let output = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).output();
    let output = output.map_err(|error| process::not_started(&command, &error))?;
    Ok(Outcome::read(&String::from_utf8_lossy(&output.stderr), output.status.success(), folders::root()))
}

fn program(programs: &Path, name: &str) -> Command {
    let mut command = process::command(programs.join(name));
    command.env("RUST_BACKTRACE", "0");
    command
}
