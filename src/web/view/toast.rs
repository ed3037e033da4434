//! A word after something was taken away or could not be done.

use yew::prelude::*;

use super::button::{button, sign};
use super::template::fill;
use crate::domain::plan::{Plan, PlanError};
use crate::state::{Action, Library, Notice};

/// Stays until it is answered or something else happens: nobody has to be quick.
pub fn toast(notice: Option<&Notice>, on: &Callback<Action>) -> Html {
    let Some(notice) = notice else { return fill!("<div class='toast' role='alert' hidden='hidden'></div>") };
    let undo = matches!(notice, Notice::Removed(_) | Notice::Changed(_)).then(|| button(on, Action::Undo, "", "Undo"));
    fill!(
        "<div class='toast' role='alert'><span><bdi>{}</bdi></span>{}{}</div>",
        words(notice),
        undo,
        sign(on, Some(Action::Dismiss), "×", "Dismiss".into())
    )
}

fn words(notice: &Notice) -> String {
    match notice {
        Notice::Removed(what) => format!("{what} removed."),
        Notice::Changed(words) => words.clone(),
        Notice::Full(PlanError::Days) => format!("A plan has one to {} days.", Plan::MAX_DAYS),
        Notice::Full(PlanError::Own) => format!("A plan has at most {} exercises of its own.", Plan::MAX_OWN),
        Notice::Full(_) => format!("This day is full: it holds {} entries.", Plan::MAX_ENTRIES),
        Notice::TooManyPlans => format!("{} plans are kept already. Delete one first.", Library::MOST),
        Notice::NoCopy => {
            String::from("This plan is kept in this browser only. Copy its link or save a file to have it elsewhere, too.")
        }
        Notice::NotUndone => String::from("Nothing was undone: another tab has changed this since."),
        Notice::BothKept(name) => {
            format!("This plan was changed in another tab as well. Both versions are kept, one as “{name}”.")
        }
        Notice::DeletedElsewhere(name) => format!("“{name}” was deleted in another tab."),
    }
}
