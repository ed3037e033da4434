//! What a release says of itself to search engines, chats and readers: the version, and what needs the address.

use std::fs;
use std::path::Path;

use crate::address::Address;
use crate::{folders, versions};

/// Where the version goes, as it is written and as trunk shortens it.
const VERSIONS: [&str; 2] = ["<data id=\"version\">not released</data>", "<data id=version>not released</data>"];
/// What the page is, in the words of schema.org.
const KIND: &str = "\"@context\":\"https://schema.org\",\"@type\":\"WebApplication\",\"name\":\"Chain balance\",\"applicationCategory\":\"HealthApplication\",\
                    \"operatingSystem\":\"Any\",\"isAccessibleForFree\":true,\"inLanguage\":\"en\"";

/// Writes the version into the page and, where the address is known, what must be absolute; then the map of the site.
pub fn into(dist: &Path, address: Option<&Address>) -> Result<(), String> {
    let version = versions::of_project()?;
    let path = dist.join("index.html");
    let page = fs::read_to_string(&path).map_err(|error| format!("index.html cannot be read: {error}"))?;
    let place = VERSIONS.iter().find(|place| page.contains(**place)).ok_or("index.html has no place for the version")?;
    let page = page.replace(place, &format!("<data id=version value={version}>{version}</data>"));
    let page = match address {
        Some(address) => {
            let (before, after) = page.split_once("<title>").ok_or("index.html has no title")?;
            format!("{before}{}<title>{after}", absolute(address, &version))
        }
        None => page,
    };
    fs::write(&path, page).map_err(|error| format!("index.html cannot be written: {error}"))?;
    address.map_or(Ok(()), |address| map(dist, address))
}

/// What the head of the page says with absolute addresses.
fn absolute(address: &Address, version: &str) -> String {
    let home = address.as_str();
    format!(
        "<link rel=canonical href={home}/><meta property=og:url content={home}/><meta property=og:image content={home}/card.png>\
         <meta property=og:image:width content=1200><meta property=og:image:height content=630>\
         <meta property=og:image:alt content=\"A training week on a beam: the front and the back of the body, with both verdicts\">\
         <meta name=twitter:card content=summary_large_image>\
         <script type=application/ld+json>{{{KIND},\"url\":\"{home}/\",\"image\":\"{home}/card.png\",\"softwareVersion\":\"{version}\"}}</script>"
    )
}

/// `sitemap.xml` with the page and every plan, and `robots.txt`, which says where it is.
fn map(dist: &Path, address: &Address) -> Result<(), String> {
    let home = address.as_str();
    let mut plans: Vec<String> = folders::entries(&dist.join("plans"))?
        .into_iter()
        .filter(|path| path.is_dir())
        .filter_map(|path| Some(format!("plans/{}/", path.file_name()?.to_string_lossy())))
        .collect();
    plans.sort();
    let pages = ["", "plans/"].into_iter().map(String::from).chain(plans);
    let pages: String = pages.map(|page| format!("<url><loc>{home}/{page}</loc></url>\n")).collect();
    let written = |name: &str, text: String| {
        fs::write(dist.join(name), text).map_err(|error| format!("{name} cannot be written: {error}"))
    };
    let space = "http://www.sitemaps.org/schemas/sitemap/0.9";
    written(
        "sitemap.xml",
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"{space}\">\n{pages}</urlset>\n"),
    )?;
    written("robots.txt", format!("User-agent: *\nAllow: /\nSitemap: {home}/sitemap.xml\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn front(called: &str, address: Option<&str>) -> [String; 3] {
        let folder = std::env::temp_dir().join(format!("chain-balance-{called}-{}", std::process::id()));
        fs::create_dir_all(folder.join("plans/phul")).unwrap();
        fs::create_dir_all(folder.join("plans/gzclp")).unwrap();
        fs::write(
            folder.join("index.html"),
            "<meta charset=utf-8><title>A</title><p>Version: <data id=version>not released</data>",
        )
        .unwrap();
        into(&folder, address.map(|said| Address::read(said).unwrap()).as_ref()).unwrap();
        let written =
            ["index.html", "sitemap.xml", "robots.txt"].map(|name| fs::read_to_string(folder.join(name)).unwrap_or_default());
        fs::remove_dir_all(&folder).unwrap();
        written
    }

    #[test]
    fn without_an_address_the_page_has_its_version_and_nothing_else_is_written() {
        let version = versions::of_project().unwrap();
        let page = format!("<meta charset=utf-8><title>A</title><p>Version: <data id=version value={version}>{version}</data>");
        assert_eq!(front("nowhere", None), [page, String::new(), String::new()]);
    }

    #[test]
    fn with_its_address_the_page_has_a_picture_and_the_site_a_map_of_every_page() {
        let [page, map, robots] = front("somewhere", Some("https://example.org/balance/"));
        for part in [
            "<link rel=canonical href=https://example.org/balance/>",
            "<meta property=og:image content=https://example.org/balance/card.png>",
            "\"@type\":\"WebApplication\"",
        ] {
            assert!(page.split_once("<title>").unwrap().0.contains(part), "{part}: {page}");
        }
        let pages: Vec<&str> =
            map.lines().filter_map(|line| line.strip_prefix("<url><loc>")?.strip_suffix("</loc></url>")).collect();
        let expected = ["", "plans/", "plans/gzclp/", "plans/phul/"].map(|page| format!("https://example.org/balance/{page}"));
        assert_eq!(pages, expected);
        assert!(robots.ends_with("Sitemap: https://example.org/balance/sitemap.xml\n"));
    }
}
