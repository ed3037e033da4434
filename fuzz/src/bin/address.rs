#![no_main]
fuzz::target!(address);
