//! How the small vocabularies of the domain are written: an enum whose variants have a code and a slug.

/// Defines an enum of terms. A variant's place is its code in links, so terms are only ever appended.
/// With a second name it also defines the set of such terms, a word of 32 bits.
macro_rules! terms {
    ($(#[$meta:meta])* $name:ident { $($(#[$of:meta])* $variant:ident = $slug:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[repr(u8)]
        pub enum $name { $($(#[$of])* #[doc = concat!("`", $slug, "`")] $variant,)+ }

        impl $name {
            /// Every term, in the order of its code.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The number that stands for the term in a link.
            pub const fn code(self) -> u8 {
                self as u8
            }

            /// The term of a code, if there is one.
            pub fn from_code(code: u64) -> Option<Self> {
                Self::ALL.get(usize::try_from(code).ok()?).copied()
            }

            /// The word that stands for the term in data files, JSON and `data-*` attributes.
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$variant => $slug),+ }
            }

            /// The term of a slug, if there is one.
            pub fn from_slug(slug: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|term| term.slug() == slug)
            }
        }
    };
    ($(#[$meta:meta])* $name:ident, $set:ident { $($(#[$of:meta])* $variant:ident = $slug:literal,)+ }) => {
        $crate::domain::term::terms! { $(#[$meta])* $name { $($(#[$of])* $variant = $slug,)+ } }

        #[doc = concat!("A set of [`", stringify!($name), "`].")]
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
        pub struct $set(u32);

        impl $set {
            /// The empty set.
            pub const EMPTY: Self = Self(0);

            /// The set of the listed terms.
            pub const fn of(list: &[$name]) -> Self {
                let mut bits = 0;
                let mut i = 0;
                while i < list.len() {
                    bits |= 1 << list[i].code();
                    i += 1;
                }
                Self(bits)
            }

            /// Is the term in the set?
            pub const fn has(self, term: $name) -> bool {
                self.0 & (1 << term.code()) != 0
            }

            /// The set with the term added.
            #[must_use]
            pub const fn with(self, term: $name) -> Self {
                Self(self.0 | (1 << term.code()))
            }

            /// What is in both sets.
            #[must_use]
            pub const fn and(self, other: Self) -> Self {
                Self(self.0 & other.0)
            }

            /// What is in this set and not in the other.
            #[must_use]
            pub const fn without(self, other: Self) -> Self {
                Self(self.0 & !other.0)
            }

            /// How many terms are in the set.
            pub const fn len(self) -> u32 {
                self.0.count_ones()
            }

            /// Is nothing in the set?
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// The terms, in the order of their codes.
            pub fn iter(self) -> impl Iterator<Item = $name> {
                $name::ALL.iter().copied().filter(move |term| self.has(*term))
            }

            /// The set as the number that stands for it in a link: bit n is the term of code n.
            pub const fn bits(self) -> u32 {
                self.0
            }

            /// The set of such a number; nothing if a bit stands for no term.
            pub fn from_bits(bits: u64) -> Option<Self> {
                (bits >> $name::ALL.len() == 0).then_some(Self(u32::try_from(bits).ok()?))
            }
        }
    };
}

pub(crate) use terms;
