//! The rules, and what is said at the days.

use chain_balance::codec::link;
use chain_balance::domain::bounded::Reps;
use chain_balance::domain::exercise::Amount;
use chain_balance::domain::plan::Entry;
use chain_balance::domain::report::Report;
use chain_balance::domain::rule::{Contradiction, Rule, Standing};

use crate::session::browse;
use crate::texts::{STRONGLIFTS, WEEKDAYS};

const UNDO: &str = "button[aria-label^=Undo]";

/// [`WEEKDAYS`] with eight reps for five: fifty reps of squats are many before a hinge, and 56 of them stand there.
fn many_squats() -> String {
    let mut plan = link::decode(WEEKDAYS).expect("a link");
    let squats = plan.days()[0].entries()[0];
    let amount = Amount::Reps(Reps::clamped(8));
    plan.set_entry(0, 0, Entry { amount, ..squats }).expect("the squats");
    link::encode(&plan)
}

#[test]
fn every_rule_has_its_card_and_only_those_that_are_not_met_stand_before_a_line() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        let plan = page.plan().await;
        let findings = Rule::judge_all(&plan, &Report::of(&plan));
        let of = |standings: &[Standing]| {
            let active = findings.iter().filter(|finding| finding.active && standings.contains(&finding.standing));
            active.map(|finding| finding.rule.number.to_string()).collect::<Vec<_>>()
        };
        let missed = of(&[Standing::Missed, Standing::Near]).len();
        assert_eq!(page.attributes(".rules > [data-rule]", "data-rule").await.len(), missed);
        let behind = [("met", vec![Standing::Met]), ("shown", vec![Standing::NotJudged, Standing::Shown])];
        for (handle, standings) in behind {
            let rules = page.attributes(&format!("[data-rules={handle}] > [data-rule]"), "data-rule").await;
            assert_eq!(rules, of(&standings), "{handle}");
            assert_eq!(page.eval(&format!("return document.querySelector('[data-rules={handle}]').open")).await, false);
        }
        assert_eq!(page.attributes("[data-rules=silent] > [data-rule]", "data-rule").await.len(), 8);
        for finding in findings {
            let standing = page.attributes(&format!("[data-rule='{}']", finding.rule.number), "data-standing").await;
            assert_eq!(standing, [finding.standing.slug()], "rule {}", finding.rule.number);
        }
    });
}

#[test]
fn every_card_shows_its_grade_its_source_and_its_contradictions() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        let mut contradictions = Vec::new();
        for rule in Rule::all() {
            let card = format!("[data-rule='{}']", rule.number);
            let text = page.texts(&card).await.join("");
            assert!(text.contains(rule.title) && text.contains(rule.asks), "rule {}: {text}", rule.number);
            assert_eq!(page.texts(&format!("{card} > summary .grade")).await, [rule.evidence.grade.slug()]);
            assert!(
                text.contains(rule.evidence.grade.label())
                    && rule.evidence.citations.iter().all(|citation| text.contains(citation.text)),
                "rule {}",
                rule.number
            );
            assert!(text.contains("Asked for by: ") && rule.articles.iter().all(|article| text.contains(article.title())));
            let shown = page.attributes(&format!("{card} [data-contradiction]"), "data-contradiction").await;
            assert_eq!(shown, rule.contradictions().map(|one| one.number.to_string()).collect::<Vec<_>>());
            for contradiction in rule.contradictions() {
                assert!(text.contains(contradiction.conflict) && text.contains(contradiction.here));
            }
            contradictions.extend(shown);
        }
        let with_rules = Contradiction::all().iter().filter(|contradiction| !contradiction.rules.is_empty());
        for contradiction in with_rules {
            assert!(contradictions.contains(&contradiction.number.to_string()), "C{}", contradiction.number);
        }
    });
}

#[test]
fn an_opened_card_stays_the_card_of_its_rule_when_the_plan_changes() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={STRONGLIFTS}")).await;
        page.click("[data-rule='9'] > summary").await;
        let open = "return [...document.querySelectorAll('[data-rule][open]')].map(rule => rule.dataset.rule).join(' ')";
        let standing = "return document.querySelector(\"[data-rule='6']\").dataset.standing";
        assert_eq!((page.text_of(open).await, page.text_of(standing).await), ("9".into(), "missed".into()));
        page.click("[data-fix='1'] [data-kind=primary]").await;
        page.advised().await;
        assert_eq!((page.text_of(open).await, page.text_of(standing).await), ("9".into(), "met".into()));
    });
}

#[test]
fn what_days_and_their_order_are_warned_of_stands_at_the_day_with_its_opinion() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={}", many_squats())).await;
        let days = page.attributes("#coach-days [data-warning]", "data-warning-day").await;
        assert_eq!(days, ["1", "2"]);
        assert_eq!(page.attributes("#coach-days [data-warning]", "data-warning").await, ["18", "17"]);
        let words = page.texts("#coach-days [data-warning]").await;
        assert!(
            words[0].starts_with("Day 1: ") && words[0].contains("7 sets of squats (56 reps) come before a hinge."),
            "{words:?}"
        );
        assert!(words[1].contains("trained the day before, on Monday") && words.iter().all(|words| words.contains("opinion")));
    });
}

#[test]
fn a_suggested_move_is_applied_and_undone() {
    browse(async |[page]| {
        page.open_coached(&format!("#p={}", many_squats())).await;
        let (before, figures) = (page.plan().await, page.figures("posterior-share push pull hip knee").await);
        let edits = page.texts("[data-fix='10'] .edits li").await;
        assert_eq!(edits, ["Move three sets of Deadlift (Barbell) from Day 1 to Day 3."]);
        page.click("[data-fix='10'] [data-kind=primary]").await;
        page.advised().await;
        assert_eq!(page.attributes("[data-warning]", "data-warning").await, Vec::<String>::new());
        assert_eq!(page.figures("posterior-share push pull hip knee").await, figures, "no share of the week moves");
        assert_eq!(page.plan().await.days()[2].entries().len(), 2);
        page.click(UNDO).await;
        page.advised().await;
        assert_eq!(page.plan().await, before);
        assert_eq!(page.attributes("#coach-days [data-warning]", "data-warning").await, ["18", "17"]);
    });
}

#[test]
fn weekdays_chosen_on_the_page_bring_warnings_and_without_them_there_are_none() {
    browse(async |[page]| {
        page.open_coached("").await;
        page.tick_sets(&[("deadlift", 4)]).await;
        page.push("+ Add a day").await;
        page.tick_sets(&[("romanian-deadlift", 4)]).await;
        page.advised().await;
        assert_eq!(page.attributes("#coach-days [data-warning]", "data-warning").await, Vec::<String>::new());
        page.unfold("Name, weekday, sessions").await;
        page.choose("weekday", "tuesday").await;
        page.click("[data-day='1']").await;
        page.choose("weekday", "monday").await;
        page.advised().await;
        assert_eq!(page.attributes("#coach-days [data-warning]", "data-warning").await, ["17"]);
        page.choose("weekday", "friday").await;
        page.advised().await;
        assert_eq!(page.attributes("#coach-days [data-warning]", "data-warning").await, Vec::<String>::new());
    });
}
