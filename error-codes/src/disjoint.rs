//! A code that may be one we do not know.
