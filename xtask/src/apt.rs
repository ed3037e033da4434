//! Chromium and its driver, which the browser tests steer.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use crate::process;

const PACKAGES: [&str; 3] = ["chromium", "chromium-driver", "fonts-dejavu-core"];
const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// The path of chromedriver. It and Chromium are installed through apt when they are missing and the user may do so.
pub fn chromedriver() -> Result<PathBuf, String> {
    if let Some(driver) = installed() {
        return Ok(driver);
    }
    let Some(as_root) = as_root() else {
        return Err(format!(
            "the browser tests need Chromium and chromedriver. On Debian: `apt-get install {}`, as root",
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

fn installed() -> Option<PathBuf> {
    process::find(&BROWSERS)?;
    let chosen = env::var_os("CHROMEDRIVER").map(PathBuf::from).filter(|path| path.is_file());
    chosen.or_else(|| process::find(&["chromedriver"]))
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
