//! The room "Files": all plans as one file, one plan as a table, and back. What comes in is added, and takes nobody's place.

use std::rc::Rc;

use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

use super::page::{self, Ask};
use crate::codec::file::{self, FileError, LARGEST};
use crate::codec::saved::Saved;
use crate::domain::plan::Plan;
use crate::web::{export, storage};

/// What the room gets from the coach.
#[derive(Properties, PartialEq)]
pub(super) struct FilesProps {
    pub plan: Rc<Plan>,
}

/// The room.
pub(super) struct FilesRoom {
    /// What became of the file that was opened last.
    said: Option<Result<String, String>>,
}

/// What happens in the room.
pub(super) enum Message {
    /// All plans are wanted as a file.
    All,
    /// This plan is wanted as a table.
    Table,
    /// A file was chosen.
    Open(File),
    /// It was read, where the browser could.
    Read(Option<String>),
}

impl Component for FilesRoom {
    type Message = Message;
    type Properties = FilesProps;

    fn create(_: &Context<Self>) -> Self {
        Self { said: None }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let plan = &ctx.props().plan;
        match message {
            Message::All => {
                export::download("plans.json", &file::to_json(&kept(plan)));
                return false;
            }
            Message::Table => {
                // The mark of the byte order: without it some spreadsheets break every name that is not English.
                export::download("plan.csv", &format!("\u{feff}{}", file::to_table(plan)));
                return false;
            }
            Message::Open(file) if file.size() > LARGEST as f64 => self.said = Some(Err(FileError::TooLarge.to_string())),
            Message::Open(file) => {
                let link = ctx.link().clone();
                spawn_local(async move {
                    let text = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string());
                    link.send_message(Message::Read(text));
                });
                return false;
            }
            Message::Read(text) => {
                let text = text.ok_or_else(|| String::from("the browser could not read this file"));
                self.said = Some(text.and_then(|text| added(&text, plan)));
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let link = ctx.link();
        let onchange = link.batch_callback(|event: Event| {
            let field: HtmlInputElement = event.target_unchecked_into();
            let file = field.files().and_then(|files| files.get(0));
            field.set_value("");
            file.map(Message::Open)
        });
        html! {
            <>
                <section class="files">
                    <h3>{ "Save" }</h3>
                    <p class="do">
                        <button type="button" onclick={link.callback(|_: MouseEvent| Message::All)}>{ "All plans and their settings (JSON)" }</button>
                        <button type="button" onclick={link.callback(|_: MouseEvent| Message::Table)}>{ "This plan as a table (CSV)" }</button>
                    </p>
                </section>
                <section class="files">
                    <h3>{ "Open" }</h3>
                    <label class="drop">
                        <span>{ "A file that was saved here, JSON or CSV" }</span>
                        <input type="file" name="plans-file" accept=".json,.csv,application/json,text/csv" {onchange} />
                    </label>
                    <p class="hint">{ "Its plans are added to yours. None of yours is changed, and what you have already is not added twice." }</p>
                    <div role="status">{ said(self.said.as_ref()) }</div>
                </section>
            </>
        }
    }
}

fn said(said: Option<&Result<String, String>>) -> Html {
    match said {
        None => Html::default(),
        Some(Ok(words)) => html! { <p data-added="">{ words }</p> },
        Some(Err(why)) => html! { <p class="refused">{ format!("It could not be read: {why}.") }</p> },
    }
}

/// The plans that the device keeps; the one that is shown is among them, or the only one where nothing is kept.
fn kept(shown: &Plan) -> Vec<Plan> {
    let saved = storage::kept(storage::KEY).and_then(|text| Saved::decode(&text).saved);
    let mut plans: Vec<Plan> = saved.map(|saved| saved.plans.into_iter().map(|(_, plan)| plan).collect()).unwrap_or_default();
    if !plans.contains(shown) {
        plans.push(shown.clone());
    }
    plans
}

/// Adds what a file has and the device has not; says how many.
fn added(text: &str, shown: &Plan) -> Result<String, String> {
    let is_json = text.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']).starts_with(['{', '[']);
    let read = if is_json { file::from_json(text) } else { file::from_table(text).map(|plan| vec![plan]) };
    let mut there = kept(shown);
    let (mut new, mut known) = (0, 0);
    for plan in read.map_err(|error| error.to_string())? {
        if there.contains(&plan) {
            known += 1;
        } else if there.len() == Saved::MOST {
            return Err(format!("only {new} of its plans fit: this device keeps at most {}", Saved::MOST));
        } else {
            page::ask(Ask::Add, &plan);
            there.push(plan);
            new += 1;
        }
    }
    let count = |number: usize| if number == 1 { String::from("1 plan") } else { format!("{number} plans") };
    Ok(match (new, known) {
        (0, known) => format!("Nothing to add: you have {} of it already.", count(known)),
        (new, 0) => format!("{} added.", count(new)),
        (new, known) => format!("{} added; you had {} already.", count(new), count(known)),
    })
}
