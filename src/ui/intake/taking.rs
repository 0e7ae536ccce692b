//! Taking in: what is handed in waits for its turn, goes to the desk, and comes back as drafts, twins and problems.

use std::sync::Arc;

use web_sys::File;

use super::batch::Batch;
use super::desk::Desk;
use crate::desk::Client;
use crate::desk::protocol::{Event, Request};
use crate::link::Intake;
use crate::platform::transfer::Transfer;
use crate::reactive::*;

/// So many files are read and not yet answered at a time.
const AT_ONCE: usize = 2;

/// Something to be taken in.
pub(super) enum Ware {
    File(File),
    Text { name: String, html: Option<String>, plain: String, address: Option<String> },
}

impl Desk {
    /// Takes in files.
    pub fn take_files(self, files: Vec<File>) {
        self.add(files.into_iter().map(|file| (file.name(), Ware::File(file))).collect());
    }

    /// Takes in what was pasted, dropped or handed over.
    pub fn take_text(self, name: String, html: Option<String>, plain: String, address: Option<String>) {
        self.add(vec![(name.clone(), Ware::Text { name, html, plain, address })]);
    }

    /// Takes in a paste or a drop: its files, or else its text.
    pub fn take_transfer(self, transfer: Transfer) {
        let Transfer { files, html, plain, folders } = transfer;
        if folders > 0 && files.is_empty() {
            self.said.set(Some(|messages| messages.intake.ways.folders));
        } else if !files.is_empty() {
            self.take_files(files);
        } else if html.is_some() || !plain.trim().is_empty() {
            let name = self.words().intake.ways.pasted_name.to_owned();
            self.take_text(name, html, plain, None);
        }
    }

    fn add(self, wares: Vec<(String, Ware)>) {
        let (names, wares): (Vec<String>, Vec<Ware>) = wares.into_iter().unzip();
        let mut batch = (*self.batch.get_untracked()).clone();
        let numbers = batch.add(names);
        self.line.update_value(|line| line.wares.extend(numbers.into_iter().zip(wares)));
        self.batch.set(Arc::new(batch));
        self.said.set(None);
        self.list();
        self.go_on();
    }

    /// Leaves out what has not begun.
    pub fn cancel(self) {
        self.line.update_value(|line| line.wares.clear());
        self.change_batch(Batch::cancel);
    }

    /// Puts away what came of the last batch.
    pub fn forget_batch(self) {
        if !self.batch.get_untracked().is_running() {
            self.change_batch(|batch| drop(batch.add(Vec::new())));
        }
    }

    pub(super) fn change_batch(self, change: impl FnOnce(&mut Batch)) {
        self.batch.update(|batch| change(Arc::make_mut(batch)));
    }

    /// Begins what can begin.
    fn go_on(self) {
        while self.batch.get_untracked().begun() < AT_ONCE {
            let mut begun = None;
            self.change_batch(|batch| begun = batch.begin());
            let Some(local) = begun else { return };
            let mut ware = None;
            self.line.update_value(|line| {
                let place = line.wares.iter().position(|(number, _)| *number == local);
                ware = place.map(|place| line.wares.remove(place).1);
            });
            match ware {
                Some(Ware::File(file)) => {
                    let number = self.with_client(|client| client.take(file));
                    self.line.update_value(|line| line.begun.push((number, local, false)));
                }
                Some(Ware::Text { name, html, plain, address }) => {
                    let number = self.with_client(Client::next_number);
                    self.line.update_value(|line| line.begun.push((number, local, true)));
                    self.send(&Request::Paste { number, name, html, plain, address });
                }
                None => self.change_batch(|batch| {
                    batch.finish(local);
                }),
            }
        }
    }

    /// What came of something that was handed in.
    pub(super) fn take_in(self, event: Event) {
        let Event::Taken { number, drafts, twins, problems, failure } = event else { return };
        let mut found = None;
        self.line.update_value(|line| {
            let place = line.begun.iter().position(|(begun, ..)| *begun == number);
            found = place.map(|place| line.begun.remove(place));
        });
        let Some((_, local, is_pasted)) = found else { return };
        let alone = if is_pasted && drafts.len() == 1 { drafts.first().cloned() } else { None };
        self.change_batch(|batch| {
            let name = batch.name(local).unwrap_or_default().to_owned();
            batch.finish(local);
            batch.drafts.extend(drafts);
            batch.twins.extend(twins);
            batch.problems.extend(problems);
            batch.failures.extend(failure.map(|failure| (name, failure)));
        });
        self.go_on();
        if let Some(id) = alone.filter(|_| !self.batch.get_untracked().is_running()) {
            self.show(Intake::Draft(id));
        }
    }
}
