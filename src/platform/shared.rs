//! What was shared with the installed app (W3C Web Share Target). The service worker has kept it in a cache (`public/sw.js`), since the page was
//! not there yet; the page takes it out.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Cache, File, Request, Response};

use super::page::window;

/// The cache in which `sw.js` keeps what was shared.
const CACHE: &str = "nien-bieu-shared";
/// The header with a file's name, in which `sw.js` has written it as a part of an address.
const NAME: &str = "X-Name";

/// What was shared at once.
#[derive(Clone, Debug, Default)]
pub struct Shared {
    /// Files.
    pub files: Vec<File>,
    /// Texts, each with its title and the address that came with it.
    pub texts: Vec<SharedText>,
    /// The names of files that were too large or too many to be kept.
    pub left: Vec<String>,
}

/// A text or an address that was shared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SharedText {
    /// What the other app calls it.
    pub title: String,
    /// The text.
    pub text: String,
    /// The address.
    pub address: String,
}

/// Takes out everything that was shared and not taken out yet.
pub async fn take() -> Shared {
    let mut shared = Shared::default();
    // Where there is no cache nothing was shared.
    if let Some(cache) = open().await {
        for request in requests(&cache).await {
            let _ = read(&cache, &request, &mut shared).await;
            // Should it stay there, it is taken in once more and recognised.
            let _ = JsFuture::from(cache.delete_with_request(&request)).await;
        }
    }
    shared
}

async fn open() -> Option<Cache> {
    let opening = window().caches().ok()?.open(CACHE);
    JsFuture::from(opening).await.ok()?.dyn_into().ok()
}

async fn requests(cache: &Cache) -> Vec<Request> {
    let keys: Array = JsFuture::from(cache.keys()).await.ok().and_then(|keys| keys.dyn_into().ok()).unwrap_or_default();
    keys.iter().filter_map(|key| key.dyn_into().ok()).collect()
}

async fn read(cache: &Cache, request: &Request, shared: &mut Shared) -> Result<(), JsValue> {
    let response: Response = JsFuture::from(cache.match_with_request(request)).await?.dyn_into()?;
    if let Some(name) = response.headers().get(NAME)? {
        let name = js_sys::decode_uri_component(&name)?.as_string().unwrap_or_default();
        let blob: Blob = JsFuture::from(response.blob()?).await?.dyn_into()?;
        shared.files.push(File::new_with_blob_sequence(&Array::of1(&blob), &name)?);
        return Ok(());
    }
    let fields = JsFuture::from(response.json()?).await?;
    let field = |name: &str| Reflect::get(&fields, &name.into()).ok().and_then(|text| text.as_string()).unwrap_or_default();
    let text = SharedText { title: field("title"), text: field("text"), address: field("url") };
    if text != SharedText::default() {
        shared.texts.push(text);
    }
    let left: Array = Reflect::get(&fields, &"left".into())?.dyn_into()?;
    shared.left.extend(left.iter().filter_map(|name| name.as_string()));
    Ok(())
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
    use web_sys::{Headers, ResponseInit};

    use super::*;

    wasm_bindgen_test_configure!(run_in_browser);

    async fn keep(place: &str, name: Option<&str>, body: &str) {
        let headers = Headers::new().unwrap();
        if let Some(name) = name {
            headers.set(NAME, &String::from(js_sys::encode_uri_component(name))).unwrap();
        }
        let init = ResponseInit::new();
        init.set_headers(&headers);
        let response = Response::new_with_opt_str_and_init(Some(body), &init).unwrap();
        JsFuture::from(open().await.unwrap().put_with_str(place, &response)).await.unwrap();
    }

    #[wasm_bindgen_test]
    async fn what_was_shared_is_taken_out_once() {
        keep("./shared/1", Some("tin số 1.txt"), "một").await;
        keep("./shared/2", None, r#"{"title":"Tin","text":"Sáng 27/1","url":"https://example.org/a","left":["lớn.zip"]}"#).await;
        keep("./shared/3", None, "no form of ours").await;
        let shared = take().await;
        assert_eq!(shared.files.iter().map(File::name).collect::<Vec<_>>(), ["tin số 1.txt"]);
        assert_eq!(crate::platform::files::bytes_of(&shared.files[0], 10).await.unwrap(), "một".as_bytes());
        let text = SharedText { title: "Tin".into(), text: "Sáng 27/1".into(), address: "https://example.org/a".into() };
        assert_eq!((shared.texts, shared.left), (vec![text], vec!["lớn.zip".to_owned()]));
        let rest = take().await;
        assert!(rest.files.is_empty() && rest.texts.is_empty());
    }
}
