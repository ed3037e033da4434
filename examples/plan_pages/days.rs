//! The days with their entries, in the order they are done.

use chain_balance::domain::recovery::{Warning, warnings};
use chain_balance::domain::template::TemplateEntry;
use yew::prelude::*;

use crate::book::Book;

pub fn section(book: &Book) -> Html {
    let warnings = warnings(&book.plan);
    let days = book.template.rows.chunk_by(|row, next| row.day == next.day).enumerate();
    let day = |(place, rows): (usize, &[TemplateEntry])| {
        let said = warnings.iter().filter(|warning| warning.day() == place);
        html! {
            <li>
                <h3>{ book.plan.day_title(place) }</h3>
                <ul>{ for rows.iter().map(entry) }</ul>
                { for said.map(|warning| opinion(book, warning)) }
            </li>
        }
    };
    html! {
        <section class="days" aria-labelledby="week">
            <h2 id="week">{ "The week" }</h2>
            <ol class="week">{ for days.map(day) }</ol>
            if !warnings.is_empty() {
                <p class="hint">{ "When to rest and in which order to train is the articles' opinion." }</p>
            }
        </section>
    }
}

fn entry(row: &TemplateEntry) -> Html {
    html! {
        <li data-entry={row.exercise.exercise().slug()}>
            <span>{ row.exercise.exercise().name }</span>
            <span class="amount">{ format!("{} × {}", row.sets, row.amount) }</span>
            if !row.note.is_empty() {
                <small>{ row.note }</small>
            }
        </li>
    }
}

fn opinion(book: &Book, warning: &Warning) -> Html {
    html! { <p class="opinion" data-warning={warning.rule().to_string()}>{ warning.words(&book.plan) }</p> }
}
