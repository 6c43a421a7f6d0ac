//! How the engines go about a statement.

use store::{Db, Record, Result, Row, Tx, Value};

/// What a database knows of its rows when it makes a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Known {
    /// Nothing. SQLite never gathers statistics by itself. PostgreSQL has none for the first minute of a table, and takes
    /// whatever one environment has for a handful of rows, which it sorts.
    Nothing,
    /// What `ANALYZE` gathers.
    Statistics,
}

impl Known {
    /// Nothing first, since nothing is forgotten again.
    pub(crate) const EACH: [Self; 2] = [Self::Nothing, Self::Statistics];

    /// Lets the database know it.
    pub(crate) async fn is_told_to(self, db: &Db) {
        if self == Self::Statistics {
            db.write(async |tx: &mut Tx| tx.sql("ANALYZE").execute().await)
                .await
                .unwrap();
        }
    }
}

/// One line of a plan, which both engines have in the last column.
struct Line(String);

impl Record for Line {
    fn read(row: &Row<'_>) -> Result<Self> {
        row.get("detail").or_else(|_| row.get("QUERY PLAN")).map(Self)
    }
}

/// The plan of a statement, a line per step.
pub(crate) async fn plan(db: &Db, text: &str, values: &[Value]) -> String {
    let explain = if db.engine() == "sqlite" {
        "EXPLAIN QUERY PLAN"
    } else {
        "EXPLAIN"
    };
    // A façade for literals alone is given one that lives as long.
    let text: &'static str = Box::leak(format!("{explain} {text}").into_boxed_str());
    let lines: Vec<Line> = db
        .read(async |tx: &mut Tx| {
            let statement = tx.sql(text);
            let bound = values.iter().cloned().fold(statement, store::Statement::bind);
            bound.all().await
        })
        .await
        .unwrap_or_else(|error| panic!("{text}: {error}"));
    lines.into_iter().map(|line| line.0).collect::<Vec<_>>().join("\n")
}

/// Checks that a statement finds its rows by an index, in their order.
pub(crate) async fn reads_by(db: &Db, known: Known, index: &str, text: &str, values: &[Value]) {
    let plan = plan(db, text, values).await;
    let sorts = sorts(db, known, &plan);
    let scans = plan.contains("Seq Scan") || plan.lines().any(|line| line.starts_with("SCAN"));
    let is_of_index = plan.contains(index) || may_guess(db, known);
    assert!(
        is_of_index && !sorts && !scans,
        "{}, knowing {known:?}: {text}\n{plan}",
        db.engine()
    );
}

/// Whether a plan sorts rows, and does not do so for want of knowledge that will come by itself.
pub(crate) fn sorts(db: &Db, known: Known, plan: &str) -> bool {
    plan.contains("TEMP B-TREE") || plan.contains("Sort") && !may_guess(db, known)
}

fn may_guess(db: &Db, known: Known) -> bool {
    db.engine() == "postgresql" && known == Known::Nothing
}
