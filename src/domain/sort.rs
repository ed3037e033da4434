//! One sort for lists of every type. The standard library's is compiled anew for each type, at some five kilobytes of
//! WebAssembly a time; this one is compiled once, and moves places instead of items.

use core::cmp::Ordering;

/// Sorts by a comparison; what compares alike keeps its order.
pub(crate) fn by<T>(items: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    let mut places = order(items.len(), &mut |one, other| match (items.get(one), items.get(other)) {
        (Some(one), Some(other)) => compare(one, other),
        _ => Ordering::Equal,
    });
    // Each cycle of places is gone through once.
    for start in 0..places.len() {
        let mut place = start;
        while let Some(from) = places.get_mut(place) {
            let next = core::mem::replace(from, place);
            if next == start {
                break;
            }
            items.swap(place, next);
            place = next;
        }
    }
}

/// Sorts by a key; what has the same key keeps its order.
pub(crate) fn by_key<T, K: Ord>(items: &mut [T], mut key: impl FnMut(&T) -> K) {
    by(items, |one, other| key(one).cmp(&key(other)));
}

/// Sorts by the order of the items themselves.
pub(crate) fn sort<T: Ord>(items: &mut [T]) {
    by(items, T::cmp);
}

/// The places of a list of this length in their order.
#[inline(never)]
fn order(length: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..length).collect();
    places.sort_by(|one, other| compare(*one, *other));
    places
}

#[cfg(test)]
mod tests {
    use super::{by, by_key, sort};

    #[test]
    fn it_sorts_as_the_standard_library_does() {
        let mut seed = 1_u64;
        let mut next = |below: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (seed >> 33) % below
        };
        for length in 0..200 {
            let items: Vec<(u64, u64)> = (0..length).map(|place| (next(20), place)).collect();
            let (mut own, mut theirs) = (items.clone(), items.clone());
            by_key(&mut own, |item| item.0);
            theirs.sort_by_key(|item| item.0);
            assert_eq!(own, theirs);
            by(&mut own, |one, other| other.cmp(one));
            theirs.sort_by(|one, other| other.cmp(one));
            assert_eq!(own, theirs);
            sort(&mut own);
            theirs.sort();
            assert_eq!(own, theirs);
        }
    }
}
