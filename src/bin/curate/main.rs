//! `curate`: the native tool of the dataset's curators.

fn main() {}
