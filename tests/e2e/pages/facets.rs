//! The facets: their values with the number that each would give.

use std::collections::BTreeMap;

use crate::harness::{Named, Reader};

/// Opens a facet that is closed, and shows all of its values.
pub async fn open(reader: &Reader, facet: &str) {
    let values = format!("Các giá trị: {facet}");
    if reader.all("group", values.as_str()).await.is_empty() {
        reader.press("heading", facet).await;
    }
    let group = reader.find("group", values.as_str()).await;
    // More of them come with every press; the button of another facet is not pressed, for it is outside of this one.
    for _ in 0..10 {
        let before = reader.all_in(&group, "checkbox", Named::Any).await.len();
        if !show_more(reader, facet).await {
            break;
        }
        reader.until("more values", async || reader.all_in(&group, "checkbox", Named::Any).await.len() > before).await;
    }
}

/// Presses the button with more values of a facet; false when there is none.
async fn show_more(reader: &Reader, facet: &str) -> bool {
    let script = "const [facet] = arguments; \
        const details = [...document.querySelectorAll('details')].find(d => d.querySelector('summary')?.textContent.startsWith(facet)); \
        const more = [...details.querySelectorAll('button')].find(b => b.textContent.startsWith('Hiện thêm')); \
        more?.click(); return Boolean(more);";
    reader.evaluate_with(script, vec![facet.into()]).await == true
}

/// The values of an open facet with their numbers; a hint in brackets behind a province is left out.
pub async fn values(reader: &Reader, facet: &str) -> BTreeMap<String, usize> {
    let group = reader.find("group", format!("Các giá trị: {facet}").as_str()).await;
    let boxes = reader.all_in(&group, "checkbox", Named::Any).await;
    boxes.iter().map(|value| value_and_number(&value.name)).collect()
}

/// Ticks or unticks a value.
pub async fn toggle(reader: &Reader, value: &str) {
    reader.press("checkbox", Named::Starting(format!("{value}, "))).await;
}

/// “Lào Cai (gồm cả Yên Bái cũ), 12 kết quả” is Lào Cai and 12.
fn value_and_number(name: &str) -> (String, usize) {
    let (value, rest) = name.rsplit_once(", ").unwrap_or_else(|| panic!("a value without a number: {name}"));
    let number: String = rest.chars().filter(char::is_ascii_digit).collect();
    (value.to_owned(), number.parse().unwrap_or_else(|_| panic!("a value without a number: {name}")))
}
