//! What goes into a statement and comes out of a row: nothing, text, a 64-bit integer, a truth value.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::error::{Error, Result};

/// A value bound to a statement.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// SQL `NULL`.
    Null,
    /// `TEXT`.
    Text(String),
    /// `BIGINT`: numbers, and times in microseconds.
    BigInt(i64),
    /// `BOOLEAN`.
    Bool(bool),
    /// A value that could not be written down; the statement refuses it.
    Unwritable(String),
}

/// A value of a row, borrowed from the driver.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ValueRef<'a> {
    /// SQL `NULL`.
    Null,
    /// `TEXT`.
    Text(&'a str),
    /// `BIGINT`; on SQLite also a truth value, which it stores as 0 or 1.
    BigInt(i64),
    /// `BOOLEAN`, on PostgreSQL.
    Bool(bool),
}

impl ValueRef<'_> {
    fn kind(self) -> &'static str {
        match self {
            Self::Null => "NULL",
            Self::Text(_) => "text",
            Self::BigInt(_) => "a number",
            Self::Bool(_) => "a truth value",
        }
    }
}

/// A type a column can be read into.
pub trait FromValue: Sized {
    /// Reads the value, or says with [`Error::decode`] why it does not fit.
    fn from_value(value: ValueRef<'_>) -> Result<Self>;
}

fn expected<T>(wanted: &str, found: ValueRef<'_>) -> Result<T> {
    Err(Error::decode(format_args!("expected {wanted}, found {}", found.kind())))
}

impl FromValue for String {
    fn from_value(value: ValueRef<'_>) -> Result<Self> {
        match value {
            ValueRef::Text(text) => Ok(text.to_owned()),
            other => expected("text", other),
        }
    }
}

impl FromValue for i64 {
    fn from_value(value: ValueRef<'_>) -> Result<Self> {
        match value {
            ValueRef::BigInt(number) => Ok(number),
            other => expected("a number", other),
        }
    }
}

impl FromValue for bool {
    fn from_value(value: ValueRef<'_>) -> Result<Self> {
        match value {
            ValueRef::Bool(truth) => Ok(truth),
            ValueRef::BigInt(0) => Ok(false),
            ValueRef::BigInt(1) => Ok(true),
            other => expected("a truth value", other),
        }
    }
}

impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: ValueRef<'_>) -> Result<Self> {
        match value {
            ValueRef::Null => Ok(None),
            other => T::from_value(other).map(Some),
        }
    }
}

/// A value kept as JSON in a `TEXT` column. SQL never looks inside.
#[derive(Debug, Clone, PartialEq)]
pub struct Json<T>(pub T);

impl<T: DeserializeOwned> FromValue for Json<T> {
    fn from_value(value: ValueRef<'_>) -> Result<Self> {
        match value {
            ValueRef::Text(text) => serde_json::from_str(text).map(Json).map_err(Error::decode),
            other => expected("JSON", other),
        }
    }
}

impl<T: Serialize> From<Json<T>> for Value {
    fn from(Json(value): Json<T>) -> Self {
        serde_json::to_string(&value).map_or_else(|error| Self::Unwritable(error.to_string()), Self::Text)
    }
}

impl<T: Serialize> From<&Json<T>> for Value {
    fn from(Json(value): &Json<T>) -> Self {
        Json(value).into()
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::BigInt(number)
    }
}

impl From<&i64> for Value {
    fn from(number: &i64) -> Self {
        Self::BigInt(*number)
    }
}

impl From<i32> for Value {
    fn from(number: i32) -> Self {
        Self::BigInt(number.into())
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::BigInt(number.into())
    }
}

impl From<bool> for Value {
    fn from(truth: bool) -> Self {
        Self::Bool(truth)
    }
}

impl From<&bool> for Value {
    fn from(truth: &bool) -> Self {
        Self::Bool(*truth)
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl<'a, T> From<&'a Option<T>> for Value
where
    &'a T: Into<Value>,
{
    fn from(value: &'a Option<T>) -> Self {
        value.as_ref().map_or(Self::Null, Into::into)
    }
}

/// Stores newtypes over text: written with `as_str()`, read back with `FromStr`.
#[macro_export]
macro_rules! text_value {
    ($($type:ty),+ $(,)?) => {$(
        impl From<&$type> for $crate::db::Value {
            fn from(value: &$type) -> Self {
                $crate::db::Value::Text(value.as_str().to_owned())
            }
        }
        impl From<$type> for $crate::db::Value {
            fn from(value: $type) -> Self {
                $crate::db::Value::Text(value.as_str().to_owned())
            }
        }
        impl $crate::db::FromValue for $type {
            fn from_value(value: $crate::db::ValueRef<'_>) -> $crate::db::Result<Self> {
                let text = <String as $crate::db::FromValue>::from_value(value)?;
                text.parse().map_err(|error| $crate::db::Error::decode(format_args!("{error}")))
            }
        }
    )+};
}
