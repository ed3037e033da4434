//! Texts that fit into a picture whose font nobody knows. Widths are counted in tenths of the size of the type, on the safe side
//! of every usual font; a sign that only adds to the one before it counts as if it stood alone.

/// The widest a sign may be.
fn width(sign: char) -> u64 {
    match sign {
        'M' | 'W' | 'm' | 'w' | '@' | '%' | '…' => 10,
        'A'..='Z' | '0'..='9' => 8,
        ' '..='~' => 6,
        _ => 10,
    }
}

/// A text cut with an ellipsis where it would be wider than so many tenths of its size.
pub(super) fn shortened(text: &str, most: u64) -> String {
    if is_within(text, most) {
        return String::from(text);
    }
    let mut short = start(text, most.saturating_sub(width('…')));
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}

/// A text in one line, or in two where it is wider than so many tenths of its size: broken at the blank that makes both as long
/// as one another. Where no blank makes both fit, the first line takes what it can and the second is shortened.
pub(super) fn lines(text: &str, most: u64) -> Vec<String> {
    if is_within(text, most) {
        return vec![String::from(text)];
    }
    let first = start(text, most);
    let blanks = text.match_indices(' ').map(|(at, _)| at).take_while(|at| *at <= first.len());
    let halves = blanks.filter_map(|at| text.split_at_checked(at)).map(|(first, rest)| (first.trim_end(), rest.trim_start()));
    let fitting = halves.clone().filter(|(first, rest)| !first.is_empty() && is_within(rest, most));
    let (first, rest) = fitting
        .min_by_key(|(first, rest)| first.len().abs_diff(rest.len()))
        .or_else(|| halves.filter(|(first, _)| !first.is_empty()).last())
        .or_else(|| text.split_at_checked(first.len()))
        .unwrap_or((text, ""));
    vec![String::from(first), shortened(rest, most)]
}

fn is_within(text: &str, most: u64) -> bool {
    text.chars().map(width).sum::<u64>() <= most
}

/// As many of its first signs as are within a width.
fn start(text: &str, most: u64) -> String {
    let mut taken = 0;
    let fits = |sign: &char| {
        taken += width(*sign);
        taken <= most
    };
    text.chars().take_while(fits).collect()
}
