//! Every name of an exercise as the table that the search of the page loads: `cargo xtask build` writes it into a file.

use chain_balance::codec::names::Names;

fn main() {
    print!("{}", Names::shared().search_table());
}
