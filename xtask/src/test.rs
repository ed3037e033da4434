//! `cargo xtask test`: everything that has to hold, in parts, the quickest first.

use std::process::Command;
use std::sync::OnceLock;
use std::time::Instant;

use crate::{apt, bundle, deploy, engines, folders, npm, outside, process, rustup, single};

/// A part of the tests that can be run alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Fmt,
    Clippy,
    Wall,
    Unit,
    Module,
    Browser,
    Frameworks,
    WordPress,
    Deploy,
    Engines,
}

impl Part {
    const ALL: [Self; 10] = [
        Self::Fmt,
        Self::Clippy,
        Self::Wall,
        Self::Unit,
        Self::Module,
        Self::Browser,
        Self::Frameworks,
        Self::WordPress,
        Self::Deploy,
        Self::Engines,
    ];

    /// Does it run when no part is named? What takes minutes and installs a world of its own is asked for.
    fn is_usual(self) -> bool {
        !matches!(self, Self::Frameworks | Self::WordPress | Self::Deploy | Self::Engines)
    }

    /// The parts of these names, each once and in the usual order; the usual ones when there is no name.
    pub fn named(names: &[&str]) -> Result<Vec<Self>, String> {
        if let Some(unknown) = names.iter().find(|name| Self::ALL.iter().all(|part| part.name() != **name)) {
            return Err(format!("there is no part `{unknown}` of the tests"));
        }
        let chosen = |part: &Self| if names.is_empty() { part.is_usual() } else { names.contains(&part.name()) };
        Ok(Self::ALL.into_iter().filter(chosen).collect())
    }

    fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Clippy => "clippy",
            Self::Wall => "wall",
            Self::Unit => "unit",
            Self::Module => "module",
            Self::Browser => "browser",
            Self::Frameworks => "frameworks",
            Self::WordPress => "wordpress",
            Self::Deploy => "deploy",
            Self::Engines => "engines",
        }
    }

    /// Sets up what this part needs, and no more, and runs it.
    fn run(self) -> Result<(), String> {
        match self {
            Self::Fmt => {
                rustup::component("rustfmt", "fmt")?;
                cargo("fmt --all --check")?;
                cargo(&format!("fmt --manifest-path {FUZZ} --check"))
            }
            Self::Clippy => {
                rustup::component("clippy", "clippy")?;
                rustup::wasm_target()?;
                cargo("clippy --workspace --all-targets -- -D warnings")?;
                // Not a test of `cargo test`, so not one of all targets.
                cargo("clippy --test browser --test engines -- -D warnings")?;
                cargo(&format!("clippy --bin chain-balance --lib --target {} -- -D warnings", rustup::WASM))?;
                cargo("clippy --lib --no-default-features -- -D warnings")?;
                // Without its engine, which has to be compiled as C++ first: what the targets promise is plain Rust.
                let fuzz = format!("clippy --manifest-path {FUZZ} --target-dir target --lib --no-default-features");
                cargo(&format!("{fuzz} --locked -- -D warnings"))
            }
            // Not a test: the development dependencies of one bring back what the wall keeps out.
            Self::Wall => cargo("check --lib --no-default-features"),
            Self::Unit => cargo("test --workspace"),
            Self::Module => module(),
            Self::Browser => browser(),
            Self::Frameworks => release().and_then(|()| outside::frameworks()),
            Self::WordPress => release().and_then(|()| outside::wordpress()),
            Self::Deploy => deploy::run(),
            Self::Engines => release().and_then(|()| engines::run()),
        }
    }
}

/// The crate of the fuzz targets: a workspace of its own.
const FUZZ: &str = "fuzz/Cargo.toml";

/// Runs the parts one after the other and stops at the first that fails.
pub fn run(parts: &[Part]) -> Result<(), String> {
    let start = Instant::now();
    for part in parts {
        println!("\n== {} ==", part.name());
        process::timed(part.name(), || part.run()).map_err(|reason| format!("{} failed: {reason}", part.name()))?;
    }
    let names: Vec<&str> = parts.iter().map(|part| part.name()).collect();
    println!("\nAll passed: {} ({}).", names.join(", "), process::length(start.elapsed()));
    Ok(())
}

/// The module for programmers: its types, and what it does in Node.
fn module() -> Result<(), String> {
    let modules = npm::modules()?;
    release()?;
    let examples = ["module.ts", "element.ts"].map(|name| folders::root().join("tests/module/types").join(name));
    process::run(process::command(modules.join(".bin/tsc")).args(TSC).args(examples))?;
    let tests = folders::root().join("tests/module/module.test.mjs");
    process::run(process::command("node").args(["--test"]).arg(tests).env("CHAIN_BALANCE_DIST", folders::dist()))
}

/// What TypeScript is told.
const TSC: [&str; 8] = [
    "--strict",
    "--noEmit",
    "--exactOptionalPropertyTypes",
    "--noUncheckedIndexedAccess",
    "--module",
    "nodenext",
    "--target",
    "es2022",
];

/// Builds the release once, however many parts look at it.
fn release() -> Result<(), String> {
    static RELEASE: OnceLock<Result<(), String>> = OnceLock::new();
    RELEASE.get_or_init(bundle::release).clone()
}

/// The release in a real browser. The variables tell `tests/browser.rs` where things are.
fn browser() -> Result<(), String> {
    process::run(&mut in_browser()?)
}

/// The tests that look at the release in a browser, before any of them is named.
pub fn in_browser() -> Result<Command, String> {
    let chromedriver = apt::chromium()?.driver;
    let axe = npm::modules()?.join("axe-core/axe.min.js");
    release()?;
    let single = single::write()?;
    let mut test = process::cargo();
    test.args(["test", "--test", "browser"])
        .env("CHAIN_BALANCE_DIST", folders::dist())
        .env("CHAIN_BALANCE_AXE", axe)
        .env("CHAIN_BALANCE_SINGLE", single)
        .env("CHROMEDRIVER", chromedriver);
    Ok(test)
}

fn cargo(arguments: &str) -> Result<(), String> {
    println!("cargo {arguments}");
    process::run(process::cargo().args(arguments.split(' ')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_means_every_usual_part() {
        let usual = vec![Part::Fmt, Part::Clippy, Part::Wall, Part::Unit, Part::Module, Part::Browser];
        assert_eq!(Part::named(&[]), Ok(usual));
        assert_eq!(Part::named(&["wordpress"]), Ok(vec![Part::WordPress]));
    }

    #[test]
    fn named_parts_run_once_and_in_the_usual_order() {
        assert_eq!(Part::named(&["unit", "fmt", "unit"]), Ok(vec![Part::Fmt, Part::Unit]));
    }

    #[test]
    fn an_unknown_part_is_named() {
        assert_eq!(Part::named(&["unit", "e2e"]), Err("there is no part `e2e` of the tests".into()));
    }
}
