//! The memory of the device, looked at and written from outside.

use chain_balance::codec::saved::PlanId;
use serde_json::Value;

use crate::page::Page;

/// Where the plans stand.
pub const KEY: &str = "chain-balance";

impl Page {
    /// Waits until the last change is kept, or could not be.
    pub async fn saved(&self) {
        self.drawn().await;
        self.until("that all is kept", "return !document.documentElement.hasAttribute('data-keeping')").await;
        // Whoever writes has asked for the lock before.
        self.eval_later(
            "const done = () => arguments[0](); navigator.locks ? navigator.locks.request('chain-balance', done).catch(done) : done()",
            vec![],
        )
        .await;
    }

    /// What stands at a place of the memory.
    pub async fn stored(&self, key: &str) -> Option<String> {
        self.saved().await;
        let text = self.eval_with("return localStorage.getItem(arguments[0])", vec![key.into()]).await;
        text.as_str().map(String::from)
    }

    /// Everything in the memory but the picture, which comes and goes, and which plan is open.
    pub async fn memory(&self) -> Value {
        self.saved().await;
        self.eval("const memory = { ...localStorage }; for (const more of ['picture', 'open', 'backup']) delete memory[`chain-balance.${more}`]; return memory").await
    }

    /// Opens the plan at a place of the list.
    pub async fn choose_plan(&self, place: usize) {
        let script = "return document.querySelector('select[name=plan]').options[arguments[0]].value";
        let id = self.eval_with(script, vec![place.into()]).await;
        self.choose("plan", id.as_str().expect("an id")).await;
    }

    /// Puts a record into the memory before the page is opened.
    pub async fn remember(&self, record: &str) {
        self.goto(&self.host.nothing()).await;
        self.eval_with("localStorage.setItem(arguments[0], arguments[1])", vec![KEY.into(), record.into()]).await;
    }

    /// Fills the memory to the last character; what has stood in it stays.
    pub async fn fill_memory(&self) {
        const FILL: &str = "
            localStorage.removeItem('chain-balance.picture');
            let text = '', more = 'x'.repeat(1 << 22);
            while (more) {
                try { localStorage.setItem('another page', text + more); text += more; } catch { more = more.slice(more.length / 2 + .5); }
            }";
        self.saved().await;
        self.eval(FILL).await;
    }

    /// Gives back what [`Page::fill_memory`] took.
    pub async fn free_memory(&self) {
        self.eval("localStorage.removeItem('another page')").await;
    }
}

/// The plans of a record, each as its id and its text; those that were deleted are none.
pub fn plans(record: &str) -> Vec<(&str, &str)> {
    let rows = record.lines().skip(1).filter_map(|line| Some((line.split_once(' ')?.0, line.rsplit_once(' ')?.1)));
    rows.filter(|(_, text)| *text != "-").collect()
}

/// The id of a plan that had a number in a record before version 2.
pub fn id(number: u8) -> String {
    PlanId::new(0, number.into()).to_string()
}
