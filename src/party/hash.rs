//! A small deterministic hash (FNV-1a) for maps and digests. Not for use against an adversary.

use core::hash::{BuildHasherDefault, Hasher};

use indexmap::IndexMap;

/// A map that hashes with [`Fnv`]: the same on every machine and in every run.
pub(super) type FnvMap<K, V> = IndexMap<K, V, BuildHasherDefault<Fnv>>;

/// FNV-1a, 64 bits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        // FNV mixes its low bits well and its high bits badly; the tables use both ends.
        let mixed = (self.0 ^ (self.0 >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
        mixed ^ (mixed >> 33)
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

/// FNV-1a over 128 bits, for digests of lists.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fnv128(u128);

impl Fnv128 {
    pub(super) const fn new() -> Self {
        Self(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d)
    }

    pub(super) fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u128::from(*byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
        }
    }

    /// Adds a text and its end, so that `ab`, `c` and `a`, `bc` differ.
    pub(super) fn text(&mut self, text: &str) {
        self.write(text.as_bytes());
        self.write(&[0xff]);
    }

    pub(super) const fn finish(self) -> u128 {
        self.0
    }
}

/// Feeds [`Fnv128`] with values, the same on machines of every word size and byte order.
#[derive(Debug)]
pub(super) struct StableHasher(Fnv128);

impl Default for StableHasher {
    fn default() -> Self {
        Self(Fnv128::new())
    }
}

impl StableHasher {
    pub(super) const fn wide(&self) -> u128 {
        self.0.finish()
    }
}

impl Hasher for StableHasher {
    fn finish(&self) -> u64 {
        u64::try_from(self.0.finish() & u128::from(u64::MAX)).unwrap_or(u64::MAX)
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0.write(bytes);
    }

    fn write_u16(&mut self, number: u16) {
        self.0.write(&number.to_le_bytes());
    }

    fn write_u32(&mut self, number: u32) {
        self.0.write(&number.to_le_bytes());
    }

    fn write_u64(&mut self, number: u64) {
        self.0.write(&number.to_le_bytes());
    }

    fn write_usize(&mut self, number: usize) {
        self.0.write(&(number as u64).to_le_bytes());
    }

    fn write_isize(&mut self, number: isize) {
        self.0.write(&(number as i64).to_le_bytes());
    }
}
