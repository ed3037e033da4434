//! The plugin for WordPress: `wordpress/chain-balance.zip` of a release, as WordPress takes it.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::folders;

/// Where it stands in the repository, and its files: WordPress wants them in a folder of the plugin's name.
const SOURCES: &str = "integrations/wordpress";
const FILES: [&str; 2] = ["chain-balance.php", "LICENSE"];

/// Writes the archive, the same to the byte on every machine.
pub fn into(dist: &Path) -> Result<(), String> {
    let folder = dist.join("wordpress");
    let path = folder.join("chain-balance.zip");
    let written = || -> Result<(), Box<dyn std::error::Error>> {
        fs::create_dir_all(&folder)?;
        let mut archive = ZipWriter::new(File::create(&path)?);
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        for name in FILES {
            archive.start_file(format!("chain-balance/{name}"), options)?;
            archive.write_all(&fs::read(folders::root().join(SOURCES).join(name))?)?;
        }
        archive.finish()?;
        Ok(())
    };
    written().map_err(|error| format!("{} cannot be written: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::versions;

    #[test]
    fn the_plugin_has_the_version_of_the_crate() {
        let plugin = fs::read_to_string(folders::root().join("integrations/wordpress/chain-balance.php")).unwrap();
        let stated =
            plugin.lines().find_map(|line| line.trim_start_matches(" *").trim().strip_prefix("Version:")).map(str::trim);
        assert_eq!(stated.map(String::from), versions::of_project().ok());
    }
}
