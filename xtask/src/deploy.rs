//! `cargo xtask test deploy`: the files of `deploy/`, each on the real server that it is for, from Debian's packages.

use std::fs;
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use crate::{apt, bundle, folders, hosting, process};

/// Where the release stands in the files of `deploy/`.
const ROOT: &str = "/var/www/chain-balance";

/// A server and how it is started on a port of this machine, with a folder of its own for what it writes.
struct Server {
    name: &'static str,
    start: fn(&Place) -> Result<Command, String>,
    /// The folder of the site in which the page is.
    folder: &'static str,
}

const SERVERS: [Server; 4] = [
    Server { name: "nginx", start: nginx, folder: "" },
    Server { name: "nginx in a folder", start: nginx_in_a_folder, folder: "balance/" },
    Server { name: "caddy", start: caddy, folder: "" },
    Server { name: "apache", start: apache, folder: "" },
];

/// What a server is given.
struct Place {
    port: u16,
    /// The release.
    root: PathBuf,
    folder: &'static str,
    /// For what the server writes.
    own: PathBuf,
}

impl Place {
    /// Writes a file of the server's own; the answer is where it stands.
    fn write(&self, name: &str, text: &str) -> Result<PathBuf, String> {
        let path = self.own.join(name);
        fs::write(&path, text).map_err(|error| format!("{} cannot be written: {error}", path.display()))?;
        Ok(path)
    }
}

/// Starts every server with its file and asks it what `docs/hosting.md` promises.
pub fn run() -> Result<(), String> {
    apt::servers()?;
    bundle::release()?;
    for Server { name, start, folder } in SERVERS {
        let place = place(name, folder)?;
        let mut command = start(&place)?;
        let mut server = Running(command.stdin(Stdio::null()).spawn().map_err(|error| process::not_started(&command, &error))?);
        let held = holds(&place, &mut server);
        drop(server);
        held.map_err(|reason| format!("{name}: {reason}"))?;
        println!("{name}: as docs/hosting.md says.");
    }
    Ok(())
}

/// A server that ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // By TERM, so that it ends the processes it has started.
        let _ = process::run(process::command("kill").arg(self.0.id().to_string()));
        let _ = self.0.wait();
    }
}

fn place(name: &str, folder: &'static str) -> Result<Place, String> {
    let own = folders::root().join("target/deploy").join(name.replace(' ', "-"));
    let root = own.join("www").join(folder);
    let _ = fs::remove_dir_all(&own);
    fs::create_dir_all(&root).map_err(|error| format!("{} cannot be made: {error}", root.display()))?;
    process::run(process::command("cp").arg("-r").arg(folders::dist().join(".")).arg(&root))?;
    let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    let port = free.map_err(|error| format!("no port is free: {error}"))?.port();
    Ok(Place { port, root, folder, own })
}

fn given(name: &str) -> Result<String, String> {
    fs::read_to_string(folders::root().join("deploy").join(name))
        .map_err(|error| format!("deploy/{name} cannot be read: {error}"))
}

fn nginx(place: &Place) -> Result<Command, String> {
    nginx_with(place, &given("nginx.conf")?.replace(ROOT, &place.root.display().to_string()))
}

/// A site that is there already, with the lines that `docs/hosting.md` names.
fn nginx_in_a_folder(place: &Place) -> Result<Command, String> {
    let given = given("nginx.conf")?.replace("/404.html", "/balance/404.html");
    let (map, server) = given.split_once("server {").ok_or("deploy/nginx.conf has no server")?;
    let lines = server.find("include mime").zip(server.rfind('}')).and_then(|(from, to)| server.get(from..to));
    let (lines, root) = (lines.ok_or("deploy/nginx.conf has other lines")?, place.own.join("www"));
    let site = format!(
        "{map}server {{\nlisten 80;\nroot {};\nlocation / {{ return 403; }}\nlocation /balance/ {{\n{lines}}}\n}}",
        root.display()
    );
    nginx_with(place, &site)
}

fn nginx_with(place: &Place, site: &str) -> Result<Command, String> {
    let site = site
        .replace("listen 80;", &format!("listen 127.0.0.1:{};", place.port))
        .replace("include mime.types;", "include /etc/nginx/mime.types;");
    let temporary =
        ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(|kind| format!("{kind}_temp_path temporary;")).concat();
    let whole =
        format!("daemon off; pid nginx.pid; error_log stderr; events {{}} http {{ access_log off; {temporary}\n{site}\n}}");
    let file = place.write("nginx.conf", &whole)?;
    let mut nginx = process::command("nginx");
    nginx.arg("-p").arg(&place.own).arg("-c").arg(file).args(["-e", "stderr"]);
    Ok(nginx)
}

fn caddy(place: &Place) -> Result<Command, String> {
    let site = given("Caddyfile")?
        .replace("example.org {", &format!("http://127.0.0.1:{} {{", place.port))
        .replace(ROOT, &place.root.display().to_string());
    let file = place.write("Caddyfile", &format!("{{\n\tadmin off\n}}\n{site}"))?;
    let mut caddy = process::command("caddy");
    caddy.args(["run", "--adapter", "caddyfile", "--config"]).arg(file).env("HOME", &place.own).stderr(Stdio::null());
    Ok(caddy)
}

fn apache(place: &Place) -> Result<Command, String> {
    fs::write(place.root.join(".htaccess"), given(".htaccess")?)
        .map_err(|error| format!(".htaccess cannot be written: {error}"))?;
    let modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "rewrite"];
    let modules: String =
        modules.iter().map(|name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n")).collect();
    let (own, root, port) = (place.own.display(), place.root.display(), place.port);
    let whole = format!(
        "ServerRoot {own}\nServerName 127.0.0.1\nListen 127.0.0.1:{port}\nPidFile {own}/apache.pid\nErrorLog {own}/error.log\n{modules}\
         TypesConfig /etc/mime.types\nDocumentRoot {root}\n<Directory {root}>\nAllowOverride All\nRequire all granted\n</Directory>\n"
    );
    let file = place.write("apache.conf", &whole)?;
    let mut apache = process::command("apache2");
    apache.arg("-X").arg("-f").arg(file);
    Ok(apache)
}

/// What is promised of every host: a path, what is asked, and lines that the answer has.
fn holds(place: &Place, server: &mut Running) -> Result<(), String> {
    let program = folders::entries(&place.root)?
        .into_iter()
        .filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()))
        .find(|name| name.starts_with("chain-balance-") && name.ends_with(".wasm") && hosting::has_hash(name))
        .ok_or("the release has no program")?;
    let address = |path: &str| format!("http://127.0.0.1:{}/{}{path}", place.port, place.folder);
    await_start(&address(""), server)?;
    let everywhere = ["access-control-allow-origin: *", "x-content-type-options: nosniff", "referrer-policy: no-referrer"];
    let asked: [(&str, &[&str]); 7] = [
        ("", &[" 200", "content-type: text/html", "cache-control: no-cache", "content-encoding: gzip"]),
        (
            &program,
            &[
                " 200",
                "content-type: application/wasm",
                "content-encoding: gzip",
                "cache-control: public, max-age=31536000, immutable",
            ],
        ),
        ("app.webmanifest", &[" 200", "content-type: application/manifest+json"]),
        ("offline-worker.js", &[" 200", "javascript", "cache-control: no-cache"]),
        ("embed.v1.js", &[" 200", "javascript", "access-control-allow-origin: *"]),
        ("plans/phul/", &[" 200", "content-type: text/html"]),
        ("a/b/c", &[" 404", "content-type: text/html"]),
    ];
    for (path, wanted) in asked {
        let headers = curl(&["--head", "--header", "Accept-Encoding: gzip", &address(path)])?.to_lowercase();
        // An answer that there is nothing needs no header of ours, and nginx sends none.
        let everywhere = if wanted.contains(&" 404") { &[][..] } else { &everywhere[..] };
        for wanted in wanted.iter().chain(everywhere) {
            if !headers.contains(wanted) {
                return Err(format!("/{path} does not answer with `{wanted}`:\n{headers}"));
            }
        }
    }
    for (path, wanted) in [("", "What this page does"), ("a/b/c", "Page not found"), ("plans/phul/", "Open in the calculator")]
    {
        if !curl(&["--compressed", &address(path)])?.contains(wanted) {
            return Err(format!("/{path} does not say `{wanted}`"));
        }
    }
    Ok(())
}

fn await_start(address: &str, server: &mut Running) -> Result<(), String> {
    for _ in 0..100 {
        if curl(&["--head", address]).is_ok() {
            return Ok(());
        }
        if let Ok(Some(status)) = server.0.try_wait() {
            return Err(format!("it ended at once: {status}"));
        }
        thread::sleep(Duration::from_millis(100));
    }
    Err("it does not answer within ten seconds".into())
}

fn curl(arguments: &[&str]) -> Result<String, String> {
    let mut curl = process::command("curl");
    process::output(curl.args(["--silent", "--show-error", "--max-time", "10"]).args(arguments))
        .ok_or_else(|| "curl has no answer".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_name_what_the_tests_put_something_else_for() {
        for (file, parts) in [("nginx.conf", ["listen 80;", ROOT]), ("Caddyfile", ["example.org {", ROOT])] {
            let text = given(file).unwrap();
            assert!(parts.iter().all(|part| text.matches(part).count() == 1), "{file}");
        }
    }

    #[test]
    fn every_file_knows_the_same_names_that_last() {
        for file in ["nginx.conf", "Caddyfile", ".htaccess"] {
            assert!(given(file).unwrap().contains("-[0-9a-f]{15,16}(_bg)?\\.(js|wasm|css|txt)"), "{file}");
        }
    }

    #[test]
    fn a_server_is_named_as_its_file_is_documented() {
        let docs = fs::read_to_string(folders::root().join("docs/hosting.md")).unwrap().to_lowercase();
        assert!(SERVERS.iter().all(|server| docs.contains(server.name)), "docs/hosting.md");
    }
}
