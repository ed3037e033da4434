//! Strong: a row a set, and rows for rest timers and notes. Five headers over the years, in the language of the phone, and
//! some that are missing.

use csv::StringRecord;

use super::cell::Mark;
use super::date;
use super::error::LogError;
use super::gathered::Gathered;
use super::head::{Head, TableRow};
use super::layout::{Columns, Layout};
use crate::codec::names::Language;

struct Strong {
    columns: Columns,
    order: usize,
    language: Option<Language>,
}

/// What the exercise is called in each language, and the language where the names of exercises are in it, too: the app in
/// other languages has English names as well.
const EXERCISE: [(&str, Option<Language>); 9] = [
    ("exercise name", None),
    ("name der ubung", Some(Language::German)),
    ("nombre del ejercicio", None),
    ("nom de lexercice", None),
    ("nome do exercicio", None),
    ("nome esercizio", None),
    ("nome dellesercizio", None),
    ("运动名称", None),
    ("名称", None),
];
const DATE: [&str; 5] = ["date", "datum", "fecha", "data", "日期"];
const ORDER: [&str; 8] = [
    "set order",
    "reihenfolge festlegen",
    "orden de la serie",
    "ordre de la serie",
    "ordem da serie",
    "ordine serie",
    "ordine delle serie",
    "设置顺序",
];
const REPS: [&str; 9] = ["reps", "rep", "wiederh", "repeticiones", "repetitions", "repeticoes", "ripetizioni", "次", "次数"];
const SECONDS: [&str; 7] = ["seconds", "sekunden", "segundos", "secondes", "secondi", "秒", "秒数"];
const DISTANCE: [&str; 10] =
    ["distance", "distance meters", "distance km", "distance mi", "km", "mi", "entfernung", "distancia", "distanza", "距离"];
const WEIGHT: [&str; 9] = ["weight", "weight kg", "weight lb", "weight lbs", "kg", "lb", "gewicht", "peso", "poids"];

pub(super) fn recognised(head: &Head) -> Option<Box<dyn Layout>> {
    let (exercise, language) = EXERCISE.into_iter().find_map(|(name, language)| Some((head.find(&[name])?, language)))?;
    let order = head.find(&ORDER)?;
    let columns = Columns {
        date: head.find(&DATE)?,
        exercise,
        place: Some(order),
        weight: head.find(&WEIGHT).or_else(|| head.find(&["重量"])),
        reps: head.find(&REPS),
        seconds: head.find(&SECONDS),
        distance: head.find(&DISTANCE),
        ..Columns::default()
    };
    Some(Box::new(Strong { columns, order, language }))
}

/// The headers of exports that may come without one.
const HEADERS: [&str; 4] = [
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE",
    "Workout #,Date,Workout Name,Duration (sec),Exercise Name,Set Order,Weight (kg),Reps,RPE,Distance (meters),Seconds,Notes,Workout Notes",
    "Date,Workout Name,Exercise Name,Set Order,Weight,Weight Unit,Reps,RPE,Distance,Distance Unit,Seconds,Notes,Workout Notes,Workout Duration",
    "Date,Workout Name,Exercise Name,Set Order,kg,Reps,km,Seconds,Notes",
];

/// The header that a first row lacks which is a set already: one with a date and a time, a set order and numbers where they
/// belong.
pub(super) fn without_header(row: &StringRecord) -> Option<StringRecord> {
    let headers = HEADERS.iter().map(|header| header.split(',').collect::<StringRecord>());
    headers.into_iter().find(|header| header.len() == row.len() && fits(row, header))
}

fn fits(row: &StringRecord, header: &StringRecord) -> bool {
    let head = Head::of(header);
    let cell = |names: &[&str]| head.find(names).and_then(|column| row.get(column)).map_or("", str::trim);
    let is_number = |cell: &str| cell.chars().all(|character| character.is_ascii_digit() || matches!(character, '.' | ','));
    let date = cell(&DATE);
    let (exercise, order) = (cell(&["exercise name"]), cell(&ORDER));
    date.contains(':')
        && date::read(date).is_some()
        && exercise.contains(char::is_alphabetic)
        && !order.is_empty()
        && Mark::of(order) != Mark::Unknown
        && [cell(&REPS), cell(&WEIGHT), cell(&SECONDS)].into_iter().all(is_number)
}

impl Layout for Strong {
    fn read(&mut self, row: &TableRow<'_>, gathered: &mut Gathered) -> Result<(), LogError> {
        match Mark::of(row.cell(Some(self.order))) {
            Mark::Work | Mark::Left | Mark::Right => self.columns.take(row, 1, gathered)?,
            Mark::WarmUp => gathered.warm_ups += 1,
            Mark::None | Mark::Unknown => gathered.passed_over += 1,
        }
        Ok(())
    }

    fn language(&self) -> Option<Language> {
        self.language
    }
}
