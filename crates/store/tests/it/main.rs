//! The façade over the two databases, on both of them.

mod send;
