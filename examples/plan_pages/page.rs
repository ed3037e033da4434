//! The page of a plan: the verdict in words, what to change, every figure, the week.

use chain_balance::codec::link;
use chain_balance::domain::headline;
use chain_balance::domain::verdict::Verdict;
use chain_balance::web::view::{map, tiles, unbroken};
use yew::prelude::*;

use crate::book::Book;
use crate::document::{Document, Head};
use crate::oembed::Base;
use crate::{change, days, figures};

/// From the page to the top of the release.
pub const TOP: &str = "../../";

pub fn page(book: &Book, head: &Head, base: Option<&Base>) -> Document {
    let (name, id) = (book.template.name, book.template.id);
    Document {
        title: format!("{name}: front and back, push and pull of the week"),
        description: format!("{name}, {}. {} {}", book.rhythm(), headline::chain(&book.report), book.push_and_pull()),
        top: TOP,
        head: head.clone(),
        oembed: base.map(|base| base.document(book)),
        own: base.map(|base| base.own(&format!("{id}/"), &format!("plans/{id}/card.png"))),
        kind: "plan",
        ways: html! { <nav><a href="../">{ "All well-known plans" }</a></nav> },
        content: html! {
            <>
                <h1>{ name }</h1>
                <p class="rhythm">{ book.rhythm() }</p>
                <div class="half">{ verdict(book) }{ change::section(book) }</div>
                <div class="half">{ figures::ratios(book) }{ figures::muscles(book) }</div>
                { days::section(book) }
            </>
        },
    }
}

fn verdict(book: &Book) -> Html {
    let report = &book.report;
    let open = format!("{TOP}{}", link::fragment(&book.plan));
    html! {
        <section class="verdict" aria-label="Verdict" data-verdict={book.verdict().map(Verdict::slug)}>
            <p class="headline">{ unbroken(&headline::chain(report)) }</p>
            { tiles(report) }
            { map(report, None) }
            <p>{ headline::chain_distance(report) }</p>
            <p>{ unbroken(&book.push_and_pull()) }{ " " }{ headline::push_pull_distance(report) }</p>
            if report.label_alarm() {
                <p class="alarm">{ "Front (anterior) movements take 70\u{a0}% of the reps or more. One article warns of that; it is one author's rule, and \
                    no study of it was found." }</p>
            }
            <p class="do"><a data-kind="primary" href={open}>{ "Open in the calculator" }</a></p>
            <p class="hint"><strong>{ "What is counted: " }</strong>{ book.template.note }</p>
        </section>
    }
}
