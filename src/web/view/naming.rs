//! A field for a name.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::domain::name::Name;

/// Takes the name when the field is left, not at every key: one name is one step to undo.
pub(super) fn naming(name: &'static str, placeholder: String, value: &Name, onname: Callback<Name>) -> Html {
    let onchange = move |event: Event| onname.emit(Name::clean(&event.target_unchecked_into::<HtmlInputElement>().value()));
    html! {
        <input type="text" {name} dir="auto" maxlength={Name::MAX.to_string()} {placeholder} autocomplete="off"
            value={value.to_string()} {onchange} />
    }
}
