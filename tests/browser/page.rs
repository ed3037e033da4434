//! The page as a test sees it: by its handles and by what its controls are called.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

use crate::host::Host;
use crate::session::Extra;

/// A browser with the page in it.
#[derive(Clone)]
pub struct Page {
    pub client: Client,
    pub host: Rc<Host>,
    /// Errors of the console that a test brings about on purpose.
    expected: Rc<RefCell<Vec<&'static str>>>,
}

impl Page {
    pub fn new(client: Client, host: Rc<Host>) -> Self {
        Self { client, host, expected: Rc::default() }
    }

    /// Closes the browser; the answer is what the console said that it should not have said.
    pub async fn close(self) -> Vec<String> {
        let log = self
            .client
            .issue_cmd(Extra::log())
            .await
            .unwrap_or_else(|error| json!([{ "level": "SEVERE", "message": error.to_string() }]));
        let entries = log.as_array().cloned().unwrap_or_default();
        let severe = entries.iter().filter(|entry| entry["level"] == "SEVERE").map(|entry| entry["message"].to_string());
        let expected = |message: &String| self.expected.borrow().iter().any(|part| message.contains(part));
        let errors = severe.filter(|message| !expected(message)).collect();
        let _ = self.client.close().await;
        errors
    }

    /// From now on errors of the console with this in them are no surprise.
    pub fn expects_error(&self, part: &'static str) {
        self.expected.borrow_mut().push(part);
    }

    /// Runs a command of the DevTools protocol.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Value {
        self.client.issue_cmd(Extra::devtools(command, parameters)).await.expect(command)
    }

    /// Runs a script in every page that this window opens from now on, before any of the page's own.
    pub async fn before_every_page(&self, script: &str) {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
    }

    /// Opens the page and waits until it stands.
    pub async fn open(&self) {
        self.open_with("").await;
    }

    /// Opens the page with this behind its address.
    pub async fn open_with(&self, suffix: &str) {
        self.goto(&format!("{}{suffix}", self.host.address())).await;
        self.stands().await;
    }

    pub async fn goto(&self, address: &str) {
        self.client.goto(address).await.expect("an address");
    }

    /// Opens the page with this behind its address, and does not wait for the program.
    pub async fn open_early(&self, suffix: &str) {
        let address = format!("{}{suffix}", self.host.address());
        self.client.execute("location.href = arguments[0]", vec![address.into()]).await.expect("an address");
        self.until(
            "the drawn page",
            "return document.querySelectorAll('[data-exercise]').length === 178 && document.readyState !== 'loading'",
        )
        .await;
    }

    pub async fn reload(&self) {
        self.client.refresh().await.expect("the page again");
        self.stands().await;
    }

    /// The list is there, and so is all that is kept on the device.
    pub async fn stands(&self) {
        let stands = "const rows = [...document.querySelectorAll('[data-exercise]:not([data-exercise^=own-])')];
            return new Set(rows.map(row => row.dataset.exercise)).size === 178 && rows.length === 178
                && !('arriving' in document.documentElement.dataset)";
        self.until("the program's page", stands).await;
    }

    /// Runs a script in the page.
    pub async fn eval(&self, script: &str) -> Value {
        self.eval_with(script, vec![]).await
    }

    pub async fn eval_with(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute(script, arguments).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Runs a script that answers by calling its last argument.
    pub async fn eval_later(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute_async(script, arguments).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// The text that a script returns; nothing for null.
    pub async fn text_of(&self, script: &str) -> String {
        String::from(self.eval(script).await.as_str().unwrap_or_default())
    }

    /// Waits until a script returns true.
    pub async fn until(&self, what: &str, script: &str) {
        let start = Instant::now();
        // Between two pages there is no window to ask.
        while self.client.execute(script, vec![]).await.ok() != Some(Value::Bool(true)) {
            assert!(start.elapsed() < Duration::from_secs(20), "still not: {what}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    pub async fn find(&self, css: &str) -> Element {
        self.client.find(Locator::Css(css)).await.unwrap_or_else(|error| panic!("{css}: {error}"))
    }

    pub async fn click(&self, css: &str) {
        self.click_at(Locator::Css(css), css).await;
    }

    /// Clicks on the button with this text or name.
    pub async fn push(&self, name: &str) {
        self.click_path(&format!("//button[normalize-space()='{name}' or @aria-label='{name}']")).await;
    }

    /// Opens the menu of the plan and clicks on a button in it.
    pub async fn in_plan_menu(&self, name: &str) {
        self.click("[popovertarget=plan-menu]").await;
        self.push(name).await;
    }

    /// Opens what hides behind a summary that begins with these words.
    pub async fn unfold(&self, words: &str) {
        self.click_path(&format!("//summary[starts-with(normalize-space(),'{words}')]")).await;
    }

    async fn click_path(&self, path: &str) {
        self.click_at(Locator::XPath(path), path).await;
    }

    /// Clicks on what is found. The page may make it anew between finding and clicking: then it is looked for again, as an eye
    /// would.
    async fn click_at(&self, locator: Locator<'_>, name: &str) {
        for _ in 0..5 {
            match self.try_click(locator).await {
                Err(error) if error.to_string().contains("stale element") => {}
                done => {
                    done.unwrap_or_else(|error| panic!("{name}: {error}"));
                    return self.drawn().await;
                }
            }
        }
        panic!("{name} never stands still");
    }

    /// Waits until nothing in the page changes from one frame to the next. Yew hands the browser a turn when drawing takes longer
    /// than a frame, so on a busy machine an answer may come in several; a page that never rests is taken as it is.
    pub async fn drawn(&self) {
        const DRAWN: &str = "
            const [done] = arguments;
            let [changed, turns] = [false, 0];
            const watch = new MutationObserver(() => { changed = true; });
            watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
            const turn = () => setTimeout(() => requestAnimationFrame(() => {
                if (changed && ++turns < 20) { changed = false; turn(); } else { watch.disconnect(); done(); }
            }));
            turn();";
        // The page may have been left, and what comes next is waited for by its own mark.
        let _ = self.client.execute_async(DRAWN, vec![]).await;
    }

    /// Scrolls until it stands still, then clicks: groups of the list get their height when they come into view.
    async fn try_click(&self, locator: Locator<'_>) -> Result<(), CmdError> {
        const SCROLL: &str = "
            const [element, done] = arguments;
            // A shared plan is only read until changes are tried.
            if (!element.checkVisibility()) document.querySelector('.trying:not([open]) > summary')?.click();
            // On a phone it may stand in another part of the page, behind its tab.
            const part = element.closest('.plan, .pick, #result');
            if (part && !part.checkVisibility()) {
                const name = part.id || (part.matches('.plan') ? 'plan' : 'add');
                document.querySelector(`.tabs [data-go=${name}]`).click();
            }
            // The fields of a row open where there is no room for them.
            const row = element.closest('.amounts')?.closest('.row');
            if (row && !element.checkVisibility()) row.querySelector('.amount').click();
            // Or behind a line that opens.
            for (let line = element.parentElement; line; line = line.parentElement)
                if (line.matches('details:not([open])') && element.parentElement !== line) line.firstElementChild.click();
            const settle = last => {
                element.scrollIntoView({ block: 'center' });
                requestAnimationFrame(() => requestAnimationFrame(() => {
                    const { top } = element.getBoundingClientRect();
                    if (top === last) done(); else settle(top);
                }));
            };
            settle();";
        let element = self.client.find(locator).await?;
        let handle = serde_json::to_value(&element).expect("a handle");
        self.client.execute_async(SCROLL, vec![handle]).await?;
        element.click().await
    }

    /// Chooses a word of a list.
    pub async fn choose(&self, name: &str, word: &str) {
        // Where the list stands in a menu that is closed, the menu is opened first.
        const CLOSED: &str =
            "const menu = document.querySelector(`select[name=${arguments[0]}]`)?.closest('[popover]:not(:popover-open)');
            return menu ? `[popovertarget=${menu.id}]` : ''";
        let menu = self.eval_with(CLOSED, vec![name.into()]).await;
        if let Some(menu) = menu.as_str().filter(|menu| !menu.is_empty()) {
            self.click(menu).await;
        }
        let list = self.find(&format!("select[name={name}]")).await;
        list.select_by_value(word).await.unwrap_or_else(|error| panic!("{name}: {error}"));
        self.drawn().await;
    }

    /// Ticks or unticks an exercise.
    pub async fn tick(&self, exercise: &str) {
        self.click(&format!("[data-exercise={exercise}] input[type=checkbox]")).await;
    }

    /// Ticks exercises and types their sets.
    pub async fn tick_sets(&self, work: &[(&str, u32)]) {
        for (exercise, sets) in work {
            self.tick(exercise).await;
            self.enter(&format!("[data-exercise={exercise}] input[name=sets]"), &sets.to_string()).await;
        }
    }

    /// The figures of these names: their exact values, `-` where there is none.
    pub async fn figures(&self, names: &str) -> String {
        self.values("figure", names).await
    }

    /// The sets of these muscles.
    pub async fn muscles(&self, names: &str) -> String {
        self.values("muscle", names).await
    }

    async fn values(&self, handle: &str, names: &str) -> String {
        const VALUES: &str = "return arguments[1].split(' ').map(name =>
            document.querySelector(`[data-${arguments[0]}=\"${name}\"]`).getAttribute('data-value') || '-').join(' ')";
        let values = self.eval_with(VALUES, vec![handle.into(), names.into()]).await;
        String::from(values.as_str().expect("a text"))
    }

    /// What a field or list holds.
    pub async fn value(&self, css: &str) -> String {
        self.find(css).await.prop("value").await.expect("a value").unwrap_or_default()
    }

    /// The exercises that are ticked on the day that is shown, in the order of the list.
    pub async fn ticked(&self) -> String {
        self.text_of(
            "return [...document.querySelectorAll('[data-exercise]')].filter(row => row.querySelector('label input').checked)
                .map(row => row.dataset.exercise).join(' ')",
        )
        .await
    }

    /// The names of the banners that stand.
    pub async fn banners(&self) -> String {
        self.saved().await;
        self.text_of("return [...document.querySelectorAll('[data-banner]')].map(banner => banner.dataset.banner).join(' ')")
            .await
    }
}
