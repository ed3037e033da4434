//! What comes from the system's packages: Chromium, which the benches steer by itself and the browser tests through its
//! driver, the servers that the release is tried on, and the C++ compiler that builds the engine of the fuzz targets.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use crate::process;

const PACKAGES: [&str; 3] = ["chromium", "chromium-driver", "fonts-dejavu-core"];
const SERVERS: [&str; 5] = ["nginx", "caddy", "apache2-bin", "media-types", "curl"];
const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Where the two programs are.
pub struct Chromium {
    pub browser: PathBuf,
    pub driver: PathBuf,
}

/// Chromium and chromedriver, installed through apt when they are missing and the user may do so.
pub fn chromium() -> Result<Chromium, String> {
    if let Some(chromium) = installed() {
        return Ok(chromium);
    }
    install(&PACKAGES, "the browser tests and benches need Chromium and chromedriver")?;
    installed().ok_or_else(|| "apt went through, and still there is no Chromium with a chromedriver on PATH".into())
}

/// The servers that the files of `deploy/` are for, and what asks them.
pub fn servers() -> Result<(), String> {
    let missing = ["nginx", "caddy", "apache2", "curl"].iter().any(|program| process::find(&[program]).is_none());
    if !missing {
        return Ok(());
    }
    install(&SERVERS, "the files of `deploy/` are tried on the servers that they are for")
}

/// A C++ compiler: one that `CXX` names or that is on PATH, else Debian's.
pub fn cpp() -> Result<(), String> {
    if env::var_os("CXX").is_some() || process::find(&["c++"]).is_some() {
        return Ok(());
    }
    install(&["g++"], "the engine of the fuzz targets is made of C++")
}

/// Installs packages where the user may; `need` says what for.
fn install(packages: &[&str], need: &str) -> Result<(), String> {
    let said = packages.join(" ");
    let Some(as_root) = as_root() else {
        return Err(format!("{need}. On Debian: `apt-get install {said}`, as root"));
    };
    println!("Installing {said} through apt. It takes a minute or two.");
    process::timed("apt", || {
        process::run(as_root().args(["apt-get", "update"]))?;
        process::run(as_root().args(["apt-get", "install", "-y", "--no-install-recommends"]).args(packages))
    })
}

fn installed() -> Option<Chromium> {
    let browser = process::find(&BROWSERS)?;
    let chosen = env::var_os("CHROMEDRIVER").map(PathBuf::from).filter(|path| path.is_file());
    let driver = chosen.or_else(|| process::find(&["chromedriver"]))?;
    Some(Chromium { browser, driver })
}

/// How to run a command as root without a question, when there is apt and a way.
fn as_root() -> Option<fn() -> Command> {
    // No question, and no server that starts by itself.
    const QUIET: [&str; 2] = ["DEBIAN_FRONTEND=noninteractive", "RUNLEVEL=1"];
    process::find(&["apt-get"])?;
    if process::output(Command::new("id").arg("-u")).as_deref() == Some("0") {
        return Some(|| with(process::command("env"), &QUIET));
    }
    process::output(Command::new("sudo").args(["-n", "true"]))?;
    Some(|| with(process::command("sudo"), &["-n", "env", QUIET[0], QUIET[1]]))
}

fn with(mut command: Command, arguments: &[&str]) -> Command {
    command.args(arguments);
    command
}
