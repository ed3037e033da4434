//! The worker: the same program once more, away from the page, so that a tick never waits for a search or a file.
//!
//! What is sent is a list. With a number first it is a question of the search; with [`LOG`] first it is about a training log:
//! the number of the question, the question, and a file or a text that is to be read first. Without a question what is being
//! read is given up. Answers come as lists that begin alike.

use js_sys::Array;
use web_sys::Worker;

/// The first word of what is about a log.
pub(super) const LOG: &str = "log";

/// Sends a list. A worker that has ended answers nothing.
pub(super) fn post(worker: &Worker, list: &Array) -> bool {
    worker.post_message(list).is_ok()
}
