//! `cargo xtask build`: the release in `dist/`, ready to be put on any static host, in any sub-folder.

use crate::budget::Budget;
use crate::setup::Web;
use crate::sizes::Table;
use crate::{compress, folders, process};

/// Builds and compresses the release, prints its sizes, and fails when it is above the budget.
pub fn release() -> Result<(), String> {
    let budget = Budget::of_project()?;
    let web = Web::ready()?;
    // On the command line too, so that no setting of the environment makes the addresses absolute.
    process::run(
        web.trunk("build")?
            .args(["--release", "--public-url", "./", "--dist", "dist"]),
    )?;
    let table = Table::of(compress::folder(&folders::dist())?);
    print!("{table}");
    table.within(&budget)
}
