//! The size table of a build.

use std::fmt;

use crate::compress::Sized;

/// The kinds of files, in the order of the table. The budget names them.
pub const KINDS: [&str; 14] = [
    "html+css",
    "boot.js",
    "wasm+glue",
    "offline",
    "coach",
    "search",
    "intake",
    "unpack",
    "widget",
    "frame",
    "embed.js",
    "module",
    PLANS,
    "other",
];
/// The pages of the well-known plans: so many that the table has their total alone.
const PLANS: &str = "plans";

/// The sizes of a build, file by file.
pub struct Table {
    files: Vec<Sized>,
}

impl Table {
    pub fn of(files: Vec<Sized>) -> Self {
        Self { files }
    }

    /// What the files of a kind have in all.
    pub fn total(&self, kind: &str) -> Sized {
        let files = || self.files.iter().filter(|file| kind_of(&file.name) == kind);
        Sized {
            name: kind.to_owned(),
            raw: files().map(|file| file.raw).sum(),
            gzip: files().map(|file| file.gzip).sum(),
            brotli: files().map(|file| file.brotli).sum(),
        }
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let totals: Vec<Sized> = KINDS.iter().map(|kind| self.total(kind)).filter(|total| total.raw > 0).collect();
        let files: Vec<&Sized> = self.files.iter().filter(|file| kind_of(&file.name) != PLANS).collect();
        let width = files.iter().copied().chain(&totals).map(|file| file.name.len()).max().unwrap_or_default();
        writeln!(f, "{:width$}  {:>9}  {:>9}  {:>9}", "bytes", "raw", "gzip", "brotli")?;
        for (index, file) in files.iter().copied().chain(&totals).enumerate() {
            if index == files.len() {
                writeln!(f, "{}", "-".repeat(width + 33))?;
            }
            let Sized { name, raw, gzip, brotli } = file;
            writeln!(f, "{name:width$}  {raw:>9}  {gzip:>9}  {brotli:>9}")?;
        }
        Ok(())
    }
}

fn kind_of(name: &str) -> &'static str {
    match name.rsplit_once('.') {
        Some(_) if name == "404.html" => "other",
        Some(_) if name.starts_with("plans/") => PLANS,
        // It comes when the page has stood for a while, and what another app hands over when it does.
        Some(_) if name.starts_with("offline") || name.starts_with("handed") => "offline",
        // On a disk it speaks; on a host it is a line that does nothing.
        Some(_) if name.starts_with("from-file") => "other",
        // It comes when the coach comes.
        Some(_) if ["coach", "dragging", "focus", "taking"].iter().any(|part| name.starts_with(part)) => "coach",
        Some(_) if ["search", "finder", "names"].iter().any(|part| name.starts_with(part)) => "search",
        Some(_) if name.starts_with("intake") => "intake",
        Some(_) if name.starts_with("unpack") => "unpack",
        Some(_) if name.starts_with("module/") => "module",
        Some(_) if name.starts_with("widget") => "widget",
        // Each page has one of the two.
        Some(_) if name.starts_with("embed.v1.") || name.starts_with("element.v1.") => "embed.js",
        Some(_) if name.starts_with("frame") || name.starts_with("embed") => "frame",
        Some((_, "html" | "css")) => "html+css",
        Some((stem, "js")) if stem == "boot" || stem.starts_with("boot-") => "boot.js",
        Some((_, "wasm" | "js")) => "wasm+glue",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let file = |name: &str, brotli| Sized { name: name.into(), raw: 10 * brotli, gzip: 2 * brotli, brotli };
        Table::of(vec![
            file("404.html", 1),
            file("boot.js", 2),
            file("icon.svg", 4),
            file("index.html", 8),
            file("page-1f.css", 16),
            file("page-2a.js", 32),
            file("page-2a_bg.wasm", 64),
            file("snippets/boot.js", 128),
            file("offline-2b.js", 131_072),
            file("offline-worker.js", 1),
            file("handed-2c.js", 262_144),
            file("from-file-2d.js", 524_288),
            file("coach-3c_bg.wasm", 255),
            file("taking-5f.js", 1),
            file("search-6a_bg.wasm", 65536),
            file("finder-6b.js", 1),
            file("names-6c.txt", 2),
            file("plans/index.html", 512),
            file("plans/phul/index.html", 1024),
            file("module/chain-balance.js", 2048),
            file("widget-4d_bg.wasm", 4096),
            file("embed/index.html", 8192),
            file("frame-5e.js", 16384),
            file("embed.v1.js", 32768),
        ])
    }

    #[test]
    fn every_file_counts_in_one_kind() {
        assert_eq!(
            KINDS.map(|kind| table().total(kind).brotli),
            [24, 2, 224, 393_217, 256, 65539, 0, 0, 4096, 24576, 32768, 2048, 1536, 524_293]
        );
    }

    #[test]
    fn the_table_has_a_row_for_each_file_and_each_kind_and_one_for_all_plans() {
        let table = table().to_string();
        let rows: Vec<Vec<&str>> = table.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(rows.len(), 1 + 22 + 1 + 12);
        assert_eq!(rows[1], ["404.html", "10", "2", "1"]);
        assert_eq!(rows[24], ["html+css", "240", "48", "24"]);
        assert_eq!(rows[34], ["plans", "15360", "3072", "1536"]);
    }
}
