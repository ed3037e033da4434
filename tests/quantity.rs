//! Numbers as they are typed, rounded and shown.

use chain_balance::domain::bounded::{NumberError, Reps, Seconds, Sessions, Sets};
use chain_balance::domain::quantity::Quantity;
use chain_balance::domain::split::percentages;

#[test]
fn whole_percentages_add_up_to_100() {
    assert_eq!(percentages([1, 1, 1]), Some([34, 33, 33]));
    assert_eq!((percentages([525, 475]), percentages([475, 525])), (Some([53, 47]), Some([48, 52])));
    assert_eq!((percentages([0, 0]), percentages([0, 7])), (None, Some([0, 100])));
    // As many votes as no week has.
    assert_eq!(percentages([1 << 41, 3 << 41]), Some([25, 75]));
    for (a, b) in (0..60).flat_map(|a| (1..60).map(move |b| (a, b))) {
        assert_eq!(percentages([a, b]).map(|[a, b]| a + b), Some(100));
    }
}

#[test]
fn what_is_short_is_said_in_the_fewest_whole_ones() {
    for (has, wants, short) in
        [((0, 1), (4, 1), 4), ((7, 2), (4, 1), 1), ((8, 2), (4, 1), 0), ((9, 2), (4, 1), 0), ((1, 3), (3, 2), 2)]
    {
        let [has, wants] = [has, wants].map(|(parts, of)| Quantity::new(parts, of));
        assert_eq!(has.short_of(wants), short);
    }
}

#[test]
fn hundredths_are_rounded_half_up() {
    for ((parts, of), exact, shown) in [
        ((1, 200), "0.01", "0"),
        ((1, 201), "0", "0"),
        ((1, 20), "0.05", "0.1"),
        ((5, 4), "1.25", "1.3"),
        ((141, 20), "7.05", "7.1"),
        ((2, 3), "0.67", "0.7"),
        ((1, 3), "0.33", "0.3"),
        ((15, 2), "7.5", "7.5"),
        ((1999, 2000), "1", "1"),
        ((24, 2), "12", "12"),
    ] {
        let quantity = Quantity::new(parts, of);
        assert_eq!((quantity.exact().as_str(), quantity.to_string().as_str()), (exact, shown), "{parts}/{of}");
    }
}

#[test]
fn amounts_are_equal_when_their_values_are() {
    assert_eq!(Quantity::new(3, 2), Quantity::new(6, 4));
    assert!(Quantity::new(2, 3) < Quantity::new(67, 100) && Quantity::new(u64::MAX, 2) < Quantity::new(u64::MAX, 1));
    assert_eq!((Quantity::percent(1, 0), Quantity::percent(0, 7)), (None, Some(Quantity::ZERO)));
    assert_eq!(Quantity::new(5, 2).plus(3), Quantity::new(11, 2));
    assert_eq!((Quantity::new(3, 1).times(Quantity::new(2, 1)), Quantity::new(7, 0)), (Quantity::new(3, 2), Quantity::from(7)));
}

#[test]
fn no_amount_is_too_large_to_be_shown() {
    // A week's posterior share, had every entry of the largest plan 99 sets of 999.
    let votes = 2520 * 99 * 999 * 14 * 420_u64;
    assert_eq!(Quantity::percent(votes / 3, votes).map(Quantity::exact), Some(String::from("33.33")));
    let most = Quantity::new(u64::MAX, 1);
    assert_eq!(most.times(Quantity::new(u64::MAX, 1)), Quantity::from(1));
    for amount in [most, most.plus(u64::MAX), most.times(Quantity::new(1, u64::MAX)), Quantity::new(1, u64::MAX)] {
        assert!(!amount.exact().is_empty() && !amount.to_string().is_empty());
    }
}

#[test]
fn typed_numbers_are_read_or_refused_and_never_guessed() {
    for (typed, number) in [("1", 1), ("99", 99), (" 7 ", 7), ("007", 7)] {
        assert_eq!(Sets::parse(typed).map(Sets::get), Ok(number), "{typed}");
    }
    for typed in ["0", "100", "999999999999", "99999999999999999999999999999999"] {
        assert_eq!(Sets::parse(typed), Err(NumberError::OutOfRange), "{typed}");
    }
    for typed in ["-3", "+3", "2.5", "3,5", "1e3", "0x10", "3 5", "three", "٣", "３", "½", "NaN", "∞"] {
        assert_eq!(Sets::parse(typed), Err(NumberError::NotWhole), "{typed}");
    }
    for typed in ["", " ", "\n"] {
        assert_eq!(Sets::parse(typed), Err(NumberError::Empty), "{typed:?}");
    }
}

#[test]
fn a_number_stays_in_its_range() {
    assert_eq!(
        (Sets::clamped(0), Sets::clamped(100), Sets::MAX.more(), Sets::MIN.fewer()),
        (Sets::MIN, Sets::MAX, Sets::MAX, Sets::MIN)
    );
    assert_eq!((Sets::MAX.get(), Reps::MAX.get(), Seconds::MAX.get(), Sessions::MAX.get()), (99, 999, 3600, 14));
    assert_eq!([Sets::MIN.get(), Reps::MIN.get(), Seconds::MIN.get(), Sessions::MIN.get()], [1; 4]);
    assert_eq!((Reps::new(0), Reps::new(1000), Reps::new(u64::MAX), Reps::new(999)), (None, None, None, Some(Reps::MAX)));
}
