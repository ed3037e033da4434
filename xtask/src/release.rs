//! `cargo xtask release`: what is handed on of a version: one archive, the same on every machine.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::address::Address;
use crate::{bundle, folders, notices, single, versions};

/// The folder of the archive, from the top of the repository.
const FOLDER: &str = "target/release-archive";
/// What stands in the archive beside the page, from the top of the repository.
const BESIDE: [&str; 6] =
    ["LICENSE-MIT", "LICENSE-APACHE", "CHANGELOG.md", "docs/hosting.md", "docs/embedding.md", ".github/workflows/pages.yml"];
/// The files of `deploy/` that somebody who hosts the page wants.
const DEPLOY: [&str; 4] = ["nginx.conf", "Caddyfile", ".htaccess", "netlify.toml"];

/// Builds the release and writes `chain-balance-VERSION.zip`, with the checksum of every file inside, and that of the archive beside it.
pub fn archive(address: Option<&Address>) -> Result<(), String> {
    bundle::release_at(address)?;
    let root = folders::root();
    let version = versions::of_project()?;
    let mut files = Vec::new();
    for path in folders::below(&folders::dist())? {
        let name = path.strip_prefix(folders::dist()).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        files.push((format!("page/{name}"), read(&path)?));
    }
    for name in BESIDE {
        // In their folders, so that their links lead somewhere.
        files.push((String::from(name), read(&root.join(name))?));
    }
    for name in DEPLOY {
        files.push((format!("deploy/{name}"), read(&root.join("deploy").join(name))?));
    }
    files.push(("chain-balance.html".into(), read(&single::write()?)?));
    files.push(("NOTICES.txt".into(), notices::text()?.into_bytes()));
    files.sort();
    files.push(("SHA256SUMS".into(), sums(&files).into_bytes()));

    let folder = root.join(FOLDER);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|error| format!("{} cannot be made: {error}", folder.display()))?;
    let path = folder.join(format!("chain-balance-{version}.zip"));
    write(&path, &format!("chain-balance-{version}"), &files)
        .map_err(|error| format!("{} cannot be written: {error}", path.display()))?;
    let sum = folder.join(format!("chain-balance-{version}.zip.sha256"));
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    fs::write(&sum, sums(&[(name, read(&path)?)])).map_err(|error| format!("{} cannot be written: {error}", sum.display()))?;
    println!("{}", path.display());
    Ok(())
}

/// As `sha256sum -c` reads them.
fn sums(files: &[(String, Vec<u8>)]) -> String {
    let hex = |bytes: &[u8]| Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    files.iter().map(|(name, bytes)| format!("{}  {name}\n", hex(bytes))).collect()
}

/// Every file under one folder, with no time and no owner of this machine.
fn write(path: &PathBuf, folder: &str, files: &[(String, Vec<u8>)]) -> Result<(), Box<dyn std::error::Error>> {
    let mut archive = ZipWriter::new(File::create(path)?);
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, bytes) in files {
        archive.start_file(format!("{folder}/{name}"), options)?;
        archive.write_all(bytes)?;
    }
    archive.finish()?;
    Ok(())
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_archive_of_the_same_files_is_the_same_to_the_byte() {
        let files = [(String::from("a.txt"), b"one".to_vec()), (String::from("b/c.txt"), b"two".to_vec())];
        let written = |name: &str| {
            let path = std::env::temp_dir().join(format!("chain-balance-{name}-{}.zip", std::process::id()));
            write(&path, "release", &files).unwrap();
            let bytes = fs::read(&path).unwrap();
            fs::remove_file(&path).unwrap();
            bytes
        };
        let first = written("first");
        std::thread::sleep(std::time::Duration::from_millis(2_100));
        assert_eq!(first, written("second"));
    }

    #[test]
    fn what_the_documents_of_the_archive_link_to_is_in_it() {
        let deploy = DEPLOY.map(|name| format!("deploy/{name}"));
        for name in BESIDE.iter().filter(|name| name.starts_with("docs/")) {
            let text = fs::read_to_string(folders::root().join(name)).unwrap();
            let links = text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
            for link in links.filter(|link| !link.is_empty() && !link.contains("://")) {
                let target = link.strip_prefix("../").map_or_else(|| format!("docs/{link}"), String::from);
                assert!(BESIDE.contains(&target.as_str()) || deploy.contains(&target), "{name}: {link}");
            }
        }
    }

    #[test]
    fn checksums_are_those_of_sha256sum() {
        assert_eq!(
            sums(&[("a.txt".into(), b"one".to_vec())]),
            "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed  a.txt\n"
        );
    }
}
