//! The façade over the two databases, on both of them.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod definitions;
mod engines;
mod explain;
mod group_commit;
mod migrations;
mod opening;
mod organizations;
mod plans;
// By path: a dependency on testkit would bring every layer above storage into its tests.
#[expect(dead_code, unreachable_pub, reason = "public and used where it belongs")]
#[path = "../../../testkit/src/postgres.rs"]
mod postgres;
mod send;
mod statements;
mod transactions;
mod unavailable;
mod values;
