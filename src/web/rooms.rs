//! What opens over the page: the rooms of the coach, and where the page offers them.

use crate::domain::term::terms;

terms! {
    /// What is opened over the page.
    Room {
        Text = "text",
        Log = "log",
        Files = "files",
        Share = "share",
        Gallery = "gallery",
        Compare = "compare",
        Checks = "checks",
        Own = "own",
        Embed = "embed",
    }
}

impl Room {
    /// How it is offered.
    pub fn offer(self) -> Option<&'static Offer> {
        OFFERS.iter().find(|offer| offer.room == self)
    }
}

/// A room, as it is offered.
pub struct Offer {
    /// Which room.
    pub room: Room,
    /// What its button and its heading say.
    pub label: &'static str,
    /// What it is for, in a line.
    pub about: &'static str,
    /// The menu that offers it.
    pub menu: Menu,
}

/// Where a room is offered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Menu {
    /// What brings a plan in.
    AddFrom,
    /// A button of its own in the head of the page.
    Head,
    /// The rest.
    More,
}

/// All rooms, in the order of their menus.
pub static OFFERS: [Offer; 9] = [
    Offer { room: Room::Text, label: "Write or paste", about: "A plan in your own words", menu: Menu::AddFrom },
    Offer { room: Room::Log, label: "From an app", about: "A training log, exported", menu: Menu::AddFrom },
    Offer { room: Room::Files, label: "Files", about: "Open or save plans", menu: Menu::AddFrom },
    Offer { room: Room::Share, label: "Share", about: "A link, a picture, a text", menu: Menu::Head },
    Offer { room: Room::Gallery, label: "Well-known plans", about: "See how they split", menu: Menu::More },
    Offer { room: Room::Compare, label: "Compare", about: "Two plans, figure by figure", menu: Menu::More },
    Offer { room: Room::Checks, label: "Checks and targets", about: "Self-checks, goals by sport", menu: Menu::More },
    Offer { room: Room::Own, label: "Own exercises", about: "What the list lacks", menu: Menu::More },
    Offer { room: Room::Embed, label: "On your site", about: "The plan as a widget", menu: Menu::More },
];
