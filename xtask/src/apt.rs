//! Chromium, which the benches steer by itself and the browser tests through its driver.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use crate::process;

const PACKAGES: [&str; 3] = ["chromium", "chromium-driver", "fonts-dejavu-core"];
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
    let Some(as_root) = as_root() else {
        return Err(format!(
            "the browser tests and benches need Chromium and chromedriver. On Debian: `apt-get install {}`, as root",
            PACKAGES.join(" ")
        ));
    };
    println!("Installing Chromium and its driver through apt. It takes a minute or two.");
    process::timed("apt", || {
        process::run(as_root().args(["apt-get", "update"]))?;
        process::run(as_root().args(["apt-get", "install", "-y", "--no-install-recommends"]).args(PACKAGES))
    })?;
    installed().ok_or_else(|| "apt went through, and still there is no Chromium with a chromedriver on PATH".into())
}

fn installed() -> Option<Chromium> {
    let browser = process::find(&BROWSERS)?;
    let chosen = env::var_os("CHROMEDRIVER").map(PathBuf::from).filter(|path| path.is_file());
    let driver = chosen.or_else(|| process::find(&["chromedriver"]))?;
    Some(Chromium { browser, driver })
}

/// How to run a command as root without a question, when there is apt and a way.
fn as_root() -> Option<fn() -> Command> {
    const QUIET: &str = "DEBIAN_FRONTEND=noninteractive";
    process::find(&["apt-get"])?;
    if process::output(Command::new("id").arg("-u")).as_deref() == Some("0") {
        return Some(|| with(process::command("env"), &[QUIET]));
    }
    process::output(Command::new("sudo").args(["-n", "true"]))?;
    Some(|| with(process::command("sudo"), &["-n", "env", QUIET]))
}

fn with(mut command: Command, arguments: &[&str]) -> Command {
    command.args(arguments);
    command
}
