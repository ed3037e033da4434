//! `cargo xtask demo`: the release on one port, and a blog that shows it on another: two origins, as in life.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;

use crate::{bundle, folders};

/// Where the widget comes from: the pages of `demo/` name it.
const WIDGET: u16 = 8090;
const BLOG: u16 = 8091;
/// The most bytes of a request that are read: a static host needs the first line of it.
const REQUEST: u64 = 16_384;

/// Serves both until it is ended. The release is built where there is none.
pub fn serve() -> Result<(), String> {
    if !folders::dist().join("embed/index.html").exists() {
        bundle::release()?;
    }
    let widget = listen(WIDGET)?;
    let blog = listen(BLOG)?;
    println!("The blog is on http://127.0.0.1:{BLOG}/, and what it shows on http://127.0.0.1:{WIDGET}/.");
    thread::spawn(move || host(&widget, folders::dist()));
    host(&blog, folders::root().join("demo"));
    Ok(())
}

fn listen(port: u16) -> Result<TcpListener, String> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| format!("port {port} cannot be served: {error}"))
}

fn host(listener: &TcpListener, folder: PathBuf) {
    for stream in listener.incoming().flatten() {
        let folder = folder.clone();
        // Who has gone meanwhile needs no answer.
        thread::spawn(move || answer(stream, &folder).ok());
    }
}

fn answer(mut stream: TcpStream, folder: &Path) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?.take(REQUEST));
    let mut first = String::new();
    reader.read_line(&mut first)?;
    // A connection that is closed with something unread is reset.
    let mut line = String::new();
    while reader.read_line(&mut line)? > 2 {
        line.clear();
    }
    let found = file(&first).and_then(|name| Some((kind(&name), fs::read(folder.join(name)).ok()?)));
    let (status, (kind, body)) = match found {
        Some(found) => ("200 OK", found),
        None => ("404 Not Found", ("text/plain", b"There is no such page.\n".to_vec())),
    };
    let length = body.len();
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nAccess-Control-Allow-Origin: *\r\n\
         Cache-Control: no-cache\r\nConnection: close\r\n\r\n"
    )?;
    stream.write_all(&body)
}

/// The file that a request asks for; nothing outside of the folder.
fn file(request: &str) -> Option<String> {
    let path = request.strip_prefix("GET /")?.split([' ', '?']).next()?;
    let name = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.into() };
    // No part is empty either: what begins with a stroke is no name in a folder.
    let plain = |part: &str| {
        !part.is_empty() && part != ".." && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
    };
    name.split('/').all(plain).then_some(name)
}

fn kind(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, extension)| extension) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_names_a_file_of_the_folder() {
        assert_eq!(file("GET / HTTP/1.1"), Some("index.html".into()));
        assert_eq!(file("GET /embed/?mode=report HTTP/1.1"), Some("embed/index.html".into()));
        assert_eq!(file("GET /module/chain-balance.js HTTP/1.1"), Some("module/chain-balance.js".into()));
    }

    #[test]
    fn nothing_outside_of_the_folder_is_served() {
        for request in
            ["GET /../Cargo.toml HTTP/1.1", "GET //etc/passwd HTTP/1.1", "GET /%2e%2e/a HTTP/1.1", "POST / HTTP/1.1", ""]
        {
            assert_eq!(file(request), None, "{request}");
        }
    }
}
