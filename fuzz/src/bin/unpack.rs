#![no_main]
fuzz::target!(unpack);
