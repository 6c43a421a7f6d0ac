//! Webhooks: who is told of which events, what became of each telling, and telling it once more.
//!
//! `payload` is what is sent, `dispatch` sends it. Deliveries come to be with the event, in its transaction
//! (`context.rs`).

pub mod dispatch;
pub mod events;
mod lanes;
pub mod payload;

use std::collections::BTreeSet;

use domain::event_types;
use domain::events::Event;
use domain::ids::{DeliveryId, WebhookId};
use domain::text::{parse_description, parse_name};
use domain::webhooks::{Delivery, Webhook};
use serde_json::{Value, json};
use store::Tx;

use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::paging::{Listing, Page, Slice};

/// The most characters of a name.
const LONGEST_NAME: usize = 128;
/// The most characters of a description.
const LONGEST_DESCRIPTION: usize = 1_000;
/// The most webhooks of an environment: each costs every event a little.
const MOST: usize = 100;

/// What is said of a new webhook.
#[derive(Debug, Clone, Default)]
pub struct NewWebhook {
    /// Where events are posted to.
    pub endpoint: String,
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// The codes of the types it wants.
    pub event_types: Vec<String>,
}

/// What can be said of a webhook later; nothing of what is left out changes.
#[derive(Debug, Clone, Default)]
pub struct Details {
    /// What it is called.
    pub name: Option<String>,
    /// What it is for; an inner none takes it away.
    pub description: Option<Option<String>>,
    /// The codes of the types it wants.
    pub event_types: Option<Vec<String>>,
}

/// All webhooks of the environment, oldest first.
pub async fn list(cx: &Context) -> Result<Vec<Webhook>> {
    cx.read(async |tx: &mut Tx| Ok(store::webhooks::list(tx, cx.env()).await?))
        .await
}

/// The only webhook there is, for callers that cannot name one (Q25).
pub async fn the_only_one(cx: &Context) -> Result<WebhookId> {
    let mut all = list(cx).await?;
    match (all.pop(), all.is_empty()) {
        (Some(webhook), true) => Ok(webhook.id),
        _ => Err(Error::rule(
            "WEBHOOK_ID_REQUIRED",
            "The id of the webhook is required, in the path or as webhook_id.",
        )),
    }
}

/// Creates a webhook. Its endpoint is checked now, and with every call.
pub async fn create(cx: &Context, new: &NewWebhook) -> Result<Webhook> {
    let endpoint = new.endpoint.trim();
    let webhook = Webhook {
        id: cx.new_id(),
        name: name(&new.name)?,
        endpoint: endpoint.to_owned(),
        description: description(new.description.as_deref())?,
        event_types: event_types(&new.event_types)?,
        is_active: true,
        failing_since: None,
        created_at: cx.now(),
    };
    if endpoint.is_empty() {
        return Err(Error::text("endpoint")(domain::text::TextError::Required));
    }
    let limit = || {
        Error::rule(
            "WEBHOOK_LIMIT_REACHED",
            format!("An environment has {MOST} webhooks at most."),
        )
    };
    if cx.environment.webhooks.len() >= MOST {
        return Err(limit());
    }
    let checked = cx.engine.outbound().check(endpoint).await;
    checked.map_err(|why| Error::invalid("endpoint", why.to_string()))?;
    cx.work(async |work: &mut Work<'_>| {
        if store::webhooks::list(work.tx(), cx.env()).await?.len() >= MOST {
            return Err(limit());
        }
        store::webhooks::insert(work.tx(), cx.env(), &webhook).await?;
        work.announce(Event::of("webhook.created").data(json!({ "webhook": described(&webhook) })))
            .await?;
        work.changed().await
    })
    .await?;
    Ok(webhook)
}

/// Changes a webhook, but never its endpoint. One that was switched off for failing is switched on again: whoever changes
/// it means it to work.
pub async fn update(cx: &Context, id: &WebhookId, details: &Details) -> Result<Webhook> {
    cx.work(async |work: &mut Work<'_>| {
        let found = store::webhooks::find(work.tx(), cx.env(), id).await?;
        let before = found.ok_or(Error::NotFound("the webhook"))?;
        let mut after = Webhook {
            is_active: true,
            failing_since: before.failing_since.filter(|_| before.is_active),
            ..before.clone()
        };
        if let Some(new) = &details.name {
            after.name = name(new)?;
        }
        if let Some(new) = &details.description {
            after.description = description(new.as_deref())?;
        }
        if let Some(new) = &details.event_types {
            after.event_types = event_types(new)?;
        }
        store::webhooks::update(work.tx(), cx.env(), &after).await?;
        let data = json!({ "webhook": described(&after), "before": described(&before) });
        work.announce(Event::of("webhook.updated").data(data)).await?;
        work.changed().await?;
        Ok(after)
    })
    .await
}

/// Deletes a webhook. What waits to be sent to it is not sent.
pub async fn delete(cx: &Context, id: &WebhookId) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        if store::webhooks::delete(work.tx(), cx.env(), id, cx.now()).await? == 0 {
            return Err(Error::NotFound("the webhook"));
        }
        work.announce(Event::of("webhook.deleted").data(json!({ "webhook": { "id": id } })))
            .await?;
        work.changed().await
    })
    .await
}

/// What became of the deliveries to a webhook, latest first.
pub async fn deliveries(cx: &Context, id: &WebhookId, slice: &Slice) -> Result<Page<Delivery>> {
    let listing = Listing {
        name: "deliveries",
        variant: id.as_str(),
    };
    let after = slice.after::<DeliveryId>(cx, listing)?;
    let found = cx
        .read(async |tx: &mut Tx| {
            let webhook = store::webhooks::find(tx, cx.env(), id).await?;
            webhook.ok_or(Error::NotFound("the webhook"))?;
            Ok(store::webhook_deliveries::list(tx, cx.env(), id, after.as_ref(), slice.limit()).await?)
        })
        .await?;
    slice.page(cx, listing, found, |delivery| delivery.id.clone())
}

/// Sends what a delivery told once more, as a delivery of its own; `webhook-id` stays the same, so that a receiver that
/// has it can tell.
pub async fn replay(cx: &Context, id: &DeliveryId) -> Result<DeliveryId> {
    cx.work(async |work: &mut Work<'_>| {
        let found = store::webhook_deliveries::find(work.tx(), cx.env(), id).await?;
        let delivery = found.ok_or(Error::NotFound("the delivery"))?;
        let again = work.tell_again(&delivery).await?;
        let data = json!({ "delivery": { "id": again, "of": id, "event_id": delivery.event_id } });
        work.announce(Event::of("webhook.replayed").data(data)).await?;
        Ok(again)
    })
    .await
}

/// What the audit log keeps of a webhook.
fn described(webhook: &Webhook) -> Value {
    json!({
        "id": webhook.id,
        "name": webhook.name,
        "endpoint": webhook.endpoint,
        "description": webhook.description,
        "event_types": webhook.event_types,
        "is_active": webhook.is_active,
    })
}

fn name(text: &str) -> Result<String> {
    parse_name(text, LONGEST_NAME).map_err(Error::text("name"))
}

fn description(text: Option<&str>) -> Result<Option<String>> {
    let text = parse_description(text.unwrap_or_default(), LONGEST_DESCRIPTION).map_err(Error::text("description"))?;
    Ok(Some(text).filter(|text| !text.is_empty()))
}

/// The codes, each once and in their order.
fn event_types(codes: &[String]) -> Result<Vec<String>> {
    if codes.is_empty() {
        return Err(Error::text("event_types")(domain::text::TextError::Required));
    }
    let mut known = BTreeSet::new();
    for code in codes {
        let found = event_types::find(code).ok_or_else(|| {
            let shown: String = code.chars().filter(|c| !c.is_control()).take(64).collect();
            Error::invalid("event_types", format!("has {shown:?}, which is no type of event"))
        })?;
        known.insert(found.code);
    }
    Ok(known.into_iter().map(str::to_owned).collect())
}
