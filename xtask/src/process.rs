//! Other programs: how they are called, and the sentence for when they fail.

use std::env;
use std::ffi::{OsStr, OsString};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use crate::folders;

/// A program that runs at the top of the repository, without what `cargo run` says about xtask's own package.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folders::root());
    for (name, _) in env::vars_os() {
        let about_xtask = name.to_str().is_some_and(|name| {
            name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") || name == "CARGO_BIN_NAME"
        });
        if about_xtask {
            command.env_remove(name);
        }
    }
    command
}

/// The cargo that runs xtask.
pub fn cargo() -> Command {
    command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a program whose output goes straight through.
pub fn run(command: &mut Command) -> Result<(), String> {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("{} {}", spoken(command), ended(status))) }
}

/// What a program prints on stdout; `None` when it cannot be started or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// The sentence for a program that could not even be started.
pub fn not_started(command: &Command, error: &std::io::Error) -> String {
    let program = Path::new(command.get_program()).display();
    match error.kind() {
        ErrorKind::NotFound => format!("`{program}` is not installed, or not on PATH"),
        _ => format!("`{program}` could not be started: {error}"),
    }
}

/// The first of these programs that stands in a folder of PATH.
pub fn find(programs: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let in_folders = |program: &&str| env::split_paths(&path).map(|folder| folder.join(program)).find(|p| p.is_file());
    programs.iter().find_map(in_folders)
}

/// PATH with these folders before all others.
pub fn path_with(folders: &[PathBuf]) -> Result<OsString, String> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::join_paths(folders.iter().cloned().chain(env::split_paths(&path)))
        .map_err(|error| format!("PATH cannot be extended: {error}"))
}

/// Does the work and says how long it took.
pub fn timed<T>(name: &str, work: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    let start = Instant::now();
    let done = work()?;
    println!("{name}: done in {}", length(start.elapsed()));
    Ok(done)
}

/// A duration as people say it: `1.2 s`, `7 min 12 s`.
pub fn length(time: Duration) -> String {
    match time.as_secs() {
        0..60 => format!("{:.1} s", time.as_secs_f64()),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

/// A command as one would type it, with the program's name alone.
fn spoken(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or_default();
    let words: Vec<_> = std::iter::once(program).chain(command.get_args()).map(|word| word.to_string_lossy()).collect();
    format!("`{}`", words.join(" "))
}

fn ended(status: ExitStatus) -> String {
    match status.code() {
        Some(code) => format!("failed with exit code {code}"),
        None => "was ended by a signal".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_said_in_seconds_and_minutes() {
        assert_eq!(length(Duration::from_millis(1234)), "1.2 s");
        assert_eq!(length(Duration::from_secs(432)), "7 min 12 s");
    }

    #[test]
    fn a_failing_program_is_named_with_its_arguments() {
        let failed = run(Command::new("sh").args(["-c", "exit 3"]));
        assert_eq!(failed, Err("`sh -c exit 3` failed with exit code 3".into()));
    }

    #[test]
    fn a_missing_program_is_named() {
        let failed = run(&mut Command::new("no-such-program"));
        assert_eq!(failed, Err("`no-such-program` is not installed, or not on PATH".into()));
    }
}
