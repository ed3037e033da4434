//! The one driver of all browsers of this run.

use std::env;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::thread;

/// Ends the driver and its browsers by the driver's own id as soon as the tests end, however they do, and removes what they wrote: a test
/// binary has no last word, but its end of the pipe closes with it.
const KEEPER: &str = r#"
    trap : INT TERM
    TMPDIR=$(mktemp -d) && export TMPDIR || exit
    "$0" --port=0 &
    driver=$!
    read -r end
    pkill -P $driver
    kill $driver
    wait $driver
    sleep 1
    rm -rf "$TMPDIR""#;

struct Driver {
    address: String,
    /// Holds the pipe open.
    _keeper: Child,
}

/// Where the driver listens. The first who asks starts it.
pub fn address() -> &'static str {
    static DRIVER: OnceLock<Driver> = OnceLock::new();
    &DRIVER.get_or_init(start).address
}

fn start() -> Driver {
    let program = env::var_os("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into());
    let mut keeper = Command::new("sh")
        .args(["-c", KEEPER])
        .arg(&program)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("a shell");
    let mut said = BufReader::new(keeper.stdout.take().expect("a pipe"));
    let port = said.by_ref().lines().map_while(Result::ok).find_map(|line| {
        let (_, port) = line.split_once("started successfully on port ")?;
        port.trim_end_matches('.').parse::<u16>().ok()
    });
    let Some(port) = port else {
        let _ = keeper.stdin.take().map(|mut pipe| pipe.write_all(b"end\n"));
        panic!("{} did not start", program.to_string_lossy());
    };
    // Read on, or the driver would wait for room in the pipe.
    thread::spawn(move || said.read_to_end(&mut Vec::new()));
    Driver { address: format!("http://127.0.0.1:{port}"), _keeper: keeper }
}
