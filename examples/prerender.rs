//! A page as it is before its program: reads its shell on standard input and writes it with the first picture in it. The
//! argument says which: `page` or `widget`.
//!
//! `cargo xtask build` calls it. The picture is what the program itself would draw for somebody who has ticked nothing, so the
//! two cannot differ; `src/web/boot/boot.js` needs a little more, which the program has by itself: what is usual of every
//! exercise, and the fields of a row that is ticked.

use std::io::{Read, Write};
use std::rc::Rc;

use chain_balance::domain::bounded::Seconds;
use chain_balance::domain::catalogue::ExerciseId;
use chain_balance::domain::exercise::Amount;
use chain_balance::domain::plan::{ExerciseRef, Plan};
use chain_balance::state::{Action, State};
use chain_balance::web::view::Row;
use chain_balance::web::widget::{Widget, WidgetProps};
use chain_balance::web::{App, AppProps};
use yew::prelude::*;

/// Where the picture goes, as it is written and as trunk shortens it.
const PLACES: [&str; 2] = ["<div id=\"app\"></div>", "<div id=app></div>"];
/// The shapes of the body, the signs and the mark, of which the page shows copies.
const DRAWING: &str = include_str!("../src/web/drawing/drawing.svg");
const WIDGET: &str = "<main id=\"widget\"></main>";
/// Stands for the name of an exercise in the fields of a row.
const NAME: &str = "{}";

fn main() -> Result<(), String> {
    let mut shell = String::new();
    std::io::stdin().read_to_string(&mut shell).map_err(|error| format!("the shell cannot be read: {error}"))?;
    if std::env::args().nth(1).as_deref() == Some("widget") {
        let (before, after) = shell.split_once(WIDGET).ok_or_else(|| format!("the shell has no {WIDGET}"))?;
        return written(&format!(
            "{before}{DRAWING}<main id=\"widget\">{}</main>{after}",
            rendered::<Widget>(WidgetProps::default())
        ));
    }
    let place = PLACES.iter().find_map(|place| shell.split_once(place));
    let (before, after) = place.ok_or_else(|| format!("index.html has no {}", PLACES[0]))?;
    let (head, script) = without_script(before)?;
    // A third argument is the text of a link: the page is drawn as it looks with that plan.
    let drawn = std::env::args().nth(2).map(|link| chain_balance::codec::link::decode(&link).map(Rc::new)).transpose();
    let drawn = drawn.map_err(|error| format!("this is no plan: {error}"))?;
    // The fields come first: a row may be ticked while the rest of the page is still on its way.
    let page = format!(
        "{head}{DRAWING}{script}{}<div id=\"app\">{}</div>{after}",
        amounts()?,
        with_what_is_usual(rendered::<App>(AppProps { drawn }))
    );
    written(&page)
}

/// The page without its first script, and that. Trunk puts it into the head, where one that does not come keeps everything
/// from being seen, also that it does not come.
fn without_script(page: &str) -> Result<(String, &str), String> {
    let end = "</script>";
    let start = page.find("<script").ok_or("index.html has no script")?;
    let length = page[start..].find(end).ok_or("the script of index.html has no end")? + end.len();
    let (before, rest) = page.split_at(start);
    let (script, after) = rest.split_at(length);
    Ok((format!("{before}{after}"), script))
}

fn written(page: &str) -> Result<(), String> {
    std::io::stdout().write_all(page.as_bytes()).map_err(|error| format!("the page cannot be written: {error}"))
}

fn rendered<C: BaseComponent>(properties: C::Properties) -> String
where
    C::Message: 'static,
{
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime of one thread");
    runtime.block_on(yew::LocalServerRenderer::<C>::with_props(properties).hydratable(false).render())
}

/// Every row says with how many reps or seconds it begins.
fn with_what_is_usual(page: String) -> String {
    ExerciseId::all().fold(page, |page, id| {
        let handle = format!("data-exercise=\"{}\"", id.exercise().slug());
        let usual = match id.exercise().usual {
            Amount::Reps(reps) => format!("{handle} data-usual=\"{}\"", reps.get()),
            Amount::Seconds(seconds) => format!("{handle} data-usual=\"{}\" data-unit=\"seconds\"", seconds.get()),
        };
        page.replacen(&handle, &usual, 1)
    })
}

/// The fields of a ticked row, to be copied under the name of any.
fn amounts() -> Result<String, String> {
    let row = rendered::<Ticked>(());
    let (_, amounts) = row.split_once("<div class=\"amounts\">").ok_or("a ticked row has no fields")?;
    let (amounts, _) = amounts.rsplit_once("</li>").ok_or("a row has no end")?;
    let amounts = amounts.replace(example().exercise().name, NAME);
    Ok(format!(
        "<template id=\"amounts\" data-seconds=\"{} to {}\"><div class=\"amounts\">{amounts}</template>",
        Seconds::MIN,
        Seconds::MAX
    ))
}

/// An exercise that is counted in reps.
fn example() -> ExerciseId {
    ExerciseId::all().find(|id| !id.exercise().usual.is_timed()).expect("an exercise that is counted in reps")
}

#[component]
fn Ticked() -> Html {
    let tick = Action::Tick { day: 0, exercise: ExerciseRef::Catalogue(example()), on: true };
    let state = State::default().apply(tick);
    let plan: &Plan = state.plan();
    Row::of(plan, 0, ExerciseRef::Catalogue(example()), false).view(&Callback::noop())
}
