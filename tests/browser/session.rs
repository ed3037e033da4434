//! A browser of its own for every test, and what it has to say at the end.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::rc::Rc;
use std::sync::{Condvar, Mutex};

use fantoccini::ClientBuilder;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use url::{ParseError, Url};

use crate::driver;
use crate::host::Host;
use crate::page::Page;

/// Nothing that would load, ask or paint what no test looks at.
const FLAGS: [&str; 9] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1440,900",
];

/// Tells of a breach of the policy even where the browser does not.
const WITNESS: &str = "addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`securitypolicyviolation: ${violatedDirective} ${blockedURI}`))";

/// What keeps the page on the device answers for a host that has faults on purpose: a browser without it shows them.
const WITHOUT_WORKER: &str = "delete Navigator.prototype.serviceWorker;";

/// Opens `N` browsers, each with a profile of its own, on one host, runs the test, and closes them however it ended. They do not
/// keep the page for visits without a network.
pub fn browse<const N: usize>(test: impl AsyncFnOnce([Page; N])) {
    browse_with(WITHOUT_WORKER, test);
}

/// The same with browsers that keep the page.
pub fn browse_and_keep<const N: usize>(test: impl AsyncFnOnce([Page; N])) {
    browse_with("", test);
}

fn browse_with<const N: usize>(script: &str, test: impl AsyncFnOnce([Page; N])) {
    let _turn = Turn::take();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let host = Rc::new(Host::start());
    let mut pages = Vec::new();
    let ended = catch_unwind(AssertUnwindSafe(|| {
        runtime.block_on(async {
            for _ in 0..N {
                pages.push(start(host.clone(), script).await);
            }
            test(pages.clone().try_into().ok().expect("as many as asked for")).await;
        });
    }));
    let errors: Vec<String> = runtime.block_on(async {
        let mut errors = Vec::new();
        for page in pages {
            errors.extend(page.close().await);
        }
        errors
    });
    match ended {
        Ok(()) => assert!(errors.is_empty(), "the console has errors: {errors:#?}"),
        Err(panic) => {
            eprintln!("errors of the console: {errors:#?}");
            resume_unwind(panic)
        }
    }
}

async fn start(host: Rc<Host>, script: &str) -> Page {
    let asked = json!({ "goog:chromeOptions": { "args": FLAGS }, "goog:loggingPrefs": { "browser": "ALL" } });
    let Value::Object(asked) = asked else { unreachable!("an object") };
    let mut builder = ClientBuilder::new(HttpConnector::new());
    let client = builder.capabilities(asked).connect(driver::address()).await.expect("a browser");
    let page = Page::new(client, host);
    page.before_every_page(&format!("{script}{WITNESS}")).await;
    page
}

/// A command of Chromium's driver that the standard has not.
#[derive(Debug)]
pub struct Extra {
    path: &'static str,
    body: Value,
}

impl Extra {
    /// A command of the DevTools protocol.
    pub fn devtools(command: &str, parameters: Value) -> Self {
        Self { path: "goog/cdp/execute", body: json!({ "cmd": command, "params": parameters }) }
    }

    /// What the console said since it was last asked.
    pub fn log() -> Self {
        Self { path: "se/log", body: json!({ "type": "browser" }) }
    }
}

impl WebDriverCompatibleCommand for Extra {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

/// Two tests at a time: more browsers than cores only wait for one another.
struct Turn;

static TURNS: (Mutex<usize>, Condvar) = (Mutex::new(2), Condvar::new());

impl Turn {
    fn take() -> Self {
        let free = TURNS.0.lock().expect("the turns");
        *TURNS.1.wait_while(free, |free| *free == 0).expect("the turns") -= 1;
        Self
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        *TURNS.0.lock().expect("the turns") += 1;
        TURNS.1.notify_one();
    }
}
