//! Sets of records as bits: a union or an intersection of ten thousand records is a few hundred machine words.

const BITS: usize = u64::BITS as usize;

/// A set of records of one catalog.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Bitmap {
    words: Vec<u64>,
}

impl Bitmap {
    /// The empty set among `records` records.
    pub fn empty(records: usize) -> Self {
        Self { words: vec![0; records.div_ceil(BITS)] }
    }

    /// All of `records` records.
    pub fn full(records: usize) -> Self {
        let mut words = vec![u64::MAX; records.div_ceil(BITS)];
        if let Some(last) = words.last_mut().filter(|_| !records.is_multiple_of(BITS)) {
            *last = (1 << (records % BITS)) - 1;
        }
        Self { words }
    }

    /// Adds a record; one beyond the set's size is not added.
    pub fn insert(&mut self, record: u32) {
        if let Some(word) = self.words.get_mut(record as usize / BITS) {
            *word |= 1 << (record as usize % BITS);
        }
    }

    /// Whether a record is in the set.
    pub fn contains(&self, record: u32) -> bool {
        self.words.get(record as usize / BITS).is_some_and(|word| word >> (record as usize % BITS) & 1 == 1)
    }

    /// Keeps what is in both.
    pub fn intersect(&mut self, other: &Self) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= other;
        }
    }

    /// Adds all of the other.
    pub fn unite(&mut self, other: &Self) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word |= other;
        }
    }

    /// How many records are in both.
    pub fn count_common(&self, other: &Self) -> u32 {
        self.words.iter().zip(&other.words).map(|(word, other)| (word & other).count_ones()).sum()
    }

    /// Whether nothing is in the set.
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|&word| word == 0)
    }

    /// The records of the set, ascending.
    pub fn iter(&self) -> impl Iterator<Item = u32> {
        self.words.iter().zip(0_u32..).flat_map(|(&word, index)| {
            let rest =
                std::iter::successors(Some(word).filter(|&word| word != 0), |word| Some(word & (word - 1)).filter(|&word| word != 0));
            rest.map(move |word| index * u64::BITS + word.trailing_zeros())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(records: &[u32]) -> Bitmap {
        let mut bitmap = Bitmap::empty(200);
        for &record in records {
            bitmap.insert(record);
        }
        bitmap
    }

    #[test]
    fn what_is_inserted_is_iterated_in_order() {
        let bitmap = set(&[199, 0, 63, 64, 5]);
        assert_eq!(bitmap.iter().collect::<Vec<_>>(), [0, 5, 63, 64, 199]);
        assert!(bitmap.contains(63) && !bitmap.contains(62) && !bitmap.contains(100_000));
    }

    #[test]
    fn a_full_set_ends_at_its_size() {
        for records in [0, 1, 63, 64, 65, 128] {
            assert_eq!(Bitmap::full(records).iter().count(), records);
        }
    }

    #[test]
    fn sets_are_joined_and_cut() {
        let (one, other) = (set(&[1, 2, 70]), set(&[2, 70, 90]));
        let (mut both, mut either) = (one.clone(), one.clone());
        both.intersect(&other);
        either.unite(&other);
        assert_eq!(both, set(&[2, 70]));
        assert_eq!(either, set(&[1, 2, 70, 90]));
        assert_eq!(one.count_common(&other), 2);
        assert!(Bitmap::empty(9).is_empty() && !both.is_empty());
    }

    #[test]
    fn a_record_beyond_the_size_is_not_added() {
        let mut bitmap = Bitmap::empty(10);
        bitmap.insert(1_000);
        assert!(bitmap.is_empty());
    }
}
