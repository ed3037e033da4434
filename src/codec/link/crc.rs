//! The checksum of a link.

/// CRC-32 (ISO-HDLC). It detects every change of up to 32 neighbouring bits, so of up to five neighbouring characters of a
/// link. Bit by bit: a plan is a few hundred bytes, and a table would be a kilobyte of download.
pub(super) fn crc32(bytes: impl Iterator<Item = u8>) -> u32 {
    !bytes.fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 })
    })
}
