//! Keeping the reader's own records: whoever asks for it is told what came of it.

use super::data::Data;
use super::line::Waiting;
use crate::worker::protocol::{Request, Written};

impl Data {
    /// Keeps these records of the reader's own, each as JSON and in place of the one with its id, all or none; `then` is told what came of it:
    /// how many were kept, which of them are no records, or why the store failed.
    pub fn put_own(&self, records: Vec<Vec<u8>>, then: impl FnOnce(Written) + 'static) {
        self.write(Request::PutOwn { number: 0, records }, Box::new(then));
    }

    /// Deletes these of the reader's own records, all or none; `then` is told what came of it. A published record that was covered by one of
    /// them is shown again.
    pub fn delete_own(&self, ids: Vec<String>, then: impl FnOnce(Written) + 'static) {
        self.write(Request::DeleteOwn { number: 0, ids }, Box::new(then));
    }

    /// Compiled once for all callers.
    fn write(&self, mut request: Request, then: Box<dyn FnOnce(Written)>) {
        let mut given = None;
        self.on_line(&mut |line| {
            line.writings += 1;
            given = Some(line.writings);
        });
        let Some(own) = given else { return };
        if let Request::PutOwn { number, .. } | Request::DeleteOwn { number, .. } = &mut request {
            *number = own;
        }
        let mut waiting = Some(Waiting { number: own, request, then });
        self.on_line(&mut |line| {
            if let Some(waiting) = waiting.take() {
                line.client.send(&waiting.request);
                line.waiting.push(waiting);
            }
        });
    }

    /// The engine has written: whoever waits for it is told.
    pub(super) fn take_written(self, written: Written) {
        let mut found = None;
        self.on_line(&mut |line| {
            let place = line.waiting.iter().position(|waiting| waiting.number == written.number);
            found = place.map(|place| line.waiting.remove(place));
        });
        // What is told may ask for more: the line is free again.
        if let Some(waiting) = found {
            (waiting.then)(written);
        }
    }

    /// The engine was given up and begins anew elsewhere: what it may not have heard is said again. To write the same twice changes nothing.
    pub(super) fn write_again(self) {
        self.on_line(&mut |line| line.waiting.iter().for_each(|waiting| line.client.send(&waiting.request)));
    }
}
