//! What a static host is told beside the files themselves.

use std::fs;
use std::path::Path;

use crate::folders;

/// Where the page states its policy.
const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

/// What the element that names the style sheet of the page has in its tag.
const SHEET: &str = "rel=stylesheet";

/// Writes `_headers`, as several static hosts read it: the policy of the page, which stands in `index.html` alone, for the
/// page and its worker, and that a file with a hash in its name never changes. The widget states its own in its page.
///
/// The policy does not forbid to be framed: a plan on a trainer's blog is a frame.
pub fn headers(folder: &Path) -> Result<(), String> {
    let page = fs::read_to_string(folders::root().join("index.html"))
        .map_err(|error| format!("index.html cannot be read: {error}"))?;
    let policy = policy_of(&page).ok_or("index.html states no policy")?;
    let own = |path: &str| format!("{path}\n  Content-Security-Policy: {policy}\n");
    // Not for every path: two rules that fit are added up, and a frame without an origin could not keep this one.
    let pages: String = ["/", "/index.html", "/plans/*", "/*.js"].map(own).concat();
    // What has no hash is asked for again: a new version must not come late.
    let asked = ["/", "/index.html", "/offline-worker.js", "/app.webmanifest", "/embed/*", "/plans/*"];
    let asked: String = asked.map(|path| format!("{path}\n  Cache-Control: no-cache\n")).concat();
    let headers = format!(
        "/*\n  Access-Control-Allow-Origin: *\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n\
         {pages}{asked}{}",
        lasting(folder)?
    );
    fs::write(folder.join("_headers"), headers).map_err(|error| format!("_headers cannot be written: {error}"))
}

/// A rule for every file with a hash in its name, and for none else: the addresses that programs and blogs use stay.
fn lasting(folder: &Path) -> Result<String, String> {
    let files = folders::entries(folder)?;
    let names = files.iter().filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()));
    let mut names: Vec<String> = names.filter(|name| has_hash(name)).collect();
    names.sort();
    let rule = |name: &String| format!("/{name}\n  Cache-Control: public, max-age=31536000, immutable\n");
    Ok(names.iter().map(rule).collect())
}

/// `coach-0f1e2d3c4b5a6978_bg.wasm` has one.
pub fn has_hash(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end_matches("_bg");
    let hash = stem.rsplit('-').next().unwrap_or_default();
    hash.len() >= 15 && hash.bytes().all(|digit| digit.is_ascii_hexdigit())
}

/// The style sheet of the page, from the top of the release.
pub fn sheet(folder: &Path) -> Result<String, String> {
    let page = fs::read_to_string(folder.join("index.html")).map_err(|error| format!("index.html cannot be read: {error}"))?;
    let address = element_with(&page, SHEET).and_then(address_of).ok_or("index.html has no style sheet")?;
    Ok(address.to_owned())
}

/// Where an element points to, without a `./` before it.
fn address_of(element: &str) -> Option<&str> {
    let (_, address) = element.split_once("href=")?;
    let address = address.split([' ', '>']).next()?.trim_matches(['"', '\'']);
    Some(address.trim_start_matches("./"))
}

/// The first element with this in its tag.
pub fn element_with<'a>(page: &'a str, attribute: &str) -> Option<&'a str> {
    let place = page.find(attribute)?;
    let start = page.get(..place)?.rfind('<')?;
    let end = start + page.get(start..)?.find('>')?;
    page.get(start..=end)
}

fn policy_of(page: &str) -> Option<&str> {
    let (_, after) = page.split_once(POLICY)?;
    after.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_is_read_from_the_page() {
        let page = "<head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\n<meta name=\"a\" content=\"b\">";
        assert_eq!(policy_of(page), Some("default-src 'none'"));
        assert_eq!(policy_of("<head></head>"), None);
    }

    #[test]
    fn only_a_name_with_a_hash_lasts() {
        for name in ["coach-0f1e2d3c4b5a6978.js", "coach_bg-0f1e2d3c4b5a6978.wasm", "page-0f1e2d3c4b5a697_bg.wasm"] {
            assert!(has_hash(name), "{name}");
        }
        for name in ["coach.js", "embed.v1.js", "index.html", "chain-balance_bg.wasm"] {
            assert!(!has_hash(name), "{name}");
        }
    }

    #[test]
    fn an_element_is_found_by_an_attribute() {
        let page = "<head><link rel=icon><link href=a.css rel=stylesheet><script>";
        assert_eq!(element_with(page, "rel=stylesheet"), Some("<link href=a.css rel=stylesheet>"));
        assert_eq!(element_with(page, "rel=manifest"), None);
    }

    #[test]
    fn the_address_of_an_element_is_read_with_and_without_quotes() {
        assert_eq!(address_of("<link href=./a-1.css rel=stylesheet>"), Some("a-1.css"));
        assert_eq!(address_of("<link rel=\"stylesheet\" href=\"./a-1.css\">"), Some("a-1.css"));
        assert_eq!(address_of("<link rel=stylesheet>"), None);
    }
}
