//! What somebody meets who has ticked nothing yet: what this is, and the ways to begin.

use yew::prelude::*;

use super::texts;
use crate::web::view::result::tiles::icon;
use crate::web::view::template::fill;

/// Well-known plans to look at: the name, the share of the back in whole per cent, and the text of the link.
pub const TO_TRY: [(&str, u64, &str); 3] = [
    (texts::STRONGLIFTS, 42, "1D1N0cm9uZ0xpZnRzIDV4NQECAQMCAUEAAwIKBQEKBQwKBQFCAAMCCgUJCgUIAgUAIgHHIw"),
    (
        texts::PHUL,
        60,
        "1BFBIVUwBAgEEBAtVcHBlciBwb3dlcgAHAQYDDwYGDAYDAwYGCQQFEgQGIwQGC0xvd2VyIHBvd2VyAAUCBgMIBgMZBgoeBgYXCAYRVXBwZXIgaHlwZXJ0cm9waHkABxYGCCEGCA0GCBgGCAoGCAUGCAcGCBFMb3dlciBoeXBlcnRyb3BoeQAGKQYIKAYIDgYKHgYKNQYINwYI0-4Xkg",
    ),
    (
        texts::BEGINNERS_531,
        31,
        "1EzUvMy8xIGZvciBCZWdpbm5lcnMBAgEDAwVEYXkgMQAIAgIFAgIDAgIBAgoFAQIFAQIDAQIBAQoFBURheSAyAAgIAgUIAgMIAgEICgUJAgUJAgMJAgEJCgUFRGF5IDMACAECBQECAwECAQEKBQICBQICAwICAQIKBXOfCwg",
    ),
];

/// One sentence, three ways to begin, three plans to try.
pub fn welcome() -> Html {
    let plan = |(name, back, link): &(&'static str, u64, &'static str)| {
        fill!("<a class='chip' href='{}'>{}<small>{}</small></a>", format!("#p={link}"), *name, texts::back(*back))
    };
    fill!(
        "
        <section class='welcome' aria-labelledby='welcome-heading'>
            <svg class='outline' viewBox='12 8 336 290' aria-hidden='true'><use href='#scene'></use></svg>
            <h2 id='welcome-heading'>{}</h2>
            <p>{}</p>
            <div class='ways'>
                <button data-kind='primary' data-go='add'>{}{}</button>
                <button data-room='text'>{}{}</button>
                <button data-room='log'>{}{}</button>
            </div>
            <div class='try'><h3>{}</h3>{}<button data-room='gallery' data-kind='plain'>{}</button></div>
        </section>",
        texts::QUESTION,
        texts::WHAT_IT_IS,
        icon("tick"),
        texts::TICK,
        icon("text"),
        texts::WRITE,
        icon("phone"),
        texts::FROM_APP,
        texts::LOOK_AT_ONE,
        TO_TRY.iter().map(plan).collect::<Html>(),
        texts::WELL_KNOWN
    )
}
