//! The Management API, one file per resource; `access` walks over all of it.

mod access;
mod business;
mod description;
mod docs;
mod permissions;
mod properties;
mod property_values;
mod rate;
mod subscribers;
