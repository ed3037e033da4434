#![no_main]
fuzz::target!(advice);
