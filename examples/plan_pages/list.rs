//! All well-known plans, with their verdicts at a glance.

use chain_balance::domain::verdict::Verdict;
use chain_balance::web::coach::chips;
use chain_balance::web::view::map;
use yew::prelude::*;

use crate::book::Book;
use crate::document::{Document, Head};
use crate::oembed::Base;

pub fn page(books: &[Book], head: &Head, base: Option<&Base>) -> Document {
    Document {
        title: String::from("Well-known training plans: front and back, push and pull"),
        description: format!(
            "{} well-known training plans, counted exactly: how each week splits between the front and the back of the body and \
             between pushing and pulling, and the smallest change that balances it.",
            books.len()
        ),
        top: "../",
        head: head.clone(),
        oembed: None,
        own: base.map(|base| base.own("", "card.png")),
        kind: "list",
        ways: Html::default(),
        content: html! {
            <>
                <h1>{ "Well-known plans" }</h1>
                <p>{ "What its author prescribes is counted exactly, what is left to you is not. Most well-known plans fall short of most \
                    targets, so read a result as a direction, not as a grade." }</p>
                <ul class="plan-cards">{ for books.iter().map(card) }</ul>
            </>
        },
    }
}

fn card(book: &Book) -> Html {
    html! {
        <li data-template={book.template.id} data-verdict={book.verdict().map(Verdict::slug)}>
            <div class="glance">{ map(&book.report, None) }</div>
            <div class="about">
                <h2><a href={format!("{}/", book.template.id)}>{ book.template.name }</a></h2>
                { chips(&book.report, book.plan.sessions_a_week()) }
                <p class="note">{ book.template.note }</p>
            </div>
        </li>
    }
}
