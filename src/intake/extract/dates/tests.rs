//! Tests of the day an event was held.
