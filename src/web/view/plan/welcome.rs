//! What somebody meets who has ticked nothing yet: what this is, and the ways to begin.

use yew::prelude::*;

use crate::web::view::result::tiles::icon;
use crate::web::view::template::fill;

/// Well-known plans to look at: the name, the share of the back in whole per cent, and the text of the link.
pub const TO_TRY: [(&str, u64, &str); 3] = [
    ("StrongLifts 5x5", 42, "1D1N0cm9uZ0xpZnRzIDV4NQECAQMCAUEAAwIKBQEKBQwKBQFCAAMCCgUJCgUIAgUAIgHHIw"),
    (
        "PHUL",
        60,
        "1BFBIVUwBAgEEBAtVcHBlciBwb3dlcgAHAQYDDwYGDAYDAwYGCQQFEgQGIwQGC0xvd2VyIHBvd2VyAAUCBgMIBgMZBgoeBgYXCAYRVXBwZXIgaHlwZXJ0cm9waHkABxYGCCEGCA0GCBgGCAoGCAUGCAcGCBFMb3dlciBoeXBlcnRyb3BoeQAGKQYIKAYIDgYKHgYKNQYINwYI0-4Xkg",
    ),
    (
        "5/3/1 for Beginners",
        31,
        "1EzUvMy8xIGZvciBCZWdpbm5lcnMBAgEDAwVEYXkgMQAIAgIFAgIDAgIBAgoFAQIFAQIDAQIBAQoFBURheSAyAAgIAgUIAgMIAgEICgUJAgUJAgMJAgEJCgUFRGF5IDMACAECBQECAwECAQEKBQICBQICAwICAQIKBXOfCwg",
    ),
];

/// One sentence, three ways to begin, three plans to try.
pub fn welcome() -> Html {
    let plan = |(name, back, link): &(&'static str, u64, &'static str)| {
        fill!("<a class='chip' href='{}'>{}<small>{}</small></a>", format!("#p={link}"), *name, format!("{back} % back"))
    };
    fill!(
        "
        <section class='welcome' aria-labelledby='welcome-heading'>
            <svg class='outline' viewBox='12 8 336 290' aria-hidden='true'><use href='#scene'></use></svg>
            <h2 id='welcome-heading'>Is your week balanced?</h2>
            <p>See how your training splits between the front and the back of the body, between push and pull, and the smallest change that evens it out. Nothing leaves your device.</p>
            <div class='ways'>
                <button data-kind='primary' data-go='add'>{}Tick exercises</button>
                <button data-room='text'>{}Write or paste</button>
                <button data-room='log'>{}From an app</button>
            </div>
            <div class='try'><h3>Or look at one</h3>{}<button data-room='gallery' data-kind='plain'>All well-known plans</button></div>
        </section>",
        icon("tick"),
        icon("text"),
        icon("phone"),
        TO_TRY.iter().map(plan).collect::<Html>()
    )
}
