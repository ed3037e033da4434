//! What stands for a plan on a device.

use core::fmt;

use crate::codec::link::base64;

/// What stands for a plan: 128 bits, drawn at random once and never used again. It means nothing on another device.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PlanId([u8; 16]);

impl PlanId {
    /// The length of its text in characters.
    pub const LENGTH: usize = 22;

    /// An id of these bits.
    pub fn new(high: u64, low: u64) -> Self {
        let mut bytes = [0; 16];
        let both = high.to_be_bytes().into_iter().chain(low.to_be_bytes());
        bytes.iter_mut().zip(both).for_each(|(byte, new)| *byte = new);
        Self(bytes)
    }

    /// Reads the text that [`fmt::Display`] writes; nothing for any other.
    pub fn parse(text: &str) -> Option<Self> {
        let (bytes, true) = base64::decode(text)? else { return None };
        bytes.try_into().ok().map(Self)
    }

    /// The id of a version of the plan that lies beside another one: the same wherever the two are joined.
    pub(crate) fn beside(self, actor: u64, count: u32) -> Self {
        let event = actor.to_be_bytes().into_iter().chain(count.to_be_bytes());
        let bytes: Vec<u8> = self.0.into_iter().chain(event).collect();
        Self::new(hash(&bytes, 1), hash(&bytes, 2))
    }
}

impl fmt::Display for PlanId {
    /// 22 characters of URL-safe base 64.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::with_capacity(Self::LENGTH);
        base64::encode(&self.0, &mut text);
        f.write_str(&text)
    }
}

/// The FNV-1a hash of the bytes (64 bits), begun with a number. It tells apart what nobody tries to confuse.
pub(super) fn hash(bytes: &[u8], begin: u64) -> u64 {
    const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01b3;
    bytes.iter().fold(BASIS ^ begin.wrapping_mul(PRIME), |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(PRIME))
}
