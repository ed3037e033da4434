//! What a static host is told beside the files themselves.

use std::fs;
use std::path::Path;

use crate::folders;

/// Where the page states its policy.
const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

/// Writes `_headers`, as several static hosts read it: the policy of the page, which stands in `index.html` alone, for every
/// file, and that a file with a hash in its name never changes.
///
/// The policy does not forbid to be framed: a plan on a trainer's blog is a frame.
pub fn headers(folder: &Path) -> Result<(), String> {
    let page = fs::read_to_string(folders::root().join("index.html")).map_err(|error| format!("index.html cannot be read: {error}"))?;
    let policy = policy_of(&page).ok_or("index.html states no policy")?;
    let headers = format!(
        "/*\n  Content-Security-Policy: {policy}\n  Access-Control-Allow-Origin: *\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n\
         /chain-balance-*\n  Cache-Control: public, max-age=31536000, immutable\n\
         /styles-*\n  Cache-Control: public, max-age=31536000, immutable\n"
    );
    fs::write(folder.join("_headers"), headers).map_err(|error| format!("_headers cannot be written: {error}"))
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
}
