//! Opening the database: creating or upgrading it, not waiting for ever, and letting go of it when another tab asks.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Event, IdbDatabase, IdbOpenDbRequest, IdbVersionChangeEvent, Window};

use super::request::{answer, first_event, is_event};
use crate::platform::page::listener;
use crate::store::StoreError;
use crate::store::migrations::{VERSION, migrate};

/// How long another tab may take to let go of an older form of the database.
const BLOCKED_MILLISECONDS: u32 = 3_000;

/// How long a browser may take to answer at all: some forget the request when the tab is in the background.
const OPENING_MILLISECONDS: u32 = 10_000;

/// The database in its present form.
///
/// # Errors
/// [`StoreError::Refused`] when the browser, a later version of the app or another tab does not allow it; else what it says.
pub(super) async fn open(name: &str) -> Result<IdbDatabase, StoreError> {
    let request = ask(name).map_err(refusal)?;
    // It outlives this future: an upgrade may begin when nobody waits for it any more, and must be a whole one.
    listener(&request, "upgradeneeded", Box::new(upgrade)).forget();
    let mut reason = "it does not open";
    let mut came = first_event(&request, &["success", "error", "blocked"], Some(OPENING_MILLISECONDS)).await;
    if is_event(&came, "blocked") {
        reason = "another tab holds an older form of it";
        came = first_event(&request, &["success", "error"], Some(BLOCKED_MILLISECONDS)).await;
    }
    if came.is_ok_and(|came| came.is_undefined()) {
        spawn_local(close_when_opened(request));
        return Err(StoreError::Refused(reason.to_owned()));
    }
    let database = answer(&request).await.map_err(refusal)?.unchecked_into();
    close_when_asked(&database);
    Ok(database)
}

fn ask(name: &str) -> Result<IdbOpenDbRequest, StoreError> {
    // A worker is no window but has the same property.
    let factory = js_sys::global().unchecked_into::<Window>().indexed_db()?;
    let factory = factory.ok_or_else(|| StoreError::Refused("there is none".to_owned()))?;
    Ok(factory.open_with_u32(name, VERSION)?)
}

/// A store that does not open is refused, whatever else is said.
fn refusal(error: impl Into<StoreError>) -> StoreError {
    match error.into() {
        StoreError::Other(reason) => StoreError::Refused(reason),
        known => known,
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "versions are small whole numbers")]
fn upgrade(event: &Event) {
    let from = event.unchecked_ref::<IdbVersionChangeEvent>().old_version() as u32;
    let Some(request) = event.target().map(JsCast::unchecked_into::<IdbOpenDbRequest>) else { return };
    let migrated = request.result().and_then(|database| migrate(database.unchecked_ref(), from));
    if let (Err(_), Some(transaction)) = (migrated, request.transaction()) {
        // The database stays in its earlier form, and the request fails.
        let _ = transaction.abort();
    }
}

/// Nobody waits for it any more, but it would hold up other tabs.
async fn close_when_opened(request: IdbOpenDbRequest) {
    if let Ok(database) = answer(&request).await {
        database.unchecked_into::<IdbDatabase>().close();
    }
}

/// A later version of the app in another tab wants to change the form: holding on would block it for ever.
fn close_when_asked(database: &IdbDatabase) {
    if let Ok(close) = Reflect::get(database, &JsValue::from("close")) {
        database.set_onversionchange(Some(&close.unchecked_into::<Function>().bind0(database)));
    }
}
