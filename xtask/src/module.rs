//! The module for programmers: `module/` of a release, a package as npm takes it, under names that stay.

use std::fs;
use std::path::Path;

use crate::{folders, versions};

/// Where its own scripts, its types and what npm reads stand.
const SOURCES: &str = "src/web/module";
/// The types of the element, and of its use in frameworks.
const ELEMENT: &str = "src/embed/types";
/// What stands at the top of the repository and belongs to the package, too.
const LICENSES: [&str; 2] = ["LICENSE-MIT", "LICENSE-APACHE"];
/// The programs: the script and the program as trunk leaves them, and as the package has them.
const PROGRAMS: [[&str; 4]; 2] = [
    ["module.js", "module_bg.wasm", "program.js", "chain-balance_bg.wasm"],
    ["text.js", "text_bg.wasm", "text-program.js", "text_bg.wasm"],
];
/// Stands in package.json for the version of the crate.
const VERSION: &str = "\"VERSION\"";

/// Makes the package of what trunk leaves at the top of the release.
pub fn place(dist: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("the module cannot be placed: {error}");
    let (root, folder) = (folders::root(), dist.join("module"));
    fs::create_dir_all(&folder).map_err(failed)?;
    for [script, program, named, program_named] in PROGRAMS {
        let text = fs::read_to_string(dist.join(script)).map_err(failed)?;
        fs::write(folder.join(named), once(&text, program, program_named)?).map_err(failed)?;
        fs::remove_file(dist.join(script)).map_err(failed)?;
        fs::rename(dist.join(program), folder.join(program_named)).map_err(failed)?;
    }
    fs::rename(dist.join("element.js"), folder.join("element.js")).map_err(failed)?;
    for source in [SOURCES, ELEMENT] {
        for path in folders::entries(&root.join(source))? {
            if let Some(name) = path.file_name() {
                fs::copy(&path, folder.join(name)).map_err(failed)?;
            }
        }
    }
    for license in LICENSES {
        fs::copy(root.join(license), folder.join(license)).map_err(failed)?;
    }
    let package = folder.join("package.json");
    let version = versions::of_project()?;
    let text = fs::read_to_string(&package).map_err(failed)?;
    fs::write(package, once(&text, VERSION, &format!("\"{version}\""))?).map_err(failed)
}

/// The text with something in the place of what stands there once.
fn once(text: &str, what: &str, with: &str) -> Result<String, String> {
    match text.matches(what).count() {
        1 => Ok(text.replace(what, with)),
        count => Err(format!("a file of the module has `{what}` {count} times and not once")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_there_once_is_replaced_and_nothing_else() {
        assert_eq!(once("a b c", "b", "x"), Ok("a x c".into()));
        assert_eq!(once("a", "b", "x"), Err("a file of the module has `b` 0 times and not once".into()));
        assert!(once("b b", "b", "x").is_err());
    }
}
