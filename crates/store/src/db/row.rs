//! One row of an answer, read by column name.

use std::cell::Cell;
use std::error::Error as StdError;

use tokio_postgres::types::{FromSql, Type};

use super::error::{Error, Result};
use super::value::{FromValue, ValueRef};

/// A type that a row can be read into. Single values and tuples are read by position, structs by name:
/// see [`record!`](crate::record).
pub trait Record: Sized {
    /// Reads the row.
    fn read(row: &Row<'_>) -> Result<Self>;
}

/// Reads a struct from a row: `record! { Organization { id, name, handle } }`.
#[macro_export]
macro_rules! record {
    ($type:path { $($field:ident),+ $(,)? }) => {
        impl $crate::db::Record for $type {
            fn read(row: &$crate::db::Row<'_>) -> $crate::db::Result<Self> {
                Ok(Self { $($field: row.get(stringify!($field))?),+ })
            }
        }
    };
}

/// A row, while the statement that produced it still runs.
pub struct Row<'a> {
    source: Source<'a>,
    /// Where the next column probably is: statements and structs mostly name them in the same order,
    /// so a lookup by name is usually one comparison.
    next: Cell<usize>,
}

enum Source<'a> {
    Sqlite(&'a rusqlite::Row<'a>),
    Postgres(&'a tokio_postgres::Row),
}

impl<'a> Row<'a> {
    pub(super) fn sqlite(row: &'a rusqlite::Row<'a>) -> Self {
        Self {
            source: Source::Sqlite(row),
            next: Cell::new(0),
        }
    }

    pub(super) fn postgres(row: &'a tokio_postgres::Row) -> Self {
        Self {
            source: Source::Postgres(row),
            next: Cell::new(0),
        }
    }

    /// The value of the named column.
    pub fn get<T: FromValue>(&self, column: &str) -> Result<T> {
        let position = self.position(column)?;
        self.read(position).map_err(|error| name_column(error, column))
    }

    /// The value of the column at this position, counted from 0.
    pub fn get_at<T: FromValue>(&self, position: usize) -> Result<T> {
        if position >= self.width() {
            let reason = format!("the row has {} columns", self.width());
            return Err(Error::Decode {
                column: position.to_string(),
                reason,
            });
        }
        self.read(position)
            .map_err(|error| name_column(error, self.name(position)))
    }

    fn position(&self, column: &str) -> Result<usize> {
        let (width, start) = (self.width(), self.next.get());
        let found = (start..width)
            .chain(0..start.min(width))
            .find(|position| self.name(*position) == column);
        let position = found.ok_or_else(|| Error::Decode {
            column: column.to_owned(),
            reason: "not in the row".to_owned(),
        })?;
        self.next.set(position + 1);
        Ok(position)
    }

    fn width(&self) -> usize {
        match self.source {
            Source::Sqlite(row) => row.as_ref().column_count(),
            Source::Postgres(row) => row.len(),
        }
    }

    fn name(&self, position: usize) -> &str {
        match self.source {
            Source::Sqlite(row) => row.as_ref().column_name(position).unwrap_or_default(),
            Source::Postgres(row) => row.columns().get(position).map_or("", |column| column.name()),
        }
    }

    fn read<T: FromValue>(&self, position: usize) -> Result<T> {
        match self.source {
            Source::Sqlite(row) => T::from_value(match row.get_ref(position)? {
                rusqlite::types::ValueRef::Null => ValueRef::Null,
                rusqlite::types::ValueRef::Integer(number) => ValueRef::BigInt(number),
                rusqlite::types::ValueRef::Text(text) => {
                    ValueRef::Text(std::str::from_utf8(text).map_err(Error::decode)?)
                }
                other => {
                    return Err(Error::decode(format_args!(
                        "{} is not in the portable subset",
                        other.data_type()
                    )));
                }
            }),
            Source::Postgres(row) => {
                let Portable(value) = row.try_get(position).map_err(Error::decode)?;
                T::from_value(value)
            }
        }
    }
}

fn name_column(error: Error, name: &str) -> Error {
    match error {
        Error::Decode { column, reason } if column.is_empty() => Error::Decode {
            column: name.to_owned(),
            reason,
        },
        other => other,
    }
}

/// The types of PostgreSQL that the portable subset uses, as they come over the wire.
struct Portable<'a>(ValueRef<'a>);

impl<'a> FromSql<'a> for Portable<'a> {
    fn from_sql(ty: &Type, raw: &'a [u8]) -> std::result::Result<Self, Box<dyn StdError + Sync + Send>> {
        Ok(Self(match *ty {
            Type::BOOL => ValueRef::Bool(bool::from_sql(ty, raw)?),
            Type::INT8 => ValueRef::BigInt(i64::from_sql(ty, raw)?),
            Type::INT4 => ValueRef::BigInt(i32::from_sql(ty, raw)?.into()),
            Type::INT2 => ValueRef::BigInt(i16::from_sql(ty, raw)?.into()),
            _ => ValueRef::Text(<&str>::from_sql(ty, raw)?),
        }))
    }

    fn from_sql_null(_: &Type) -> std::result::Result<Self, Box<dyn StdError + Sync + Send>> {
        Ok(Self(ValueRef::Null))
    }

    fn accepts(ty: &Type) -> bool {
        matches!(*ty, Type::BOOL | Type::INT8 | Type::INT4 | Type::INT2) || <&str as FromSql>::accepts(ty)
    }
}

impl<T: FromValue> Record for T {
    fn read(row: &Row<'_>) -> Result<Self> {
        row.get_at(0)
    }
}

macro_rules! tuple {
    ($($type:ident $position:literal),+) => {
        impl<$($type: FromValue),+> Record for ($($type,)+) {
            fn read(row: &Row<'_>) -> Result<Self> {
                Ok(($(row.get_at::<$type>($position)?,)+))
            }
        }
    };
}

tuple!(A 0);
tuple!(A 0, B 1);
tuple!(A 0, B 1, C 2);
tuple!(A 0, B 1, C 2, D 3);
