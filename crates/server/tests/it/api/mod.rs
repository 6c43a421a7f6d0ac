//! The Management API, one file per resource; `access` walks over all of it.

mod access;
mod feature_flags;
mod permissions;
mod roles;
