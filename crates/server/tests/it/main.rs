//! The server as its clients and visitors meet it, on both databases. The folders mirror `src`.

mod main_path;
mod oidc;
