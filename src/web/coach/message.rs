//! What the coach hears: from the page, from who answers it, and from its own views.

use std::rc::Rc;

use super::compare::Beside;
use super::gallery::GalleryFilter;
use super::memory::Answers;
use super::page::Ask;
use super::questions::Source;
use crate::domain::plan::Plan;
use crate::web::rooms::Room;

/// What happens to the coach.
pub enum Message {
    /// The page has shown another plan for a moment.
    Plan,
    /// The search has answered a question, or failed.
    Came(u32, Option<String>),
    /// It is to be tried again.
    Look,
    /// The week may grow by so many per cent.
    Grow(u64),
    /// Something is opened.
    Open(Room),
    /// A name is to become an exercise of one's own, and in the next line stands the id or code of the one it is most like.
    Own(String),
    /// What came in another room holds plans of this product.
    Plans(Vec<Source>),
    /// What was opened is closed.
    Close,
    /// The last change that was asked for in a room is taken back.
    Undo,
    /// What was taken back last in the room is done again.
    Redo,
    /// The page is asked for something.
    Ask(Ask, Rc<Plan>),
    /// What was said before is kept on the device by now, or is not.
    Kept,
    /// Other plans are looked for.
    Filter(GalleryFilter),
    /// Other plans are compared.
    Beside(Beside),
    /// A self-check was answered.
    Check(Answers),
}
