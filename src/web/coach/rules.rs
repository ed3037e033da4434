//! The rules of the articles: each with what the plan does about it, its grade and its source.

use yew::prelude::*;

use crate::domain::plan::Plan;
use crate::domain::report::Report;
use crate::domain::rule::{Citation, Contradiction, Evidence, Finding, HALF_SETS, Rule, Standing, WEEKLY_SETS};

/// The cards: first what is not met, then what is, then what is shown with something of the plan. Rules that have nothing to
/// say about it stand behind a line of their own.
pub(super) fn view(plan: &Plan, report: &Report) -> Html {
    let findings = Rule::judge_all(plan, report);
    let of = |standings: &'static [Standing]| {
        findings.iter().filter(move |finding| finding.active && standings.contains(&finding.standing))
    };
    let spoken = [&[Standing::Missed, Standing::Near][..], &[Standing::Met], &[Standing::NotJudged, Standing::Shown]];
    // A list of its own, so that a card that was opened goes by its rule and not by its place.
    let cards = spoken.into_iter().flat_map(of).map(|finding| card(plan, finding)).collect::<Html>();
    let quiet = findings.iter().filter(|finding| !finding.active || finding.standing == Standing::Silent);
    html! {
        <section class="rules" aria-labelledby="rules-heading">
            <h2 id="rules-heading">{ "What the articles ask for" }</h2>
            <p class="hint">{ "Five articles, 43 rules. Each says how well it is supported; grade D is one author's opinion." }</p>
            { cards }
            <details class="quiet">
                <summary>{ "Rules that have nothing to say about this plan" }</summary>
                { for quiet.map(|finding| card(plan, finding)) }
            </details>
            <details class="quiet contradictions">
                <summary>{ "Where the articles contradict each other" }</summary>
                { for Contradiction::all().iter().map(contradiction) }
            </details>
            <details class="quiet">
                <summary>{ "Why half sets, and why bands" }</summary>
                { evidence(&HALF_SETS) }{ evidence(&WEEKLY_SETS) }
            </details>
        </section>
    }
}

fn card(plan: &Plan, finding: &Finding) -> Html {
    let rule = finding.rule;
    let exercises: Vec<&str> = finding.exercises.iter().map(|exercise| plan.exercise_name(*exercise)).collect();
    html! {
        <details key={rule.number} class="rule" data-rule={rule.number.to_string()} data-standing={finding.standing.slug()}>
            <summary>
                <span class="title">{ rule.title }</span>
                <span class="standing">{ label(finding) }</span>
                <span class="grade" title={rule.evidence.grade.label()}>{ rule.evidence.grade.slug() }</span>
            </summary>
            <p>{ rule.asks }</p>
            if !finding.words.is_empty() {
                <p><strong>{ &finding.words }</strong></p>
            }
            if finding.whichever_way == Some(true) {
                <p>{ "That is so whichever way you count." }</p>
            }
            if let Some(distance) = &finding.distance {
                <p>{ distance.to_string() }</p>
            }
            if !exercises.is_empty() {
                <p>{ format!("In your plan: {}.", exercises.join(", ")) }</p>
            }
            { evidence(&rule.evidence) }
            { for rule.beside.iter().map(evidence) }
            { for rule.contradictions().map(contradiction) }
            <p class="hint">{ sources(rule) }</p>
        </details>
    }
}

fn label(finding: &Finding) -> &'static str {
    match finding.standing {
        Standing::Met => "met",
        Standing::Near => "near",
        Standing::Missed => "missed",
        Standing::NotJudged => "too little to judge",
        Standing::Shown => "worth knowing",
        Standing::Silent => "",
    }
}

fn evidence(evidence: &Evidence) -> Html {
    html! {
        <p class="evidence">
            <span class="grade">{ evidence.grade.slug() }</span>
            { format!(" {}. {}", evidence.grade.label(), evidence.known) }
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
    format!("Asked for by: {}.", titles.join("; "))
}
