//! The string module.
