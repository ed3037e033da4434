//! The coach as a test sees it.

use chain_balance::codec::link;
use chain_balance::domain::fix::{Advice, Fix, Limits};
use chain_balance::domain::plan::Plan;
use chain_balance::domain::template::Template;
use serde_json::Value;

use crate::page::Page;

/// The fixes of the well-known plans, as reviewed.
const FIXES: &str = include_str!("../fixtures/fixes.txt");

/// The figures that are targets, in the order of the table of fixes.
pub const TARGETS: &str = "posterior-share push pull label-anterior-share";

/// The link of a well-known plan.
pub fn link_of(template: &str) -> String {
    link::encode(&Template::from_id(template).expect("a template").plan())
}

/// The figures of a well-known plan and of each of its fixes, as [`TARGETS`].
pub fn figures_of(template: &str) -> Vec<String> {
    let lines = FIXES.lines().skip_while(|line| *line != template).skip(1);
    let own = lines.take_while(|line| line.starts_with(' ') || line.starts_with('-'));
    let figures = own.filter(|line| line.contains("posterior ") && line.contains("label "));
    figures
        .map(|line| {
            let (_, figures) = line.split_once("posterior ").expect("a share");
            let is_figure = |word: &&str| word.starts_with(|first: char| first.is_ascii_digit());
            figures.split([' ', ',']).filter(is_figure).collect::<Vec<_>>().join(" ")
        })
        .collect()
}

impl Page {
    /// Opens the page and waits until the coach has looked at its plan.
    pub async fn open_coached(&self, suffix: &str) {
        self.open_with(suffix).await;
        self.coached().await;
    }

    /// The coach comes with the first sign of somebody there.
    pub async fn coached(&self) {
        self.eval("dispatchEvent(new Event('pointermove'))").await;
        self.advised().await;
    }

    /// Waits until what is advised belongs to the plan that is shown.
    pub async fn advised(&self) {
        const ADVISED: &str = "const advice = document.querySelector('[data-advice]');
            return advice !== null && advice.dataset.of === document.getElementById('app').dataset.plan && advice.dataset.advice !== 'searching'";
        self.until("advice", ADVISED).await;
    }

    /// Opens a plan as one's own.
    pub async fn own(&self, plan: &str) {
        self.open_coached(&format!("#p={plan}")).await;
        self.push("Keep a copy").await;
        self.until("one's own", "return document.querySelector('.shared') === null").await;
        self.advised().await;
    }

    /// What the advice comes to.
    pub async fn advice(&self) -> String {
        self.text_of("return document.querySelector('[data-advice]').dataset.advice").await
    }

    /// What each fix does, sentence by sentence.
    pub async fn edits(&self) -> Vec<Vec<String>> {
        const EDITS: &str =
            "return [...document.querySelectorAll('.advice > ol:first-of-type > [data-fix], .other-ways [data-fix]')]
            .map(fix => [...fix.querySelectorAll('.edits li')].map(edit => edit.textContent))";
        serde_json::from_value(self.eval(EDITS).await).expect("lists of sentences")
    }

    /// The plan that the page shows.
    pub async fn plan(&self) -> Plan {
        link::decode(&self.text_of("return document.getElementById('app').dataset.plan").await).expect("the plan's own link")
    }

    /// The fixes of the plan that is shown, found here and not by the page.
    pub async fn edits_expected(&self) -> Vec<Vec<String>> {
        self.edits_expected_within(&Limits::default()).await
    }

    /// The same within other limits: each way, then what reaches a target that asks for less, unless it is there already.
    pub async fn edits_expected_within(&self, limits: &Limits) -> Vec<Vec<String>> {
        let plan = self.plan().await;
        let advice = Advice::of(&plan, limits).expect("enough to judge");
        let mut fixes: Vec<&Fix> = advice.alternatives.iter().collect();
        let less = advice.reachable.as_ref().and_then(|reachable| reachable.fix.as_ref());
        fixes.extend(less.filter(|less| fixes.iter().all(|fix| fix.apply(&plan) != less.apply(&plan))));
        fixes.iter().map(|fix| fix.edits().iter().map(|edit| edit.words(&plan)).collect()).collect()
    }

    /// Opens a room over the page.
    pub async fn enter_room(&self, room: &str) {
        let menu = format!(".opener:has(+ [popover] [data-room={room}])");
        // While a shared plan is only read, what adds to it is not offered.
        const TRY: &str = "const menu = document.querySelector(arguments[0]);
            if (menu && !menu.checkVisibility()) document.querySelector('.trying:not([open]) > summary')?.click()";
        self.eval_with(TRY, vec![menu.clone().into()]).await;
        if self
            .eval_with("return document.querySelector(arguments[0])?.checkVisibility() ?? false", vec![menu.clone().into()])
            .await
            == true
        {
            self.click(&menu).await;
        }
        self.click(&format!("[data-room={room}]")).await;
        self.until("the room", &format!("return document.querySelector('dialog[data-open={room}]')?.open === true")).await;
    }

    /// Closes the room that is open.
    pub async fn leave_room(&self) {
        self.push("Close").await;
        self.until("the page without a room", "return document.querySelector('dialog') === null").await;
    }

    /// The texts of all elements.
    pub async fn texts(&self, css: &str) -> Vec<String> {
        const TEXTS: &str = "return [...document.querySelectorAll(arguments[0])].map(element => element.textContent.trim())";
        self.words(TEXTS, css).await
    }

    /// An attribute of all elements.
    pub async fn attributes(&self, css: &str, name: &str) -> Vec<String> {
        let script =
            format!("return [...document.querySelectorAll(arguments[0])].map(element => element.getAttribute('{name}'))");
        self.words(&script, css).await
    }

    async fn words(&self, script: &str, css: &str) -> Vec<String> {
        let Value::Array(words) = self.eval_with(script, vec![css.into()]).await else { panic!("{css}: no list") };
        words.iter().map(|word| String::from(word.as_str().unwrap_or_default())).collect()
    }
}
