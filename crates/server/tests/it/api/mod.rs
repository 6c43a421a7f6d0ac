//! The Management API, one file per resource; `access` walks over all of it.

mod access;
mod apis;
mod applications;
mod business;
mod callbacks;
mod changes;
mod connected_apps;
mod connections;
mod deliveries;
mod description;
mod docs;
mod feature_flags;
mod identities;
mod organization_users;
mod organizations;
mod passkeys;
mod permissions;
mod properties;
mod property_values;
mod rate;
mod roles;
mod settings;
mod subscribers;
mod user_passwords;
mod users;
mod webhooks;
