//! The page, as a person uses it.

use std::rc::Rc;
use std::sync::Mutex;
use std::time::Instant;

use fantoccini::{Client, Locator};
use serde_json::Value;
use tokio::time::{Duration, sleep};

use crate::engine;
use crate::host::Host;

/// A browser on a page.
pub struct Page {
    pub client: Client,
    pub host: Rc<Host>,
}

/// One browser at a time: WebKit's driver has no more.
static TURN: Mutex<()> = Mutex::new(());

/// Opens a browser, runs the test and closes it however that ended.
pub fn browse(test: impl AsyncFnOnce(&Page)) {
    let _turn = TURN.lock().unwrap_or_else(|broken| broken.into_inner());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let page = Page { client: runtime.block_on(engine::browser()), host: Rc::new(Host::start()) };
    // Some begin as small as a phone, which shows one part of the page at a time.
    let _ = runtime.block_on(page.client.set_window_size(1440, 900));
    let ended = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| runtime.block_on(test(&page))));
    let _ = runtime.block_on(page.client.clone().close());
    if let Err(panic) = ended {
        std::panic::resume_unwind(panic);
    }
}

impl Page {
    /// Opens the page with this behind its address and waits until its program has come.
    pub async fn open(&self, suffix: &str) {
        // Another address first: one that differs behind the # alone does not load again.
        self.client.goto(&self.host.nothing()).await.expect("an address");
        self.client.goto(&format!("{}{suffix}", self.host.address())).await.expect("an address");
        self.stands().await;
    }

    pub async fn reload(&self) {
        self.client.refresh().await.expect("the page again");
        self.stands().await;
    }

    /// Comes back to the page.
    pub async fn visit(&self) {
        self.client.goto(&self.host.address()).await.expect("an address");
        self.stands().await;
    }

    async fn stands(&self) {
        self.until(
            "the program's page",
            "return document.querySelectorAll('[data-exercise]').length >= 178 && !('arriving' in document.documentElement.dataset)",
        )
        .await;
        // The first sign of somebody, for which the coach waits.
        self.eval("dispatchEvent(new Event('pointermove'))").await;
    }

    pub async fn eval(&self, script: &str) -> Value {
        self.client.execute(script, vec![]).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Waits until a script returns true.
    pub async fn until(&self, what: &str, script: &str) {
        let start = Instant::now();
        while self.client.execute(script, vec![]).await.ok() != Some(Value::Bool(true)) {
            assert!(start.elapsed() < Duration::from_secs(30), "still not: {what}");
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until a script calls its last argument with true.
    pub async fn until_told(&self, what: &str, script: &str) {
        let start = Instant::now();
        while self.client.execute_async(script, vec![]).await.ok() != Some(Value::Bool(true)) {
            assert!(start.elapsed() < Duration::from_secs(30), "still not: {what}");
            sleep(Duration::from_millis(50)).await;
        }
    }

    pub async fn click(&self, css: &str) {
        // Groups of the list get their height when they come into view. WebKit goes to what it has not laid out with the focus
        // alone, and only a moment later.
        let scroll = format!(
            "const element = document.querySelector(`{css}`);
            element.focus();
            element.scrollIntoView({{ block: 'center' }});
            return element.getBoundingClientRect().top"
        );
        let mut last = Value::Null;
        loop {
            let top = self.eval(&scroll).await;
            let in_view = top.as_f64().is_some_and(|top| (0.0..800.0).contains(&top));
            if top == last && in_view {
                break;
            }
            last = top;
            sleep(Duration::from_millis(20)).await;
        }
        let element = self.client.find(Locator::Css(css)).await.unwrap_or_else(|error| panic!("{css}: {error}"));
        element.click().await.unwrap_or_else(|error| panic!("{css}: {error}"));
    }

    pub async fn type_into(&self, css: &str, text: &str) {
        let field = self.client.find(Locator::Css(css)).await.unwrap_or_else(|error| panic!("{css}: {error}"));
        field.send_keys(text).await.unwrap_or_else(|error| panic!("{css}: {error}"));
    }

    /// Waits until a figure has this exact value.
    pub async fn figure(&self, name: &str, value: &str) {
        let script = format!("return document.querySelector('[data-figure=\"{name}\"]')?.dataset.value === '{value}'");
        self.until(&format!("{name} {value}"), &script).await;
    }

    /// Opens a room, by the button that the page has for it.
    pub async fn enter_room(&self, room: &str) {
        self.eval(&format!("document.querySelector('[data-room={room}]').click()")).await;
        self.until(room, &format!("return document.querySelector('dialog[data-open={room}]')?.open === true")).await;
    }
}
