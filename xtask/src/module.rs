//! The module for programmers: `module/` of a release, under names that stay.

use std::fs;
use std::path::Path;

use crate::folders;

/// What wasm-bindgen says on the console when the bytes are handed over as they are, which the types of the module allow.
const WARNING: &str =
    "console.warn(\"using deprecated parameters for the initialization function; pass a single object instead\")";

/// Moves the module into a folder of its own, with its types beside it.
pub fn place(dist: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("the module cannot be placed: {error}");
    let folder = dist.join("module");
    let script = fs::read_to_string(dist.join("module.js")).map_err(failed)?;
    let script = once(&script, WARNING, "0").and_then(|script| once(&script, "module_bg.wasm", "chain-balance_bg.wasm"))?;
    fs::create_dir_all(&folder).map_err(failed)?;
    fs::write(folder.join("chain-balance.js"), script).map_err(failed)?;
    fs::remove_file(dist.join("module.js")).map_err(failed)?;
    fs::rename(dist.join("module_bg.wasm"), folder.join("chain-balance_bg.wasm")).map_err(failed)?;
    let types = folders::root().join("src/web/module/chain-balance.d.ts");
    fs::copy(types, folder.join("chain-balance.d.ts")).map(|_| ()).map_err(failed)
}

/// The text with something in the place of what stands there once.
fn once(text: &str, what: &str, with: &str) -> Result<String, String> {
    match text.matches(what).count() {
        1 => Ok(text.replace(what, with)),
        count => Err(format!("the script of the module has `{what}` {count} times and not once")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_there_once_is_replaced_and_nothing_else() {
        assert_eq!(once("a b c", "b", "x"), Ok("a x c".into()));
        assert_eq!(once("a", "b", "x"), Err("the script of the module has `b` 0 times and not once".into()));
        assert!(once("b b", "b", "x").is_err());
    }
}
