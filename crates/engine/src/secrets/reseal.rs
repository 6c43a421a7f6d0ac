//! After a change of the master key: sealing again, under the new key, what is sealed under the one before (R206).
//!
//! Row by row, in small transactions, while servers run. Each row is changed only if it still holds what was read, and one
//! that is sealed under the new key already is left alone; so it may be cut short anywhere and started again. Nothing is
//! remembered about how far it came: a row tells by itself. What can be opened with neither key stops it, unchanged.

use std::time::Duration;

use domain::events::Event;
use domain::ids::Random;
use serde_json::json;
use store::Tx;
use store::sealed::{SealedRow, Table};

use super::root;
use super::sealing::Sealer;
use crate::Engine;
use crate::bootstrap::default_environment;
use crate::context::Work;
use crate::error::{Error, Result};

/// Rows in one transaction.
const BATCH: i64 = 100;
/// How often it goes through everything. What is written meanwhile is sealed under the new key, unless some server still
/// has the old one.
const MOST_PASSES: u32 = 5;
/// Between two batches, so that nobody waits for it.
const PAUSE: Duration = Duration::from_millis(10);

/// Seals everything under the present master key, and tells how many values that were.
pub async fn reseal(engine: &Engine) -> Result<u64> {
    let mut resealing = Resealing::new(engine, BATCH);
    while resealing.step().await? {
        tokio::time::sleep(PAUSE).await;
    }
    Ok(resealing.changed)
}

/// With SQLite nobody else can do it while the server runs, and no other server can still have the old key. With
/// PostgreSQL a command does it when every server has the new one.
pub(crate) async fn in_background(engine: &Engine) {
    if !engine.secrets().sealer().has_previous() {
        return;
    }
    if engine.db().engine() != "sqlite" {
        tracing::info!("there is a previous master key: when every server has the new one, run `doorstep keys reseal`");
        return;
    }
    match reseal(engine).await {
        Ok(values) => tracing::info!(
            values,
            "everything is sealed under the master key; the previous one is not needed any more"
        ),
        Err(error) => {
            tracing::error!(%error, "sealing under the new master key has stopped; the previous one is still needed")
        }
    }
}

/// A way through everything that is sealed.
pub struct Resealing<'e> {
    engine: &'e Engine,
    batch: i64,
    pass: u32,
    /// Which of the tables.
    table: usize,
    /// The last row of it that was looked at.
    after: (String, String),
    /// Whether this pass found anything to do.
    is_clean: bool,
    changed: u64,
}

impl<'e> Resealing<'e> {
    /// At the beginning, with so many rows in one transaction.
    pub fn new(engine: &'e Engine, batch: i64) -> Self {
        Self {
            engine,
            batch,
            pass: 1,
            table: 0,
            after: Default::default(),
            is_clean: true,
            changed: 0,
        }
    }

    /// Does the next few rows. Tells whether there may be more to do.
    pub async fn step(&mut self) -> Result<bool> {
        let Some(table) = Table::ALL.get(self.table).copied() else {
            return self.end_of_pass().await;
        };
        let rows = self.rows(table).await?;
        let (sealer, random) = (self.engine.secrets().sealer(), self.engine.random());
        let mut changes = Vec::new();
        for row in &rows {
            if let Some(text) = resealed(sealer, table, row, random)? {
                changes.push((row, text));
            }
        }
        if !changes.is_empty() {
            let write = async |tx: &mut Tx| {
                let mut count = 0;
                for (row, text) in &changes {
                    count += u64::from(store::sealed::replace(tx, table, row, text).await?);
                }
                Ok::<_, Error>(count)
            };
            self.changed += self.engine.db().write(write).await?;
            self.is_clean = false;
        }
        match rows.into_iter().last() {
            Some(row) => self.after = (row.environment_id.to_string(), row.id),
            None => (self.table, self.after) = (self.table + 1, Default::default()),
        }
        Ok(true)
    }

    async fn rows(&self, table: Table) -> Result<Vec<SealedRow>> {
        let (env, id) = &self.after;
        self.engine
            .db()
            .read(async |tx: &mut Tx| {
                Ok::<_, Error>(store::sealed::list_after(tx, table, (env, id), self.batch).await?)
            })
            .await
    }

    /// Only a pass that found nothing shows that nothing is left. Then the root follows.
    async fn end_of_pass(&mut self) -> Result<bool> {
        if self.is_clean {
            self.changed += u64::from(self.finish().await?);
            return Ok(false);
        }
        if self.pass == MOST_PASSES {
            return Err(Error::Forbidden(
                "values are still being sealed under the previous master key: restart every server with the new one",
            ));
        }
        (self.pass, self.table, self.is_clean) = (self.pass + 1, 0, true);
        Ok(true)
    }

    /// Seals the root again, which is the end, and writes it down in the default environment.
    async fn finish(&self) -> Result<bool> {
        let engine = self.engine;
        let Some(old) = root::find(engine.db()).await? else {
            return Err(Error::internal("the root is gone"));
        };
        let sealer = engine.secrets().sealer();
        let Some(new) = sealer.resealed(root::PLACE, &old, engine.random())? else {
            return Ok(false);
        };
        let replace = async |tx: &mut Tx| Ok(store::deployment_secrets::replace(tx, root::NAME, &old, &new).await?);
        let Some((env, _)) = default_environment(engine).await? else {
            return engine.db().write(replace).await;
        };
        let data = json!({ "values": self.changed + 1 });
        let cx = engine.administrator(&env).await?;
        cx.work(async |work: &mut Work<'_>| {
            let is_first = store::deployment_secrets::replace(work.tx(), root::NAME, &old, &new).await?;
            if is_first {
                work.announce(Event::of("master_key.changed").data(data.clone()))
                    .await?;
            }
            Ok(is_first)
        })
        .await
    }
}

fn resealed(sealer: &Sealer, table: Table, row: &SealedRow, random: &dyn Random) -> Result<Option<String>> {
    let place = format!("{}/{}/{}", table.name(), row.environment_id, row.id);
    match table {
        Table::SignInFlows => crate::sign_in::resealed(sealer, &place, &row.text, random),
        _ => sealer.resealed(&place, &row.text, random),
    }
}
