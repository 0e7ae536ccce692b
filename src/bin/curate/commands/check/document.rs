//! A file with the place of every value in it, and the problems found so far.

use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use super::problem::{Field, Problem, Step};
use crate::commands::source::SourceFile;

/// JSON as RFC 8259 has it; everything that the parser would also forgive is switched off.
const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// One file of the dataset under examination.
#[derive(Debug)]
pub struct Document<'a> {
    file: &'a SourceFile,
    value: Option<Value<'a>>,
    problems: Vec<Problem>,
}

impl<'a> Document<'a> {
    /// Parses `file`; that it is no JSON is its first problem.
    pub fn parse(file: &'a SourceFile) -> Self {
        let mut document = Self { file, value: None, problems: Vec::new() };
        match parse_to_ast(&file.text, &CollectOptions::default(), &STRICT) {
            Ok(result) if result.value.is_some() => document.value = result.value,
            Ok(_) => document.report_line(1, &Field::root(), "the file is empty", "a JSON object"),
            Err(error) => {
                document.report_line(
                    error.line_display(),
                    &Field::root(),
                    &format!("is no JSON: {}", error.kind()),
                    "valid JSON (RFC 8259)",
                );
            }
        }
        document
    }

    /// The file.
    pub fn file(&self) -> &'a SourceFile {
        self.file
    }

    /// The parsed value; `None` when the file is no JSON.
    pub fn value(&self) -> Option<&Value<'a>> {
        self.value.as_ref()
    }

    /// Whether nothing is wrong so far.
    pub fn is_sound(&self) -> bool {
        self.problems.is_empty()
    }

    /// Notes a problem with the value at `field`; its line is that of the nearest value that exists on the way to it.
    pub fn report(&mut self, field: &Field, problem: impl Into<String>, expected: impl Into<String>) {
        let line = self.line_of(field);
        self.report_line(line, field, &problem.into(), &expected.into());
    }

    /// Notes a problem at a byte of the text.
    pub fn report_at(&mut self, byte: usize, field: &Field, problem: &str, expected: &str) {
        let line = self.line_at(byte);
        self.report_line(line, field, problem, expected);
    }

    /// Notes a problem on a line.
    pub fn report_line(&mut self, line: usize, field: &Field, problem: &str, expected: &str) {
        self.problems.push(Problem {
            file: self.file.path.clone(),
            line,
            field: field.to_string(),
            problem: problem.to_owned(),
            expected: expected.to_owned(),
        });
    }

    /// Everything that was noted.
    pub fn into_problems(self) -> Vec<Problem> {
        self.problems
    }

    fn line_of(&self, field: &Field) -> usize {
        let Some(mut value) = self.value.as_ref() else { return 1 };
        let mut byte = value.start();
        for step in field.steps() {
            let next = match (step, value) {
                // The key's own place: a value may begin on a later line.
                (Step::Key(key), Value::Object(object)) => object
                    .properties
                    .iter()
                    .find(|property| property.name.as_str() == key)
                    .map(|property| (property.start(), &property.value)),
                (Step::Index(index), Value::Array(array)) => array.elements.get(*index).map(|element| (element.start(), element)),
                _ => None,
            };
            let Some((start, inner)) = next else { break };
            (byte, value) = (start, inner);
        }
        self.line_at(byte)
    }

    fn line_at(&self, byte: usize) -> usize {
        1 + self.file.text.bytes().take(byte).filter(|&character| character == b'\n').count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> SourceFile {
        SourceFile { path: "a.json".into(), text: text.into() }
    }

    #[test]
    fn a_problem_stands_on_the_line_of_its_value_or_of_what_should_hold_it() {
        let file = file("{\n  \"a\": [\n    1,\n    2\n  ]\n}\n");
        let mut document = Document::parse(&file);
        document.report(&Field::of("a").index(1), "is even", "odd");
        document.report(&Field::of("a").index(9).key("b"), "is missing", "a text");
        document.report(&Field::of("c"), "is missing", "a text");
        let lines: Vec<usize> = document.into_problems().iter().map(|problem| problem.line).collect();
        assert_eq!(lines, [4, 2, 1]);
    }

    #[test]
    fn what_is_no_json_says_on_which_line() {
        for (text, line) in [("", 1), ("{\n  \"a\": 1,\n}", 2), ("{\n  // no\n}", 2), ("{\n\n'a': 1}", 3)] {
            let file = file(text);
            let document = Document::parse(&file);
            assert!(document.value().is_none(), "{text}");
            assert_eq!(document.into_problems()[0].line, line, "{text}");
        }
    }
}
