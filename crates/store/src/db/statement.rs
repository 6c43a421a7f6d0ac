//! A statement with its values, on its way to the engine.

use super::error::{Error, Result};
use super::row::{Record, Row};
use super::value::Value;
use super::{Engine, Tx, lock, text};

/// SQLite accepts 32,766 parameters, PostgreSQL 65,535.
const MOST_PARAMETERS: usize = 32_000;

/// A statement of a transaction; nothing happens until `optional`, `one`, `all` or `execute`.
#[must_use = "a statement does nothing until it is executed"]
pub struct Statement<'t> {
    tx: &'t mut Tx,
    text: &'static str,
    values: Vec<Value>,
    /// Position of the first value of a list and how many there are.
    list: Option<(usize, usize)>,
    mistake: Option<&'static str>,
}

impl<'t> Statement<'t> {
    pub(super) fn new(tx: &'t mut Tx, text: &'static str) -> Self {
        Self {
            tx,
            text,
            values: Vec::new(),
            list: None,
            mistake: None,
        }
    }

    /// Binds the next value: the first call is `$1`.
    pub fn bind(mut self, value: impl Into<Value>) -> Self {
        if self.list.is_some() {
            self.mistake = Some("a list is bound last");
        }
        self.values.push(value.into());
        self
    }

    /// Binds values for `IN ($list)`, after everything else. No values match no row; therefore not for `NOT IN`.
    pub fn bind_list<V: Into<Value>>(mut self, values: impl IntoIterator<Item = V>) -> Self {
        if self.list.is_some() || !self.text.contains("$list") {
            self.mistake = Some("a statement with bind_list has one $list");
        }
        let first = self.values.len();
        self.values.extend(values.into_iter().map(Into::into));
        let last = if self.values.len() == first {
            Value::Null
        } else {
            self.values[self.values.len() - 1].clone()
        };
        // Filled up to a power of two by repeating the last value, so that few different statements are prepared.
        let count = (self.values.len() - first).next_power_of_two();
        self.values.resize(first + count, last);
        self.list = Some((first + 1, count));
        self
    }

    /// The first row, if there is one.
    pub async fn optional<R: Record>(self) -> Result<Option<R>> {
        Ok(self.rows(1).await?.pop())
    }

    /// The first row; [`Error::NoRow`] if there is none.
    pub async fn one<R: Record>(self) -> Result<R> {
        self.optional().await?.ok_or(Error::NoRow)
    }

    /// All rows. Reads run on the calling thread, so what may be long has a `LIMIT`.
    pub async fn all<R: Record>(self) -> Result<Vec<R>> {
        self.rows(usize::MAX).await
    }

    /// Runs the statement and answers how many rows it changed.
    pub async fn execute(self) -> Result<u64> {
        let (tx, call) = self.ready()?;
        let outcome = match &tx.engine {
            Engine::SqliteWrite(write) => lock(write)
                .connection()
                .and_then(|connection| call.sqlite(connection)?.execute()),
            Engine::SqliteRead(read) => lock(read)
                .connection()
                .and_then(|connection| call.sqlite(connection)?.execute()),
            Engine::Postgres(session) => Box::pin(session.execute(&call.postgres(), &call.values)).await,
        };
        tx.note(outcome)
    }

    async fn rows<R: Record>(self, most: usize) -> Result<Vec<R>> {
        let (tx, call) = self.ready()?;
        if let Some(plans) = &tx.plans {
            let plan = call.explained(&tx.engine).await;
            let plan = tx.note(plan)?.join("\n");
            lock(plans).push(plan);
        }
        let outcome = match &tx.engine {
            Engine::SqliteWrite(write) => lock(write)
                .connection()
                .and_then(|connection| call.sqlite(connection)?.rows(most)),
            Engine::SqliteRead(read) => lock(read)
                .connection()
                .and_then(|connection| call.sqlite(connection)?.rows(most)),
            // In a box: the way to the server and back is long, and every future that may go it would be as large.
            Engine::Postgres(session) => Box::pin(session.query(&call.postgres(), &call.values))
                .await
                .and_then(|rows| rows.iter().take(most).map(|row| R::read(&Row::postgres(row))).collect()),
        };
        tx.note(outcome)
    }

    fn ready(self) -> Result<(&'t mut Tx, Call)> {
        let Self {
            tx,
            text,
            values,
            list,
            mistake,
        } = self;
        tx.alive()?;
        let refusal = if let Some(mistake) = mistake {
            Some(Error::Other(format!("{mistake}: {text}")))
        } else if values.len() > MOST_PARAMETERS {
            Some(Error::Other(format!(
                "{} values are too many for one statement: {text}",
                values.len()
            )))
        } else {
            values.iter().find_map(|value| match value {
                Value::Text(text) if text.as_bytes().contains(&0) => Some(Error::NulInText),
                Value::Unwritable(reason) => Some(Error::Other(reason.clone())),
                _ => None,
            })
        };
        match refusal {
            Some(error) => tx.note(Err(error)),
            None => Ok((tx, Call { text, values, list })),
        }
    }
}

/// A checked statement.
struct Call {
    text: &'static str,
    values: Vec<Value>,
    list: Option<(usize, usize)>,
}

impl Call {
    fn postgres(&self) -> std::borrow::Cow<'static, str> {
        match self.list {
            Some((first, count)) => text::with_list(self.text, '$', first, count),
            None => self.text.into(),
        }
    }

    /// The lines of the plan.
    async fn explained(&self, engine: &Engine) -> Result<Vec<String>> {
        let on_sqlite = |connection: &rusqlite::Connection| {
            let text = format!("EXPLAIN QUERY PLAN {}", self.text_for_sqlite());
            let rows: Vec<(i64, i64, i64, String)> = self.bound(connection, &text)?.rows(usize::MAX)?;
            Ok(rows.into_iter().map(|(_, _, _, detail)| detail).collect())
        };
        match engine {
            Engine::SqliteWrite(write) => lock(write).connection().and_then(on_sqlite),
            Engine::SqliteRead(read) => lock(read).connection().and_then(on_sqlite),
            Engine::Postgres(session) => {
                let text = format!("EXPLAIN {}", self.postgres());
                let rows = session.query(&text, &self.values).await?;
                rows.iter().map(|row| Row::postgres(row).get_at(0)).collect()
            }
        }
    }

    fn text_for_sqlite(&self) -> std::borrow::Cow<'static, str> {
        let text = text::for_sqlite(self.text);
        match self.list {
            Some((first, count)) => text::with_list(text, '?', first, count),
            None => text.into(),
        }
    }

    fn sqlite<'c>(&self, connection: &'c rusqlite::Connection) -> Result<Prepared<'c>> {
        self.bound(connection, &self.text_for_sqlite())
    }

    fn bound<'c>(&self, connection: &'c rusqlite::Connection, text: &str) -> Result<Prepared<'c>> {
        let mut statement = connection.prepare_cached(text)?;
        if statement.parameter_count() != self.values.len() {
            let (wanted, bound) = (statement.parameter_count(), self.values.len());
            return Err(Error::Other(format!(
                "{bound} values for the {wanted} parameters of: {text}"
            )));
        }
        for (index, value) in self.values.iter().enumerate() {
            let position = index + 1;
            match value {
                Value::Null | Value::Unwritable(_) => statement.raw_bind_parameter(position, rusqlite::types::Null)?,
                Value::Text(text) => statement.raw_bind_parameter(position, text.as_str())?,
                Value::BigInt(number) => statement.raw_bind_parameter(position, number)?,
                Value::Bool(truth) => statement.raw_bind_parameter(position, truth)?,
            }
        }
        Ok(Prepared(statement))
    }
}

/// A statement of SQLite with its values bound.
struct Prepared<'c>(rusqlite::CachedStatement<'c>);

impl Prepared<'_> {
    fn execute(mut self) -> Result<u64> {
        Ok(self.0.raw_execute()? as u64)
    }

    fn rows<R: Record>(mut self, most: usize) -> Result<Vec<R>> {
        let mut rows = self.0.raw_query();
        let mut read = Vec::new();
        while read.len() < most
            && let Some(row) = rows.next()?
        {
            read.push(R::read(&Row::sqlite(row))?);
        }
        Ok(read)
    }
}
