//! Parts of a whole as whole percentages that add up to 100.

/// Whole percentages of the parts by largest remainder: each is rounded down, and what is missing to 100 goes to the
/// largest remainders, on a tie to the part named first. For two parts that is rounding half up of the first.
/// Nothing when there is no whole.
pub fn percentages<const N: usize>(parts: [u64; N]) -> Option<[u64; N]> {
    let whole: u128 = parts.iter().map(|part| u128::from(*part)).sum();
    if whole == 0 {
        return None;
    }
    let hundredfold = parts.map(|part| u128::from(part) * 100);
    let mut shares = hundredfold.map(|part| u64::try_from(part / whole).unwrap_or(100));
    let missing = 100_u64.saturating_sub(shares.iter().sum());
    let mut places: [usize; N] = core::array::from_fn(|place| place);
    places.sort_by_key(|place| core::cmp::Reverse(hundredfold.get(*place).map(|part| part % whole)));
    for place in places.into_iter().zip(0..missing).map(|(place, _)| place) {
        if let Some(share) = shares.get_mut(place) {
            *share += 1;
        }
    }
    Some(shares)
}
