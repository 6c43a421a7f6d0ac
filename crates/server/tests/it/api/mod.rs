//! The Management API, one file per resource; `access` walks over all of it.

mod access;
mod identities;
mod permissions;
mod user_passwords;
mod users;
