//! The timeline: its window in the link, and hands on its plot.

use serde_json::json;

use crate::harness::Reader;

/// The window of time in the link, as days since 1970; `None` while the link says none.
pub async fn window(reader: &Reader) -> Option<(f64, f64)> {
    let link = reader.link().await;
    let day = async |key: &str| {
        let (_, value) = link.iter().find(|(name, _)| name == key)?;
        reader.evaluate_with("return Date.parse(arguments[0]) / 864e5", vec![json!(value)]).await.as_f64()
    };
    Some((day("t0").await?, day("t1").await?))
}

/// Waits until the link's window is as it should be.
pub async fn until_window(reader: &Reader, what: &str, holds: impl Fn(f64, f64) -> bool) -> (f64, f64) {
    reader.until(what, async || window(reader).await.is_some_and(|(start, end)| holds(start, end))).await;
    window(reader).await.unwrap()
}

/// A place in the middle of the plot, below its axis, and the plot's width, in the viewport.
pub async fn plot(reader: &Reader) -> (f64, f64, f64) {
    let script = "const box = document.querySelector('[aria-label=\"Sự kiện theo thời gian\"]').getBoundingClientRect(); \
                  return [box.x + box.width / 2, box.y + 220, box.width]";
    let found = reader.evaluate(script).await;
    (found[0].as_f64().unwrap(), found[1].as_f64().unwrap(), found[2].as_f64().unwrap())
}

/// The control key, for the browser's protocol.
pub const CONTROL: u32 = 2;

/// Something that a mouse does.
pub async fn mouse(reader: &Reader, kind: &str, x: f64, y: f64, more: serde_json::Value) {
    let mut event = json!({ "type": kind, "x": x, "y": y });
    event.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    reader.input("Input.dispatchMouseEvent", event).await;
}
