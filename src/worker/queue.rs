//! What the engine is still to do. Of questions only the newest counts; everything else is done in its turn.

use super::protocol::{Ask, Request};

/// What has been asked and is not done.
#[derive(Debug, Default)]
pub struct Queue {
    /// The newest question; it stays after it was answered, for it is answered again when the records change.
    newest: Option<Ask>,
    is_answered: bool,
    /// What is done at once.
    quick: Vec<Request>,
    /// What takes its time: reading, fetching, writing.
    slow: Vec<Request>,
}

impl Queue {
    /// Takes in a request. A question takes the place of an older one, answered or not.
    pub fn push(&mut self, request: Request) {
        match request {
            Request::Ask(ask) => {
                if self.newest.as_ref().is_none_or(|newest| newest.number < ask.number) {
                    self.newest = Some(ask);
                    self.is_answered = false;
                }
            }
            Request::Totals { .. } | Request::Records { .. } => self.quick.push(request),
            Request::Start { .. } | Request::AcceptOffer | Request::PutOwn { .. } | Request::DeleteOwn { .. } | Request::Keep => {
                self.slow.push(request);
            }
        }
    }

    /// The newest question, when it has no answer yet: it has one from now on.
    pub fn take_question(&mut self) -> Option<Ask> {
        let question = self.newest.clone().filter(|_| !self.is_answered);
        self.is_answered = true;
        question
    }

    /// The records have changed: the newest question is to be answered again.
    pub fn ask_again(&mut self) {
        self.is_answered = false;
    }

    /// What is to be done at once, in its order.
    pub fn take_quick(&mut self) -> Vec<Request> {
        std::mem::take(&mut self.quick)
    }

    /// Whether more of the reader's own records wait to be written or deleted.
    #[must_use]
    pub fn is_writing(&self) -> bool {
        self.slow.iter().any(|request| matches!(request, Request::PutOwn { .. } | Request::DeleteOwn { .. }))
    }

    /// The next of what takes its time.
    pub fn take_slow(&mut self) -> Option<Request> {
        (!self.slow.is_empty()).then(|| self.slow.remove(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(number: u32) -> Request {
        Request::Ask(Ask { number, link: number.to_string(), first: 1, lanes: None })
    }

    #[test]
    fn only_the_newest_question_is_answered_and_only_once() {
        let mut queue = Queue::default();
        for number in [1, 2, 4, 3] {
            queue.push(ask(number));
        }
        assert_eq!(queue.take_question().map(|ask| ask.link).as_deref(), Some("4"));
        assert_eq!(queue.take_question(), None);
        queue.push(ask(3));
        assert_eq!(queue.take_question(), None, "an older one that comes late is dropped");
        queue.push(ask(5));
        assert_eq!(queue.take_question().map(|ask| ask.number), Some(5));
    }

    #[test]
    fn the_newest_question_is_answered_again_when_the_records_change() {
        let mut queue = Queue::default();
        queue.ask_again();
        assert_eq!(queue.take_question(), None, "nothing was asked");
        queue.push(ask(1));
        queue.push(ask(2));
        assert_eq!(queue.take_question().map(|ask| ask.number), Some(2));
        queue.ask_again();
        assert_eq!(queue.take_question().map(|ask| ask.number), Some(2));
        assert_eq!(queue.take_question(), None);
    }

    #[test]
    fn everything_else_is_done_in_its_order() {
        let mut queue = Queue::default();
        let records = |edition| Request::Records { edition, indices: vec![1] };
        let delete = |number| Request::DeleteOwn { number, ids: Vec::new() };
        for request in [delete(1), records(1), ask(1), delete(2), records(2)] {
            queue.push(request);
        }
        assert_eq!(queue.take_quick(), [records(1), records(2)]);
        assert_eq!((queue.take_slow(), queue.take_slow(), queue.take_slow()), (Some(delete(1)), Some(delete(2)), None));
        assert!(queue.take_quick().is_empty());
    }
}
