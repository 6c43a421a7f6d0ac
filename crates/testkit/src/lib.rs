//! What tests need: for now, a temporary PostgreSQL.

pub mod postgres;
pub mod wire;
