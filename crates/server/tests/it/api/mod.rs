//! The Management API, one file per resource; `access` walks over all of it.

mod access;
mod deliveries;
mod permissions;
mod webhooks;
