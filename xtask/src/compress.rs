//! Compressed files beside the files of a folder, for hosts that serve them, and their sizes.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

/// The kinds of files that shrink. Pictures and fonts are compressed already.
const SHRINKING: [&str; 9] = ["html", "css", "js", "json", "svg", "txt", "wasm", "webmanifest", "xml"];

/// A file and its size in bytes, as it is and compressed.
pub struct Sized {
    /// With `/`, from the folder.
    pub name: String,
    pub raw: usize,
    pub gzip: usize,
    pub brotli: usize,
}

/// Writes `.gz` and `.br` beside every file that shrinks, sub-folders included, and gives the sizes sorted by name.
pub fn folder(folder: &Path) -> Result<Vec<Sized>, String> {
    let mut paths = Vec::new();
    collect(folder, &mut paths).map_err(|error| format!("{} cannot be read: {error}", folder.display()))?;
    paths.sort();
    paths
        .iter()
        .map(|path| {
            let name = path.strip_prefix(folder).unwrap_or(path).to_string_lossy().into_owned();
            file(path, name).map_err(|error| format!("{} cannot be compressed: {error}", path.display()))
        })
        .collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, paths)?;
        } else if path.extension().is_some_and(|extension| SHRINKING.iter().any(|shrinking| extension == *shrinking)) {
            paths.push(path);
        }
    }
    Ok(())
}

fn file(path: &Path, name: String) -> std::io::Result<Sized> {
    let raw = fs::read(path)?;
    let (gzip, brotli) = (gzip(&raw)?, brotli(&raw)?);
    fs::write(format!("{}.gz", path.display()), &gzip)?;
    fs::write(format!("{}.br", path.display()), &brotli)?;
    Ok(Sized { name, raw: raw.len(), gzip: gzip.len(), brotli: brotli.len() })
}

pub fn gzip(raw: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(9));
    encoder.write_all(raw)?;
    encoder.finish()
}

fn brotli(mut raw: &[u8]) -> std::io::Result<Vec<u8>> {
    let params = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: raw.len(), ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut raw, &mut compressed, &params)?;
    Ok(compressed)
}
