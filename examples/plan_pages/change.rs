//! What to change: one way, and others.

use chain_balance::codec::link;
use chain_balance::domain::figure::Figure;
use chain_balance::domain::fix::{Advice, Fix, Proof, Way};
use chain_balance::domain::plan::Plan;
use chain_balance::domain::report::Report;
use chain_balance::domain::rule::{Measure, Rule};
use chain_balance::domain::strength::Strength;
use chain_balance::web::view::unbroken;
use yew::prelude::*;

use crate::book::Book;
use crate::page::TOP;

pub fn section(book: &Book) -> Html {
    let fixes = book.advice.as_ref().map_or(&[][..], |advice| &advice.alternatives);
    html! {
        <section class="change" aria-labelledby="change">
            <h2 id="change">{ "What to change" }</h2>
            <p>{ unbroken(&words(book)) }</p>
            if let Some(first) = fixes.first() {
                <ul class="fixes">{ card(book, first) }</ul>
            }
            if fixes.len() > 1 {
                <h3>{ "Other ways" }</h3>
                <ul class="fixes">{ for fixes.iter().skip(1).map(|fix| card(book, fix)) }</ul>
            }
            <p class="hint"><strong>{ "What is opinion here" }</strong></p>
            <ul class="hint">{ for opinions(book).into_iter().map(|opinion| html! { <li>{ opinion }</li> }) }</ul>
        </section>
    }
}

fn words(book: &Book) -> String {
    let targets = book.targets();
    if let Some(strength @ Strength::Peaking) = Strength::of(&book.plan) {
        return String::from(strength.words());
    }
    match &book.advice {
        None => String::from("There is too little to judge, so there is nothing to advise."),
        Some(Advice { reached: true, alternatives, .. }) if alternatives.is_empty() => {
            format!("Nothing to change: within 2.5 points and one set, the week meets {targets}.")
        }
        Some(Advice { reached: true, .. }) => format!("A few ways to reach {targets}."),
        Some(Advice { alternatives, .. }) if alternatives.first().is_some_and(|fix| fix.way() == Way::FillOpen) => {
            format!("This fills what the author leaves open, and brings the week closer to {targets}.")
        }
        Some(advice @ Advice { proof, alternatives, reachable, .. }) => {
            let none = match proof {
                Proof::Smallest => "No change of up to four edits reaches",
                Proof::BestFound => "No change was found that reaches",
            };
            let nearest = if alternatives.is_empty() { "and nothing gets closer." } else { "this gets closest." };
            let words = format!("{none} {targets} without giving up a main lift or doing too much at once; {nearest}");
            match reachable {
                None => words,
                Some(reachable) => {
                    let (posterior, anterior) = reachable.profile.shares();
                    let less = match advice.nearest_reaches() {
                        Some(_) => format!("It reaches {posterior} : {anterior}."),
                        None if reachable.fix.is_some() => format!("{posterior} : {anterior} can be reached."),
                        None => format!("The week meets {posterior} : {anterior} already."),
                    };
                    format!("{words} {less}")
                }
            }
        }
    }
}

/// The targets are articles' rules, and so is what decides between changes of the same size.
fn opinions(book: &Book) -> Vec<String> {
    let ((posterior, anterior), (push, pull)) = (book.plan.settings.profile.shares(), book.plan.settings.push_pull.ratio());
    let asks = |rule: &&Rule| rule.measure == Measure::Chain(book.plan.settings.profile);
    let chain =
        Rule::all().iter().find(asks).map(|rule| format!("The target {posterior} : {anterior}. {}", rule.evidence.known));
    let of_ratio = Rule::all().iter().find(|rule| rule.measure == Measure::PushPull);
    let conflicts = of_ratio.into_iter().flat_map(Rule::contradictions).map(|contradiction| contradiction.conflict);
    let ratio = conflicts.map(|conflict| format!("The target {push} push : {pull} pull. {conflict}"));
    let rest = [
        "What counts as the smallest change: how much an added set weighs against a swap.",
        "In the calculator you can choose other targets, lock exercises and rule some out.",
    ];
    chain.into_iter().chain(ratio).chain(rest.map(String::from)).collect()
}

fn proof(fix: &Fix) -> &'static str {
    match fix.proof() {
        Proof::Smallest => "Proven: no smaller change of this kind",
        Proof::BestFound => "Best found",
    }
}

fn title(fix: &Fix) -> String {
    let nearest = if fix.reaches() { "" } else { " gets closest." };
    format!("{}:{nearest} {}", fix.way().label(), fix.way().words())
}

fn card(book: &Book, fix: &Fix) -> Html {
    let Ok(fixed) = fix.apply(&book.plan) else { return Html::default() };
    let edit = |words: String| html! { <li>{ words }</li> };
    html! {
        <li data-proof={fix.proof().slug()} data-way={fix.way().slug()}>
            <p>{ title(fix) }</p>
            <ul class="edits">{ for fix.edits().iter().map(|of| edit(of.words(&book.plan))) }</ul>
            { before_and_after(&book.report, &fixed) }
            <p class="do">
                <a href={format!("{TOP}{}", link::fragment(&fixed))}>{ "Open the changed plan" }</a>
                <small>{ proof(fix) }</small>
            </p>
        </li>
    }
}

fn before_and_after(before: &Report, fixed: &Plan) -> Html {
    let after = Report::of(fixed);
    let side = |report: &Report, figures: &[Figure]| {
        figures.iter().map(|figure| report.shown(*figure)).collect::<Vec<_>>().join(" : ")
    };
    let line = |title: &str, before: String, after: String| {
        html! { <tr><th scope="row">{ title }</th><td>{ before }</td><td><strong>{ after }</strong></td></tr> }
    };
    let figures = |title: &str, figures: &[Figure]| line(title, side(before, figures), side(&after, figures));
    html! {
        <table>
            <thead><tr><td></td><th scope="col">{ "before" }</th><th scope="col">{ "after" }</th></tr></thead>
            <tbody>
                { figures("Back", &[Figure::PosteriorShare]) }
                { figures("Push : pull", &[Figure::Push, Figure::Pull]) }
                { figures("Hip : knee", &[Figure::Hip, Figure::Knee]) }
                { figures("Front movements, of all reps", &[Figure::LabelAnteriorShare]) }
                { line("Sets a week", before.sets().to_string(), after.sets().to_string()) }
            </tbody>
        </table>
    }
}
