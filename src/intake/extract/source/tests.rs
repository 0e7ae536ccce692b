//! Tests of the report itself.
