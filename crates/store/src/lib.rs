//! All SQL, and nothing else: one file per resource, each statement written once for SQLite and PostgreSQL.
//!
//! `db` is the only place that knows there are two drivers. Every function takes the transaction and then the tenant;
//! there is no statement without one, but for those that sweep or look up across tenants, which say so.

pub mod access_requests;
pub mod administrators;
pub mod apis;
pub mod applications;
pub mod authorization_codes;
pub mod brand_files;
pub mod businesses;
pub mod connected_app_leftovers;
pub mod connected_app_sessions;
pub mod connected_apps;
pub mod connections;
pub mod db;
pub mod deleted_definitions;
pub mod deployment_secrets;
pub mod environments;
pub mod events;
pub mod feature_flags;
pub mod federation_answers;
pub mod federation_requests;
pub mod grants;
mod held;
pub mod identities;
pub mod jobs;
pub mod known_browsers;
pub mod members;
pub mod mfa_factors;
pub mod mfa_recovery_codes;
pub mod one_time_codes;
pub mod organization_domains;
pub mod organizations;
pub mod page_texts;
pub mod passkeys;
pub mod passwords;
pub mod permissions;
pub mod properties;
pub mod roles;
pub mod sealed;
pub mod sessions;
pub mod sign_in_flows;
pub mod signing_keys;
pub mod subscribers;
pub mod throttles;
pub mod tries;
pub mod used_assertions;
pub mod user_lists;
pub mod users;
mod values;
pub mod webhook_deliveries;
pub mod webhooks;

pub use db::{
    Body, Db, Error, FromValue, Json, Location, OnUnique, Record, Result, Row, Statement, Tx, Value, ValueRef,
};
