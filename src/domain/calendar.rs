//! Days and weeks of the calendar, as whole numbers. There is no clock here: who asks says what day it is.

use core::fmt;

use super::plan::Weekday;

/// A day of the Gregorian calendar, from 1 January 1900 to 31 December 2199.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Date(i32);

/// A calendar week, Monday to Sunday.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Week(i32);

/// The days of each month, February of a common year.
const MONTHS: [i32; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const FIRST_YEAR: i32 = 1900;
const LAST_YEAR: i32 = 2199;

impl Date {
    /// The day of a year, a month from 1 to 12 and a day from 1 to 31, if the calendar has it.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        let place = usize::try_from(month.checked_sub(1)?).ok()?;
        let length = *MONTHS.get(place)? + i32::from(month == 2 && is_leap(year));
        let day = i32::try_from(day).ok().filter(|day| (1..=length).contains(day))?;
        let before: i32 = MONTHS.iter().take(place).sum::<i32>() + i32::from(month > 2 && is_leap(year));
        (FIRST_YEAR..=LAST_YEAR).contains(&year).then(|| Self(new_year(year) + before + day - 1))
    }

    /// The day so many days after 1 January 1970, or before it.
    pub fn from_days(days: i32) -> Option<Self> {
        (new_year(FIRST_YEAR)..new_year(LAST_YEAR + 1)).contains(&days).then_some(Self(days))
    }

    /// Days since 1 January 1970; negative before it.
    pub const fn days(self) -> i32 {
        self.0
    }

    /// The week that holds the day.
    pub const fn week(self) -> Week {
        // 1 January 1970 was a Thursday: three days after its Monday.
        Week((self.0 + 3).div_euclid(7))
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        let place = (self.0 + 3).rem_euclid(7) as u64;
        Weekday::from_code(place).unwrap_or(Weekday::Monday)
    }

    /// Year, month from 1 to 12 and day from 1 to 31.
    pub fn civil(self) -> (i32, u32, u32) {
        // A year too early at most, before and after 1970.
        let mut year = 1969 + self.0.div_euclid(366);
        while new_year(year + 1) <= self.0 {
            year += 1;
        }
        let mut rest = self.0 - new_year(year);
        let mut month = 1;
        for (place, length) in MONTHS.iter().enumerate() {
            let length = length + i32::from(place == 1 && is_leap(year));
            if rest < length {
                break;
            }
            (rest, month) = (rest - length, month + 1);
        }
        (year, month, rest as u32 + 1)
    }
}

impl Week {
    /// The Monday.
    pub const fn first(self) -> Date {
        Date(self.0 * 7 - 3)
    }

    /// The Sunday.
    pub const fn last(self) -> Date {
        Date(self.0 * 7 + 3)
    }

    /// The week so many weeks later, or earlier.
    #[must_use]
    pub const fn plus(self, weeks: i32) -> Self {
        Self(self.0.saturating_add(weeks))
    }

    /// Every week from this one to the other; none where the other is earlier.
    pub fn to(self, last: Self) -> impl DoubleEndedIterator<Item = Self> {
        (self.0..=last.0).map(Self)
    }
}

/// As in ISO 8601: `2024-05-16`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.civil();
        write!(f, "{year}-{month:02}-{day:02}")
    }
}

const fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// The first day of a year, in days since 1 January 1970.
const fn new_year(year: i32) -> i32 {
    let past = year - 1;
    // Up to the end of 1969 there were 719 162 days since the year one.
    past * 365 + past / 4 - past / 100 + past / 400 - 719_162
}
