//! Doorstep's nouns and rules: what exists, and what may be done with it.
//!
//! Nothing here reads a clock, a database or the network. Ids and text are parsed once, at the edge,
//! and trusted after; the decisions that matter (`access`, `flags`, `passwords`, `sign_in`) are pure functions.

pub mod access;
pub mod access_requests;
pub mod addresses;
pub mod applications;
pub mod brands;
pub mod businesses;
pub mod codes;
pub mod colors;
pub mod connected_apps;
pub mod connection_options;
pub mod connections;
pub mod environments;
pub mod event_types;
pub mod events;
pub mod feature_flags;
pub mod flags;
pub mod identifiers;
pub mod ids;
pub mod industries;
pub mod mfa;
pub mod organizations;
pub mod palettes;
pub mod passkeys;
pub mod passwords;
pub mod permissions;
pub mod phones;
pub mod properties;
pub mod roles;
pub mod scopes;
pub mod sessions;
pub mod settings;
pub mod strategies;
pub mod subscribers;
pub mod text;
pub mod time;
pub mod timezones;
pub mod users;
pub mod webhooks;
