//! What can go wrong in storage, said the same way for both engines.

use std::path::PathBuf;

use tokio_postgres::error::SqlState;

/// The result of storage functions.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A failure of the database, sorted by what a caller can do about it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A row with the same key exists. Turn it into a refusal with [`OnUnique::on_unique`].
    #[error("a row with the same {table} ({}) exists", columns.join(", "))]
    UniqueViolation {
        /// The table the constraint belongs to.
        table: String,
        /// The columns of the violated constraint, in its order.
        columns: Vec<String>,
    },
    /// A row points at another row that is not there, or is still pointed at.
    #[error("a row refers to another one that does not exist")]
    ForeignKeyViolation,
    /// [`super::Statement::one`] found nothing.
    #[error("a row that must exist was not found")]
    NoRow,
    /// The database answers, but others were in the way for too long; trying later can succeed.
    #[error("the database is busy")]
    Busy,
    /// The database does not answer, or cannot store anything at the moment.
    #[error("the database is not available: {0}")]
    Unavailable(String),
    /// A later version of the program has changed the schema.
    #[error("the database has schema version {found}, this program knows versions up to {known}: run a newer program")]
    NewerSchema {
        /// The version found in the database.
        found: i64,
        /// The newest version this program carries.
        known: i64,
    },
    /// Another process holds this SQLite file.
    #[error("the database {} is in use by another process", path.display())]
    InUse {
        /// The database file.
        path: PathBuf,
    },
    /// PostgreSQL cannot store U+0000 in text, so neither engine does.
    #[error("text with a NUL character cannot be stored")]
    NulInText,
    /// The transaction went on after a failed statement. PostgreSQL refuses that, so SQLite does too.
    #[error("the transaction went on after one of its statements had failed")]
    Aborted,
    /// A column is missing, or holds something that the asked-for type does not allow.
    #[error("column {column}: {reason}")]
    Decode {
        /// The column's name, or its position.
        column: String,
        /// What was wrong with it.
        reason: String,
    },
    /// Anything else: a mistake in a statement, a damaged file.
    #[error("{0}")]
    Other(String),
}

impl Error {
    /// A value that does not fit the type it is read into; [`super::Row`] adds the column.
    pub fn decode(reason: impl std::fmt::Display) -> Self {
        Self::Decode {
            column: String::new(),
            reason: reason.to_string(),
        }
    }

    /// True if the same request can succeed later without anyone changing it: worth a 503.
    pub fn is_temporary(&self) -> bool {
        matches!(self, Self::Busy | Self::Unavailable(_))
    }

    fn violates(&self, table_and_column: &str) -> bool {
        let Self::UniqueViolation { table, columns } = self else {
            return false;
        };
        table_and_column
            .split_once('.')
            .is_some_and(|(wanted_table, wanted_column)| {
                table == wanted_table && columns.last().is_some_and(|last| last == wanted_column)
            })
    }
}

/// Reading a unique violation as the refusal it means.
pub trait OnUnique<T> {
    /// Replaces the violation of the unique constraint whose *last* column is `table.column` by `refusal`
    /// (the columns before it are the tenant, in every index). Other errors pass unchanged.
    fn on_unique<E: From<Error>>(self, table_and_column: &str, refusal: impl FnOnce() -> E) -> Result<T, E>;
}

impl<T> OnUnique<T> for Result<T> {
    fn on_unique<E: From<Error>>(self, table_and_column: &str, refusal: impl FnOnce() -> E) -> Result<T, E> {
        self.map_err(|error| {
            if error.violates(table_and_column) {
                refusal()
            } else {
                error.into()
            }
        })
    }
}

impl From<&rusqlite::Error> for Error {
    fn from(error: &rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        let rusqlite::Error::SqliteFailure(failure, message) = error else {
            return Self::Other(error.to_string());
        };
        let message = message.as_deref().unwrap_or_default();
        match failure.code {
            ErrorCode::ConstraintViolation => match failure.extended_code {
                rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE | rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY => {
                    unique_violation_of_sqlite(message)
                }
                rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY => Self::ForeignKeyViolation,
                _ => Self::Other(error.to_string()),
            },
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy,
            ErrorCode::DiskFull | ErrorCode::SystemIoFailure | ErrorCode::ReadOnly | ErrorCode::CannotOpen => {
                Self::Unavailable(error.to_string())
            }
            _ => Self::Other(error.to_string()),
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        Self::from(&error)
    }
}

/// SQLite says `UNIQUE constraint failed: organizations.environment_id, organizations.handle`.
fn unique_violation_of_sqlite(message: &str) -> Error {
    let named = message.rsplit_once(": ").map_or("", |(_, columns)| columns);
    let mut table = String::new();
    let mut columns = Vec::new();
    for name in named.split(", ") {
        match name.split_once('.') {
            Some((of, column)) => {
                table = of.to_owned();
                columns.push(column.to_owned());
            }
            None => columns.push(name.to_owned()),
        }
    }
    Error::UniqueViolation { table, columns }
}

impl From<&tokio_postgres::Error> for Error {
    fn from(error: &tokio_postgres::Error) -> Self {
        let Some(refusal) = error.as_db_error() else {
            return if error.is_closed() || is_io(error) {
                Self::Unavailable(with_causes(error))
            } else {
                Self::Other(with_causes(error))
            };
        };
        let code = refusal.code();
        if *code == SqlState::UNIQUE_VIOLATION {
            let columns = columns_of_postgres(refusal.detail().unwrap_or_default());
            Self::UniqueViolation {
                table: refusal.table().unwrap_or_default().to_owned(),
                columns,
            }
        } else if *code == SqlState::FOREIGN_KEY_VIOLATION {
            Self::ForeignKeyViolation
        } else if [
            SqlState::T_R_SERIALIZATION_FAILURE,
            SqlState::T_R_DEADLOCK_DETECTED,
            SqlState::LOCK_NOT_AVAILABLE,
            SqlState::QUERY_CANCELED,
        ]
        .contains(code)
        {
            Self::Busy
        } else if *code == SqlState::READ_ONLY_SQL_TRANSACTION
            // 08 connection exceptions, 53 insufficient resources (disk, connections), 57 operator intervention, 58 I/O
            || ["08", "53", "57", "58"].iter().any(|class| code.code().starts_with(class))
        {
            Self::Unavailable(refusal.to_string())
        } else {
            Self::Other(format!("{refusal} ({})", code.code()))
        }
    }
}

impl From<tokio_postgres::Error> for Error {
    fn from(error: tokio_postgres::Error) -> Self {
        Self::from(&error)
    }
}

/// The detail reads `Key (environment_id, handle)=(e, acme) already exists.` in every language of the server.
fn columns_of_postgres(detail: &str) -> Vec<String> {
    let Some((_, rest)) = detail.split_once('(') else {
        return Vec::new();
    };
    let Some((names, _)) = rest.split_once(")=(") else {
        return Vec::new();
    };
    names
        .split(", ")
        .map(|name| name.trim_matches('"').to_owned())
        .collect()
}

fn is_io(error: &tokio_postgres::Error) -> bool {
    std::iter::successors(std::error::Error::source(error), |cause| cause.source())
        .any(|cause| cause.is::<std::io::Error>())
}

fn with_causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        text.push_str(": ");
        text.push_str(&inner.to_string());
        cause = inner.source();
    }
    text
}
