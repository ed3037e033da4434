//! What a search begins with: the fixtures of the tests and the well-known plans.

use std::path::{Path, PathBuf};
use std::{env, fs};

use chain_balance::codec::link;
use chain_balance::domain::plan::Plan;
use chain_balance::domain::template::Template;

/// The variable that names the folder for them. Without it nothing is written.
const FOLDER: &str = "CHAIN_BALANCE_SEEDS";

/// Writes each into a file of its own.
pub fn write(seeds: &[Vec<u8>]) {
    let Some(folder) = env::var_os(FOLDER).map(PathBuf::from) else { return };
    fs::create_dir_all(&folder).expect("a folder for the seeds");
    for (place, seed) in seeds.iter().enumerate() {
        fs::write(folder.join(format!("{place:03}")), seed).expect("a seed");
    }
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures")
}

/// The lines of a fixture.
pub fn lines(fixture: &str) -> Vec<String> {
    let text = fs::read_to_string(fixtures().join(fixture)).expect("a fixture");
    text.lines().map(String::from).collect()
}

/// Every log that the tests read.
pub fn logs() -> Vec<Vec<u8>> {
    let folder = fs::read_dir(fixtures().join("log")).expect("the folder of the logs");
    let mut paths: Vec<PathBuf> = folder.map(|file| file.expect("a file").path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).expect("a log")).collect()
}

/// The links that were published.
pub fn links() -> Vec<String> {
    let lines = lines("links.txt");
    lines.iter().filter(|line| link::decode(line).is_ok()).cloned().collect()
}

/// The plans of the links that were published, and the well-known ones.
pub fn plans() -> Vec<Plan> {
    let published = links().into_iter().filter_map(|text| link::decode(&text).ok());
    published.chain(Template::all().iter().map(Template::plan)).collect()
}

/// Texts as bytes.
pub fn bytes(texts: impl IntoIterator<Item = String>) -> Vec<Vec<u8>> {
    texts.into_iter().map(String::into_bytes).collect()
}
