//! The data of one SVG path (SVG 2, 9.3).

use crate::ui::timeline::geometry::Geometry;

/// A path under construction. Points are given along the main axis and across it.
#[derive(Clone, Debug)]
pub struct Path {
    data: String,
    geometry: Geometry,
}

impl Path {
    /// Nothing yet.
    #[must_use]
    pub const fn new(geometry: Geometry) -> Self {
        Self { data: String::new(), geometry }
    }

    /// The value of the attribute `d`.
    #[must_use]
    pub fn finish(self) -> String {
        self.data
    }

    /// A line through points; closed to a polygon when asked.
    pub fn line(&mut self, points: &[(f64, f64)], closed: bool) {
        for (number, &(main, cross)) in points.iter().enumerate() {
            let command = if number == 0 { 'M' } else { 'L' };
            self.point(command, self.geometry.at(main, cross));
        }
        if closed {
            self.data.push('Z');
        }
    }

    /// From one point to another in a curve that leaves and arrives along the main axis.
    pub fn curve(&mut self, from: (f64, f64), to: (f64, f64), bend: f64) {
        self.point('M', self.geometry.at(from.0, from.1));
        self.point('C', self.geometry.at(from.0 + bend, from.1));
        self.point(' ', self.geometry.at(to.0 - bend, to.1));
        self.point(' ', self.geometry.at(to.0, to.1));
    }

    /// A box with rounded corners.
    pub fn rectangle(&mut self, (main, cross): (f64, f64), (length, size): (f64, f64), radius: f64) {
        let (x, y) = self.geometry.at(main, cross);
        let (width, height) = self.geometry.at(length, size);
        let radius = radius.min(width / 2.0).min(height / 2.0).max(0.0);
        self.point('M', (x + radius, y));
        for (line, corner) in [
            ((width - 2.0 * radius, 0.0), (radius, radius)),
            ((0.0, height - 2.0 * radius), (-radius, radius)),
            ((2.0 * radius - width, 0.0), (-radius, -radius)),
            ((0.0, 2.0 * radius - height), (radius, -radius)),
        ] {
            self.point('l', line);
            if radius > 0.0 {
                self.arc(radius, corner);
            }
        }
        self.data.push('Z');
    }

    /// A circle around a point.
    pub fn circle(&mut self, (main, cross): (f64, f64), radius: f64) {
        let (x, y) = self.geometry.at(main, cross);
        self.point('M', (x - radius, y));
        self.arc(radius, (2.0 * radius, 0.0));
        self.arc(radius, (-2.0 * radius, 0.0));
        self.data.push('Z');
    }

    /// A polygon around a point, upright whichever way time runs: its corners in parts of `radius`.
    pub fn polygon(&mut self, (main, cross): (f64, f64), radius: f64, corners: &[(f64, f64)]) {
        let (x, y) = self.geometry.at(main, cross);
        for (number, (right, down)) in corners.iter().enumerate() {
            self.point(if number == 0 { 'M' } else { 'L' }, (x + right * radius, y + down * radius));
        }
        self.data.push('Z');
    }

    /// A quarter or half of a circle to a point relative to the present one, clockwise.
    fn arc(&mut self, radius: f64, to: (f64, f64)) {
        self.point('a', (radius, radius));
        self.data.push_str(" 0 0 1");
        self.point(' ', to);
    }

    fn point(&mut self, command: char, (x, y): (f64, f64)) {
        self.data.push(command);
        push_number(&mut self.data, x);
        self.data.push(' ');
        push_number(&mut self.data, y);
    }
}

/// Writes a number to the tenth, as CSS and SVG read it.
pub fn push_number(data: &mut String, value: f64) {
    #[expect(clippy::cast_possible_truncation, reason = "`as` saturates, and nothing is drawn that far away")]
    let tenths = (value * 10.0).round() as i32;
    if tenths < 0 {
        data.push('-');
    }
    data.push_str(&(tenths.unsigned_abs() / 10).to_string());
    let rest = tenths.unsigned_abs() % 10;
    if rest > 0 {
        data.push('.');
        data.push(char::from(b'0' + (rest % 10) as u8));
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    fn drawn(geometry: Geometry, draw: impl FnOnce(&mut Path)) -> String {
        let mut path = Path::new(geometry);
        draw(&mut path);
        path.finish()
    }

    #[test]
    fn numbers_are_short_and_exact_to_a_tenth() {
        let across = Geometry::across(28.0);
        assert_eq!(drawn(across, |path| path.line(&[(1.0, -2.25), (0.04, 10.5)], true)), "M1 -2.3L0 10.5Z");
        assert_eq!(drawn(Geometry::down(90.0), |path| path.line(&[(1.0, 2.0), (3.0, 4.0)], false)), "M2 1L4 3");
    }

    #[test]
    fn a_box_without_radius_has_four_lines() {
        assert_eq!(drawn(Geometry::across(28.0), |path| path.rectangle((1.0, 2.0), (10.0, 5.0), 0.0)), "M1 2l10 0l0 5l-10 0l0 -5Z");
    }
}
