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
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 7] =
        [Self::English, Self::German, Self::Spanish, Self::French, Self::Italian, Self::Portuguese, Self::Turkish];

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
