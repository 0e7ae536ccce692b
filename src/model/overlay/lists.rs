//! Three lists as one: which items are the same, which were added and which were taken out.

/// Whether two items, which differ, are nevertheless the same one, changed.
pub(super) type Pairing<T> = fn(&T, &T) -> bool;

/// One item of the outcome: its places in the three lists, as far as it stands there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    /// In the list as it was.
    pub base: Option<usize>,
    /// In the reader's.
    pub row: Option<usize>,
    /// In the published one.
    pub now: Option<usize>,
}

/// The three lists, and what is found of one in another.
pub(super) struct Lists<'a, T> {
    pub base: &'a [T],
    pub row: &'a [T],
    pub now: &'a [T],
    /// By place in `base`: its place in `row`, and in `now`.
    pub to_row: Vec<Option<usize>>,
    pub to_now: Vec<Option<usize>>,
}

impl<T: PartialEq> Lists<'_, T> {
    /// The items of the outcome, in its order: the published ones, without those that the reader took out; then what the reader changed of those
    /// that are no longer published, or what `keeps` (by place in `base`); then what the reader added, unless it is published by now (`twins`).
    pub fn places(&self, twins: &[Pairing<T>], keeps: &dyn Fn(usize) -> bool) -> Vec<Place> {
        let place = |base: usize| Place { base: Some(base), row: at(&self.to_row, base), now: at(&self.to_now, base) };
        let from_row = inverse(&self.to_row, self.row.len());
        let from_now = inverse(&self.to_now, self.now.len());
        if self.now == self.base {
            return (0..self.row.len()).map(|row| at(&from_row, row).map_or(Place { row: Some(row), ..Place::default() }, place)).collect();
        }
        let added = |from: &[Option<usize>]| -> Vec<usize> { (0..from.len()).filter(|&item| at(from, item).is_none()).collect() };
        let (by_reader, by_publisher) = (added(&from_row), added(&from_now));
        let twin_of = self.twins(&by_reader, &by_publisher, twins);
        let mut places = Vec::new();
        for now in 0..self.now.len() {
            match at(&from_now, now) {
                Some(base) if at(&self.to_row, base).is_some() => places.push(place(base)),
                Some(_) => {}
                None => {
                    let row = twin_of.iter().find(|(_, twin)| *twin == now).map(|(row, _)| *row);
                    places.push(Place { base: None, row, now: Some(now) });
                }
            }
        }
        for row in 0..self.row.len() {
            match at(&from_row, row) {
                Some(base) if at(&self.to_now, base).is_none() && (self.row.get(row) != self.base.get(base) || keeps(base)) => {
                    places.push(place(base));
                }
                None if twin_of.iter().all(|(known, _)| *known != row) => places.push(Place { row: Some(row), ..Place::default() }),
                _ => {}
            }
        }
        places
    }

    /// Of what both sides added: the pairs that are the same.
    fn twins(&self, by_reader: &[usize], by_publisher: &[usize], twins: &[Pairing<T>]) -> Vec<(usize, usize)> {
        let same = |row: usize, now: usize| match (self.row.get(row), self.now.get(now)) {
            (Some(row), Some(now)) => row == now || twins.iter().any(|twin| twin(row, now)),
            _ => false,
        };
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        for &now in by_publisher {
            let free = by_reader.iter().copied().find(|&row| same(row, now) && pairs.iter().all(|(known, _)| *known != row));
            pairs.extend(free.map(|row| (row, now)));
        }
        pairs
    }
}

/// For each item of `from` its place in `to`, each place once: what is equal first, then what is the same by the first of `pairings`, and so on.
pub(super) fn aligned<T: PartialEq>(from: &[T], to: &[T], pairings: &[Pairing<T>]) -> Vec<Option<usize>> {
    let mut places = vec![None; from.len()];
    let mut taken = vec![false; to.len()];
    let equal: Pairing<T> = |one, other| one == other;
    for same in std::iter::once(&equal).chain(pairings) {
        for (item, place) in from.iter().zip(&mut places).filter(|(_, place)| place.is_none()) {
            let mut free = to.iter().zip(&mut taken).enumerate().filter(|(_, (_, taken))| !**taken);
            if let Some((found, (_, taken))) = free.find(|(_, (other, _))| same(item, other)) {
                (*place, *taken) = (Some(found), true);
            }
        }
    }
    places
}

/// Three lists of values as one. A value that differs in part is the same by one of `pairings`, and the reader's where they changed it.
pub(super) fn merged_list<T: Clone + PartialEq>(base: &[T], row: &[T], now: &[T], pairings: &[Pairing<T>]) -> Vec<T> {
    let lists = Lists { base, row, now, to_row: aligned(base, row, pairings), to_now: aligned(base, now, pairings) };
    let value = |place: Place| {
        let item = |list: &[T], place: Option<usize>| place.and_then(|place| list.get(place).cloned());
        let (before, own, published) = (item(base, place.base), item(row, place.row), item(now, place.now));
        // Who changed it has the last word, the reader before the publisher.
        if own.is_some() && (own != before || published.is_none()) { own } else { published }
    };
    lists.places(&[], &|_| false).into_iter().filter_map(value).collect()
}

/// The place that an item was found at.
pub(super) fn at(places: &[Option<usize>], item: usize) -> Option<usize> {
    places.get(item).copied().flatten()
}

/// The other way round, for a list of so many items.
pub(super) fn inverse(places: &[Option<usize>], length: usize) -> Vec<Option<usize>> {
    let mut from = vec![None; length];
    for (item, place) in places.iter().enumerate() {
        if let Some(slot) = place.and_then(|place| from.get_mut(place)) {
            *slot = Some(item);
        }
    }
    from
}
