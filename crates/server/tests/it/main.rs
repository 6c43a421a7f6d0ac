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
mod audit;
mod keys;
mod lockout;
mod mailed_codes;
mod main_path;
mod organizations;
mod pages;
mod passwords;
mod posting;
mod sessions;
mod sign_in;
