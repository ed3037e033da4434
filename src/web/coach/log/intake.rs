//! How a log comes in, what is asked about it, and what was found in it.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::html::Scope;
use yew::prelude::*;

use super::{LogRoom, Message};
use crate::web::coach::field;
use crate::web::coach::post::Source;
use crate::web::intake::seen::{Answer, Columns, Seen, Table};

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
            // What was pasted is whole: its last row ends.
            link.send_message(Message::Take(vec![(String::from("what you pasted"), Source::Text(pasted + "\n"))]));
        }
    };
    html! {
        <section class="intake">
            <label class="drop">
                <strong>{ "Choose a file, or drop it here" }</strong>
                <input type="file" name="log" accept=".csv,.txt,.tsv,.json,.zip,.xlsx,text/csv,text/plain,application/json" multiple=true {onchange} />
            </label>
            if room.seen().is_some() {
                <label class="do">
                    <input type="checkbox" name="add-log" checked={room.joins}
                        onchange={link.callback(|event: Event| Message::Join(event.target_unchecked_into::<HtmlInputElement>().checked()))} />
                    { "Add it to the log that is open" }
                </label>
            }
            <details>
                <summary>{ "Paste it instead" }</summary>
                <textarea name="pasted-log" rows="6" aria-label="The rows of a log" autocomplete="off" spellcheck="false" ref={text} />
                <p class="do"><button type="button" {onclick}>{ "Read it" }</button></p>
            </details>
            <p class="hint">{ "Everything stays on this device: the file is read by this page and sent nowhere. Exports of Strong, Hevy, \
                FitNotes, Fitbod, StrongLifts, Liftosaur, GymBook, GymRun, Lyfta, JEFIT, LiftLog, Alpha Progression, Boostcamp, \
                Flexify, FastNFitness and wger are known, also in a .zip; of any other table, also an .xlsx, you say which column \
                is what." }</p>
        </section>
    }
}

fn progress(room: &LogRoom, link: &Scope<LogRoom>) -> Html {
    match room.reading.filter(|_| room.slow) {
        None => Html::default(),
        Some(percent) => html! {
            <p class="do">
                <progress max="100" value={percent.to_string()} aria-label="Reading the file"></progress>
                <span>{ "Reading …" }</span>
                <button type="button" onclick={link.callback(|_: MouseEvent| Message::Cancel)}>{ "Cancel" }</button>
            </p>
        },
    }
}

fn asked(room: &LogRoom, link: &Scope<LogRoom>) -> Html {
    let refused = |why: &str| {
        let end = if why.ends_with('?') { "" } else { "." };
        html! { <p class="refused" role="alert">{ format!("It could not be read: {why}{end}") }</p> }
    };
    if let Some(why) = &room.kept.refused {
        return refused(&format!("{why}. The log that is open stays as it is"));
    }
    match &room.kept.answer {
        Some(Answer::Refused(why)) => refused(why),
        Some(Answer::Failed(why)) => field::failed(why, link.callback(|()| Message::Again)),
        Some(Answer::Sheets(names)) => sheets(names, link),
        Some(Answer::Table(table)) => columns(table, room.kept.mapping.unwrap_or_default(), link),
        Some(Answer::Order(example)) => {
            let answer = |month_first: bool, words: &'static str| {
                let onclick = link.callback(move |_: MouseEvent| Message::Order(month_first));
                html! { <button type="button" data-order={if month_first { "month-first" } else { "day-first" }} {onclick}>{ words }</button> }
            };
            html! {
                <section class="order">
                    <h3>{ "Which comes first, the day or the month?" }</h3>
                    <p>{ format!("The dates of this file can be read both ways: {example}.") }</p>
                    <p class="do">{ answer(false, "The day") }{ answer(true, "The month") }</p>
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
            <h3>{ "Which of these is the log?" }</h3>
            <p class="do">{ for names.iter().enumerate().map(button) }</p>
        </section>
    }
}

/// Which column is what.
fn columns(table: &Table, now: Columns, link: &Scope<LogRoom>) -> Html {
    let words = |none: &str| -> Vec<String> {
        let titles = table.columns.iter().enumerate().map(|(place, title)| match title.as_str() {
            "" => format!("column {}", place + 1),
            title => String::from(title),
        });
        core::iter::once(String::from(none)).chain(titles).collect()
    };
    let column =
        |name: &'static str, label: &'static str, none: &str, value: Option<usize>, set: fn(&mut Columns, Option<usize>)| {
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
            <h3>{ "Which column is what?" }</h3>
            <div class="scroll" tabindex="0" role="region" aria-label="The first rows">
                <table>
                    <thead><tr>{ for table.columns.iter().map(|title| html! { <th scope="col">{ title }</th> }) }</tr></thead>
                    <tbody>{ for table.samples.iter().map(row) }</tbody>
                </table>
            </div>
            <div class="shelf">
                { column("column-date", "Date", "choose", now.date, |columns, place| columns.date = place) }
                { column("column-exercise", "Exercise", "choose", now.exercise, |columns, place| columns.exercise = place) }
                { column("column-sets", "Sets", "none: each row is one set", now.sets, |columns, place| columns.sets = place) }
                { column("column-reps", "Reps", "none", now.reps, |columns, place| columns.reps = place) }
                { column("column-seconds", "Seconds", "none", now.seconds, |columns, place| columns.seconds = place) }
                { column("column-kind", "Kind of set (warm-ups)", "none: all are working sets", now.kind, |columns, place| columns.kind = place) }
                { column("column-done", "Done or not", "none: all were done", now.done, |columns, place| columns.done = place) }
                { column("column-side", "Left or right", "none", now.side, |columns, place| columns.side = place) }
            </div>
            <p class="do">
                <button type="button" data-kind="primary" disabled={now.mapping().is_none()} onclick={link.callback(|_: MouseEvent| Message::Mapped)}>
                    { "Read it so" }
                </button>
            </p>
        </section>
    }
}

fn kinds(seen: &Seen) -> String {
    seen.kinds.iter().map(|(kind, sets)| format!("{kind} ({sets})")).collect::<Vec<_>>().join(", ")
}

/// What was found in a log, in a few sentences.
pub(super) fn found(seen: &Seen, name: &str) -> Html {
    let app = seen.app.as_deref().map_or_else(|| String::from("Read by your columns"), |app| format!("An export of {app}"));
    let app = seen.joined.iter().fold(app, |app, joined| format!("{app}, with one of {joined}"));
    let days = seen.days.as_ref().map_or_else(String::new, |(first, last)| format!(", {first} to {last}"));
    let left = [(seen.warm_ups, "warm-up sets, which do not count"), (seen.passed_over, "rows that are no sets")];
    let left: Vec<String> =
        left.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    html! {
        <section class="found" data-app={seen.app.clone().unwrap_or_default()} data-sets={seen.sets.to_string()}>
            <h3><bdi>{ name }</bdi></h3>
            <p><strong>{ app }</strong>{ format!(": {} working sets{days}.", seen.sets) }</p>
            if !left.is_empty() {
                <p>{ format!("Left out: {}.", left.join("; ")) }</p>
            }
            if let Some(row) = seen.cut {
                <p>{ format!("The file ends within row {row}: that row is left out.") }</p>
            }
            if seen.twice > 0 {
                <p>{ format!("{} sets stand in it twice and count once.", seen.twice) }</p>
            }
            if seen.shared_days > 0 {
                <p>{ format!("On {} days both logs have sets: where these are the same ones, they count twice.", seen.shared_days) }</p>
            }
            if !seen.kinds.is_empty() {
                <p>{ format!("Kinds of sets that are not known, and count: {}.", kinds(seen)) }</p>
            }
            if seen.unread > 0 {
                <details>
                    <summary>{ format!("Rows that could not be read: {}", seen.unread) }</summary>
                    <ul>{ for seen.faults.iter().map(|fault| html! { <li>{ fault }</li> }) }</ul>
                </details>
            }
        </section>
    }
}
