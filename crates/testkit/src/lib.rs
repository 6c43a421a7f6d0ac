//! What tests need: the whole application in one process on a database of its own, a browser, a clock that can be moved,
//! and a temporary PostgreSQL.
//!
//! A test is written once and runs on both databases:
//!
//! ```ignore
//! testkit::tests! {
//!     async fn r061_a_removed_role_is_gone_from_the_next_token(app) {
//!         let tokens = app.sign_up("ada@example.test").await;
//!         …
//!     }
//! }
//! ```

pub mod api;
pub mod app;
pub mod arrivals;
pub mod authenticator;
pub mod browser;
pub mod clock;
pub mod html;
pub mod idp;
pub mod inbox;
pub mod postgres;
pub mod provider;
pub mod receiver;
pub mod schema;
pub mod wire;

pub use app::{Answer, Client, Database, M2M, OTHER_SPA, REG, SPA, SignedIn, TestApp, Tokens, claims};
pub use authenticator::{Authenticator, Twist};
pub use browser::{Browser, Page, SAFARI_15};
pub use clock::TestClock;

/// Tests that run once on SQLite and once on PostgreSQL, as `name::sqlite` and `name::postgres`. Tasks that a test spawns
/// really run at the same time.
#[macro_export]
macro_rules! tests {
    ($($(#[$meta:meta])* async fn $name:ident($app:ident) $body:block)+) => {$(
        $(#[$meta])*
        mod $name {
            #[allow(unused_imports, clippy::allow_attributes, reason = "a test may need nothing of its file")]
            use super::*;

            async fn check($app: $crate::TestApp) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                check($crate::TestApp::on($crate::Database::Sqlite).await).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                check($crate::TestApp::on($crate::Database::Postgres).await).await;
            }
        }
    )+};
}
