#![no_main]
fuzz::target!(object);
