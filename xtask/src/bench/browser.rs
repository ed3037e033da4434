//! The release in Chromium, side by side with the page that `benches/preact` has.

use std::fs;

use super::options::Options;
use crate::{apt, bundle, folders, npm, process};

/// The folder of the figures, which the harness writes as `perf.json` and as a table in `perf.md`.
const FIGURES: &str = "target/bench";

/// The builds to measure: a name, and a folder from the top of the repository; this page first.
const BUILDS: [&str; 3] = ["yew=dist", "preact-csr=benches/preact/dist-csr", "preact-ssg=benches/preact/dist-ssg"];

/// Builds both pages and measures them. The table goes to stdout too.
pub fn run(options: &Options) -> Result<(), String> {
    let chromium = apt::chromium()?;
    let benches = folders::root().join("benches");
    npm::beside_lock(&benches.join("harness"))?;
    let builds = if options.alone() { &BUILDS[..1] } else { &BUILDS };
    if builds.len() > 1 {
        let preact = benches.join("preact");
        npm::beside_lock(&preact)?;
        // Fails when its catalogue is not the one of this project: the two pages would do different work.
        npm::script(&preact, "test")?;
        npm::script(&preact, "build")?;
    }
    bundle::release()?;

    let figures = folders::root().join(FIGURES);
    fs::create_dir_all(&figures).map_err(|error| format!("{} cannot be made: {error}", figures.display()))?;
    println!("Measuring. Whatever else runs on this machine shows in the figures.");
    process::timed("bench", || {
        let mut node = process::command("node");
        node.args(["benches/harness/perf.mjs", &options.runs()]).args(builds).args(options.others());
        node.arg("--chromium").arg(&chromium.browser).arg("--out").arg(figures.join("perf.json"));
        process::run(&mut node)
    })?;
    println!("The table is in {FIGURES}/perf.md too, and every figure in {FIGURES}/perf.json.");
    Ok(())
}
