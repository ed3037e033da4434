#![no_main]
fuzz::target!(choices);
