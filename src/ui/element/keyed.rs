//! Lists whose items stay in the page while their keys stay in the list.

use std::collections::HashMap;

use crate::platform::page::document;
use crate::platform::timer::{has_time, later};
use crate::reactive::*;
use web_sys::Node;

use super::dynamic::{Place, Shown, follow};
use super::node::{self, insert_before};
use super::{Kept, Part};

/// One item of a [`keyed`] list: what tells it from the others, and how it is drawn when it is new.
pub type Keyed = (String, Box<dyn FnOnce() -> Part>);

/// A list whose items stay in the page while their keys stay in the list. New items come in as many tasks as it takes not to hold the
/// page.
pub fn keyed(items: impl Fn() -> Vec<Keyed> + 'static) -> Part {
    keyed_list(Box::new(items))
}

fn keyed_list(items: Box<dyn Fn() -> Vec<Keyed>>) -> Part {
    let mut list = Part::nothing();
    let place = Place::at_the_end_of(&list.node);
    // What an item makes lives as long as the item: longer than one run of the list.
    let owner = Owner::new();
    let (shown, until_dropped) = Shown::<HashMap<String, Item>>::new();
    let more = RwSignal::new(());
    list.kept.push(follow(move || {
        more.track();
        let wanted = items();
        let (new, whole) = untrack(|| update(&place, &owner, shown.take(), wanted));
        shown.put(new);
        if !whole {
            // The list may have gone by then.
            later(move || {
                let _ = more.try_set(());
            });
        }
    }));
    list.kept.push(until_dropped);
    list
}

/// An item in the page, from its first node to its last; both stay while it does.
struct Item {
    first: Node,
    last: Node,
    _owner: Owner,
    _kept: Kept,
}

/// The items that are in the page now, and whether these are all.
fn update(place: &Place, owner: &Owner, mut old: HashMap<String, Item>, wanted: Vec<Keyed>) -> (HashMap<String, Item>, bool) {
    let mut shown = HashMap::with_capacity(wanted.len());
    let stays: Vec<Option<Item>> = wanted.iter().map(|(key, _)| old.remove(key)).collect();
    old.into_values().for_each(Item::remove);
    let focused = document().active_element().filter(|focused| place.end.parent_node().is_some_and(|list| list.contains(Some(focused))));
    // Items that stand in the way of the one with the focus: it loses the focus where it is moved, so that the others move.
    let aside: Node = node::fragment();
    let mut cursor = place.start.next_sibling();
    let mut whole = true;
    for ((key, make), stays) in wanted.into_iter().zip(stays) {
        let item = match stays {
            Some(item) => {
                if focused.as_ref().is_some_and(|focused| item.contains(focused)) {
                    cursor = set_aside(cursor, &item.first, &aside);
                }
                if cursor.as_ref() == Some(&item.first) {
                    cursor = item.last.next_sibling();
                } else {
                    item.insert_before(cursor.as_ref().unwrap_or(&place.end));
                }
                item
            }
            None if has_time() => Item::new(owner, make, cursor.as_ref().unwrap_or(&place.end)),
            None => {
                whole = false;
                continue;
            }
        };
        shown.insert(key, item);
    }
    (shown, whole)
}

/// Takes the nodes from `cursor` to before `until` out of the page; they stay next to each other.
fn set_aside(mut cursor: Option<Node>, until: &Node, aside: &Node) -> Option<Node> {
    while let Some(node) = cursor.filter(|node| node != until) {
        cursor = node.next_sibling();
        node::append(aside, &node);
    }
    Some(until.clone())
}

impl Item {
    fn new(owner: &Owner, make: Box<dyn FnOnce() -> Part>, next: &Node) -> Self {
        let owner = owner.with(Owner::new);
        let view = owner.with(make);
        let is_fragment = view.node.node_type() == Node::DOCUMENT_FRAGMENT_NODE;
        let (first, last) = if is_fragment {
            // An item without a node still has its place.
            node::append(&view.node, &node::placeholder());
            (view.node.first_child(), view.node.last_child())
        } else {
            (None, None)
        };
        insert_before(next, &view.node);
        let whole = || view.node.clone();
        Self { first: first.unwrap_or_else(whole), last: last.unwrap_or_else(whole), _owner: owner, _kept: view.kept }
    }

    fn nodes(&self) -> Vec<Node> {
        let mut nodes = vec![self.first.clone()];
        while let Some(next) = nodes.last().filter(|node| **node != self.last).and_then(Node::next_sibling) {
            nodes.push(next);
        }
        nodes
    }

    fn contains(&self, element: &Node) -> bool {
        self.nodes().iter().any(|node| node.contains(Some(element)))
    }

    fn insert_before(&self, next: &Node) {
        self.nodes().iter().for_each(|node| insert_before(next, node));
    }

    fn remove(self) {
        self.nodes().iter().for_each(node::remove);
    }
}
