//! The oEmbed document of a plan: what a blog shows in the place of a pasted address.

use chain_balance::codec::link;
use serde_json::json;
use yew::prelude::*;

use crate::book::Book;

/// Says at the build which address the release will have.
pub const VARIABLE: &str = "CHAIN_BALANCE_URL";
/// What the frame takes where the blog does not follow its height, in CSS pixels.
const SIZE: [u32; 2] = [600, 640];

/// The address of the release, without a slash at its end. oEmbed has absolute addresses alone, and WordPress takes them as
/// they stand.
pub struct Base(String);

impl Base {
    /// Nothing where the build does not say it.
    pub fn of_build() -> Result<Option<Self>, String> {
        let said = std::env::var(VARIABLE).unwrap_or_default();
        if said.is_empty() { Ok(None) } else { Self::read(&said).map(Some) }
    }

    fn read(said: &str) -> Result<Self, String> {
        let host = said.strip_prefix("https://").or_else(|| said.strip_prefix("http://")).unwrap_or_default();
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/[]%@".contains(&byte);
        if host.is_empty() || host.starts_with('/') || !host.bytes().all(plain) {
            return Err(format!("{VARIABLE} is to be an address like https://example.org/chain-balance, and is `{said}`"));
        }
        Ok(Self(said.trim_end_matches('/').into()))
    }

    /// The absolute address of something in the release.
    pub fn at(&self, path: &str) -> String {
        format!("{}/{path}", self.0)
    }

    /// The absolute addresses of a page in the folder `plans`, from that folder, and of a picture of it.
    pub fn own(&self, folder: &str, picture: &str) -> [String; 2] {
        [self.at(&format!("plans/{folder}")), self.at(picture)]
    }

    /// Where the document of a plan stands.
    pub fn document(&self, book: &Book) -> String {
        format!("{}/plans/{}/oembed.json", self.0, book.template.id)
    }

    /// The page of a plan.
    fn page(&self, book: &Book) -> String {
        format!("{}/plans/{}/", self.0, book.template.id)
    }

    /// The widget with a plan in it. What a blog appends to it stands behind the plan, where the link ends.
    fn widget(&self, book: &Book) -> String {
        format!("{}/embed/?mode=report{}", self.0, link::fragment(&book.plan))
    }
}

/// A document of the type `rich` after oEmbed 1.0.
pub fn json(base: &Base, book: &Book) -> String {
    let [width, height] = SIZE;
    let title = format!("{}: front and back, push and pull of the week", book.template.name);
    let document = json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": "Chain balance",
        "provider_url": format!("{}/", base.0),
        "width": width,
        "height": height,
        "html": html(Shown { page: base.page(book), src: base.widget(book), title: title.clone() }),
    });
    format!("{document}\n")
}

#[derive(Properties, PartialEq)]
struct Shown {
    page: String,
    src: String,
    title: String,
}

/// WordPress follows the height of a frame, and opens what it asks for, where a quotation of this class stands before it; it
/// shows the quotation where there are no scripts.
#[component]
fn Quoted(Shown { page, src, title }: &Shown) -> Html {
    let [width, height] = SIZE.map(|size| size.to_string());
    html! {
        <>
            <blockquote class="wp-embedded-content"><a href={page.clone()}>{ title.clone() }</a></blockquote>
            <iframe class="wp-embedded-content" src={src.clone()} title={title.clone()} {width} {height} frameborder="0"></iframe>
        </>
    }
}

fn html(shown: Shown) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime of one thread");
    runtime.block_on(yew::LocalServerRenderer::<Quoted>::with_props(shown).hydratable(false).render())
}
