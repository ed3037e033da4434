//! A part of the page that is made again only when what it depends on changes.

use std::cell::OnceCell;
use std::hash::{Hash, Hasher};
use std::rc::Rc;

use yew::html::Scope;
use yew::prelude::*;

/// Makes a part of the page, unless it depends on the same numbers as before: then it stays, and nothing of it is compared.
pub(super) fn still(depends: Vec<u64>, make: impl Fn(Scope<Still>) -> Html + 'static) -> Html {
    html! { <Still {depends} make={Callback::from(make)} /> }
}

/// What a part depends on that is no number, as one: another one where it differs, as good as always.
pub(super) fn hash(what: &impl Hash) -> u64 {
    let mut hasher = Fnv(0xcbf2_9ce4_8422_2325);
    what.hash(&mut hasher);
    hasher.finish()
}

/// Fowler, Noll and Vo's hash, 1a: a few bytes of program, where the standard library's would be a kilobyte.
struct Fnv(u64);

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().fold(self.0, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// The same under a key, for what may stand in another place among its neighbours the next time.
pub(super) fn still_at(key: u64, depends: Vec<u64>, make: impl Fn(Scope<Still>) -> Html + 'static) -> Html {
    html! { <Still {key} {depends} make={Callback::from(make)} /> }
}

/// Lets no frame show half of a change. After 16 ms Yew gives the browser its turn even between a page and its parts, but not
/// while a part that has asked for it still has to be made: this one asks, and the youngest is made last.
#[derive(Clone, Default)]
pub struct AtOnce(Rc<OnceCell<Scope<Still>>>);

impl AtOnce {
    /// The part that asks; nothing of it is seen. Where parts have parts, it comes into the page after all others.
    pub fn view(&self) -> Html {
        let asks = self.0.clone();
        still(Vec::new(), move |scope| {
            let _ = asks.set(scope);
            Html::default()
        })
    }

    /// What changes with this update changes in one frame.
    pub fn hold(&self) {
        self.0.get().into_iter().for_each(|part| part.send_message(()));
    }
}

#[derive(Properties)]
pub struct StillProps {
    /// All that the part depends on.
    depends: Vec<u64>,
    /// Makes it.
    make: Callback<Scope<Still>, Html>,
}

impl PartialEq for StillProps {
    fn eq(&self, other: &Self) -> bool {
        self.depends == other.depends
    }
}

pub struct Still;

impl Component for Still {
    type Message = ();
    type Properties = StillProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        ctx.props().make.emit(ctx.link().clone())
    }
}
