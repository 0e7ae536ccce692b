//! A person with a role, as an article names them.

/// The name and the role in a stretch of text: `Thứ trưởng Bộ Ngoại giao Hồ Văn Sơn`, `ông Hồ Văn Sơn, Giám đốc Sở Ngoại vụ`.
#[must_use]
pub(super) fn name_and_role(text: &str) -> (String, String) {
    let text = text.trim_matches(|letter: char| letter.is_whitespace() || matches!(letter, ',' | '.' | ';' | ':'));
    match text.split_once([',', '–']) {
        Some((before, after)) => {
            let (name, title) = name_at_the_end(before);
            (name, [title.as_str(), after.trim()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "))
        }
        None => name_at_the_end(text),
    }
}

/// The capitalised words at the end, two to five, are the name; what is before them is the role.
fn name_at_the_end(text: &str) -> (String, String) {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_name = |word: &&&str| word.chars().next().is_some_and(char::is_uppercase);
    let count = words.iter().rev().take(5).take_while(is_name).count();
    if count < 2 || count == words.len() {
        return (words.join(" "), String::new());
    }
    let (role, name) = words.split_at(words.len() - count);
    let role: Vec<&str> = role.iter().copied().filter(|word| !is_address(word)).collect();
    (name.join(" "), role.join(" "))
}

/// How one speaks of a person, which is no role.
fn is_address(word: &str) -> bool {
    matches!(word.to_lowercase().as_str(), "ông" | "bà" | "đồng" | "chí" | "đ/c" | "mr" | "mr." | "ms" | "ms." | "mrs.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_stands_before_or_behind_the_name() {
        for (text, name, role) in [
            ("Thứ trưởng Bộ Ngoại giao Hồ Văn Sơn", "Hồ Văn Sơn", "Thứ trưởng Bộ Ngoại giao"),
            ("ông Hồ Văn Sơn, Giám đốc Sở Ngoại vụ", "Hồ Văn Sơn", "Giám đốc Sở Ngoại vụ"),
            ("đồng chí Hồ Văn Sơn", "Hồ Văn Sơn", ""),
            ("Hồ Văn Sơn.", "Hồ Văn Sơn", ""),
            ("Sơn", "Sơn", ""),
            ("", "", ""),
        ] {
            assert_eq!(name_and_role(text), (name.to_owned(), role.to_owned()), "{text}");
        }
    }
}
