#![no_main]
fuzz::target!(json);
