//! Undo and redo.

/// How many steps back are kept.
const STEPS: usize = 200;

/// A thing as it is, and as it was before each step.
#[derive(Clone, Debug, PartialEq)]
pub struct History<T> {
    present: T,
    past: Vec<T>,
    future: Vec<T>,
    /// What the last step was about: another one about the same is no step of its own, as when one types.
    about: Option<(u32, usize)>,
}

impl<T: Clone + PartialEq> History<T> {
    /// Of a thing that nothing was done to.
    #[must_use]
    pub const fn new(present: T) -> Self {
        Self { present, past: Vec::new(), future: Vec::new(), about: None }
    }

    /// As it is.
    #[must_use]
    pub const fn present(&self) -> &T {
        &self.present
    }

    /// Does something to it. Steps about the same thing one after the other are one; `None` is always a step of its own. Tells whether
    /// anything has changed.
    pub fn step(&mut self, about: Option<(u32, usize)>, change: impl FnOnce(&mut T)) -> bool {
        let mut next = self.present.clone();
        change(&mut next);
        if next == self.present {
            return false;
        }
        let before = std::mem::replace(&mut self.present, next);
        if about.is_none() || about != self.about {
            self.past.push(before);
            if self.past.len() > STEPS {
                self.past.remove(0);
            }
        }
        self.about = about;
        self.future.clear();
        true
    }

    /// Takes the last step back; `false` when there is none.
    pub fn undo(&mut self) -> bool {
        let Some(before) = self.past.pop() else { return false };
        self.future.push(std::mem::replace(&mut self.present, before));
        self.about = None;
        true
    }

    /// Does again what was taken back last; `false` when there is nothing.
    pub fn redo(&mut self) -> bool {
        let Some(after) = self.future.pop() else { return false };
        self.past.push(std::mem::replace(&mut self.present, after));
        self.about = None;
        true
    }

    /// Whether there is a step to take back.
    #[must_use]
    pub const fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a step to do again.
    #[must_use]
    pub const fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typing_in_one_place_is_one_step() {
        let mut history = History::new(String::new());
        for letter in ["a", "b"] {
            history.step(Some((1, 0)), |text| text.push_str(letter));
        }
        history.step(Some((2, 0)), |text| text.push('c'));
        assert!(history.undo());
        assert_eq!(history.present(), "ab");
        assert!(history.undo());
        assert_eq!(history.present(), "");
        assert!(!history.undo());
        assert!(history.redo() && history.redo() && !history.redo());
        assert_eq!(history.present(), "abc");
    }

    #[test]
    fn a_new_step_ends_what_could_be_done_again() {
        let mut history = History::new(0);
        history.step(None, |number| *number = 1);
        history.undo();
        assert!(!history.step(None, |number| *number = 0), "nothing has changed");
        assert!(history.can_redo());
        history.step(None, |number| *number = 2);
        assert!(!history.can_redo());
        history.undo();
        assert_eq!(*history.present(), 0);
    }

    #[test]
    fn as_many_steps_as_are_kept() {
        let mut history = History::new(0);
        for number in 1..=STEPS + 5 {
            history.step(None, |present| *present = number);
        }
        let mut steps = 0;
        while history.undo() {
            steps += 1;
        }
        assert_eq!((steps, *history.present()), (STEPS, 5));
    }
}
