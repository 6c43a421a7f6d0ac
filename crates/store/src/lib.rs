//! All SQL, and nothing else: one file per resource, over the façade in [`db`].

pub mod db;

pub use db::{
    Body, Db, Error, FromValue, Json, Location, OnUnique, Record, Result, Row, Statement, Tx, Value, ValueRef,
};
