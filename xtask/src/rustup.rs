//! Parts of the Rust toolchain that are not always there.

use crate::process;

/// The target of the page.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Adds the WebAssembly target when the toolchain has it not.
pub fn wasm_target() -> Result<(), String> {
    let library = process::output(process::command("rustc").args(["--print", "target-libdir", "--target", WASM]));
    if library.is_some_and(|folder| std::path::Path::new(&folder).is_dir()) {
        return Ok(());
    }
    add(&["target", "add", WASM])
}

/// Adds a component whose cargo command does not run yet: `clippy` or `fmt`.
pub fn component(name: &str, command: &str) -> Result<(), String> {
    if process::output(process::cargo().args([command, "--version"])).is_some() {
        return Ok(());
    }
    add(&["component", "add", name])
}

fn add(what: &[&str]) -> Result<(), String> {
    println!("Running `rustup {}`. It takes seconds.", what.join(" "));
    process::timed("rustup", || process::run(process::command("rustup").args(what)))
}
