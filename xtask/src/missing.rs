//! `404.html`: what a host answers under an address that leads nowhere.

use std::fs;
use std::path::Path;

use crate::address::Address;
use crate::{folders, hosting, pages};

/// How many folders below the page an address may be for which `404.html` still finds its style sheet and its scripts where the
/// build does not know the address of the release. It answers under any address then, and asks for them at every height.
const HEIGHTS: usize = 16;

/// The page, from the top of the repository.
const PAGE: &str = "src/web/404.html";
/// What it is given at the place of a comment.
const HEAD: &str = "<!-- the policy, the style sheet and the scripts -->";
const WAY: &str = "<!-- the way -->";

/// Writes `404.html`, in the look of the page. Its script finds the link to a plan in an address that lost its `#`.
pub fn into(folder: &Path, address: Option<&Address>) -> Result<(), String> {
    let read = |path: &Path| fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()));
    let (page, missing) = (read(&folder.join("index.html"))?, read(&folders::root().join(PAGE))?);
    let (sheet, theme) = (pages::sheet_of_missing(folder)?, pages::theme(folder)?);
    let ups: Vec<String> = match address {
        Some(address) => vec![address.folder()],
        None => (0..=HEIGHTS).map(|height| format!("./{}", "../".repeat(height))).collect(),
    };
    let sheets = ups.iter().map(|up| format!("<link rel=stylesheet href=\"{up}{sheet}\">\n"));
    let script = |name: &'static str| ups.iter().map(move |up| format!("<script src=\"{up}{name}\"></script>\n"));
    // The theme before all else: it is there before anything is painted.
    let themes = ups.iter().map(|up| format!("<script src=\"{up}{theme}\"></script>\n"));
    let found: String = themes.chain(sheets).chain(script("boot.js")).collect();
    // Without a script nobody knows the way but the address.
    let way = match address {
        Some(address) => format!("<a data-kind=\"primary\" href=\"{}\">Open Chain balance</a>", address.folder()),
        None => String::from("<a data-kind=\"primary\">Open Chain balance</a>"),
    };
    // It answers under any address, so no rule of `_headers` finds it.
    let policy = hosting::element_with(&page, "Content-Security-Policy").ok_or("index.html states no policy")?;
    let written = missing.replace(HEAD, &format!("{policy}\n{}", found.trim_end())).replace(WAY, &way);
    fs::write(folder.join("404.html"), written).map_err(|error| format!("404.html cannot be written: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `404.html` of a release that will have this address, and the style sheet it names.
    fn missing_of(called: &str, address: Option<&str>) -> (String, String) {
        let release = std::env::temp_dir().join(format!("chain-balance-{called}-{}", std::process::id()));
        fs::create_dir_all(&release).unwrap();
        let page = "<meta http-equiv=Content-Security-Policy content=none><link rel=stylesheet href=./a-1.css>";
        fs::write(release.join("index.html"), page).unwrap();
        into(&release, address.map(|said| Address::read(said).unwrap()).as_ref()).unwrap();
        let written = fs::read_to_string(release.join("404.html")).unwrap();
        let named = written.split("plans/missing-").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        let sheet = fs::read_to_string(release.join(format!("plans/missing-{named}"))).unwrap();
        fs::remove_dir_all(&release).unwrap();
        (written, sheet)
    }

    #[test]
    fn what_is_missing_knows_the_way_home_where_the_address_is_known() {
        let (page, _) = missing_of("known", Some("https://example.org/balance"));
        for part in [
            "href=\"/balance/plans/missing-",
            "src=\"/balance/plans/theme-",
            "src=\"/balance/boot.js\"",
            "href=\"/balance/\">Open Chain balance</a>",
        ] {
            assert_eq!(page.matches(part).count(), 1, "{part}: {page}");
        }
        assert!(!page.contains("../") && !page.contains("<!--"), "{page}");
    }

    #[test]
    fn what_is_missing_looks_for_the_page_at_every_height_where_it_is_not() {
        let (page, _) = missing_of("unknown", None);
        for file in ["boot.js", "plans/theme-", "plans/missing-"] {
            assert_eq!(page.matches(file).count(), HEIGHTS + 1, "{file}");
            assert!(page.contains(&format!("=\"./{file}")) && page.contains(&format!("=\"./{}{file}", "../".repeat(HEIGHTS))));
        }
        assert!(page.contains("<a data-kind=\"primary\">Open Chain balance</a>"), "no way that leads to itself: {page}");
    }

    /// The sheet of the calculator hides on a phone what is no part of it: this page must not have it.
    #[test]
    fn what_is_missing_has_a_sheet_of_its_own_with_the_colours_of_the_calculator_and_hides_nothing_but_a_way_to_nowhere() {
        let (page, sheet) = missing_of("look", None);
        assert!(!page.contains("a-1.css"), "{page}");
        assert!(sheet.contains("--anterior:") && sheet.contains("[data-kind=\"primary\"]"), "{sheet}");
        let hidden: Vec<&str> = sheet.lines().filter(|line| line.contains("display: none")).map(str::trim).collect();
        assert_eq!(hidden, ["[hidden] { display: none !important; }", "a:not([href]) { display: none; }"]);
    }
}
