//! Whole numbers that cannot leave their range: sets, reps, seconds, sessions a week.

/// Why a typed text is no such number. The words for the user name the range.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NumberError {
    /// Nothing was typed.
    Empty,
    /// Something else than digits: `2.5`, `1e3`, `-3`, `three`.
    NotWhole,
    /// A whole number outside the range.
    OutOfRange,
}

macro_rules! bounded {
    ($(#[$meta:meta])* $name:ident($int:ty) = $min:literal..=$max:literal, $unit:literal) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub struct $name($int);

        impl $name {
            /// The least.
            pub const MIN: Self = Self($min);
            /// The most.
            pub const MAX: Self = Self($max);
            /// What it counts, for messages.
            pub const UNIT: &str = $unit;

            /// The number, if it is in range.
            pub const fn new(number: u64) -> Option<Self> {
                if number >= $min && number <= $max { Some(Self(number as $int)) } else { None }
            }

            /// The nearest number in range.
            pub const fn clamped(number: u64) -> Self {
                if number < $min { Self::MIN } else if number > $max { Self::MAX } else { Self(number as $int) }
            }

            /// The number.
            pub const fn get(self) -> u64 {
                self.0 as u64
            }

            /// One more, or the most.
            #[must_use]
            pub const fn more(self) -> Self {
                Self::clamped(self.get() + 1)
            }

            /// One less, or the least.
            #[must_use]
            pub const fn fewer(self) -> Self {
                Self::clamped(self.get() - 1)
            }

            /// Reads what was typed. Blanks around it are passed over; anything but digits is refused rather than guessed.
            pub fn parse(typed: &str) -> Result<Self, NumberError> {
                let number = digits(typed)?;
                Self::new(number).ok_or(NumberError::OutOfRange)
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                core::fmt::Display::fmt(&self.0, f)
            }
        }
    };
}

bounded! {
    /// Working sets of an entry, 1 to 99.
    Sets(u8) = 1..=99, "sets"
}
bounded! {
    /// Repetitions of a set, 1 to 999.
    Reps(u16) = 1..=999, "reps"
}
bounded! {
    /// Seconds of a timed set, 1 to 3600.
    Seconds(u16) = 1..=3600, "seconds"
}
bounded! {
    /// How often a week the lifter trains, 1 to 14 (twice a day).
    Sessions(u8) = 1..=14, "sessions a week"
}
bounded! {
    /// Weeks of a training log that are averaged, 1 to 52.
    Weeks(u8) = 1..=52, "weeks"
}

/// The number that a text of digits stands for; a longer one than any range holds is out of range, never wrapped.
pub fn digits(typed: &str) -> Result<u64, NumberError> {
    let text = typed.trim();
    if text.is_empty() {
        return Err(NumberError::Empty);
    }
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(NumberError::NotWhole);
    }
    text.parse().map_err(|_| NumberError::OutOfRange)
}
