//! The rules of the articles: each with what the plan does about it, its grade and its source.

mod texts;

use yew::prelude::*;

use crate::domain::plan::Plan;
use crate::domain::report::Report;
use crate::domain::rule::{Citation, Contradiction, Evidence, Finding, HALF_SETS, Rule, Standing, WEEKLY_SETS};
use crate::domain::verdict::Verdict;
use crate::web::view::state;
use crate::web::view::template::fill;

/// The cards: what is not met stands open to the eye; what is met, what is worth knowing and what has nothing to say about this
/// plan stand behind a line each, counted.
pub(super) fn view(plan: &Plan, report: &Report) -> Html {
    let findings = Rule::judge_all(plan, report);
    let of = |standings: &'static [Standing]| {
        findings.iter().filter(move |finding| finding.active && standings.contains(&finding.standing))
    };
    // A list of its own, so that a card that was opened goes by its rule and not by its place.
    let missed = of(&[Standing::Missed, Standing::Near]).map(|finding| card(plan, finding)).collect::<Html>();
    let met: Vec<&Finding> = of(&[Standing::Met]).collect();
    let told: Vec<&Finding> = of(&[Standing::NotJudged, Standing::Shown]).collect();
    let silent: Vec<&Finding> =
        findings.iter().filter(|finding| !finding.active || finding.standing == Standing::Silent).collect();
    html! {
        <section class="rules card" aria-labelledby="rules-heading">
            <h2 id="rules-heading">{ texts::RULES }</h2>
            { fill!("<p class='hint'>{}</p>", texts::ABOUT) }
            { missed }
            { folded(plan, "met", texts::MET, &met) }
            { folded(plan, "shown", texts::WORTH_KNOWING, &told) }
            { folded(plan, "silent", texts::SILENT, &silent) }
            <details class="quiet contradictions">
                { fill!("<summary>{}</summary>", texts::CONTRADICTIONS) }
                { for Contradiction::all().iter().map(contradiction) }
            </details>
            <details class="quiet">
                { fill!("<summary>{}</summary>", texts::WHY_HALF_SETS) }
                { evidence(&HALF_SETS) }{ evidence(&WEEKLY_SETS) }
            </details>
        </section>
    }
}

/// Rules behind a line that counts them; nothing where there are none.
fn folded(plan: &Plan, handle: &'static str, words: &'static str, findings: &[&Finding]) -> Html {
    if findings.is_empty() {
        return Html::default();
    }
    html! {
        <details class="quiet" data-rules={handle}>
            <summary>{ texts::counted(words, findings.len()) }</summary>
            { findings.iter().map(|finding| card(plan, finding)).collect::<Html>() }
        </details>
    }
}

fn card(plan: &Plan, finding: &Finding) -> Html {
    let rule = finding.rule;
    let exercises: Vec<&str> = finding.exercises.iter().map(|exercise| plan.exercise_name(*exercise)).collect();
    html! {
        <details key={rule.number} class="rule" data-rule={rule.number.to_string()} data-standing={finding.standing.slug()}>
            <summary>
                <span class="title">{ rule.title }</span>
                <span class="standing">{ state(verdict(finding.standing), label(finding).into()) }</span>
                <span class="grade" title={rule.evidence.grade.label()}>{ rule.evidence.grade.slug() }</span>
            </summary>
            <p>{ rule.asks }</p>
            if !finding.words.is_empty() {
                <p><strong>{ &finding.words }</strong></p>
            }
            if finding.whichever_way == Some(true) {
                { fill!("<p>{}</p>", texts::WHICHEVER_WAY) }
            }
            if let Some(distance) = &finding.distance {
                <p>{ distance.to_string() }</p>
            }
            if !exercises.is_empty() {
                <p>{ texts::in_plan(&exercises) }</p>
            }
            { evidence(&rule.evidence) }
            { for rule.beside.iter().map(evidence) }
            { for rule.contradictions().map(contradiction) }
            <p class="hint">{ sources(rule) }</p>
        </details>
    }
}

fn verdict(standing: Standing) -> Option<Verdict> {
    match standing {
        Standing::Met => Some(Verdict::Met),
        Standing::Near => Some(Verdict::Near),
        Standing::Missed => Some(Verdict::Missed),
        Standing::NotJudged | Standing::Shown | Standing::Silent => None,
    }
}

fn label(finding: &Finding) -> &'static str {
    match finding.standing {
        Standing::Met => texts::IS_MET,
        Standing::Near => texts::IS_NEAR,
        Standing::Missed => texts::IS_MISSED,
        Standing::NotJudged => texts::IS_NOT_JUDGED,
        Standing::Shown => texts::IS_SHOWN,
        Standing::Silent => "",
    }
}

fn evidence(evidence: &Evidence) -> Html {
    html! {
        <p class="evidence">
            <span class="grade">{ evidence.grade.slug() }</span>
            { texts::evidence(evidence.grade.label(), evidence.known) }
            { for evidence.citations.iter().map(citation) }
        </p>
    }
}

fn citation(citation: &Citation) -> Html {
    html! { <cite>{ " " }<a href={citation.url} target="_blank" rel="noopener noreferrer">{ citation.text }</a></cite> }
}

fn contradiction(contradiction: &Contradiction) -> Html {
    html! {
        <p class="contradiction" data-contradiction={contradiction.number.to_string()}>
            { contradiction.conflict }{ " " }<em>{ contradiction.here }</em>
        </p>
    }
}

fn sources(rule: &Rule) -> String {
    let titles: Vec<&str> = rule.articles.iter().map(|article| article.title()).collect();
    texts::asked_by(&titles)
}
