//! A packed look-up table from hashes to numbers.

use alloc::vec::Vec;

/// Values by hash: one vector in the order of the hashes, and a directory into it.
///
/// The place in the directory says the first bits of the hash, the slot some more of them beside the
/// value. Where the value leaves few bits, more is found than was asked for; callers check what they find.
#[derive(Clone, Debug, Default)]
pub(super) struct HashTable {
    // INVARIANT: sorted within each bucket; the check bits, then `value_bits` of value.
    slots: Vec<u32>,
    // INVARIANT: 2^bits + 1 places into `slots`.
    directory: Vec<u32>,
    bits: u32,
    value_bits: u32,
}

/// One part of all hashes. Tables are filled part by part, so that the wide slots of one part only lie in
/// memory at a time.
#[derive(Clone, Copy, Debug)]
pub(super) struct HashPart {
    part: u64,
    // How many first bits of a hash tell its part.
    bits: u32,
}

impl HashPart {
    /// Adds a value if its hash is in this part.
    pub(super) fn keep(self, hash: u64, value: u32, slots: &mut Vec<u64>) {
        if hash.checked_shr(u64::BITS - self.bits).unwrap_or(0) == self.part {
            slots.push(hash & 0xffff_ffff_0000_0000 | u64::from(value));
        }
    }
}

impl HashTable {
    /// A table of about `expected` values below `values`. `fill` is called once for each of the `2^parts`
    /// parts of the hashes and adds the values of this part.
    pub(super) fn build(
        expected: usize,
        values: usize,
        parts: u32,
        mut fill: impl FnMut(HashPart, &mut Vec<u64>),
    ) -> Self {
        let bits = expected.checked_ilog2().unwrap_or(0).clamp(4, 18);
        let value_bits = (usize::BITS - values.leading_zeros()).clamp(1, 32);
        let mut table = Self { slots: Vec::new(), directory: Vec::new(), bits, value_bits };
        table.directory.reserve_exact((1 << bits) + 1);
        let mut wide = Vec::new();
        for part in 0..1 << parts {
            wide.clear();
            fill(HashPart { part, bits: parts }, &mut wide);
            wide.sort_unstable();
            wide.dedup();
            // The hashes are even, so that the other parts are as large as the first.
            if part == 0 {
                table.slots.reserve(wide.len() << parts);
            }
            for slot in &wide {
                let bucket = table.bucket(*slot);
                while table.directory.len() <= bucket {
                    table.directory.push(u32::try_from(table.slots.len()).unwrap_or(u32::MAX));
                }
                let value = u32::try_from(slot & 0xffff_ffff).unwrap_or(u32::MAX);
                table.slots.push(table.check(*slot) | value);
            }
        }
        while table.directory.len() <= 1 << bits {
            table.directory.push(u32::try_from(table.slots.len()).unwrap_or(u32::MAX));
        }
        table.slots.shrink_to_fit();
        table
    }

    fn bucket(&self, hash: u64) -> usize {
        usize::try_from(hash.checked_shr(64 - self.bits).unwrap_or(0)).unwrap_or(0)
    }

    /// The bits of the hash after those of the bucket, above where the value goes. They come out of the
    /// upper half, which is all that a wide slot keeps.
    fn check(&self, hash: u64) -> u32 {
        let rest = u32::try_from(hash >> 32).unwrap_or(0).checked_shl(self.bits).unwrap_or(0);
        rest & u32::MAX.checked_shl(self.value_bits).unwrap_or(0)
    }

    pub(super) fn get(&self, hash: u64) -> impl Iterator<Item = u32> + '_ {
        let bucket = self.bucket(hash);
        let start = self.directory.get(bucket).copied().unwrap_or(0) as usize;
        let end = self.directory.get(bucket + 1).copied().unwrap_or(0) as usize;
        let mask = u32::MAX.checked_shl(self.value_bits).unwrap_or(0);
        let wanted = self.check(hash);
        self.slots
            .get(start..end)
            .unwrap_or_default()
            .iter()
            .filter(move |slot| **slot & mask == wanted)
            .map(move |slot| slot & !mask)
    }

    pub(super) fn bytes(&self) -> usize {
        self.slots.capacity() * 4 + self.directory.capacity() * 4
    }
}
