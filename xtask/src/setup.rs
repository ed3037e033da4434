//! Having the tools: what is missing is installed, what is there is left alone.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use crate::cargo_install::Tool;
use crate::versions::Versions;
use crate::{npm, process, rustup};

/// The tools that build the page, ready to use.
pub struct Web {
    /// The folders of those that are not on PATH.
    folders: Vec<PathBuf>,
}

impl Web {
    /// Installs what is missing of the tools that build the page.
    pub fn ready() -> Result<Self, String> {
        let versions = Versions::pinned()?;
        rustup::wasm_target()?;
        let trunk = Tool {
            name: "trunk",
            version: &versions.trunk,
            program: "trunk",
            takes: "about eight minutes on two cores",
            features: "",
        };
        let wasm_bindgen = Tool {
            name: "wasm-bindgen-cli",
            version: &versions.wasm_bindgen,
            program: "wasm-bindgen",
            takes: "three to five minutes on two cores",
            features: "",
        };
        // The quickest first: what is wrong with npm should not show after minutes of compiling.
        let folders = [wasm_opt(&versions)?, wasm_bindgen.folder()?, trunk.folder()?];
        Ok(Self { folders: folders.into_iter().flatten().collect() })
    }

    /// Trunk with its tools on PATH, not allowed to download anything.
    pub fn trunk(&self, command: &str) -> Result<Command, String> {
        // Trunk hands `--offline` on to cargo, which must find every crate then.
        fetch_crates()?;
        let mut trunk = self.tool("trunk")?;
        trunk.args([command, "--offline", "--skip-version-check"]);
        // Trunk takes the usual `NO_COLOR=1` for a mistake.
        if env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
            trunk.env_remove("NO_COLOR").args(["--color", "never"]);
        }
        Ok(trunk)
    }

    /// What makes programs small.
    pub fn wasm_opt(&self) -> Result<Command, String> {
        self.tool("wasm-opt")
    }

    fn tool(&self, name: &str) -> Result<Command, String> {
        let mut tool = process::command(name);
        tool.env("PATH", process::path_with(&self.folders)?);
        Ok(tool)
    }
}

/// `cargo xtask setup`: everything but Chromium, which only the browser tests ask for.
pub fn everything() -> Result<(), String> {
    rustup::component("clippy", "clippy")?;
    rustup::component("rustfmt", "fmt")?;
    let web = Web::ready()?;
    npm::modules()?;
    fetch_crates()?;
    for folder in &web.folders {
        println!("{}", folder.display());
    }
    println!("Everything is installed.");
    Ok(())
}

/// The folder that has wasm-opt; `None` when PATH has it.
fn wasm_opt(versions: &Versions) -> Result<Option<PathBuf>, String> {
    let printed = process::output(process::command("wasm-opt").arg("--version")).unwrap_or_default();
    if printed.split(' ').nth(2) == Some(&versions.wasm_opt) {
        return Ok(None);
    }
    npm::modules().map(|modules| Some(modules.join(".bin")))
}

/// Downloads the crates of the page, for the page's target and for this machine (macros and build scripts).
fn fetch_crates() -> Result<(), String> {
    let host = process::output(process::command("rustc").args(["--print", "host-tuple"]));
    let host = host.ok_or("`rustc --print host-tuple` does not run")?;
    process::run(process::cargo().args(["fetch", "--quiet", "--target", rustup::WASM, "--target", &host]))
}
