//! What comes in from elsewhere: logs, plans as text, files. A third program, for it carries the names that people and apps
//! use: `intake-program.js` brings it when somebody first asks, in the worker where there is one.

mod open_log;
pub mod seen;

use wasm_bindgen::JsValue;

use super::unmark::unmarked;
use crate::codec::file::{self, Contents};
use crate::codec::log::NameChoices;
use crate::codec::names::{self, Names};
use crate::codec::recognise::{Kind as Found, recognise};
use crate::codec::text::{What, Why};
use crate::codec::{link, text};
use crate::domain::check::Answers;
use crate::domain::lifter::Lifter;
use crate::domain::plan::Plan;
use seen::{Answer, Asked, DeviceData, Doubt, Kind, Said};

/// Learns the names of a table. Letters lose their marks as the browser takes them off.
pub fn learn(table: &str) {
    names::unmark_by(unmarked);
    Names::learn(table);
}

/// Answers a question. The bytes of a file come with the first call; as long as the answer is that it is being read, the
/// question is asked again. Without a question what is read is forgotten.
pub fn answer(question: JsValue, bytes: Option<Vec<u8>>) -> JsValue {
    match serde_wasm_bindgen::from_value(question) {
        Ok(asked) => serde_wasm_bindgen::to_value(&answered(&asked, bytes)).unwrap_or_default(),
        Err(_) => {
            open_log::forget();
            JsValue::UNDEFINED
        }
    }
}

fn answered(asked: &Asked, bytes: Option<Vec<u8>>) -> Answer {
    match asked {
        Asked::Log(question) => open_log::answer(question, bytes),
        Asked::Text(written, _) if recognise(written.as_bytes()).holds_plans() => Answer::Plans,
        Asked::Text(written, plan) => written_plan(&text::read_beside(written, &link::decode(plan).unwrap_or_default())),
        Asked::Line(written, plan, day) => line(written, link::decode(plan).unwrap_or_default(), *day),
        Asked::Open(kept) => opened(bytes.unwrap_or_default(), kept).unwrap_or_else(Answer::Refused),
        Asked::Save(plans, kept) => Answer::File(file::to_json(&Contents {
            plans: plans.iter().filter_map(|text| link::decode(text).ok()).collect(),
            answers: Answers::decode(&kept.answers),
            names: NameChoices::decode(&kept.names),
            lifter: Lifter::decode(&kept.lifter),
            set_aside: kept.set_aside.clone(),
        })),
        Asked::Table(plan) => match link::decode(plan) {
            // The mark of the byte order: without it some spreadsheets break every name that is not English.
            Ok(plan) => Answer::File(format!("\u{feff}{}", file::to_table(&plan))),
            Err(error) => Answer::Refused(error.to_string()),
        },
    }
}

fn written_plan(reading: &text::Reading) -> Answer {
    let weeks = reading.weeks.iter().map(|week| (week.name.clone(), link::encode(&week.plan))).collect();
    let said = |remark: &text::Remark| {
        let (kind, why) = match &remark.what {
            What::Fault(why) => (Kind::Fault, why.to_string()),
            What::Asked(why @ (Why::Guess(_) | Why::WarmUp | Why::HowOften)) => (Kind::Guessed, why.to_string()),
            What::Asked(why) => (Kind::Asked, why.to_string()),
            What::ToName { work, .. } => {
                let sets: Vec<String> = work.iter().map(|(sets, amount)| format!("{sets} x {amount}")).collect();
                (Kind::ToName, format!("{}, as an exercise of your own", sets.join(", ")))
            }
            What::PassedOver => (Kind::PassedOver, String::new()),
            What::Entries(_) | What::Heading | What::Setting => return None,
        };
        Some(Said { line: remark.line, part: remark.part.clone(), kind, why, proposals: remark.proposals.clone() })
    };
    let average = reading.average().map(|average| (link::encode(&average.plan), average.apart));
    Answer::Text { weeks, average, lines: reading.remarks.iter().filter_map(said).collect() }
}

fn line(written: &str, mut plan: Plan, day: usize) -> Answer {
    let line = text::line(written, &plan);
    let doubt = |doubt: text::Doubt| Doubt {
        why: doubt.why,
        choices: doubt.choices,
        own: doubt.own,
        like: doubt.like.map(|id| String::from(id.exercise().slug())),
    };
    let mut questions: Vec<Doubt> = line.doubts.into_iter().map(doubt).collect();
    if let Err(error) = plan.enter(day, &line.adds) {
        let why = Why::TooMany(error).to_string();
        questions.push(Doubt { why: format!("There is no room: {why}."), choices: Vec::new(), own: None, like: None });
    }
    let words = line.adds.entries_in_words();
    // The only day is the whole week.
    let day = if plan.days().len() == 1 { String::new() } else { format!(" on {}", plan.day_title(day)) };
    let adds = if words.is_empty() { words } else { words + &day };
    Answer::Line { plan: link::encode(&plan), adds, questions, more: line.is_more }
}

/// What a file adds, of any kind that is saved here.
fn opened(bytes: Vec<u8>, kept: &DeviceData) -> Result<Answer, String> {
    match recognise(&bytes) {
        Found::Packed(_) | Found::Encoded => return Ok(Answer::Packed),
        Found::Log(_) | Found::Table => {
            return Err(String::from("it is a training log, which “From a log” opens: drop it there"));
        }
        _ => {}
    }
    let text = String::from_utf8(bytes).map_err(|_| String::from("this file is no text in UTF-8"))?;
    let contents = file::open(&text).map_err(|error| error.to_string())?;
    let (own, mut names) = (Answers::decode(&kept.answers), NameChoices::decode(&kept.names));
    let answers = own.joined(&contents.answers);
    let answered = answers.iter().filter(|(check, answer, day)| own.of(*check) != Some((*answer, *day))).count();
    let unknown = contents.names.iter().filter(|(name, _)| names.get(name).is_none()).count();
    let named = names.join(&contents.names);
    // What was said on this device stays.
    let said = Lifter::decode(&kept.lifter);
    let is_said = said != Lifter::default();
    let lifter = if is_said { said } else { contents.lifter };
    let lifter_said = (!is_said && lifter != Lifter::default()).then(|| String::from("your training place and level"));
    let answers_said = counted(answered, "answer to a self-check", "answers to self-checks");
    let names_said = |count| counted(count, "name of a log", "names of logs");
    let too_many = names_said(unknown.saturating_sub(named))
        .map(|names| format!("No room for {names}: this device remembers at most {}.", NameChoices::MOST));
    let unread = counted(contents.set_aside.len(), "record", "records")
        .map(|records| format!("The file also holds {records} that cannot be read here, so keep the file."));
    Ok(Answer::Contents {
        plans: contents.plans.iter().map(link::encode).collect(),
        kept: DeviceData { answers: answers.encode(), names: names.encode(), lifter: lifter.encode(), set_aside: Vec::new() },
        new: answers_said.into_iter().chain(names_said(named)).chain(lifter_said).collect(),
        left: too_many.into_iter().chain(unread).collect(),
    })
}

/// How many of what, in words; nothing for none.
fn counted(count: usize, one: &str, many: &str) -> Option<String> {
    match count {
        0 => None,
        1 => Some(format!("1 {one}")),
        count => Some(format!("{count} {many}")),
    }
}
