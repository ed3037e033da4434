//! `cargo xtask build`: the release in `dist/`, ready to be put on any static host, in any sub-folder.

use std::env;
use std::path::{Path, PathBuf};

use crate::address::Address;
use crate::budget::Budget;
use crate::setup::Web;
use crate::sizes::Table;
use crate::{
    compress, embed, folders, front, hosting, imports, minify, missing, module, names, naming, offline, optimise, pictures,
    plans, plugin, prerender, process,
};

/// Builds, minifies and compresses the release, prints its sizes, and fails when it is above the budget.
pub fn release() -> Result<(), String> {
    release_at(Address::of_environment()?.as_ref())
}

/// The same for an address: what must be absolute is written only where it is known.
pub fn release_at(address: Option<&Address>) -> Result<(), String> {
    let budget = Budget::of_project()?;
    let web = Web::ready()?;
    names::write()?;
    let mut trunk = web.trunk("build")?;
    // On the command line too, so that no setting of the environment makes the addresses absolute.
    trunk.args(["--release", "--public-url", "./", "--dist", "dist"]);
    // What a panic says names source files. Without this it would tell everyone the home folder of who built the page,
    // and the same page would be another file on every machine.
    trunk.env_remove("RUSTFLAGS").env("CARGO_ENCODED_RUSTFLAGS", folders::without_cargo_home()?);
    // Trunk cannot read the script of wasm-bindgen, and no attribute keeps it from trying: it would warn every time.
    if env::var_os("RUST_LOG").is_none() {
        trunk.args(["--log", "error,trunk=info,trunk::processing::minify=error"]);
    }
    process::run(&mut trunk)?;
    let dist = folders::dist();
    prerender::into(&dist.join("index.html"), "page")?;
    embed::draw(&dist)?;
    minify::folder(&dist)?;
    for (program, script) in programs(&dist)? {
        optimise::program(&program, &web)?;
        imports::shorten(&program, &script)?;
    }
    module::place(&dist)?;
    missing::into(&dist, address)?;
    naming::folder(&dist)?;
    embed::place(&dist)?;
    hosting::headers(&dist)?;
    plans::into(&dist, address)?;
    plugin::into(&dist)?;
    pictures::into(&dist, address)?;
    front::into(&dist, address)?;
    offline::list(&dist)?;
    let table = Table::of(compress::folder(&dist)?);
    print!("{table}");
    budget.allows(&table)
}

/// The programs, each with the script beside it of the same name.
fn programs(dist: &Path) -> Result<Vec<(PathBuf, PathBuf)>, String> {
    let programs = folders::entries(dist)?.into_iter().filter(|path| path.extension().is_some_and(|found| found == "wasm"));
    Ok(programs.map(|program| (program.clone(), program.to_string_lossy().replace("_bg.wasm", ".js").into())).collect())
}
