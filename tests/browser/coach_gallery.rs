//! Well-known plans: sorted, filtered, opened and compared.

use std::cmp::Reverse;

use chain_balance::domain::figure::Figure;
use chain_balance::domain::report::Report;
use chain_balance::domain::settings::Profile;
use chain_balance::domain::template::Template;
use chain_balance::domain::verdict::{self, Verdict};

use crate::coach::link_of;
use crate::page::Page;
use crate::session::browse;
use crate::texts::{SQUATS, STRONGLIFTS};

async fn shown(page: &Page) -> Vec<String> {
    page.attributes("[data-template]", "data-template").await
}

fn report(template: &Template) -> Report {
    Report::of(&template.plan())
}

fn ids(templates: &[&Template]) -> Vec<String> {
    templates.iter().map(|template| String::from(template.id)).collect()
}

fn by_name() -> Vec<&'static Template> {
    let mut all: Vec<&Template> = Template::all().iter().chain(Template::of_rule(43)).collect();
    all.sort_by_key(|template| template.name.to_lowercase());
    all
}

/// All plans by name, then by the most of something.
fn sorted(most: impl Fn(&Template) -> u64) -> Vec<String> {
    let mut all = by_name();
    all.sort_by_key(|template| Reverse(most(template)));
    ids(&all)
}

fn hundredths(template: &Template, figure: Figure) -> u64 {
    report(template).figure(figure).map_or(0, |value| value.hundredths())
}

fn ratio(template: &Template, much: Figure, little: Figure) -> u64 {
    hundredths(template, much) * 100 / hundredths(template, little).max(1)
}

#[test]
fn the_gallery_is_sorted() {
    browse(async |[page]| {
        page.open_coached("").await;
        page.enter_room("gallery").await;
        assert_eq!(shown(&page).await.len(), 15);
        for (order, expected) in [
            ("posterior", sorted(|template| hundredths(template, Figure::PosteriorShare))),
            ("pulling", sorted(|template| ratio(template, Figure::Pull, Figure::Push))),
            ("hip", sorted(|template| ratio(template, Figure::Hip, Figure::Knee))),
            ("days", sorted(|template| template.sessions.get())),
            ("name", sorted(|_| 0)),
        ] {
            page.choose("gallery-order", order).await;
            assert_eq!(shown(&page).await, expected, "{order}");
        }
    });
}

#[test]
fn the_gallery_is_filtered_by_verdict() {
    browse(async |[page]| {
        page.open_coached("").await;
        page.enter_room("gallery").await;
        for verdict in Verdict::ALL {
            page.choose("gallery-verdict", verdict.slug()).await;
            let expected: Vec<&Template> = by_name()
                .into_iter()
                .filter(|template| verdict::chain(&report(template), Profile::Edge) == Some(*verdict))
                .collect();
            assert!(!expected.is_empty(), "{}", verdict.slug());
            assert_eq!(shown(&page).await, ids(&expected), "{}", verdict.slug());
            let standing = page.attributes("[data-template]", "data-verdict").await;
            assert!(standing.iter().all(|slug| slug == verdict.slug()), "{standing:?}");
        }
        page.choose("gallery-verdict", "").await;
        assert_eq!(shown(&page).await.len(), 15);
        page.choose("gallery-verdict", "met").await;
        page.leave_room().await;
        page.enter_room("gallery").await;
        assert!(shown(&page).await.len() < 15, "it is as it was left");
        assert_eq!(page.value("select[name=gallery-verdict]").await, "met");
    });
}

#[test]
fn an_opened_plan_is_one_of_the_users_own_and_the_other_one_stays() {
    browse(async |[page]| {
        page.open_coached("").await;
        page.tick("plank").await;
        page.enter_room("gallery").await;
        let corner = "const card = document.querySelector('[data-template=phul]');
            card.scrollIntoView();
            const { left, top, right } = card.getBoundingClientRect();
            return [left + 8, right - 8].every(x => document.elementFromPoint(x, top + 8).matches('h3 a'))";
        assert_eq!(page.eval(corner).await, true, "the whole card is the link");
        page.click("[data-template=phul] h3 a").await;
        page.until("the page without a room", "return document.querySelector('dialog') === null").await;
        page.advised().await;
        let plan = Template::from_id("phul").expect("a template").plan();
        assert_eq!(page.plan().await, plan);
        assert_eq!(page.eval("return document.activeElement.matches('.opener:has(+ #rooms-menu)')").await, true);
        page.reload().await;
        page.coached().await;
        assert_eq!(page.plan().await, plan, "and is kept");
        page.click("[popovertarget=plan-menu]").await;
        let plans = page.text_of("return document.querySelector('.plans').textContent").await;
        assert!(plans.contains("PHUL") && plans.contains("My plan"), "{plans}");
    });
}

/// The cells of a row of the comparison.
async fn row(page: &Page, handle: &str) -> Vec<String> {
    page.texts(&format!("[data-compare='{handle}'] td")).await
}

#[test]
fn a_comparison_shows_every_figure_before_and_after_the_fix() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={}", link_of("recommended-routine"))).await;
        page.push("Compare").await;
        page.until("the room", "return document.querySelector('dialog[data-open=compare]')?.open === true").await;
        assert_eq!(
            page.texts("dialog .compare thead th").await,
            ["Figure", "Recommended Routine (r/bodyweightfitness)", "After the change"]
        );
        assert_eq!(row(&page, "posterior-share").await, ["52.8 %", "57.5 %"]);
        assert_eq!(row(&page, "push").await, ["18", "18"]);
        assert_eq!(row(&page, "pull").await, ["18", "24"]);
        assert_eq!(row(&page, "label-anterior-share").await, ["57.4 %", "51.7 %"]);
        assert_eq!(page.attributes("[data-compare=pull]", "data-differs").await, [""]);
        assert_eq!(page.eval("return document.querySelector('[data-compare=push]').hasAttribute('data-differs')").await, false);
        assert_eq!(
            page.attributes("[data-compare]", "data-compare").await.len(),
            Figure::ALL.len() + 22,
            "hamstrings and quads once"
        );
        assert_eq!(page.value("select[name=beside]").await, "fix 1");
        page.choose("beside", "phul").await;
        assert_eq!(page.texts("dialog .compare thead th").await[2], "PHUL");
        assert_eq!(row(&page, "posterior-share").await, ["52.8 %", "60.3 %"]);
        page.choose("beside", "fix 1").await;
        assert_eq!(row(&page, "pull").await, ["18", "24"]);
        assert_eq!(row(&page, "label-anterior-share").await, ["57.4 %", "51.7 %"]);
    });
}

#[test]
fn what_is_offered_for_a_target_that_can_be_reached_is_compared_too() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        page.click("[data-fix='2'] .do button:not([data-kind])").await;
        page.until("the room", "return document.querySelector('dialog[data-open=compare]')?.open === true").await;
        assert_eq!(page.value("select[name=beside]").await, "fix 2");
        assert_eq!(page.texts("dialog .compare thead th").await[2], "After the change");
        assert_eq!(row(&page, "pull").await, ["7.5", "15"]);
        assert_eq!(row(&page, "posterior-share").await, ["41.9 %", "51.3 %"]);
    });
}

#[test]
fn a_fix_of_an_older_plan_is_not_compared_any_more() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={}", link_of("basic-beginner-routine"))).await;
        page.click("[data-fix='2'] .do button:not([data-kind])").await;
        page.leave_room().await;
        page.click("[data-fix='1'] [data-kind=primary]").await;
        page.advised().await;
        assert_eq!(page.advice().await, "met");
        page.enter_room("compare").await;
        assert_eq!(page.texts("dialog .compare thead th").await[2], Template::all()[0].name);
        assert_eq!(page.value("select[name=beside]").await, Template::all()[0].id);
    });
}

#[test]
fn a_plan_of_the_gallery_is_compared_with_ones_own_and_the_room_begins_at_its_top() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        page.enter_room("gallery").await;
        page.click("[data-template=upper-lower-lyle] .ways button").await;
        page.until("the other room", "return document.querySelector('dialog').dataset.open === 'compare'").await;
        assert_eq!(row(&page, "posterior-share").await, ["41.9 %", "66.1 %"]);
        assert_eq!(page.value("select[name=beside]").await, "upper-lower-lyle");
        assert_eq!(page.eval("return document.querySelector('.room .inside').scrollTop").await, 0);
        assert_eq!(page.eval("return document.activeElement.id").await, "room-heading");
        page.press(&['\u{e00c}']).await;
        page.until("the page without a room", "return document.querySelector('dialog') === null").await;
        let back = "return document.activeElement.matches('.opener:has(+ #rooms-menu)')";
        assert_eq!(page.eval(back).await, true, "back where it began");
    });
}

#[test]
fn a_comparison_shows_what_differs_and_the_rest_when_it_is_asked_for() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        page.enter_room("compare").await;
        page.choose("beside", "phul").await;
        let shown = "return [...document.querySelectorAll('[data-compare]')].filter(row => row.checkVisibility()).length";
        let differ = page.attributes("[data-differs]", "data-compare").await.len();
        assert!(differ > 10, "{differ}");
        assert_eq!(page.eval(shown).await, differ);
        page.click("[name=compare-all]").await;
        assert_eq!(page.eval(shown).await, Figure::ALL.len() + 22);
        assert_eq!(page.attributes(".two [role=img]", "role").await.len(), 2, "both bodies");
    });
}

#[test]
fn a_plan_is_compared_with_another_one_of_the_users_own() {
    browse(async |[page]| {
        page.remember(&format!("chain-balance 1 4 1\n1 {SQUATS}\n2 {STRONGLIFTS}")).await;
        page.open_coached("").await;
        page.enter_room("compare").await;
        page.choose("beside", "own 1").await;
        assert_eq!(page.texts("dialog .compare thead th").await[2], "StrongLifts 5x5");
        assert_eq!(row(&page, "pull").await[1], "7.5");
        assert_eq!(row(&page, "sets").await[0], "5");
        assert_eq!(page.value("select[name=beside]").await, "own 1");
    });
}
