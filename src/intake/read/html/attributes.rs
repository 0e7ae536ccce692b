//! The attributes of a begin tag.

/// The attributes that matter, as far as they are known.
#[derive(Clone, Debug, Default)]
pub struct Attributes(Vec<(Vec<u8>, String)>);

impl Attributes {
    /// The names of attributes that say something to this reader.
    pub fn matters(name: &[u8]) -> bool {
        matches!(
            name,
            b"class"
                | b"id"
                | b"role"
                | b"itemprop"
                | b"hidden"
                | b"style"
                | b"href"
                | b"name"
                | b"property"
                | b"content"
                | b"type"
                | b"lang"
                | b"rel"
                | b"datetime"
                | b"http-equiv"
                | b"xml:lang"
        )
    }

    /// Adds one; of two with the same name the first counts.
    pub fn add(&mut self, name: &[u8]) {
        self.0.push((name.to_vec(), String::new()));
    }

    /// Gives the last one its value.
    pub fn set(&mut self, value: &[u8]) {
        if let Some((_, known)) = self.0.last_mut() {
            *known = String::from_utf8_lossy(value).into_owned();
        }
    }

    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name.as_bytes()).map(|(_, value)| value.as_str())
    }

    /// Forgets all, for the next tag.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Whether they say that the element is not shown.
    pub fn are_of_hidden(&self) -> bool {
        self.get("hidden").is_some_and(|value| !value.eq_ignore_ascii_case("false"))
            || self.get("style").is_some_and(|style| {
                let style: String =
                    style.chars().filter(|letter| !letter.is_whitespace()).map(|letter| letter.to_ascii_lowercase()).collect();
                style.contains("display:none") || style.contains("visibility:hidden")
            })
    }
}
