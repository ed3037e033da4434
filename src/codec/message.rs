//! What a page that shows the widget may ask of it: by the address of the frame, and by messages. Pages are strangers: what is
//! not understood whole is not taken at all, but for the address, whose parts stand alone.
//!
//! ```text
//! address   ?mode=report|calculator &theme=auto|light|dark &accent=RRGGBB &background=transparent &lang=en
//!           &targets=open|fixed &exercises=back-squat,deadlift #p=… &now=…
//! message   { "chain-balance": 1, plan?: "1…", theme?: "dark", lang?: "en" }
//! ```

use super::error::DecodeError;
use super::link;
use super::object::Value;
use crate::domain::catalogue::ExerciseId;
use crate::domain::plan::Plan;
use crate::domain::term::terms;

/// The version of the messages, in both directions: the number under [`KEY`].
pub const VERSION: u64 = 1;
/// The key that makes an object a message of the widget.
pub const KEY: &str = "chain-balance";
/// What stands before the plan as its reader left it, in the fragment of a frame that is loaded again.
const NOW: &str = "now=";
/// The most characters that are said of what is no exercise.
const SAID: usize = 40;

terms! {
    /// What the widget is for: to read the report of a plan, or to pick and count.
    Mode { Calculator = "calculator", Report = "report", }
}

terms! {
    /// How it looks; `auto` is as the device asks for it.
    Theme { Auto = "auto", Light = "light", Dark = "dark", }
}

terms! {
    /// The language of its words.
    Language { English = "en", }
}

/// What the address of the frame asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Frame {
    /// What it is for.
    pub mode: Mode,
    /// The reader cannot choose other targets than the plan's.
    pub fixed_targets: bool,
    /// The only exercises that can be picked, in this order, each once; with none of them all can.
    pub exercises: Vec<ExerciseId>,
    /// What is listed as an exercise and is none, as it is written: at most [`Frame::MOST_UNREAD`], of at most 40 characters each.
    pub unread: Vec<String>,
    /// The plan, where the fragment claims one.
    pub plan: Option<Result<Plan, DecodeError>>,
    /// What its reader has made of it, where the page around the frame loads it again.
    pub now: Option<Plan>,
    /// What a blog of WordPress calls this frame.
    pub secret: Option<String>,
}

impl Default for Frame {
    /// A calculator with nothing ticked.
    fn default() -> Self {
        Self {
            mode: Mode::Calculator,
            fixed_targets: false,
            exercises: Vec::new(),
            unread: Vec::new(),
            plan: None,
            now: None,
            secret: None,
        }
    }
}

impl Frame {
    /// How much of what is no exercise is said.
    pub const MOST_UNREAD: usize = 5;

    /// Reads an address. A part that is not understood is as if it were not there.
    pub fn of(address: &str) -> Self {
        let (page, fragment) = address.split_once('#').unwrap_or((address, ""));
        let query = page.split_once('?').map_or("", |(_, query)| query);
        let asked = |name: &str| query.split('&').find_map(|pair| pair.split_once('=').filter(|(key, _)| *key == name));
        let word = |name: &str| asked(name).map_or("", |(_, word)| word);
        let (mut exercises, mut unread) = (Vec::new(), Vec::new());
        // A browser escapes no comma, but what builds an address may.
        for slug in word("exercises").split([',']).flat_map(|part| part.split("%2C")).take(ExerciseId::all().count()) {
            match ExerciseId::from_slug(slug) {
                Some(id) if exercises.contains(&id) => {}
                Some(id) => exercises.push(id),
                None if slug.is_empty() || unread.len() == Self::MOST_UNREAD => {}
                None => unread.push(slug.chars().take(SAID).collect()),
            }
        }
        Self {
            mode: Mode::from_slug(word("mode")).unwrap_or(Mode::Calculator),
            fixed_targets: word("targets") == "fixed",
            exercises,
            unread,
            plan: link::claims(address).then(|| link::find(&format!("#{fragment}"))).or_else(|| link::opened(address)),
            now: fragment.split('&').find_map(|part| link::find(part.strip_prefix(NOW)?).ok()),
            secret: secret(fragment),
        }
    }
}

/// WordPress appends `#?secret=…` to the address of a frame, and takes messages that say it again.
fn secret(fragment: &str) -> Option<String> {
    let (_, secret) = fragment.rsplit_once("?secret=")?;
    let plain = secret.bytes().all(|byte| byte.is_ascii_alphanumeric());
    ((1..=64).contains(&secret.len()) && plain).then(|| String::from(secret))
}

/// What a message asks for: at least one thing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Request {
    /// To show another plan.
    pub plan: Option<Plan>,
    /// To look otherwise.
    pub theme: Option<Theme>,
    /// To speak another language.
    pub lang: Option<Language>,
}

impl Request {
    /// Reads a message; nothing where any part of it is not as it should be, or there twice.
    pub fn read(message: &Value) -> Option<Self> {
        let Value::Object(pairs) = message else { return None };
        let mut request = Self { plan: None, theme: None, lang: None };
        let mut version = None;
        for (key, value) in pairs {
            match key.as_str() {
                KEY if version.is_none() => version = Some(value),
                "plan" if request.plan.is_none() => request.plan = Some(link::find(value.text()?).ok()?),
                "theme" if request.theme.is_none() => request.theme = Some(Theme::from_slug(value.text()?)?),
                "lang" if request.lang.is_none() => request.lang = Some(Language::from_slug(value.text()?)?),
                _ => return None,
            }
        }
        let asks = request.plan.is_some() || request.theme.is_some() || request.lang.is_some();
        (version == Some(&Value::Whole(VERSION)) && asks).then_some(request)
    }
}
