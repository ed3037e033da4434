//! The head of the page: the plans, undo and redo, the link.

use yew::prelude::*;

use super::texts;
use crate::codec::saved::PlanId;
use crate::domain::plan::Plan;
use crate::state::{Action, State};
use crate::web::rooms::{Menu, OFFERS, Offer};
use crate::web::view::button::{button, sign};
use crate::web::view::choice::{Options, choice};
use crate::web::view::naming::naming;
use crate::web::view::result::tiles::icon;
use crate::web::view::still::still;
use crate::web::view::template::fill;

/// The mark, the plans of the device, undo and redo, and what opens over the page.
pub fn header(state: &State, copied: Option<&(AttrValue, bool)>, copy: Callback<MouseEvent>, on: &Callback<Action>) -> Html {
    let own = match state.shared() {
        None => plans(state, on),
        Some(_) => fill!("<p class='opener' id='plan-title'>{}</p>", texts::FROM_LINK),
    };
    // What opens over the page never changes.
    let add_from =
        |_| menu("ways-menu", Menu::AddFrom, fill!("<span>{}</span>{}", texts::ADD_FROM, icon("chev")), Html::default());
    let more = |_| {
        menu("rooms-menu", Menu::More, fill!("<span class='unseen'>{}</span>{}", texts::MENU, icon("more")), device_choices())
    };
    fill!(
        "
        <header class='header'>
            <h1><svg class='mark' viewBox='0 0 32 32' aria-hidden='true'><use href='#mark'></use></svg>{}</h1>
            <div class='plans'>
                {}
                <span class='grow'></span>
                {}{}
                {}
                <span id='coach-share'>{}</span>
                {}{}
            </div>
        </header>",
        texts::PRODUCT,
        own,
        sign(on, state.can_undo().then_some(Action::Undo), "undo", texts::UNDO.into()),
        sign(on, state.can_redo().then_some(Action::Redo), "redo", texts::REDO.into()),
        still(Vec::new(), add_from),
        still(Vec::new(), |_| buttons(Menu::Head, None)),
        copy_link(state.plan(), copied, copy),
        still(Vec::new(), more)
    )
}

/// A menu of rooms, behind a button. What opens a room waits until the coach has come.
fn menu(id: &'static str, which: Menu, label: Html, more: Html) -> Html {
    fill!(
        "<button class='opener' data-kind='plain' popovertarget='{}'>{}</button><div class='menu' id='{}' popover='auto'>{}{}</div>",
        id,
        label,
        id,
        buttons(which, Some(id)),
        more
    )
}

/// The buttons of the rooms that a place offers; those of a menu close it.
fn buttons(place: Menu, menu: Option<&'static str>) -> Html {
    OFFERS.iter().filter(|offer| offer.menu == place).map(|offer| room_button(offer, menu)).collect()
}

fn room_button(offer: &Offer, menu: Option<&'static str>) -> Html {
    let about = menu.map(|_| fill!("<small>{}</small>", offer.about));
    fill!(
        "<button data-room='{}' data-kind='{}' aria-haspopup='dialog' popovertarget='{}' popovertargetaction='{}'>{}{}</button>",
        offer.room.slug(),
        if menu.is_some() { "menu" } else { "primary" },
        menu,
        menu.map(|_| "hide"),
        offer.label,
        about
    )
}

/// What belongs to the device and to no plan; a script of the page keeps it.
fn device_choices() -> Html {
    fill!(
        "
        <label class='choice'><span>{}</span>
            <select name='theme' autocomplete='off'>
                <option value=''>{}</option><option value='light'>{}</option><option value='dark'>{}</option>
            </select>
        </label>
        <p class='hint'>{}</p>",
        texts::THEME,
        texts::THEME_OF_DEVICE,
        texts::LIGHT,
        texts::DARK,
        texts::KEYS
    )
}

fn plans(state: &State, on: &Callback<Action>) -> Html {
    let (plan, library) = (state.plan(), state.library());
    let open = {
        let on = on.clone();
        move |(_, key): (_, AttrValue)| {
            PlanId::parse(&key).into_iter().for_each(|id| on.emit(Action::OpenPlan(id)));
        }
    };
    let list: Options = library.plans().map(|(id, plan)| (id.to_string().into(), String::from(plan.title()).into())).collect();
    let list = (list.len() > 1).then(|| choice("plan", texts::OPEN_PLAN, &list, &library.open_id().to_string(), open.into()));
    fill!(
        "
        <button class='opener' data-kind='plain' popovertarget='plan-menu' aria-label='{}'><span id='plan-title'><bdi>{}</bdi></span>{}</button>
        <div class='menu' id='plan-menu' popover='auto'>{}<label>{}{}</label>{}{}{}</div>",
        texts::plan(plan.title()),
        String::from(plan.title()),
        icon("chev"),
        list.map(|list| fill!("<label>{}{}</label>", texts::OPEN, list)),
        texts::NAME,
        naming("plan-name", String::from(texts::UNNAMED), &plan.name, on.reform(Action::NamePlan)),
        button(on, Action::NewPlan, "menu", texts::NEW_PLAN),
        button(on, Action::CopyPlan, "menu", texts::COPY_PLAN),
        button(on, Action::DeletePlan, "menu", texts::DELETE_PLAN)
    )
}

/// Copies the link of the plan; where the browser does not allow that, shows it to be copied by hand.
fn copy_link(plan: &Plan, copied: Option<&(AttrValue, bool)>, copy: Callback<MouseEvent>) -> Html {
    let button = html! {
        <button data-kind="sign" class="copy" aria-label={texts::COPY_LINK} title={texts::COPY_LINK} onclick={copy} disabled={plan.is_empty()}>{ icon("link") }</button>
    };
    let word = copied.map(|(link, done)| {
        if *done {
            return fill!("<p class='copied' role='status'>{}</p>", texts::LINK_COPIED);
        }
        let field = html! { <input type="text" name="link" readonly=true value={link.clone()} /> };
        fill!("<p class='copied' role='status'><label>{}{}</label></p>", texts::COPY_BY_HAND, field)
    });
    fill!("{}{}", button, word)
}
