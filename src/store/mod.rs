//! Where records are kept on the device: rows in IndexedDB behind a trait, with a memory double.
//!
//! **What may live here:** the trait, its two implementations, migrations, and the installation of the published dataset.
//! Rows are the truth. The reader's own records are never touched by the dataset's.
