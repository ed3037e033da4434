//! The language of a file, which decides what a word with two meanings means.

use std::sync::LazyLock;

use super::words::folded;

/// Words of localised exports: what they mean, in which language, and whether only in a trailing parenthesis.
const TOKENS: &str = include_str!("../locale_tokens.csv");

/// A language in which apps export names.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Language {
    /// English
    English,
    /// German
    German,
    /// Spanish
    Spanish,
    /// French
    French,
    /// Italian
    Italian,
    /// Portuguese
    Portuguese,
    /// Turkish
    Turkish,
    /// Dutch
    Dutch,
    /// Polish
    Polish,
    /// Russian
    Russian,
    /// Chinese
    Chinese,
    /// Japanese
    Japanese,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 12] = [
        Self::English,
        Self::German,
        Self::Spanish,
        Self::French,
        Self::Italian,
        Self::Portuguese,
        Self::Turkish,
        Self::Dutch,
        Self::Polish,
        Self::Russian,
        Self::Chinese,
        Self::Japanese,
    ];

    /// The two letters of ISO 639-1.
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Italian => "it",
            Self::Portuguese => "pt",
            Self::Turkish => "tr",
            Self::Dutch => "nl",
            Self::Polish => "pl",
            Self::Russian => "ru",
            Self::Chinese => "zh",
            Self::Japanese => "ja",
        }
    }

    /// The language of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The language that most of the names are in, by the words of each. Nothing where there are none, or two languages
    /// have as many.
    pub fn of_names<'a>(names: impl Iterator<Item = &'a str>) -> Option<Self> {
        let mut votes = [0_u64; Self::ALL.len()];
        for name in names {
            let name = format!(" {} ", folded(name).split_whitespace().collect::<Vec<_>>().join(" "));
            for (place, language) in Self::ALL.iter().enumerate() {
                let speaks = |token: &&Token| token.language == *language && !token.in_parenthesis;
                if TABLE.iter().filter(speaks).any(|token| name.contains(&format!(" {} ", token.words.join(" ")))) {
                    votes[place] += 1;
                }
            }
        }
        let most = votes.into_iter().max().filter(|most| *most > 0)?;
        let mut first = Self::ALL.into_iter().zip(votes).filter(|(_, votes)| *votes == most).map(|(language, _)| language);
        first.next().filter(|_| first.next().is_none())
    }
}

struct Token {
    words: Vec<String>,
    meaning: Vec<String>,
    language: Language,
    in_parenthesis: bool,
    /// Another language has it with another meaning.
    disputed: bool,
}

static TABLE: LazyLock<Vec<Token>> = LazyLock::new(|| {
    let split = |text: &str| folded(text).split_whitespace().map(String::from).collect();
    let mut tokens: Vec<Token> = csv::Reader::from_reader(TOKENS.as_bytes())
        .into_records()
        .flatten()
        .filter_map(|record| {
            let language = Language::from_code(record.get(2)?)?;
            let in_parenthesis = record.get(3) == Some("parenthesis");
            let (words, meaning) = (split(record.get(0)?), split(record.get(1)?));
            Some(Token { words, meaning, language, in_parenthesis, disputed: false })
        })
        .collect();
    let all: Vec<_> = tokens.iter().map(|token| (token.words.clone(), token.meaning.clone())).collect();
    for token in &mut tokens {
        token.disputed = all.iter().any(|(words, meaning)| *words == token.words && *meaning != token.meaning);
    }
    tokens
});

/// Words that languages write together, parted: `kurzhantelrudern`, and every run of Chinese or Japanese letters. What is
/// not known of it stays together.
pub(super) fn parted(word: &str, language: Option<Language>) -> Vec<String> {
    if word.is_ascii() {
        return compound(word).map_or_else(|| vec![String::from(word)], |(first, rest)| vec![first, rest]);
    }
    if !word.chars().all(without_blanks) {
        return vec![String::from(word)];
    }
    let known: Vec<&str> = TABLE
        .iter()
        .filter(|token| matches!(token.language, Language::Chinese | Language::Japanese))
        .filter(|token| language.is_none_or(|language| language == token.language))
        .filter_map(|token| token.words.first().map(String::as_str))
        .collect();
    let (mut parts, mut rest, mut unknown) = (Vec::new(), word, String::new());
    while let Some(letter) = rest.chars().next() {
        let part = known.iter().copied().filter(|part| rest.starts_with(part)).max_by_key(|part| part.len());
        match part {
            Some(part) => {
                parts.extend((!unknown.is_empty()).then(|| core::mem::take(&mut unknown)));
                parts.push(String::from(part));
            }
            None => unknown.push(letter),
        }
        rest = rest.get(part.map_or(letter.len_utf8(), str::len)..).unwrap_or_default();
    }
    parts.extend((!unknown.is_empty()).then_some(unknown));
    parts
}

/// Is it a letter of a script that parts no words?
fn without_blanks(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// A German compound that begins with what it is done with; nothing where the whole is a word of the table.
fn compound(word: &str) -> Option<(String, String)> {
    const FIRST: [&str; 7] = ["langhantel", "kurzhantel", "kettlebell", "kabelzug", "kabel", "maschinen", "schrag"];
    let first = FIRST.into_iter().find(|first| word.len() > first.len() + 3 && word.starts_with(first))?;
    let whole = TABLE.iter().any(|token| token.words == [word]);
    let rest = word.get(first.len()..)?;
    (!whole).then(|| (String::from(first), String::from(rest)))
}

/// Puts English words for those of the language. Without a language only for what means the same wherever it is used.
pub(super) fn translated(words: &mut Vec<String>, language: Option<Language>, in_parenthesis: bool) {
    let known = |token: &&Token| match language {
        Some(language) => token.language == language && (in_parenthesis || !token.in_parenthesis),
        None => !token.disputed && !token.in_parenthesis,
    };
    for token in TABLE.iter().filter(known) {
        let length = token.words.len();
        if let Some(at) = words.windows(length).position(|window| window == token.words) {
            words.splice(at..at + length, token.meaning.iter().cloned());
        }
    }
}
