//! Signing keys: made once, sealed at rest, changed only on purpose.

use domain::events::Event;
use domain::ids::EnvironmentId;
use domain::ids::Random;
use domain::time::Timestamp;
use protocol::jose::jws::SigningKey;
use serde_json::json;
use store::signing_keys::SigningKeyRow;

use crate::context::{Context, Work};
use crate::directory::key_place;
use crate::error::{Error, Result};
use crate::secrets::Secrets;

/// A new key for an environment, sealed for its row.
pub(crate) fn generate(
    secrets: &Secrets,
    env: &EnvironmentId,
    now: Timestamp,
    random: &dyn Random,
) -> Result<SigningKeyRow> {
    let key = SigningKey::generate().map_err(Error::internal)?;
    let der = key.to_pkcs8().map_err(Error::internal)?;
    Ok(SigningKeyRow {
        id: key.kid().to_owned(),
        private_key: secrets.seal(&key_place(env, key.kid()), &der, random)?,
        public_key: serde_json::to_string(key.jwk()).map_err(Error::internal)?,
        status: "current".to_owned(),
        created_at: now,
        retired_at: None,
    })
}

/// Puts a new key in the place of the current one, and tells its `kid`.
///
/// The old key stays published as retired, so that its tokens are good to their end; in an emergency it is removed at
/// once, and its tokens are refused (R202). Applications that keep keys for long must be restarted: see
/// `docs/operations.md`.
pub async fn rotate(cx: &Context, is_emergency: bool) -> Result<String> {
    let new = generate(cx.engine.secrets(), cx.env(), cx.now(), cx.random())?;
    cx.work(async |work: &mut Work<'_>| {
        store::signing_keys::retire_current(work.tx(), cx.env(), cx.now()).await?;
        if is_emergency {
            store::signing_keys::delete_retired(work.tx(), cx.env()).await?;
        }
        store::signing_keys::insert(work.tx(), cx.env(), &new).await?;
        work.announce(Event::of("signing_key.rotated").data(json!({ "kid": new.id, "is_emergency": is_emergency })))
            .await?;
        work.changed().await
    })
    .await?;
    Ok(new.id)
}
