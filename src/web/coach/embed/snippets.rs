//! What is copied: a snippet in a field, and what became of copying it.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::texts;
use crate::codec::snippet::{Height, SnippetOptions};
use crate::domain::plan::Plan;
use crate::web::coach::page;

/// The two that there are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::web::coach) enum Snippet {
    Frame,
    Element,
}

impl Snippet {
    const fn slug(self) -> &'static str {
        match self {
            Self::Frame => "snippet-frame",
            Self::Element => "snippet-element",
        }
    }

    /// The text to be pasted.
    pub(super) fn text(self, choices: &SnippetOptions, site: &str, plan: &Plan, height: Height) -> String {
        match self {
            Self::Frame => choices.frame(site, plan, height),
            Self::Element => choices.element(site, plan),
        }
    }

    /// Selects the field, to be copied by hand.
    pub(super) fn select(self) {
        let id = self.slug();
        page::focus(&format!("#{id}"));
        page::place(id)
            .and_then(|field| wasm_bindgen::JsCast::dyn_into::<HtmlTextAreaElement>(field).ok())
            .iter()
            .for_each(HtmlTextAreaElement::select);
    }

    /// The field, the button, and whether the last press of it copied.
    pub(super) fn view(self, text: String, copied: Option<bool>, copy: &Callback<Self>) -> Html {
        let (heading, does, button) = match self {
            Self::Frame => (texts::FRAME, texts::ABOUT_FRAME, texts::COPY_FRAME),
            Self::Element => (texts::ELEMENT, texts::ABOUT_ELEMENT, texts::COPY_ELEMENT),
        };
        let word = match copied {
            None => "",
            Some(true) => texts::COPIED,
            Some(false) => texts::NOT_COPIED,
        };
        html! {
            <>
                <h3>{ heading }</h3>
                <p class="hint">{ does }</p>
                <textarea id={self.slug()} name={self.slug()} aria-label={texts::snippet(heading)} readonly={true} rows="6" dir="ltr" spellcheck="false" value={text} />
                <p class="do">
                    <button type="button" data-kind="primary" onclick={copy.reform(move |_: MouseEvent| self)}>{ button }</button>
                    <span role="status" data-copied={copied.map(|copied| copied.to_string())}>{ word }</span>
                </p>
            </>
        }
    }
}
