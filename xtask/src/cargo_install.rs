//! Tools that are compiled from crates: trunk, wasm-bindgen-cli, and cargo-about for the archive of a release.

use std::fs;
use std::path::{Path, PathBuf};

use crate::{cache, process};

/// A program that a crate gives.
pub struct Tool<'a> {
    pub name: &'a str,
    pub version: &'a str,
    pub program: &'a str,
    /// How long compiling takes on two cores.
    pub takes: &'a str,
    /// The features it is compiled with: no default ones.
    pub features: &'a str,
}

impl Tool<'_> {
    /// The folder that has the program, compiled into the cache when it is neither there nor on PATH.
    /// `None` when PATH has it.
    pub fn folder(&self) -> Result<Option<PathBuf>, String> {
        let printed = process::output(process::command(self.program).arg("--version"));
        if printed.is_some_and(|text| text == format!("{} {}", self.program, self.version)) {
            return Ok(None);
        }
        let key = format!("{}-{}", self.name, self.version);
        cache::folder(&key, |partial| self.install(partial)).map(|folder| Some(folder.join("bin")))
    }

    fn install(&self, into: &Path) -> Result<(), String> {
        if self.fetch(into) { Ok(()) } else { self.compile(into) }
    }

    /// Has cargo-binstall, where somebody has it, bring what the makers of the tool have compiled. Some networks do not reach that.
    fn fetch(&self, into: &Path) -> bool {
        if process::find(&["cargo-binstall"]).is_none() {
            return false;
        }
        let Self { name, version, program, .. } = self;
        println!("Fetching {name} {version} with cargo-binstall into the cache folder.");
        let mut fetch = process::command("cargo-binstall");
        fetch.args(["--no-confirm", "--locked", "--disable-strategies", "compile,quick-install", "--root"]).arg(into);
        let fetched = process::run(fetch.arg(format!("{name}@{version}")));
        // What it has brought must run on this machine.
        let printed =
            fetched.ok().and_then(|()| process::output(process::command(into.join("bin").join(program)).arg("--version")));
        let runs = printed.is_some_and(|text| text == format!("{program} {version}"));
        if !runs {
            println!("That has brought no {name} {version} that runs here.");
        }
        runs
    }

    fn compile(&self, into: &Path) -> Result<(), String> {
        let Self { name, version, takes, features, .. } = self;
        println!("Compiling {name} {version} into the cache folder. It takes {takes}, once per user.");
        let target = into.join("target");
        process::timed(name, || {
            let mut cargo = process::cargo();
            cargo
                // Away from this repository's lock and target folder, for this machine, and by no one else's settings.
                .current_dir(into)
                .env_remove("CARGO_TARGET_DIR")
                .env_remove("CARGO_BUILD_TARGET_DIR")
                .env_remove("CARGO_BUILD_TARGET")
                // Or cargo would advise to put a folder there that is about to be renamed.
                .env("PATH", process::path_with(&[into.join("bin")])?)
                // A tool that compiles in a third of the time is worth more than one that runs a little faster.
                .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
                .env("CARGO_PROFILE_RELEASE_LTO", "off")
                .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
                .args(["install", &format!("{name}@{version}"), "--locked", "--no-default-features", "--features", features])
                .arg("--root")
                .arg(into)
                // In the cache, so that an interrupted install goes on where it was.
                .arg("--target-dir")
                .arg(&target);
            process::run(&mut cargo)
        })?;
        fs::remove_dir_all(&target).map_err(|error| format!("its build folder cannot be removed: {error}"))
    }
}
