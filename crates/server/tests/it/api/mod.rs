//! The Management API, one file per resource; `access` walks over all of it.

mod access;
mod organization_users;
mod organizations;
mod permissions;
