#![no_main]
fuzz::target!(log);
