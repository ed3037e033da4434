//! What comes from the system's packages: Chromium, which the benches steer by itself and the browser tests through its
//! driver, Firefox and WebKitGTK, the servers that the release is tried on, the C++ compiler that builds the engine of the fuzz
//! targets, and what a blog of WordPress runs on.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{cache, folders, process};

const PACKAGES: [&str; 3] = ["chromium", "chromium-driver", "fonts-dejavu-core"];
const SERVERS: [&str; 5] = ["nginx", "caddy", "apache2-bin", "media-types", "curl"];
const ENGINES: [&str; 4] = ["firefox-esr", "webkit2gtk-driver", "xvfb", "xauth"];
const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// What runs WordPress: PHP by itself, and a database without its service.
const BLOG: [&str; 8] =
    ["php-cli", "php-mysql", "php-xml", "php-mbstring", "php-curl", "php-gd", "mariadb-server-core", "mariadb-client-core"];
/// WordPress with what Debian links it to. It is unpacked, not installed: it would bring a web server that starts at once.
const WORDPRESS: [&str; 5] =
    ["wordpress", "wordpress-theme-twentytwentythree", "php-getid3", "libjs-underscore", "libjs-cropper"];

/// Where the two programs are.
pub struct Chromium {
    pub browser: PathBuf,
    pub driver: PathBuf,
}

/// Chromium and chromedriver, installed through apt when they are missing and the user may do so.
pub fn chromium() -> Result<Chromium, String> {
    if let Some(chromium) = installed() {
        return Ok(chromium);
    }
    install(&PACKAGES, "the browser tests and benches need Chromium and chromedriver")?;
    installed().ok_or_else(|| "apt went through, and still there is no Chromium with a chromedriver on PATH".into())
}

/// The servers that the files of `deploy/` are for, and what asks them.
pub fn servers() -> Result<(), String> {
    let missing = ["nginx", "caddy", "apache2", "curl"].iter().any(|program| process::find(&[program]).is_none());
    if !missing {
        return Ok(());
    }
    install(&SERVERS, "the files of `deploy/` are tried on the servers that they are for")
}

/// Firefox, and the browser that WebKitGTK's driver steers.
pub fn engines() -> Result<PathBuf, String> {
    // Whatever the machine and the version of the interface are called.
    let browser = || {
        let libraries = folders::entries(Path::new("/usr/lib")).unwrap_or_default();
        let versions = libraries.iter().flat_map(|library| folders::entries(library).unwrap_or_default());
        let is_webkit =
            |folder: &PathBuf| folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with("webkit2gtk-"));
        versions.filter(is_webkit).map(|folder| folder.join("MiniBrowser")).find(|browser| browser.is_file())
    };
    let there = ["firefox-esr", "WebKitWebDriver", "xvfb-run"].iter().all(|program| process::find(&[program]).is_some());
    if let Some(browser) = browser().filter(|_| there) {
        return Ok(browser);
    }
    install(&ENGINES, "the main paths are tried in Firefox and WebKitGTK")?;
    browser().ok_or_else(|| "apt went through, and still there is no MiniBrowser of WebKitGTK".into())
}

/// A C++ compiler: one that `CXX` names or that is on PATH, else Debian's.
pub fn cpp() -> Result<(), String> {
    if env::var_os("CXX").is_some() || process::find(&["c++"]).is_some() {
        return Ok(());
    }
    install(&["g++"], "the engine of the fuzz targets is made of C++")
}

/// The files of WordPress in the user's cache, and on the system what runs them.
pub fn wordpress() -> Result<PathBuf, String> {
    let runs = ["php", "mariadbd", "mariadb-install-db"].iter().all(|program| process::find(&[program]).is_some());
    if !runs || process::output(process::command("php").args(["-r", "exit(extension_loaded('mysqli') ? 0 : 1);"])).is_none() {
        install(&BLOG, "a blog of WordPress needs PHP and MariaDB")?;
    }
    cache::folder("wordpress", |into| {
        println!("Unpacking WordPress and what it links to from Debian's packages into the cache folder.");
        process::run(process::command("apt-get").current_dir(into).arg("download").args(WORDPRESS))?;
        for package in folders::entries(into)?.iter().filter(|path| path.extension().is_some_and(|found| found == "deb")) {
            process::run(process::command("dpkg-deb").arg("-x").arg(package).arg(into))?;
        }
        let theme = Path::new("usr/share/wordpress/wp-content/themes/twentytwentythree");
        if into.join(theme).exists() { Ok(()) } else { Err("WordPress came without its theme".into()) }
    })
}

/// Installs packages where the user may; `need` says what for.
fn install(packages: &[&str], need: &str) -> Result<(), String> {
    let said = packages.join(" ");
    let Some(as_root) = as_root() else {
        return Err(format!("{need}. On Debian: `apt-get install {said}`, as root"));
    };
    println!("Installing {said} through apt. It takes a minute or two.");
    process::timed("apt", || {
        process::run(as_root().args(["apt-get", "update"]))?;
        process::run(as_root().args(["apt-get", "install", "-y", "--no-install-recommends"]).args(packages))
    })
}

fn installed() -> Option<Chromium> {
    let browser = process::find(&BROWSERS)?;
    let chosen = env::var_os("CHROMEDRIVER").map(PathBuf::from).filter(|path| path.is_file());
    let driver = chosen.or_else(|| process::find(&["chromedriver"]))?;
    Some(Chromium { browser, driver })
}

/// How to run a command as root without a question, when there is apt and a way.
fn as_root() -> Option<fn() -> Command> {
    // No question, and no server that starts by itself.
    const QUIET: [&str; 2] = ["DEBIAN_FRONTEND=noninteractive", "RUNLEVEL=1"];
    process::find(&["apt-get"])?;
    if process::output(Command::new("id").arg("-u")).as_deref() == Some("0") {
        return Some(|| with(process::command("env"), &QUIET));
    }
    process::output(Command::new("sudo").args(["-n", "true"]))?;
    Some(|| with(process::command("sudo"), &["-n", "env", QUIET[0], QUIET[1]]))
}

fn with(mut command: Command, arguments: &[&str]) -> Command {
    command.args(arguments);
    command
}
