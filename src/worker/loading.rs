//! How the engine comes by its records: from the device, on a first visit from the host, and later what is newer.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

use super::directory::Directory;
use super::engine::Engine;
use super::holdings::Holdings;
use super::protocol::{Edition, Event, Request, StoredRecord};
use super::status::{Keeping, Phase};
use crate::catalog::RecordIndex;
use crate::model::Origin;
use crate::store::{
    Download, InstallError, Installed, Loaded, MemoryStorage, Newer, Published, Role, Row, Storage, Store, StoreError, WHOLE, download,
    fetch_manifest, load, load_version, newer, repair, seen_records,
};

/// Records that are sent in one message.
const RECORDS_IN_A_MESSAGE: usize = 50;

impl Engine {
    /// Reads what is on the device, or fetches the dataset on a first visit; then looks for a newer one.
    pub(super) async fn start(&self, online: bool) {
        let store = self.open().await;
        let loaded = match load(&*store).await {
            Ok(Some(loaded)) => Ok(loaded),
            Ok(None) | Err(StoreError::Damaged { .. }) => self.first_install(&store).await,
            Err(error) => {
                let store = self.keep_in_tab(&store, &error).await;
                self.first_install(&store).await
            }
        };
        match loaded {
            Ok(loaded) => self.show(loaded),
            Err(error) => return self.emit(&Event::Phase(Phase::Failed(error.into()))),
        }
        if !self.0.has_looked.replace(true) {
            // Beside everything else: a newer dataset may take long to come.
            spawn_local(self.clone().look_for_newer(online));
        }
    }

    /// The store; on the device when it can be, else in the tab.
    pub(super) async fn open(&self) -> Rc<Store> {
        if let Some(store) = self.store() {
            return store;
        }
        match Store::on_device().await {
            Ok(store) => self.keep(store),
            Err(error) => {
                self.emit(&Event::Keeping(Keeping::after(&error)));
                self.keep(Store::Tab(MemoryStorage::default()))
            }
        }
    }

    pub(super) fn store(&self) -> Option<Rc<Store>> {
        self.0.store.borrow().clone()
    }

    fn keep(&self, store: Store) -> Rc<Store> {
        let store = Rc::new(store);
        self.0.store.replace(Some(Rc::clone(&store)));
        store
    }

    async fn keep_in_tab(&self, previous: &Store, error: &StoreError) -> Rc<Store> {
        let store = self.keep(Store::in_tab(Some(previous)).await);
        self.emit(&Event::Keeping(Keeping::after(error)));
        store
    }

    async fn first_install(&self, store: &Rc<Store>) -> Result<Loaded, InstallError> {
        self.emit(&Event::Phase(Phase::Fetching { received: 0, total: 0 }));
        let manifest = fetch_manifest(&Published).await?;
        let bytes = |bytes: u64| u32::try_from(bytes).unwrap_or(u32::MAX);
        let total = bytes(manifest.bytes());
        let arrived = |received| self.emit(&Event::Phase(Phase::Fetching { received: bytes(received), total }));
        let Download { manifest, rows } = download(&Published, manifest, &arrived).await?;
        self.emit(&Event::Phase(Phase::Installing));
        // On the device when it can be, else in the tab.
        let store = match store.install(&manifest, &rows, Role::Active).await {
            Ok(()) => Rc::clone(store),
            Err(error) => {
                let store = self.keep_in_tab(store, &error).await;
                store.install(&manifest, &rows, Role::Active).await?;
                store
            }
        };
        Ok(load_version(&*store, manifest).await?)
    }

    async fn look_for_newer(self, online: bool) {
        let Some(store) = self.store() else { return };
        // A version that was fetched before, and to which the reader has not agreed yet.
        if let Ok(Some(pending)) = store.installed().await.map(|installed| installed.pending) {
            self.emit(&Event::Offer(Some((&pending).into())));
        }
        if !online {
            return;
        }
        match newer(&*store, &Published).await {
            Ok(Newer::Waits(manifest)) => self.emit(&Event::Offer(Some((&manifest).into()))),
            // Without a connection there is nothing to say; without room, what is installed stays as good as it was.
            Ok(Newer::None) | Err(InstallError::Unreachable { .. } | InstallError::Store(_)) => {}
            Err(error) => self.emit(&Event::UpdateFailure(error.into())),
        }
        let is_damaged = self.0.damaged.borrow().iter().any(|row| row.origin == Origin::Published);
        // Without a connection the damage stays visible, and the next start tries again.
        if is_damaged && matches!(repair(&*store, &Published).await, Ok(Some(_))) {
            self.push(Request::Start { online });
        }
    }

    /// Reads the newer version before the present one is given up for it.
    pub(super) async fn replace(&self) {
        let Some(store) = self.store() else { return };
        match take_pending(&store).await {
            Ok(Some(loaded)) => self.show(loaded),
            Ok(None) => {}
            Err(error) => self.emit(&Event::UpdateFailure(InstallError::from(error).into())),
        }
        self.emit(&Event::Offer(None));
    }

    /// Tells the page what there is, and answers its question about it.
    pub(super) fn show(&self, loaded: Loaded) {
        let Loaded { manifest, catalog, payloads, reference, damaged, revision, is_kept } = loaded;
        self.emit(&Event::Damaged(damaged.clone()));
        // A snapshot has no place for rows that cannot be read: they are to be told of at the next start, too.
        self.0.is_kept.set(is_kept || !damaged.is_empty());
        self.0.damaged.replace(damaged);
        self.0.holdings.replace(Some(Holdings { edition: 0, version: manifest.version.clone(), revision, catalog }));
        self.0.described.replace((manifest, reference));
        self.tell_edition();
        self.send_all(payloads);
        self.keep_soon();
    }

    /// Tells the page of all records in brief: it sees them with the next answer.
    pub(super) fn tell_edition(&self) {
        let number = self.0.edition.get() + 1;
        self.0.edition.set(number);
        if let Some(holdings) = self.0.holdings.borrow_mut().as_mut() {
            holdings.edition = number;
            let (manifest, reference) = self.0.described.borrow().clone();
            let is_whole = holdings.catalog.len() <= WHOLE;
            let directory = Directory::of(&holdings.catalog);
            self.emit(&Event::Edition(Edition { number, as_of: manifest.as_of, is_whole, reference, directory }));
        }
        self.0.queue.borrow_mut().ask_again();
        self.wake();
    }

    /// Every record, in messages that do not hold the page.
    pub(super) fn send_all(&self, payloads: Vec<(RecordIndex, Origin, Vec<u8>)>) {
        let edition = self.0.edition.get();
        let mut records = Vec::new();
        for (RecordIndex(index), origin, payload) in payloads {
            records.push(StoredRecord { index, origin, payload });
            if records.len() == RECORDS_IN_A_MESSAGE {
                self.emit(&Event::Records { edition, records: std::mem::take(&mut records) });
            }
        }
        self.emit(&Event::Records { edition, records });
    }

    /// Reads records that are wished for, and sends those that are still there.
    pub(super) async fn send_records(self, edition: u32, version: String, wanted: Vec<(u32, (Origin, String))>) {
        let Some(store) = self.store() else { return };
        let (indices, keys): (Vec<u32>, Vec<(Origin, String)>) = wanted.into_iter().unzip();
        let rows = seen_records(&*store, &version, &keys).await.unwrap_or_default();
        let is_whole = !rows.is_empty() && rows.iter().all(|row| row.payload.is_some());
        let record =
            |((index, (origin, _)), row): ((u32, (Origin, String)), Row)| Some(StoredRecord { index, origin, payload: row.payload? });
        let records = indices.into_iter().zip(keys).zip(rows).filter_map(record).collect();
        self.emit(&Event::Records { edition, records });
        // Another tab may have given this version up for a newer one: that one is shown.
        let is_gone = |installed: Installed| installed.active.is_some_and(|active| active.version != version);
        if !is_whole && store.installed().await.is_ok_and(is_gone) {
            self.push(Request::Start { online: false });
        }
    }
}

/// The pending version as the active one; the active one when another tab was quicker.
async fn take_pending(store: &Store) -> Result<Option<Loaded>, StoreError> {
    let Some(pending) = store.installed().await?.pending else { return load(store).await };
    match load_version(store, pending).await {
        Ok(loaded) => {
            store.activate_pending().await?;
            Ok(Some(loaded))
        }
        Err(error) => {
            store.discard_pending().await?;
            Err(error)
        }
    }
}
