//! What must hold of everything that comes in from outside, whatever it is: a module a way in, each with what the search for
//! a counterexample begins with. `cargo xtask fuzz` searches.

pub mod address;
pub mod advice;
pub mod choices;
pub mod columns;
pub mod json;
pub mod link;
pub mod log;
pub mod message;
pub mod names;
pub mod object;
pub mod plan;
pub mod recognise;
pub mod saved;
pub mod seeds;
pub mod state;
pub mod table;
pub mod text;
pub mod unpack;

/// Makes a program of a module: the engine calls its `holds` with bytes, and its `seeds` are written where it looks for them.
#[macro_export]
macro_rules! target {
    ($name:ident) => {
        libfuzzer_sys::fuzz_target!(init: $crate::seeds::write(&$crate::$name::seeds()), |bytes: &[u8]| $crate::$name::holds(bytes));
    };
}
