//! The project's own commands: `cargo xtask serve`, `cargo xtask test` and their kin.
//!
//! A command either succeeds or ends with one sentence on stderr and exit code 1 (2 when it was called wrongly).

mod address;
mod apt;
mod bench;
mod budget;
mod bundle;
mod cache;
mod cargo_install;
mod compress;
mod crates;
mod demo;
mod deploy;
mod embed;
mod engines;
mod folders;
mod front;
mod fuzz;
mod hosting;
mod imports;
mod minify;
mod missing;
mod module;
mod names;
mod naming;
mod notices;
mod npm;
mod offline;
mod optimise;
mod outside;
mod pages;
mod panics;
mod pictures;
mod plans;
mod plugin;
mod prerender;
mod process;
mod release;
mod rustup;
mod screens;
mod serve;
mod setup;
mod single;
mod sizes;
mod test;
mod versions;
mod wander;
mod wasm;

use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask <command>

  setup                 install what is missing: wasm target, trunk, wasm-bindgen, wasm-opt, terser, axe-core
  serve [--port N]      build and serve the page on http://127.0.0.1:8080 with live reload
  build [--address URL] build the release into dist/, compress it, print its sizes, check the budget; with the address that it
                        will have it also carries what must be absolute, such as the pictures that chats show of a link
  build --single        build it, and from it the page as one file, for a stick or a mail
  release [--address URL]
                        build it, and pack it with licences, notices and checksums: target/release-archive/
  version               print the version of the project
  demo                  serve the release, and from another port a blog that shows plans in every way
  crates                print which crate takes how much of the release that was built
  test [part ...]       run fmt, clippy, wall, unit, module and browser, or only the named parts; by name alone: frameworks (the
                        package in Node, React, Vue, Svelte), wordpress (a blog from Debian's packages), deploy (the release on
                        nginx, Caddy and Apache), engines (the main paths in Firefox, WebKitGTK and Chromium)
  fuzz [--seconds N] [target ...]
                        search each way in for N seconds (20) for input that breaks a promise; `fuzz/` says which
  fuzz --again FILE     run an input that was found once more
  wander [--steps N] [--seed N]
                        two tabs of the release take N random steps (10,000) and lose nothing
  screens               take pictures of every screen of the release, in three sizes, light and dark: target/screens
  bench                 run the native benches and then the browser bench, or only one of them:
  bench native [argument ...]
                        arguments go to `cargo bench`
  bench browser [--runs N] [--only cold,first,restored,offline,ticking] [--clicks N]
                [--profiles unthrottled,cpu4x,slow4g,slow4g+cpu4x]
                        measure the release beside the Preact page of benches/: target/bench/perf.md
  help                  print this";

/// Why a command did not do its work.
enum Failure {
    /// It was called wrongly.
    Usage(String),
    /// It was called rightly, and something went wrong.
    Work(String),
}

impl From<String> for Failure {
    fn from(sentence: String) -> Self {
        Self::Work(sentence)
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Work(sentence)) => {
            eprintln!("error: {sentence}");
            ExitCode::FAILURE
        }
        Err(Failure::Usage(sentence)) => {
            eprintln!("error: {sentence}\n\n{USAGE}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &[String]) -> Result<(), Failure> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] | ["help" | "--help" | "-h", ..] | [_, "--help" | "-h"] => println!("{USAGE}"),
        ["setup"] => setup::everything()?,
        ["build"] => bundle::release()?,
        ["build", "--single"] => {
            bundle::release()?;
            println!("{}", single::write()?.display());
        }
        ["build", "--address", said] => bundle::release_at(Some(&address::Address::read(said).map_err(Failure::Usage)?))?,
        ["crates"] => crates::table()?,
        ["release"] => release::archive(address::Address::of_environment()?.as_ref())?,
        ["release", "--address", said] => release::archive(Some(&address::Address::read(said).map_err(Failure::Usage)?))?,
        ["version"] => println!("{}", versions::of_project()?),
        ["demo"] => demo::serve()?,
        ["screens"] => screens::take()?,
        ["serve"] => serve::on(serve::PORT)?,
        ["serve", "--port", port] => match port.parse() {
            Ok(port) => serve::on(port)?,
            Err(_) => return Err(Failure::Usage(format!("`{port}` is not a port"))),
        },
        ["test", parts @ ..] => test::run(&test::Part::named(parts).map_err(Failure::Usage)?)?,
        ["wander", arguments @ ..] => wander::run(&wander::Options::parse(arguments).map_err(Failure::Usage)?)?,
        ["fuzz", arguments @ ..] => fuzz::run(&fuzz::Options::parse(arguments).map_err(Failure::Usage)?)?,
        ["bench", arguments @ ..] => bench::Bench::named(arguments).map_err(Failure::Usage)?.run()?,
        [command @ ("setup" | "build" | "release" | "version" | "crates" | "demo" | "screens" | "serve"), ..] => {
            return Err(Failure::Usage(format!("`{command}` does not take these arguments")));
        }
        [command, ..] => return Err(Failure::Usage(format!("there is no command `{command}`"))),
    }
    Ok(())
}
