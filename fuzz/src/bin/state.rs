#![no_main]
fuzz::target!(state);
