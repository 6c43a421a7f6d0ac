//! The audit log, for those who may read it.

use store::Tx;
use store::events::EventRow;

use crate::context::Context;
use crate::error::Result;

/// The latest events of the environment, newest first.
pub async fn latest(cx: &Context, most: i64) -> Result<Vec<EventRow>> {
    cx.read(async |tx: &mut Tx| Ok(store::events::list(tx, cx.env(), most).await?))
        .await
}
