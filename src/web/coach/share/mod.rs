//! The room "Share": a plan as a link, a QR code, a text, a picture and on paper. Nothing of it needs a server.
//!
//! All of it is made before a button is pressed, since browsers let a page copy and send only right after that.

pub(super) mod code;
mod picture;
pub(super) mod print;
mod send;
mod texts;

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
        return fill!("<p>{}</p>", texts::EMPTY);
    }
    let link: Rc<str> = location::link(plan).into();
    // The address of a file opens nothing elsewhere, and says whose disk it lies on.
    let served = location::is_served();
    let given = if served { &*link } else { "" };
    let brief: Rc<str> = sheet::brief(plan, report, given).trim_end().into();
    let text: Rc<str> = sheet::text(plan, report, &change(advised), given).trim_end().into();
    fill!(
        "
        <div class='sharing'>
            <section data-share='link'><h3>{}</h3>{}</section>
            <section data-share='code'><h3>{}</h3>{}</section>
            <section data-share='text'><h3>{}</h3>{}<details><summary>{}</summary>{}</details></section>
            <section data-share='picture'><h3>{}</h3>{}</section>
            <section data-share='print'>
                <h3>{}</h3>
                <p class='do'>{}</p>
                <p class='hint'>{}</p>
            </section>
        </div>",
        texts::LINK,
        as_link(plan, link.clone()),
        texts::CODE,
        if served { as_code(&link) } else { fill!("<p>{}</p>", super::texts::ON_DISK) },
        texts::TEXT,
        as_text("brief", texts::BRIEF_FIELD, 8, brief),
        texts::WHOLE_TEXT,
        as_text("text", texts::TEXT_FIELD, 10, text),
        texts::PICTURE,
        as_picture(plan, report),
        texts::PAPER,
        button(texts::PRINT, |_| drop(web_sys::window().map(|window| window.print()))),
        texts::ABOUT_PAPER
    )
}

fn as_link(plan: &Plan, link: Rc<str>) -> Html {
    let send = send::can().then(|| {
        let (title, link) = (String::from(plan.title()), link.clone());
        button(texts::SEND, move |_| send::link(&title, &link))
    });
    let about = texts::about_link(link.len());
    fill!(
        "
        {}<p class='do'>{}{}{}</p>
        <p class='hint'>{}</p>",
        html! { <input type="text" name="share-link" aria-label={texts::LINK_OF_PLAN} readonly=true value={AttrValue::from(link.clone())} /> },
        button(texts::COPY_LINK, move |_| copy("link", link.clone())),
        send,
        status("link"),
        about
    )
}

fn as_code(link: &str) -> Html {
    let Some(code) = Code::of(link) else {
        return fill!("<p>{}</p>", texts::TOO_LONG_FOR_CODE);
    };
    let (shown, path) = (format!("0 0 {0} {0}", code.side()), String::from(code.path()));
    fill!(
        "
        <svg viewBox='{}' role='img' aria-label='{}' shape-rendering='crispEdges'>
            <rect width='100%' height='100%' fill='#fff'/>
            <path d='{}'/>
        </svg>
        <p class='do'>{}</p>
        <p class='hint'>{}</p>",
        shown,
        texts::CODE_OF_LINK,
        path,
        button(texts::SAVE_CODE, move |_| save("plan-code.svg", &code.svg())),
        texts::ABOUT_CODE
    )
}

fn as_text(part: &'static str, label: &'static str, rows: u8, text: Rc<str>) -> Html {
    let field = html! {
        <textarea name={format!("share-{part}")} aria-label={label} rows={rows.to_string()} readonly=true value={AttrValue::from(text.clone())} />
    };
    fill!("{}<p class='do'>{}{}</p>", field, button(texts::COPY_TEXT, move |_| copy(part, text.clone())), status(part))
}

fn as_picture(plan: &Plan, report: &Report) -> Html {
    let pictures: Html = [Size::Wide, Size::Tall].into_iter().map(|size| one_picture(plan, report, size)).collect();
    fill!(
        "<div class='pictures'>{}</div><p class='do'>{}</p>
        <p class='hint'>{}</p>",
        pictures,
        status("picture"),
        texts::ABOUT_PICTURES
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
        button(texts::SAVE_PNG, move |_| picture::save(png.clone(), size)),
        button(texts::SAVE_SVG, move |_| save("result.svg", &drawn))
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

/// Saves a picture: nobody has their plan elsewhere by that.
fn save(name: &str, text: &str) {
    let made = web_sys::Blob::new_with_str_sequence(&js_sys::Array::of1(&text.into()));
    let _ = made.ok().and_then(|made| export::save(name, &made));
}

fn copy(part: &'static str, text: Rc<str>) {
    spawn_local(async move {
        let done = export::copy(&text).await;
        say(part, if done { texts::COPIED } else { texts::NOT_COPIED });
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
        Some(Advised::Met) => return String::from(texts::NO_CHANGE),
        Some(Advised::Fixes(offers)) if offers.iter().take(1).any(|offer| !offer.reaches) => (texts::NEAREST, offers),
        Some(Advised::Fixes(offers)) if offers.iter().take(1).all(|offer| offer.proven) => (texts::SMALLEST, offers),
        Some(Advised::Fixes(offers)) => (texts::SMALL, offers),
        Some(Advised::Nearest { offers, .. }) => (texts::NEAREST, offers),
        None | Some(Advised::TooLittle | Advised::Failed) => return String::new(),
    };
    offers.first().map(|first| texts::change(words, &first.edits)).unwrap_or_default()
}
