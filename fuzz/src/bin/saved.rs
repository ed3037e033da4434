#![no_main]
fuzz::target!(saved);
