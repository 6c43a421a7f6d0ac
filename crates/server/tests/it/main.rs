//! The server as its clients and visitors meet it, on both databases. The folders mirror `src`.

mod audit;
mod authorize;
mod cors;
mod injection;
mod introspection;
mod keys;
mod leaks;
mod lockout;
mod mailed_codes;
mod main_path;
mod organizations;
mod pages;
mod passwords;
mod pkce;
mod posting;
mod redirect_uris;
mod sessions;
mod sign_in;
mod sign_in_flow;
mod steps;
mod token_endpoint;
mod oidc;
