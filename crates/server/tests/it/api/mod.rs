//! The Management API, one file per resource; `access` walks over all of it.

mod access;
mod apis;
mod applications;
mod callbacks;
mod connected_apps;
mod connections;
mod feature_flags;
mod identities;
mod organization_users;
mod organizations;
mod permissions;
mod roles;
mod user_passwords;
mod users;
