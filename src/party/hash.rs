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
