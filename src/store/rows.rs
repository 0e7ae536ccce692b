//! The payload of a row: JSON in an envelope that says which form it has, so that an old row can always be read.

use miniserde::{Deserialize, Serialize, json};

use super::StoreError;

/// The version of the records' form in rows. A later form keeps a reader for every earlier one, in [`decode`].
pub const ROW_SCHEMA: u32 = 1;

#[derive(Deserialize)]
struct Read<T> {
    schema: u32,
    record: T,
}

/// The payload of a record.
#[must_use]
pub fn encode<T: Serialize>(record: &T) -> Vec<u8> {
    enclose(&json::to_string(record))
}

/// The payload of a record that is already written: `record` is its JSON, kept as it is.
#[must_use]
pub fn enclose(record: &str) -> Vec<u8> {
    format!("{{\"schema\":{ROW_SCHEMA},\"record\":{record}}}").into_bytes()
}

/// The record of a payload; `key` only names the row in the error.
///
/// # Errors
/// [`StoreError::Damaged`] when it is not what [`encode`] writes, or of a later form.
pub fn decode<T: Deserialize>(key: &str, payload: Option<&[u8]>) -> Result<T, StoreError> {
    let text = payload.and_then(|payload| std::str::from_utf8(payload).ok());
    match text.and_then(|text| json::from_str::<Read<T>>(text).ok()) {
        Some(read) if read.schema == ROW_SCHEMA => Ok(read.record),
        _ => Err(StoreError::Damaged { key: key.to_owned() }),
    }
}

/// The elements of a JSON array, each as it is written. `array` has been read as an array before: whether it is one is not asked again.
pub(super) fn elements(array: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut depth, mut begin) = (0_usize, 0_usize);
    let (mut in_text, mut is_escaped) = (false, false);
    for (place, byte) in array.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = in_text,
            b'"' => in_text = !in_text,
            _ if in_text => {}
            b'[' | b'{' => {
                depth += 1;
                if depth == 1 {
                    begin = place + 1;
                }
            }
            b',' | b']' | b'}' => {
                if depth == 1 {
                    found.extend(array.get(begin..place).map(str::trim).filter(|element| !element.is_empty()));
                    begin = place + 1;
                }
                if byte != b',' {
                    depth = depth.saturating_sub(1);
                }
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Conference;

    /// Rows that readers have: whatever writes them today, they must be read for ever.
    const OLD: &str = r#"{"schema":1,"record":{"id":"2015-01-27-review","type":"conference","level":"national","kind":"annual-review","series":{"id":"reviews","ordinal":null},"title":{"vi":"H\u1ed9i nghị","en":"A \"review\""},"held":{"start":"2015-01","end":"2015-01-27","certainty":"stated"},"format":"hybrid","venue":null,"provinces":["Hà Nội"],"organizers":[],"chairs":[{"name":"Hồ Xuân Sơn","role":null}],"topics":["overseas-vietnamese"],"documents":[],"figures":[{"indicator":"fdi-usd","value":20230000000,"unit":"usd","period":"2014","scope":"national","approx":true},{"indicator":"share","value":12.5,"unit":"percent","period":"2014","scope":"national","approx":false,"report":0}],"partners":[],"summary":{"vi":"","en":""},"reports":[{"publisher":"Báo","url":"https://example.org/a","published":"2015-01-28","province":null,"language":"vi","author":null}],"related":[]}}"#;

    #[test]
    fn a_row_of_an_earlier_version_is_read_and_written_again() {
        let record: Conference = decode("a", Some(OLD.as_bytes())).unwrap();
        assert_eq!((record.title.vi.as_str(), record.held.start.to_string().as_str()), ("Hội nghị", "2015-01"));
        let values: Vec<_> = record.figures.iter().map(|figure| (figure.value, figure.report)).collect();
        assert_eq!(values, [(20_230_000_000.0, None), (12.5, Some(0))]);
        assert_eq!(decode::<Conference>("a", Some(&encode(&record))).unwrap(), record);
    }

    #[test]
    fn a_row_of_a_later_form_is_not_guessed_at_and_a_field_that_is_not_known_is_left_out() {
        let later = OLD.replacen("\"schema\":1", "\"schema\":2", 1);
        assert!(matches!(decode::<Conference>("a", Some(later.as_bytes())), Err(StoreError::Damaged { key }) if key == "a"));
        let unknown = OLD.replacen("\"related\":[]", "\"related\":[],\"weather\":{\"vi\":[1]}", 1);
        assert_eq!(decode::<Conference>("a", Some(unknown.as_bytes())).unwrap(), decode("a", Some(OLD.as_bytes())).unwrap());
    }

    #[test]
    fn the_elements_of_an_array_are_as_they_are_written() {
        assert_eq!(elements("[]"), [""; 0]);
        assert_eq!(elements(r#" [ {"a": [1, 2]} , "x,]\\\"," , 3.50,null ] "#), [r#"{"a": [1, 2]}"#, r#""x,]\\\",""#, "3.50", "null"]);
    }
}
