//! The server as its clients and visitors meet it, on both databases. The folders mirror `src`.

mod authorize;
mod cors;
mod injection;
mod introspection;
mod leaks;
mod main_path;
mod pkce;
mod redirect_uris;
mod sign_in_flow;
mod steps;
mod token_endpoint;
