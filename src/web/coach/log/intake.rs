//! How a log comes in, what is asked about it, and what was found in it.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::html::Scope;
use yew::prelude::*;

use super::{LogRoom, Message, texts};
use crate::state::keeper::key;
use crate::web::coach::field;
use crate::web::coach::memory;
use crate::web::coach::questions::Source;
use crate::web::intake::seen::{Answer, Columns, Seen, Table};
use crate::web::view::template::fill;

pub(super) fn view(room: &LogRoom, link: &Scope<LogRoom>) -> Html {
    html! {
        <>
            { open(room, link) }
            <div role="status" class="reading">{ progress(room, link) }</div>
            if room.reading.is_none() {
                { asked(room, link) }
            }
        </>
    }
}

fn open(room: &LogRoom, link: &Scope<LogRoom>) -> Html {
    let onchange = {
        let link = link.clone();
        move |event: Event| {
            let files = field::files(&event.target_unchecked_into());
            if !files.is_empty() {
                link.send_message(Message::Take(files.into_iter().map(|file| (file.name(), Source::File(file))).collect()));
            }
        }
    };
    let text = NodeRef::default();
    let onclick = {
        let (link, text) = (link.clone(), text.clone());
        move |_: MouseEvent| {
            let pasted = text.cast::<HtmlTextAreaElement>().map(|field| field.value()).unwrap_or_default();
            memory::keep_draft(key::DRAFT_LOG, "");
            // What was pasted is whole: its last row ends.
            link.send_message(Message::Take(vec![(String::from(texts::PASTED), Source::Text(pasted + "\n"))]));
        }
    };
    let oninput =
        |event: InputEvent| memory::keep_draft(key::DRAFT_LOG, &event.target_unchecked_into::<HtmlTextAreaElement>().value());
    let draft = memory::draft(key::DRAFT_LOG);
    html! {
        <section class="intake">
            <label class="drop">
                { fill!("<strong>{}</strong>", texts::CHOOSE_FILE) }
                <input type="file" name="log" accept=".csv,.txt,.tsv,.json,.zip,.xlsx,text/csv,text/plain,application/json" multiple=true {onchange} />
            </label>
            if room.seen().is_some() {
                <label class="do">
                    <input type="checkbox" name="add-log" checked={room.joins}
                        onchange={link.callback(|event: Event| Message::Join(event.target_unchecked_into::<HtmlInputElement>().checked()))} />
                    { texts::ADD_TO_OPEN }
                </label>
            }
            <details open={!draft.is_empty()}>
                { fill!("<summary>{}</summary>", texts::PASTE) }
                <textarea name="pasted-log" rows="6" aria-label={texts::ROWS} autocomplete="off" spellcheck="false" ref={text} defaultvalue={draft} {oninput} />
                <p class="do"><button type="button" {onclick}>{ texts::READ }</button></p>
            </details>
            { fill!("<p class='hint'>{}</p>", texts::ABOUT) }
        </section>
    }
}

fn progress(room: &LogRoom, link: &Scope<LogRoom>) -> Html {
    match room.reading.filter(|_| room.slow) {
        None => Html::default(),
        Some(percent) => html! {
            <p class="do">
                <progress max="100" value={percent.to_string()} aria-label={texts::READING_FILE}></progress>
                { fill!("<span>{}</span>", texts::READING) }
                <button type="button" onclick={link.callback(|_: MouseEvent| Message::Cancel)}>{ texts::CANCEL }</button>
            </p>
        },
    }
}

fn asked(room: &LogRoom, link: &Scope<LogRoom>) -> Html {
    let refused = |words: String| html! { <p class="refused" role="alert">{ words }</p> };
    if let Some(why) = &room.open_log.refused {
        return refused(texts::not_added(why));
    }
    match &room.open_log.answer {
        Some(Answer::Refused(why)) => refused(texts::not_read(why)),
        Some(Answer::Failed(why)) => field::failed(why, link.callback(|()| Message::Again)),
        Some(Answer::Sheets(names)) => sheets(names, link),
        Some(Answer::Table(table)) => columns(table, room.open_log.mapping.unwrap_or_default(), link),
        Some(Answer::Order(example)) => {
            let answer = |month_first: bool, words: &'static str| {
                let onclick = link.callback(move |_: MouseEvent| Message::Order(month_first));
                html! { <button type="button" data-order={if month_first { "month-first" } else { "day-first" }} {onclick}>{ words }</button> }
            };
            html! {
                <section class="order">
                    { fill!("<h3>{}</h3>", texts::WHICH_FIRST) }
                    <p>{ texts::both_ways(example) }</p>
                    <p class="do">{ answer(false, texts::DAY_FIRST) }{ answer(true, texts::MONTH_FIRST) }</p>
                </section>
            }
        }
        _ => Html::default(),
    }
}

/// Which of several tables is meant.
fn sheets(names: &[String], link: &Scope<LogRoom>) -> Html {
    let button = |(place, name): (usize, &String)| {
        let onclick = link.callback(move |_: MouseEvent| Message::Sheet(place));
        html! { <button type="button" data-sheet={place.to_string()} {onclick}>{ name }</button> }
    };
    html! {
        <section class="order">
            { fill!("<h3>{}</h3>", texts::WHICH_TABLE) }
            <p class="do">{ for names.iter().enumerate().map(button) }</p>
        </section>
    }
}

/// Which column is what.
fn columns(table: &Table, now: Columns, link: &Scope<LogRoom>) -> Html {
    let words = |none: &str| -> Vec<String> {
        let titles = table.columns.iter().enumerate().map(|(place, title)| match title.as_str() {
            "" => texts::column(place + 1),
            title => String::from(title),
        });
        core::iter::once(String::from(none)).chain(titles).collect()
    };
    let column =
        |name: &'static str, [label, none]: [&'static str; 2], value: Option<usize>, set: fn(&mut Columns, Option<usize>)| {
            let chosen = link.callback(move |place: usize| {
                let mut columns = now;
                set(&mut columns, place.checked_sub(1));
                Message::Map(columns)
            });
            field::choice(name, label, &words(none), value.map_or(0, |place| place + 1), chosen)
        };
    let row = |cells: &Vec<String>| html! { <tr>{ for cells.iter().map(|cell| html! { <td>{ cell }</td> }) }</tr> };
    html! {
        <section class="columns">
            { fill!("<h3>{}</h3>", texts::WHICH_COLUMN) }
            <div class="scroll" tabindex="0" role="region" aria-label={texts::FIRST_ROWS}>
                <table>
                    <thead><tr>{ for table.columns.iter().map(|title| html! { <th scope="col">{ title }</th> }) }</tr></thead>
                    <tbody>{ for table.samples.iter().map(row) }</tbody>
                </table>
            </div>
            <div class="field-grid">
                { column("column-date", texts::DATE, now.date, |columns, place| columns.date = place) }
                { column("column-exercise", texts::EXERCISE, now.exercise, |columns, place| columns.exercise = place) }
                { column("column-sets", texts::SETS, now.sets, |columns, place| columns.sets = place) }
                { column("column-reps", texts::REPS, now.reps, |columns, place| columns.reps = place) }
                { column("column-seconds", texts::SECONDS, now.seconds, |columns, place| columns.seconds = place) }
                { column("column-kind", texts::KIND, now.kind, |columns, place| columns.kind = place) }
                { column("column-done", texts::DONE, now.done, |columns, place| columns.done = place) }
                { column("column-side", texts::SIDE, now.side, |columns, place| columns.side = place) }
            </div>
            <p class="do">
                <button type="button" data-kind="primary" disabled={now.mapping().is_none()} onclick={link.callback(|_: MouseEvent| Message::Mapped)}>
                    { texts::READ_SO }
                </button>
            </p>
        </section>
    }
}

/// What was found in a log, in a few sentences.
pub(super) fn found(seen: &Seen, name: &str) -> Html {
    let app = seen.app.as_deref().map_or_else(|| String::from(texts::BY_COLUMNS), texts::export_of);
    let app = seen.joined.iter().fold(app, |app, joined| texts::with_one_of(&app, joined));
    html! {
        <section class="found" data-app={seen.app.clone().unwrap_or_default()} data-sets={seen.sets.to_string()}>
            <h3><bdi>{ name }</bdi></h3>
            <p><strong>{ app }</strong>{ texts::holds(seen.sets, seen.days.as_ref()) }</p>
            if let Some(left) = texts::left_out(seen.warm_ups, seen.passed_over) {
                <p>{ left }</p>
            }
            if let Some(row) = seen.cut {
                <p>{ texts::cut(row) }</p>
            }
            if seen.twice > 0 {
                <p>{ texts::twice(seen.twice) }</p>
            }
            if seen.shared_days > 0 {
                <p>{ texts::shared_days(seen.shared_days) }</p>
            }
            if !seen.kinds.is_empty() {
                <p>{ texts::kinds(&seen.kinds) }</p>
            }
            if seen.unread > 0 {
                <details>
                    <summary>{ texts::unread(seen.unread) }</summary>
                    <ul>{ for seen.faults.iter().map(|fault| html! { <li>{ fault }</li> }) }</ul>
                </details>
            }
        </section>
    }
}
