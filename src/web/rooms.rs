//! What opens over the page: the rooms of the coach, and where the page offers them.

/// A room, as it is offered.
pub struct Room {
    /// Its handle, for ever.
    pub slug: &'static str,
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
pub const ROOMS: [Room; 10] = [
    Room { slug: "text", label: "Write or paste", about: "A plan in your own words", menu: Menu::AddFrom },
    Room { slug: "log", label: "From an app", about: "A training log, exported", menu: Menu::AddFrom },
    Room { slug: "files", label: "Files", about: "Open or save plans", menu: Menu::AddFrom },
    Room { slug: "share", label: "Share", about: "A link, a picture, a text", menu: Menu::Head },
    Room { slug: "gallery", label: "Well-known plans", about: "See how they split", menu: Menu::More },
    Room { slug: "week", label: "Your week", about: "All days side by side", menu: Menu::More },
    Room { slug: "compare", label: "Compare", about: "Two plans, figure by figure", menu: Menu::More },
    Room { slug: "checks", label: "Checks and targets", about: "Self-checks, goals by sport", menu: Menu::More },
    Room { slug: "own", label: "Own exercises", about: "What the list lacks", menu: Menu::More },
    Room { slug: "embed", label: "On your site", about: "The plan as a widget", menu: Menu::More },
];
