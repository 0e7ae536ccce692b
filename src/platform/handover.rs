//! The bookmarklet: a bookmark that hands the page that is open over to this app (HTML Standard, `postMessage`).
//!
//! It opens the app in a window of its own. The app says that it is ready, the other page sends itself, the app answers. The app hears its opener
//! only, once, and takes what comes for hostile text. The other page sends itself to the app's own origin only.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, MessageEvent, Window};

use super::page::{listener, window};

/// What the app says when it hears.
const READY: &str = "nien-bieu:ready";
/// What it answers when it has taken the page.
const TAKEN: &str = "nien-bieu:taken";
/// What it answers when it has not.
const REFUSED: &str = "nien-bieu:refused";
/// No address and no title is longer.
const LONGEST: usize = 4_000;

/// A page that was handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handover {
    /// All of it, as HTML.
    pub html: String,
    /// Its address.
    pub address: String,
    /// What it calls itself.
    pub title: String,
}

/// Why there is no page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HandoverFailure {
    /// The page that opened this one cannot be reached: it allows no window that it opens to know of it, or it is gone.
    #[error("the page that opened this one cannot be reached")]
    NoOpener,
    /// It is larger than can be taken in.
    #[error("the page is too large")]
    TooLarge,
    /// What came is no page.
    #[error("what came is no page")]
    Other,
}

/// Says that the app is ready, and calls `take` once, with what its opener hands over. `limit` is the number of bytes of HTML.
///
/// # Errors
/// [`HandoverFailure::NoOpener`] at once, when nobody can hand anything over.
pub fn receive(limit: usize, take: impl FnOnce(Result<Handover, HandoverFailure>) + 'static) -> Result<(), HandoverFailure> {
    let opener: Window = window().opener().ok().filter(JsValue::is_object).ok_or(HandoverFailure::NoOpener)?.unchecked_into();
    let waiting: Rc<RefCell<Option<EventListener>>> = Rc::default();
    let (heard, from) = (Rc::clone(&waiting), opener.clone());
    let mut take = Some(take);
    let hear = move |event: &Event| {
        let event: &MessageEvent = event.unchecked_ref();
        let is_from_opener = event.source().is_some_and(|source| JsValue::from(source) == JsValue::from(&from));
        let Some(take) = take.take_if(|_| is_from_opener) else { return };
        let page = read(&event.data(), limit);
        // It may be gone by now.
        let _ = from.post_message(&JsValue::from(if page.is_ok() { TAKEN } else { REFUSED }), &event.origin());
        // Nothing else is heard. The function that is running is dropped when it has ended.
        let gone = heard.take();
        super::timer::later(move || drop(gone));
        take(page);
    };
    waiting.replace(Some(listener(&window(), "message", Box::new(hear))));
    // Whoever opened the page may know that it is there: it has opened it.
    opener.post_message(&JsValue::from(READY), "*").map_err(|_| HandoverFailure::NoOpener)
}

fn read(message: &JsValue, limit: usize) -> Result<Handover, HandoverFailure> {
    let text = |name: &str| {
        let value = Reflect::get(message, &name.into()).ok()?;
        value.dyn_into::<js_sys::JsString>().ok()
    };
    let (html, address, title) = text("html")
        .zip(text("address"))
        .zip(text("title"))
        .map(|((html, address), title)| (html, address, title))
        .ok_or(HandoverFailure::Other)?;
    // In UTF-16 there are no more characters than bytes in UTF-8: none of it is copied before its length is known.
    if html.length() as usize > limit || address.length() as usize > LONGEST {
        return Err(HandoverFailure::TooLarge);
    }
    let html = String::from(html);
    if html.len() > limit {
        return Err(HandoverFailure::TooLarge);
    }
    Ok(Handover { html, address: address.into(), title: String::from(title).chars().take(LONGEST).collect() })
}

/// The address of the bookmark, which the reader drags to their bookmarks or copies. It is this app's own text, whatever is in its records.
#[must_use]
pub fn bookmarklet() -> String {
    let location = window().location();
    let app = format!("{}{}", location.origin().unwrap_or_default(), location.pathname().unwrap_or_default());
    let app = js_sys::JSON::stringify(&JsValue::from(app)).map(String::from).unwrap_or_default();
    let script = format!(
        "(()=>{{const a={app},o=new URL(a).origin,w=open(a+'?intake=bookmark'),f=e=>{{if(e.source===w&&e.origin===o&&e.data==='{READY}')\
         {{removeEventListener('message',f);w.postMessage({{html:document.documentElement.outerHTML,address:location.href,\
         title:document.title}},o)}}}};addEventListener('message',f)}})()"
    );
    format!("javascript:{}", String::from(js_sys::encode_uri_component(&script)))
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::rc::Rc;

    use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
    use web_sys::HtmlElement;

    use super::*;
    use crate::platform::page::document;
    use crate::platform::timer::sleep;

    wasm_bindgen_test_configure!(run_in_browser);

    type Came = Rc<RefCell<Vec<Result<Handover, HandoverFailure>>>>;

    /// A window that stands for the page that opened the app.
    fn opener() -> (HtmlElement, Window) {
        let frame: HtmlElement = document().create_element("iframe").unwrap().unchecked_into();
        document().body().unwrap().append_child(&frame).unwrap();
        let inside: Window = Reflect::get(&frame, &"contentWindow".into()).unwrap().unchecked_into();
        Reflect::set(&window(), &"opener".into(), &inside).unwrap();
        (frame, inside)
    }

    /// What the other page does.
    fn run(inside: &Window, script: &str) {
        let eval: js_sys::Function = Reflect::get(inside, &"eval".into()).unwrap().unchecked_into();
        eval.call1(inside, &script.into()).unwrap();
    }

    fn heard(inside: &Window) -> String {
        js_sys::JSON::stringify(&Reflect::get(inside, &"heard".into()).unwrap()).unwrap().into()
    }

    const HEAR: &str = "heard = []; addEventListener('message', (event) => heard.push(event.data));";
    const SEND: &str = "parent.postMessage({ html: '<p>Hội nghị</p>', address: 'https://example.org/a', title: 'Tin' }, '*')";

    async fn handed_over(limit: usize, script: &str) -> (Came, String) {
        let (frame, inside) = opener();
        run(&inside, HEAR);
        let came: Came = Rc::default();
        let taken = Rc::clone(&came);
        receive(limit, move |page| taken.borrow_mut().push(page)).unwrap();
        // Whoever is not the opener is not heard.
        window().post_message(&"nien-bieu:anything".into(), "*").unwrap();
        sleep(50).await;
        assert!(came.borrow().is_empty());
        run(&inside, script);
        run(&inside, script);
        sleep(50).await;
        let heard = heard(&inside);
        frame.remove();
        (came, heard)
    }

    #[wasm_bindgen_test]
    async fn the_opener_is_heard_once_and_answered() {
        let (came, heard) = handed_over(1_000, SEND).await;
        let page = Handover { html: "<p>Hội nghị</p>".into(), address: "https://example.org/a".into(), title: "Tin".into() };
        assert_eq!(*came.borrow(), [Ok(page)]);
        assert_eq!(heard, r#"["nien-bieu:ready","nien-bieu:taken"]"#);
    }

    #[wasm_bindgen_test]
    async fn what_is_too_large_or_no_page_is_refused() {
        let (came, heard) = handed_over(10, SEND).await;
        assert_eq!(*came.borrow(), [Err(HandoverFailure::TooLarge)]);
        assert_eq!(heard, r#"["nien-bieu:ready","nien-bieu:refused"]"#);
        let (came, _) = handed_over(1_000, "parent.postMessage({ html: { toString: null } , address: 1 }, '*')").await;
        assert_eq!(*came.borrow(), [Err(HandoverFailure::Other)]);
    }

    #[wasm_bindgen_test]
    fn without_an_opener_it_is_said_at_once() {
        Reflect::set(&window(), &"opener".into(), &JsValue::NULL).unwrap();
        assert_eq!(receive(1, |_| ()), Err(HandoverFailure::NoOpener));
    }

    #[wasm_bindgen_test]
    fn the_bookmark_is_a_script_that_a_browser_understands() {
        let bookmark = bookmarklet();
        let script = js_sys::decode_uri_component(bookmark.strip_prefix("javascript:").unwrap()).unwrap();
        assert!(js_sys::Function::new_no_args(&String::from(script)).is_function());
        assert!(!bookmark.contains([' ', '"', '<', '>']));
    }
}
