//! The room "Files": everything as one file, one plan as a table, and back. What comes in is added, and takes nobody's place.

mod texts;

use std::rc::Rc;

use yew::prelude::*;

use super::field;
use super::memory::{self, Answers};
use super::page;
use super::questions::{Questions, Source, Worker};
use crate::codec::{file, link};
use crate::domain::lifter::Lifter;
use crate::domain::plan::Plan;
use crate::state::Library;
use crate::state::keeper::unread;
use crate::web::intake::seen::{Answer, Asked, DeviceData};
use crate::web::view::template::fill;
use crate::web::{export, storage};

/// What the room gets from the coach.
#[derive(Properties, PartialEq)]
pub(super) struct FilesProps {
    pub plan: Rc<Plan>,
    pub worker: Worker,
    /// Takes the answers to the self-checks that a file has.
    pub check: Callback<Answers>,
    /// What was dropped, chosen or pasted elsewhere and holds plans.
    pub given: Rc<[Source]>,
}

/// The room.
pub(super) struct FilesRoom {
    questions: Questions,
    /// What the file is called that is being made.
    name: &'static str,
    /// What is still to be opened, the next one last.
    queue: Vec<Source>,
    /// What became of what was opened last: of each where several came at once.
    said: Vec<Result<String, String>>,
    /// Why nothing became of it, though nothing is wrong with it.
    failed: Option<String>,
}

/// What happens in the room.
pub(super) enum Message {
    /// All plans are wanted as a file.
    All,
    /// This plan is wanted as a table.
    Table,
    /// Files or texts came.
    Open(Vec<Source>),
    /// It was read, or one was made.
    Came(u32, Answer),
    /// The same is tried again.
    Again,
}

impl Component for FilesRoom {
    type Message = Message;
    type Properties = FilesProps;

    fn create(ctx: &Context<Self>) -> Self {
        let came = ctx.link().callback(|(number, answer)| Message::Came(number, answer));
        let given: Vec<Source> = ctx.props().given.to_vec();
        if !given.is_empty() {
            ctx.link().send_message(Message::Open(given));
        }
        Self {
            questions: Questions::new(ctx.props().worker.clone(), came),
            name: "",
            queue: Vec::new(),
            said: Vec::new(),
            failed: None,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        // The coach looks at a plan when it has stood still; what is saved is what is shown.
        let plan = &page::plan().unwrap_or_else(|| (*ctx.props().plan).clone());
        self.failed = None;
        match message {
            Message::Again => self.questions.again(),
            Message::All => {
                let plans = plans(plan).iter().map(link::encode).collect();
                self.name = file::NAME;
                self.questions.ask(&Asked::Save(plans, kept()), None);
            }
            Message::Table => {
                self.name = "plan.csv";
                self.questions.ask(&Asked::Table(link::encode(plan)), None);
            }
            Message::Open(mut sources) => {
                sources.reverse();
                (self.queue, self.said) = (sources, Vec::new());
                self.next();
            }
            Message::Came(number, answer) if self.questions.is_newest(number) => match answer {
                Answer::File(text) => {
                    export::download(self.name, &text);
                }
                Answer::Contents { plans, kept, new, left } => {
                    keep(ctx, &kept);
                    self.said.push(Ok(added(&plans, plan, new, left)));
                    self.next();
                }
                Answer::Refused(why) => {
                    self.said.push(Err(why));
                    self.next();
                }
                Answer::Failed(why) => self.failed = Some(why),
                _ => {}
            },
            Message::Came(..) => return false,
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let link = ctx.link();
        let onchange = link.batch_callback(|event: Event| {
            let files = field::files(&event.target_unchecked_into());
            (!files.is_empty()).then(|| Message::Open(files.into_iter().map(Source::File).collect()))
        });
        html! {
            <>
                <section class="files">
                    { fill!("<h3>{}</h3>", texts::SAVE) }
                    <p class="do">
                        <button type="button" onclick={link.callback(|_: MouseEvent| Message::All)}>{ texts::EVERYTHING }</button>
                        <button type="button" onclick={link.callback(|_: MouseEvent| Message::Table)}>{ texts::TABLE }</button>
                    </p>
                    { fill!("<p class='hint'>{}</p>", texts::ABOUT_SAVING) }
                </section>
                <section class="files">
                    { fill!("<h3>{}</h3>", texts::OPEN) }
                    <label class="drop">
                        { fill!("<span>{}</span>", texts::FILE) }
                        <input type="file" name="plans-file" multiple=true accept=".json,.csv,.txt,application/json,text/csv,text/plain" {onchange} />
                    </label>
                    { fill!("<p class='hint'>{}</p>", texts::ABOUT_OPENING) }
                    <div role="status">
                        { for self.said.iter().map(said) }
                        if let Some(why) = &self.failed {
                            { field::failed(why, link.callback(|()| Message::Again)) }
                        }
                    </div>
                </section>
            </>
        }
    }
}

impl FilesRoom {
    /// Opens the next of what waits.
    fn next(&mut self) {
        if let Some(source) = self.queue.pop() {
            self.questions.ask(&Asked::Open(kept()), Some(&source));
        }
    }
}

fn said(said: &Result<String, String>) -> Html {
    match said {
        Ok(words) => html! { <p data-added="">{ words }</p> },
        Err(why) => html! { <p class="refused">{ crate::web::coach::texts::not_read(why) }</p> },
    }
}

/// The plans of the page, and the one that is shown. One that is empty and has no name is none, unless it is the only one.
fn plans(shown: &Plan) -> Vec<Plan> {
    let mut plans = page::plans();
    plans.retain(|plan| *plan != Plan::default());
    if plans.is_empty() || !plans.contains(shown) && *shown != Plan::default() {
        plans.push(shown.clone());
    }
    plans
}

/// What else it keeps.
fn kept() -> DeviceData {
    DeviceData {
        answers: Answers::kept().encode(),
        names: memory::kept_names(),
        lifter: memory::kept_lifter().encode(),
        set_aside: unread(storage::kept),
    }
}

/// Keeps it from now on. The coach has the answers in view.
fn keep(ctx: &Context<FilesRoom>, kept: &DeviceData) {
    memory::keep_names(&memory::kept_names(), &kept.names);
    memory::keep_lifter(&memory::kept_lifter(), &Lifter::decode(&kept.lifter));
    ctx.props().check.emit(Answers::decode(&kept.answers));
}

/// Adds the plans that a file has and the device has not; says how many, what else is new, and what is left.
fn added(plans: &[String], shown: &Plan, mut all: Vec<String>, left: Vec<String>) -> String {
    let mut there = page::plans();
    // The open plan gives its place to the first that comes, if it is empty: what is open behind a shared one is not known here.
    let gives_way = *shown == Plan::default() && !page::is_shared();
    let mut places = (Library::MOST + usize::from(gives_way)).saturating_sub(there.len());
    let (mut new, mut known, mut over) = (0, 0, 0);
    for plan in plans.iter().filter_map(|text| link::decode(text).ok()) {
        if plan == Plan::default() || there.contains(&plan) {
            known += 1;
        } else if places == 0 {
            over += 1;
        } else {
            page::add(&plan);
            there.push(plan);
            (new, places) = (new + 1, places - 1);
        }
    }
    if new > 0 {
        all.insert(0, texts::plans(new));
    }
    let mut said = texts::added(&all, known, over);
    said.extend(left);
    said.join(" ")
}
