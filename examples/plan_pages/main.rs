//! The pages of the well-known plans: `cargo run --example plan_pages -- FOLDER SCRIPT SHEET...`.
//!
//! `cargo xtask build` calls it with the folder `plans` of the release, and with the addresses of the script for the
//! theme and of the style sheets from the top of the release. It writes `index.html` with all of them and `ID/index.html` for
//! each; where `CHAIN_BALANCE_URL` says which address the release will have, `ID/oembed.json` as well, which needs absolute
//! addresses, and what other sites show of a link.

mod book;
mod change;
mod days;
mod document;
mod figures;
mod list;
mod oembed;
mod page;

use std::fs;
use std::path::Path;

use book::Book;
use chain_balance::domain::template::Template;
use document::Head;
use oembed::Base;

fn main() -> Result<(), String> {
    let mut arguments = std::env::args().skip(1);
    let usage = "usage: plan_pages FOLDER SCRIPT SHEET...";
    let (folder, script) = (arguments.next().ok_or(usage)?, arguments.next().ok_or(usage)?);
    let (folder, head) = (Path::new(&folder), Head { script, sheets: arguments.collect() });
    let base = Base::of_build()?;
    if base.is_none() {
        println!(
            "{} is not set: the pages of the plans come without oEmbed and without pictures for chats, which need absolute addresses.",
            oembed::VARIABLE
        );
    }
    let books: Vec<Book> = Template::all().iter().map(Book::of).collect();
    write(folder, "index.html", &list::page(&books, &head, base.as_ref()).written())?;
    for book in &books {
        let folder = folder.join(book.template.id);
        write(&folder, "index.html", &page::page(book, &head, base.as_ref()).written())?;
        if let Some(base) = &base {
            write(&folder, "oembed.json", &oembed::json(base, book))?;
        }
    }
    Ok(())
}

fn write(folder: &Path, name: &str, content: &str) -> Result<(), String> {
    let path = folder.join(name);
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(&path, content));
    written.map_err(|error| format!("{} cannot be written: {error}", path.display()))
}
