//! What is wrong, and where.

use std::fmt;

/// One thing to mend.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, relative to the dataset's folder.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The field, such as `figures[2].unit`.
    pub field: String,
    /// What is wrong.
    pub problem: String,
    /// What should be there.
    pub expected: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, field, problem, expected } = self;
        write!(formatter, "{file}:{line}: {field}: {problem}; expected {expected}")
    }
}

/// A step from a value to one that it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// The value of a key.
    Key(String),
    /// An element, from 0.
    Index(usize),
}

/// The way from a file's value to one inside it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Field(Vec<Step>);

impl Field {
    /// The whole file.
    pub fn root() -> Self {
        Self::default()
    }

    /// A key of the file's own object.
    pub fn of(key: &str) -> Self {
        Self::root().key(key)
    }

    /// A key inside.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        self.with(Step::Key(key.to_owned()))
    }

    /// An element inside.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.with(Step::Index(index))
    }

    /// The steps, from the outside.
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    fn with(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }
}

impl fmt::Display for Field {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return formatter.write_str("(file)");
        }
        for (position, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if position == 0 => formatter.write_str(key)?,
                Step::Key(key) => write!(formatter, ".{key}")?,
                Step::Index(index) => write!(formatter, "[{index}]")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_written_as_one_would_say_it() {
        assert_eq!(Field::root().to_string(), "(file)");
        assert_eq!(Field::of("figures").index(2).key("unit").to_string(), "figures[2].unit");
    }
}
