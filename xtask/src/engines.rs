//! `cargo xtask test engines`: the main paths of the release in every engine that people have.

use std::path::PathBuf;

use crate::cargo_install::Tool;
use crate::{apt, folders, process};

/// What speaks WebDriver for Firefox: Debian has no package of it.
const GECKODRIVER: Tool = Tool {
    name: "geckodriver",
    version: "0.37.1",
    program: "geckodriver",
    takes: "about two minutes on two cores",
    features: "",
};

/// An engine, as `tests/engines` asks for it.
struct Engine {
    name: &'static str,
    driver: PathBuf,
    /// The program that shows pages, where the driver does not find it.
    browser: Option<PathBuf>,
    /// It wants a screen, even one that nobody sees.
    needs_screen: bool,
}

/// Runs the main paths in one engine after the other.
pub fn run() -> Result<(), String> {
    let (chromium, webkit) = (apt::chromium()?, apt::engines()?);
    let geckodriver = GECKODRIVER.folder()?.map_or_else(|| "geckodriver".into(), |folder| folder.join("geckodriver"));
    let engine = |name, driver, browser, needs_screen| Engine { name, driver, browser, needs_screen };
    let engines = [
        engine("chromium", chromium.driver, None, false),
        engine("firefox", geckodriver, None, false),
        engine("webkit", "WebKitWebDriver".into(), Some(webkit), true),
    ];
    for engine in engines {
        println!("\n{}", engine.name);
        process::timed(engine.name, || test(&engine)).map_err(|reason| format!("{}: {reason}", engine.name))?;
    }
    Ok(())
}

fn test(engine: &Engine) -> Result<(), String> {
    let mut test = if engine.needs_screen { process::command("xvfb-run") } else { process::cargo() };
    if engine.needs_screen {
        test.args(["-a", "cargo"]);
    }
    test.args(["test", "--test", "engines"])
        .env("CHAIN_BALANCE_DIST", folders::dist())
        .env("CHAIN_BALANCE_ENGINE", engine.name)
        .env("CHAIN_BALANCE_DRIVER", &engine.driver);
    if let Some(browser) = &engine.browser {
        test.env("CHAIN_BALANCE_BROWSER", browser);
    }
    process::run(&mut test)
}
