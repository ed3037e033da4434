//! Mounts the page.

fn main() {
    chain_balance::web::start();
}
