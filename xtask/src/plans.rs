//! The pages of the well-known plans, drawn natively into the folder `plans` of a release.

use std::path::Path;

use crate::address::{self, Address};
use crate::{hosting, pages, process};

/// Draws the pages. The style sheet of the calculator must have its name.
pub fn into(dist: &Path, address: Option<&Address>) -> Result<(), String> {
    let mut draw = process::cargo();
    draw.args(["run", "--quiet", "--example", "plan_pages", "--"]);
    draw.env(address::VARIABLE, address.map(Address::as_str).unwrap_or_default());
    draw.arg(dist.join(pages::FOLDER)).arg(pages::theme(dist)?);
    process::run(draw.arg(hosting::sheet(dist)?).arg(pages::sheet_of_plans(dist)?))
}
