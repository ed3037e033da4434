//! Self-checks, and targets by sport and by sitting.

use crate::page::Page;
use crate::session::browse;
use crate::texts::STRONGLIFTS;

const CHECKS: &str = "chain-balance.checks";

/// The day on the wall, as the browser has it.
async fn today(page: &Page) -> String {
    page.text_of("const now = new Date(); return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`")
        .await
}

async fn practice(page: &Page) -> Vec<String> {
    page.texts("[data-practice]").await
}

#[test]
fn a_no_adds_its_exercise_to_the_advice_is_kept_with_its_date_and_forgotten() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        assert_eq!(page.stored(CHECKS).await, None);
        page.enter_room("checks").await;
        assert_eq!(page.texts("[data-check] small").await, Vec::<String>::new());
        page.click("[data-check=pull-up] input[value=no]").await;
        page.click("[data-check=hip-hinge] input[value=yes]").await;
        let day = today(&page).await;
        assert_eq!(page.texts("[data-check] small").await, vec![format!("answered on {day}"); 2]);
        assert_eq!(practice(&page).await, ["Lat Pulldown: not in the week yet"]);
        page.reload().await;
        page.coached().await;
        assert_eq!(practice(&page).await, ["Lat Pulldown: not in the week yet"], "it is kept on the device");
        let link = page.text_of("return document.getElementById('app').dataset.plan").await;
        assert_eq!(link, STRONGLIFTS, "and in no link");
        page.enter_room("checks").await;
        assert_eq!(page.texts("[data-check=pull-up] small").await, [format!("answered on {day}")]);
        assert_eq!(page.eval("return document.querySelector('[data-check=pull-up] input[value=no]').checked").await, true);
        page.click("[data-check=pull-up] button").await;
        assert_eq!(practice(&page).await, Vec::<String>::new());
        assert_eq!(page.eval("return document.querySelectorAll('[data-check=pull-up] input:checked').length").await, 0);
        assert!(page.stored(CHECKS).await.expect("the other answer").starts_with("hip-hinge yes "));
        page.click("[data-check=hip-hinge] button").await;
        assert_eq!(page.stored(CHECKS).await, None, "nothing is left behind");
    });
}

#[test]
fn an_answer_that_has_no_room_is_said_not_to_be_kept_and_is_kept_when_there_is_room() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        page.fill_memory().await;
        page.enter_room("checks").await;
        page.click("[data-check=pull-up] input[value=no]").await;
        page.until("the word", "return document.querySelector('dialog [data-word=not-kept]') !== null").await;
        assert_eq!(page.stored(CHECKS).await, None);
        page.free_memory().await;
        page.click("[data-check=hip-hinge] input[value=yes]").await;
        page.until("no word", "return !document.querySelector('dialog [data-word=not-kept]')").await;
        assert_eq!(page.stored(CHECKS).await.expect("both answers").lines().count(), 2);
    });
}

#[test]
fn an_answer_waits_until_no_other_tab_writes_and_is_in_view_meanwhile() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        page.eval("navigator.locks.request('chain-balance', () => new Promise(done => { window.let = done; }))").await;
        page.enter_room("checks").await;
        page.click("[data-check=pull-up] input[value=no]").await;
        assert_eq!(page.texts("[data-check=pull-up] small").await.len(), 1);
        assert_eq!(page.eval("return localStorage.getItem('chain-balance.checks')").await, serde_json::Value::Null);
        page.eval("localStorage.setItem('chain-balance.checks', 'hip-hinge yes 2026-01-01\\n'); window.let()").await;
        page.until("both", "return localStorage.getItem('chain-balance.checks').trim().split('\\n').length === 2").await;
    });
}

#[test]
fn an_exercise_of_a_check_that_is_in_the_week_says_how_much() {
    browse(async |[page]| {
        page.open_coached("").await;
        page.tick_sets(&[("kettlebell-swing", 4)]).await;
        page.enter_room("checks").await;
        page.click("[data-check=kettlebell-swing] input[value=no]").await;
        assert_eq!(practice(&page).await, ["Kettlebell Swing: 4 sets a week"]);
        page.click("[data-check=kettlebell-swing] input[value=yes]").await;
        assert_eq!(practice(&page).await, Vec::<String>::new());
    });
}

#[test]
fn answers_that_cannot_be_read_are_passed_over() {
    browse(async |[page]| {
        page.goto(&page.host.nothing()).await;
        page.eval_with(
            "localStorage.setItem(arguments[0], 'pull-up no 20000\\npull-up maybe 3\\nnonsense\\n\\nhip-hinge no 99999999999\\nkettlebell-swing no -1x\\n' + 'x'.repeat(1_000_000))",
            vec![CHECKS.into()],
        )
        .await;
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        assert_eq!(practice(&page).await, ["Lat Pulldown: not in the week yet"]);
        page.enter_room("checks").await;
        assert_eq!(page.texts("[data-check] small").await, ["answered on 2024-10-04"]);
    });
}

#[test]
fn a_choice_of_sport_changes_the_target_and_says_whose_opinion_it_is() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        page.enter_room("checks").await;
        assert_eq!(
            page.attributes("[data-preset] [aria-pressed]", "aria-pressed").await,
            Vec::<String>::new(),
            "no sport looks chosen"
        );
        for (preset, profile) in [("soccer", "equal"), ("running", "edge"), ("wrestling", "equal"), ("sitting", "edge")] {
            page.click(&format!("[data-preset={preset}] button")).await;
            page.advised().await;
            assert_eq!(page.value("select[name=profile]").await, profile, "{preset}");
            assert_eq!(page.attributes(".room [data-target]", "data-target").await, [profile], "{preset}");
            let words = page.texts(&format!("[data-preset={preset}] span")).await.join("");
            assert!(words.contains("opinion") && words.contains("No study"), "{words}");
            assert_eq!(page.edits().await, page.edits_expected().await, "{preset}");
        }
    });
}
