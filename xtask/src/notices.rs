//! The licences of everything that a release contains.

use std::fs;

use crate::cargo_install::Tool;
use crate::{folders, process};

/// Kept by those who need such notices for their own programs.
const ABOUT: Tool = Tool {
    name: "cargo-about",
    version: "0.9.3",
    program: "cargo-about",
    takes: "two to three minutes on two cores",
    features: "cli",
};
/// Art that is no crate.
const DRAWING: &str = "src/web/drawing/LICENSE";

/// The notices, as they lie beside the page in the archive.
pub fn text() -> Result<String, String> {
    let mut about = process::command("cargo-about");
    about.env("PATH", process::path_with(ABOUT.folder()?.as_slice())?);
    about.args(["about", "generate", "--offline", "--fail", "--config", "deploy/about.toml", "deploy/notices.hbs"]);
    let crates = process::output(&mut about).ok_or("cargo-about cannot say the licences of the crates")?;
    let drawing =
        fs::read_to_string(folders::root().join(DRAWING)).map_err(|error| format!("{DRAWING} cannot be read: {error}"))?;
    let line = "=".repeat(80);
    let std = "The standard library of Rust, MIT or Apache 2.0: https://github.com/rust-lang/rust/blob/main/COPYRIGHT";
    let drawn = "The shapes of the body, from react-native-body-highlighter 3.2.0:";
    Ok(format!("{}\n\n{line}\n{std}\n\n{line}\n{drawn}\n\n{drawing}", crates.trim_end()))
}
