//! A part of the page that is made again only when what it depends on changes.

use yew::prelude::*;

/// Makes a part of the page, unless it depends on the same numbers as before: then it stays, and nothing of it is compared.
pub(super) fn still(depends: Vec<u64>, make: impl Fn(()) -> Html + 'static) -> Html {
    html! { <Still {depends} make={Callback::from(make)} /> }
}

#[derive(Properties)]
struct StillProps {
    /// All that the part depends on.
    depends: Vec<u64>,
    /// Makes it.
    make: Callback<(), Html>,
}

impl PartialEq for StillProps {
    fn eq(&self, other: &Self) -> bool {
        self.depends == other.depends
    }
}

struct Still;

impl Component for Still {
    type Message = ();
    type Properties = StillProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        ctx.props().make.emit(())
    }
}
