//! `cargo xtask serve`: the page while it is being written.

use std::fs;
use std::os::unix::process::CommandExt;

use crate::setup::Web;
use crate::{folders, names, process};

/// The port when none is asked for.
pub const PORT: u16 = 8080;

/// Serves a debug build that follows every change. Returns only when it could not start.
pub fn on(port: u16) -> Result<(), String> {
    let web = Web::ready()?;
    // Trunk refuses to ignore a folder that does not exist, and a new clone has neither.
    for ignored in ["dist", "target"] {
        fs::create_dir_all(folders::root().join(ignored)).map_err(|error| format!("{ignored}/: {error}"))?;
    }
    names::write()?;
    println!("Building the page for http://127.0.0.1:{port}/ (a minute the first time, then seconds).");
    let mut trunk = web.trunk("serve")?;
    // Not in dist/, which the browser tests serve at the same time.
    trunk.args(["--address", "127.0.0.1", "--port", &port.to_string(), "--dist", "target/serve"]);
    // In place of this process: who ends xtask ends the server.
    let error = trunk.exec();
    Err(process::not_started(&trunk, &error))
}
