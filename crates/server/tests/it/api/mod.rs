//! The Management API, one file per resource; `access` walks over all of it.

mod access;
mod permissions;
mod roles;
