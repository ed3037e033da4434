//! Dates as apps and phones write them.

use std::sync::LazyLock;

use crate::codec::names::{Language, folded};
use crate::domain::calendar::Date;

/// The months' names in the languages of phones.
const MONTHS: &str = include_str!("../months.csv");

/// Whether the day or the month comes first in `09/01/25`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Order {
    /// 9 January
    DayFirst,
    /// 1 September
    MonthFirst,
}

/// A date as far as its cell says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Written {
    /// This day.
    Sure(Date),
    /// Two numbers of which one is the day, then the year.
    Open {
        /// The number that stands first, 1 to 31.
        first: u8,
        /// The one after it.
        second: u8,
        /// The year.
        year: i16,
    },
}

impl Written {
    /// The day, with the column's order.
    pub(super) fn date(self, order: Order) -> Option<Date> {
        match self {
            Self::Sure(date) => Some(date),
            Self::Open { first, second, year } => {
                let (day, month) = match order {
                    Order::DayFirst => (first, second),
                    Order::MonthFirst => (second, first),
                };
                Date::new(i32::from(year), u32::from(month), u32::from(day))
            }
        }
    }

    /// The order that this date alone shows: a 13 is no month.
    pub(super) fn shows(self) -> Option<Order> {
        match self {
            Self::Open { first: 13.., second: ..13, .. } => Some(Order::DayFirst),
            Self::Open { first: ..13, second: 13.., .. } => Some(Order::MonthFirst),
            _ => None,
        }
    }

    /// Would the other order be another day?
    pub(super) fn is_open(self) -> bool {
        matches!(self, Self::Open { first, second, .. } if first != second)
    }
}

/// Languages as a set of bits, in the order of [`Language::ALL`].
pub(super) type Languages = u16;

/// One of which no more is known.
const OTHER: Languages = 1 << 15;

/// Every language.
pub(super) const ANY: Languages = Languages::MAX;

/// Longer cells are no dates; the time of the day is passed over.
const LONGEST: usize = 60;

#[derive(Debug)]
enum DatePart {
    /// A number, how many digits it has, and what stands right after it.
    Number(u32, usize, char),
    /// A month, and the languages that call it so.
    Month(u32, Languages),
    /// Another word.
    Word,
}

/// Reads a cell; with the date comes which languages its month can be in.
pub(super) fn read(cell: &str) -> Option<(Written, Languages)> {
    if cell.len() > LONGEST || !cell.contains(|character: char| character.is_ascii_digit()) {
        return None;
    }
    if let Some(date) = since_1970(cell) {
        return Some((Written::Sure(date), ANY));
    }
    let parts = parts(cell);
    let mut months = parts.iter().enumerate().filter_map(|(place, part)| match part {
        DatePart::Month(month, languages) => Some((place, *month, *languages)),
        _ => None,
    });
    match (months.next(), months.next()) {
        (Some((place, month, languages)), None) => Some((Written::Sure(named(&parts, place, month)?), languages)),
        (Some(_), Some(_)) => None,
        (None, _) => Some((numbered(&parts)?, ANY)),
    }
}

/// A moment as a number alone: seconds since 1970, or thousandths of them. The day is that of Greenwich.
fn since_1970(cell: &str) -> Option<Date> {
    let whole = cell.strip_suffix(".0").unwrap_or(cell);
    let seconds = match whole.len() {
        9 | 10 => whole.parse::<u64>().ok()?,
        12 | 13 => whole.parse::<u64>().ok()? / 1_000,
        _ => return None,
    };
    Date::from_days(i32::try_from(seconds / 86_400).ok()?)
}

/// `16 Jun 2026`, `Jul 28, 2026`, `16 de jun. de 2026`: the day stands beside the month, the year has four digits or comes
/// right after.
fn named(parts: &[DatePart], place: usize, month: u32) -> Option<Date> {
    let short = |part: Option<&DatePart>| match part {
        Some(DatePart::Number(number, ..=2, after)) if *after != ':' => Some(*number),
        _ => None,
    };
    let not_word = |part: &&DatePart| !matches!(part, DatePart::Word);
    let mut after = parts.iter().skip(place + 1).filter(not_word);
    let before = parts.iter().take(place).rev().find(not_word);
    let day = short(before).or_else(|| short(after.next()))?;
    let full = parts.iter().find_map(|part| match part {
        DatePart::Number(number, 4, _) => Some(*number),
        _ => None,
    });
    let year = full.or_else(|| short(after.next()).map(full_year))?;
    Date::new(i32::try_from(year).ok()?, month, day)
}

/// `2024-05-16`, `2024/05/16`, `16.05.2024`, `09/01/25`. With points the day is first wherever they are used.
fn numbered(parts: &[DatePart]) -> Option<Written> {
    let mut numbers = parts.iter().filter_map(|part| match part {
        DatePart::Number(number, digits, after) => Some((*number, *digits, *after)),
        _ => None,
    });
    let ((a, digits, mark), (b, ..=2, other), (c, last, _)) = (numbers.next()?, numbers.next()?, numbers.next()?) else {
        return None;
    };
    if !(mark == other && matches!(mark, '-' | '/' | '.') || (mark, other) == ('年', '月')) {
        return None;
    }
    let small = |number: u32| u8::try_from(number).ok().filter(|number| (1..=31).contains(number));
    match (digits, last) {
        (4, 1..=2) => Date::new(i32::try_from(a).ok()?, b, c).map(Written::Sure),
        (1..=2, 2 | 4) => {
            let year = if last == 2 { full_year(c) } else { c };
            if mark == '.' {
                return Date::new(i32::try_from(year).ok()?, b, a).map(Written::Sure);
            }
            let open = Written::Open { first: small(a)?, second: small(b)?, year: i16::try_from(year).ok()? };
            // A day that no order has is no date.
            [Order::DayFirst, Order::MonthFirst].into_iter().find_map(|order| open.date(order)).map(|_| open)
        }
        _ => None,
    }
}

/// Two digits are of the years 1970 to 2069.
fn full_year(year: u32) -> u32 {
    if year < 70 { 2000 + year } else { 1900 + year }
}

fn parts(cell: &str) -> Vec<DatePart> {
    let mut parts = Vec::new();
    let mut rest = cell;
    while let Some(first) = rest.chars().next() {
        let digit = |character: char| character.is_ascii_digit();
        let length = if digit(first) {
            rest.find(|character| !digit(character)).unwrap_or(rest.len())
        } else if first.is_alphabetic() && !matches!(first, '年' | '月' | '日') {
            rest.find(|character: char| !character.is_alphabetic()).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let Some((part, after)) = rest.split_at_checked(length) else { break };
        if digit(first) {
            let number = part.parse().unwrap_or(u32::MAX);
            parts.push(DatePart::Number(number, part.len(), after.chars().next().unwrap_or(' ')));
        } else if first.is_alphabetic() && !matches!(part, "年" | "月" | "日") {
            parts.push(month(part).unwrap_or(DatePart::Word));
        }
        rest = after;
    }
    parts
}

/// The months' names without marks, and the place of their language among [`Language::ALL`].
static NAMES: LazyLock<Vec<(String, u32, Option<usize>)>> = LazyLock::new(|| {
    let records = csv::Reader::from_reader(MONTHS.as_bytes()).into_records().flatten();
    let name = |record: csv::StringRecord| {
        let place = Language::ALL.iter().position(|language| Some(language.code()) == record.get(1));
        Some((folded(record.get(2)?), record.get(0)?.parse().ok()?, place))
    };
    records.filter_map(name).collect()
});

/// A month's name or the beginning of one, of three letters or more, if it is of one month alone.
fn month(word: &str) -> Option<DatePart> {
    let word = folded(word);
    if word.chars().count() < 3 {
        return None;
    }
    let mut found: Option<(u32, Languages)> = None;
    for (_, month, language) in NAMES.iter().filter(|(name, ..)| name.starts_with(&word)) {
        let (known, languages) = found.get_or_insert((*month, 0));
        if known != month {
            return None;
        }
        *languages |= language.map_or(OTHER, |place| 1 << place);
    }
    found.map(|(month, languages)| DatePart::Month(month, languages))
}

/// The only language of the set.
pub(super) fn only(languages: Languages) -> Option<Language> {
    (languages.count_ones() == 1).then(|| Language::ALL.get(languages.trailing_zeros() as usize).copied())?
}
