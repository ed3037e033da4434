#![no_main]
fuzz::target!(recognise);
