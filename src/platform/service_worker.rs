//! The service worker (W3C Service Workers): registering `sw.js`, and a new version of the app that waits for the reader.

use crate::platform::page::{listener, window};
use crate::reactive::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_futures::spawn_local;
use web_sys::{
    RegistrationOptions, ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState, ServiceWorkerUpdateViaCache,
};

const SCRIPT: &str = "./sw.js";
const SKIP_WAITING: &str = "SKIP_WAITING";

/// The app's own updates; `Copy`, so that closures take it freely.
#[derive(Clone, Copy)]
pub struct AppUpdate {
    waiting: RwSignal<bool>,
    agreed: StoredValue<bool>,
    registration: StoredValue<Option<ServiceWorkerRegistration>, LocalStorage>,
}

impl AppUpdate {
    /// Registers the service worker and watches for a new version. Does nothing where there can be none (no secure context).
    /// Called once, by the root.
    #[must_use]
    pub fn start() -> Self {
        let update = Self { waiting: RwSignal::new(false), agreed: StoredValue::new(false), registration: StoredValue::new_local(None) };
        if let Some(container) = container() {
            update.reload_after_change(&container);
            spawn_local(update.register(container));
        }
        update
    }

    /// Whether a new version is here and waits for the reader.
    #[must_use]
    pub fn is_waiting(&self) -> Signal<bool> {
        self.waiting.into()
    }

    /// The reader agrees: the new version takes over and the page is loaded anew, at the same view.
    pub fn apply(&self) {
        self.agreed.set_value(true);
        let waiting = self.registration.with_value(|registration| registration.as_ref().and_then(ServiceWorkerRegistration::waiting));
        match waiting {
            // The page is loaded anew once the new version is in control; a message that cannot be sent changes nothing.
            Some(worker) => drop(worker.post_message(&JsValue::from(SKIP_WAITING))),
            // Another tab was quicker: the new version is in control already.
            None => reload(),
        }
    }

    async fn register(self, container: ServiceWorkerContainer) {
        let options = RegistrationOptions::new();
        options.set_update_via_cache(ServiceWorkerUpdateViaCache::None);
        // Refused (a private window, a setting), the app works as any page does: with a network.
        let Ok(registration) = JsFuture::from(container.register_with_options(SCRIPT, &options)).await else { return };
        let registration: ServiceWorkerRegistration = registration.unchecked_into();
        if registration.waiting().is_some() && container.controller().is_some() {
            self.waiting.set(true);
        }
        if let Some(worker) = registration.installing() {
            self.watch(worker);
        }
        let found = registration.clone();
        let listener = listener(
            &registration,
            "updatefound",
            Box::new(move |_| {
                if let Some(worker) = found.installing() {
                    self.watch(worker);
                }
            }),
        );
        // The registration lives as long as the tab.
        listener.forget();
        if registration.active().is_some() {
            // Browsers look for a new version when they find the time. Without a network there is none to be found.
            let _ = registration.update().map(|looking| spawn_local(async move { drop(JsFuture::from(looking).await) }));
        }
        self.registration.set_value(Some(registration));
    }

    /// A worker that is installed while another one is in control is a new version.
    fn watch(self, worker: ServiceWorker) {
        let watched = worker.clone();
        let listener = listener(
            &worker,
            "statechange",
            Box::new(move |_| {
                let in_control = container().and_then(|container| container.controller()).is_some();
                if watched.state() == ServiceWorkerState::Installed && in_control {
                    self.waiting.set(true);
                }
            }),
        );
        // Ends with the worker.
        listener.forget();
    }

    /// Only after the reader agreed: the first worker of all takes control too, and so does one that another tab agreed to.
    fn reload_after_change(self, container: &ServiceWorkerContainer) {
        let listener = listener(
            container,
            "controllerchange",
            Box::new(move |_| {
                if self.agreed.get_value() {
                    self.agreed.set_value(false);
                    reload();
                }
            }),
        );
        // Lasts as long as the tab.
        listener.forget();
    }
}

/// Outside a secure context browsers have no service workers.
fn container() -> Option<ServiceWorkerContainer> {
    let window = window();
    window.is_secure_context().then(|| window.navigator().service_worker())
}

fn reload() {
    // A page that may not be loaded anew goes on as it is, which works.
    let _ = window().location().reload();
}
