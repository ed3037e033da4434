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
