//! HTML with slots.
//!
//! `html!` turns every element into some 140 bytes of program; a template is the text itself and one reader for all. With
//! views of some two hundred elements that is a tenth of the download. What has a listener or stands in every row stays
//! `html!`: its parts are compared by address, which is quicker.

use std::cell::RefCell;

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
macro_rules! fill {
    ($template:literal $(, $content:expr)* $(,)?) => {{
        #[allow(unused_mut, reason = "a template may have no slot")]
        let mut slots = Vec::new();
        $($crate::web::view::template::Fill::fill($content, &mut slots);)*
        $crate::web::view::template::filled($template, slots)
    }};
}

pub(in crate::web) use fill;

/// See [`fill!`].
#[inline(never)]
pub(in crate::web) fn filled(template: &'static str, slots: Vec<Slot>) -> Html {
    let mut reader = Reader { rest: template, slots: slots.into_iter() };
    reader.children().into_iter().collect()
}

struct Reader {
    rest: &'static str,
    slots: std::vec::IntoIter<Slot>,
}

impl Reader {
    fn children(&mut self) -> Vec<Html> {
        let mut children = Vec::new();
        loop {
            let text = self.until(&['<', '{']);
            let text = if text.starts_with('\n') { text.trim_start() } else { text };
            if !text.is_empty() {
                children.push(VText::new(text).into());
            }
            if self.take("{}") {
                children.push(match self.slots.next() {
                    Some(Slot::Text(text)) => VText::new(text).into(),
                    Some(Slot::Html(html)) => html,
                    Some(Slot::Flag(_)) | None => Html::default(),
                });
            } else if self.take("</") || !self.take("<") {
                self.until(&['>']);
                self.take(">");
                return children;
            } else {
                children.push(self.element());
            }
        }
    }

    fn element(&mut self) -> Html {
        let mut tag = VTag::new(self.until(&[' ', '>', '/']));
        let (mut keys, mut values) = (Vec::new(), Vec::new());
        while self.take(" ") {
            keys.push(self.until(&['=', '>', '/']));
            values.push(if self.take("='{}'") {
                match self.slots.next() {
                    Some(Slot::Text(value)) => Some(AttributeOrProperty::Attribute(value)),
                    Some(Slot::Flag(flag)) => property(flag),
                    Some(Slot::Html(_)) | None => None,
                }
            } else {
                self.take("='");
                let value = AttrValue::Static(self.until(&['\'']));
                self.take("'");
                Some(AttributeOrProperty::Attribute(value))
            });
        }
        tag.set_attributes(Attributes::Dynamic { keys: kept(&keys), values: values.into() });
        if !self.take("/>") && self.take(">") {
            tag.add_children(self.children());
        }
        tag.into()
    }

    fn take(&mut self, sign: &str) -> bool {
        let rest = self.rest.strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn until(&mut self, ends: &[char]) -> &'static str {
        let (before, rest) = self.rest.split_at(self.rest.find(ends).unwrap_or(self.rest.len()));
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

thread_local! {
    static KEPT: RefCell<Vec<&'static [&'static str]>> = const { RefCell::new(Vec::new()) };
}

/// Yew compares lists of attributes by their address, so each is kept once: there are as many as the templates have.
fn kept(keys: &[&'static str]) -> &'static [&'static str] {
    KEPT.with_borrow_mut(|kept| {
        kept.iter().find(|other| **other == keys).copied().unwrap_or_else(|| {
            let keys = keys.to_vec().leak();
            kept.push(keys);
            keys
        })
    })
}
