//! Where the card about a mark stands: beside the mark, never over it, and inside what the reader sees.

/// The space between the mark and its card, in CSS pixels.
const GAP: f64 = 6.0;

/// A rectangle, in CSS pixels of any one system.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rectangle {
    /// Where it begins across the page.
    pub left: f64,
    /// Where it begins down the page.
    pub top: f64,
    /// Where it ends across the page.
    pub right: f64,
    /// Where it ends down the page.
    pub bottom: f64,
}

impl Rectangle {
    /// What both cover; without extent where they do not meet.
    #[must_use]
    pub fn within(self, other: Self) -> Self {
        let (left, top) = (self.left.max(other.left).min(other.right), self.top.max(other.top).min(other.bottom));
        Self { left, top, right: self.right.min(other.right).max(left), bottom: self.bottom.min(other.bottom).max(top) }
    }
}

/// The place of a card.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CardPlace {
    /// Where it begins across the page.
    pub left: f64,
    /// Where it begins down the page.
    pub top: f64,
    /// The most that it may be high: less than it wants where there is no room for all of it.
    pub height: f64,
}

/// The place of a card of this width and height for `mark` within `bounds`: below it, else above it, else beside it. Where all of it fits
/// nowhere it is cut, below or above, where there is more room.
#[must_use]
pub fn place(mark: Rectangle, (width, height): (f64, f64), bounds: Rectangle) -> CardPlace {
    let inside = |begin: f64, size: f64, first: f64, end: f64| begin.min(end - size).max(first);
    let left = inside(mark.left, width, bounds.left, bounds.right);
    let below = (mark.bottom + GAP).max(bounds.top);
    let above = (mark.top - GAP).min(bounds.bottom);
    let (room_below, room_above) = (bounds.bottom - below, above - bounds.top);
    if height <= room_below {
        return CardPlace { left, top: below, height };
    }
    if height <= room_above {
        return CardPlace { left, top: above - height, height };
    }
    let (after, before) = (mark.right + GAP, mark.left - GAP - width);
    if height <= bounds.bottom - bounds.top && (after + width <= bounds.right || before >= bounds.left) {
        let top = inside(mark.top, height, bounds.top, bounds.bottom);
        return CardPlace { left: if after + width <= bounds.right { after } else { before }, top, height };
    }
    if room_below >= room_above {
        CardPlace { left, top: below, height: room_below.max(0.0) }
    } else {
        CardPlace { left, top: bounds.top, height: room_above.max(0.0) }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const BOUNDS: Rectangle = Rectangle { left: 0.0, top: 0.0, right: 1_000.0, bottom: 800.0 };

    fn mark(left: f64, top: f64) -> Rectangle {
        Rectangle { left, top, right: left + 24.0, bottom: top + 28.0 }
    }

    #[test]
    fn it_stands_below_and_above_where_there_is_no_room() {
        assert_eq!(place(mark(100.0, 100.0), (300.0, 200.0), BOUNDS), CardPlace { left: 100.0, top: 134.0, height: 200.0 });
        assert_eq!(place(mark(100.0, 700.0), (300.0, 200.0), BOUNDS), CardPlace { left: 100.0, top: 494.0, height: 200.0 });
    }

    #[test]
    fn at_the_edges_it_moves_inwards() {
        assert_eq!(place(mark(900.0, 100.0), (300.0, 200.0), BOUNDS).left, 700.0);
        assert_eq!(place(mark(-50.0, 100.0), (300.0, 200.0), BOUNDS).left, 0.0);
    }

    #[test]
    fn in_a_low_window_it_stands_beside_the_mark() {
        let low = Rectangle { bottom: 300.0, ..BOUNDS };
        assert_eq!(place(mark(100.0, 130.0), (300.0, 200.0), low), CardPlace { left: 130.0, top: 100.0, height: 200.0 });
        assert_eq!(place(mark(900.0, 130.0), (300.0, 200.0), low), CardPlace { left: 594.0, top: 100.0, height: 200.0 });
    }

    #[test]
    fn one_that_fits_nowhere_is_cut() {
        let small = Rectangle { right: 320.0, bottom: 300.0, ..BOUNDS };
        assert_eq!(place(mark(100.0, 100.0), (300.0, 200.0), small), CardPlace { left: 20.0, top: 134.0, height: 166.0 });
        assert_eq!(place(mark(100.0, 200.0), (300.0, 290.0), small), CardPlace { left: 20.0, top: 0.0, height: 194.0 });
    }

    #[test]
    fn what_is_outside_has_no_extent() {
        assert_eq!(mark(-50.0, 100.0).within(BOUNDS), Rectangle { left: 0.0, top: 100.0, right: 0.0, bottom: 128.0 });
    }

    proptest! {
        #[test]
        fn it_is_inside_and_never_over_the_mark(
            at in (0.0..976.0_f64, 0.0..772.0_f64),
            size in (10.0..400.0_f64, 10.0..780.0_f64),
            end in (400.0..1_000.0_f64, 100.0..800.0_f64),
        ) {
            let bounds = Rectangle { right: end.0, bottom: end.1, ..BOUNDS };
            let mark = mark(at.0, at.1).within(bounds);
            let CardPlace { left, top, height } = place(mark, size, bounds);
            prop_assert!(height <= size.1);
            prop_assert!(left >= 0.0 && left + size.0 <= bounds.right + 1e-9, "{left}");
            prop_assert!(height == 0.0 || (top >= 0.0 && top + height <= bounds.bottom + 1e-9), "{top} {height}");
            let is_apart = top >= mark.bottom || top + height <= mark.top || left >= mark.right || left + size.0 <= mark.left;
            prop_assert!(is_apart || height == 0.0);
        }
    }
}
