//! Keeps the user's plans on the device, and shows a shared one in the address.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Event, StorageEvent};
use yew::Callback;

use super::document;
use super::location;
use super::lock;
use super::storage::Lent;
use crate::codec::error::DecodeError;
use crate::codec::link;
use crate::codec::saved::{PlanId, Saved};
use crate::state::keeper::{Health, Keeper, key};
use crate::state::{Action, Library, State};

/// Why something is to be kept or taken in.
#[derive(Clone)]
pub enum Trigger {
    /// The last change is on the screen.
    Save,
    /// Somebody has left, or comes back: another tab may have written since.
    Look,
    /// The address was changed by hand or by a link.
    Address,
    /// What is said of the link of the address was seen.
    Seen,
    /// Another tab has written this record.
    Record(String),
    /// The record that could not be read is no longer needed.
    LetGo,
    /// The record was read, and written where it lacked something: this is what another tab has written.
    Kept(Option<Rc<Saved>>),
}

/// What is kept, and what went wrong with it.
#[derive(Default)]
pub struct Keeping {
    /// What is wrong with keeping.
    pub health: Health,
    /// Why the link of the address cannot be read.
    pub refused: Option<DecodeError>,
    kept_plans: KeptPlans,
}

/// The keeper, and the plans as they are: whoever keeps them may come to it later.
#[derive(Clone, Default)]
pub(super) struct KeptPlans(Rc<RefCell<Plans>>);

#[derive(Default)]
struct Plans {
    /// Nothing before the page stands: the empty plan with which it begins is never kept.
    keeper: Option<Keeper<Lent>>,
    library: Option<Library>,
    /// The plan that was last noted as open.
    noted: Option<PlanId>,
    /// The last change is not on the device yet.
    unsaved: bool,
}

impl KeptPlans {
    /// The links of all plans, in the order they were made, a line each.
    pub(super) fn links(&self) -> String {
        let plans = self.0.borrow();
        let links = plans.library.iter().flat_map(Library::plans).map(|(_, plan)| link::encode(plan));
        links.collect::<Vec<_>>().join("\n")
    }

    /// Keeps what is not kept, and takes in what another tab has written.
    fn keep(&self) -> Option<Rc<Saved>> {
        let plans = &mut *self.0.borrow_mut();
        let (keeper, library) = (plans.keeper.as_mut()?, plans.library.as_ref()?);
        if !plans.unsaved {
            return None;
        }
        let news = keeper.keep(library).map(Rc::new);
        plans.unsaved = keeper.health().full;
        news
    }
}

impl Keeping {
    /// Opens the device's memory; what is kept there comes as an action.
    pub(super) fn open(&mut self, library: &Library) -> Option<Action> {
        let (keeper, saved) = Keeper::open(Lent::device(), Lent::tab());
        self.health = keeper.health().clone();
        let plans = &mut *self.kept_plans.0.borrow_mut();
        plans.unsaved = keeper.is_outdated();
        (plans.keeper, plans.library) = (Some(keeper), Some(library.clone()));
        saved.map(|saved| Action::Restore(saved.into()))
    }

    /// The plans, for who asks for them.
    pub(super) fn kept_plans(&self) -> KeptPlans {
        self.kept_plans.clone()
    }

    /// Shows in the address what is shown, notes which plan is open, and answers whether there is something to save. What the
    /// user opens is opened by the next tab, too.
    pub(super) fn changed(&mut self, before: &State, after: &State, by_hand: bool) -> bool {
        let plans = &mut *self.kept_plans.0.borrow_mut();
        let Some(keeper) = &plans.keeper else { return false };
        if before.shared() != after.shared() {
            location::show(after.shared().map(|plan| &**plan));
            self.refused = None;
        }
        let open = after.library().open_id();
        plans.unsaved |= before.library() != after.library();
        if plans.unsaved && plans.noted.replace(open) != Some(open) {
            keeper.note_open(open, by_hand);
        }
        plans.library = Some(after.library().clone());
        if plans.unsaved {
            mark(true);
        }
        plans.unsaved
    }

    /// Does what a trigger asks for, and answers whether the page has to be made again, and what is to be done to the plans.
    pub(super) fn on(&mut self, trigger: Trigger, triggered: Callback<Trigger>) -> (bool, Option<Action>) {
        match trigger {
            Trigger::Save => {}
            Trigger::Address => return (true, self.take_in_address()),
            Trigger::Seen => {
                self.refused = None;
                location::show(None);
                return (true, None);
            }
            Trigger::Kept(news) => return self.kept(news),
            // What this page has kept may have been written over since by a tab that could not know of it yet.
            Trigger::Look | Trigger::LetGo | Trigger::Record(_) => {
                let plans = &mut *self.kept_plans.0.borrow_mut();
                plans.unsaved = true;
                match (trigger, &mut plans.keeper) {
                    (Trigger::LetGo, Some(keeper)) => keeper.let_go(),
                    (Trigger::Record(text), Some(keeper)) => keeper.hear(text),
                    _ => {}
                }
            }
        }
        let kept_plans = self.kept_plans();
        let unsaved = kept_plans.0.borrow().unsaved;
        mark(unsaved);
        if unsaved {
            lock::alone(move || triggered.emit(Trigger::Kept(kept_plans.keep())));
        }
        (false, None)
    }

    fn kept(&mut self, news: Option<Rc<Saved>>) -> (bool, Option<Action>) {
        mark(false);
        let health = self.kept_plans.0.borrow().keeper.as_ref().map(|keeper| keeper.health().clone()).unwrap_or_default();
        let another = health != self.health;
        self.health = health;
        (another, news.map(Action::Join))
    }

    /// What the address holds. One that holds nothing any more is that of one's own plans, to which somebody went back.
    fn take_in_address(&mut self) -> Option<Action> {
        match location::plan() {
            None => location::is_bare().then(|| self.refused = None).map(|()| Action::Leave),
            Some(Ok(plan)) => Some(Action::Load(plan.into())),
            Some(Err(error)) => {
                self.refused = Some(error);
                None
            }
        }
    }

    /// Hears of other tabs, of links that are opened while the page stands, and that somebody leaves or comes back. A record that
    /// is gone was cleared by hand: what is open here stays, and is kept with the next change.
    pub(super) fn listeners(&self, triggered: &Callback<Trigger>) -> Vec<EventListener> {
        let Some(window) = web_sys::window() else { return Vec::new() };
        let hear = |event: &'static str, trigger: fn(&Event) -> Option<Trigger>| {
            let triggered = triggered.clone();
            EventListener::new(&window, event, move |event| {
                trigger(event).into_iter().for_each(|trigger| triggered.emit(trigger))
            })
        };
        let turn = |event: &'static str, is_leaving: fn() -> bool| {
            let (triggered, kept_plans) = (triggered.clone(), self.kept_plans());
            EventListener::new(&window, event, move |_| {
                // A phone may end a page that is hidden without another word: what is unsaved can wait for no lock, and not even
                // for what is still to be drawn.
                if is_leaving() {
                    triggered.emit(Trigger::Kept(kept_plans.keep()));
                }
                triggered.emit(Trigger::Look);
            })
        };
        vec![
            hear("storage", |event| {
                let event: &StorageEvent =
                    event.dyn_ref().filter(|event: &&StorageEvent| event.key().as_deref() == Some(key::RECORD))?;
                event.new_value().map(Trigger::Record)
            }),
            hear("hashchange", |_| Some(Trigger::Address)),
            turn("pagehide", || true),
            turn("visibilitychange", || document().is_some_and(|document| document.hidden())),
        ]
    }
}

/// Marks the page while something waits to be kept.
fn mark(waits: bool) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.toggle_attribute_with_force("data-keeping", waits);
    }
}
