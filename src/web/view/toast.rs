//! A word after something was taken away or could not be done.

use yew::prelude::*;

use super::button::{button, sign};
use super::template::fill;
use super::texts;
use crate::state::{Action, Notice};

/// Stays until it is answered or something else happens: nobody has to be quick.
pub fn toast(notice: Option<&Notice>, on: &Callback<Action>) -> Html {
    let Some(notice) = notice else { return fill!("<div class='toast' role='alert' hidden='hidden'></div>") };
    let undo = matches!(notice, Notice::Removed(_) | Notice::Changed(_)).then(|| button(on, Action::Undo, "", texts::UNDO));
    fill!(
        "<div class='toast' role='alert'><span><bdi>{}</bdi></span>{}{}</div>",
        texts::notice(notice),
        undo,
        sign(on, Some(Action::Dismiss), "×", texts::DISMISS.into())
    )
}
