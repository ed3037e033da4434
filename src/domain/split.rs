//! Parts of a whole as whole percentages that add up to 100.

/// Whole percentages of the parts by largest remainder: each is rounded down, and what is missing to 100 goes to the
/// largest remainders, on a tie to the part named first. For two parts that is rounding half up of the first.
/// Nothing when there is no whole.
pub fn percentages<const N: usize>(parts: [u64; N]) -> Option<[u64; N]> {
    let whole: u64 = parts.iter().sum();
    if whole == 0 {
        return None;
    }
    let hundredfold = parts.map(|part| part.saturating_mul(100));
    let mut shares = hundredfold.map(|part| part / whole);
    let mut remainders = hundredfold.map(|part| Some(part % whole));
    for _ in shares.iter().sum()..100 {
        // Of equal remainders the first is the largest: `max_by_key` would take the last.
        let largest = (0..N).rev().max_by_key(|place| remainders[*place]).unwrap_or(0);
        shares[largest] += 1;
        remainders[largest] = None;
    }
    Some(shares)
}
