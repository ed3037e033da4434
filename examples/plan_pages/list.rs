//! All well-known plans, with their verdicts at a glance.

use chain_balance::domain::figure::Figure;
use chain_balance::domain::headline;
use chain_balance::domain::verdict::Verdict;
use chain_balance::web::view::unbroken;
use yew::prelude::*;

use crate::book::Book;
use crate::document::Document;
use crate::oembed::Base;

pub fn page(books: &[Book], sheets: Vec<String>, base: Option<&Base>) -> Document {
    Document {
        title: String::from("Well-known training plans: front and back, push and pull"),
        description: format!(
            "{} well-known training plans, counted exactly: how each week splits between the front and the back of the body and \
             between pushing and pulling, and the smallest change that balances it.",
            books.len()
        ),
        top: "../",
        sheets,
        oembed: None,
        own: base.map(|base| base.own("", "card.png")),
        kind: "list",
        ways: Html::default(),
        content: html! {
            <>
                <h1>{ "Well-known plans" }</h1>
                <p>{ "What their authors prescribe is counted exactly; what they leave to you is not. Most well-known plans fall short of most \
                    targets: a result is a direction, not a mark." }</p>
                <ul class="plan-cards">{ for books.iter().map(card) }</ul>
            </>
        },
    }
}

fn card(book: &Book) -> Html {
    let posterior = book.report.split().map_or(0, |[posterior, _]| posterior);
    let ratio = |left: Figure, right: Figure| format!("{} : {}", book.report.shown(left), book.report.shown(right));
    html! {
        <li data-template={book.template.id} data-verdict={book.verdict().map(Verdict::slug)}>
            <h2><a href={format!("{}/", book.template.id)}>{ book.template.name }</a></h2>
            <svg class="share" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                <rect class="anterior" width="100" height="1" />
                <rect class="posterior" width={posterior.to_string()} height="1" />
            </svg>
            <p class="headline">{ unbroken(&headline::chain(&book.report)) }</p>
            <dl>
                <div><dt>{ "push : pull" }</dt><dd>{ ratio(Figure::Push, Figure::Pull) }</dd></div>
                <div><dt>{ "hip : knee" }</dt><dd>{ ratio(Figure::Hip, Figure::Knee) }</dd></div>
                <div><dt>{ "sessions a week" }</dt><dd>{ book.plan.sessions_a_week() }</dd></div>
            </dl>
        </li>
    }
}
