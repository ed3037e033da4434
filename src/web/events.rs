//! The events of the document by which the programs and the scripts of the page speak, each with a text as its detail. They bear
//! the name of the product, since the document is everybody's.

/// The coach or the search field asks something of the page: see [`coach_requests`](super::coach_requests).
pub(super) const ASK: &str = "chain-balance";
/// The search by every name has found something (`boot/finder.js`).
pub(super) const FOUND: &str = "chain-balance-found";
/// A name is to become an exercise of one's own (`boot/finder.js`).
pub(super) const OWN: &str = "chain-balance-own";
/// An entry is to be moved or taken away (`boot/dragging.js`).
pub(super) const MOVE: &str = "chain-balance-move";
