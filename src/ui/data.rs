//! The records on this page and how they got here, as signals that components read.

use std::rc::Rc;
use std::sync::Arc;

use crate::reactive::*;
use wasm_bindgen_futures::spawn_local;

use crate::catalog::{Catalog, CatalogBuilder};
use crate::model::{Manifest, Origin};
use crate::platform::connection;
use crate::platform::timer::{rest, sleep, task_begins};
use crate::store::{
    DamagedRow, Download, InstallError, Loaded, MemoryStorage, Newer, Published, Role, Storage, Store, StoreError, download,
    fetch_manifest, load, load_version, newer, repair,
};

/// Records that are indexed between two looks at the clock.
const RECORDS_AT_ONCE: usize = 8;

/// How far loading is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Looking into the device's store.
    Opening,
    /// First visit: the dataset is coming; bytes so far and in all (0 while unknown).
    Fetching {
        /// Bytes that have arrived.
        received: u64,
        /// Bytes in all.
        total: u64,
    },
    /// First visit: the records are being written.
    Installing,
    /// The records are here.
    Ready,
    /// There are no records, and this is why.
    Failed(LoadFailure),
}

/// Why the dataset could not be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadFailure {
    /// The file could not be fetched.
    Unreachable {
        /// The file.
        file: String,
    },
    /// The file is not what the manifest promises.
    Damaged {
        /// The file.
        file: String,
    },
    /// The manifest is of a form that this version of the app does not know.
    Newer,
}

/// Where records are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// In the browser's store.
    Device,
    /// Only in this tab: the browser refuses its store.
    TabRefused,
    /// Only in this tab: the store is full.
    TabFull,
}

/// A newer dataset that is installed beside the present one and waits for the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatasetOffer {
    /// Its number of records.
    pub records: usize,
    /// The day up to which it was curated, ISO 8601.
    pub as_of: String,
}

/// What is known of the data.
#[derive(Clone, Copy)]
pub struct Data {
    /// The records, once they are here.
    pub catalog: RwSignal<Option<Arc<Catalog>>>,
    /// How far loading is.
    pub phase: RwSignal<Phase>,
    /// What is above the list has been drawn.
    pub has_drawn: RwSignal<bool>,
    /// Where records are kept.
    pub keeping: RwSignal<Keeping>,
    /// A newer dataset that waits.
    pub offer: RwSignal<Option<DatasetOffer>>,
    /// The last attempt at a newer dataset failed; what is shown is the previous one.
    pub update_failure: RwSignal<Option<LoadFailure>>,
    /// The day up to which the shown dataset was curated, ISO 8601.
    pub as_of: RwSignal<Option<String>>,
    /// Stored rows that could not be read; the others are shown.
    pub damaged: RwSignal<Vec<DamagedRow>>,
    store: StoredValue<Option<Rc<Store>>, LocalStorage>,
}

impl Data {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            catalog: RwSignal::new(None),
            phase: RwSignal::new(Phase::Opening),
            has_drawn: RwSignal::new(false),
            keeping: RwSignal::new(Keeping::Device),
            offer: RwSignal::new(None),
            update_failure: RwSignal::new(None),
            as_of: RwSignal::new(None),
            damaged: RwSignal::new(Vec::new()),
            store: StoredValue::new_local(None),
        }
    }

    /// Reads what is on the device, or fetches the dataset on a first visit; then looks for a newer one. Called once, by the root.
    pub fn start(&self) {
        spawn_local(self.run());
    }

    /// Tries again after [`Phase::Failed`].
    pub fn retry(&self) {
        if matches!(self.phase.get_untracked(), Phase::Failed(_)) {
            self.phase.set(Phase::Opening);
            spawn_local(self.run());
        }
    }

    /// The reader agrees to the newer dataset: it is shown instead of the present one.
    pub fn accept_offer(&self) {
        spawn_local(self.replace());
    }

    async fn run(self) {
        let store = self.open().await;
        match load(&*store).await {
            Ok(Some(loaded)) => self.show(loaded).await,
            Ok(None) | Err(StoreError::Damaged { .. }) => return self.first_install(&store).await,
            Err(_) => {
                let store = self.keep_in_tab(&store, Keeping::TabRefused).await;
                return self.first_install(&store).await;
            }
        }
        self.look_for_newer(&store).await;
    }

    async fn open(self) -> Rc<Store> {
        if let Some(store) = self.store.get_value() {
            return store;
        }
        let store = Store::on_device().await.unwrap_or_else(|error| {
            self.keeping.set(if error == StoreError::Full { Keeping::TabFull } else { Keeping::TabRefused });
            Store::Tab(MemoryStorage::default())
        });
        let store = Rc::new(store);
        self.store.set_value(Some(Rc::clone(&store)));
        store
    }

    async fn first_install(self, store: &Rc<Store>) {
        let outcome = match self.fetch().await {
            Ok(download) => self.install(store, &download).await,
            Err(error) => Err(error),
        };
        match outcome {
            Ok(loaded) => self.show(loaded).await,
            Err(error) => self.phase.set(Phase::Failed(error.into())),
        }
    }

    async fn fetch(self) -> Result<Download, InstallError> {
        self.phase.set(Phase::Fetching { received: 0, total: 0 });
        let manifest = fetch_manifest(&Published).await?;
        let total = manifest.bytes();
        download(&Published, manifest, &|received| self.phase.set(Phase::Fetching { received, total })).await
    }

    /// Installs, on the device when it can be, else in the tab.
    async fn install(self, store: &Rc<Store>, download: &Download) -> Result<Loaded, InstallError> {
        self.phase.set(Phase::Installing);
        let Download { manifest, rows } = download;
        let store = match store.install(manifest, rows, Role::Active).await {
            Ok(()) => Rc::clone(store),
            Err(error) => {
                let keeping = if error == StoreError::Full { Keeping::TabFull } else { Keeping::TabRefused };
                let store = self.keep_in_tab(store, keeping).await;
                store.install(manifest, rows, Role::Active).await?;
                store
            }
        };
        Ok(load_version(&*store, manifest.clone()).await?)
    }

    async fn keep_in_tab(self, previous: &Store, keeping: Keeping) -> Rc<Store> {
        let store = Rc::new(Store::in_tab(Some(previous)).await);
        self.keeping.set(keeping);
        self.store.set_value(Some(Rc::clone(&store)));
        store
    }

    async fn look_for_newer(self, store: &Store) {
        // A version that was fetched before, and to which the reader has not agreed yet.
        if let Ok(Some(pending)) = store.installed().await.map(|installed| installed.pending) {
            self.offer.set(Some((&pending).into()));
        }
        if !connection::is_online_now() {
            return;
        }
        match newer(store, &Published).await {
            Ok(Newer::Waits(manifest)) => self.offer.set(Some((&manifest).into())),
            // Without a connection there is nothing to say; without room, what is installed stays as good as it was.
            Ok(Newer::None) | Err(InstallError::Unreachable { .. } | InstallError::Store(_)) => {}
            Err(error) => self.update_failure.set(Some(error.into())),
        }
        if self.damaged.with_untracked(|damaged| damaged.iter().any(|row| row.origin == Origin::Published)) {
            // Without a connection the damage stays visible, and the next start tries again.
            if let Ok(Some(loaded)) = repair(store, &Published).await {
                self.show(loaded).await;
            }
        }
    }

    /// Reads the newer version before the present one is given up for it.
    async fn replace(self) {
        let Some(store) = self.store.get_value() else { return };
        match take_pending(&store).await {
            Ok(Some(loaded)) => self.show(loaded).await,
            Ok(None) => {}
            Err(error) => self.update_failure.set(Some(InstallError::from(error).into())),
        }
        self.offer.set(None);
    }

    async fn show(self, loaded: Loaded) {
        let Loaded { manifest, entries, reference, damaged } = loaded;
        let mut builder = CatalogBuilder::new(entries, reference);
        while builder.step(RECORDS_AT_ONCE) {
            rest().await;
        }
        rest().await;
        let catalog = Arc::new(builder.finish());
        sleep(0).await;
        task_begins();
        self.damaged.set(damaged);
        self.as_of.set(Some(manifest.as_of));
        self.catalog.set(Some(catalog));
        self.phase.set(Phase::Ready);
        // The timeline comes first; the list below it in a task of its own.
        sleep(0).await;
        self.has_drawn.set(true);
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

impl Default for Data {
    fn default() -> Self {
        Self::new()
    }
}

impl From<&Manifest> for DatasetOffer {
    fn from(manifest: &Manifest) -> Self {
        Self { records: manifest.records, as_of: manifest.as_of.clone() }
    }
}

impl From<InstallError> for LoadFailure {
    fn from(error: InstallError) -> Self {
        match error {
            InstallError::Unreachable { file } => Self::Unreachable { file },
            InstallError::Damaged { file } => Self::Damaged { file },
            InstallError::Newer => Self::Newer,
            InstallError::Store(StoreError::Damaged { key }) => Self::Damaged { file: key },
            InstallError::Store(error) => Self::Damaged { file: error.to_string() },
        }
    }
}
