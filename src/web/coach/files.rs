//! The room "Files": all plans as one file, one plan as a table, and back. What comes in is added, and takes nobody's place.

use std::rc::Rc;

use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

use super::page::{self, Ask};
use super::post::{Door, Post, Source};
use crate::codec::link;
use crate::codec::saved::Saved;
use crate::domain::plan::Plan;
use crate::web::intake::seen::{Answer, Asked};
use crate::web::{export, storage};

/// What the room gets from the coach.
#[derive(Properties, PartialEq)]
pub(super) struct FilesProps {
    pub plan: Rc<Plan>,
    pub door: Door,
}

/// The room.
pub(super) struct FilesRoom {
    post: Post,
    /// What the file is called that is being made.
    name: &'static str,
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
    /// It was read, or one was made.
    Came(u32, Answer),
}

impl Component for FilesRoom {
    type Message = Message;
    type Properties = FilesProps;

    fn create(ctx: &Context<Self>) -> Self {
        let came = ctx.link().callback(|(number, answer)| Message::Came(number, answer));
        Self { post: Post::new(ctx.props().door.clone(), came), name: "", said: None }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let plan = &ctx.props().plan;
        match message {
            Message::All => {
                let plans = kept(plan).iter().map(link::encode).collect();
                self.name = "plans.json";
                self.post.ask(&Asked::Save { plans, table: false }, None);
            }
            Message::Table => {
                self.name = "plan.csv";
                self.post.ask(&Asked::Save { plans: vec![link::encode(plan)], table: true }, None);
            }
            Message::Open(file) => self.post.ask(&Asked::Open, Some(&Source::File(file))),
            Message::Came(number, answer) if self.post.is_newest(number) => match answer {
                Answer::File(text) => {
                    export::download(self.name, &text);
                }
                Answer::Plans(plans) => self.said = Some(added(&plans, plan)),
                Answer::Refused(why) => self.said = Some(Err(why)),
                _ => {}
            },
            Message::Came(..) => return false,
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
fn added(plans: &[String], shown: &Plan) -> Result<String, String> {
    let mut there = kept(shown);
    let (mut new, mut known) = (0, 0);
    for plan in plans.iter().filter_map(|text| link::decode(text).ok()) {
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
