//! Names that people give: a plan's, a day's, an exercise's.

use core::fmt;

/// At most eighty characters on one line, whatever was pasted. May be empty; the page then says what stands for it.
///
/// A trainer's or client's name and a note are part of a plan's name.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Name(String);

impl Name {
    /// The most characters (Unicode scalar values) of a name.
    pub const MAX: usize = 80;

    /// Makes a name of any text: blanks and line breaks fold into one blank, characters that control rather than show
    /// (also those that turn the direction of the text around them) fall away, and what is too long is cut.
    pub fn clean(text: &str) -> Self {
        let mut name = String::new();
        let mut count = 0;
        let mut blank = false;
        for character in text.chars() {
            if character.is_whitespace() {
                blank = count > 0;
            } else if !is_control(character) {
                let more = 1 + usize::from(blank);
                if count + more > Self::MAX {
                    break;
                }
                if blank {
                    name.push(' ');
                }
                blank = false;
                name.push(character);
                count += more;
            }
        }
        Self(name)
    }

    /// Does a text become a name without being cut?
    pub fn fits(text: &str) -> bool {
        let mut count = 0;
        let mut blank = false;
        for character in text.chars().filter(|character| character.is_whitespace() || !is_control(*character)) {
            if character.is_whitespace() {
                blank = count > 0;
            } else {
                count += 1 + usize::from(core::mem::take(&mut blank));
            }
        }
        count <= Self::MAX
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Was no name given?
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Joiners stay: scripts and emoji are written with them.
fn is_control(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
