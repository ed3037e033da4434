//! A static host that serves the release from a sub-folder, and can do it badly.

use std::env;
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use tiny_http::{Request, Server};

/// The folder of the host in which the page stands.
const FOLDER: &str = "/some/where/";
/// What no browser takes for an answer.
const NO_ANSWER: &[u8] = b"HTTP/1.1 200 -\r\nContent-Length: 1\r\nContent-Length: 2\r\nConnection: close\r\n\r\n";
/// A page that shows this one as blogs do: without an origin, so without storage.
const FRAME: &str = "<!doctype html><html lang=en><title>A blog</title><link rel=icon href=data:,><iframe title=Plan width=1200 height=800 \
                     sandbox=allow-scripts src=/some/where/></iframe>";
const NOTHING: &str = "<!doctype html><html lang=en><title>Nothing</title><link rel=icon href=data:,>";

/// How the program of the page arrives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Program {
    /// As it should.
    Whole,
    /// Not at all: 404.
    Missing,
    /// Only its first half.
    CutOff,
    /// Under a type that no browser takes for a program.
    AsText,
    /// Not before it arrives in another way.
    Held,
    /// Nor does the page, of which half is there.
    HeldWithHalfThePage,
    /// Whole, but with a policy of the host that forbids to run it.
    Forbidden,
    /// Whole, and like every other file without a header of the release's: as from a web server that nobody has set up.
    Bare,
}

/// What becomes of a file that is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// There is none any more: 404.
    Gone,
    /// What comes is no answer.
    Broken,
    /// Nothing comes, until the fault is mended.
    Stalled,
}

/// A host on a free port of this machine; it stops when it is dropped.
pub struct Host {
    server: Arc<Server>,
    program: Arc<Mutex<Program>>,
    faults: Faults,
    posts: Posts,
    /// Which files there are.
    served: Arc<Mutex<Files>>,
}

/// A file of the release, by its path.
type Files = fn(&str) -> Option<Vec<u8>>;

/// Faults of files, by a part of their names.
type Faults = Arc<Mutex<Vec<(&'static str, Fault)>>>;

/// Pages of a blog: by the path, the text and the policy.
type Posts = Arc<Mutex<Vec<(String, String, String)>>>;

impl Host {
    pub fn start() -> Self {
        let server = Arc::new(Server::http("127.0.0.1:0").expect("a free port"));
        let program = Arc::new(Mutex::new(Program::Whole));
        let (faults, posts, served) = (Faults::default(), Posts::default(), Arc::new(Mutex::new(file as Files)));
        let (listener, how, broken, written) = (server.clone(), program.clone(), faults.clone(), posts.clone());
        let files = served.clone();
        thread::spawn(move || {
            for request in listener.incoming_requests() {
                let (how, broken, written, files) = (how.clone(), broken.clone(), written.clone(), files.clone());
                thread::spawn(move || {
                    let fault = || fault_of(request.url(), &broken);
                    while fault() == Some(Fault::Stalled) {
                        thread::sleep(Duration::from_millis(20));
                    }
                    match fault() {
                        Some(Fault::Broken) => {
                            let mut writer = request.into_writer();
                            let _ = writer.write_all(NO_ANSWER).and_then(|()| writer.flush());
                        }
                        fault => {
                            let served = *files.lock().expect("the files");
                            answer(request, &how, &written, |path| served(path).filter(|_| fault != Some(Fault::Gone)));
                        }
                    }
                });
            }
        });
        Self { server, program, faults, posts, served }
    }

    /// A page with this body, under a policy of the host; the answer is its address.
    pub fn post(&self, body: &str, policy: &str) -> String {
        let mut posts = self.posts.lock().expect("the posts");
        let path = format!("/post-{}.html", posts.len());
        let page = format!("<!doctype html><html lang=en><title>A blog</title><link rel=icon href=data:,>{body}");
        posts.push((path.clone(), page, policy.into()));
        self.at(&path)
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> String {
        self.at("")
    }

    /// The page.
    pub fn address(&self) -> String {
        self.at(FOLDER)
    }

    /// A page of the same origin that does nothing.
    pub fn nothing(&self) -> String {
        self.at("/nothing.html")
    }

    /// A page with this one in a sandboxed frame.
    pub fn frame(&self) -> String {
        self.at("/frame.html")
    }

    /// From now on the program arrives like this.
    pub fn serves(&self, program: Program) {
        *self.program.lock().expect("the program") = program;
    }

    /// From now on files with this in their names have this fault.
    pub fn breaks(&self, part: &'static str, fault: Fault) {
        self.faults.lock().expect("the faults").push((part, fault));
    }

    /// From now on a newer release stands in the place of the one that was built, of which it has no page and no first script.
    pub fn renews(&self) {
        *self.served.lock().expect("the files") = newer_file;
    }

    /// From now on the host has what `docs/hosting.md` says in the place of what keeps the page.
    pub fn takes_back(&self) {
        *self.served.lock().expect("the files") = file_taken_back;
    }

    /// From now on nothing is reached.
    pub fn goes(&self) {
        self.breaks("", Fault::Broken);
    }

    /// From now on every file is there.
    pub fn mends(&self) {
        self.faults.lock().expect("the faults").clear();
    }

    fn at(&self, path: &str) -> String {
        format!("http://{}{path}", self.server.server_addr())
    }
}

fn fault_of(address: &str, faults: &Faults) -> Option<Fault> {
    let name = address.split('?').next().unwrap_or_default();
    let faults = faults.lock().expect("the faults");
    faults.iter().find(|(part, _)| name.contains(part)).map(|(_, fault)| *fault)
}

impl Drop for Host {
    fn drop(&mut self) {
        self.mends();
        self.server.unblock();
    }
}

fn answer(request: Request, how: &Mutex<Program>, posts: &Posts, served: impl Fn(&str) -> Option<Vec<u8>>) {
    let path = String::from(request.url().split('?').next().unwrap_or_default());
    let post = posts.lock().expect("the posts").iter().find(|(of, ..)| *of == path).cloned();
    let (status, kind, mut body) = match path.as_str() {
        "/frame.html" => (200, "text/html; charset=utf-8", FRAME.into()),
        _ if post.is_some() => (200, "text/html; charset=utf-8", post.iter().flat_map(|(_, page, _)| page.bytes()).collect()),
        "/nothing.html" => (200, "text/html; charset=utf-8", NOTHING.into()),
        path => match served(path) {
            Some(body) => (200, kind(path), body),
            None => (404, "text/html; charset=utf-8", file(&format!("{FOLDER}404.html")).unwrap_or_default()),
        },
    };
    let (mut status, mut kind) = (status, kind);
    let now = || *how.lock().expect("the program");
    let wait_while = |held: Program| {
        while now() == held {
            thread::sleep(Duration::from_millis(20));
        }
    };
    if path.ends_with(".wasm") {
        wait_while(Program::Held);
    }
    let how = now();
    if path.ends_with(".wasm") {
        match how {
            Program::Missing => (status, kind, body) = (404, "text/html; charset=utf-8", NOTHING.into()),
            Program::CutOff => body.truncate(body.len() / 2),
            Program::AsText => kind = "text/plain",
            Program::Whole | Program::Held | Program::HeldWithHalfThePage | Program::Forbidden | Program::Bare => {}
        }
    }
    let mut headers = vec![("Content-Type".into(), String::from(kind))];
    if let Some(path) = path.strip_prefix(FOLDER).filter(|_| how != Program::Bare) {
        headers.extend(stated(&format!("/{path}")));
    }
    if let Some((_, _, policy)) = post.filter(|(_, _, policy)| !policy.is_empty()) {
        headers.push(("Content-Security-Policy".into(), policy));
    }
    if how == Program::Forbidden {
        headers.push(("Content-Security-Policy".into(), "script-src 'self'".into()));
    }
    let pause = || {
        if path == FOLDER {
            wait_while(Program::HeldWithHalfThePage);
        }
    };
    // Who has gone meanwhile needs no answer.
    let _ = write(request, status, &headers, &body, pause);
}

/// Answers, with a pause when half is sent, and closes. The pool of the server can put a connection behind one that the browser
/// keeps open and says nothing on: then it waits for as long as that stands.
fn write(request: Request, status: u16, headers: &[(String, String)], body: &[u8], pause: impl Fn()) -> std::io::Result<()> {
    let mut writer = request.into_writer();
    write!(writer, "HTTP/1.1 {status} -\r\nContent-Length: {}\r\nConnection: close\r\n", body.len())?;
    for (name, value) in headers {
        write!(writer, "{name}: {value}\r\n")?;
    }
    let (half, rest) = body.split_at(body.len() / 2);
    writer.write_all(b"\r\n").and_then(|()| writer.write_all(half)).and_then(|()| writer.flush())?;
    pause();
    writer.write_all(rest).and_then(|()| writer.flush())
}

/// The headers that `_headers` states for a path: of every rule that fits, as static hosts add them up. Not how long a file
/// lasts: a browser would keep what arrives badly.
fn stated(path: &str) -> Vec<(String, String)> {
    let text = file(&format!("{FOLDER}_headers")).unwrap_or_default();
    let text = String::from_utf8(text).expect("a text");
    let (mut headers, mut fits) = (Vec::new(), false);
    for line in text.lines() {
        match line.strip_prefix("  ").map(|header| header.split_once(": ")) {
            None => {
                let (before, after) = line.split_once('*').unwrap_or((line, ""));
                fits = if line.contains('*') { path.starts_with(before) && path.ends_with(after) } else { path == line };
            }
            Some(Some((name, value))) if fits && name != "Cache-Control" => headers.push((name.into(), value.into())),
            Some(_) => {}
        }
    }
    headers
}

/// A file of a newer release: its page, its first script and what keeps it are others.
fn newer_file(path: &str) -> Option<Vec<u8>> {
    let page = String::from_utf8(file(FOLDER)?).ok()?;
    let hash = page.split_once("boot-")?.1.split('.').next()?;
    let (older, newer) = (format!("boot-{hash}"), format!("boot-{}", "f".repeat(16)));
    if path.contains(&older) {
        return None;
    }
    let body = file(&path.replace(&newer, &older))?;
    if !(path == FOLDER || path.ends_with(".html") || path.ends_with("/offline-worker.js")) {
        return Some(body);
    }
    let text = String::from_utf8(body).ok()?.replace(&older, &newer);
    Some(text.replace("<html ", "<html data-release=newer ").replace("version:\"", "version:\"newer-").into_bytes())
}

/// A file of the release, whose worker is the one of the docs that undoes it.
fn file_taken_back(path: &str) -> Option<Vec<u8>> {
    const DOCS: &str = include_str!("../../docs/hosting.md");
    let undone = || DOCS.split_once("```js\n")?.1.split("```").next();
    if path.ends_with("/offline-worker.js") { undone().map(Vec::from) } else { file(path) }
}

/// A file of the release, where a slash at the end means the page of a folder; nothing outside of the release, and none of the
/// names that a static host does not serve.
fn file(path: &str) -> Option<Vec<u8>> {
    let dist = PathBuf::from(env::var_os("CHAIN_BALANCE_DIST").expect("CHAIN_BALANCE_DIST: run `cargo xtask test browser`"));
    let name = path.strip_prefix(FOLDER)?;
    let mut parts: Vec<&str> = name.split('/').collect();
    let last = parts.last_mut()?;
    *last = if last.is_empty() { "index.html" } else { *last };
    let plain = |part: &&str| {
        let signs = part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
        signs && !part.is_empty() && !part.bytes().all(|byte| byte == b'.')
    };
    parts.iter().all(plain).then(|| fs::read(parts.iter().fold(dist, |path, part| path.join(part))).ok())?
}

fn kind(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, extension)| extension) {
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("html") | None => "text/html; charset=utf-8",
        Some(_) => "application/octet-stream",
    }
}
