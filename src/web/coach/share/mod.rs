//! The room "Share": a plan as a link, a QR code, a text, a picture and on paper. Nothing of it needs a server.
//!
//! All of it is made before a button is pressed, since browsers let a page copy and send only right after that.

pub(super) mod code;
mod picture;
pub(super) mod print;
mod send;

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::advice::Advised;
use crate::codec::sheet;
use crate::codec::sheet::card::Size;
use crate::domain::plan::Plan;
use crate::domain::report::Report;
use crate::web::view::template::fill;
use crate::web::{export, location};
use code::Code;

pub(super) fn view(plan: &Plan, report: &Report, advised: Option<&Advised>) -> Html {
    if plan.is_empty() {
        return fill!("<p>There is nothing to share yet: tick what you train, and come back.</p>");
    }
    let link: Rc<str> = location::link(plan).into();
    let brief: Rc<str> = sheet::brief(plan, report, &link).into();
    let text: Rc<str> = sheet::text(plan, report, &change(advised), &link).into();
    fill!(
        "
        <div class='sharing'>
            <section data-share='link'><h3>Link</h3>{}</section>
            <section data-share='code'><h3>QR code</h3>{}</section>
            <section data-share='text'><h3>Text for a chat</h3>{}<details><summary>The whole plan in words</summary>{}</details></section>
            <section data-share='picture'><h3>Picture of the result</h3>{}</section>
            <section data-share='print'>
                <h3>On paper</h3>
                <p class='do'>{}</p>
                <p class='hint'>The sheet holds both verdicts, the body, the days with their entries, the sets per muscle and the QR code. Up to 30 entries fit one page.</p>
            </section>
        </div>",
        as_link(plan, link.clone()),
        as_code(&link),
        as_text("brief", "The result in four lines", 5, brief),
        as_text("text", "The plan in words", 10, text),
        as_picture(plan, report),
        button("Print this plan", |_| drop(web_sys::window().map(|window| window.print())))
    )
}

fn as_link(plan: &Plan, link: Rc<str>) -> Html {
    let send = send::can().then(|| {
        let (title, link) = (String::from(plan.title()), link.clone());
        button("Send with …", move |_| send::link(&title, &link))
    });
    let length = format!("It holds the whole plan with its settings, in {} characters.", link.len());
    fill!(
        "
        {}<p class='do'>{}{}{}</p>
        <p class='hint'>{} What stands behind the # reaches no server: only whom you give the link to sees the plan.</p>",
        html! { <input type="text" name="share-link" aria-label="Link of the plan" readonly=true value={AttrValue::from(link.clone())} /> },
        button("Copy this link", move |_| copy("link", link.clone())),
        send,
        status("link"),
        length
    )
}

fn as_code(link: &str) -> Html {
    let Some(code) = Code::of(link) else {
        return fill!("<p>This link is too long for a QR code, which holds 2,953 characters. Copy it instead.</p>");
    };
    let (shown, path) = (format!("0 0 {0} {0}", code.side()), String::from(code.path()));
    fill!(
        "
        <svg viewBox='{}' role='img' aria-label='QR code of the link' shape-rendering='crispEdges'>
            <rect width='100%' height='100%' fill='#fff'/>
            <path d='{}'/>
        </svg>
        <p class='do'>{}</p>
        <p class='hint'>It holds the same link, so the whole plan: a phone that is held over it opens the plan.</p>",
        shown,
        path,
        button("Save the code as SVG", move |_| save("plan-code.svg", &code.svg()))
    )
}

fn as_text(part: &'static str, label: &'static str, rows: u8, text: Rc<str>) -> Html {
    let field = html! {
        <textarea name={format!("share-{part}")} aria-label={label} rows={rows.to_string()} readonly=true value={AttrValue::from(text.clone())} />
    };
    fill!("{}<p class='do'>{}{}</p>", field, button("Copy this text", move |_| copy(part, text.clone())), status(part))
}

fn as_picture(plan: &Plan, report: &Report) -> Html {
    let pictures: Html = [Size::Wide, Size::Tall].into_iter().map(|size| one_picture(plan, report, size)).collect();
    fill!(
        "<div class='pictures'>{}</div><p class='do'>{}</p>
        <p class='hint'>They hold the plan's name and the result. Days, exercises and the link are not in them.</p>",
        pictures,
        status("picture")
    )
}

fn one_picture(plan: &Plan, report: &Report, size: Size) -> Html {
    let drawn: Rc<str> = picture::of(plan, report, size).into();
    let (address, words) = (picture::address(&drawn), picture::words(plan, report));
    let png = drawn.clone();
    fill!(
        "<figure><img width='{}' height='{}' src='{}' alt='{}'/><figcaption class='do'>{}{}</figcaption></figure>",
        size.width().to_string(),
        size.height().to_string(),
        address,
        words,
        button("Save as PNG", move |_| picture::save(png.clone(), size)),
        button("Save as SVG", move |_| save("result.svg", &drawn))
    )
}

#[inline(never)]
fn button(words: &'static str, onclick: impl Fn(MouseEvent) + 'static) -> Html {
    made(words, onclick.into())
}

#[inline(never)]
fn made(words: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" {onclick}>{ words }</button> }
}

fn save(name: &str, text: &str) {
    let _ = export::download(name, text);
}

fn copy(part: &'static str, text: Rc<str>) {
    spawn_local(async move {
        let done = export::copy(&text).await;
        say(part, if done { "Copied." } else { "Your browser does not allow it: select it and copy it." });
    });
}

/// Where a part says what became of what was asked for.
fn status(part: &'static str) -> Html {
    fill!("<span role='status' id='{}'></span>", format!("share-{part}"))
}

/// Past the views, which know nothing of it: a view that is made again leaves it.
fn say(part: &str, words: &str) {
    if let Some(status) = super::page::place(&format!("share-{part}")) {
        status.set_text_content(Some(words));
    }
}

/// What would change, for who reads the text: the first fix, or that none is needed.
fn change(advised: Option<&Advised>) -> String {
    let (words, offers) = match advised {
        Some(Advised::Met) => return String::from("Nothing has to change."),
        Some(Advised::Fixes(offers)) if offers.iter().take(1).any(|offer| !offer.reaches) => {
            ("The change that comes nearest", offers)
        }
        Some(Advised::Fixes(offers)) if offers.iter().take(1).all(|offer| offer.proven) => {
            ("The smallest change that is enough", offers)
        }
        Some(Advised::Fixes(offers)) => ("A small change that is enough", offers),
        Some(Advised::Nearest { offers, .. }) => ("The change that comes nearest", offers),
        None | Some(Advised::TooLittle | Advised::Failed) => return String::new(),
    };
    offers.first().map(|first| format!("{words}: {}", first.edits.join(" "))).unwrap_or_default()
}
