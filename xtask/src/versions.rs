//! Which tools, exactly. `Trunk.toml` pins them; what other files say has to agree.

use std::fs;

use crate::folders;

/// The pinned versions, as the tools themselves print them.
#[derive(Debug, PartialEq, Eq)]
pub struct Versions {
    pub trunk: String,
    pub wasm_bindgen: String,
    /// Binaryen counts its releases in whole numbers.
    pub wasm_opt: String,
}

impl Versions {
    /// Reads the versions from the project's files, and fails when the files disagree.
    pub fn pinned() -> Result<Self, String> {
        let read = |name: &str| {
            fs::read_to_string(folders::root().join(name)).map_err(|error| format!("{name} cannot be read: {error}"))
        };
        Self::agreed(&read("Trunk.toml")?, &read("Cargo.toml")?, &read("xtask/npm/package.json")?)
    }

    fn agreed(trunk_toml: &str, cargo_toml: &str, package_json: &str) -> Result<Self, String> {
        let pinned = |file: &str, key: &str, value: Option<&str>| {
            value.map(str::to_owned).ok_or_else(|| format!("{file} does not pin `{key}`"))
        };
        let exact = |value: Option<&str>| value.and_then(|value| value.strip_prefix('=')).map(str::to_owned);

        let trunk = exact(value(trunk_toml, "", "trunk-version"));
        let trunk = pinned("Trunk.toml", "trunk-version", trunk.as_deref())?;
        let wasm_bindgen = pinned("Trunk.toml", "wasm_bindgen", value(trunk_toml, "tools", "wasm_bindgen"))?;
        let wasm_opt = value(trunk_toml, "tools", "wasm_opt").and_then(|value| value.strip_prefix("version_"));
        let wasm_opt = pinned("Trunk.toml", "wasm_opt", wasm_opt)?;

        let library = exact(value(cargo_toml, "dependencies", "wasm-bindgen"));
        let library = pinned("Cargo.toml", "wasm-bindgen", library.as_deref())?;
        if library != wasm_bindgen {
            return Err(format!(
                "Cargo.toml asks for wasm-bindgen {library} and Trunk.toml for {wasm_bindgen}: they have to be equal"
            ));
        }
        let binaryen = pinned("xtask/npm/package.json", "binaryen", json_value(package_json, "binaryen"))?;
        if binaryen.split('.').next() != Some(wasm_opt.as_str()) {
            return Err(format!(
                "xtask/npm/package.json asks for binaryen {binaryen} and Trunk.toml for {wasm_opt}: they have to agree"
            ));
        }
        Ok(Self { trunk, wasm_bindgen, wasm_opt })
    }
}

/// The version of the project, as Cargo.toml states it.
pub fn of_project() -> Result<String, String> {
    let manifest = fs::read_to_string(folders::root().join("Cargo.toml"));
    let manifest = manifest.map_err(|error| format!("Cargo.toml cannot be read: {error}"))?;
    value(&manifest, "package", "version").map(str::to_owned).ok_or_else(|| "Cargo.toml states no version".into())
}

/// The first quoted text to the right of `key =` in a section of a TOML file (`""` is the part before any section).
fn value<'a>(toml: &'a str, section: &str, key: &str) -> Option<&'a str> {
    let mut current = "";
    toml.lines().map(str::trim).find_map(|line| {
        if let Some(name) = line.strip_prefix('[') {
            current = name.trim_end_matches(']');
        }
        let (name, value) = line.split_once('=')?;
        (current == section && name.trim() == key).then(|| value.split('"').nth(1))?
    })
}

/// The text beside a key of a JSON file that has one pair a line.
fn json_value<'a>(json: &'a str, key: &str) -> Option<&'a str> {
    json.lines().find_map(|line| {
        let mut quoted = line.split('"').skip(1).step_by(2);
        (quoted.next() == Some(key)).then(|| quoted.next())?
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRUNK: &str = "trunk-version = \"=0.21.14\"\n[tools]\nwasm_bindgen = \"0.2.129\"\nwasm_opt = \"version_132\"\n";
    const CARGO: &str = "[dependencies]\nwasm-bindgen = { version = \"=0.2.129\", optional = true }\n";
    const PACKAGE: &str = "{\n  \"dependencies\": {\n    \"binaryen\": \"132.0.0\"\n  }\n}\n";

    #[test]
    fn agreeing_files_give_the_versions() {
        let versions = Versions::agreed(TRUNK, CARGO, PACKAGE).unwrap();
        assert_eq!(versions, Versions { trunk: "0.21.14".into(), wasm_bindgen: "0.2.129".into(), wasm_opt: "132".into() });
    }

    #[test]
    fn a_library_of_another_version_is_refused() {
        let other = CARGO.replace("129", "130");
        assert_eq!(
            Versions::agreed(TRUNK, &other, PACKAGE).unwrap_err(),
            "Cargo.toml asks for wasm-bindgen 0.2.130 and Trunk.toml for 0.2.129: they have to be equal"
        );
    }

    #[test]
    fn a_library_of_a_range_of_versions_is_refused() {
        let range = CARGO.replace('=', "").replace("version ", "version = ").replace("bindgen ", "bindgen = ");
        assert_eq!(Versions::agreed(TRUNK, &range, PACKAGE).unwrap_err(), "Cargo.toml does not pin `wasm-bindgen`");
    }

    #[test]
    fn another_binaryen_is_refused() {
        let other = PACKAGE.replace("132", "131");
        assert_eq!(
            Versions::agreed(TRUNK, CARGO, &other).unwrap_err(),
            "xtask/npm/package.json asks for binaryen 131.0.0 and Trunk.toml for 132: they have to agree"
        );
    }

    #[test]
    fn a_key_of_another_section_does_not_count() {
        let moved = TRUNK.replace("[tools]", "[build]");
        assert_eq!(Versions::agreed(&moved, CARGO, PACKAGE).unwrap_err(), "Trunk.toml does not pin `wasm_bindgen`");
    }

    #[test]
    fn the_version_is_that_of_the_package() {
        let manifest = "[package]\nname = \"a\"\nversion = \"1.2.3\"\nedition = \"2024\"";
        assert_eq!(value(manifest, "package", "version"), Some("1.2.3"));
        assert_eq!(value("[workspace]", "package", "version"), None);
    }

    #[test]
    fn the_version_of_the_project_is_that_of_the_crate() {
        // Of the same workspace, and built by the same cargo.
        assert_eq!(of_project().map(|version| version.split('.').count()), Ok(3));
    }

    #[test]
    fn the_files_of_this_project_agree() {
        Versions::pinned().unwrap();
    }
}
