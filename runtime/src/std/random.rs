//! Python's module random.
