//! What happens to the page.

use yew::AttrValue;

use crate::state::{Action, EntryRef};
use crate::web::keep::Trigger;
use crate::web::view::What;

/// What happens to the page.
pub enum Message {
    /// Something is done to the plans.
    Act(Action),
    /// The last change is on the screen.
    Settled,
    /// Something is to be kept, or taken in.
    Trigger(Trigger),
    /// An entry of the plan is opened or closed.
    Entry(EntryRef),
    /// A line of the result was opened or closed.
    ToggleLine(What, bool),
    /// A field of the list holds this, or the search has found it.
    Field(AttrValue, AttrValue),
    /// The link of the plan is wanted.
    Copy,
    /// The link was copied, or could not be.
    Copied(AttrValue, bool),
    /// The result has stood still for a moment.
    Say,
    /// The next groups of the list can come.
    More,
}
