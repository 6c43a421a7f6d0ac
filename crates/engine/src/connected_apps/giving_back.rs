//! Giving tokens back: here always and at once, at the third party where it takes them.
//!
//! The end here and the job that tells the third party are one transaction. The job is tried at once, and again later if
//! nobody answers there.

use domain::connected_apps::Status;
use domain::ids::{ConnectedAppId, ConnectedSessionId, EnvironmentId};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::Tx;

use super::provider::{Provider, Trouble};
use super::{Kept, REMEMBERED, Tokens, count, event, opened, over};
use crate::Engine;
use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::jobs::Job;

/// When the job is due, should it not be done at once, in seconds.
const LATER: i64 = 30;

/// What has to be given back, and to whom. It holds tokens: it does not print.
#[derive(Clone, Serialize, Deserialize)]
pub struct GivingBack {
    app: ConnectedAppId,
    tokens: Tokens,
}

impl std::fmt::Debug for GivingBack {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "GivingBack({})", self.app)
    }
}

/// Ends a consent. What nobody has answered yet cannot be answered any more.
pub async fn revoke(cx: &Context, id: &ConnectedSessionId) -> Result<()> {
    let unknown = || Error::NotFound("the session");
    let until = cx.now().plus_seconds(REMEMBERED);
    let left = cx
        .work(async |work: &mut Work<'_>| {
            // Held, so that what is given back is what was the last.
            let row = store::connected_app_sessions::find_to_change(work.tx(), cx.env(), id).await?;
            let row = row.ok_or_else(unknown)?;
            let app = store::connected_apps::find(work.tx(), cx.env(), &row.session.app).await?;
            let app = app.ok_or_else(unknown)?.app;
            if row.session.status == Status::Over
                || !store::connected_app_sessions::end(work.tx(), cx.env(), id, until).await?
            {
                return Err(over());
            }
            let tokens = match opened(cx, &row)? {
                Some(Kept::Tokens(tokens)) => Some(tokens),
                _ => None,
            };
            let has_place = app.place().is_some_and(|place| place.revocation.is_some());
            let mut revoked = event("connected_app.revoked", &row.session, &app.key);
            revoked.data["is_told_to_provider"] = Value::Bool(has_place && tokens.is_some());
            work.announce(revoked).await?;
            let Some(tokens) = tokens.filter(|_| has_place) else {
                return Ok(None);
            };
            let work_left = GivingBack { app: app.id, tokens };
            let job = Job::GiveBack(work_left.clone());
            let job = work.enqueue_at(&job, cx.now().plus_seconds(LATER)).await?;
            Ok(Some((work_left, job)))
        })
        .await?;
    count("revoked");
    let Some((left, job)) = left else { return Ok(()) };
    // It goes on when whoever asked hangs up.
    let cx = cx.clone();
    let task = tokio::spawn(async move {
        if tell(&cx, &left).await.is_ok() {
            cx.work(async |work: &mut Work<'_>| Ok(store::jobs::delete(work.tx(), cx.env(), &job).await?))
                .await?;
        }
        Ok(())
    });
    task.await.map_err(Error::internal)?
}

/// The job: tells the third party.
pub(crate) async fn give_back(engine: &Engine, env: &EnvironmentId, left: &GivingBack) -> Result<()> {
    let cx = engine.administrator(env).await?;
    tell(&cx, left).await
}

/// An error is worth another try.
async fn tell(cx: &Context, left: &GivingBack) -> Result<()> {
    let found = cx
        .read(async |tx: &mut Tx| Ok(store::connected_apps::find(tx, cx.env(), &left.app).await?))
        .await?;
    let provider = found.map(|app| Provider::open(cx, app)).transpose()?.flatten();
    // Without the connected app's credentials nothing can be given back.
    let Some(provider) = provider else { return Ok(()) };
    match provider.give_up(cx, &left.tokens).await {
        Ok(_) => {
            count("given_back");
            Ok(())
        }
        Err(trouble) => {
            let (request_id, why) = (cx.request_id.as_str(), trouble.why());
            tracing::warn!(
                request_id,
                connected_app = provider.app.key,
                why,
                "tokens of a connected app were not given back"
            );
            match trouble {
                Trouble::Away(why) => Err(Error::internal(why)),
                Trouble::Setup(_) | Trouble::Over(_) | Trouble::Refused(_) => Ok(()),
            }
        }
    }
}
