//! An exact amount a week, as a fraction.

use core::cmp::Ordering;
use core::fmt;

/// A fraction of two whole numbers: sets, votes or a percentage, never rounded until it is shown.
/// Two of them are equal when their values are.
#[derive(Clone, Copy, Debug)]
pub struct Quantity {
    parts: u64,
    of: u64,
}

impl Quantity {
    /// None of it.
    pub const ZERO: Self = Self { parts: 0, of: 1 };

    /// `parts / of`. A divisor of zero is taken as one: nothing here divides by what may be nothing.
    pub const fn new(parts: u64, of: u64) -> Self {
        Self { parts, of: if of == 0 { 1 } else { of } }
    }

    /// A percentage: how much of the whole the part is; nothing when there is no whole.
    pub fn percent(part: u64, whole: u64) -> Option<Self> {
        (whole > 0).then(|| Self::new(part.saturating_mul(100), whole))
    }

    /// Is there none?
    pub const fn is_zero(self) -> bool {
        self.parts == 0
    }

    /// The amount and so many whole ones.
    #[must_use]
    pub const fn plus(self, whole: u64) -> Self {
        Self { parts: self.parts.saturating_add(whole.saturating_mul(self.of)), of: self.of }
    }

    /// The fewest whole ones that have to be added to reach the other; nought where it is reached.
    pub fn short_of(self, other: Self) -> u64 {
        let (has, wants) = (self.parts.saturating_mul(other.of), other.parts.saturating_mul(self.of));
        wants.saturating_sub(has).div_ceil(self.of.saturating_mul(other.of))
    }

    /// How many times the other goes into it; by nothing it goes as often as by one.
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        if self.of == other.of {
            // The amounts of a report, and its shares, are parts of the same: their product might not fit.
            return Self::new(self.parts, other.parts);
        }
        Self::new(self.parts.saturating_mul(other.of), self.of.saturating_mul(other.parts))
    }

    /// Rounded to the nearest whole number, halves up.
    pub fn rounded(self) -> u64 {
        self.scaled(1)
    }

    /// In hundredths, rounded to the nearest, halves up: 2/3 is 67.
    pub fn hundredths(self) -> u64 {
        self.scaled(100)
    }

    /// The text that handles carry: whole where the amount is, else to a hundredth: `12`, `7.5`, `88.89`.
    pub fn exact(self) -> String {
        decimal(self.hundredths(), 2)
    }

    /// Saturates far beyond what any plan reaches: a week has less than 2^41 units of votes.
    fn scaled(self, by: u64) -> u64 {
        self.parts.saturating_mul(2 * by).saturating_add(self.of) / self.of.saturating_mul(2)
    }
}

/// With at most one decimal, as the page shows it: `12`, `7.5`, `1.3`.
impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&decimal(self.scaled(10), 1))
    }
}

/// Written by hand because the float formatter of the standard library would be a tenth of the download.
fn decimal(number: u64, places: u32) -> String {
    let unit = 10_u64.pow(places);
    let (whole, rest) = (number / unit, number % unit);
    let mut text = whole.to_string();
    if rest > 0 {
        text.push('.');
        for place in (0..places).rev() {
            let rest = rest % 10_u64.pow(place + 1);
            if rest == 0 {
                break;
            }
            text.push(char::from(b'0' + (rest / 10_u64.pow(place)) as u8));
        }
    }
    text
}

impl PartialEq for Quantity {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Quantity {}

impl PartialOrd for Quantity {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Quantity {
    fn cmp(&self, other: &Self) -> Ordering {
        (u128::from(self.parts) * u128::from(other.of)).cmp(&(u128::from(other.parts) * u128::from(self.of)))
    }
}

impl From<u64> for Quantity {
    fn from(number: u64) -> Self {
        Self::new(number, 1)
    }
}
