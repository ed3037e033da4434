//! Ids and actors that nobody else has, drawn from one random number.

use crate::codec::saved::PlanId;

/// From what the ids of new plans are drawn. A page begins with 128 random bits of its own; with the same bits come the same ids.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Seed {
    bits: [u64; 2],
    drawn: u64,
}

impl Seed {
    /// A seed of these bits, which no other page has.
    pub fn new(bits: [u64; 2]) -> Self {
        Self { bits, drawn: 0 }
    }

    /// An id that no plan has.
    pub(super) fn id(&mut self) -> PlanId {
        let [high, low] = self.draw();
        PlanId::new(high, low)
    }

    /// Who changes a version that this page has not changed yet.
    pub(super) fn actor(&mut self) -> u64 {
        let [actor, _] = self.draw();
        actor & !MINE | self.page()
    }

    /// Is it one of this page's actors?
    pub(super) fn is_mine(&self, actor: u64) -> bool {
        actor & MINE == self.page()
    }

    fn page(&self) -> u64 {
        mixed(self.bits[0] ^ mixed(self.bits[1])) & MINE
    }

    fn draw(&mut self) -> [u64; 2] {
        self.drawn += 1;
        let step = self.drawn.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.bits.map(|bits| mixed(bits.wrapping_add(step)))
    }
}

/// The bits of an actor that say which page it is of.
const MINE: u64 = 0xffff_ffff;

/// The finaliser of SplitMix64 (Steele, Lea and Flood 2014): every bit of the result hangs on every bit of the number.
fn mixed(number: u64) -> u64 {
    let number = (number ^ number >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ number >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ number >> 31
}
