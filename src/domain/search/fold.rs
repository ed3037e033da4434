//! What is typed, in the shape of the names that are searched.

/// In small letters, marks that stand apart taken off, everything but letters and digits a blank.
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().filter(|letter| !matches!(letter, '\u{300}'..='\u{36f}' | '\'' | '’')) {
        match letter {
            'ß' | 'ẞ' => folded.push_str("ss"),
            'ı' => folded.push('i'),
            'ø' | 'Ø' => folded.push('o'),
            'ł' | 'Ł' => folded.push('l'),
            // The marks of Japanese make another letter.
            '\u{3099}' | '\u{309a}' => folded.push(letter),
            '&' => folded.push_str(" and "),
            _ if letter.is_alphanumeric() => folded.extend(letter.to_lowercase()),
            _ => folded.push(' '),
        }
    }
    folded
}

/// The words, each without its plural's ending.
pub(super) fn singular_words(folded: &str) -> Vec<String> {
    folded.split_whitespace().map(|word| String::from(singular(word))).collect()
}

/// Without the plural's ending: `raises`, `crunches` and `flies` are `raise`, `crunch` and `flie`; `press` stays.
pub(crate) fn singular(word: &str) -> &str {
    if word == "ups" {
        return "up";
    }
    let without = |ending: &str| word.strip_suffix(ending).filter(|stem| stem.len() > 2);
    let hissing = |stem: &&str| ["ch", "sh", "ss", "x"].iter().any(|end| stem.ends_with(end));
    let stem = without("es").filter(hissing).or_else(|| without("s").filter(|stem| !stem.ends_with('s')));
    stem.unwrap_or(word)
}
