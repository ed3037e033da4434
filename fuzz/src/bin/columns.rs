#![no_main]
fuzz::target!(columns);
