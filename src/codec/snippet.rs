//! What a trainer pastes into a page: the frame of the widget alone, or the element. [`Frame`](super::message::Frame) reads
//! what is written here, and `element.v1.js` the attributes of the element, which are the parts of the query.
//!
//! A blog that drops frames keeps the link behind one. No snippet has a style of its own, which policies forbid.
//!
//! ```text
//! address   SITE embed/?mode=calculator&theme=dark&accent=5e3a99&targets=fixed&exercises=back-squat,deadlift#p=1…
//! frame     <iframe src="address" title="…" width="100%" height="720" frameborder="0" loading="lazy"></iframe>
//!           <p><a href="SITE #p=1…">…</a></p>
//! element   <script async src="SITE element.v1.js"></script>
//!           <chain-balance mode="calculator" … plan="1…"><a href="SITE #p=1…">…</a></chain-balance>
//! ```

use core::fmt;

use super::link;
use super::markup::escaped;
use super::message::{Mode, Theme};
use crate::domain::bounded::{NumberError, digits};
use crate::domain::catalogue::ExerciseId;
use crate::domain::plan::Plan;

/// What the element is called in a page: `embed/element/element.js` defines it.
const ELEMENT: &str = "chain-balance";

/// A colour of the trainer's: red, green and blue, 0 to 255 each, in one number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Accent(u32);

impl Accent {
    /// Reads three or six hexadecimal digits, with or without `#` before them; blanks around it are passed over.
    pub fn parse(typed: &str) -> Option<Self> {
        let typed = typed.trim();
        let digits = typed.strip_prefix('#').unwrap_or(typed);
        // The number alone would also take a sign.
        let colour = u32::from_str_radix(digits, 16).ok().filter(|_| !digits.starts_with('+'))?;
        match digits.len() {
            3 => Some(Self((colour & 0xf00) * 0x1100 + (colour & 0xf0) * 0x110 + (colour & 0xf) * 0x11)),
            6 => Some(Self(colour)),
            _ => None,
        }
    }
}

impl fmt::Display for Accent {
    /// Six digits, without `#`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:06x}", self.0)
    }
}

/// The height of a plain frame in CSS pixels: as the element, 120 to 4000.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Height(u32);

impl Height {
    /// The least.
    pub const MIN: Self = Self(120);
    /// The most.
    pub const MAX: Self = Self(4000);

    /// Reads digits; blanks around them are passed over.
    pub fn parse(typed: &str) -> Result<Self, NumberError> {
        let height = u32::try_from(digits(typed)?).map(Self).map_err(|_| NumberError::OutOfRange)?;
        if (Self::MIN..=Self::MAX).contains(&height) { Ok(height) } else { Err(NumberError::OutOfRange) }
    }
}

impl Height {
    /// The nearest height that there is.
    pub fn near(pixels: u32) -> Self {
        Self(pixels.clamp(Self::MIN.0, Self::MAX.0))
    }
}

impl Default for Height {
    /// What the report of most plans takes on a small phone, until it is measured.
    fn default() -> Self {
        Self(720)
    }
}

impl fmt::Display for Height {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// How a plan is to be shown on a strange page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SnippetOptions {
    /// What it is for.
    pub mode: Mode,
    /// How it looks.
    pub theme: Theme,
    /// A colour of the page; that of the widget where there is none.
    pub accent: Option<Accent>,
    /// The ground of the page is seen behind it.
    pub transparent: bool,
    /// Readers cannot choose other targets than the plan's. Who only reads never can: it is not written then.
    pub fixed_targets: bool,
    /// The only exercises that can be picked, each once; all where there are none. Not written for who only reads.
    pub exercises: Vec<ExerciseId>,
}

impl SnippetOptions {
    /// What is usual in a mode.
    pub fn usual(mode: Mode) -> Self {
        Self { mode, theme: Theme::Auto, accent: None, transparent: false, fixed_targets: false, exercises: Vec::new() }
    }

    /// The address of the frame. `site` is the folder in which a release is served, with `/` at its end.
    pub fn address(&self, site: &str, plan: &Plan) -> String {
        let parts: Vec<String> = self.parts().iter().map(|(name, word)| format!("{name}={word}")).collect();
        format!("{site}embed/?{}{}", parts.join("&"), link::fragment(plan))
    }

    /// The frame as HTML, with a link to the plan behind it for where frames are dropped.
    pub fn frame(&self, site: &str, plan: &Plan, height: Height) -> String {
        format!(
            "<iframe src=\"{}\"\n  title=\"{1}\" width=\"100%\" height=\"{height}\" frameborder=\"0\" loading=\"lazy\"></iframe>\n\
             <p><a href=\"{2}{3}\">{1}</a></p>",
            escaped(&self.address(site, plan)),
            escaped(&title(plan)),
            escaped(site),
            link::fragment(plan)
        )
    }

    /// The script and the element as HTML, with a link to the plan for where scripts are blocked.
    pub fn element(&self, site: &str, plan: &Plan) -> String {
        let attributes: String = self.parts().iter().map(|(name, word)| format!("{name}=\"{word}\" ")).collect();
        format!(
            "<script async src=\"{0}element.v1.js\"></script>\n<{ELEMENT} {attributes}plan=\"{1}\">\n  \
             <a href=\"{0}#p={1}\">{2}</a>\n</{ELEMENT}>",
            escaped(site),
            link::encode(plan),
            escaped(&title(plan))
        )
    }

    /// Names and words of the query and of the attributes alike: of `a–z 0–9 - ,` alone. What is usual is not written.
    fn parts(&self) -> Vec<(&'static str, String)> {
        let mut parts = vec![("mode", String::from(self.mode.slug()))];
        if self.theme != Theme::Auto {
            parts.push(("theme", String::from(self.theme.slug())));
        }
        parts.extend(self.accent.map(|accent| ("accent", accent.to_string())));
        if self.transparent {
            parts.push(("background", String::from("transparent")));
        }
        if self.mode == Mode::Calculator {
            if self.fixed_targets {
                parts.push(("targets", String::from("fixed")));
            }
            if !self.exercises.is_empty() {
                let slugs: Vec<&str> = self.exercises.iter().map(|id| id.exercise().slug()).collect();
                parts.push(("exercises", slugs.join(",")));
            }
        }
        parts
    }
}

/// Can readers reach the folder? Not one on this machine or in this house.
pub fn is_public(site: &str) -> bool {
    // After the scheme and two strokes.
    let host = site.split('/').nth(2).and_then(|host| host.split(':').next()).unwrap_or_default();
    let parts: Vec<&str> = host.split('.').collect();
    match *parts.as_slice() {
        // A name alone is one of the house: `localhost`, `nas`.
        [] | [_] | [.., "local" | "localhost"] => false,
        ["0" | "10" | "127", _, _, _] | ["169", "254", _, _] | ["192", "168", _, _] => false,
        ["172", net, _, _] => !digits(net).is_ok_and(|net| (16..=31).contains(&net)),
        _ => true,
    }
}

/// What a screen reader says of the frame, and what the link says.
fn title(plan: &Plan) -> String {
    if plan.name.is_empty() { String::from("My training plan") } else { format!("Training plan: {}", plan.name) }
}
