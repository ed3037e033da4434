//! An engine and its driver.

use std::env;
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use tokio::time::{Duration, Instant, sleep};

/// Ends the driver with the tests, however they end: a test binary has no last word, but its end of the pipe closes with it.
const KEEPER: &str = r#"
    trap : INT TERM
    TMPDIR=$(mktemp -d) && export TMPDIR || exit
    "$@" &
    driver=$!
    read -r end
    pkill -P $driver
    kill $driver
    wait $driver
    rm -rf "$TMPDIR""#;

struct Driver {
    address: String,
    /// Holds the pipe open.
    _keeper: Child,
}

/// A browser with a profile of its own, without a window to be seen.
pub async fn browser() -> Client {
    let engine = env::var("CHAIN_BALANCE_ENGINE").expect("CHAIN_BALANCE_ENGINE: run `cargo xtask test engines`");
    static DRIVER: OnceLock<Driver> = OnceLock::new();
    let driver = DRIVER.get_or_init(|| start(&engine));
    let begun = Instant::now();
    loop {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        match builder.capabilities(capabilities(&engine)).connect(&driver.address).await {
            Ok(client) => return client,
            // The driver may not listen yet.
            Err(error) => assert!(begun.elapsed() < Duration::from_secs(30), "{engine} does not start: {error}"),
        }
        sleep(Duration::from_millis(100)).await;
    }
}

fn capabilities(engine: &str) -> Map<String, Value> {
    let asked = match engine {
        "firefox" => json!({ "moz:firefoxOptions": { "args": ["-headless", "--width=1440", "--height=900"] } }),
        "webkit" => {
            json!({ "webkitgtk:browserOptions": { "binary": env::var("CHAIN_BALANCE_BROWSER").unwrap_or_default(), "args": ["--automation"] } })
        }
        _ => {
            json!({ "goog:chromeOptions": { "args": ["--headless", "--no-sandbox", "--disable-gpu", "--window-size=1440,900"] } })
        }
    };
    asked.as_object().cloned().unwrap_or_default()
}

fn start(engine: &str) -> Driver {
    let program = env::var_os("CHAIN_BALANCE_DRIVER").expect("CHAIN_BALANCE_DRIVER");
    // Freed at once, and asked for by the driver a moment later.
    let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
    let mut keeper = Command::new("sh");
    keeper.args(["-c", KEEPER, "sh"]).arg(program).arg(format!("--port={port}"));
    if engine == "webkit" {
        keeper.arg("--host=127.0.0.1");
    }
    let keeper = keeper.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("a shell");
    Driver { address: format!("http://127.0.0.1:{port}"), _keeper: keeper }
}
