//! The JSON: [written](to_json) and [read](from_json).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::checks::CheckPart;
use super::error::FileError;
use super::lifter::LifterPart;
use super::older;
use super::{Contents, LARGEST};
use crate::codec::link;
use crate::codec::log::Choice;
use crate::codec::object::{self, ObjectError, PlanObject, Value};
use crate::domain::check::Answers;
use crate::domain::name::Name;
use crate::domain::plan::Plan;

/// The version of the file.
const VERSION: u64 = 3;

/// What every version begins with. The name of the first field is written out wherever serde or the start-up program needs it,
/// since both take a literal alone: here, below, and in `plain.rs`.
#[derive(Deserialize)]
struct Head {
    #[serde(rename = "chain-balance")]
    version: Option<u64>,
}

/// A file. `P` is a plan as it is written, or its JSON before it is read: plans are read one at a time, so that no file takes
/// many times its length in memory.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Whole<P> {
    #[serde(rename = "chain-balance")]
    version: u64,
    plans: Vec<P>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    checks: Vec<CheckPart>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    names: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lifter: Option<LifterPart>,
    #[serde(default, skip_serializing_if = "SetAside::is_empty")]
    set_aside: SetAside,
}

/// One text, as the start-up program writes it, or a list.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum SetAside {
    One(String),
    Several(Vec<String>),
}

impl Default for SetAside {
    fn default() -> Self {
        Self::Several(Vec::new())
    }
}

impl SetAside {
    fn is_empty(&self) -> bool {
        matches!(self, Self::Several(texts) if texts.is_empty())
    }

    fn texts(self) -> Vec<String> {
        match self {
            Self::One(text) => vec![text],
            Self::Several(texts) => texts,
        }
    }
}

/// Writes everything as JSON.
pub fn to_json(contents: &Contents) -> String {
    let whole = Whole {
        version: VERSION,
        plans: contents.plans.iter().map(PlanObject::of).collect(),
        checks: contents.answers.iter().map(CheckPart::of).collect(),
        names: contents.names.iter().map(|(name, choice)| (name.into(), choice.word())).collect(),
        lifter: LifterPart::of(&contents.lifter),
        set_aside: SetAside::Several(contents.set_aside.clone()),
    };
    // Nothing in it can fail to be written: its keys are words and its numbers whole.
    serde_json::to_string_pretty(&whole).unwrap_or_default()
}

/// Does a text say that it is such a file, of whatever version?
pub fn is_json(text: &str) -> bool {
    serde_json::from_str::<Head>(text).is_ok_and(|head| head.version.is_some())
}

/// Reads a file, also of an older version. One part that cannot be read refuses the whole file. Of two answers to a check the
/// one of the later day counts.
pub fn from_json(text: &str) -> Result<Contents, FileError> {
    if text.len() > LARGEST {
        return Err(FileError::TooLarge);
    }
    let text = text.trim_start_matches('\u{feff}');
    let head: Head = serde_json::from_str(text).map_err(refused)?;
    match head.version {
        None | Some(0) => return Err(FileError::Foreign),
        Some(1..=VERSION) => {}
        Some(_) => return Err(FileError::Newer),
    }
    let whole: Whole<&RawValue> = serde_json::from_str(text).map_err(refused)?;
    if whole.plans.is_empty() && whole.set_aside.is_empty() {
        return Err(FileError::Empty);
    }
    if whole.plans.len() > Contents::MOST_PLANS {
        return Err(FileError::TooMany);
    }
    if whole.names.len() > Contents::MOST_NAMES {
        return Err(FileError::TooManyNames);
    }
    let plans = whole.plans.iter().zip(1..).map(|(text, plan)| read(text.get(), whole.version, plan));
    let mut contents = Contents { plans: plans.collect::<Result<_, _>>()?, ..Contents::default() };
    for (part, check) in whole.checks.iter().zip(1..) {
        let (check, answer, day) = part.said().map_err(|what| FileError::Check { check, what })?;
        contents.answers = contents.answers.joined(&Answers::default().with(check, Some((answer, day))));
    }
    for (name, word) in &whole.names {
        let unknown = || FileError::Name(Name::clean(word).to_string());
        contents.names.set(name, Choice::from_word(word).ok_or_else(unknown)?);
    }
    if let Some(part) = &whole.lifter {
        contents.lifter = part.said().map_err(FileError::Lifter)?;
    }
    contents.set_aside = whole.set_aside.texts();
    if contents.set_aside.len() > Contents::MOST_SET_ASIDE {
        return Err(FileError::TooManySetAside);
    }
    Ok(contents)
}

/// Does a text hold plans as the module for programmers gives them: the object of a plan, or a list of such?
pub fn is_objects(text: &str) -> bool {
    listed(text).is_some()
}

/// The plans of such a text; nothing where it holds something else.
pub(super) fn objects(text: &str) -> Option<Result<Vec<Plan>, FileError>> {
    let plans = listed(text)?;
    let read = |(value, plan)| object::read(value).map_err(|what| FileError::Plan { plan, what });
    Some(plans.iter().zip(1..).map(read).collect())
}

/// Objects that have days with entries, and no version of a file.
fn listed(text: &str) -> Option<Vec<Value>> {
    if !text.contains("\"days\"") {
        return None;
    }
    let plans = match serde_json::from_str(text).ok()? {
        Value::List(plans) => plans,
        one => vec![one],
    };
    let is_day = |day: &Value| day.get("entries").is_some();
    let is_plan = |plan: &Value| {
        plan.get("chain-balance").is_none() && matches!(plan.get("days"), Some(Value::List(days)) if days.iter().all(is_day))
    };
    (!plans.is_empty() && plans.iter().all(is_plan)).then_some(plans)
}

fn refused(error: serde_json::Error) -> FileError {
    if error.is_data() {
        return FileError::Shape(error.to_string().chars().take(FileError::SAID).collect());
    }
    FileError::NoJson { line: error.line(), column: error.column() }
}

/// The plan of an object, or of a link. It is the one of this number in the file, from one.
fn read(json: &str, version: u64, plan: usize) -> Result<Plan, FileError> {
    let value = serde_json::from_str(json).map_err(|_| ObjectError::no_plain());
    let read = match value {
        Ok(Value::Text(text)) => return link::find(&text).map_err(|what| FileError::Link { plan, what }),
        Ok(value) if version < 3 => object::read(&older::renewed(value)),
        Ok(value) => object::read(&value),
        Err(error) => Err(error),
    };
    read.map_err(|what| FileError::Plan { plan, what })
}
