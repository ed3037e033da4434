//! HTML with slots.
//!
//! `html!` turns every element into some 140 bytes of program; a template is the text itself and one reader for all. With
//! views of some two hundred elements that is a tenth of the download. What has a listener or stands in every row stays
//! `html!`: its parts are compared by address, which is quicker.

pub(in crate::web) mod joined;

use std::cell::RefCell;
use std::vec::IntoIter;

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag, VText};

/// What fills a slot.
pub(in crate::web) enum Slot {
    /// A text, or the value of an attribute.
    Text(AttrValue),
    /// Something ready made.
    Html(Html),
    /// A property of the element, for what a browser remembers over the attribute of that name.
    Flag(bool),
}

/// What can fill a slot. Not inlined: the conversions would stand at every place that fills one.
pub(in crate::web) trait Fill {
    /// Puts it into the next slot.
    fn fill(self, slots: &mut Vec<Slot>);
}

impl Fill for Html {
    #[inline(never)]
    fn fill(self, slots: &mut Vec<Slot>) {
        slots.push(Slot::Html(self));
    }
}

impl Fill for &'static str {
    #[inline(never)]
    fn fill(self, slots: &mut Vec<Slot>) {
        slots.push(Slot::Text(AttrValue::Static(self)));
    }
}

impl Fill for AttrValue {
    #[inline(never)]
    fn fill(self, slots: &mut Vec<Slot>) {
        slots.push(Slot::Text(self));
    }
}

impl Fill for String {
    #[inline(never)]
    fn fill(self, slots: &mut Vec<Slot>) {
        slots.push(Slot::Text(self.into()));
    }
}

impl Fill for bool {
    fn fill(self, slots: &mut Vec<Slot>) {
        slots.push(Slot::Flag(self));
    }
}

impl<T: Fill> Fill for Option<T> {
    fn fill(self, slots: &mut Vec<Slot>) {
        match self {
            Some(content) => content.fill(slots),
            None => Html::default().fill(slots),
        }
    }
}

/// Fills the slots `{}` of a template, in their order. A slot is a child, or the whole value of an attribute; attributes are
/// quoted with `'`. Blanks at the beginning of a line do not count.
///
/// A content that reads `texts::NAME` becomes a part of the template when the program is built, and costs nothing when it runs.
/// Such a text may have a slot itself, so that the order of the words is its own: the content of that follows the text.
macro_rules! fill {
    (@sort $template:literal [$($text:tt)*] [$($slot:expr,)*]) => {{
        const TEXTS: &[Option<&str>] = &[$($text)*];
        const JOINED: [u8; $crate::web::view::template::joined::length($template, TEXTS)] =
            $crate::web::view::template::joined::joined($template, TEXTS);
        const TEMPLATE: &str = match core::str::from_utf8(&JOINED) {
            Ok(template) => template,
            Err(_) => "",
        };
        #[allow(unused_mut, reason = "a template may have no slot")]
        let mut slots = Vec::new();
        $($crate::web::view::template::Fill::fill($slot, &mut slots);)*
        $crate::web::view::template::filled(TEMPLATE, slots)
    }};
    (@sort $template:literal [$($text:tt)*] [$($slot:expr,)*] texts::$name:ident $(, $($rest:tt)*)?) => {
        $crate::web::view::template::fill!(@sort $template [$($text)* Some(texts::$name),] [$($slot,)*] $($($rest)*)?)
    };
    (@sort $template:literal [$($text:tt)*] [$($slot:expr,)*] $content:expr $(, $($rest:tt)*)?) => {
        $crate::web::view::template::fill!(@sort $template [$($text)* None,] [$($slot,)* $content,] $($($rest)*)?)
    };
    ($template:literal $(, $($content:tt)*)?) => {
        $crate::web::view::template::fill!(@sort $template [] [] $($($content)*)?)
    };
}

pub(in crate::web) use fill;

/// See [`fill!`].
#[inline(never)]
pub(in crate::web) fn filled(template: &'static str, slots: Vec<Slot>) -> Html {
    let parts = READ.with_borrow_mut(|read| {
        let before = read.iter().find(|(other, _)| core::ptr::eq(*other, template)).map(|(_, parts)| *parts);
        before.unwrap_or_else(|| {
            let parts = &*Reader { rest: template }.children().leak();
            read.push((template, parts));
            parts
        })
    });
    let mut slots = slots.into_iter();
    match parts {
        [only] => only.fill(&mut slots),
        parts => parts.iter().map(|part| part.fill(&mut slots)).collect(),
    }
}

thread_local! {
    /// A template is read once. That each of its elements always has the same list of attributes lets Yew compare these by
    /// their address.
    static READ: RefCell<Vec<(&'static str, &'static [Piece])>> = const { RefCell::new(Vec::new()) };
}

enum Piece {
    Text(&'static str),
    Slot,
    /// `values` of attributes are none where a slot is.
    Element {
        name: &'static str,
        keys: &'static [&'static str],
        values: Vec<Option<&'static str>>,
        children: Vec<Piece>,
    },
}

impl Piece {
    fn fill(&self, slots: &mut IntoIter<Slot>) -> Html {
        match self {
            Self::Text(text) => VText::new(*text).into(),
            Self::Slot => match slots.next() {
                Some(Slot::Text(text)) => VText::new(text).into(),
                Some(Slot::Html(html)) => html,
                Some(Slot::Flag(_)) | None => Html::default(),
            },
            Self::Element { name, keys, values, children } => {
                let mut tag = VTag::new(*name);
                let values = values.iter().map(|value| attribute(*value, slots)).collect();
                tag.set_attributes(Attributes::Dynamic { keys, values });
                tag.add_children(children.iter().map(|part| part.fill(slots)));
                tag.into()
            }
        }
    }
}

fn attribute(value: Option<&'static str>, slots: &mut IntoIter<Slot>) -> Option<AttributeOrProperty> {
    let value = value.map(|text| Slot::Text(AttrValue::Static(text))).or_else(|| slots.next());
    match value {
        Some(Slot::Text(value)) => Some(AttributeOrProperty::Attribute(value)),
        Some(Slot::Flag(flag)) => property(flag),
        Some(Slot::Html(_)) | None => None,
    }
}

struct Reader {
    rest: &'static str,
}

impl Reader {
    fn children(&mut self) -> Vec<Piece> {
        let mut children = Vec::new();
        loop {
            let text = self.until(b"<{");
            let text = if text.starts_with('\n') { text.trim_start() } else { text };
            if !text.is_empty() {
                children.push(Piece::Text(text));
            }
            if self.take("{}") {
                children.push(Piece::Slot);
            } else if self.take("</") || !self.take("<") {
                self.until(b">");
                self.take(">");
                return children;
            } else {
                children.push(self.element());
            }
        }
    }

    fn element(&mut self) -> Piece {
        let name = self.until(b" >/");
        let (mut keys, mut values) = (Vec::new(), Vec::new());
        while self.take(" ") {
            keys.push(self.until(b"=>/"));
            values.push(if self.take("='{}'") {
                None
            } else {
                self.take("='");
                let value = self.until(b"'");
                self.take("'");
                Some(value)
            });
        }
        let children = if !self.take("/>") && self.take(">") { self.children() } else { Vec::new() };
        Piece::Element { name, keys: keys.leak(), values, children }
    }

    fn take(&mut self, sign: &str) -> bool {
        let rest = self.rest.strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn until(&mut self, ends: &[u8]) -> &'static str {
        let end = self.rest.bytes().position(|byte| ends.contains(&byte));
        let (before, rest) = end.and_then(|end| self.rest.split_at_checked(end)).unwrap_or((self.rest, ""));
        self.rest = rest;
        before
    }
}

#[cfg(target_arch = "wasm32")]
fn property(flag: bool) -> Option<AttributeOrProperty> {
    Some(AttributeOrProperty::Property(wasm_bindgen::JsValue::from_bool(flag)))
}

/// Without a browser the page is written as text, where a property begins as the attribute of its name.
#[cfg(not(target_arch = "wasm32"))]
fn property(flag: bool) -> Option<AttributeOrProperty> {
    flag.then_some(AttributeOrProperty::Attribute(AttrValue::Static("")))
}
