//! The pages of the well-known plans, drawn natively into the folder `plans` of a release.

use std::fs;
use std::path::Path;

use crate::address::{self, Address};
use crate::{folders, hosting, naming, process};

/// The sheet of these pages, from the top of the repository.
const SHEET: &str = "styles/plans/plans.css";

/// Draws the pages. The style sheet of the calculator must have its name.
pub fn into(dist: &Path, address: Option<&Address>) -> Result<(), String> {
    let failed = |what: &str, error: std::io::Error| format!("{what} cannot be copied: {error}");
    let folder = dist.join("plans");
    let sheet = fs::read(folders::root().join(SHEET)).map_err(|error| failed(SHEET, error))?;
    let name = naming::hashed("plans.css", &sheet).ok_or("the sheet has no extension")?;
    fs::create_dir_all(&folder).and_then(|()| fs::write(folder.join(&name), sheet)).map_err(|error| failed(SHEET, error))?;
    let mut draw = process::cargo();
    draw.args(["run", "--quiet", "--example", "plan_pages", "--"]);
    draw.env(address::VARIABLE, address.map(Address::as_str).unwrap_or_default());
    process::run(draw.arg(&folder).arg(hosting::sheet(dist)?).arg(format!("plans/{name}")))
}
