//! How the engines go about a statement.

use store::{Db, Record, Result, Row, Tx, Value};

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
pub(crate) async fn reads_by(db: &Db, index: &str, text: &str, values: &[Value]) {
    let plan = plan(db, text, values).await;
    let sorts = plan.contains("TEMP B-TREE") || plan.contains("Sort");
    let scans = plan.contains("Seq Scan") || plan.lines().any(|line| line.starts_with("SCAN"));
    assert!(plan.contains(index) && !sorts && !scans, "{text}\n{plan}");
}
