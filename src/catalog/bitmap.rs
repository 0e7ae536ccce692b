//! Sets of records as bits: a union or an intersection of ten thousand records is a few hundred machine words.

const BITS: usize = u64::BITS as usize;

/// A set of records of one catalog. Records beyond its end are not in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Bitmap {
    words: Vec<u64>,
}

impl Bitmap {
    /// The empty set among `records` records.
    pub fn empty(records: usize) -> Self {
        Self { words: vec![0; records.div_ceil(BITS)] }
    }

    /// Adds a record.
    pub fn insert(&mut self, record: u32) {
        let place = record as usize / BITS;
        if place >= self.words.len() {
            self.words.resize(place + 1, 0);
        }
        if let Some(word) = self.words.get_mut(place) {
            *word |= 1 << (record as usize % BITS);
        }
    }

    /// Takes a record out.
    pub fn remove(&mut self, record: u32) {
        if let Some(word) = self.words.get_mut(record as usize / BITS) {
            *word &= !(1 << (record as usize % BITS));
        }
    }

    /// Whether a record is in the set.
    #[inline(always)]
    pub fn contains(&self, record: u32) -> bool {
        self.words.get(record as usize / BITS).is_some_and(|word| word >> (record as usize % BITS) & 1 == 1)
    }

    /// Keeps what is in both.
    pub fn intersect(&mut self, other: &Self) {
        self.words.truncate(other.words.len());
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= other;
        }
    }

    /// Adds all of the other.
    pub fn unite(&mut self, other: &Self) {
        if self.words.len() < other.words.len() {
            self.words.resize(other.words.len(), 0);
        }
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word |= other;
        }
    }

    /// Takes out all of the other.
    pub fn subtract(&mut self, other: &Self) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= !other;
        }
    }

    /// How many records are in both.
    pub fn count_common(&self, other: &Self) -> u32 {
        let mut count = 0;
        for (word, other) in self.words.iter().zip(&other.words) {
            count += (word & other).count_ones();
        }
        count
    }

    /// How many records are in the set.
    pub fn count(&self) -> u32 {
        let mut count = 0;
        for word in &self.words {
            count += word.count_ones();
        }
        count
    }

    /// Calls `each` with the records of the set, ascending.
    #[inline(always)]
    pub fn each(&self, mut each: impl FnMut(u32)) {
        let mut first = 0;
        for &word in &self.words {
            let mut rest = word;
            while rest != 0 {
                each(first + rest.trailing_zeros());
                rest &= rest - 1;
            }
            first += u64::BITS;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(records: &[u32]) -> Bitmap {
        let mut bitmap = Bitmap::empty(100);
        for &record in records {
            bitmap.insert(record);
        }
        bitmap
    }

    fn list(bitmap: &Bitmap) -> Vec<u32> {
        let mut list = Vec::new();
        bitmap.each(|record| list.push(record));
        list
    }

    #[test]
    fn what_is_inserted_is_there_in_order() {
        let mut bitmap = set(&[199, 0, 63, 64, 5]);
        assert_eq!(list(&bitmap), [0, 5, 63, 64, 199]);
        assert!(bitmap.contains(63) && !bitmap.contains(62) && !bitmap.contains(100_000));
        bitmap.remove(63);
        bitmap.remove(100_000);
        assert_eq!((list(&bitmap), bitmap.count()), (vec![0, 5, 64, 199], 4));
    }

    #[test]
    fn sets_are_joined_and_cut_whatever_their_lengths() {
        let (one, other) = (set(&[1, 2, 70]), set(&[2, 70, 90, 500]));
        let with = |change: fn(&mut Bitmap, &Bitmap), one: &Bitmap, other: &Bitmap| {
            let mut changed = one.clone();
            change(&mut changed, other);
            list(&changed)
        };
        assert_eq!(with(Bitmap::intersect, &one, &other), [2, 70]);
        assert_eq!(with(Bitmap::intersect, &other, &one), [2, 70]);
        assert_eq!(with(Bitmap::unite, &one, &other), [1, 2, 70, 90, 500]);
        assert_eq!(with(Bitmap::unite, &other, &one), [1, 2, 70, 90, 500]);
        assert_eq!(with(Bitmap::subtract, &other, &one), [90, 500]);
        assert_eq!(one.count_common(&other), 2);
        assert_eq!((Bitmap::empty(9).count(), one.count()), (0, 3));
    }
}
