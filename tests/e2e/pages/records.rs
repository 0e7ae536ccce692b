//! What the reader makes of a record.

use serde_json::{Value, json};

use crate::harness::{Named, Reader, eventually};

/// Puts a record of the reader's own onto the device, as another tab would, and loads the page anew.
pub async fn keep(reader: &Reader, record: &Value) {
    let script = "const [id, row, done] = [arguments[0], arguments[1], arguments[2]];
        const opening = indexedDB.open('nien-bieu');
        opening.onsuccess = () => {
            const writing = opening.result.transaction(['own', 'changes'], 'readwrite');
            writing.objectStore('own').put(new TextEncoder().encode(row), id);
            writing.objectStore('changes').put(id);
            writing.oncomplete = () => { opening.result.close(); done(true); };
        };";
    let row = json!({ "schema": 1, "record": record }).to_string();
    let kept = reader.evaluate_async_with(script, vec![record["id"].clone(), json!(row)]).await;
    assert_eq!(kept, json!(true));
    reader.reload().await;
}

/// A report of the reader's own: its text, and what was read in it.
pub fn own_report(text: &str, facts: &Value) -> Value {
    let mut all = json!({
        "headline": null, "type": null, "level": null, "kind": null, "series": null, "held": null, "format": null, "venue": null,
        "provinces": [], "organizers": [], "chairs": [], "topics": [], "documents": [], "figures": [], "partners": [], "evidence": []
    });
    all.as_object_mut().unwrap().extend(facts.as_object().unwrap().clone());
    json!({
        "publisher": "Báo Thử Nghiệm", "url": null, "published": "2015-01-28", "province": null, "language": "vi", "author": null,
        "text": text, "facts": all
    })
}

/// Waits until a button is pressed, or no longer.
pub async fn until_pressed(reader: &Reader, button: &str, pressed: bool) {
    eventually(&format!("{button} pressed: {pressed}"), async || {
        let found = reader.all("button", button).await;
        let found = found.first().ok_or("not there")?;
        if found.is("pressed") == pressed { Ok(()) } else { Err(format!("{:?}", found.states)) }
    })
    .await;
}

/// What stands in a text field.
pub async fn text_in(reader: &Reader, field: &str) -> String {
    let script = "return [...document.querySelectorAll('textarea, input')].find(e => e.ariaLabel === arguments[0])?.value ?? ''";
    reader.evaluate_with(script, vec![json!(field)]).await.as_str().unwrap_or_default().to_owned()
}

/// Opens or closes a disclosure.
pub async fn disclose(reader: &Reader, name: &str) {
    reader.press("DisclosureTriangle", Named::Exactly(name.to_owned())).await;
}

/// The text of the section with this heading; empty when there is none.
pub async fn section(reader: &Reader, heading: &str) -> String {
    let script = "return [...document.querySelectorAll('h3')].find(e => e.textContent === arguments[0])?.parentElement.innerText ?? ''";
    reader.evaluate_with(script, vec![json!(heading)]).await.as_str().unwrap_or_default().to_owned()
}

/// The text of the comparison's row that begins with this fact.
pub async fn compared(reader: &Reader, fact: &str) -> String {
    let script =
        "return [...document.querySelectorAll('dialog[open] tbody tr')].map(e => e.innerText).find(t => t.startsWith(arguments[0])) ?? ''";
    reader.evaluate_with(script, vec![json!(fact)]).await.as_str().unwrap_or_default().to_owned()
}
