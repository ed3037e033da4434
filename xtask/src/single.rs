//! `cargo xtask build --single`: the page as one file, for a stick or a mail. It works from a disk, where a browser loads nothing else.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::{compress, folders, hosting, npm, process};

/// The file, from the top of the repository.
const FILE: &str = "target/single/chain-balance.html";
/// Where the scripts of the file look for one another. No such host can exist.
const HOME: &str = "https://page.invalid/";
/// Nothing is loaded, and nothing leaves.
const POLICY: &str = "default-src 'none'; script-src 'unsafe-inline' data: 'wasm-unsafe-eval'; style-src 'unsafe-inline' data:; \
                      img-src data:; base-uri 'none'; form-action 'none'";
/// What one file cannot have: the widget that another site shows, and the pages of the plans.
const WITHOUT: &str = "[data-room=embed],a[href^=\"plans/\"]{display:none!important}";
/// Said beside the version.
const SAID: &str = "<p>This copy is one file. It needs no network, it keeps your plans in this browser, and a link that you copy here opens \
                    only where the file lies.</p>";
/// What a visit to the page may load.
const PARTS: [&str; 21] = [
    "around-",
    "groups-",
    "arrival-",
    "picture-",
    "chain-balance-",
    "coach-",
    "coach_bg-",
    "coaching-",
    "dragging-",
    "focus-",
    "taking-",
    "handed-",
    "offline-",
    "finder-",
    "search-",
    "search_bg-",
    "names-",
    "intake-",
    "intake_bg-",
    "unpack-",
    "unpack_bg-",
];

/// Makes the file from the release in `dist/`.
pub fn write() -> Result<PathBuf, String> {
    let (dist, file) = (folders::dist(), folders::root().join(FILE));
    let folder = file.parent().unwrap_or(folders::root());
    fs::create_dir_all(folder).map_err(|error| format!("{} cannot be made: {error}", folder.display()))?;
    let text = of(&dist, &shim(folder)?)?;
    fs::write(&file, text).map_err(|error| format!("{} cannot be written: {error}", file.display()))?;
    Ok(file)
}

/// The script that stands in for a host, made smaller.
fn shim(folder: &Path) -> Result<String, String> {
    let path = folder.join("single.js");
    let source = folders::root().join("src/web/boot/single.js");
    let terser = npm::modules()?.join(".bin/terser");
    process::run(process::command(terser).arg(source).args(["--compress", "--mangle", "--output"]).arg(&path))?;
    text(&path)
}

fn of(dist: &Path, shim: &str) -> Result<String, String> {
    let mut names: Vec<String> = folders::entries(dist)?
        .into_iter()
        .filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()))
        .filter(|name| hosting::has_hash(name) && PARTS.iter().any(|part| name.starts_with(part)))
        .filter(|name| !name.ends_with(".br") && !name.ends_with(".gz"))
        .collect();
    names.sort();
    let with = |extension: &'static str| names.iter().filter(move |name| name.ends_with(extension)).map(String::as_str);
    let scripts: Vec<&str> = with(".js").collect();
    let sheets =
        with(".css").map(|name| Ok((name, format!("data:text/css;base64,{}", STANDARD.encode(bytes(&dist.join(name))?)))));
    let sheets: Vec<(&str, String)> = sheets.collect::<Result<_, String>>()?;
    let modules = scripts.iter().map(|name| {
        let module = at_home(&text(&dist.join(name))?, &scripts, &sheets);
        Ok(format!("\"{HOME}{name}\":\"data:text/javascript;base64,{}\"", STANDARD.encode(module)))
    });
    let modules = modules.collect::<Result<Vec<_>, String>>()?.join(",");
    let files = with(".wasm").chain(with(".txt")).map(|name| {
        let packed = compress::gzip(&bytes(&dist.join(name))?).map_err(|error| format!("{name} cannot be packed: {error}"))?;
        Ok(format!("\"{name}\":\"{}\"", STANDARD.encode(packed)))
    });
    let files = files.collect::<Result<Vec<_>, String>>()?.join(",");

    let page = text(&dist.join("index.html"))?;
    let style = text(&dist.join(hosting::sheet(dist)?))?;
    let policy = hosting::element_with(&page, "Content-Security-Policy").ok_or("index.html states no policy")?;
    let boot = hosting::element_with(&page, "boot-").ok_or("index.html has no first script")?;
    let script = attribute(boot, "src").and_then(|name| name.strip_prefix("./")).ok_or("the first script has no address")?;
    let entry = ["js", "wasm"].map(|name| attribute(boot, &format!("data-{name}")).unwrap_or_default());
    let entry = format!("{{js:{:?},wasm:{:?}}}", entry[0], entry[1]);
    let icon = STANDARD.encode(bytes(&dist.join("icon.svg"))?);
    let head = format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\"><link rel=icon href=\"data:image/svg+xml;base64,{icon}\">\
         <style>{style}{WITHOUT}</style><script type=importmap>{{\"imports\":{{{modules}}}}}</script>"
    );
    let inside = format!("{{{}}}", shim.replace("ENTRY", &entry));
    let first = format!("<script>{}\n{}", inline(&inside), inline(&text(&dist.join(script))?));
    let page = page.replace(boot, &first).replace(policy, "<head-of-the-file>");
    let page = without(&page, "<link").replace("<head-of-the-file>", &head);
    let from_file = hosting::element_with(&page, "from-file-").ok_or("index.html does not say what it is from a disk")?;
    let page = page.replace(&format!("{from_file}</script>"), "");
    let (before, after) = page.rsplit_once("</section>").ok_or("index.html has no end")?;
    Ok(format!(
        "{before}{SAID}</section>{}<script type=application/json id=files>{{{files}}}</script>",
        after.replace("</body></html>", "")
    ))
}

/// A module that looks for others where the map of the file has them.
fn at_home(module: &str, scripts: &[&str], sheets: &[(&str, String)]) -> String {
    let module = module.replace("import.meta.url", &format!("{HOME:?}"));
    let module =
        scripts.iter().fold(module, |module, name| module.replace(&format!("\"./{name}\""), &format!("\"{HOME}{name}\"")));
    sheets
        .iter()
        .fold(module, |module, (name, data)| module.replace(&format!("new URL({name:?},{HOME:?}).href"), &format!("{data:?}")))
}

/// What stands in an element ends with it, whatever is in its texts.
fn inline(script: &str) -> String {
    script.replace("</script", "<\\/script").replace("<!--", "<\\!--")
}

/// The page without the elements that begin so.
fn without(page: &str, start: &str) -> String {
    let mut parts = page.split(start);
    let first = String::from(parts.next().unwrap_or_default());
    parts.fold(first, |page, part| page + part.split_once('>').map_or("", |(_, rest)| rest))
}

fn attribute<'a>(element: &'a str, name: &str) -> Option<&'a str> {
    let (_, value) = element.split_once(&format!(" {name}="))?;
    Some(value.split([' ', '>']).next()?.trim_matches('"'))
}

fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
}

fn text(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_finds_others_and_its_sheet_inside_the_file() {
        let module = "import{a}from\"./b-1.js\";const s=new URL(\"c-1.css\",import.meta.url).href,w=new URL(\"c_bg-1.wasm\",import.meta.url)";
        assert_eq!(
            at_home(module, &["b-1.js"], &[("c-1.css", "data:text/css;base64,YQ==".into())]),
            "import{a}from\"https://page.invalid/b-1.js\";const s=\"data:text/css;base64,YQ==\",w=new URL(\"c_bg-1.wasm\",\"https://page.invalid/\")"
        );
    }

    #[test]
    fn elements_go_and_the_rest_stays() {
        assert_eq!(without("<a><link rel=x href=y><b><link z>c", "<link"), "<a><b>c");
    }

    #[test]
    fn an_attribute_is_read_with_and_without_quotes() {
        assert_eq!(attribute("<script src=\"./a.js\" data-js=./b.js>", "src"), Some("./a.js"));
        assert_eq!(attribute("<script src=\"./a.js\" data-js=./b.js>", "data-js"), Some("./b.js"));
        assert_eq!(attribute("<script>", "src"), None);
    }
}
