//! The page as a whole.

use std::rc::Rc;

use yew::prelude::*;

use super::announce::Announce;
use super::keep::use_keeping;
use super::shortcuts::use_shortcuts;
use super::view::{Banners, Days, Header, Pick, Result, Shared, Toast};
use crate::domain::headline;
use crate::domain::report::Report;
use crate::state::{Action, State};

/// The state as Yew's reducer sees it.
#[derive(Clone, PartialEq, Default)]
struct Store(State);

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(Self(self.0.apply(action)))
    }
}

/// The page: one state, one way to change it, and views that get what they show.
#[component]
pub fn App() -> Html {
    let store = use_reducer_eq(Store::default);
    let on = {
        let dispatcher = store.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };
    let state = &store.0;
    let keeping = use_keeping(state, &on);
    use_shortcuts(&on);
    let plan = state.plan().clone();
    let report = use_memo(plan.clone(), |plan| Report::of(plan));
    let sentence = AttrValue::from(headline::chain(&report));
    html! {
        <>
            <Header plan={plan.clone()} library={state.library().clone()} shared={state.shared().is_some()}
                can_undo={state.can_undo()} can_redo={state.can_redo()} on={on.clone()} />
            <Banners health={(*keeping.health).clone()} refused={*keeping.refused} library={state.library().clone()} />
            if state.shared().is_some() {
                <Shared plan={plan.clone()} on={on.clone()} />
            }
            <main>
                <div class="work">
                    <Days plan={plan.clone()} day={state.day()} on={on.clone()} />
                    <Pick plan={plan.clone()} day={state.day()} on={on.clone()} />
                </div>
                <Result {plan} {report} on={on.clone()} />
            </main>
            <Announce {sentence} />
            <Toast notice={state.notice().cloned()} {on} />
        </>
    }
}
