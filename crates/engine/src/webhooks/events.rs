//! Events that left the house, as they are read again.

use domain::event_types;
use domain::ids::EventId;
use serde_json::Value;
use store::Tx;
use store::events::EventRow;

use crate::context::Context;
use crate::error::{Error, Result};

/// An event as webhooks are told of it.
#[derive(Debug, Clone, PartialEq)]
pub struct PublicEvent {
    /// Its type.
    pub kind: &'static str,
    /// Its id.
    pub id: EventId,
    /// `api`, `admin` or `user`.
    pub source: String,
    /// When it happened (RFC 3339).
    pub timestamp: String,
    /// Where the request came from, where that is told.
    pub ip_address: Option<String>,
    /// What happened.
    pub data: Value,
}

impl PublicEvent {
    /// An event as it is kept; none if it is for the audit log alone.
    pub(crate) fn from_row(row: EventRow) -> Result<Option<Self>> {
        let Some(kind) = event_types::find(&row.kind) else {
            return Ok(None);
        };
        let data: Value = serde_json::from_str(&row.data).map_err(Error::internal)?;
        Ok(Some(Self {
            kind: kind.code,
            id: row.id,
            source: row.source,
            timestamp: row.created_at.to_string(),
            ip_address: row.ip_address.filter(|_| kind.has_ip_address),
            data: kind.told(&data),
        }))
    }
}

/// One of the environment's events. What is for the audit log alone counts as none.
pub async fn find(cx: &Context, id: &EventId) -> Result<PublicEvent> {
    let row = cx
        .read(async |tx: &mut Tx| Ok(store::events::find(tx, cx.env(), id).await?))
        .await?;
    let event = row.map(PublicEvent::from_row).transpose()?.flatten();
    event.ok_or(Error::NotFound("the event"))
}
