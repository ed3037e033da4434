//! The shell of a page: what its head says, and the way back.

use yew::prelude::*;

/// Where the policy of the page stands. These pages have the same.
const SHELL: &str = include_str!("../../index.html");
/// The shapes that the map of the body copies.
const DRAWING: &str = include_str!("../../src/web/drawing/drawing.svg");
const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

/// What every page loads: addresses from the top of the release.
#[derive(Clone, PartialEq)]
pub struct Head {
    /// Takes on the theme that was chosen in the calculator. No page needs it to be read.
    pub script: String,
    pub sheets: Vec<String>,
}

/// A page that is readable by itself. Its addresses are relative, so that the release may stand in any folder.
#[derive(Properties, PartialEq)]
pub struct Document {
    pub title: String,
    pub description: String,
    /// From the page to the top of the release: `../../`.
    pub top: &'static str,
    pub head: Head,
    /// The absolute address of an oEmbed document.
    pub oembed: Option<String>,
    /// The absolute address of the page itself, and of a picture of it, where the build knows them.
    pub own: Option<[String; 2]>,
    /// The class of `main`.
    pub kind: &'static str,
    /// Ways to other pages, and what stands in `main`.
    pub ways: Html,
    pub content: Html,
}

impl Document {
    /// The page as text.
    pub fn written(self) -> String {
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime of one thread");
        let page = runtime.block_on(yew::LocalServerRenderer::<Page>::with_props(self).hydratable(false).render());
        format!("<!doctype html>\n{page}\n")
    }
}

#[component]
fn Page(document: &Document) -> Html {
    let Document { title, description, top, head, oembed, kind, ways, content, .. } = document;
    let sheet = |sheet: &String| html! { <link rel="stylesheet" href={format!("{top}{sheet}")} /> };
    html! {
        <html lang="en">
            <head>
                <meta charset="utf-8" />
                <meta http-equiv="Content-Security-Policy" content={policy()} />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                if let Some(address) = oembed {
                    <link rel="alternate" type="application/json+oembed" href={address.clone()} title={title.clone()} />
                }
                <title>{ title }</title>
                <meta name="description" content={description.clone()} />
                <link rel="icon" href={format!("{top}icon-32.png")} sizes="32x32" type="image/png" />
                <link rel="icon" href={format!("{top}icon.svg")} type="image/svg+xml" />
                <link rel="apple-touch-icon" href={format!("{top}apple-touch-icon.png")} />
                <meta name="theme-color" media="(prefers-color-scheme: light)" content="#f8f6f3" />
                <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#131118" />
                { preview(document) }
                <script src={format!("{top}{}", head.script)}></script>
                { for head.sheets.iter().map(sheet) }
            </head>
            <body>
                { Html::from_html_unchecked(DRAWING.into()) }
                <header>
                    <a class="home" href={*top}>
                        <svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><use href="#mark" /></svg>{ "Chain balance" }
                    </a>
                    { ways.clone() }
                </header>
                <main class={*kind}>{ content.clone() }</main>
                <footer>
                    <p>{ "Each working set counts once, divided between the front and the back of the body by the muscles it trains. \
                        Push and pull are compound sets for the upper body. Warm-ups and conditioning do not count." }</p>
                    <p>{ "A result is a direction, not a grade, and not medical advice." }</p>
                </footer>
            </body>
        </html>
    }
}

/// What chats and other sites show of a link to the page: they want properties of the Open Graph protocol, with absolute addresses.
fn preview(Document { title, description, own, .. }: &Document) -> Html {
    let property = |name: &'static str, content: &str| html! { <meta property={name} content={content.to_owned()} /> };
    html! {
        <>
            { property("og:site_name", "Chain balance") }
            { property("og:type", "article") }
            { property("og:title", title) }
            { property("og:description", description) }
            if let Some([address, picture]) = own {
                <link rel="canonical" href={address.clone()} />
                { property("og:url", address) }
                { property("og:image", picture) }
                { property("og:image:width", "1200") }
                { property("og:image:height", "630") }
                { property("og:image:alt", description) }
                <meta name="twitter:card" content="summary_large_image" />
            }
        </>
    }
}

fn policy() -> &'static str {
    let (_, after) = SHELL.split_once(POLICY).expect("index.html states its policy");
    after.split('"').next().unwrap_or_default()
}
