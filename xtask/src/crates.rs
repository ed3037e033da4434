//! `cargo xtask crates`: which crate takes how much of the program.

use std::collections::BTreeMap;
use std::fs;

use crate::folders;
use crate::wasm::{CODE, CUSTOM, DATA, IMPORT, Reader, functions, sections};

/// The program as wasm-bindgen leaves it: the last that knows the names of its functions. wasm-opt makes it a tenth smaller.
const PROGRAM: &str = "target/wasm-bindgen/release/chain-balance_bg.wasm";

/// Prints the bytes of every crate's functions, most first, and of the data. A release must have been built.
pub fn table() -> Result<(), String> {
    let path = folders::root().join(PROGRAM);
    let bytes = fs::read(&path).map_err(|error| format!("{PROGRAM} cannot be read: {error}; `cargo xtask build` makes it"))?;
    let crates = weighed(&bytes).ok_or_else(|| format!("{PROGRAM} is no program with names"))?;
    let all: usize = crates.iter().map(|(_, size)| size).sum();
    println!("{:<24}{:>9}{:>7}", "before wasm-opt", "bytes", "%");
    for (name, size) in crates {
        println!("{name:<24}{size:>9}{:>7.1}", 100.0 * size as f64 / all as f64);
    }
    Ok(())
}

/// The bytes of every crate, most first.
fn weighed(bytes: &[u8]) -> Option<Vec<(String, usize)>> {
    let (mut imported, mut bodies, mut names, mut sizes) = (0, Vec::new(), BTreeMap::new(), BTreeMap::new());
    for (section, body) in sections(bytes)? {
        let mut reader = Reader(body);
        match section {
            // wasm-bindgen imports functions alone, so what is imported is counted before the first body.
            IMPORT => imported = reader.number()?,
            CODE => bodies = (0..reader.number()?).map(|_| Some(reader.word()?.len())).collect::<Option<Vec<_>>>()?,
            DATA => _ = sizes.insert(String::from("(texts and tables)"), body.len()),
            CUSTOM if reader.word()? == b"name" => names = functions(&mut reader)?,
            _ => {}
        }
    }
    for (place, size) in bodies.into_iter().enumerate() {
        let name = names.get(&(imported + place)).map_or("(unnamed)", |name| crate_of(name));
        *sizes.entry(name.to_owned()).or_default() += size;
    }
    let mut sizes: Vec<_> = sizes.into_iter().collect();
    sizes.sort_by_key(|(_, size)| usize::MAX - size);
    (!names.is_empty()).then_some(sizes)
}

/// The first word of a path. What is made for a type belongs to the crate of the type, or else of the trait.
fn crate_of(name: &str) -> &str {
    let path = name.strip_prefix("core::ptr::drop_in_place").unwrap_or(name);
    let path = path.trim_start_matches(|sign: char| !sign.is_ascii_alphabetic());
    let Some((first, _)) = path.split_once("::") else { return "(others)" };
    let first = first.rsplit(' ').next().unwrap_or_default();
    let end = first.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_').unwrap_or(first.len());
    match &first[..end] {
        // Parts of the standard library, and the types of the language.
        "alloc" | "core" | "rustc" | "std" | "usize" | "u64" | "u32" | "u8" | "str" | "char" => "std",
        own => own,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_belongs_to_the_crate_of_its_path_or_type() {
        assert_eq!(crate_of("yew::scheduler::start"), "yew");
        assert_eq!(crate_of("<chain_balance::web::App as yew::Component>::view::h01"), "chain_balance");
        assert_eq!(crate_of("core::ptr::drop_in_place<yew::VNode>::h02"), "yew");
        assert_eq!(crate_of("<T as alloc[3ca5]::string::ToString>::to_string"), "std");
        assert_eq!(crate_of("__wbindgen_malloc"), "(others)");
    }

    #[test]
    fn sizes_are_added_up_by_crate() {
        let program = b"\0asm\x01\0\0\0\x0a\x08\x02\x03abc\x02de\x00\x14\x04name\x01\x0d\x02\x00\x04a::b\x01\x04a::c";
        assert_eq!(weighed(program), Some(vec![("a".into(), 5)]));
    }
}
