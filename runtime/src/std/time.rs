//! Python's module time.
