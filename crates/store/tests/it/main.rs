//! The façade over the two databases, on both of them.

mod engines;
mod group_commit;
mod migrations;
mod opening;
// By path: a dependency on testkit would bring every layer above storage into its tests.
#[expect(dead_code, unreachable_pub, reason = "other crates use the rest of it")]
#[path = "../../../testkit/src/postgres.rs"]
mod postgres;
mod send;
mod transactions;
mod unavailable;
mod values;
