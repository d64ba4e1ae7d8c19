//! Python's module math.
